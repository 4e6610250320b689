//! `iam:GetContextKeysForCustomPolicy`: which condition keys policies that are passed read.

use sekisho_api::iam::{
    GetContextKeysForCustomPolicyInput, GetContextKeysForCustomPolicyOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::PolicyKind;

use super::{SimulationError, inputs, keys_of_policies};

/// `iam:GetContextKeysForCustomPolicy`.
pub(crate) struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Model = operations::GetContextKeysForCustomPolicy;
    type Error = SimulationError;

    fn guards(_: &Cx<'_>, _: &GetContextKeysForCustomPolicyInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetContextKeysForCustomPolicy", "*"))
    }
}

impl ReadOperation for GetContextKeysForCustomPolicy {
    fn run(
        _: &Cx<'_>,
        input: GetContextKeysForCustomPolicyInput,
    ) -> Result<GetContextKeysForCustomPolicyOutput, SimulationError> {
        let list = &input.policy_input_list;
        let policies = inputs::policies("PolicyInputList", list, PolicyKind::Identity)?;
        let keys = keys_of_policies::keys(&policies);
        Ok(GetContextKeysForCustomPolicyOutput { context_key_names: Some(keys) })
    }
}
