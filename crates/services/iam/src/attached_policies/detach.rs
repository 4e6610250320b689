//! `iam:DetachUserPolicy`, `iam:DetachGroupPolicy`, `iam:DetachRolePolicy`: detaches a managed
//! policy; one that is not attached is not found (ID-34).

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AttachedPolicyError;
use crate::guards::on_bounded_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::load;
use crate::policy_arns;
use crate::policy_uses::{self, Use};

async fn detach<K: PolicyHolder>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
    arn: String,
) -> Result<(), AttachedPolicyError> {
    policy_arns::read(cx, &arn)?;
    let mut row = load::<K, AttachedPolicyError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    let attached = K::attached_mut(&mut row);
    let attached_before = attached.len();
    attached.retain(|other| *other != arn);
    if attached.len() == attached_before {
        return Err(AttachedPolicyError::NotAttached { arn });
    }
    policy_uses::end(cx, tx, &arn, Use::Attachment).await?;
    Ok(tx.put(&row)?)
}

macro_rules! detach_policy {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = AttachedPolicyError;

            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                Ok(on_bounded_entity::<$kind>(cx, $action, &input.$name)
                    .with_key("iam:PolicyARN", Some(input.policy_arn.as_str()))
                    .into())
            }
        }

        #[async_trait]
        impl WriteOperation for $operation {
            async fn run(
                cx: &Cx<'_>,
                tx: &mut Tx,
                input: api::$input,
            ) -> Result<api::$output, AttachedPolicyError> {
                detach::<$kind>(cx, tx, &input.$name, input.policy_arn).await?;
                Ok(api::$output {})
            }
        }
    };
}

detach_policy!(
    DetachUserPolicy,
    DetachUserPolicyInput,
    DetachUserPolicyOutput,
    "iam:DetachUserPolicy",
    User,
    user_name
);
detach_policy!(
    DetachGroupPolicy,
    DetachGroupPolicyInput,
    DetachGroupPolicyOutput,
    "iam:DetachGroupPolicy",
    Group,
    group_name
);
detach_policy!(
    DetachRolePolicy,
    DetachRolePolicyInput,
    DetachRolePolicyOutput,
    "iam:DetachRolePolicy",
    Role,
    role_name
);
