//! The evaluation contract, executable: slow and obviously correct.
//!
//! From: a [`sekisho_policy::Request`] and the [`sekisho_policy::Policies`] that apply to it. To:
//! the decision that the contract prescribes, rule by rule. [`Reference`] is the oracle that
//! faster engines are held against; each module is a section of the contract.
//!
//! | Section | Module |
//! |---|---|
//! | 2 decision procedure, 4, 5 | `decide` |
//! | 3 principals | `principals` |
//! | 7 special principals | `consulted` |
//! | 8.4 actions and resources | `actions`, `resources`, `glob` |
//! | 8.5 variables | `variables` |
//! | 9 conditions | `conditions`, `values` |
//! | 10.1, 10.2, EV-105 | `outside_policies` |

mod actions;
pub mod cases;
pub mod compare;
mod conditions;
mod consulted;
mod decide;
pub mod exhaustive;
pub mod generate;
mod glob;
mod outside_policies;
mod principals;
mod resources;
mod statements;
mod trace;
mod values;
mod variables;

use sekisho_policy::{Decision, EvaluationError, Evaluator, Explanation, Policies, Request};

/// The evaluator that reads like the contract.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reference;

impl Evaluator for Reference {
    fn decide(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        decide::decide(request, policies, None)
    }

    fn explain(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError> {
        let mut trace = trace::Trace::default();
        let decision = decide::decide(request, policies, Some(&mut trace))?;
        Ok(trace.explain(decision))
    }
}
