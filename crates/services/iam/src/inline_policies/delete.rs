//! `iam:DeleteUserPolicy`, `iam:DeleteGroupPolicy`, `iam:DeleteRolePolicy`: deletes an inline
//! policy.

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::InlinePolicyError;
use crate::guards::on_bounded_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::load;

async fn delete<K: PolicyHolder>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
    policy_name: String,
) -> Result<(), InlinePolicyError> {
    let mut row = load::<K, InlinePolicyError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    if K::inline_mut(&mut row).remove(&policy_name).is_none() {
        return Err(InlinePolicyError::not_found::<K>(policy_name));
    }
    Ok(tx.put(&row)?)
}

macro_rules! delete_policy {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = InlinePolicyError;

            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                Ok(on_bounded_entity::<$kind>(cx, $action, &input.$name).into())
            }
        }

        #[async_trait]
        impl WriteOperation for $operation {
            async fn run(
                cx: &Cx<'_>,
                tx: &mut Tx,
                input: api::$input,
            ) -> Result<api::$output, InlinePolicyError> {
                delete::<$kind>(cx, tx, &input.$name, input.policy_name).await?;
                Ok(api::$output {})
            }
        }
    };
}

delete_policy!(
    DeleteUserPolicy,
    DeleteUserPolicyInput,
    DeleteUserPolicyOutput,
    "iam:DeleteUserPolicy",
    User,
    user_name
);
delete_policy!(
    DeleteGroupPolicy,
    DeleteGroupPolicyInput,
    DeleteGroupPolicyOutput,
    "iam:DeleteGroupPolicy",
    Group,
    group_name
);
delete_policy!(
    DeleteRolePolicy,
    DeleteRolePolicyInput,
    DeleteRolePolicyOutput,
    "iam:DeleteRolePolicy",
    Role,
    role_name
);
