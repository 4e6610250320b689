//! Where rows lie in the index.
//!
//! ```text
//! b ‹bucket›                              a bucket
//! c ‹bucket› 00 ‹key›                     a key's current object
//! v ‹bucket› 00 ‹key, escaped› 00 01 …    its other versions and delete markers, newest first:
//!     00                                      the version `null`
//!     01 ‹order, inverted› ‹random›           one with an id
//! u ‹bucket› 00 ‹key, escaped› 00 01 ‹order› ‹random›   an unfinished upload
//! p ‹upload's random› ‹number›            a part, of an upload or of an object made of parts
//! i ‹blob›                                the bytes of a small body
//! f ‹blob›                                a blob that is a file
//! g ‹blob or upload's random›             what is to be removed
//! ```
//!
//! A zero byte in a key is escaped as `00 FF` where something follows the key, so that `00 01`
//! ends it and the byte order of keys is that of rows. A current object's row ends with its key,
//! which stays as it is.

use sekisho_store::KeyRange;

use super::ids::{Id, Order, UploadName};

const END: [u8; 2] = [0, 1];
const NULL: u8 = 0;
const NAMED: u8 = 1;

/// A version's place among its key's others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// The version `null`.
    Null,
    /// A version with an id, which tells its order.
    Named(Order, [u8; 8]),
}

fn row(table: u8, bucket: &str) -> Vec<u8> {
    let mut row = Vec::with_capacity(bucket.len() + 64);
    row.push(table);
    row.extend_from_slice(bucket.as_bytes());
    row.push(0);
    row
}

fn escape_into(row: &mut Vec<u8>, key: &str) {
    for byte in key.bytes() {
        row.push(byte);
        if byte == 0 {
            row.push(0xff);
        }
    }
}

/// The key that an escaped one stands for, and what follows it.
fn unescape(mut escaped: &[u8]) -> Option<(String, &[u8])> {
    let mut key = Vec::with_capacity(escaped.len());
    loop {
        match escaped {
            [0, 0xff, rest @ ..] => {
                key.push(0);
                escaped = rest;
            }
            [0, 1, rest @ ..] => return Some((String::from_utf8(key).ok()?, rest)),
            [byte, rest @ ..] if *byte != 0 => {
                key.push(*byte);
                escaped = rest;
            }
            _ => return None,
        }
    }
}

/// What follows the bucket in a row's key.
fn after_bucket<'a>(row: &'a [u8], bucket: &str) -> Option<&'a [u8]> {
    row.get(bucket.len() + 2..)
}

pub(crate) fn bucket(name: &str) -> Vec<u8> {
    let mut row = vec![b'b'];
    row.extend_from_slice(name.as_bytes());
    row
}

pub(crate) fn buckets() -> KeyRange {
    KeyRange::prefix(vec![b'b'])
}

/// The name of the bucket that a row is.
pub(crate) fn read_bucket(row: &[u8]) -> Option<String> {
    String::from_utf8(row.get(1..)?.to_vec()).ok()
}

pub(crate) fn current(bucket: &str, key: &str) -> Vec<u8> {
    let mut row = row(b'c', bucket);
    row.extend_from_slice(key.as_bytes());
    row
}

/// The current objects whose keys begin with `prefix`.
pub(crate) fn currents(bucket: &str, prefix: &str) -> KeyRange {
    KeyRange::prefix(current(bucket, prefix))
}

pub(crate) fn read_current(row: &[u8], bucket: &str) -> Option<String> {
    String::from_utf8(after_bucket(row, bucket)?.to_vec()).ok()
}

pub(crate) fn version(bucket: &str, key: &str, slot: Slot) -> Vec<u8> {
    let mut row = versions_of(bucket, key);
    match slot {
        Slot::Null => row.push(NULL),
        Slot::Named(order, random) => {
            row.push(NAMED);
            row.extend_from_slice(&(!order.0).to_be_bytes());
            row.extend_from_slice(&random);
        }
    }
    row
}

/// How all rows of a key's other versions begin.
pub(crate) fn versions_of(bucket: &str, key: &str) -> Vec<u8> {
    let mut row = row(b'v', bucket);
    escape_into(&mut row, key);
    row.extend_from_slice(&END);
    row
}

/// The versions with ids of a key, newest first.
pub(crate) fn named_versions_of(bucket: &str, key: &str) -> KeyRange {
    let mut row = versions_of(bucket, key);
    row.push(NAMED);
    KeyRange::prefix(row)
}

/// The other versions of the keys that begin with `prefix`.
pub(crate) fn versions(bucket: &str, prefix: &str) -> KeyRange {
    let mut row = row(b'v', bucket);
    escape_into(&mut row, prefix);
    KeyRange::prefix(row)
}

pub(crate) fn read_version(row: &[u8], bucket: &str) -> Option<(String, Slot)> {
    let (key, rest) = unescape(after_bucket(row, bucket)?)?;
    let slot = match rest {
        [NULL] => Slot::Null,
        [NAMED, rest @ ..] => {
            let (order, random) = rest.split_first_chunk::<8>()?;
            Slot::Named(Order(!u64::from_be_bytes(*order)), random.try_into().ok()?)
        }
        _ => return None,
    };
    Some((key, slot))
}

