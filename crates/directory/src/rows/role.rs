//! Roles.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::{InlinePolicies, Tags};

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRow {
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
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Seconds, 3,600 to 43,200.
    pub max_session_duration_s: u32,
    /// The trust policy with users and roles as unique ids (EV-18).
    pub trust_policy: String,
    /// Keys are unique ignoring case (evaluation contract 8.3).
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// The ARN of the managed policy that bounds its permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<String>,
    /// Inline policies by name.
    #[serde(default, skip_serializing_if = "InlinePolicies::is_empty")]
    pub inline_policies: InlinePolicies,
    /// ARNs of attached managed policies, in the order they were attached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached_policies: Vec<String>,
    /// Names of the instance profiles it is in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instance_profiles: Vec<String>,
}

impl Row for RoleRow {
    const TABLE: Table = Table::Role;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for RoleRow {
    const NAMES: Table = Table::RoleName;

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
