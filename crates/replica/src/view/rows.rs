//! Rows of one table in memory, in the order of their keys, as they are stored.

use std::ops::Bound;
use std::sync::Arc;

use rpds::RedBlackTreeMapSync;
use sekisho_directory::{Row, RowChange};

/// A persistent, ordered collection of rows, found by the segments of their keys.
pub struct Rows<R>(RedBlackTreeMapSync<Arc<str>, Arc<R>>);

// Derived, it would ask that rows can be cloned; only pointers to them are.
impl<R> Clone for Rows<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self(RedBlackTreeMapSync::default())
    }
}

impl<R: Row> Rows<R> {
    /// The row whose key has these segments behind the table's name.
    pub fn get(&self, segments: &[&str]) -> Option<&Arc<R>> {
        self.0.get(segments.join("/").as_str())
    }

    /// The rows whose keys begin with a segment, such as an account's id, by key; behind the one
    /// whose further segments are `after`, if that is given.
    pub fn of<'a>(
        &'a self,
        segment: &'a str,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<R>> + use<'a, R> {
        let prefix = format!("{segment}/");
        let start: Bound<Arc<str>> = match after {
            Some(after) => Bound::Excluded(format!("{prefix}{after}").into()),
            None => Bound::Included(prefix.into()),
        };
        self.0
            .range::<Arc<str>, _>((start, Bound::Unbounded))
            .take_while(move |(key, _)| {
                key.strip_prefix(segment).is_some_and(|rest| rest.starts_with('/'))
            })
            .map(|(_, row)| row)
    }

    pub(crate) fn apply(&mut self, change: RowChange<R>) {
        match change {
            RowChange::Put(row) => {
                let key = row.key();
                let Some((_, rest)) =
                    std::str::from_utf8(&key).ok().and_then(|key| key.split_once('/'))
                else {
                    return;
                };
                let rest = rest.into();
                self.0.insert_mut(rest, Arc::new(row));
            }
            RowChange::Delete(segments) => {
                self.0.remove_mut(segments.join("/").as_str());
            }
        }
    }
}
