//! Objects without their bytes, as the index has them, and those read of late kept in memory: rows
//! are JSON, and what many ask for need not be parsed for each of them.
//!
//! Which row it is, the index is asked each time: what is kept is for one revision of the row.

use std::sync::Arc;

use quick_cache::sync::Cache;
use sekisho_store::{Revision, Snapshot};

use super::keys::{self, Slot};
use super::rows::{Body, ObjectRow, decode};
use crate::attributes::ObjectInfo;
use crate::error::ObjectError;

/// How many are kept; most take less than 1 KiB.
const KEPT_MAX: usize = 4096;
/// Longer rows are not kept.
const ROW_BYTES_MAX: usize = 4 * 1024;

/// An object without its bytes.
pub(crate) struct Head {
    pub(crate) info: ObjectInfo,
    pub(crate) body: Body,
    pub(crate) slot: Slot,
}

impl Head {
    pub(crate) fn of(row: ObjectRow, key: &str, is_latest: bool) -> Arc<Self> {
        Arc::new(Self { info: row.info(key, is_latest), slot: row.slot(), body: row.body })
    }
}

/// The heads of current objects, by their rows' keys.
pub(crate) struct Heads {
    kept: Cache<Vec<u8>, (Revision, Arc<Head>)>,
}

impl Default for Heads {
    fn default() -> Self {
        Self { kept: Cache::new(KEPT_MAX) }
    }
}

impl Heads {
    /// The current object of a key.
    pub(crate) async fn current(
        &self,
        snapshot: &dyn Snapshot,
        bucket: &str,
        key: &str,
    ) -> Result<Option<Arc<Head>>, ObjectError> {
        let place = keys::current(bucket, key);
        let Some(row) = snapshot.get(&place).await? else { return Ok(None) };
        if let Some((revision, head)) = self.kept.get(place.as_slice())
            && revision == row.modified
        {
            return Ok(Some(head));
        }
        let head = Head::of(decode(&row.value)?, key, true);
        if row.value.len() <= ROW_BYTES_MAX {
            self.kept.insert(place, (row.modified, head.clone()));
        }
        Ok(Some(head))
    }
}
