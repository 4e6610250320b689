//! The values of the key space: keys, revisions, entries, ranges.

use std::fmt;

use bytes::Bytes;

/// A key: 1 to [`KEY_BYTES_MAX`] bytes, ordered bytewise.
pub type Key = Bytes;

/// The longest key, in bytes.
///
/// Room for a bucket and an object key of 1,024 bytes, each of which an escape may double.
pub const KEY_BYTES_MAX: usize = 2304;
/// The longest value, in bytes.
pub const VALUE_BYTES_MAX: usize = 512 * 1024;

/// A point in the store's history.
///
/// 0 is the empty store. Every committed transaction that changed something got a revision of its
/// own, higher than all before it. The embedded store counts without gaps; a store that shares its
/// counter (etcd) may skip numbers, so compare revisions, do not count with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    /// The empty store, before any transaction.
    pub const ZERO: Self = Self(0);

    /// The revision after this one in a store that counts without gaps.
    #[must_use]
    pub(crate) fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A key's value with the revisions that made it.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value, 0 to [`VALUE_BYTES_MAX`] bytes.
    pub value: Bytes,
    /// When the key came into being: its first `Put` after it was last absent.
    pub created: Revision,
    /// When the value was last written.
    pub modified: Revision,
}

// Values may hold sealed secrets; a debug print shows their length alone.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("key", &self.key)
            .field("value_bytes", &self.value.len())
            .field("created", &self.created.0)
            .field("modified", &self.modified.0)
            .finish()
    }
}

/// The keys from `start` (included) to `end` (excluded); without an `end`, to the last key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    /// The first key that belongs to the range; empty for the store's first key.
    pub start: Key,
    /// The first key that does not belong to the range any more.
    pub end: Option<Key>,
}

impl KeyRange {
    /// Every key.
    #[must_use]
    pub const fn all() -> Self {
        Self { start: Bytes::new(), end: None }
    }

    /// The keys from `start` (included) to `end` (excluded).
    #[must_use]
    pub fn new(start: impl Into<Key>, end: impl Into<Key>) -> Self {
        Self { start: start.into(), end: Some(end.into()) }
    }

    /// The keys that begin with `prefix`.
    #[must_use]
    pub fn prefix(prefix: impl Into<Key>) -> Self {
        let start: Key = prefix.into();
        let end = end_of_prefix(&start);
        Self { start, end }
    }

    /// The keys of this range that sort after `key`: where a page that ended with `key` goes on.
    #[must_use]
    pub fn after(&self, key: &[u8]) -> Self {
        // The smallest key above `key` is `key` with a zero byte behind it.
        let mut next = Vec::with_capacity(key.len().saturating_add(1));
        next.extend_from_slice(key);
        next.push(0);
        let start =
            if next.as_slice() > self.start.as_ref() { next.into() } else { self.start.clone() };
        Self { start, end: self.end.clone() }
    }

    /// Whether `key` lies in the range.
    #[must_use]
    pub fn contains(&self, key: &[u8]) -> bool {
        self.start.as_ref() <= key && self.end.as_ref().is_none_or(|end| key < end.as_ref())
    }

    /// Whether no key can lie in the range.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.end.as_ref().is_some_and(|end| *end <= self.start)
    }
}

/// The first key after all keys that begin with `prefix`; `None` if there is none above.
fn end_of_prefix(prefix: &[u8]) -> Option<Key> {
    // A trailing 0xff cannot be counted up, so it falls away and the byte before it counts.
    let last = prefix.iter().rposition(|byte| *byte != 0xff)?;
    let mut end: Vec<u8> = prefix.iter().copied().take(last + 1).collect();
    if let Some(byte) = end.last_mut() {
        *byte += 1;
    }
    Some(end.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_range_holds_exactly_the_keys_that_begin_with_the_prefix() {
        let range = KeyRange::prefix("ab");
        assert!(range.contains(b"ab") && range.contains(b"ab\xff\xff"));
        assert!(!range.contains(b"aa\xff") && !range.contains(b"ac") && !range.contains(b"a"));

        let range = KeyRange::prefix(&b"a\xff"[..]);
        assert!(range.contains(b"a\xff\xff") && !range.contains(b"b"));

        let range = KeyRange::prefix(&b"\xff\xff"[..]);
        assert!(range.contains(b"\xff\xff\xff\xff") && !range.contains(b"\xff\xfe"));
        assert_eq!(KeyRange::prefix(""), KeyRange::all());
    }

    #[test]
    fn a_page_goes_on_after_its_last_key_and_never_before_the_range() {
        let range = KeyRange::prefix("b/");
        assert_eq!(range.after(b"b/1").start, &b"b/1\0"[..]);
        assert_eq!(range.after(b"a").start, "b/");
        assert!(range.after(b"b/1").contains(b"b/1\0") && !range.after(b"b/1").contains(b"b/1"));
    }

    #[test]
    fn a_debug_print_of_an_entry_hides_its_value() {
        let entry = Entry {
            key: "user/ann".into(),
            value: "s3cret".into(),
            created: Revision(1),
            modified: Revision(2),
        };
        let print = format!("{entry:?}");
        assert!(!print.contains("s3cret") && print.contains("user/ann"), "{print}");
    }
}
