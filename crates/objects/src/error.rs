//! Why a call on an object store was refused, or failed.

use crate::attributes::VersionId;

/// The condition that did not hold, by its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteConditionName {
    /// `If-Match`.
    IfMatch,
    /// `If-None-Match`.
    IfNoneMatch,
}

impl WriteConditionName {
    /// The header's name as AWS prints it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::IfMatch => "If-Match",
            Self::IfNoneMatch => "If-None-Match",
        }
    }
}

/// Why a call on an object store was refused, or failed.
#[derive(Debug, thiserror::Error)]
pub enum ObjectError {
    /// There is no such bucket here.
    #[error("there is no bucket {bucket}")]
    NoSuchBucket {
        /// The bucket.
        bucket: String,
    },
    /// The bucket holds objects, versions or delete markers.
    #[error("the bucket {bucket} is not empty")]
    BucketNotEmpty {
        /// The bucket.
        bucket: String,
    },
    /// A key no object can have: empty, or longer than [`crate::KEY_BYTES_MAX`].
    #[error("a key has 1 to 1024 bytes, not {bytes}")]
    InvalidKey {
        /// The key's length.
        bytes: usize,
    },
    /// There is no object of that key.
    #[error("there is no such key")]
    NoSuchKey {
        /// The delete marker that is its current version, if there is one (S3-40).
        delete_marker: Option<VersionId>,
    },
    /// There is no such version of the key.
    #[error("there is no such version")]
    NoSuchVersion,
    /// The version is a delete marker (S3-41).
    #[error("the version {version} is a delete marker")]
    IsDeleteMarker {
        /// The version.
        version: VersionId,
        /// When it was made.
        last_modified_ms: i64,
    },
    /// There is no such unfinished upload of that key.
    #[error("there is no such upload")]
    NoSuchUpload,
    /// A part that was named is not there, or is another one.
    #[error("part {number} is not there, or not as named")]
    InvalidPart {
        /// Its number.
        number: u16,
        /// The ETag it was named with, without quotes.
        etag: String,
    },
    /// Parts were not named in ascending order.
    #[error("parts are not named in ascending order")]
    InvalidPartOrder,
    /// A part that is not the last is too small.
    #[error("part {number} has {size} bytes, less than {size_min}")]
    EntityTooSmall {
        /// Its number.
        number: u16,
        /// Its ETag, without quotes.
        etag: String,
        /// Its bytes.
        size: u64,
        /// The fewest allowed.
        size_min: u64,
    },
    /// The whole object's checksum or size is not the one that was named.
    #[error("the object's checksum is {computed}, not as named")]
    ChecksumMismatch {
        /// What it is.
        computed: String,
    },
    /// The condition of the write does not hold.
    #[error("the condition {} does not hold", condition.as_str())]
    PreconditionFailed {
        /// Which.
        condition: WriteConditionName,
    },
    /// The object that was found is not there any more; who looks again finds what is.
    #[error("the object was replaced or removed while it was read")]
    Replaced,
    /// This store cannot do it.
    #[error("this store cannot do that: {what}")]
    Unsupported {
        /// What it cannot.
        what: String,
    },
    /// What is stored contradicts itself, or its checksums.
    #[error("stored data is corrupted: {reason}")]
    Corrupted {
        /// What does not fit.
        reason: String,
    },
    /// Reading or writing failed.
    #[error("the storage failed: {reason}")]
    Storage {
        /// What it reported.
        reason: String,
    },
}
