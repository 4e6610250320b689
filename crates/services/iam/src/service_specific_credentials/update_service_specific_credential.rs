//! `iam:UpdateServiceSpecificCredential`: turns a credential on or off.

use async_trait::async_trait;
use sekisho_api::iam::{
    UpdateServiceSpecificCredentialInput, UpdateServiceSpecificCredentialOutput, operations,
};
use sekisho_directory::{AccessKeyStatus, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServiceSpecificCredentialError, credential};

/// `iam:UpdateServiceSpecificCredential`.
pub(crate) struct UpdateServiceSpecificCredential;

impl Operation for UpdateServiceSpecificCredential {
    type Model = operations::UpdateServiceSpecificCredential;
    type Error = ServiceSpecificCredentialError;

    fn guards(
        cx: &Cx<'_>,
        input: &UpdateServiceSpecificCredentialInput,
    ) -> Result<Guards, Refusal> {
        let (name, id) = (input.user_name.as_deref(), &input.service_specific_credential_id);
        Ok(credential::guard(cx, "iam:UpdateServiceSpecificCredential", name, id)?.into())
    }
}

#[async_trait]
impl WriteOperation for UpdateServiceSpecificCredential {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateServiceSpecificCredentialInput,
    ) -> Result<UpdateServiceSpecificCredentialOutput, ServiceSpecificCredentialError> {
        let settable = [AccessKeyStatus::Active, AccessKeyStatus::Inactive];
        let status = settable.into_iter().find(|status| status.as_str() == input.status);
        let status = status.ok_or(ServiceSpecificCredentialError::Status)?;
        let user = credential::load_user(cx, tx, input.user_name.as_deref()).await?;
        let id = &input.service_specific_credential_id;
        let mut row = credential::load_credential(tx, &user, id).await?;
        if row.status != status {
            row.status = status;
            tx.put(&row)?;
        }
        Ok(UpdateServiceSpecificCredentialOutput {})
    }
}
