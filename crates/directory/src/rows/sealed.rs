//! Blobs of the system itself, sealed under the master key.

use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// A sealed blob, such as the ring of session keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedRow {
    /// What it is; also the associated data it is sealed with.
    pub name: String,
    /// The sealed bytes in hex.
    pub sealed: String,
}

impl SealedRow {
    /// The name of the ring of session keys.
    pub const SESSION_KEY_RING: &'static str = "session-key-ring";

    /// The key of the row.
    pub fn key_of(name: &str) -> Vec<u8> {
        Table::Sealed.key(&[name])
    }
}

impl Row for SealedRow {
    const TABLE: Table = Table::Sealed;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.name)
    }
}
