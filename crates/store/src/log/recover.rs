//! The log after a start: what it holds, and where it goes on.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::frame::{self, Found, LoggedChange};
use super::prepare::{Preparer, Ready, UNREADY, prepare};
use super::{LogWriter, Segments, segment_name, segment_number};
use crate::disk::{Disk, DiskFile};
use crate::types::Revision;

/// Why the log cannot be gone on with.
#[derive(Debug)]
pub(crate) enum Damage {
    /// A file, and what is wrong with it.
    Damaged(String, String),
    /// A file, and what the disk said.
    Io(String, io::Error),
}

impl Damage {
    fn of(number: u64, reason: impl Into<String>) -> Self {
        Self::Damaged(segment_name(number), reason.into())
    }
}

/// Names an I/O error's file.
fn at(number: u64) -> impl Fn(io::Error) -> Damage {
    move |error| Damage::Io(segment_name(number), error)
}

/// Makes the first two segments of an empty log.
pub(crate) fn create(disk: &dyn Disk, segment_bytes: u64) -> Result<(), Damage> {
    for number in 1..=2 {
        prepare(disk, number, segment_bytes).map_err(at(number))?;
    }
    Ok(())
}

/// Whether a file was left behind by a [`create`] that was cut short.
pub(crate) fn is_leftover(disk: &dyn Disk, name: &str) -> Result<bool, Damage> {
    let failed = |error| Damage::Io(name.to_owned(), error);
    if is_unready(name) {
        return Ok(true);
    }
    if segment_number(name).is_none() {
        return Ok(false);
    }
    let file = disk.open(name).map_err(failed)?;
    let mut bytes = vec![0; usize::try_from(file.len().map_err(failed)?).unwrap_or_default()];
    file.read_at(0, &mut bytes).map_err(failed)?;
    Ok(frame::is_zero(&bytes))
}

/// Whether a name is one of the log's files, complete or not.
pub(crate) fn is_name(name: &str) -> bool {
    segment_number(name).is_some() || is_unready(name)
}

fn is_unready(name: &str) -> bool {
    name.strip_suffix(UNREADY).is_some_and(|name| segment_number(name).is_some())
}

/// Reads the log after a start. Hands every transaction above `applied` to `replay`, in order, and
/// returns the revision of the last one, and where to write.
///
/// Nothing is changed unless the whole log is in order: then what is left of a torn last frame is
/// wiped, and files that are no part of the log any more are removed.
pub(crate) fn recover(
    disk: &Arc<dyn Disk>,
    segment_bytes: u64,
    applied: Revision,
    mut replay: impl FnMut(Revision, Vec<LoggedChange>),
) -> Result<(Revision, LogWriter), Damage> {
    let mut found = Files::list(disk.as_ref(), segment_bytes)?;
    let next = found.take_unused(segment_bytes)?;
    let segments = Segments::new(Arc::clone(disk));
    let mut revision = applied;

    // The newest segment that begins at or below the first transaction wanted holds it, or ends
    // right before it.
    let from = found
        .used
        .iter()
        .rev()
        .find_map(|(number, file)| (file.first? <= applied.next()).then_some(*number));
    let Some(from) = from else {
        // A new store, whose first frame may be torn.
        if let Some((number, file)) = found.used.iter().find(|(_, file)| file.first.is_some()) {
            let begins = file.first.unwrap_or_default();
            return Err(Damage::of(
                *number,
                format!("it begins with revision {begins}, but the base ends with {applied}"),
            ));
        }
        if applied > Revision::ZERO {
            return Err(Damage::of(next.number, "the log of earlier revisions is missing"));
        }
        for (number, file) in &found.used {
            if let Found::Damaged(reason) = frame::look(&file.read(*number)?) {
                return Err(Damage::of(*number, reason));
            }
        }
        return finish(disk, found, next, segments, revision, segment_bytes);
    };
    revision = found.used.get(&from).and_then(|file| file.first).unwrap_or_default();
    revision = Revision(revision.0.saturating_sub(1));
    let newest = found.used.keys().next_back().copied().unwrap_or(from);
    for (number, file) in found.used.range(from..) {
        let bytes = file.read(*number)?;
        let mut offset = 0;
        loop {
            let rest = bytes.get(offset..).unwrap_or_default();
            let header = match frame::look(rest) {
                Found::Frame(header) => header,
                Found::Nothing => break,
                Found::Torn if *number == newest => break,
                Found::Torn => {
                    return Err(Damage::of(*number, format!("a frame at byte {offset} is torn")));
                }
                Found::Damaged(reason) => {
                    return Err(Damage::of(*number, format!("at byte {offset}, {reason}")));
                }
            };
            let expected = revision.next();
            if header.first != expected || header.segment != *number || header.transactions == 0 {
                return Err(Damage::of(
                    *number,
                    format!("at byte {offset}, revision {expected} was to follow"),
                ));
            }
            let frame = rest.get(..header.frame_bytes()).unwrap_or_default();
            let transactions = frame::read_transactions(&header, frame).ok_or_else(|| {
                Damage::of(*number, format!("the transactions at byte {offset} cannot be read"))
            })?;
            for changes in transactions {
                revision = revision.next();
                if revision > applied {
                    replay(revision, changes);
                }
            }
            offset += header.frame_bytes();
            segments.extend(*number, &file.file, header.first, revision, offset as u64);
        }
    }
    if revision < applied {
        return Err(Damage::of(
            newest,
            format!("it ends with revision {revision}, but the base ends with {applied}"),
        ));
    }
    // Older segments are known by where the next one begins.
    let mut before = found.used.get(&from).and_then(|file| file.first).unwrap_or_default();
    for (number, file) in found.used.range(..from).rev() {
        let Some(first) = file.first.filter(|first| *first < before) else {
            return Err(Damage::of(*number, "its first frame is damaged"));
        };
        let last = Revision(before.0 - 1);
        segments.extend(*number, &file.file, first, last, file.bytes);
        before = first;
    }
    finish(disk, found, next, segments, revision, segment_bytes)
}

