//! The store in a folder of this machine.

#[cfg(test)]
mod crash;
mod folder;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;

use self::folder::{Folder, State};
use crate::disk::{Disk, FolderDisk};
use crate::engine::{Engine, FORMAT, Limits, Problem, Retention, Unusable};
use crate::error::{OpenError, StoreError};
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status, Store};

/// Part of the format: a shorter segment is one that was cut off.
const SEGMENT_BYTES: u64 = 4 * 1024 * 1024;
/// What a start has to replay at most, about.
const LOG_BYTES: u64 = 16 * 1024 * 1024;

/// Whether a store may be made where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Create {
    /// Never: a missing store is an error.
    No,
    /// Only in a folder that does not exist yet or is empty.
    #[default]
    InEmptyFolder,
    /// In any folder that holds no trace of a store: the caller knows that this is a first start.
    FirstStart,
}

/// How an embedded store is run.
#[derive(Clone, Copy, Debug)]
pub struct EmbeddedOptions {
    /// Whether a missing store is created.
    pub create: Create,
    /// The most memory for cached pages, in bytes. What is not cached here is read through the
    /// operating system's cache.
    pub cache_bytes: usize,
    /// The memory for changes that are not in the base file yet, about, in bytes. More makes fewer
    /// and larger steps of bringing it up to date. Twice as much at worst, while the disk is behind.
    pub memtable_bytes: usize,
    /// The most transactions whose changes are kept for watches. At least 1.
    pub history_revisions_max: u64,
    /// The most bytes of changes that are kept for watches, about.
    pub history_bytes_max: u64,
    /// A base file of at most this size is verified as a whole when it is opened, page by page,
    /// which takes about a second for 400 MiB. In a larger one, damage to a row is noticed when
    /// the row is read, but damage that hides rows may not be.
    pub check_bytes_max: u64,
}

impl Default for EmbeddedOptions {
    fn default() -> Self {
        Self {
            create: Create::default(),
            cache_bytes: 16 * 1024 * 1024,
            memtable_bytes: 8 * 1024 * 1024,
            history_revisions_max: 100_000,
            history_bytes_max: 256 * 1024 * 1024,
            check_bytes_max: 128 * 1024 * 1024,
        }
    }
}

/// A store in a folder of its own: the data, a marker that says there is some, and a lock.
#[derive(Debug)]
pub struct EmbeddedStore {
    engine: Engine,
    folder: Folder,
}

impl EmbeddedStore {
    /// Opens the store in `folder`, or makes one where `options.create` allows it. Blocks while
    /// it reads.
    ///
    /// # Errors
    /// [`OpenError`]; files that are not understood are never changed.
    pub fn open(folder: impl AsRef<Path>, options: EmbeddedOptions) -> Result<Self, OpenError> {
        let (folder, state) = Folder::lock(folder.as_ref(), options.create)?;
        let disk: Arc<dyn Disk> = Arc::new(FolderDisk::new(folder.path()));
        let limits = Limits {
            cache_bytes: options.cache_bytes,
            check_bytes_max: options.check_bytes_max,
            memtable_bytes: options.memtable_bytes / 2,
            segment_bytes: SEGMENT_BYTES,
            log_bytes: LOG_BYTES,
            retention: Retention {
                revisions_max: options.history_revisions_max,
                bytes_max: options.history_bytes_max,
            },
        };
        let described = |unusable| describe(folder.path(), unusable);
        if state == State::Nothing {
            Engine::create(disk.as_ref(), &limits).map_err(described)?;
        }
        let engine = Engine::open(&disk, &limits).map_err(described)?;
        folder.mark()?;
        Ok(Self { engine, folder })
    }

    /// The folder it is in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Finishes what is queued, brings the base up to date and closes it, as dropping the store
    /// does, but reports what goes wrong. Blocks meanwhile.
    ///
    /// # Errors
    /// `Storage`, `WritesFailed`. Nothing acknowledged is lost even then.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.engine.close()
    }
}

fn describe(folder: &Path, Unusable { file, problem }: Unusable) -> OpenError {
    let file = folder.join(file);
    match problem {
        Problem::Foreign(reason) => OpenError::Foreign { file, reason },
        Problem::Corrupted(reason) => OpenError::Corrupted { file, reason },
        Problem::UnknownFormat(found) => OpenError::UnknownFormat { file, found, known: FORMAT },
        Problem::Io(source) => OpenError::Io { path: file, source },
    }
}

#[async_trait]
impl Store for EmbeddedStore {
    async fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError> {
        self.engine.snapshot()
    }

    async fn commit(&self, transaction: Transaction) -> Result<CommitOutcome, StoreError> {
        self.engine.commit(transaction).await
    }

    async fn watch(&self, after: Revision) -> Result<Watch, StoreError> {
        self.engine.watch(after)
    }

    async fn compact(&self, before: Revision) -> Result<(), StoreError> {
        self.engine.compact(before).await
    }

    async fn status(&self) -> Result<Status, StoreError> {
        self.engine.status()
    }
}
