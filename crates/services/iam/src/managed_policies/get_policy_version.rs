//! `iam:GetPolicyVersion`: shows one version of a managed policy with its document.

use sekisho_api::iam::{GetPolicyVersionInput, GetPolicyVersionOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::guards::on_policy;
use super::{PolicyError, lookup, version};

/// `iam:GetPolicyVersion`.
pub(crate) struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Model = operations::GetPolicyVersion;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &GetPolicyVersionInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, "iam:GetPolicyVersion", &input.policy_arn)?.into())
    }
}

impl ReadOperation for GetPolicyVersion {
    fn run(
        cx: &Cx<'_>,
        input: GetPolicyVersionInput,
    ) -> Result<GetPolicyVersionOutput, PolicyError> {
        let found = lookup::find(cx, &input.policy_arn)?;
        let Some(version) = version::named(&found, &input.version_id) else {
            let (arn, version) = (input.policy_arn, input.version_id);
            return Err(PolicyError::NoSuchVersion { arn, version });
        };
        Ok(GetPolicyVersionOutput { policy_version: Some(version) })
    }
}
