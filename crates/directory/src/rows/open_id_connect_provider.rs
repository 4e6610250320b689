//! OIDC identity providers.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::entity::Tags;

/// An OIDC identity provider whose users an account lets in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenIdConnectProviderRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// The issuer without `https://`: host, perhaps a port and a path.
    pub issuer: String,
    /// Audiences that are taken, in the order they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_ids: Vec<String>,
    /// SHA-1 of certificates that its server may show: 40 hexadecimal digits each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub thumbprints: Vec<String>,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// Keys are case-sensitive.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

impl OpenIdConnectProviderRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, issuer: &str) -> Vec<u8> {
        Table::OpenIdConnectProvider.key(&[account.as_str(), issuer])
    }
}

impl Row for OpenIdConnectProviderRow {
    const TABLE: Table = Table::OpenIdConnectProvider;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.issuer)
    }
}
