//! `iam:UpdateGroup`: changes a group's name or path, never its id (ID-3).
//!
//! Users are in a group by its id, so they stay.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateGroupInput, UpdateGroupOutput, operations};
use sekisho_directory::{GroupRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::GroupError;
use crate::errors::NameTaken;
use crate::guards::on_rename;
use crate::kinds::Group;
use crate::load::load;
use crate::paths;

/// `iam:UpdateGroup`.
pub(crate) struct UpdateGroup;

impl Operation for UpdateGroup {
    type Model = operations::UpdateGroup;
    type Error = GroupError;

    fn guards(cx: &Cx<'_>, input: &UpdateGroupInput) -> Result<Guards, Refusal> {
        let (name, path) = (input.new_group_name.as_deref(), input.new_path.as_deref());
        Ok(on_rename::<Group>(cx, "iam:UpdateGroup", &input.group_name, path, name))
    }
}

#[async_trait]
impl WriteOperation for UpdateGroup {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateGroupInput,
    ) -> Result<UpdateGroupOutput, GroupError> {
        let path = input.new_path.map(|path| paths::read(Some(path))).transpose()?;
        let old = load::<Group, GroupError>(cx, tx, &input.group_name).await?;
        let mut new = old.clone();
        if let Some(path) = path {
            new.path = path;
        }
        if let Some(name) = input.new_group_name {
            // A group may take its own name in other letter case.
            if !name.eq_ignore_ascii_case(&old.name)
                && tx.entity_exists::<GroupRow>(cx.account_id(), &name).await?
            {
                return Err(NameTaken::of::<Group>(&name).into());
            }
            new.name = name;
        }
        if new.name != old.name {
            tx.rename_entity(&old, &new)?;
        } else if new.path != old.path {
            tx.put(&new)?;
        }
        Ok(UpdateGroupOutput {})
    }
}
