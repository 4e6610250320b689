//! Threads for what blocks: a bounded number, shared by all bodies.
//!
//! Each thread that ever worked keeps its stack and its part of the allocator; a thread for every
//! body on its way would cost more than the bodies do.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::error::ObjectError;

/// Threads that wait for the disk. Enough for it to have something to choose from.
const DISK_THREADS: usize = 16;

/// Threads that bring to the disk what more is still to come of. They would keep others waiting.
const SYNCING_THREADS: usize = 4;

/// The kinds of work that take turns among themselves.
#[derive(Debug)]
pub(crate) struct Lanes {
    /// What computes.
    pub(crate) hashing: Lane,
    /// What waits for the disk.
    pub(crate) disk: Lane,
    /// What waits for the disk for long, and need not be done at all.
    pub(crate) syncing: Lane,
}

/// Work of one kind, at most so much of it at once.
#[derive(Debug, Clone)]
pub(crate) struct Lane {
    turns: Arc<Semaphore>,
}

impl Default for Lanes {
    fn default() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            hashing: Lane::of(processors),
            disk: Lane::of(DISK_THREADS),
            syncing: Lane::of(SYNCING_THREADS),
        }
    }
}

impl Lane {
    fn of(threads: usize) -> Self {
        Self { turns: Arc::new(Semaphore::new(threads)) }
    }

    /// Waits for a turn, and starts the work.
    pub(crate) async fn start<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> JoinHandle<T> {
        // The semaphore is never closed; without a turn the work would only have company.
        let turn = Arc::clone(&self.turns).acquire_owned().await.ok();
        begin(turn, work)
    }

    /// Starts the work if it is its turn now.
    pub(crate) fn try_start<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<JoinHandle<T>> {
        let turn = Arc::clone(&self.turns).try_acquire_owned().ok()?;
        Some(begin(Some(turn), work))
    }

    /// Does the work, and waits for it.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, ObjectError> {
        let done = self.start(work).await.await;
        done.map_err(|error| ObjectError::Storage { reason: error.to_string() })
    }
}

fn begin<T: Send + 'static>(
    turn: Option<OwnedSemaphorePermit>,
    work: impl FnOnce() -> T + Send + 'static,
) -> JoinHandle<T> {
    spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::future::join_all;

    use super::*;

    #[tokio::test]
    async fn no_more_works_at_once_than_there_are_turns() {
        let lane = Lane::of(3);
        let at_once = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
        let work = (0..50).map(|number| {
            let at_once = Arc::clone(&at_once);
            lane.run(move || {
                let now = at_once.0.fetch_add(1, Ordering::SeqCst) + 1;
                at_once.1.fetch_max(now, Ordering::SeqCst);
                std::thread::sleep(std::time::Duration::from_millis(2));
                at_once.0.fetch_sub(1, Ordering::SeqCst);
                number
            })
        });
        let done: Vec<i32> = join_all(work).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(done, (0..50).collect::<Vec<_>>());
        assert_eq!(at_once.1.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn work_that_fails_gives_its_turn_back() {
        let lane = Lane::of(1);
        for _ in 0..3 {
            let failed = lane.run(|| assert_eq!(1, 2, "on purpose")).await;
            assert!(matches!(failed, Err(ObjectError::Storage { .. })));
        }
        assert_eq!(lane.run(|| 5).await.unwrap(), 5);
    }

    #[tokio::test]
    async fn work_that_need_not_be_done_does_not_wait() {
        let lane = Lane::of(1);
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let first = lane.try_start(move || ended.recv()).unwrap();
        assert!(lane.try_start(|| ()).is_none());
        end.send(()).unwrap();
        first.await.unwrap().unwrap();
        lane.try_start(|| ()).unwrap().await.unwrap();
    }
}
