//! `iam:CreateAccessKey`: makes a key for a user; without a name, for the caller.
//!
//! The secret is in this answer alone (ID-13): what is stored is sealed under the master key,
//! with the key's id as associated data.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::iam::{AccessKey, CreateAccessKeyInput, CreateAccessKeyOutput, operations};
use sekisho_catalog::Quota;
use sekisho_credentials::{AccessKeyId, AccessKeyKind, SecretAccessKey};
use sekisho_directory::{AccessKeyRow, AccessKeyStatus, DirectoryError, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccessKeyError;
use super::owner::{self, Owner};
use crate::errors::QuotaExceeded;

/// `iam:CreateAccessKey`.
pub(crate) struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Model = operations::CreateAccessKey;
    type Error = AccessKeyError;

    fn guards(cx: &Cx<'_>, input: &CreateAccessKeyInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:CreateAccessKey", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for CreateAccessKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateAccessKeyInput,
    ) -> Result<CreateAccessKeyOutput, AccessKeyError> {
        let mut owner = Owner::load::<AccessKeyError>(cx, tx, input.user_name.as_deref()).await?;
        // Inactive keys count too (ID-16).
        let count = owner.keys_mut().len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::AccessKeysPerUser, count)?;
        let id = free_id(cx, tx).await?;
        let secret = SecretAccessKey::generate(&mut cx.rng());
        let sealed =
            cx.system.secrets.seal(id.as_bytes(), secret.expose().as_bytes(), &mut cx.rng());
        let key = AccessKeyRow {
            id: id.clone(),
            account: cx.account_id(),
            owner: owner.as_key_owner(),
            status: AccessKeyStatus::Active,
            created_s: cx.now_s,
            sealed_secret: hex::encode(sealed),
        };
        tx.put(&key)?;
        owner.keys_mut().push(id.clone());
        owner.put(tx)?;

        Ok(CreateAccessKeyOutput {
            access_key: AccessKey {
                user_name: owner.name().to_owned(),
                access_key_id: id,
                status: key.status.as_str().to_owned(),
                secret_access_key: secret.expose().to_owned().into(),
                create_date: Some(Timestamp::from_secs(cx.now_s)),
            },
        })
    }
}

/// An id that no key has: 39 random bits could repeat.
async fn free_id(cx: &Cx<'_>, tx: &mut Tx) -> Result<String, DirectoryError> {
    loop {
        let account = cx.account_id();
        let id = AccessKeyId::generate(AccessKeyKind::LongTerm, account, &mut cx.rng());
        let id = id.as_str().to_owned();
        if tx.get::<AccessKeyRow>(&AccessKeyRow::key_of(&id)).await?.is_none() {
            return Ok(id);
        }
    }
}
