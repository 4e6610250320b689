//! The one thread that writes.

use std::sync::Arc;

use redb::{Database, ReadableDatabase, ReadableTable, Table};
use tokio::sync::{mpsc, oneshot};

use super::reader::{View, bounds};
use super::{DATA, HISTORY, Retention, Shared, caught, rows};
use crate::Status;
use crate::error::StoreError;
use crate::transaction::{CommitOutcome, Precondition, Transaction, Write};
use crate::types::{Key, Revision};
use crate::watch::{Change, ChangeBatch};

/// The most jobs in one group, and about the most bytes they write.
const GROUP_JOBS_MAX: usize = 1024;
const GROUP_BYTES_MAX: usize = 8 * 1024 * 1024;
/// The most history rows removed in one group. More than a group adds, so that removal keeps up.
const FORGET_ROWS_MAX: u64 = 2 * GROUP_JOBS_MAX as u64;

/// Work for the writer.
pub(super) enum Job {
    Commit {
        transaction: Transaction,
        answer: Answer<CommitOutcome>,
    },
    /// Forgets some of the history below a revision; answers the oldest revision still kept.
    Forget {
        before: Revision,
        answer: Answer<Revision>,
    },
    /// Deletes every key; answers the revision that did.
    Clear {
        answer: Answer<Revision>,
    },
}

type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

pub(super) struct Writer {
    shared: Arc<Shared>,
    queue: mpsc::Receiver<Job>,
    retention: Retention,
    /// Why writing ended, once it did.
    failed: Option<String>,
}

impl Writer {
    pub(super) fn new(
        shared: Arc<Shared>,
        queue: mpsc::Receiver<Job>,
        retention: Retention,
    ) -> Self {
        Self { shared, queue, retention, failed: None }
    }

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
    }

    fn process(&mut self, group: Vec<Job>) {
        if let Some(reason) = &self.failed {
            for job in group {
                job.fail(|| StoreError::WritesFailed { reason: reason.clone() });
            }
            return;
        }
        // The answers stay outside, so that they can be given whatever happens inside.
        let done = {
            let database = self.shared.database.read();
            match database.as_ref() {
                Some(database) => caught(|| self.write_group(database, &group)),
                None => Err(StoreError::Closed),
            }
        };
        match done {
            Ok((outcomes, status)) => {
                for (job, outcome) in group.into_iter().zip(outcomes) {
                    job.succeed(outcome, status);
                }
            }
            Err(error) => {
                // After a failed commit or a panic the database may be ahead of what was
                // answered; only opening it anew tells.
                let reason = error.to_string();
                tracing::error!(%error, "The store failed to write and takes no more: {error}");
                for job in group {
                    job.fail(|| StoreError::WritesFailed { reason: reason.clone() });
                }
                self.failed = Some(reason);
            }
        }
    }

    /// Applies a group in one database transaction, makes it durable and visible. An outcome a
    /// job, in the order of the jobs.
    fn write_group(
        &self,
        database: &Database,
        group: &[Job],
    ) -> Result<(Vec<Outcome>, Status), StoreError> {
        let status = self.shared.tail.status().ok_or(StoreError::Closed)?;
        let write = database.begin_write()?;
        let (outcomes, batches, oldest) = self.apply(&write, group, status)?;
        if batches.is_empty() && oldest == status.oldest {
            write.abort()?;
            return Ok((outcomes, status));
        }
        write.commit()?;

        let revision = batches.last().map_or(status.revision, |batch| batch.revision);
        let status = Status { revision, oldest };
        // Seen first, told second, answered last: whoever hears of a revision can read it.
        let read = database.begin_read()?;
        self.shared.view.store(Some(Arc::new(View::new(&read, revision)?)));
        self.shared.tail.extend(batches, status);
        Ok((outcomes, status))
    }

    /// Applies a group to the tables; returns the outcomes, what was committed, and the oldest
    /// revision kept.
    fn apply(
        &self,
        write: &redb::WriteTransaction,
        group: &[Job],
        status: Status,
    ) -> Result<(Vec<Outcome>, Vec<ChangeBatch>, Revision), StoreError> {
        let mut tables = Tables::open(write, status)?;
        let mut outcomes = Vec::with_capacity(group.len());
        for job in group {
            outcomes.push(match job {
                Job::Commit { transaction, .. } => Outcome::Commit(tables.commit(transaction)?),
                Job::Forget { before, .. } => {
                    tables.forget_before(*before)?;
                    Outcome::Forget
                }
                Job::Clear { .. } => Outcome::Clear(tables.clear()?),
            });
        }
        tables.forget_by(self.retention)?;
        Ok((outcomes, tables.batches, tables.oldest))
    }
}

/// What became of a job, once its group is durable.
enum Outcome {
    Commit(CommitOutcome),
    Forget,
    Clear(Revision),
}

impl Job {
    fn succeed(self, outcome: Outcome, status: Status) {
        // Whoever asked may have gone, so that nobody takes the answer.
        match (self, outcome) {
            (Self::Commit { answer, .. }, Outcome::Commit(outcome)) => {
                drop(answer.send(Ok(outcome)));
            }
            (Self::Forget { answer, .. }, _) => drop(answer.send(Ok(status.oldest))),
            (Self::Clear { answer }, Outcome::Clear(revision)) => drop(answer.send(Ok(revision))),
            // Each job makes its own outcome; another would be reported as a lost answer.
            (Self::Commit { .. } | Self::Clear { .. }, _) => {}
        }
    }

