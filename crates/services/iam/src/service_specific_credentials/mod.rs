//! Service-specific credentials: what a user shows a service that takes no signatures.

mod create_service_specific_credential;
mod credential;
mod delete_service_specific_credential;
mod error;
mod list_service_specific_credentials;
mod reset_service_specific_credential;
mod secret;
#[cfg(test)]
mod tests;
mod update_service_specific_credential;

pub(crate) use create_service_specific_credential::CreateServiceSpecificCredential;
pub(crate) use delete_service_specific_credential::DeleteServiceSpecificCredential;
pub(crate) use error::ServiceSpecificCredentialError;
pub(crate) use list_service_specific_credentials::ListServiceSpecificCredentials;
pub(crate) use reset_service_specific_credential::ResetServiceSpecificCredential;
use sekisho_operation::ServiceTable;
pub(crate) use update_service_specific_credential::UpdateServiceSpecificCredential;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateServiceSpecificCredential>()
        .read::<ListServiceSpecificCredentials>()
        .write::<UpdateServiceSpecificCredential>()
        .write::<ResetServiceSpecificCredential>()
        .write::<DeleteServiceSpecificCredential>()
}
