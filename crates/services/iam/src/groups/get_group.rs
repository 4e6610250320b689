//! `iam:GetGroup`: shows a group and the users in it, by name.

use sekisho_api::iam::{GetGroupInput, GetGroupOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::group;
use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::Group;
use crate::load::find;
use crate::paging::PageRequest;
use crate::users;

/// `iam:GetGroup`.
pub(crate) struct GetGroup;

impl Operation for GetGroup {
    type Model = operations::GetGroup;
    type Error = ListError;

    fn guards(cx: &Cx<'_>, input: &GetGroupInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Group>(cx, "iam:GetGroup", &input.group_name).into())
    }
}

impl ReadOperation for GetGroup {
    fn run(cx: &Cx<'_>, input: GetGroupInput) -> Result<GetGroupOutput, ListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let found = find::<Group>(cx, &input.group_name)?;
        let members = cx.account().members(&found.row.id);
        let page = request.take(
            members.skip_while(|user| {
                request.after().is_some_and(|after| user.row.name.as_str() <= after)
            }),
            |user| &user.row.name,
            |user| users::listed(cx, &user.row, &user.arn),
        );
        Ok(GetGroupOutput {
            group: group::shown(&found.row, &found.arn),
            users: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
