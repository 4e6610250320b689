//! The log: every committed transaction in order, durable before anybody is told.
//!
//! From: the writer, a group at a time. To: the same engine after a restart, which takes from here
//! what the base does not hold yet; and watches that are further behind than the tail reaches.
//!
//! The log is a row of *segments*, files of one size that are numbered without gaps and filled
//! with zeros before they are used, so that making a frame durable is one write and one sync that
//! changes no length and no table of the file system. Before the first frame goes into a segment,
//! the next segment is there: a log whose last segment is in use has lost one.

mod frame;
mod prepare;
mod recover;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use parking_lot::RwLock;

use self::frame::{BLOCK_BYTES, Header, read_header, read_transactions};
pub(crate) use self::frame::{FrameWriter, LoggedChange};
use self::prepare::{Preparer, Ready};
pub(crate) use self::recover::{Damage, create, is_leftover, is_name, recover};
use crate::disk::{Disk, DiskFile};
use crate::error::StoreError;
use crate::types::Revision;
use crate::watch::{Change, ChangeBatch};

const SUFFIX: &str = ".log";

/// The name of a segment's file.
fn segment_name(number: u64) -> String {
    format!("{number:012}{SUFFIX}")
}

/// The number of a segment, if that is what the name names.
fn segment_number(name: &str) -> Option<u64> {
    let number = name.strip_suffix(SUFFIX)?.parse().ok()?;
    (segment_name(number) == name).then_some(number)
}

/// Where the log is written; the writer's alone.
#[derive(Debug)]
pub(crate) struct LogWriter {
    segments: Arc<Segments>,
    /// The segment in use, and where its next frame goes.
    number: u64,
    file: Arc<dyn DiskFile>,
    bytes: u64,
    offset: u64,
    /// The segment after it.
    next: Ready,
    preparer: Preparer,
}

impl LogWriter {
    /// Writes a frame whose first transaction is `first`, and returns once it is durable, with the
    /// bytes it took.
    ///
    /// After an error it is not known whether the frame is in the log; nothing must be written
    /// behind it.
    pub(crate) fn append(
        &mut self,
        frame: &mut FrameWriter,
        first: Revision,
    ) -> Result<u64, StoreError> {
        let bytes = frame.frame_bytes() as u64;
        if self.offset.saturating_add(bytes) > self.bytes {
            self.turn()?;
        }
        if bytes > self.bytes {
            // Larger than a whole segment: the segment grows.
            self.file.set_len(bytes)?;
            self.file.sync()?;
            self.bytes = bytes;
        }
        let last = Revision(first.0.saturating_add(u64::from(frame.transactions())) - 1);
        self.file.write_at(self.offset, frame.finish(first, self.number))?;
        self.file.sync()?;
        self.offset += bytes;
        self.segments.extend(self.number, &self.file, first, last, self.offset);
        Ok(bytes)
    }

    /// Goes on in the next segment, once the one after that is there.
    fn turn(&mut self) -> Result<(), StoreError> {
        let ready = self.preparer.take()?;
        let Ready { number, file, bytes } = std::mem::replace(&mut self.next, ready);
        (self.number, self.file, self.bytes, self.offset) = (number, file, bytes, 0);
        Ok(())
    }

    /// What others see of the log.
    pub(crate) fn segments(&self) -> Arc<Segments> {
        Arc::clone(&self.segments)
    }
}

/// The segments that hold transactions.
#[derive(Debug)]
pub(crate) struct Segments {
    disk: Arc<dyn Disk>,
    used: RwLock<BTreeMap<u64, Segment>>,
}

#[derive(Clone, Debug)]
struct Segment {
    file: Arc<dyn DiskFile>,
    first: Revision,
    last: Revision,
    /// Where its frames end, or the file.
    end: u64,
}

/// A frame as it was written.
struct Frame {
    header: Header,
    transactions: Vec<Vec<LoggedChange>>,
}

/// Where a reader of the log is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Position {
    segment: u64,
    offset: u64,
    /// The revision of the first transaction at `offset`.
    next: Revision,
}

impl Segments {
    fn new(disk: Arc<dyn Disk>) -> Self {
        Self { disk, used: RwLock::default() }
    }

