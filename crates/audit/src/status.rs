//! How the recording fares.

use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

/// How the recording fares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// Lines written since the start, both logs together.
    pub written: u64,
    /// Events that found the queue full and are in no file.
    pub lost: u64,
    /// Why nothing can be written at present; the events wait in the queue meanwhile.
    pub failing: Option<String>,
}

impl Status {
    /// Whether everything that happened is, or will be, in the files.
    pub fn is_whole(&self) -> bool {
        self.lost == 0 && self.failing.is_none()
    }
}

/// What the writer tells of itself.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) written: AtomicU64,
    failing: Mutex<Option<String>>,
}

impl Told {
    pub(crate) fn status(&self, lost: u64) -> Status {
        let written = self.written.load(Ordering::Relaxed);
        Status { written, lost, failing: self.failing.lock().clone() }
    }

    /// Says why nothing can be written, or that it can again; whether that is news.
    pub(crate) fn tell(&self, failing: Option<String>) -> bool {
        let mut told = self.failing.lock();
        let is_news = told.is_some() != failing.is_some();
        *told = failing;
        is_news
    }
}
