//! One transaction of the index, as it is put together.

use bytes::Bytes;
use sekisho_store::{CommitOutcome, Key, Precondition, Transaction, Write};
use serde::Serialize;

use super::ids::Id;
use super::rows::{Body, GarbageRow, encode};
use super::{Shared, keys};
use crate::error::ObjectError;

/// Writes that happen together.
#[derive(Default)]
pub(crate) struct Change {
    transaction: Transaction,
    leaves_garbage: bool,
}

impl Change {
    /// A change that happens only while the bucket is there.
    pub(crate) fn of_bucket(shared: &Shared, bucket: &str) -> Result<Self, ObjectError> {
        let mut change = Self::default();
        change.when(shared.buckets.is_there(bucket)?);
        Ok(change)
    }

    pub(crate) fn when(&mut self, precondition: Precondition) {
        self.transaction.preconditions.push(precondition);
    }

    pub(crate) fn put<R: Serialize>(&mut self, key: Vec<u8>, row: &R) -> Result<(), ObjectError> {
        self.put_bytes(key, encode(row)?);
        Ok(())
    }

    pub(crate) fn put_bytes(&mut self, key: Vec<u8>, value: Bytes) {
        let key = key.into();
        self.write(Write::Put { key, value });
    }

    pub(crate) fn delete(&mut self, key: Vec<u8>) {
        self.write(Write::Delete { key: key.into() });
    }

    /// The last write of a key is the one that counts.
    fn write(&mut self, write: Write) {
        self.transaction.writes.retain(|earlier| earlier.key() != write.key());
        self.transaction.writes.push(write);
    }

    /// Gives a body up.
    pub(crate) fn discard(&mut self, body: &Body) -> Result<(), ObjectError> {
        match body {
            Body::Row(id) => self.delete(keys::small_body(*id)),
            Body::Empty | Body::File(_) | Body::Parts { .. } => {
                if let Some(id) = body.id() {
                    self.leave(id, &GarbageRow::Body(body.clone()))?;
                }
            }
        }
        Ok(())
    }

    /// Leaves something to the collector.
    pub(crate) fn leave(&mut self, id: Id, row: &GarbageRow) -> Result<(), ObjectError> {
        self.leaves_garbage = true;
        self.put(keys::garbage(id), row)
    }

    /// Commits, and returns the first precondition that does not hold, if one does not.
    pub(crate) async fn commit(self, shared: &Shared) -> Result<Option<Key>, ObjectError> {
        match shared.index.commit(self.transaction).await? {
            CommitOutcome::Committed(_) => {
                if self.leaves_garbage {
                    shared.garbage.left();
                }
                Ok(None)
            }
            CommitOutcome::Conflict { key } => Ok(Some(key)),
        }
    }
}

/// A conflict where only the bucket could be one.
pub(crate) fn no_bucket(bucket: &str) -> ObjectError {
    ObjectError::NoSuchBucket { bucket: bucket.to_owned() }
}

pub(crate) fn unexpected_conflict() -> ObjectError {
    ObjectError::Storage { reason: "writes of one key overtook one another".to_owned() }
}
