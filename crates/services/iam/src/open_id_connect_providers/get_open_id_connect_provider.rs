//! `iam:GetOpenIDConnectProvider`: shows a provider; its URL without the scheme, as AWS does.

use sekisho_api::Timestamp;
use sekisho_api::iam::{GetOpenIDConnectProviderInput, GetOpenIDConnectProviderOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{OpenIdConnectProviderError, provider};
use crate::tags;

/// `iam:GetOpenIDConnectProvider`.
pub(crate) struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    type Model = operations::GetOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &GetOpenIDConnectProviderInput) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:GetOpenIDConnectProvider", arn).into())
    }
}

impl ReadOperation for GetOpenIDConnectProvider {
    fn run(
        cx: &Cx<'_>,
        input: GetOpenIDConnectProviderInput,
    ) -> Result<GetOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        let row = provider::find(cx, &input.open_id_connect_provider_arn)?;
        Ok(GetOpenIDConnectProviderOutput {
            url: Some(row.issuer.clone()),
            client_id_list: Some(row.client_ids.clone()),
            thumbprint_list: Some(row.thumbprints.clone()),
            create_date: Some(Timestamp::from_secs(row.created_s)),
            tags: Some(tags::shown(&row.tags).unwrap_or_default()),
        })
    }
}
