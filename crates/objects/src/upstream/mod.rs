//! Another S3 server as the store: what was authorized here is asked there, with the store's own
//! key.
//!
//! From: [`crate::ObjectStore`]'s callers. To: one bucket there for each room here, under the same
//! name behind a prefix; bodies stream through in both directions, a piece at a time. Objects that
//! lie there already show here, and the other way round.
//!
//! Where it differs from the store on this machine:
//!
//! - What an object's reader found may be replaced while it reads; then its read fails, and no
//!   other bytes come.
//! - Versions, versioning and their ids are the other store's.
//! - An object shows the checksum that the other store keeps of it, if it does.
//! - Who started an upload and the checksums of its parts lie in an index on this side.
//! - An upload whose length is not known (a browser's form) has at most 8 MiB.

mod address;
mod buckets;
mod client;
mod framing;
mod headers;
mod listings;
mod multipart;
mod objects;
mod read;
mod refusal;
mod staged;
mod uploads;
mod xml;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use sekisho_store::{EmbeddedOptions, EmbeddedStore, MemoryStore, Store};
use tokio::sync::MutexGuard;
use zeroize::Zeroizing;

pub use self::address::{Endpoint, NotAnEndpoint};
use self::client::Client;
use self::staged::{Target, UpstreamStaged};
use self::uploads::Uploads;
use crate::attributes::{Tag, VersionId, Versioning};
use crate::checksum::ChecksumAlgorithm;
use crate::error::ObjectError;
use crate::listing::{
    ListPage, ListQuery, PartsPage, UploadsPage, UploadsQuery, VersionsPage, VersionsQuery,
};
use crate::local::OpenError;
use crate::locks::Locks;
use crate::requests::{
    Committed, CompleteRequest, CreateUpload, DeleteRequest, Deleted, PartRequest, PutRequest,
    UploadId, UploadInfo,
};
use crate::{ObjectHandle, ObjectStore, Staged, check_key};

/// Milliseconds since the epoch.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The other store, and the key to it.
#[derive(Clone)]
pub struct UpstreamOptions {
    /// Where it is.
    pub endpoint: Endpoint,
    /// The region that its requests are signed for.
    pub region: String,
    /// The store's own key.
    pub access_key_id: String,
    /// The secret of it.
    pub secret_access_key: Zeroizing<String>,
    /// Stands before the name of every bucket there.
    pub bucket_prefix: String,
    /// Whether it is told the checksums that clients name; it must know trailers then.
    pub checksums: bool,
}

impl fmt::Debug for UpstreamOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpstreamOptions")
            .field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .field("bucket_prefix", &self.bucket_prefix)
            .finish_non_exhaustive()
    }
}

/// A store in front of another.
pub struct UpstreamStore {
    shared: Arc<Shared>,
}

/// What all calls share.
struct Shared {
    client: Client,
    uploads: Uploads,
    locks: Locks,
}

impl Shared {
    async fn turn(&self, bucket: &str, key: &str) -> Option<MutexGuard<'_, ()>> {
        self.locks.turn(format!("{bucket}/{key}").as_bytes()).await
    }
}

impl fmt::Debug for UpstreamStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpstreamStore")
            .field("options", self.shared.client.options())
            .finish_non_exhaustive()
    }
}

impl UpstreamStore {
    /// A store whose rows about uploads lie in a folder of its own, which is made if it is not
    /// there, or in memory. The other store is not asked anything yet.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(
        options: UpstreamOptions,
        folder: Option<&Path>,
        clock: Clock,
    ) -> Result<Self, OpenError> {
        let index: Arc<dyn Store> = match folder {
            None => Arc::new(MemoryStore::new().map_err(ObjectError::from)?),
            Some(folder) => {
                let folder = folder.to_owned();
                let opened = tokio::task::spawn_blocking(move || {
                    let failed = |source| OpenError::Folder { folder: folder.clone(), source };
                    std::fs::create_dir_all(&folder).map_err(failed)?;
                    let options = EmbeddedOptions {
                        history_revisions_max: 1,
                        history_bytes_max: 1,
                        ..EmbeddedOptions::default()
                    };
                    Ok::<_, OpenError>(EmbeddedStore::open(folder.join("uploads"), options)?)
                });
                let failed = |error: tokio::task::JoinError| ObjectError::Storage {
                    reason: error.to_string(),
                };
                Arc::new(opened.await.map_err(failed)??)
            }
        };
        let client = Client::new(options, clock)?;
        let (uploads, locks) = (Uploads::new(index), Locks::default());
        Ok(Self { shared: Arc::new(Shared { client, uploads, locks }) })
    }
}

