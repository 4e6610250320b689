//! `iam:GetSSHPublicKey`: shows a key in the encoding that is asked for.

use sekisho_api::Timestamp;
use sekisho_api::iam::{GetSSHPublicKeyInput, GetSSHPublicKeyOutput, SSHPublicKey, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::SshPublicKeyError;
use super::encoding::RsaKey;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::find;

/// `iam:GetSSHPublicKey`.
pub(crate) struct GetSSHPublicKey;

impl Operation for GetSSHPublicKey {
    type Model = operations::GetSSHPublicKey;
    type Error = SshPublicKeyError;

    fn guards(cx: &Cx<'_>, input: &GetSSHPublicKeyInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:GetSSHPublicKey", &input.user_name).into())
    }
}

impl ReadOperation for GetSSHPublicKey {
    fn run(
        cx: &Cx<'_>,
        input: GetSSHPublicKeyInput,
    ) -> Result<GetSSHPublicKeyOutput, SshPublicKeyError> {
        let user = &find::<User>(cx, &input.user_name)?.row;
        let id = input.ssh_public_key_id;
        let row = cx.view.ssh_public_keys.get(&[user.account.as_str(), &id]);
        let row = row.filter(|row| row.user == user.id);
        let row = row.ok_or(SshPublicKeyError::NotFound { id })?;
        let key = RsaKey::read(&row.body)?;
        Ok(GetSSHPublicKeyOutput {
            ssh_public_key: Some(SSHPublicKey {
                user_name: user.name.clone(),
                ssh_public_key_id: row.id.to_string(),
                fingerprint: key.fingerprint(),
                // The model knows no third encoding.
                ssh_public_key_body: match input.encoding.as_str() {
                    "PEM" => key.to_pem(),
                    _ => key.to_ssh(),
                },
                status: row.status.as_str().to_owned(),
                upload_date: Some(Timestamp::from_secs(row.uploaded_s)),
            }),
        })
    }
}
