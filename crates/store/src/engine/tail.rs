//! The newest transactions in memory, where watches that keep up read them.
//!
//! The writer appends and never waits; a watch that needs what has left the tail reads the
//! history table. So a slow watch loses nothing and costs nobody anything.

use std::collections::VecDeque;

use parking_lot::RwLock;
use tokio::sync::watch;

use crate::Status;
use crate::types::Revision;
use crate::watch::ChangeBatch;

/// The most transactions in the tail.
const TAIL_BATCHES_MAX: usize = 4096;
/// The most bytes of keys and values in the tail.
const TAIL_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The tail and the store's status.
pub(super) struct Tail {
    recent: RwLock<Recent>,
    /// `None` once the store is closed.
    status: watch::Sender<Option<Status>>,
}

#[derive(Default)]
struct Recent {
    /// In order of revision, without gaps, up to the newest.
    batches: VecDeque<ChangeBatch>,
    bytes: usize,
}

impl Tail {
    pub(super) fn new(status: Status) -> Self {
        Self { recent: RwLock::default(), status: watch::Sender::new(Some(status)) }
    }

    /// Where the store stands; `None` once it is closed.
    pub(super) fn status(&self) -> Option<Status> {
        *self.status.borrow()
    }

    /// Adds the transactions of a group, in order, and wakes the watches.
    pub(super) fn extend(&self, batches: Vec<ChangeBatch>, status: Status) {
        {
            let mut recent = self.recent.write();
            for batch in batches {
                recent.bytes = recent.bytes.saturating_add(bytes_of(&batch));
                recent.batches.push_back(batch);
            }
            while recent.batches.len() > TAIL_BATCHES_MAX || recent.bytes > TAIL_BYTES_MAX {
                let Some(batch) = recent.batches.pop_front() else { break };
                recent.bytes = recent.bytes.saturating_sub(bytes_of(&batch));
            }
        }
        self.status.send_replace(Some(status));
    }

    /// Up to `limit` transactions after a revision; `None` if the first of them has left the tail.
    /// Empty if there are none yet.
    pub(super) fn after(&self, revision: Revision, limit: usize) -> Option<Vec<ChangeBatch>> {
        let recent = self.recent.read();
        let Some(first) = recent.batches.front() else {
            let newest = self.status()?.revision;
            return (revision == newest).then(Vec::new);
        };
        let skip = revision.next().0.checked_sub(first.revision.0)?;
        let skip = usize::try_from(skip).ok()?;
        Some(recent.batches.iter().skip(skip).take(limit).cloned().collect())
    }

    /// Told of every change of the status from now on.
    pub(super) fn subscribe(&self) -> watch::Receiver<Option<Status>> {
        self.status.subscribe()
    }

    /// Ends all watches.
    pub(super) fn close(&self) {
        self.status.send_replace(None);
        *self.recent.write() = Recent::default();
    }
}

fn bytes_of(batch: &ChangeBatch) -> usize {
    batch
        .changes
        .iter()
        .map(|change| change.key.len() + change.value.as_ref().map_or(0, bytes::Bytes::len) + 64)
        .sum()
}
