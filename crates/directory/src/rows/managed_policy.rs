//! Customer managed policies.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::Tags;

/// A customer managed policy with its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicyRow {
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
    /// Seconds since the epoch; when the newest version was made or the default changed.
    pub updated_s: i64,
    /// Free text, set once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Keys are unique with their case (evaluation contract 8.3).
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// One to five versions, oldest first.
    pub versions: Vec<PolicyVersion>,
    /// The number of the version in force.
    pub default_version: u32,
    /// The highest number ever given; never reused (ID-17).
    pub last_version: u32,
    /// How many users, groups and roles it is attached to: the truth that `DeletePolicy` decides on.
    #[serde(default)]
    pub attachment_count: u32,
    /// How many users and roles it bounds (ID-55: not in the other count).
    #[serde(default)]
    pub boundary_count: u32,
}

impl Row for ManagedPolicyRow {
    const TABLE: Table = Table::ManagedPolicy;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for ManagedPolicyRow {
    const NAMES: Table = Table::ManagedPolicyName;

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

/// One version of a managed policy's document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// The `n` of `vn`.
    pub number: u32,
    /// The document as written.
    pub document: String,
    /// Seconds since the epoch.
    pub created_s: i64,
}

impl PolicyVersion {
    /// The version id, `v1` and so on.
    pub fn id(&self) -> String {
        format!("v{}", self.number)
    }
}

impl ManagedPolicyRow {
    /// The version in force.
    pub fn default_version(&self) -> Option<&PolicyVersion> {
        self.version(self.default_version)
    }

    /// The version with this number.
    pub fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.number == number)
    }
}
