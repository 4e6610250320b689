//! The thread that writes: takes what has queued, renders it, appends it, syncs it.
//!
//! What cannot be written is kept and tried again; meanwhile the queue fills, and what no longer
//! fits is counted (`Status::lost`). A line that was begun is finished when there is room again.
//!
//! Durability: appended at once, synced every [`Options::sync_every`], at the end, and whenever
//! somebody waits for it ([`Audit::durable`]). The door does for every change before it answers, so
//! a power loss takes the last interval's records of reads, and of changes only those that nobody
//! was told had been made (CT-70).

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use tracing::{error, info};

use crate::durable::Progress;
use crate::event::Event;
use crate::lookup::rates::Rates;
use crate::queue::{Pending, Queue};
use crate::record::{FillRandom, Renderer, Texts};
use crate::security::SecurityEvent;
use crate::segments::{self, Log, Segment};
use crate::shelf::{Appender, Shelf};
use crate::status::{Status, Told};

/// Room kept between bursts.
const BUFFER_KEPT: usize = 8 * 1024 * 1024;

/// How the files are kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// A segment that has reached this length is followed by a new one.
    pub segment_bytes: u64,
    /// Segments older than this are removed: AWS looks up 90 days (CT-60).
    pub keep_s: i64,
    /// The oldest segments are removed beyond this size; `None`: as much as the disk holds.
    pub keep_bytes: Option<u64>,
    /// The most that may queue.
    pub queue_bytes: usize,
    /// How long events gather before they are written: short, so that what gathers under load is
    /// still in the processor's cache when it is written.
    pub gather: Duration,
    /// How often what was written is made durable.
    pub sync_every: Duration,
    /// How long to wait after a failure.
    pub retry_after: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            segment_bytes: 64 * 1024 * 1024,
            keep_s: 91 * 24 * 60 * 60,
            keep_bytes: None,
            queue_bytes: 32 * 1024 * 1024,
            gather: Duration::from_millis(10),
            sync_every: Duration::from_secs(1),
            retry_after: Duration::from_secs(1),
        }
    }
}

/// Records events; the one thing that requests touch.
pub struct Audit {
    pub(crate) shared: Arc<Shared>,
    shelf: Arc<dyn Shelf>,
    pub(crate) lookups: Rates,
    thread: Mutex<Option<JoinHandle<()>>>,
}

pub(crate) struct Shared {
    pub(crate) queue: Queue,
    told: Told,
    pub(crate) progress: Mutex<Progress>,
    progressed: Condvar,
}

impl Audit {
    /// Starts the writer. `randomness` makes the events' ids.
    ///
    /// # Errors
    /// The shelf cannot be read, or the thread not be started.
    pub fn start(
        shelf: Arc<dyn Shelf>,
        options: Options,
        randomness: FillRandom,
    ) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            queue: Queue::new(options.queue_bytes),
            told: Told::default(),
            progress: Mutex::default(),
            progressed: Condvar::new(),
        });
        let mut writer = Writer {
            events: Stream::new(&*shelf, Log::Events)?,
            security: Stream::new(&*shelf, Log::Security)?,
            shelf: shelf.clone(),
            options,
            shared: shared.clone(),
            renderer: Renderer::new(randomness),
            lost_told: 0,
        };
        let thread =
            std::thread::Builder::new().name("audit".to_owned()).spawn(move || writer.run())?;
        Ok(Self { shared, shelf, lookups: Rates::default(), thread: Mutex::new(Some(thread)) })
    }

    /// A log in memory, for the tests of others.
    pub fn for_tests() -> Arc<Self> {
        let shelf = Arc::new(crate::Memory::default());
        let mut next = 0_u8;
        let ids = move |bytes: &mut [u8]| {
            next = next.wrapping_add(1);
            bytes.fill(next);
        };
        let options = Options { gather: Duration::ZERO, ..Options::default() };
        Arc::new(Self::start(shelf, options, Box::new(ids)).expect("memory can be read"))
    }

    /// Records an event. Never waits; what finds the queue full is counted as lost.
    pub fn record(&self, event: &Event<'_>) {
        self.shared.queue.push(event);
    }

    /// Notes a request whose caller was not believed (CT-2).
    pub fn note_failure(&self, event: &SecurityEvent<'_>) {
        let mut line = Vec::with_capacity(384);
        event.push_line(&mut line);
        self.shared.queue.push_security(event.ended_s, &line);
    }

    /// How the recording fares.
    pub fn status(&self) -> Status {
        self.shared.told.status(self.shared.queue.lost.load(Ordering::Relaxed))
    }

    /// Where the files lie.
    pub fn shelf(&self) -> &Arc<dyn Shelf> {
        &self.shelf
    }

    /// Forgets everything, for servers that keep nothing and are set back to their start.
    pub fn forget(&self) {
        self.shared.queue.forget();
        self.flush(Duration::from_secs(5));
    }

    /// Waits until all that was recorded before is in the files, for `at_most`; whether it is.
    ///
    /// Blocks the thread.
    pub fn flush(&self, at_most: Duration) -> bool {
        self.wait(at_most, false, |progress| progress.written)
    }

    /// The same until it is durable.
    pub fn sync(&self, at_most: Duration) -> bool {
        self.wait(at_most, true, |progress| progress.durable)
    }

    fn wait(&self, at_most: Duration, sync: bool, reached: impl Fn(&Progress) -> u64) -> bool {
        let target = self.shared.queue.accepted();
        let until = Instant::now() + at_most;
        let mut progress = self.shared.progress.lock();
        while reached(&progress) < target && !progress.ended {
            self.shared.queue.hurry(sync);
            if self.shared.progressed.wait_until(&mut progress, until).timed_out() {
                break;
            }
        }
        target <= reached(&progress)
    }

    /// Writes and syncs what is left, and ends the writer. Blocks the thread; what the disk does
    /// not take within `at_most` is lost, which the log tells.
    pub fn stop(&self, at_most: Duration) {
        self.sync(at_most);
        self.shared.queue.close();
        if let Some(thread) = self.thread.lock().take()
            && self.status().failing.is_none()
        {
            let _ = thread.join();
        }
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        self.shared.queue.close();
    }
}

