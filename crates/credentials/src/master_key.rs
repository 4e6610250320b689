//! Master keys: what seals the secrets that the store holds.
//!
//! From: text that [`MasterKeySource`](crate::MasterKeySource) read. To: [`Sealer`]s.
//! The text has one key a line, newest first, each 32 bytes in base64; empty lines and lines
//! that start with `#` are skipped. The newest seals, all open: to rotate, put a new line on
//! top, let everything be sealed again, take the old line out.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::aead::{Cipher, KEY_BYTES, derive};
use crate::sealing::Sealer;

const ID_BYTES: usize = 8;
/// More keys than any rotation needs; a longer list is a mistake.
const KEYS_MAX: usize = 16;

/// The fingerprint of a master key: says which key sealed something, tells nothing of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MasterKeyId(pub(crate) [u8; ID_BYTES]);

impl MasterKeyId {
    pub(crate) const BYTES: usize = ID_BYTES;
}

impl fmt::Display for MasterKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for MasterKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// One master key: 256 bits, wiped when dropped, never printed.
#[derive(Clone)]
pub struct MasterKey {
    id: MasterKeyId,
    material: Zeroizing<[u8; KEY_BYTES]>,
}

/// The text does not hold master keys. `line` counts from 1. Says nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MasterKeyFormatError {
    /// No line holds a key.
    #[error("no master key is in it")]
    Empty,
    /// A line is not a key.
    #[error("line {line} is not 32 bytes in base64 (44 characters)")]
    BadKey {
        /// Which line.
        line: usize,
    },
    /// The same key twice, or more than sixteen.
    #[error("line {line} repeats a key or is one too many (at most 16)")]
    BadList {
        /// Which line.
        line: usize,
    },
}

impl MasterKey {
    /// Makes a key.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut material = Zeroizing::new([0; KEY_BYTES]);
        rng.fill_bytes(material.as_mut());
        Self::from_material(material)
    }

    fn from_material(material: Zeroizing<[u8; KEY_BYTES]>) -> Self {
        // A hash of its own derivation, so that the id is of no help against the key.
        let fingerprint = digest(&SHA256, derive(&material, &[b"master key id"]).as_ref());
        let id = fingerprint.as_ref().first_chunk().expect("SHA-256 has 32 bytes");
        Self { id: MasterKeyId(*id), material }
    }

    /// Reads the base64 of one key.
    fn from_base64(text: &str) -> Option<Self> {
        let mut material = Zeroizing::new([0; KEY_BYTES]);
        // The decoder wants room for three bytes to every four characters.
        let mut buffer = Zeroizing::new([0; KEY_BYTES + 4]);
        let length = STANDARD.decode_slice(text, buffer.as_mut()).ok()?;
        material.copy_from_slice(buffer.get(..length).filter(|bytes| bytes.len() == KEY_BYTES)?);
        Some(Self::from_material(material))
    }

    /// The key's fingerprint.
    pub fn id(&self) -> MasterKeyId {
        self.id
    }

    /// The key as the text that [`MasterKeyRing::from_text`] reads: base64, no line end.
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.material.as_ref()))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({}, …)", self.id)
    }
}

/// Master keys, newest first: the newest seals, any opens.
#[derive(Clone, Debug)]
pub struct MasterKeyRing(Vec<MasterKey>); // Invariant: not empty, no key twice.

impl MasterKeyRing {
    /// A ring of one key.
    pub fn new(key: MasterKey) -> Self {
        Self(vec![key])
    }

    /// Reads one key a line, newest first; `#` starts a comment line.
    pub fn from_text(text: &str) -> Result<Self, MasterKeyFormatError> {
        let mut keys: Vec<MasterKey> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let (line, text) = (index + 1, line.trim());
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let key = MasterKey::from_base64(text).ok_or(MasterKeyFormatError::BadKey { line })?;
            if keys.len() == KEYS_MAX || keys.iter().any(|known| known.id == key.id) {
                return Err(MasterKeyFormatError::BadList { line });
            }
            keys.push(key);
        }
        if keys.is_empty() { Err(MasterKeyFormatError::Empty) } else { Ok(Self(keys)) }
    }

    /// The same ring with a new key in front.
    pub fn with_newest(&self, key: MasterKey) -> Self {
        let older = self.0.iter().filter(|known| known.id != key.id).cloned();
        Self(std::iter::once(key.clone()).chain(older).collect())
    }

    /// The key that seals.
    pub fn newest(&self) -> &MasterKey {
        self.0.first().expect("a ring is never empty")
    }

    /// The fingerprints, newest first.
    pub fn ids(&self) -> impl Iterator<Item = MasterKeyId> + '_ {
        self.0.iter().map(MasterKey::id)
    }

    /// What seals and opens for one purpose: a table's name, `"key-ring"`, and so on.
    ///
    /// Every purpose has keys of its own, so what was sealed for one never opens for another.
    /// Derives the keys (microseconds): make one at start and keep it.
    pub fn sealer(&self, purpose: &str) -> Sealer {
        let cipher = |key: &MasterKey| {
            Cipher::new(&derive(&key.material, &[b"seal v1 ", purpose.as_bytes()]))
        };
        Sealer::new(self.0.iter().map(|key| (key.id, cipher(key))).collect())
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    #[test]
    fn keys_read_back_newest_first() {
        let mut rng = StdRng::seed_from_u64(1);
        let (old, new) = (MasterKey::generate(&mut rng), MasterKey::generate(&mut rng));
        let text = format!("# a comment\n{}\n\n  {} \n", *new.expose(), *old.expose());
        let ring = MasterKeyRing::from_text(&text).unwrap();
        assert_eq!(ring.newest().id(), new.id());
        assert_eq!(ring.ids().collect::<Vec<_>>(), [new.id(), old.id()]);
        assert_eq!(
            MasterKeyRing::new(old).with_newest(new).ids().collect::<Vec<_>>(),
            ring.ids().collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_bad_text_is_refused_with_its_line() {
        let key = MasterKey::generate(&mut StdRng::seed_from_u64(1)).expose();
        let refused = |text: &str| MasterKeyRing::from_text(text).unwrap_err();
        assert_eq!(refused(""), MasterKeyFormatError::Empty);
        assert_eq!(refused("# only a comment\n"), MasterKeyFormatError::Empty);
        assert_eq!(refused("# x\nhunter2"), MasterKeyFormatError::BadKey { line: 2 });
        assert_eq!(refused(&key[..40]), MasterKeyFormatError::BadKey { line: 1 });
        assert_eq!(refused(&format!("{}{}", *key, *key)), MasterKeyFormatError::BadKey { line: 1 });
        assert_eq!(
            refused(&format!("{}\n{}", *key, *key)),
            MasterKeyFormatError::BadList { line: 2 }
        );
    }

    #[test]
    fn debug_shows_the_fingerprint_only() {
        let key = MasterKey::generate(&mut StdRng::seed_from_u64(1));
        assert_eq!(format!("{key:?}"), format!("MasterKey({}, …)", key.id()));
    }
}
