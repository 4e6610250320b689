//! `iam:ListUserPolicies`, `iam:ListGroupPolicies`, `iam:ListRolePolicies`: shows the names of
//! inline policies.

use sekisho_api::iam as api;
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
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, ListError> {
    let request = PageRequest::read(marker, max_items)?;
    let entity = find::<K>(cx, name)?;
    let names = K::inline(entity.row()).keys().map(|name| (name.clone(), name.clone()));
    Ok(request.sort_and_take(names.collect()))
}

macro_rules! list_policies {
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
                let page =
                    list::<$kind>(cx, &input.$name, input.marker.as_deref(), input.max_items)?;
                Ok(api::$output {
                    policy_names: page.items,
                    is_truncated: page.is_truncated,
                    marker: page.marker,
                })
            }
        }
    };
}

list_policies!(
    ListUserPolicies,
    ListUserPoliciesInput,
    ListUserPoliciesOutput,
    "iam:ListUserPolicies",
    User,
    user_name
);
list_policies!(
    ListGroupPolicies,
    ListGroupPoliciesInput,
    ListGroupPoliciesOutput,
    "iam:ListGroupPolicies",
    Group,
    group_name
);
list_policies!(
    ListRolePolicies,
    ListRolePoliciesInput,
    ListRolePoliciesOutput,
    "iam:ListRolePolicies",
    Role,
    role_name
);
