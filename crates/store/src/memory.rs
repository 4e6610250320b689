//! A store that keeps nothing: for `--ephemeral` and for tests.

use std::sync::Arc;

use async_trait::async_trait;

use crate::disk::{Disk, MemoryDisk};
use crate::engine::{Engine, Limits, Retention};
use crate::error::StoreError;
use crate::transaction::{CommitOutcome, Transaction};
use crate::types::Revision;
use crate::watch::Watch;
use crate::{Snapshot, Status, Store};

/// Small, as everything is in memory already.
const LIMITS: Limits = Limits {
    cache_bytes: 4 * 1024 * 1024,
    check_bytes_max: 0,
    memtable_bytes: 1024 * 1024,
    segment_bytes: 256 * 1024,
    log_bytes: 4 * 1024 * 1024,
    retention: Retention { revisions_max: 10_000, bytes_max: 16 * 1024 * 1024 },
};

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
        let disk: Arc<dyn Disk> = Arc::new(MemoryDisk::default());
        let engine = Engine::create(disk.as_ref(), &LIMITS)
            .and_then(|()| Engine::open(&disk, &LIMITS))
            .map_err(|unusable| StoreError::Storage { reason: format!("{unusable:?}") })?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::{Subject, all, committed, history, put, store_suite};

    struct Fresh(MemoryStore);

    impl Fresh {
        fn new() -> Self {
            Self(MemoryStore::new().unwrap())
        }
    }

    impl Subject for Fresh {
        fn store(&self) -> &dyn Store {
            &self.0
        }

        async fn restart(self) -> Option<Self> {
            None // Keeps nothing, by design.
        }
    }

    store_suite!(memory, Fresh::new());

    #[tokio::test]
    async fn a_reset_deletes_everything_in_one_transaction() {
        let store = MemoryStore::new().unwrap();
        for n in 0..3000 {
            committed(&store, Transaction::new().put(format!("key/{n:04}"), "value")).await;
        }
        let before = store.snapshot().await.unwrap();
        let revision = store.reset().await.unwrap();
        assert!(revision > before.revision());
        assert_eq!(all(before.as_ref()).await.len(), 3000);

        let after = store.snapshot().await.unwrap();
        assert_eq!((after.revision(), all(after.as_ref()).await), (revision, vec![]));
        let batches = history(&store, before.revision(), revision).await;
        assert_eq!(batches.len(), 1);
        assert_eq!(batches[0].changes.len(), 3000);
        assert!(batches[0].changes.iter().all(|change| change.value.is_none()));

        assert_eq!(store.reset().await.unwrap(), revision, "nothing left to delete");
        assert!(put(&store, "a", "1").await > revision);
    }
}
