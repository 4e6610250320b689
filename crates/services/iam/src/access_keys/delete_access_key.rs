//! `iam:DeleteAccessKey`: deletes a key together with what is known of its use.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteAccessKeyInput, DeleteAccessKeyOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccessKeyError;
use super::owner::{self, Owner};

/// `iam:DeleteAccessKey`.
pub(crate) struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Model = operations::DeleteAccessKey;
    type Error = AccessKeyError;

    fn guards(cx: &Cx<'_>, input: &DeleteAccessKeyInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:DeleteAccessKey", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for DeleteAccessKey {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteAccessKeyInput,
    ) -> Result<DeleteAccessKeyOutput, AccessKeyError> {
        let mut owner = Owner::load::<AccessKeyError>(cx, tx, input.user_name.as_deref()).await?;
        let key = owner.key(tx, &input.access_key_id).await?;
        owner.keys_mut().retain(|id| *id != key.id);
        owner.put(tx)?;
        tx.delete(&key);
        // Not read first: a use noted meanwhile must not make this run again.
        if let Some(last_use) = cx.view.access_key_use(&key.id) {
            tx.delete(&**last_use);
        }
        Ok(DeleteAccessKeyOutput {})
    }
}
