//! Outbound web identity federation: whether an account's principals may have tokens that say to
//! others who they are (`sts:GetWebIdentityToken`), and the keys that sign these.

mod disable_outbound_web_identity_federation;
mod enable_outbound_web_identity_federation;
mod error;
mod get_outbound_web_identity_federation_info;
#[cfg(test)]
mod tests;

pub(crate) use disable_outbound_web_identity_federation::DisableOutboundWebIdentityFederation;
pub(crate) use enable_outbound_web_identity_federation::EnableOutboundWebIdentityFederation;
pub(crate) use error::OutboundFederationError;
pub(crate) use get_outbound_web_identity_federation_info::GetOutboundWebIdentityFederationInfo;
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<EnableOutboundWebIdentityFederation>()
        .write::<DisableOutboundWebIdentityFederation>()
        .read::<GetOutboundWebIdentityFederationInfo>()
}
