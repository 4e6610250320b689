//! Closes connections that make no progress.
//!
//! One look at all of them now and then. A time limit of each request, as hyper has it, costs more
//! than reading the request, and one of each connection is asked whenever the connection is.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use parking_lot::Mutex;
use tokio::task::AbortHandle;
use tracing::debug;

/// How often connections are looked at.
pub(crate) const LOOK_EVERY: Duration = Duration::from_secs(20);
/// Looks without a request coming whole, after which an idle or dribbling connection is closed.
const IDLE_LOOKS_MAX: u32 = 3;
/// Looks at one and the same request, after which its client is taken to be stuck.
const BUSY_LOOKS_MAX: u32 = 15;

/// How far a connection has come.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// Requests whose headers came whole.
    begun: AtomicU64,
    /// Requests answered.
    done: AtomicU64,
    /// Pieces of bodies that came or went.
    moved: AtomicU64,
}

impl Progress {
    /// The head of a request came whole.
    pub(crate) fn begin(&self) {
        self.begun.fetch_add(1, Ordering::Relaxed);
    }

    /// A request is answered, but for a body that streams.
    pub(crate) fn finish(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// A piece of a body came or went.
    pub(crate) fn moved(&self) {
        self.moved.fetch_add(1, Ordering::Relaxed);
    }

    fn seen(&self) -> [u64; 3] {
        [&self.begun, &self.done, &self.moved].map(|count| count.load(Ordering::Relaxed))
    }
}

/// Looks after all connections of a listener, until it is dropped.
pub(crate) struct Watchdog {
    watched: Arc<Mutex<HashMap<tokio::task::Id, Watched>>>,
}

struct Watched {
    peer: SocketAddr,
    progress: Arc<Progress>,
    connection: AbortHandle,
    seen: [u64; 3],
    /// Looks at which nothing had changed.
    looks: u32,
}

impl Watchdog {
    /// Begins to look; needs a runtime.
    pub(crate) fn start() -> Self {
        let watched = Arc::new(Mutex::default());
        tokio::spawn(look_after(Arc::downgrade(&watched)));
        Self { watched }
    }

    /// Looks after a connection: its task ends when it is stuck.
    pub(crate) fn watch(&self, peer: SocketAddr, progress: Arc<Progress>, connection: AbortHandle) {
        let mut watched = self.watched.lock();
        if watched.len() == watched.capacity() {
            // Those that ended since the last look make room first.
            watched.retain(|_, watched| !watched.connection.is_finished());
            let held = watched.len();
            watched.reserve(held + 1);
        }
        let seen = progress.seen();
        let id = connection.id();
        watched.insert(id, Watched { peer, progress, connection, seen, looks: 0 });
    }
}

async fn look_after(watched: Weak<Mutex<HashMap<tokio::task::Id, Watched>>>) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let Some(watched) = watched.upgrade() else { return };
        watched.lock().retain(|_, watched| {
            if watched.connection.is_finished() {
                return false;
            }
            let stuck = watched.look();
            if stuck {
                debug!(peer = %watched.peer, "Connection closed: no progress");
                watched.connection.abort();
            }
            !stuck
        });
    }
}

impl Watched {
    /// Whether nothing has happened for too long.
    fn look(&mut self) -> bool {
        let now = self.progress.seen();
        self.looks = if now == self.seen { self.looks + 1 } else { 0 };
        self.seen = now;
        let [begun, done, _] = now;
        (if begun == done { IDLE_LOOKS_MAX } else { BUSY_LOOKS_MAX }) <= self.looks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A connection that never ends by itself, watched; how long until it was closed, in seconds,
    /// when `live` drives its progress.
    async fn closed_after(live: impl AsyncFnOnce(&Progress)) -> u64 {
        let (begun, watchdog) = (tokio::time::Instant::now(), Watchdog::start());
        let progress = Arc::new(Progress::default());
        let connection = tokio::spawn(std::future::pending::<()>());
        let peer = SocketAddr::from(([127, 0, 0, 1], 1));
        watchdog.watch(peer, progress.clone(), connection.abort_handle());
        live(&progress).await;
        assert!(connection.await.unwrap_err().is_cancelled());
        begun.elapsed().as_secs()
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_without_progress_is_closed_and_one_with_progress_is_not() {
        let waited = closed_after(async |progress: &Progress| {
            for _ in 0..30 {
                tokio::time::sleep(Duration::from_secs(10)).await;
                progress.begin();
                progress.finish();
            }
            progress.begin();
        });
        let waited = waited.await;
        let wanted = 600..=640;
        assert!(wanted.contains(&waited), "{waited} s: 300 s of requests, 300 s of one request");
        assert_eq!(closed_after(async |_: &Progress| {}).await, 60);
    }

    #[tokio::test(start_paused = true)]
    async fn connections_that_ended_are_forgotten() {
        let watchdog = Watchdog::start();
        let peer = SocketAddr::from(([127, 0, 0, 1], 1));
        for _ in 0..1_000 {
            let connection = tokio::spawn(async {});
            watchdog.watch(peer, Arc::default(), connection.abort_handle());
            connection.await.unwrap();
        }
        let held = watchdog.watched.lock().len();
        assert!(held < 1_000, "{held}");
        tokio::time::sleep(LOOK_EVERY * 2).await;
        assert!(watchdog.watched.lock().is_empty());
    }
}
