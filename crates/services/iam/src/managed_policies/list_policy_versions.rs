//! `iam:ListPolicyVersions`: shows a managed policy's versions, newest first (ID-45).

use sekisho_api::iam::{ListPolicyVersionsInput, ListPolicyVersionsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::error::PolicyListError;
use super::guards::on_policy;
use super::{lookup, version};
use crate::paging::PageRequest;

/// `iam:ListPolicyVersions`.
pub(crate) struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Model = operations::ListPolicyVersions;
    type Error = PolicyListError;

    fn guards(cx: &Cx<'_>, input: &ListPolicyVersionsInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, "iam:ListPolicyVersions", &input.policy_arn)?.into())
    }
}

impl ReadOperation for ListPolicyVersions {
    fn run(
        cx: &Cx<'_>,
        input: ListPolicyVersionsInput,
    ) -> Result<ListPolicyVersionsOutput, PolicyListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let found = lookup::find(cx, &input.policy_arn)?;
        let page = request.sort_and_take(version::sorted(&found));
        Ok(ListPolicyVersionsOutput {
            versions: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
