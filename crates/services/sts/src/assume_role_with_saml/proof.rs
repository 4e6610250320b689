//! Whether the response is the provider's, is meant for this service, and holds now.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sekisho_api::sts::AssumeRoleWithSAMLInput;
use sekisho_arn::Arn;
use sekisho_directory::{AssertionEncryption, SamlProviderRow};
use sekisho_operation::Cx;
use sekisho_saml::{Assertion, PublicKey, Response};

use super::AssumeRoleWithSamlError as Error;
use super::claims::Claims;

/// AWS's name as a service provider.
const AUDIENCE: &str = "urn:amazon:webservices";
/// How long after it was made a response may come.
const AGE_S_MAX: i64 = 300;
/// How far the provider's clock may be ahead.
const SKEW_S: i64 = 60;

/// A response that is believed.
pub(super) struct Proof {
    pub(super) assertion: Assertion,
    pub(super) claims: Claims,
    /// The address that the assertion is for.
    pub(super) recipient: String,
    pub(super) name_qualifier: String,
    /// `account/name` of the provider.
    pub(super) provider: String,
    /// When nobody could use the assertion any more, in seconds since the epoch.
    over_s: i64,
}

impl Proof {
    /// Believes the response of a request, or says why not.
    pub(super) fn of(cx: &Cx<'_>, input: &AssumeRoleWithSAMLInput) -> Result<Self, Error> {
        let row = provider(cx, &input.principal_arn)?;
        if row.valid_until_s <= cx.now_s {
            return Err(Error::ProviderExpired);
        }
        let response = Response::read(input.saml_assertion.as_ref())?;
        let is_required = row.assertion_encryption == Some(AssertionEncryption::Required);
        if is_required && !response.is_encrypted() {
            return Err(Error::NotEncrypted);
        }
        let keys = keys(row, &response)?;
        let assertion = response.verify(&keys)?;
        let recipient = recipient(cx, &assertion)?;
        let over_s = check_time(cx.now_s, &assertion)?;
        let claims = Claims::read(&assertion, &input.role_arn, &input.principal_arn)?;
        let account = row.account.as_str();
        let hashed = format!("{}{account}/{}", assertion.issuer, row.name);
        let hashed = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, hashed.as_bytes());
        Ok(Self {
            claims,
            recipient,
            name_qualifier: STANDARD.encode(hashed),
            provider: format!("{account}/{}", row.name),
            over_s,
            assertion,
        })
    }

    /// The format of the name without SAML's own prefix.
    pub(super) fn subject_type(&self) -> &str {
        let format = self.assertion.subject_format.as_deref();
        let format = format.unwrap_or("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");
        format.strip_prefix("urn:oasis:names:tc:SAML:2.0:nameid-format:").unwrap_or(format)
    }

    /// Notes that the assertion was used for a role; false if it had been. Programs take several
    /// roles by one assertion, each once.
    pub(super) fn use_up(&self, cx: &Cx<'_>, role_arn: &str) -> bool {
        let key = format!("{}\n{}\n{role_arn}", self.provider, self.assertion.id);
        cx.system.replays.first(&key, self.over_s, cx.now_s)
    }
}

fn provider<'a>(cx: &'a Cx<'_>, arn: &str) -> Result<&'a SamlProviderRow, Error> {
    let parsed = Arn::parse(arn).map_err(|_| Error::Arn)?;
    let name = parsed.resource.strip_prefix("saml-provider/").ok_or(Error::Arn)?;
    if parsed.service != "iam" || name.contains('/') {
        return Err(Error::Arn);
    }
    let row = cx.view.saml_providers.get(&[parsed.account, name]);
    row.map(|row| &**row).ok_or(Error::NoProvider)
}

/// The keys of the one provider that the response says it is from.
fn keys(row: &SamlProviderRow, response: &Response) -> Result<Vec<PublicKey>, Error> {
    let Some(issuer) = response.issuer() else {
        // Nothing is decided by this: `verify` says what is wrong.
        return Ok(Vec::new());
    };
    let known = row.identity_providers.iter().find(|known| known.entity_id == issuer);
    let certificates = &known.ok_or(Error::Issuer)?.certificates;
    let keys = certificates.iter().filter_map(|text| PublicKey::of_certificate(text).ok());
    Ok(keys.collect())
}

/// AWS's sign-in addresses: the global one and those of regions.
fn is_sign_in(cx: &Cx<'_>, address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else { return false };
    let Some((host, path)) = rest.split_once('/') else { return false };
    let region = match host.strip_suffix("signin.aws.amazon.com") {
        Some("") => return path == "saml",
        Some(region) => region.strip_suffix('.'),
        None => None,
    };
    path == "saml"
        && region.is_some_and(|region| {
            *region == *cx.system.region
                || (!region.is_empty()
                    && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        })
}

/// For whom the assertion is; refuses one for others.
fn recipient(cx: &Cx<'_>, assertion: &Assertion) -> Result<String, Error> {
    let destination = assertion.destination.as_deref();
    if destination.is_some_and(|address| !address.is_empty() && !is_sign_in(cx, address)) {
        return Err(Error::Audience);
    }
    let is_ours = |audience: &String| audience == AUDIENCE || is_sign_in(cx, audience);
    let is_meant = !assertion.audiences.is_empty()
        && assertion.audiences.iter().all(|restriction| restriction.iter().any(is_ours));
    if !is_meant {
        return Err(Error::Audience);
    }
    let mut ours = assertion.confirmations.iter().filter(|one| is_sign_in(cx, &one.recipient));
    let first = ours.next().ok_or(Error::Audience)?;
    // One that still confirms is enough.
    let now = cx.now_s;
    let live = std::iter::once(first).chain(ours).find(|one| now < one.not_on_or_after_s);
    Ok(live.ok_or(Error::Expired)?.recipient.clone())
}

/// Refuses what does not hold now. Gives when it is over.
fn check_time(now_s: i64, assertion: &Assertion) -> Result<i64, Error> {
    let over_s = assertion.issued_s.saturating_add(AGE_S_MAX);
    let is_early = assertion.issued_s > now_s.saturating_add(SKEW_S)
        || assertion.not_before_s.is_some_and(|from_s| from_s > now_s.saturating_add(SKEW_S));
    let is_late =
        over_s < now_s || assertion.not_on_or_after_s.is_some_and(|until_s| until_s <= now_s);
    if is_early || is_late { Err(Error::Expired) } else { Ok(over_s) }
}
