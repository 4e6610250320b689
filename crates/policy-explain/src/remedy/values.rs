//! Values of condition keys that would turn a condition: guesses, each tried before it is told.

use std::borrow::Cow;
use std::net::IpAddr;

use sekisho_policy::document::{Condition, Version};
use sekisho_policy::operator::{BaseOperator, Quantifier};
use sekisho_policy::{Context, ContextValue, EvaluationError};

use crate::owned;
use crate::probe::Probe;

/// How many of a condition's values are tried.
const VALUES_TRIED_MAX: usize = 8;
/// A text that hardly any policy asks for.
const EXAMPLE: &str = "example";

/// What to send for a key.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    pub(super) key: String,
    pub(super) value: Option<ContextValue<'static>>,
    pub(super) example: bool,
}

impl Setting {
    /// Makes the setting in a context.
    pub(super) fn make(&self, context: &mut Context<'static>) {
        match &self.value {
            Some(value) => context.insert(Cow::Owned(self.key.clone()), value.clone()),
            None => context.remove(&self.key),
        }
    }
}

/// Keys that tell who asks and what is asked for: where the question has them, another value is
/// another question.
const FIXED: [&str; 8] = [
    "aws:PrincipalArn",
    "aws:PrincipalType",
    "aws:userid",
    "aws:username",
    "aws:PrincipalAccount",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalServiceName",
    "aws:ResourceAccount",
];

/// Whether a key may be proposed to be sent otherwise.
pub(super) fn is_free(key: &str, context: &Context<'_>) -> bool {
    context.get(key).is_none() || !FIXED.iter().any(|fixed| fixed.eq_ignore_ascii_case(key))
}

/// A setting of the condition's key under which it holds, or does not.
pub(super) fn turning(
    probe: &Probe<'_>,
    version: Version,
    condition: &Condition,
    holds: bool,
) -> Result<Option<Setting>, EvaluationError> {
    let context = probe.request.context;
    if !is_free(&condition.key, context) {
        return Ok(None);
    }
    for (value, example) in guesses(condition, context, holds) {
        let setting = Setting { key: condition.key.to_string(), value, example };
        let mut changed = owned::context(context);
        setting.make(&mut changed);
        if probe.condition_holds(version, condition, &changed)? == holds {
            return Ok(Some(setting));
        }
    }
    Ok(None)
}

type Guess = (Option<ContextValue<'static>>, bool);

/// Values worth trying, the most telling first. The second: whether it is one of many.
fn guesses(condition: &Condition, context: &Context<'_>, holds: bool) -> Vec<Guess> {
    let operator = condition.operator;
    let mut texts: Vec<(String, bool)> = Vec::new();
    for value in condition.values.iter().take(VALUES_TRIED_MAX) {
        let Some(value) = expanded(value, context) else { continue };
        guess(operator.base, &value, &mut texts);
    }
    let absent = (None, false);
    let mut guesses: Vec<Guess> = Vec::new();
    // `Null` asks for presence, so any value does; a key that must be absent is told first.
    let null = operator.base == BaseOperator::Null;
    if null && context.get(&condition.key).is_some() {
        guesses.push(absent.clone());
    }
    texts.extend(
        [EXAMPLE, "true", "false", "0", "2099-12-31T23:59:59Z", "192.0.2.1"]
            .map(|text| (text.to_owned(), true)),
    );
    let is_single = operator.quantifier == Quantifier::None
        || matches!(context.get(&condition.key), Some(ContextValue::Single(_)));
    let many = !is_single;
    for (text, example) in texts {
        let text = Cow::Owned(text);
        let value = if many { ContextValue::Many(vec![text]) } else { ContextValue::Single(text) };
        guesses.push((Some(value), example));
    }
    // A request that leaves the key out satisfies negated operators, which is rarely what their
    // author meant to be told.
    if !holds || !null {
        guesses.push(absent);
    }
    guesses
}

/// Values that stand to the policy's as the operator says, or right beside it.
fn guess(base: BaseOperator, value: &str, into: &mut Vec<(String, bool)>) {
    match base {
        BaseOperator::StringLike(_) | BaseOperator::ArnLike(_) => {
            let wild = value.contains(['*', '?']);
            into.push((value.replace('*', EXAMPLE).replace('?', "x"), wild));
            into.push((value.replace('*', "").replace('?', "x"), wild));
        }
        BaseOperator::IpAddress(_) => {
            let (network, prefix) = value.split_once('/').unwrap_or((value, ""));
            if let Some(host) = network.parse().ok().and_then(next_address) {
                into.push((host.to_string(), true));
            }
            into.push((network.to_owned(), !prefix.is_empty()));
        }
        BaseOperator::Numeric(_) | BaseOperator::NumericEquals(_) => {
            into.push((value.to_owned(), true));
            if let Ok(number) = value.parse::<i64>() {
                into.push((number.saturating_add(1).to_string(), true));
                into.push((number.saturating_sub(1).to_string(), true));
            }
        }
        BaseOperator::Date(_) | BaseOperator::DateEquals(_) => {
            into.push((value.to_owned(), true));
            into.push(("2099-12-31T23:59:59Z".to_owned(), true));
            into.push(("2000-01-01T00:00:00Z".to_owned(), true));
        }
        BaseOperator::Bool => {
            into.push((value.to_ascii_lowercase(), false));
            into.push(("true".to_owned(), false));
            into.push(("false".to_owned(), false));
        }
        BaseOperator::Null => {}
        BaseOperator::StringEquals(_)
        | BaseOperator::StringEqualsIgnoreCase(_)
        | BaseOperator::BinaryEquals => into.push((value.to_owned(), false)),
    }
}

/// The address after a network's own, which is rarely anybody's.
fn next_address(network: IpAddr) -> Option<IpAddr> {
    Some(match network {
        IpAddr::V4(address) => IpAddr::V4(address.to_bits().checked_add(1)?.into()),
        IpAddr::V6(address) => IpAddr::V6(address.to_bits().checked_add(1)?.into()),
    })
}

/// The text with its variables replaced as far as the context tells them; `None` if it does not.
fn expanded(text: &str, context: &Context<'_>) -> Option<String> {
    let mut pieces = text.split("${");
    let mut expanded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inner, after) = piece.split_once('}')?;
        let (key, default) = match inner.split_once(", '") {
            Some((key, default)) => (key, default.strip_suffix('\'')),
            None => (inner, None),
        };
        match key {
            "*" | "?" | "$" => expanded.push_str(key),
            _ => expanded
                .push_str(context.get_single(key).filter(|value| !value.is_empty()).or(default)?),
        }
        expanded.push_str(after);
    }
    Some(expanded)
}

