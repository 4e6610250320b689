//! Accounts, their aliases and their root users' e-mail addresses.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::outbound_federation::OutboundFederation;
use crate::rows::password_policy::PasswordPolicy;

/// An account with its root user.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRow {
    /// The account's id.
    pub id: AccountId,
    /// The root user's e-mail address, as given.
    pub email: String,
    /// A human-readable name.
    pub name: String,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// The root user's password, hashed (argon2id, PHC string); none if it cannot sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_password_hash: Option<String>,
    /// Ids of the root user's access keys, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub root_access_keys: Vec<String>,
    /// The account's alias, at most one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// What the account has set for itself.
    #[serde(default, skip_serializing_if = "AccountSettings::is_default")]
    pub settings: AccountSettings,
}

/// What an account has set, and what its root user has beside password and access keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountSettings {
    /// The account's own password policy; without one, AWS's default applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_policy: Option<PasswordPolicy>,
    /// Serial numbers of the root user's enabled MFA devices, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub root_mfa_devices: Vec<String>,
    /// Ids of the root user's signing certificates, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub root_signing_certificates: Vec<String>,
    /// When the root user's password was set, in seconds since the epoch; 0 with the account.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub root_password_set_s: i64,
    /// When the root user last signed in with it, in seconds since the epoch; 0 if never.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub root_password_used_s: i64,
    /// Whether tokens of STS's global endpoint are of version 2; AWS starts with version 1.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub global_token_v2: bool,
    /// Whether the account's principals may have tokens for others, and what signs these.
    #[serde(default, skip_serializing_if = "OutboundFederation::is_default")]
    pub outbound_federation: OutboundFederation,
}

impl AccountSettings {
    /// Whether nothing was set.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(number: &i64) -> bool {
    *number == 0
}

impl std::fmt::Debug for AccountRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The password's hash stays out of logs.
        f.debug_struct("AccountRow").field("id", &self.id).finish_non_exhaustive()
    }
}

impl AccountRow {
    /// The key of an account's row.
    pub fn key_of(id: AccountId) -> Vec<u8> {
        Table::Account.key(&[id.as_str()])
    }
}

impl Row for AccountRow {
    const TABLE: Table = Table::Account;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.id)
    }
}

/// Holds an alias, which is unique over all accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountAliasRow {
    /// The alias.
    pub alias: String,
    /// The account it stands for.
    pub account: AccountId,
}

impl AccountAliasRow {
    /// The key of an alias's row.
    pub fn key_of(alias: &str) -> Vec<u8> {
        Table::AccountAlias.key(&[alias])
    }
}

impl Row for AccountAliasRow {
    const TABLE: Table = Table::AccountAlias;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.alias)
    }
}

/// Holds a root user's e-mail address, unique over all accounts ignoring case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootEmailRow {
    /// The address in lower case.
    pub email: String,
    /// The account whose root user it names.
    pub account: AccountId,
}

impl RootEmailRow {
    /// The key of an address's row.
    pub fn key_of(email: &str) -> Vec<u8> {
        Table::RootEmail.key(&[&email.to_lowercase()])
    }
}

impl Row for RootEmailRow {
    const TABLE: Table = Table::RootEmail;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.email)
    }
}
