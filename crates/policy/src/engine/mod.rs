//! The compiled engine: decides in well under a microsecond what the reference evaluator decides
//! in many.
//!
//! From: documents, compiled once each; the policies of a side, combined into [`Prepared`]. To:
//! [`crate::Decision`]s, without allocating, without a lock, and without looking at statements
//! that cannot match. The reference evaluator is the oracle it is held against.
//!
//! | Step | Module |
//! |---|---|
//! | document to records and one pool of text | `compile`, `compiled`, `variables`, `addresses` |
//! | records to an index by action and resource | `combine`, `fingerprint`, `index`, `prefix_map` |
//! | a request | `action`, `arn` |
//! | what a statement says of it | `glob`, `resources`, `principals`, `conditions`, `values` |
//! | the procedure | `decide`, `outside_policies`, `explain` |

mod action;
mod addresses;
mod alone;
mod arn;
mod combine;
mod compile;
pub(crate) mod compiled;
mod conditions;
mod decide;
mod explain;
mod fingerprint;
mod glob;
pub(crate) mod index;
mod operator;
mod outside_policies;
mod prefix_map;
mod prepared;
mod principals;
mod resources;
mod values;
mod variables;

pub use prepared::Prepared;

use crate::{Decision, EvaluationError, Evaluator, Explanation, Policies, Request};

/// The evaluator that decides with compiled policies.
#[derive(Clone, Copy, Debug, Default)]
pub struct Engine;

impl Evaluator for Engine {
    fn decide(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        decide::decide(request, &[], policies)
    }

    fn decide_prepared(
        &self,
        request: &Request<'_>,
        prepared: &[&Prepared],
        beside: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        decide::decide(request, prepared, beside)
    }

    fn explain(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError> {
        explain::explain(request, policies)
    }
}

/// What a compiled document takes in memory, its own index included.
pub(crate) fn bytes_held(compiled: &compiled::Compiled) -> usize {
    alone::indexes_of(compiled);
    compiled.bytes_held()
}
