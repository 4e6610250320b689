//! When an access key was last used. Apart from the key, so that noting it conflicts with nothing.

use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// The last use of an access key that has been written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKeyUseRow {
    /// `AKIA…`.
    pub id: String,
    /// Seconds since the epoch.
    pub used_s: i64,
    /// The service called, such as `iam`.
    pub service: String,
    /// The region called.
    pub region: String,
}

impl AccessKeyUseRow {
    /// The key of the row.
    pub fn key_of(id: &str) -> Vec<u8> {
        Table::AccessKeyUse.key(&[id])
    }
}

impl Row for AccessKeyUseRow {
    const TABLE: Table = Table::AccessKeyUse;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.id)
    }
}
