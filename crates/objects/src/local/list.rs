//! Pages of current objects, and what all listings share.

use sekisho_store::KeyRange;

use super::pager::Pager;
use super::rows::{ObjectRow, decode, unreadable_key};
use super::{Shared, keys};
use crate::error::ObjectError;
use crate::listing::{ListEntry, ListPage, ListQuery};

/// How keys are rolled up (S3-131).
#[derive(Clone, Copy)]
pub(crate) struct Roll<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) delimiter: &'a str,
}

impl Roll<'_> {
    /// The common prefix that stands for a key that begins with the prefix, if one does.
    pub(crate) fn common_prefix<'k>(&self, key: &'k str) -> Option<&'k str> {
        if self.delimiter.is_empty() {
            return None;
        }
        let rest = key.strip_prefix(self.prefix)?;
        let at = rest.find(self.delimiter)?;
        key.get(..self.prefix.len() + at + self.delimiter.len())
    }

    /// Whether a marker is a common prefix, all of whose keys come before the page (S3-133).
    pub(crate) fn is_common_prefix(&self, marker: &str) -> bool {
        self.common_prefix(marker) == Some(marker)
    }
}

pub(crate) async fn list(
    shared: &Shared,
    bucket: &str,
    query: &ListQuery,
) -> Result<ListPage, ObjectError> {
    shared.buckets.check(bucket)?;
    let mut page = ListPage::default();
    if query.limit == 0 {
        return Ok(page);
    }
    let roll = Roll { prefix: &query.prefix, delimiter: &query.delimiter };
    let mut range = keys::currents(bucket, &query.prefix);
    if let Some(after) = &query.after {
        let beginning = if roll.is_common_prefix(after) {
            keys::currents(bucket, after).end
        } else {
            Some(range.after(&keys::current(bucket, after)).start)
        };
        range = from(range, beginning);
    }
    let snapshot = shared.index.snapshot().await?;
    let mut rows = Pager::new(snapshot.as_ref(), range, query.limit.saturating_add(1));
    while rows.peek().await?.is_some() {
        if page.entries.len() == query.limit {
            page.is_truncated = true;
            break;
        }
        let Some(row) = rows.take() else { break };
        let key = keys::read_current(&row.key, bucket).ok_or_else(unreadable_key)?;
        if let Some(prefix) = roll.common_prefix(&key) {
            rows.skip_to(keys::currents(bucket, prefix).end.as_deref());
            page.entries.push(ListEntry::Prefix(prefix.to_owned()));
        } else {
            let object: ObjectRow = decode(&row.value)?;
            page.entries.push(ListEntry::Object(object.info(&key, true)));
        }
    }
    Ok(page)
}

/// The range from where a page begins; none of it, if that is beyond all keys.
pub(crate) fn from(range: KeyRange, beginning: Option<sekisho_store::Key>) -> KeyRange {
    match beginning {
        Some(start) => KeyRange { start: start.max(range.start), end: range.end },
        None => KeyRange { start: range.start.clone(), end: Some(range.start) },
    }
}
