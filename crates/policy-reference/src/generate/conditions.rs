//! Conditions of generated statements.

use super::Random;
use super::random::quoted;
use super::requests::{KEYS, VALUES};

const BASES: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "Null",
];

/// A `Condition` member with its comma, or nothing.
pub(super) fn element(random: &mut Random) -> String {
    if random.percent(55) {
        return String::new();
    }
    let mut operators: Vec<(String, String)> = Vec::new();
    for _ in 0..=random.below(2) {
        let base = random.pick(&BASES);
        let quantifier = random.pick(&["", "", "", "ForAllValues:", "ForAnyValue:"]);
        let if_exists = if base == "Null" { "" } else { random.pick(&["", "", "IfExists"]) };
        let name = format!("{quantifier}{base}{if_exists}");
        if operators.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let key = random.pick(&KEYS);
        let values = if random.percent(4) { "[]".to_owned() } else { values(random, base) };
        operators.push((name, format!("{{{}:{values}}}", quoted(key))));
    }
    let members: Vec<String> =
        operators.iter().map(|(name, keys)| format!("{}:{keys}", quoted(name))).collect();
    format!(",\"Condition\":{{{}}}", members.join(","))
}

fn values(random: &mut Random, base: &str) -> String {
    let text = |random: &mut Random| {
        let value = random.pick(&VALUES);
        if random.percent(35) { random.mutated(value) } else { value.to_owned() }
    };
    match (base, random.below(8)) {
        ("Bool" | "Null", 0..=5) => {
            random.pick(&["true", "false", "\"true\"", "\"False\""]).to_owned()
        }
        _ => random.list(3, text),
    }
}
