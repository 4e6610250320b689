//! `iam:ResetServiceSpecificCredential`: gives a credential another secret, which is in this answer alone.

use async_trait::async_trait;
use sekisho_api::iam::{
    ResetServiceSpecificCredentialInput, ResetServiceSpecificCredentialOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServiceSpecificCredentialError, credential, secret};

/// `iam:ResetServiceSpecificCredential`.
pub(crate) struct ResetServiceSpecificCredential;

impl Operation for ResetServiceSpecificCredential {
    type Model = operations::ResetServiceSpecificCredential;
    type Error = ServiceSpecificCredentialError;

    fn guards(cx: &Cx<'_>, input: &ResetServiceSpecificCredentialInput) -> Result<Guards, Refusal> {
        let (name, id) = (input.user_name.as_deref(), &input.service_specific_credential_id);
        Ok(credential::guard(cx, "iam:ResetServiceSpecificCredential", name, id)?.into())
    }
}

#[async_trait]
impl WriteOperation for ResetServiceSpecificCredential {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: ResetServiceSpecificCredentialInput,
    ) -> Result<ResetServiceSpecificCredentialOutput, ServiceSpecificCredentialError> {
        let user = credential::load_user(cx, tx, input.user_name.as_deref()).await?;
        let id = &input.service_specific_credential_id;
        let mut row = credential::load_credential(tx, &user, id).await?;
        let secret = secret::replace(cx, &user, &mut row.secret);
        tx.put(&row)?;
        let shown = credential::shown(&row, &user.name, &secret, cx.now_s);
        Ok(ResetServiceSpecificCredentialOutput { service_specific_credential: Some(shown) })
    }
}
