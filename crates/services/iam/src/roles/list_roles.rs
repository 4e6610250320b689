//! `iam:ListRoles`: shows the account's roles by name.

use sekisho_api::iam::{ListRolesInput, ListRolesOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::role;
use crate::guards::on_path_prefix;
use crate::kinds::Role;
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListRoles`.
pub(crate) struct ListRoles;

impl Operation for ListRoles {
    type Model = operations::ListRoles;
    type Error = InvalidMarker;

    fn guards(cx: &Cx<'_>, input: &ListRolesInput) -> Result<Guards, Refusal> {
        Ok(on_path_prefix::<Role>(cx, "iam:ListRoles", input.path_prefix.as_deref()).into())
    }
}

impl ReadOperation for ListRoles {
    fn run(cx: &Cx<'_>, input: ListRolesInput) -> Result<ListRolesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let roles = cx.account().roles.after(request.after());
        let page = request.take(
            roles.filter(|role| role.row.path.starts_with(prefix)),
            |role| &role.row.name,
            |found| role::listed(cx, &found.row, &found.arn),
        );
        Ok(ListRolesOutput {
            roles: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
