//! Permissions that together let their holder gain others.
//!
//! The ways are those that the field has collected for years: writing policies, taking over other
//! identities, and having a service act with a role one passes to it.

use sekisho_policy::PolicyKind;
use sekisho_policy::text::Span;

use super::Checks;
use crate::code::Code;
use crate::draft::Statement;
use crate::meaning::{action_covers, denies_always};

/// Actions that together are a way.
const WAYS: [&[&str]; 33] = [
    &["iam:CreatePolicyVersion"],
    &["iam:SetDefaultPolicyVersion"],
    &["iam:AttachUserPolicy"],
    &["iam:AttachGroupPolicy"],
    &["iam:AttachRolePolicy"],
    &["iam:PutUserPolicy"],
    &["iam:PutGroupPolicy"],
    &["iam:PutRolePolicy"],
    &["iam:AddUserToGroup"],
    &["iam:CreateAccessKey"],
    &["iam:CreateLoginProfile"],
    &["iam:UpdateLoginProfile"],
    &["iam:UpdateAssumeRolePolicy"],
    &["iam:DeleteUserPermissionsBoundary"],
    &["iam:DeleteRolePermissionsBoundary"],
    &["iam:PutUserPermissionsBoundary"],
    &["iam:PutRolePermissionsBoundary"],
    &["lambda:UpdateFunctionCode"],
    &["glue:UpdateDevEndpoint"],
    &["iam:PassRole", "ec2:RunInstances"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"],
    &["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
    &["iam:PassRole", "glue:CreateDevEndpoint"],
    &["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
    &["iam:PassRole", "cloudformation:CreateStack"],
    &["iam:PassRole", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"],
    &["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
    &[
        "iam:PassRole",
        "sagemaker:CreateNotebookInstance",
        "sagemaker:CreatePresignedNotebookInstanceUrl",
    ],
    &["iam:PassRole", "sagemaker:CreateTrainingJob"],
    &["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
    &["iam:PassRole", "states:CreateStateMachine", "states:StartExecution"],
    &[
        "iam:PassRole",
        "bedrock-agentcore:CreateCodeInterpreter",
        "bedrock-agentcore:InvokeCodeInterpreter",
    ],
];

/// Conditions that bound what is gained.
const BOUNDS: [&str; 3] = ["iam:PermissionsBoundary", "iam:PolicyARN", "iam:PassedToService"];

pub(super) fn check(checks: &mut Checks<'_, '_>) {
    // Guardrails never grant (EV-3).
    if !matches!(checks.settings.kind, PolicyKind::Identity | PolicyKind::Session) {
        return;
    }
    let granting: Vec<&Statement<'_>> = checks
        .draft
        .statements
        .iter()
        .filter(|statement| {
            statement.allows() && !statement.is_broken && !statement.has_condition_on(&BOUNDS)
        })
        .collect();
    // Whoever may do everything gains nothing; that is another finding.
    let everything = granting.iter().any(|statement| {
        statement.conditions.is_empty()
            && statement.action_items().iter().any(|item| item.value == "*" || item.value == "*:*")
            && statement.resource_items().iter().any(|item| item.value == "*")
    });
    if everything {
        return;
    }
    let mut ways = Vec::new();
    let mut places: Vec<Span> = Vec::new();
    for way in WAYS {
        let found: Option<Vec<Span>> = way.iter().map(|action| grants(&granting, action)).collect();
        let Some(spans) = found else { continue };
        if way.iter().any(|action| denies_always(&checks.draft.statements, action)) {
            continue;
        }
        ways.push(way.join(" with "));
        for span in spans {
            if !places.contains(&span) {
                places.push(span);
            }
        }
    }
    let Some((first, others)) = places.split_first() else { return };
    let message = format!("Whoever has these permissions can gain others by: {}.", ways.join("; "));
    let found = checks.findings.add(Code::PrivilegeEscalation, *first, message);
    found.help(
        "Name the resources without wildcards, or bound what is gained: iam:PermissionsBoundary, \
         iam:PolicyARN, iam:PassedToService.",
    );
    for other in others {
        found.also_at(*other);
    }
}

/// Where an action is allowed on more than a few named resources.
fn grants(statements: &[&Statement<'_>], action: &str) -> Option<Span> {
    statements.iter().find_map(|statement| {
        let wide = match &statement.resources {
            Some(list) => {
                list.negated
                    || list.items.iter().any(|item| {
                        // A wildcard outside of the account's field.
                        item.value == "*"
                            || item.value.splitn(6, ':').nth(5).is_none_or(|resource| {
                                crate::facts::template(resource, "").contains(['*', '?'])
                            })
                    })
            }
            None => false,
        };
        let list = statement.actions.as_ref().filter(|_| wide)?;
        let named = list.items.iter().find(|item| action_covers(item.value, action));
        match (list.negated, named) {
            (false, Some(item)) => Some(item.span),
            (true, None) => Some(list.key),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_of_a_way_exists() {
        for action in WAYS.iter().copied().flatten() {
            assert!(sekisho_catalog::action(action).is_some(), "{action}");
        }
    }
}
