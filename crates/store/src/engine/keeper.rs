//! The thread that keeps the base: it takes full memtables into it and forgets old history.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use tokio::sync::oneshot;

use super::base::{Base, Meta};
use super::memtable::Memtable;
use super::view::{Layers, View};
use super::{Retention, Shared};
use crate::error::StoreError;
use crate::types::Revision;

/// Work for the keeper.
pub(super) enum Upkeep {
    /// A memtable that takes no more writes, and the last revision in it.
    Apply(Arc<Memtable>, Revision),
    /// Forgets the history below a revision.
    Forget(Revision, oneshot::Sender<Result<(), StoreError>>),
}

pub(super) struct Keeper {
    shared: Arc<Shared>,
    base: Base,
    work: Receiver<Upkeep>,
    retention: Retention,
    applied: Revision,
    /// The oldest revision to be shown, as far as somebody asked for it.
    oldest: Revision,
}

impl Keeper {
    pub(super) fn new(
        shared: Arc<Shared>,
        base: Base,
        meta: Meta,
        work: Receiver<Upkeep>,
        retention: Retention,
    ) -> Self {
        let Meta { applied, oldest } = meta;
        Self { shared, base, work, retention, applied, oldest }
    }

    /// Works until nobody can ask for more, then closes the base.
    pub(super) fn run(mut self) -> Result<(), StoreError> {
        while let Ok(work) = self.work.recv() {
            if let Some(reason) = self.shared.failure() {
                if let Upkeep::Forget(_, answer) = work {
                    drop(answer.send(Err(StoreError::WritesFailed { reason })));
                }
                continue;
            }
            match work {
                Upkeep::Apply(memtable, revision) => {
                    if let Err(error) = self.apply(&memtable, revision) {
                        self.shared.fail(&error);
                    }
                }
                Upkeep::Forget(before, answer) => {
                    let forgotten = self.forget(before);
                    if let Err(error) = &forgotten {
                        self.shared.fail(error);
                    }
                    // Whoever asked may have gone.
                    drop(answer.send(forgotten));
                }
            }
        }
        self.base.close()
    }

    fn apply(&mut self, memtable: &Arc<Memtable>, revision: Revision) -> Result<(), StoreError> {
        self.base.apply(memtable, revision)?;
        self.applied = revision;
        let base = Arc::new(self.base.read()?);
        self.shared.publish(|view| {
            let Layers { active, frozen, .. } = &view.layers;
            let frozen = frozen.as_ref().filter(|frozen| !Arc::ptr_eq(frozen, memtable)).cloned();
            let layers = Layers { active: Arc::clone(active), frozen, base };
            View { revision: view.revision, layers }
        });
        self.shared.room.notify_all();
        self.forget_old()
    }

    fn forget(&mut self, before: Revision) -> Result<(), StoreError> {
        if before > self.oldest {
            self.base.forget_below(before)?;
            self.oldest = before;
            self.shared.tail.forgot_below(before);
        }
        self.forget_old()
    }

    /// Drops the segments that neither a restart nor a watch needs.
    fn forget_old(&self) -> Result<(), StoreError> {
        let Some(status) = self.shared.tail.status() else { return Ok(()) };
        let Retention { revisions_max, bytes_max } = self.retention;
        let kept = revisions_max.max(1) - 1;
        let keep_from = self.oldest.max(Revision(status.revision.0.saturating_sub(kept)));
        let applied = self.applied;
        self.shared.segments.forget_while(|begin, bytes| {
            begin <= applied.next() && (begin <= keep_from || bytes > bytes_max)
        })?;
        if let Some(oldest) = self.shared.segments.oldest() {
            self.shared.tail.forgot_below(oldest);
        }
        Ok(())
    }
}
