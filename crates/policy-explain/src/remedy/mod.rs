//! The smallest changes that would allow a denied request.
//!
//! `candidates` lists changes that could help, each on its own or beside others; `search` finds
//! the smallest sets that do; each set is then applied to the whole question and decided again,
//! and what is not allowed then is not told.

mod candidates;
mod search;
mod statement;
mod values;

use std::borrow::Cow;
use std::sync::Arc;

use sekisho_policy::{
    Context, ContextValue, Decision, Document, EvaluationError, NamedPolicy, Policies, PolicyKind,
    PolicySet, Request, parse,
};

use crate::probe::Probe;
use crate::{Layer, owned};

/// Changes that together would allow the request.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// None of them can be left out.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Add a statement to a policy of the kind.
    Allow {
        /// What the policy is attached as.
        kind: PolicyKind,
        /// The level of an SCP, from 0 at the organization's root.
        level: Option<usize>,
        /// A policy that it could be added to; `None`: a new one is needed.
        policy: Option<Arc<str>>,
        /// The statement as JSON.
        statement: String,
    },
    /// Take away a Deny statement, or narrow it so that it no longer matches.
    Undeny {
        /// What the policy is attached as.
        kind: PolicyKind,
        /// The level of an SCP or RCP, from 0 at the organization's root.
        level: Option<usize>,
        /// ARN or name of the policy.
        policy: Arc<str>,
        /// The policy's place in its list, from 0.
        policy_index: usize,
        /// The statement's place in its document, from 0.
        statement: usize,
        /// Its `Sid`.
        sid: Option<Box<str>>,
    },
    /// Ask with another condition key.
    Context {
        /// The key, as the policy spells it.
        key: String,
        /// What to send; `None`: the key must be absent.
        value: Option<ContextValue<'static>>,
        /// Whether the value is only an example of many that would do.
        example: bool,
    },
}

impl Remedy {
    /// The question with the changes made: its policies and its context.
    pub fn apply(
        &self,
        policies: &Policies<'_>,
        context: &Context<'_>,
    ) -> (PolicySet, Context<'static>) {
        let mut policies = owned::policies(policies);
        let mut context = owned::context(context);
        let mut undenies = Vec::new();
        for change in &self.changes {
            match change {
                Change::Allow { kind, level, statement, .. } => {
                    let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
                    if let Some(list) = list(&mut policies, *kind, level.unwrap_or_default()) {
                        list.push(NamedPolicy::parse("added", &text, *kind));
                    }
                }
                Change::Undeny { kind, level, policy_index, statement, .. } => {
                    undenies.push((*kind, level.unwrap_or_default(), *policy_index, *statement));
                }
                Change::Context { key, value, .. } => match value {
                    Some(value) => context.insert(Cow::Owned(key.clone()), value.clone()),
                    None => context.remove(key),
                },
            }
        }
        // From the last to the first, so that the places of the others stay what they were.
        undenies.sort_unstable();
        for (kind, level, policy, statement) in undenies.into_iter().rev() {
            let Some(list) = list(&mut policies, kind, level) else { continue };
            let Some(Ok(document)) = list.get(policy).map(|policy| &policy.document) else {
                continue;
            };
            let mut statements = document.statements.clone();
            if statement < statements.len() {
                statements.remove(statement);
            }
            let document = Document::of_statements(document.version, statements);
            if document.statements.is_empty() {
                list.remove(policy);
            } else if let Some(policy) = list.get_mut(policy) {
                policy.document = Ok(Arc::new(document));
            }
        }
        (policies, context)
    }

    /// Whether the request is allowed with the changes made.
    ///
    /// # Errors
    /// A policy is unreadable (EV-7).
    pub fn allows(
        &self,
        evaluator: &dyn sekisho_policy::Evaluator,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<bool, EvaluationError> {
        let (policies, context) = self.apply(policies, request.context);
        let request = Request { context: &context, ..*request };
        Ok(evaluator.decide(&request, &policies.as_policies())?.is_allowed())
    }
}

/// The list that holds the policies of a kind and level.
fn list(policies: &mut PolicySet, kind: PolicyKind, level: usize) -> Option<&mut Vec<NamedPolicy>> {
    match kind {
        PolicyKind::Identity => Some(&mut policies.identity),
        PolicyKind::PermissionsBoundary => Some(policies.boundary.get_or_insert_default()),
        PolicyKind::Session => Some(policies.session.get_or_insert_default()),
        PolicyKind::RoleTrust | PolicyKind::Resource => Some(&mut policies.resource),
        PolicyKind::ServiceControl => policies.scp.as_mut()?.get_mut(level),
        PolicyKind::ResourceControl => policies.rcp.as_mut()?.get_mut(level),
        PolicyKind::VpcEndpoint => Some(policies.endpoint.get_or_insert_default()),
    }
}

/// The smallest sets of changes that allow the request; none if it is allowed already.
pub(crate) fn remedies(
    probe: &Probe<'_>,
    policies: &Policies<'_>,
    layers: &[Layer],
    decision: &Decision,
) -> Result<Vec<Remedy>, EvaluationError> {
    // Nothing in policies helps against what the credential or the service forbids (10.2, EV-105).
    if decision.is_allowed() || decision.forbidden.is_some() {
        return Ok(Vec::new());
    }
    let question = search::Question::of(probe, policies, layers)?;
    let mut remedies: Vec<Remedy> = Vec::new();
    for wide in [false, true] {
        let candidates = candidates::candidates(probe, layers, wide)?;
        for remedy in search::smallest(&question, &candidates)? {
            if let Some(remedy) = checked(remedy, probe, policies)?
                && !remedies.contains(&remedy)
            {
                remedies.push(remedy);
            }
        }
        if !remedies.is_empty() {
            break;
        }
    }
    remedies.sort_by_key(|remedy| remedy.changes.len());
    Ok(remedies)
}

/// The remedy, if it allows the whole question, less the changes that it allows without: of a
/// candidate that sets several keys, beside others, one may do.
fn checked(
    mut remedy: Remedy,
    probe: &Probe<'_>,
    policies: &Policies<'_>,
) -> Result<Option<Remedy>, EvaluationError> {
    if !remedy.allows(probe.evaluator, probe.request, policies)? {
        return Ok(None);
    }
    for at in (0..remedy.changes.len()).rev() {
        let mut less = remedy.clone();
        less.changes.remove(at);
        if less.allows(probe.evaluator, probe.request, policies)? {
            remedy = less;
        }
    }
    Ok(Some(remedy))
}

/// A statement's text as a policy of its own.
fn policy_of(kind: PolicyKind, statement: &str) -> NamedPolicy {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    let document = parse(&text, kind).map(Arc::new).map_err(Arc::new);
    NamedPolicy { name: "added".into(), document }
}
