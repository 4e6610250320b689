//! Which services an entity's policies let it use, and which of them it did use, and when.
//!
//! A service counts as granted if some Allow statement names one of its actions, or may by a
//! pattern: what conditions, boundaries and Deny statements make of it is not looked at, as with
//! AWS.

mod accessed;
mod error;
mod generate_service_last_accessed_details;
mod get_service_last_accessed_details;
mod get_service_last_accessed_details_with_entities;
mod granting;
mod list_policies_granting_service_access;
mod subject;
#[cfg(test)]
mod tests;

pub(crate) use error::ServiceAccessError;
pub(crate) use generate_service_last_accessed_details::GenerateServiceLastAccessedDetails;
pub(crate) use get_service_last_accessed_details::GetServiceLastAccessedDetails;
pub(crate) use get_service_last_accessed_details_with_entities::GetServiceLastAccessedDetailsWithEntities;
pub(crate) use list_policies_granting_service_access::ListPoliciesGrantingServiceAccess;
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<ListPoliciesGrantingServiceAccess>()
        .write::<GenerateServiceLastAccessedDetails>()
        .read::<GetServiceLastAccessedDetails>()
        .read::<GetServiceLastAccessedDetailsWithEntities>()
}
