//! Long-term access keys of users and of the root user.

mod create_access_key;
mod delete_access_key;
mod error;
mod get_access_key_last_used;
mod list_access_keys;
mod owner;
#[cfg(test)]
mod tests;
mod update_access_key;

pub(crate) use create_access_key::CreateAccessKey;
pub(crate) use delete_access_key::DeleteAccessKey;
pub(crate) use error::AccessKeyError;
pub(crate) use get_access_key_last_used::GetAccessKeyLastUsed;
pub(crate) use list_access_keys::ListAccessKeys;
use sekisho_operation::ServiceTable;
pub(crate) use update_access_key::UpdateAccessKey;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateAccessKey>()
        .read::<ListAccessKeys>()
        .write::<UpdateAccessKey>()
        .write::<DeleteAccessKey>()
        .read::<GetAccessKeyLastUsed>()
}
