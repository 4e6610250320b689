//! `iam:ListOpenIDConnectProviderTags`: shows a provider's tags by key.

use sekisho_api::iam::{
    ListOpenIDConnectProviderTagsInput, ListOpenIDConnectProviderTagsOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{OpenIdConnectProviderError, provider};
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListOpenIDConnectProviderTags`.
pub(crate) struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    type Model = operations::ListOpenIDConnectProviderTags;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &ListOpenIDConnectProviderTagsInput) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:ListOpenIDConnectProviderTags", arn).into())
    }
}

impl ReadOperation for ListOpenIDConnectProviderTags {
    fn run(
        cx: &Cx<'_>,
        input: ListOpenIDConnectProviderTagsInput,
    ) -> Result<ListOpenIDConnectProviderTagsOutput, OpenIdConnectProviderError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let row = provider::find(cx, &input.open_id_connect_provider_arn)?;
        let page = tags::page(&request, &row.tags);
        Ok(ListOpenIDConnectProviderTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
