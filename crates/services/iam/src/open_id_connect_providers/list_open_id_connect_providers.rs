//! `iam:ListOpenIDConnectProviders`: the ARNs of the account's providers.

use sekisho_api::iam::{
    ListOpenIDConnectProvidersInput, ListOpenIDConnectProvidersOutput,
    OpenIDConnectProviderListEntry, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{OpenIdConnectProviderError, provider};

/// `iam:ListOpenIDConnectProviders`.
pub(crate) struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    type Model = operations::ListOpenIDConnectProviders;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, _: &ListOpenIDConnectProvidersInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:ListOpenIDConnectProviders", provider::arn(cx, "*")))
    }
}

impl ReadOperation for ListOpenIDConnectProviders {
    fn run(
        cx: &Cx<'_>,
        _: ListOpenIDConnectProvidersInput,
    ) -> Result<ListOpenIDConnectProvidersOutput, OpenIdConnectProviderError> {
        let account = cx.account_id();
        let rows = cx.view.open_id_connect_providers.of(account.as_str(), None);
        let entries = rows.map(|row| OpenIDConnectProviderListEntry {
            arn: Some(provider::arn(cx, &row.issuer)),
        });
        Ok(ListOpenIDConnectProvidersOutput {
            open_id_connect_provider_list: Some(entries.collect()),
        })
    }
}
