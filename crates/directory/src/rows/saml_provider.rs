//! SAML identity providers.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::entity::Tags;

/// A SAML identity provider whose users an account lets in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlProviderRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// The name, unique in the account.
    pub name: String,
    /// The id that is never used again.
    pub uuid: String,
    /// The document as it was uploaded.
    pub metadata: String,
    /// What the document says, so that a sign-in need not read it.
    pub identity_providers: Vec<SamlIdentityProvider>,
    /// Until when the document holds, in seconds since the epoch.
    pub valid_until_s: i64,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// Whether assertions must come encrypted; nothing said: they need not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_encryption: Option<AssertionEncryption>,
    /// Keys that encrypted assertions are opened with, in the order they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub private_keys: Vec<SamlPrivateKey>,
    /// Keys are case-sensitive.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

/// One identity provider of a metadata document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlIdentityProvider {
    /// Its name: the issuer of its assertions.
    pub entity_id: String,
    /// Its certificates for signatures, Base64.
    pub certificates: Vec<String>,
}

/// What is said of encrypted assertions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssertionEncryption {
    /// Others are refused.
    Required,
    /// Both are taken.
    Allowed,
}

/// A private key of a provider.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlPrivateKey {
    /// The id that is never used again.
    pub id: String,
    /// Seconds since the epoch.
    pub uploaded_s: i64,
    /// The key in PEM, sealed under the master key with its id as associated data; hex.
    pub sealed: String,
}

impl std::fmt::Debug for SamlPrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key stays out of logs.
        f.debug_struct("SamlPrivateKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl SamlProviderRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, name: &str) -> Vec<u8> {
        Table::SamlProvider.key(&[account.as_str(), name])
    }
}

impl Row for SamlProviderRow {
    const TABLE: Table = Table::SamlProvider;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}
