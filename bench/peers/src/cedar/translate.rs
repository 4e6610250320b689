//! The part of the policy language that the workloads use, in Cedar.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Each statement as a policy.
pub(super) fn document(document: &Value, variables: &[(String, String)]) -> Result<String> {
    let statements = list(document.get("Statement").context("a document without statements")?);
    statements.iter().map(|statement| self::statement(statement, variables)).collect()
}

fn statement(statement: &Value, variables: &[(String, String)]) -> Result<String> {
    let mut terms = Vec::new();
    for (element, value) in statement.as_object().context("a statement that is none")? {
        terms.push(match element.as_str() {
            "Sid" | "Effect" => continue,
            "Principal" => principals(value)?,
            "Action" => like("context.action", value, variables, true)?,
            "NotAction" => {
                format!("!({})", like("context.action", value, variables, true)?)
            }
            "Resource" => like("context.resource", value, variables, false)?,
            "Condition" => conditions(value, variables)?,
            other => bail!("{other} is not translated"),
        });
    }
    let effect = match statement.get("Effect").and_then(Value::as_str) {
        Some("Allow") => "permit",
        Some("Deny") => "forbid",
        other => bail!("effect {other:?}"),
    };
    Ok(format!("{effect}(principal, action, resource) when {{ {} }};\n", terms.join(" && ")))
}

fn principals(value: &Value) -> Result<String> {
    if value == "*" {
        return Ok("true".to_owned());
    }
    let named = texts(value.get("AWS").context("a principal that is none of AWS")?)?;
    let terms = named.iter().map(|name| match name.strip_suffix(":root") {
        _ if *name == "*" => "true".to_owned(),
        Some(root) => {
            let account = root.rsplit(':').next().unwrap_or_default();
            format!("context.account == {}", quoted(account))
        }
        None if name.len() == 12 => format!("context.account == {}", quoted(name)),
        None => format!("context.principal == {}", quoted(name)),
    });
    Ok(any(terms.collect()))
}

fn conditions(value: &Value, variables: &[(String, String)]) -> Result<String> {
    let mut terms = Vec::new();
    for (operator, keys) in value.as_object().context("a condition that is none")? {
        for (key, value) in keys.as_object().context("an operator without keys")? {
            terms.push(condition(operator, key, value, variables)?);
        }
    }
    Ok(terms.join(" && "))
}

fn condition(
    operator: &str,
    key: &str,
    value: &Value,
    variables: &[(String, String)],
) -> Result<String> {
    let there = format!("context has {}", quoted(key));
    let found = format!("context[{}]", quoted(key));
    if operator == "ForAllValues:StringEquals" {
        let values: Vec<String> = texts(value)?.into_iter().map(quoted).collect();
        return Ok(format!("(!({there}) || [{}].containsAll({found}))", values.join(", ")));
    }
    let (base, if_exists) = match operator.strip_suffix("IfExists") {
        Some(base) => (base, true),
        None => (operator, false),
    };
    let (base, negated) = match base {
        "StringNotEquals" => ("StringEquals", true),
        "ArnNotLike" => ("ArnLike", true),
        "NotIpAddress" => ("IpAddress", true),
        base => (base, false),
    };
    let hit = match base {
        "StringEquals" => {
            let terms = texts(value)?.into_iter().filter_map(|text| {
                Some(format!("{found} == {}", quoted(&replaced(text, variables)?)))
            });
            any(terms.collect())
        }
        "Bool" => {
            let terms = texts(value)?.into_iter();
            let terms = terms.map(|text| format!("{found} == {}", quoted(&text.to_lowercase())));
            any(terms.collect())
        }
        "StringLike" | "ArnLike" => like(&found, value, variables, false)?,
        "IpAddress" => {
            let terms = texts(value)?.into_iter();
            let terms = terms.map(|text| format!("{found}.isInRange(ip({}))", quoted(text)));
            any(terms.collect())
        }
        other => bail!("operator {other} is not translated"),
    };
    Ok(match (negated, if_exists) {
        (true, _) => format!("(!({there}) || !({hit}))"),
        (false, true) => format!("(!({there}) || {hit})"),
        (false, false) => format!("({there} && {hit})"),
    })
}

/// Whether a text is like one of the patterns.
fn like(
    found: &str,
    patterns: &Value,
    variables: &[(String, String)],
    ignore_case: bool,
) -> Result<String> {
    let mut terms = Vec::new();
    for pattern in texts(patterns)? {
        // A variable without a value: the pattern matches nothing.
        let Some(pattern) = replaced(pattern, variables) else { continue };
        if pattern.contains('?') {
            bail!("Cedar has no counterpart of ? in {pattern}");
        }
        let pattern = if ignore_case { pattern.to_ascii_lowercase() } else { pattern };
        let operator = if pattern.contains('*') { "like" } else { "==" };
        terms.push(format!("{found} {operator} {}", quoted(&pattern)));
    }
    Ok(any(terms))
}

/// The text with the values of variables in their places; the values have no wildcards.
fn replaced(text: &str, variables: &[(String, String)]) -> Option<String> {
    let mut text = text.to_owned();
    for (name, value) in variables {
        text = text.replace(&format!("${{{name}}}"), value);
    }
    (!text.contains("${")).then_some(text)
}

fn any(terms: Vec<String>) -> String {
    if terms.is_empty() { "false".to_owned() } else { format!("({})", terms.join(" || ")) }
}

fn list(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}

fn texts(value: &Value) -> Result<Vec<&str>> {
    let text = |item| Value::as_str(item).with_context(|| format!("{item} is no text"));
    list(value).iter().map(text).collect()
}

/// As a literal of Cedar.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
