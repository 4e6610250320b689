//! `cargo xtask conformance`: each operation of IAM and STS with its tests, out of the models and
//! the suites under `tests/conformance` and `tests/cli`.
//!
//! A call within a block that expects a refusal is a test of that error; any other call is a test
//! of success. What the readers of the suites cannot see (a call through a helper of another
//! file) counts as untested: the table never says more than there is.

mod suite;
mod unreachable;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workspace;
use suite::{Seen, Suite};
use unreachable::is_unreachable;

/// What to print.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only operations without a success test or without a test of an error of theirs
    #[arg(long)]
    missing: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let root = workspace::root();
    for (service, operations, suite) in read(&root)? {
        print!("{}", table(service, &operations, &suite, args.missing));
    }
    Ok(())
}

/// Fails if an operation that is done somewhere is not refused with every error of its model.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut missing = Vec::new();
    for (service, operations, suite) in read(root)? {
        for (name, codes) in operations {
            let Some(seen) = suite.of(&name).filter(|seen| 0 < seen.successes) else { continue };
            let untested = codes.difference(&seen.errors);
            missing.extend(untested.map(|code| format!("{service}:{name}: {code}")));
        }
    }
    ensure!(missing.is_empty(), "errors of models without a test:\n{}", missing.join("\n"));
    Ok(())
}

/// An operation with the codes of its errors.
type Operations = BTreeMap<String, BTreeSet<String>>;

fn read(root: &Path) -> Result<Vec<(&'static str, Operations, Rc<Suite>)>> {
    let mut suite = Suite::default();
    for folder in ["tests/conformance", "tests/cli"] {
        suite.read_folder(&root.join(folder))?;
    }
    for file in ["tests/conformance/test_denials.py", "tests/support/denial_rows.py"] {
        suite.read_denials(&root.join(file))?;
    }
    let suite = Rc::new(suite);
    ["iam", "sts"]
        .map(|service| {
            let operations = operations(&root.join(format!("models/{service}.json")))?;
            Ok((service, operations, suite.clone()))
        })
        .into_iter()
        .collect()
}

/// Each operation with the codes of the errors that its model names.
fn operations(path: &Path) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let text = std::fs::read(path).with_context(|| path.display().to_string())?;
    let model: Value = serde_json::from_slice(&text)?;
    let code = |shape: &str| {
        let code = model.pointer(&format!("/shapes/{shape}/error/code")).and_then(Value::as_str);
        code.unwrap_or(shape).to_owned()
    };
    let operations = model.get("operations").and_then(Value::as_object);
    let operations = operations.context("the model has no operations")?;
    Ok(operations
        .iter()
        .map(|(name, operation)| {
            let errors = operation.get("errors").and_then(Value::as_array).into_iter().flatten();
            let shapes = errors.filter_map(|error| error.get("shape")?.as_str());
            let codes = shapes.map(code).filter(|code| !is_unreachable(name, code));
            (name.clone(), codes.collect())
        })
        .collect())
}

fn table(
    service: &str,
    operations: &BTreeMap<String, BTreeSet<String>>,
    suite: &Suite,
    missing_only: bool,
) -> String {
    let mut text = format!("\n## {service}\n\n| operation | success | errors | without a test |\n");
    text.push_str("|---|---|---|---|\n");
    let (mut tested, mut complete) = (0, 0);
    for (name, codes) in operations {
        let seen = suite.of(name).cloned().unwrap_or_default();
        let untested: Vec<_> = codes.difference(&seen.errors).map(String::as_str).collect();
        tested += usize::from(0 < seen.successes);
        let is_complete = 0 < seen.successes && untested.is_empty();
        complete += usize::from(is_complete);
        if missing_only && is_complete {
            continue;
        }
        let Seen { successes, errors } = &seen;
        let errors = errors.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "| {name} | {successes} | {errors} | {} |", untested.join(", "));
    }
    let all = operations.len();
    let _ = writeln!(
        text,
        "\n{all} operations: {tested} with a success test, {complete} with a test of every error \
         that their model names"
    );
    text
}
