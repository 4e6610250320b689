//! Bucket policies: what may be written, how it is kept and shown, and who may.
//!
//! From: the text of a `PutBucketPolicy`. To: the bucket's row, normalized, with users and roles as
//! unique ids; and back as ARNs. What a policy decides is the engine's affair.
//!
//! Source: S3 contract, section 4.

mod check;
mod delete_bucket_policy;
mod error;
mod get_bucket_policy;
mod get_bucket_policy_status;
mod malformed;
mod normal_form;
mod principals;
mod put_bucket_policy;
mod reference;
mod statement;
#[cfg(test)]
mod tests;

use sekisho_operation::{Cx, Guards, Refusal, ServiceTable};
use sekisho_replica::ResourceSide;

pub(crate) use error::BucketPolicyError;

use crate::access::{InBucket, on_bucket, reach};

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<get_bucket_policy::GetBucketPolicy>()
        .read::<get_bucket_policy_status::GetBucketPolicyStatus>()
        .object::<put_bucket_policy::PutBucketPolicy>()
        .write::<delete_bucket_policy::DeleteBucketPolicy>()
}

/// The guards of reading, writing and deleting the policy itself. The policy does not bind the
/// owner account's root user here, so that nobody locks everybody out (S3-72, EV-46).
fn guards(cx: &Cx<'_>, input: &impl InBucket, action: &'static str) -> Result<Guards, Refusal> {
    let bucket = reach(cx, input.bucket(), input.expected_owner())?;
    let mut guard = on_bucket(cx, bucket, action);
    if is_owners_root(cx, bucket.row.account) {
        guard = guard.with_resource_side(ResourceSide::None);
    }
    Ok(guard.into())
}

fn is_owners_root(cx: &Cx<'_>, owner: sekisho_arn::AccountId) -> bool {
    cx.caller.is_root() && cx.account_id() == owner
}

/// S3-71: principals of another account may not touch the policy, whatever they are allowed.
fn check_owner_asks(
    cx: &Cx<'_>,
    owner: sekisho_arn::AccountId,
    method: &'static str,
) -> Result<(), BucketPolicyError> {
    if cx.account_id() == owner { Ok(()) } else { Err(BucketPolicyError::NotOwner { method }) }
}
