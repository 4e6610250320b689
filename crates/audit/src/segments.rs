//! The segments of a log: their names, their order, reading their lines.
//!
//! A segment is named `<log>-<number>-<time of its first line>.jsonl`; numbers only grow, so that
//! names sort as the lines were written, whatever the clock did.

use std::io;

use crate::shelf::{ReadAt, Shelf};
use crate::time;

/// Which log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Log {
    /// The records.
    Events,
    /// Requests whose caller was not believed.
    Security,
}

impl Log {
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Security => "security",
        }
    }
}

/// One segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its name on the shelf.
    pub name: String,
    /// Grows from segment to segment.
    pub number: u64,
    /// When its first line's event was over, in seconds since the epoch.
    pub first_s: i64,
    /// Its length when it was listed.
    pub bytes: u64,
}

impl Segment {
    pub(crate) fn name_of(log: Log, number: u64, first_s: i64) -> String {
        format!("{}-{number:010}-{}.jsonl", log.prefix(), time::basic(first_s))
    }

    /// Reads a name; `None` if it is no segment of that log.
    fn parse(log: Log, name: &str, bytes: u64) -> Option<Self> {
        let rest = name.strip_prefix(log.prefix())?.strip_prefix('-')?.strip_suffix(".jsonl")?;
        let (number, time) = rest.split_once('-')?;
        let part = |from: usize, to: usize| time.get(from..to);
        let extended = format!(
            "{}-{}-{}T{}:{}:{}Z",
            part(0, 4)?,
            part(4, 6)?,
            part(6, 8)?,
            part(9, 11)?,
            part(11, 13)?,
            part(13, 15)?
        );
        Some(Self {
            name: name.to_owned(),
            number: number.parse().ok()?,
            first_s: time::parse_extended(&extended)?,
            bytes,
        })
    }
}

/// The segments of a log, oldest first.
pub(crate) fn list(shelf: &dyn Shelf, log: Log) -> io::Result<Vec<Segment>> {
    let mut found: Vec<Segment> = shelf
        .list()?
        .iter()
        .filter_map(|(name, bytes)| Segment::parse(log, name, *bytes))
        .collect();
    found.sort_by_key(|segment| segment.number);
    Ok(found)
}

/// How much is read at once.
const CHUNK: u64 = 256 * 1024;

/// Lines of a segment from an end towards its beginning.
pub(crate) struct LinesBack {
    segment: Box<dyn ReadAt>,
    /// A piece of the segment.
    chunk: Vec<u8>,
    /// Where in the segment it begins.
    from: u64,
    /// Where in it the lines end that are not given out yet.
    end: usize,
    /// How much was read.
    pub(crate) bytes_read: u64,
}

impl LinesBack {
    /// All lines that end at or before `end`, or at the segment's end.
    pub(crate) fn new(segment: Box<dyn ReadAt>, end: Option<u64>) -> io::Result<Self> {
        let length = segment.len()?;
        let from = end.map_or(length, |end| end.min(length));
        let mut lines = Self { segment, chunk: Vec::new(), from, end: 0, bytes_read: 0 };
        // What is behind the last line's end is a line still being written, or a torn one.
        while lines.newline_before(lines.end).is_none() && 0 < lines.from {
            lines.extend()?;
        }
        lines.end = lines.newline_before(lines.end).map_or(0, |at| at + 1);
        Ok(lines)
    }

    fn newline_before(&self, end: usize) -> Option<usize> {
        self.chunk.get(..end)?.iter().rposition(|byte| *byte == b'\n')
    }

    /// Reads the piece before what is there.
    fn extend(&mut self) -> io::Result<()> {
        let from = self.from.saturating_sub(CHUNK);
        let length = usize::try_from(self.from - from).unwrap_or_default();
        let mut piece = vec![0; length];
        read_whole(&*self.segment, &mut piece, from)?;
        piece.extend_from_slice(self.chunk.get(..self.end).unwrap_or_default());
        self.bytes_read += length as u64;
        self.chunk = piece;
        self.end += length;
        self.from = from;
        Ok(())
    }

    /// The line before those given out so far: where it begins, and its text without its end.
    pub(crate) fn next(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        if self.end == 0 && 0 < self.from {
            self.extend()?;
        }
        if self.end == 0 {
            return Ok(None);
        }
        let begin = loop {
            match self.newline_before(self.end - 1) {
                Some(at) => break at + 1,
                None if self.from == 0 => break 0,
                None => self.extend()?,
            }
        };
        let text = begin..self.end - 1;
        self.end = begin;
        Ok(Some((self.from + begin as u64, self.chunk.get(text).unwrap_or_default())))
    }
}

/// Fills `into` from `offset` on.
pub(crate) fn read_whole(segment: &dyn ReadAt, into: &mut [u8], offset: u64) -> io::Result<()> {
    let mut done = 0;
    while let Some(rest) = into.get_mut(done..).filter(|rest| !rest.is_empty()) {
        match segment.read_at(rest, offset + done as u64)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => done += read,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shelf::Memory;

    fn back(text: &[u8], end: Option<u64>) -> Vec<(u64, String)> {
        let shelf = Memory::default();
        shelf.create("x").unwrap().append(text).unwrap();
        let mut lines = LinesBack::new(shelf.open("x").unwrap(), end).unwrap();
        let mut found = Vec::new();
        while let Some((at, line)) = lines.next().unwrap() {
            found.push((at, String::from_utf8_lossy(line).into_owned()));
        }
        found
    }

    #[test]
    fn lines_come_last_first_and_a_torn_one_not_at_all() {
        let line = |at, text: &str| (at, text.to_owned());
        assert_eq!(back(b"", None), []);
        assert_eq!(back(b"torn", None), []);
        assert_eq!(back(b"a\nbb\nc", None), [line(2, "bb"), line(0, "a")]);
        assert_eq!(back(b"a\nbb\nc\n", None), [line(5, "c"), line(2, "bb"), line(0, "a")]);
        assert_eq!(back(b"a\nbb\nc\n", Some(5)), [line(2, "bb"), line(0, "a")]);
    }

    #[test]
    fn lines_longer_than_a_chunk_stay_whole() {
        let long = "x".repeat(600 * 1024);
        let text = format!("a\n{long}\nb\n{long}\n");
        let found: Vec<usize> = back(text.as_bytes(), None).iter().map(|(_, l)| l.len()).collect();
        assert_eq!(found, [long.len(), 1, long.len(), 1]);
    }

    #[test]
    fn a_name_tells_log_number_and_time() {
        let name = Segment::name_of(Log::Events, 7, 1_704_164_645);
        assert_eq!(name, "events-0000000007-20240102T030405Z.jsonl");
        let segment = Segment::parse(Log::Events, &name, 9).unwrap();
        assert_eq!((segment.number, segment.first_s, segment.bytes), (7, 1_704_164_645, 9));
        for other in
            ["security-0000000007-20240102T030405Z.jsonl", "events-7", "events-x-y.jsonl", ""]
        {
            assert_eq!(Segment::parse(Log::Events, other, 0), None);
        }
    }
}
