//! The search for the smallest sets of candidates that allow the request.
//!
//! Sets are tried by size, each by deciding, and what contains a set already found is passed over.
//! Where that would take too long, all candidates are taken at once and whatever can be left out
//! again is: a set in which nothing is superfluous, though perhaps not the smallest.

use sekisho_policy::{
    Context, EvaluationError, NamedPolicy, Policies, PolicyKind, PolicySet, Request,
};

use super::candidates::Candidate;
use super::{Change, Remedy, list};
use crate::probe::{Probe, policy};
use crate::{Layer, Miss, Reading, owned};

/// How often is decided for one search.
const DECISIONS_MAX: usize = 3_000;
/// How many remedies are told.
const REMEDIES_MAX: usize = 8;

/// The question, with what no change can make match left out.
pub(super) struct Question<'a> {
    probe: &'a Probe<'a>,
    /// All kinds and levels that there are, without statements.
    frame: PolicySet,
    kept: Vec<Kept>,
}

/// A statement that matches or could with another context.
struct Kept {
    kind: PolicyKind,
    level: usize,
    policy_index: usize,
    statement: usize,
    policy: NamedPolicy,
}

impl<'a> Question<'a> {
    pub(super) fn of(
        probe: &'a Probe<'a>,
        policies: &Policies<'_>,
        layers: &[Layer],
    ) -> Result<Self, EvaluationError> {
        let mut frame = owned::policies(policies);
        frame.identity.clear();
        frame.resource.clear();
        frame
            .boundary
            .iter_mut()
            .chain(&mut frame.session)
            .chain(&mut frame.endpoint)
            .for_each(Vec::clear);
        frame.scp.iter_mut().chain(&mut frame.rcp).flatten().for_each(Vec::clear);
        let kept = layers.iter().flat_map(|layer| {
            layer.statements.iter().filter(|reading| could_match(reading)).filter_map(|reading| {
                Some(Kept {
                    kind: layer.kind,
                    level: layer.level.unwrap_or_default(),
                    policy_index: reading.policy_index,
                    statement: reading.index,
                    policy: policy(reading.document.version, reading.statement()?.clone()),
                })
            })
        });
        Ok(Self { probe, frame, kept: kept.collect() })
    }

    /// Whether the request is allowed with these candidates applied.
    fn allows(&self, candidates: &[&Candidate]) -> Result<bool, EvaluationError> {
        let changes = || candidates.iter().flat_map(|candidate| &candidate.changes);
        let mut policies = self.frame.clone();
        for kept in &self.kept {
            let gone = changes().any(|change| kept.is(change));
            if let Some(list) = list(&mut policies, kept.kind, kept.level).filter(|_| !gone) {
                list.push(kept.policy.clone());
            }
        }
        for (kind, level, policy) in candidates.iter().flat_map(|candidate| &candidate.added) {
            if let Some(list) = list(&mut policies, *kind, *level) {
                list.push(policy.clone());
            }
        }
        let mut context: Option<Context<'static>> = None;
        for change in changes() {
            let Change::Context { key, value, .. } = change else { continue };
            let context = context.get_or_insert_with(|| owned::context(self.probe.request.context));
            match value {
                Some(value) => context.insert(key.clone().into(), value.clone()),
                None => context.remove(key),
            }
        }
        let request = match &context {
            Some(context) => Request { context, ..*self.probe.request },
            None => *self.probe.request,
        };
        Ok(self.probe.evaluator.decide(&request, &policies.as_policies())?.is_allowed())
    }
}

impl Kept {
    fn is(&self, change: &Change) -> bool {
        matches!(change, Change::Undeny { kind, level, policy_index, statement, .. }
            if *kind == self.kind
                && level.unwrap_or_default() == self.level
                && *policy_index == self.policy_index
                && *statement == self.statement)
    }
}

