//! `s3:PutBucketPolicy`: checks a policy and puts it in the place of the old one.

use std::sync::Arc;

use async_trait::async_trait;
use http::StatusCode;
use sekisho_api::s3::{PutBucketPolicyInput, PutBucketPolicyOutput, operations};
use sekisho_directory::{BucketRow, Committed, DirectoryError};
use sekisho_operation::{Cx, Guard, Guards, ObjectOperation, Refusal, Reply, UploadBody};
use sekisho_policy::public_access::is_public;
use sekisho_policy::{Document, NamedPolicy};
use sekisho_replica::ResourceSide;

use super::check::{Checked, check};
use super::malformed::Malformed;
use super::{BucketPolicyError, check_owner_asks, guards, is_owners_root, principals};
use crate::access::{bucket_input, load};
use crate::public_access_block::effective;

bucket_input!(PutBucketPolicyInput);

/// `s3:PutBucketPolicy`.
pub(crate) struct PutBucketPolicy;

/// Runs before it gives up.
const RUNS_MAX: usize = 64;

// Not a plain write: its status is not the model's (S3-70).
#[async_trait]
impl ObjectOperation for PutBucketPolicy {
    type Model = operations::PutBucketPolicy;

    async fn guards(cx: &Cx<'_>, input: &PutBucketPolicyInput) -> Result<Guards, Refusal> {
        guards(cx, input, "s3:PutBucketPolicy")
    }

    async fn run(
        cx: &Cx<'_>,
        input: PutBucketPolicyInput,
        _: UploadBody,
    ) -> Result<Reply<PutBucketPolicyOutput>, Refusal> {
        for _ in 0..RUNS_MAX {
            match put(cx, &input).await {
                Ok(committed) => {
                    return Ok(Reply::new(PutBucketPolicyOutput::default())
                        .with_status(StatusCode::NO_CONTENT)
                        .after(committed));
                }
                Err(BucketPolicyError::Directory(DirectoryError::Conflict)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(BucketPolicyError::Conflict.into())
    }
}

async fn put(cx: &Cx<'_>, input: &PutBucketPolicyInput) -> Result<Committed, BucketPolicyError> {
    let mut tx = cx.system.directory.begin().await?;
    let mut row: BucketRow = load::<BucketPolicyError>(cx, &mut tx, &input.bucket).await?;
    check_owner_asks(cx, row.account, "PUT")?;
    let arn = format!("arn:{}:s3:::{}", cx.system.partition, row.name);
    let Checked { stored, document } =
        check(&input.policy, &arn, |entry| principals::resolve(cx.view, entry))?;
    // S3-50, S3-51: only what would otherwise be taken.
    if is_public(&document) && effective(&mut tx, &row).await?.block_public_policy {
        return Err(BucketPolicyError::Blocked {
            caller: cx.caller.arn().to_owned(),
            resource: arn,
        });
    }
    if input.confirm_remove_self_bucket_access != Some(true)
        && !is_owners_root(cx, row.account)
        && locks_out(cx, &row, arn, document)
    {
        return Err(Malformed::new(
            "The new bucket policy would not allow you to change it again. Set \
                 x-amz-confirm-remove-self-bucket-access to true if that is wanted.",
        )
        .into());
    }
    row.policy = Some(stored);
    tx.put(&row)?;
    Ok(tx.commit().await?)
}

/// S3-73: whether the caller could not change the policy any more.
fn locks_out(cx: &Cx<'_>, row: &BucketRow, arn: String, document: Document) -> bool {
    let policy = NamedPolicy::new(arn.as_str(), Arc::new(document));
    let again = Guard::new("s3:PutBucketPolicy", arn)
        .owned_by(row.account)
        .with_resource_side(ResourceSide::Policy(policy))
        .with_key("s3:ResourceAccount", Some(row.account.as_str()));
    cx.permit.ask(&again).is_err()
}
