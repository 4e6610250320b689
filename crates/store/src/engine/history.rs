//! Committed transactions, from the history table and the tail.

use std::collections::VecDeque;
use std::sync::Arc;

use async_trait::async_trait;
use redb::{ReadTransaction, ReadableDatabase, ReadableTable, ReadableTableMetadata};
use tokio::sync::watch;

use super::{HISTORY, Shared, caught, rows};
use crate::Status;
use crate::error::StoreError;
use crate::types::Revision;
use crate::watch::{ChangeBatch, ChangeSource};

/// The most transactions a watch takes at once.
const FETCH_BATCHES_MAX: usize = 128;
/// A watch stops taking from the history table after so many bytes of rows.
const FETCH_BYTES_MAX: usize = 1024 * 1024;

/// The store's revision and the oldest revision whose changes are kept.
pub(super) fn bounds(read: &ReadTransaction) -> Result<(Revision, Revision), StoreError> {
    let history = read.open_table(HISTORY)?;
    let first = history.first()?.map(|(revision, _)| revision.value());
    let last = history.last()?.map(|(revision, _)| revision.value());
    match (first, last) {
        (Some(first), Some(last)) => {
            let rows = history.len()?;
            if first == 0
                || last.checked_sub(first).and_then(|gap| gap.checked_add(1)) != Some(rows)
            {
                return Err(StoreError::Corrupted {
                    reason: format!("the history from {first} to {last} has {rows} revisions"),
                });
            }
            Ok((Revision(last), Revision(first)))
        }
        _ => Ok((Revision::ZERO, Revision(1))),
    }
}

/// A watch: from the tail while it keeps up, from the history table where it does not.
pub(super) struct HistoryWatch {
    shared: Arc<Shared>,
    status: watch::Receiver<Option<Status>>,
    /// The last transaction handed out.
    position: Revision,
    /// Taken but not handed out yet; the first is the one after `position`.
    ready: VecDeque<ChangeBatch>,
}

impl HistoryWatch {
    pub(super) fn new(shared: Arc<Shared>, after: Revision) -> Self {
        let status = shared.tail.subscribe();
        Self { shared, status, position: after, ready: VecDeque::new() }
    }

    /// The next transactions; none if there are none yet.
    fn fetch(&self) -> Result<VecDeque<ChangeBatch>, StoreError> {
        match self.shared.tail.after(self.position, FETCH_BATCHES_MAX) {
            Some(batches) => Ok(batches.into()),
            None => self.fetch_from_history(),
        }
    }

    fn fetch_from_history(&self) -> Result<VecDeque<ChangeBatch>, StoreError> {
        let database = self.shared.database.read();
        let database = database.as_ref().ok_or(StoreError::Closed)?;
        caught(|| {
            let read = database.begin_read()?;
            let history = read.open_table(HISTORY)?;
            let mut batches = VecDeque::new();
            let mut bytes = 0;
            let mut expected = self.position.next();
            for row in history.range(expected.0..)? {
                let (revision, row) = row?;
                let revision = Revision(revision.value());
                if revision != expected {
                    // Rows are removed from the oldest on, so a gap can only be at the start.
                    return match batches.is_empty() {
                        true => {
                            Err(StoreError::Compacted { asked: self.position, oldest: revision })
                        }
                        false => Err(StoreError::Corrupted {
                            reason: format!("revision {expected} is missing from the history"),
                        }),
                    };
                }
                expected = revision.next();
                bytes += row.value().len();
                batches.push_back(rows::decode_changes(revision, row.value())?);
                if batches.len() >= FETCH_BATCHES_MAX || bytes >= FETCH_BYTES_MAX {
                    break;
                }
            }
            Ok(batches)
        })
    }
}

#[async_trait]
impl ChangeSource for HistoryWatch {
    async fn next(&mut self) -> Result<ChangeBatch, StoreError> {
        loop {
            if let Some(batch) = self.ready.pop_front() {
                self.position = batch.revision;
                return Ok(batch);
            }
            self.ready = self.fetch()?;
            if self.ready.is_empty() {
                let position = self.position;
                // The sender lives in `shared`, so the wait ends by a change alone.
                let status = self
                    .status
                    .wait_for(|status| status.is_none_or(|status| status.revision > position))
                    .await
                    .map_err(|_| StoreError::Closed)?;
                if status.is_none() {
                    return Err(StoreError::Closed);
                }
            }
        }
    }
}
