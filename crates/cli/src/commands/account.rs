//! `sekisho account`: answers for whole accounts from their exported data.

mod diff;
mod import;
mod load;
mod questions;
mod what_can;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::failure::Failure;

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Read exported data into one account file.
    Import(import::Import),
    /// Say whether somebody can do something. Exit code: 0 allowed, 1 denied, 2 asked wrongly.
    Can(questions::Can),
    /// List who can do something. Exit code: 0 somebody, 1 nobody, 2 asked wrongly.
    WhoCan(questions::WhoCan),
    /// List what somebody can do.
    WhatCan(what_can::WhatCan),
    /// Say whose answers change between two states. Exit code: 0 nobody's, 1 some, 2 asked wrongly.
    Diff(diff::Diff),
}

/// Where the account file is.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// Account file of `sekisho account import`, or exported data
    /// [default: $XDG_STATE_HOME/sekisho/account.sekacct]
    #[arg(long, value_name = "FILE", env = "SEKISHO_ACCOUNT_FILE")]
    account: Option<PathBuf>,
}

impl Account {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        match self {
            Self::Import(command) => command.run(),
            Self::Can(command) => command.run(),
            Self::WhoCan(command) => command.run(),
            Self::WhatCan(command) => command.run(),
            Self::Diff(command) => command.run(),
        }
    }
}
