//! The bytes of the base's rows. Integers are little-endian.
//!
//! A row is a CRC-32 over the row's key and the rest of the row (4 bytes), the revision that
//! created the key (8), the revision that wrote the value (8), the value. The checksum is there
//! because `redb` does not verify pages as it reads them, and damaged data must end in an error,
//! not in an answer.

use bytes::Bytes;

use crate::error::StoreError;
use crate::types::{Entry, Revision};

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
        }

        #[test]
        fn arbitrary_bytes_never_panic(row in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = decode_entry(b"key", &row);
        }
    }

    #[test]
    fn a_row_under_another_key_is_refused() {
        let mut row = Vec::new();
        encode_entry(&mut row, b"a", b"value", Revision(1), Revision(1));
        assert!(decode_entry(b"b", &row).is_err());
    }
}
