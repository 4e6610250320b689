//! Turns at a key.

use std::hash::{BuildHasher as _, RandomState};

use tokio::sync::{Mutex, MutexGuard};

const SHARDS: u64 = 1024;

/// Locks for any number of names; two names may share one.
pub(crate) struct Locks {
    shards: Vec<Mutex<()>>,
    hasher: RandomState,
}

impl Default for Locks {
    fn default() -> Self {
        Self { shards: (0..SHARDS).map(|_| Mutex::new(())).collect(), hasher: RandomState::new() }
    }
}

impl Locks {
    /// Waits for the turn at what a row's key names. Whoever holds one asks for no other.
    pub(crate) async fn turn(&self, row: &[u8]) -> Option<MutexGuard<'_, ()>> {
        let shard = usize::try_from(self.hasher.hash_one(row) % SHARDS).ok();
        // There is a lock for every remainder, so this is always one.
        Some(self.shards.get(shard?)?.lock().await)
    }
}
