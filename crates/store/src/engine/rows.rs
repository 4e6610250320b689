//! The bytes of the rows. Integers are little-endian.
//!
//! Each row begins with a CRC-32 over the row's key and the rest of the row: `redb` does not
//! verify pages as it reads them, and damaged data must end in an error, not in an answer.
//!
//! - `data`: CRC-32 (4 bytes), created (8), modified (8), value.
//! - `history`: CRC-32 (4), bytes of all history rows ever written up to and with this one (8),
//!   then for each change: key length (2), value length + 1 or 0 for a deletion (4), key, value.

use bytes::{Buf, Bytes};

use crate::error::StoreError;
use crate::types::{Entry, Revision};
use crate::watch::{Change, ChangeBatch};

const CRC_BYTES: usize = 4;
const ENTRY_HEAD_BYTES: usize = CRC_BYTES + 8 + 8;

fn crc(key: &[u8], rest: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(key);
    hasher.update(rest);
    hasher.finalize()
}

/// Fills in the checksum of a row whose first four bytes were left free.
fn seal(key: &[u8], row: &mut [u8]) {
    if let Some((head, rest)) = row.split_first_chunk_mut::<CRC_BYTES>() {
        *head = crc(key, rest).to_le_bytes();
    }
}

/// The row after its checksum, if that is right.
fn unsealed<'row>(key: &[u8], row: &'row [u8]) -> Option<&'row [u8]> {
    let (head, rest) = row.split_first_chunk::<CRC_BYTES>()?;
    (u32::from_le_bytes(*head) == crc(key, rest)).then_some(rest)
}

/// Puts a `data` row into `row`, which is cleared first.
pub(super) fn encode_entry(
    row: &mut Vec<u8>,
    key: &[u8],
    value: &[u8],
    created: Revision,
    modified: Revision,
) {
    row.clear();
    row.reserve(ENTRY_HEAD_BYTES + value.len());
    row.extend_from_slice(&[0; CRC_BYTES]);
    row.extend_from_slice(&created.0.to_le_bytes());
    row.extend_from_slice(&modified.0.to_le_bytes());
    row.extend_from_slice(value);
    seal(key, row);
}

/// When the entry of a `data` row was created and modified, and its value.
pub(super) fn decode_entry<'row>(
    key: &[u8],
    row: &'row [u8],
) -> Result<(Revision, Revision, &'row [u8]), StoreError> {
    let damaged = || StoreError::Corrupted {
        reason: format!("the row of key {:?} is damaged", Bytes::copy_from_slice(key)),
    };
    let rest = unsealed(key, row).ok_or_else(damaged)?;
    let (created, rest) = rest.split_first_chunk::<8>().ok_or_else(damaged)?;
    let (modified, value) = rest.split_first_chunk::<8>().ok_or_else(damaged)?;
    Ok((Revision(u64::from_le_bytes(*created)), Revision(u64::from_le_bytes(*modified)), value))
}

/// As [`decode_entry`], with the key and value copied out.
pub(super) fn owned_entry(key: &[u8], row: &[u8]) -> Result<Entry, StoreError> {
    let (created, modified, value) = decode_entry(key, row)?;
    Ok(Entry {
        key: Bytes::copy_from_slice(key),
        value: Bytes::copy_from_slice(value),
        created,
        modified,
    })
}

/// Puts a `history` row into `row`, which is cleared first, and returns the running total of
/// history bytes with this row.
pub(super) fn encode_changes(row: &mut Vec<u8>, batch: &ChangeBatch, total_before: u64) -> u64 {
    row.clear();
    row.extend_from_slice(&[0; CRC_BYTES + 8]);
    for Change { key, value } in batch.changes.iter() {
        // Both lengths are within the store's limits, far below the fields'.
        row.extend_from_slice(&(key.len() as u16).to_le_bytes());
        let value_field = value.as_ref().map_or(0, |value| value.len() as u32 + 1);
        row.extend_from_slice(&value_field.to_le_bytes());
        row.extend_from_slice(key);
        row.extend_from_slice(value.as_deref().unwrap_or_default());
    }
    let total = total_before.saturating_add(row.len() as u64);
    if let Some(field) = row.get_mut(CRC_BYTES..CRC_BYTES + 8) {
        field.copy_from_slice(&total.to_le_bytes());
    }
    seal(&batch.revision.0.to_le_bytes(), row);
    total
}

fn damaged_history(revision: Revision) -> StoreError {
    StoreError::Corrupted { reason: format!("the history of revision {revision} is damaged") }
}