/// The appending end of one log.
struct Stream {
    log: Log,
    next_number: u64,
    open: Option<Box<dyn Appender>>,
    /// Bytes in the open segment.
    length: u64,
    /// The day of the open segment's first line.
    day: i64,
    /// Rendered and not appended yet.
    buffer: Vec<u8>,
    /// The segment ends within a line.
    is_torn: bool,
    /// Something was appended since the last sync.
    is_dirty: bool,
    /// A segment was begun since old ones were removed.
    has_turned: bool,
}

impl Stream {
    fn new(shelf: &dyn Shelf, log: Log) -> io::Result<Self> {
        let last = segments::list(shelf, log)?.pop();
        Ok(Self {
            log,
            // A new start begins a new segment: the last one may end in a torn line.
            next_number: last.map_or(1, |segment| segment.number + 1),
            open: None,
            length: 0,
            day: 0,
            buffer: Vec::new(),
            is_torn: false,
            is_dirty: false,
            has_turned: true,
        })
    }

    /// Appends the buffer; `now_s` names a new segment.
    fn append(&mut self, shelf: &dyn Shelf, options: &Options, now_s: i64) -> io::Result<()> {
        let mut at = 0;
        let done = loop {
            if self.buffer.len() <= at {
                break Ok(());
            }
            if let Err(error) = self.turn(shelf, options, now_s) {
                break Err(error);
            }
            let (Some(open), Some(rest)) = (&mut self.open, self.buffer.get(at..)) else {
                break Ok(());
            };
            match open.append(rest) {
                Ok(0) => break Err(io::ErrorKind::WriteZero.into()),
                Ok(appended) => {
                    at += appended;
                    self.length += appended as u64;
                    self.is_torn = self.buffer.get(at - 1) != Some(&b'\n');
                    self.is_dirty = true;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Err(error),
            }
        };
        self.buffer.drain(..at);
        self.buffer.shrink_to(BUFFER_KEPT);
        done
    }

    /// Sees to it that a segment is open that takes the next bytes.
    fn turn(&mut self, shelf: &dyn Shelf, options: &Options, now_s: i64) -> io::Result<()> {
        let day = now_s.div_euclid(86_400);
        // A line that an error cut is finished where it was begun.
        if !self.is_torn && (options.segment_bytes <= self.length || day != self.day) {
            self.sync()?;
            self.open = None;
        }
        if self.open.is_none() {
            let name = Segment::name_of(self.log, self.next_number, now_s);
            self.open = Some(shelf.create(&name)?);
            self.next_number += 1;
            self.length = 0;
            self.day = day;
            self.has_turned = true;
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        if let Some(open) = self.open.as_mut().filter(|_| self.is_dirty) {
            open.sync()?;
            self.is_dirty = false;
        }
        Ok(())
    }
}

struct Writer {
    events: Stream,
    security: Stream,
    shelf: Arc<dyn Shelf>,
    options: Options,
    shared: Arc<Shared>,
    renderer: Renderer,
    lost_told: u64,
}

impl Writer {
    fn run(&mut self) {
        let mut taken = Pending::default();
        let mut synced = Instant::now();
        let mut now_s = 0;
        while !taken.closed {
            let is_clean = !self.events.is_dirty && !self.security.is_dirty;
            let wait = self.options.sync_every.saturating_sub(synced.elapsed());
            self.shared.queue.take(&mut taken, self.options.gather, (!is_clean).then_some(wait));
            if taken.forget {
                self.forget();
            }
            let lines = self.render(&taken, &mut now_s);
            if let Err(error) = self.write(now_s) {
                self.fail(&error);
                if !taken.closed {
                    self.wait_for_room(now_s);
                }
            }
            self.shared.told.written.fetch_add(lines, Ordering::Relaxed);
            self.progress(|progress| progress.written = taken.accepted);
            if taken.sync || taken.closed || self.options.sync_every <= synced.elapsed() {
                self.sync(taken.accepted);
                synced = Instant::now();
            }
            self.remove_old(now_s);
            self.tell_losses();
        }
        self.progress(|progress| progress.ended = true);
    }

    fn sync(&mut self, accepted: u64) {
        match self.events.sync().and_then(|()| self.security.sync()) {
            Ok(()) => {
                self.progress(|progress| progress.durable = accepted);
                self.recover();
            }
            Err(error) => self.fail(&error),
        }
    }

    fn forget(&mut self) {
        for stream in [&mut self.events, &mut self.security] {
            (stream.open, stream.is_dirty, stream.is_torn) = (None, false, false);
            stream.buffer.clear();
            for segment in segments::list(&*self.shelf, stream.log).unwrap_or_default() {
                if let Err(error) = self.shelf.remove(&segment.name) {
                    error!(%error, segment = segment.name, "Cannot remove an audit segment");
                }
            }
        }
    }

    fn progress(&self, change: impl FnOnce(&mut Progress)) {
        let mut progress = self.shared.progress.lock();
        change(&mut progress);
        progress.wake();
        drop(progress);
        self.shared.progressed.notify_all();
    }

    /// Renders what was taken into the streams' buffers; how many lines that were.
    fn render(&mut self, taken: &Pending, now_s: &mut i64) -> u64 {
        let mut rest: &[u8] = &taken.texts;
        let mut lines = 0;
        for head in &taken.heads {
            let texts = Texts::take(&mut rest, head);
            self.renderer.push(&mut self.events.buffer, head, &texts);
            *now_s = head.ended_s;
            lines += 1 + u64::from(head.also.is_some());
        }
        if !taken.security.is_empty() {
            self.security.buffer.extend_from_slice(&taken.security);
            *now_s = taken.security_s;
            lines += taken.security.iter().filter(|byte| **byte == b'\n').count() as u64;
        }
        lines
    }

    fn write(&mut self, now_s: i64) -> io::Result<()> {
        self.events.append(&*self.shelf, &self.options, now_s)?;
        self.security.append(&*self.shelf, &self.options, now_s)
    }

    /// Tries again until it works or the end has come. The queue fills meanwhile.
    fn wait_for_room(&mut self, now_s: i64) {
        loop {
            std::thread::sleep(self.options.retry_after);
            match self.write(now_s) {
                Ok(()) => return self.recover(),
                Err(error) => self.fail(&error),
            }
            self.tell_losses();
            if self.shared.queue.is_closed() {
                return;
            }
        }
    }

    /// Says in the log how many events were lost since it was last said.
    fn tell_losses(&mut self) {
        let lost = self.shared.queue.lost.load(Ordering::Relaxed);
        if self.lost_told < lost {
            let since = lost - self.lost_told;
            error!(lost, since, "{since} events are lost: the audit queue was full");
            self.lost_told = lost;
        }
    }

    fn fail(&self, cause: &io::Error) {
        if self.shared.told.tell(Some(cause.to_string())) {
            self.progress(|progress| progress.failing = true);
            error!(error = %cause, "The audit log cannot be written; events wait in memory");
        }
    }

    fn recover(&self) {
        if self.shared.told.tell(None) {
            self.progress(|progress| progress.failing = false);
            info!("The audit log can be written again");
        }
    }

    /// Removes segments that are too old, or too many, whenever a new one was begun. The open one
    /// stays.
    fn remove_old(&mut self, now_s: i64) {
        for stream in [&mut self.events, &mut self.security] {
            if !std::mem::take(&mut stream.has_turned) {
                continue;
            }
            let Ok(mut found) = segments::list(&*self.shelf, stream.log) else { continue };
            if stream.open.is_some() {
                found.pop();
            }
            let mut bytes: u64 = found.iter().map(|segment| segment.bytes).sum();
            for (index, segment) in found.iter().enumerate() {
                // Its last line is no younger than the next one's first.
                let ended_s = found.get(index + 1).map_or(now_s, |next| next.first_s);
                let is_old = ended_s < now_s - self.options.keep_s;
                let is_much = self.options.keep_bytes.is_some_and(|most| most < bytes);
                if !is_old && !is_much {
                    break;
                }
                bytes -= segment.bytes;
                match self.shelf.remove(&segment.name) {
                    Ok(()) => info!(segment = segment.name, "Removed an old audit segment"),
                    Err(error) => {
                        error!(%error, segment = segment.name, "Cannot remove an audit segment");
                    }
                }
            }
        }
    }
}
