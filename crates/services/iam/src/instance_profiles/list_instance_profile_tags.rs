//! `iam:ListInstanceProfileTags`: shows an instance profile's tags by key.

use sekisho_api::iam::{ListInstanceProfileTagsInput, ListInstanceProfileTagsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::error::InstanceProfileListError;
use super::lookup;
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListInstanceProfileTags`.
pub(crate) struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Model = operations::ListInstanceProfileTags;
    type Error = InstanceProfileListError;

    fn guards(cx: &Cx<'_>, input: &ListInstanceProfileTagsInput) -> Result<Guards, Refusal> {
        Ok(lookup::guard(cx, "iam:ListInstanceProfileTags", &input.instance_profile_name).into())
    }
}

impl ReadOperation for ListInstanceProfileTags {
    fn run(
        cx: &Cx<'_>,
        input: ListInstanceProfileTagsInput,
    ) -> Result<ListInstanceProfileTagsOutput, InstanceProfileListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let profile = lookup::find(cx, &input.instance_profile_name)?;
        let page = tags::page(&request, &profile.row.tags);
        Ok(ListInstanceProfileTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
