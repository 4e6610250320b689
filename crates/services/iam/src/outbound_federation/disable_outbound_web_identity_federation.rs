//! `iam:DisableOutboundWebIdentityFederation`: no more tokens. The private keys are thrown away;
//! their public halves verify what was signed, until it is over.

use async_trait::async_trait;
use sekisho_api::iam::{
    DisableOutboundWebIdentityFederationInput, DisableOutboundWebIdentityFederationOutput,
    operations,
};
use sekisho_directory::{AccountRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::OutboundFederationError as Error;

/// `iam:DisableOutboundWebIdentityFederation`.
pub(crate) struct DisableOutboundWebIdentityFederation;

impl Operation for DisableOutboundWebIdentityFederation {
    type Model = operations::DisableOutboundWebIdentityFederation;
    type Error = Error;

    fn guards(
        _: &Cx<'_>,
        _: &DisableOutboundWebIdentityFederationInput,
    ) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:DisableOutboundWebIdentityFederation", "*"))
    }
}

#[async_trait]
impl WriteOperation for DisableOutboundWebIdentityFederation {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        _: DisableOutboundWebIdentityFederationInput,
    ) -> Result<DisableOutboundWebIdentityFederationOutput, Error> {
        let row: Option<AccountRow> = tx.get(&AccountRow::key_of(cx.account_id())).await?;
        let mut row = row.ok_or(Error::NoAccount)?;
        let outbound = &mut row.settings.outbound_federation;
        if !outbound.enabled {
            return Err(Error::Disabled);
        }
        outbound.enabled = false;
        for key in outbound.keys.iter_mut().filter(|key| key.retired_s.is_none()) {
            key.sealed = None;
            key.retired_s = Some(cx.now_s);
        }
        outbound.forget_over(cx.now_s);
        tx.put(&row)?;
        Ok(DisableOutboundWebIdentityFederationOutput {})
    }
}
