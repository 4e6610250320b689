//! `iam:GetSAMLProvider`: shows a provider with its document; its private keys by their ids.

use sekisho_api::Timestamp;
use sekisho_api::iam::{GetSAMLProviderInput, GetSAMLProviderOutput, SAMLPrivateKey, operations};
use sekisho_directory::AssertionEncryption;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{SamlProviderError, provider};
use crate::tags;

/// `iam:GetSAMLProvider`.
pub(crate) struct GetSAMLProvider;

impl Operation for GetSAMLProvider {
    type Model = operations::GetSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &GetSAMLProviderInput) -> Result<Guards, Refusal> {
        Ok(provider::guard(cx, "iam:GetSAMLProvider", &input.saml_provider_arn).into())
    }
}

impl ReadOperation for GetSAMLProvider {
    fn run(
        cx: &Cx<'_>,
        input: GetSAMLProviderInput,
    ) -> Result<GetSAMLProviderOutput, SamlProviderError> {
        let row = provider::find(cx, &input.saml_provider_arn)?;
        let mode = row.assertion_encryption.map(|mode| match mode {
            AssertionEncryption::Required => "Required".to_owned(),
            AssertionEncryption::Allowed => "Allowed".to_owned(),
        });
        let keys = row.private_keys.iter().map(|key| SAMLPrivateKey {
            key_id: Some(key.id.clone()),
            timestamp: Some(Timestamp::from_secs(key.uploaded_s)),
        });
        Ok(GetSAMLProviderOutput {
            saml_provider_uuid: Some(row.uuid.clone()),
            saml_metadata_document: Some(row.metadata.clone()),
            create_date: Some(Timestamp::from_secs(row.created_s)),
            valid_until: Some(Timestamp::from_secs(row.valid_until_s)),
            tags: Some(tags::shown(&row.tags).unwrap_or_default()),
            assertion_encryption_mode: mode,
            private_key_list: (!row.private_keys.is_empty()).then(|| keys.collect()),
        })
    }
}
