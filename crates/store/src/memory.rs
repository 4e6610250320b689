//! A store that keeps nothing: for `--ephemeral` and for tests.

use async_trait::async_trait;
use redb::backends::InMemoryBackend;

use crate::engine::{Engine, Retention, Unusable};
use crate::error::StoreError;
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status, Store};

/// The pages are in memory already; a small cache spares copying the busiest.
const CACHE_BYTES: usize = 4 * 1024 * 1024;
const HISTORY_REVISIONS_MAX: u64 = 10_000;
const HISTORY_BYTES_MAX: u64 = 32 * 1024 * 1024;

/// The embedded store's code over memory instead of a file.
#[derive(Debug)]
pub struct MemoryStore {
    engine: Engine,
}

impl MemoryStore {
    /// An empty store.
    ///
    /// # Errors
    /// `Storage` if there is no memory or no thread to be had.
    pub fn new() -> Result<Self, StoreError> {
        let mut builder = redb::Database::builder();
        builder.set_cache_size(CACHE_BYTES);
        let database = builder.create_with_backend(InMemoryBackend::new())?;
        Engine::initialize(&database)?;
        let retention =
            Retention { revisions_max: HISTORY_REVISIONS_MAX, bytes_max: HISTORY_BYTES_MAX };
        let engine = Engine::start(database, retention).map_err(|unusable| match unusable {
            Unusable::Storage(error) => error,
            Unusable::Foreign(reason) => StoreError::Corrupted { reason },
            Unusable::UnknownFormat(found) => {
                StoreError::Corrupted { reason: format!("unknown format {found}") }
            }
        })?;
        Ok(Self { engine })
    }

    /// Deletes every key and returns the revision that did. Revisions go on, and watches see the
    /// deletions as one transaction, so that whoever follows the store needs no special case.
    ///
    /// # Errors
    /// `Closed`, `WritesFailed`, `Storage`.
    pub async fn reset(&self) -> Result<Revision, StoreError> {
        self.engine.clear().await
    }
}

#[async_trait]
impl Store for MemoryStore {
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
