//! `iam:UpdateSSHPublicKey`: turns a key on or off.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateSSHPublicKeyInput, UpdateSSHPublicKeyOutput, operations};
use sekisho_directory::{AccessKeyStatus, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SshPublicKeyError, key};
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;

/// `iam:UpdateSSHPublicKey`.
pub(crate) struct UpdateSSHPublicKey;

impl Operation for UpdateSSHPublicKey {
    type Model = operations::UpdateSSHPublicKey;
    type Error = SshPublicKeyError;

    fn guards(cx: &Cx<'_>, input: &UpdateSSHPublicKeyInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:UpdateSSHPublicKey", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateSSHPublicKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateSSHPublicKeyInput,
    ) -> Result<UpdateSSHPublicKeyOutput, SshPublicKeyError> {
        let settable = [AccessKeyStatus::Active, AccessKeyStatus::Inactive];
        let status = settable.into_iter().find(|status| status.as_str() == input.status);
        let status = status.ok_or(SshPublicKeyError::Status)?;
        let user = load::<User, SshPublicKeyError>(cx, tx, &input.user_name).await?;
        let mut row = key::load(tx, &user, &input.ssh_public_key_id).await?;
        if row.status != status {
            row.status = status;
            tx.put(&row)?;
        }
        Ok(UpdateSSHPublicKeyOutput {})
    }
}
