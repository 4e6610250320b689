//! Inline policies of users, groups and roles.
//!
//! The three kinds differ in nothing but names, so each operation is written once, for any kind
//! of entity that has policies.

mod delete;
mod error;
mod get;
mod list;
mod put;
#[cfg(test)]
mod tests;

pub(crate) use delete::{DeleteGroupPolicy, DeleteRolePolicy, DeleteUserPolicy};
pub(crate) use error::InlinePolicyError;
pub(crate) use get::{GetGroupPolicy, GetRolePolicy, GetUserPolicy};
pub(crate) use list::{ListGroupPolicies, ListRolePolicies, ListUserPolicies};
pub(crate) use put::{PutGroupPolicy, PutRolePolicy, PutUserPolicy};
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<PutUserPolicy>()
        .write::<PutGroupPolicy>()
        .write::<PutRolePolicy>()
        .read::<GetUserPolicy>()
        .read::<GetGroupPolicy>()
        .read::<GetRolePolicy>()
        .read::<ListUserPolicies>()
        .read::<ListGroupPolicies>()
        .read::<ListRolePolicies>()
        .write::<DeleteUserPolicy>()
        .write::<DeleteGroupPolicy>()
        .write::<DeleteRolePolicy>()
}
