//! The bytes of S3: objects under keys, their versions, and multipart uploads.
//!
//! From: the S3 service, which has decided who may do what, and streams bodies in. To: this
//! machine's disk, memory, or another S3 server. Policies, requests and bucket configurations are
//! not known here: what an operation needs of a configuration (the versioning state) comes with
//! the call.
//!
//! Invariants, kept by every implementation and tested by the suite in `conformance`:
//!
//! - An object is replaced whole or not at all: what is staged shows nowhere before
//!   [`Staged::commit`], and a dropped [`Staged`] leaves nothing.
//! - What was answered with success survives `kill -9` (not in memory).
//! - Bytes are given back as they came, or an error is: never others.
//! - Keys are text in byte order and nothing else; no file is named after one.
//! - No call holds a whole body, or more rows of a listing than its page needs.

mod attributes;
mod body;
mod checksum;
#[cfg(test)]
mod conformance;
mod digest;
mod error;
mod listing;
mod local;
mod locks;
mod requests;
mod upstream;

use std::fmt::Debug;
use std::ops::Range;

use async_trait::async_trait;

pub use crate::attributes::{Attributes, ContentHeaders, ObjectInfo, Tag, VersionId, Versioning};
pub use crate::body::{ByteStream, ObjectBody};
pub use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType, UnknownAlgorithm};
pub use crate::error::{ObjectError, WriteConditionName};
pub use crate::listing::{
    ListEntry, ListPage, ListQuery, PartsPage, UploadEntry, UploadsPage, UploadsQuery,
    VersionEntry, VersionsPage, VersionsQuery,
};
pub use crate::local::{LocalStore, OpenError, Randomness};
pub use crate::requests::{
    Committed, CompleteRequest, CompletedPart, CreateUpload, DeleteRequest, Deleted, PartInfo,
    PartRequest, PutRequest, Sealed, UploadId, UploadInfo, WriteCondition,
};
pub use crate::upstream::{Clock, Endpoint, NotAnEndpoint, UpstreamOptions, UpstreamStore};

/// The longest key, in bytes of UTF-8 (S3-122).
pub const KEY_BYTES_MAX: usize = 1024;
/// The smallest part but the last (s3 contract 7.4).
pub const PART_BYTES_MIN: u64 = 5 * 1024 * 1024;
/// The highest part number (s3 contract 7.4).
pub const PART_NUMBER_MAX: u16 = 10_000;

fn check_key(key: &str) -> Result<(), ObjectError> {
    match key.len() {
        1..=KEY_BYTES_MAX => Ok(()),
        bytes => Err(ObjectError::InvalidKey { bytes }),
    }
}

