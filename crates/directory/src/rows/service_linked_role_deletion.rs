//! Deletions of service-linked roles, for those who ask what became of them.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// A deletion that succeeded: a service that does not use its role lets it go at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceLinkedRoleDeletionRow {
    /// The account of the role.
    pub account: AccountId,
    /// `task/aws-service-role/<service>/<role>/<uuid>`.
    pub task: String,
    /// Seconds since the epoch.
    pub deleted_s: i64,
}

impl ServiceLinkedRoleDeletionRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, task: &str) -> Vec<u8> {
        Table::ServiceLinkedRoleDeletion.key(&[account.as_str(), task])
    }
}

impl Row for ServiceLinkedRoleDeletionRow {
    const TABLE: Table = Table::ServiceLinkedRoleDeletion;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.task)
    }
}
