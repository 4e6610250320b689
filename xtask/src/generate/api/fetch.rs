//! Takes the models out of the pinned botocore package, into `models/`.

use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use flate2::read::GzDecoder;

use super::model::{Model, Source};
use super::{BOTOCORE_VERSION, SERVICES, model_path};
use crate::workspace;

/// Installs botocore into a throwaway environment under `target/`, writes the models and
/// `models/API-MODELS.md`.
pub(crate) fn fetch(root: &Path) -> Result<()> {
    let data = install(root)?;
    let mut table = String::new();
    for service in SERVICES {
        let (file, text) = newest_model(&data, service.botocore)?;
        let mut model =
            Model::parse(&text).with_context(|| format!("botocore's model of {}", service.name))?;
        if model.metadata.protocol.starts_with("rest-") {
            model.drop_replaced();
        }
        writeln!(
            table,
            "| `{}.json` | {} | `{file}` | {} | {} | {} |",
            service.name,
            model.metadata.protocol,
            model.metadata.api_version,
            model.operations.len(),
            if service.typed { "tables and types" } else { "tables, to prove the protocol" },
        )?;
        model.source =
            Some(Source { package: "botocore".into(), version: BOTOCORE_VERSION.into(), file });
        let path = root.join(model_path(service));
        fs::write(&path, model.to_compact()?).with_context(|| path.display().to_string())?;
    }
    fs::write(root.join("models/API-MODELS.md"), readme(&table))?;
    Ok(())
}

/// Makes the environment if it is not there yet; gives botocore's data folder.
fn install(root: &Path) -> Result<PathBuf> {
    let environment = root.join("target/xtask/botocore-venv");
    let python = environment.join("bin/python");
    if !python.exists() {
        workspace::run(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
    }
    workspace::run(Command::new(&python).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        &format!("botocore=={BOTOCORE_VERSION}"),
    ]))?;
    let lib = fs::read_dir(environment.join("lib"))?
        .next()
        .context("the environment has no lib folder")??;
    Ok(lib.path().join("site-packages/botocore/data"))
}

/// The newest `service-2.json` of a service: its path in the package, and its text.
fn newest_model(data: &Path, service: &str) -> Result<(String, String)> {
    let folder = data.join(service);
    let mut versions = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        versions.push(entry?.file_name().to_string_lossy().into_owned());
    }
    versions.sort();
    let version = versions.pop().with_context(|| format!("no model of {service}"))?;
    let file = format!("{service}/{version}/service-2.json");
    let zipped = data.join(format!("{file}.gz"));
    let text = if zipped.exists() {
        let mut text = String::new();
        GzDecoder::new(fs::File::open(&zipped)?).read_to_string(&mut text)?;
        text
    } else {
        fs::read_to_string(data.join(&file))?
    };
    Ok((format!("botocore/data/{file}"), text))
}

fn readme(table: &str) -> String {
    format!(
        "# API models

AWS's API models without their prose: operations, shapes, constraints, wire names, errors.
`cargo xtask generate api` makes these files and this page from the PyPI package
botocore {BOTOCORE_VERSION} (Apache-2.0); do not edit them. `cargo xtask generate` makes
`crates/api/src/generated/` from them, offline.

| File | Protocol | Model in the package | API version | Operations | Made into |
| --- | --- | --- | --- | --- | --- |
{table}"
    )
}
