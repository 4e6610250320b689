//! Central root access: what an organization has enabled for its members' root users.

mod change;
mod error;
mod list_organizations_features;
#[cfg(test)]
mod tests;

pub(crate) use change::{
    DisableOrganizationsRootCredentialsManagement, DisableOrganizationsRootSessions,
    EnableOrganizationsRootCredentialsManagement, EnableOrganizationsRootSessions,
};
pub(crate) use list_organizations_features::ListOrganizationsFeatures;
use sekisho_directory::OrganizationRow;
use sekisho_operation::ServiceTable;

/// IAM's service principal, which an organization trusts.
const IAM: &str = "iam.amazonaws.com";

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<ListOrganizationsFeatures>()
        .write::<EnableOrganizationsRootCredentialsManagement>()
        .write::<DisableOrganizationsRootCredentialsManagement>()
        .write::<EnableOrganizationsRootSessions>()
        .write::<DisableOrganizationsRootSessions>()
}

/// The names of what is enabled, in the model's order.
fn enabled(organization: &OrganizationRow) -> Vec<String> {
    [
        ("RootCredentialsManagement", organization.root_credentials_management),
        ("RootSessions", organization.root_sessions),
    ]
    .into_iter()
    .filter(|(_, is_enabled)| *is_enabled)
    .map(|(name, _)| name.to_owned())
    .collect()
}
