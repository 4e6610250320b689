//! Passwords of users.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// A user's password for signing in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginProfileRow {
    /// The account of the user.
    pub account: AccountId,
    /// Whose password it is.
    pub user: UniqueId,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// When the password was set, in seconds since the epoch.
    pub set_s: i64,
    /// The password's hash (argon2id, PHC string), sealed under the master key with the row's key
    /// as associated data; hex.
    pub sealed_hash: String,
    /// When the user last signed in with it, in seconds since the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_s: Option<i64>,
    /// The user must set another at the next sign-in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reset_required: bool,
    /// Sealed hashes of former passwords, newest first: as many as a password policy can ask for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<String>,
}

impl LoginProfileRow {
    /// How many former passwords are kept: the most that `PasswordReusePrevention` can be.
    pub const FORMER_MAX: usize = 24;

    /// The key of the row.
    pub fn key_of(account: AccountId, user: &UniqueId) -> Vec<u8> {
        Table::LoginProfile.key(&[account.as_str(), user.as_str()])
    }
}

impl std::fmt::Debug for LoginProfileRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The hashes stay out of logs.
        f.debug_struct("LoginProfileRow").field("user", &self.user).finish_non_exhaustive()
    }
}

impl Row for LoginProfileRow {
    const TABLE: Table = Table::LoginProfile;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.user)
    }
}
