//! `iam:TagUser`: sets tags of a user (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagUserInput, TagUserOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::UserError;
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;
use crate::tags::{self, KeyCase};

/// `iam:TagUser`.
pub(crate) struct TagUser;

impl Operation for TagUser {
    type Model = operations::TagUser;
    type Error = UserError;

    fn guards(cx: &Cx<'_>, input: &TagUserInput) -> Result<Guards, Refusal> {
        let guard = on_entity::<User>(cx, "iam:TagUser", &input.user_name);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagUser {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagUserInput,
    ) -> Result<TagUserOutput, UserError> {
        tags::check(KeyCase::Ignored, &input.tags)?;
        let mut user = load::<User, UserError>(cx, tx, &input.user_name).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Ignored, &mut user.tags, input.tags)? {
            tx.put(&user)?;
        }
        Ok(TagUserOutput {})
    }
}
