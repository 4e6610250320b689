//! A report in words: English, one line each, without a full stop.

use std::fmt::Write;

use sekisho_policy::{ContextValue, Decision, Forbidden, Outcome, PolicyKind, Request};

use crate::{Change, Class, Found, Layer, Miss, Reading, Verdict};

/// How many members of a list are spelled out.
const LISTED_MAX: usize = 4;

/// Why a decision came out as it did.
pub(crate) fn decision(decision: &Decision, request: &Request<'_>) -> String {
    let action = request.action;
    match (decision.outcome, &decision.reason, decision.forbidden) {
        (Outcome::Allowed, _, _) => format!("{action} is allowed"),
        (_, _, Some(Forbidden::Credential)) => {
            format!(
                "{action} is denied: this kind of credential may not call it, whatever policies say"
            )
        }
        (_, _, Some(Forbidden::Service)) => {
            format!("{action} is denied: the service refuses it on this resource, whoever asks")
        }
        (_, Some(reason), None) => {
            let policy = reason.policy.as_deref().map(|name| format!(": {name}"));
            format!("{action} is denied{}{}", reason.phrase(action), policy.unwrap_or_default())
        }
        (_, None, None) => format!("{action} is denied"),
    }
}

impl Layer {
    /// What the layer is: `identity policies`, `SCPs of level 1`.
    pub fn name(&self) -> String {
        name(self.kind, self.level)
    }

    /// What it said, in a few words.
    pub fn verdict_words(&self) -> String {
        let count = match self.policies {
            1 => "1 policy".to_owned(),
            count => format!("{count} policies"),
        };
        match self.verdict {
            Verdict::Absent => "none".to_owned(),
            Verdict::NotConsulted => format!("not consulted for this caller ({count})"),
            Verdict::Silent => format!("silent: no statement of {count} matches"),
            Verdict::Allows => "allows".to_owned(),
            Verdict::AllowsImplicitly if self.kind == PolicyKind::ResourceControl => {
                "allows: nothing is denied".to_owned()
            }
            Verdict::AllowsImplicitly => "not needed: the root user".to_owned(),
            Verdict::Denies => "denies".to_owned(),
        }
    }
}

/// What policies of a kind are called.
fn name(kind: PolicyKind, level: Option<usize>) -> String {
    let name = match kind {
        PolicyKind::Identity => "identity policies",
        PolicyKind::PermissionsBoundary => "permissions boundary",
        PolicyKind::Session => "session policies",
        PolicyKind::Resource => "resource policy",
        PolicyKind::RoleTrust => "role trust policy",
        PolicyKind::ServiceControl => "SCPs",
        PolicyKind::ResourceControl => "RCPs",
        PolicyKind::VpcEndpoint => "VPC endpoint policy",
    };
    match level {
        Some(level) => format!("{name} of level {level}"),
        None => name.to_owned(),
    }
}

impl Reading {
    /// `#0 "Sid" Allow` of a policy.
    pub fn title(&self) -> String {
        let mut title = format!("{} #{}", self.policy, self.index);
        if let Some(statement) = self.statement() {
            if let Some(sid) = &statement.sid {
                let _ = write!(title, " {sid:?}");
            }
            let _ = write!(title, " {}", statement.effect.as_str());
        }
        title
    }

