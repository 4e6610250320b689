//! What explanations tell, and that they never tell anything untrue.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

mod cases;
mod laws;
mod told;

use sekisho_policy::engine::Engine;
use sekisho_policy::question::Question;
use sekisho_policy::{Because, Effect, Evaluator, NamedPolicy, Outcome, PolicyKind, PolicySet};
use sekisho_policy_explain::{Report, Verdict, explain};
use sekisho_policy_reference::Reference;

/// Explains, and checks what must hold of every explanation.
fn checked(question: &Question) -> Result<Report, String> {
    let (request, policies) = (question.request(), question.policies());
    let expected = Reference.explain(&request, &policies).map_err(|error| error.to_string())?;
    let report = explain(&Reference, &request, &policies).map_err(|error| error.to_string())?;
    if report.explanation != expected {
        return Err(format!("explains {:?}, decides {expected:?}", report.explanation));
    }
    // The same whoever decides: the report is of experiments, so this compares every one of them.
    let engine = explain(&Engine, &request, &policies).map_err(|error| error.to_string())?;
    let (json, of_engine) = (report.to_json(&request), engine.to_json(&request));
    if json != of_engine {
        return Err(format!("the engine's report differs: {of_engine} from {json}"));
    }
    // What no policy decides is not read off the statements (10.1, 10.2; EV-105).
    let outcome = expected.decision.outcome;
    let by_policy = expected.decision.forbidden.is_none()
        && !question.action.eq_ignore_ascii_case("sts:GetCallerIdentity")
        && !question.action.eq_ignore_ascii_case("sts:GetSessionToken");
    let effect = match outcome {
        Outcome::Allowed => Some(Effect::Allow),
        Outcome::ExplicitlyDenied => Some(Effect::Deny),
        Outcome::ImplicitlyDenied => None,
    };
    if by_policy && let Some(effect) = effect {
        let matched: Vec<Because> = report
            .layers
            .iter()
            .flat_map(|layer| layer.statements.iter().map(move |reading| (layer.kind, reading)))
            .filter(|(_, reading)| reading.says(effect))
            .map(|(kind, reading)| Because {
                kind,
                policy: reading.policy.clone(),
                statement: reading.index,
                sid: reading.statement().unwrap().sid.clone(),
                effect,
            })
            .collect();
        if matched != expected.because {
            return Err(format!("matched {matched:?}, decided by {:?}", expected.because));
        }
    }
    if by_policy && outcome == Outcome::ImplicitlyDenied {
        let reason = expected.decision.reason.as_ref().unwrap();
        let blamed = report.layers.iter().filter(|layer| layer.kind == reason.kind);
        let silent = |verdict| !matches!(verdict, Verdict::Denies);
        if !blamed.clone().any(|layer| silent(layer.verdict)) {
            return Err(format!("{reason:?} is blamed: {:?}", blamed.collect::<Vec<_>>()));
        }
    }
    for remedy in &report.remedies {
        if outcome == Outcome::Allowed {
            return Err("a remedy for what is allowed".to_owned());
        }
        let (policies, context) = remedy.apply(&policies, request.context);
        let request = sekisho_policy::Request { context: &context, ..request };
        let decision = Reference.decide(&request, &policies.as_policies()).unwrap();
        if !decision.is_allowed() {
            return Err(format!("{remedy:?} does not allow: {decision:?}"));
        }
        // Nothing superfluous.
        for left_out in 0..remedy.changes.len() {
            let mut less = remedy.clone();
            less.changes.remove(left_out);
            if less.allows(&Reference, &question.request(), &question.policies()).unwrap() {
                return Err(format!("{left_out} of {remedy:?} is superfluous"));
            }
        }
    }
    if outcome != Outcome::Allowed && report.remedies.is_empty() && could_be_allowed(question) {
        return Err("no remedy".to_owned());
    }
    for layer in &report.layers {
        assert_eq!(layer.level.is_some(), levelled(layer.kind) && layer.verdict != Verdict::Absent);
        for reading in &layer.statements {
            assert_eq!(reading.miss_words(&request).len(), reading.misses.len());
        }
    }
    Ok(report)
}

/// Whether the request is allowed where every policy that there can be allows everything. (A policy
/// of the resource cannot be where there is no resource.)
fn could_be_allowed(question: &Question) -> bool {
    let all = |principal: &str, kind| {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*"{principal}}}}}"#
        );
        vec![NamedPolicy::parse("all", &text, kind)]
    };
    let unnamed = r#","Resource":"*""#;
    let mut policies = PolicySet {
        identity: all(unnamed, PolicyKind::Identity),
        session: Some(all(unnamed, PolicyKind::Session)),
        ..PolicySet::default()
    };
    if question.resource != "*" {
        policies.resource = all(r#","Principal":{"AWS":"*"}"#, PolicyKind::RoleTrust);
    }
    let decision = Reference.decide(&question.request(), &policies.as_policies()).unwrap();
    decision.is_allowed()
}

fn levelled(kind: PolicyKind) -> bool {
    matches!(kind, PolicyKind::ServiceControl | PolicyKind::ResourceControl)
}
