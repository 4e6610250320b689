//! SSH public keys of users.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::access_key::AccessKeyStatus;

/// An SSH public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SshPublicKeyRow {
    /// `APKA…`.
    pub id: UniqueId,
    /// The account of the user.
    pub account: AccountId,
    /// Whose it is.
    pub user: UniqueId,
    /// The key in the encoding of `authorized_keys`: `ssh-rsa AAAA…`, without a comment.
    pub body: String,
    /// Whether it authenticates.
    pub status: AccessKeyStatus,
    /// Seconds since the epoch.
    pub uploaded_s: i64,
}

impl SshPublicKeyRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, id: &str) -> Vec<u8> {
        Table::SshPublicKey.key(&[account.as_str(), id])
    }
}

impl Row for SshPublicKeyRow {
    const TABLE: Table = Table::SshPublicKey;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, self.id.as_str())
    }
}
