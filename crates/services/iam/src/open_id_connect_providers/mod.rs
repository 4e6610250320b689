//! OIDC identity providers: whose users an account lets in by `AssumeRoleWithWebIdentity`.

mod add_client_id_to_open_id_connect_provider;
mod create_open_id_connect_provider;
mod delete_open_id_connect_provider;
mod error;
mod get_open_id_connect_provider;
mod list_open_id_connect_provider_tags;
mod list_open_id_connect_providers;
mod provider;
mod remove_client_id_from_open_id_connect_provider;
mod tag_open_id_connect_provider;
#[cfg(test)]
mod tests;
mod untag_open_id_connect_provider;
mod update_open_id_connect_provider_thumbprint;

pub(crate) use add_client_id_to_open_id_connect_provider::AddClientIDToOpenIDConnectProvider;
pub(crate) use create_open_id_connect_provider::CreateOpenIDConnectProvider;
pub(crate) use delete_open_id_connect_provider::DeleteOpenIDConnectProvider;
pub(crate) use error::OpenIdConnectProviderError;
pub(crate) use get_open_id_connect_provider::GetOpenIDConnectProvider;
pub(crate) use list_open_id_connect_provider_tags::ListOpenIDConnectProviderTags;
pub(crate) use list_open_id_connect_providers::ListOpenIDConnectProviders;
pub(crate) use remove_client_id_from_open_id_connect_provider::RemoveClientIDFromOpenIDConnectProvider;
use sekisho_operation::ServiceTable;
pub(crate) use tag_open_id_connect_provider::TagOpenIDConnectProvider;
pub(crate) use untag_open_id_connect_provider::UntagOpenIDConnectProvider;
pub(crate) use update_open_id_connect_provider_thumbprint::UpdateOpenIDConnectProviderThumbprint;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<AddClientIDToOpenIDConnectProvider>()
        .write::<CreateOpenIDConnectProvider>()
        .write::<DeleteOpenIDConnectProvider>()
        .read::<GetOpenIDConnectProvider>()
        .read::<ListOpenIDConnectProviderTags>()
        .read::<ListOpenIDConnectProviders>()
        .write::<RemoveClientIDFromOpenIDConnectProvider>()
        .write::<TagOpenIDConnectProvider>()
        .write::<UntagOpenIDConnectProvider>()
        .write::<UpdateOpenIDConnectProviderThumbprint>()
}
