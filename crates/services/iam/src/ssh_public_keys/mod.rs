//! SSH public keys of users, for services that speak SSH.

mod delete_ssh_public_key;
mod encoding;
mod error;
mod get_ssh_public_key;
mod key;
mod list_ssh_public_keys;
#[allow(unreachable_pub)] // It is a library there.
#[cfg(test)]
#[path = "../../../../../fuzz/src/ssh_keys.rs"]
pub(crate) mod ssh_keys;
#[cfg(test)]
mod tests;
mod update_ssh_public_key;
mod upload_ssh_public_key;

pub(crate) use delete_ssh_public_key::DeleteSSHPublicKey;
pub(crate) use error::SshPublicKeyError;
pub(crate) use get_ssh_public_key::GetSSHPublicKey;
pub(crate) use list_ssh_public_keys::ListSSHPublicKeys;
use sekisho_operation::ServiceTable;
pub(crate) use update_ssh_public_key::UpdateSSHPublicKey;
pub(crate) use upload_ssh_public_key::UploadSSHPublicKey;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<UploadSSHPublicKey>()
        .read::<GetSSHPublicKey>()
        .read::<ListSSHPublicKeys>()
        .write::<UpdateSSHPublicKey>()
        .write::<DeleteSSHPublicKey>()
}
