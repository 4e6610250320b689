//! What simulations answer: a result an action; where resources are named, a result each inside.

use sekisho_api::iam::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail, Position,
    ResourceSpecificResult, Statement,
};
use sekisho_operation::Cx;
use sekisho_policy::{Because, NamedPolicy, Outcome, PolicyKind, text};

use super::SimulationError;
use super::evaluate::{Simulation, Verdict};

/// Asks about an action on every resource.
pub(super) fn result(
    cx: &Cx<'_>,
    simulation: &Simulation,
    action: String,
    resources: &[String],
) -> Result<EvaluationResult, SimulationError> {
    let mut verdicts = Vec::with_capacity(resources.len());
    for resource in resources {
        verdicts.push((resource, simulation.ask(cx, &action, resource)?));
    }
    let decision = together(verdicts.iter().map(|(_, verdict)| outcome(verdict)));
    let is_everything = resources.iter().all(|resource| resource == "*");
    let specific =
        verdicts.iter().map(|(resource, verdict)| specific(simulation, resource, verdict));
    let mut statements: Vec<Statement> = Vec::new();
    let mut missing: Vec<String> = Vec::new();
    for (_, verdict) in &verdicts {
        add_new(&mut statements, matched(simulation, verdict));
        add_new(&mut missing, verdict.explanation.missing_context.clone());
    }
    let by_organization = all(verdicts.iter().map(|(_, verdict)| verdict.by_organization));
    let by_boundary = all(verdicts.iter().map(|(_, verdict)| verdict.by_boundary));
    Ok(EvaluationResult {
        eval_action_name: action,
        eval_resource_name: Some(match resources {
            [only] => only.clone(),
            _ => "*".to_owned(),
        }),
        eval_decision: decision.to_owned(),
        matched_statements: Some(statements),
        missing_context_values: Some(missing),
        organizations_decision_detail: by_organization
            .map(|allowed| OrganizationsDecisionDetail { allowed_by_organizations: Some(allowed) }),
        permissions_boundary_decision_detail: by_boundary.map(detail),
        eval_decision_details: None,
        resource_specific_results: (!is_everything).then(|| specific.collect()),
    })
}

fn specific(simulation: &Simulation, resource: &str, verdict: &Verdict) -> ResourceSpecificResult {
    ResourceSpecificResult {
        eval_resource_name: resource.to_owned(),
        eval_resource_decision: word(outcome(verdict)).to_owned(),
        matched_statements: Some(matched(simulation, verdict)),
        missing_context_values: Some(verdict.explanation.missing_context.clone()),
        eval_decision_details: None,
        permissions_boundary_decision_detail: verdict.by_boundary.map(detail),
    }
}

fn outcome(verdict: &Verdict) -> Outcome {
    verdict.explanation.decision.outcome
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Allowed => "allowed",
        Outcome::ExplicitlyDenied => "explicitDeny",
        Outcome::ImplicitlyDenied => "implicitDeny",
    }
}

/// Of several resources, all must be allowed (EV-101).
fn together(outcomes: impl Iterator<Item = Outcome>) -> &'static str {
    let mut together = Outcome::Allowed;
    for outcome in outcomes {
        together = match (together, outcome) {
            (Outcome::ExplicitlyDenied, _) | (_, Outcome::ExplicitlyDenied) => {
                Outcome::ExplicitlyDenied
            }
            (Outcome::ImplicitlyDenied, _) | (_, Outcome::ImplicitlyDenied) => {
                Outcome::ImplicitlyDenied
            }
            (Outcome::Allowed, Outcome::Allowed) => Outcome::Allowed,
        };
    }
    word(together)
}

fn all(details: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    details.flatten().reduce(|one, other| one && other)
}

fn detail(allowed: bool) -> PermissionsBoundaryDecisionDetail {
    PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) }
}

fn add_new<T: PartialEq>(to: &mut Vec<T>, items: Vec<T>) {
    for item in items {
        if !to.contains(&item) {
            to.push(item);
        }
    }
}

/// The statements that made the decision, with their places in the text.
fn matched(simulation: &Simulation, verdict: &Verdict) -> Vec<Statement> {
    verdict.explanation.because.iter().map(|because| statement(simulation, because)).collect()
}

fn statement(simulation: &Simulation, because: &Because) -> Statement {
    let policies: Vec<&NamedPolicy> = match because.kind {
        PolicyKind::Identity => simulation.identity.iter().collect(),
        PolicyKind::PermissionsBoundary => simulation.boundary.iter().flatten().collect(),
        PolicyKind::Resource | PolicyKind::RoleTrust => simulation.resource.iter().collect(),
        PolicyKind::ServiceControl => simulation.scp.iter().flatten().flatten().collect(),
        PolicyKind::Session | PolicyKind::ResourceControl | PolicyKind::VpcEndpoint => Vec::new(),
    };
    let document = policies
        .into_iter()
        .find(|policy| policy.name == because.policy)
        .and_then(|policy| policy.document.as_ref().ok());
    let place = document.and_then(|document| {
        let span = document.statements.get(because.statement)?.span;
        Some((position(&document.source, span.start), position(&document.source, span.end)))
    });
    let (start, end) = place.unzip();
    Statement {
        source_policy_id: Some(because.policy.to_string()),
        source_policy_type: Some(kind(because.kind).to_owned()),
        start_position: start,
        end_position: end,
    }
}

fn position(source: &str, offset: usize) -> Position {
    let text::Position { line, column } = text::Position::of(source, offset);
    let number = |value: usize| i32::try_from(value).ok();
    Position { line: number(line), column: number(column) }
}

fn kind(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "IAM Policy",
        PolicyKind::PermissionsBoundary => "Permissions Boundary Policy",
        PolicyKind::Resource | PolicyKind::RoleTrust => "Resource Policy",
        PolicyKind::ServiceControl => "Service Control Policy",
        PolicyKind::Session => "Session Policy",
        PolicyKind::ResourceControl => "Resource Control Policy",
        PolicyKind::VpcEndpoint => "VPC Endpoint Policy",
    }
}
