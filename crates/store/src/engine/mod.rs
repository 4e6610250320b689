//! The store's semantics over a `redb` database: the same for a file and for memory.
//!
//! One thread writes. It drains a queue of jobs, judges their transactions one after another
//! inside one `redb` write transaction, makes that durable with one commit, and then answers all
//! of them (group commit): while the disk works on one group, the next one gathers in the queue.
//! The order of the queue is the order of the revisions.
//!
//! Readers never wait for the writer: the writer publishes a read transaction after each commit,
//! and a [`Snapshot`](crate::Snapshot) holds on to it.

mod history;
mod reader;
mod rows;
mod tail;
mod writer;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;

use arc_swap::ArcSwapOption;
use parking_lot::{Mutex, RwLock};
use redb::{Database, ReadableDatabase, TableDefinition};
use tokio::sync::{mpsc, oneshot};

use self::history::HistoryWatch;
use self::reader::{EngineSnapshot, View};
use self::tail::Tail;
use self::writer::{Job, Writer};
use crate::error::StoreError;
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status};

/// Key → row ([`rows::encode_entry`]): the current state.
const DATA: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("data");
/// Revision → changes ([`rows::encode_changes`]): one row a transaction, without gaps up to the
/// store's revision. The newest row is never removed, so it also tells the revision.
const HISTORY: TableDefinition<'static, u64, &[u8]> = TableDefinition::new("history");
/// Name → bytes: what the file is.
const META: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("meta");
const META_FORMAT: &str = "format";
const FORMAT_MAGIC: &[u8] = b"sekisho store\n";
/// The version of the tables' layout.
pub(crate) const FORMAT: u32 = 1;

/// Jobs that wait for the writer; beyond it, callers wait for room.
const QUEUE_MAX: usize = 4096;

/// How much history is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    pub(crate) revisions_max: u64,
    pub(crate) bytes_max: u64,
}

/// A running store.
pub(crate) struct Engine {
    shared: Arc<Shared>,
    jobs: mpsc::Sender<Job>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// What the writer and all readers share.
struct Shared {
    /// `None` once closed.
    database: RwLock<Option<Database>>,
    /// The newest committed state; `None` once closed.
    view: ArcSwapOption<View>,
    tail: Tail,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("status", &self.shared.tail.status()).finish_non_exhaustive()
    }
}

/// Why a database cannot be used as a store.
#[derive(Debug)]
pub(crate) enum Unusable {
    Foreign(String),
    UnknownFormat(u32),
    Storage(StoreError),
}

impl<E: Into<StoreError>> From<E> for Unusable {
    fn from(error: E) -> Self {
        Self::Storage(error.into())
    }
}