/// The value of a variable under which a pattern could match a text: what stands in its place.
pub(super) fn of_variable(pattern: &str, text: &str, context: &Context<'_>) -> Option<Setting> {
    let (before, rest) = pattern.split_once("${")?;
    let (key, after) = rest.split_once('}')?;
    let before = expanded(before, context)?;
    if before.contains(['*', '?']) || key.contains(',') || !is_free(key, context) {
        return None;
    }
    let tail = text.strip_prefix(before.as_str())?;
    let stop = after.find(['*', '?', '$']).unwrap_or(after.len());
    let (literal, _) = after.split_at(stop);
    let end = if literal.is_empty() {
        if after.is_empty() { tail.len() } else { tail.find('/').unwrap_or(tail.len()) }
    } else {
        tail.find(literal)?
    };
    let value = tail.get(..end).filter(|value| !value.is_empty())?;
    let value = Some(ContextValue::Single(Cow::Owned(value.to_owned())));
    Some(Setting { key: key.to_owned(), value, example: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_what_stands_in_its_place() {
        let context = Context::new();
        let value = |pattern: &str, text: &str| {
            of_variable(pattern, text, &context).and_then(|setting| match setting.value? {
                ContextValue::Single(value) => Some(value.into_owned()),
                ContextValue::Many(_) => None,
            })
        };
        let team = "arn:aws:s3:::b/${aws:PrincipalTag/team}";
        assert_eq!(value(team, "arn:aws:s3:::b/red").as_deref(), Some("red"));
        assert_eq!(value(&format!("{team}/*"), "arn:aws:s3:::b/red/x/y").as_deref(), Some("red"));
        assert_eq!(value(&format!("{team}*"), "arn:aws:s3:::b/red/x").as_deref(), Some("red"));
        assert_eq!(value(team, "arn:aws:s3:::c/red"), None);
        assert_eq!(value(&format!("{team}/*"), "arn:aws:s3:::b/red"), None);
    }

    #[test]
    fn what_variables_stand_for_is_put_in() {
        let mut context = Context::new();
        context.set("aws:username", "ann");
        assert_eq!(expanded("a/${aws:username}/${*}", &context).as_deref(), Some("a/ann/*"));
        assert_eq!(expanded("${aws:x, 'd'}", &context).as_deref(), Some("d"));
        assert_eq!(expanded("${aws:x}", &context), None);
        assert_eq!(expanded("${aws:x", &context), None);
    }
}
