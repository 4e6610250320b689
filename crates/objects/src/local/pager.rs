//! Rows of a range one after the other, read in steps, with jumps ahead.

use std::collections::VecDeque;

use sekisho_store::{Entry, KeyRange, Snapshot};

use crate::error::ObjectError;

/// Rows read at once, at most: what a jump throws away.
const STEP_ROWS: usize = 128;

pub(crate) struct Pager<'a> {
    snapshot: &'a dyn Snapshot,
    range: KeyRange,
    read: VecDeque<Entry>,
    step: usize,
    is_last: bool,
}

impl<'a> Pager<'a> {
    /// `wanted` is how many rows the caller will take at most.
    pub(crate) fn new(snapshot: &'a dyn Snapshot, range: KeyRange, wanted: usize) -> Self {
        let step = wanted.clamp(1, STEP_ROWS);
        Self { snapshot, range, read: VecDeque::new(), step, is_last: false }
    }

    pub(crate) async fn peek(&mut self) -> Result<Option<&Entry>, ObjectError> {
        if self.read.is_empty() && !self.is_last && !self.range.is_empty() {
            let rows = self.snapshot.range(&self.range, self.step, false).await?;
            self.is_last = rows.len() < self.step;
            if let Some(last) = rows.last() {
                self.range = self.range.after(&last.key);
            }
            self.read = rows.into();
        }
        Ok(self.read.front())
    }

    /// Takes the row that was peeked at.
    pub(crate) fn take(&mut self) -> Option<Entry> {
        self.read.pop_front()
    }

    /// Leaves out every row before `end`; all of them, if there is no end.
    pub(crate) fn skip_to(&mut self, end: Option<&[u8]>) {
        let Some(end) = end else {
            self.read.clear();
            self.is_last = true;
            return;
        };
        while self.read.front().is_some_and(|row| row.key.as_ref() < end) {
            self.read.pop_front();
        }
        if self.read.is_empty() && self.range.start.as_ref() < end {
            self.range.start = end.to_vec().into();
        }
    }
}
