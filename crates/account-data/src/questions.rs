//! Who can do something.

use sekisho_policy::{EvaluationError, Evaluator};

use crate::{Account, Asked};

/// Somebody who was asked about.
#[derive(Clone, Debug)]
pub struct Holder {
    /// The ARN of a user, role or root user.
    pub arn: String,
    /// Whether it may, or the policy that cannot be read: a refusal (EV-7).
    pub may: Result<bool, EvaluationError>,
}

/// Asks for everybody in the data, in the order users, roles, root users, each by ARN.
pub fn who_can(account: &Account, asked: &Asked<'_>, evaluator: &dyn Evaluator) -> Vec<Holder> {
    let holders = account.holders().into_iter();
    holders
        .filter_map(|arn| {
            // Everybody of the list is there.
            let question = account.question(&arn, asked).ok()?;
            let decision = evaluator.decide(&question.request(), &question.policies());
            Some(Holder { arn, may: decision.map(|decision| decision.is_allowed()) })
        })
        .collect()
}