#[async_trait]
impl ObjectStore for UpstreamStore {
    async fn create_bucket(&self, bucket: &str) -> Result<(), ObjectError> {
        buckets::create(&self.shared.client, bucket).await
    }

    async fn remove_bucket(&self, bucket: &str) -> Result<(), ObjectError> {
        buckets::remove(&self.shared.client, bucket).await
    }

    async fn set_versioning(&self, bucket: &str, state: Versioning) -> Result<(), ObjectError> {
        buckets::set_versioning(&self.shared.client, bucket, state).await
    }

    fn is_version_id(&self, id: &str) -> bool {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        (1..=1024).contains(&id.len()) && id.bytes().all(is_plain)
    }

    async fn begin_put(&self, put: PutRequest) -> Result<Box<dyn Staged>, ObjectError> {
        check_key(&put.key)?;
        objects::check(&self.shared, &put.bucket, &put.key, &put.condition).await?;
        let algorithm = put.checksum.unwrap_or(ChecksumAlgorithm::Crc64Nvme);
        let named = put.checksum.is_some();
        Ok(Box::new(UpstreamStaged::begin(&self.shared, Target::Object(put), algorithm, named)))
    }

    async fn open(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&VersionId>,
    ) -> Result<Box<dyn ObjectHandle>, ObjectError> {
        Ok(Box::new(read::open(&self.shared, bucket, key, version).await?))
    }

    async fn delete(&self, delete: DeleteRequest) -> Result<Deleted, ObjectError> {
        objects::delete(&self.shared, delete).await
    }

    async fn put_tags(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&VersionId>,
        tags: Vec<Tag>,
    ) -> Result<VersionId, ObjectError> {
        objects::put_tags(&self.shared, bucket, key, version, &tags).await
    }

    async fn list(&self, bucket: &str, query: &ListQuery) -> Result<ListPage, ObjectError> {
        listings::list(&self.shared.client, bucket, query).await
    }

    async fn list_versions(
        &self,
        bucket: &str,
        query: &VersionsQuery,
    ) -> Result<VersionsPage, ObjectError> {
        listings::list_versions(&self.shared.client, bucket, query).await
    }

    async fn create_upload(&self, create: CreateUpload) -> Result<UploadId, ObjectError> {
        check_key(&create.key)?;
        multipart::create(&self.shared, create).await
    }

    async fn upload(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
    ) -> Result<UploadInfo, ObjectError> {
        multipart::find(&self.shared, bucket, key, upload).await
    }

    async fn begin_part(&self, part: PartRequest) -> Result<Box<dyn Staged>, ObjectError> {
        Ok(Box::new(multipart::begin_part(&self.shared, part).await?))
    }

    async fn list_parts(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
        after: u16,
        limit: usize,
    ) -> Result<PartsPage, ObjectError> {
        multipart::list_parts(&self.shared, bucket, key, upload, after, limit).await
    }

    async fn list_uploads(
        &self,
        bucket: &str,
        query: &UploadsQuery,
    ) -> Result<UploadsPage, ObjectError> {
        multipart::list_uploads(&self.shared, bucket, query).await
    }

    async fn complete(&self, complete: CompleteRequest) -> Result<Committed, ObjectError> {
        multipart::complete(&self.shared, complete).await
    }

    async fn abort(&self, bucket: &str, key: &str, upload: &UploadId) -> Result<(), ObjectError> {
        multipart::abort(&self.shared, bucket, key, upload).await
    }
}
