//! The engine with small limits, so that little data turns every wheel, on a disk that can lose
//! power.

mod corruption;
mod power_loss;

use std::sync::Arc;

use async_trait::async_trait;

use super::*;
use crate::Store;
use crate::conformance::{Subject, store_suite};
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
