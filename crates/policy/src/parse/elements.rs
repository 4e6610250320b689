//! The elements of a statement but its principal.

use super::error::{Fault, ParseErrorKind};
use super::operator;
use crate::document::{ActionBlock, Condition, Effect, ResourceBlock, Version};
use crate::json::{Member, Node, Value};

/// A string, or the fault that it is none.
pub(crate) fn string<'n>(node: &'n Node<'_>) -> Result<&'n str, Fault> {
    match &node.value {
        Value::String(text) => Ok(text),
        _ => Err(Fault::wrong_type(node, "expected a string")),
    }
}

/// A string or a list of strings (EV-53), with their nodes.
pub(crate) fn strings<'n, 'a>(node: &'n Node<'a>) -> Result<Vec<(&'n str, &'n Node<'a>)>, Fault> {
    match &node.value {
        Value::Array(items) => items.iter().map(|item| Ok((string(item)?, item))).collect(),
        _ => Ok(vec![(string(node)?, node)]),
    }
}

/// Refuses an element beside its `Not…` twin.
pub(super) fn only_one<T>(earlier: &Option<T>, member: &Member<'_>) -> Result<(), Fault> {
    if earlier.is_none() {
        return Ok(());
    }
    let name = member.key.strip_prefix("Not").unwrap_or(&member.key);
    Err(Fault {
        kind: ParseErrorKind::WrongType,
        offset: member.key_span.start,
        message: format!("{name} and Not{name} exclude each other"),
    })
}

pub(super) fn version(node: &Node<'_>) -> Result<Version, Fault> {
    match string(node)? {
        "2008-10-17" => Ok(Version::V2008),
        "2012-10-17" => Ok(Version::V2012),
        other => Err(Fault {
            kind: ParseErrorKind::BadVersion,
            offset: node.span.start,
            message: format!("Version is 2012-10-17 or 2008-10-17, not {other:?}"),
        }),
    }
}

pub(super) fn effect(node: &Node<'_>) -> Result<Effect, Fault> {
    match string(node)? {
        "Allow" => Ok(Effect::Allow),
        "Deny" => Ok(Effect::Deny),
        other => Err(Fault {
            kind: ParseErrorKind::BadEffect,
            offset: node.span.start,
            message: format!("Effect is Allow or Deny, not {other:?}"),
        }),
    }
}

/// `None` for an empty list.
pub(super) fn actions(node: &Node<'_>, negated: bool) -> Result<Option<ActionBlock>, Fault> {
    let patterns = strings(node)?
        .into_iter()
        .map(|(text, item)| {
            if is_action_pattern(text) {
                return Ok(text.into());
            }
            Err(Fault {
                kind: ParseErrorKind::BadAction,
                offset: item.span.start,
                message: format!("an action is * or prefix:name, not {text:?}"),
            })
        })
        .collect::<Result<Vec<Box<str>>, Fault>>()?;
    Ok((!patterns.is_empty()).then_some(ActionBlock { negated, patterns }))
}

/// `*`, or a prefix and a name with one colon between; the prefix of `[A-Za-z0-9.-]`, or `*` as a
/// whole (EV-58, EV-60).
pub fn is_action_pattern(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, name)) => is_action_prefix(prefix) && !name.contains(':'),
        None => text == "*",
    }
}

/// `[A-Za-z0-9.-]+`, or `*` as a whole.
pub(crate) fn is_action_prefix(prefix: &str) -> bool {
    let character = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    prefix == "*" || (!prefix.is_empty() && prefix.chars().all(character))
}

/// `service:Name` as a request names it: one colon, nothing empty.
pub(crate) fn is_action(text: &str) -> bool {
    text.split_once(':').is_some_and(|(service, name)| {
        !service.is_empty() && !name.is_empty() && !name.contains(':')
    })
}

/// `None` for an empty list.
pub(super) fn resources(node: &Node<'_>, negated: bool) -> Result<Option<ResourceBlock>, Fault> {
    let patterns = strings(node)?
        .into_iter()
        .map(|(text, item)| {
            if is_resource_pattern(text) {
                return Ok(text.into());
            }
            Err(Fault {
                kind: ParseErrorKind::BadResource,
                offset: item.span.start,
                message: format!("a resource is * or an ARN pattern, not {text:?}"),
            })
        })
        .collect::<Result<Vec<Box<str>>, Fault>>()?;
    Ok((!patterns.is_empty()).then_some(ResourceBlock { negated, patterns }))
}

/// `*`, an ARN of six fields, or a shorter one that has partition and service and no empty field
/// (EV-61, EV-63).
pub fn is_resource_pattern(text: &str) -> bool {
    if text == "*" {
        return true;
    }
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, _, _, _, _] => true,
        ["arn", _, _, ..] => fields.iter().all(|field| !field.is_empty()),
        _ => false,
    }
}

pub(crate) fn conditions(node: &Node<'_>) -> Result<Vec<Condition>, Fault> {
    let Value::Object(operators) = &node.value else {
        return Err(Fault::wrong_type(node, "Condition is an object"));
    };
    let mut conditions = Vec::new();
    for member in operators {
        let Value::Object(keys) = &member.node.value else {
            return Err(Fault::wrong_type(&member.node, "an operator takes an object of keys"));
        };
        // An unknown operator is tolerated while it is asked nothing (EV-57).
        if keys.is_empty() {
            continue;
        }
        let operator = operator(member)?;
        for key in keys {
            let values = values(&key.node)?;
            conditions.push(Condition { operator, key: key.key.as_ref().into(), values });
        }
    }
    Ok(conditions)
}

fn values(node: &Node<'_>) -> Result<Vec<Box<str>>, Fault> {
    let Value::Array(items) = &node.value else { return Ok(vec![scalar(node)?]) };
    let Some(first) = items.first() else { return Ok(Vec::new()) };
    items
        .iter()
        .map(|item| {
            if std::mem::discriminant(&item.value) == std::mem::discriminant(&first.value) {
                return scalar(item);
            }
            Err(bad_value(item, "the values of a condition are of one type"))
        })
        .collect()
}

fn scalar(node: &Node<'_>) -> Result<Box<str>, Fault> {
    match &node.value {
        Value::String(text) => Ok(text.as_ref().into()),
        Value::Number(text) => Ok((*text).into()),
        Value::Bool(true) => Ok("true".into()),
        Value::Bool(false) => Ok("false".into()),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(bad_value(node, "a condition takes strings, numbers and booleans"))
        }
    }
}

fn bad_value(node: &Node<'_>, message: &str) -> Fault {
    let message = message.to_owned();
    Fault { kind: ParseErrorKind::BadCondition, offset: node.span.start, message }
}
