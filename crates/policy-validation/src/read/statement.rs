//! A statement and its elements.

use sekisho_policy::PolicyKind;
use sekisho_policy::document::Effect;
use sekisho_policy::json::{Member, Node};

use super::{condition, data_type, first_byte, lists, principal, string, unknown_element};
use crate::code::Code;
use crate::draft::{List, Statement, rewrite};
use crate::finding::Findings;

pub(super) fn read<'n>(
    node: &'n Node<'_>,
    members: &'n [Member<'_>],
    kind: PolicyKind,
    findings: &mut Findings,
) -> Statement<'n> {
    let errors_before = findings.found.len();
    let mut statement = Statement {
        span: node.span,
        sid: None,
        effect: None,
        principals: None,
        actions: None,
        resources: None,
        conditions: Vec::new(),
        is_broken: false,
    };
    let has = |name: &str| members.iter().find(|member| member.key == name);
    for member in members {
        match member.key.as_ref() {
            "Sid" => statement.sid = string(&member.node, findings),
            "Effect" => statement.effect = effect(&member.node, findings),
            "Principal" | "NotPrincipal" => {
                statement.principals = principal::read(member, kind, findings);
            }
            "Action" | "NotAction" => {
                if kind == PolicyKind::ResourceControl && member.key == "NotAction" {
                    findings.add(
                        Code::RcpSyntaxErrorNotaction,
                        member.key_span,
                        "RCPs do not support the NotAction element. Update to use the Action element.",
                    );
                }
                statement.actions = lists::read(member, lists::Element::Action, findings);
            }
            "Resource" | "NotResource" => {
                statement.resources = lists::read(member, lists::Element::Resource, findings);
                if kind == PolicyKind::RoleTrust {
                    findings.add(
                        Code::RoleTrustPolicySyntaxErrorResource,
                        member.key_span,
                        "Role trust policies apply to the role that they are attached to. You \
                         cannot specify a resource. Remove the Resource or NotResource element.",
                    );
                    statement.resources = None;
                }
            }
            "Condition" => {
                statement.conditions = condition::read(node, member, members, findings);
            }
            _ => unknown_element(member, &sekisho_policy::Statement::ELEMENTS, findings),
        }
    }
    for (one, other) in
        [("Principal", "NotPrincipal"), ("Action", "NotAction"), ("Resource", "NotResource")]
    {
        if let (Some(first), Some(second)) = (has(one), has(other)) {
            let message = format!(
                "The policy elements {one} and {other} can not be used in the same statement. \
                 Remove one of these elements."
            );
            findings
                .add(Code::UnsupportedElementCombination, second.key_span, message)
                .also_at(first.key_span);
        }
    }
    missing(node, members, kind, &statement, findings);
    let found = findings.found.get(errors_before..).unwrap_or_default();
    // What was found past the bound is not kept.
    statement.is_broken = findings.incomplete
        || found.iter().any(|found| found.code.level() == crate::code::Level::Error);
    statement
}

/// `Allow` or `Deny`, exactly (8.3).
fn effect(node: &Node<'_>, findings: &mut Findings) -> Option<Effect> {
    let text = string(node, findings)?;
    for (name, effect) in [("Allow", Effect::Allow), ("Deny", Effect::Deny)] {
        if text.value == name {
            return Some(effect);
        }
        if text.value.eq_ignore_ascii_case(name) {
            invalid_effect(findings, text.value, text.span)
                .fix("spell the effect right", rewrite(text.span, name));
            return Some(effect);
        }
    }
    invalid_effect(findings, text.value, text.span);
    None
}

fn invalid_effect<'f>(
    findings: &'f mut Findings,
    value: &str,
    span: sekisho_policy::text::Span,
) -> &'f mut crate::finding::Found {
    let message = format!("The effect {value} is not valid. Use Allow or Deny.");
    findings.add(Code::InvalidEffect, span, message)
}

/// Elements that must be there and are not (8.1); an empty list is a missing element (EV-53).
fn missing(
    node: &Node<'_>,
    members: &[Member<'_>],
    kind: PolicyKind,
    statement: &Statement<'_>,
    findings: &mut Findings,
) {
    let has = |names: [&str; 2]| members.iter().any(|member| names.contains(&member.key.as_ref()));
    let is_empty =
        |list: &Option<List<'_>>| list.as_ref().is_some_and(|list| list.items.is_empty());
    let place = first_byte(node.span);
    if !has(["Effect", "Effect"]) {
        findings.add(
            Code::MissingEffect,
            place,
            "Add an Effect element to the policy statement with a value of Allow or Deny.",
        );
    }
    if !has(["Action", "NotAction"]) || is_empty(&statement.actions) {
        findings.add(
            Code::MissingAction,
            place,
            "Add an Action or NotAction element to the policy statement.",
        );
    }
    let needs_resource = !matches!(kind, PolicyKind::RoleTrust | PolicyKind::Resource);
    if needs_resource && (!has(["Resource", "NotResource"]) || is_empty(&statement.resources)) {
        findings.add(
            Code::MissingResource,
            place,
            "Add a Resource or NotResource element to the policy statement.",
        );
    }
    let needs_principal = matches!(
        kind,
        PolicyKind::RoleTrust
            | PolicyKind::Resource
            | PolicyKind::ResourceControl
            | PolicyKind::VpcEndpoint
    );
    let no_principal = statement.principals.as_ref().is_some_and(|block| block.entries.is_empty());
    if needs_principal && (!has(["Principal", "NotPrincipal"]) || no_principal) {
        findings.add(
            Code::MissingPrincipal,
            place,
            "Add a Principal element to the policy statement.",
        );
    }
    if members.is_empty() {
        data_type(findings, node.span, "Object with elements");
    }
}
