//! `iam:EnableOutboundWebIdentityFederation`: lets the account's principals have tokens. New keys
//! each time: what was signed before is verified by the old ones until it is over.

use async_trait::async_trait;
use sekisho_api::iam::{
    EnableOutboundWebIdentityFederationInput, EnableOutboundWebIdentityFederationOutput, operations,
};
use sekisho_directory::{AccountRow, TokenKey, Tx};
use sekisho_jwt::{Algorithm, SigningError, SigningKey};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::OutboundFederationError as Error;

/// What tokens may be signed by, and what the ids of its keys begin with.
const ALGORITHMS: [(Algorithm, &str); 2] = [(Algorithm::Rs256, "RSA"), (Algorithm::Es384, "EC384")];

/// `iam:EnableOutboundWebIdentityFederation`.
pub(crate) struct EnableOutboundWebIdentityFederation;

impl Operation for EnableOutboundWebIdentityFederation {
    type Model = operations::EnableOutboundWebIdentityFederation;
    type Error = Error;

    fn guards(_: &Cx<'_>, _: &EnableOutboundWebIdentityFederationInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:EnableOutboundWebIdentityFederation", "*"))
    }
}

#[async_trait]
impl WriteOperation for EnableOutboundWebIdentityFederation {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        _: EnableOutboundWebIdentityFederationInput,
    ) -> Result<EnableOutboundWebIdentityFederationOutput, Error> {
        let account = cx.account_id();
        let row: Option<AccountRow> = tx.get(&AccountRow::key_of(account)).await?;
        let mut row = row.ok_or(Error::NoAccount)?;
        let outbound = &mut row.settings.outbound_federation;
        if outbound.enabled {
            return Err(Error::Enabled);
        }
        outbound.forget_over(cx.now_s);
        let made = tokio::task::spawn_blocking(|| {
            ALGORITHMS.map(|(algorithm, _)| SigningKey::generate(algorithm))
        });
        let made = made.await.map_err(|_| SigningError::Failed)?;
        for ((algorithm, kind), key) in ALGORITHMS.into_iter().zip(made) {
            let key = key?;
            let id = format!("{kind}_{}", outbound.generation);
            let bound_to = TokenKey::bound_to(account, &id);
            outbound.keys.push(TokenKey {
                algorithm: algorithm.name().to_owned(),
                public: key.jwk(&id)?.to_string(),
                sealed: Some(cx.system.seal_user_secret(&bound_to, &key.to_pkcs8()?)),
                retired_s: None,
                id,
            });
        }
        outbound.enabled = true;
        outbound.generation += 1;
        tx.put(&row)?;
        Ok(EnableOutboundWebIdentityFederationOutput {
            issuer_identifier: Some(cx.system.token_issuer(account)),
        })
    }
}
