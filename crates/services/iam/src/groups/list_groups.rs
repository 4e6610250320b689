//! `iam:ListGroups`: shows the account's groups by name.

use sekisho_api::iam::{ListGroupsInput, ListGroupsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::group;
use crate::guards::on_path_prefix;
use crate::kinds::Group;
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListGroups`.
pub(crate) struct ListGroups;

impl Operation for ListGroups {
    type Model = operations::ListGroups;
    type Error = InvalidMarker;

    fn guards(cx: &Cx<'_>, input: &ListGroupsInput) -> Result<Guards, Refusal> {
        Ok(on_path_prefix::<Group>(cx, "iam:ListGroups", input.path_prefix.as_deref()).into())
    }
}

impl ReadOperation for ListGroups {
    fn run(cx: &Cx<'_>, input: ListGroupsInput) -> Result<ListGroupsOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let groups = cx.account().groups.after(request.after());
        let page = request.take(
            groups.filter(|group| group.row.path.starts_with(prefix)),
            |group| &group.row.name,
            |group| group::shown(&group.row, &group.arn),
        );
        Ok(ListGroupsOutput {
            groups: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
