//! Pages of objects, versions, uploads and parts.

use crate::attributes::{ObjectInfo, VersionId};
use crate::checksum::{ChecksumAlgorithm, ChecksumType};
use crate::requests::{PartInfo, UploadId};

/// Which current objects are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// Keys that begin so.
    pub prefix: String,
    /// Rolls keys up through its first occurrence after the prefix; none if empty (S3-131).
    pub delimiter: String,
    /// Only what sorts after it. A common prefix here skips all of its keys (S3-133).
    pub after: Option<String>,
    /// At most so many objects and common prefixes together.
    pub limit: usize,
}

/// An object, or the common prefix that stands for many.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub enum ListEntry {
    /// An object.
    Object(ObjectInfo),
    /// A common prefix.
    Prefix(String),
}

impl ListEntry {
    /// What a next page comes after.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Object(info) => &info.key,
            Self::Prefix(prefix) => prefix,
        }
    }
}

/// Objects and common prefixes in the one order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListPage {
    /// At most as many as were asked for.
    pub entries: Vec<ListEntry>,
    /// Whether there are more after the last.
    pub is_truncated: bool,
}

/// Which versions are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionsQuery {
    /// Keys that begin so.
    pub prefix: String,
    /// As in [`ListQuery`].
    pub delimiter: String,
    /// Only keys after it; or, with `after_version`, that key's older versions as well.
    pub after_key: Option<String>,
    /// Only versions of `after_key` that are older than it.
    pub after_version: Option<VersionId>,
    /// At most so many versions, delete markers and common prefixes together.
    pub limit: usize,
}

/// A version, a delete marker, or the common prefix that stands for many.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub enum VersionEntry {
    /// A version.
    Object(ObjectInfo),
    /// A delete marker.
    DeleteMarker {
        /// Its key.
        key: String,
        /// Its version.
        version: VersionId,
        /// Whether it is the key's current version.
        is_latest: bool,
        /// When it was made.
        last_modified_ms: i64,
        /// The account that owns it.
        owner: String,
    },
    /// A common prefix.
    Prefix(String),
}

impl VersionEntry {
    /// The key, or the common prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Object(info) => &info.key,
            Self::DeleteMarker { key, .. } => key,
            Self::Prefix(prefix) => prefix,
        }
    }

    /// The version, if it is one.
    #[must_use]
    pub fn version(&self) -> Option<&VersionId> {
        match self {
            Self::Object(info) => Some(&info.version),
            Self::DeleteMarker { version, .. } => Some(version),
            Self::Prefix(_) => None,
        }
    }
}

/// Versions by key, newest first within a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionsPage {
    /// At most as many as were asked for.
    pub entries: Vec<VersionEntry>,
    /// Whether there are more after the last.
    pub is_truncated: bool,
}

/// Which uploads are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadsQuery {
    /// Keys that begin so.
    pub prefix: String,
    /// As in [`ListQuery`].
    pub delimiter: String,
    /// Only keys after it; or, with `after_upload`, that key's later uploads as well.
    pub after_key: Option<String>,
    /// Only uploads of `after_key` that were started after it.
    pub after_upload: Option<UploadId>,
    /// At most so many uploads and common prefixes together.
    pub limit: usize,
}

/// An upload, or the common prefix that stands for many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UploadEntry {
    /// An upload.
    Upload {
        /// The key it is for.
        key: String,
        /// Its id.
        id: UploadId,
        /// Who started it.
        initiator: String,
        /// The account that will own the object.
        owner: String,
        /// When it was started.
        initiated_ms: i64,
        /// The storage class, if not `STANDARD`.
        storage_class: Option<String>,
        /// The checksum its parts have.
        checksum: Option<(ChecksumAlgorithm, ChecksumType)>,
    },
    /// A common prefix.
    Prefix(String),
}

impl UploadEntry {
    /// The key, or the common prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Upload { key, .. } => key,
            Self::Prefix(prefix) => prefix,
        }
    }
}

/// Uploads by key, then by start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadsPage {
    /// At most as many as were asked for.
    pub entries: Vec<UploadEntry>,
    /// Whether there are more after the last.
    pub is_truncated: bool,
}

/// Parts by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartsPage {
    /// At most as many as were asked for.
    pub parts: Vec<PartInfo>,
    /// Whether there are more after the last.
    pub is_truncated: bool,
}
