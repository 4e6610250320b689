//! Believes a signature, or says why not.
//!
//! From: a [`Signed`], the request it was read from, the signing key of its credential and
//! the body's hash. To: [`Verified`], or the first [`AuthError`] in the order of SG-43.
//!
//! The whole order, the caller's steps included: [`crate::parse`] → [`check_scope`] → the key is
//! known and active (`UnknownKey`) → the token fits the key (`InvalidToken`) → [`verify`]: clock,
//! then signature → the token's expiry (`ExpiredToken`) → authorization.

use crate::canonical::{self, hex_of};
use crate::error::{Mismatch, ScopeFault, cut};
use crate::expectation::{EXPIRES_S_MAX, PresignedLife};
use crate::{
    Algorithm, AmzDate, AuthError, BodyHash, Expectation, Form, PayloadKind, RequestView,
    ServiceRules, Signed, SigningKey, StreamingKind,
};
use aws_lc_rs::constant_time;
use http::HeaderName;
use jiff::Timestamp;

static X_AMZ_TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// A signature that was believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "the body may still have to be checked"]
pub struct Verified {
    /// What remains to be checked of the body.
    pub body: BodyCheck,
}

/// What remains to be checked of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyCheck {
    /// Nothing: it was hashed and fits.
    Done,
    /// Its SHA-256 must turn out as this; see [`BodyCheck::judge`].
    MustHash([u8; 32]),
    /// Nothing: the client left it out of the signature (`UNSIGNED-PAYLOAD`).
    Unsigned,
    /// It is `aws-chunked` and must pass [`crate::ChunkedBody`].
    Chunked(StreamingKind),
}

impl BodyCheck {
    /// Judges the body once all of it was hashed.
    ///
    /// # Errors
    /// `ContentHashMismatch` if it is not the signed body.
    pub fn judge(&self, computed: &[u8; 32]) -> Result<(), AuthError> {
        match self {
            Self::MustHash(claimed) if claimed != computed => {
                let text = |bytes| String::from_utf8_lossy(&hex_of(bytes)).into_owned();
                Err(AuthError::ContentHashMismatch {
                    claimed: text(claimed),
                    computed: text(computed),
                })
            }
            _ => Ok(()),
        }
    }
}

/// Checks the credential's scope, and what the service demands of the presented parts
/// before any key is looked up (SG-12, SG-31, SG-33).
///
/// # Errors
/// `ExpiresMissing`, `ExpiresOutOfRange`, `Scope`, and `UnsupportedAlgorithm` for SigV4a.
pub fn check_scope(signed: &Signed<'_>, expected: &Expectation<'_>) -> Result<(), AuthError> {
    if signed.algorithm != Algorithm::HmacSha256 {
        let algorithm = signed.algorithm.as_str().to_owned();
        return Err(AuthError::UnsupportedAlgorithm { form: signed.form, algorithm });
    }
    if signed.form == Form::Query && expected.rules.presigned == PresignedLife::AsAsked {
        match signed.expires_s {
            None if expected.rules.is_s3 => return Err(AuthError::ExpiresMissing),
            Some(expires_s) if !(1..=EXPIRES_S_MAX).contains(&expires_s) => {
                return Err(AuthError::ExpiresOutOfRange { expires_s });
            }
            _ => {}
        }
    }
    let credential = &signed.credential;
    let fault = ScopeFault {
        form: signed.form,
        date: (credential.date() != signed.date.day())
            .then(|| (cut(credential.date(), 64), signed.date)),
        region: (!expected.regions.accept(credential.region()))
            .then(|| (cut(credential.region(), 64), expected.regions.first().map(str::to_owned))),
        service: (credential.service() != expected.service)
            .then(|| (cut(credential.service(), 64), expected.service.to_owned())),
        terminator: (credential.terminator() != "aws4_request")
            .then(|| cut(credential.terminator(), 64)),
    };
    if fault.is_any() { Err(AuthError::Scope(Box::new(fault))) } else { Ok(()) }
}

