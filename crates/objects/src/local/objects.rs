//! Writes of objects: put, delete, tags.

use super::Shared;
use super::change::{Change, no_bucket, unexpected_conflict};
use super::ids::{slot, version_id};
use super::keys::{self, Slot};
use super::rows::{MarkerRow, ObjectRow, VersionRow};
use super::staged::Arrival;
use super::state::{KeyState, current, version};
use crate::attributes::{Tag, VersionId, Versioning};
use crate::error::ObjectError;
use crate::requests::{Committed, DeleteRequest, Deleted, PutRequest, Sealed};

/// Eight bytes that tell versions of one order apart.
pub(crate) fn version_random(shared: &Shared, versioning: Versioning) -> Option<[u8; 8]> {
    (versioning == Versioning::Enabled).then(|| {
        let mut random = [0; 8];
        (shared.randomness)(&mut random);
        random
    })
}

/// Makes a body that arrived the current object of its key.
pub(crate) async fn commit(
    shared: &Shared,
    put: PutRequest,
    sealed: Sealed,
    mut arrival: Arrival,
    now_ms: i64,
) -> Result<Committed, ObjectError> {
    let _turn = shared.locks.turn(&keys::current(&put.bucket, &put.key)).await;
    let snapshot = shared.index.snapshot().await?;
    let state = KeyState::load(snapshot.as_ref(), &put.bucket, &put.key, put.versioning).await?;
    state.check(&put.condition)?;
    let row = ObjectRow {
        order: state.next_order(now_ms),
        random: version_random(shared, put.versioning),
        size: sealed.size,
        etag: hex::encode(sealed.md5),
        modified_ms: now_ms,
        checksum: Some(sealed.checksum),
        attributes: put.attributes,
        body: arrival.body.clone(),
    };
    let mut change = Change::of_bucket(shared, &put.bucket)?;
    state.make_room(put.versioning, &mut change)?;
    state.put_current(&row, &mut change)?;
    arrival.keep();
    add_body(&arrival, &mut change);
    match change.commit(shared).await? {
        Some(_) => {
            arrival.refused(shared);
            Err(no_bucket(&put.bucket))
        }
        None => {
            arrival.committed(shared);
            Ok(committed(row))
        }
    }
}

/// The rows of a body of its own.
pub(crate) fn add_body(arrival: &Arrival, change: &mut Change) {
    match (arrival.body.id(), &arrival.small) {
        (Some(id), Some(bytes)) => change.put_bytes(keys::small_body(id), bytes.clone()),
        (Some(id), None) => change.put_bytes(keys::file(id), bytes::Bytes::new()),
        (None, _) => {}
    }
}

pub(crate) fn committed(row: ObjectRow) -> Committed {
    Committed {
        version: version_id(row.slot()),
        etag: row.etag,
        size: row.size,
        checksum: row.checksum,
        last_modified_ms: row.modified_ms,
    }
}

pub(crate) async fn delete(shared: &Shared, delete: DeleteRequest) -> Result<Deleted, ObjectError> {
    shared.buckets.check(&delete.bucket)?;
    let (bucket, key) = (delete.bucket.as_str(), delete.key.as_str());
    let _turn = shared.locks.turn(&keys::current(bucket, key)).await;
    let snapshot = shared.index.snapshot().await?;
    // A version is looked for wherever it may be.
    let looked_at = if delete.version.is_some() { Versioning::Enabled } else { delete.versioning };
    let state = KeyState::load(snapshot.as_ref(), bucket, key, looked_at).await?;
    state.check(&delete.condition)?;
    let mut change = Change::of_bucket(shared, bucket)?;
    let deleted = match delete.version {
        Some(version) => {
            let slot = slot(&version).ok_or(ObjectError::NoSuchVersion)?;
            let found = state.delete_version(snapshot.as_ref(), slot, &mut change).await?;
            Deleted { version: Some(version), is_delete_marker: found == Some(true) }
        }
        None => {
            state.make_room(delete.versioning, &mut change)?;
            state.delete_current(&mut change);
            if delete.versioning == Versioning::Off {
                Deleted::default()
            } else {
                let order = state.next_order(delete.now_ms);
                let random = version_random(shared, delete.versioning);
                let slot = random.map_or(Slot::Null, |random| Slot::Named(order, random));
                let marker = MarkerRow { order, modified_ms: delete.now_ms, owner: delete.owner };
                state.put_marker(slot, marker, &mut change)?;
                Deleted { version: Some(version_id(slot)), is_delete_marker: true }
            }
        }
    };
    match change.commit(shared).await? {
        Some(_) => Err(no_bucket(&delete.bucket)),
        None => Ok(deleted),
    }
}

pub(crate) async fn put_tags(
    shared: &Shared,
    bucket: &str,
    key: &str,
    version_asked: Option<&VersionId>,
    tags: Vec<Tag>,
) -> Result<VersionId, ObjectError> {
    shared.buckets.check(bucket)?;
    let _turn = shared.locks.turn(&keys::current(bucket, key)).await;
    let snapshot = shared.index.snapshot().await?;
    let mut change = Change::of_bucket(shared, bucket)?;
    let current = current(snapshot.as_ref(), bucket, key).await?;
    let asked = match version_asked {
        Some(asked) => Some(slot(asked).ok_or(ObjectError::NoSuchVersion)?),
        None => None,
    };
    let id = match current {
        Some(mut row) if asked.is_none_or(|asked| asked == row.slot()) => {
            row.attributes.tags = tags;
            change.put(keys::current(bucket, key), &row)?;
            version_id(row.slot())
        }
        _ => {
            let Some(asked) = asked else {
                return Err(super::read::no_such_key(snapshot.as_ref(), bucket, key).await?);
            };
            match version(snapshot.as_ref(), bucket, key, asked).await? {
                None => return Err(ObjectError::NoSuchVersion),
                Some(VersionRow::Marker(marker)) => {
                    return Err(ObjectError::IsDeleteMarker {
                        version: version_id(asked),
                        last_modified_ms: marker.modified_ms,
                    });
                }
                Some(VersionRow::Object(mut row)) => {
                    row.attributes.tags = tags;
                    let place = keys::version(bucket, key, asked);
                    change.put(place, &VersionRow::Object(row))?;
                    version_id(asked)
                }
            }
        }
    };
    match change.commit(shared).await? {
        Some(_) => Err(unexpected_conflict()),
        None => Ok(id),
    }
}
