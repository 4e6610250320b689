//! Resource control policies: what they are held to beyond the grammar (EV-35).

use sekisho_catalog as catalog;
use sekisho_policy::PolicyKind;
use sekisho_policy::document::PrincipalForm;

use super::Checks;
use crate::code::Code;
use crate::draft::Statement;

/// Keys of the caller, which a service that calls by itself does not have.
const OF_PRINCIPALS: [&str; 6] = [
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalTag/",
    "aws:SourceIdentity",
];

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if checks.settings.kind != PolicyKind::ResourceControl {
        return;
    }
    if let Some(principals) = &statement.principals
        && !principals.negated
        && !principals.entries.iter().all(|entry| entry.form == PrincipalForm::Everyone)
    {
        checks.findings.add(
            Code::RcpSyntaxErrorPrincipal,
            principals.span,
            "The Principal element contents are not valid. RCPs only support specifying all \
             principals (\"*\") in the Principal element. The NotPrincipal element is not supported \
             for RCPs.",
        );
    }
    let star = |items: &[crate::draft::Text<'_>]| {
        !items.is_empty() && items.iter().all(|item| item.value == "*")
    };
    let allows_everything = statement.allows()
        && star(statement.action_items())
        && star(statement.resource_items())
        && statement.conditions.is_empty();
    if statement.allows() && !allows_everything {
        checks.findings.add(
            Code::RcpSyntaxErrorAllow,
            statement.span,
            "RCPs only support specifying all principals (\"*\") in the Principal element, all \
             resources (\"*\") in the Resource element, and no Condition element with an effect of \
             Allow.",
        );
    }
    if !allows_everything {
        actions(checks, statement);
    }
    related_keys(checks, statement);
}

fn actions(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for item in statement.action_items() {
        let prefix = item.value.split(':').next().unwrap_or_default();
        let service = catalog::service(prefix);
        // Unknown services are another finding.
        if item.value == "*"
            || prefix == "*"
            || service.is_some_and(|service| !service.supports_resource_control_policies)
        {
            checks.findings.add(
                Code::RcpSyntaxErrorAction,
                item.span,
                "RCPs only support specifying select service prefixes in the Action element.",
            );
        }
    }
}

/// An RCP binds services, too (EV-34): a key that only people have, or only services, must say
/// whom it is about.
fn related_keys(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if !statement.denies() {
        return;
    }
    let told_apart = statement.has_condition_on(&["aws:PrincipalIsAWSService"]);
    let is_of_principals = |name: &str| {
        OF_PRINCIPALS.iter().any(|key| match key.strip_suffix('/') {
            Some(_) => name.get(..key.len()).is_some_and(|start| start.eq_ignore_ascii_case(key)),
            None => key.eq_ignore_ascii_case(name),
        })
    };
    // Operators that an absent key fails cannot reach a service by mistake.
    let holds_without =
        |condition: &&crate::draft::Condition<'_>| !super::keys::needs_key(condition);
    let principal = statement
        .conditions
        .iter()
        .filter(holds_without)
        .find(|condition| is_of_principals(condition.key.value));
    let source = statement.conditions.iter().filter(holds_without).find(|condition| {
        super::principals::SOURCES.iter().any(|key| key.eq_ignore_ascii_case(condition.key.value))
    });
    if let Some(condition) = principal.filter(|_| !told_apart) {
        let message = format!(
            "RCPs impact IAM roles, users, and AWS service principals. To prevent unintended impact \
             to services acting on your behalf using a service principal, an additional statement \
             should be added to the Condition block \"BoolIfExists\": {{ \
             \"aws:PrincipalIsAWSService\": \"false\"}} whenever a principal key {} is used.",
            condition.key.value
        );
        checks.findings.add(
            Code::RcpMissingRelatedPrincipalConditionKey,
            condition.key.span,
            message,
        );
    }
    if let Some(condition) = source {
        null_check(checks, statement, condition);
    }
    if let Some(condition) = source.filter(|_| !told_apart) {
        let message = format!(
            "RCPs impact IAM roles, users, and AWS service principals. To prevent unintended impact \
             to your principals, an additional statement should be added to the Condition block \
             \"BoolIfExists\": {{ \"aws:PrincipalIsAWSService\": \"true\"}} whenever the key {} is \
             used.",
            condition.key.value
        );
        checks.findings.add(
            Code::RcpMissingRelatedServicePrincipalConditionKey,
            condition.key.span,
            message,
        );
    }
}

/// Some calls of services carry no source at all.
fn null_check(
    checks: &mut Checks<'_, '_>,
    statement: &Statement<'_>,
    condition: &crate::draft::Condition<'_>,
) {
    let asked = ["aws:SourceAccount", "aws:SourceArn"].iter().any(|key| {
        statement
            .conditions_on(key)
            .any(|other| other.operator.base == sekisho_policy::operator::BaseOperator::Null)
    });
    if asked {
        return;
    }
    let message = format!(
        "The specified service may have a service integration that does not require the use of the \
         {0} condition key. To prevent unintended impact to services acting on your behalf using a \
         service principal, an additional statement should be added to the Condition block \"Null\": \
         {{ \"aws:SourceAccount\": \"false\"}} or \"Null\": {{ \"aws:SourceArn\": \"false\"}} \
         whenever the key {0} is used.",
        condition.key.value
    );
    checks.findings.add(Code::RcpMissingServiceConditionKeyNullCheck, condition.key.span, message);
}
