//! `iam:TagOpenIDConnectProvider`: sets tags of a provider (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagOpenIDConnectProviderInput, TagOpenIDConnectProviderOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};
use crate::tags::{self, KeyCase};

/// `iam:TagOpenIDConnectProvider`.
pub(crate) struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    type Model = operations::TagOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &TagOpenIDConnectProviderInput) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        let guard = provider::guard(cx, "iam:TagOpenIDConnectProvider", arn);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagOpenIDConnectProviderInput,
    ) -> Result<TagOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut row = provider::load(cx, tx, &input.open_id_connect_provider_arn).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut row.tags, input.tags)? {
            tx.put(&row)?;
        }
        Ok(TagOpenIDConnectProviderOutput {})
    }
}
