//! How far a trail's delivery has come. Apart from the trail, so that delivering conflicts with
//! nobody who changes it.

use std::collections::BTreeMap;

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};

/// How far a trail's delivery has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailDeliveryRow {
    /// Whose trail.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// When logging was begun that this belongs to (CT-97): another start is another chain.
    pub started_s: i64,
    /// The segment of the audit log that is read next, and from where.
    #[serde(default)]
    pub segment: u64,
    /// Bytes of it that are delivered.
    #[serde(default)]
    pub offset: u64,
    /// When a file was last delivered, in seconds since the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_s: Option<i64>,
    /// When it was last tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempted_s: Option<i64>,
    /// Why that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Logging has ended, and all of it is delivered.
    #[serde(default)]
    pub closed: bool,
    /// The chains of digests, by region (CT-90).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub chains: BTreeMap<String, DigestChain>,
}

/// Where a region's chain of digests has come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigestChain {
    /// The digest before the next one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<LastDigest>,
    /// When the span of the next digest begins, in seconds since the epoch.
    pub from_s: i64,
    /// Files delivered since the last digest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undigested: Vec<DeliveredFile>,
}

impl DigestChain {
    /// A chain that begins then.
    pub fn new(from_s: i64) -> Self {
        Self { last: None, from_s, undigested: Vec::new() }
    }
}

/// The last digest of a chain (CT-91).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastDigest {
    /// The bucket it is in.
    pub bucket: String,
    /// Its key.
    pub key: String,
    /// SHA-256 of its uncompressed content, in hex.
    pub hash: String,
    /// Its signature, in hex.
    pub signature: String,
    /// When it was delivered, in seconds since the epoch.
    pub delivered_s: i64,
}

/// A file that the next digest is to name (CT-91).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveredFile {
    /// Its key.
    pub key: String,
    /// SHA-256 of its uncompressed content, in hex.
    pub hash: String,
    /// The newest event in it, in seconds since the epoch.
    pub newest_s: i64,
    /// The oldest.
    pub oldest_s: i64,
}

impl TrailDeliveryRow {
    /// The key of a row.
    pub fn key_of(account: AccountId, name: &str) -> Vec<u8> {
        Table::TrailDelivery.key(&[account.as_str(), name])
    }
}

impl Row for TrailDeliveryRow {
    const TABLE: Table = Table::TrailDelivery;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}
