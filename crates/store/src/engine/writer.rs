//! The one thread that commits.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use tokio::sync::{mpsc, oneshot};

use super::base::caught;
use super::keeper::Upkeep;
use super::memtable::{Memtable, Version};
use super::view::{Layers, View};
use super::{Limits, Shared};
use crate::error::StoreError;
use crate::log::{FrameWriter, LogWriter, LoggedChange};
use crate::transaction::{CommitOutcome, Precondition, Transaction, Write};
use crate::types::{Key, KeyRange, Revision};
use crate::watch::{Change, ChangeBatch};

/// The most jobs in one group, and about the most bytes they write.
const GROUP_JOBS_MAX: usize = 1024;
const GROUP_BYTES_MAX: usize = 1024 * 1024;

/// Work for the writer.
pub(super) enum Job {
    Commit {
        transaction: Transaction,
        answer: Answer<CommitOutcome>,
    },
    /// Deletes every key; answers the revision that did.
    Clear {
        answer: Answer<Revision>,
    },
}

type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

pub(super) struct Writer {
    pub(super) shared: Arc<Shared>,
    pub(super) queue: mpsc::Receiver<Job>,
    pub(super) log: LogWriter,
    pub(super) keeper: Sender<Upkeep>,
    pub(super) limits: Limits,
    pub(super) frame: FrameWriter,
    /// What the log has taken since a memtable was last handed to the keeper.
    pub(super) log_bytes: u64,
}

impl Writer {
    pub(super) fn run(mut self) {
        while let Some(first) = self.queue.blocking_recv() {
            let mut bytes = bytes_of(&first);
            let mut group = vec![first];
            // Whatever queued while the previous group was made durable.
            while group.len() < GROUP_JOBS_MAX && bytes < GROUP_BYTES_MAX {
                let Ok(job) = self.queue.try_recv() else { break };
                bytes += bytes_of(&job);
                group.push(job);
            }
            self.process(group);
        }
        self.finish();
    }

    fn process(&mut self, group: Vec<Job>) {
        if let Some(reason) = self.shared.failure() {
            for job in group {
                job.fail(|| StoreError::WritesFailed { reason: reason.clone() });
            }
            return;
        }
        // The answers stay outside, so that they can be given whatever happens inside.
        match caught(|| self.write_group(&group)) {
            Ok(outcomes) => {
                for (job, outcome) in group.into_iter().zip(outcomes) {
                    job.succeed(outcome);
                }
                self.hand_over();
            }
            Err(error) => {
                // The group may be in the log or not; only opening it anew tells.
                let reason = self.shared.fail(&error);
                for job in group {
                    job.fail(|| StoreError::WritesFailed { reason: reason.clone() });
                }
            }
        }
    }

    /// Judges a group's transactions one after another, makes what they commit durable at once,
    /// and then visible. An outcome a job, in the order of the jobs.
    fn write_group(&mut self, group: &[Job]) -> Result<Vec<Outcome>, StoreError> {
        let view = self.shared.view.load_full().ok_or(StoreError::Closed)?;
        let mut pending = Group {
            layers: &view.layers,
            revision: view.revision,
            frame: &mut self.frame,
            batches: Vec::new(),
        };
        pending.frame.clear();
        let mut outcomes = Vec::with_capacity(group.len());
        for job in group {
            outcomes.push(match job {
                Job::Commit { transaction, .. } => Outcome::Commit(pending.commit(transaction)?),
                Job::Clear { .. } => Outcome::Clear(pending.clear()?),
            });
        }
        let Group { revision, batches, .. } = pending;
        if let Some(first) = batches.first() {
            self.log_bytes += self.log.append(&mut self.frame, first.revision)?;
            // Seen first, told second, answered last: whoever hears of a revision can read it.
            self.shared.publish(|view| View { revision, layers: view.layers.clone() });
            self.shared.tail.extend(batches);
        }
        Ok(outcomes)
    }

    /// Hands the memtable to the keeper when it is full, and waits for the keeper when it is far
    /// behind.
    fn hand_over(&mut self) {
        let Some(mut view) = self.shared.view.load_full() else { return };
        let bytes = view.layers.active.bytes();
        if bytes < self.limits.memtable_bytes && self.log_bytes < self.limits.log_bytes {
            return;
        }
        if view.layers.frozen.is_some() {
            // The memtable may grow while the last one is being applied, but not without end.
            let most = self.limits.memtable_bytes.saturating_mul(2);
            let log_most = self.limits.log_bytes.saturating_mul(2);
            if bytes < most && self.log_bytes < log_most {
                return;
            }
            let mut waiting = self.shared.publishing.lock();
            while self.shared.failure().is_none() {
                match self.shared.view.load_full() {
                    Some(newer) if newer.layers.frozen.is_some() => {
                        self.shared.room.wait(&mut waiting);
                    }
                    Some(newer) => {
                        view = newer;
                        break;
                    }
                    None => return,
                }
            }
        }
        if self.shared.failure().is_some() {
            return;
        }
        let full = Arc::clone(&view.layers.active);
        self.shared.publish(|view| View {
            revision: view.revision,
            layers: Layers {
                active: Arc::default(),
                frozen: Some(Arc::clone(&full)),
                base: Arc::clone(&view.layers.base),
            },
        });
        self.log_bytes = 0;
        self.give(full, view.revision);
    }

