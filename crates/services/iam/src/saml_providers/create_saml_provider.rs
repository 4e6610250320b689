//! `iam:CreateSAMLProvider`: adds a provider by its metadata document.

use async_trait::async_trait;
use sekisho_api::iam::{CreateSAMLProviderInput, CreateSAMLProviderOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{SamlProviderRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{SamlProviderError, private_key, provider};
use crate::errors::QuotaExceeded;
use crate::tags::{self, KeyCase};

/// `iam:CreateSAMLProvider`.
pub(crate) struct CreateSAMLProvider;

impl Operation for CreateSAMLProvider {
    type Model = operations::CreateSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &CreateSAMLProviderInput) -> Result<Guards, Refusal> {
        let arn = provider::arn(cx, &input.name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagSAMLProvider", arn.clone()));
        let needed = [Some(Guard::new("iam:CreateSAMLProvider", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateSAMLProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateSAMLProviderInput,
    ) -> Result<CreateSAMLProviderOutput, SamlProviderError> {
        let (account, quotas) = (cx.account_id(), &cx.system.quotas);
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        let (identity_providers, valid_until_s) =
            provider::read_metadata(quotas, cx.now_s, &input.saml_metadata_document)?;
        let pem = input.add_private_key.map(|key| Zeroizing::new(key.into_inner()));
        let private_key = pem.map(|pem| private_key::read(cx, &pem)).transpose()?;
        let row = SamlProviderRow {
            account,
            name: input.name,
            uuid: provider::new_id(cx),
            metadata: input.saml_metadata_document,
            identity_providers,
            valid_until_s,
            created_s: cx.now_s,
            assertion_encryption: provider::encryption(input.assertion_encryption_mode.as_deref()),
            private_keys: private_key.into_iter().collect(),
            tags,
        };
        provider::check_encryption(&row)?;
        let key = SamlProviderRow::key_of(account, &row.name);
        if tx.get::<SamlProviderRow>(&key).await?.is_some() {
            return Err(SamlProviderError::Exists { name: row.name });
        }
        let count = cx.view.saml_providers.of(account.as_str(), None).count() + 1;
        QuotaExceeded::check(quotas, Quota::SamlProvidersPerAccount, count)?;
        tx.put(&row)?;
        Ok(CreateSAMLProviderOutput {
            saml_provider_arn: Some(provider::arn(cx, &row.name)),
            tags: tags::shown(&row.tags),
        })
    }
}
