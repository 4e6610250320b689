//! The dependency graph as cargo tells it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// What of `cargo metadata` the checks read.
#[derive(Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
    pub(super) resolve: Resolve,
}

/// What is really used, with the features that are on.
#[derive(Deserialize)]
pub(super) struct Resolve {
    pub(super) nodes: Vec<Node>,
}

/// What one package uses.
#[derive(Deserialize)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) deps: Vec<Use>,
}

/// One use of a package by another.
#[derive(Deserialize)]
pub(super) struct Use {
    pub(super) pkg: String,
    pub(super) dep_kinds: Vec<UseKind>,
}

/// What a use is for.
#[derive(Deserialize)]
pub(super) struct UseKind {
    /// `None`: at run time; else `dev` or `build`.
    pub(super) kind: Option<String>,
}

/// One package of the graph.
#[derive(Deserialize)]
pub(super) struct Package {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    /// `None`: it lies in this repository.
    pub(super) source: Option<String>,
}

impl Metadata {
    /// The packages that one uses at run time.
    pub(super) fn used_by<'a>(&'a self, package: &'a Package) -> impl Iterator<Item = &'a Package> {
        let node = self.resolve.nodes.iter().find(|node| node.id == package.id);
        let uses = node.into_iter().flat_map(|node| &node.deps);
        let uses = uses.filter(|used| used.dep_kinds.iter().any(|use_| use_.kind.is_none()));
        uses.filter_map(|used| self.packages.iter().find(|package| package.id == used.pkg))
    }
}

/// Asks cargo, for the platform the checks run on.
pub(super) fn read(root: &Path) -> Result<Metadata> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--all-features"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root)
        .output()
        .context("could not start cargo")?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    serde_json::from_slice(&output.stdout).context("cargo metadata")
}

/// Name and version of every package that is compiled for this platform, tests and build scripts
/// included. `cargo metadata` and the lock file also list what an optional dependency's features
/// name and nobody turns on.
pub(super) fn built(root: &Path) -> Result<BTreeSet<(String, String)>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--workspace", "--all-features", "--locked", "--edges=normal,build,dev"])
        .args(["--target=x86_64-unknown-linux-gnu", "--prefix=none"])
        .args(["--format={p}"])
        .current_dir(root)
        .output()
        .context("could not start cargo")?;
    if !output.status.success() {
        bail!("cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout).context("names are UTF-8")?;
    // `serde v1.0.0`, `serde v1.0.0 (*)` where it comes again, `sekisho-arn v0.1.0 (/folder)`.
    let packages = text.lines().filter_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some((name.to_owned(), version.to_owned()))
    });
    Ok(packages.collect())
}
