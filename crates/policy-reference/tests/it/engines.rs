//! Every way there is to decide.

use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::{
    Decision, EvaluationError, Evaluator, Explanation, Policies, PolicySet, Request,
};
use sekisho_policy_reference::Reference;

/// The engine with all policies combined into one structure.
pub(crate) struct Together;

/// The engine with one structure for each kind of policy.
pub(crate) struct Apart;

/// All evaluators, with their names.
pub(crate) const ALL: [(&str, &dyn Evaluator); 4] = [
    ("reference", &Reference),
    ("engine", &Engine),
    ("engine, combined", &Together),
    ("engine, combined by kind", &Apart),
];

/// One set for each kind of policy.
pub(crate) fn by_kind(policies: &Policies<'_>) -> Vec<PolicySet> {
    let none = Policies::default();
    [
        Policies { identity: policies.identity, ..none },
        Policies { boundary: policies.boundary, ..none },
        Policies { session: policies.session, ..none },
        Policies { resource: policies.resource, ..none },
        Policies { scp: policies.scp, ..none },
        Policies { rcp: policies.rcp, ..none },
        Policies { endpoint: policies.endpoint, ..none },
    ]
    .map(|kind| PolicySet::union([kind]))
    .into()
}

impl Evaluator for Together {
    fn decide(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        Engine.decide_prepared(
            request,
            &[&Prepared::new(PolicySet::union([*policies]))],
            &Policies::default(),
        )
    }

    fn explain(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError> {
        Engine.explain(request, policies)
    }
}

impl Evaluator for Apart {
    fn decide(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Decision, EvaluationError> {
        let prepared: Vec<Prepared> = by_kind(policies).into_iter().map(Prepared::new).collect();
        Engine.decide_prepared(request, &prepared.iter().collect::<Vec<_>>(), &Policies::default())
    }

    fn explain(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError> {
        Engine.explain(request, policies)
    }
}
