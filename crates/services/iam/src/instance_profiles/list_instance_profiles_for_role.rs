//! `iam:ListInstanceProfilesForRole`: shows the instance profiles that a role is in, by name.

use sekisho_api::iam::{
    ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::of_role;
use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::Role;
use crate::load::find;
use crate::paging::PageRequest;

/// `iam:ListInstanceProfilesForRole`.
pub(crate) struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Model = operations::ListInstanceProfilesForRole;
    type Error = ListError;

    fn guards(cx: &Cx<'_>, input: &ListInstanceProfilesForRoleInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Role>(cx, "iam:ListInstanceProfilesForRole", &input.role_name).into())
    }
}

impl ReadOperation for ListInstanceProfilesForRole {
    fn run(
        cx: &Cx<'_>,
        input: ListInstanceProfilesForRoleInput,
    ) -> Result<ListInstanceProfilesForRoleOutput, ListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let role = find::<Role>(cx, &input.role_name)?;
        let page = request.sort_and_take(of_role(cx, &role.row));
        Ok(ListInstanceProfilesForRoleOutput {
            instance_profiles: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
