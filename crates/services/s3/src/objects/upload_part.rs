//! `s3:UploadPart`: stores one part of an upload.

use async_trait::async_trait;
use sekisho_api::s3::operations::UploadPart as Model;
use sekisho_api::s3::{UploadPartInput, UploadPartOutput};
use sekisho_objects::{ChecksumAlgorithm, PartRequest, UploadId, UploadInfo};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::checksums::{algorithm, set_checksum};
use super::errors::ObjectsError;
use super::target::{Target, now_ms, quoted, store};
use super::write_keys::{self, Carried};
use super::{incoming, uploads};

/// See the module.
pub(crate) struct UploadPart;

fn target<'a>(cx: &Cx<'_>, input: &'a UploadPartInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

/// A part's checksum is the upload's, where that named one.
pub(crate) fn check_algorithm(
    upload: &UploadInfo,
    asked: Option<ChecksumAlgorithm>,
) -> Result<(), ObjectsError> {
    let (Some((expected, _)), Some(asked)) = (upload.checksum, asked) else { return Ok(()) };
    if expected == asked {
        return Ok(());
    }
    Err(ObjectsError::InvalidRequest(format!(
        "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
        expected.as_str().to_ascii_lowercase(),
        asked.as_str().to_ascii_lowercase()
    )))
}

#[async_trait]
impl ObjectOperation for UploadPart {
    type Model = Model;

    /// `s3:PutObject`; request tags are seen on create only (S3-21).
    async fn guards(cx: &Cx<'_>, input: &UploadPartInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let guards = write_keys::guards(cx, &target, &Carried::default());
        Ok(uploads::with_encryption(cx, &target, &input.upload_id, guards).await)
    }

    async fn run(
        cx: &Cx<'_>,
        input: UploadPartInput,
        body: UploadBody,
    ) -> Result<Reply<UploadPartOutput>, Refusal> {
        let target = target(cx, &input)?;
        refuse(&[(
            input.sse_customer_algorithm.is_some(),
            "x-amz-server-side-encryption-customer-algorithm",
        )])?;
        let number = uploads::part_number(input.part_number)?;
        let upload = uploads::find_own(cx, &target, &input.upload_id, "PUT").await?;
        let asked = algorithm(body.claims().algorithm())?;
        check_algorithm(&upload, asked)?;
        let part = PartRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            upload: UploadId::new(input.upload_id.as_str()),
            number,
            checksum: asked,
            size: body.length(),
        };
        let about = uploads::about(&target, &input.upload_id, "PUT");
        let mut staged = store(cx).begin_part(part).await.map_err(|error| about.refused(error))?;
        incoming::receive(staged.as_mut(), body, &about).await?;
        let made = staged.commit(now_ms(cx)).await.map_err(|error| about.refused(error))?;
        let mut output = UploadPartOutput {
            server_side_encryption: Some("AES256".to_owned()),
            e_tag: Some(quoted(&made.etag)),
            ..UploadPartOutput::default()
        };
        // One that nobody named is not shown.
        if asked.is_some() || upload.checksum.is_some() {
            set_checksum!(output, &made.checksum);
        }
        Ok(Reply::new(output))
    }
}
