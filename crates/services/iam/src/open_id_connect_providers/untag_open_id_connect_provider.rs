//! `iam:UntagOpenIDConnectProvider`: takes tags off a provider. Keys that are not there are no
//! error.

use async_trait::async_trait;
use sekisho_api::iam::{
    UntagOpenIDConnectProviderInput, UntagOpenIDConnectProviderOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};
use crate::tags::{self, KeyCase};

/// `iam:UntagOpenIDConnectProvider`.
pub(crate) struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    type Model = operations::UntagOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &UntagOpenIDConnectProviderInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        let arn = &input.open_id_connect_provider_arn;
        let guard = provider::guard(cx, "iam:UntagOpenIDConnectProvider", arn);
        Ok(guard.with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagOpenIDConnectProviderInput,
    ) -> Result<UntagOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        let mut row = provider::load(cx, tx, &input.open_id_connect_provider_arn).await?;
        if tags::remove(KeyCase::Kept, &mut row.tags, &input.tag_keys) {
            tx.put(&row)?;
        }
        Ok(UntagOpenIDConnectProviderOutput {})
    }
}
