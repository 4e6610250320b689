//! `s3:AbortMultipartUpload`: ends an upload and frees its parts.

use async_trait::async_trait;
use sekisho_api::s3::operations::AbortMultipartUpload as Model;
use sekisho_api::s3::{AbortMultipartUploadInput, AbortMultipartUploadOutput};
use sekisho_objects::UploadId;
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::target::{Target, store};
use super::uploads;

/// See the module.
pub(crate) struct AbortMultipartUpload;

fn target<'a>(cx: &Cx<'_>, input: &'a AbortMultipartUploadInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

#[async_trait]
impl ObjectOperation for AbortMultipartUpload {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &AbortMultipartUploadInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let action = "s3:AbortMultipartUpload";
        Ok(uploads::initiator_guards(cx, &target, &input.upload_id, action).await)
    }

    async fn run(
        cx: &Cx<'_>,
        input: AbortMultipartUploadInput,
        _: UploadBody,
    ) -> Result<Reply<AbortMultipartUploadOutput>, Refusal> {
        refuse(&[(input.if_match_initiated_time.is_some(), "x-amz-if-match-initiated-time")])?;
        let target = target(cx, &input)?;
        let upload = UploadId::new(input.upload_id.as_str());
        let about = uploads::about(&target, &input.upload_id, "DELETE");
        let ended = store(cx).abort(&input.bucket, &input.key, &upload).await;
        ended.map_err(|error| about.refused(error))?;
        Ok(Reply::new(AbortMultipartUploadOutput::default()))
    }
}
