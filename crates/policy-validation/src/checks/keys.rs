//! Condition keys: that they exist, and that the statement's actions see them.

use sekisho_policy::PolicyKind;
use sekisho_policy::operator::{BaseOperator, Quantifier};

use super::{Checks, names_action};
use crate::code::Code;
use crate::draft::Text;
use crate::draft::{Condition, Statement};
use crate::facts::{Actions, Key, action_has_key, is_asked_by_aws};
use crate::global_keys;
use crate::suggest::nearest;

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for condition in &statement.conditions {
        name(checks, condition);
        reaches_actions(checks, statement, condition);
        if checks.settings.kind == PolicyKind::RoleTrust && statement.allows() {
            needs_action(checks, statement, condition);
        }
    }
}

fn name(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    let name = condition.key.value;
    let span = condition.key.span;
    if !name.contains(':') {
        checks.findings.add(
            Code::InvalidConditionKeyFormat,
            span,
            "The condition key format is not valid. Use the format service:keyname.",
        );
        return;
    }
    if name.contains("${") {
        return;
    }
    if name.eq_ignore_ascii_case("aws:ARN") {
        checks.findings.add(
            Code::UnsupportedGlobalConditionKey,
            span,
            "The condition key aws:ARN is not supported. Use aws:PrincipalArn or aws:SourceArn \
             instead.",
        );
        return;
    }
    if let Some(known) = global_keys::tag_key_is_missing(name) {
        let message = format!(
            "The condition key {known} must include a tag key to control access based on tags. Use \
             the format {known}tag-key and specify a key name for tag-key."
        );
        checks.findings.add(Code::MissingTagKeyInCondition, span, message);
        return;
    }
    if ["aws:referer", "aws:UserAgent"].iter().any(|key| key.eq_ignore_ascii_case(name)) {
        let message = format!(
            "The {name} condition key is not recommended for access control as it can be \
             spoofed/manipulated by the caller."
        );
        checks.findings.add(Code::UntrustworthyConditionKey, span, message);
    }
    match checks.facts.key(name) {
        Key::Global(_) | Key::Service(_) | Key::Claim => {}
        Key::Undocumented => {
            let message = format!(
                "The condition key {name} is not in the service authorization reference, although \
                 AWS's own policies name it."
            );
            checks.findings.add(Code::UndocumentedConditionKey, span, message);
        }
        Key::UnknownGlobal => {
            let message =
                format!("The condition key {name} does not exist. Use a valid condition key.");
            let guess = checks.may_guess();
            let found = checks.findings.add(Code::InvalidGlobalConditionKey, span, message);
            let bare = name.split('/').next().unwrap_or_default();
            if guess && let Some(meant) = nearest(bare, global_keys::names()) {
                found.help(format!("Did you mean {meant}?"));
            }
        }
        Key::UnknownInService(service) => {
            let message = format!(
                "The condition key {name} does not exist in the service {}. Use a valid condition \
                 key.",
                service.prefix
            );
            let guess = checks.may_guess();
            let found = checks.findings.add(Code::InvalidServiceConditionKey, span, message);
            let names = service.condition_keys.iter().map(|key| key.name);
            if guess && let Some(meant) = nearest(name, names) {
                found.help(format!("Did you mean {meant}?"));
            }
        }
        Key::UnknownService => {
            let prefix = name.split(':').next().unwrap_or_default();
            let message = format!("The service {prefix} does not exist. Use a valid service name.");
            let guess = checks.may_guess();
            let found = checks.findings.add(Code::InvalidService, span, message);
            let prefixes = sekisho_catalog::service_prefixes().chain(["aws"]);
            if guess && let Some(meant) = nearest(prefix, prefixes) {
                found.help(format!("Did you mean {meant}?"));
            }
        }
    }
}

/// Whether a condition cannot hold while its key is absent (9.2).
pub(super) fn needs_key(condition: &Condition<'_>) -> bool {
    let operator = condition.operator;
    match operator.base {
        BaseOperator::Null => {
            condition.values.iter().all(|value| value.text.eq_ignore_ascii_case("false"))
        }
        _ => {
            !operator.if_exists
                && operator.quantifier != Quantifier::ForAllValues
                && (!operator.is_negated() || operator.quantifier == Quantifier::ForAnyValue)
        }
    }
}

/// A key that an action never sees makes the condition false for it, whatever is meant. Actions
/// with wildcards are left alone, as Access Analyzer leaves them.
fn reaches_actions(
    checks: &mut Checks<'_, '_>,
    statement: &Statement<'_>,
    condition: &Condition<'_>,
) {
    let name = condition.key.value;
    // Global keys and tags: other checks. Claims: nobody lists which action sees which.
    if !matches!(checks.facts.key(name), Key::Service(_))
        || global_keys::CROSS_SERVICE.iter().any(|(key, _)| key.eq_ignore_ascii_case(name))
        || !needs_key(condition)
    {
        return;
    }
    let mut blind = Vec::new();
    for item in statement.action_items() {
        if item.value.contains(['*', '?']) {
            continue;
        }
        if let Actions::Of(actions) = checks.facts.expand(item.value)
            && let [action] = &*actions
            && !action_has_key(action, name)
        {
            blind.push(*item);
        }
    }
    // What AWS's own policies do is no error, though its reference does not have it.
    let (odd, blind): (Vec<Text<'_>>, Vec<_>) =
        blind.into_iter().partition(|item| is_asked_by_aws(item.value, name));
    if let Some(names) = names(&odd) {
        let message = format!(
            "The service authorization reference does not have the condition key {name} for the \
             following actions, although AWS's own policies ask them for it: {names}."
        );
        report(checks, Code::UndocumentedKeyForAction, message, &odd, condition);
    }
    if let Some(names) = names(&blind) {
        let message = format!(
            "The following actions: {names} are not supported by the condition key {name}. The \
             condition will not be evaluated for these actions. We recommend that you move these \
             actions to a different statement without this condition key."
        );
        report(checks, Code::UnsupportedActionForConditionKey, message, &blind, condition);
    }
}

fn names(items: &[Text<'_>]) -> Option<String> {
    let names: Vec<&str> = items.iter().take(10).map(|item| item.value).collect();
    let more = if names.len() < items.len() { ", …" } else { "" };
    (!names.is_empty()).then(|| format!("{}{more}", names.join(", ")))
}

fn report(
    checks: &mut Checks<'_, '_>,
    code: Code,
    message: String,
    items: &[Text<'_>],
    condition: &Condition<'_>,
) {
    let Some((first, others)) = items.split_first() else { return };
    let found = checks.findings.add(code, first.span, message);
    found.also_at(condition.key.span);
    for item in others {
        found.also_at(item.span);
    }
}

/// Keys of a trust policy that only an action beside `sts:AssumeRole` sets.
fn needs_action(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, condition: &Condition<'_>) {
    let name = condition.key.value;
    let is_request_tag =
        name.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("aws:RequestTag/"));
    let action = if name.eq_ignore_ascii_case("sts:SourceIdentity") {
        "sts:SetSourceIdentity"
    } else if is_request_tag
        || name.eq_ignore_ascii_case("sts:TransitiveTagKeys")
        || name.eq_ignore_ascii_case("aws:TagKeys")
    {
        "sts:TagSession"
    } else {
        return;
    };
    if !names_action(statement, action) && needs_key(condition) {
        let message = format!(
            "The {action} action must be in the action block to allow setting values for the \
             condition key {name}. Add {action} to the action block."
        );
        checks.findings.add(Code::MissingActionForConditionKey, condition.key.span, message);
    }
}
