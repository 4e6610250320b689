//! A key within a transaction.

use sekisho_directory::{SshPublicKeyRow, Tx, UserRow};

use super::SshPublicKeyError;

/// One of the user's keys.
pub(super) async fn load(
    tx: &mut Tx,
    user: &UserRow,
    id: &str,
) -> Result<SshPublicKeyRow, SshPublicKeyError> {
    let not_found = || SshPublicKeyError::NotFound { id: id.to_owned() };
    if !user.credentials.ssh_public_keys.iter().any(|own| own.as_str() == id) {
        return Err(not_found());
    }
    tx.get(&SshPublicKeyRow::key_of(user.account, id)).await?.ok_or_else(not_found)
}