/// Everything is in order: tidies up and opens the log for writing.
fn finish(
    disk: &Arc<dyn Disk>,
    found: Files,
    next: Ready,
    segments: Segments,
    revision: Revision,
    segment_bytes: u64,
) -> Result<(Revision, LogWriter), Damage> {
    for name in &found.leftovers {
        disk.remove(name).map_err(|error| Damage::Io(name.clone(), error))?;
    }
    let Some((number, file)) = found.used.into_iter().next_back() else {
        return Err(Damage::of(next.number.saturating_sub(1), "it is missing"));
    };
    let end = segments.used.read().get(&number).map_or(0, |segment| segment.end);
    wipe(file.file.as_ref(), end, file.bytes).map_err(at(number))?;
    // A process that was killed may have left the last frame, and names, written but not durable.
    // Once they were shown to somebody, they must not go with the power any more.
    file.file.sync().map_err(at(number))?;
    disk.sync_names().map_err(at(number))?;
    let preparer = Preparer::start(Arc::clone(disk), next.number + 1, segment_bytes)
        .map_err(at(next.number + 1))?;
    let writer = LogWriter {
        segments: Arc::new(segments),
        number,
        file: file.file,
        bytes: file.bytes,
        offset: end,
        next,
        preparer,
    };
    Ok((revision, writer))
}

/// Fills the rest of a segment with zeros again, if a torn frame left something there. Not durable
/// yet.
fn wipe(file: &dyn DiskFile, from: u64, bytes: u64) -> io::Result<()> {
    let mut rest = vec![0; usize::try_from(bytes.saturating_sub(from)).unwrap_or_default()];
    file.read_at(from, &mut rest)?;
    if frame::is_zero(&rest) {
        return Ok(());
    }
    rest.fill(0);
    file.write_at(from, &rest)
}

/// The log's files.
struct Files {
    /// In use, by number, without gaps; the newest may hold nothing but a torn frame.
    used: BTreeMap<u64, SegmentFile>,
    /// Names of files that are not part of the log: not finished, never used, or forgotten.
    leftovers: Vec<String>,
}

struct SegmentFile {
    file: Arc<dyn DiskFile>,
    bytes: u64,
    /// The first transaction; `None` if no frame begins the segment.
    first: Option<Revision>,
}

impl SegmentFile {
    fn read(&self, number: u64) -> Result<Vec<u8>, Damage> {
        let mut bytes = vec![0; usize::try_from(self.bytes).unwrap_or_default()];
        self.file.read_at(0, &mut bytes).map_err(at(number))?;
        Ok(bytes)
    }
}

impl Files {
    fn list(disk: &dyn Disk, segment_bytes: u64) -> Result<Self, Damage> {
        let mut used = BTreeMap::new();
        let mut leftovers = Vec::new();
        for name in disk.names().map_err(|error| Damage::Io("the folder".to_owned(), error))? {
            if let Some(number) = segment_number(&name) {
                let file = disk.open(&name).map_err(at(number))?;
                let bytes = file.len().map_err(at(number))?;
                if bytes < segment_bytes || bytes % frame::BLOCK_BYTES as u64 != 0 {
                    return Err(Damage::of(number, format!("it is cut off at {bytes} bytes")));
                }
                let mut block = vec![0; frame::BLOCK_BYTES];
                file.read_at(0, &mut block).map_err(at(number))?;
                let first = frame::read_header(&block).map(|header| header.first);
                used.insert(number, SegmentFile { file, bytes, first });
            } else if is_unready(&name) {
                leftovers.push(name);
            }
        }
        // Segments are removed from the oldest on. Where a loss of power brought some back, the
        // others are missing between them and the rest; what the log must hold is checked by
        // revision.
        let mut expected = used.keys().next_back().copied();
        let mut contiguous = BTreeMap::new();
        while let Some((number, file)) = used.pop_last() {
            if Some(number) == expected {
                expected = number.checked_sub(1);
                contiguous.insert(number, file);
            } else {
                leftovers.push(segment_name(number));
                expected = None;
            }
        }
        Ok(Self { used: contiguous, leftovers })
    }

    /// Takes out the segments that were never used, and returns the oldest of them, which is used
    /// next. Leaves at least one.
    fn take_unused(&mut self, segment_bytes: u64) -> Result<Ready, Damage> {
        let mut next: Option<Ready> = None;
        while let Some((number, file)) = self.used.pop_last() {
            if self.used.is_empty() && next.is_some() || !frame::is_zero(&file.read(number)?) {
                self.used.insert(number, file);
                break;
            }
            let SegmentFile { file, bytes, .. } = file;
            if let Some(later) = next.replace(Ready { number, file, bytes }) {
                self.leftovers.push(segment_name(later.number));
            }
        }
        let newest = self.used.keys().next_back().copied();
        let missing = newest.map_or(1, |newest| newest + 1);
        next.ok_or_else(|| Damage::of(missing, "it is missing")).and_then(|next| {
            match self.used.is_empty() || next.bytes < segment_bytes {
                true => Err(Damage::of(next.number.saturating_sub(1), "it is missing")),
                false => Ok(next),
            }
        })
    }
}
