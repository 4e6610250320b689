//! When a role was last used. Apart from the role, so that noting it conflicts with nothing.

use sekisho_arn::UniqueId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// The last use of a role that has been written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleUseRow {
    /// `AROA…`.
    pub id: UniqueId,
    /// Seconds since the epoch.
    pub used_s: i64,
    /// The region called.
    pub region: String,
}

impl RoleUseRow {
    /// The key of the row.
    pub fn key_of(id: &UniqueId) -> Vec<u8> {
        Table::RoleUse.key(&[id.as_str()])
    }
}

impl Row for RoleUseRow {
    const TABLE: Table = Table::RoleUse;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.id)
    }
}
