//! Whose credentials a request is about: a user, or the caller's root user (EV-104).

use sekisho_arn::root_arn;
use sekisho_directory::{AccountRow, DirectoryError, KeyOwner, Tx, UserRow};
use sekisho_operation::{Cx, Guard, Refusal};

use crate::errors::NoSuchEntity;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;
use crate::whose::{NotAUser, Whose};

/// What answers call the root user.
pub(crate) const ROOT_NAME: &str = "root";

/// An action on the user named, else on the caller (EV-104).
pub(crate) fn guard(
    cx: &Cx<'_>,
    action: &'static str,
    user_name: Option<&str>,
) -> Result<Guard, Refusal> {
    Ok(guard_of(cx, action, Whose::of(cx, user_name)?))
}

/// The same for somebody already told.
pub(crate) fn guard_of(cx: &Cx<'_>, action: &'static str, whose: Whose<'_>) -> Guard {
    match whose {
        Whose::User(name) => on_entity::<User>(cx, action, name),
        Whose::Root => Guard::new(action, root_arn(cx.system.partition, cx.account_id())),
    }
}

/// An owner of credentials within a transaction.
pub(crate) enum Owner {
    User(Box<UserRow>),
    Root(Box<AccountRow>),
}

impl Owner {
    /// The user named, else the caller.
    pub(crate) async fn load<E>(
        cx: &Cx<'_>,
        tx: &mut Tx,
        user_name: Option<&str>,
    ) -> Result<Self, E>
    where
        E: From<NotAUser> + From<NoSuchEntity> + From<DirectoryError>,
    {
        Self::load_of(cx, tx, Whose::of(cx, user_name)?).await
    }

    /// The same for somebody already told.
    pub(crate) async fn load_of<E>(cx: &Cx<'_>, tx: &mut Tx, whose: Whose<'_>) -> Result<Self, E>
    where
        E: From<NotAUser> + From<NoSuchEntity> + From<DirectoryError>,
    {
        match whose {
            Whose::User(name) => Ok(Self::User(Box::new(load::<User, E>(cx, tx, name).await?))),
            Whose::Root => {
                let account = tx.get(&AccountRow::key_of(cx.account_id())).await?;
                // The caller's account can only be missing if it went away just now.
                account.map(Box::new).map(Self::Root).ok_or(NotAUser.into())
            }
        }
    }

    /// The name that answers show.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::User(user) => &user.name,
            Self::Root(_) => ROOT_NAME,
        }
    }

    /// What a credential's row says of its owner.
    pub(crate) fn as_key_owner(&self) -> KeyOwner {
        match self {
            Self::User(user) => KeyOwner::User(user.id.clone()),
            Self::Root(_) => KeyOwner::Root,
        }
    }

    /// Writes the owner's row.
    pub(crate) fn put(&self, tx: &mut Tx) -> Result<(), DirectoryError> {
        match self {
            Self::User(user) => tx.put(&**user),
            Self::Root(account) => tx.put(&**account),
        }
    }
}
