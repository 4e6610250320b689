//! `iam:ListGroupsForUser`: shows the groups that a user is in, by name.

use sekisho_api::iam::{ListGroupsForUserInput, ListGroupsForUserOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::group;
use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::find;
use crate::paging::PageRequest;

/// `iam:ListGroupsForUser`.
pub(crate) struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Model = operations::ListGroupsForUser;
    type Error = ListError;

    fn guards(cx: &Cx<'_>, input: &ListGroupsForUserInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:ListGroupsForUser", &input.user_name).into())
    }
}

impl ReadOperation for ListGroupsForUser {
    fn run(
        cx: &Cx<'_>,
        input: ListGroupsForUserInput,
    ) -> Result<ListGroupsForUserOutput, ListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let user = find::<User>(cx, &input.user_name)?;
        let groups = user.row.groups.iter().filter_map(|id| cx.account().groups.with_id(id));
        let named =
            groups.map(|group| (group.row.name.clone(), group::shown(&group.row, &group.arn)));
        let page = request.sort_and_take(named.collect());
        Ok(ListGroupsForUserOutput {
            groups: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
