//! The key that signs digests (CT-94, CT-95).

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use md5::{Digest as _, Md5};
use zeroize::Zeroizing;

/// An RSA key pair.
pub struct DigestKey {
    pair: KeyPair,
    fingerprint: String,
}

/// The key cannot be made, read or used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key that signs digests cannot be {0}")]
pub struct DigestKeyError(&'static str);

impl DigestKey {
    /// A new one, of 2048 bits. The library's own generator makes it.
    ///
    /// # Errors
    /// The generator fails.
    pub fn generate() -> Result<Self, DigestKeyError> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| DigestKeyError("made"))?;
        Ok(Self::of(pair))
    }

    /// Reads what [`DigestKey::to_pkcs8`] gave.
    ///
    /// # Errors
    /// It is something else.
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, DigestKeyError> {
        let pair = KeyPair::from_pkcs8(bytes).map_err(|_| DigestKeyError("read"))?;
        Ok(Self::of(pair))
    }

    fn of(pair: KeyPair) -> Self {
        // How AWS computes it is not documented: CT-95.
        let fingerprint = hex::encode(Md5::digest(pair.public_key().as_ref()));
        Self { pair, fingerprint }
    }

    /// The private key, to be sealed.
    ///
    /// # Errors
    /// The library cannot write it.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, DigestKeyError> {
        let der: Pkcs8V1Der<'_> = self.pair.as_der().map_err(|_| DigestKeyError("written"))?;
        Ok(Zeroizing::new(der.as_ref().to_vec()))
    }

    /// The public key: DER of PKCS #1.
    pub fn public_der(&self) -> &[u8] {
        self.pair.public_key().as_ref()
    }

    /// 32 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// PKCS #1 v1.5 with SHA-256.
    ///
    /// # Errors
    /// The library fails.
    pub fn sign(&self, text: &[u8]) -> Result<Vec<u8>, DigestKeyError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
            .map_err(|_| DigestKeyError("used"))?;
        Ok(signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CT-95.
    #[test]
    fn a_key_survives_its_being_written_and_tells_its_public_half() {
        let key = DigestKey::generate().unwrap();
        let again = DigestKey::from_pkcs8(&key.to_pkcs8().unwrap()).unwrap();
        assert_eq!(key.public_der(), again.public_der());
        assert_eq!(key.fingerprint(), again.fingerprint());
        assert_eq!(key.fingerprint().len(), 32);
        // PKCS #1: a sequence of modulus and exponent, no algorithm before them.
        assert_eq!(key.public_der().first(), Some(&0x30));
        assert_eq!(key.public_der().get(4), Some(&0x02));
        assert!(DigestKey::from_pkcs8(b"x").is_err());
    }
}
