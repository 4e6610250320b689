//! Reads at one revision.

use std::ops::Bound;
use std::sync::Arc;

use async_trait::async_trait;
use redb::{ReadOnlyTable, ReadTransaction};

use super::{DATA, caught, rows};
use crate::Snapshot;
use crate::error::StoreError;
use crate::types::{Entry, KeyRange, Revision};

/// A committed state, published by the writer.
pub(super) struct View {
    pub(super) revision: Revision,
    data: ReadOnlyTable<&'static [u8], &'static [u8]>,
}

impl View {
    /// The state a read transaction sees, whose revision the caller knows.
    pub(super) fn new(read: &ReadTransaction, revision: Revision) -> Result<Self, StoreError> {
        Ok(Self { revision, data: read.open_table(DATA)? })
    }
}

/// A [`Snapshot`] over a published view.
pub(super) struct EngineSnapshot {
    view: Arc<View>,
}

impl EngineSnapshot {
    pub(super) fn new(view: Arc<View>) -> Self {
        Self { view }
    }
}

// The reads do not wait for anything but a page that is in no cache yet, so they run where they
// are called.
#[async_trait]
impl Snapshot for EngineSnapshot {
    fn revision(&self) -> Revision {
        self.view.revision
    }

    async fn get(&self, key: &[u8]) -> Result<Option<Entry>, StoreError> {
        caught(|| match self.view.data.get(key)? {
            Some(row) => rows::owned_entry(key, row.value()).map(Some),
            None => Ok(None),
        })
    }

    async fn range(
        &self,
        range: &KeyRange,
        limit: usize,
        reverse: bool,
    ) -> Result<Vec<Entry>, StoreError> {
        if range.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        caught(|| {
            let rows = self.view.data.range::<&[u8]>(bounds(range))?;
            if reverse { collect(rows.rev(), range, limit) } else { collect(rows, range, limit) }
        })
    }
}

/// A range as `redb` takes it. It must not be empty.
pub(super) fn bounds(range: &KeyRange) -> (Bound<&[u8]>, Bound<&[u8]>) {
    let end = range.end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    (Bound::Included(range.start.as_ref()), end)
}

type Row = (redb::AccessGuard<'static, &'static [u8]>, redb::AccessGuard<'static, &'static [u8]>);

fn collect(
    rows: impl Iterator<Item = Result<Row, redb::StorageError>>,
    range: &KeyRange,
    limit: usize,
) -> Result<Vec<Entry>, StoreError> {
    let mut entries = Vec::new();
    for row in rows.take(limit) {
        let (key, row) = row?;
        let entry = rows::owned_entry(key.value(), row.value())?;
        // A damaged inner page can lead to rows of elsewhere, each sound in itself.
        if !range.contains(&entry.key) {
            return Err(StoreError::Corrupted { reason: "a row is out of order".to_owned() });
        }
        entries.push(entry);
    }
    Ok(entries)
}
