//! `iam:TagSAMLProvider`: sets tags of a provider (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagSAMLProviderInput, TagSAMLProviderOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SamlProviderError, provider};
use crate::tags::{self, KeyCase};

/// `iam:TagSAMLProvider`.
pub(crate) struct TagSAMLProvider;

impl Operation for TagSAMLProvider {
    type Model = operations::TagSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &TagSAMLProviderInput) -> Result<Guards, Refusal> {
        let arn = &input.saml_provider_arn;
        let guard = provider::guard(cx, "iam:TagSAMLProvider", arn);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagSAMLProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagSAMLProviderInput,
    ) -> Result<TagSAMLProviderOutput, SamlProviderError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut row = provider::load(cx, tx, &input.saml_provider_arn).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut row.tags, input.tags)? {
            tx.put(&row)?;
        }
        Ok(TagSAMLProviderOutput {})
    }
}
