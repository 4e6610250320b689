//! X.509 certificates that users sign requests with.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::access_key::{AccessKeyStatus, KeyOwner};

/// A signing certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningCertificateRow {
    /// 32 letters and digits.
    pub id: String,
    /// The account of the owner.
    pub account: AccountId,
    /// Whose it is.
    pub owner: KeyOwner,
    /// The certificate as it was uploaded, PEM.
    pub body: String,
    /// Whether it authenticates.
    pub status: AccessKeyStatus,
    /// Seconds since the epoch.
    pub uploaded_s: i64,
}

impl SigningCertificateRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, id: &str) -> Vec<u8> {
        Table::SigningCertificate.key(&[account.as_str(), id])
    }
}

impl Row for SigningCertificateRow {
    const TABLE: Table = Table::SigningCertificate;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.id)
    }
}
