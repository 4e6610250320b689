//! Reads every statement of every policy for the request.

use std::sync::Arc;

use sekisho_policy::document::Version;
use sekisho_policy::{
    Context, ContextValue, Effect, EvaluationError, NamedPolicy, Policies, PolicyKind, Statement,
};

use crate::probe::Probe;
use crate::{Found, Layer, Miss, Reading, Verdict, owned};

/// All layers, in the order of a [`crate::Report`].
pub(crate) fn layers(
    probe: &Probe<'_>,
    policies: &Policies<'_>,
) -> Result<Vec<Layer>, EvaluationError> {
    let resource_kind =
        if probe.request.assumes_role() { PolicyKind::RoleTrust } else { PolicyKind::Resource };
    let some = |policies: &'_ [NamedPolicy]| !policies.is_empty();
    let mut layers = vec![
        layer(probe, PolicyKind::Identity, None, Some(policies.identity).filter(|p| some(p)))?,
        layer(probe, PolicyKind::PermissionsBoundary, None, policies.boundary)?,
        layer(probe, PolicyKind::Session, None, policies.session)?,
        layer(probe, resource_kind, None, Some(policies.resource).filter(|p| some(p)))?,
    ];
    let organization =
        [(PolicyKind::ServiceControl, policies.scp), (PolicyKind::ResourceControl, policies.rcp)];
    for (kind, levels) in organization {
        let Some(levels) = levels.filter(|levels| !levels.is_empty()) else {
            layers.push(layer(probe, kind, None, None)?);
            continue;
        };
        for (level, policies) in levels.iter().enumerate() {
            layers.push(layer(probe, kind, Some(level), Some(policies))?);
        }
    }
    layers.push(layer(probe, PolicyKind::VpcEndpoint, None, policies.endpoint)?);
    Ok(layers)
}

fn layer(
    probe: &Probe<'_>,
    kind: PolicyKind,
    level: Option<usize>,
    policies: Option<&[NamedPolicy]>,
) -> Result<Layer, EvaluationError> {
    let mut layer =
        Layer { kind, level, verdict: Verdict::Absent, policies: 0, statements: Vec::new() };
    let consulted = probe.consults(kind)?;
    if let Some(policies) = policies {
        layer.policies = policies.len();
        layer.verdict = Verdict::NotConsulted;
        if consulted {
            for (index, policy) in policies.iter().enumerate() {
                read(probe, kind, index, policy, &mut layer.statements)?;
            }
            layer.verdict = verdict(&layer.statements);
        }
    }
    let implicit = match kind {
        // EV-35
        PolicyKind::ResourceControl => layer.verdict == Verdict::Silent,
        PolicyKind::Identity => {
            matches!(layer.verdict, Verdict::Silent | Verdict::Absent | Verdict::NotConsulted)
                && probe.needs_no_identity_policy()?
        }
        _ => false,
    };
    if implicit {
        layer.verdict = Verdict::AllowsImplicitly;
    }
    Ok(layer)
}

fn verdict(statements: &[Reading]) -> Verdict {
    if statements.iter().any(|statement| statement.says(Effect::Deny)) {
        Verdict::Denies
    } else if statements.iter().any(|statement| statement.says(Effect::Allow)) {
        Verdict::Allows
    } else {
        Verdict::Silent
    }
}

fn read(
    probe: &Probe<'_>,
    kind: PolicyKind,
    policy_index: usize,
    policy: &NamedPolicy,
    into: &mut Vec<Reading>,
) -> Result<(), EvaluationError> {
    let document = match &policy.document {
        Ok(document) => document,
        // Deciding consults this policy too and has failed with it, unless the caller is not held
        // to the kind: then it is not read here either.
        Err(error) => {
            return Err(EvaluationError::UnreadablePolicy {
                kind,
                name: Arc::clone(&policy.name),
                error: Arc::clone(error),
            });
        }
    };
    for (index, statement) in document.statements.iter().enumerate() {
        let misses = misses(probe, document.version, statement)?;
        let named = matches!(kind, PolicyKind::Resource | PolicyKind::RoleTrust);
        let class = if named && misses.is_empty() && statement.effect == Effect::Allow {
            probe.class(statement)?
        } else {
            None
        };
        into.push(Reading {
            policy: Arc::clone(&policy.name),
            policy_index,
            document: Arc::clone(document),
            index,
            misses,
            class,
        });
    }
    Ok(())
}

/// The elements that do not match: none, when the statement does.
fn misses(
    probe: &Probe<'_>,
    version: Version,
    statement: &Statement,
) -> Result<Vec<Miss>, EvaluationError> {
    let context = probe.request.context;
    let mut misses = Vec::new();
    if !probe.principal_holds(statement)? {
        misses.push(Miss::Principal);
    }
    if probe.holds_but_principal(version, statement, context)? {
        return Ok(misses);
    }
    if !probe.action_holds(&statement.actions)? {
        misses.push(Miss::Action);
    }
    let resources = statement.resources.as_ref();
    if !probe.resource_holds(version, resources, context)? {
        let patterns = resources.iter().flat_map(|block| &block.patterns);
        let sixth = patterns.map(|pattern| pattern.splitn(6, ':').nth(5).unwrap_or_default());
        misses.push(Miss::Resource { unresolved: unresolved(sixth, version, context) });
    }
    for (index, condition) in statement.conditions.iter().enumerate() {
        if probe.condition_holds(version, condition, context)? {
            continue;
        }
        let found = match context.get(&condition.key) {
            None => Found::Absent,
            Some(value) => Found::Value(owned::value(&value)),
        };
        let values = condition.values.iter().map(AsRef::as_ref);
        let unresolved = unresolved(values, version, context);
        misses.push(Miss::Condition { index, found, unresolved });
    }
    Ok(misses)
}

/// The keys of variables in these texts that have no single value. For telling only: whether the
/// text matches has been asked.
fn unresolved<'t>(
    texts: impl Iterator<Item = &'t str>,
    version: Version,
    context: &Context<'_>,
) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    if !version.has_variables() {
        return keys;
    }
    for text in texts {
        for (key, has_default) in variables(text) {
            let has_value = matches!(
                context.get(key),
                Some(ContextValue::Single(value)) if !value.is_empty()
            );
            if !has_default && !has_value && !keys.iter().any(|known| known == key) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}

/// The variables of a text: the key, and whether a default stands beside it (EV-72).
pub(crate) fn variables(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.split("${").skip(1).filter_map(|after| {
        let inner = after.split('}').next()?;
        let (key, has_default) = match inner.split_once(',') {
            Some((key, _)) => (key, true),
            None => (inner, false),
        };
        // `${*}`, `${?}` and `${$}` are characters (EV-73).
        (!matches!(key, "" | "*" | "?" | "$")).then_some((key, has_default))
    })
}
