//! Groups and who is in them.

mod add_user_to_group;
mod create_group;
mod delete_group;
mod error;
mod get_group;
mod group;
mod list_groups;
mod list_groups_for_user;
mod remove_user_from_group;
#[cfg(test)]
mod tests;
mod update_group;

pub(crate) use add_user_to_group::AddUserToGroup;
pub(crate) use create_group::CreateGroup;
pub(crate) use delete_group::DeleteGroup;
pub(crate) use error::GroupError;
pub(crate) use get_group::GetGroup;
pub(crate) use list_groups::ListGroups;
pub(crate) use list_groups_for_user::ListGroupsForUser;
pub(crate) use remove_user_from_group::RemoveUserFromGroup;
use sekisho_operation::ServiceTable;
pub(crate) use update_group::UpdateGroup;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateGroup>()
        .read::<GetGroup>()
        .read::<ListGroups>()
        .write::<UpdateGroup>()
        .write::<DeleteGroup>()
        .write::<AddUserToGroup>()
        .write::<RemoveUserFromGroup>()
        .read::<ListGroupsForUser>()
}
