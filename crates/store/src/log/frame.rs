//! A group of transactions as the log keeps it. Integers are little-endian.
//!
//! A *frame* is written by one write and made durable by one sync before the next one is begun.
//! So after a loss of power at most the last frame is torn: some of its sectors hold what was
//! written, the others still hold zeros (a segment is zeros before it is used). Each sector
//! carries a *stamp*, a byte that is not zero, so that a sector that never arrived is told from
//! one that was damaged later. The first is a group that nobody was told of, and is forgotten; the
//! second may be an acknowledged one, and is an error.
//!
//! - Sector (512 bytes): 511 bytes of the frame's stream, the stamp.
//! - Stream: header, payload; zeros up to the end of the last block (4096 bytes), so that no block
//!   with an acknowledged frame is ever written again.
//! - Header (40 bytes): magic (4), CRC-32 of the header behind it (4), format (4), payload length
//!   (4), CRC-32 of the payload (4), number of transactions (4), first revision (8), number of the
//!   segment (8).
//! - Payload: the transactions, each: number of changes (4), the changes.
//! - Change: key length (2), value length + 1, or 0 for a deletion (4), the revision that created
//!   the key (8), key, value.

use bytes::{Buf, Bytes};

use crate::types::{Key, Revision};

/// The unit in which frames are placed and padded.
pub(super) const BLOCK_BYTES: usize = 4096;
const SECTOR_BYTES: usize = 512;
const STREAM_BYTES_A_SECTOR: usize = SECTOR_BYTES - 1;
const STAMP: u8 = 0xa5;
const MAGIC: [u8; 4] = *b"SkLg";
/// The version of the frame's layout.
const FORMAT: u32 = 1;
const HEADER_BYTES: usize = 40;
/// A payload is below this; a longer one is damage. Above all a group can hold.
const PAYLOAD_BYTES_MAX: usize = 1 << 30;

/// A change with what a table must know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LoggedChange {
    pub(crate) key: Key,
    /// `None`: the key was deleted.
    pub(crate) value: Option<Bytes>,
    pub(crate) created: Revision,
}

/// What a frame's header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) first: Revision,
    pub(super) transactions: u32,
    pub(super) segment: u64,
    payload_bytes: usize,
    payload_crc: u32,
}

impl Header {
    /// The length of the whole frame on the disk.
    pub(super) fn frame_bytes(&self) -> usize {
        frame_bytes(self.payload_bytes)
    }

    /// The revision of the frame's last transaction.
    pub(super) fn last(&self) -> Revision {
        Revision(self.first.0.saturating_add(u64::from(self.transactions)).saturating_sub(1))
    }
}

fn frame_bytes(payload_bytes: usize) -> usize {
    let sectors = (HEADER_BYTES + payload_bytes).div_ceil(STREAM_BYTES_A_SECTOR);
    (sectors * SECTOR_BYTES).next_multiple_of(BLOCK_BYTES)
}

/// A frame while it is being put together.
#[derive(Debug, Default)]
pub(crate) struct FrameWriter {
    /// Room for the header, then the payload.
    stream: Vec<u8>,
    transactions: u32,
    stamped: Vec<u8>,
}

impl FrameWriter {
    /// Begins a new frame.
    pub(crate) fn clear(&mut self) {
        self.stream.clear();
        self.stream.resize(HEADER_BYTES, 0);
        self.transactions = 0;
    }

    /// Adds a transaction.
    pub(crate) fn push(&mut self, changes: &[LoggedChange]) {
        let stream = &mut self.stream;
        // The store's limits keep all of these far below what the fields hold.
        stream.extend_from_slice(&(changes.len() as u32).to_le_bytes());
        for LoggedChange { key, value, created } in changes {
            stream.extend_from_slice(&(key.len() as u16).to_le_bytes());
            let value_field = value.as_ref().map_or(0, |value| value.len() as u32 + 1);
            stream.extend_from_slice(&value_field.to_le_bytes());
            stream.extend_from_slice(&created.0.to_le_bytes());
            stream.extend_from_slice(key);
            stream.extend_from_slice(value.as_deref().unwrap_or_default());
        }
        self.transactions += 1;
    }

