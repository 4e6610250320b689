//! `iam:GetUserPolicy`, `iam:GetGroupPolicy`, `iam:GetRolePolicy`: shows an inline policy's
//! document.

use sekisho_api::iam as api;
use sekisho_directory::EntityRow as _;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::Entity as _;

use super::InlinePolicyError;
use crate::guards::on_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::find;
use crate::policy_documents;

/// The entity's name, and the document as answers carry it.
fn get<K: PolicyHolder>(
    cx: &Cx<'_>,
    name: &str,
    policy_name: &str,
) -> Result<(String, String), InlinePolicyError> {
    let entity = find::<K>(cx, name)?;
    match K::inline(entity.row()).get(policy_name) {
        Some(document) => Ok((entity.row().name().to_owned(), policy_documents::shown(document))),
        None => Err(InlinePolicyError::not_found::<K>(policy_name.to_owned())),
    }
}

macro_rules! get_policy {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = InlinePolicyError;

            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                Ok(on_entity::<$kind>(cx, $action, &input.$name).into())
            }
        }

        impl ReadOperation for $operation {
            fn run(cx: &Cx<'_>, input: api::$input) -> Result<api::$output, InlinePolicyError> {
                let ($name, policy_document) = get::<$kind>(cx, &input.$name, &input.policy_name)?;
                Ok(api::$output { $name, policy_name: input.policy_name, policy_document })
            }
        }
    };
}

get_policy!(
    GetUserPolicy,
    GetUserPolicyInput,
    GetUserPolicyOutput,
    "iam:GetUserPolicy",
    User,
    user_name
);
get_policy!(
    GetGroupPolicy,
    GetGroupPolicyInput,
    GetGroupPolicyOutput,
    "iam:GetGroupPolicy",
    Group,
    group_name
);
get_policy!(
    GetRolePolicy,
    GetRolePolicyInput,
    GetRolePolicyOutput,
    "iam:GetRolePolicy",
    Role,
    role_name
);
