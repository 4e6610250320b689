//! Reading one policy, statement by statement.

use std::sync::Arc;

use sekisho_policy::document::Document;
use sekisho_policy::{
    Because, Effect, EvaluationError, NamedPolicy, PolicyKind, Request, Statement,
};

use crate::principals::{self, Grants};
use crate::trace::Trace;
use crate::{actions, conditions, resources, variables};

/// A request with what statements ask of it over and over.
pub(crate) struct Asked<'a> {
    pub(crate) request: &'a Request<'a>,
    /// The resource that patterns are matched against (EV-66).
    pub(crate) resource: &'a str,
    /// Whether the caller has a permissions boundary (EV-16).
    pub(crate) has_boundary: bool,
}

/// What the policies of one kind say together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    /// What the matching Allow statements grant; empty if none matches.
    pub(crate) grants: Grants,
    /// The first policy with a matching Deny statement.
    pub(crate) denied_by: Option<Arc<str>>,
}

impl Said {
    pub(crate) fn allows(&self) -> bool {
        !self.grants.is_empty()
    }
}

/// What `policies` say of the request: unioned.
///
/// # Errors
/// A policy is unreadable (EV-7).
pub(crate) fn ask(
    asked: &Asked<'_>,
    kind: PolicyKind,
    policies: &[NamedPolicy],
    mut trace: Option<&mut Trace>,
) -> Result<Said, EvaluationError> {
    let mut said = Said::default();
    for policy in policies {
        let document = match &policy.document {
            Ok(document) => document,
            Err(error) => {
                return Err(EvaluationError::UnreadablePolicy {
                    kind,
                    name: Arc::clone(&policy.name),
                    error: Arc::clone(error),
                });
            }
        };
        for (index, statement) in document.statements.iter().enumerate() {
            // What is known already need not be asked again, unless somebody wants to know why.
            let known = match statement.effect {
                Effect::Allow => said.grants.direct,
                Effect::Deny => said.denied_by.is_some(),
            };
            if known && trace.is_none() {
                continue;
            }
            let grants = matched(asked, document, statement, trace.as_deref_mut());
            if grants.is_empty() {
                continue;
            }
            match statement.effect {
                Effect::Allow => said.grants.add(grants),
                Effect::Deny if said.denied_by.is_none() => {
                    said.denied_by = Some(Arc::clone(&policy.name));
                }
                Effect::Deny => {}
            }
            if let Some(trace) = trace.as_deref_mut() {
                trace.matched(Because {
                    kind,
                    policy: Arc::clone(&policy.name),
                    statement: index,
                    sid: statement.sid.clone(),
                    effect: statement.effect,
                });
            }
        }
    }
    Ok(said)
}

/// Whether all elements of a statement match, and what its naming the caller is worth: empty if
/// one does not (evaluation contract, section 1).
fn matched(
    asked: &Asked<'_>,
    document: &Document,
    statement: &Statement,
    mut trace: Option<&mut Trace>,
) -> Grants {
    let request = asked.request;
    let context = request.context;
    if !actions::hold(&statement.actions, request.action) {
        return Grants::default();
    }
    let grants = principals::class(
        statement.principal.as_ref(),
        statement.effect,
        request.principal,
        asked.has_boundary,
    );
    if grants.is_empty() {
        return grants;
    }
    let block = statement.resources.as_ref();
    if let Some(trace) = trace.as_deref_mut()
        && document.version.has_variables()
    {
        for pattern in block.iter().flat_map(|block| &block.patterns) {
            let sixth = pattern.splitn(6, ':').nth(5).unwrap_or_default();
            variables::keys_needed(sixth).for_each(|key| trace.reads(key, context));
        }
    }
    if !resources::hold(block, asked.resource, document.version, context) {
        return Grants::default();
    }
    if let Some(trace) = trace {
        for condition in &statement.conditions {
            trace.reads(&condition.key, context);
            conditions::keys_needed(condition, document.version)
                .for_each(|key| trace.reads(key, context));
        }
    }
    let hold = |condition| conditions::hold(condition, document.version, context);
    if statement.conditions.iter().all(hold) { grants } else { Grants::default() }
}
