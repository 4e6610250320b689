//! Licences, sources, bans and duplicates of dependencies, against `dependencies.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::metadata;

/// Workspaces of their own, whose dependencies are none of sekisho's: bans and duplicates are no
/// matter there, licences and sources are.
const APART: [&str; 2] = ["bench/peers", "fuzz"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    licences: Vec<String>,
    banned: BTreeMap<String, String>,
    duplicates: BTreeMap<String, String>,
}

/// Fails if a dependency breaks the rules, or a rule is about nothing.
pub(crate) fn check(root: &Path) -> Result<()> {
    let rules: Rules = toml::from_str(&std::fs::read_to_string(root.join("dependencies.toml"))?)
        .context("dependencies.toml")?;
    let mut complaints = Vec::new();
    let mut packages = metadata::read(root)?.packages;
    for apart in APART {
        packages.extend(metadata::read(&root.join(apart))?.packages);
    }
    for package in &packages {
        let Some(source) = &package.source else { continue };
        let id = format!("{} {}", package.name, package.version);
        // Whatever mirror serves it, the lock file names the one registry.
        if !source.starts_with("registry+https://github.com/rust-lang/crates.io-index") {
            complaints.push(format!("{id} comes from {source}"));
        }
        match &package.license {
            None => complaints.push(format!("{id} names no licence")),
            Some(licence) if !is_allowed(licence, &rules.licences) => {
                complaints.push(format!("{id} has licence {licence}"));
            }
            Some(_) => {}
        }
    }
    let built = metadata::built(root)?;
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, version) in &built {
        if let Some(reason) = rules.banned.get(name) {
            complaints.push(format!("{name} {version} is banned: {reason}"));
        }
        versions.entry(name).or_default().push(version);
    }
    for (name, versions) in &versions {
        if 1 < versions.len() && !rules.duplicates.contains_key(*name) {
            complaints.push(format!("{name} is there in versions {}", versions.join(", ")));
        }
    }
    for name in rules.duplicates.keys() {
        if versions.get(name.as_str()).is_none_or(|versions| versions.len() < 2) {
            complaints.push(format!("{name} is no duplicate any more: take it off the list"));
        }
    }
    super::judge(&complaints)
}

/// Whether an SPDX expression can be met with the allowed licences: `AND` of all, `OR` of any,
/// parentheses; the old `/` means `OR`.
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ");
    any_of(expression.trim(), allowed)
}

fn any_of(expression: &str, allowed: &[String]) -> bool {
    split(expression, " OR ").into_iter().any(|term| {
        split(term, " AND ").into_iter().all(|licence| {
            match licence.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
                Some(inner) => any_of(inner.trim(), allowed),
                None => allowed.iter().any(|known| known == licence),
            }
        })
    })
}

/// Splits outside of parentheses.
fn split<'a>(expression: &'a str, at: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (index, letter) in expression.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0
                && expression.get(index..).is_some_and(|rest| rest.starts_with(at)) =>
            {
                parts.extend(expression.get(start..index).map(str::trim));
                start = index + at.len();
            }
            _ => {}
        }
    }
    parts.extend(expression.get(start..).map(str::trim));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_as_spdx_means_them() {
        let allowed = ["MIT".to_owned(), "ISC".to_owned(), "Apache-2.0".to_owned()];
        for (expression, met) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0/MIT", true),
            ("ISC AND GPL-3.0", false),
            ("ISC AND (Apache-2.0 OR GPL-3.0)", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", false),
        ] {
            assert_eq!(is_allowed(expression, &allowed), met, "{expression}");
        }
    }
}
