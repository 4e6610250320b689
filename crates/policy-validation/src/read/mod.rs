//! Reads a document as far as it goes, and says what breaks the grammar (evaluation contract, 8.0
//! and 8.1).

mod condition;
mod lists;
mod principal;
mod statement;

use sekisho_policy::PolicyKind;
use sekisho_policy::json::{JsonError, JsonErrorKind, Member, Node, Value};
use sekisho_policy::text::{Position, Span};

use crate::code::Code;
use crate::draft::{Draft, Text, rewrite};
use crate::finding::{Edit, Findings};
use crate::suggest::nearest;

/// What is wrong with the text as JSON.
pub(crate) fn json_faults(text: &str, faults: &[JsonError], findings: &mut Findings) {
    for fault in faults {
        let next = text.get(fault.offset..).and_then(|rest| rest.chars().next());
        let end = fault.offset + next.map_or(0, char::len_utf8);
        let span = Span { start: fault.offset, end };
        if let JsonErrorKind::DuplicateKey(key) = &fault.kind {
            let span = Span { start: span.start, end: span.start + key.len() + 2 };
            findings.add(
                Code::DuplicateKey,
                span,
                format!("The key {key} appears more than once. Remove the duplicate keys."),
            );
            continue;
        }
        let Position { line, column } = Position::of(text, fault.offset);
        let index = fault.offset;
        let message =
            format!("Fix the JSON syntax error at index {index} line {line} column {column}.");
        let found = findings.add(Code::JsonSyntaxError, span, message);
        found.help(fault.kind.to_string());
        match fault.kind {
            JsonErrorKind::TrailingComma => {
                found.fix("remove the comma", Some(vec![Edit { span, text: String::new() }]));
            }
            JsonErrorKind::MissingComma => {
                let span = Span { start: fault.offset, end: fault.offset };
                found.fix("add a comma", Some(vec![Edit { span, text: ",".to_owned() }]));
            }
            _ => {}
        }
    }
}

/// Reads the document. `None`: it is no object.
pub(crate) fn document<'n>(
    root: &'n Node<'_>,
    kind: PolicyKind,
    findings: &mut Findings,
) -> Option<Draft<'n>> {
    let Value::Object(members) = &root.value else {
        data_type(findings, root.span, "Object");
        return None;
    };
    let mut draft = Draft { version: None, statements: Vec::new() };
    let mut has_statement = false;
    for member in members {
        match member.key.as_ref() {
            "Version" => draft.version = version(&member.node, findings),
            "Id" => {
                string(&member.node, findings);
                if matches!(kind, PolicyKind::ServiceControl | PolicyKind::ResourceControl) {
                    unsupported(member, kind, findings);
                }
            }
            "Statement" => {
                has_statement = true;
                statements(&member.node, kind, &mut draft, findings);
            }
            _ => unknown_element(member, &sekisho_policy::Document::ELEMENTS, findings),
        }
    }
    if !has_statement {
        findings.add(
            Code::MissingStatement,
            first_byte(root.span),
            "Add a statement to the policy",
        );
    }
    check_version(members, root, kind, &draft, findings);
    Some(draft)
}

fn version<'n>(node: &'n Node<'_>, findings: &mut Findings) -> Option<Text<'n>> {
    let version = string(node, findings)?;
    if !matches!(version.value, "2012-10-17" | "2008-10-17") {
        let message = format!(
            "The version {} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17",
            version.value
        );
        findings.add(Code::InvalidVersion, version.span, message);
    }
    Some(version)
}

