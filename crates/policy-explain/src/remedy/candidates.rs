//! Changes that could help.

use std::sync::Arc;

use sekisho_policy::{Effect, EvaluationError, NamedPolicy, PolicyKind, Principal};

use super::statement::{allow, principal};
use super::values::{Setting, of_variable, turning};
use super::{Change, policy_of};
use crate::probe::Probe;
use crate::{Layer, Miss, Reading, Verdict, owned};

/// Changes that belong together: none helps without the others.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) changes: Vec<Change>,
    /// The statements that are added, each as a policy with its kind and level: read once, since
    /// they are decided with many times.
    pub(super) added: Vec<(PolicyKind, usize, NamedPolicy)>,
}

impl Candidate {
    fn new(changes: Vec<Change>) -> Self {
        let added = changes.iter().filter_map(|change| match change {
            Change::Allow { kind, level, statement, .. } => {
                Some((*kind, level.unwrap_or_default(), policy_of(*kind, statement)))
            }
            _ => None,
        });
        let added = added.collect();
        Self { changes, added }
    }
}

/// How many ways to ask otherwise are tried, give or take those of one statement.
const SETTINGS_MAX: usize = 8;

/// What could help, the least invasive first: asking otherwise, allowing more, denying less.
/// `wide` adds what usually is no answer: a policy for a resource that has none.
pub(super) fn candidates(
    probe: &Probe<'_>,
    layers: &[Layer],
    wide: bool,
) -> Result<Vec<Candidate>, EvaluationError> {
    let mut candidates = settings(probe, layers)?;
    for layer in layers {
        candidates.extend(allows(probe, layer, wide).into_iter().map(one));
    }
    for layer in layers {
        candidates.extend(layer.statements.iter().filter(|s| s.says(Effect::Deny)).map(|denied| {
            one(Change::Undeny {
                kind: layer.kind,
                level: layer.level,
                policy: Arc::clone(&denied.policy),
                policy_index: denied.policy_index,
                statement: denied.index,
                sid: denied.statement().and_then(|statement| statement.sid.clone()),
            })
        }));
    }
    Ok(candidates)
}

fn one(change: Change) -> Candidate {
    Candidate::new(vec![change])
}

/// Condition keys that would make an Allow match, or a Deny not match.
fn settings(probe: &Probe<'_>, layers: &[Layer]) -> Result<Vec<Candidate>, EvaluationError> {
    let mut found: Vec<Candidate> = Vec::new();
    let add = |settings: Vec<Setting>, found: &mut Vec<Candidate>| {
        let changes: Vec<Change> = settings
            .into_iter()
            .map(|Setting { key, value, example }| Change::Context { key, value, example })
            .collect();
        if !changes.is_empty() && !found.iter().any(|known| known.changes == changes) {
            found.push(Candidate::new(changes));
        }
    };
    for reading in layers.iter().flat_map(|layer| &layer.statements) {
        let Some(statement) = reading.statement() else { continue };
        if SETTINGS_MAX <= found.len() {
            break;
        }
        match statement.effect {
            Effect::Allow if !reading.matches() => {
                if let Some(settings) = making_match(probe, reading)? {
                    add(settings, &mut found);
                }
            }
            Effect::Deny if reading.matches() => {
                for condition in &statement.conditions {
                    let version = reading.document.version;
                    let setting = turning(probe, version, condition, false)?;
                    add(setting.into_iter().collect(), &mut found);
                }
            }
            Effect::Allow | Effect::Deny => {}
        }
    }
    Ok(found)
}

