//! How a command fails: one line on standard error and an exit code.

use std::process::ExitCode;

/// A command that was not done.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    /// It could not be done: exit code 1.
    pub(crate) fn could_not(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    /// It was asked or configured wrongly: exit code 2.
    pub(crate) fn asked_wrongly(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 2 }
    }

    /// It could not be done, and why.
    pub(crate) fn because(error: &(dyn std::error::Error + 'static)) -> Self {
        Self::could_not(sekisho_server::error_chain(error))
    }

    /// Says it on standard error.
    pub(crate) fn report(self) -> ExitCode {
        eprintln!("sekisho: {}", self.message);
        ExitCode::from(self.code)
    }
}
