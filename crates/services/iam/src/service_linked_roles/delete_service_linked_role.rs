//! `iam:DeleteServiceLinkedRole`: deletes a service's role and gives the task that did so.
//!
//! AWS asks the service first whether it still uses the role. Services here hold no resources
//! with it, so the task is over when it is answered.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteServiceLinkedRoleInput, DeleteServiceLinkedRoleOutput, operations};
use sekisho_directory::{RoleUseRow, ServiceLinkedRoleDeletionRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServiceLinkedRoleError, task};
use crate::guards::on_entity;
use crate::kinds::Role;
use crate::load::load;

/// `iam:DeleteServiceLinkedRole`.
pub(crate) struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    type Model = operations::DeleteServiceLinkedRole;
    type Error = ServiceLinkedRoleError;

    fn guards(cx: &Cx<'_>, input: &DeleteServiceLinkedRoleInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Role>(cx, "iam:DeleteServiceLinkedRole", &input.role_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteServiceLinkedRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteServiceLinkedRoleInput,
    ) -> Result<DeleteServiceLinkedRoleOutput, ServiceLinkedRoleError> {
        let role = load::<Role, ServiceLinkedRoleError>(cx, tx, &input.role_name).await?;
        if !role.path.starts_with("/aws-service-role/") {
            return Err(ServiceLinkedRoleError::NotServiceLinked { name: role.name });
        }
        if let Some(last_use) = tx.get::<RoleUseRow>(&RoleUseRow::key_of(&role.id)).await? {
            tx.delete(&last_use);
        }
        let task = task::new(cx, &role.path, &role.name);
        tx.put(&ServiceLinkedRoleDeletionRow {
            account: role.account,
            task: task.clone(),
            deleted_s: cx.now_s,
        })?;
        tx.delete_entity(&role);
        Ok(DeleteServiceLinkedRoleOutput { deletion_task_id: task })
    }
}
