//! The query form: a presigned URL (SG-2).

use super::{malformed, payload_header, session_token, signed_headers};
use crate::{
    Algorithm, AmzDate, AuthError, Credential, Form, Malformed, PayloadClaim, PayloadKind,
    RequestView, SessionToken, Signed, encode,
};
use std::borrow::Cow;

const FORM: Form = Form::Query;

/// The authentication parameters of a query, each at most once, still encoded.
/// Names are compared without letter case, so that no spelling passes as anonymous.
#[derive(Default)]
pub(super) struct Found<'a> {
    algorithm: Option<&'a str>,
    credential: Option<&'a str>,
    date: Option<&'a str>,
    expires: Option<&'a str>,
    signed_headers: Option<&'a str>,
    signature: Option<&'a str>,
    security_token: Option<&'a str>,
    content_sha256: Option<&'a str>,
    region_set: Option<&'a str>,
    // Signature Version 2: refused by name rather than taken for an anonymous request.
    v2_access_key_id: Option<&'a str>,
    v2_signature: Option<&'a str>,
}

impl<'a> Found<'a> {
    pub(super) fn scan(query: &'a str) -> Result<Self, AuthError> {
        let mut found = Self::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(slot) = found.slot(name) else { continue };
            if slot.replace(value).is_some() {
                return Err(malformed(FORM, Malformed::Repeated { name: name.to_owned() }));
            }
        }
        Ok(found)
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<&'a str>> {
        // Most names are somebody else's: one look at the first letter tells.
        if !matches!(name.as_bytes().first(), Some(b'X' | b'x' | b'A' | b'a' | b'S' | b's' | b'%'))
        {
            return None;
        }
        let mut lower = encode::decode(name.as_bytes()).into_owned();
        lower.make_ascii_lowercase();
        Some(match lower.as_slice() {
            b"x-amz-algorithm" => &mut self.algorithm,
            b"x-amz-credential" => &mut self.credential,
            b"x-amz-date" => &mut self.date,
            b"x-amz-expires" => &mut self.expires,
            b"x-amz-signedheaders" => &mut self.signed_headers,
            b"x-amz-signature" => &mut self.signature,
            b"x-amz-security-token" => &mut self.security_token,
            b"x-amz-content-sha256" => &mut self.content_sha256,
            b"x-amz-region-set" => &mut self.region_set,
            b"awsaccesskeyid" => &mut self.v2_access_key_id,
            b"signature" => &mut self.v2_signature,
            _ => return None,
        })
    }

    fn is_v2(&self) -> bool {
        self.v2_access_key_id.is_some() && self.v2_signature.is_some()
    }

    pub(super) fn is_any(&self) -> bool {
        self.algorithm.is_some()
            || self.credential.is_some()
            || self.signature.is_some()
            || self.is_v2()
    }
}

pub(super) fn parse<'a>(view: &RequestView<'a>, found: Found<'a>) -> Result<Signed<'a>, AuthError> {
    if found.is_v2() && found.algorithm.is_none() && found.signature.is_none() {
        let algorithm = "AWS".to_owned();
        return Err(AuthError::UnsupportedAlgorithm { form: FORM, algorithm });
    }
    let mut missing = Vec::new();
    let mut need = |part: Option<&'a str>, name| part.or_else(|| (missing.push(name), None).1);
    let algorithm = need(found.algorithm, "X-Amz-Algorithm");
    let credential = need(found.credential, "X-Amz-Credential");
    let signature = need(found.signature, "X-Amz-Signature");
    let names = need(found.signed_headers, "X-Amz-SignedHeaders");
    let date = need(found.date, "X-Amz-Date");
    let (Some(algorithm), Some(credential), Some(signature), Some(names), Some(date)) =
        (algorithm, credential, signature, names, date)
    else {
        return Err(malformed(
            FORM,
            Malformed::MissingParts { names: missing, date_missing: false },
        ));
    };

    let algorithm = match &*text("X-Amz-Algorithm", algorithm)? {
        "AWS4-HMAC-SHA256" => Algorithm::HmacSha256,
        "AWS4-ECDSA-P256-SHA256" => Algorithm::EcdsaP256Sha256,
        other => {
            let algorithm = other.chars().take(64).collect();
            return Err(AuthError::UnsupportedAlgorithm { form: FORM, algorithm });
        }
    };
    let date = text("X-Amz-Date", date)?;
    let date = AmzDate::parse(&date)
        .ok_or_else(|| malformed(FORM, Malformed::Date { got: date.clone().into_owned() }))?;
    let expires_s = found.expires.map(expires).transpose()?;
    let credential = text("X-Amz-Credential", credential)?;
    let credential = Credential::parse(credential.clone(), algorithm == Algorithm::HmacSha256)
        .ok_or_else(|| malformed(FORM, Malformed::Credential { got: credential.into_owned() }))?;
    let signed_headers = signed_headers(FORM, text("X-Amz-SignedHeaders", names)?)?;
    let session_token = found
        .security_token
        .map(|value| {
            let value = text("X-Amz-Security-Token", value)?;
            session_token(FORM, SessionToken { value, is_signed: true })
        })
        .transpose()?;
    let payload = match found.content_sha256 {
        Some(value) => PayloadClaim::parse(text("X-Amz-Content-Sha256", value)?),
        None if signed_headers.contains("x-amz-content-sha256") => payload_header(view, FORM)?,
        None => PayloadClaim { kind: PayloadKind::Absent, text: None },
    };

    Ok(Signed {
        form: FORM,
        algorithm,
        credential,
        date,
        signed_headers,
        signature: text("X-Amz-Signature", signature)?,
        session_token,
        payload,
        expires_s,
        region_set: found.region_set.map(|value| text("X-Amz-Region-Set", value)).transpose()?,
    })
}

/// Decodes a parameter's value.
fn text<'a>(name: &'static str, value: &'a str) -> Result<Cow<'a, str>, AuthError> {
    if !value.contains(['%', '+']) {
        return Ok(Cow::Borrowed(value));
    }
    // Session tokens are Base64, and hand-made URLs carry their plus signs bare: a plus
    // stays a plus here. Its signature was made over `%2B` or will not match.
    let decoded = encode::decode(value.as_bytes()).into_owned();
    String::from_utf8(decoded)
        .map(Cow::Owned)
        .map_err(|_| malformed(FORM, Malformed::NotOneText { name: name.to_owned() }))
}

/// `X-Amz-Expires`: whole seconds. The range is the service's to judge (SG-31).
fn expires(value: &str) -> Result<u32, AuthError> {
    let value = text("X-Amz-Expires", value)?;
    if let Some(number) = value.strip_prefix('-')
        && !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit())
    {
        return Err(malformed(FORM, Malformed::ExpiresNegative));
    }
    if value.is_empty() || !value.bytes().all(|b| b.is_ascii_digit()) {
        return Err(malformed(FORM, Malformed::ExpiresNotANumber));
    }
    // Too large for 32 bits is too large for every service.
    Ok(value.parse().unwrap_or(u32::MAX))
}
