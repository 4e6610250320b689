//! Lines in the order they were written, and those still to come.

use std::collections::VecDeque;
use std::io;

use crate::segments::{self, Log, Segment};
use crate::shelf::{ReadAt, Shelf};

/// Where to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// With the oldest line there is.
    Oldest,
    /// With the segment in which lines of that second may be.
    At(i64),
    /// With the next line that is written.
    End,
    /// At a place told by [`Tail::place`].
    Place {
        /// The segment's number.
        segment: u64,
        /// Bytes of it that were read.
        offset: u64,
    },
}

/// Reads one log forwards, from segment to segment, for as long as it is asked.
pub struct Tail<S> {
    shelf: S,
    log: Log,
    /// The segment being read, and how far.
    open: Option<(Segment, Box<dyn ReadAt>)>,
    offset: u64,
    /// Segments with smaller numbers are done with.
    next: u64,
    /// The beginning of a line whose end is not there yet.
    begun: Vec<u8>,
    ready: VecDeque<String>,
}

const CHUNK: usize = 256 * 1024;

impl<S: AsRef<dyn Shelf>> Tail<S> {
    /// Begins to read.
    ///
    /// # Errors
    /// The shelf cannot be read.
    pub fn new(shelf: S, log: Log, start: Start) -> io::Result<Self> {
        let found = segments::list(shelf.as_ref(), log)?;
        let (next, offset) = match start {
            Start::Oldest => (0, 0),
            Start::At(second) => {
                let later = found.partition_point(|segment| segment.first_s < second);
                // The one before may hold lines of that second too.
                let first = later.checked_sub(1).and_then(|index| found.get(index));
                (first.map_or(0, |segment| segment.number), 0)
            }
            Start::End => found.last().map_or((0, 0), |last| (last.number, last.bytes)),
            Start::Place { segment, offset } => (segment, offset),
        };
        let mut tail = Self {
            shelf,
            log,
            open: None,
            offset: 0,
            next,
            begun: Vec::new(),
            ready: VecDeque::new(),
        };
        tail.open_next()?;
        if tail.open.as_ref().is_some_and(|(segment, _)| segment.number == next) {
            tail.offset = offset;
        }
        Ok(tail)
    }

    /// The next line, or `None` if there is none yet.
    ///
    /// # Errors
    /// A segment cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Ok(Some(line));
            }
            if !self.read_more()? && !self.open_next()? {
                return Ok(None);
            }
        }
    }

    /// Where the lines given out so far end: to begin there another time.
    pub fn place(&self) -> Option<Start> {
        let (segment, _) = self.open.as_ref()?;
        let waiting: usize = self.ready.iter().map(|line| line.len() + 1).sum();
        let ahead = (waiting + self.begun.len()) as u64;
        let offset = self.offset.saturating_sub(ahead);
        Some(Start::Place { segment: segment.number, offset })
    }

    /// Reads on in the open segment; whether there was anything.
    fn read_more(&mut self) -> io::Result<bool> {
        let Some((_, segment)) = &self.open else { return Ok(false) };
        let mut chunk = vec![0; CHUNK];
        let read = segment.read_at(&mut chunk, self.offset)?;
        self.offset += read as u64;
        self.begun.extend_from_slice(chunk.get(..read).unwrap_or_default());
        let whole = self.begun.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let rest = self.begun.split_off(whole);
        let lines = std::mem::replace(&mut self.begun, rest);
        let text = String::from_utf8_lossy(&lines);
        self.ready.extend(text.lines().map(str::to_owned));
        Ok(0 < read)
    }

    /// Goes on with the next segment, if there is one; the open one is at its end.
    fn open_next(&mut self) -> io::Result<bool> {
        let found = segments::list(self.shelf.as_ref(), self.log)?;
        let Some(segment) = found.into_iter().find(|segment| self.next <= segment.number) else {
            return Ok(false);
        };
        // The writer turns over only after its last line: what came since the last read is read.
        if self.open.is_some() && self.read_more()? {
            return Ok(true);
        }
        let reader = self.shelf.as_ref().open(&segment.name)?;
        self.next = segment.number + 1;
        self.offset = 0;
        // A torn line of the segment before is nobody's.
        self.begun.clear();
        self.open = Some((segment, reader));
        Ok(true)
    }
}
