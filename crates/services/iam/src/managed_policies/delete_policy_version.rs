//! `iam:DeletePolicyVersion`: deletes a version that is not in force.

use async_trait::async_trait;
use sekisho_api::iam::{DeletePolicyVersionInput, DeletePolicyVersionOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::guards::on_policy;
use super::{PolicyError, lookup, version};

const ACTION: &str = "iam:DeletePolicyVersion";

/// `iam:DeletePolicyVersion`.
pub(crate) struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Model = operations::DeletePolicyVersion;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &DeletePolicyVersionInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, ACTION, &input.policy_arn)?.into())
    }
}

#[async_trait]
impl WriteOperation for DeletePolicyVersion {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeletePolicyVersionInput,
    ) -> Result<DeletePolicyVersionOutput, PolicyError> {
        let mut policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        let number = version::number(&input.version_id);
        let Some(version) = number.and_then(|number| policy.version(number)) else {
            let (arn, version) = (input.policy_arn, input.version_id);
            return Err(PolicyError::NoSuchVersion { arn, version });
        };
        let number = version.number;
        if number == policy.default_version {
            return Err(PolicyError::DefaultVersion);
        }
        policy.versions.retain(|version| version.number != number);
        tx.put(&policy)?;
        Ok(DeletePolicyVersionOutput {})
    }
}
