//! S3's wording, and the fields it adds.

use super::{AuthAnswer, Kind, ProtocolFamily, plain};
use crate::error::{ChunkFault, Malformed, Mismatch, ScopeFault};
use crate::{AmzDate, AuthError, Form};
use std::borrow::Cow;

const MISMATCH: &str = "The request signature we calculated does not match the signature you \
 provided. Check your key and signing method.";
const QUERY_PARTS: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, \
 X-Amz-Credential, \
    X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";

/// Code, status, message and fields.
pub(super) fn answer(error: &AuthError) -> AuthAnswer {
    let now_fields = |answer: AuthAnswer, at: &AmzDate, now: &AmzDate, allowed_s: u32| {
        answer
            .with("RequestTime", at.as_str())
            .with("ServerTime", now.extended())
            .with("MaxAllowedSkewMilliseconds", (u64::from(allowed_s) * 1000).to_string())
    };
    match error {
        AuthError::MissingCredentials => AuthAnswer::new(403, "AccessDenied", "Access Denied"),
        AuthError::BothForms => AuthAnswer::new(
            400,
            "InvalidArgument",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, \
             Signature query string \
             parameter or the Authorization header should be specified",
        )
        .with("ArgumentName", "Authorization"),
        AuthError::UnsupportedAlgorithm { form, algorithm } => match (form, algorithm.as_str()) {
            (_, "AWS") => AuthAnswer::new(
                400,
                "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use \
                 AWS4-HMAC-SHA256.",
            ),
            (Form::Header, _) => AuthAnswer::new(
                400,
                "InvalidArgument",
                "Unsupported \
             Authorization Type",
            )
            .with("ArgumentName", "Authorization"),
            (Form::Query, _) => AuthAnswer::new(
                400,
                "AuthorizationQueryParametersError",
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
            ),
        },
        AuthError::Malformed { form, fault } => malformed(*form, fault),
        AuthError::HostNotSigned => AuthAnswer::new(
            403,
            "AccessDenied",
            "There were headers present in the request \
             which were not signed",
        )
        .with("HeadersNotSigned", "host"),
        AuthError::HeadersNotSigned { names } => AuthAnswer::new(
            403,
            "AccessDenied",
            "There were headers present in the request \
             which were not signed",
        )
        .with("HeadersNotSigned", names.join(", ")),
        AuthError::Scope(fault) => scope(fault),
        AuthError::UnknownKey { access_key_id } => Kind::UnknownKey
            .answer(
                ProtocolFamily::S3,
                "The AWS Access Key Id you provided does not exist in our records.".into(),
            )
            .with("AWSAccessKeyId", access_key_id),
        AuthError::InvalidToken => AuthAnswer::new(
            400,
            "InvalidToken",
            "The provided token is malformed or otherwise \
             invalid.",
        ),
        AuthError::ExpiredToken => {
            Kind::ExpiredToken.answer(ProtocolFamily::S3, "The provided token has expired.".into())
        }
        AuthError::SignedTooLate { form: Form::Query, signed_at, now, .. } => {
            AuthAnswer::new(403, "AccessDenied", "Request is not valid yet")
                .with("RequestTime", signed_at.extended())
                .with("ServerTime", now.extended())
        }
        AuthError::SignedTooEarly { signed_at, now, allowed_s }
        | AuthError::SignedTooLate { signed_at, now, allowed_s, .. } => now_fields(
            Kind::Clock.answer(
                ProtocolFamily::S3,
                "The difference between the request time and the current time is too large.".into(),
            ),
            signed_at,
            now,
            *allowed_s,
        ),
        AuthError::PresignedExpired { signed_at, life_s, now } => {
            AuthAnswer::new(403, "AccessDenied", "Request has expired")
                .with("X-Amz-Expires", life_s.to_string())
                .with("Expires", signed_at.plus_s(i64::from(*life_s)).extended())
                .with("ServerTime", now.extended())
        }
        AuthError::ExpiresOutOfRange { .. } => AuthAnswer::new(
            400,
            "AuthorizationQueryParametersError",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given \
             X-Amz-Expires must be less \
             than 604800 seconds",
        ),
        AuthError::ExpiresMissing => {
            AuthAnswer::new(400, "AuthorizationQueryParametersError", QUERY_PARTS)
        }
        AuthError::SignedHeaderAbsent { .. } => {
            AuthAnswer::new(403, "SignatureDoesNotMatch", MISMATCH)
        }
        AuthError::SignatureMismatch(mismatch) => mismatch_fields(mismatch),
        AuthError::ContentHashMissing => AuthAnswer::new(
            400,
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        ),
        AuthError::ContentHashInvalid { got } => AuthAnswer::new(
            400,
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or \
             a valid sha256 value.",
        )
        .with("ArgumentName", "x-amz-content-sha256")
        .with("ArgumentValue", got),
        AuthError::ContentHashMismatch { claimed, computed } => AuthAnswer::new(
            400,
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
        .with("ClientComputedContentSHA256", claimed)
        .with("S3ComputedContentSHA256", computed),
        AuthError::ChunkSignatureMismatch { access_key_id, signature_provided, string_to_sign } => {
            AuthAnswer::new(403, "SignatureDoesNotMatch", MISMATCH)
                .with("AWSAccessKeyId", access_key_id)
                .with("StringToSign", string_to_sign)
                .with("SignatureProvided", signature_provided)
                .with("StringToSignBytes", spaced_hex(string_to_sign.as_bytes()))
        }
        AuthError::Chunked(fault) => chunked(*fault),
    }
}

fn mismatch_fields(mismatch: &Mismatch) -> AuthAnswer {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let answer = Kind::WrongSignature
        .answer(ProtocolFamily::S3, MISMATCH.into())
        .with("AWSAccessKeyId", &mismatch.access_key_id)
        .with("StringToSign", text(&mismatch.string_to_sign))
        .with("SignatureProvided", &mismatch.signature_provided)
        .with("StringToSignBytes", spaced_hex(&mismatch.string_to_sign));
    if mismatch.canonical_request.is_empty() {
        return answer;
    }
    answer
        .with("CanonicalRequest", text(&mismatch.canonical_request))
        .with("CanonicalRequestBytes", spaced_hex(&mismatch.canonical_request))
}

/// `41 42 43`, the way S3 prints bytes.
fn spaced_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3);
    for byte in bytes {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

/// One fault at a time: S3 names the first it finds.
fn scope(fault: &ScopeFault) -> AuthAnswer {
    let (code, what) = match fault.form {
        Form::Header => ("AuthorizationHeaderMalformed", "The authorization header is malformed; "),
        Form::Query => {
            ("AuthorizationQueryParametersError", "Error parsing the X-Amz-Credential parameter; ")
        }
    };
    let answer = |detail: String| AuthAnswer::new(400, code, format!("{what}{detail}"));
    if let Some((date, signed_at)) = &fault.date {
        let is_day = date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit());
        return answer(if is_day {
            let day = signed_at.day();
            format!(
                "Invalid credential date \"{date}\". This date is not the same as X-Amz-Date: \
                 \"{day}\"."
            )
        } else {
            format!(
                "incorrect date format \"{date}\". This date in the credential must be in the \
                 format \"yyyyMMdd\"."
            )
        });
    }
    if let Some((service, expected)) = &fault.service {
        return answer(format!(
            "incorrect service \"{service}\". This endpoint belongs to \"{expected}\"."
        ));
    }
    if let Some(terminator) = &fault.terminator {
        return answer(format!(
            "incorrect terminal \"{terminator}\". This endpoint uses \"aws4_request\"."
        ));
    }
    match &fault.region {
        Some((region, Some(expected))) => {
            answer(format!("the region '{region}' is wrong; expecting '{expected}'"))
                .with("Region", expected)
        }
        Some((region, None)) => answer(format!("the region '{region}' is wrong")),
        None => answer("the Credential is mal-formed".to_owned()),
    }
}

