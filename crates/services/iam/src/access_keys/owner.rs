//! Who owns access keys: the row that lists their ids.

use sekisho_arn::root_arn;
use sekisho_directory::{AccessKeyRow, AccountRow, DirectoryError, KeyOwner, Tx, UserRow};
use sekisho_operation::{Cx, Guard, Refusal};

use super::AccessKeyError;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;
use crate::whose::Whose;

/// What answers call the root user.
pub(super) const ROOT_NAME: &str = "root";

/// An action on the user named, else on the caller (EV-104).
pub(super) fn guard(
    cx: &Cx<'_>,
    action: &'static str,
    user_name: Option<&str>,
) -> Result<Guard, Refusal> {
    Ok(match Whose::of(cx, user_name)? {
        Whose::User(name) => on_entity::<User>(cx, action, name),
        Whose::Root => Guard::new(action, root_arn(cx.system.partition, cx.account_id())),
    })
}

/// An owner within a transaction.
pub(super) enum Owner {
    User(UserRow),
    Root(AccountRow),
}

impl Owner {
    /// The user named, else the caller.
    pub(super) async fn load(
        cx: &Cx<'_>,
        tx: &mut Tx,
        user_name: Option<&str>,
    ) -> Result<Self, AccessKeyError> {
        match Whose::of(cx, user_name)? {
            Whose::User(name) => Ok(Self::User(load::<User, AccessKeyError>(cx, tx, name).await?)),
            Whose::Root => {
                let account = tx.get(&AccountRow::key_of(cx.account_id())).await?;
                // The caller's account can only be missing if it went away just now.
                account.map(Self::Root).ok_or(AccessKeyError::NotAUser(crate::whose::NotAUser))
            }
        }
    }

    /// The name that answers show.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::User(user) => &user.name,
            Self::Root(_) => ROOT_NAME,
        }
    }

    /// What a key's row says of its owner.
    pub(super) fn as_key_owner(&self) -> KeyOwner {
        match self {
            Self::User(user) => KeyOwner::User(user.id.clone()),
            Self::Root(_) => KeyOwner::Root,
        }
    }

    /// The ids of its keys, oldest first.
    pub(super) fn keys_mut(&mut self) -> &mut Vec<String> {
        match self {
            Self::User(user) => &mut user.access_keys,
            Self::Root(account) => &mut account.root_access_keys,
        }
    }

    /// Reads one of its keys.
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

    /// Writes the owner's row.
    pub(super) fn put(&self, tx: &mut Tx) -> Result<(), DirectoryError> {
        match self {
            Self::User(user) => tx.put(user),
            Self::Root(account) => tx.put(account),
        }
    }
}
