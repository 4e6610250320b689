//! S3: buckets, their configuration, and objects. One operation a file.
//!
//! From: the door, which has authenticated, resolved the bucket and authorized. To: rows of the
//! directory for what a bucket is, the object store for what lies in it.

mod faults;

use sekisho_operation::ServiceTable;

/// The operations of S3 that are built.
pub fn table() -> ServiceTable {
    ServiceTable::new(
        &sekisho_api::s3::SERVICE,
        &faults::INTERNAL_ERROR,
        &faults::OPERATION_ABORTED,
    )
}
