//! A key's object and its other versions, as a write finds them.

use sekisho_store::Snapshot;

use super::change::Change;
use super::ids::{Order, version_id};
use super::keys::{self, Slot};
use super::rows::{MarkerRow, ObjectRow, VersionRow, decode, unreadable_key};
use crate::attributes::{VersionId, Versioning};
use crate::error::{ObjectError, WriteConditionName};
use crate::requests::WriteCondition;

/// What there is of a key.
pub(crate) struct KeyState<'a> {
    bucket: &'a str,
    key: &'a str,
    /// The current object.
    pub(crate) current: Option<ObjectRow>,
    /// The version `null`, if it is not current.
    pub(crate) null: Option<VersionRow>,
    /// The newest of the versions with ids that are not current.
    pub(crate) newest: Option<(Slot, VersionRow)>,
}

pub(crate) async fn current(
    snapshot: &dyn Snapshot,
    bucket: &str,
    key: &str,
) -> Result<Option<ObjectRow>, ObjectError> {
    let row = snapshot.get(&keys::current(bucket, key)).await?;
    row.map(|row| decode(&row.value)).transpose()
}

pub(crate) async fn version(
    snapshot: &dyn Snapshot,
    bucket: &str,
    key: &str,
    slot: Slot,
) -> Result<Option<VersionRow>, ObjectError> {
    let row = snapshot.get(&keys::version(bucket, key, slot)).await?;
    row.map(|row| decode(&row.value)).transpose()
}

impl<'a> KeyState<'a> {
    pub(crate) async fn load(
        snapshot: &dyn Snapshot,
        bucket: &'a str,
        key: &'a str,
        versioning: Versioning,
    ) -> Result<Self, ObjectError> {
        let mut state = Self {
            bucket,
            key,
            current: current(snapshot, bucket, key).await?,
            null: None,
            newest: None,
        };
        // A bucket that never had versioning has no other versions.
        if versioning != Versioning::Off {
            state.load_others(snapshot).await?;
        }
        Ok(state)
    }

    pub(crate) async fn load_others(&mut self, snapshot: &dyn Snapshot) -> Result<(), ObjectError> {
        self.null = version(snapshot, self.bucket, self.key, Slot::Null).await?;
        self.newest = self.newest_after(snapshot, None).await?;
        Ok(())
    }

    /// The newest version with an id, or the newest older than one.
    async fn newest_after(
        &self,
        snapshot: &dyn Snapshot,
        after: Option<Slot>,
    ) -> Result<Option<(Slot, VersionRow)>, ObjectError> {
        let mut range = keys::named_versions_of(self.bucket, self.key);
        if let Some(after) = after {
            range = range.after(&keys::version(self.bucket, self.key, after));
        }
        let Some(row) = snapshot.range(&range, 1, false).await?.into_iter().next() else {
            return Ok(None);
        };
        let (_, slot) = keys::read_version(&row.key, self.bucket).ok_or_else(unreadable_key)?;
        Ok(Some((slot, decode(&row.value)?)))
    }

    /// The newest of the versions that are not the current object.
    pub(crate) fn newest_other(&self) -> Option<(Slot, &VersionRow)> {
        let null = self.null.as_ref().map(|row| (Slot::Null, row));
        let named = self.newest.as_ref().map(|(slot, row)| (*slot, row));
        [null, named].into_iter().flatten().max_by_key(|(_, row)| row.order())
    }

    /// The delete marker that is the current version.
    pub(crate) fn latest_marker(&self) -> Option<VersionId> {
        match self.newest_other() {
            Some((slot, VersionRow::Marker(_))) if self.current.is_none() => Some(version_id(slot)),
            _ => None,
        }
    }

    /// The order of the next write.
    pub(crate) fn next_order(&self, now_ms: i64) -> Order {
        let current = self.current.as_ref().map(|row| row.order);
        let other = self.newest_other().map(|(_, row)| row.order());
        Order::next(now_ms, current.max(other))
    }

