//! A disk that takes no more: nobody waits, somebody is told, and what fits is kept.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sekisho_audit::{Appender, Log, Memory, Options, ReadAt, Shelf};

use crate::support::{A, SOON, event, lines, quick, started, user};

/// Memory with room for so many bytes.
#[derive(Clone, Default)]
struct Small {
    memory: Memory,
    room: Arc<AtomicU64>,
}

impl Shelf for Small {
    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let inner = self.memory.create(name)?;
        Ok(Box::new(SmallAppender { inner, room: self.room.clone() }))
    }

    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        self.memory.list()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn ReadAt>> {
        self.memory.open(name)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.memory.remove(name)
    }
}

struct SmallAppender {
    inner: Box<dyn Appender>,
    room: Arc<AtomicU64>,
}

impl Appender for SmallAppender {
    /// As a disk does it: the part that still fits, then nothing.
    fn append(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.room.load(Ordering::SeqCst);
        let fits = bytes.len().min(usize::try_from(room).unwrap());
        if fits == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.room.fetch_sub(fits as u64, Ordering::SeqCst);
        self.inner.append(&bytes[..fits])
    }

    fn sync(&mut self) -> io::Result<()> {
        self.inner.sync()
    }
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < SOON, "not in time: {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_lost_while_the_queue_has_room() {
    let shelf = Small::default();
    shelf.room.store(1_000, Ordering::SeqCst);
    let audit = started(shelf.clone(), quick());
    let ana = user(A, "ana");
    for _ in 0..100 {
        audit.record(&event(&ana, "GetUser"));
    }
    until("the alarm", || audit.status().failing.is_some());
    assert!(!audit.status().is_whole());
    for _ in 0..100 {
        audit.record(&event(&ana, "ListUsers"));
    }
    assert_eq!(audit.status().lost, 0);

    shelf.room.store(u64::MAX, Ordering::SeqCst);
    until("the all-clear", || audit.status().failing.is_none());
    let lines = lines(&audit, Log::Events);
    assert_eq!(lines.len(), 200);
    // The line that the end of the room cut was finished.
    assert!(lines.iter().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    assert!(audit.status().is_whole());
}

#[test]
fn what_no_longer_fits_into_the_queue_is_counted_and_nobody_waits() {
    let shelf = Small::default();
    let options = Options { queue_bytes: 20_000, ..quick() };
    let audit = started(shelf.clone(), options);
    let ana = user(A, "ana");
    audit.record(&event(&ana, "GetUser"));
    until("the alarm", || audit.status().failing.is_some());
    let began = Instant::now();
    for _ in 0..1_000 {
        audit.record(&event(&ana, "GetUser"));
    }
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    let lost = audit.status().lost;
    assert!((1..1_000).contains(&lost), "{lost}");

    shelf.room.store(u64::MAX, Ordering::SeqCst);
    until("the all-clear", || audit.status().failing.is_none());
    let kept = lines(&audit, Log::Events).len() as u64;
    assert_eq!(kept + lost, 1_001, "each event is in the file or counted");
    // What was lost stays told.
    assert!(!audit.status().is_whole());
}

#[test]
fn a_server_ends_in_time_though_the_disk_is_full() {
    let audit = started(Small::default(), quick());
    let ana = user(A, "ana");
    audit.record(&event(&ana, "GetUser"));
    until("the alarm", || audit.status().failing.is_some());
    let began = Instant::now();
    audit.stop(Duration::from_millis(50));
    assert!(began.elapsed() < Duration::from_secs(5));
}
