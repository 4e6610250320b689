//! One question put to every evaluator.

use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::{Evaluator, Policies, PolicySet, Request};

use crate::Reference;

/// A set of policies, ready for every way to decide.
pub struct Subject {
    set: PolicySet,
    together: Prepared,
    apart: Vec<Prepared>,
    caller: Prepared,
}

impl Subject {
    /// Prepares the policies: all in one structure, one structure for each side, and
    /// one of the caller's alone.
    pub fn new(set: PolicySet) -> Self {
        let all = set.as_policies();
        let none = Policies::default();
        let sides = [
            Policies { identity: all.identity, boundary: all.boundary, scp: all.scp, ..none },
            Policies { session: all.session, ..none },
            Policies { resource: all.resource, rcp: all.rcp, endpoint: all.endpoint, ..none },
        ];
        let apart = sides.map(|side| Prepared::new(PolicySet::union([side]))).into();
        let together = Prepared::new(PolicySet::union([all]));
        let caller = Policies { identity: all.identity, boundary: all.boundary, ..none };
        let caller = Prepared::new(PolicySet::union([caller]));
        Self { set, together, apart, caller }
    }

    /// The policies.
    pub fn set(&self) -> &PolicySet {
        &self.set
    }

    /// Asks all; whether the request is allowed.
    ///
    /// # Errors
    /// In words, who disagrees with the reference; whoever finds it looks in the contract.
    pub fn compare(&self, request: &Request<'_>) -> Result<bool, String> {
        let policies = self.set.as_policies();
        let apart: [&Prepared; 3] = match self.apart.as_slice() {
            [one, two, three] => [one, two, three],
            _ => return Err("three sides".to_owned()),
        };
        let expected = Reference.decide(request, &policies);
        let none = Policies::default();
        let beside = Policies { identity: &[], boundary: None, ..policies };
        let found = [
            ("engine", Engine.decide(request, &policies)),
            ("engine, combined", Engine.decide_prepared(request, &[&self.together], &none)),
            ("engine, combined by side", Engine.decide_prepared(request, &apart, &none)),
            ("engine, half combined", Engine.decide_prepared(request, &[&self.caller], &beside)),
        ];
        for (name, found) in found {
            let same = match (&expected, &found) {
                (Ok(expected), Ok(found)) => expected == found,
                // Which of several unreadable policies is named first is nobody's concern.
                (Err(_), Err(_)) => true,
                _ => false,
            };
            if !same {
                return Err(format!("{name}: {found:?}; reference: {expected:?}"));
            }
        }
        Ok(expected.is_ok_and(|decision| decision.is_allowed()))
    }

    /// Compares what they explain, which takes longer.
    ///
    /// # Errors
    /// As [`Self::compare`].
    pub fn compare_explanations(&self, request: &Request<'_>) -> Result<(), String> {
        let policies = self.set.as_policies();
        let expected = Reference.explain(request, &policies).ok();
        let found = Engine.explain(request, &policies).ok();
        if expected == found {
            return Ok(());
        }
        Err(format!("engine: {found:?}; reference: {expected:?}"))
    }

    /// The policies and the question in words, to be made a case of.
    pub fn describe(&self, request: &Request<'_>) -> String {
        let mut words = format!("{request:#?}\n");
        let policies = self.set.as_policies();
        let levels = [policies.scp, policies.rcp].into_iter().flatten().flatten().flatten();
        let lists = [policies.boundary, policies.session, policies.endpoint];
        let all = policies.identity.iter().chain(policies.resource);
        for policy in all.chain(lists.into_iter().flatten().flatten()).chain(levels) {
            let text = match &policy.document {
                Ok(document) => document.source.to_string(),
                Err(error) => error.to_string(),
            };
            words += &format!("{}: {text}\n", policy.name);
        }
        words
    }
}
