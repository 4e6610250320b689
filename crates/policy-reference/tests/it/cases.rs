//! The case files of `tests/cases/`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sekisho_policy_reference::{Reference, cases};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases")
}

/// Every case file: its name and its cases.
fn all() -> Vec<(String, Vec<cases::Case>)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("tests/cases exists")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "cases"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            let cases = cases::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, cases)
        })
        .collect()
}

#[test]
fn every_case_is_decided_as_the_contract_says() {
    let mut wrong = Vec::new();
    let mut asked = 0;
    for (file, cases) in all() {
        for case in cases {
            for ask in case.asks {
                asked += 1;
                if let Err(error) = ask.check(&Reference) {
                    let rules = case.rules.join(", ");
                    wrong.push(format!("{file}:{} ({rules}: {}): {error}", ask.line, case.title));
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
    let cited: BTreeSet<String> = all()
        .into_iter()
        .flat_map(|(_, cases)| cases)
        .flat_map(|case| case.rules)
        .filter(|rule| rule.starts_with("EV-"))
        .collect();
    let kept = std::fs::read_to_string(folder().join("rules.txt")).unwrap();
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
