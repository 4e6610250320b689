//! What only a terminal gets: colours and progress.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

/// How to mark words on standard output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    coloured: bool,
}

impl Style {
    /// Plain unless standard output is a terminal and `NO_COLOR` is unset (no-color.org).
    pub(crate) fn of_stdout() -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { coloured: std::io::stdout().is_terminal() && !refused }
    }

    pub(crate) fn good(self, words: impl Display) -> String {
        self.mark("32", words)
    }

    pub(crate) fn bad(self, words: impl Display) -> String {
        self.mark("31", words)
    }

    pub(crate) fn strong(self, words: impl Display) -> String {
        self.mark("1", words)
    }

    pub(crate) fn faint(self, words: impl Display) -> String {
        self.mark("2", words)
    }

    fn mark(self, code: &str, words: impl Display) -> String {
        if self.coloured { format!("\x1b[{code}m{words}\x1b[0m") } else { words.to_string() }
    }
}

/// A line on standard error that tells how far something is, on a terminal only.
#[derive(Debug)]
pub(crate) struct ProgressLine {
    shown: bool,
    what: String,
    percent: usize,
}

impl ProgressLine {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { shown: std::io::stderr().is_terminal(), what: what.into(), percent: usize::MAX }
    }

    /// `done` of `total`.
    pub(crate) fn at(&mut self, done: usize, total: usize) {
        let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
        if self.shown && percent != self.percent {
            self.percent = percent;
            let mut stderr = std::io::stderr().lock();
            // What cannot be shown need not be.
            let _ = write!(stderr, "\r\x1b[K{} {percent}%", self.what);
            let _ = stderr.flush();
        }
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        if self.shown && self.percent != usize::MAX {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}
