//! What is asked of a store, and what it answers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::attributes::{Attributes, VersionId, Versioning};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};

/// What must hold for a write to happen (S3-115), judged at its commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WriteCondition {
    /// Nothing.
    #[default]
    None,
    /// `If-None-Match: *`: there is no current object of the key.
    Absent,
    /// `If-Match`: the current object has this ETag, given without quotes; `*` is any.
    Matches(String),
}

/// An object to be put.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PutRequest {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The bucket's versioning state.
    pub versioning: Versioning,
    /// What is kept beside the bytes.
    pub attributes: Attributes,
    /// The checksum to compute; CRC64NVME if none is named (S3-143).
    pub checksum: Option<ChecksumAlgorithm>,
    /// The body's bytes, where the client said.
    pub size: Option<u64>,
    /// What must hold.
    pub condition: WriteCondition,
}

/// A part to be put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRequest {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The upload.
    pub upload: UploadId,
    /// The part's number, 1 to [`crate::PART_NUMBER_MAX`].
    pub number: u16,
    /// The checksum to compute; the upload's, or else CRC64NVME, if none is named.
    pub checksum: Option<ChecksumAlgorithm>,
    /// The part's bytes, where the client said.
    pub size: Option<u64>,
}

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Bytes.
    pub size: u64,
    /// Their MD5.
    pub md5: [u8; 16],
    /// Their checksum, of the algorithm asked for.
    pub checksum: Checksum,
}

/// What a commit made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The ETag, without quotes.
    pub etag: String,
    /// The object's version; `null` for parts.
    pub version: VersionId,
    /// Bytes.
    pub size: u64,
    /// The checksum.
    pub checksum: Option<Checksum>,
    /// When it was written.
    pub last_modified_ms: i64,
}

/// An object, or a version, to be deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeleteRequest {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The version that goes for ever; without one the key is deleted as `versioning` has it.
    pub version: Option<VersionId>,
    /// The bucket's versioning state.
    pub versioning: Versioning,
    /// What must hold; of the current object.
    pub condition: WriteCondition,
    /// The account that owns a delete marker made here.
    pub owner: String,
    /// The time.
    pub now_ms: i64,
}

/// What a deletion did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deleted {
    /// The version that was deleted for ever, or the delete marker that was made.
    pub version: Option<VersionId>,
    /// Whether that version is, or was, a delete marker.
    pub is_delete_marker: bool,
}

/// The name of an unfinished upload. Opaque.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UploadId(String);

impl UploadId {
    /// An upload id as a client names it.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A multipart upload to be started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreateUpload {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// What will be kept beside the object's bytes.
    pub attributes: Attributes,
    /// Who starts it; given back as it is (S3-20).
    pub initiator: String,
    /// The managed encryption that was asked for; later steps are decided as if they asked again.
    pub encryption: Option<String>,
    /// The checksum of parts and object, if one was named.
    pub checksum: Option<(ChecksumAlgorithm, ChecksumType)>,
    /// The time.
    pub now_ms: i64,
}

/// An unfinished upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadInfo {
    /// What will be kept beside the object's bytes.
    pub attributes: Attributes,
    /// Who started it.
    pub initiator: String,
    /// The managed encryption that was asked for; later steps are decided as if they asked again.
    pub encryption: Option<String>,
    /// When.
    pub initiated_ms: i64,
    /// The checksum of parts and object, if one was named.
    pub checksum: Option<(ChecksumAlgorithm, ChecksumType)>,
}

/// A part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartInfo {
    /// Its number.
    pub number: u16,
    /// Bytes.
    pub size: u64,
    /// Its ETag, without quotes.
    pub etag: String,
    /// Its checksum.
    pub checksum: Option<Checksum>,
    /// When it was written.
    pub last_modified_ms: i64,
}

/// A part as the client names it to make the object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompletedPart {
    /// Its number.
    pub number: u16,
    /// Its ETag, without quotes.
    pub etag: String,
    /// Its checksum, base64, where named.
    pub checksum: Option<(ChecksumAlgorithm, String)>,
}

/// An upload to be finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompleteRequest {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The upload.
    pub upload: UploadId,
    /// The parts, in the order named. At least one.
    pub parts: Vec<CompletedPart>,
    /// The bucket's versioning state.
    pub versioning: Versioning,
    /// What must hold.
    pub condition: WriteCondition,
    /// The whole object's checksum, base64, where named.
    pub checksum: Option<(ChecksumAlgorithm, String)>,
    /// The whole object's bytes, where named.
    pub size: Option<u64>,
    /// The time.
    pub now_ms: i64,
}
