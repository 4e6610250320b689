//! Managed policies attached to users, groups and roles.
//!
//! The three kinds differ in nothing but names, so each operation is written once, for any kind
//! of entity that has policies.

mod attach;
mod detach;
mod error;
mod list;
#[cfg(test)]
mod tests;

pub(crate) use attach::{AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy};
pub(crate) use detach::{DetachGroupPolicy, DetachRolePolicy, DetachUserPolicy};
pub(crate) use error::AttachedPolicyError;
pub(crate) use list::{
    ListAttachedGroupPolicies, ListAttachedRolePolicies, ListAttachedUserPolicies, show,
};
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<AttachUserPolicy>()
        .write::<AttachGroupPolicy>()
        .write::<AttachRolePolicy>()
        .write::<DetachUserPolicy>()
        .write::<DetachGroupPolicy>()
        .write::<DetachRolePolicy>()
        .read::<ListAttachedUserPolicies>()
        .read::<ListAttachedGroupPolicies>()
        .read::<ListAttachedRolePolicies>()
}
