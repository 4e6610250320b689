//! `iam:UpdateAssumeRolePolicy`: replaces a role's trust policy.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateAssumeRolePolicyInput, UpdateAssumeRolePolicyOutput, operations};
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{RoleError, trust};
use crate::guards::on_bounded_entity;
use crate::kinds::{Role, check_role_modifiable};
use crate::load::load;

/// `iam:UpdateAssumeRolePolicy`.
pub(crate) struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Model = operations::UpdateAssumeRolePolicy;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &UpdateAssumeRolePolicyInput) -> Result<Guards, Refusal> {
        Ok(on_bounded_entity::<Role>(cx, "iam:UpdateAssumeRolePolicy", &input.role_name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateAssumeRolePolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateAssumeRolePolicyInput,
    ) -> Result<UpdateAssumeRolePolicyOutput, RoleError> {
        let trust_policy = trust::stored(cx, &input.policy_document)?;
        let mut role: RoleRow = load::<Role, RoleError>(cx, tx, &input.role_name).await?;
        check_role_modifiable(&role)?;
        role.trust_policy = trust_policy;
        tx.put(&role)?;
        Ok(UpdateAssumeRolePolicyOutput {})
    }
}
