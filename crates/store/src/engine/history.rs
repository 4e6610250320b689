//! Committed transactions as a watch reads them: from the tail while it keeps up, from the log
//! where it does not.

use std::collections::VecDeque;
use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::watch;

use super::Shared;
use crate::Status;
use crate::error::StoreError;
use crate::log::Position;
use crate::types::Revision;
use crate::watch::{ChangeBatch, ChangeSource};

/// The most transactions a watch takes from the tail at once.
const FETCH_BATCHES_MAX: usize = 128;
/// About the most bytes a watch takes from the log at once.
const FETCH_BYTES_MAX: usize = 256 * 1024;

pub(super) struct HistoryWatch {
    shared: Arc<Shared>,
    status: watch::Receiver<Option<Status>>,
    /// The last transaction handed out.
    revision: Revision,
    /// Taken but not handed out yet; the first is the one after `revision`.
    ready: VecDeque<ChangeBatch>,
    /// Where the log goes on.
    position: Option<Position>,
}

impl HistoryWatch {
    pub(super) fn new(shared: Arc<Shared>, after: Revision) -> Self {
        let status = shared.tail.subscribe();
        Self { shared, status, revision: after, ready: VecDeque::new(), position: None }
    }

    /// The next transactions; none if there are none yet.
    fn fetch(&mut self) -> Result<VecDeque<ChangeBatch>, StoreError> {
        if let Some(batches) = self.shared.tail.after(self.revision, FETCH_BATCHES_MAX) {
            return Ok(batches.into());
        }
        let status = self.shared.tail.status().ok_or(StoreError::Closed)?;
        self.shared
            .segments
            .read(self.revision, status.revision, &mut self.position, FETCH_BYTES_MAX)?
            .ok_or(StoreError::Compacted { asked: self.revision, oldest: status.oldest })
    }
}

#[async_trait]
impl ChangeSource for HistoryWatch {
    async fn next(&mut self) -> Result<ChangeBatch, StoreError> {
        loop {
            if let Some(batch) = self.ready.pop_front() {
                // Late is safe, a gap is not.
                if batch.revision != self.revision.next() {
                    return Err(StoreError::Corrupted {
                        reason: format!(
                            "the transaction after revision {} is missing",
                            self.revision
                        ),
                    });
                }
                self.revision = batch.revision;
                return Ok(batch);
            }
            self.ready = self.fetch()?;
            if self.ready.is_empty() {
                let revision = self.revision;
                // The sender lives in `shared`, so the wait ends by a change alone.
                let status = self
                    .status
                    .wait_for(|status| status.is_none_or(|status| status.revision > revision))
                    .await
                    .map_err(|_| StoreError::Closed)?;
                if status.is_none() {
                    return Err(StoreError::Closed);
                }
            }
        }
    }
}
