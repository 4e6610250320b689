//! `iam:ChangePassword`: a user sets its own password, knowing the old one.
//!
//! Where the account's password policy lets users do so, they need no policy of their own: the
//! permission then hangs on the user itself, and any Deny still wins.

use async_trait::async_trait;
use sekisho_api::iam::{ChangePasswordInput, ChangePasswordOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};
use sekisho_policy::{NamedPolicy, PolicyKind};
use sekisho_replica::{ResourceSide, UserEntity};
use zeroize::Zeroizing;

use super::{LoginProfileError, profile};
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;

/// `iam:ChangePassword`.
pub(crate) struct ChangePassword;

impl Operation for ChangePassword {
    type Model = operations::ChangePassword;
    type Error = LoginProfileError;

    fn guards(cx: &Cx<'_>, _: &ChangePasswordInput) -> Result<Guards, Refusal> {
        let user = user(cx)?;
        let guard = on_entity::<User>(cx, "iam:ChangePassword", &user.row.name);
        let policy = cx.account().row.settings.password_policy.as_ref();
        if policy.is_some_and(|policy| policy.allow_users_to_change) {
            let side = ResourceSide::Policy(permission_of(user));
            return Ok(guard.with_resource_side(side).into());
        }
        Ok(guard.into())
    }
}

#[async_trait]
impl WriteOperation for ChangePassword {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: ChangePasswordInput,
    ) -> Result<ChangePasswordOutput, LoginProfileError> {
        let old = Zeroizing::new(input.old_password.into_inner());
        let new = Zeroizing::new(input.new_password.into_inner());
        let name = &user(cx)?.row.name;
        let user = load::<User, LoginProfileError>(cx, tx, name).await?;
        let mut row = profile::load(tx, &user).await?;
        let account = profile::account(cx, tx).await?;
        let key = sekisho_directory::LoginProfileRow::key_of(row.account, &row.user);
        if !profile::is_same(cx, &key, &row.sealed_hash, &old).await? {
            return Err(LoginProfileError::OldPassword);
        }
        profile::replace(cx, &account, &mut row, &new).await?;
        row.reset_required = false;
        tx.put(&row)?;
        Ok(ChangePasswordOutput {})
    }
}

fn user<'a>(cx: &'a Cx<'_>) -> Result<&'a UserEntity, LoginProfileError> {
    cx.caller.user().map(|user| &**user).ok_or(LoginProfileError::OnlyUsers)
}

fn permission_of(user: &UserEntity) -> NamedPolicy {
    let document = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": { "AWS": &*user.arn },
            "Action": "iam:ChangePassword",
            "Resource": "*",
        },
    });
    NamedPolicy::parse("password-policy", &document.to_string(), PolicyKind::Resource)
}
