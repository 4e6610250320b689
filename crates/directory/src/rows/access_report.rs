//! Reports on the services that an entity last used, as they were asked for.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// A report that somebody asked for. What it says is made when it is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessReportRow {
    /// Who asked.
    pub account: AccountId,
    /// A UUID.
    pub job: String,
    /// Of a user, group, role or managed policy.
    pub arn: String,
    /// By action, not by service alone.
    pub by_action: bool,
    /// Seconds since the epoch.
    pub created_s: i64,
}

impl AccessReportRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, job: &str) -> Vec<u8> {
        Table::AccessReport.key(&[account.as_str(), job])
    }
}

impl Row for AccessReportRow {
    const TABLE: Table = Table::AccessReport;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.job)
    }
}
