//! `iam:UploadSSHPublicKey`: gives a user an SSH public key.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::iam::{
    SSHPublicKey, UploadSSHPublicKeyInput, UploadSSHPublicKeyOutput, operations,
};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{AccessKeyStatus, SshPublicKeyRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::SshPublicKeyError;
use super::encoding::RsaKey;
use crate::errors::QuotaExceeded;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;

/// `iam:UploadSSHPublicKey`.
pub(crate) struct UploadSSHPublicKey;

impl Operation for UploadSSHPublicKey {
    type Model = operations::UploadSSHPublicKey;
    type Error = SshPublicKeyError;

    fn guards(cx: &Cx<'_>, input: &UploadSSHPublicKeyInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:UploadSSHPublicKey", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for UploadSSHPublicKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UploadSSHPublicKeyInput,
    ) -> Result<UploadSSHPublicKeyOutput, SshPublicKeyError> {
        let key = RsaKey::read(&input.ssh_public_key_body)?;
        let mut user = load::<User, SshPublicKeyError>(cx, tx, &input.user_name).await?;
        let count = user.credentials.ssh_public_keys.len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::SshPublicKeysPerUser, count)?;
        let body = key.to_ssh();
        for id in &user.credentials.ssh_public_keys {
            let row_key = SshPublicKeyRow::key_of(user.account, id.as_str());
            let other: Option<SshPublicKeyRow> = tx.get(&row_key).await?;
            if other.is_some_and(|other| other.body == body) {
                return Err(SshPublicKeyError::Duplicate { name: user.name });
            }
        }
        let row = SshPublicKeyRow {
            id: cx.unique_id(UniqueIdKind::PublicKey),
            account: user.account,
            user: user.id.clone(),
            body,
            status: AccessKeyStatus::Active,
            uploaded_s: cx.now_s,
        };
        tx.put(&row)?;
        user.credentials.ssh_public_keys.push(row.id.clone());
        tx.put(&user)?;
        Ok(UploadSSHPublicKeyOutput {
            ssh_public_key: Some(SSHPublicKey {
                user_name: user.name,
                ssh_public_key_id: row.id.to_string(),
                fingerprint: key.fingerprint(),
                ssh_public_key_body: input.ssh_public_key_body,
                status: row.status.as_str().to_owned(),
                upload_date: Some(Timestamp::from_secs(cx.now_s)),
            }),
        })
    }
}
