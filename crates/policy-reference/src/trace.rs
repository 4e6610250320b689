//! What an explanation needs beyond the decision: who said what, and which keys were missing.

use sekisho_policy::text::eq_ignore_case;
use sekisho_policy::{Because, Context, Decision, Effect, Explanation, Outcome};

/// Gathers while the policies are read.
#[derive(Default)]
pub(crate) struct Trace {
    matched: Vec<Because>,
    missing: Vec<String>,
}

impl Trace {
    /// A statement matched.
    pub(crate) fn matched(&mut self, because: Because) {
        self.matched.push(because);
    }

    /// A statement reads this key.
    pub(crate) fn reads(&mut self, key: &str, context: &Context<'_>) {
        if context.get(key).is_none()
            && !self.missing.iter().any(|known| eq_ignore_case(known, key))
        {
            self.missing.push(key.to_owned());
        }
    }

    /// Keeps the statements that made this decision.
    pub(crate) fn explain(self, decision: Decision) -> Explanation {
        let effect = match decision.outcome {
            Outcome::Allowed => Some(Effect::Allow),
            Outcome::ExplicitlyDenied => Some(Effect::Deny),
            Outcome::ImplicitlyDenied => None,
        };
        let because =
            self.matched.into_iter().filter(|because| Some(because.effect) == effect).collect();
        let mut missing_context = self.missing;
        missing_context.sort_by_cached_key(|key| key.to_lowercase());
        Explanation { decision, because, missing_context }
    }
}