/// A store of objects. All methods may be called from any number of tasks at once.
#[async_trait]
pub trait ObjectStore: Debug + Send + Sync + 'static {
    /// Makes room for a bucket. A bucket that exists is left as it is.
    ///
    /// # Errors
    /// `Storage` and its kin, as everywhere.
    async fn create_bucket(&self, bucket: &str) -> Result<(), ObjectError>;

    /// Removes an empty bucket, with its unfinished uploads. A bucket that does not exist is no
    /// error.
    ///
    /// # Errors
    /// `BucketNotEmpty` while it holds an object, a version or a delete marker.
    async fn remove_bucket(&self, bucket: &str) -> Result<(), ObjectError>;

    /// Tells a store that keeps a bucket's versioning state itself of a change. Others take the
    /// state from each call.
    ///
    /// # Errors
    /// `NoSuchBucket`.
    async fn set_versioning(&self, bucket: &str, state: Versioning) -> Result<(), ObjectError>;

    /// Whether a version could have that id; of another it is told that it is none (S3-39).
    fn is_version_id(&self, id: &str) -> bool {
        id == "null" || (id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    }

    /// Begins to stage an object's body.
    ///
    /// # Errors
    /// `NoSuchBucket`, `InvalidKey`. A broken condition may be told here already, for the client
    /// to be spared the upload, but is judged at the commit.
    async fn begin_put(&self, put: PutRequest) -> Result<Box<dyn Staged>, ObjectError>;

    /// Finds an object, or one version of it.
    ///
    /// # Errors
    /// `NoSuchKey` (also where a delete marker is the current version), `NoSuchVersion`,
    /// `IsDeleteMarker` where `version` names one, `NoSuchBucket`.
    async fn open(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&VersionId>,
    ) -> Result<Box<dyn ObjectHandle>, ObjectError>;

    /// Deletes an object, or one version for ever. What is not there is no error (S3-42).
    ///
    /// # Errors
    /// `PreconditionFailed`, `NoSuchBucket`; `NoSuchKey` where a condition finds no object.
    async fn delete(&self, delete: DeleteRequest) -> Result<Deleted, ObjectError>;

    /// Replaces an object's tags, and returns the version that has them now.
    ///
    /// # Errors
    /// As [`ObjectStore::open`].
    async fn put_tags(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&VersionId>,
        tags: Vec<Tag>,
    ) -> Result<VersionId, ObjectError>;

    /// A page of a bucket's current objects, in byte order of their keys (S3-130, S3-131).
    ///
    /// # Errors
    /// `NoSuchBucket`.
    async fn list(&self, bucket: &str, query: &ListQuery) -> Result<ListPage, ObjectError>;

    /// A page of a bucket's versions and delete markers (S3-136).
    ///
    /// # Errors
    /// `NoSuchBucket`.
    async fn list_versions(
        &self,
        bucket: &str,
        query: &VersionsQuery,
    ) -> Result<VersionsPage, ObjectError>;

    /// Starts a multipart upload.
    ///
    /// # Errors
    /// `NoSuchBucket`, `InvalidKey`.
    async fn create_upload(&self, create: CreateUpload) -> Result<UploadId, ObjectError>;

    /// Finds an unfinished upload.
    ///
    /// # Errors
    /// `NoSuchUpload`, also where the upload is for another key (S3-45).
    async fn upload(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
    ) -> Result<UploadInfo, ObjectError>;

    /// Begins to stage a part. A part of the same number is replaced at the commit.
    ///
    /// # Errors
    /// `NoSuchUpload`.
    async fn begin_part(&self, part: PartRequest) -> Result<Box<dyn Staged>, ObjectError>;

    /// The parts of an unfinished upload with numbers above `after`, at most `limit`.
    ///
    /// # Errors
    /// `NoSuchUpload`.
    async fn list_parts(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
        after: u16,
        limit: usize,
    ) -> Result<PartsPage, ObjectError>;

    /// A page of a bucket's unfinished uploads, by key, then by start (S3-137).
    ///
    /// # Errors
    /// `NoSuchBucket`.
    async fn list_uploads(
        &self,
        bucket: &str,
        query: &UploadsQuery,
    ) -> Result<UploadsPage, ObjectError>;

    /// Makes the parts named an object, and ends the upload.
    ///
    /// # Errors
    /// `NoSuchUpload`, `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`, `ChecksumMismatch`,
    /// `PreconditionFailed`; the upload stays as it is.
    async fn complete(&self, complete: CompleteRequest) -> Result<Committed, ObjectError>;

    /// What an upload that has ended already was answered with, if it ended by making these parts
    /// the key's current object: clients ask again when they did not hear the answer. A store that
    /// does not remember says `None`.
    ///
    /// # Errors
    /// `NoSuchBucket`.
    async fn completed(
        &self,
        complete: &CompleteRequest,
    ) -> Result<Option<Committed>, ObjectError> {
        let _ = complete;
        Ok(None)
    }

    /// Ends an upload and frees its parts.
    ///
    /// # Errors
    /// `NoSuchUpload`.
    async fn abort(&self, bucket: &str, key: &str, upload: &UploadId) -> Result<(), ObjectError>;
}

/// A body on its way in. Nothing of it shows before the commit; dropping it takes it back.
#[async_trait]
pub trait Staged: Send {
    /// Takes more bytes, and waits while the storage is behind.
    ///
    /// # Errors
    /// `Storage` and its kin; nothing was stored.
    async fn write(&mut self, bytes: bytes::Bytes) -> Result<(), ObjectError>;

    /// Ends the body and tells what came, for the caller to compare with what the client said.
    ///
    /// # Errors
    /// As [`Staged::write`].
    async fn seal(&mut self) -> Result<Sealed, ObjectError>;

    /// Makes it the object or part it was begun for, if the condition still holds. Seals first
    /// if that was not done.
    ///
    /// # Errors
    /// `PreconditionFailed`, `NoSuchBucket`, `NoSuchUpload`: nothing was stored. After `Storage`
    /// it is not known whether it was.
    async fn commit(self: Box<Self>, now_ms: i64) -> Result<Committed, ObjectError>;
}

/// An object that was found. It can be read as it was then, whatever happens to it meanwhile.
#[async_trait]
pub trait ObjectHandle: Send + Sync {
    /// What is known of it.
    fn info(&self) -> &ObjectInfo;

    /// The parts it was made of with numbers above `after`, at most `limit`; none for an object
    /// that was put at once.
    ///
    /// # Errors
    /// `Corrupted`, `Storage`.
    async fn parts(&self, after: u16, limit: usize) -> Result<PartsPage, ObjectError>;

    /// Where a part's bytes lie in the object, if it has that part.
    ///
    /// # Errors
    /// `Corrupted`, `Storage`.
    async fn part_range(&self, number: u16) -> Result<Option<Range<u64>>, ObjectError>;

    /// The bytes of a range that lies in the object.
    ///
    /// # Errors
    /// `Corrupted`, `Storage`; later ones come with the stream.
    async fn read(self: Box<Self>, range: Range<u64>) -> Result<ObjectBody, ObjectError>;
}
