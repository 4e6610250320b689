//! Removes bodies that no object has any more.
//!
//! From: rows of the table `g`, which the transaction wrote that took the body from its object.
//! To: nothing. A row goes after what it names, so a crash repeats the removal and forgets none.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sekisho_store::{CommitOutcome, Store, Transaction};
use tokio::sync::Notify;

use super::blobs::{Blobs, blocking, storage};
use super::ids::Id;
use super::rows::{Body, GarbageRow, PartRow, decode, unreadable_key};
use super::{Shared, keys};
use crate::error::ObjectError;

/// Rows looked at in one step; each makes at most four writes of a transaction.
const STEP_ROWS: usize = 100;
const RETRY: Duration = Duration::from_secs(10);

/// Wakes the collector.
#[derive(Default)]
pub(crate) struct Garbage {
    there_is: Notify,
    waits_for_readers: AtomicBool,
}

impl Garbage {
    /// A transaction left some.
    pub(crate) fn left(&self) {
        self.there_is.notify_one();
    }

    /// A body is not read any more.
    pub(crate) fn reader_gone(&self) {
        if self.waits_for_readers.swap(false, Ordering::Relaxed) {
            self.there_is.notify_one();
        }
    }
}

/// Finishes or removes what the last process did not publish.
pub(crate) async fn settle_left_overs(
    index: &Arc<dyn Store>,
    blobs: &Arc<dyn Blobs>,
) -> Result<(), ObjectError> {
    let looking = Arc::clone(blobs);
    let left_over = blocking(move || looking.left_over()).await?.map_err(|e| storage(&e))?;
    let snapshot = index.snapshot().await?;
    for id in left_over {
        let known = snapshot.get(&keys::file(id)).await?.is_some();
        let blobs = Arc::clone(blobs);
        let settle = move || if known { blobs.publish(id) } else { blobs.remove(id) };
        blocking(settle).await?.map_err(|error| storage(&error))?;
    }
    Ok(())
}

/// Collects, until the store is dropped.
pub(crate) async fn collect(shared: Arc<Shared>) {
    loop {
        match collect_once(&shared).await {
            Ok(()) => shared.garbage.there_is.notified().await,
            Err(error) => {
                tracing::warn!(%error, "Removing what is not needed any more failed; it is tried again");
                tokio::time::sleep(RETRY).await;
            }
        }
    }
}

/// Removes all that there is and that nobody reads.
async fn collect_once(shared: &Shared) -> Result<(), ObjectError> {
    let mut range = keys::all_garbage();
    loop {
        let rows = shared.index.snapshot().await?.range(&range, STEP_ROWS, false).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        range = range.after(&last.key);
        let mut removal = Removal::default();
        for row in &rows {
            let id = keys::read_garbage(&row.key).ok_or_else(unreadable_key)?;
            match decode(&row.value)? {
                GarbageRow::Skipped { id: parts, numbers } => {
                    for number in numbers {
                        remove_parts(shared, parts, Some(number)).await?;
                    }
                }
                GarbageRow::Body(_) if is_read(shared, id) => continue,
                GarbageRow::Body(Body::Parts { id: parts, .. }) => {
                    remove_parts(shared, parts, None).await?;
                }
                GarbageRow::Body(body) => removal.body(&body),
            }
            removal.transaction.writes.push(delete(keys::garbage(id)));
        }
        removal.run(shared).await?;
    }
}

fn is_read(shared: &Shared, id: Id) -> bool {
    // First the flag: a reader that goes in between wakes the collector again.
    shared.garbage.waits_for_readers.store(true, Ordering::Relaxed);
    shared.leases.is_read(id)
}

/// Removes the parts filed under a name, all or one of them.
async fn remove_parts(shared: &Shared, parts: Id, only: Option<u16>) -> Result<(), ObjectError> {
    loop {
        let after = only.map_or(0, |number| number.saturating_sub(1));
        let limit = if only.is_some() { 1 } else { STEP_ROWS };
        let range = keys::parts(parts, after);
        let mut rows = shared.index.snapshot().await?.range(&range, limit, false).await?;
        if let Some(only) = only {
            rows.retain(|row| keys::read_part(&row.key) == Some(only));
        }
        if rows.is_empty() {
            return Ok(());
        }
        let mut removal = Removal::default();
        for row in rows {
            let part: PartRow = decode(&row.value)?;
            removal.body(&part.body);
            removal.transaction.writes.push(delete(row.key));
        }
        removal.run(shared).await?;
    }
}

fn delete(key: impl Into<sekisho_store::Key>) -> sekisho_store::Write {
    sekisho_store::Write::Delete { key: key.into() }
}

/// Files to be removed, and then rows.
#[derive(Default)]
struct Removal {
    files: Vec<Id>,
    transaction: Transaction,
}

impl Removal {
    fn body(&mut self, body: &Body) {
        match body {
            Body::Row(id) => self.transaction.writes.push(delete(keys::small_body(*id))),
            Body::File(id) => {
                self.files.push(*id);
                self.transaction.writes.push(delete(keys::file(*id)));
            }
            Body::Empty | Body::Parts { .. } => {}
        }
    }

    async fn run(self, shared: &Shared) -> Result<(), ObjectError> {
        let (files, blobs) = (self.files, Arc::clone(&shared.blobs));
        let remove = move || files.into_iter().try_for_each(|id| blobs.remove(id));
        blocking(remove).await?.map_err(|error| storage(&error))?;
        match shared.index.commit(self.transaction).await? {
            CommitOutcome::Committed(_) => Ok(()),
            CommitOutcome::Conflict { .. } => Err(super::change::unexpected_conflict()),
        }
    }
}