    /// The number of transactions so far.
    pub(crate) fn transactions(&self) -> u32 {
        self.transactions
    }

    /// The length of the frame on the disk.
    pub(super) fn frame_bytes(&self) -> usize {
        frame_bytes(self.stream.len().saturating_sub(HEADER_BYTES))
    }

    /// The frame as it goes to the disk.
    pub(super) fn finish(&mut self, first: Revision, segment: u64) -> &[u8] {
        if let Some((header, payload)) = self.stream.split_first_chunk_mut::<HEADER_BYTES>() {
            let fields: [&[u8]; 6] = [
                &FORMAT.to_le_bytes(),
                &(payload.len() as u32).to_le_bytes(),
                &crc32fast::hash(payload).to_le_bytes(),
                &self.transactions.to_le_bytes(),
                &first.0.to_le_bytes(),
                &segment.to_le_bytes(),
            ];
            let fields = fields.concat();
            let crc = crc32fast::hash(&fields).to_le_bytes();
            header.copy_from_slice(&[&MAGIC, &crc, fields.as_slice()].concat());
        }
        let bytes = self.frame_bytes();
        self.stamped.clear();
        self.stamped.reserve(bytes);
        for piece in self.stream.chunks(STREAM_BYTES_A_SECTOR) {
            self.stamped.extend_from_slice(piece);
            self.stamped.resize(self.stamped.len() + STREAM_BYTES_A_SECTOR - piece.len(), 0);
            self.stamped.push(STAMP);
        }
        while self.stamped.len() < bytes {
            self.stamped.resize(self.stamped.len() + STREAM_BYTES_A_SECTOR, 0);
            self.stamped.push(STAMP);
        }
        &self.stamped
    }
}

/// What is found where a frame may begin.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A whole frame.
    Frame(Header),
    /// Zeros up to the end.
    Nothing,
    /// The sectors of a frame that was being written when the power went, and zeros.
    Torn,
    /// Something that was whole once, or never was.
    Damaged(&'static str),
}

/// Looks at the rest of a segment, where a frame may begin.
pub(super) fn look(rest: &[u8]) -> Found {
    let mut sectors = rest.chunks(SECTOR_BYTES);
    if sectors.next().is_none_or(is_zero) {
        return match sectors.all(|sector| is_zero(sector) || is_stamped(sector)) {
            true if is_zero(rest) => Found::Nothing,
            // Its first sector is missing. If a frame stands behind it, it was durable before
            // that one was begun, and the sector was lost later.
            true if follows_a_frame(rest) => Found::Damaged("a frame is missing"),
            true => Found::Torn,
            false => Found::Damaged("there is something else behind its end"),
        };
    }
    let Some(header) = read_header(rest) else {
        return Found::Damaged("a frame's header does not match its checksum");
    };
    let Some((frame, behind)) = rest.split_at_checked(header.frame_bytes()) else {
        return Found::Damaged("a frame is cut off");
    };
    if read_payload(&header, frame).is_some() {
        return Found::Frame(header);
    }
    if !is_zero(behind) {
        return Found::Damaged("a frame before the last one does not match its checksum");
    }
    if frame.chunks(SECTOR_BYTES).any(|sector| !is_zero(sector) && !is_stamped(sector)) {
        return Found::Damaged("a sector was overwritten");
    }
    match frame.chunks(SECTOR_BYTES).any(is_zero) {
        true => Found::Torn,
        // Everything arrived, so that it was right once.
        false => Found::Damaged("the last frame does not match its checksum"),
    }
}

fn follows_a_frame(rest: &[u8]) -> bool {
    let mut blocks = rest;
    while let Some((_, behind)) = blocks.split_at_checked(BLOCK_BYTES) {
        if read_header(behind)
            .and_then(|header| read_payload(&header, behind.get(..header.frame_bytes())?))
            .is_some()
        {
            return true;
        }
        blocks = behind;
    }
    false
}

