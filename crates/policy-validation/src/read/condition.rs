//! `Condition`: operators, keys, values.

use sekisho_policy::Operator;
use sekisho_policy::json::{Member, Node, Value};
use sekisho_policy::operator::Quantifier;
use sekisho_policy::text::Span;

use super::data_type;
use crate::code::Code;
use crate::draft::{Condition, Scalar, Text, rewrite};
use crate::finding::{Edit, Findings};
use crate::suggest::nearest;

/// Every base operator, to tell which one was meant.
const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

pub(super) fn read<'n>(
    statement: &Node<'_>,
    member: &'n Member<'_>,
    members: &[Member<'_>],
    findings: &mut Findings,
) -> Vec<Condition<'n>> {
    let Value::Object(operators) = &member.node.value else {
        data_type(findings, member.node.span, "Object");
        return Vec::new();
    };
    let mut conditions = Vec::new();
    let empty = operators.is_empty()
        || operators
            .iter()
            .any(|operator| matches!(&operator.node.value, Value::Object(keys) if keys.is_empty()));
    if empty {
        let found = findings.add(
            Code::EmptyObjectCondition,
            member.node.span,
            "This condition block is empty and it does not affect the policy. Specify conditions.",
        );
        if operators.is_empty() {
            found.fix("remove the empty element", remove_member(statement, member, members));
        }
    }
    for operator in operators {
        let Value::Object(keys) = &operator.node.value else {
            data_type(findings, operator.node.span, "Object");
            continue;
        };
        // An unknown operator is tolerated while it is asked nothing (EV-57).
        if keys.is_empty() {
            continue;
        }
        duplicates(keys, findings);
        let text = Text { value: &operator.key, span: operator.key_span };
        let parsed = Operator::parse(text.value);
        if parsed.is_none() {
            unknown_operator(text, findings);
        }
        for key in keys {
            let values = values(&key.node, findings);
            let Some(operator) = parsed else { continue };
            conditions.push(Condition {
                operator,
                operator_text: text,
                key: Text { value: &key.key, span: key.key_span },
                values,
                values_span: key.node.span,
            });
            if let Some(condition) = conditions.last() {
                empty_list(condition, &key.node, findings);
            }
        }
    }
    conditions
}

fn unknown_operator(text: Text<'_>, findings: &mut Findings) {
    let (quantifier, base) = match text.value.split_once(':') {
        Some((quantifier, base)) => (Some(quantifier), base),
        None => (None, text.value),
    };
    if base == "NullIfExists" {
        findings.add(
            Code::NullWithIfExists,
            text.span,
            "The Null condition operator cannot be used with the IfExists suffix. Update the \
             operator or the suffix.",
        );
        return;
    }
    let message = format!(
        "The condition operator {} is not valid. Use a valid condition operator.",
        text.value
    );
    let found = findings.add(Code::InvalidConditionOperator, text.span, message);
    let lower = base.to_ascii_lowercase();
    let (base, suffix) = match lower.strip_suffix("ifexists") {
        Some(base) => (base, "IfExists"),
        None => (lower.as_str(), ""),
    };
    let quantifier = match quantifier {
        None => Some(None),
        Some(word) => nearest(word, ["ForAnyValue", "ForAllValues"]).map(Some),
    };
    if let (Some(quantifier), Some(base)) = (quantifier, nearest(base, OPERATORS)) {
        let meant = match quantifier {
            Some(quantifier) => format!("{quantifier}:{base}{suffix}"),
            None => format!("{base}{suffix}"),
        };
        found.help(format!("Did you mean {meant}?"));
        if meant.eq_ignore_ascii_case(text.value) {
            found.fix("spell the operator right", rewrite(text.span, &meant));
        }
    }
}

/// Keys compare without case (8.3).
fn duplicates(keys: &[Member<'_>], findings: &mut Findings) {
    let mut sorted: Vec<_> =
        keys.iter().map(|member| (member.key.to_ascii_lowercase(), member)).collect();
    sorted.sort_by(|one, other| {
        one.0.cmp(&other.0).then(one.1.key_span.start.cmp(&other.1.key_span.start))
    });
    for pair in sorted.windows(2) {
        let [(name, first), (other, second)] = pair else { continue };
        // The very same spelling is a duplicate key of the JSON.
        if name == other && first.key != second.key {
            let message = format!(
                "The condition key {} appears more than once with different capitalization in the \
                 same condition block. Remove the duplicate condition keys.",
                second.key
            );
            findings
                .add(Code::DuplicateKeysWithDifferentCase, second.key_span, message)
                .also_at(first.key_span);
        }
    }
}

fn values<'n>(node: &'n Node<'_>, findings: &mut Findings) -> Vec<Scalar<'n>> {
    let items = match &node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut values = Vec::with_capacity(items.len());
    let first = items.first().map(|item| std::mem::discriminant(&item.value));
    let mut mixed = false;
    for item in items {
        let text = match &item.value {
            Value::String(text) => text.as_ref(),
            Value::Number(text) => text,
            Value::Bool(true) => "true",
            Value::Bool(false) => "false",
            Value::Null | Value::Array(_) | Value::Object(_) => {
                data_type(findings, item.span, "String, Number or Boolean");
                continue;
            }
        };
        if first != Some(std::mem::discriminant(&item.value)) && !mixed {
            mixed = true;
            findings.add(
                Code::InvalidConditionDataType,
                item.span,
                "The condition value data types do not match. Use condition values of the same \
                 JSON data type.",
            );
        }
        values.push(Scalar { text, span: item.span });
    }
    values
}

/// An empty list of values (9.2, note f).
fn empty_list(condition: &Condition<'_>, node: &Node<'_>, findings: &mut Findings) {
    if !matches!(&node.value, Value::Array(items) if items.is_empty()) {
        return;
    }
    let key = condition.key.value;
    let null = "To determine if the request context is empty, we recommend that you use the Null \
                condition operator with the value of true instead.";
    let (code, message) = match (condition.operator.quantifier, condition.operator.if_exists) {
        (Quantifier::ForAllValues, _) => (
            Code::EmptyArrayConditionForallvalues,
            format!(
                "The ForAllValues prefix with an empty condition key matches only if the key {key} \
                 is missing from the request context. {null}"
            ),
        ),
        (Quantifier::ForAnyValue, _) => (
            Code::EmptyArrayConditionForanyvalue,
            format!(
                "The ForAnyValue prefix with an empty condition key {key} never matches the request \
                 context and it does not affect the policy. Specify conditions."
            ),
        ),
        (Quantifier::None, true) => (
            Code::EmptyArrayConditionIfexists,
            format!(
                "The IfExists suffix with an empty condition key matches only if the key {key} is \
                 missing from the request context. {null}"
            ),
        ),
        (Quantifier::None, false) => (
            Code::EmptyArrayCondition,
            format!(
                "There are no values for the condition key {key} and it does not affect the policy. \
                 Specify conditions."
            ),
        ),
    };
    findings.add(code, node.span, message);
}

/// The edit that takes a member out of its object, with one of its commas.
pub(super) fn remove_member(
    object: &Node<'_>,
    member: &Member<'_>,
    members: &[Member<'_>],
) -> Option<Vec<Edit>> {
    let spans: Vec<Span> = members
        .iter()
        .map(|member| Span { start: member.key_span.start, end: member.node.span.end })
        .collect();
    let index = members.iter().position(|other| other.key_span == member.key_span)?;
    if let Some(edits) = crate::draft::remove_item(&spans, index) {
        return Some(edits);
    }
    let span = Span { start: object.span.start + 1, end: object.span.end - 1 };
    Some(vec![Edit { span, text: String::new() }])
}
