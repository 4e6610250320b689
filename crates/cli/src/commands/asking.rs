//! Flags that several commands ask questions with.

use std::path::Path;

use clap::{Args, ValueEnum};
use sekisho_policy::engine::Engine;
use sekisho_policy::{Context, ContextValue, EvaluationError, Evaluator, Policies, Request};
use sekisho_policy_explain::{decision_json, explain};

use crate::failure::Failure;
use crate::render;
use crate::terminal::Style;

/// Longest file of policies or exported data that is read, in bytes.
const FILE_BYTES_MAX: u64 = 1 << 30;

/// How answers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people.
    #[default]
    Table,
    /// For programs.
    Json,
}

/// How an answer is shown.
#[derive(Debug, Args)]
pub(crate) struct Shown {
    /// Write answers as a table for people or as JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub(crate) output: Output,
    /// Say what every policy said, why statements do not match, and for a denial the smallest
    /// changes that would allow it
    #[arg(long)]
    pub(crate) explain: bool,
}

/// Condition keys.
#[derive(Debug, Args)]
pub(crate) struct Keys {
    /// Condition key of the request: NAME=VALUE; NAME=[A,B] or the same name again for a list
    #[arg(long = "context", value_name = "NAME=VALUE")]
    context: Vec<String>,
}

impl Keys {
    /// The keys as a context.
    pub(crate) fn context(&self) -> Result<Context<'static>, Failure> {
        let mut context = Context::new();
        for pair in &self.context {
            let Some((name, value)) = pair.split_once('=').filter(|(name, _)| !name.is_empty())
            else {
                return Err(Failure::asked_wrongly(format!("context: NAME=VALUE, not {pair:?}")));
            };
            let list = match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some("") => Some(Vec::new()),
                Some(inner) => Some(match serde_json::from_str::<Vec<String>>(value) {
                    Ok(items) => items,
                    Err(_) => inner.split(',').map(|item| item.trim().to_owned()).collect(),
                }),
                None => None,
            };
            let known = match context.get(name) {
                Some(ContextValue::Single(value)) => vec![value.to_string()],
                Some(ContextValue::Many(values)) => {
                    values.iter().map(ToString::to_string).collect()
                }
                None => Vec::new(),
            };
            match list {
                None if known.is_empty() && context.get(name).is_none() => {
                    context.set(name.to_owned(), value.to_owned());
                }
                None => {
                    context.set_many(name.to_owned(), known.into_iter().chain([value.to_owned()]))
                }
                Some(items) => {
                    context.set_many(name.to_owned(), known.into_iter().chain(items));
                }
            }
        }
        Ok(context)
    }
}

/// The evaluator of this command line.
pub(crate) fn evaluator() -> &'static dyn Evaluator {
    &Engine
}

/// Decides and prints. Returns whether it is allowed.
pub(crate) fn answer(
    request: &Request<'_>,
    policies: &Policies<'_>,
    shown: &Shown,
) -> Result<bool, Failure> {
    let unreadable =
        |error: EvaluationError| Failure::asked_wrongly(sekisho_server::error_chain(&error));
    let style = Style::of_stdout();
    if shown.explain {
        let report = explain(evaluator(), request, policies).map_err(unreadable)?;
        match shown.output {
            Output::Json => println!("{:#}", report.to_json(request)),
            Output::Table => print!("{}", render::report(&report, request, style)),
        }
        return Ok(report.explanation.decision.is_allowed());
    }
    let explanation = evaluator().explain(request, policies).map_err(unreadable)?;
    match shown.output {
        Output::Json => println!("{:#}", decision_json(&explanation, request)),
        Output::Table => print!("{}", render::decision(&explanation, request, style)),
    }
    Ok(explanation.decision.is_allowed())
}

/// Reads a text file.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = read_bytes(path)?;
    String::from_utf8(bytes)
        .map_err(|_| Failure::asked_wrongly(format!("{}: the file is not UTF-8", path.display())))
}

/// Reads a file, if it is of a sane size.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::asked_wrongly(format!("{}: {error}", path.display()))
    };
    let file = std::fs::File::open(path).map_err(|error| wrong(&error))?;
    let mut bytes = Vec::new();
    // A pipe has no length before it is read, so that is what is bounded.
    let mut bounded = std::io::Read::take(file, FILE_BYTES_MAX + 1);
    std::io::Read::read_to_end(&mut bounded, &mut bytes).map_err(|error| wrong(&error))?;
    if FILE_BYTES_MAX < bytes.len() as u64 {
        return Err(wrong(&format!("longer than {FILE_BYTES_MAX} bytes")));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(pairs: &[&str]) -> Result<String, String> {
        let keys = Keys { context: pairs.iter().map(|pair| (*pair).to_owned()).collect() };
        let context = keys.context().map_err(|failure| format!("{failure:?}"))?;
        Ok(context.iter().map(|(name, value)| format!("{name}={value:?} ")).collect())
    }

    #[test]
    fn a_value_is_single_and_brackets_or_repetition_make_a_list() {
        // Evaluation contract, 9.2, note e.
        for (pairs, expected) in [
            (&["aws:x=a=b"][..], r#"aws:x=Single("a=b") "#),
            (&["aws:x="], r#"aws:x=Single("") "#),
            (&["aws:x=[a, b]"], r#"aws:x=Many(["a", "b"]) "#),
            (&[r#"aws:x=["a,b"]"#], r#"aws:x=Many(["a,b"]) "#),
            (&["aws:x=[]"], "aws:x=Many([]) "),
            (&["aws:x=a", "AWS:X=b"], r#"aws:x=Many(["a", "b"]) "#),
        ] {
            assert_eq!(context(pairs).as_deref(), Ok(expected), "{pairs:?}");
        }
        assert!(context(&["aws:x"]).is_err() && context(&["=a"]).is_err());
    }
}
