//! One kind of work on the buffers of a body, in their order.
//!
//! A worker goes on as long as there are buffers, and waits for more without a thread: handing one
//! to a worker that is busy wakes nobody. After a few it gives its turn on the lane to others.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use parking_lot::Mutex;
use tokio::sync::Notify;

use super::blobs::storage;
use super::buffers::Buffer;
use super::lanes::Lane;
use crate::error::ObjectError;

/// Buffers that may wait for a busy worker, where memory is plentiful.
const WAITING_MAX: usize = 4;
/// Buffers that a worker takes before other bodies have their turn.
const AT_A_TURN: usize = 8;

/// What is done with one buffer after the other.
pub(crate) trait Work: Send + 'static {
    /// Does it with one. May block.
    fn take(&mut self, buffer: &Buffer) -> io::Result<()>;
}

/// A worker, and what waits for it.
pub(crate) struct Line<W: Work> {
    lane: Lane,
    shared: Arc<Shared<W>>,
}

struct Shared<W> {
    state: Mutex<State<W>>,
    /// For the one who hands buffers on: there may be room, or the worker may be back.
    changed: Notify,
}

struct State<W> {
    waiting: VecDeque<Arc<Buffer>>,
    worker: Worker<W>,
}

enum Worker<W> {
    Here(W),
    /// It has a turn, or waits for one.
    Busy,
    /// It failed, for the reason that nobody has been told of yet.
    Failed(Option<io::Error>),
}

impl<W: Work> Line<W> {
    pub(crate) fn new(lane: &Lane, worker: W) -> Self {
        let state = State { waiting: VecDeque::new(), worker: Worker::Here(worker) };
        let shared = Shared { state: Mutex::new(state), changed: Notify::new() };
        Self { lane: lane.clone(), shared: Arc::new(shared) }
    }

    /// Hands a buffer on, once there is room for it.
    pub(crate) async fn push(&self, buffer: Arc<Buffer>) -> Result<(), ObjectError> {
        loop {
            let (has_room, turn) = {
                let mut state = self.shared.state.lock();
                state.check()?;
                let has_room = state.has_room(&buffer);
                if has_room {
                    state.waiting.push_back(Arc::clone(&buffer));
                }
                (has_room, state.begin(&self.shared))
            };
            self.start(turn).await;
            if has_room {
                return Ok(());
            }
            self.shared.changed.notified().await;
        }
    }

    /// The worker, once it is done with everything.
    pub(crate) async fn finish(self) -> Result<W, ObjectError> {
        loop {
            let turn = {
                let mut state = self.shared.state.lock();
                state.check()?;
                if state.waiting.is_empty()
                    && let Some(worker) = state.worker.leave()
                {
                    return Ok(worker);
                }
                state.begin(&self.shared)
            };
            self.start(turn).await;
            self.shared.changed.notified().await;
        }
    }

    async fn start(&self, turn: Option<Turn<W>>) {
        if let Some(turn) = turn {
            drop(self.lane.start(move || turn.work()).await);
        }
    }
}

impl<W: Work> State<W> {
    fn check(&mut self) -> Result<(), ObjectError> {
        match &mut self.worker {
            Worker::Failed(Some(error)) => Err(storage(error)),
            Worker::Failed(None) => Err(lost()),
            Worker::Here(_) | Worker::Busy => Ok(()),
        }
    }

    /// Whether one more may wait: always one that the worker takes at once.
    fn has_room(&self, buffer: &Buffer) -> bool {
        let is_idle = self.waiting.is_empty() && matches!(self.worker, Worker::Here(_));
        is_idle || (self.waiting.len() < WAITING_MAX && buffer.are_plentiful())
    }

    /// Sends the worker off, if it is here and there is something to do.
    fn begin(&mut self, shared: &Arc<Shared<W>>) -> Option<Turn<W>> {
        let worker = if self.waiting.is_empty() { None } else { self.worker.leave() };
        worker.map(|worker| Turn { shared: Arc::clone(shared), worker: Some(worker) })
    }
}

impl<W> Worker<W> {
    fn leave(&mut self) -> Option<W> {
        match std::mem::replace(self, Self::Busy) {
            Self::Here(worker) => Some(worker),
            other => {
                *self = other;
                None
            }
        }
    }
}

/// A worker on its way. One that does not come back has failed.
struct Turn<W: Work> {
    shared: Arc<Shared<W>>,
    worker: Option<W>,
}

impl<W: Work> Turn<W> {
    fn work(mut self) {
        let Some(mut worker) = self.worker.take() else { return };
        for _ in 0..AT_A_TURN {
            let Some(buffer) = self.shared.state.lock().waiting.pop_front() else { break };
            self.shared.changed.notify_one();
            if let Err(error) = worker.take(&buffer) {
                self.shared.state.lock().worker = Worker::Failed(Some(error));
                return;
            }
        }
        self.shared.state.lock().worker = Worker::Here(worker);
    }
}

impl<W: Work> Drop for Turn<W> {
    fn drop(&mut self) {
        let mut state = self.shared.state.lock();
        if matches!(state.worker, Worker::Busy) {
            state.worker = Worker::Failed(None);
        }
        drop(state);
        self.shared.changed.notify_one();
    }
}

fn lost() -> ObjectError {
    ObjectError::Storage { reason: "the work on this body was broken off".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::buffers::Buffers;
    use super::super::lanes::Lanes;
    use super::*;

    /// Keeps the first byte of each.
    struct First(Vec<u8>);

    impl Work for First {
        fn take(&mut self, buffer: &Buffer) -> io::Result<()> {
            match buffer.first() {
                Some(0) => Err(io::Error::other("zero")),
                Some(1) => panic!("on purpose"),
                first => {
                    self.0.extend(first);
                    Ok(())
                }
            }
        }
    }

    fn buffer(buffers: &Arc<Buffers>, byte: u8) -> Arc<Buffer> {
        let mut buffer = buffers.take(1);
        buffer.push(&[byte]);
        Arc::new(buffer)
    }

    #[tokio::test]
    async fn buffers_are_worked_on_in_their_order() {
        let (buffers, lanes) = (Arc::default(), Lanes::default());
        let lines: Vec<_> = (0..5).map(|_| Line::new(&lanes.hashing, First(Vec::new()))).collect();
        let numbers: Vec<u8> = (2..=255).collect();
        for number in &numbers {
            for line in &lines {
                line.push(buffer(&buffers, *number)).await.unwrap();
            }
        }
        for line in lines {
            assert_eq!(line.finish().await.unwrap().0, numbers);
        }
    }

    #[tokio::test]
    async fn a_failure_is_told_to_who_comes_next_and_at_the_end() {
        let (buffers, lanes) = (Arc::default(), Lanes::default());
        for (byte, reason) in [(0, "zero"), (1, "the work on this body was broken off")] {
            let line = Line::new(&lanes.disk, First(Vec::new()));
            line.push(buffer(&buffers, byte)).await.unwrap();
            let refused = loop {
                if let Err(refused) = line.push(buffer(&buffers, 9)).await {
                    break refused;
                }
            };
            let expected = ObjectError::Storage { reason: reason.to_owned() };
            assert_eq!(refused.to_string(), expected.to_string());
            assert!(line.finish().await.is_err());
        }
    }
}