/// EV-51: which versions a type of policy takes, and that none means an old one (EV-52).
fn check_version(
    members: &[Member<'_>],
    root: &Node<'_>,
    kind: PolicyKind,
    draft: &Draft<'_>,
    findings: &mut Findings,
) {
    let written = members.iter().find(|member| member.key == "Version");
    let span = written.map_or(first_byte(root.span), |member| member.node.span);
    if written.is_none() {
        findings.add(
            Code::MissingVersion,
            span,
            "We recommend that you specify the Version element to help you with debugging \
             permission issues.",
        );
    }
    let only_2012 =
        !matches!(kind, PolicyKind::RoleTrust | PolicyKind::Resource | PolicyKind::VpcEndpoint);
    let is_old = match draft.version {
        Some(version) => version.value == "2008-10-17",
        None => written.is_none(),
    };
    if only_2012 && is_old {
        let found = findings.add(
            Code::UnsupportedVersionInPolicy,
            span,
            "Policy document must be version 2012-10-17 or greater.",
        );
        // In the old version `${…}` is plain text (EV-52): where there is none, both mean the same.
        if !has_variable(root) {
            let edits = match written {
                Some(member) => rewrite(member.node.span, "2012-10-17"),
                None => {
                    let at = root.span.start + 1;
                    let comma = if members.is_empty() { "" } else { "," };
                    let text = format!("\"Version\":\"2012-10-17\"{comma}");
                    Some(vec![Edit { span: Span { start: at, end: at }, text }])
                }
            };
            found.fix("make it version 2012-10-17", edits);
        }
    }
}

fn has_variable(node: &Node<'_>) -> bool {
    match &node.value {
        Value::String(text) => text.contains("${"),
        Value::Array(items) => items.iter().any(has_variable),
        Value::Object(members) => members.iter().any(|member| has_variable(&member.node)),
        _ => false,
    }
}

fn statements<'n>(
    node: &'n Node<'_>,
    kind: PolicyKind,
    draft: &mut Draft<'n>,
    findings: &mut Findings,
) {
    let items = match &node.value {
        Value::Array(items) => items.as_slice(),
        Value::Object(_) => std::slice::from_ref(node),
        _ => return data_type(findings, node.span, "Object or Array"),
    };
    if items.is_empty() {
        findings.add(Code::MissingStatement, node.span, "Add a statement to the policy");
    }
    for item in items {
        match &item.value {
            Value::Object(members) => {
                draft.statements.push(statement::read(item, members, kind, findings));
            }
            _ => data_type(findings, item.span, "Object"),
        }
    }
}

/// A string, or the finding that it is none.
fn string<'n>(node: &'n Node<'_>, findings: &mut Findings) -> Option<Text<'n>> {
    match &node.value {
        Value::String(value) => Some(Text { value, span: node.span }),
        _ => {
            data_type(findings, node.span, "String");
            None
        }
    }
}

fn data_type(findings: &mut Findings, span: Span, wanted: &str) {
    let message = format!("The text does not match the expected JSON data type {wanted}.");
    findings.add(Code::DataTypeMismatch, span, message);
}

/// EV-50.
fn unknown_element(member: &Member<'_>, known: &[&str], findings: &mut Findings) {
    let message = format!("The policy element {} is not valid.", member.key);
    let found = findings.add(Code::InvalidPolicyElement, member.key_span, message);
    if let Some(name) = nearest(&member.key, known.iter().copied()) {
        found.help(format!("Did you mean {name}?"));
        if name.eq_ignore_ascii_case(&member.key) {
            found.fix("spell the element right", rewrite(member.key_span, name));
        }
    }
}

/// An element that a type of policy may not have, where Access Analyzer has no code for it.
fn unsupported(member: &Member<'_>, kind: PolicyKind, findings: &mut Findings) {
    let message = format!("{} does not support the {} element.", policy_name(kind), member.key);
    findings.add(Code::UnsupportedElementInPolicy, member.key_span, message);
}

/// What Access Analyzer calls a type of policy.
pub(crate) fn policy_type(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity | PolicyKind::PermissionsBoundary | PolicyKind::Session => {
            "IDENTITY_POLICY"
        }
        PolicyKind::RoleTrust | PolicyKind::Resource | PolicyKind::VpcEndpoint => "RESOURCE_POLICY",
        PolicyKind::ServiceControl => "SERVICE_CONTROL_POLICY",
        PolicyKind::ResourceControl => "RESOURCE_CONTROL_POLICY",
    }
}

fn policy_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "An identity policy",
        PolicyKind::PermissionsBoundary => "A permissions boundary",
        PolicyKind::Session => "A session policy",
        PolicyKind::RoleTrust => "A role trust policy",
        PolicyKind::Resource => "A resource policy",
        PolicyKind::ServiceControl => "A service control policy",
        PolicyKind::ResourceControl => "A resource control policy",
        PolicyKind::VpcEndpoint => "A VPC endpoint policy",
    }
}

/// Where to point at something that is not there.
fn first_byte(span: Span) -> Span {
    Span { start: span.start, end: span.start + 1 }
}
