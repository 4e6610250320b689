//! Pages of versions and delete markers (S3-136).
//!
//! Two tables are read side by side, both in the order of keys: current objects, and the other
//! versions. Within a key the current object comes first; the others are filed newest first, but
//! for the version `null`, which is filed first and takes its place by its order.

use sekisho_store::{Key, Snapshot};

use super::Shared;
use super::ids::{Order, slot, version_id};
use super::keys::{self, Slot};
use super::list::{Roll, from};
use super::pager::Pager;
use super::rows::{ObjectRow, VersionRow, decode, unreadable_key};
use super::state::{current, version};
use crate::error::ObjectError;
use crate::listing::{VersionEntry, VersionsPage, VersionsQuery};

pub(crate) async fn list_versions(
    shared: &Shared,
    bucket: &str,
    query: &VersionsQuery,
) -> Result<VersionsPage, ObjectError> {
    shared.buckets.check(bucket)?;
    let snapshot = shared.index.snapshot().await?;
    let mut page = Page { entries: Vec::new(), limit: query.limit };
    let roll = Roll { prefix: &query.prefix, delimiter: &query.delimiter };
    let mut walk = Walk::begin(snapshot.as_ref(), bucket, query, roll).await?;
    if query.limit == 0 {
        return Ok(VersionsPage::default());
    }
    let is_truncated = loop {
        let Some(key) = walk.next_key().await? else { break false };
        if page.is_full() {
            break true;
        }
        if let Some(prefix) = roll.common_prefix(&key) {
            walk.skip_prefix(prefix);
            page.entries.push(VersionEntry::Prefix(prefix.to_owned()));
            continue;
        }
        if !walk.key(&key, &mut page).await? {
            break true;
        }
    };
    Ok(VersionsPage { entries: page.entries, is_truncated })
}

struct Page {
    entries: Vec<VersionEntry>,
    limit: usize,
}

impl Page {
    fn is_full(&self) -> bool {
        self.entries.len() >= self.limit
    }

    /// Whether there was room.
    fn push(&mut self, key: &str, slot: Slot, row: VersionRow, is_latest: bool) -> bool {
        if self.is_full() {
            return false;
        }
        self.entries.push(match row {
            VersionRow::Object(object) => VersionEntry::Object(object.info(key, is_latest)),
            VersionRow::Marker(marker) => VersionEntry::DeleteMarker {
                key: key.to_owned(),
                version: version_id(slot),
                is_latest,
                last_modified_ms: marker.modified_ms,
                owner: marker.owner,
            },
        });
        true
    }
}

/// A page that begins within a key.
struct Within {
    key: String,
    /// Only versions before it, in the order of writes.
    before: Order,
    null: Option<VersionRow>,
}

struct Walk<'a> {
    bucket: &'a str,
    objects: Pager<'a>,
    others: Pager<'a>,
    within: Option<Within>,
}

