//! `iam:RemoveRoleFromInstanceProfile`: takes the role out of an instance profile.

use async_trait::async_trait;
use sekisho_api::iam::{
    RemoveRoleFromInstanceProfileInput, RemoveRoleFromInstanceProfileOutput, operations,
};
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{InstanceProfileError, lookup};
use crate::errors::NoSuchEntity;
use crate::kinds::{Role, check_role_modifiable};
use crate::load::load;

/// `iam:RemoveRoleFromInstanceProfile`.
pub(crate) struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Model = operations::RemoveRoleFromInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &RemoveRoleFromInstanceProfileInput) -> Result<Guards, Refusal> {
        let action = "iam:RemoveRoleFromInstanceProfile";
        Ok(lookup::guard(cx, action, &input.instance_profile_name).into())
    }
}

#[async_trait]
impl WriteOperation for RemoveRoleFromInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: RemoveRoleFromInstanceProfileInput,
    ) -> Result<RemoveRoleFromInstanceProfileOutput, InstanceProfileError> {
        let mut profile = lookup::load(cx, tx, &input.instance_profile_name).await?;
        let mut role: RoleRow =
            load::<Role, InstanceProfileError>(cx, tx, &input.role_name).await?;
        // ID-34: a link that is not there is missed.
        if profile.role.as_deref() != Some(&role.name) {
            return Err(NoSuchEntity::named::<Role>(&input.role_name).into());
        }
        check_role_modifiable(&role)?;
        profile.role = None;
        role.instance_profiles.retain(|name| *name != profile.name);
        tx.put(&profile)?;
        tx.put(&role)?;
        Ok(RemoveRoleFromInstanceProfileOutput {})
    }
}
