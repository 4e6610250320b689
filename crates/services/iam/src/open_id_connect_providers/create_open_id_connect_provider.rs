//! `iam:CreateOpenIDConnectProvider`: adds a provider. Nothing is asked of it yet.

use async_trait::async_trait;
use sekisho_api::iam::{
    CreateOpenIDConnectProviderInput, CreateOpenIDConnectProviderOutput, operations,
};
use sekisho_catalog::Quota;
use sekisho_directory::{OpenIdConnectProviderRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};
use crate::errors::QuotaExceeded;
use crate::tags::{self, KeyCase};

/// `iam:CreateOpenIDConnectProvider`.
pub(crate) struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    type Model = operations::CreateOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &CreateOpenIDConnectProviderInput) -> Result<Guards, Refusal> {
        let arn = provider::arn(cx, &provider::issuer(&input.url)?);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging =
            (!tags.is_empty()).then(|| Guard::new("iam:TagOpenIDConnectProvider", arn.clone()));
        let needed = [Some(Guard::new("iam:CreateOpenIDConnectProvider", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateOpenIDConnectProviderInput,
    ) -> Result<CreateOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        let (account, quotas) = (cx.account_id(), &cx.system.quotas);
        let issuer = provider::issuer(&input.url)?;
        let client_ids = provider::client_ids(quotas, input.client_id_list.unwrap_or_default())?;
        let thumbprints = provider::thumbprints(quotas, input.thumbprint_list.unwrap_or_default())?;
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        let key = OpenIdConnectProviderRow::key_of(account, &issuer);
        if tx.get::<OpenIdConnectProviderRow>(&key).await?.is_some() {
            return Err(OpenIdConnectProviderError::Exists { url: input.url });
        }
        let count = cx.view.open_id_connect_providers.of(account.as_str(), None).count() + 1;
        QuotaExceeded::check(quotas, Quota::OidcProvidersPerAccount, count)?;
        let row = OpenIdConnectProviderRow {
            account,
            issuer,
            client_ids,
            thumbprints,
            created_s: cx.now_s,
            tags,
        };
        tx.put(&row)?;
        Ok(CreateOpenIDConnectProviderOutput {
            open_id_connect_provider_arn: Some(provider::arn(cx, &row.issuer)),
            tags: tags::shown(&row.tags),
        })
    }
}
