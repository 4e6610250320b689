//! `iam:SimulateCustomPolicy`: what policies that are passed would allow.

use sekisho_api::iam::{SimulateCustomPolicyInput, SimulateCustomPolicyOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::principal::User;
use sekisho_policy::{Context, NamedPolicy, PolicyKind, Principal};

use super::evaluate::Simulation;
use super::{SimulationError, context_keys, inputs, results};
use crate::paging::{Page, PageRequest};

/// `iam:SimulateCustomPolicy`.
pub(crate) struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Model = operations::SimulateCustomPolicy;
    type Error = SimulationError;

    fn guards(_: &Cx<'_>, _: &SimulateCustomPolicyInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:SimulateCustomPolicy", "*"))
    }
}

impl ReadOperation for SimulateCustomPolicy {
    fn run(
        cx: &Cx<'_>,
        input: SimulateCustomPolicyInput,
    ) -> Result<SimulateCustomPolicyOutput, SimulationError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        inputs::check_handling_option(input.resource_handling_option.as_deref())?;
        let resource = resource_policy(input.resource_policy.as_deref())?;
        if !resource.is_empty() && input.caller_arn.is_none() {
            return Err(SimulationError::NoCaller);
        }
        let mut context = Context::default();
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => {
                let caller = inputs::caller(arn)?;
                tell_caller(&caller, &mut context);
                caller
            }
            None => nobody(cx),
        };
        context_keys::add(&mut context, input.context_entries.unwrap_or_default())?;
        let scp = match input.ordered_organization_policy_input_list {
            Some(levels) => {
                let mut scp = Vec::with_capacity(levels.len());
                for (index, level) in levels.into_iter().enumerate() {
                    let list = format!(
                        "OrderedOrganizationPolicyInputList.{}.ServiceControlPolicyInputList",
                        index + 1
                    );
                    let texts = level.service_control_policy_input_list.unwrap_or_default();
                    scp.push(inputs::policies(&list, &texts, PolicyKind::ServiceControl)?);
                }
                Some(scp)
            }
            None => None,
        };
        let simulation = Simulation {
            principal,
            context,
            owner: inputs::owner(input.resource_owner.as_deref())?,
            identity: inputs::policies(
                "PolicyInputList",
                &input.policy_input_list,
                PolicyKind::Identity,
            )?,
            boundary: boundary(input.permissions_boundary_policy_input_list.as_deref())?,
            resource,
            scp,
        };
        let page = page(cx, &request, &simulation, input.action_names, input.resource_arns)?;
        Ok(SimulateCustomPolicyOutput {
            evaluation_results: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// The results of one page: only what is on it is evaluated.
pub(super) fn page(
    cx: &Cx<'_>,
    request: &PageRequest,
    simulation: &Simulation,
    actions: Vec<String>,
    resources: Option<Vec<String>>,
) -> Result<Page<sekisho_api::iam::EvaluationResult>, SimulationError> {
    inputs::check_actions(&actions)?;
    let resources = inputs::resources(resources)?;
    // In the order they were passed.
    let numbered = actions.into_iter().enumerate();
    let numbered = numbered.map(|(index, action)| (format!("{index:08}"), action)).collect();
    let Page { items, is_truncated, marker } = request.sort_and_take(numbered);
    let items = items.into_iter().map(|action| results::result(cx, simulation, action, &resources));
    Ok(Page { items: items.collect::<Result<_, _>>()?, is_truncated, marker })
}

/// The permissions boundary that is passed.
pub(super) fn boundary(
    texts: Option<&[String]>,
) -> Result<Option<Vec<NamedPolicy>>, SimulationError> {
    let list = "PermissionsBoundaryPolicyInputList";
    let texts = texts.filter(|texts| !texts.is_empty());
    texts.map(|texts| inputs::policies(list, texts, PolicyKind::PermissionsBoundary)).transpose()
}

/// The resource's policy that is passed.
pub(super) fn resource_policy(text: Option<&str>) -> Result<Vec<NamedPolicy>, SimulationError> {
    let policy = text.map(|text| inputs::policy("ResourcePolicy", text, PolicyKind::Resource));
    Ok(policy.transpose()?.into_iter().collect())
}

/// The keys that a caller tells (evaluation contract, 9.4).
pub(super) fn tell_caller(caller: &Principal, context: &mut Context<'static>) {
    if let Some(account) = caller.account() {
        context.set("aws:PrincipalAccount", account.to_owned());
        context.set("aws:PrincipalIsAWSService", "false");
    }
    match caller {
        Principal::User(user) => {
            context.set("aws:PrincipalType", "User");
            context.set("aws:PrincipalArn", user.arn.to_string());
            context.set("aws:username", user.name.to_string());
            if let Some(id) = &user.id {
                context.set("aws:userid", id.to_string());
            }
        }
        Principal::RoleSession(session) => {
            context.set("aws:PrincipalType", "AssumedRole");
            if let Some(arn) = &session.role_arn {
                context.set("aws:PrincipalArn", arn.to_string());
            }
        }
        // Simulations know no other.
        _ => {}
    }
}

/// Somebody of the caller's account of whom nothing is known.
pub(super) fn nobody(cx: &Cx<'_>) -> Principal {
    Principal::User(User {
        arn: crate::guards::arn_of_new::<crate::kinds::User>(cx, None, "").into(),
        account: cx.account_id().as_str().into(),
        name: "".into(),
        id: None,
        session_token: None,
    })
}
