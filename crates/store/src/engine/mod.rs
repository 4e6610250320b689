//! The store's semantics over a [`Disk`]: the same for a folder and for memory.
//!
//! A commit's way: the *writer*, one thread, drains the queue, judges its transactions one after
//! another, appends what they change to the *log* as one frame, and answers all of them when the
//! disk has it (group commit): while the disk works on one group, the next one gathers. The order
//! of the queue is the order of the revisions.
//!
//! The state is in three layers. Changes go into a *memtable*; when that is full, the *keeper*,
//! another thread, takes it into the *base*, a `redb` file, in one large step. A start opens the
//! base and replays what the log has beyond it. So a commit costs one append and one sync, however
//! many keys it touches and wherever they lie, and pages of the base are written rarely.
//!
//! Readers never wait for a commit: a [`Snapshot`] is a revision and the three layers.
//!
//! Invariant: the base's revision ≤ the view's revision ≤ the log's last revision; the log reaches
//! back to the base's revision at least; what a reader sees is durable.

mod base;
mod history;
mod keeper;
mod memtable;
mod rows;
mod tail;
mod view;
mod writer;

#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

use arc_swap::ArcSwapOption;
use parking_lot::{Condvar, Mutex};
use tokio::sync::{mpsc, oneshot};

use self::base::{Base, Unfit};
use self::history::HistoryWatch;
use self::keeper::{Keeper, Upkeep};
use self::memtable::{Memtable, Version};
use self::tail::Tail;
use self::view::{EngineSnapshot, Layers, View};
use self::writer::{Job, Writer};
use crate::disk::Disk;
use crate::error::StoreError;
use crate::log::{self, Damage, FrameWriter, Segments};
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status};

/// The base's file.
pub(crate) const BASE: &str = "base.redb";
/// The base's file until it is complete.
pub(crate) const NEW_BASE: &str = "base.redb.new";
/// The version of the layout of base and log.
pub(crate) const FORMAT: u64 = base::FORMAT;

/// Jobs that wait for the writer; beyond it, callers wait for room.
const QUEUE_MAX: usize = 4096;

/// How a store is run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The memory for cached pages of the base.
    pub(crate) cache_bytes: usize,
    /// A base up to this size is verified as a whole when it is opened.
    pub(crate) check_bytes_max: u64,
    /// The memory of a memtable before the keeper takes it, about. While the keeper is behind, two
    /// memtables of twice that may be there.
    pub(crate) memtable_bytes: usize,
    /// The length of a log segment.
    pub(crate) segment_bytes: u64,
    /// The memtable goes into the base after so many bytes of log, however small it is.
    pub(crate) log_bytes: u64,
    /// How much history is kept.
    pub(crate) retention: Retention,
}

/// How much history is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    pub(crate) revisions_max: u64,
    pub(crate) bytes_max: u64,
}

/// Why a disk cannot be used as a store: a file of it, and what is the matter.
#[derive(Debug)]
pub(crate) struct Unusable {
    pub(crate) file: String,
    pub(crate) problem: Problem,
}

#[derive(Debug)]
pub(crate) enum Problem {
    /// The file is something else.
    Foreign(String),
    /// The file is damaged or missing.
    Corrupted(String),
    /// The file is in another version's layout.
    UnknownFormat(u64),
    /// The disk failed.
    Io(io::Error),
}

impl Unusable {
    fn base(unfit: Unfit) -> Self {
        let problem = match unfit {
            Unfit::Foreign(reason) => Problem::Foreign(reason),
            Unfit::Corrupted(reason) => Problem::Corrupted(reason),
            Unfit::UnknownFormat(format) => Problem::UnknownFormat(format),
            Unfit::Io(error) => Problem::Io(error),
        };
        Self { file: BASE.to_owned(), problem }
    }

    fn io(file: &str) -> impl Fn(io::Error) -> Self {
        move |error| Self { file: file.to_owned(), problem: Problem::Io(error) }
    }
}

impl From<Damage> for Unusable {
    fn from(damage: Damage) -> Self {
        match damage {
            Damage::Damaged(file, reason) => Self { file, problem: Problem::Corrupted(reason) },
            Damage::Io(file, error) => Self { file, problem: Problem::Io(error) },
        }
    }
}

/// A running store.
pub(crate) struct Engine {
    shared: Arc<Shared>,
    jobs: mpsc::Sender<Job>,
    upkeep: Option<Sender<Upkeep>>,
    writer: Option<JoinHandle<()>>,
    keeper: Option<JoinHandle<Result<(), StoreError>>>,
}

/// What the threads and all readers share.
struct Shared {
    /// The newest durable state; `None` once closed.
    view: ArcSwapOption<View>,
    /// Held while the view is replaced.
    publishing: Mutex<()>,
    /// Told, under `publishing`, when the keeper has taken a memtable or writing failed.
    room: Condvar,
    tail: Tail,
    segments: Arc<Segments>,
    /// Why nothing is written any more.
    failed: Mutex<Option<String>>,
}

impl Shared {
    /// Replaces the view.
    fn publish(&self, change: impl FnOnce(&View) -> View) {
        let _publishing = self.publishing.lock();
        if let Some(view) = self.view.load_full() {
            self.view.store(Some(Arc::new(change(&view))));
        }
    }

