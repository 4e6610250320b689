//! RSA public keys in the encodings of SSH (RFC 4253, section 6.6) and PEM (RFC 5280: a
//! SubjectPublicKeyInfo). Other kinds of key are not taken.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};

/// Bits of a modulus. Source: IAM API reference, UploadSSHPublicKey.
const BITS_MIN: usize = 2_048;
const BITS_MAX: usize = 16_384;
const NAME: &[u8] = b"ssh-rsa";
const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";
/// AlgorithmIdentifier of rsaEncryption, as DER.
const RSA_ENCRYPTION: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum KeyError {
    /// Neither of the two encodings.
    #[error("The SSH public key must be encoded in ssh-rsa format or PEM format.")]
    Encoding,
    /// One of them, but not of an RSA key.
    #[error("The SSH public key is not a valid RSA key.")]
    Invalid,
    /// Too short, or longer than anybody uses.
    #[error("The SSH public key must have a length of 2048 to 16384 bits.")]
    Length,
}

/// An RSA public key: both numbers big-endian, without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RsaKey {
    exponent: Vec<u8>,
    modulus: Vec<u8>,
}

impl RsaKey {
    /// Reads either encoding.
    pub(super) fn read(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix(BEGIN) {
            let body = rest.trim_end().strip_suffix(END).ok_or(KeyError::Invalid)?;
            let body: String = body.split_ascii_whitespace().collect();
            let der = STANDARD.decode(body).map_err(|_| KeyError::Invalid)?;
            return from_der(&der).ok_or(KeyError::Invalid)?.checked();
        }
        let mut words = text.split_ascii_whitespace();
        if words.next().map(str::as_bytes) != Some(NAME) {
            return Err(KeyError::Encoding);
        }
        let body = words.next().ok_or(KeyError::Invalid)?;
        let blob = STANDARD.decode(body).map_err(|_| KeyError::Invalid)?;
        from_blob(&blob).ok_or(KeyError::Invalid)?.checked()
    }

    fn checked(self) -> Result<Self, KeyError> {
        let is_odd = |number: &[u8]| number.last().is_some_and(|last| last & 1 == 1);
        if !is_odd(&self.exponent) || self.exponent == [1] || !is_odd(&self.modulus) {
            return Err(KeyError::Invalid);
        }
        let zeros = self.modulus.first().map_or(0, |first| first.leading_zeros());
        let bits = (self.modulus.len() * 8).saturating_sub(usize::try_from(zeros).unwrap_or(0));
        if (BITS_MIN..=BITS_MAX).contains(&bits) { Ok(self) } else { Err(KeyError::Length) }
    }

    /// `ssh-rsa AAAA…`
    pub(super) fn to_ssh(&self) -> String {
        format!("ssh-rsa {}", STANDARD.encode(self.blob()))
    }

    /// `-----BEGIN PUBLIC KEY-----…`
    pub(super) fn to_pem(&self) -> String {
        let numbers = [integer(&self.modulus), integer(&self.exponent)].concat();
        let mut bits = vec![0];
        bits.extend(tagged(SEQUENCE, &numbers));
        let key = [&RSA_ENCRYPTION[..], &tagged(BIT_STRING, &bits)].concat();
        let encoded = STANDARD.encode(tagged(SEQUENCE, &key));
        let mut pem = format!("{BEGIN}\n");
        let mut rest = encoded.as_str();
        while !rest.is_empty() {
            let (line, after) = rest.split_at(rest.len().min(64));
            pem.push_str(line);
            pem.push('\n');
            rest = after;
        }
        pem + END
    }

    /// MD5 of the key in SSH's encoding, as `ssh-keygen -E md5 -l` shows it.
    pub(super) fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
    }

    fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::with_capacity(self.modulus.len() + 32);
        for field in [NAME, &signed(&self.exponent), &signed(&self.modulus)] {
            blob.extend(u32::try_from(field.len()).unwrap_or(u32::MAX).to_be_bytes());
            blob.extend(field);
        }
        blob
    }
}

/// A positive number, with a zero in front where its first bit is set (both encodings).
fn signed(number: &[u8]) -> Vec<u8> {
    let pad = number.first().is_some_and(|first| first & 0x80 != 0);
    pad.then_some(0).into_iter().chain(number.iter().copied()).collect()
}

/// The digits of a positive number in its shortest form; `None` for anything else.
fn unsigned(number: &[u8]) -> Option<Vec<u8>> {
    let digits = match number {
        [0, rest @ ..] if rest.first().is_some_and(|first| first & 0x80 != 0) => rest,
        [first, ..] if *first != 0 && first & 0x80 == 0 => number,
        _ => return None,
    };
    Some(digits.to_vec())
}

