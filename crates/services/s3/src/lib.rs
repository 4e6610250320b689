//! S3: buckets, their configuration, and objects. One operation a file.
//!
//! From: the door, which has authenticated, resolved the bucket and authorized. To: rows of the
//! directory for what a bucket is, the object store for what lies in it.
//!
//! What operations share lies beside their folders: how a bucket is reached and what every
//! authorization in it carries (`access`), canonical users, tags, faults.

mod access;
mod acl;
mod bucket_policy;
mod buckets;
mod canonical_user;
mod configuration;
mod control;
mod faults;
mod objects;
mod public_access_block;
mod tagging;

use sekisho_operation::ServiceTable;

pub use control::control_table;
pub use objects::target::versioning;

/// The operations of S3 that are built.
pub fn table() -> ServiceTable {
    let table = ServiceTable::new(
        &sekisho_api::s3::SERVICE,
        &faults::INTERNAL_ERROR,
        &faults::OPERATION_ABORTED,
    );
    let table = buckets::register(table);
    let table = bucket_policy::register(table);
    let table = public_access_block::register(table);
    let table = acl::register(table);
    let table = objects::register(table);
    configuration::register(table)
}
