//! The store at one revision: the memtables over the base.

use std::iter::Peekable;
use std::ops::ControlFlow;
use std::sync::Arc;

use async_trait::async_trait;

use super::base::{BaseTable, caught};
use super::memtable::{Memtable, Version};
use super::rows;
use crate::Snapshot;
use crate::error::StoreError;
use crate::types::{Entry, Key, KeyRange, Revision};

/// The entries a scan looks at before it lets the writer through.
const SCAN_ENTRIES_MAX: usize = 1024;

/// Where the state is, the newest part first.
#[derive(Clone)]
pub(super) struct Layers {
    /// Takes the writes.
    pub(super) active: Arc<Memtable>,
    /// Full, and on its way into the base.
    pub(super) frozen: Option<Arc<Memtable>>,
    pub(super) base: Arc<BaseTable>,
}

impl Layers {
    fn memtables(&self) -> impl Iterator<Item = &Arc<Memtable>> {
        std::iter::once(&self.active).chain(&self.frozen)
    }

    /// The entry of a key at a revision not older than the base.
    pub(super) fn get(&self, key: &[u8], at: Revision) -> Result<Option<Entry>, StoreError> {
        for memtable in self.memtables() {
            if let Some(version) = memtable.get(key, at) {
                return Ok(entry(Key::copy_from_slice(key), version));
            }
        }
        caught(|| match self.base.get(key)? {
            Some(row) => rows::owned_entry(key, row.value()).map(Some),
            None => Ok(None),
        })
    }

    /// As [`Layers::get`], without the value.
    pub(super) fn revisions(
        &self,
        key: &[u8],
        at: Revision,
    ) -> Result<Option<(Revision, Revision)>, StoreError> {
        for memtable in self.memtables() {
            if let Some(version) = memtable.get(key, at) {
                return Ok(version.value.map(|_| (version.created, version.modified)));
            }
        }
        caught(|| match self.base.get(key)? {
            Some(row) => {
                let (created, modified, _) = rows::decode_entry(key, row.value())?;
                Ok(Some((created, modified)))
            }
            None => Ok(None),
        })
    }

    /// Shows the entries of a range in order until `see` has seen enough.
    pub(super) fn scan(
        &self,
        range: &KeyRange,
        at: Revision,
        reverse: bool,
        mut see: impl FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut range = range.clone();
        while !range.is_empty() {
            match caught(|| self.scan_some(&range, at, reverse, &mut see))? {
                Some(last) if reverse => range.end = Some(last),
                Some(last) => range = range.after(&last),
                None => break,
            }
        }
        Ok(())
    }

    /// Shows some entries. The key after which to go on, or `None` if there is nothing to go on to.
    fn scan_some(
        &self,
        range: &KeyRange,
        at: Revision,
        reverse: bool,
        see: &mut impl FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<Option<Key>, StoreError> {
        let readers: Vec<_> = self.memtables().map(|memtable| memtable.read()).collect();
        let mut sources: Vec<Peekable<Source<'_>>> = Vec::with_capacity(readers.len() + 1);
        for reader in &readers {
            let versions = reader
                .range(range, at)
                .map(|(key, version)| Ok((key.clone(), entry(key.clone(), version.clone()))));
            let source: Source<'_> =
                if reverse { Box::new(versions.rev()) } else { Box::new(versions) };
            sources.push(source.peekable());
        }
        let rows = self.base.range(range)?;
        let rows: Source<'_> = match reverse {
            false => Box::new(rows.map(|row| base_entry(range, row?))),
            true => Box::new(rows.rev().map(|row| base_entry(range, row?))),
        };
        sources.push(rows.peekable());

        let mut last = None;
        for _ in 0..SCAN_ENTRIES_MAX {
            let Some(key) = next_key(&mut sources, reverse)? else { return Ok(None) };
            // The newest layer that knows the key decides; what the others say is passed over.
            let mut newest = None;
            for source in &mut sources {
                let known = source.next_if(|item| item.as_ref().is_ok_and(|(of, _)| *of == key));
                let known = known.transpose()?;
                newest = newest.or(known);
            }
            if let Some((_, Some(entry))) = newest
                && see(entry).is_break()
            {
                return Ok(None);
            }
            last = Some(key);
        }
        Ok(last)
    }
}

/// A key a layer knows, and its entry, or `None` if the layer knows it to be deleted.
type Known = Result<(Key, Option<Entry>), StoreError>;
/// What a layer knows, in the order of the scan.
type Source<'layer> = Box<dyn Iterator<Item = Known> + 'layer>;

/// The key that comes next in any of the sources.
fn next_key(
    sources: &mut [Peekable<Source<'_>>],
    reverse: bool,
) -> Result<Option<Key>, StoreError> {
    let mut nearest: Option<Key> = None;
    for source in sources {
        if let Some(failed) = source.next_if(Result::is_err) {
            failed?;
        }
        if let Some(Ok((key, _))) = source.peek()
            && nearest.as_ref().is_none_or(|nearest| (key < nearest) != reverse)
        {
            nearest = Some(key.clone());
        }
    }
    Ok(nearest)
}

fn entry(key: Key, Version { modified, created, value }: Version) -> Option<Entry> {
    value.map(|value| Entry { key, value, created, modified })
}

type Guard = redb::AccessGuard<'static, &'static [u8]>;

fn base_entry(range: &KeyRange, (key, row): (Guard, Guard)) -> Known {
    let entry = rows::owned_entry(key.value(), row.value())?;
    // A damaged inner page can lead to rows of elsewhere, each sound in itself.
    if !range.contains(&entry.key) {
        return Err(StoreError::Corrupted { reason: "a row is out of order".to_owned() });
    }
    Ok((entry.key.clone(), Some(entry)))
}

/// The store at a revision whose transactions are all durable.
pub(super) struct View {
    pub(super) revision: Revision,
    pub(super) layers: Layers,
}

/// A [`Snapshot`] of a view.
pub(super) struct EngineSnapshot {
    view: Arc<View>,
}

impl EngineSnapshot {
    pub(super) fn new(view: Arc<View>) -> Self {
        Self { view }
    }
}

// The reads wait for nothing but a page that is in no cache yet, so they run where they are
// called.
#[async_trait]
impl Snapshot for EngineSnapshot {
    fn revision(&self) -> Revision {
        self.view.revision
    }

    async fn get(&self, key: &[u8]) -> Result<Option<Entry>, StoreError> {
        self.view.layers.get(key, self.view.revision)
    }

    async fn range(
        &self,
        range: &KeyRange,
        limit: usize,
        reverse: bool,
    ) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        if limit > 0 {
            self.view.layers.scan(range, self.view.revision, reverse, |entry| {
                entries.push(entry);
                if entries.len() < limit {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            })?;
        }
        Ok(entries)
    }
}
