//! `iam:UpdateRoleDescription`: changes a role's description and shows the role.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateRoleDescriptionInput, UpdateRoleDescriptionOutput, operations};
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{RoleError, role};
use crate::guards::{arn_of_new, on_bounded_entity};
use crate::kinds::{Role, check_role_modifiable};
use crate::load::load;

/// `iam:UpdateRoleDescription`.
pub(crate) struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Model = operations::UpdateRoleDescription;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &UpdateRoleDescriptionInput) -> Result<Guards, Refusal> {
        Ok(on_bounded_entity::<Role>(cx, "iam:UpdateRoleDescription", &input.role_name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateRoleDescription {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateRoleDescriptionInput,
    ) -> Result<UpdateRoleDescriptionOutput, RoleError> {
        let mut row: RoleRow = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        check_role_modifiable(&row)?;
        row.description = Some(input.description).filter(|text| !text.is_empty());
        tx.put(&row)?;
        let arn = arn_of_new::<Role>(cx, Some(&row.path), &row.name);
        Ok(UpdateRoleDescriptionOutput { role: Some(role::shown(cx, &row, &arn)) })
    }
}
