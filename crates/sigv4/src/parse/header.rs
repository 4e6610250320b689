//! The header form (SG-1):
//! `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.

use super::{
    AUTHORIZATION_BYTES_MAX, X_AMZ_DATE, X_AMZ_REGION_SET, X_AMZ_SECURITY_TOKEN, malformed,
    payload_header, session_token, signed_headers, single,
};
use crate::{
    Algorithm, AmzDate, AuthError, Credential, Form, Malformed, RequestView, SessionToken, Signed,
};
use http::header::{AUTHORIZATION, DATE};
use memchr::memchr;
use std::borrow::Cow;

const FORM: Form = Form::Header;

pub(super) fn parse<'a>(view: &RequestView<'a>) -> Result<Signed<'a>, AuthError> {
    let text = single(view, FORM, &AUTHORIZATION)?.unwrap_or_default();
    if AUTHORIZATION_BYTES_MAX < text.len() {
        return Err(malformed(FORM, Malformed::TooLong { what: "Authorization" }));
    }
    let (scheme, parts) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    let algorithm = match scheme {
        "AWS4-HMAC-SHA256" => Algorithm::HmacSha256,
        "AWS4-ECDSA-P256-SHA256" => Algorithm::EcdsaP256Sha256,
        other => {
            let algorithm = other.chars().take(64).collect();
            return Err(AuthError::UnsupportedAlgorithm { form: FORM, algorithm });
        }
    };
    let Parts { credential, signed_headers: names, signature } = Parts::read(parts)?;
    let date = date(view)?;

    let mut missing = Vec::new();
    let mut need = |part: Option<&'a str>, name| part.or_else(|| (missing.push(name), None).1);
    let credential = need(credential, "Credential");
    let signature = need(signature, "Signature");
    let names = need(names, "SignedHeaders");
    let (Some(credential), Some(signature), Some(names)) = (credential, signature, names) else {
        let date_missing = date.is_none();
        return Err(malformed(FORM, Malformed::MissingParts { names: missing, date_missing }));
    };
    let Some(date) = date else {
        return Err(malformed(
            FORM,
            Malformed::MissingParts { names: missing, date_missing: true },
        ));
    };

    let has_region = algorithm == Algorithm::HmacSha256;
    let credential = Credential::parse(Cow::Borrowed(credential), has_region)
        .ok_or_else(|| malformed(FORM, Malformed::Credential { got: credential.to_owned() }))?;
    let signed_headers = signed_headers(FORM, Cow::Borrowed(names))?;
    let session_token = single(view, FORM, &X_AMZ_SECURITY_TOKEN)?
        .map(|value| {
            let is_signed = signed_headers.contains(X_AMZ_SECURITY_TOKEN.as_str());
            session_token(FORM, SessionToken { value: Cow::Borrowed(value), is_signed })
        })
        .transpose()?;

    Ok(Signed {
        form: FORM,
        algorithm,
        credential,
        date,
        signed_headers,
        signature: Cow::Borrowed(signature),
        session_token,
        payload: payload_header(view, FORM)?,
        expires_s: None,
        region_set: single(view, FORM, &X_AMZ_REGION_SET)?.map(Cow::Borrowed),
    })
}

/// `X-Amz-Date` wins over `Date` (SG-11).
fn date(view: &RequestView<'_>) -> Result<Option<AmzDate>, AuthError> {
    let refused = |got: &str| malformed(FORM, Malformed::Date { got: got.to_owned() });
    if let Some(text) = single(view, FORM, &X_AMZ_DATE)? {
        return AmzDate::parse(text).map(Some).ok_or_else(|| refused(text));
    }
    match single(view, FORM, &DATE)? {
        Some(text) => AmzDate::parse_http(text).map(Some).ok_or_else(|| refused(text)),
        None => Ok(None),
    }
}

/// The parts after the scheme, each at most once, in any order.
#[derive(Default)]
struct Parts<'a> {
    credential: Option<&'a str>,
    signed_headers: Option<&'a str>,
    signature: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn read(text: &'a str) -> Result<Self, AuthError> {
        let mut parts = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let end = memchr(b',', rest.as_bytes()).unwrap_or(rest.len());
            let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            rest = after.strip_prefix(',').unwrap_or(after);
            let part = part.trim_ascii();
            if part.is_empty() {
                continue;
            }
            let Some((name, value)) = part.split_once('=') else {
                return Err(malformed(FORM, Malformed::NoEqualSign { part: part.to_owned() }));
            };
            let slot = match name.trim_ascii_end() {
                "Credential" => &mut parts.credential,
                "SignedHeaders" => &mut parts.signed_headers,
                "Signature" => &mut parts.signature,
                // Nothing else is defined, and what is not understood is not waved through.
                other => {
                    return Err(malformed(FORM, Malformed::UnknownPart { name: other.to_owned() }));
                }
            };
            if slot.replace(value.trim_ascii_start()).is_some() {
                return Err(malformed(FORM, Malformed::Repeated { name: name.to_owned() }));
            }
        }
        Ok(parts)
    }
}
