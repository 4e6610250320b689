//! The key ring: what seals session tokens and encoded authorization messages.
//!
//! From: [`KeyRing::generate`] at the first start, [`KeyRing::rotate`] on a schedule. To: the
//! sealing of [`session`](crate::SessionClaims) tokens and of authorization messages. Stored
//! sealed by the master key; a data plane that holds the ring needs nothing else to verify.
//!
//! Each version has its time: it seals from `active_from` until the next version's, and opens
//! until [`KEY_RETENTION_S`] after that. A version may be added ahead of its time, so that
//! every data plane has it before the first token is sealed under it.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::hmac;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::aead::{Cipher, KEY_BYTES, derive};
use crate::sealing::{OpenError, Sealer};

/// The longest a session lasts: 36 hours. Source: STS API reference, GetSessionToken.
pub const SESSION_S_MAX: u64 = 36 * 60 * 60;
/// How long a version opens tokens after another took over: the longest session, and an hour
/// for data planes whose clock or copy of the ring lags.
pub const KEY_RETENTION_S: u64 = SESSION_S_MAX + 60 * 60;

/// More versions than hourly rotation ever holds at once.
const VERSIONS_MAX: usize = 64;
const FORMAT: u8 = 1;
/// What binds the sealed ring, beside its purpose.
const ASSOCIATED: &[u8] = b"key-ring";

/// A version's number, growing by one; never reused within a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct KeyVersion(pub u32);

impl fmt::Display for KeyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What may be told of a version. Times in epoch seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyVersionInfo {
    /// Its number.
    pub version: KeyVersion,
    /// When it was made.
    pub created_at: u64,
    /// When it begins to seal.
    pub active_from: u64,
}

/// One version: the material that is stored and the keys that are derived from it.
pub(crate) struct RingKey {
    pub(crate) info: KeyVersionInfo,
    material: Zeroizing<[u8; KEY_BYTES]>,
    /// Seals session tokens.
    pub(crate) tokens: Cipher,
    /// Derives temporary secret access keys.
    pub(crate) secrets: hmac::Key,
    /// Seals encoded authorization messages.
    pub(crate) messages: Cipher,
}

impl RingKey {
    fn new(info: KeyVersionInfo, material: Zeroizing<[u8; KEY_BYTES]>) -> Self {
        let key = |purpose: &[u8]| derive(&material, &[b"key ring v1 ", purpose]);
        Self {
            info,
            tokens: Cipher::new(&key(b"session tokens")),
            secrets: hmac::Key::new(
                hmac::HMAC_SHA256,
                key(b"temporary secret access keys").as_ref(),
            ),
            messages: Cipher::new(&key(b"authorization messages")),
            material,
        }
    }
}

/// Versions of the key, oldest first. Cheap to clone; a change makes the clone differ.
#[derive(Clone)]
pub struct KeyRing {
    versions: Vec<Arc<RingKey>>, // Invariant: not empty, numbers and `active_from` ascend.
}

/// Why stored bytes are no key ring.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// The seal did not open.
    #[error("the key ring could not be opened: {0}")]
    Sealed(#[from] OpenError),
    /// Written by a later release.
    #[error("the key ring is in format {format}, this release reads format 1; use a newer release")]
    UnsupportedFormat {
        /// The format it names.
        format: u8,
    },
    /// The content breaks the ring's rules.
    #[error("the key ring is damaged")]
    Malformed,
}

/// Format 1 of the stored ring, behind a byte that says so.
#[derive(Serialize, Deserialize)]
struct StoredRing {
    versions: Vec<StoredVersion>,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct StoredVersion {
    version: u32,
    created_at: u64,
    active_from: u64,
    material: [u8; KEY_BYTES],
}

impl KeyRing {
    /// A ring of one version that is active from the start. `now` in epoch seconds.
    pub fn generate<R: CryptoRng + ?Sized>(now: u64, rng: &mut R) -> Self {
        let info = KeyVersionInfo { version: KeyVersion(1), created_at: now, active_from: now };
        Self { versions: vec![Arc::new(RingKey::new(info, random(rng)))] }
    }

    /// A ring whose one key is known, for tokens that a test keeps.
    #[cfg(test)]
    pub(crate) fn of_material(now: u64, material: [u8; KEY_BYTES]) -> Self {
        let info = KeyVersionInfo { version: KeyVersion(1), created_at: now, active_from: now };
        Self { versions: vec![Arc::new(RingKey::new(info, Zeroizing::new(material)))] }
    }

