//! `s3:GetBucketPolicy`: the normalized document, with ARNs for who still exists.

use sekisho_api::s3::{GetBucketPolicyInput, GetBucketPolicyOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{BucketPolicyError, check_owner_asks, guards, principals};
use crate::access::{bucket_input, seen};

bucket_input!(GetBucketPolicyInput);

/// `s3:GetBucketPolicy`.
pub(crate) struct GetBucketPolicy;

impl Operation for GetBucketPolicy {
    type Model = operations::GetBucketPolicy;
    type Error = BucketPolicyError;

    fn guards(cx: &Cx<'_>, input: &GetBucketPolicyInput) -> Result<Guards, Refusal> {
        guards(cx, input, "s3:GetBucketPolicy")
    }
}

impl ReadOperation for GetBucketPolicy {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketPolicyInput,
    ) -> Result<GetBucketPolicyOutput, BucketPolicyError> {
        let row = &seen(cx, &input.bucket)?.row;
        check_owner_asks(cx, row.account, "GET")?;
        let missing = || BucketPolicyError::NoPolicy { bucket: row.name.clone() };
        let stored = row.policy.as_deref().ok_or_else(missing)?;
        Ok(GetBucketPolicyOutput { policy: Some(principals::shown(cx.view, stored)) })
    }
}