/// Checks scope, clock and signature, in this order, and the body's hash if it is known.
///
/// `signing_key` is the one of `signed.credential`. `body` is `Later` only for services that
/// take streamed bodies; the caller then does what [`Verified::body`] says.
///
/// # Errors
/// Those of [`check_scope`]; `SignedTooEarly`, `SignedTooLate`, `PresignedExpired`;
/// `HeadersNotSigned`, `SignedHeaderAbsent`, `ContentHashMissing`, `ContentHashInvalid`,
/// `SignatureMismatch`; `ContentHashMismatch`.
pub fn verify(
    signed: &Signed<'_>,
    view: &RequestView<'_>,
    signing_key: &SigningKey,
    body: BodyHash,
    now: Timestamp,
    expected: &Expectation<'_>,
) -> Result<Verified, AuthError> {
    check_scope(signed, expected)?;
    check_clock(signed, now, &expected.rules)?;
    check_headers_signed(signed, view, &expected.rules)?;
    let payload_hash = payload_hash(signed, body, &expected.rules)?;

    let path_encoding = expected.rules.path_encoding;
    let canonical_request =
        canonical::request(view, &signed.signed_headers, path_encoding, payload_hash.as_bytes())
            .map_err(|name| AuthError::SignedHeaderAbsent { name })?;
    let string_to_sign = canonical::string_to_sign(
        signed.algorithm,
        &signed.date,
        signed.credential.scope(),
        &canonical_request,
    );
    let computed = signing_key.sign_hex(&string_to_sign);
    if !is_same(&computed, signed.signature.as_bytes()) {
        return Err(AuthError::SignatureMismatch(Box::new(Mismatch {
            algorithm: signed.algorithm,
            access_key_id: signed.credential.access_key_id().to_owned(),
            signature_provided: cut(&signed.signature, 256),
            string_to_sign,
            canonical_request,
        })));
    }

    let check = match signed.payload.kind {
        PayloadKind::Exact(hash) => BodyCheck::MustHash(hash),
        PayloadKind::Streaming(kind) => BodyCheck::Chunked(kind),
        PayloadKind::Unsigned => BodyCheck::Unsigned,
        PayloadKind::Absent if expected.rules.is_s3 => BodyCheck::Unsigned,
        PayloadKind::Absent | PayloadKind::Unknown => BodyCheck::Done,
    };
    match (check, body) {
        (BodyCheck::MustHash(_), BodyHash::Known(computed)) => {
            check.judge(&computed)?;
            Ok(Verified { body: BodyCheck::Done })
        }
        _ => Ok(Verified { body: check }),
    }
}

/// Checks the signature of an S3 POST form upload: it is made over the policy field's Base64 text
/// itself (S3-101). Scope, date and the policy's conditions are the caller's to check.
///
/// # Errors
/// `SignatureMismatch`.
pub fn verify_post_policy(
    access_key_id: &str,
    policy: &str,
    signature: &str,
    signing_key: &SigningKey,
) -> Result<(), AuthError> {
    let computed = signing_key.sign_hex(policy.as_bytes());
    if is_same(&computed, signature.as_bytes()) {
        return Ok(());
    }
    Err(AuthError::SignatureMismatch(Box::new(Mismatch {
        algorithm: Algorithm::HmacSha256,
        access_key_id: access_key_id.to_owned(),
        signature_provided: cut(signature, 256),
        string_to_sign: policy.as_bytes().to_vec(),
        canonical_request: Vec::new(),
    })))
}

/// Compares signatures in constant time.
pub(crate) fn is_same(computed: &[u8], provided: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(computed, provided).is_ok()
}

