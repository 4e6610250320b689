//! `sekisho simulate --jsonl`: questions in, answers out, one JSON object a line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use sekisho_policy::engine::Engine;

use crate::failure::Failure;

/// Decides questions.
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Read questions as JSON lines from standard input, and answer each with one line
    #[arg(long, required = true)]
    jsonl: bool,
    /// JSON file of named documents that questions may refer to
    #[arg(long, value_name = "FILE")]
    policies: Option<PathBuf>,
}

impl Simulate {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let named = match &self.policies {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|error| {
                    Failure::asked_wrongly(format!("policies: {}: {error}", path.display()))
                })?;
                sekisho_policy::question::NamedDocuments::parse(&text).map_err(|error| {
                    Failure::asked_wrongly(format!("policies: {}: {error}", path.display()))
                })?
            }
            None => sekisho_policy::question::NamedDocuments::new(),
        };
        let summary = sekisho_policy::question::run(
            std::io::stdin().lock(),
            std::io::stdout().lock(),
            &named,
            &Engine,
        )
        .map_err(|error| Failure::because(&error))?;
        Ok(if summary.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}
