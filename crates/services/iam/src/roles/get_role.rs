//! `iam:GetRole`: shows one role.

use sekisho_api::iam::{GetRoleInput, GetRoleOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::role;
use crate::errors::NoSuchEntity;
use crate::guards::on_bounded_entity;
use crate::kinds::Role;
use crate::load::find;

/// `iam:GetRole`.
pub(crate) struct GetRole;

impl Operation for GetRole {
    type Model = operations::GetRole;
    type Error = NoSuchEntity;

    fn guards(cx: &Cx<'_>, input: &GetRoleInput) -> Result<Guards, Refusal> {
        Ok(on_bounded_entity::<Role>(cx, "iam:GetRole", &input.role_name).into())
    }
}

impl ReadOperation for GetRole {
    fn run(cx: &Cx<'_>, input: GetRoleInput) -> Result<GetRoleOutput, NoSuchEntity> {
        let found = find::<Role>(cx, &input.role_name)?;
        Ok(GetRoleOutput { role: role::shown(cx, &found.row, &found.arn) })
    }
}
