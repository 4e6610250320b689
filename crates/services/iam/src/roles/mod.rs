//! Roles, their trust policies and their tags.

mod create_role;
mod delete_role;
mod error;
mod get_role;
mod list_role_tags;
mod list_roles;
mod role;
mod tag_role;
#[cfg(test)]
mod tests;
mod trust;
mod untag_role;
mod update_assume_role_policy;
mod update_role;
mod update_role_description;

pub(crate) use create_role::{CreateRole, MAX_SESSION_DURATION_S};
pub(crate) use delete_role::DeleteRole;
pub(crate) use error::RoleError;
pub(crate) use get_role::GetRole;
pub(crate) use list_role_tags::ListRoleTags;
pub(crate) use list_roles::ListRoles;
pub(crate) use role::{created, in_instance_profile, last_used};
use sekisho_operation::ServiceTable;
pub(crate) use tag_role::TagRole;
pub(crate) use trust::shown as shown_trust_policy;
pub(crate) use untag_role::UntagRole;
pub(crate) use update_assume_role_policy::UpdateAssumeRolePolicy;
pub(crate) use update_role::UpdateRole;
pub(crate) use update_role_description::UpdateRoleDescription;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateRole>()
        .read::<GetRole>()
        .read::<ListRoles>()
        .write::<UpdateRole>()
        .write::<UpdateRoleDescription>()
        .write::<UpdateAssumeRolePolicy>()
        .write::<DeleteRole>()
        .read::<ListRoleTags>()
        .write::<TagRole>()
        .write::<UntagRole>()
}
