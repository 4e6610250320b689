//! Managed policies: the account's own with their versions and tags, and AWS's, which are only
//! read.

mod create_policy;
mod create_policy_version;
mod delete_policy;
mod delete_policy_version;
mod error;
mod get_policy;
mod get_policy_version;
mod guards;
mod list_entities_for_policy;
mod list_policies;
mod list_policy_tags;
mod list_policy_versions;
mod lookup;
mod policy;
mod set_default_policy_version;
mod tag_policy;
#[cfg(test)]
mod tests;
mod untag_policy;
mod version;

pub(crate) use create_policy::CreatePolicy;
pub(crate) use create_policy_version::CreatePolicyVersion;
pub(crate) use delete_policy::DeletePolicy;
pub(crate) use delete_policy_version::DeletePolicyVersion;
pub(crate) use error::PolicyError;
pub(crate) use get_policy::GetPolicy;
pub(crate) use get_policy_version::GetPolicyVersion;
pub(crate) use list_entities_for_policy::ListEntitiesForPolicy;
pub(crate) use list_policies::ListPolicies;
pub(crate) use list_policy_tags::ListPolicyTags;
pub(crate) use list_policy_versions::ListPolicyVersions;
pub(crate) use lookup::Found;
pub(crate) use policy::shown;
use sekisho_operation::ServiceTable;
pub(crate) use set_default_policy_version::SetDefaultPolicyVersion;
pub(crate) use tag_policy::TagPolicy;
pub(crate) use untag_policy::UntagPolicy;
pub(crate) use version::versions_with_documents;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreatePolicy>()
        .read::<GetPolicy>()
        .read::<ListPolicies>()
        .write::<DeletePolicy>()
        .write::<CreatePolicyVersion>()
        .read::<GetPolicyVersion>()
        .read::<ListPolicyVersions>()
        .write::<DeletePolicyVersion>()
        .write::<SetDefaultPolicyVersion>()
        .read::<ListEntitiesForPolicy>()
        .read::<ListPolicyTags>()
        .write::<TagPolicy>()
        .write::<UntagPolicy>()
}
