//! Prints the findings about all AWS managed policies, counted by code, and how long it took: all of
//! them, and those about as large as a managed policy of one's own may be.
//! `cargo run -p sekisho-policy-validation --example managed [CODE]` lists one code's.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sekisho_policy::PolicyKind;
use sekisho_policy_validation::{Settings, validate};

/// Sizes of documents that are timed one by one: up to the quota of a managed policy.
const LARGE: std::ops::RangeInclusive<usize> = 5_000..=6_144;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    let started = Instant::now();
    for policy in sekisho_catalog::managed_policies().iter() {
        for finding in validate(policy.document, &Settings::of(PolicyKind::Identity)) {
            *counts.entry((finding.level(), finding.code.name())).or_default() += 1;
            if wanted.iter().any(|code| code == finding.code.name()) {
                let span = finding.places.first().map(|place| place.span);
                let text = span.and_then(|span| policy.document.get(span.start..span.end));
                let text: String = text.unwrap_or_default().chars().take(200).collect();
                println!("{}: {}\n    {text}", policy.name, finding.message);
            }
        }
    }
    let elapsed = started.elapsed();
    for ((level, code), count) in counts.iter().rev() {
        println!("{:>6} {} {code}", count, level.name());
    }
    println!("all: {elapsed:?}");
    let mut large: Vec<Duration> = sekisho_catalog::managed_policies()
        .iter()
        .filter(|policy| LARGE.contains(&policy.document.len()))
        .map(|policy| fastest(policy.document))
        .collect();
    large.sort_unstable();
    let (median, slowest) = (large.get(large.len() / 2), large.last());
    println!("{} of {LARGE:?} bytes: median {median:?}, slowest {slowest:?}", large.len());
}

/// How long one validation takes when nothing gets in between.
fn fastest(document: &str) -> Duration {
    let run = || {
        let started = Instant::now();
        std::hint::black_box(validate(document, &Settings::of(PolicyKind::Identity)));
        started.elapsed()
    };
    (0..10).map(|_| run()).min().unwrap_or_default()
}
