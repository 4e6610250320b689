//! S3 buckets with their configuration. Their objects lie elsewhere.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::entity::Tags;

/// A bucket. Its name is one in the whole partition (S3-121).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketRow {
    /// The name, in the form it was given: buckets have no capitals.
    pub name: String,
    /// The owner's account.
    pub account: AccountId,
    /// Where it was created, such as `us-east-1`.
    pub region: String,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// The bucket policy, normalized (S3-74), with users and roles as unique ids (EV-18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// The four settings; `None` once they were deleted, which counts as all false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_access_block: Option<PublicAccessBlock>,
    /// Who owns what is uploaded; `None` once it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_ownership: Option<ObjectOwnership>,
    /// `None` until it is first set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub versioning: Option<Versioning>,
    /// Keys are unique with their case (evaluation contract 8.3).
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// What browsers of other origins may do, in the order given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cors: Vec<CorsRule>,
    /// Whether the default encryption was set with bucket keys.
    #[serde(default, skip_serializing_if = "is_false")]
    pub bucket_key_enabled: bool,
    /// Whether its tags count in decisions (`aws:ResourceTag`).
    #[serde(default, skip_serializing_if = "is_false")]
    pub abac: bool,
}

/// The four settings of Block Public Access.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAccessBlock {
    /// Refuses requests that carry a public ACL.
    #[serde(default)]
    pub block_public_acls: bool,
    /// Public grants of stored ACLs count for nothing.
    #[serde(default)]
    pub ignore_public_acls: bool,
    /// Refuses to store a public policy.
    #[serde(default)]
    pub block_public_policy: bool,
    /// While the stored policy is public, only the owner's account and services get in.
    #[serde(default)]
    pub restrict_public_buckets: bool,
}

/// Who owns the objects of a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ObjectOwnership {
    /// The bucket's owner; ACLs are disabled.
    BucketOwnerEnforced,
}

/// Whether a bucket keeps what is overwritten and deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Versioning {
    /// Every write makes a version.
    Enabled,
    /// Was enabled once; writes now replace the `null` version.
    Suspended,
}

/// One rule of a CORS configuration, as the API has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorsRule {
    /// `ID`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Patterns with at most one `*`.
    pub allowed_origins: Vec<String>,
    /// HTTP methods.
    pub allowed_methods: Vec<String>,
    /// Patterns with at most one `*`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_headers: Vec<String>,
    /// Headers that a script may read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expose_headers: Vec<String>,
    /// How long a browser may remember the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age_s: Option<i32>,
}

/// An account's Block Public Access settings; no row, no settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountPublicAccessBlockRow {
    /// The account.
    pub account: AccountId,
    /// The settings, which add to those of each bucket.
    pub settings: PublicAccessBlock,
}

impl PublicAccessBlock {
    /// As on a new bucket (S3 contract 3.1).
    pub const ALL: Self = Self {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };

    /// Each setting is on if it is on in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            block_public_acls: self.block_public_acls || other.block_public_acls,
            ignore_public_acls: self.ignore_public_acls || other.ignore_public_acls,
            block_public_policy: self.block_public_policy || other.block_public_policy,
            restrict_public_buckets: self.restrict_public_buckets || other.restrict_public_buckets,
        }
    }
}

impl Versioning {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
        }
    }
}

impl BucketRow {
    /// A new bucket (S3 contract 3.1): everything public blocked, ACLs disabled, the rest unset.
    pub fn new(name: String, account: AccountId, region: String, created_s: i64) -> Self {
        Self {
            name,
            account,
            region,
            created_s,
            policy: None,
            public_access_block: Some(PublicAccessBlock::ALL),
            object_ownership: Some(ObjectOwnership::BucketOwnerEnforced),
            versioning: None,
            tags: Tags::default(),
            cors: Vec::new(),
            bucket_key_enabled: false,
            abac: false,
        }
    }

    /// The key of a bucket's row.
    pub fn key_of(name: &str) -> Vec<u8> {
        Table::Bucket.key(&[name])
    }
}

impl Row for BucketRow {
    const TABLE: Table = Table::Bucket;

    fn key(&self) -> Vec<u8> {
        Self::key_of(&self.name)
    }
}

impl AccountPublicAccessBlockRow {
    /// The key of an account's row.
    pub fn key_of(account: AccountId) -> Vec<u8> {
        Table::AccountPublicAccessBlock.key(&[account.as_str()])
    }
}

impl Row for AccountPublicAccessBlockRow {
    const TABLE: Table = Table::AccountPublicAccessBlock;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account)
    }
}

fn is_false(value: &bool) -> bool {
    !value
}
