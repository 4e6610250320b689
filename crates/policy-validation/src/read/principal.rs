//! `Principal` and `NotPrincipal`.

use std::rc::Rc;

use sekisho_policy::PolicyKind;
use sekisho_policy::document::{PrincipalForm, PrincipalKey};
use sekisho_policy::json::{Member, Value};
use sekisho_policy::text::Span;

use super::{data_type, policy_type, string, unsupported};
use crate::code::Code;
use crate::draft::{Principal, Principals, Text};
use crate::finding::{Edit, Findings};
use crate::suggest::nearest;

pub(super) fn read<'n>(
    member: &'n Member<'_>,
    kind: PolicyKind,
    findings: &mut Findings,
) -> Option<Principals<'n>> {
    let negated = member.key == "NotPrincipal";
    if !may_stand(member, negated, kind, findings) {
        return None;
    }
    let node = &member.node;
    let mut principals = Principals { negated, span: node.span, entries: Vec::new() };
    match &node.value {
        Value::String(text) if text == "*" => {
            principals.entries.push(Principal {
                key: None,
                value: Text { value: text, span: node.span },
                form: PrincipalForm::Everyone,
                list: Rc::from([]),
                index: 0,
            });
        }
        Value::Object(members) => {
            if members.is_empty() {
                findings.add(
                    Code::EmptyObjectPrincipal,
                    node.span,
                    "This statement includes no principals and does not affect the policy. \
                     Specify principals.",
                );
            }
            for member in members {
                entries(member, &mut principals.entries, findings);
            }
        }
        other => {
            let found = findings.add(
                Code::InvalidPrincipalFormat,
                node.span,
                "The Principal element contents are not valid. Specify a key-value pair in the \
                 Principal element.",
            );
            // A bare ARN or account: what is meant is plain.
            if let Value::String(text) = other
                && !matches!(PrincipalForm::of(PrincipalKey::Aws, text), PrincipalForm::Nobody)
            {
                let edit = |at: usize, text: &str| Edit {
                    span: Span { start: at, end: at },
                    text: text.to_owned(),
                };
                found.fix(
                    "name the kind of principal",
                    Some(vec![edit(node.span.start, "{\"AWS\":"), edit(node.span.end, "}")]),
                );
            }
            return None;
        }
    }
    Some(principals)
}

/// Whether this type of policy has the element (8.1).
fn may_stand(
    member: &Member<'_>,
    negated: bool,
    kind: PolicyKind,
    findings: &mut Findings,
) -> bool {
    let (code, message) = match kind {
        PolicyKind::Identity | PolicyKind::PermissionsBoundary | PolicyKind::Session => (
            Code::UnsupportedPrincipal,
            format!(
                "The policy type {} does not support the Principal element. Remove the Principal \
                 element.",
                policy_type(kind)
            ),
        ),
        PolicyKind::ServiceControl => (
            Code::ScpSyntaxErrorPrincipal,
            "SCPs do not support specifying principals. Remove the Principal or NotPrincipal \
             element."
                .to_owned(),
        ),
        PolicyKind::RoleTrust if negated => (
            Code::RoleTrustPolicySyntaxErrorNotprincipal,
            "Role trust policies do not support NotPrincipal. Update the policy to use a \
             Principal element instead."
                .to_owned(),
        ),
        PolicyKind::ResourceControl if negated => (
            Code::RcpSyntaxErrorPrincipal,
            "The Principal element contents are not valid. RCPs only support specifying all \
             principals (\"*\") in the Principal element. The NotPrincipal element is not \
             supported for RCPs."
                .to_owned(),
        ),
        PolicyKind::VpcEndpoint if negated => {
            unsupported(member, kind, findings);
            return false;
        }
        _ => return true,
    };
    findings.add(code, member.key_span, message);
    false
}

fn entries<'n>(member: &'n Member<'_>, entries: &mut Vec<Principal<'n>>, findings: &mut Findings) {
    let Some(key) = PrincipalKey::parse(&member.key) else {
        let message = format!("The principal key {} is not valid.", member.key);
        let found = findings.add(Code::InvalidPrincipalKey, member.key_span, message);
        if let Some(name) = nearest(&member.key, ["AWS", "Federated", "Service", "CanonicalUser"]) {
            found.help(format!("Did you mean {name}?"));
            if name.eq_ignore_ascii_case(&member.key) {
                found.fix("spell the key right", crate::draft::rewrite(member.key_span, name));
            }
        }
        return;
    };
    let items = match &member.node.value {
        Value::Array(items) => items.as_slice(),
        Value::String(_) => std::slice::from_ref(&member.node),
        _ => return data_type(findings, member.node.span, "String or Array"),
    };
    if items.is_empty() {
        findings.add(
            Code::EmptyArrayPrincipal,
            member.node.span,
            "This statement includes no principals and does not affect the policy. Specify \
             principals.",
        );
    }
    let list: Rc<[Span]> = items.iter().map(|item| item.span).collect();
    for (index, item) in items.iter().enumerate() {
        let Some(value) = string(item, findings) else { continue };
        let form = PrincipalForm::of(key, value.value);
        entries.push(Principal { key: Some(key), value, form, list: Rc::clone(&list), index });
    }
}
