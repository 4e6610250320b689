//! `cargo xtask api`: the public API of the crate that other programs embed, kept as a listing.
//!
//! A change of the API is a change of `crates/policy/public-api.txt`, so that nobody makes one
//! unawares. The listing is made of rustdoc's JSON, which stable toolchains give when they are told
//! to; its format changes with the toolchain, and only the one that is known is compared.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace;

const PACKAGE: &str = "sekisho-policy";
const LISTING: &str = "crates/policy/public-api.txt";
/// Rust 1.95 writes it, and the library that reads it here knows it.
const FORMAT: u64 = 57;

/// Writes the listing, or fails if what is there differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let json = rustdoc_json(root)?;
    let format = format_of(&json)?;
    if format != FORMAT {
        println!("rustdoc's JSON has format {format} here, not {FORMAT}: the API is not compared");
        return Ok(());
    }
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .context("the public API")?;
    let listing = format!("{api}");
    let path = root.join(LISTING);
    if !check {
        std::fs::write(&path, listing).context(LISTING)?;
        println!("{LISTING} lists {} items", api.items().count());
        return Ok(());
    }
    let before = std::fs::read_to_string(&path).context(LISTING)?;
    let gone = before.lines().filter(|line| !listing.lines().any(|other| other == *line));
    let new = listing.lines().filter(|line| !before.lines().any(|other| other == *line));
    let (gone, new): (Vec<_>, Vec<_>) = (gone.collect(), new.collect());
    gone.iter().for_each(|line| eprintln!("- {line}"));
    new.iter().for_each(|line| eprintln!("+ {line}"));
    if before != listing {
        bail!("the public API changed: if it should, `cargo xtask api` and commit {LISTING}");
    }
    println!("{} items of the public API are as listed", api.items().count());
    Ok(())
}

/// In a target folder of its own: libraries look at the variable when they are built.
fn rustdoc_json(root: &Path) -> Result<PathBuf> {
    let target = workspace::target(root).join("api");
    workspace::run(
        Command::new(env!("CARGO"))
            .args(["rustdoc", "--quiet", "--locked", "--lib", "--package", PACKAGE])
            .arg("--target-dir")
            .arg(&target)
            .args(["--", "-Z", "unstable-options", "--output-format", "json"])
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(root),
    )?;
    Ok(target.join("doc").join(format!("{}.json", PACKAGE.replace('-', "_"))))
}

fn format_of(json: &Path) -> Result<u64> {
    #[derive(serde::Deserialize)]
    struct Head {
        format_version: u64,
    }
    let head: Head = serde_json::from_slice(&std::fs::read(json)?).context("rustdoc's JSON")?;
    Ok(head.format_version)
}
