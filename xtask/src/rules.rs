//! `cargo xtask rules`: rules of the contracts that no test cites.
//!
//! Tests and case files cite the rules they show (`EV-24`). The rules of the evaluation and of the
//! audit record contract are known by number, so one that is missing is a failure; of the other
//! contracts, a rule is known once the code cites it, and those that only the code cites are
//! reported.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Result, bail};

use crate::tidy::files::tracked;

/// The evaluation contract's numbers.
const EVALUATION: [RangeInclusive<u16>; 11] = [
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
/// The audit record contract's, but for 51: nobody switches roles in a console here yet.
const AUDIT: [RangeInclusive<u16>; 9] =
    [1..=8, 10..=16, 20..=26, 30..=30, 40..=50, 52..=53, 60..=70, 80..=83, 90..=97];
/// The other contracts: errors, signatures, identifiers, S3, CloudTrail.
const OTHERS: [&str; 5] = ["ER", "SG", "ID", "S3", "CT"];

/// Who cites a rule.
#[derive(Default)]
struct Cited {
    by_code: BTreeSet<String>,
    by_tests: BTreeSet<String>,
}

/// Reports; fails if a rule that is known by number has no test.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut cited: BTreeMap<(String, u16), Cited> = BTreeMap::new();
    for name in tracked(root)? {
        let source = [".rs", ".py", ".js", ".mjs", ".ts", ".cases"];
        if !source.iter().any(|ending| name.ends_with(ending)) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(root.join(&name)) else { continue };
        let (code, tests) = split(&name, &text);
        for rule in rules(code) {
            cited.entry(rule).or_default().by_code.insert(name.clone());
        }
        for rule in rules(tests) {
            cited.entry(rule).or_default().by_tests.insert(name.clone());
        }
    }
    for family in OTHERS {
        let of_family = cited.iter().filter(|((found, _), _)| found == family);
        let (with, without): (Vec<_>, Vec<_>) =
            of_family.partition(|(_, cited)| !cited.by_tests.is_empty());
        let names: Vec<String> =
            without.iter().map(|((family, number), _)| format!("{family}-{number}")).collect();
        println!(
            "{family}: {} rules cited by tests; cited by code alone: {}",
            with.len(),
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        );
    }
    let mut missing = Vec::new();
    for (family, ranges) in [("EV", EVALUATION.as_slice()), ("CT", AUDIT.as_slice())] {
        let numbers: Vec<u16> = ranges.iter().cloned().flatten().collect();
        let is_tested = |number: u16| {
            cited.get(&(family.to_owned(), number)).is_some_and(|cited| !cited.by_tests.is_empty())
        };
        let before = missing.len();
        let untested = numbers.iter().filter(|number| !is_tested(**number));
        missing.extend(untested.map(|number| format!("{family}-{number}")));
        if missing.len() == before {
            println!("{family}: each of the {} rules is cited by a test", numbers.len());
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    bail!("rules without a test: {}", missing.join(", "))
}

/// What of a file is code, and what is tests.
fn split<'t>(name: &str, text: &'t str) -> (&'t str, &'t str) {
    let tests = name.starts_with("tests/")
        || name.contains("/tests/")
        || name.ends_with("/tests.rs")
        || name.ends_with("_tests.rs");
    if tests {
        return ("", text);
    }
    // Unit tests stand at the end of their file.
    text.split_at(text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len()))
}

/// The rules that a text names: two capitals or a capital and a digit, a hyphen, a number.
fn rules(text: &str) -> impl Iterator<Item = (String, u16)> {
    text.match_indices('-').filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let family = before.get(before.len().checked_sub(2)?..)?;
        let apart = before.chars().rev().nth(2).is_none_or(|c| !c.is_ascii_alphanumeric());
        if !apart || !(family == "EV" || OTHERS.contains(&family)) {
            return None;
        }
        let digits: String = text.get(at + 1..)?.chars().take_while(char::is_ascii_digit).collect();
        Some((family.to_owned(), digits.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_found_between_other_words() {
        let found: Vec<_> = rules("// EV-24, (S3-7); REV-9 EV-x NEV-3 ER-21: ID-0021").collect();
        let rule = |family: &str, number| (family.to_owned(), number);
        assert_eq!(found, [rule("EV", 24), rule("S3", 7), rule("ER", 21), rule("ID", 21)]);
    }
}
