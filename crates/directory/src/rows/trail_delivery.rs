//! How far a trail's delivery has come. Apart from the trail, so that delivering conflicts with
//! nobody who changes it.

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
    /// The digest before the next one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<LastDigest>,
    /// When the span of the next digest begins.
    #[serde(default)]
    pub digest_from_s: i64,
    /// Logging has ended, and all of it is delivered.
    #[serde(default)]
    pub closed: bool,
    /// Files delivered since the last digest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undigested: Vec<DeliveredFile>,
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
