//! `iam:TagRole`: sets tags of a role (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagRoleInput, TagRoleOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::RoleError;
use crate::guards::on_entity;
use crate::kinds::Role;
use crate::load::load;
use crate::tags::{self, KeyCase};

/// `iam:TagRole`.
pub(crate) struct TagRole;

impl Operation for TagRole {
    type Model = operations::TagRole;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &TagRoleInput) -> Result<Guards, Refusal> {
        let guard = on_entity::<Role>(cx, "iam:TagRole", &input.role_name);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagRoleInput,
    ) -> Result<TagRoleOutput, RoleError> {
        tags::check(KeyCase::Ignored, &input.tags)?;
        let mut role = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Ignored, &mut role.tags, input.tags)? {
            tx.put(&role)?;
        }
        Ok(TagRoleOutput {})
    }
}
