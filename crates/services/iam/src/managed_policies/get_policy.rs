//! `iam:GetPolicy`: shows one managed policy, without its documents.

use sekisho_api::iam::{GetPolicyInput, GetPolicyOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::guards::on_policy;
use super::{PolicyError, lookup, policy};

/// `iam:GetPolicy`.
pub(crate) struct GetPolicy;

impl Operation for GetPolicy {
    type Model = operations::GetPolicy;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &GetPolicyInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, "iam:GetPolicy", &input.policy_arn)?.into())
    }
}

impl ReadOperation for GetPolicy {
    fn run(cx: &Cx<'_>, input: GetPolicyInput) -> Result<GetPolicyOutput, PolicyError> {
        let found = lookup::find(cx, &input.policy_arn)?;
        Ok(GetPolicyOutput { policy: Some(policy::shown(cx, &found)) })
    }
}
