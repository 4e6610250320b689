//! The checks of one statement of a bucket policy.

use std::net::IpAddr;

use sekisho_policy::document::PrincipalEntry;
use sekisho_policy::json::{Node, Value};
use sekisho_policy::operator::BaseOperator;
use sekisho_policy::{Operator, parse_conditions, parse_principal};

use super::malformed::Malformed;
use super::reference::{self, Kinds};

/// A statement of sound shape whose words are still unchecked.
pub(super) struct Statement<'n, 'a> {
    /// How refusals call it (S3-82).
    label: String,
    pub(super) sid: Option<&'n str>,
    effect: &'n Node<'a>,
    principal: &'n Node<'a>,
    not_principal: bool,
    actions: Vec<&'n str>,
    not_action: bool,
    resources: Vec<&'n str>,
    not_resource: bool,
    condition: Option<&'n Node<'a>>,
}

impl<'n, 'a> Statement<'n, 'a> {
    pub(super) fn read(index: usize, node: &'n Node<'a>) -> Result<Self, Malformed> {
        let Value::Object(members) = &node.value else { return Err(Malformed::syntax()) };
        let known = [
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition",
        ];
        if let Some(member) = members.iter().find(|member| !known.contains(&member.key.as_ref())) {
            return Err(Malformed::new(format!("Unknown field {}", member.key)));
        }
        let get = |name: &str| {
            members.iter().find(|member| member.key == name).map(|member| &member.node)
        };
        let either = |name: &str| {
            let not = get(&format!("Not{name}"));
            match (get(name), not) {
                (Some(_), Some(_)) => Err(Malformed::syntax()),
                (Some(node), None) => Ok((node, false)),
                (None, Some(node)) => Ok((node, true)),
                (None, None) => Err(Malformed::missing(name)),
            }
        };
        let effect = get("Effect").ok_or_else(|| Malformed::missing("Effect"))?;
        let (principal, not_principal) = either("Principal")?;
        let (actions, not_action) = either("Action")?;
        let (resources, not_resource) = either("Resource")?;
        let sid = get("Sid").map(text).transpose()?;
        Ok(Self {
            label: sid.map_or_else(|| format!("NO_ID-{index}"), str::to_owned),
            sid,
            effect,
            principal,
            not_principal,
            actions: texts("Action", actions)?,
            not_action,
            resources: texts("Resource", resources)?,
            not_resource,
            condition: get("Condition"),
        })
    }

    fn allows(&self) -> bool {
        text(self.effect).is_ok_and(|effect| effect == "Allow")
    }
}

pub(super) fn check_effect(statement: &Statement<'_, '_>) -> Result<(), Malformed> {
    match text(statement.effect)? {
        "Allow" | "Deny" => Ok(()),
        other => Err(Malformed::about(format!("Invalid effect: {other}"), other)),
    }
}

/// The entries, whose existence is somebody else's knowledge.
pub(super) fn principals(statement: &Statement<'_, '_>) -> Result<Vec<PrincipalEntry>, Malformed> {
    // S3-79.
    if statement.not_principal && statement.allows() {
        return Err(Malformed::new("Allow with NotPrincipal is not allowed."));
    }
    let block = parse_principal(statement.principal, statement.not_principal);
    Ok(block.map_err(|_| Malformed::new("Invalid principal in policy"))?.entries)
}

/// S3-76: the bucket, or something in it.
pub(super) fn check_resources(
    statement: &Statement<'_, '_>,
    bucket: &str,
) -> Result<(), Malformed> {
    let outside = |resource: &&&str| {
        !resource.strip_prefix(bucket).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    match statement.resources.iter().find(outside) {
        Some(resource) => Err(Malformed::about("Policy has invalid resource", *resource)),
        None => Ok(()),
    }
}

/// S3-78, and the words of conditions.
pub(super) fn check_conditions(statement: &Statement<'_, '_>) -> Result<(), Malformed> {
    let Some(node) = statement.condition else { return Ok(()) };
    let Value::Object(operators) = &node.value else { return Err(Malformed::syntax()) };
    if let Some(unknown) = operators.iter().find(|member| Operator::parse(&member.key).is_none()) {
        let name = &unknown.key;
        return Err(Malformed::about(format!("Invalid Condition type : {name}"), name.as_ref()));
    }
    let conditions = parse_conditions(node).map_err(|_| Malformed::syntax())?;
    for condition in &conditions {
        let key = &*condition.key;
        if !reference::is_condition_key(key) {
            return Err(Malformed::about("Policy has an invalid condition key", key));
        }
        let addresses = matches!(condition.operator.base, BaseOperator::IpAddress(_));
        if let Some(bad) =
            condition.values.iter().find(|value| addresses && !is_address_range(value))
        {
            return Err(Malformed::about("Invalid IP address in Conditions", &**bad));
        }
    }
    if statement.not_action {
        return Ok(());
    }
    for action in &statement.actions {
        // Patterns are not held to it.
        let Some(fact) = reference::action(action) else { continue };
        if let Some(condition) =
            conditions.iter().find(|condition| !reference::supports(fact, &condition.key))
        {
            return Err(Malformed::about(
                "Conditions do not apply to combination of actions and resources in statement",
                format!(
                    "Condition \"{}\" and action \"{action}\" in Statement \"{}\"",
                    condition.key, statement.label
                ),
            ));
        }
    }
    Ok(())
}

/// S3-77: every action needs a resource of its kind.
pub(super) fn check_applicability(statement: &Statement<'_, '_>) -> Result<(), Malformed> {
    let present = Kinds {
        bucket: statement.resources.iter().any(|resource| !resource.contains('/')),
        object: statement.resources.iter().any(|resource| resource.contains('/')),
    };
    for action in &statement.actions {
        let Some(kinds) = reference::kinds_of(action) else {
            return Err(Malformed::about("Policy has invalid action", *action));
        };
        let applies = (kinds.bucket && present.bucket) || (kinds.object && present.object);
        if !applies && !statement.not_action && !statement.not_resource {
            return Err(Malformed::about(
                "Action does not apply to any resource(s) in statement",
                format!("Action \"{action}\" in Statement \"{}\"", statement.label),
            ));
        }
    }
    Ok(())
}

fn text<'n>(node: &'n Node<'_>) -> Result<&'n str, Malformed> {
    match &node.value {
        Value::String(text) => Ok(text),
        _ => Err(Malformed::syntax()),
    }
}

/// A string or a list of strings, at least one.
fn texts<'n>(field: &str, node: &'n Node<'_>) -> Result<Vec<&'n str>, Malformed> {
    match &node.value {
        Value::Array(items) if items.is_empty() => Err(Malformed::missing(field)),
        Value::Array(items) => items.iter().map(text).collect(),
        _ => Ok(vec![text(node)?]),
    }
}

fn is_address_range(value: &str) -> bool {
    let (address, prefix) = match value.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (value, None),
    };
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    prefix.is_none_or(|prefix| prefix.parse::<u8>().is_ok_and(|prefix| prefix <= longest))
}
