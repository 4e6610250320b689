//! Principals of resource policies, trust policies and endpoint policies.

use sekisho_policy::PolicyKind;
use sekisho_policy::document::{PrincipalForm, PrincipalKey};

use super::{Checks, values};
use crate::code::Code;
use crate::draft::{Principal, Statement};

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let Some(principals) = &statement.principals else { return };
    if principals.negated && statement.allows() {
        checks.findings.add(
            Code::AllowWithNotPrincipal,
            principals.span,
            "Using Allow with NotPrincipal can be overly permissive. We recommend that you use \
             Principal instead.",
        );
    }
    for entry in &principals.entries {
        if !entry.value.value.contains("${") {
            self::entry(checks, entry);
        }
    }
    services(checks, statement);
    everyone(checks, statement);
}

fn entry(checks: &mut Checks<'_, '_>, entry: &Principal<'_>) {
    let text = entry.value.value;
    let span = entry.value.span;
    let kind = checks.settings.kind;
    let Some(key) = entry.key else {
        // EV-55
        if kind == PolicyKind::RoleTrust {
            checks
                .findings
                .add(
                    Code::RoleTrustPolicyUnsupportedWildcardInPrincipal,
                    span,
                    "\"Principal:\" \"*\" is not supported in the principal element of a role trust \
                     policy. Replace the wildcard with a valid principal value.",
                )
                .help("{\"AWS\": \"*\"} is accepted, and trusts everybody.");
        }
        return;
    };
    // EV-12, EV-56
    if text.contains(['*', '?']) && entry.form != PrincipalForm::Everyone {
        let message = format!(
            "Wildcards (*, ?) are not supported with the principal key {}. Replace the wildcard \
             with a valid principal value.",
            key.as_str()
        );
        checks
            .findings
            .add(Code::UnsupportedWildcardInPrincipal, span, message)
            .help("Patterns go into a condition on aws:PrincipalArn.");
        return;
    }
    match (key, &entry.form) {
        (PrincipalKey::Aws, PrincipalForm::UniqueId) => {
            let (code, what) = if text.starts_with("AROA") {
                (Code::InvalidRoleReference, "role")
            } else {
                (Code::InvalidUserReference, "user")
            };
            let message = format!(
                "The Principal element includes the IAM {what} ID {text}. We recommend that you use \
                 a {what} ARN instead."
            );
            checks.findings.add(code, span, message);
        }
        (_, PrincipalForm::Nobody) => {
            let message = format!("Invalid principal in policy: \"{}\":\"{text}\"", key.as_str());
            checks.findings.add(Code::InvalidPrincipalValue, span, message);
        }
        (PrincipalKey::Service, _) if !values::is_service_principal(text) => {
            checks.findings.add(
                Code::InvalidServicePrincipalFormat,
                span,
                "The service principal does not match the expected format. Use the format \
                 service-name.amazonaws.com.",
            );
        }
        (PrincipalKey::Federated, _) if kind == PolicyKind::Resource => {
            checks.findings.add(
                Code::FederatedPrincipalNotSupported,
                span,
                "The policy type does not support a federated identity provider in the principal \
                 element. Use a supported principal.",
            );
        }
        (PrincipalKey::CanonicalUser, _) if kind == PolicyKind::RoleTrust => {
            let message = format!("Invalid principal in policy: \"CanonicalUser\":\"{text}\"");
            checks.findings.add(Code::InvalidPrincipalValue, span, message);
        }
        _ => {}
    }
}

/// Keys that tell on whose behalf a service calls.
pub(super) const SOURCES: [&str; 5] = [
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
];

/// Keys that a call of a service principal does not have.
const OF_CALLERS_ONLY: [&str; 6] = [
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalAccount",
    "aws:username",
    "aws:SourceIdentity",
    "aws:MultiFactorAuthPresent",
];

/// Services that assume roles without a key that says for whom: the trust policy cannot ask.
const WITHOUT_SOURCE: [&str; 4] = [
    "ec2.amazonaws.com",
    "lambda.amazonaws.com",
    "edgelambda.amazonaws.com",
    "rolesanywhere.amazonaws.com",
];

/// The confused deputy: a service that acts for anybody.
fn services(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if !statement.allows() {
        return;
    }
    let is_service = |entry: &&Principal<'_>| entry.key == Some(PrincipalKey::Service);
    let services: Vec<_> = statement.principals().iter().filter(is_service).collect();
    let Some(first) = services.first() else { return };
    let only_services = services.len() == statement.principals().len();
    let unsupported: Vec<&str> = statement
        .conditions
        .iter()
        .filter(|condition| {
            OF_CALLERS_ONLY.iter().any(|key| key.eq_ignore_ascii_case(condition.key.value))
                && super::keys::needs_key(condition)
        })
        .map(|condition| condition.key.value)
        .collect();
    if only_services && !unsupported.is_empty() {
        let message = format!(
            "The following condition keys are not supported when used with the service principal: \
             {}.",
            unsupported.join(", ")
        );
        checks.findings.add(
            Code::UnsupportedConditionKeyForServicePrincipal,
            first.value.span,
            message,
        );
    }
    if statement.has_condition_on(&SOURCES) {
        return;
    }
    // An account's own session of a service-linked kind cannot be told apart any better.
    let silent = |entry: &&&Principal<'_>| WITHOUT_SOURCE.contains(&entry.value.value);
    if checks.settings.kind == PolicyKind::RoleTrust && services.iter().all(|entry| silent(&entry))
    {
        return;
    }
    if let Some(referer) = statement.conditions_on("aws:referer").next() {
        let name = first.value.value.split('.').next().unwrap_or_default();
        let message = format!(
            "To restrict access to the service principal {name} operating on your behalf, we \
             recommend aws:SourceArn, aws:SourceAccount, aws:SourceOrgID, or aws:SourceOrgPaths \
             instead of {}.",
            referer.key.value
        );
        checks
            .findings
            .add(Code::RecommendedConditionKeyForServicePrincipal, referer.key.span, message)
            .also_at(first.value.span);
        return;
    }
    checks.findings.add(
        Code::RestrictAccessToServicePrincipal,
        first.value.span,
        "Granting access to a service principal without specifying a source is overly permissive. \
         Use aws:SourceArn, aws:SourceAccount, aws:SourceOrgID, or aws:SourceOrgPaths condition key \
         to grant fine-grained access.",
    );
}

fn everyone(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let guarded = matches!(checks.settings.kind, PolicyKind::Resource | PolicyKind::RoleTrust);
    let is_everyone = |entry: &&Principal<'_>| entry.form == PrincipalForm::Everyone;
    let Some(entry) = statement.principals().iter().find(is_everyone) else { return };
    if guarded && statement.allows() && statement.conditions.is_empty() {
        checks
            .findings
            .add(
                Code::AllowEveryone,
                entry.value.span,
                "Everybody is allowed, also people without an account.",
            )
            .help("Name the principals, or add a condition such as aws:PrincipalOrgID.");
    }
}