/// SG-30, SG-31, SG-32.
fn check_clock(signed: &Signed<'_>, now: Timestamp, rules: &ServiceRules) -> Result<(), AuthError> {
    let signed_ms = signed.date.epoch_s().saturating_mul(1000);
    let age_ms = now.as_millisecond().saturating_sub(signed_ms);
    let allowed_s = rules.skew_s;
    let signed_at = signed.date;
    if age_ms < -i64::from(allowed_s) * 1000 {
        let now = AmzDate::from(now);
        return Err(AuthError::SignedTooLate { form: signed.form, signed_at, now, allowed_s });
    }
    let life_s = match (signed.form, rules.presigned, signed.expires_s) {
        (Form::Query, PresignedLife::Fixed(life_s), _) => Some(life_s),
        (Form::Query, PresignedLife::AsAsked, Some(expires_s)) => Some(expires_s),
        (Form::Query, PresignedLife::AsAsked, None) | (Form::Header, ..) => None,
    };
    match life_s {
        Some(life_s) if i64::from(life_s) * 1000 < age_ms => {
            Err(AuthError::PresignedExpired { signed_at, life_s, now: now.into() })
        }
        None if i64::from(allowed_s) * 1000 < age_ms => {
            Err(AuthError::SignedTooEarly { signed_at, now: now.into(), allowed_s })
        }
        _ => Ok(()),
    }
}

/// SG-10, SG-41. S3 wants every `x-amz-…` header signed. Elsewhere only the header that names
/// the operation is insisted on: unsigned, anybody on the way could exchange the operation.
fn check_headers_signed(
    signed: &Signed<'_>,
    view: &RequestView<'_>,
    rules: &ServiceRules,
) -> Result<(), AuthError> {
    let is_unsigned = |name: &&str| !signed.signed_headers.contains(name);
    let mut names: Vec<String> = if rules.is_s3 {
        let names = view.headers.keys().map(HeaderName::as_str);
        names
            .filter(|name| name.starts_with("x-amz-"))
            .filter(is_unsigned)
            .map(str::to_owned)
            .collect()
    } else {
        let name = view.headers.contains_key(&X_AMZ_TARGET).then_some(X_AMZ_TARGET.as_str());
        name.filter(is_unsigned).map(str::to_owned).into_iter().collect()
    };
    if names.is_empty() {
        return Ok(());
    }
    names.sort_unstable();
    Err(AuthError::HeadersNotSigned { names })
}

/// What stands for the body in the canonical request.
enum PayloadHash<'s> {
    Sent(&'s str),
    Computed([u8; 64]),
}

impl PayloadHash<'_> {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Sent(text) => text.as_bytes(),
            Self::Computed(digits) => digits,
        }
    }
}

/// The last line of the canonical request (SG-13, SG-14, SG-15).
fn payload_hash<'s>(
    signed: &'s Signed<'_>,
    body: BodyHash,
    rules: &ServiceRules,
) -> Result<PayloadHash<'s>, AuthError> {
    let claim = &signed.payload;
    let text = claim.text.as_deref().unwrap_or_default();
    match claim.kind {
        PayloadKind::Absent if rules.is_s3 => match signed.form {
            Form::Query => Ok(PayloadHash::Sent("UNSIGNED-PAYLOAD")),
            Form::Header => Err(AuthError::ContentHashMissing),
        },
        PayloadKind::Absent => match body {
            BodyHash::Known(hash) => Ok(PayloadHash::Computed(hex_of(&hash))),
            BodyHash::Later => Err(AuthError::ContentHashMissing),
        },
        PayloadKind::Exact(_) => Ok(PayloadHash::Sent(text)),
        PayloadKind::Unsigned
        | PayloadKind::Streaming(
            StreamingKind::Signed | StreamingKind::SignedTrailer | StreamingKind::UnsignedTrailer,
        ) if rules.is_s3 => Ok(PayloadHash::Sent(text)),
        PayloadKind::Unsigned | PayloadKind::Streaming(_) | PayloadKind::Unknown => {
            Err(AuthError::ContentHashInvalid { got: cut(text, 128) })
        }
    }
}
