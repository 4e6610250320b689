//! The buckets there are.

use std::collections::HashMap;

use parking_lot::RwLock;
use sekisho_store::{CommitOutcome, Precondition, Revision, Store, Transaction};

use super::Shared;
use super::change::{Change, no_bucket};
use super::keys;
use super::rows::{Body, GarbageRow, unreadable_key};
use crate::error::ObjectError;

const STEP_ROWS: usize = 200;

/// All buckets, each with the revision that made it. A bucket made anew has another.
pub(crate) struct Buckets {
    made: RwLock<HashMap<String, Revision>>,
}

impl Buckets {
    pub(crate) async fn load(index: &dyn Store) -> Result<Self, ObjectError> {
        let snapshot = index.snapshot().await?;
        let mut made = HashMap::new();
        for row in snapshot.range(&keys::buckets(), usize::MAX, false).await? {
            let name = keys::read_bucket(&row.key).ok_or_else(unreadable_key)?;
            made.insert(name, row.modified);
        }
        Ok(Self { made: RwLock::new(made) })
    }

    pub(crate) fn check(&self, bucket: &str) -> Result<(), ObjectError> {
        if self.made.read().contains_key(bucket) { Ok(()) } else { Err(no_bucket(bucket)) }
    }

    /// What holds while the bucket is the one that is there now.
    pub(crate) fn is_there(&self, bucket: &str) -> Result<Precondition, ObjectError> {
        let revision = self.made.read().get(bucket).copied();
        let revision = revision.ok_or_else(|| no_bucket(bucket))?;
        Ok(Precondition::ModifiedAt(keys::bucket(bucket).into(), revision))
    }
}

pub(crate) async fn create(shared: &Shared, bucket: &str) -> Result<(), ObjectError> {
    let row = keys::bucket(bucket);
    let _turn = shared.locks.turn(&row).await;
    if shared.buckets.check(bucket).is_ok() {
        return Ok(());
    }
    let transaction = Transaction::new().put(row, &b"\x01{}"[..]);
    if let CommitOutcome::Committed(revision) = shared.index.commit(transaction).await? {
        shared.buckets.made.write().insert(bucket.to_owned(), revision);
    }
    Ok(())
}

pub(crate) async fn remove(shared: &Shared, bucket: &str) -> Result<(), ObjectError> {
    let row = keys::bucket(bucket);
    let _turn = shared.locks.turn(&row).await;
    if shared.buckets.check(bucket).is_err() {
        return Ok(());
    }
    let (objects, versions) = (keys::currents(bucket, ""), keys::versions(bucket, ""));
    let uploads = keys::uploads(bucket, "");
    let snapshot = shared.index.snapshot().await?;
    for range in [&objects, &versions] {
        if !snapshot.range(range, 1, false).await?.is_empty() {
            return Err(ObjectError::BucketNotEmpty { bucket: bucket.to_owned() });
        }
    }
    loop {
        // Uploads that begin meanwhile are ended in the next round.
        end_uploads(shared, bucket).await?;
        let mut change = Change::of_bucket(shared, bucket)?;
        change.when(Precondition::Empty(objects.clone()));
        change.when(Precondition::Empty(versions.clone()));
        change.when(Precondition::Empty(uploads.clone()));
        change.delete(row.clone());
        match change.commit(shared).await? {
            None => {
                shared.buckets.made.write().remove(bucket);
                return Ok(());
            }
            Some(key) if uploads.contains(&key) => {}
            Some(_) => return Err(ObjectError::BucketNotEmpty { bucket: bucket.to_owned() }),
        }
    }
}

async fn end_uploads(shared: &Shared, bucket: &str) -> Result<(), ObjectError> {
    loop {
        let snapshot = shared.index.snapshot().await?;
        let rows = snapshot.range(&keys::uploads(bucket, ""), STEP_ROWS, false).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut change = Change::of_bucket(shared, bucket)?;
        for row in rows {
            let (_, name) = keys::read_upload(&row.key, bucket).ok_or_else(unreadable_key)?;
            let body = Body::Parts { id: name.parts, count: 0, skipped: Vec::new() };
            change.leave(name.parts, &GarbageRow::Body(body))?;
            change.delete(row.key.to_vec());
        }
        change.commit(shared).await?;
    }
}
