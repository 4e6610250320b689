//! The interface of everything that decides.

use std::sync::Arc;

use crate::engine::Prepared;
use crate::policies::PolicySet;
use crate::{Decision, Explanation, ParseError, Policies, PolicyKind, Request};

/// Decides requests. Implementations agree on every answer: the reference evaluator reads like
/// the contract, the engine is fast.
pub trait Evaluator: Send + Sync {
    /// Allowed or not, and which policy type refused.
    ///
    /// # Errors
    /// A policy that cannot be read. The caller must refuse the request (EV-7).
    fn decide(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Decision, EvaluationError>;

    /// The same with policies that were combined beforehand, and others `beside` them. However they
    /// are spread over the sides, each counts as if all stood in one.
    ///
    /// # Errors
    /// As [`Evaluator::decide`].
    fn decide_prepared(
        &self,
        request: &Request<'_>,
        prepared: &[&Prepared],
        beside: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        let sides = prepared.iter().map(|prepared| prepared.policies()).chain([*beside]);
        self.decide(request, &PolicySet::union(sides).as_policies())
    }

    /// The same decision with the statements that made it and the condition keys that were
    /// missing. Costs more than [`Evaluator::decide`]: for simulations and denial messages.
    ///
    /// # Errors
    /// As [`Evaluator::decide`].
    fn explain(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError>;
}

/// Why no decision could be made. Always a refusal (EV-7).
#[derive(Clone, Debug, thiserror::Error)]
pub enum EvaluationError {
    /// A policy that applies to the request is unreadable.
    #[error("the {} policy {name} is unreadable", kind.question_name())]
    UnreadablePolicy {
        /// What the policy is attached as.
        kind: PolicyKind,
        /// Its ARN or name.
        name: Arc<str>,
        /// Where it breaks the grammar.
        #[source]
        error: Arc<ParseError>,
    },
}
