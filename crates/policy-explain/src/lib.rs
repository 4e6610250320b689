//! Why a request was allowed or denied, and the smallest changes that would allow it.
//!
//! From: a request, its policies, and any [`Evaluator`]. To: a [`Report`]: what each policy said,
//! why each statement that did not match did not, and for a denial the [`Remedy`]s, each checked
//! by deciding again with it applied.
//!
//! Nothing here interprets the policy language. What an element of a statement does is found by
//! experiment: a statement that holds that element alone is put to the evaluator (`probe`). So an
//! explanation cannot disagree with the decision it explains, whichever evaluator made it, and
//! deciding carries nothing for the sake of being explained.
//!
//! | Module | Idea |
//! |---|---|
//! | `probe` | the experiments |
//! | `reading` | every statement of every policy, read by experiment |
//! | `remedy` | candidates for a change, and the search for the smallest set |
//! | `words`, `json` | the report for people and for programs |

mod json;
mod owned;
mod probe;
mod reading;
mod remedy;
mod report;
mod words;

pub use json::{decision_json, headline};
pub use remedy::{Change, Remedy};
pub use report::{Class, Found, Layer, Miss, Reading, Report, Verdict};

use sekisho_policy::{EvaluationError, Evaluator, Policies, Request};

/// Explains the decision that `evaluator` makes. Slow: asks the evaluator some times a
/// statement, and up to some thousand times for a denial.
///
/// # Errors
/// As [`Evaluator::decide`]: a policy is unreadable (EV-7).
pub fn explain(
    evaluator: &dyn Evaluator,
    request: &Request<'_>,
    policies: &Policies<'_>,
) -> Result<Report, EvaluationError> {
    let explanation = evaluator.explain(request, policies)?;
    let probe = probe::Probe::new(evaluator, request, policies);
    let layers = reading::layers(&probe, policies)?;
    let remedies = remedy::remedies(&probe, policies, &layers, &explanation.decision)?;
    Ok(Report { explanation, layers, remedies })
}
