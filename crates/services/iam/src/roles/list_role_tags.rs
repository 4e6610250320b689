//! `iam:ListRoleTags`: shows a role's tags by key.

use sekisho_api::iam::{ListRoleTagsInput, ListRoleTagsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::Role;
use crate::load::find;
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListRoleTags`.
pub(crate) struct ListRoleTags;

impl Operation for ListRoleTags {
    type Model = operations::ListRoleTags;
    type Error = ListError;

    fn guards(cx: &Cx<'_>, input: &ListRoleTagsInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<Role>(cx, "iam:ListRoleTags", &input.role_name).into())
    }
}

impl ReadOperation for ListRoleTags {
    fn run(cx: &Cx<'_>, input: ListRoleTagsInput) -> Result<ListRoleTagsOutput, ListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let role = find::<Role>(cx, &input.role_name)?;
        let page = tags::page(&request, &role.row.tags);
        Ok(ListRoleTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
