//! Waiting for records to be durable, without blocking a thread (CT-70).

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use crate::writer::Audit;

/// How far the writer has come, in events accepted by the queue.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    pub(crate) written: u64,
    pub(crate) durable: u64,
    /// The writer has ended.
    pub(crate) ended: bool,
    /// Nothing can be written at present.
    pub(crate) failing: bool,
    wakers: Vec<Waker>,
}

impl Progress {
    /// Wakes all who wait, to look again.
    pub(crate) fn wake(&mut self) {
        for waker in self.wakers.drain(..) {
            waker.wake();
        }
    }
}

/// Completes once everything recorded before is durable, or cannot be made so.
#[must_use]
pub struct Durable<'a> {
    audit: &'a Audit,
    target: u64,
}

impl Audit {
    /// Waits until everything recorded before is durable. While nothing can be written it
    /// completes at once: a full disk is an alarm and stops nobody.
    pub fn durable(&self) -> Durable<'_> {
        Durable { audit: self, target: self.shared.queue.accepted() }
    }
}

impl Future for Durable<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let shared = &self.audit.shared;
        let mut progress = shared.progress.lock();
        if self.target <= progress.durable || progress.ended || progress.failing {
            return Poll::Ready(());
        }
        progress.wakers.push(context.waker().clone());
        drop(progress);
        shared.queue.hurry(true);
        Poll::Pending
    }
}
