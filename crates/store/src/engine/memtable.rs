//! The newest changes in memory, until they are in the base.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use parking_lot::{RwLock, RwLockReadGuard};

use crate::types::{Key, KeyRange, Revision};

/// What a version takes beside its key and value, about, in bytes.
const VERSION_BYTES: usize = 160;

/// Versions of keys, by revision. The writer adds; readers look at their own revision, so that
/// what is added later, or is not durable yet, does not exist for them.
#[derive(Debug, Default)]
pub(super) struct Memtable {
    keys: RwLock<BTreeMap<Key, Vec<Version>>>,
    bytes: AtomicUsize,
}

/// A key's state since a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) modified: Revision,
    pub(super) created: Revision,
    /// `None`: the key is deleted.
    pub(super) value: Option<Bytes>,
}

impl Memtable {
    /// Adds a version, which is newer than all there are.
    pub(super) fn insert(&self, key: Key, version: Version) {
        let bytes = key.len() + version.value.as_ref().map_or(0, Bytes::len) + VERSION_BYTES;
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.keys.write().entry(key).or_default().push(version);
    }

    /// The memory it takes, about.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    /// The state of a key at a revision; `None` if nothing is known of it here.
    pub(super) fn get(&self, key: &[u8], at: Revision) -> Option<Version> {
        self.keys.read().get(key).and_then(|versions| newest(versions, at)).cloned()
    }

    /// The table, for reading in order. The writer waits meanwhile.
    pub(super) fn read(&self) -> MemtableReader<'_> {
        MemtableReader { keys: self.keys.read() }
    }
}

/// A table that does not change while this exists.
pub(super) struct MemtableReader<'table> {
    keys: RwLockReadGuard<'table, BTreeMap<Key, Vec<Version>>>,
}

impl MemtableReader<'_> {
    /// The keys of a range, which is not empty, that are known at a revision, in order.
    pub(super) fn range<'reader>(
        &'reader self,
        range: &'reader KeyRange,
        at: Revision,
    ) -> impl DoubleEndedIterator<Item = (&'reader Key, &'reader Version)> {
        let end = range.end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        self.keys
            .range::<[u8], _>((Bound::Included(range.start.as_ref()), end))
            .filter_map(move |(key, versions)| Some((key, newest(versions, at)?)))
    }
}

/// The newest of the versions, which are in order, at a revision.
fn newest(versions: &[Version], at: Revision) -> Option<&Version> {
    versions.iter().rev().find(|version| version.modified <= at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(revision: u64, value: Option<&'static str>) -> Version {
        Version {
            modified: Revision(revision),
            created: Revision(1),
            value: value.map(Bytes::from),
        }
    }

    #[test]
    fn a_reader_sees_the_state_of_its_revision() {
        let table = Memtable::default();
        table.insert("a".into(), version(2, Some("two")));
        table.insert("a".into(), version(5, None));
        table.insert("b".into(), version(5, Some("b")));

        assert_eq!(table.get(b"a", Revision(1)), None);
        assert_eq!(table.get(b"a", Revision(4)), Some(version(2, Some("two"))));
        assert_eq!(table.get(b"a", Revision(5)), Some(version(5, None)));

        let keys = |at| {
            let reader = table.read();
            let range = KeyRange::all();
            let keys: Vec<Key> =
                reader.range(&range, Revision(at)).map(|(key, _)| key.clone()).collect();
            keys
        };
        assert_eq!(keys(4), ["a"]);
        assert_eq!(keys(5), ["a", "b"]);
    }
}
