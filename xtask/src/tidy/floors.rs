//! No crate imports a higher floor (ARCHITECTURE.md, "Floors").

use std::path::Path;

use anyhow::Result;

use super::metadata::{self, Package};

/// Every crate's floor. A crate may use lower floors, and `arn`-like peers on its own floor only
/// where listed in [`PEERS`].
const FLOORS: [(&str, u8); 15] = [
    ("sekisho-arn", 1),
    ("sekisho-catalog", 1),
    ("sekisho-policy", 2),
    ("sekisho-api", 2),
    ("sekisho-sigv4", 2),
    ("sekisho-store", 2),
    ("sekisho-policy-reference", 3),
    ("sekisho-credentials", 3),
    ("sekisho-directory", 3),
    ("sekisho-replica", 4),
    ("sekisho-operation", 5),
    ("sekisho-iam", 6),
    ("sekisho-sts", 6),
    ("sekisho-server", 7),
    ("sekisho-cli", 8),
];

/// Libraries a crate must not reach, by any path: what it is said not to know.
const UNKNOWN: [(&str, &[&str]); 6] = [
    ("sekisho-policy", &["tokio", "hyper", "http", "redb", "sekisho-store", "sekisho-api"]),
    ("sekisho-policy-reference", &["tokio", "hyper", "http", "redb"]),
    ("sekisho-api", &["tokio", "hyper", "redb"]),
    ("sekisho-sigv4", &["tokio", "hyper", "redb"]),
    ("sekisho-store", &["hyper", "http", "sekisho-arn"]),
    ("sekisho-credentials", &["tokio", "hyper", "http", "redb"]),
];

/// Fails if the graph breaks the table.
pub(crate) fn check(root: &Path) -> Result<()> {
    let packages = metadata::read(root)?.packages;
    let mut complaints = Vec::new();
    for package in packages.iter().filter(|package| package.source.is_none()) {
        let Some(floor) = floor(&package.name) else {
            if package.name.starts_with("sekisho-") && package.name != "sekisho-bench" {
                complaints.push(format!("{} has no floor: add it to the table", package.name));
            }
            continue;
        };
        for used in ordinary(package) {
            if let Some(other) = self::floor(used)
                && floor <= other
            {
                complaints
                    .push(format!("{} (floor {floor}) uses {used} (floor {other})", package.name));
            }
        }
    }
    for (name, unknown) in UNKNOWN {
        let reached = reach(&packages, name);
        for outside in unknown.iter().filter(|outside| reached.contains(outside)) {
            complaints.push(format!("{name} must not know {outside}"));
        }
    }
    super::judge(&complaints)
}

fn floor(name: &str) -> Option<u8> {
    FLOORS.iter().find(|(known, _)| *known == name).map(|(_, floor)| *floor)
}

fn ordinary(package: &Package) -> impl Iterator<Item = &str> {
    let dependencies = package.dependencies.iter();
    dependencies.filter(|used| used.kind.is_none()).map(|used| used.name.as_str())
}

/// Everything that `from` uses, directly or not.
fn reach<'a>(packages: &'a [Package], from: &str) -> Vec<&'a str> {
    let mut reached: Vec<&str> = Vec::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        for package in packages.iter().filter(|package| package.name == name) {
            for used in ordinary(package) {
                if !reached.contains(&used) {
                    reached.push(used);
                    open.push(used);
                }
            }
        }
    }
    reached
}
