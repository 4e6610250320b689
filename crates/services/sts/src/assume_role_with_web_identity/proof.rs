//! Whether the token is the provider's, is meant for this account, and holds now.

use sekisho_api::sts::AssumeRoleWithWebIdentityInput;
use sekisho_arn::Arn;
use sekisho_jwt::{Claims, Token, Value};
use sekisho_operation::{Cx, WantedKeys};

use super::AssumeRoleWithWebIdentityError as Error;
use super::provider::{self, Provider};
use super::tags::SessionClaimed;
use crate::assume_role::target;

/// How far the provider's clock may be ahead.
const SKEW_S: i64 = 60;

/// A token that is believed.
pub(super) struct Proof {
    /// How trust policies name the provider.
    pub(super) provider: String,
    /// The issuer without its scheme.
    pub(super) issuer: String,
    pub(super) subject: String,
    /// The party that the token was issued to: `azp`, or else `aud`.
    pub(super) audience: String,
    /// `aud` as the token has it.
    pub(super) audiences: Vec<String>,
    pub(super) session: SessionClaimed,
    pub(super) claims: Claims,
}

impl Proof {
    /// Believes the token of a request, or says why not.
    pub(super) async fn of(
        cx: &Cx<'_>,
        input: &AssumeRoleWithWebIdentityInput,
    ) -> Result<Self, Error> {
        if input.provider_id.is_some() {
            return Err(Error::ProviderId);
        }
        Arn::parse(&input.role_arn).map_err(|_| Error::Arn)?;
        let token = Token::read(input.web_identity_token.as_ref())?;
        let issuer = token.claimed_issuer().ok_or(Error::MissingClaim { name: "iss" })?.to_owned();
        let found = provider::find(cx.view, cx.system.partition, &input.role_arn, &issuer);
        let provider = found.ok_or_else(|| Error::NoProvider { issuer: issuer.clone() })?;
        // Nobody outside is asked for the sake of a role that is not there, or of no key.
        if token.key_id().is_none() {
            return Err(Error::Key);
        }
        if target::role(cx.view, &input.role_arn).is_none() {
            return Err(Error::NotAuthorized);
        }
        let thumbprints = provider.row.map_or(&[][..], |row| &row.thumbprints);
        let wanted = WantedKeys { issuer: &issuer, thumbprints, key_id: token.key_id() };
        let keys = cx.system.identity_providers.keys(wanted).await?;
        let claims = token.verify(&keys)?;
        check_time(cx.now_s, &claims)?;
        let audiences = audiences(&claims)?;
        let audience = party(&claims, &audiences, &provider)?;
        let subject = claims.text("sub").filter(|subject| !subject.is_empty());
        let subject = subject.ok_or(Error::MissingClaim { name: "sub" })?.to_owned();
        Ok(Self {
            session: SessionClaimed::read(&claims)?,
            issuer: provider.issuer.to_owned(),
            provider: provider.name,
            subject,
            audience,
            audiences,
            claims,
        })
    }
}

/// Refuses what does not hold now.
fn check_time(now_s: i64, claims: &Claims) -> Result<(), Error> {
    let time = |name: &'static str| match claims.get(name) {
        None => Ok(None),
        Some(_) => claims.seconds(name).map(Some).ok_or(Error::InvalidClaim { name }),
    };
    let needed = |name: &'static str| time(name)?.ok_or(Error::MissingClaim { name });
    let (until_s, issued_s, from_s) = (needed("exp")?, needed("iat")?, time("nbf")?);
    if until_s <= now_s {
        return Err(Error::Expired { now_s, until_s });
    }
    let latest_s = now_s.saturating_add(SKEW_S);
    if latest_s < issued_s || from_s.is_some_and(|from_s| latest_s < from_s) {
        return Err(Error::NotYetValid);
    }
    Ok(())
}

/// Whom the token is for: one or several.
fn audiences(claims: &Claims) -> Result<Vec<String>, Error> {
    let audience = claims.get("aud").ok_or(Error::MissingClaim { name: "aud" })?;
    let texts = audience.as_texts().filter(|texts| !texts.is_empty());
    let texts = texts.ok_or(Error::InvalidClaim { name: "aud" })?;
    Ok(texts.into_iter().map(str::to_owned).collect())
}

/// The party that the token was issued to, which must be a client of the account's provider. Of
/// several audiences none is, unless `azp` says which (OpenID Connect Core, 3.1.3.7; IAM user
/// guide: where `azp` is set, it is what `aud` compares with).
fn party(claims: &Claims, audiences: &[String], provider: &Provider<'_>) -> Result<String, Error> {
    let party = match (claims.get("azp"), audiences) {
        (Some(Value::Text(party)), _) => party,
        (Some(_), _) => return Err(Error::InvalidClaim { name: "azp" }),
        (None, [only]) => only,
        (None, _) => return Err(Error::Audience),
    };
    match provider.row {
        Some(row) if !row.client_ids.contains(party) => Err(Error::Audience),
        _ => Ok(party.clone()),
    }
}
