//! The store in a folder of this machine.

mod folder;

use std::path::{Path, PathBuf};

use async_trait::async_trait;

use self::folder::Folder;
use crate::engine::{Engine, FORMAT, Retention, Unusable};
use crate::error::{OpenError, StoreError};
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status, Store};

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
    /// The most transactions whose changes are kept for watches. At least 1.
    pub history_revisions_max: u64,
    /// The most bytes of changes that are kept for watches, about.
    pub history_bytes_max: u64,
    /// A data file of at most this size is checked as a whole when it is opened, page by page; of
    /// a larger one, only what opening reads.
    pub check_bytes_max: u64,
}

impl Default for EmbeddedOptions {
    fn default() -> Self {
        Self {
            create: Create::default(),
            cache_bytes: 16 * 1024 * 1024,
            history_revisions_max: 100_000,
            history_bytes_max: 256 * 1024 * 1024,
            check_bytes_max: 64 * 1024 * 1024,
        }
    }
}

/// A store in a folder: one data file, a marker that says there is one, and a lock.
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
    /// [`OpenError`]; a data file that is not understood is never changed.
    pub fn open(folder: impl AsRef<Path>, options: EmbeddedOptions) -> Result<Self, OpenError> {
        let folder = Folder::lock(folder.as_ref(), options.create)?;
        let database = folder.open_data(&options)?;
        let retention = Retention {
            revisions_max: options.history_revisions_max,
            bytes_max: options.history_bytes_max,
        };
        let engine =
            Engine::start(database, retention).map_err(|unusable| folder.describe(unusable))?;
        Ok(Self { engine, folder })
    }

    /// The data file.
    #[must_use]
    pub fn data_file(&self) -> PathBuf {
        self.folder.data_file()
    }

    /// Finishes what is queued and closes the data file, as dropping the store does, but reports
    /// what goes wrong.
    ///
    /// # Errors
    /// `Storage`. Nothing acknowledged is lost even then.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.engine.close()
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

impl Folder {
    fn describe(&self, unusable: Unusable) -> OpenError {
        let file = self.data_file();
        match unusable {
            Unusable::Foreign(reason) => OpenError::Foreign { file, reason },
            Unusable::UnknownFormat(found) => {
                OpenError::UnknownFormat { file, found, known: FORMAT }
            }
            Unusable::Storage(error) => OpenError::Corrupted { file, reason: error.to_string() },
        }
    }
}
