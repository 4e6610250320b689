//! `iam:ListUserTags`: shows a user's tags by key.

use sekisho_api::iam::{ListUserTagsInput, ListUserTagsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::find;
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListUserTags`.
pub(crate) struct ListUserTags;

impl Operation for ListUserTags {
    type Model = operations::ListUserTags;
    type Error = ListError;

    fn guards(cx: &Cx<'_>, input: &ListUserTagsInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:ListUserTags", &input.user_name).into())
    }
}

impl ReadOperation for ListUserTags {
    fn run(cx: &Cx<'_>, input: ListUserTagsInput) -> Result<ListUserTagsOutput, ListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let user = find::<User>(cx, &input.user_name)?;
        let page = tags::page(&request, &user.row.tags);
        Ok(ListUserTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