    /// Lets the keeper take what is left, so that the next start finds everything in the base.
    fn finish(self) {
        if let Some(view) = self.shared.view.load_full()
            && self.shared.failure().is_none()
            && view.layers.active.bytes() > 0
        {
            self.give(Arc::clone(&view.layers.active), view.revision);
        }
    }

    fn give(&self, full: Arc<Memtable>, revision: Revision) {
        // The keeper outlives the writer unless it panicked; the log has everything then.
        if self.keeper.send(Upkeep::Apply(full, revision)).is_err() {
            self.shared.fail(&StoreError::Closed);
        }
    }
}

/// What became of a job, once its group is durable.
enum Outcome {
    Commit(CommitOutcome),
    Clear(Revision),
}

impl Job {
    fn succeed(self, outcome: Outcome) {
        // Whoever asked may have gone, so that nobody takes the answer.
        match (self, outcome) {
            (Self::Commit { answer, .. }, Outcome::Commit(outcome)) => {
                drop(answer.send(Ok(outcome)));
            }
            (Self::Clear { answer }, Outcome::Clear(revision)) => drop(answer.send(Ok(revision))),
            // Each job makes its own outcome; another would be reported as a lost answer.
            (Self::Commit { .. } | Self::Clear { .. }, _) => {}
        }
    }

    fn fail(self, error: impl FnOnce() -> StoreError) {
        match self {
            Self::Commit { answer, .. } => drop(answer.send(Err(error()))),
            Self::Clear { answer } => drop(answer.send(Err(error()))),
        }
    }
}

fn bytes_of(job: &Job) -> usize {
    match job {
        Job::Commit { transaction, .. } => transaction
            .writes
            .iter()
            .map(|write| match write {
                Write::Put { key, value } => key.len() + value.len(),
                Write::Delete { key } => key.len(),
            })
            .sum(),
        Job::Clear { .. } => 0,
    }
}

/// The writer's own revision: it sees what it has added, durable or not.
const NEWEST: Revision = Revision(u64::MAX);

/// A group while it is judged. Its changes are in the active memtable already, under revisions
/// that no reader looks at yet; should the log fail, none ever will.
struct Group<'writer> {
    layers: &'writer Layers,
    /// The revision of the last transaction.
    revision: Revision,
    frame: &'writer mut FrameWriter,
    /// What was committed, in order.
    batches: Vec<ChangeBatch>,
}

impl Group<'_> {
    fn commit(&mut self, transaction: &Transaction) -> Result<CommitOutcome, StoreError> {
        for precondition in &transaction.preconditions {
            if let Some(key) = self.broken(precondition)? {
                return Ok(CommitOutcome::Conflict { key });
            }
        }
        let revision = self.revision.next();
        let mut changes = Vec::with_capacity(transaction.writes.len());
        for write in &transaction.writes {
            let present = self.layers.revisions(write.key(), NEWEST)?;
            match write {
                Write::Put { key, value } => {
                    let created = present.map_or(revision, |(created, _)| created);
                    let (key, value) = (key.clone(), Some(value.clone()));
                    changes.push(LoggedChange { key, value, created });
                }
                Write::Delete { key } if present.is_some() => {
                    let (key, created) = (key.clone(), Revision::ZERO);
                    changes.push(LoggedChange { key, value: None, created });
                }
                Write::Delete { .. } => {}
            }
        }
        self.record(changes);
        Ok(CommitOutcome::Committed(self.revision))
    }

    /// The key that breaks a precondition, if one does.
    fn broken(&self, precondition: &Precondition) -> Result<Option<Key>, StoreError> {
        match precondition {
            Precondition::Absent(key) => {
                let present = self.layers.revisions(key, NEWEST)?;
                Ok(present.map(|_| key.clone()))
            }
            Precondition::ModifiedAt(key, revision) => {
                let present = self.layers.revisions(key, NEWEST)?;
                let holds = present.is_some_and(|(_, modified)| modified == *revision);
                Ok((!holds).then(|| key.clone()))
            }
            // No entry is older than the empty store.
            Precondition::Empty(range) => self.newer(range, Revision::ZERO),
            Precondition::UnmodifiedSince(range, revision) => self.newer(range, *revision),
        }
    }

    /// The first key of a range that was written after a revision.
    fn newer(&self, range: &KeyRange, since: Revision) -> Result<Option<Key>, StoreError> {
        let mut newer = None;
        self.layers.scan(range, NEWEST, false, |entry| {
            if entry.modified <= since {
                return ControlFlow::Continue(());
            }
            newer = Some(entry.key);
            ControlFlow::Break(())
        })?;
        Ok(newer)
    }

    /// Gives changes the next revision.
    fn record(&mut self, changes: Vec<LoggedChange>) {
        if changes.is_empty() {
            return;
        }
        let revision = self.revision.next();
        self.frame.push(&changes);
        let mut batch = Vec::with_capacity(changes.len());
        for LoggedChange { key, value, created } in changes {
            batch.push(Change { key: key.clone(), value: value.clone() });
            self.layers.active.insert(key, Version { modified: revision, created, value });
        }
        self.batches.push(ChangeBatch { revision, changes: batch.into() });
        self.revision = revision;
    }

    fn clear(&mut self) -> Result<Revision, StoreError> {
        let mut changes = Vec::new();
        self.layers.scan(&KeyRange::all(), NEWEST, false, |entry| {
            changes.push(LoggedChange { key: entry.key, value: None, created: Revision::ZERO });
            ControlFlow::Continue(())
        })?;
        self.record(changes);
        Ok(self.revision)
    }
}
