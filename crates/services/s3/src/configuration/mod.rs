//! A bucket's configurations, one kind a file.
//!
//! What is not built is told truthfully: reading it answers what a bucket without it answers,
//! deleting it succeeds, and writing it is not in the table and so answers `NotImplemented`.

mod abac;
mod bucket_tagging;
mod cors;
mod encryption;
mod error;
mod ownership_controls;
mod unset;
mod versioning;

use sekisho_operation::ServiceTable;

pub(crate) use error::{Absent, ConfigurationError};

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    let table = table
        .read::<abac::GetBucketAbac>()
        .write::<abac::PutBucketAbac>()
        .read::<bucket_tagging::GetBucketTagging>()
        .write::<bucket_tagging::PutBucketTagging>()
        .write::<bucket_tagging::DeleteBucketTagging>()
        .read::<cors::GetBucketCors>()
        .write::<cors::PutBucketCors>()
        .write::<cors::DeleteBucketCors>()
        .read::<encryption::GetBucketEncryption>()
        .write::<encryption::PutBucketEncryption>()
        .write::<encryption::DeleteBucketEncryption>()
        .read::<ownership_controls::GetBucketOwnershipControls>()
        .write::<ownership_controls::PutBucketOwnershipControls>()
        .write::<ownership_controls::DeleteBucketOwnershipControls>()
        .read::<versioning::GetBucketVersioning>()
        .object::<versioning::PutBucketVersioning>();
    unset::register(table)
}
