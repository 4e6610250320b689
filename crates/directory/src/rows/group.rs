//! Groups.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::InlinePolicies;

/// An IAM group: hands policies to its users; no principal, no tags (ID-32).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRow {
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
    /// Inline policies by name.
    #[serde(default, skip_serializing_if = "InlinePolicies::is_empty")]
    pub inline_policies: InlinePolicies,
    /// ARNs of attached managed policies, in the order they were attached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached_policies: Vec<String>,
    /// How many users are in it: the truth that `DeleteGroup` decides on.
    #[serde(default)]
    pub member_count: u32,
}

impl Row for GroupRow {
    const TABLE: Table = Table::Group;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for GroupRow {
    const NAMES: Table = Table::GroupName;

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
