//! `iam:DeletePolicy`: deletes a managed policy that nobody uses, with its only version.

use async_trait::async_trait;
use sekisho_api::iam::{DeletePolicyInput, DeletePolicyOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::guards::on_policy;
use super::{PolicyError, lookup};

const ACTION: &str = "iam:DeletePolicy";

/// `iam:DeletePolicy`.
pub(crate) struct DeletePolicy;

impl Operation for DeletePolicy {
    type Model = operations::DeletePolicy;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &DeletePolicyInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, ACTION, &input.policy_arn)?.into())
    }
}

#[async_trait]
impl WriteOperation for DeletePolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeletePolicyInput,
    ) -> Result<DeletePolicyOutput, PolicyError> {
        let policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        if policy.attachment_count > 0 || policy.boundary_count > 0 {
            return Err(PolicyError::InUse);
        }
        if policy.versions.len() > 1 {
            return Err(PolicyError::HasVersions);
        }
        tx.delete_entity(&policy);
        Ok(DeletePolicyOutput {})
    }
}
