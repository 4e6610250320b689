//! CloudTrail: who did what, asked afterwards, and delivered. One operation a file.
//!
//! From: the door. To: the records of `sekisho-audit`, read; trails, which are rows; and the files
//! that `server` puts into buckets for them.

pub mod delivery;
mod faults;
mod list_public_keys;
mod lookup_events;
mod selectors;
mod tags;
mod trails;

use sekisho_operation::ServiceTable;

pub use trails::bucket::{NotDelivered, check_bucket};

/// The operations of CloudTrail that are built.
pub fn table() -> ServiceTable {
    let table = ServiceTable::new(
        &sekisho_api::cloudtrail::SERVICE,
        &faults::INTERNAL_FAILURE,
        &faults::CONFLICT,
    );
    let table =
        table.object::<lookup_events::LookupEvents>().read::<list_public_keys::ListPublicKeys>();
    tags::register(selectors::register(trails::register(table)))
}
