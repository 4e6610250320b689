//! `iam:ListUsers`: shows the account's users by name.

use sekisho_api::iam::{ListUsersInput, ListUsersOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::listed;
use crate::guards::on_path_prefix;
use crate::kinds::User;
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListUsers`.
pub(crate) struct ListUsers;

impl Operation for ListUsers {
    type Model = operations::ListUsers;
    type Error = InvalidMarker;

    fn guards(cx: &Cx<'_>, input: &ListUsersInput) -> Result<Guards, Refusal> {
        Ok(on_path_prefix::<User>(cx, "iam:ListUsers", input.path_prefix.as_deref()).into())
    }
}

impl ReadOperation for ListUsers {
    fn run(cx: &Cx<'_>, input: ListUsersInput) -> Result<ListUsersOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let users = cx.account().users.after(request.after());
        let page = request.take(
            users.filter(|user| user.row.path.starts_with(prefix)),
            |user| &user.row.name,
            |user| listed(cx, &user.row, &user.arn),
        );
        Ok(ListUsersOutput {
            users: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
