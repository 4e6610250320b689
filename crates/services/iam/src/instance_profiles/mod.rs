//! Instance profiles, the role in each, and their tags.

mod add_role_to_instance_profile;
mod create_instance_profile;
mod delete_instance_profile;
mod error;
mod get_instance_profile;
mod instance_profile;
mod list_instance_profile_tags;
mod list_instance_profiles;
mod list_instance_profiles_for_role;
mod lookup;
mod remove_role_from_instance_profile;
mod tag_instance_profile;
#[cfg(test)]
mod tests;
mod untag_instance_profile;

pub(crate) use add_role_to_instance_profile::AddRoleToInstanceProfile;
pub(crate) use create_instance_profile::CreateInstanceProfile;
pub(crate) use delete_instance_profile::DeleteInstanceProfile;
pub(crate) use error::InstanceProfileError;
pub(crate) use get_instance_profile::GetInstanceProfile;
pub(crate) use instance_profile::of_role;
pub(crate) use list_instance_profile_tags::ListInstanceProfileTags;
pub(crate) use list_instance_profiles::ListInstanceProfiles;
pub(crate) use list_instance_profiles_for_role::ListInstanceProfilesForRole;
pub(crate) use remove_role_from_instance_profile::RemoveRoleFromInstanceProfile;
use sekisho_operation::ServiceTable;
pub(crate) use tag_instance_profile::TagInstanceProfile;
pub(crate) use untag_instance_profile::UntagInstanceProfile;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateInstanceProfile>()
        .read::<GetInstanceProfile>()
        .read::<ListInstanceProfiles>()
        .write::<DeleteInstanceProfile>()
        .write::<AddRoleToInstanceProfile>()
        .write::<RemoveRoleFromInstanceProfile>()
        .read::<ListInstanceProfilesForRole>()
        .read::<ListInstanceProfileTags>()
        .write::<TagInstanceProfile>()
        .write::<UntagInstanceProfile>()
}
