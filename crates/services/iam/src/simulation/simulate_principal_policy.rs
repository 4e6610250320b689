//! `iam:SimulatePrincipalPolicy`: what the policies of a user, group or role, and further ones,
//! would allow.

use sekisho_api::iam::{SimulatePrincipalPolicyInput, SimulatePrincipalPolicyOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::{Context, PolicyKind};

use super::evaluate::Simulation;
use super::simulate_custom_policy::{boundary, nobody, page, resource_policy, tell_caller};
use super::source::{self, Source};
use super::{SimulationError, context_keys, inputs};
use crate::paging::PageRequest;

/// `iam:SimulatePrincipalPolicy`.
pub(crate) struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Model = operations::SimulatePrincipalPolicy;
    type Error = SimulationError;

    fn guards(cx: &Cx<'_>, input: &SimulatePrincipalPolicyInput) -> Result<Guards, Refusal> {
        Ok(source::guard(cx, "iam:SimulatePrincipalPolicy", &input.policy_source_arn)?.into())
    }
}

impl ReadOperation for SimulatePrincipalPolicy {
    fn run(
        cx: &Cx<'_>,
        input: SimulatePrincipalPolicyInput,
    ) -> Result<SimulatePrincipalPolicyOutput, SimulationError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        inputs::check_handling_option(input.resource_handling_option.as_deref())?;
        let source = Source::find(cx, &input.policy_source_arn)?;
        let resource = resource_policy(input.resource_policy.as_deref())?;
        if !resource.is_empty() && input.caller_arn.is_none() && !matches!(source, Source::User(_))
        {
            return Err(SimulationError::NoCaller);
        }
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => inputs::caller(arn)?,
            None => source.principal().unwrap_or_else(|| nobody(cx)),
        };
        let mut context = Context::default();
        if input.caller_arn.is_some() || !matches!(source, Source::Group(_)) {
            tell_caller(&principal, &mut context);
        }
        for (key, value) in source.tags() {
            context.set(format!("aws:PrincipalTag/{key}"), value.to_owned());
        }
        context_keys::add(&mut context, input.context_entries.unwrap_or_default())?;
        let excluded = input.policy_exclusion_list.unwrap_or_default();
        let mut identity = source.policies(cx, &excluded);
        let further = input.policy_input_list.unwrap_or_default();
        identity.extend(inputs::policies("PolicyInputList", &further, PolicyKind::Identity)?);
        let passed = boundary(input.permissions_boundary_policy_input_list.as_deref())?;
        let simulation = Simulation {
            principal,
            context,
            owner: inputs::owner(input.resource_owner.as_deref())?,
            identity,
            // One that is passed stands in for the entity's own.
            boundary: passed.or_else(|| source.boundary(cx, &excluded)),
            resource,
            scp: None,
        };
        let page = page(cx, &request, &simulation, input.action_names, input.resource_arns)?;
        Ok(SimulatePrincipalPolicyOutput {
            evaluation_results: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
