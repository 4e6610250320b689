//! `iam:PassRole` and `iam:CreateServiceLinkedRole` on more than is wise.

use sekisho_policy::PolicyKind;
use sekisho_policy::text::Span;

use super::Checks;
use crate::code::Code;
use crate::draft::{List, Statement};
use crate::meaning::{action_covers, denies_always};

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    // Guardrails never grant (EV-3), and resource policies have no such actions.
    let grants = matches!(checks.settings.kind, PolicyKind::Identity | PolicyKind::Session);
    let (Some(actions), Some(resources)) = (&statement.actions, &statement.resources) else {
        return;
    };
    if !grants || !statement.allows() {
        return;
    }
    if !statement.has_condition_on(&["iam:PassedToService"]) {
        one(checks, actions, resources, &PASS_ROLE);
    }
    if !statement.has_condition_on(&["iam:AWSServiceName"]) {
        one(checks, actions, resources, &CREATE_SERVICE_LINKED_ROLE);
    }
}

/// An action with its six findings.
struct Passing {
    action: &'static str,
    /// Resources that are as narrow as they can be, though they have a star.
    is_narrow: fn(&str) -> bool,
    with_not_resource: (Code, &'static str),
    with_star_in_action_and_not_resource: (Code, &'static str),
    with_not_action_and_not_resource: (Code, &'static str),
    with_star_in_resource: (Code, &'static str),
    with_star_in_action_and_resource: (Code, &'static str),
    with_star_in_resource_and_not_action: (Code, &'static str),
}

static PASS_ROLE: Passing = Passing {
    action: "iam:PassRole",
    // Some services pass roles of a name that begins with their own.
    is_narrow: |resource| !is_wide(resource, "role"),
    with_not_resource: (
        Code::PassRoleWithNotResource,
        "Using the iam:PassRole action with NotResource can be overly permissive because it can \
         allow iam:PassRole permissions on multiple resources. We recommend that you specify \
         resource ARNs instead.",
    ),
    with_star_in_action_and_not_resource: (
        Code::PassRoleWithStarInActionAndNotResource,
        "Using an action with a wildcard (*) and NotResource can be overly permissive because it \
         can allow iam:PassRole permissions on multiple resources. We recommend that you specify \
         resource ARNs instead.",
    ),
    with_not_action_and_not_resource: (
        Code::PassRoleWithNotActionAndNotResource,
        "Using NotAction with NotResource can be overly permissive because it can allow \
         iam:PassRole permissions on multiple resources.. We recommend that you specify resource \
         ARNs instead.",
    ),
    with_star_in_resource: (
        Code::PassRoleWithStarInResource,
        "Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive \
         because it allows iam:PassRole permissions on multiple resources. We recommend that you \
         specify resource ARNs or add the iam:PassedToService condition key to your statement.",
    ),
    with_star_in_action_and_resource: (
        Code::PassRoleWithStarInActionAndResource,
        "Using wildcards (*) in the action and the resource can be overly permissive because it \
         allows iam:PassRole permissions on all resources. We recommend that you specify resource \
         ARNs or add the iam:PassedToService condition key to your statement.",
    ),
    with_star_in_resource_and_not_action: (
        Code::PassRoleWithStarInResourceAndNotAction,
        "Using a resource with wildcards (*) and NotAction can be overly permissive because it \
         allows iam:PassRole permissions on all resources. We recommend that you specify resource \
         ARNs or add the iam:PassedToService condition key to your statement.",
    ),
};

static CREATE_SERVICE_LINKED_ROLE: Passing = Passing {
    action: "iam:CreateServiceLinkedRole",
    // Under the path of one service, AWS chooses the name.
    is_narrow: |resource| !is_wide(resource, "role/aws-service-role"),
    with_not_resource: (
        Code::CreateSlrWithNotResource,
        "Using the iam:CreateServiceLinkedRole action with NotResource can allow creation of \
         unintended service-linked roles for multiple resources. We recommend that you specify \
         resource ARNs instead.",
    ),
    with_star_in_action_and_not_resource: (
        Code::CreateSlrWithStarInActionAndNotResource,
        "Using an action with a wildcard(*) and NotResource can allow creation of unintended \
         service-linked roles because it can allow iam:CreateServiceLinkedRole permissions on \
         multiple resources. We recommend that you specify resource ARNs instead.",
    ),
    with_not_action_and_not_resource: (
        Code::CreateSlrWithNotActionAndNotResource,
        "Using NotAction with NotResource can allow creation of unintended service-linked roles \
         because it allows iam:CreateServiceLinkedRole permissions on multiple resources. We \
         recommend that you specify resource ARNs instead.",
    ),
    with_star_in_resource: (
        Code::CreateSlrWithStarInResource,
        "Using the iam:CreateServiceLinkedRole action with wildcards (*) in the resource can allow \
         creation of unintended service-linked roles. We recommend that you specify resource ARNs \
         instead.",
    ),
    with_star_in_action_and_resource: (
        Code::CreateSlrWithStarInActionAndResource,
        "Using wildcards (*) in the action and the resource can allow creation of unintended \
         service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all \
         resources. We recommend that you specify resource ARNs instead.",
    ),
    with_star_in_resource_and_not_action: (
        Code::CreateSlrWithStarInResourceAndNotAction,
        "Using a resource with wildcards (*) and NotAction can allow creation of unintended \
         service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all \
         resources. We recommend that you specify resource ARNs instead.",
    ),
};

/// Whether a star stands where the first name under `path` should.
fn is_wide(resource: &str, path: &str) -> bool {
    let mut fields = resource.splitn(6, ':');
    let service = fields.nth(2).unwrap_or("*");
    if !crate::wildcard::matches(service, "iam") {
        return false;
    }
    let Some(sixth) = fields.nth(2) else { return true };
    match sixth.strip_prefix(path).and_then(|rest| rest.strip_prefix('/')) {
        Some(name) => name.starts_with(['*', '?']),
        // Not under the path at all, unless by a star that stands before it ends.
        None => sixth
            .split_once(['*', '?'])
            .is_some_and(|(before, _)| path.starts_with(before.trim_end_matches('/'))),
    }
}

fn one(checks: &mut Checks<'_, '_>, actions: &List<'_>, resources: &List<'_>, passing: &Passing) {
    let named = actions.items.iter().find(|item| action_covers(item.value, passing.action));
    if actions.negated == named.is_some() || denies_always(&checks.draft.statements, passing.action)
    {
        return;
    }
    let action_place: Span = named.map_or(actions.key, |item| item.span);
    let by_star = named.is_some_and(|item| item.value.contains(['*', '?']));
    let (place, (code, message)) = if resources.negated {
        let finding = match (actions.negated, by_star) {
            (true, _) => passing.with_not_action_and_not_resource,
            (false, true) => passing.with_star_in_action_and_not_resource,
            (false, false) => passing.with_not_resource,
        };
        (resources.key, finding)
    } else {
        let wide = resources.items.iter().find(|item| !(passing.is_narrow)(item.value));
        let Some(wide) = wide else { return };
        let finding = match (actions.negated, by_star) {
            (true, _) => passing.with_star_in_resource_and_not_action,
            (false, true) => passing.with_star_in_action_and_resource,
            (false, false) => passing.with_star_in_resource,
        };
        (wide.span, finding)
    };
    checks.findings.add(code, action_place, message).also_at(place);
}
