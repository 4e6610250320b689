//! `iam:ListPolicyTags`: shows a managed policy's tags by key. AWS's policies have none.

use sekisho_api::iam::{ListPolicyTagsInput, ListPolicyTagsOutput, operations};
use sekisho_directory::Tags;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::error::PolicyListError;
use super::guards::on_policy;
use super::lookup::{self, Found};
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListPolicyTags`.
pub(crate) struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Model = operations::ListPolicyTags;
    type Error = PolicyListError;

    fn guards(cx: &Cx<'_>, input: &ListPolicyTagsInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, "iam:ListPolicyTags", &input.policy_arn)?.into())
    }
}

impl ReadOperation for ListPolicyTags {
    fn run(
        cx: &Cx<'_>,
        input: ListPolicyTagsInput,
    ) -> Result<ListPolicyTagsOutput, PolicyListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let page = match lookup::find(cx, &input.policy_arn)? {
            Found::Own(policy) => tags::page(&request, &policy.row.tags),
            Found::Aws(_) => tags::page(&request, &Tags::default()),
        };
        Ok(ListPolicyTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
