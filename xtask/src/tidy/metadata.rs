//! The dependency graph as cargo tells it.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// What of `cargo metadata` the checks read.
#[derive(Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
}

/// One package of the graph.
#[derive(Deserialize)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    /// `None`: it lies in this repository.
    pub(super) source: Option<String>,
    pub(super) dependencies: Vec<Dependency>,
}

/// One dependency as a manifest declares it.
#[derive(Deserialize)]
pub(super) struct Dependency {
    pub(super) name: String,
    /// `None`: an ordinary one; else `dev` or `build`.
    pub(super) kind: Option<String>,
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
