//! `aws:ResourceTag` for services that do not tell the tags of their resources.

use std::collections::BTreeMap;

use super::Checks;
use crate::code::Code;
use crate::draft::Statement;
use crate::facts::{Actions, action_has_key};

const PREFIX: &str = "aws:ResourceTag/";

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let condition = statement.conditions.iter().find(|condition| {
        let name = condition.key.value;
        PREFIX.len() < name.len()
            && name.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
            && super::keys::needs_key(condition)
    });
    let (Some(condition), Some(list)) = (condition, &statement.actions) else { return };
    let key = condition.key.value;
    if list.negated {
        let (code, message) = if statement.denies() {
            (
                Code::DenyNotactionWithUnsupportedTagConditionKeyForService,
                format!(
                    "Using the effect Deny with NotAction and the tag condition key {key} can be \
                     overly permissive because some service actions are not denied by this \
                     statement. This is because the condition key doesn't apply to some service \
                     actions. We recommend that you use Action instead of NotAction."
                ),
            )
        } else {
            (
                Code::AllowNotactionWithUnsupportedTagConditionKeyForService,
                format!(
                    "Using the effect Allow with NotAction and the tag condition key {key} allows \
                     only service actions that support the condition key. The condition key doesn't \
                     apply to some service actions. We recommend that you use Action instead of \
                     NotAction."
                ),
            )
        };
        checks.findings.add(code, list.key, message).also_at(condition.key.span);
        return;
    }
    // By service: whether any of its actions here supports the key.
    let mut supports: BTreeMap<&'static str, bool> = BTreeMap::new();
    for item in &list.items {
        let Actions::Of(actions) = checks.facts.expand(item.value) else { return };
        for action in actions.iter() {
            *supports.entry(action.service).or_default() |= action_has_key(action, key);
        }
    }
    let blind: Vec<&str> =
        supports.into_iter().filter(|(_, some)| !some).map(|(service, _)| service).collect();
    if blind.is_empty() {
        return;
    }
    let services = blind.join(", ");
    let (code, message) = if statement.denies() {
        (
            Code::DenyWithUnsupportedTagConditionKeyForService,
            format!(
                "Using the effect Deny with the tag condition key {key} and actions for services \
                 with the following prefixes can be overly permissive: {services}. Actions for the \
                 listed services are not denied by this statement. We recommend that you move these \
                 actions to a different statement without this condition key."
            ),
        )
    } else {
        (
            Code::AllowWithUnsupportedTagConditionKeyForService,
            format!(
                "Using the effect Allow with the tag condition key {key} and actions for services \
                 with the following prefixes does not affect the policy: {services}. Actions for \
                 the listed service are not allowed by this statement. We recommend that you move \
                 these actions to a different statement without this condition key."
            ),
        )
    };
    checks.findings.add(code, condition.key.span, message).also_at(list.key);
}