fn malformed(form: Form, fault: &Malformed) -> AuthAnswer {
    match (form, fault) {
        (Form::Header, Malformed::MissingParts { names, date_missing: true })
            if names.is_empty() =>
        {
            AuthAnswer::new(
                403,
                "AccessDenied",
                "AWS authentication requires a valid Date or x-amz-date header",
            )
        }
        (Form::Header, Malformed::Date { .. }) => AuthAnswer::new(
            403,
            "AccessDenied",
            "AWS authentication requires a valid Date or x-amz-date header",
        ),
        (Form::Header, fault) => {
            let detail: Cow<'static, str> = match fault {
                Malformed::Credential { .. } => "the Credential is mal-formed; expecting \
                     \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
                    .into(),
                Malformed::MissingParts { names, .. } => format!(
                    "the authorization header requires three components: Credential, \
                     SignedHeaders, and \
                        Signature. Missing: {}.",
                    names.join(", ")
                )
                .into(),
                other => plain::malformed(form, other),
            };
            AuthAnswer::new(
                400,
                "AuthorizationHeaderMalformed",
                format!("The authorization header is malformed; {detail}"),
            )
        }
        (Form::Query, fault) => {
            let message: Cow<'static, str> = match fault {
                Malformed::MissingParts { .. } => QUERY_PARTS.into(),
                Malformed::Credential { .. } => {
                    "Error parsing the X-Amz-Credential parameter; the Credential is \
                    mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
                        .into()
                }
                Malformed::Date { .. } => {
                    "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"".into()
                }
                other => plain::malformed(form, other),
            };
            AuthAnswer::new(400, "AuthorizationQueryParametersError", message)
        }
    }
}

fn chunked(fault: ChunkFault) -> AuthAnswer {
    match fault {
        ChunkFault::DecodedLengthMissing => AuthAnswer::new(
            411,
            "MissingContentLength",
            "You must provide the Content-Length HTTP header.",
        ),
        ChunkFault::TooSmall { size } => AuthAnswer::new(
            403,
            "InvalidChunkSizeError",
            "Only the last chunk is allowed to have a size less than 8192 bytes",
        )
        .with("BadChunkSize", size.to_string()),
        ChunkFault::Trailer => AuthAnswer::new(
            400,
            "MalformedTrailerError",
            "The request contained trailing data that was not well-formed or did not conform \
             to our published schema.",
        ),
        ChunkFault::Head | ChunkFault::Delimiter | ChunkFault::Excess => {
            AuthAnswer::new(400, "InvalidRequest", "The chunked body is not well-formed.")
        }
        ChunkFault::DecodedLength { .. } => AuthAnswer::new(
            400,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        ),
        ChunkFault::Incomplete => {
            AuthAnswer::new(400, "IncompleteBody", "The request body terminated unexpectedly")
        }
    }
}
