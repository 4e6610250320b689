//! SAML identity providers: whose users an account lets in by `AssumeRoleWithSAML`.

mod create_saml_provider;
mod delete_saml_provider;
mod error;
mod get_saml_provider;
mod list_saml_provider_tags;
mod list_saml_providers;
mod private_key;
mod provider;
mod tag_saml_provider;
#[cfg(test)]
mod tests;
mod untag_saml_provider;
mod update_saml_provider;

pub(crate) use create_saml_provider::CreateSAMLProvider;
pub(crate) use delete_saml_provider::DeleteSAMLProvider;
pub(crate) use error::SamlProviderError;
pub(crate) use get_saml_provider::GetSAMLProvider;
pub(crate) use list_saml_provider_tags::ListSAMLProviderTags;
pub(crate) use list_saml_providers::ListSAMLProviders;
use sekisho_operation::ServiceTable;
pub(crate) use tag_saml_provider::TagSAMLProvider;
pub(crate) use untag_saml_provider::UntagSAMLProvider;
pub(crate) use update_saml_provider::UpdateSAMLProvider;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateSAMLProvider>()
        .write::<DeleteSAMLProvider>()
        .read::<GetSAMLProvider>()
        .read::<ListSAMLProviderTags>()
        .read::<ListSAMLProviders>()
        .write::<TagSAMLProvider>()
        .write::<UntagSAMLProvider>()
        .write::<UpdateSAMLProvider>()
}
