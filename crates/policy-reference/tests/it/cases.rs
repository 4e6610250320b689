//! The case files of `tests/cases/`.

use std::collections::BTreeSet;

use sekisho_policy_reference::cases::Suite;

use crate::engines;

#[test]
fn every_case_is_decided_as_the_contract_says() {
    let mut wrong = Vec::new();
    let mut asked = 0;
    let suite = Suite::of_repository().unwrap();
    for (file, cases) in suite.files {
        for case in cases {
            for ask in case.asks {
                asked += 1;
                for (engine, evaluator) in engines::ALL {
                    if let Err(error) = ask.check(evaluator, &suite.documents) {
                        let (rules, title) = (case.rules.join(", "), &case.title);
                        let line = ask.line;
                        wrong.push(format!("{file}:{line} ({rules}: {title}), {engine}: {error}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {asked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(500 < asked, "only {asked} questions");
}

/// The numbers of the contract are dense in these ranges.
#[test]
fn every_rule_of_the_evaluation_contract_has_a_case_or_a_keeper() {
    let ranges = [
        1..=9,
        10..=19,
        20..=24,
        30..=38,
        40..=48,
        50..=58,
        60..=68,
        70..=78,
        80..=87,
        90..=96,
        100..=105,
    ];
    let rules: BTreeSet<String> =
        ranges.into_iter().flatten().map(|number| format!("EV-{number}")).collect();
    let cited: BTreeSet<String> = Suite::of_repository()
        .unwrap()
        .files
        .into_iter()
        .flat_map(|(_, cases)| cases)
        .flat_map(|case| case.rules)
        .filter(|rule| rule.starts_with("EV-"))
        .collect();
    let kept = include_str!("../../../../tests/cases/rules.txt");
    let kept: BTreeSet<String> = kept
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| word.starts_with("EV-"))
        .map(str::to_owned)
        .collect();
    let unknown: Vec<_> = cited.union(&kept).filter(|rule| !rules.contains(*rule)).collect();
    assert!(unknown.is_empty(), "no such rules: {unknown:?}");
    let twice: Vec<_> = cited.intersection(&kept).collect();
    assert!(twice.is_empty(), "a case shows them, strike them from rules.txt: {twice:?}");
    let missing: Vec<_> =
        rules.iter().filter(|rule| !cited.contains(*rule) && !kept.contains(*rule)).collect();
    assert!(missing.is_empty(), "neither case nor keeper: {missing:?}");
}
