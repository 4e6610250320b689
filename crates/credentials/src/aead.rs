//! The one cipher and the one key derivation that everything here uses.
//!
//! AES-256-GCM-SIV with a random 96-bit nonce; keys derived by HKDF-SHA256, one per use, so
//! that no key ever serves two purposes.

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use rand::CryptoRng;
use zeroize::Zeroizing;

pub(crate) const KEY_BYTES: usize = 32;
pub(crate) const NONCE_BYTES: usize = 12;
pub(crate) const TAG_BYTES: usize = 16;

struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        KEY_BYTES
    }
}

/// HKDF-SHA256 of `material` for one use; `info` names the use.
pub(crate) fn derive(material: &[u8; KEY_BYTES], info: &[&[u8]]) -> Zeroizing<[u8; KEY_BYTES]> {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    Salt::new(HKDF_SHA256, b"sekisho")
        .extract(material)
        .expand(info, Bytes32)
        .and_then(|okm| okm.fill(key.as_mut()))
        .expect("32 bytes are within what HKDF-SHA256 gives");
    key
}

/// A key ready to seal and open; wiped when dropped by the library that holds it.
pub(crate) struct Cipher(LessSafeKey);

/// The sealed bytes, their associated data or the key do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mismatch;

impl Cipher {
    pub(crate) fn new(key: &[u8; KEY_BYTES]) -> Self {
        let key = UnboundKey::new(&AES_256_GCM_SIV, key).expect("the key has the cipher's length");
        Self(LessSafeKey::new(key))
    }

    /// Appends nonce, ciphertext and tag to `out`; returns the nonce.
    /// `associated` is authenticated, not stored.
    pub(crate) fn seal_onto<R: CryptoRng + ?Sized>(
        &self,
        out: &mut Vec<u8>,
        associated: &[u8],
        mut plaintext: Vec<u8>,
        rng: &mut R,
    ) -> [u8; NONCE_BYTES] {
        let mut nonce = [0; NONCE_BYTES];
        rng.fill_bytes(&mut nonce);
        self.0
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(associated),
                &mut plaintext,
            )
            .expect("the cipher takes up to 2^36 bytes");
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&plaintext);
        nonce
    }

    /// Opens ciphertext and tag in place and returns the plaintext's part of the buffer.
    pub(crate) fn open_in_place<'a>(
        &self,
        nonce: [u8; NONCE_BYTES],
        associated: &[u8],
        sealed: &'a mut [u8],
    ) -> Result<&'a mut [u8], Mismatch> {
        self.0
            .open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(associated), sealed)
            .map_err(|_| Mismatch)
    }
}