    /// What a match of it means; empty where there is nothing to add.
    pub fn match_words(&self) -> &'static str {
        match self.class {
            Some(Class::Direct) => {
                "names the caller itself: in its own account nothing else must allow"
            }
            Some(Class::Entity) => {
                "names whom the caller is a session of: identity policies need not allow"
            }
            Some(Class::Account) => "names the account: identity policies must allow too",
            None => "",
        }
    }

    /// Why it does not match, a line an element.
    pub fn miss_words(&self, request: &Request<'_>) -> Vec<String> {
        self.misses.iter().map(|miss| self.miss(miss, request)).collect()
    }

    fn miss(&self, miss: &Miss, request: &Request<'_>) -> String {
        let Some(statement) = self.statement() else { return String::new() };
        match miss {
            Miss::Principal => {
                let block = statement.principal.as_ref();
                let entries = block.iter().flat_map(|block| &block.entries);
                let listed = listed(entries.map(|entry| entry.text.as_ref()));
                let caller = request.principal.caller_arn().unwrap_or("the caller");
                if block.is_some_and(|block| block.negated) {
                    format!("principal: {caller} is excepted by NotPrincipal {listed}")
                } else {
                    format!("principal: {caller} is not named by {listed}")
                }
            }
            Miss::Action => {
                let block = &statement.actions;
                let listed = listed(block.patterns.iter().map(AsRef::as_ref));
                element("action", request.action, block.negated, "NotAction", &listed)
            }
            Miss::Resource { unresolved } => {
                let block = statement.resources.as_ref();
                let patterns = block.iter().flat_map(|block| &block.patterns);
                let listed = listed(patterns.map(AsRef::as_ref));
                let negated = block.is_some_and(|block| block.negated);
                let words = element("resource", request.resource, negated, "NotResource", &listed);
                words + &without_value(unresolved)
            }
            Miss::Condition { index, found, unresolved } => {
                let Some(condition) = statement.conditions.get(*index) else {
                    return String::new();
                };
                let wanted: Vec<String> =
                    condition.values.iter().map(|value| format!("{value:?}")).collect();
                let wanted = listed(wanted.iter().map(String::as_str));
                let (operator, key) = (condition.operator, &condition.key);
                let found = match found {
                    Found::Absent => "the request does not have it".to_owned(),
                    Found::Value(value) => format!("the request has {}", value_words(value)),
                };
                format!(
                    "condition: {operator} {key} {wanted}; {found}{}",
                    without_value(unresolved)
                )
            }
        }
    }
}

fn element(name: &str, asked: &str, negated: bool, element: &str, listed: &str) -> String {
    if negated {
        format!("{name}: {asked} is excepted by {element} {listed}")
    } else {
        format!("{name}: {asked} is not among {listed}")
    }
}

fn without_value(keys: &[String]) -> String {
    if keys.is_empty() {
        return String::new();
    }
    format!("; no value for {}", listed(keys.iter().map(String::as_str)))
}

/// The first few, with commas between, and how many there are beyond.
fn listed<'t>(items: impl Iterator<Item = &'t str>) -> String {
    let items: Vec<&str> = items.collect();
    if items.is_empty() {
        return "nothing".to_owned();
    }
    let shown = items.iter().take(LISTED_MAX).copied().collect::<Vec<_>>().join(", ");
    match items.len().saturating_sub(LISTED_MAX) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// A value as people write it.
fn value_words(value: &ContextValue<'_>) -> String {
    match value {
        ContextValue::Single(value) => format!("{value:?}"),
        ContextValue::Many(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
            format!("[{}]", values.join(", "))
        }
    }
}

impl Change {
    /// What to do.
    pub fn words(&self) -> String {
        match self {
            Self::Allow { kind, level, policy, statement } => {
                let where_to = match (kind, policy) {
                    (PolicyKind::Identity, Some(policy)) => {
                        format!("add to identity policy {policy} (or another of the caller's)")
                    }
                    (PolicyKind::Identity, None) => {
                        "give the caller an identity policy with".into()
                    }
                    (PolicyKind::PermissionsBoundary, Some(policy)) => {
                        format!("widen the permissions boundary {policy} by")
                    }
                    (PolicyKind::PermissionsBoundary, None) => {
                        "widen the permissions boundary by".into()
                    }
                    (PolicyKind::Session, Some(_)) => "widen the session policies by".into(),
                    (PolicyKind::Session, None) => "pass a session policy with".into(),
                    (PolicyKind::ServiceControl, _) => {
                        let level = level.unwrap_or_default();
                        format!("attach to level {level} of the organization an SCP with")
                    }
                    (PolicyKind::ResourceControl, _) => "allow in an RCP".into(),
                    (PolicyKind::VpcEndpoint, _) => "add to the VPC endpoint policy".into(),
                    (PolicyKind::RoleTrust, _) => "add to the role's trust policy".into(),
                    (PolicyKind::Resource, Some(_)) => "add to the resource's policy".into(),
                    (PolicyKind::Resource, None) => "give the resource a policy with".into(),
                };
                format!("{where_to}: {statement}")
            }
            Self::Undeny { kind, level, policy, statement, sid, .. } => {
                let sid = sid.as_ref().map(|sid| format!(" {sid:?}")).unwrap_or_default();
                let of = match level {
                    Some(level) => format!("{} of level {level}", kind.question_name()),
                    None => kind.question_name().to_owned(),
                };
                format!("remove or narrow Deny statement #{statement}{sid} of {of} policy {policy}")
            }
            Self::Context { key, value: None, .. } => format!("ask without {key}"),
            Self::Context { key, value: Some(value), example } => {
                let example = if *example { ", for example" } else { "" };
                format!("ask with {key} = {}{example}", value_words(value))
            }
        }
    }
}
