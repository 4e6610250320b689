//! `iam:DeleteGroup`: deletes a group without users and policies.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteGroupInput, DeleteGroupOutput, operations};
use sekisho_directory::{GroupRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::GroupError;
use crate::errors::DeleteConflict;
use crate::guards::on_entity;
use crate::kinds::Group;
use crate::load::load;

/// `iam:DeleteGroup`.
pub(crate) struct DeleteGroup;

impl Operation for DeleteGroup {
    type Model = operations::DeleteGroup;
    type Error = GroupError;

    fn guards(cx: &Cx<'_>, input: &DeleteGroupInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Group>(cx, "iam:DeleteGroup", &input.group_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteGroup {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteGroupInput,
    ) -> Result<DeleteGroupOutput, GroupError> {
        let group = load::<Group, GroupError>(cx, tx, &input.group_name).await?;
        check_unused(&group)?;
        tx.delete_entity(&group);
        Ok(DeleteGroupOutput {})
    }
}

/// In the order of the same reasons for users.
fn check_unused(group: &GroupRow) -> Result<(), DeleteConflict> {
    if !group.inline_policies.is_empty() {
        Err(DeleteConflict::InlinePolicies)
    } else if !group.attached_policies.is_empty() {
        Err(DeleteConflict::AttachedPolicies)
    } else if group.member_count != 0 {
        Err(DeleteConflict::Membership)
    } else {
        Ok(())
    }
}
