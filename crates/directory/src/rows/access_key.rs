//! Long-term access keys.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// A long-term access key of a user or a root user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKeyRow {
    /// `AKIA…`.
    pub id: String,
    /// The account of the owner.
    pub account: AccountId,
    /// Whose key it is.
    pub owner: KeyOwner,
    /// Whether it authenticates.
    pub status: AccessKeyStatus,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// The secret, sealed under the master key with the key's id as associated data; hex.
    pub sealed_secret: String,
}

/// Who an access key belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyOwner {
    /// The account's root user.
    #[serde(rename = "root")]
    Root,
    /// A user.
    #[serde(rename = "user")]
    User(UniqueId),
}

/// ID-16: an inactive key authenticates nothing and counts toward the quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccessKeyStatus {
    /// Authenticates.
    Active,
    /// Does not.
    Inactive,
}

impl AccessKeyStatus {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
        }
    }
}

impl AccessKeyRow {
    /// The key of an access key's row.
    pub fn key_of(id: &str) -> Vec<u8> {
        Table::AccessKey.key(&[id])
    }
}

impl Row for AccessKeyRow {
    const TABLE: Table = Table::AccessKey;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.id)
    }
}
