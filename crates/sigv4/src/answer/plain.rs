//! The wording of every protocol but S3's.

use super::{ECHO_CHARACTERS_MAX, Kind};
use crate::error::{Malformed, ScopeFault, cut};
use crate::{AmzDate, AuthError, Form};
use std::borrow::Cow;

const TOKEN_MISSING: &str = "Missing Authentication Token";
const TOKEN_INVALID: &str = "The security token included in the request is invalid.";
const TOKEN_EXPIRED: &str = "The security token included in the request is expired";
const MISMATCH: &str = "The request signature we calculated does not match the signature you \
 provided. \
    Check your AWS Secret Access Key and signing method. Consult the service documentation for \
    details.";
const HOST_UNSIGNED: &str =
    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";

/// Row and message of everybody but S3.
pub(super) fn wording(error: &AuthError) -> (Kind, Cow<'static, str>) {
    match error {
        AuthError::MissingCredentials => (Kind::NoCredentials, TOKEN_MISSING.into()),
        AuthError::BothForms => (
            Kind::Unparsable,
            "Only one of the Authorization header and the query-string parameters may carry a \
             signature."
                .into(),
        ),
        AuthError::UnsupportedAlgorithm { algorithm, .. } => {
            (Kind::Unparsable, format!("Unsupported AWS 'algorithm': '{algorithm}'").into())
        }
        AuthError::Malformed { form, fault } => (Kind::Unparsable, malformed(*form, fault)),
        AuthError::HostNotSigned => (Kind::WrongSignature, HOST_UNSIGNED.into()),
        AuthError::HeadersNotSigned { names } => {
            let name = names.first().map(String::as_str).unwrap_or_default();
            let message = format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.");
            (Kind::WrongSignature, message.into())
        }
        AuthError::Scope(fault) => (Kind::WrongSignature, scope(fault).into()),
        AuthError::UnknownKey { .. } | AuthError::InvalidToken => {
            (Kind::UnknownKey, TOKEN_INVALID.into())
        }
        AuthError::ExpiredToken => (Kind::ExpiredToken, TOKEN_EXPIRED.into()),
        AuthError::SignedTooEarly { signed_at, now, allowed_s: s }
        | AuthError::PresignedExpired { signed_at, life_s: s, now } => {
            (Kind::Clock, expired(*signed_at, *now, *s).into())
        }
        AuthError::SignedTooLate { signed_at, now, allowed_s, .. } => {
            let limit = now.plus_s(i64::from(*allowed_s));
            let allowance = allowance(*allowed_s);
            let message = format!(
                "Signature not yet current: {signed_at} is still later than {limit} \
                 ({now} + {allowance})"
            );
            (Kind::Clock, message.into())
        }
        AuthError::ExpiresOutOfRange { .. } | AuthError::ExpiresMissing => {
            (Kind::Unparsable, "X-Amz-Expires must be from 1 to 604800 seconds.".into())
        }
        AuthError::SignedHeaderAbsent { .. }
        | AuthError::SignatureMismatch(_)
        | AuthError::ContentHashMissing
        | AuthError::ContentHashInvalid { .. }
        | AuthError::ContentHashMismatch { .. }
        | AuthError::ChunkSignatureMismatch { .. }
        | AuthError::Chunked(_) => (Kind::WrongSignature, MISMATCH.into()),
    }
}

/// SG-30.
fn expired(signed_at: AmzDate, now: AmzDate, allowed_s: u32) -> String {
    let limit = now.plus_s(-i64::from(allowed_s));
    let allowance = allowance(allowed_s);
    format!("Signature expired: {signed_at} is now earlier than {limit} ({now} - {allowance})")
}

fn allowance(seconds: u32) -> String {
    if seconds.is_multiple_of(60) {
        format!("{} min.", seconds / 60)
    } else {
        format!("{seconds} sec.")
    }
}

/// SG-33.
fn scope(fault: &ScopeFault) -> String {
    let mut sentences: Vec<String> = Vec::new();
    if let Some((region, _)) = &fault.region {
        sentences.push(format!("Credential should be scoped to a valid Region, not {region}"));
    }
    if let Some((_, expected)) = &fault.service {
        sentences.push(format!("Credential should be scoped to correct service: '{expected}'"));
    }
    if fault.terminator.is_some() {
        sentences
            .push("Credential should be scoped with a valid terminator: 'aws4_request'".to_owned());
    }
    if fault.date.is_some() {
        let sentence = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version \
         of date from HTTP";
        sentences.push(sentence.to_owned());
    }
    sentences.join(" ")
}

pub(super) fn malformed(form: Form, fault: &Malformed) -> Cow<'static, str> {
    let echo = |text: &str| cut(text, ECHO_CHARACTERS_MAX);
    match (fault, form) {
        (Malformed::MissingParts { names, date_missing }, Form::Header) => {
            let mut message = String::new();
            for name in names {
                message.push_str(&format!("Authorization header requires '{name}' parameter. "));
            }
            if *date_missing {
                message.push_str(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a \
                     'Date' header. ",
                );
            }
            message.trim_end().to_owned().into()
        }
        (Malformed::MissingParts { names, .. }, Form::Query) => {
            let mut message = String::new();
            for name in names {
                message.push_str(&format!("AWS query-string parameters must include '{name}'. "));
            }
            message.push_str("Re-examine the query-string parameters.");
            message.into()
        }
        (Malformed::Credential { got }, _) => format!(
            "Credential must have exactly 5 slash-delimited elements, \
             e.g. keyid/date/region/service/term, got '{}'",
            echo(got)
        )
        .into(),
        (Malformed::Date { got }, _) => format!(
            "Date must be in ISO-8601 'basic format'. Got '{}'. \
             See http://en.wikipedia.org/wiki/ISO_8601",
            echo(got)
        )
        .into(),
        (Malformed::NoEqualSign { part }, _) => format!(
            "'{}' not a valid key=value pair (missing equal-sign) in Authorization header.",
            echo(part)
        )
        .into(),
        (Malformed::UnknownPart { name }, _) => {
            format!("'{}' is not a parameter of the Authorization header.", echo(name)).into()
        }
        (Malformed::Repeated { name }, _) => {
            format!("'{}' must not be repeated.", echo(name)).into()
        }
        (Malformed::NotOneText { name }, _) => {
            format!("'{}' must be given once, as text.", echo(name)).into()
        }
        (Malformed::SignedHeaders { got }, _) => {
            format!("SignedHeaders '{}' is not a list of header names.", echo(got)).into()
        }
        (Malformed::TooLong { what }, _) => format!("'{what}' is too long.").into(),
        (Malformed::ExpiresNotANumber, _) => "X-Amz-Expires should be a number".into(),
        (Malformed::ExpiresNegative, _) => "X-Amz-Expires must be non-negative".into(),
    }
}
