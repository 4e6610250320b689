//! `sekisho fmt`: policies in one canonical spelling.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::policy_files::{self, PolicyType};
use crate::failure::Failure;

/// Which files, and what to do with them.
#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// Files of policy documents; - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Only say which files are spelled otherwise; exit with 1 if any is
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Rewrite the files
    #[arg(long)]
    write: bool,
    /// What the documents are attached as; guessed if left out
    #[arg(long = "type", value_enum, value_name = "TYPE")]
    policy_type: Option<PolicyType>,
}

impl Fmt {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        if !self.check && !self.write && self.files.len() != 1 {
            return Err(Failure::asked_wrongly(
                "several files cannot be printed as one: --write or --check them",
            ));
        }
        let mut differ = false;
        for path in &self.files {
            let text = policy_files::read(path)?;
            let printed = self.print(path, &text)?;
            if !self.check && !self.write {
                std::io::stdout()
                    .lock()
                    .write_all(printed.as_bytes())
                    .map_err(|error| Failure::because(&error))?;
            } else if text != printed {
                differ = true;
                println!("{}", path.display());
                if self.write {
                    if policy_files::is_stdin(path) {
                        return Err(Failure::asked_wrongly("standard input cannot be rewritten"));
                    }
                    policy_files::replace(path, &printed)?;
                }
            }
        }
        Ok(if differ && self.check { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    fn print(&self, path: &Path, text: &str) -> Result<String, Failure> {
        let policy_type = self.policy_type.unwrap_or_else(|| PolicyType::guess(path, text));
        sekisho_policy::print(text, policy_type.kind()).map_err(|error| {
            Failure::asked_wrongly(format!(
                "{}:{}:{}: {} (read as {}; --type says otherwise)",
                path.display(),
                error.position.line,
                error.position.column,
                error.message,
                policy_type.name(),
            ))
        })
    }
}
