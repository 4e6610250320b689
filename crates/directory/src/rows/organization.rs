//! Organizations and the accounts in them.

use std::collections::{BTreeMap, BTreeSet};

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// An organization. Its accounts are rows of their own, so that each is in one at most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationRow {
    /// Its id, `o-…`.
    pub id: String,
    /// The account that made it.
    pub management_account: AccountId,
    /// Whether it is for more than one bill.
    pub feature_set: OrganizationFeatureSet,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// Services that are let in, such as `iam.amazonaws.com`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub trusted_services: BTreeSet<String>,
    /// Members that administer a service, by the service's principal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub delegated_administrators: BTreeMap<String, BTreeSet<AccountId>>,
    /// Whether root users of members are managed centrally (IAM).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub root_credentials_management: bool,
    /// Whether root sessions of members are given out (IAM).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub root_sessions: bool,
}

/// What an organization is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrganizationFeatureSet {
    /// Everything.
    All,
    /// One bill.
    ConsolidatedBilling,
}

impl OrganizationRow {
    /// The key of the row.
    pub fn key_of(id: &str) -> Vec<u8> {
        Table::Organization.key(&[id])
    }

    /// Whether a member administers a service.
    pub fn is_delegated(&self, service: &str, account: AccountId) -> bool {
        self.delegated_administrators.get(service).is_some_and(|of| of.contains(&account))
    }
}

impl Row for OrganizationRow {
    const TABLE: Table = Table::Organization;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.id)
    }
}

/// An account's place in an organization; the management account has one too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationMemberRow {
    /// The account.
    pub account: AccountId,
    /// The organization's id.
    pub organization: String,
    /// Seconds since the epoch.
    pub joined_s: i64,
}

impl OrganizationMemberRow {
    /// The key of the row.
    pub fn key_of(account: AccountId) -> Vec<u8> {
        Table::OrganizationMember.key(&[account.as_str()])
    }
}

impl Row for OrganizationMemberRow {
    const TABLE: Table = Table::OrganizationMember;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account)
    }
}
