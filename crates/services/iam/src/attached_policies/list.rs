//! `iam:ListAttachedUserPolicies`, `iam:ListAttachedGroupPolicies`,
//! `iam:ListAttachedRolePolicies`: shows attached managed policies by name.

use sekisho_api::iam::{self as api, AttachedPolicy};
use sekisho_arn::{Arn, split_path_and_name};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::Entity as _;

use crate::errors::ListError;
use crate::guards::on_entity;
use crate::kinds::{Group, PolicyHolder, Role, User};
use crate::load::find;
use crate::paging::{Page, PageRequest};

fn list<K: PolicyHolder>(
    cx: &Cx<'_>,
    name: &str,
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<AttachedPolicy>, ListError> {
    let request = PageRequest::read(marker, max_items)?;
    let entity = find::<K>(cx, name)?;
    let attached = K::attached(entity.row()).iter();
    let shown = attached.filter_map(|arn| show(arn, prefix.unwrap_or("/")));
    Ok(request.sort_and_take(shown.collect()))
}

/// A policy with its sort key, if its path begins so. An AWS managed policy and one of the
/// account may share a name; the key tells them apart.
pub(crate) fn show(arn: &str, prefix: &str) -> Option<(String, AttachedPolicy)> {
    let parsed = Arn::parse(arn).ok()?;
    let (_, rest) = parsed.resource_type_and_rest();
    let (path, name) = split_path_and_name(rest);
    if !path.starts_with(prefix) {
        return None;
    }
    let owner = if parsed.account == "aws" { 'a' } else { 'c' };
    let policy =
        AttachedPolicy { policy_name: Some(name.to_owned()), policy_arn: Some(arn.to_owned()) };
    // A space sorts before all that a name may hold.
    Some((format!("{name} {owner}"), policy))
}

macro_rules! list_attached_policies {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = ListError;

            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                Ok(on_entity::<$kind>(cx, $action, &input.$name).into())
            }
        }

        impl ReadOperation for $operation {
            fn run(cx: &Cx<'_>, input: api::$input) -> Result<api::$output, ListError> {
                let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
                let page = list::<$kind>(cx, &input.$name, prefix, marker, input.max_items)?;
                Ok(api::$output {
                    attached_policies: Some(page.items),
                    is_truncated: page.is_truncated,
                    marker: page.marker,
                })
            }
        }
    };
}

list_attached_policies!(
    ListAttachedUserPolicies,
    ListAttachedUserPoliciesInput,
    ListAttachedUserPoliciesOutput,
    "iam:ListAttachedUserPolicies",
    User,
    user_name
);
list_attached_policies!(
    ListAttachedGroupPolicies,
    ListAttachedGroupPoliciesInput,
    ListAttachedGroupPoliciesOutput,
    "iam:ListAttachedGroupPolicies",
    Group,
    group_name
);
list_attached_policies!(
    ListAttachedRolePolicies,
    ListAttachedRolePoliciesInput,
    ListAttachedRolePoliciesOutput,
    "iam:ListAttachedRolePolicies",
    Role,
    role_name
);
