//! `iam:AddUserToGroup`: puts a user into a group; one who is in it stays (ID-34).
//!
//! The user's row holds the group's id; the group's row counts.

use async_trait::async_trait;
use sekisho_api::iam::{AddUserToGroupInput, AddUserToGroupOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::GroupError;
use crate::errors::QuotaExceeded;
use crate::guards::on_entity;
use crate::kinds::{Group, User};
use crate::load::load;

/// `iam:AddUserToGroup`.
pub(crate) struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Model = operations::AddUserToGroup;
    type Error = GroupError;

    fn guards(cx: &Cx<'_>, input: &AddUserToGroupInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Group>(cx, "iam:AddUserToGroup", &input.group_name).into())
    }
}

#[async_trait]
impl WriteOperation for AddUserToGroup {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: AddUserToGroupInput,
    ) -> Result<AddUserToGroupOutput, GroupError> {
        let mut group = load::<Group, GroupError>(cx, tx, &input.group_name).await?;
        let mut user = load::<User, GroupError>(cx, tx, &input.user_name).await?;
        if user.groups.contains(&group.id) {
            return Ok(AddUserToGroupOutput {});
        }
        let count = user.groups.len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::GroupsPerUser, count)?;
        user.groups.push(group.id.clone());
        group.member_count = group.member_count.saturating_add(1);
        tx.put(&user)?;
        tx.put(&group)?;
        Ok(AddUserToGroupOutput {})
    }
}
