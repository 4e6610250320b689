//! `sekisho validate FILE…`: what is wrong with policies, and what could be better.

mod json;
mod report;
mod sarif;
#[cfg(test)]
mod tests;
mod text;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sekisho_policy_validation::{Code, Level, Settings, apply_fixes, resource_types};

use super::policy_files::{self, PolicyType};
use crate::failure::Failure;
use report::Report;

/// Which files, and how to judge them.
#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// Files of policy documents; - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the documents are attached as; guessed if left out
    #[arg(long = "type", value_enum, value_name = "TYPE")]
    policy_type: Option<PolicyType>,
    /// The type of the resource a resource policy is attached to, such as AWS::S3::Bucket
    #[arg(long, value_name = "TYPE", value_parser = resource_type)]
    resource_type: Option<String>,
    /// The account the policies are in, twelve digits: trusting it is no finding
    #[arg(long, value_name = "ID", value_parser = account)]
    account: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value = "text")]
    output: Output,
    /// Exit with 1 if there is a finding of this level or a worse one
    #[arg(long, value_enum, value_name = "LEVEL", default_value = "error")]
    fail_on: FailOn,
    /// Leave out findings of these codes
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code)]
    ignore: Vec<Code>,
    /// Rewrite the files with the fixes that are safe; report what is left
    #[arg(long)]
    fix: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value = "auto")]
    color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Output {
    /// Source excerpts, as compilers print them
    Text,
    /// One JSON document
    Json,
    /// SARIF 2.1.0, which code hosts read
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

/// The levels, mildest last; `never` for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    SecurityWarning,
    Warning,
    Suggestion,
    Never,
}

impl FailOn {
    fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::SecurityWarning => Some(Level::SecurityWarning),
            Self::Warning => Some(Level::Warning),
            Self::Suggestion => Some(Level::Suggestion),
            Self::Never => None,
        }
    }
}

fn resource_type(text: &str) -> Result<String, String> {
    if resource_types().any(|known| known.eq_ignore_ascii_case(text)) {
        return Ok(text.to_owned());
    }
    let known: Vec<&str> = resource_types().collect();
    Err(format!("known are {}", known.join(", ")))
}

fn account(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err("an account has twelve digits".to_owned())
}

fn code(text: &str) -> Result<Code, String> {
    let known = Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(text));
    known.copied().ok_or_else(|| "there is no such code".to_owned())
}

/// The most rounds of fixes: what one uncovers, the next mends.
const ROUNDS_MAX: usize = 200;

impl Validate {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let mut reports = Vec::new();
        for path in &self.files {
            reports.push(self.one(path.clone())?);
        }
        let styled = match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
            }
        };
        let printed = match self.output {
            Output::Text => text::render(&reports, styled),
            Output::Json => json::render(&reports),
            Output::Sarif => sarif::render(&reports),
        };
        match std::io::stdout().lock().write_all(printed.as_bytes()) {
            // Whoever read had enough; the exit code still tells.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                return Err(Failure::asked_wrongly(format!("cannot print: {error}")));
            }
            _ => {}
        }
        let fails = self.fail_on.level().is_some_and(|level| {
            reports.iter().flat_map(|report| &report.findings).any(|found| level <= found.level())
        });
        Ok(if fails { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    fn one(&self, path: PathBuf) -> Result<Report, Failure> {
        let mut text = policy_files::read(&path)?;
        let policy_type = self.policy_type.unwrap_or_else(|| PolicyType::guess(&path, &text));
        let settings = Settings {
            kind: policy_type.kind(),
            resource_type: self.resource_type.as_deref(),
            account: self.account.as_deref(),
        };
        let validate = |text: &str| {
            let mut findings = sekisho_policy_validation::validate(text, &settings);
            findings.retain(|finding| !self.ignore.contains(&finding.code));
            findings
        };
        let mut findings = validate(&text);
        let mut fixed = 0;
        if self.fix {
            if policy_files::is_stdin(&path) {
                return Err(Failure::asked_wrongly("standard input cannot be rewritten"));
            }
            for _ in 0..ROUNDS_MAX {
                let (mended, count) = apply_fixes(&text, &findings);
                if count == 0 {
                    break;
                }
                (text, fixed) = (mended, fixed + count);
                findings = validate(&text);
            }
            if 0 < fixed {
                policy_files::replace(&path, &text)?;
            }
        }
        Ok(Report { path, text, policy_type, guessed: self.policy_type.is_none(), findings, fixed })
    }
}
