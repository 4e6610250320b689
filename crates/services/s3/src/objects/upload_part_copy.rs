//! `s3:UploadPartCopy`: a part made from bytes of another object, on the server.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::UploadPartCopy as Model;
use sekisho_api::s3::{CopyPartResult, UploadPartCopyInput, UploadPartCopyOutput};
use sekisho_objects::{PartRequest, UploadId};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::checksums::set_checksum;
use super::copy_object::pour;
use super::copy_source::{self, CopySource, source_conditions};
use super::errors::ObjectsError;
use super::range::of_copy_source;
use super::target::{Target, now_ms, quoted, shown_version, store};
use super::uploads;
use super::write_keys::{self, Carried};

/// See the module.
pub(crate) struct UploadPartCopy;

/// One part (S3 contract 7.4).
const PART_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

fn target<'a>(cx: &Cx<'_>, input: &'a UploadPartCopyInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

#[async_trait]
impl ObjectOperation for UploadPartCopy {
    type Model = Model;

    /// As `CopyObject`; here the source's tags count (S3-24).
    async fn guards(cx: &Cx<'_>, input: &UploadPartCopyInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let source = CopySource::parse(&input.copy_source)?;
        let from = source.target(cx, input.expected_source_bucket_owner.as_deref())?;
        let value = source.condition_value();
        let write = write_keys::guards(cx, &target, &Carried::default())
            .each(|guard| guard.with_key("s3:x-amz-copy-source", Some(value.clone())));
        let write = uploads::with_encryption(cx, &target, &input.upload_id, write).await;
        let read = from.guard_with_tags(cx, "s3:GetObject", "s3:GetObjectVersion").await;
        Ok(write.and(read))
    }

    async fn run(
        cx: &Cx<'_>,
        input: UploadPartCopyInput,
        _: UploadBody,
    ) -> Result<Reply<UploadPartCopyOutput>, Refusal> {
        let target = target(cx, &input)?;
        refuse(&[
            (
                input.sse_customer_algorithm.is_some(),
                "x-amz-server-side-encryption-customer-algorithm",
            ),
            (
                input.copy_source_sse_customer_algorithm.is_some(),
                "x-amz-copy-source-server-side-encryption-customer-algorithm",
            ),
        ])?;
        let number = uploads::part_number(input.part_number)?;
        uploads::find_own(cx, &target, &input.upload_id, "PUT").await?;
        let source = CopySource::parse(&input.copy_source)?;
        let from = source.target(cx, input.expected_source_bucket_owner.as_deref())?;
        let object = copy_source::open(cx, &from, &source_conditions!(input)).await?;
        let (size, version) = (object.info().size, object.info().version.clone());
        let bytes = match input.copy_source_range.as_deref() {
            Some(header) => of_copy_source(header, size)?,
            None => 0..size,
        };
        let length = bytes.end - bytes.start;
        if length > PART_BYTES_MAX {
            return Err(
                ObjectsError::EntityTooLarge { size: length, size_max: PART_BYTES_MAX }.into()
            );
        }
        let part = PartRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            upload: UploadId::new(input.upload_id.as_str()),
            number,
            checksum: None,
            size: Some(length),
        };
        let about = uploads::about(&target, &input.upload_id, "PUT");
        let mut staged = store(cx).begin_part(part).await.map_err(|error| about.refused(error))?;
        let read = object.read(bytes).await.map_err(|error| about.refused(error))?;
        pour(read.into_stream(), staged.as_mut()).await.map_err(ObjectsError::Store)?;
        let made = staged.commit(now_ms(cx)).await.map_err(|error| about.refused(error))?;
        let mut result = CopyPartResult {
            e_tag: Some(quoted(&made.etag)),
            last_modified: Some(Timestamp::from_millis(made.last_modified_ms)),
            ..CopyPartResult::default()
        };
        set_checksum!(result, &made.checksum);
        Ok(Reply::new(UploadPartCopyOutput {
            copy_source_version_id: shown_version(&from.bucket, &version),
            copy_part_result: Some(result),
            server_side_encryption: Some("AES256".to_owned()),
            ..UploadPartCopyOutput::default()
        }))
    }
}
