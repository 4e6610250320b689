//! `sekisho completions`: the completion script of a shell.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::failure::Failure;

/// Which shell.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell to complete for
    shell: Shell,
}

impl Completions {
    /// Prints the script of the whole command line `C`.
    pub(crate) fn run<C: CommandFactory>(self) -> Result<ExitCode, Failure> {
        clap_complete::generate(self.shell, &mut C::command(), "sekisho", &mut std::io::stdout());
        Ok(ExitCode::SUCCESS)
    }
}
