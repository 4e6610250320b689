//! `iam:UntagRole`: takes tags off a role. Keys that are not there are no error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagRoleInput, UntagRoleOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::RoleError;
use crate::guards::on_entity;
use crate::kinds::Role;
use crate::load::load;
use crate::tags::{self, KeyCase};

/// `iam:UntagRole`.
pub(crate) struct UntagRole;

impl Operation for UntagRole {
    type Model = operations::UntagRole;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &UntagRoleInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        Ok(on_entity::<Role>(cx, "iam:UntagRole", &input.role_name).with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagRoleInput,
    ) -> Result<UntagRoleOutput, RoleError> {
        let mut role = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        if tags::remove(KeyCase::Ignored, &mut role.tags, &input.tag_keys) {
            tx.put(&role)?;
        }
        Ok(UntagRoleOutput {})
    }
}