/// Whether a statement matches, or would under some context.
fn could_match(reading: &Reading) -> bool {
    reading.misses.iter().all(|miss| match miss {
        Miss::Principal | Miss::Action => false,
        // A variable that has a value may get another.
        Miss::Resource { .. } => reading.statement().is_some_and(|statement| {
            let mut patterns = statement.resources.iter().flat_map(|block| &block.patterns);
            patterns.any(|pattern| pattern.contains("${"))
        }),
        Miss::Condition { .. } => true,
    })
}

/// The smallest sets that allow the request, as remedies.
pub(super) fn smallest(
    question: &Question<'_>,
    candidates: &[Candidate],
) -> Result<Vec<Remedy>, EvaluationError> {
    let mut budget = DECISIONS_MAX;
    for size in 1..=candidates.len() {
        if budget < binomial(candidates.len(), size) {
            break;
        }
        let mut found = Vec::new();
        let mut chosen = Vec::new();
        subsets(candidates, size, 0, &mut chosen, &mut |set| {
            budget = budget.saturating_sub(1);
            if is_consistent(set) && question.allows(set)? {
                found.push(remedy(set));
            }
            Ok(())
        })?;
        if !found.is_empty() {
            found.sort_by_key(|remedy| remedy.changes.len());
            found.truncate(REMEDIES_MAX);
            return Ok(found);
        }
    }
    irreducible(question, candidates)
}

/// All candidates but those that ask otherwise, which may contradict each other, less whatever can
/// be left out.
fn irreducible(
    question: &Question<'_>,
    candidates: &[Candidate],
) -> Result<Vec<Remedy>, EvaluationError> {
    let asks_otherwise = |change: &Change| matches!(change, Change::Context { .. });
    let mut set: Vec<&Candidate> = candidates
        .iter()
        .filter(|candidate| !candidate.changes.iter().any(asks_otherwise))
        .collect();
    if set.is_empty() || !question.allows(&set)? {
        return Ok(Vec::new());
    }
    let mut at = set.len();
    while let Some(before) = at.checked_sub(1) {
        at = before;
        let mut less = set.clone();
        less.remove(at);
        if question.allows(&less)? {
            set = less;
        }
    }
    Ok(vec![remedy(&set)])
}

/// Whether no two candidates want different values for one key.
fn is_consistent(set: &[&Candidate]) -> bool {
    let settings: Vec<(&str, _)> = set
        .iter()
        .flat_map(|candidate| &candidate.changes)
        .filter_map(|change| match change {
            Change::Context { key, value, .. } => Some((key.as_str(), value)),
            _ => None,
        })
        .collect();
    settings.iter().enumerate().all(|(index, (key, value))| {
        let others = settings.iter().take(index);
        others.into_iter().all(|(other, known)| !other.eq_ignore_ascii_case(key) || known == value)
    })
}

fn remedy(set: &[&Candidate]) -> Remedy {
    let mut changes: Vec<Change> = Vec::new();
    for change in set.iter().flat_map(|candidate| &candidate.changes) {
        if !changes.contains(change) {
            changes.push(change.clone());
        }
    }
    Remedy { changes }
}

type Each<'f, 'c> = dyn FnMut(&[&'c Candidate]) -> Result<(), EvaluationError> + 'f;

/// Calls `each` with every choice of `size` of the candidates from `start` on.
fn subsets<'c>(
    candidates: &'c [Candidate],
    size: usize,
    start: usize,
    chosen: &mut Vec<&'c Candidate>,
    each: &mut Each<'_, 'c>,
) -> Result<(), EvaluationError> {
    if chosen.len() == size {
        return each(chosen);
    }
    for (index, candidate) in candidates.iter().enumerate().skip(start) {
        chosen.push(candidate);
        subsets(candidates, size, index + 1, chosen, each)?;
        chosen.pop();
    }
    Ok(())
}

fn binomial(of: usize, choose: usize) -> usize {
    (0..choose).fold(1_usize, |product, index| {
        product.saturating_mul(of.saturating_sub(index)) / (index + 1)
    })
}
