//! `iam:DeleteOpenIDConnectProvider`: deletes a provider. One that is not there is no error.

use async_trait::async_trait;
use sekisho_api::iam::{
    DeleteOpenIDConnectProviderInput, DeleteOpenIDConnectProviderOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};

/// `iam:DeleteOpenIDConnectProvider`.
pub(crate) struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    type Model = operations::DeleteOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(cx: &Cx<'_>, input: &DeleteOpenIDConnectProviderInput) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:DeleteOpenIDConnectProvider", arn).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteOpenIDConnectProviderInput,
    ) -> Result<DeleteOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        match provider::load(cx, tx, &input.open_id_connect_provider_arn).await {
            Ok(row) => tx.delete(&row),
            Err(OpenIdConnectProviderError::NotFound { .. }) => {}
            Err(other) => return Err(other),
        }
        Ok(DeleteOpenIDConnectProviderOutput {})
    }
}
