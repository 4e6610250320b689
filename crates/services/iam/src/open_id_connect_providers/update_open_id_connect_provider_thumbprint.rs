//! `iam:UpdateOpenIDConnectProviderThumbprint`: replaces the list of thumbprints.

use async_trait::async_trait;
use sekisho_api::iam::{
    UpdateOpenIDConnectProviderThumbprintInput, UpdateOpenIDConnectProviderThumbprintOutput,
    operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};

/// `iam:UpdateOpenIDConnectProviderThumbprint`.
pub(crate) struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Model = operations::UpdateOpenIDConnectProviderThumbprint;
    type Error = OpenIdConnectProviderError;

    fn guards(
        cx: &Cx<'_>,
        input: &UpdateOpenIDConnectProviderThumbprintInput,
    ) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:UpdateOpenIDConnectProviderThumbprint", arn).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateOpenIDConnectProviderThumbprint {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateOpenIDConnectProviderThumbprintInput,
    ) -> Result<UpdateOpenIDConnectProviderThumbprintOutput, OpenIdConnectProviderError> {
        if input.thumbprint_list.is_empty() {
            return Err(OpenIdConnectProviderError::NoThumbprints);
        }
        let thumbprints = provider::thumbprints(&cx.system.quotas, input.thumbprint_list)?;
        let mut row = provider::load(cx, tx, &input.open_id_connect_provider_arn).await?;
        row.thumbprints = thumbprints;
        tx.put(&row)?;
        Ok(UpdateOpenIDConnectProviderThumbprintOutput {})
    }
}
