//! `iam:UpdateUser`: changes a user's name or path, never its id (ID-3).
//!
//! What points to the user (groups, access keys, trust policies) does so by id and stays.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateUserInput, UpdateUserOutput, operations};
use sekisho_directory::{Tx, UserRow};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::UserError;
use crate::errors::NameTaken;
use crate::guards::on_rename;
use crate::kinds::User;
use crate::load::load;
use crate::paths;

/// `iam:UpdateUser`.
pub(crate) struct UpdateUser;

impl Operation for UpdateUser {
    type Model = operations::UpdateUser;
    type Error = UserError;

    fn guards(cx: &Cx<'_>, input: &UpdateUserInput) -> Result<Guards, Refusal> {
        let (name, path) = (input.new_user_name.as_deref(), input.new_path.as_deref());
        Ok(on_rename::<User>(cx, "iam:UpdateUser", &input.user_name, path, name))
    }
}

#[async_trait]
impl WriteOperation for UpdateUser {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateUserInput,
    ) -> Result<UpdateUserOutput, UserError> {
        let path = input.new_path.map(|path| paths::read(Some(path))).transpose()?;
        let old: UserRow = load::<User, UserError>(cx, tx, &input.user_name).await?;
        let mut new = old.clone();
        if let Some(path) = path {
            new.path = path;
        }
        if let Some(name) = input.new_user_name {
            // A user may take its own name in other letter case.
            if !name.eq_ignore_ascii_case(&old.name)
                && tx.entity_exists::<UserRow>(cx.account_id(), &name).await?
            {
                return Err(NameTaken::of::<User>(&name).into());
            }
            new.name = name;
        }
        if new.name != old.name {
            tx.rename_entity(&old, &new)?;
        } else if new.path != old.path {
            tx.put(&new)?;
        }
        Ok(UpdateUserOutput {})
    }
}
