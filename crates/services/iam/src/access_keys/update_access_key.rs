//! `iam:UpdateAccessKey`: turns a key on or off.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateAccessKeyInput, UpdateAccessKeyOutput, operations};
use sekisho_directory::{AccessKeyStatus, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccessKeyError;
use super::owner::{self, Owner};

/// `iam:UpdateAccessKey`.
pub(crate) struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Model = operations::UpdateAccessKey;
    type Error = AccessKeyError;

    fn guards(cx: &Cx<'_>, input: &UpdateAccessKeyInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:UpdateAccessKey", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for UpdateAccessKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateAccessKeyInput,
    ) -> Result<UpdateAccessKeyOutput, AccessKeyError> {
        let settable = [AccessKeyStatus::Active, AccessKeyStatus::Inactive];
        let status = settable.into_iter().find(|status| status.as_str() == input.status);
        let status = status.ok_or(AccessKeyError::Status)?;
        let mut owner = Owner::load::<AccessKeyError>(cx, tx, input.user_name.as_deref()).await?;
        let mut key = owner.key(tx, &input.access_key_id).await?;
        if key.status != status {
            key.status = status;
            tx.put(&key)?;
        }
        Ok(UpdateAccessKeyOutput {})
    }
}
