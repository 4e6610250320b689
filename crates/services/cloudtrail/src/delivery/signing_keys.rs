//! The keys that sign digests, as rows: sealed blobs named by the second of their making. One key
//! signs for a year; those before it go on verifying what they signed (CT-95).

use sekisho_directory::SealedRow;
use sekisho_operation::{Rng, System};
use sekisho_replica::View;

use super::{DigestKey, DigestKeyError};

/// What the rows' names begin with.
const NAMES: &str = "trail-digest-key-";
/// How long a key signs, in seconds.
const SIGNS_S: i64 = 365 * 24 * 60 * 60;

/// A key with when it was made.
pub struct DatedKey {
    /// Seconds since the epoch.
    pub made_s: i64,
    /// The key.
    pub key: DigestKey,
}

impl DatedKey {
    /// The last second at which it signs.
    pub fn until_s(&self) -> i64 {
        self.made_s.saturating_add(SIGNS_S)
    }
}

/// A stored key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// It cannot be opened under the present master keys.
    #[error("the key {name} that signs digests cannot be opened")]
    Sealed {
        /// The row.
        name: String,
        /// Why.
        source: sekisho_credentials::OpenError,
    },
    /// What was sealed is no key.
    #[error("the row {name} is no key that signs digests")]
    Row {
        /// The row.
        name: String,
    },
    /// The key itself.
    #[error(transparent)]
    Key(#[from] DigestKeyError),
}

/// All keys, oldest first.
///
/// # Errors
/// One cannot be opened or read.
pub fn known_keys(system: &System, view: &View) -> Result<Vec<DatedKey>, KeysError> {
    let mut found = Vec::new();
    for row in view.sealed_rows() {
        let Some(made) = row.name.strip_prefix(NAMES) else { continue };
        let broken = || KeysError::Row { name: row.name.clone() };
        let made_s = made.parse().map_err(|_| broken())?;
        let sealed = hex::decode(&row.sealed).map_err(|_| broken())?;
        let opened = system
            .secrets
            .open(row.name.as_bytes(), &sealed)
            .map_err(|source| KeysError::Sealed { name: row.name.clone(), source })?;
        found.push(DatedKey { made_s, key: DigestKey::from_pkcs8(&opened)? });
    }
    found.sort_by_key(|key| key.made_s);
    Ok(found)
}

/// The row of a new key. No access key has such a name, so that no sealed secret stands for
/// another.
///
/// # Errors
/// The key cannot be written.
pub fn sealed_key(system: &System, dated: &DatedKey) -> Result<SealedRow, DigestKeyError> {
    let name = format!("{NAMES}{}", dated.made_s);
    let mut rng = Rng(system.randomness.as_ref());
    let sealed = system.secrets.seal(name.as_bytes(), &dated.key.to_pkcs8()?, &mut rng);
    Ok(SealedRow { name, sealed: hex::encode(sealed) })
}
