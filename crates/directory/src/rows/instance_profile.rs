//! Instance profiles.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::Tags;

/// An instance profile: hands one role to EC2 instances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceProfileRow {
    /// Never reused, also not after delete and re-create (ID-12).
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name with the case it was created with.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// Keys are unique with their case (evaluation contract 8.3).
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// The role in it, by name; a role is never renamed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

impl Row for InstanceProfileRow {
    const TABLE: Table = Table::InstanceProfile;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for InstanceProfileRow {
    const NAMES: Table = Table::InstanceProfileName;

    fn account(&self) -> AccountId {
        self.account
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn id(&self) -> &UniqueId {
        &self.id
    }
}
