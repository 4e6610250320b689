//! `iam:AddClientIDToOpenIDConnectProvider`: adds an audience. One that is there is no error.

use async_trait::async_trait;
use sekisho_api::iam::{
    AddClientIDToOpenIDConnectProviderInput, AddClientIDToOpenIDConnectProviderOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{OpenIdConnectProviderError, provider};

/// `iam:AddClientIDToOpenIDConnectProvider`.
pub(crate) struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    type Model = operations::AddClientIDToOpenIDConnectProvider;
    type Error = OpenIdConnectProviderError;

    fn guards(
        cx: &Cx<'_>,
        input: &AddClientIDToOpenIDConnectProviderInput,
    ) -> Result<Guards, Refusal> {
        let arn = &input.open_id_connect_provider_arn;
        Ok(provider::guard(cx, "iam:AddClientIDToOpenIDConnectProvider", arn).into())
    }
}

#[async_trait]
impl WriteOperation for AddClientIDToOpenIDConnectProvider {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: AddClientIDToOpenIDConnectProviderInput,
    ) -> Result<AddClientIDToOpenIDConnectProviderOutput, OpenIdConnectProviderError> {
        let mut row = provider::load(cx, tx, &input.open_id_connect_provider_arn).await?;
        let known = row.client_ids.len();
        row.client_ids.push(input.client_id);
        row.client_ids = provider::client_ids(&cx.system.quotas, row.client_ids)?;
        if row.client_ids.len() != known {
            tx.put(&row)?;
        }
        Ok(AddClientIDToOpenIDConnectProviderOutput {})
    }
}
