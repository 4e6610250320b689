//! `cargo xtask wire-proof`: every operation of the models against botocore, both ways.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::test::Python;
use crate::workspace;

/// Builds the Rust side (`crates/api/examples/wire_peer.rs`) and lets
/// `tests/wire/prove.py` question it.
pub(crate) fn run(root: &Path) -> Result<()> {
    let python = Python::ready(root)?;
    workspace::run(Command::new(env!("CARGO")).current_dir(root).args([
        "build",
        "--locked",
        "--package",
        "sekisho-api",
        "--example",
        "wire_peer",
        "--all-features",
    ]))?;
    let target = workspace::target(root);
    workspace::run(
        Command::new(python.tool("python"))
            .args(["-m", "tests.wire.prove", "--peer"])
            .arg(target.join("debug/examples/wire_peer"))
            .current_dir(root),
    )
}
