//! The engine with small limits, so that little data turns every wheel, on a disk that can lose
//! power.

mod corruption;
mod power_loss;

use std::sync::Arc;

use async_trait::async_trait;

use super::*;
use crate::Store;
use crate::conformance::{Subject, put, rows, store_suite};
use crate::disk::SimulatedDisk;

/// A few transactions fill a memtable, a segment, and the history.
pub(super) const TINY: Limits = Limits {
    cache_bytes: 256 * 1024,
    check_bytes_max: u64::MAX,
    memtable_bytes: 8 * 1024,
    segment_bytes: 16 * 1024,
    log_bytes: 64 * 1024,
    retention: Retention { revisions_max: 1_000_000, bytes_max: u64::MAX },
};

#[async_trait]
impl Store for Engine {
    async fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError> {
        self.snapshot()
    }

    async fn commit(&self, transaction: Transaction) -> Result<CommitOutcome, StoreError> {
        self.commit(transaction).await
    }

    async fn watch(&self, after: Revision) -> Result<Watch, StoreError> {
        self.watch(after)
    }

    async fn compact(&self, before: Revision) -> Result<(), StoreError> {
        self.compact(before).await
    }

    async fn status(&self) -> Result<Status, StoreError> {
        self.status()
    }
}

/// A store whose restarts are kills.
struct Killed {
    engine: Engine,
    disk: Arc<SimulatedDisk>,
}

impl Killed {
    fn new() -> Self {
        let disk = Arc::new(SimulatedDisk::default());
        Engine::create(disk.as_ref(), &TINY).unwrap();
        Self::open(disk)
    }

    fn open(disk: Arc<SimulatedDisk>) -> Self {
        let engine = Engine::open(&(Arc::clone(&disk) as Arc<dyn Disk>), &TINY).unwrap();
        Self { engine, disk }
    }
}

impl Subject for Killed {
    fn store(&self) -> &dyn Store {
        &self.engine
    }

    async fn restart(self) -> Option<Self> {
        // Whatever was written is there, synced or not.
        let left = self.disk.after_power_loss(|| true);
        drop(self.engine);
        Some(Self::open(Arc::new(SimulatedDisk::with(left.files()))))
    }
}

store_suite!(killed, Killed::new());

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_fails_ends_writing_and_not_reading() {
    let Killed { engine, disk } = Killed::new();
    let revision = put(&engine, "a", "1").await;
    let mut watch = engine.watch(Revision::ZERO).unwrap();
    disk.burn(0);
    for _ in 0..3 {
        let commit = engine.commit(Transaction::new().put("a", "2").put("b", "2")).await;
        let Err(StoreError::WritesFailed { reason }) = commit else { panic!("{commit:?}") };
        assert!(reason.contains("the power is gone"), "{reason}");
    }
    assert!(engine.compact(revision).await.is_err());
    // Nobody sees what was not acknowledged.
    let snapshot = engine.snapshot().unwrap();
    assert_eq!((snapshot.revision(), engine.status().unwrap().revision), (revision, revision));
    assert_eq!(rows(snapshot.as_ref()).await, [("a".to_owned(), "1".to_owned())]);
    assert_eq!(watch.next().await.unwrap().revision, revision);
    let later = tokio::time::timeout(std::time::Duration::from_millis(20), watch.next()).await;
    assert!(later.is_err(), "{later:?}");

    let left = disk.after_power_loss(|| false);
    drop(engine);
    let Killed { engine, .. } = Killed::open(Arc::new(SimulatedDisk::with(left.files())));
    assert_eq!(engine.status().unwrap().revision, revision);
    assert!(put(&engine, "b", "3").await > revision);
}
