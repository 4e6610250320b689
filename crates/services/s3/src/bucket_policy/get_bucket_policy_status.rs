//! `s3:GetBucketPolicyStatus`: whether the policy is public.

use sekisho_api::s3::{GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput, PolicyStatus};
use sekisho_operation::{Cx, ReadOperation};

use super::BucketPolicyError;
use crate::access::{bucket_input, bucket_operation, seen};

bucket_operation! {
    /// `s3:GetBucketPolicyStatus`.
    GetBucketPolicyStatus(GetBucketPolicyStatusInput),
    "s3:GetBucketPolicyStatus",
    BucketPolicyError
}

impl ReadOperation for GetBucketPolicyStatus {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketPolicyStatusInput,
    ) -> Result<GetBucketPolicyStatusOutput, BucketPolicyError> {
        let bucket = seen(cx, &input.bucket)?;
        if bucket.policy.is_none() {
            return Err(BucketPolicyError::NoPolicy { bucket: input.bucket });
        }
        // S3-65: of the policy alone, whatever is blocked.
        let status = PolicyStatus { is_public: Some(bucket.has_public_policy) };
        Ok(GetBucketPolicyStatusOutput { policy_status: Some(status) })
    }
}
