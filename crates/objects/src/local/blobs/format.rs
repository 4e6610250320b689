//! A blob's file: blocks of bytes, each followed by its checksum.
//!
//! ```text
//! ‹64 KiB› ‹crc› ‹64 KiB› ‹crc› … ‹1 to 65,536 bytes› ‹crc›
//! ```
//!
//! A block's checksum is a CRC-32, little-endian, over the blob's name, the block's number and its
//! bytes: a block that lies in another's place is as wrong as a flipped bit.

use std::ops::{Deref, Range};

use bytes::Bytes;

use super::BlobError;
use crate::local::ids::Id;

pub(super) const BLOCK: u64 = 64 * 1024;
const SUM: u64 = 4;

/// What four blocks take in a file.
pub(crate) const FOUR_BLOCKS_BYTES: usize = 4 * (64 * 1024 + 4);
/// What four blocks hold. Who reads up to its multiples reads no block twice.
pub(crate) const READ_BYTES: u64 = 4 * BLOCK;

/// Turns bytes into blocks.
pub(super) struct Blocks {
    id: Id,
    number: u64,
    filled: u64,
    sum: crc32fast::Hasher,
}

/// Bytes of a file.
pub(super) enum Piece<'a> {
    Bytes(&'a [u8]),
    Sum([u8; 4]),
}

impl Deref for Piece<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Sum(sum) => sum,
        }
    }
}

impl Blocks {
    pub(super) fn new(id: Id) -> Self {
        Self { id, number: 0, filled: 0, sum: begin(id, 0) }
    }

    /// What `bytes` add to the file.
    pub(super) fn push<'a>(&mut self, mut bytes: &'a [u8]) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        while !bytes.is_empty() {
            let room = usize::try_from(BLOCK - self.filled).unwrap_or(usize::MAX);
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.sum.update(now);
            pieces.push(Piece::Bytes(now));
            self.filled += now.len() as u64;
            if self.filled == BLOCK {
                pieces.push(Piece::Sum(self.end_block()));
            }
            bytes = later;
        }
        pieces
    }

    /// The checksum of a last block that is not full.
    pub(super) fn end(&mut self) -> Option<[u8; 4]> {
        (self.filled > 0).then(|| self.end_block())
    }

    fn end_block(&mut self) -> [u8; 4] {
        let next = begin(self.id, self.number + 1);
        let sum = std::mem::replace(&mut self.sum, next).finalize();
        self.number += 1;
        self.filled = 0;
        sum.to_le_bytes()
    }
}

fn begin(id: Id, number: u64) -> crc32fast::Hasher {
    let mut sum = crc32fast::Hasher::new();
    sum.update(&id.0);
    sum.update(&number.to_le_bytes());
    sum
}

/// How long the file of `size` bytes is.
pub(super) fn file_bytes(size: u64) -> u64 {
    size + size.div_ceil(BLOCK) * SUM
}

/// The part of the file that has the bytes of `range`, in whole blocks.
pub(super) fn extent(range: &Range<u64>, size: u64) -> Range<u64> {
    let first = range.start / BLOCK;
    let after = range.end.div_ceil(BLOCK);
    first * (BLOCK + SUM)..(after * (BLOCK + SUM)).min(file_bytes(size))
}

/// Takes the bytes of `range` out of its extent, having checked every block.
pub(super) fn unpack(
    id: Id,
    range: &Range<u64>,
    mut extent: Bytes,
) -> Result<Vec<Bytes>, BlobError> {
    let mut pieces = Vec::new();
    let mut number = range.start / BLOCK;
    while !extent.is_empty() {
        let whole = usize::try_from(BLOCK + SUM).unwrap_or(usize::MAX).min(extent.len());
        let mut block = extent.split_to(whole);
        let bytes = block
            .len()
            .checked_sub(4)
            .ok_or_else(|| BlobError::Corrupted(format!("blob {id} is cut off")))?;
        let kept = block.split_off(bytes);
        let mut sum = begin(id, number);
        sum.update(&block);
        if sum.finalize().to_le_bytes() != *kept {
            return Err(BlobError::Corrupted(format!("block {number} of blob {id} is damaged")));
        }
        let start = number * BLOCK;
        let from = usize::try_from(range.start.saturating_sub(start)).unwrap_or(usize::MAX);
        let to = usize::try_from(range.end.saturating_sub(start)).unwrap_or(usize::MAX);
        pieces.push(block.slice(from.min(block.len())..to.min(block.len())));
        number += 1;
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: Id = Id([7; 16]);

    fn file(id: Id, body: &[u8], piece: usize) -> Vec<u8> {
        let (mut blocks, mut file) = (Blocks::new(id), Vec::new());
        for piece in body.chunks(piece) {
            blocks.push(piece).iter().for_each(|piece| file.extend_from_slice(piece));
        }
        file.extend(blocks.end().into_iter().flatten());
        assert_eq!(file.len() as u64, file_bytes(body.len() as u64));
        file
    }

    fn read(id: Id, file: &[u8], range: Range<u64>, size: u64) -> Result<Vec<u8>, BlobError> {
        let extent = extent(&range, size);
        let bytes = &file[extent.start as usize..extent.end as usize];
        Ok(unpack(id, &range, Bytes::copy_from_slice(bytes))?.concat())
    }

    fn body(size: usize) -> Vec<u8> {
        (0..size).map(|at| (at * 31 % 251) as u8).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_range_is_read_as_it_was_written(
            size in 1_usize..200_000, piece in 1_usize..90_000, from: u64, length: u64
        ) {
            let body = body(size);
            let file = file(ID, &body, piece);
            let start = from % size as u64;
            let end = start + 1 + length % (size as u64 - start);
            let found = read(ID, &file, start..end, size as u64).unwrap();
            prop_assert_eq!(&found[..], &body[start as usize..end as usize]);
        }

        #[test]
        fn a_flipped_bit_is_an_error(size in 1_usize..150_000, at: usize, bit in 0_u8..8) {
            let body = body(size);
            let mut file = file(ID, &body, size);
            let at = at % file.len();
            file[at] ^= 1 << bit;
            prop_assert!(read(ID, &file, 0..size as u64, size as u64).is_err());
        }
    }

    #[test]
    fn a_block_in_another_place_is_an_error() {
        let body = vec![1; 2 * BLOCK as usize];
        let mut file = file(ID, &body, body.len());
        let half = file.len() / 2;
        file.rotate_left(half);
        assert!(read(ID, &file, 0..body.len() as u64, body.len() as u64).is_err());
    }

    #[test]
    fn a_block_of_another_blob_is_an_error() {
        let file = file(Id([8; 16]), b"abc", 3);
        assert!(read(ID, &file, 0..3, 3).is_err());
        assert!(read(Id([8; 16]), &file, 0..3, 3).is_ok());
    }
}
