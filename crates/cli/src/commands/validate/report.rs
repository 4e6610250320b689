//! What was found in one file.

use std::path::PathBuf;

use sekisho_policy_validation::{Finding, Level};

use crate::commands::policy_files::{PolicyType, is_stdin};

/// A file and its findings.
pub(super) struct Report {
    pub(super) path: PathBuf,
    /// After fixes.
    pub(super) text: String,
    pub(super) policy_type: PolicyType,
    /// The type was not told.
    pub(super) guessed: bool,
    pub(super) findings: Vec<Finding>,
    /// How many fixes were applied.
    pub(super) fixed: usize,
}

impl Report {
    /// The file's name as it was given.
    pub(super) fn name(&self) -> String {
        if is_stdin(&self.path) {
            return "<stdin>".to_owned();
        }
        self.path.display().to_string()
    }
}

/// How many findings of each level, worst first.
pub(super) fn counts(reports: &[Report]) -> Vec<(Level, usize)> {
    let of = |level: Level| {
        reports
            .iter()
            .flat_map(|report| &report.findings)
            .filter(|finding| finding.level() == level)
            .count()
    };
    Level::ALL.iter().rev().map(|level| (*level, of(*level))).collect()
}
