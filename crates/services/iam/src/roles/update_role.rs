//! `iam:UpdateRole`: changes a role's description and how long its sessions may last.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateRoleInput, UpdateRoleOutput, operations};
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::RoleError;
use super::create_role::max_session_duration_s;
use crate::guards::on_bounded_entity;
use crate::kinds::{Role, check_role_modifiable};
use crate::load::load;

/// `iam:UpdateRole`.
pub(crate) struct UpdateRole;

impl Operation for UpdateRole {
    type Model = operations::UpdateRole;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &UpdateRoleInput) -> Result<Guards, Refusal> {
        Ok(on_bounded_entity::<Role>(cx, "iam:UpdateRole", &input.role_name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateRoleInput,
    ) -> Result<UpdateRoleOutput, RoleError> {
        let mut role: RoleRow = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        check_role_modifiable(&role)?;
        if let Some(description) = input.description {
            role.description = Some(description).filter(|text| !text.is_empty());
        }
        // Left out, it is an hour again, not what it was.
        // Source: IAM API reference, UpdateRole, `MaxSessionDuration`.
        role.max_session_duration_s = max_session_duration_s(input.max_session_duration);
        tx.put(&role)?;
        Ok(UpdateRoleOutput {})
    }
}