/// The settings that together make a statement match which misses by its context alone.
fn making_match(
    probe: &Probe<'_>,
    reading: &Reading,
) -> Result<Option<Vec<Setting>>, EvaluationError> {
    let Some(statement) = reading.statement() else { return Ok(None) };
    let version = reading.document.version;
    let mut settings: Vec<Setting> = Vec::new();
    for miss in &reading.misses {
        let setting = match miss {
            Miss::Principal | Miss::Action => None,
            Miss::Resource { unresolved } if unresolved.is_empty() => None,
            Miss::Resource { .. } => {
                let patterns = statement.resources.iter().flat_map(|block| &block.patterns);
                let resource = probe.request.resource;
                patterns
                    .into_iter()
                    .find_map(|pattern| of_variable(pattern, resource, probe.request.context))
            }
            Miss::Condition { index, .. } => match statement.conditions.get(*index) {
                Some(condition) => turning(probe, version, condition, true)?,
                None => None,
            },
        };
        let Some(setting) = setting else { return Ok(None) };
        let same = |known: &&Setting| known.key.eq_ignore_ascii_case(&setting.key);
        match settings.iter().find(same) {
            Some(known) if *known == setting => {}
            Some(_) => return Ok(None),
            None => settings.push(setting),
        }
    }
    let mut context = owned::context(probe.request.context);
    settings.iter().for_each(|setting| setting.make(&mut context));
    let matches = probe.holds_but_principal(version, statement, &context)?;
    Ok(matches.then_some(settings))
}

/// Statements to add to a layer that does not allow.
fn allows(probe: &Probe<'_>, layer: &Layer, wide: bool) -> Vec<Change> {
    let request = probe.request;
    let change = |named| Change::Allow {
        kind: layer.kind,
        level: layer.level,
        policy: place(layer),
        statement: allow(request, layer.kind, named),
    };
    let silent = matches!(layer.verdict, Verdict::Silent | Verdict::Denies)
        && !layer.statements.iter().any(|statement| statement.says(Effect::Allow));
    let absent = layer.verdict == Verdict::Absent;
    match layer.kind {
        PolicyKind::Identity => {
            let has_policies = matches!(
                request.principal,
                Principal::User(_) | Principal::RoleSession(_) | Principal::FederatedUser(_)
            );
            if (silent || absent) && has_policies { vec![change(None)] } else { Vec::new() }
        }
        PolicyKind::Session => {
            // Federated users and roots with a task may nothing without one (section 4).
            let needed = absent
                && matches!(
                    request.principal,
                    Principal::FederatedUser(_) | Principal::AssumedRoot { .. }
                );
            if silent || needed { vec![change(None)] } else { Vec::new() }
        }
        PolicyKind::PermissionsBoundary | PolicyKind::ServiceControl => {
            if silent {
                vec![change(None)]
            } else {
                Vec::new()
            }
        }
        // Every level holds AWS's full access already (EV-35).
        PolicyKind::ResourceControl => Vec::new(),
        PolicyKind::VpcEndpoint => {
            let everyone = serde_json::json!("*");
            if silent { vec![change(Some(everyone))] } else { Vec::new() }
        }
        PolicyKind::Resource | PolicyKind::RoleTrust => {
            if request.resource == "*" || (absent && !wide && layer.kind == PolicyKind::Resource) {
                return Vec::new();
            }
            let caller = principal(request.principal, false);
            let account = principal(request.principal, true);
            let mut forms: Vec<_> = caller.into_iter().collect();
            forms.extend(account.filter(|account| !forms.contains(account)));
            forms.into_iter().map(|form| change(Some(form))).collect()
        }
    }
}

/// The policy that a statement would best be added to: the one whose Allow came nearest, unless
/// it is AWS's.
fn place(layer: &Layer) -> Option<Arc<str>> {
    let nearest = layer
        .statements
        .iter()
        .filter(|reading| !reading.policy.contains(":iam::aws:policy/"))
        .filter(|reading| reading.policy.as_ref() != "FullAWSAccess")
        .min_by_key(|reading| {
            let denies = reading.statement().is_some_and(|s| s.effect == Effect::Deny);
            (denies, reading.misses.len())
        });
    nearest.map(|reading| Arc::clone(&reading.policy))
}
