//! The newest transactions in memory, where watches that keep up read them, and where the store
//! stands.
//!
//! The writer appends and never waits; a watch that needs what has left the tail reads the log. So
//! a slow watch loses nothing and costs nobody anything.

use std::collections::VecDeque;

use bytes::Bytes;
use parking_lot::RwLock;
use tokio::sync::watch;

use crate::Status;
use crate::types::Revision;
use crate::watch::ChangeBatch;

/// The most transactions in the tail.
const TAIL_BATCHES_MAX: usize = 4096;
/// The most bytes in the tail, about.
const TAIL_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What a change takes beside its key and value, about, in bytes.
const CHANGE_BYTES: usize = 96;

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
    pub(super) fn extend(&self, batches: Vec<ChangeBatch>) {
        let Some(revision) = batches.last().map(|batch| batch.revision) else { return };
        let mut recent = self.recent.write();
        for batch in batches {
            recent.bytes = recent.bytes.saturating_add(bytes_of(&batch));
            recent.batches.push_back(batch);
        }
        while recent.batches.len() > TAIL_BATCHES_MAX || recent.bytes > TAIL_BYTES_MAX {
            let Some(batch) = recent.batches.pop_front() else { break };
            recent.bytes = recent.bytes.saturating_sub(bytes_of(&batch));
        }
        // With the lock held: a watch that reads the tail just now must not show a transaction
        // that the status does not know of yet.
        self.change(|status| status.revision = revision);
    }

    /// Says that nothing below a revision is kept any more.
    pub(super) fn forgot_below(&self, oldest: Revision) {
        self.change(|status| status.oldest = status.oldest.max(oldest));
    }

    fn change(&self, change: impl FnOnce(&mut Status)) {
        self.status.send_modify(|status| {
            if let Some(status) = status {
                change(status);
            }
        });
    }

    /// Up to `limit` transactions after a revision; `None` if the first of them is not in the
    /// tail. Empty if there are none yet.
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
        .map(|change| change.key.len() + change.value.as_ref().map_or(0, Bytes::len) + CHANGE_BYTES)
        .sum()
}
