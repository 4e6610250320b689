//! `iam:DeleteServiceSpecificCredential`: deletes a credential.

use async_trait::async_trait;
use sekisho_api::iam::{
    DeleteServiceSpecificCredentialInput, DeleteServiceSpecificCredentialOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServiceSpecificCredentialError, credential};

/// `iam:DeleteServiceSpecificCredential`.
pub(crate) struct DeleteServiceSpecificCredential;

impl Operation for DeleteServiceSpecificCredential {
    type Model = operations::DeleteServiceSpecificCredential;
    type Error = ServiceSpecificCredentialError;

    fn guards(
        cx: &Cx<'_>,
        input: &DeleteServiceSpecificCredentialInput,
    ) -> Result<Guards, Refusal> {
        let (name, id) = (input.user_name.as_deref(), &input.service_specific_credential_id);
        Ok(credential::guard(cx, "iam:DeleteServiceSpecificCredential", name, id)?.into())
    }
}

#[async_trait]
impl WriteOperation for DeleteServiceSpecificCredential {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteServiceSpecificCredentialInput,
    ) -> Result<DeleteServiceSpecificCredentialOutput, ServiceSpecificCredentialError> {
        let mut user = credential::load_user(cx, tx, input.user_name.as_deref()).await?;
        let id = &input.service_specific_credential_id;
        let row = credential::load_credential(tx, &user, id).await?;
        user.credentials.service_specific.retain(|own| *own != row.id);
        tx.put(&user)?;
        tx.delete(&row);
        Ok(DeleteServiceSpecificCredentialOutput {})
    }
}