    fn extend(
        &self,
        number: u64,
        file: &Arc<dyn DiskFile>,
        first: Revision,
        last: Revision,
        end: u64,
    ) {
        let mut used = self.used.write();
        let segment = used.entry(number).or_insert_with(|| Segment {
            file: Arc::clone(file),
            first,
            last,
            end,
        });
        segment.last = last;
        segment.end = end;
    }

    /// The oldest transaction in the log, if there is any.
    pub(crate) fn oldest(&self) -> Option<Revision> {
        self.used.read().values().next().map(|segment| segment.first)
    }

    /// Removes the oldest segments as long as `unwanted` says so, which is asked with the revision
    /// the log would begin with then and the bytes it has now. The newest segment always stays.
    pub(crate) fn forget_while(
        &self,
        unwanted: impl Fn(Revision, u64) -> bool,
    ) -> Result<(), StoreError> {
        let mut removed = false;
        loop {
            let number = {
                let mut used = self.used.write();
                let bytes: u64 = used.values().map(|segment| segment.end).sum();
                match used.values().nth(1) {
                    Some(second) if unwanted(second.first, bytes) => {}
                    _ => break,
                }
                let Some((number, _)) = used.pop_first() else { break };
                number
            };
            self.disk.remove(&segment_name(number))?;
            removed = true;
        }
        if removed {
            self.disk.sync_names()?;
        }
        Ok(())
    }

    /// The transactions after a revision up to and with `through`, at least one if there are any,
    /// and about `bytes_max` bytes of them. `at` remembers where the next ones are. `None` if the
    /// first of them is not kept any more.
    pub(crate) fn read(
        &self,
        after: Revision,
        through: Revision,
        at: &mut Option<Position>,
        bytes_max: usize,
    ) -> Result<Option<VecDeque<ChangeBatch>>, StoreError> {
        let mut wanted = after.next();
        let mut batches = VecDeque::new();
        let mut bytes = 0;
        while bytes < bytes_max && wanted <= through {
            let Some(Frame { header, transactions }) = self.frame_with(wanted, at)? else { break };
            bytes += header.frame_bytes();
            for (changes, revision) in transactions.into_iter().zip(header.first.0..) {
                if (wanted.0..=through.0).contains(&revision) {
                    batches.push_back(batch(Revision(revision), changes));
                }
            }
            wanted = header.last().next();
        }
        if batches.is_empty() && self.oldest().is_some_and(|oldest| oldest > wanted) {
            return Ok(None);
        }
        Ok(Some(batches))
    }

    /// The frame that holds a revision, if any does.
    fn frame_with(
        &self,
        wanted: Revision,
        at: &mut Option<Position>,
    ) -> Result<Option<Frame>, StoreError> {
        let Some((number, segment)) = self.segment_of(wanted) else { return Ok(None) };
        let mut position = match *at {
            Some(at) if at.segment == number && at.next <= wanted => at,
            _ => Position { segment: number, offset: 0, next: segment.first },
        };
        let mut block = vec![0; BLOCK_BYTES];
        loop {
            let offset = position.offset;
            let damaged = || StoreError::Corrupted {
                reason: format!("{} is damaged at byte {offset}", segment_name(number)),
            };
            segment.file.read_at(offset, &mut block)?;
            let header = read_header(&block).ok_or_else(damaged)?;
            if header.first != position.next || header.segment != number {
                return Err(damaged());
            }
            position.offset += header.frame_bytes() as u64;
            position.next = header.last().next();
            if header.last() >= wanted {
                let mut frame = vec![0; header.frame_bytes()];
                segment.file.read_at(offset, &mut frame)?;
                let transactions = read_transactions(&header, &frame).ok_or_else(damaged)?;
                *at = Some(position);
                return Ok(Some(Frame { header, transactions }));
            }
        }
    }

    /// The segment that holds a revision, if any does.
    fn segment_of(&self, revision: Revision) -> Option<(u64, Segment)> {
        let used = self.used.read();
        let (number, segment) = used.iter().rev().find(|(_, segment)| segment.first <= revision)?;
        (revision <= segment.last).then(|| (*number, segment.clone()))
    }
}

fn batch(revision: Revision, changes: Vec<LoggedChange>) -> ChangeBatch {
    let changes =
        changes.into_iter().map(|LoggedChange { key, value, .. }| Change { key, value }).collect();
    ChangeBatch { revision, changes }
}