/// Whether all bytes are zero.
pub(super) fn is_zero(bytes: &[u8]) -> bool {
    const ZEROS: [u8; BLOCK_BYTES] = [0; BLOCK_BYTES];
    // By comparison of memory, which is fast in any build.
    bytes.chunks(BLOCK_BYTES).all(|chunk| ZEROS.get(..chunk.len()) == Some(chunk))
}

fn is_stamped(sector: &[u8]) -> bool {
    sector.len() == SECTOR_BYTES && sector.last() == Some(&STAMP)
}

/// The header of the frame at the beginning of `bytes`, at least [`BLOCK_BYTES`] of it.
pub(super) fn read_header(bytes: &[u8]) -> Option<Header> {
    let (header, _) = bytes.split_first_chunk::<HEADER_BYTES>()?;
    let mut fields = header.strip_prefix(&MAGIC)?;
    let crc = fields.try_get_u32_le().ok()?;
    if crc32fast::hash(fields) != crc || fields.try_get_u32_le().ok()? != FORMAT {
        return None;
    }
    let payload_bytes = fields.try_get_u32_le().ok()? as usize;
    if payload_bytes > PAYLOAD_BYTES_MAX {
        return None;
    }
    let payload_crc = fields.try_get_u32_le().ok()?;
    let transactions = fields.try_get_u32_le().ok()?;
    let first = Revision(fields.try_get_u64_le().ok()?);
    let segment = fields.try_get_u64_le().ok()?;
    Some(Header { first, transactions, segment, payload_bytes, payload_crc })
}

/// The payload of a whole frame, if it is what was written.
fn read_payload(header: &Header, frame: &[u8]) -> Option<Bytes> {
    let mut stream = Vec::with_capacity(HEADER_BYTES + header.payload_bytes);
    for sector in frame.chunks(SECTOR_BYTES) {
        if !is_stamped(sector) {
            return None;
        }
        stream.extend_from_slice(sector.get(..STREAM_BYTES_A_SECTOR)?);
    }
    stream.truncate(HEADER_BYTES + header.payload_bytes);
    let payload = Bytes::from(stream).split_off(HEADER_BYTES);
    let whole = payload.len() == header.payload_bytes;
    (whole && crc32fast::hash(&payload) == header.payload_crc).then_some(payload)
}

/// The transactions of a whole frame, in order; `None` if it is damaged.
pub(super) fn read_transactions(header: &Header, frame: &[u8]) -> Option<Vec<Vec<LoggedChange>>> {
    let mut rest = read_payload(header, frame)?;
    let mut transactions = Vec::new();
    for _ in 0..header.transactions {
        let count = rest.try_get_u32_le().ok()?;
        let mut changes = Vec::new();
        for _ in 0..count {
            changes.push(read_change(&mut rest)?);
        }
        transactions.push(changes);
    }
    (!rest.has_remaining()).then_some(transactions)
}

