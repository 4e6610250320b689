//! Credentials of a user for one service that takes no signatures.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::access_key::AccessKeyStatus;

/// A service-specific credential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceSpecificCredentialRow {
    /// `ACCA…`.
    pub id: UniqueId,
    /// The account of the user.
    pub account: AccountId,
    /// Whose it is.
    pub user: UniqueId,
    /// The service that takes it.
    pub service: String,
    /// What the service is shown, with the secret's hash.
    pub secret: ServiceSecret,
    /// Whether the service takes it.
    pub status: AccessKeyStatus,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// When it ends, in seconds since the epoch; never if `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_s: Option<i64>,
}

/// What a service is shown. Of secrets only the SHA-256 is kept, in hex: they are random, and
/// long enough not to be guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ServiceSecret {
    /// A user name and a password.
    #[serde(rename = "password")]
    Password {
        /// Unique for the service.
        user_name: String,
        /// Of the password.
        sha256: String,
    },
    /// An API key.
    #[serde(rename = "api-key")]
    ApiKey {
        /// What people call it.
        alias: String,
        /// Of the key.
        sha256: String,
    },
}

impl ServiceSpecificCredentialRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, id: &str) -> Vec<u8> {
        Table::ServiceSpecificCredential.key(&[account.as_str(), id])
    }
}

impl Row for ServiceSpecificCredentialRow {
    const TABLE: Table = Table::ServiceSpecificCredential;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, self.id.as_str())
    }
}
