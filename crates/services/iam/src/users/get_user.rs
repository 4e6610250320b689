//! `iam:GetUser`: shows one user; without a name, the caller.

use sekisho_api::iam::{GetUserInput, GetUserOutput, User as UserShape, operations};
use sekisho_api::{Fault, Timestamp};
use sekisho_arn::root_arn;
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

use super::user;
use crate::errors::NoSuchEntity;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::find;
use crate::whose::{NotAUser, Whose};

/// `iam:GetUser`.
pub(crate) struct GetUser;

/// Why it is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GetUserError {
    /// There is no such user.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// No name, and the caller is no user.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
}

impl AwsError for GetUserError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
        }
    }
}

impl Operation for GetUser {
    type Model = operations::GetUser;
    type Error = GetUserError;

    fn guards(cx: &Cx<'_>, input: &GetUserInput) -> Result<Guards, Refusal> {
        Ok(match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => on_entity::<User>(cx, "iam:GetUser", name).into(),
            Whose::Root => {
                Guards::of("iam:GetUser", root_arn(cx.system.partition, cx.account_id()))
            }
        })
    }
}

impl ReadOperation for GetUser {
    fn run(cx: &Cx<'_>, input: GetUserInput) -> Result<GetUserOutput, GetUserError> {
        let user = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = find::<User>(cx, name)?;
                user::shown(cx, &user.row, &user.arn)
            }
            Whose::Root => root(cx),
        };
        Ok(GetUserOutput { user })
    }
}

/// The root user: its id is the account's; its name, which it has not got, the account's alias.
pub(crate) fn root(cx: &Cx<'_>) -> UserShape {
    let account = &cx.account().row;
    UserShape {
        path: "/".to_owned(),
        user_name: account.alias.clone().unwrap_or_else(|| "root".to_owned()),
        user_id: account.id.to_string(),
        arn: root_arn(cx.system.partition, account.id),
        create_date: Timestamp::from_secs(account.created_s),
        password_last_used: match account.settings.root_password_used_s {
            0 => None,
            used_s => Some(Timestamp::from_secs(used_s)),
        },
        permissions_boundary: None,
        tags: None,
    }
}
