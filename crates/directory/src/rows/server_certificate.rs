//! Certificates of servers, with their private keys.

use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};
use crate::rows::entity::Tags;

/// A server certificate.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerCertificateRow {
    /// `ASCA…`.
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name with the case it was created with.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Seconds since the epoch.
    pub uploaded_s: i64,
    /// When the certificate ends, in seconds since the epoch.
    pub expires_s: i64,
    /// The certificate as it was uploaded, PEM.
    pub body: String,
    /// Its issuers as they were uploaded, PEM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<String>,
    /// The private key, sealed under the master key with the certificate's id as associated data;
    /// hex.
    pub sealed_private_key: String,
    /// Keys are case-sensitive.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

impl std::fmt::Debug for ServerCertificateRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The private key stays out of logs.
        f.debug_struct("ServerCertificateRow").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Row for ServerCertificateRow {
    const TABLE: Table = Table::ServerCertificate;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EntityRow for ServerCertificateRow {
    const NAMES: Table = Table::ServerCertificateName;

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
