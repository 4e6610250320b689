//! Every code has a document that it is found in, and one that is nearly the same in which it is
//! not.

mod conditions;
mod grammar;
mod names;
mod principals;
mod security;
mod superfluous;
mod values;

use std::collections::BTreeSet;

use sekisho_policy::PolicyKind;
use sekisho_policy_validation::{Code, Finding, Settings, apply_fixes, validate};

/// A code, a document that has it and one that has it not.
struct Case {
    code: Code,
    settings: Settings<'static>,
    hit: String,
    miss: String,
}

fn case(code: Code, kind: PolicyKind, hit: impl Into<String>, miss: impl Into<String>) -> Case {
    Case { code, settings: Settings::of(kind), hit: hit.into(), miss: miss.into() }
}

/// Both documents of one statement each, with these elements.
fn pair(code: Code, kind: PolicyKind, hit: &str, miss: &str) -> Case {
    case(code, kind, policy(hit), policy(miss))
}

/// A pair of identity policies.
fn identity(code: Code, hit: &str, miss: &str) -> Case {
    pair(code, PolicyKind::Identity, hit, miss)
}

/// A pair that allows reading S3 under a condition.
fn condition(code: Code, hit: &str, miss: &str) -> Case {
    let statement = |condition: &str| format!("{READ},\"Condition\":{{{condition}}}");
    identity(code, &statement(hit), &statement(miss))
}

const READ: &str = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#;

fn policy(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#)
}

fn cases() -> Vec<Case> {
    [
        conditions::cases(),
        grammar::cases(),
        names::cases(),
        principals::cases(),
        security::cases(),
        superfluous::cases(),
        values::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn find(text: &str, case: &Case) -> Vec<Finding> {
    let mut found = validate(text, &case.settings);
    found.retain(|finding| finding.code == case.code);
    found
}

#[test]
fn every_code_is_found_where_it_should_be_and_nowhere_else() {
    let mut wrong = Vec::new();
    for case in cases() {
        if find(&case.hit, &case).is_empty() {
            let found = validate(&case.hit, &case.settings);
            let found: Vec<_> = found.into_iter().map(|finding| finding.code.name()).collect();
            let text: String = case.hit.chars().take(500).collect();
            wrong.push(format!("{} is not found in\n{text}\nbut {found:?}", case.code.name()));
        }
        if !find(&case.miss, &case).is_empty() {
            let text: String = case.miss.chars().take(500).collect();
            wrong.push(format!("{} is found in\n{text}", case.code.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let covered: BTreeSet<Code> = cases().iter().map(|case| case.code).collect();
    let missing: Vec<_> =
        Code::ALL.iter().filter(|code| !covered.contains(code)).map(|code| code.name()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_fix_takes_its_finding_away_and_breaks_nothing() {
    for case in cases() {
        let before = find(&case.hit, &case);
        let Some(finding) = before.iter().find(|finding| finding.fix.is_some()) else { continue };
        let (mended, count) = apply_fixes(&case.hit, std::slice::from_ref(finding));
        assert_eq!(count, 1);
        let after = find(&mended, &case);
        assert!(after.len() < before.len(), "{}\n{}\n{mended}", case.code.name(), case.hit);
        let errors = |text: &str| {
            let found = validate(text, &case.settings);
            found.iter().filter(|found| found.level().name() == "error").count()
        };
        assert!(errors(&mended) <= errors(&case.hit), "{}\n{mended}", case.code.name());
    }
}

#[test]
fn places_lie_within_the_text_and_paths_lead_to_them() {
    for case in cases() {
        for finding in validate(&case.hit, &case.settings) {
            assert!(!finding.places.is_empty() && !finding.message.is_empty());
            for place in &finding.places {
                assert!(place.span.start <= place.span.end && place.span.end <= case.hit.len());
                assert!(case.hit.get(place.span.start..place.span.end).is_some());
                assert!(1 <= place.start.line && 1 <= place.start.column);
            }
        }
    }
}
