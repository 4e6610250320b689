//! `iam:DeleteSAMLProvider`: deletes a provider. Roles that trust it are left as they are.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteSAMLProviderInput, DeleteSAMLProviderOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SamlProviderError, provider};

/// `iam:DeleteSAMLProvider`.
pub(crate) struct DeleteSAMLProvider;

impl Operation for DeleteSAMLProvider {
    type Model = operations::DeleteSAMLProvider;
    type Error = SamlProviderError;

    fn guards(cx: &Cx<'_>, input: &DeleteSAMLProviderInput) -> Result<Guards, Refusal> {
        Ok(provider::guard(cx, "iam:DeleteSAMLProvider", &input.saml_provider_arn).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteSAMLProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteSAMLProviderInput,
    ) -> Result<DeleteSAMLProviderOutput, SamlProviderError> {
        let row = provider::load(cx, tx, &input.saml_provider_arn).await?;
        tx.delete(&row);
        Ok(DeleteSAMLProviderOutput {})
    }
}
