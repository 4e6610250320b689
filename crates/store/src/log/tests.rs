use bytes::Bytes;

use super::*;
use crate::disk::MemoryDisk;

const SEGMENT_BYTES: u64 = 16 * 1024;

/// A log on a disk whose files can be looked at.
struct Opened {
    disk: Arc<MemoryDisk>,
    log: LogWriter,
    revision: Revision,
    /// What was handed out for replay.
    replayed: Vec<(u64, usize)>,
}

fn open(disk: &Arc<MemoryDisk>, applied: u64) -> Result<Opened, Damage> {
    let as_disk: Arc<dyn Disk> = Arc::clone(disk) as Arc<dyn Disk>;
    let mut replayed = Vec::new();
    let (revision, log) =
        recover(&as_disk, SEGMENT_BYTES, Revision(applied), |revision, changes| {
            let value = changes[0].value.as_ref();
            replayed.push((revision.0, value.map_or(0, Bytes::len)));
        })?;
    Ok(Opened { disk: Arc::clone(disk), log, revision, replayed })
}

fn new() -> Opened {
    let disk = Arc::new(MemoryDisk::default());
    create(disk.as_ref(), SEGMENT_BYTES).unwrap();
    open(&disk, 0).unwrap()
}

impl Opened {
    /// Writes a frame of transactions that put values of these lengths.
    fn append(&mut self, lengths: &[usize]) {
        let mut frame = FrameWriter::default();
        frame.clear();
        for length in lengths {
            let value = Some(Bytes::from(vec![1; *length]));
            frame.push(&[LoggedChange { key: "key".into(), value, created: Revision(1) }]);
        }
        self.log.append(&mut frame, self.revision.next()).unwrap();
        self.revision.0 += lengths.len() as u64;
    }

    fn reopened(self, applied: u64) -> Opened {
        let disk = self.disk;
        drop(self.log);
        open(&disk, applied).unwrap()
    }

    fn segments(&self) -> usize {
        self.log.segments().used.read().len()
    }

    /// Revision and value length of each transaction after a revision, in steps.
    fn read(&self, after: u64, bytes_max: usize) -> Option<Vec<(u64, usize)>> {
        let (mut found, mut at) = (Vec::new(), None);
        let mut last = Revision(after);
        loop {
            let segments = self.log.segments();
            let batches = segments.read(last, self.revision, &mut at, bytes_max).unwrap()?;
            let Some(newest) = batches.back() else { return Some(found) };
            last = newest.revision;
            found.extend(
                batches.iter().map(|batch| {
                    (batch.revision.0, batch.changes[0].value.as_ref().unwrap().len())
                }),
            );
        }
    }
}

#[test]
fn a_log_is_read_from_any_revision() {
    let mut opened = new();
    let mut expected = Vec::new();
    for n in 0..30 {
        let lengths = [n * 10, n * 100, 5];
        opened.append(&lengths[..1 + n % 3]);
        for length in &lengths[..1 + n % 3] {
            expected.push((expected.len() as u64 + 1, *length));
        }
    }
    assert!(opened.segments() > 5);
    for restarted in [false, true] {
        if restarted {
            opened = opened.reopened(30);
            assert_eq!(opened.replayed, expected[30..]);
            assert_eq!(opened.revision.0 as usize, expected.len());
        }
        for after in 0..=expected.len() {
            for bytes_max in [1, 10_000, usize::MAX] {
                let found = opened.read(after as u64, bytes_max).unwrap();
                assert_eq!(found, expected[after..], "after {after}");
            }
        }
    }
}

#[test]
fn a_reader_is_not_shown_what_is_not_published() {
    let mut opened = new();
    opened.append(&[1, 2, 3]);
    opened.append(&[4]);
    let segments = opened.log.segments();
    let read = |through| {
        let batches = segments.read(Revision::ZERO, Revision(through), &mut None, usize::MAX);
        batches.unwrap().unwrap().len()
    };
    assert_eq!([read(0), read(2), read(3), read(4)], [0, 2, 3, 4]);
}

#[test]
fn a_frame_larger_than_a_segment_gets_a_segment_of_its_size() {
    let mut opened = new();
    opened.append(&[10]);
    opened.append(&[100_000, 7]);
    opened.append(&[20]);
    let opened = opened.reopened(0);
    let expected = [(1, 10), (2, 100_000), (3, 7), (4, 20)];
    assert_eq!(opened.replayed, expected);
    assert_eq!(opened.read(0, usize::MAX).unwrap(), expected);
}

#[test]
fn what_is_left_of_a_torn_frame_is_wiped() {
    let mut opened = new();
    opened.append(&[10]);
    let whole = opened.disk.files();
    opened.append(&[6000]);
    let mut files = opened.disk.files();
    drop(opened);
    // Of the second frame, the last sectors arrived alone.
    let name = segment_name(1);
    let segment = files.get_mut(&name).unwrap();
    segment[4096..9000].fill(0);
    assert!(segment[9000..].iter().any(|byte| *byte != 0));

    let disk = Arc::new(MemoryDisk::with(files));
    let mut opened = open(&disk, 0).unwrap();
    assert_eq!(opened.replayed, [(1, 10)]);
    assert!(disk.files()[&name] == whole[&name], "something is left");
    // A smaller frame takes its place.
    opened.append(&[20]);
    let opened = opened.reopened(1);
    assert_eq!(opened.replayed, [(2, 20)]);
}

#[test]
fn old_segments_are_forgotten_from_the_oldest_on() {
    let mut opened = new();
    for _ in 0..20 {
        opened.append(&[5000]);
    }
    let segments = opened.log.segments();
    assert_eq!(opened.segments(), 10);
    segments.forget_while(|begin, _| begin <= Revision(10)).unwrap();
    assert_eq!(segments.oldest(), Some(Revision(9)));
    assert_eq!(opened.read(7, usize::MAX), None);
    assert_eq!(opened.read(8, usize::MAX).unwrap().len(), 12);
    segments.forget_while(|_, bytes| bytes > 40_000).unwrap();
    assert_eq!(opened.segments(), 2);
    segments.forget_while(|_, _| true).unwrap();
    assert_eq!((opened.segments(), segments.oldest()), (1, Some(Revision(19))));

    let opened = opened.reopened(18);
    assert_eq!(opened.replayed.len(), 2);
    assert_eq!(opened.read(17, usize::MAX), None);
    let disk = opened.disk.clone();
    drop(opened);
    // The base needs what is gone.
    assert!(matches!(open(&disk, 17), Err(Damage::Damaged(..))));
}
