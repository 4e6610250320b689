//! S3's control API: what concerns an account, and the tags of resources. A service of its own on
//! the wire, signed for as S3.

mod account_public_access_block;
mod tags;

use sekisho_operation::ServiceTable;

use crate::faults;

/// The operations of S3's control API that are built.
pub fn control_table() -> ServiceTable {
    let table = ServiceTable::new(
        &sekisho_api::s3control::SERVICE,
        &faults::INTERNAL_ERROR,
        &faults::OPERATION_ABORTED,
    );
    tags::register(account_public_access_block::register(table))
}