    /// Adds a version that seals from `now + delay_s` on; the one before goes on opening.
    ///
    /// Give a `delay_s` longer than the ring takes to reach every data plane; 0 where there
    /// is only one process. Never before a version that is waiting already. A ring holds 64
    /// versions; rotating faster than that in [`KEY_RETENTION_S`] cuts the oldest short.
    pub fn rotate<R: CryptoRng + ?Sized>(
        &mut self,
        now: u64,
        delay_s: u64,
        rng: &mut R,
    ) -> KeyVersion {
        let newest = self.newest().info;
        let version = KeyVersion(
            newest.version.0.checked_add(1).expect("four thousand million rotations do not happen"),
        );
        let active_from = now.saturating_add(delay_s).max(newest.active_from);
        let info = KeyVersionInfo { version, created_at: now, active_from };
        self.versions.push(Arc::new(RingKey::new(info, random(rng))));
        if self.versions.len() > VERSIONS_MAX {
            self.versions.remove(0);
        }
        version
    }

    /// Forgets versions whose last possible session has expired; returns how many.
    pub fn retire(&mut self, now: u64) -> usize {
        let retired = self
            .versions
            .windows(2)
            .take_while(|pair| match pair {
                [_, next] => next.info.active_from.saturating_add(KEY_RETENTION_S) <= now,
                _ => false,
            })
            .count();
        self.versions.drain(..retired);
        retired
    }

    /// The version that seals at the time: the newest whose time has come, or else the oldest,
    /// for a clock that was set back.
    pub(crate) fn active(&self, now: u64) -> &RingKey {
        self.versions
            .iter()
            .rev()
            .find(|key| key.info.active_from <= now)
            .unwrap_or_else(|| self.versions.first().expect("a ring is never empty"))
    }

    /// The number of the version that seals at the time.
    pub fn active_version(&self, now: u64) -> KeyVersion {
        self.active(now).info.version
    }

    pub(crate) fn find(&self, version: KeyVersion) -> Option<&RingKey> {
        self.versions.iter().rev().find(|key| key.info.version == version).map(Arc::as_ref)
    }

    fn newest(&self) -> &RingKey {
        self.versions.last().expect("a ring is never empty")
    }

    /// What may be told of the versions, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = KeyVersionInfo> + '_ {
        self.versions.iter().map(|key| key.info)
    }

    /// The ring sealed for the store or for a data plane.
    pub fn to_sealed<R: CryptoRng + ?Sized>(&self, sealer: &Sealer, rng: &mut R) -> Vec<u8> {
        let versions = self.versions.iter().map(|key| StoredVersion {
            version: key.info.version.0,
            created_at: key.info.created_at,
            active_from: key.info.active_from,
            material: *key.material,
        });
        let stored = StoredRing { versions: versions.collect() };
        // Room for everything at once, so that growing leaves no copy of the keys behind.
        let room = 8 + stored.versions.len() * (KEY_BYTES + 32);
        let mut plaintext = Zeroizing::new(Vec::with_capacity(room));
        plaintext.push(FORMAT);
        let plaintext = Zeroizing::new(
            postcard::to_extend(&stored, std::mem::take(&mut *plaintext))
                .expect("a vector takes whatever is written"),
        );
        sealer.seal(ASSOCIATED, &plaintext, rng)
    }

    /// Opens what [`to_sealed`](Self::to_sealed) made with a sealer of the same purpose.
    ///
    /// # Errors
    /// [`KeyRingError`]; nothing of the content is in it.
    pub fn from_sealed(sealer: &Sealer, sealed: &[u8]) -> Result<Self, KeyRingError> {
        let plaintext = sealer.open(ASSOCIATED, sealed)?;
        let (&format, rest) = plaintext.split_first().ok_or(KeyRingError::Malformed)?;
        if format != FORMAT {
            return Err(KeyRingError::UnsupportedFormat { format });
        }
        let (stored, rest) =
            postcard::take_from_bytes::<StoredRing>(rest).map_err(|_| KeyRingError::Malformed)?;
        let ascends = stored.versions.is_sorted_by(|one, next| {
            one.version < next.version && one.active_from <= next.active_from
        });
        if stored.versions.is_empty() || !ascends || !rest.is_empty() {
            return Err(KeyRingError::Malformed);
        }
        let versions = stored.versions.iter().map(|stored| {
            let info = KeyVersionInfo {
                version: KeyVersion(stored.version),
                created_at: stored.created_at,
                active_from: stored.active_from,
            };
            Arc::new(RingKey::new(info, Zeroizing::new(stored.material)))
        });
        Ok(Self { versions: versions.collect() })
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyRing ")?;
        f.debug_list().entries(self.versions()).finish()
    }
}

