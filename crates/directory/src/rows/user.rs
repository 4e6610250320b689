//! Users.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::{InlinePolicies, Tags};

/// An IAM user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRow {
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
    /// Ids of the groups it is in, in the order it was added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<UniqueId>,
    /// Its access keys' ids, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_keys: Vec<String>,
    /// What else it can prove itself with.
    #[serde(default, skip_serializing_if = "UserCredentials::is_empty")]
    pub credentials: UserCredentials,
}

/// A user's credentials beside access keys and password, oldest first: what each of them is lies
/// in a row of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserCredentials {
    /// Serial numbers of enabled MFA devices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mfa_devices: Vec<String>,
    /// Ids of SSH public keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ssh_public_keys: Vec<UniqueId>,
    /// Ids of signing certificates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signing_certificates: Vec<String>,
    /// Ids of service-specific credentials.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_specific: Vec<UniqueId>,
}

impl UserCredentials {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Row for UserRow {
    const TABLE: Table = Table::User;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for UserRow {
    const NAMES: Table = Table::UserName;

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
