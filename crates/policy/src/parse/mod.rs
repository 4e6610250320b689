//! Reads a policy document: from text to [`Document`], or to the first place it breaks the
//! grammar.
//!
//! From: text as stored or asked about. To: evaluators. What this refuses is unreadable: a
//! request that needs it fails closed (EV-7). What IAM refuses beyond that when a policy is
//! written is [`crate::write_check`]'s affair.

pub(crate) mod elements;
mod error;
mod principals;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use elements::is_action;
pub use elements::{is_action_pattern, is_resource_pattern};
pub use error::{ParseError, ParseErrorKind};
pub(crate) use principals::is_account;

use std::sync::Arc;

use crate::document::{Condition, Document, Effect, PrincipalBlock, Statement, Version};
use crate::json::{self, Member, Node, Value};
use crate::parse::error::Fault;
use crate::parse::rules::{Presence, Rules};
use crate::{Operator, PolicyKind};

/// The longest document that is read, in bytes. Far above every quota (evaluation contract, 8.2),
/// since the longest of AWS's managed policies is longer than the API lets a client send.
pub const DOCUMENT_BYTES_MAX: usize = 1 << 20;

/// Reads `text` as a `kind` of policy.
///
/// # Errors
/// The first place where the text is not strict JSON, breaks the grammar of section 8.0 of the
/// evaluation contract, or lacks or has an element that section 8.1 requires or forbids.
pub fn parse(text: &str, kind: PolicyKind) -> Result<Document, ParseError> {
    read(text, kind).map_err(|fault| ParseError::new(text, fault))
}

/// Reads one `Principal` or `NotPrincipal`, for writers that judge a document element by element.
///
/// # Errors
/// The rule it breaks.
pub fn parse_principal(node: &Node<'_>, negated: bool) -> Result<PrincipalBlock, ParseErrorKind> {
    principals::read(node, negated).map_err(|fault| fault.kind)
}

/// Reads one `Condition`, for the same writers.
///
/// # Errors
/// The rule it breaks.
pub fn parse_conditions(node: &Node<'_>) -> Result<Vec<Condition>, ParseErrorKind> {
    elements::conditions(node).map_err(|fault| fault.kind)
}

fn read(text: &str, kind: PolicyKind) -> Result<Document, Fault> {
    if DOCUMENT_BYTES_MAX < text.len() {
        let message = format!("a policy has at most {DOCUMENT_BYTES_MAX} bytes");
        return Err(Fault { kind: ParseErrorKind::TooLarge, offset: 0, message });
    }
    let root = json::parse(text)?;
    let rules = Rules::of(kind);
    let Value::Object(members) = &root.value else {
        return Err(Fault::wrong_type(&root, "a policy is an object"));
    };

    let mut version = Version::Absent;
    let mut id = None;
    let mut statements = None;
    for member in members {
        match member.key.as_ref() {
            "Version" => version = elements::version(&member.node)?,
            "Id" => id = Some(elements::string(&member.node)?.into()),
            "Statement" => statements = Some(self::statements(&member.node, &rules)?),
            _ => return Err(Fault::unknown_element(member)),
        }
        if member.key == "Id" && !rules.id {
            return Err(Fault::forbidden_element(member, kind));
        }
    }
    if rules.only_2012 && version != Version::V2012 {
        let version = members.iter().find(|member| member.key == "Version");
        let offset = version.map_or(root.span.start, |member| member.node.span.start);
        let message = "Version must be 2012-10-17".to_owned();
        return Err(Fault { kind: ParseErrorKind::BadVersion, offset, message });
    }
    let statements = statements.ok_or_else(|| Fault::missing_element(&root, "Statement"))?;
    let compiled = std::sync::OnceLock::new();
    Ok(Document { version, id, statements, source: Arc::from(text), compiled })
}

fn statements(node: &Node<'_>, rules: &Rules) -> Result<Vec<Statement>, Fault> {
    match &node.value {
        Value::Object(members) => Ok(vec![statement(node, members, rules)?]),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .map(|item| match &item.value {
                Value::Object(members) => statement(item, members, rules),
                _ => Err(Fault::wrong_type(item, "a statement is an object")),
            })
            .collect(),
        _ => Err(Fault::wrong_type(node, "Statement is an object or a list of at least one")),
    }
}

fn statement(node: &Node<'_>, members: &[Member<'_>], rules: &Rules) -> Result<Statement, Fault> {
    let mut sid = None;
    let mut effect = None;
    let mut principal = None;
    let mut actions = None;
    let mut resources = None;
    let mut conditions = Vec::new();
    for member in members {
        let value = &member.node;
        match member.key.as_ref() {
            "Sid" => sid = Some(elements::string(value)?.into()),
            "Effect" => effect = Some(elements::effect(value)?),
            "Principal" | "NotPrincipal" => {
                let negated = member.key == "NotPrincipal";
                if rules.principal == Presence::Forbidden || (negated && !rules.not_principal) {
                    return Err(Fault::forbidden_element(member, rules.kind));
                }
                let block = principals::read(value, negated)?;
                elements::only_one(&principal, member)?;
                principal = Some(block);
            }
            "Action" | "NotAction" => {
                let negated = member.key == "NotAction";
                if negated && !rules.not_action {
                    return Err(Fault::forbidden_element(member, rules.kind));
                }
                elements::only_one(&actions, member)?;
                actions = Some(elements::actions(value, negated)?);
            }
            "Resource" | "NotResource" => {
                elements::only_one(&resources, member)?;
                let block = elements::resources(value, member.key == "NotResource")?;
                if rules.resource == Presence::Forbidden && block.is_some() {
                    return Err(Fault::forbidden_element(member, rules.kind));
                }
                resources = Some(block);
            }
            "Condition" => conditions = elements::conditions(value)?,
            _ => return Err(Fault::unknown_element(member)),
        }
    }
    let missing = |name| Fault::missing_element(node, name);
    let statement = Statement {
        sid,
        effect: effect.ok_or_else(|| missing("Effect"))?,
        principal,
        // An empty list means that the element is missing (EV-53).
        actions: actions.flatten().ok_or_else(|| missing("Action or NotAction"))?,
        resources: resources.flatten(),
        conditions,
        span: node.span,
    };
    if rules.principal == Presence::Required && statement.principal.is_none() {
        return Err(missing("Principal"));
    }
    if rules.resource == Presence::Required && statement.resources.is_none() {
        return Err(missing("Resource or NotResource"));
    }
    if rules.kind == PolicyKind::ResourceControl {
        rules::resource_control(&statement, node)?;
    }
    Ok(statement)
}

/// Reads the name of an operator whose map is not empty (EV-57).
fn operator(member: &Member<'_>) -> Result<Operator, Fault> {
    Operator::parse(&member.key).ok_or_else(|| Fault {
        kind: ParseErrorKind::BadCondition,
        offset: member.key_span.start,
        message: format!("unknown condition operator {:?}", member.key),
    })
}

/// Whether a statement allows everything to everybody, as the policies do that AWS attaches by
/// default.
fn allows_everything(statement: &Statement) -> bool {
    let star = |patterns: &[Box<str>]| patterns.iter().all(|pattern| pattern.as_ref() == "*");
    statement.effect == Effect::Allow
        && !statement.actions.negated
        && star(&statement.actions.patterns)
        && statement.resources.as_ref().is_some_and(|block| !block.negated && star(&block.patterns))
        && statement.conditions.is_empty()
}