fn read_change(rest: &mut Bytes) -> Option<LoggedChange> {
    let key_bytes = usize::from(rest.try_get_u16_le().ok()?);
    let value_field = rest.try_get_u32_le().ok()?;
    let created = Revision(rest.try_get_u64_le().ok()?);
    let value_bytes = value_field.checked_sub(1).map(|bytes| bytes as usize);
    if rest.remaining() < key_bytes.checked_add(value_bytes.unwrap_or(0))? {
        return None;
    }
    let key = rest.split_to(key_bytes);
    let value = value_bytes.map(|bytes| rest.split_to(bytes));
    Some(LoggedChange { key, value, created })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_change() -> impl Strategy<Value = LoggedChange> {
        let key = prop::collection::vec(any::<u8>(), 1..40);
        // Long runs of zeros, which must not be taken for sectors that never arrived.
        let value = prop_oneof![
            Just(None),
            prop::collection::vec(any::<u8>(), 0..200).prop_map(Some),
            Just(Some(vec![0; 3000])),
        ];
        (key, value, any::<u64>()).prop_map(|(key, value, created)| LoggedChange {
            key: key.into(),
            value: value.map(Bytes::from),
            created: Revision(created),
        })
    }

    fn any_transactions() -> impl Strategy<Value = Vec<Vec<LoggedChange>>> {
        prop::collection::vec(prop::collection::vec(any_change(), 0..5), 1..8)
    }

    fn frame(transactions: &[Vec<LoggedChange>]) -> Vec<u8> {
        let mut writer = FrameWriter::default();
        writer.clear();
        for changes in transactions {
            writer.push(changes);
        }
        assert_eq!(writer.transactions() as usize, transactions.len());
        let frame = writer.finish(Revision(7), 3).to_vec();
        assert_eq!(frame.len(), writer.frame_bytes());
        assert_eq!(frame.len() % BLOCK_BYTES, 0);
        frame
    }

    proptest! {
        #[test]
        fn a_frame_comes_back_as_it_was_put_in(transactions in any_transactions()) {
            let mut segment = frame(&transactions);
            segment.resize(segment.len() + 2 * BLOCK_BYTES, 0);
            let Found::Frame(header) = look(&segment) else { panic!("no frame") };
            prop_assert_eq!((header.first, header.segment), (Revision(7), 3));
            prop_assert_eq!(header.last(), Revision(6 + transactions.len() as u64));
            let back = read_transactions(&header, &segment[..header.frame_bytes()]).unwrap();
            prop_assert_eq!(back, transactions);
            prop_assert_eq!(look(&segment[header.frame_bytes()..]), Found::Nothing);
        }

        /// Whatever part of the last frame arrived, as long as a part is missing.
        #[test]
        fn a_last_frame_of_which_sectors_never_arrived_is_torn(
            transactions in any_transactions(),
            kept: u64,
            missing: prop::sample::Index,
        ) {
            let mut segment = frame(&transactions);
            let missing = missing.index(segment.len() / SECTOR_BYTES);
            for (number, sector) in segment.chunks_mut(SECTOR_BYTES).enumerate() {
                if number == missing || kept >> (number % 64) & 1 == 0 {
                    sector.fill(0);
                }
            }
            segment.resize(segment.len() + 2 * BLOCK_BYTES, 0);
            let found = look(&segment);
            prop_assert!(matches!(found, Found::Torn | Found::Nothing), "{:?}", found);
            prop_assert_eq!(found == Found::Nothing, is_zero(&segment));
        }

        #[test]
        fn a_frame_with_a_flipped_bit_is_damaged(
            transactions in any_transactions(),
            at: prop::sample::Index,
            bit in 0..8u32,
            last: bool,
        ) {
            let whole = frame(&transactions);
            let mut segment = whole.clone();
            let at = at.index(segment.len());
            segment[at] ^= 1 << bit;
            if !last {
                segment.extend_from_slice(&whole);
            }
            segment.resize(segment.len() + BLOCK_BYTES, 0);
            match look(&segment) {
                Found::Damaged(_) => {}
                // The padding says nothing, so damage there does no harm.
                Found::Frame(header) => {
                    let back = read_transactions(&header, &segment[..header.frame_bytes()]);
                    prop_assert_eq!(back.unwrap(), transactions);
                }
                found => prop_assert!(false, "{:?}", found),
            }
        }

        #[test]
        fn a_hole_before_a_frame_is_damage(transactions in any_transactions()) {
            let whole = frame(&transactions);
            let mut segment = vec![0; whole.len()];
            segment.extend_from_slice(&whole);
            prop_assert!(matches!(look(&segment), Found::Damaged(_)));
        }

        #[test]
        fn arbitrary_bytes_never_panic(
            mut bytes in prop::collection::vec(any::<u8>(), 0..2 * BLOCK_BYTES),
        ) {
            let _ = look(&bytes);
            if let Some(start) = bytes.get_mut(..4) {
                start.copy_from_slice(&MAGIC);
            }
            let _ = look(&bytes);
        }
    }
}