fn from_blob(blob: &[u8]) -> Option<RsaKey> {
    let (name, rest) = field(blob)?;
    let (exponent, rest) = field(rest)?;
    let (modulus, rest) = field(rest)?;
    let is_whole = name == NAME && rest.is_empty();
    is_whole.then_some(RsaKey { exponent: unsigned(exponent)?, modulus: unsigned(modulus)? })
}

fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

fn from_der(der: &[u8]) -> Option<RsaKey> {
    let (key, rest) = content(SEQUENCE, der)?;
    let bits = key.strip_prefix(&RSA_ENCRYPTION)?;
    let (bits, after_bits) = content(BIT_STRING, bits)?;
    let (numbers, after_numbers) = content(SEQUENCE, bits.strip_prefix(&[0])?)?;
    let (modulus, numbers) = content(INTEGER, numbers)?;
    let (exponent, after_exponent) = content(INTEGER, numbers)?;
    let is_whole =
        [rest, after_bits, after_numbers, after_exponent].iter().all(|rest| rest.is_empty());
    is_whole.then_some(RsaKey { exponent: unsigned(exponent)?, modulus: unsigned(modulus)? })
}

/// The content of a DER element with this tag, and what comes after it.
fn content(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = der.strip_prefix(&[tag])?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x0f))?;
            let length = digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit));
            (length, rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes();
    let digits: Vec<u8> = length.into_iter().skip_while(|digit| *digit == 0).collect();
    let mut element = vec![tag];
    if content.len() < 0x80 {
        element.extend(if digits.is_empty() { vec![0] } else { digits });
    } else {
        element.push(0x80 | u8::try_from(digits.len()).unwrap_or(4));
        element.extend(digits);
    }
    element.extend(content);
    element
}

fn integer(number: &[u8]) -> Vec<u8> {
    tagged(INTEGER, &signed(number))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Made by `ssh-keygen -t rsa -b 2048`.
    pub(in super::super) const SSH: &str = include_str!("testdata/key.ssh");
    /// The same by `ssh-keygen -e -m PKCS8`.
    pub(in super::super) const PEM: &str = include_str!("testdata/key.pem");
    /// The same by `ssh-keygen -l -E md5`.
    pub(in super::super) const FINGERPRINT: &str = include_str!("testdata/key.md5");

    #[test]
    fn both_encodings_are_those_of_ssh_keygen() {
        let key = RsaKey::read(SSH).unwrap();
        assert_eq!(RsaKey::read(PEM).unwrap(), key);
        assert_eq!(key.to_pem(), PEM.trim());
        assert_eq!(Some(key.to_ssh().as_str()), SSH.rsplit_once(' ').map(|(key, _)| key));
        assert_eq!(key.fingerprint(), FINGERPRINT.trim());
    }

    #[test]
    fn what_is_no_key_is_told_apart() {
        for text in ["", "ssh-ed25519 AAAA", "AAAA", "-----BEGIN RSA PUBLIC KEY-----"] {
            assert_eq!(RsaKey::read(text), Err(KeyError::Encoding), "{text}");
        }
        for text in
            ["ssh-rsa", "ssh-rsa AAAA", "ssh-rsa !", BEGIN, &format!("{BEGIN}\nAAAA\n{END}")]
        {
            assert_eq!(RsaKey::read(text), Err(KeyError::Invalid), "{text}");
        }
        let short = RsaKey { exponent: vec![1, 0, 1], modulus: vec![0x7f; 128] };
        assert_eq!(RsaKey::read(&short.to_ssh()), Err(KeyError::Length));
        let even = RsaKey { exponent: vec![2], modulus: vec![0x7f; 256] };
        assert_eq!(RsaKey::read(&even.to_pem()), Err(KeyError::Invalid));
    }

    proptest! {
        #[test]
        fn every_key_survives_both_encodings(
            mut modulus in proptest::collection::vec(any::<u8>(), 257..300),
            mut exponent in proptest::collection::vec(any::<u8>(), 2..5),
        ) {
            modulus[0] |= 1;
            exponent[0] |= 1;
            *modulus.last_mut().unwrap() |= 1;
            *exponent.last_mut().unwrap() |= 1;
            let key = RsaKey { exponent, modulus };
            prop_assert_eq!(RsaKey::read(&key.to_ssh()), Ok(key.clone()));
            prop_assert_eq!(RsaKey::read(&key.to_pem()), Ok(key));
        }

        #[test]
        fn no_bytes_break_the_readers(bytes: Vec<u8>) {
            let _ = from_der(&bytes);
            let _ = from_blob(&bytes);
            let _ = RsaKey::read(&format!("ssh-rsa {}", STANDARD.encode(&bytes)));
            let _ = RsaKey::read(&format!("{BEGIN}{}{END}", STANDARD.encode(&bytes)));
        }
    }
}
