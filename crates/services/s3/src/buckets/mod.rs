//! Buckets themselves: created, listed, found, deleted.
//!
//! A bucket is a row of the directory and a room in the object store. The room is made before the
//! row and removed before it, so that a bucket that requests see always has one.

mod create_bucket;
mod delete_bucket;
mod error;
mod get_bucket_location;
mod head_bucket;
mod list_buckets;
mod location;
pub(crate) mod name;

use std::sync::LazyLock;

use sekisho_operation::ServiceTable;
use tokio::sync::Mutex;

pub(crate) use error::BucketError;

/// Runs of a creation or deletion before it gives up.
const RUNS_MAX: usize = 64;

/// Buckets come and go one after the other: row and room are not changed in one transaction, and
/// between the two nobody else may change either.
static LIFECYCLE: LazyLock<Mutex<()>> = LazyLock::new(Mutex::default);

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<list_buckets::ListBuckets>()
        .object::<create_bucket::CreateBucket>()
        .object::<delete_bucket::DeleteBucket>()
        .read::<head_bucket::HeadBucket>()
        .read::<get_bucket_location::GetBucketLocation>()
}
