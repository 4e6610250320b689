//! `iam:RemoveUserFromGroup`: takes a user out of a group.

use async_trait::async_trait;
use sekisho_api::iam::{RemoveUserFromGroupInput, RemoveUserFromGroupOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::GroupError;
use crate::guards::on_entity;
use crate::kinds::{Group, User};
use crate::load::load;

/// `iam:RemoveUserFromGroup`.
pub(crate) struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Model = operations::RemoveUserFromGroup;
    type Error = GroupError;

    fn guards(cx: &Cx<'_>, input: &RemoveUserFromGroupInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Group>(cx, "iam:RemoveUserFromGroup", &input.group_name).into())
    }
}

#[async_trait]
impl WriteOperation for RemoveUserFromGroup {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: RemoveUserFromGroupInput,
    ) -> Result<RemoveUserFromGroupOutput, GroupError> {
        let mut group = load::<Group, GroupError>(cx, tx, &input.group_name).await?;
        let mut user = load::<User, GroupError>(cx, tx, &input.user_name).await?;
        let groups_before = user.groups.len();
        user.groups.retain(|id| *id != group.id);
        if user.groups.len() == groups_before {
            // ID-34: taking away what is not there is an error.
            return Err(GroupError::NotAMember { user: user.name, group: group.name });
        }
        group.member_count = group.member_count.saturating_sub(1);
        tx.put(&user)?;
        tx.put(&group)?;
        Ok(RemoveUserFromGroupOutput {})
    }
}
