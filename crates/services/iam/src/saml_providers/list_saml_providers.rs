//! `iam:ListSAMLProviders`: the account's providers.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    ListSAMLProvidersInput, ListSAMLProvidersOutput, SAMLProviderListEntry, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{SamlProviderError, provider};

/// `iam:ListSAMLProviders`.
pub(crate) struct ListSAMLProviders;

impl Operation for ListSAMLProviders {
    type Model = operations::ListSAMLProviders;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, _: &ListSAMLProvidersInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:ListSAMLProviders", provider::arn(cx, "*")))
    }
}

impl ReadOperation for ListSAMLProviders {
    fn run(
        cx: &Cx<'_>,
        _: ListSAMLProvidersInput,
    ) -> Result<ListSAMLProvidersOutput, SamlProviderError> {
        let account = cx.account_id();
        let rows = cx.view.saml_providers.of(account.as_str(), None);
        let entries = rows.map(|row| SAMLProviderListEntry {
            arn: Some(provider::arn(cx, &row.name)),
            valid_until: Some(Timestamp::from_secs(row.valid_until_s)),
            create_date: Some(Timestamp::from_secs(row.created_s)),
        });
        Ok(ListSAMLProvidersOutput { saml_provider_list: Some(entries.collect()) })
    }
}
