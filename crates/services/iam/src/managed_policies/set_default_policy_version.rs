//! `iam:SetDefaultPolicyVersion`: puts a version of a managed policy in force, at once for
//! everybody who has it (EV-9).

use async_trait::async_trait;
use sekisho_api::iam::{SetDefaultPolicyVersionInput, SetDefaultPolicyVersionOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::guards::on_policy;
use super::{PolicyError, lookup, version};

const ACTION: &str = "iam:SetDefaultPolicyVersion";

/// `iam:SetDefaultPolicyVersion`.
pub(crate) struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Model = operations::SetDefaultPolicyVersion;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &SetDefaultPolicyVersionInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, ACTION, &input.policy_arn)?.into())
    }
}

#[async_trait]
impl WriteOperation for SetDefaultPolicyVersion {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: SetDefaultPolicyVersionInput,
    ) -> Result<SetDefaultPolicyVersionOutput, PolicyError> {
        let mut policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        let number = version::number(&input.version_id);
        let Some(version) = number.and_then(|number| policy.version(number)) else {
            let (arn, version) = (input.policy_arn, input.version_id);
            return Err(PolicyError::NoSuchVersion { arn, version });
        };
        policy.default_version = version.number;
        tx.put(&policy)?;
        Ok(SetDefaultPolicyVersionOutput {})
    }
}
