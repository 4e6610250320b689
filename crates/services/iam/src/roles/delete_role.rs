//! `iam:DeleteRole`: deletes a role on which nothing hangs. Its sessions end with it (EV-96).

use async_trait::async_trait;
use sekisho_api::iam::{DeleteRoleInput, DeleteRoleOutput, operations};
use sekisho_directory::{RoleRow, RoleUseRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::RoleError;
use crate::errors::DeleteConflict;
use crate::guards::on_bounded_entity;
use crate::kinds::{Role, check_role_modifiable};
use crate::load::load;
use crate::policy_uses::{self, Use};

/// `iam:DeleteRole`.
pub(crate) struct DeleteRole;

impl Operation for DeleteRole {
    type Model = operations::DeleteRole;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &DeleteRoleInput) -> Result<Guards, Refusal> {
        Ok(on_bounded_entity::<Role>(cx, "iam:DeleteRole", &input.role_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteRoleInput,
    ) -> Result<DeleteRoleOutput, RoleError> {
        let role: RoleRow = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        check_role_modifiable(&role)?;
        check_unused(&role)?;
        if let Some(boundary) = &role.permissions_boundary {
            policy_uses::end(cx, tx, boundary, Use::Boundary).await?;
        }
        if let Some(last_use) = tx.get::<RoleUseRow>(&RoleUseRow::key_of(&role.id)).await? {
            tx.delete(&last_use);
        }
        for used in cx.view.service_uses.of(role.id.as_str(), None) {
            tx.delete(&**used);
        }
        tx.delete_entity(&role);
        Ok(DeleteRoleOutput {})
    }
}

/// One of several reasons is told; which one first is not documented. A permissions boundary is
/// none.
fn check_unused(role: &RoleRow) -> Result<(), DeleteConflict> {
    if !role.instance_profiles.is_empty() {
        Err(DeleteConflict::InstanceProfile)
    } else if !role.attached_policies.is_empty() {
        Err(DeleteConflict::AttachedPolicies)
    } else if !role.inline_policies.is_empty() {
        Err(DeleteConflict::InlinePolicies)
    } else {
        Ok(())
    }
}
