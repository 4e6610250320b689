//! Policy variables (evaluation contract, 8.5).

use sekisho_policy::operator::BaseOperator;
use sekisho_policy::text::Span;

use super::Checks;
use crate::code::Code;
use crate::draft::{Condition, Statement, Text};
use crate::facts::Key;
use crate::global_keys::{self, is_multivalued};
use crate::suggest::nearest;

/// One `${…}` of a text.
pub(crate) enum Variable<'a> {
    /// `${*}`, `${?}`, `${$}` (EV-73).
    Character,
    /// `${key}` or `${key, 'default'}`.
    Key(&'a str),
    /// Not one that can be read (EV-72), and what is wrong with it.
    Invalid(Code),
}

/// The variables of a text, up to the first that cannot be read.
pub(crate) fn variables(text: &str) -> Vec<Variable<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, inner)) = rest.split_once("${") {
        let (variable, after) = read(inner);
        rest = after;
        found.push(variable);
    }
    found
}

/// Reads behind `${`.
fn read(inner: &str) -> (Variable<'_>, &str) {
    let invalid = |code| (Variable::Invalid(code), "");
    for character in ["*}", "?}", "$}"] {
        if let Some(after) = inner.strip_prefix(character) {
            return (Variable::Character, after);
        }
    }
    let Some(end) = inner.find(['}', ',']) else { return invalid(Code::MissingBraceInVariable) };
    let (key, after) = inner.split_at(end);
    if key.trim().is_empty() {
        return invalid(Code::EmptyVariable);
    }
    if key.contains(char::is_whitespace) {
        return invalid(Code::UnsupportedSpaceInVariable);
    }
    if let Some(after) = after.strip_prefix('}') {
        return (Variable::Key(key), after);
    }
    let default = after.trim_start_matches(',');
    let Some(quoted) = default.trim_start().strip_prefix('\'') else {
        return invalid(Code::MissingQuoteInVariable);
    };
    let Some((_, after)) = quoted.split_once('\'') else {
        return invalid(Code::MissingQuoteInVariable);
    };
    // One comma, one space (EV-72).
    if !default.starts_with(" '") {
        return invalid(Code::UnsupportedSpaceInVariable);
    }
    match after.strip_prefix('}') {
        Some(after) => (Variable::Key(key), after),
        None => invalid(Code::MissingBraceInVariable),
    }
}

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for list in statement.resources.iter() {
        for item in list.items.iter().filter(|item| item.value.contains("${")) {
            // Before the sixth field they are literal text; the check of ARNs says so (EV-70).
            let sixth = item.value.splitn(6, ':').nth(5).unwrap_or_default();
            text(checks, item.span, sixth);
        }
    }
    for condition in &statement.conditions {
        if condition.key.value.contains("${") {
            checks.findings.add(
                Code::VariableUnsupportedInElement,
                condition.key.span,
                "Policy variables are supported in the Resource and Condition elements. Remove \
                 the policy variable from this element: in a condition, they may stand in values \
                 only.",
            );
        }
        for value in condition.values.iter().filter(|value| value.text.contains("${")) {
            text(checks, value.span, value.text);
            takes_variables(checks, condition, value.span);
            too_permissive(checks, condition, *value);
        }
    }
    if let Some(principals) = &statement.principals {
        for entry in principals.entries.iter().filter(|entry| entry.value.value.contains("${")) {
            checks.findings.add(
                Code::VariableUnsupportedInElement,
                entry.value.span,
                "Policy variables are supported in the Resource and Condition elements. Remove \
                 the policy variable from this element.",
            );
        }
    }
}

fn text(checks: &mut Checks<'_, '_>, span: Span, text: &str) {
    // EV-52.
    let version = checks.draft.version;
    if version.is_none_or(|version| version.value == "2008-10-17") {
        if text.contains("${") {
            checks.findings.add(
                Code::VariableUnsupportedInVersion,
                span,
                "To include variables in your policy, use the policy version 2012-10-17 or later.",
            );
        }
        return;
    }
    for variable in variables(text) {
        match variable {
            Variable::Character => {}
            Variable::Key(key) => known(checks, span, key),
            Variable::Invalid(code) => {
                let message = match code {
                    Code::MissingBraceInVariable => {
                        "The policy variable is missing a closing curly brace. Add } after the \
                         variable text."
                    }
                    Code::MissingQuoteInVariable => {
                        "The policy variable default value must begin and end with a single quote. \
                         Add the missing quote."
                    }
                    Code::EmptyVariable => {
                        "Empty policy variable. Remove the ${ } variable structure or provide a \
                         variable within the structure."
                    }
                    _ => {
                        "A space is not supported within the policy variable text. Remove the space."
                    }
                };
                checks.findings.add(code, span, message).help("Write ${key} or ${key, 'default'}.");
            }
        }
    }
}

fn known(checks: &mut Checks<'_, '_>, span: Span, name: &str) {
    let key = checks.facts.key(name);
    if key.value_type().is_some_and(is_multivalued) {
        // EV-71
        checks.findings.add(
            Code::MultivaluedKeyInVariable,
            span,
            format!(
                "The key {name} has several values in a request, so ${{{name}}} never resolves."
            ),
        );
        return;
    }
    // Services that fill in variables of their own, beyond the keys of requests.
    let own = ["transfer:", "iot:", "redshift:"];
    let unknown =
        matches!(key, Key::UnknownGlobal | Key::UnknownService | Key::UnknownInService(_));
    if !unknown || own.iter().any(|prefix| name.starts_with(prefix)) {
        return;
    }
    let guess = checks.may_guess();
    let message = format!("No condition key is called {name}, so ${{{name}}} never resolves.");
    let found = checks.findings.add(Code::UnknownVariable, span, message);
    if guess && let Some(meant) = nearest(name, global_keys::names()) {
        found.help(format!("Did you mean ${{{meant}}}?"));
    }
}

/// EV-77. (Booleans are substituted all the same: the documentation contradicts itself.)
fn takes_variables(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, span: Span) {
    let takes = matches!(
        condition.operator.base,
        BaseOperator::StringEquals(_)
            | BaseOperator::StringEqualsIgnoreCase(_)
            | BaseOperator::StringLike(_)
            | BaseOperator::ArnLike(_)
    );
    if !takes {
        checks
            .findings
            .add(
                Code::InvalidVariableForOperator,
                span,
                "Policy variables can only be used with String and ARN operators.",
            )
            .also_at(condition.operator_text.span);
    }
}

/// What callers choose themselves must not decide on keys that tell accounts and organizations
/// apart. A variable of such a key is no such choice: AWS's own policies compare
/// `aws:ResourceAccount` with `${aws:PrincipalAccount}`.
fn too_permissive(
    checks: &mut Checks<'_, '_>,
    condition: &Condition<'_>,
    value: crate::draft::Scalar<'_>,
) {
    let key: Text<'_> = condition.key;
    if !global_keys::is_sensitive(key.value) {
        return;
    }
    let chosen = variables(value.text).into_iter().any(|variable| match variable {
        Variable::Key(name) => !global_keys::is_sensitive(name),
        _ => false,
    });
    if chosen {
        let message = format!(
            "The policy variable is not allowed in the condition key {}. We consider the key to be \
             sensitive and policy variables can be evaluated as effective wildcards. Therefore \
             policy variables are not allowed to be used with sensitive keys.",
            key.value
        );
        checks.findings.add(Code::VariableUsageTooPermissive, value.span, message);
    }
}
