//! No crate imports a higher floor (ARCHITECTURE.md, "Floors").

use std::path::Path;

use anyhow::Result;

use super::metadata::{self, Metadata, Package};

/// Every crate's floor. A crate uses lower floors only.
const FLOORS: &[(&str, u8)] = &[
    ("sekisho-arn", 1),
    ("sekisho-catalog", 1),
    ("sekisho-policy", 2),
    ("sekisho-api", 2),
    ("sekisho-jwt", 2),
    ("sekisho-saml", 2),
    ("sekisho-sigv4", 2),
    ("sekisho-store", 2),
    ("sekisho-account-data", 3),
    ("sekisho-policy-explain", 3),
    ("sekisho-policy-reference", 3),
    ("sekisho-objects", 3),
    ("sekisho-audit", 3),
    ("sekisho-credentials", 3),
    ("sekisho-directory", 3),
    ("sekisho-policy-validation", 4),
    ("sekisho-replica", 4),
    ("sekisho-operation", 5),
    ("sekisho-cloudtrail", 6),
    ("sekisho-iam", 6),
    ("sekisho-s3", 6),
    ("sekisho-sts", 6),
    ("sekisho-server", 7),
    ("sekisho-cli", 8),
];

/// Libraries a crate must not reach, by any path: what it is said not to know.
const UNKNOWN: &[(&str, &[&str])] = &[
    ("sekisho-policy", &["tokio", "hyper", "http", "redb", "sekisho-store", "sekisho-api"]),
    ("sekisho-account-data", &["tokio", "hyper", "http", "redb", "sekisho-store"]),
    ("sekisho-policy-explain", &["tokio", "hyper", "http", "redb", "sekisho-store"]),
    ("sekisho-policy-reference", &["tokio", "hyper", "http", "redb"]),
    ("sekisho-policy-validation", &["tokio", "hyper", "http", "redb"]),
    ("sekisho-api", &["tokio", "hyper", "redb"]),
    ("sekisho-audit", &["tokio", "hyper", "redb"]),
    ("sekisho-jwt", &["tokio", "hyper", "http", "redb", "sekisho-arn"]),
    ("sekisho-saml", &["tokio", "hyper", "http", "redb", "sekisho-arn"]),
    ("sekisho-sigv4", &["tokio", "hyper", "redb"]),
    ("sekisho-store", &["hyper", "http", "sekisho-arn"]),
    ("sekisho-credentials", &["tokio", "hyper", "http", "redb"]),
];

/// Fails if the graph breaks the table.
pub(crate) fn check(root: &Path) -> Result<()> {
    let graph = metadata::read(root)?;
    let mut complaints = Vec::new();
    for package in graph.packages.iter().filter(|package| package.source.is_none()) {
        let name = &package.name;
        let Some(floor) = floor(name) else {
            if name.starts_with("sekisho-") && name != "sekisho-bench" {
                complaints.push(format!("{name} has no floor: add it to the table"));
            }
            continue;
        };
        for used in graph.used_by(package) {
            if let Some(other) = self::floor(&used.name)
                && floor <= other
            {
                let used = &used.name;
                complaints.push(format!("{name} (floor {floor}) uses {used} (floor {other})"));
            }
        }
    }
    for (name, unknown) in UNKNOWN {
        let reached = reach(&graph, name);
        for outside in unknown.iter().filter(|outside| reached.contains(outside)) {
            complaints.push(format!("{name} must not know {outside}"));
        }
    }
    super::judge(&complaints)
}

fn floor(name: &str) -> Option<u8> {
    FLOORS.iter().find(|(known, _)| *known == name).map(|(_, floor)| *floor)
}

/// Everything that `from` uses, directly or not.
fn reach<'a>(graph: &'a Metadata, from: &str) -> Vec<&'a str> {
    let mut reached: Vec<&str> = Vec::new();
    let mut open: Vec<&Package> =
        graph.packages.iter().filter(|package| package.name == from).collect();
    while let Some(package) = open.pop() {
        for used in graph.used_by(package) {
            if !reached.contains(&used.name.as_str()) {
                reached.push(&used.name);
                open.push(used);
            }
        }
    }
    reached
}
