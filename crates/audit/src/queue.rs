//! From requests to the writer: a bounded queue that nobody waits for.
//!
//! An event is copied into two growing buffers, one of fixed parts and one of texts, both of which
//! the writer takes whole and gives back empty; so recording allocates nothing and holds the lock
//! for the time of a few copies.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use parking_lot::{Condvar, Mutex};
use sekisho_arn::AccountId;

use crate::event::{Event, Kind, Tls};
use crate::identity::Identity;

/// Room kept between bursts, for texts and for fixed parts.
const KEPT_BYTES: usize = 2 * 1024 * 1024;
const KEPT_HEADS: usize = 8 * 1024;

/// Texts of an event, in the order they lie in the buffer.
pub(crate) const TEXTS: usize = 10;

/// The fixed parts of a queued event.
pub(crate) struct Head {
    pub(crate) identity: Arc<Identity>,
    pub(crate) ended_s: i64,
    pub(crate) service: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) read_only: bool,
    pub(crate) source: IpAddr,
    pub(crate) tls: Option<Tls>,
    pub(crate) recipient: AccountId,
    pub(crate) also: Option<AccountId>,
    pub(crate) has_user_agent: bool,
    pub(crate) has_error: bool,
    /// Lengths of region, user agent, code, message, parameters, elements, additional,
    /// resources, request id, host.
    pub(crate) lengths: [u32; TEXTS],
}

/// What has been recorded and not been taken yet.
#[derive(Default)]
pub(crate) struct Pending {
    pub(crate) heads: Vec<Head>,
    pub(crate) texts: Vec<u8>,
    /// Lines of the security log, whole.
    pub(crate) security: Vec<u8>,
    /// Seconds of the last of those.
    pub(crate) security_s: i64,
    /// How many events were ever taken into the queue, these included.
    pub(crate) accepted: u64,
    /// The writer waits for something to do.
    idle: bool,
    /// The writer is to write at once.
    urgent: bool,
    /// The writer is to make durable what it writes.
    pub(crate) sync: bool,
    /// The writer is to forget all that was ever written.
    pub(crate) forget: bool,
    /// Nothing comes any more.
    pub(crate) closed: bool,
}

impl Pending {
    fn bytes(&self) -> usize {
        self.texts.len() + self.heads.len() * size_of::<Head>() + self.security.len()
    }

    fn clear(&mut self) {
        self.heads.clear();
        self.texts.clear();
        self.security.clear();
        // A burst must not hold its memory for ever.
        self.heads.shrink_to(KEPT_HEADS);
        self.texts.shrink_to(KEPT_BYTES);
        self.security.shrink_to(KEPT_BYTES);
        (self.idle, self.urgent, self.sync, self.forget) = (false, false, false, false);
    }

    fn is_empty(&self) -> bool {
        self.heads.is_empty() && self.security.is_empty()
    }
}

/// The queue.
pub(crate) struct Queue {
    pending: Mutex<Pending>,
    wake: Condvar,
    bytes_max: usize,
    /// Events that found the queue full.
    pub(crate) lost: AtomicU64,
}

impl Queue {
    pub(crate) fn new(bytes_max: usize) -> Self {
        Self { pending: Mutex::default(), wake: Condvar::new(), bytes_max, lost: AtomicU64::new(0) }
    }

    /// Takes in an event, or counts it as lost.
    pub(crate) fn push(&self, event: &Event<'_>) {
        let (code, message) = event.error.unwrap_or_default();
        let texts: [&[u8]; TEXTS] = [
            event.region.as_bytes(),
            event.user_agent.unwrap_or_default().as_bytes(),
            code.as_bytes(),
            message.as_bytes(),
            event.parameters,
            event.elements,
            event.additional,
            event.resources,
            event.request_id.as_bytes(),
            event.tls.map_or("", |(_, host)| host).as_bytes(),
        ];
        let head = Head {
            identity: event.identity.clone(),
            ended_s: event.ended_s,
            service: event.service,
            name: event.name,
            kind: event.kind,
            read_only: event.read_only,
            source: event.source,
            tls: event.tls.map(|(tls, _)| tls),
            recipient: event.recipient,
            also: event.also,
            has_user_agent: event.user_agent.is_some(),
            has_error: event.error.is_some(),
            lengths: texts.map(|text| u32::try_from(text.len()).unwrap_or(u32::MAX)),
        };
        let length: usize = texts.iter().map(|text| text.len()).sum();
        let mut pending = self.pending.lock();
        if self.bytes_max < pending.bytes() + length || pending.closed {
            drop(pending);
            self.lost.fetch_add(1, Ordering::Relaxed);
            return;
        }
        for text in texts {
            pending.texts.extend_from_slice(text);
        }
        pending.heads.push(head);
        pending.accepted += 1;
        self.wake_idle(pending);
    }

    /// Takes in a line of the security log, or counts it as lost.
    pub(crate) fn push_security(&self, second: i64, line: &[u8]) {
        let mut pending = self.pending.lock();
        if self.bytes_max < pending.bytes() + line.len() || pending.closed {
            drop(pending);
            self.lost.fetch_add(1, Ordering::Relaxed);
            return;
        }
        pending.security.extend_from_slice(line);
        pending.security_s = second;
        pending.accepted += 1;
        self.wake_idle(pending);
    }

    /// A busy writer comes by itself; only one that sleeps is woken, which costs a system call.
    fn wake_idle(&self, mut pending: parking_lot::MutexGuard<'_, Pending>) {
        let was_idle = std::mem::take(&mut pending.idle);
        drop(pending);
        if was_idle {
            self.wake.notify_one();
        }
    }

    /// How many events were ever accepted.
    pub(crate) fn accepted(&self) -> u64 {
        self.pending.lock().accepted
    }

    /// Has the writer write what is there without gathering more first, durably if `sync`.
    pub(crate) fn hurry(&self, sync: bool) {
        let mut pending = self.pending.lock();
        pending.urgent = true;
        pending.sync |= sync;
        drop(pending);
        self.wake.notify_one();
    }

    /// Drops what is here and has the writer remove what is in the files.
    pub(crate) fn forget(&self) {
        let mut pending = self.pending.lock();
        pending.clear();
        (pending.forget, pending.urgent) = (true, true);
        drop(pending);
        self.wake.notify_one();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.pending.lock().closed
    }

    /// Ends it; the writer takes what is left.
    pub(crate) fn close(&self) {
        self.pending.lock().closed = true;
        self.wake.notify_one();
    }

    /// Waits until something is there (or `at_most` has passed, if given), lets more gather for
    /// `gather`, and swaps it for `empty`.
    pub(crate) fn take(&self, empty: &mut Pending, gather: Duration, at_most: Option<Duration>) {
        let mut pending = self.pending.lock();
        if pending.is_empty() && !pending.urgent && !pending.closed {
            pending.idle = true;
            match at_most {
                Some(at_most) => {
                    self.wake.wait_for(&mut pending, at_most);
                }
                None => self.wake.wait(&mut pending),
            }
            pending.idle = false;
        }
        if !pending.urgent && !pending.closed && !pending.is_empty() {
            // Nobody signals while it is not idle, but for urgency and the end.
            self.wake.wait_for(&mut pending, gather);
        }
        // What comes next begins empty; the flags of the end and the count go on.
        empty.clear();
        empty.accepted = pending.accepted;
        empty.closed = pending.closed;
        std::mem::swap(&mut *pending, empty);
    }
}