impl<'a> Walk<'a> {
    async fn begin(
        snapshot: &'a dyn Snapshot,
        bucket: &'a str,
        query: &VersionsQuery,
        roll: Roll<'_>,
    ) -> Result<Walk<'a>, ObjectError> {
        let mut objects = keys::currents(bucket, &query.prefix);
        let mut others = keys::versions(bucket, &query.prefix);
        let mut within = None;
        if let Some(after) = &query.after_key {
            let (object, other): (Option<Key>, Option<Key>);
            if roll.is_common_prefix(after) {
                object = keys::currents(bucket, after).end;
                other = keys::versions(bucket, after).end;
            } else {
                object = Some(objects.after(&keys::current(bucket, after)).start);
                let mut end = keys::versions_of(bucket, after);
                end.push(0xff);
                other = Some(end.into());
            }
            objects = from(objects, object);
            let all = others.clone();
            others = from(others, other);
            if let Some(marker) = &query.after_version
                && let Some(marker) = slot(marker)
            {
                within = Self::within(snapshot, bucket, after, marker).await?;
                if let Some(within) = &within {
                    let at = Slot::Named(within.before, [0xff; 8]);
                    others = from(all, Some(keys::version(bucket, after, at).into()));
                    // A version with an id sorts at its order; those at the marker's are passed.
                }
            }
        }
        let wanted = query.limit.saturating_add(1);
        Ok(Walk {
            bucket,
            objects: Pager::new(snapshot, objects, wanted),
            others: Pager::new(snapshot, others, wanted),
            within,
        })
    }

    /// What is left of a key after one of its versions; `None` if that version is not there.
    async fn within(
        snapshot: &dyn Snapshot,
        bucket: &str,
        key: &str,
        marker: Slot,
    ) -> Result<Option<Within>, ObjectError> {
        let null = version(snapshot, bucket, key, Slot::Null).await?;
        let before = match marker {
            Slot::Named(order, _) => Some(order),
            Slot::Null => match &null {
                Some(row) => Some(row.order()),
                None => current(snapshot, bucket, key).await?.map(|row| row.order),
            },
        };
        let null = null.filter(|row| before.is_some_and(|before| row.order() < before));
        Ok(before.map(|before| Within { key: key.to_owned(), before, null }))
    }

    /// The next key that has a version left.
    async fn next_key(&mut self) -> Result<Option<String>, ObjectError> {
        let object = match self.objects.peek().await? {
            Some(row) => {
                Some(keys::read_current(&row.key, self.bucket).ok_or_else(unreadable_key)?)
            }
            None => None,
        };
        let other = self.next_other().await?.map(|(key, _)| key);
        let within = self.within.as_ref().filter(|within| within.null.is_some());
        let within = within.map(|within| within.key.clone());
        Ok([object, other, within].into_iter().flatten().min())
    }

    async fn next_other(&mut self) -> Result<Option<(String, Slot)>, ObjectError> {
        match self.others.peek().await? {
            Some(row) => {
                keys::read_version(&row.key, self.bucket).ok_or_else(unreadable_key).map(Some)
            }
            None => Ok(None),
        }
    }

    fn skip_prefix(&mut self, prefix: &str) {
        self.objects.skip_to(keys::currents(self.bucket, prefix).end.as_deref());
        self.others.skip_to(keys::versions(self.bucket, prefix).end.as_deref());
    }

    /// Puts a key's versions on the page; whether all had room.
    async fn key(&mut self, key: &str, page: &mut Page) -> Result<bool, ObjectError> {
        let within = self.within.take_if(|within| within.key == key);
        // What comes after a marker is never the latest.
        let mut is_latest = within.is_none();
        let before = within.as_ref().map(|within| within.before);
        let mut null = within.and_then(|within| within.null);

        let current = match self.objects.peek().await? {
            Some(row) => keys::read_current(&row.key, self.bucket).as_deref() == Some(key),
            None => false,
        };
        if current && let Some(row) = self.objects.take() {
            let row: ObjectRow = decode(&row.value)?;
            if !page.push(key, row.slot(), VersionRow::Object(row), is_latest) {
                return Ok(false);
            }
            is_latest = false;
        }
        while let Some((_, slot)) = self.next_other().await?.filter(|(other, _)| other == key) {
            let Some(row) = self.others.take() else { break };
            let row: VersionRow = decode(&row.value)?;
            if slot == Slot::Null {
                null = Some(row);
                continue;
            }
            if before.is_some_and(|before| row.order() >= before) {
                continue;
            }
            if let Some(earlier) = null.take_if(|null| null.order() > row.order()) {
                if !page.push(key, Slot::Null, earlier, is_latest) {
                    return Ok(false);
                }
                is_latest = false;
            }
            if !page.push(key, slot, row, is_latest) {
                return Ok(false);
            }
            is_latest = false;
        }
        Ok(null.is_none_or(|null| page.push(key, Slot::Null, null, is_latest)))
    }
}
