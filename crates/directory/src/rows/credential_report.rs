//! Credential reports, one an account.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// The last credential report of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialReportRow {
    /// Whose users it is about.
    pub account: AccountId,
    /// Seconds since the epoch.
    pub generated_s: i64,
    /// The CSV, deflated (RFC 1951), in Base64.
    pub content: String,
}

impl CredentialReportRow {
    /// The key of the row.
    pub fn key_of(account: AccountId) -> Vec<u8> {
        Table::CredentialReport.key(&[account.as_str()])
    }
}

impl Row for CredentialReportRow {
    const TABLE: Table = Table::CredentialReport;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account)
    }
}
