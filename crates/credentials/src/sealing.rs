//! Secrets at rest: sealed under a master key, bound to the row that holds them.
//!
//! ```text
//! version 1 | master key id | nonce | ciphertext and tag
//!    1 byte |       8 bytes | 12    | plaintext + 16
//! ```
//!
//! The header and the caller's associated data (the row's key) are authenticated: a sealed
//! value copied to another row, or under another purpose, does not open.

use rand::CryptoRng;
use zeroize::Zeroizing;

use crate::aead::{Cipher, NONCE_BYTES, TAG_BYTES};
use crate::master_key::MasterKeyId;

const VERSION: u8 = 1;
const HEADER_BYTES: usize = 1 + MasterKeyId::BYTES;

/// Seals and opens for one purpose; made by
/// [`MasterKeyRing::sealer`](crate::MasterKeyRing::sealer).
pub struct Sealer {
    ciphers: Vec<(MasterKeyId, Cipher)>, // Invariant: not empty, newest first.
}

/// Why sealed bytes did not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Too short to be a sealed value.
    #[error("the value is not a sealed value")]
    Malformed,
    /// Written by a later release.
    #[error(
        "the value is sealed in format {version}, this release reads format 1; use a newer release"
    )]
    UnsupportedVersion {
        /// The format it names.
        version: u8,
    },
    /// Sealed under a master key that was not given.
    #[error(
        "the value is sealed under master key {needed}, but the master key given is {given}; \
         start with the master key this data was made with"
    )]
    WrongMasterKey {
        /// The fingerprint of the key it was sealed under.
        needed: MasterKeyId,
        /// The fingerprint of the newest key that was given.
        given: MasterKeyId,
    },
    /// The right key, but the value was changed, moved to another row, or sealed for another
    /// purpose.
    #[error("the sealed value was changed or does not belong to this row")]
    Tampered,
}

impl Sealer {
    pub(crate) fn new(ciphers: Vec<(MasterKeyId, Cipher)>) -> Self {
        Self { ciphers }
    }

    fn newest(&self) -> &(MasterKeyId, Cipher) {
        self.ciphers.first().expect("a sealer is never without a key")
    }

    /// Seals under the newest key. `associated` (the row's key) must be given again to open.
    pub fn seal<R: CryptoRng + ?Sized>(
        &self,
        associated: &[u8],
        plaintext: &[u8],
        rng: &mut R,
    ) -> Vec<u8> {
        let (id, cipher) = self.newest();
        let mut sealed =
            Vec::with_capacity(HEADER_BYTES + NONCE_BYTES + plaintext.len() + TAG_BYTES);
        sealed.push(VERSION);
        sealed.extend_from_slice(&id.0);
        // Room for the tag, so that no reallocation leaves a copy of the plaintext behind.
        let mut buffer = Vec::with_capacity(plaintext.len() + TAG_BYTES);
        buffer.extend_from_slice(plaintext);
        cipher.seal_onto(&mut sealed, &bound(*id, associated), buffer, rng);
        sealed
    }

    /// Opens what [`seal`](Self::seal) made with the same purpose and `associated` data.
    ///
    /// # Errors
    /// See [`OpenError`]; none tells anything of the content.
    pub fn open(&self, associated: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (id, rest) = read_header(sealed)?;
        let (_, cipher) = self
            .ciphers
            .iter()
            .find(|(known, _)| *known == id)
            .ok_or(OpenError::WrongMasterKey { needed: id, given: self.newest().0 })?;
        let (nonce, rest) = rest.split_first_chunk().ok_or(OpenError::Malformed)?;
        let mut buffer = Zeroizing::new(rest.to_vec());
        let length = cipher
            .open_in_place(*nonce, &bound(id, associated), &mut buffer)
            .map_err(|_| OpenError::Tampered)?
            .len();
        buffer.truncate(length);
        Ok(buffer)
    }

    /// Whether the value is sealed under another key than the newest, so that a master key
    /// that was rotated out can be left behind by sealing again.
    pub fn is_outdated(&self, sealed: &[u8]) -> Result<bool, OpenError> {
        Ok(read_header(sealed)?.0 != self.newest().0)
    }
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.ciphers.iter().map(|(id, _)| id)).finish()
    }
}

fn read_header(sealed: &[u8]) -> Result<(MasterKeyId, &[u8]), OpenError> {
    let (&version, rest) = sealed.split_first().ok_or(OpenError::Malformed)?;
    if version != VERSION {
        return Err(OpenError::UnsupportedVersion { version });
    }
    let (id, rest) = rest.split_first_chunk().ok_or(OpenError::Malformed)?;
    if rest.len() < NONCE_BYTES + TAG_BYTES {
        return Err(OpenError::Malformed);
    }
    Ok((MasterKeyId(*id), rest))
}