fn random<R: CryptoRng + ?Sized>(rng: &mut R) -> Zeroizing<[u8; KEY_BYTES]> {
    let mut material = Zeroizing::new([0; KEY_BYTES]);
    rng.fill_bytes(material.as_mut());
    material
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;
    use crate::{MasterKey, MasterKeyRing};

    const NOW: u64 = 1_900_000_000;

    fn rng() -> StdRng {
        StdRng::seed_from_u64(5)
    }

    fn sealer(seed: u64) -> Sealer {
        let key = MasterKey::generate(&mut StdRng::seed_from_u64(seed));
        MasterKeyRing::new(key).sealer("key-ring")
    }

    #[test]
    fn a_version_seals_from_its_time_on() {
        let mut ring = KeyRing::generate(NOW, &mut rng());
        assert_eq!(ring.rotate(NOW + 100, 60, &mut rng()), KeyVersion(2));
        assert_eq!(ring.active_version(NOW), KeyVersion(1));
        assert_eq!(ring.active_version(NOW + 159), KeyVersion(1));
        assert_eq!(ring.active_version(NOW + 160), KeyVersion(2));
        // The clock was set back to before the ring was made.
        assert_eq!(ring.active_version(0), KeyVersion(1));
    }

    #[test]
    fn a_version_is_kept_until_its_last_session_has_expired() {
        let mut ring = KeyRing::generate(NOW, &mut rng());
        assert_eq!(ring.retire(u64::MAX), 0, "the last version stays");
        ring.rotate(NOW + 10, 0, &mut rng());
        ring.rotate(NOW + 20, 0, &mut rng());
        assert_eq!(ring.retire(NOW + 9 + KEY_RETENTION_S), 0);
        assert_eq!(ring.retire(NOW + 10 + KEY_RETENTION_S), 1);
        assert_eq!(ring.versions().map(|info| info.version.0).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(ring.retire(NOW + 20 + KEY_RETENTION_S), 1);
        assert_eq!(ring.versions().map(|info| info.version.0).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_stored_ring_comes_back_with_its_keys() {
        let mut ring = KeyRing::generate(NOW, &mut rng());
        ring.rotate(NOW + 10, 60, &mut rng());
        let sealed = ring.to_sealed(&sealer(1), &mut rng());
        let back = KeyRing::from_sealed(&sealer(1), &sealed).unwrap();
        assert!(back.versions().eq(ring.versions()));
        for (back, ring) in back.versions.iter().zip(&ring.versions) {
            assert_eq!(back.material, ring.material);
        }
    }

    #[test]
    fn another_master_key_does_not_open_the_ring() {
        let sealed = KeyRing::generate(NOW, &mut rng()).to_sealed(&sealer(1), &mut rng());
        assert!(matches!(
            KeyRing::from_sealed(&sealer(2), &sealed),
            Err(KeyRingError::Sealed(OpenError::WrongMasterKey { .. }))
        ));
    }

    #[test]
    fn content_that_breaks_the_rules_is_refused() {
        let sealer = sealer(1);
        let read = |content: &[u8]| {
            KeyRing::from_sealed(&sealer, &sealer.seal(ASSOCIATED, content, &mut rng()))
        };
        assert_eq!(read(b"").unwrap_err(), KeyRingError::Malformed);
        assert_eq!(read(&[1]).unwrap_err(), KeyRingError::Malformed);
        assert_eq!(read(&[1, 0]).unwrap_err(), KeyRingError::Malformed, "no version");
        assert_eq!(read(&[2, 0]).unwrap_err(), KeyRingError::UnsupportedFormat { format: 2 });
    }

    #[test]
    fn debug_shows_no_key() {
        let text = format!("{:?}", KeyRing::generate(NOW, &mut rng()));
        assert_eq!(
            text,
            "KeyRing [KeyVersionInfo { version: KeyVersion(1), created_at: 1900000000, \
             active_from: 1900000000 }]"
        );
    }
}