/// The running total of history bytes that a `history` row holds.
pub(super) fn decode_total(revision: Revision, row: &[u8]) -> Result<u64, StoreError> {
    unsealed(&revision.0.to_le_bytes(), row)
        .and_then(|rest| rest.split_first_chunk::<8>())
        .map(|(total, _)| u64::from_le_bytes(*total))
        .ok_or_else(|| damaged_history(revision))
}

/// The changes of a `history` row.
pub(super) fn decode_changes(revision: Revision, row: &[u8]) -> Result<ChangeBatch, StoreError> {
    let changes = unsealed(&revision.0.to_le_bytes(), row)
        .and_then(|rest| rest.split_first_chunk::<8>())
        // One copy of the whole row; keys and values are parts of it.
        .and_then(|(_, changes)| split_changes(Bytes::copy_from_slice(changes)))
        .ok_or_else(|| damaged_history(revision))?;
    Ok(ChangeBatch { revision, changes: changes.into() })
}

fn split_changes(mut rest: Bytes) -> Option<Vec<Change>> {
    let mut changes = Vec::new();
    while rest.has_remaining() {
        let key_bytes = usize::from(rest.try_get_u16_le().ok()?);
        let value_field = rest.try_get_u32_le().ok()?;
        let value_bytes = value_field.checked_sub(1).map(|bytes| bytes as usize);
        if rest.remaining() < key_bytes.checked_add(value_bytes.unwrap_or(0))? {
            return None;
        }
        let key = rest.split_to(key_bytes);
        let value = value_bytes.map(|bytes| rest.split_to(bytes));
        changes.push(Change { key, value });
    }
    Some(changes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change(key: Vec<u8>, value: Option<Vec<u8>>) -> Change {
        Change { key: key.into(), value: value.map(Bytes::from) }
    }

    proptest! {
        #[test]
        fn an_entry_comes_back_as_it_was_put_in(
            key in prop::collection::vec(any::<u8>(), 1..40),
            value in prop::collection::vec(any::<u8>(), 0..200),
            created: u64,
            modified: u64,
        ) {
            let mut row = Vec::new();
            encode_entry(&mut row, &key, &value, Revision(created), Revision(modified));
            let back = decode_entry(&key, &row).unwrap();
            prop_assert_eq!(back, (Revision(created), Revision(modified), value.as_slice()));
        }

        #[test]
        fn changes_come_back_as_they_were_put_in(
            changes in prop::collection::vec(
                (prop::collection::vec(any::<u8>(), 1..40),
                 prop::option::of(prop::collection::vec(any::<u8>(), 0..200))),
                1..10,
            ),
            revision: u64,
            total in 0..u64::MAX / 2,
        ) {
            let changes: Vec<_> = changes.into_iter().map(|(k, v)| change(k, v)).collect();
            let batch = ChangeBatch { revision: Revision(revision), changes: changes.into() };
            let mut row = Vec::new();
            let after = encode_changes(&mut row, &batch, total);
            prop_assert_eq!(after, total + row.len() as u64);
            prop_assert_eq!(decode_total(Revision(revision), &row).unwrap(), after);
            prop_assert_eq!(decode_changes(Revision(revision), &row).unwrap(), batch);
        }

        #[test]
        fn a_row_with_any_flipped_bit_is_refused(
            value in prop::collection::vec(any::<u8>(), 0..100),
            at: prop::sample::Index,
            bit in 0..8u32,
        ) {
            let mut row = Vec::new();
            encode_entry(&mut row, b"key", &value, Revision(1), Revision(2));
            let at = at.index(row.len());
            row[at] ^= 1 << bit;
            prop_assert!(decode_entry(b"key", &row).is_err());

            let changes = vec![change(b"key".to_vec(), Some(value))];
            let batch = ChangeBatch { revision: Revision(7), changes: changes.into() };
            encode_changes(&mut row, &batch, 0);
            let at = at.min(row.len() - 1);
            row[at] ^= 1 << bit;
            prop_assert!(decode_changes(Revision(7), &row).is_err());
            prop_assert!(decode_total(Revision(7), &row).is_err());
        }

        #[test]
        fn arbitrary_bytes_never_panic(row in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = decode_entry(b"key", &row);
            let _ = decode_changes(Revision(1), &row);
            let _ = split_changes(row.into());
        }
    }

    #[test]
    fn a_row_under_another_key_is_refused() {
        let mut row = Vec::new();
        encode_entry(&mut row, b"a", b"value", Revision(1), Revision(1));
        assert!(decode_entry(b"b", &row).is_err());
    }
}
