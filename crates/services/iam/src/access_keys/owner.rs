//! The keys of an owner: the row that lists their ids.

use sekisho_directory::{AccessKeyRow, Tx};

use super::AccessKeyError;
pub(super) use crate::owner::{Owner, ROOT_NAME, guard};

impl Owner {
    /// The ids of its access keys, oldest first.
    pub(super) fn keys_mut(&mut self) -> &mut Vec<String> {
        match self {
            Self::User(user) => &mut user.access_keys,
            Self::Root(account) => &mut account.root_access_keys,
        }
    }

    /// Reads one of its access keys.
    pub(super) async fn key(
        &mut self,
        tx: &mut Tx,
        id: &str,
    ) -> Result<AccessKeyRow, AccessKeyError> {
        let not_found = || AccessKeyError::NotFound { id: id.to_owned() };
        if !self.keys_mut().iter().any(|own| own == id) {
            return Err(not_found());
        }
        tx.get(&AccessKeyRow::key_of(id)).await?.ok_or_else(not_found)
    }
}
