//! `iam:ListSAMLProviderTags`: shows a provider's tags by key.

use sekisho_api::iam::{ListSAMLProviderTagsInput, ListSAMLProviderTagsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{SamlProviderError, provider};
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListSAMLProviderTags`.
pub(crate) struct ListSAMLProviderTags;

impl Operation for ListSAMLProviderTags {
    type Model = operations::ListSAMLProviderTags;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &ListSAMLProviderTagsInput) -> Result<Guards, Refusal> {
        let arn = &input.saml_provider_arn;
        Ok(provider::guard(cx, "iam:ListSAMLProviderTags", arn).into())
    }
}

impl ReadOperation for ListSAMLProviderTags {
    fn run(
        cx: &Cx<'_>,
        input: ListSAMLProviderTagsInput,
    ) -> Result<ListSAMLProviderTagsOutput, SamlProviderError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let row = provider::find(cx, &input.saml_provider_arn)?;
        let page = tags::page(&request, &row.tags);
        Ok(ListSAMLProviderTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
