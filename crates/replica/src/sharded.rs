//! A map in pieces, each under a lock of its own: for notes that every request makes.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

use foldhash::fast::RandomState;
use parking_lot::{Mutex, MutexGuard};

/// Enough that two cores seldom meet.
const SHARDS: usize = 16;

/// One piece.
pub(crate) type Shard<K, V> = HashMap<K, V, RandomState>;

/// A map of which a request locks one piece for a moment.
pub(crate) struct Sharded<K, V> {
    shards: [Mutex<Shard<K, V>>; SHARDS],
    hasher: RandomState,
}

impl<K, V> Default for Sharded<K, V> {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()), hasher: RandomState::default() }
    }
}

impl<K, V> Sharded<K, V> {
    /// The piece that a key is in, locked.
    pub(crate) fn of<Q: Hash + ?Sized>(&self, key: &Q) -> MutexGuard<'_, Shard<K, V>>
    where
        K: Borrow<Q>,
    {
        let hash = self.hasher.hash_one(key);
        let index = usize::try_from(hash % SHARDS as u64).expect("a remainder of sixteen fits");
        self.shards.get(index).expect("a remainder is below the number of shards").lock()
    }

    /// All pieces, each locked while it is looked at.
    pub(crate) fn all(&self) -> impl Iterator<Item = MutexGuard<'_, Shard<K, V>>> {
        self.shards.iter().map(Mutex::lock)
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.all().for_each(|mut shard| shard.clear());
    }
}
