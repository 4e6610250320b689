//! `iam:UntagUser`: takes tags off a user. Keys that are not there are no error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagUserInput, UntagUserOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::UserError;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;
use crate::tags::{self, KeyCase};

/// `iam:UntagUser`.
pub(crate) struct UntagUser;

impl Operation for UntagUser {
    type Model = operations::UntagUser;
    type Error = UserError;

    fn guards(cx: &Cx<'_>, input: &UntagUserInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        Ok(on_entity::<User>(cx, "iam:UntagUser", &input.user_name).with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagUser {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagUserInput,
    ) -> Result<UntagUserOutput, UserError> {
        let mut user = load::<User, UserError>(cx, tx, &input.user_name).await?;
        if tags::remove(KeyCase::Ignored, &mut user.tags, &input.tag_keys) {
            tx.put(&user)?;
        }
        Ok(UntagUserOutput {})
    }
}
