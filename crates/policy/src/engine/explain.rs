//! A decision with what led to it: every statement is read, and what matched is noted.

use std::sync::Arc;

use super::action::{Action, Room};
use super::arn::Arn;
use super::compiled::StatementRef;
use super::decide::{self, Consulted, asked_resource};
use super::resources::Target;
use super::{conditions, principals, variables};
use crate::document::{Document, Statement};
use crate::operator::BaseOperator;
use crate::text::eq_ignore_case;
use crate::{
    Because, Context, Effect, EvaluationError, Explanation, NamedPolicy, Outcome, Policies,
    PolicyKind, Request,
};

/// Decides and explains.
pub(super) fn explain(
    request: &Request<'_>,
    policies: &Policies<'_>,
) -> Result<Explanation, EvaluationError> {
    let decision = decide::decide(request, &[], policies)?;
    let (mut room, mut resource_room) = (Room::new(), String::new());
    let action = Action::of(request.action, &mut room);
    let mut trace = Trace::default();
    // What no policy decides no policy explains.
    let before = super::outside_policies::is_unconditional(request.principal, &action)
        || super::outside_policies::credential_forbids(request.principal, &action);
    if !before {
        let consulted = Consulted::for_caller(request.principal, true);
        let resource = asked_resource(request, &action, &mut resource_room);
        let arn = Arn::of(resource);
        let target = Target { arn: &arn, context: request.context };
        let has_boundary =
            consulted.consults(PolicyKind::PermissionsBoundary) && policies.boundary.is_some();
        let asked = Asked { request, action, target, has_boundary };
        for (kind, policy) in in_order(request, policies) {
            if consulted.consults(kind) {
                asked.trace(kind, policy, &mut trace);
            }
        }
    }
    let effect = match decision.outcome {
        Outcome::Allowed => Some(Effect::Allow),
        Outcome::ExplicitlyDenied => Some(Effect::Deny),
        Outcome::ImplicitlyDenied => None,
    };
    let matched = trace.matched.into_iter();
    let because = matched.filter(|because| Some(because.effect) == effect).collect();
    let mut missing_context = trace.missing;
    missing_context.sort_by_cached_key(|key| key.to_lowercase());
    Ok(Explanation { decision, because, missing_context })
}

/// All policies in the order in which an explanation lists them.
fn in_order<'p>(
    request: &Request<'_>,
    policies: &Policies<'p>,
) -> Vec<(PolicyKind, &'p NamedPolicy)> {
    let resource_kind =
        if request.assumes_role() { PolicyKind::RoleTrust } else { PolicyKind::Resource };
    let mut all = Vec::new();
    let mut add = |kind, policies: &'p [NamedPolicy]| {
        all.extend(policies.iter().map(|policy| (kind, policy)));
    };
    add(PolicyKind::Identity, policies.identity);
    add(PolicyKind::PermissionsBoundary, policies.boundary.unwrap_or_default());
    add(PolicyKind::Session, policies.session.unwrap_or_default());
    add(resource_kind, policies.resource);
    for level in policies.scp.unwrap_or_default() {
        add(PolicyKind::ServiceControl, level);
    }
    for level in policies.rcp.unwrap_or_default() {
        add(PolicyKind::ResourceControl, level);
    }
    add(PolicyKind::VpcEndpoint, policies.endpoint.unwrap_or_default());
    all
}

#[derive(Default)]
struct Trace {
    matched: Vec<Because>,
    missing: Vec<String>,
}

impl Trace {
    /// A statement reads this key.
    fn reads(&mut self, key: &str, context: &Context<'_>) {
        if !context.contains(key) && !self.missing.iter().any(|known| eq_ignore_case(known, key)) {
            self.missing.push(key.to_owned());
        }
    }
}

struct Asked<'a> {
    request: &'a Request<'a>,
    action: Action<'a>,
    target: Target<'a>,
    has_boundary: bool,
}

impl Asked<'_> {
    fn trace(&self, kind: PolicyKind, policy: &NamedPolicy, trace: &mut Trace) {
        // An unreadable one has been an error already.
        let Ok(document) = &policy.document else { return };
        let compiled = document.compiled();
        for (at, statement) in (0..).zip(&document.statements) {
            if self.matches(compiled.statement(at), document, statement, trace) {
                trace.matched.push(Because {
                    kind,
                    policy: Arc::clone(&policy.name),
                    statement: at as usize,
                    sid: statement.sid.clone(),
                    effect: statement.effect,
                });
            }
        }
    }

    /// Whether all elements match; notes the keys that are read on the way.
    fn matches(
        &self,
        compiled: StatementRef<'_>,
        document: &Document,
        statement: &Statement,
        trace: &mut Trace,
    ) -> bool {
        let context = self.request.context;
        if !compiled.holds_action(&self.action)
            || principals::class(compiled, self.request.principal, self.has_boundary).is_empty()
        {
            return false;
        }
        let has_variables = document.version.has_variables();
        if has_variables {
            for pattern in statement.resources.iter().flat_map(|block| &block.patterns) {
                let sixth = pattern.splitn(6, ':').nth(5).unwrap_or_default();
                keys_needed(sixth).for_each(|key| trace.reads(key, context));
            }
        }
        if !self.target.is_covered(compiled) {
            return false;
        }
        for condition in &statement.conditions {
            trace.reads(&condition.key, context);
            let expands = has_variables
                && matches!(
                    condition.operator.base,
                    BaseOperator::StringEquals(_)
                        | BaseOperator::StringEqualsIgnoreCase(_)
                        | BaseOperator::StringLike(_)
                        | BaseOperator::ArnLike(_)
                        | BaseOperator::Bool
                );
            for value in condition.values.iter().filter(|_| expands) {
                keys_needed(value).for_each(|key| trace.reads(key, context));
            }
        }
        conditions::hold(compiled, context)
    }
}

/// The keys that the variables of a text read without having a default to fall back on.
fn keys_needed(text: &str) -> impl Iterator<Item = &str> {
    variables::parts(text).filter_map(|part| match part {
        Some(variables::Part::Variable { key, default: None }) => Some(key),
        _ => None,
    })
}
