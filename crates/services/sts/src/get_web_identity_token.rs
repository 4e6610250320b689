//! `sts:GetWebIdentityToken`: a token that says to others who the caller is, signed by a key of the
//! caller's account (IAM user guide, "Federate AWS identities to external services").

mod claims;
mod error;

pub use error::GetWebIdentityTokenError;
use sekisho_api::Timestamp;
use sekisho_api::sts::{GetWebIdentityTokenInput, GetWebIdentityTokenOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::TokenKey;
use sekisho_jwt::{Algorithm, SigningKey};
use sekisho_operation::{Cx, Guard, Guards, Operation, ReadOperation, Refusal};

use self::GetWebIdentityTokenError as Error;
use crate::session::tags;

/// How long a token holds if nothing is asked for, in seconds.
const DURATION_S: i32 = 300;
/// Bytes of a token's claims. AWS's bound is not recorded; whoever takes tokens by
/// `AssumeRoleWithWebIdentity` takes 20,000 characters of a whole one.
const PAYLOAD_BYTES_MAX: usize = 12_000;

/// `GetWebIdentityToken`.
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Model = operations::GetWebIdentityToken;
    type Error = Error;

    fn guards(cx: &Cx<'_>, input: &GetWebIdentityTokenInput) -> Result<Guards, Refusal> {
        let (partition, account) = (cx.system.partition, cx.account_id());
        let resource = format!("arn:{partition}:sts::{account}:self");
        let passed = input.tags.as_deref().unwrap_or_default();
        let guard = |action: &'static str| {
            Guard::new(action, &*resource)
                .with_keys("sts:IdentityTokenAudience", input.audience.iter().cloned())
                .with_key("sts:SigningAlgorithm", Some(&*input.signing_algorithm))
                .with_key("sts:DurationSeconds", Some(duration_s(input).to_string()))
                .with_request_tags(passed.iter().map(|tag| (&*tag.key, &*tag.value)))
        };
        let guards = Guards::from(guard("sts:GetWebIdentityToken"));
        Ok(if passed.is_empty() { guards } else { guards.and(guard("sts:TagGetWebIdentityToken")) })
    }
}

impl ReadOperation for GetWebIdentityToken {
    fn run(
        cx: &Cx<'_>,
        input: GetWebIdentityTokenInput,
    ) -> Result<GetWebIdentityTokenOutput, Error> {
        let algorithm = Algorithm::named(&input.signing_algorithm)
            .filter(|known| matches!(known, Algorithm::Rs256 | Algorithm::Es384))
            .ok_or_else(|| Error::Algorithm { value: input.signing_algorithm.clone() })?;
        let outbound = &cx.account().row.settings.outbound_federation;
        if !outbound.enabled {
            return Err(Error::Disabled);
        }
        let expires_s = cx.now_s.saturating_add(i64::from(duration_s(&input)));
        let session = cx.caller.claims();
        let ends_s = session.map(|claims| i64::try_from(claims.expires_at).unwrap_or(i64::MAX));
        if ends_s.is_some_and(|ends_s| ends_s < expires_s) {
            return Err(Error::DurationEscalation);
        }
        let tags_max = cx.system.quotas.get(Quota::TagsPerSession);
        let tags = tags::settle(None, input.tags.unwrap_or_default(), &[], tags_max)?;
        let payload = claims::of(cx, &input.audience, &tags, expires_s);
        if PAYLOAD_BYTES_MAX < payload.to_string().len() {
            return Err(Error::PayloadSize);
        }
        let key = outbound.signing_key(algorithm.name()).ok_or(Error::Key)?;
        let bound_to = TokenKey::bound_to(cx.account_id(), &key.id);
        let sealed = key.sealed.as_deref().ok_or(Error::Key)?;
        let opened = cx.system.open_user_secret(&bound_to, sealed).map_err(|_| Error::Key)?;
        let signer = SigningKey::from_pkcs8(algorithm, &opened).map_err(|_| Error::Key)?;
        let token = signer.sign(&key.id, &payload).map_err(|_| Error::Key)?;
        Ok(GetWebIdentityTokenOutput {
            web_identity_token: Some(token.into()),
            expiration: Some(Timestamp::from_secs(expires_s)),
        })
    }
}

fn duration_s(input: &GetWebIdentityTokenInput) -> i32 {
    input.duration_seconds.unwrap_or(DURATION_S)
}
