//! `s3:CreateMultipartUpload`: begins an object that comes in parts.

use async_trait::async_trait;
use sekisho_api::s3::operations::CreateMultipartUpload as Model;
use sekisho_api::s3::{CreateMultipartUploadInput, CreateMultipartUploadOutput};
use sekisho_objects::{Attributes, CreateUpload};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::{
    check_acl, content_headers, metadata, refuse_unbuilt, storage_class, tagging_header,
};
use super::checksums::{algorithm, of_upload};
use super::target::{Target, check_key, now_ms, store};
use super::write_keys::{self, carried};

/// See the module.
pub(crate) struct CreateMultipartUpload;

fn target<'a>(cx: &Cx<'_>, input: &'a CreateMultipartUploadInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

#[async_trait]
impl ObjectOperation for CreateMultipartUpload {
    type Model = Model;

    /// `s3:PutObject` (S3 contract 1.5).
    async fn guards(cx: &Cx<'_>, input: &CreateMultipartUploadInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let tags = tagging_header(input.tagging.as_deref())?;
        Ok(write_keys::guards(cx, &target, &carried!(input, &tags, false)))
    }

    async fn run(
        cx: &Cx<'_>,
        input: CreateMultipartUploadInput,
        _: UploadBody,
    ) -> Result<Reply<CreateMultipartUploadOutput>, Refusal> {
        let target = target(cx, &input)?;
        check_key(&input.key)?;
        refuse_unbuilt!(input)?;
        let tags = tagging_header(input.tagging.as_deref())?;
        let carried = carried!(input, &tags, false);
        check_acl(carried.acl, carried.has_grants)?;
        let algorithm = algorithm(input.checksum_algorithm.as_deref())?;
        let checksum = of_upload(algorithm, input.checksum_type.as_deref())?;
        let create = CreateUpload {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            attributes: Attributes {
                owner: target.bucket.row.account.as_str().to_owned(),
                headers: content_headers!(input),
                storage_class: storage_class(input.storage_class.as_deref())?,
                website_redirect_location: input.website_redirect_location.clone(),
                tags,
                metadata: metadata(input.metadata.as_ref())?,
            },
            initiator: cx.caller.arn().to_owned(),
            encryption: input.server_side_encryption.clone(),
            checksum,
            now_ms: now_ms(cx),
        };
        let about = target.about("POST");
        let upload = store(cx).create_upload(create).await.map_err(|error| about.refused(error))?;
        Ok(Reply::new(CreateMultipartUploadOutput {
            bucket: Some(target.bucket.row.name.clone()),
            key: Some(target.key.to_owned()),
            upload_id: Some(upload.as_str().to_owned()),
            server_side_encryption: Some("AES256".to_owned()),
            checksum_algorithm: checksum.map(|(algorithm, _)| algorithm.as_str().to_owned()),
            checksum_type: checksum.map(|(_, kind)| kind.as_str().to_owned()),
            ..CreateMultipartUploadOutput::default()
        }))
    }
}
