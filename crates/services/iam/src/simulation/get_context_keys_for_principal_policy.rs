//! `iam:GetContextKeysForPrincipalPolicy`: which condition keys the policies of a user, group or
//! role, and further ones, read.

use sekisho_api::iam::{
    GetContextKeysForPrincipalPolicyInput, GetContextKeysForPrincipalPolicyOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::PolicyKind;

use super::source::{self, Source};
use super::{SimulationError, inputs, keys_of_policies};

/// `iam:GetContextKeysForPrincipalPolicy`.
pub(crate) struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Model = operations::GetContextKeysForPrincipalPolicy;
    type Error = SimulationError;

    fn guards(
        cx: &Cx<'_>,
        input: &GetContextKeysForPrincipalPolicyInput,
    ) -> Result<Guards, Refusal> {
        let action = "iam:GetContextKeysForPrincipalPolicy";
        Ok(source::guard(cx, action, &input.policy_source_arn)?.into())
    }
}

impl ReadOperation for GetContextKeysForPrincipalPolicy {
    fn run(
        cx: &Cx<'_>,
        input: GetContextKeysForPrincipalPolicyInput,
    ) -> Result<GetContextKeysForPrincipalPolicyOutput, SimulationError> {
        let mut policies = Source::find(cx, &input.policy_source_arn)?.policies(cx, &[]);
        let further = input.policy_input_list.unwrap_or_default();
        policies.extend(inputs::policies("PolicyInputList", &further, PolicyKind::Identity)?);
        let keys = keys_of_policies::keys(&policies);
        Ok(GetContextKeysForPrincipalPolicyOutput { context_key_names: Some(keys) })
    }
}
