//! `s3:DeleteBucketPolicy`: removes the policy, if there is one.

use async_trait::async_trait;
use sekisho_api::s3::{DeleteBucketPolicyInput, DeleteBucketPolicyOutput, operations};
use sekisho_directory::{BucketRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{BucketPolicyError, check_owner_asks, guards};
use crate::access::{bucket_input, load};

bucket_input!(DeleteBucketPolicyInput);

/// `s3:DeleteBucketPolicy`.
pub(crate) struct DeleteBucketPolicy;

impl Operation for DeleteBucketPolicy {
    type Model = operations::DeleteBucketPolicy;
    type Error = BucketPolicyError;

    fn guards(cx: &Cx<'_>, input: &DeleteBucketPolicyInput) -> Result<Guards, Refusal> {
        guards(cx, input, "s3:DeleteBucketPolicy")
    }
}

#[async_trait]
impl WriteOperation for DeleteBucketPolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteBucketPolicyInput,
    ) -> Result<DeleteBucketPolicyOutput, BucketPolicyError> {
        let mut row: BucketRow = load::<BucketPolicyError>(cx, tx, &input.bucket).await?;
        check_owner_asks(cx, row.account, "DELETE")?;
        if row.policy.take().is_some() {
            tx.put(&row)?;
        }
        Ok(DeleteBucketPolicyOutput::default())
    }
}
