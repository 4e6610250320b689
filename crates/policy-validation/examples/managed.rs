//! Prints the findings about all AWS managed policies, counted by code, and how long it took.
//! `cargo run -p sekisho-policy-validation --example managed [CODE]` lists one code's.

use std::collections::BTreeMap;
use std::time::Instant;

use sekisho_policy::PolicyKind;
use sekisho_policy_validation::{Settings, validate};

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
    println!("{elapsed:?}");
}
