//! `iam:RemoveClientIDFromOpenIDConnectProvider`: takes an audience away. One that is not
//! there is no error.

use async_trait::async_trait;
use sekisho_api::iam::{
    RemoveClientIDFromOpenIDConnectProviderInput, RemoveClientIDFromOpenIDConnectProviderOutput,
    operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};

/// `iam:RemoveClientIDFromOpenIDConnectProvider`.
pub(crate) struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Model = operations::RemoveClientIDFromOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(
        cx: &Cx<'_>,
        input: &RemoveClientIDFromOpenIDConnectProviderInput,
    ) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:RemoveClientIDFromOpenIDConnectProvider", arn).into())
    }
}

#[async_trait]
impl WriteOperation for RemoveClientIDFromOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: RemoveClientIDFromOpenIDConnectProviderInput,
    ) -> Result<RemoveClientIDFromOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        let mut row = provider::load(cx, tx, &input.open_id_connect_provider_arn).await?;
        let known = row.client_ids.len();
        row.client_ids.retain(|id| *id != input.client_id);
        if row.client_ids.len() != known {
            tx.put(&row)?;
        }
        Ok(RemoveClientIDFromOpenIDConnectProviderOutput {})
    }
}
