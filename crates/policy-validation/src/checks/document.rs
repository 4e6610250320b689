//! The document as a whole: characters, size, statement ids.

use std::collections::{HashMap, HashSet};

use sekisho_policy::PolicyKind;
use sekisho_policy::text::Span;
use sekisho_policy::write_check::{
    POLICY_SIZE_MANAGED_MAX, POLICY_SIZE_SESSION_MAX, POLICY_SIZE_TRUST_MAX, forbidden_character,
    policy_size,
};

use super::Checks;
use crate::code::Code;
use crate::draft::rewrite;

/// Characters of a service or resource control policy, white space included (evaluation contract,
/// 8.2).
const CONTROL_POLICY_MAX: usize = 5_120;

pub(super) fn check(checks: &mut Checks<'_, '_>) {
    characters(checks);
    size(checks);
    sids(checks);
}

/// EV-54.
fn characters(checks: &mut Checks<'_, '_>) {
    if let Some((offset, character)) = forbidden_character(checks.text) {
        let span = Span { start: offset, end: offset + character.len_utf8() };
        checks.findings.add(
            Code::UnsupportedCharacter,
            span,
            format!(
                "The character {character:?} is not supported. Use the characters U+0009, U+000A, \
                 U+000D and U+0020 to U+00FF."
            ),
        );
    }
}

/// Evaluation contract, 8.2.
fn size(checks: &mut Checks<'_, '_>) {
    let text = checks.text;
    let place = Span { start: 0, end: text.chars().next().map_or(0, char::len_utf8) };
    let granular = "We recommend that you use multiple granular policies.";
    let (code, quota, size, message) = match checks.settings.kind {
        PolicyKind::Identity | PolicyKind::PermissionsBoundary | PolicyKind::Session => {
            let quota = match checks.settings.kind {
                PolicyKind::Session => POLICY_SIZE_SESSION_MAX,
                _ => POLICY_SIZE_MANAGED_MAX,
            };
            let size = policy_size(text);
            let message = format!(
                "The {size} characters in the identity policy, excluding whitespace, exceed the \
                 {quota} character maximum for inline and managed policies. {granular}"
            );
            (Code::PolicySizeExceedsIdentityPolicyQuota, quota, size, message)
        }
        PolicyKind::RoleTrust => (
            Code::PolicySizeExceedsRoleTrustPolicyQuota,
            POLICY_SIZE_TRUST_MAX,
            policy_size(text),
            "The characters in the role trust policy, excluding whitespace, exceed the character \
             maximum. We recommend that you request a role trust policy length quota increase \
             using Service Quotas and AWS Support Center. If the quotas have already been \
             increased, then you can ignore this warning."
                .to_owned(),
        ),
        PolicyKind::Resource | PolicyKind::VpcEndpoint => {
            let (quota, size) =
                (super::resource_policy::size_max(checks.settings.resource_type), text.len());
            let message = format!(
                "The {size} characters in the resource policy exceed the {quota} character maximum \
                 for resource policies. {granular}"
            );
            (Code::PolicySizeExceedsResourcePolicyQuota, quota, size, message)
        }
        kind @ (PolicyKind::ServiceControl | PolicyKind::ResourceControl) => {
            let (code, name, names) = match kind {
                PolicyKind::ServiceControl => {
                    (Code::PolicySizeExceedsScpQuota, "service control policy (SCP)", "SCPs")
                }
                _ => (Code::PolicySizeExceedsRcpQuota, "resource control policy (RCP)", "RCPs"),
            };
            let (quota, size) = (CONTROL_POLICY_MAX, text.chars().count());
            let message = format!(
                "The {size} characters in the {name} exceed the {quota} character maximum for \
                 {names}. {granular}"
            );
            (code, quota, size, message)
        }
    };
    if quota < size {
        checks.findings.add(code, place, message);
    }
}

fn sids(checks: &mut Checks<'_, '_>) {
    let of_iam = !matches!(checks.settings.kind, PolicyKind::Resource | PolicyKind::VpcEndpoint);
    let sids = checks.draft.statements.iter().filter_map(|statement| statement.sid);
    let written: HashSet<&str> = sids.map(|sid| sid.value).collect();
    let mut given: HashSet<String> = HashSet::new();
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for sid in checks.draft.statements.iter().filter_map(|statement| statement.sid) {
        if sid.value.is_empty() {
            checks.findings.add(
                Code::EmptySidValue,
                sid.span,
                "Add a value to the empty string in the Sid element.",
            );
            continue;
        }
        if of_iam && !sid.value.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let plain: String = sid.value.chars().filter(char::is_ascii_alphanumeric).collect();
            let taken = plain.is_empty() || written.contains(plain.as_str());
            let found = checks.findings.add(
                Code::UnsupportedSid,
                sid.span,
                "Update the characters in the Sid element to use one of the following character \
                 types: [a-z, A-Z, 0-9]",
            );
            if !taken && given.insert(plain.clone()) {
                found.fix("leave out the other characters", rewrite(sid.span, &plain));
            }
        }
        if let Some(first) = seen.insert(sid.value, sid.span) {
            let (code, message) = if of_iam {
                (
                    Code::UniqueSidsRequired,
                    "Duplicate statement IDs are not supported for this policy type. Update the \
                     Sid value.",
                )
            } else {
                (
                    Code::UniqueSidsRecommended,
                    "We recommend that you use statement IDs that are unique to your policy. \
                     Update the Sid value.",
                )
            };
            checks.findings.add(code, sid.span, message).also_at(first);
        }
    }
}