/// The header, which has a fixed length, then the row.
fn bound(id: MasterKeyId, associated: &[u8]) -> Vec<u8> {
    let mut bound = Vec::with_capacity(HEADER_BYTES + associated.len());
    bound.push(VERSION);
    bound.extend_from_slice(&id.0);
    bound.extend_from_slice(associated);
    bound
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;
    use crate::{MasterKey, MasterKeyRing};

    fn key(seed: u64) -> MasterKey {
        MasterKey::generate(&mut StdRng::seed_from_u64(seed))
    }

    fn sealer(seed: u64) -> Sealer {
        MasterKeyRing::new(key(seed)).sealer("access-keys")
    }

    #[test]
    fn a_sealed_value_opens_for_its_own_row_only() {
        let sealer = sealer(1);
        let sealed = sealer.seal(b"row-1", b"secret", &mut StdRng::seed_from_u64(2));
        assert_eq!(sealer.open(b"row-1", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(sealer.open(b"row-2", &sealed), Err(OpenError::Tampered));
        assert_eq!(sealer.open(b"", &sealed), Err(OpenError::Tampered));
        assert!(!sealed.windows(6).any(|window| window == b"secret"));
    }

    #[test]
    fn a_value_sealed_for_one_purpose_does_not_open_for_another() {
        let ring = MasterKeyRing::new(key(1));
        let sealed = ring.sealer("a").seal(b"row", b"secret", &mut StdRng::seed_from_u64(2));
        assert_eq!(ring.sealer("b").open(b"row", &sealed), Err(OpenError::Tampered));
    }

    #[test]
    fn another_master_key_is_told_apart_from_a_changed_value() {
        let sealed = sealer(1).seal(b"row", b"secret", &mut StdRng::seed_from_u64(2));
        let refusal = sealer(9).open(b"row", &sealed).unwrap_err();
        assert_eq!(refusal, OpenError::WrongMasterKey { needed: key(1).id(), given: key(9).id() });
        assert!(refusal.to_string().contains(&key(1).id().to_string()), "{refusal}");
    }

    #[test]
    fn a_rotated_master_key_opens_old_values_and_seals_with_the_new_key() {
        let rng = &mut StdRng::seed_from_u64(2);
        let before = MasterKeyRing::new(key(1));
        let old = before.sealer("p").seal(b"row", b"secret", rng);
        let after = before.with_newest(key(3));
        let sealer = after.sealer("p");
        assert_eq!(sealer.open(b"row", &old).unwrap().as_slice(), b"secret");
        assert_eq!(sealer.is_outdated(&old), Ok(true));

        let new = sealer.seal(b"row", b"secret", rng);
        assert_eq!(sealer.is_outdated(&new), Ok(false));
        assert!(matches!(
            before.sealer("p").open(b"row", &new),
            Err(OpenError::WrongMasterKey { .. })
        ));
    }

    #[test]
    fn a_later_format_asks_for_a_newer_release() {
        assert_eq!(
            sealer(1).open(b"", &[2; 60]),
            Err(OpenError::UnsupportedVersion { version: 2 })
        );
    }

    #[test]
    fn every_flipped_bit_and_every_truncation_is_refused() {
        let sealer = sealer(1);
        let sealed = sealer.seal(b"row", b"secret", &mut StdRng::seed_from_u64(2));
        for index in 0..sealed.len() {
            for bit in 0..8 {
                let mut changed = sealed.clone();
                changed[index] ^= 1 << bit;
                assert!(sealer.open(b"row", &changed).is_err(), "byte {index}, bit {bit}");
            }
            assert!(sealer.open(b"row", &sealed[..index]).is_err(), "cut at {index}");
        }
    }

    proptest! {
        #[test]
        fn any_plaintext_opens_again(
            associated: Vec<u8>, plaintext: Vec<u8>, seed: u64
        ) {
            let sealer = sealer(1);
            let sealed = sealer.seal(&associated, &plaintext, &mut StdRng::seed_from_u64(seed));
            let opened = sealer.open(&associated, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plaintext);
        }

        #[test]
        fn arbitrary_bytes_never_panic_and_never_open(sealed: Vec<u8>) {
            prop_assert!(sealer(1).open(b"", &sealed).is_err());
        }
    }
}