    /// S3-115.
    pub(crate) fn check(&self, condition: &WriteCondition) -> Result<(), ObjectError> {
        let failed = |condition| Err(ObjectError::PreconditionFailed { condition });
        match (condition, &self.current) {
            (WriteCondition::Absent, Some(_)) => failed(WriteConditionName::IfNoneMatch),
            (WriteCondition::Matches(_), None) => {
                Err(ObjectError::NoSuchKey { delete_marker: self.latest_marker() })
            }
            (WriteCondition::Matches(etag), Some(row)) if etag != "*" && *etag != row.etag => {
                failed(WriteConditionName::IfMatch)
            }
            (WriteCondition::None | WriteCondition::Absent | WriteCondition::Matches(_), _) => {
                Ok(())
            }
        }
    }

    /// Makes room for a new current version: what it replaces is discarded, the rest kept.
    pub(crate) fn make_room(
        &self,
        versioning: Versioning,
        change: &mut Change,
    ) -> Result<(), ObjectError> {
        let replaces_null = versioning != Versioning::Enabled;
        if replaces_null && let Some(null) = &self.null {
            self.drop_other(Slot::Null, null, change)?;
        }
        if let Some(current) = &self.current {
            if replaces_null && current.slot() == Slot::Null {
                change.discard(&current.body)?;
            } else {
                let row = keys::version(self.bucket, self.key, current.slot());
                change.put(row, &VersionRow::Object(current.clone()))?;
            }
        }
        Ok(())
    }

    pub(crate) fn put_current(
        &self,
        row: &ObjectRow,
        change: &mut Change,
    ) -> Result<(), ObjectError> {
        change.put(keys::current(self.bucket, self.key), row)
    }

    pub(crate) fn delete_current(&self, change: &mut Change) {
        if self.current.is_some() {
            change.delete(keys::current(self.bucket, self.key));
        }
    }

    pub(crate) fn put_marker(
        &self,
        slot: Slot,
        row: MarkerRow,
        change: &mut Change,
    ) -> Result<(), ObjectError> {
        change.put(keys::version(self.bucket, self.key, slot), &VersionRow::Marker(row))
    }

    fn drop_other(
        &self,
        slot: Slot,
        row: &VersionRow,
        change: &mut Change,
    ) -> Result<(), ObjectError> {
        change.delete(keys::version(self.bucket, self.key, slot));
        match row {
            VersionRow::Object(object) => change.discard(&object.body),
            VersionRow::Marker(_) => Ok(()),
        }
    }

    /// Deletes a version for ever, and makes the next one current where that follows.
    ///
    /// Returns whether it was a delete marker; `None` if there is no such version.
    pub(crate) async fn delete_version(
        &self,
        snapshot: &dyn Snapshot,
        slot: Slot,
        change: &mut Change,
    ) -> Result<Option<bool>, ObjectError> {
        if let Some(current) = self.current.as_ref().filter(|current| current.slot() == slot) {
            change.discard(&current.body)?;
            match self.newest_other() {
                Some((next, VersionRow::Object(object))) => self.promote(next, object, change)?,
                Some((_, VersionRow::Marker(_))) | None => self.delete_current(change),
            }
            return Ok(Some(false));
        }
        let Some(row) = version(snapshot, self.bucket, self.key, slot).await? else {
            return Ok(None);
        };
        self.drop_other(slot, &row, change)?;
        let was_latest =
            self.current.is_none() && self.newest_other().is_some_and(|(latest, _)| latest == slot);
        if was_latest {
            let others = Self {
                bucket: self.bucket,
                key: self.key,
                current: None,
                null: self.null.clone().filter(|_| slot != Slot::Null),
                newest: match slot {
                    Slot::Null => self.newest.clone(),
                    Slot::Named(..) => self.newest_after(snapshot, Some(slot)).await?,
                },
            };
            if let Some((next, VersionRow::Object(object))) = others.newest_other() {
                self.promote(next, object, change)?;
            }
        }
        Ok(Some(matches!(row, VersionRow::Marker(_))))
    }

    fn promote(&self, slot: Slot, row: &ObjectRow, change: &mut Change) -> Result<(), ObjectError> {
        change.delete(keys::version(self.bucket, self.key, slot));
        self.put_current(row, change)
    }
}
