//! `iam:UpdateSAMLProvider`: replaces a provider's document, says whether assertions come
//! encrypted, adds a private key or removes one.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateSAMLProviderInput, UpdateSAMLProviderOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{AssertionEncryption, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{SamlProviderError, private_key, provider};
use crate::errors::QuotaExceeded;

/// `iam:UpdateSAMLProvider`.
pub(crate) struct UpdateSAMLProvider;

impl Operation for UpdateSAMLProvider {
    type Model = operations::UpdateSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &UpdateSAMLProviderInput) -> Result<Guards, Refusal> {
        Ok(provider::guard(cx, "iam:UpdateSAMLProvider", &input.saml_provider_arn).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateSAMLProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateSAMLProviderInput,
    ) -> Result<UpdateSAMLProviderOutput, SamlProviderError> {
        let quotas = &cx.system.quotas;
        let added = input.add_private_key.map(|key| Zeroizing::new(key.into_inner()));
        let encryption = provider::encryption(input.assertion_encryption_mode.as_deref());
        match (&added, &input.remove_private_key) {
            (Some(_), Some(_)) => return Err(SamlProviderError::AddAndRemove),
            (None, None) if encryption.is_none() && input.saml_metadata_document.is_none() => {
                return Err(SamlProviderError::NoUpdate);
            }
            _ => {}
        }
        let mut row = provider::load(cx, tx, &input.saml_provider_arn).await?;
        if let Some(document) = input.saml_metadata_document {
            (row.identity_providers, row.valid_until_s) =
                provider::read_metadata(quotas, cx.now_s, &document)?;
            row.metadata = document;
        }
        if let Some(pem) = added {
            let count = row.private_keys.len() + 1;
            QuotaExceeded::check(quotas, Quota::PrivateKeysPerSamlProvider, count)?;
            row.private_keys.push(private_key::read(cx, &pem)?);
        }
        row.assertion_encryption = encryption.or(row.assertion_encryption);
        if let Some(id) = input.remove_private_key {
            let before = row.private_keys.len();
            row.private_keys.retain(|key| key.id != id);
            if row.private_keys.len() == before {
                return Err(SamlProviderError::NoSuchKey { id });
            }
            let is_required = row.assertion_encryption == Some(AssertionEncryption::Required);
            if is_required && row.private_keys.is_empty() {
                return Err(SamlProviderError::LastKey);
            }
        }
        provider::check_encryption(&row)?;
        tx.put(&row)?;
        Ok(UpdateSAMLProviderOutput { saml_provider_arn: Some(input.saml_provider_arn) })
    }
}