impl Engine {
    /// Makes the tables of an empty store.
    pub(crate) fn initialize(database: &Database) -> Result<(), StoreError> {
        let transaction = database.begin_write()?;
        {
            let mut meta = transaction.open_table(META)?;
            let mut format = FORMAT_MAGIC.to_vec();
            format.extend_from_slice(&FORMAT.to_le_bytes());
            meta.insert(META_FORMAT, format.as_slice())?;
            transaction.open_table(DATA)?;
            transaction.open_table(HISTORY)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Checks that the database is a store of a known format and starts its writer.
    pub(crate) fn start(database: Database, retention: Retention) -> Result<Self, Unusable> {
        let (view, oldest) = caught(|| Ok(check_format_and_view(&database)))??;
        let tail = Tail::new(Status { revision: view.revision, oldest });
        let shared = Arc::new(Shared {
            database: RwLock::new(Some(database)),
            view: ArcSwapOption::from_pointee(view),
            tail,
        });
        let (jobs, queue) = mpsc::channel(QUEUE_MAX);
        let writer = Writer::new(Arc::clone(&shared), queue, retention);
        let writer = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || writer.run())
            .map_err(StoreError::from)?;
        Ok(Self { shared, jobs, writer: Mutex::new(Some(writer)) })
    }

    pub(crate) fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError> {
        let view = self.shared.view.load_full().ok_or(StoreError::Closed)?;
        Ok(Box::new(EngineSnapshot::new(view)))
    }

    pub(crate) async fn commit(
        &self,
        transaction: Transaction,
    ) -> Result<CommitOutcome, StoreError> {
        transaction.check()?;
        self.ask(|answer| Job::Commit { transaction, answer }).await
    }

    pub(crate) fn watch(&self, after: Revision) -> Result<Watch, StoreError> {
        let status = self.status()?;
        if after > status.revision {
            return Err(StoreError::Future { asked: after, current: status.revision });
        }
        if after.next() < status.oldest {
            return Err(StoreError::Compacted { asked: after, oldest: status.oldest });
        }
        Ok(Watch::new(HistoryWatch::new(Arc::clone(&self.shared), after)))
    }

    pub(crate) async fn compact(&self, before: Revision) -> Result<(), StoreError> {
        let current = self.status()?.revision;
        if before > current {
            return Err(StoreError::Future { asked: before, current });
        }
        // In steps, so that no commit waits long behind it.
        loop {
            let oldest = self.ask(|answer| Job::Forget { before, answer }).await?;
            if oldest >= before {
                return Ok(());
            }
        }
    }

    /// Deletes every key, as one transaction that watches see like any other.
    pub(crate) async fn clear(&self) -> Result<Revision, StoreError> {
        self.ask(|answer| Job::Clear { answer }).await
    }

    pub(crate) fn status(&self) -> Result<Status, StoreError> {
        self.shared.tail.status().ok_or(StoreError::Closed)
    }

    async fn ask<T>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Job,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(job(answer)).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    /// Finishes what is queued and closes the database. Watches and snapshots that are still
    /// around answer `Closed` from then on.
    pub(crate) fn close(&mut self) -> Result<(), StoreError> {
        // Without a sender the writer ends after the last queued job.
        self.jobs = mpsc::channel(1).0;
        if let Some(writer) = self.writer.lock().take()
            && writer.join().is_err()
        {
            tracing::error!("The store's writer ended with a panic");
        }
        self.shared.view.store(None);
        self.shared.tail.close();
        match self.shared.database.write().take() {
            Some(database) => caught(|| Ok(database.close()?)),
            None => Ok(()),
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Err(error) = self.close() {
            tracing::warn!(%error, "The store could not be closed cleanly: {error}");
        }
    }
}

fn check_format_and_view(database: &Database) -> Result<(View, Revision), Unusable> {
    let read = database.begin_read().map_err(StoreError::from)?;
    {
        let meta = match read.open_table(META) {
            Ok(meta) => meta,
            Err(redb::TableError::Storage(error)) => return Err(StoreError::from(error).into()),
            Err(error) => return Err(Unusable::Foreign(error.to_string())),
        };
        let row = meta.get(META_FORMAT).map_err(StoreError::from)?;
        let row = row.as_ref().map(redb::AccessGuard::value).unwrap_or_default();
        let version = row
            .strip_prefix(FORMAT_MAGIC)
            .and_then(|version| version.try_into().ok())
            .map(u32::from_le_bytes)
            .ok_or_else(|| Unusable::Foreign("it has no format row".to_owned()))?;
        if version != FORMAT {
            return Err(Unusable::UnknownFormat(version));
        }
    }
    let (revision, oldest) = history::bounds(&read)?;
    let view = View::new(&read, revision)?;
    Ok((view, oldest))
}

/// Runs `work` and turns a panic into an error.
///
/// `redb` trusts the file it opened and may panic where the file was damaged since; the caller
/// must get an error then, and nothing that `work` touched may be used for writing again.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let reason = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("the database gave up");
        Err(StoreError::Corrupted { reason: reason.to_owned() })
    })
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Storage { reason: error.to_string() }
    }
}

impl From<redb::StorageError> for StoreError {
    fn from(error: redb::StorageError) -> Self {
        match error {
            redb::StorageError::Corrupted(reason) => Self::Corrupted { reason },
            redb::StorageError::DatabaseClosed => Self::Closed,
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::DatabaseError> for StoreError {
    fn from(error: redb::DatabaseError) -> Self {
        match error {
            redb::DatabaseError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::TableError> for StoreError {
    fn from(error: redb::TableError) -> Self {
        match error {
            redb::TableError::Storage(error) => error.into(),
            // The tables are made with the store, so that a missing one was lost.
            other => Self::Corrupted { reason: other.to_string() },
        }
    }
}

impl From<redb::TransactionError> for StoreError {
    fn from(error: redb::TransactionError) -> Self {
        match error {
            redb::TransactionError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::CommitError> for StoreError {
    fn from(error: redb::CommitError) -> Self {
        match error {
            redb::CommitError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}