    fn failure(&self) -> Option<String> {
        self.failed.lock().clone()
    }

    /// Ends all writing, and returns why.
    fn fail(&self, error: &StoreError) -> String {
        tracing::error!(%error, "The store failed to write and takes no more: {error}");
        let reason = self.failed.lock().get_or_insert_with(|| error.to_string()).clone();
        let _publishing = self.publishing.lock();
        self.room.notify_all();
        reason
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("status", &self.shared.tail.status()).finish_non_exhaustive()
    }
}

impl Engine {
    /// Makes an empty store on a disk that has no base. It exists when this returns, and not
    /// before; what a call that was cut short left behind is used up.
    pub(crate) fn create(disk: &dyn Disk, limits: &Limits) -> Result<(), Unusable> {
        let mut leftovers = Vec::new();
        for name in disk.names().map_err(Unusable::io(BASE))? {
            if name == NEW_BASE || log::is_leftover(disk, &name)? {
                leftovers.push(name);
            } else if log::is_name(&name) {
                let reason = format!("it is missing, but {name} holds transactions");
                let problem = Problem::Corrupted(reason);
                return Err(Unusable { file: BASE.to_owned(), problem });
            }
        }
        for name in leftovers {
            disk.remove(&name).map_err(Unusable::io(&name))?;
        }
        log::create(disk, limits.segment_bytes)?;
        // Last, and under its own name when it is complete.
        let file = disk.create(NEW_BASE).map_err(Unusable::io(NEW_BASE))?;
        Base::create(file, limits.cache_bytes).map_err(Unusable::base)?;
        disk.rename(NEW_BASE, BASE).and_then(|()| disk.sync_names()).map_err(Unusable::io(BASE))
    }

    /// Opens the store on a disk.
    pub(crate) fn open(disk: &Arc<dyn Disk>, limits: &Limits) -> Result<Self, Unusable> {
        let file = disk.open(BASE).map_err(Unusable::io(BASE))?;
        let check = file.len().map_err(Unusable::io(BASE))? <= limits.check_bytes_max;
        let (base, meta) = Base::open(file, limits.cache_bytes, check).map_err(Unusable::base)?;

        let active = Memtable::default();
        let (revision, log) =
            log::recover(disk, limits.segment_bytes, meta.applied, |modified, changes| {
                for log::LoggedChange { key, value, created } in changes {
                    active.insert(key, Version { modified, created, value });
                }
            })?;
        let segments = log.segments();
        let oldest = segments.oldest().unwrap_or(revision.next()).max(meta.oldest);
        let table = base.read().map_err(|error| Unusable::base(error.into()))?;
        let layers = Layers { active: Arc::new(active), frozen: None, base: Arc::new(table) };
        let shared = Arc::new(Shared {
            view: ArcSwapOption::from_pointee(View { revision, layers }),
            publishing: Mutex::default(),
            room: Condvar::new(),
            tail: Tail::new(Status { revision, oldest }),
            segments,
            failed: Mutex::default(),
        });

        let (jobs, queue) = mpsc::channel(QUEUE_MAX);
        let (upkeep, work) = std::sync::mpsc::channel();
        let keeper = Keeper::new(Arc::clone(&shared), base, meta, work, limits.retention);
        let writer = Writer {
            shared: Arc::clone(&shared),
            queue,
            log,
            keeper: upkeep.clone(),
            limits: *limits,
            frame: FrameWriter::default(),
            log_bytes: 0,
        };
        let keeper = std::thread::Builder::new()
            .name("store-keeper".to_owned())
            .spawn(move || keeper.run())
            .map_err(Unusable::io(BASE))?;
        let writer = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || writer.run())
            .map_err(Unusable::io(BASE))?;
        Ok(Self { shared, jobs, upkeep: Some(upkeep), writer: Some(writer), keeper: Some(keeper) })
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

    /// Deletes every key, as one transaction that watches see like any other.
    pub(crate) async fn clear(&self) -> Result<Revision, StoreError> {
        self.ask(|answer| Job::Clear { answer }).await
    }

    async fn ask<T>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Job,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(job(answer)).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
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
        let (answer, answered) = oneshot::channel();
        let upkeep = self.upkeep.as_ref().ok_or(StoreError::Closed)?;
        upkeep.send(Upkeep::Forget(before, answer)).map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    pub(crate) fn status(&self) -> Result<Status, StoreError> {
        self.shared.tail.status().ok_or(StoreError::Closed)
    }

    /// Finishes what is queued, brings the base up to date and closes it. Watches and snapshots
    /// that are still around answer `Closed` from then on.
    pub(crate) fn close(&mut self) -> Result<(), StoreError> {
        // Without a sender, the writer ends after the last queued job, and then the keeper.
        self.jobs = mpsc::channel(1).0;
        self.upkeep = None;
        let mut closed = Ok(());
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            closed = Err(StoreError::Storage { reason: "the writer ended early".to_owned() });
        }
        if let Some(keeper) = self.keeper.take() {
            closed = closed.and(keeper.join().unwrap_or_else(|_| {
                Err(StoreError::Storage { reason: "the keeper ended early".to_owned() })
            }));
        }
        self.shared.view.store(None);
        self.shared.tail.close();
        match self.shared.failure() {
            Some(reason) => Err(StoreError::WritesFailed { reason }),
            None => closed,
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