pub(crate) fn upload(bucket: &str, key: &str, name: &UploadName) -> Vec<u8> {
    let mut row = uploads_of(bucket, key);
    row.extend_from_slice(&name.order.0.to_be_bytes());
    row.extend_from_slice(&name.parts.0);
    row
}

/// How all rows of a key's unfinished uploads begin.
pub(crate) fn uploads_of(bucket: &str, key: &str) -> Vec<u8> {
    let mut row = row(b'u', bucket);
    escape_into(&mut row, key);
    row.extend_from_slice(&END);
    row
}

/// The unfinished uploads of the keys that begin with `prefix`.
pub(crate) fn uploads(bucket: &str, prefix: &str) -> KeyRange {
    let mut row = row(b'u', bucket);
    escape_into(&mut row, prefix);
    KeyRange::prefix(row)
}

pub(crate) fn read_upload(row: &[u8], bucket: &str) -> Option<(String, UploadName)> {
    let (key, rest) = unescape(after_bucket(row, bucket)?)?;
    let (order, parts) = rest.split_first_chunk::<8>()?;
    let name =
        UploadName { order: Order(u64::from_be_bytes(*order)), parts: Id(parts.try_into().ok()?) };
    Some((key, name))
}

pub(crate) fn part(parts: Id, number: u16) -> Vec<u8> {
    let mut row = vec![b'p'];
    row.extend_from_slice(&parts.0);
    row.extend_from_slice(&number.to_be_bytes());
    row
}

/// The parts with numbers above `after`.
pub(crate) fn parts(parts: Id, after: u16) -> KeyRange {
    let all = KeyRange::prefix(part(parts, 0).into_iter().take(17).collect::<Vec<_>>());
    if after == 0 { all } else { all.after(&part(parts, after)) }
}

pub(crate) fn read_part(row: &[u8]) -> Option<u16> {
    row.get(17..)?.try_into().ok().map(u16::from_be_bytes)
}

fn named(table: u8, id: Id) -> Vec<u8> {
    let mut row = vec![table];
    row.extend_from_slice(&id.0);
    row
}

pub(crate) fn small_body(id: Id) -> Vec<u8> {
    named(b'i', id)
}

pub(crate) fn file(id: Id) -> Vec<u8> {
    named(b'f', id)
}

pub(crate) fn garbage(id: Id) -> Vec<u8> {
    named(b'g', id)
}

pub(crate) fn all_garbage() -> KeyRange {
    KeyRange::prefix(vec![b'g'])
}

pub(crate) fn read_garbage(row: &[u8]) -> Option<Id> {
    row.get(1..)?.try_into().ok().map(Id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> impl Strategy<Value = String> {
        // Zero bytes and shared beginnings are what could be misread.
        prop::collection::vec(prop::sample::select(vec!['\0', '\u{1}', 'a', 'ÿ', '/', '😀']), 0..6)
            .prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        /// S3-130: rows lie in the byte order of their keys.
        #[test]
        fn rows_keep_the_order_of_keys(a in key(), b in key()) {
            let order = a.as_bytes().cmp(b.as_bytes());
            prop_assert_eq!(versions_of("b", &a).cmp(&versions_of("b", &b)), order);
            prop_assert_eq!(uploads_of("b", &a).cmp(&uploads_of("b", &b)), order);
            prop_assert_eq!(current("b", &a).cmp(&current("b", &b)), order);
        }

        #[test]
        fn a_prefix_holds_exactly_the_keys_that_begin_so(a in key(), prefix in key()) {
            let begins = a.starts_with(&prefix);
            let row = version("b", &a, Slot::Null);
            prop_assert_eq!(versions("b", &prefix).contains(&row), begins);
            prop_assert_eq!(currents("b", &prefix).contains(&current("b", &a)), begins);
        }

        #[test]
        fn rows_are_read_as_they_were_made(key in key(), order: u64, random: [u8; 8], id: [u8; 16]) {
            for slot in [Slot::Null, Slot::Named(Order(order), random)] {
                let row = version("b-1", &key, slot);
                prop_assert_eq!(read_version(&row, "b-1"), Some((key.clone(), slot)));
            }
            let name = UploadName { order: Order(order), parts: Id(id) };
            let row = upload("b-1", &key, &name);
            prop_assert_eq!(read_upload(&row, "b-1"), Some((key.clone(), name)));
            prop_assert_eq!(read_current(&current("b-1", &key), "b-1"), Some(key));
        }

        #[test]
        fn reading_a_row_never_fails_but_politely(bytes: Vec<u8>) {
            let _ = (read_version(&bytes, "b"), read_upload(&bytes, "b"), read_part(&bytes));
        }
    }

    #[test]
    fn newer_versions_lie_first() {
        let at = |order| version("b", "k", Slot::Named(Order(order), [0; 8]));
        assert!(at(2) < at(1) && version("b", "k", Slot::Null) < at(u64::MAX));
    }

    #[test]
    fn the_longest_key_fits_the_store() {
        let bucket = "b".repeat(63);
        let key = "\0".repeat(crate::KEY_BYTES_MAX);
        let row = version(&bucket, &key, Slot::Named(Order(0), [0; 8]));
        assert!(row.len() <= sekisho_store::KEY_BYTES_MAX, "{}", row.len());
    }
}
