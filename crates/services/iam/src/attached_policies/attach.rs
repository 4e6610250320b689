//! `iam:AttachUserPolicy`, `iam:AttachGroupPolicy`, `iam:AttachRolePolicy`: attaches a managed
//! policy; one that is attached stays (ID-34).

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AttachedPolicyError;
use crate::errors::QuotaExceeded;
use crate::guards::on_bounded_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::load;
use crate::policy_arns;
use crate::policy_uses::{self, Use};

async fn attach<K: PolicyHolder>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
    arn: String,
) -> Result<(), AttachedPolicyError> {
    policy_arns::read(cx, &arn)?;
    let mut row = load::<K, AttachedPolicyError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    if K::attached(&row).contains(&arn) {
        return Ok(());
    }
    policy_uses::begin(cx, tx, &arn, Use::Attachment).await?;
    QuotaExceeded::check(&cx.system.quotas, K::ATTACHED, K::attached(&row).len() + 1)?;
    K::attached_mut(&mut row).push(arn);
    Ok(tx.put(&row)?)
}

macro_rules! attach_policy {
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
                attach::<$kind>(cx, tx, &input.$name, input.policy_arn).await?;
                Ok(api::$output {})
            }
        }
    };
}

attach_policy!(
    AttachUserPolicy,
    AttachUserPolicyInput,
    AttachUserPolicyOutput,
    "iam:AttachUserPolicy",
    User,
    user_name
);
attach_policy!(
    AttachGroupPolicy,
    AttachGroupPolicyInput,
    AttachGroupPolicyOutput,
    "iam:AttachGroupPolicy",
    Group,
    group_name
);
attach_policy!(
    AttachRolePolicy,
    AttachRolePolicyInput,
    AttachRolePolicyOutput,
    "iam:AttachRolePolicy",
    Role,
    role_name
);