    fn fail(self, error: impl FnOnce() -> StoreError) {
        match self {
            Self::Commit { answer, .. } => drop(answer.send(Err(error()))),
            Self::Forget { answer, .. } | Self::Clear { answer } => drop(answer.send(Err(error()))),
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
        Job::Forget { .. } | Job::Clear { .. } => 0,
    }
}

/// The open tables of one group.
struct Tables<'txn> {
    data: Table<'txn, &'static [u8], &'static [u8]>,
    history: Table<'txn, u64, &'static [u8]>,
    /// The revision before the next transaction.
    revision: Revision,
    oldest: Revision,
    /// Bytes of all history rows ever written.
    history_bytes: u64,
    /// What this group committed, in order.
    batches: Vec<ChangeBatch>,
    row: Vec<u8>,
}

impl<'txn> Tables<'txn> {
    fn open(write: &'txn redb::WriteTransaction, status: Status) -> Result<Self, StoreError> {
        let data = write.open_table(DATA)?;
        let history = write.open_table(HISTORY)?;
        let history_bytes = match history.last()? {
            Some((revision, row)) => rows::decode_total(Revision(revision.value()), row.value())?,
            None => 0,
        };
        Ok(Self {
            data,
            history,
            revision: status.revision,
            oldest: status.oldest,
            history_bytes,
            batches: Vec::new(),
            row: Vec::new(),
        })
    }

    fn commit(&mut self, transaction: &Transaction) -> Result<CommitOutcome, StoreError> {
        for precondition in &transaction.preconditions {
            if let Some(key) = self.broken(precondition)? {
                return Ok(CommitOutcome::Conflict { key });
            }
        }
        let revision = self.revision.next();
        let mut changes = Vec::with_capacity(transaction.writes.len());
        for write in &transaction.writes {
            match write {
                Write::Put { key, value } => {
                    let created = match self.data.get(key.as_ref())? {
                        Some(row) => rows::decode_entry(key, row.value())?.0,
                        None => revision,
                    };
                    rows::encode_entry(&mut self.row, key, value, created, revision);
                    self.data.insert(key.as_ref(), self.row.as_slice())?;
                    changes.push(Change { key: key.clone(), value: Some(value.clone()) });
                }
                Write::Delete { key } => {
                    if self.data.remove(key.as_ref())?.is_some() {
                        changes.push(Change { key: key.clone(), value: None });
                    }
                }
            }
        }
        self.record(changes)?;
        Ok(CommitOutcome::Committed(self.revision))
    }

    /// The key that breaks a precondition, if one does.
    fn broken(&self, precondition: &Precondition) -> Result<Option<Key>, StoreError> {
        match precondition {
            Precondition::Absent(key) => {
                Ok(self.data.get(key.as_ref())?.is_some().then(|| key.clone()))
            }
            Precondition::ModifiedAt(key, revision) => {
                let modified = match self.data.get(key.as_ref())? {
                    Some(row) => Some(rows::decode_entry(key, row.value())?.1),
                    None => None,
                };
                Ok((modified != Some(*revision)).then(|| key.clone()))
            }
            Precondition::Empty(range) if range.is_empty() => Ok(None),
            Precondition::Empty(range) => {
                let first = self.data.range::<&[u8]>(bounds(range))?.next().transpose()?;
                Ok(first.map(|(key, _)| Key::copy_from_slice(key.value())))
            }
            Precondition::UnmodifiedSince(range, _) if range.is_empty() => Ok(None),
            Precondition::UnmodifiedSince(range, revision) => {
                for row in self.data.range::<&[u8]>(bounds(range))? {
                    let (key, row) = row?;
                    if rows::decode_entry(key.value(), row.value())?.1 > *revision {
                        return Ok(Some(Key::copy_from_slice(key.value())));
                    }
                }
                Ok(None)
            }
        }
    }

    /// Gives changes the next revision and writes them to the history.
    fn record(&mut self, changes: Vec<Change>) -> Result<(), StoreError> {
        if changes.is_empty() {
            return Ok(());
        }
        let revision = self.revision.next();
        let batch = ChangeBatch { revision, changes: changes.into() };
        self.history_bytes = rows::encode_changes(&mut self.row, &batch, self.history_bytes);
        self.history.insert(revision.0, self.row.as_slice())?;
        self.revision = revision;
        self.batches.push(batch);
        Ok(())
    }

    fn clear(&mut self) -> Result<Revision, StoreError> {
        let mut changes = Vec::new();
        for row in self.data.extract_if(|_, _| true)? {
            let (key, _) = row?;
            changes.push(Change { key: Key::copy_from_slice(key.value()), value: None });
        }
        self.record(changes)?;
        Ok(self.revision)
    }

    fn forget_before(&mut self, before: Revision) -> Result<(), StoreError> {
        // The newest row stays: it tells the revision.
        let before = before.min(self.revision);
        let end = before.0.min(self.oldest.0.saturating_add(FORGET_ROWS_MAX));
        if end > self.oldest.0 {
            self.history.retain_in(..end, |_, _| false)?;
            self.oldest = Revision(end);
        }
        Ok(())
    }

    /// Forgets what exceeds the retention, a bounded part of it at a time.
    fn forget_by(&mut self, retention: Retention) -> Result<(), StoreError> {
        let newest_kept = self.revision.0.saturating_sub(retention.revisions_max.max(1) - 1);
        self.forget_before(Revision(newest_kept))?;
        // Row by row, as sizes differ; a few more than the group added suffice to keep up.
        for _ in 0..(2 * self.batches.len() + 1) {
            let (oldest, total) = match self.history.first()? {
                Some((oldest, row)) => {
                    let oldest = Revision(oldest.value());
                    (oldest, rows::decode_total(oldest, row.value())?)
                }
                None => break,
            };
            let kept = self.history_bytes.saturating_sub(total);
            if kept <= retention.bytes_max || oldest >= self.revision {
                break;
            }
            self.forget_before(oldest.next())?;
        }
        Ok(())
    }
}
