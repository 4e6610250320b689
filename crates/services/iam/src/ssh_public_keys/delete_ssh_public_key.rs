//! `iam:DeleteSSHPublicKey`: deletes a key.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteSSHPublicKeyInput, DeleteSSHPublicKeyOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SshPublicKeyError, key};
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;

/// `iam:DeleteSSHPublicKey`.
pub(crate) struct DeleteSSHPublicKey;

impl Operation for DeleteSSHPublicKey {
    type Model = operations::DeleteSSHPublicKey;
    type Error = SshPublicKeyError;

    fn guards(cx: &Cx<'_>, input: &DeleteSSHPublicKeyInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:DeleteSSHPublicKey", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteSSHPublicKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteSSHPublicKeyInput,
    ) -> Result<DeleteSSHPublicKeyOutput, SshPublicKeyError> {
        let mut user = load::<User, SshPublicKeyError>(cx, tx, &input.user_name).await?;
        let row = key::load(tx, &user, &input.ssh_public_key_id).await?;
        user.credentials.ssh_public_keys.retain(|id| *id != row.id);
        tx.put(&user)?;
        tx.delete(&row);
        Ok(DeleteSSHPublicKeyOutput {})
    }
}
