//! `iam:DeleteUser`: deletes a user on which nothing hangs.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteUserInput, DeleteUserOutput, operations};
use sekisho_directory::{LoginProfileRow, Tx, UserRow};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::UserError;
use crate::errors::DeleteConflict;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;
use crate::policy_uses::{self, Use};

/// `iam:DeleteUser`.
pub(crate) struct DeleteUser;

impl Operation for DeleteUser {
    type Model = operations::DeleteUser;
    type Error = UserError;

    fn guards(cx: &Cx<'_>, input: &DeleteUserInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:DeleteUser", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteUser {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteUserInput,
    ) -> Result<DeleteUserOutput, UserError> {
        let user: UserRow = load::<User, UserError>(cx, tx, &input.user_name).await?;
        if tx
            .get::<LoginProfileRow>(&LoginProfileRow::key_of(user.account, &user.id))
            .await?
            .is_some()
        {
            return Err(DeleteConflict::LoginProfile.into());
        }
        check_unused(&user)?;
        if let Some(boundary) = &user.permissions_boundary {
            policy_uses::end(cx, tx, boundary, Use::Boundary).await?;
        }
        for used in cx.view.service_uses.of(user.id.as_str(), None) {
            tx.delete(&**used);
        }
        tx.delete_entity(&user);
        Ok(DeleteUserOutput {})
    }
}

/// One of several reasons is told; which one first is not documented (errors contract,
/// section 3). A permissions boundary is none.
fn check_unused(user: &UserRow) -> Result<(), DeleteConflict> {
    if !user.access_keys.is_empty() {
        Err(DeleteConflict::AccessKeys)
    } else if !user.credentials.mfa_devices.is_empty() {
        Err(DeleteConflict::MfaDevices)
    } else if !user.credentials.is_empty() {
        Err(DeleteConflict::ReferencedObjects)
    } else if !user.inline_policies.is_empty() {
        Err(DeleteConflict::InlinePolicies)
    } else if !user.attached_policies.is_empty() {
        Err(DeleteConflict::AttachedPolicies)
    } else if !user.groups.is_empty() {
        Err(DeleteConflict::Membership)
    } else {
        Ok(())
    }
}
