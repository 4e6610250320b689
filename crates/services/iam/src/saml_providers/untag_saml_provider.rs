//! `iam:UntagSAMLProvider`: takes tags off a provider. Keys that are not there are no
//! error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagSAMLProviderInput, UntagSAMLProviderOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SamlProviderError, provider};
use crate::tags::{self, KeyCase};

/// `iam:UntagSAMLProvider`.
pub(crate) struct UntagSAMLProvider;

impl Operation for UntagSAMLProvider {
    type Model = operations::UntagSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &UntagSAMLProviderInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        let arn = &input.saml_provider_arn;
        let guard = provider::guard(cx, "iam:UntagSAMLProvider", arn);
        Ok(guard.with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagSAMLProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagSAMLProviderInput,
    ) -> Result<UntagSAMLProviderOutput, SamlProviderError> {
        let mut row = provider::load(cx, tx, &input.saml_provider_arn).await?;
        if tags::remove(KeyCase::Kept, &mut row.tags, &input.tag_keys) {
            tx.put(&row)?;
        }
        Ok(UntagSAMLProviderOutput {})
    }
}
