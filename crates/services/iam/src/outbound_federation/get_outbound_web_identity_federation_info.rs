//! `iam:GetOutboundWebIdentityFederationInfo`: the issuer of the account's tokens.

use sekisho_api::iam::{
    GetOutboundWebIdentityFederationInfoInput, GetOutboundWebIdentityFederationInfoOutput,
    operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::OutboundFederationError as Error;

/// `iam:GetOutboundWebIdentityFederationInfo`.
pub(crate) struct GetOutboundWebIdentityFederationInfo;

impl Operation for GetOutboundWebIdentityFederationInfo {
    type Model = operations::GetOutboundWebIdentityFederationInfo;
    type Error = Error;

    fn guards(
        _: &Cx<'_>,
        _: &GetOutboundWebIdentityFederationInfoInput,
    ) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetOutboundWebIdentityFederationInfo", "*"))
    }
}

impl ReadOperation for GetOutboundWebIdentityFederationInfo {
    fn run(
        cx: &Cx<'_>,
        _: GetOutboundWebIdentityFederationInfoInput,
    ) -> Result<GetOutboundWebIdentityFederationInfoOutput, Error> {
        if !cx.account().row.settings.outbound_federation.enabled {
            return Err(Error::Disabled);
        }
        Ok(GetOutboundWebIdentityFederationInfoOutput {
            issuer_identifier: Some(cx.system.token_issuer(cx.account_id())),
            jwt_vending_enabled: Some(true),
        })
    }
}
