//! `iam:DeleteLoginProfile`: takes a user's password away; without a name, the caller's.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteLoginProfileInput, DeleteLoginProfileOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{LoginProfileError, profile};
use crate::owner::{self, Owner, ROOT_NAME};

/// `iam:DeleteLoginProfile`.
pub(crate) struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Model = operations::DeleteLoginProfile;
    type Error = LoginProfileError;

    fn guards(cx: &Cx<'_>, input: &DeleteLoginProfileInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:DeleteLoginProfile", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for DeleteLoginProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteLoginProfileInput,
    ) -> Result<DeleteLoginProfileOutput, LoginProfileError> {
        match Owner::load::<LoginProfileError>(cx, tx, input.user_name.as_deref()).await? {
            Owner::User(user) => {
                let row = profile::load(tx, &user).await?;
                tx.delete(&row);
            }
            Owner::Root(mut account) => {
                if account.root_password_hash.take().is_none() {
                    return Err(LoginProfileError::NotFound { name: ROOT_NAME.to_owned() });
                }
                account.settings.root_password_set_s = 0;
                tx.put(&*account)?;
            }
        }
        Ok(DeleteLoginProfileOutput {})
    }
}
