//! `s3:GetObject`: an object, or a range of it, as it is read from the store.

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use http::StatusCode;
use sekisho_api::s3::operations::GetObject as Model;
use sekisho_api::s3::{GetObjectInput, GetObjectOutput};
use sekisho_objects::{ObjectBody, ObjectError};
use sekisho_operation::{
    Cx, DownloadBody, Guard, Guards, ObjectOperation, Refusal, Reply, UploadBody,
};

use super::attributes::refuse;
use super::reading::{Asked, check_overrides, describe, find, has_overrides, read_conditions};
use super::target::{Target, missing};

/// How often an object is looked for that others replace while it is read.
const TRIES_MAX: u32 = 10;

/// See the module.
pub(crate) struct GetObject;

fn target<'a>(cx: &Cx<'_>, input: &'a GetObjectInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, input.version_id.as_deref(), owner)?)
}

async fn guard(cx: &Cx<'_>, target: &Target<'_>) -> Guard {
    target.guard_with_tags(cx, "s3:GetObject", "s3:GetObjectVersion").await
}

#[async_trait]
impl ObjectOperation for GetObject {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &GetObjectInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        Ok(guard(cx, &target).await.into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: GetObjectInput,
        _: UploadBody,
    ) -> Result<Reply<GetObjectOutput>, Refusal> {
        let target = target(cx, &input)?;
        check_overrides(cx, has_overrides!(input))?;
        refuse(&[(
            input.sse_customer_algorithm.is_some(),
            "x-amz-server-side-encryption-customer-algorithm",
        )])?;
        let conditions = read_conditions!(input);
        let asked = Asked { range: input.range.as_deref(), part_number: input.part_number };
        let mut tries = 0..TRIES_MAX;
        let (output, is_partial, length, body) = loop {
            let found = find(cx, &target, &conditions, asked, "GET").await?;
            let output = describe!(GetObjectOutput, cx, target, input, found);
            let length = found.bytes.end - found.bytes.start;
            match found.object.read(found.bytes).await {
                Ok(body) => break (output, found.is_partial, length, body),
                // What is there now may have other tags than what was decided on.
                Err(ObjectError::Replaced) if tries.next().is_some() => {
                    cx.permit.ask(&guard(cx, &target).await)?;
                }
                Err(error) => {
                    return Err(missing(cx, &target, target.about("GET").refused(error)));
                }
            }
        };
        let body = match body {
            ObjectBody::Whole(bytes) => DownloadBody::Whole(bytes),
            ObjectBody::Stream(bytes) => {
                DownloadBody::Stream { length, bytes: Box::pin(bytes.map_err(Into::into)) }
            }
        };
        let reply = Reply::new(output).with_body(body);
        Ok(if is_partial { reply.with_status(StatusCode::PARTIAL_CONTENT) } else { reply })
    }
}
