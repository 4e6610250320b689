//! The interface, each call where it belongs.

use async_trait::async_trait;

use super::staged::{LocalStaged, Target};
use super::state::KeyState;
use super::{LocalStore, buckets, list, list_uploads, list_versions, multipart, objects, read};
use crate::attributes::{Tag, VersionId, Versioning};
use crate::checksum::ChecksumAlgorithm;
use crate::error::ObjectError;
use crate::listing::{
    ListPage, ListQuery, PartsPage, UploadsPage, UploadsQuery, VersionsPage, VersionsQuery,
};
use crate::requests::{
    Committed, CompleteRequest, CreateUpload, DeleteRequest, Deleted, PartRequest, PutRequest,
    UploadId, UploadInfo, WriteCondition,
};
use crate::{ObjectHandle, ObjectStore, Staged, check_key};

#[async_trait]
impl ObjectStore for LocalStore {
    async fn create_bucket(&self, bucket: &str) -> Result<(), ObjectError> {
        buckets::create(&self.shared, bucket).await
    }

    async fn remove_bucket(&self, bucket: &str) -> Result<(), ObjectError> {
        buckets::remove(&self.shared, bucket).await
    }

    async fn set_versioning(&self, bucket: &str, _: Versioning) -> Result<(), ObjectError> {
        self.shared.buckets.check(bucket)
    }

    async fn begin_put(&self, put: PutRequest) -> Result<Box<dyn Staged>, ObjectError> {
        check_key(&put.key)?;
        self.shared.buckets.check(&put.bucket)?;
        if put.condition != WriteCondition::None {
            let snapshot = self.shared.index.snapshot().await?;
            let (bucket, key) = (&put.bucket, &put.key);
            let state = KeyState::load(snapshot.as_ref(), bucket, key, put.versioning).await?;
            state.check(&put.condition)?;
        }
        let algorithm = put.checksum.unwrap_or(ChecksumAlgorithm::Crc64Nvme);
        Ok(Box::new(LocalStaged::begin(&self.shared, Target::Object(put), algorithm)))
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
        objects::put_tags(&self.shared, bucket, key, version, tags).await
    }

    async fn list(&self, bucket: &str, query: &ListQuery) -> Result<ListPage, ObjectError> {
        list::list(&self.shared, bucket, query).await
    }

    async fn list_versions(
        &self,
        bucket: &str,
        query: &VersionsQuery,
    ) -> Result<VersionsPage, ObjectError> {
        list_versions::list_versions(&self.shared, bucket, query).await
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
        multipart::find(&self.shared, bucket, key, upload).await.map(multipart::info)
    }

    async fn begin_part(&self, part: PartRequest) -> Result<Box<dyn Staged>, ObjectError> {
        let found = multipart::find(&self.shared, &part.bucket, &part.key, &part.upload).await?;
        let of_upload = found.row.checksum.map(|(algorithm, _)| algorithm);
        let algorithm = of_upload.or(part.checksum).unwrap_or(ChecksumAlgorithm::Crc64Nvme);
        Ok(Box::new(LocalStaged::begin(&self.shared, Target::Part(part), algorithm)))
    }

    async fn list_parts(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
        after: u16,
        limit: usize,
    ) -> Result<PartsPage, ObjectError> {
        let found = multipart::find(&self.shared, bucket, key, upload).await?;
        multipart::list_parts(&self.shared, found, after, limit).await
    }

    async fn list_uploads(
        &self,
        bucket: &str,
        query: &UploadsQuery,
    ) -> Result<UploadsPage, ObjectError> {
        list_uploads::list_uploads(&self.shared, bucket, query).await
    }

    async fn complete(&self, complete: CompleteRequest) -> Result<Committed, ObjectError> {
        multipart::complete(&self.shared, complete).await
    }

    async fn completed(
        &self,
        complete: &CompleteRequest,
    ) -> Result<Option<Committed>, ObjectError> {
        multipart::completed(&self.shared, complete).await
    }

    async fn abort(&self, bucket: &str, key: &str, upload: &UploadId) -> Result<(), ObjectError> {
        let found = multipart::find(&self.shared, bucket, key, upload).await?;
        multipart::abort(&self.shared, bucket, found).await
    }
}
