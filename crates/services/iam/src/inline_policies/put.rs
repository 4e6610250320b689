//! `iam:PutUserPolicy`, `iam:PutGroupPolicy`, `iam:PutRolePolicy`: adds an inline policy, or
//! replaces the one of its name.

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::{EntityRow as _, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::InlinePolicyError;
use crate::guards::on_bounded_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::load;
use crate::policy_documents;

async fn put<K: PolicyHolder>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
    policy_name: String,
    document: String,
) -> Result<(), InlinePolicyError> {
    policy_documents::check_identity(&document)?;
    let mut row = load::<K, InlinePolicyError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    let policies = K::inline_mut(&mut row);
    policies.insert(policy_name, document);
    let size: usize = policies.values().map(|document| policy_documents::size(document)).sum();
    let bytes_max = cx.system.quotas.get(K::INLINE_SIZE);
    if usize::try_from(bytes_max).is_ok_and(|bytes_max| bytes_max < size) {
        let name = row.name().to_owned();
        return Err(InlinePolicyError::TooLarge { bytes_max, kind: K::WORD, name });
    }
    Ok(tx.put(&row)?)
}

macro_rules! put_policy {
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
                let (policy, document) = (input.policy_name, input.policy_document);
                put::<$kind>(cx, tx, &input.$name, policy, document).await?;
                Ok(api::$output {})
            }
        }
    };
}

put_policy!(
    PutUserPolicy,
    PutUserPolicyInput,
    PutUserPolicyOutput,
    "iam:PutUserPolicy",
    User,
    user_name
);
put_policy!(
    PutGroupPolicy,
    PutGroupPolicyInput,
    PutGroupPolicyOutput,
    "iam:PutGroupPolicy",
    Group,
    group_name
);
put_policy!(
    PutRolePolicy,
    PutRolePolicyInput,
    PutRolePolicyOutput,
    "iam:PutRolePolicy",
    Role,
    role_name
);
