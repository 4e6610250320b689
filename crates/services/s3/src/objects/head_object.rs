//! `s3:HeadObject`: what `GetObject` would answer, without the bytes.

use async_trait::async_trait;
use http::StatusCode;
use sekisho_api::s3::operations::HeadObject as Model;
use sekisho_api::s3::{HeadObjectInput, HeadObjectOutput};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::reading::{Asked, check_overrides, describe, find, has_overrides, read_conditions};
use super::target::Target;

/// See the module.
pub(crate) struct HeadObject;

fn target<'a>(cx: &Cx<'_>, input: &'a HeadObjectInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, input.version_id.as_deref(), owner)?)
}

#[async_trait]
impl ObjectOperation for HeadObject {
    type Model = Model;

    /// There is no action of its own (S3 contract 1.5).
    async fn guards(cx: &Cx<'_>, input: &HeadObjectInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let guard = target.guard_with_tags(cx, "s3:GetObject", "s3:GetObjectVersion").await;
        Ok(guard.into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: HeadObjectInput,
        _: UploadBody,
    ) -> Result<Reply<HeadObjectOutput>, Refusal> {
        let target = target(cx, &input)?;
        check_overrides(cx, has_overrides!(input))?;
        refuse(&[(
            input.sse_customer_algorithm.is_some(),
            "x-amz-server-side-encryption-customer-algorithm",
        )])?;
        let conditions = read_conditions!(input);
        let asked = Asked { range: input.range.as_deref(), part_number: input.part_number };
        let found = find(cx, &target, &conditions, asked, "HEAD").await?;
        let output = describe!(HeadObjectOutput, cx, target, input, found);
        let reply = Reply::new(output);
        Ok(if found.is_partial { reply.with_status(StatusCode::PARTIAL_CONTENT) } else { reply })
    }
}
