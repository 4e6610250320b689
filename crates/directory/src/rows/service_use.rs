//! When a user or role last used a service. Apart from them, so that noting it conflicts with
//! nothing.

use std::collections::BTreeMap;

use sekisho_arn::UniqueId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// The last uses of a service by one entity that have been written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceUseRow {
    /// `AIDA…` or `AROA…`.
    pub entity: UniqueId,
    /// The prefix of the service's actions, such as `iam`.
    pub service: String,
    /// By action, without the prefix.
    pub actions: BTreeMap<String, ActionUse>,
}

/// The last use of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionUse {
    /// Seconds since the epoch.
    pub used_s: i64,
    /// The region called.
    pub region: String,
}

impl ServiceUseRow {
    /// The key of the row.
    pub fn key_of(entity: &UniqueId, service: &str) -> Vec<u8> {
        Table::ServiceUse.key(&[entity.as_str(), service])
    }
}

impl Row for ServiceUseRow {
    const TABLE: Table = Table::ServiceUse;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.entity, &self.service)
    }
}
