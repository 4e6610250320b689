//! What a client is told about an [`AuthError`]: one table of code, status, message and fields
//! by protocol family (errors contract, §7).
//!
//! Messages are wire data, spelled as AWS spells them. The envelope around them is the
//! protocol's business.

use crate::error::{ChunkFault, Malformed, Mismatch, ScopeFault};
use crate::{AmzDate, AuthError, Form};
use http::StatusCode;
use std::borrow::Cow;

/// The protocol families that word authentication failures alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProtocolFamily {
    /// IAM, STS and the other query services.
    Query,
    /// JSON 1.0 and 1.1.
    Json,
    /// REST-JSON.
    RestJson,
    /// EC2's query dialect.
    Ec2,
    /// S3 (REST-XML).
    S3,
}

/// What to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthAnswer {
    /// The error code.
    pub code: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The message.
    pub message: Cow<'static, str>,
    /// S3's further fields, name and text, in order; empty elsewhere.
    pub fields: Vec<(&'static str, String)>,
}

impl AuthAnswer {
    fn new(status: u16, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
        Self { code, status, message: message.into(), fields: Vec::new() }
    }

    fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.fields.push((name, text.into()));
        self
    }
}

const TOKEN_MISSING: &str = "Missing Authentication Token";
const TOKEN_INVALID: &str = "The security token included in the request is invalid.";
const TOKEN_EXPIRED: &str = "The security token included in the request is expired";
const EC2_FAILURE: &str = "AWS was not able to validate the provided access credentials";
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. \
    Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const S3_MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
const S3_QUERY_PARTS: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, \
    X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
const HOST_UNSIGNED: &str =
    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";

impl AuthError {
    /// What a client of `family` is told.
    pub fn answer(&self, family: ProtocolFamily) -> AuthAnswer {
        match family {
            ProtocolFamily::S3 => s3(self),
            ProtocolFamily::Query
            | ProtocolFamily::Json
            | ProtocolFamily::RestJson
            | ProtocolFamily::Ec2 => {
                let (kind, message) = plain(self);
                kind.answer(family, message)
            }
        }
    }
}

/// An authorized principal may not do this. `message` is the sentence of errors §6.
pub fn denied(family: ProtocolFamily, message: impl Into<Cow<'static, str>>) -> AuthAnswer {
    Kind::Denied.answer(family, message.into())
}

/// The caller asks too often.
pub fn throttled(family: ProtocolFamily) -> AuthAnswer {
    let message = match family {
        ProtocolFamily::S3 => "Please reduce your request rate.",
        _ => "Rate exceeded",
    };
    Kind::Throttled.answer(family, Cow::Borrowed(message))
}

/// The rows of the table.
#[derive(Clone, Copy)]
enum Kind {
    NoCredentials,
    Unparsable,
    UnknownKey,
    WrongSignature,
    Clock,
    ExpiredToken,
    Denied,
    Throttled,
}

impl Kind {
    /// Code and status of a row by column; S3 has its own words for most.
    fn answer(self, family: ProtocolFamily, message: Cow<'static, str>) -> AuthAnswer {
        use ProtocolFamily::{Ec2, Json, Query, RestJson, S3};
        let (status, code) = match (self, family) {
            (Self::NoCredentials, Query) => (403, "MissingAuthenticationToken"),
            (Self::NoCredentials, Json) => (400, "MissingAuthenticationTokenException"),
            (Self::NoCredentials, RestJson) => (403, "MissingAuthenticationTokenException"),
            (Self::NoCredentials, Ec2) => (401, "AuthFailure"),
            (Self::Unparsable, Query) => (400, "IncompleteSignature"),
            (Self::Unparsable, Json) => (400, "IncompleteSignatureException"),
            (Self::Unparsable, RestJson) => (403, "IncompleteSignatureException"),
            (Self::Unparsable, Ec2) => (401, "AuthFailure"),
            (Self::Unparsable, S3) => (400, "AuthorizationHeaderMalformed"),
            (Self::UnknownKey, Query) => (403, "InvalidClientTokenId"),
            (Self::UnknownKey, Json | RestJson) => (400, "UnrecognizedClientException"),
            (Self::UnknownKey, Ec2) => (401, "AuthFailure"),
            (Self::UnknownKey, S3) => (403, "InvalidAccessKeyId"),
            (Self::WrongSignature, Query | S3) => (403, "SignatureDoesNotMatch"),
            (Self::WrongSignature, Json) => (400, "InvalidSignatureException"),
            (Self::WrongSignature, RestJson) => (403, "InvalidSignatureException"),
            (Self::WrongSignature, Ec2) => (401, "AuthFailure"),
            (Self::Clock, Query) => (403, "SignatureDoesNotMatch"),
            (Self::Clock, Json | RestJson) => (400, "InvalidSignatureException"),
            (Self::Clock, Ec2) => (400, "RequestExpired"),
            (Self::Clock, S3) => (403, "RequestTimeTooSkewed"),
            (Self::ExpiredToken, Query) => (403, "ExpiredToken"),
            (Self::ExpiredToken, Json | RestJson) => (400, "ExpiredTokenException"),
            (Self::ExpiredToken, Ec2) => (400, "RequestExpired"),
            (Self::ExpiredToken, S3) => (400, "ExpiredToken"),
            // S3 treats a request without credentials as anonymous.
            (Self::NoCredentials | Self::Denied, S3) | (Self::Denied, Query) => {
                (403, "AccessDenied")
            }
            (Self::Denied, Json) => (400, "AccessDeniedException"),
            (Self::Denied, RestJson) => (403, "AccessDeniedException"),
            (Self::Denied, Ec2) => (403, "UnauthorizedOperation"),
            (Self::Throttled, Query) => (400, "Throttling"),
            (Self::Throttled, Json | RestJson) => (400, "ThrottlingException"),
            (Self::Throttled, Ec2) => (503, "RequestLimitExceeded"),
            (Self::Throttled, S3) => (503, "SlowDown"),
        };
        let message = match (self, family) {
            (Self::Unparsable | Self::UnknownKey | Self::WrongSignature, Ec2) => {
                Cow::Borrowed(EC2_FAILURE)
            }
            (Self::Clock | Self::ExpiredToken, Ec2) => Cow::Borrowed("Request has expired."),
            _ => message,
        };
        AuthAnswer::new(status, code, message)
    }
}

/// Row and message of everybody but S3.
fn plain(error: &AuthError) -> (Kind, Cow<'static, str>) {
    match error {
        AuthError::MissingCredentials => (Kind::NoCredentials, TOKEN_MISSING.into()),
        AuthError::BothForms => (
            Kind::Unparsable,
            "Only one of the Authorization header and the query-string parameters may carry a signature.".into(),
        ),
        AuthError::UnsupportedAlgorithm { algorithm, .. } => {
            (Kind::Unparsable, format!("Unsupported AWS 'algorithm': '{algorithm}'").into())
        }
        AuthError::Malformed { form, fault } => (Kind::Unparsable, plain_malformed(*form, fault)),
        AuthError::HostNotSigned => (Kind::WrongSignature, HOST_UNSIGNED.into()),
        AuthError::HeadersNotSigned { names } => {
            let name = names.first().map(String::as_str).unwrap_or_default();
            let message = format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.");
            (Kind::WrongSignature, message.into())
        }
        AuthError::Scope(fault) => (Kind::WrongSignature, plain_scope(fault).into()),
        AuthError::UnknownKey { .. } | AuthError::InvalidToken => (Kind::UnknownKey, TOKEN_INVALID.into()),
        AuthError::ExpiredToken => (Kind::ExpiredToken, TOKEN_EXPIRED.into()),
        AuthError::SignedTooEarly { signed_at, now, allowed_s: s }
        | AuthError::PresignedExpired { signed_at, life_s: s, now } => {
            (Kind::Clock, expired(*signed_at, *now, *s).into())
        }
        AuthError::SignedTooLate { signed_at, now, allowed_s, .. } => {
            let limit = now.plus_s(i64::from(*allowed_s));
            let allowance = allowance(*allowed_s);
            let message =
                format!("Signature not yet current: {signed_at} is still later than {limit} ({now} + {allowance})");
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
fn plain_scope(fault: &ScopeFault) -> String {
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
        let sentence = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP";
        sentences.push(sentence.to_owned());
    }
    sentences.join(" ")
}

fn plain_malformed(form: Form, fault: &Malformed) -> Cow<'static, str> {
    match (fault, form) {
        (Malformed::MissingParts { names, date_missing }, Form::Header) => {
            let mut message = String::new();
            for name in names {
                message.push_str(&format!("Authorization header requires '{name}' parameter. "));
            }
            if *date_missing {
                message.push_str(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
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
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{got}'"
        )
        .into(),
        (Malformed::Date { got }, _) => format!(
            "Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601"
        )
        .into(),
        (Malformed::NoEqualSign { part }, _) => {
            format!("'{part}' not a valid key=value pair (missing equal-sign) in Authorization header.").into()
        }
        (Malformed::UnknownPart { name }, _) => {
            format!("'{name}' is not a parameter of the Authorization header.").into()
        }
        (Malformed::Repeated { name }, _) => format!("'{name}' must not be repeated.").into(),
        (Malformed::NotOneText { name }, _) => format!("'{name}' must be given once, as text.").into(),
        (Malformed::SignedHeaders { got }, _) => format!("SignedHeaders '{got}' is not a list of header names.").into(),
        (Malformed::TooLong { what }, _) => format!("'{what}' is too long.").into(),
        (Malformed::ExpiresNotANumber, _) => "X-Amz-Expires should be a number".into(),
        (Malformed::ExpiresNegative, _) => "X-Amz-Expires must be non-negative".into(),
    }
}

fn s3(error: &AuthError) -> AuthAnswer {
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
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string \
             parameter or the Authorization header should be specified",
        )
        .with("ArgumentName", "Authorization"),
        AuthError::UnsupportedAlgorithm { form, algorithm } => match (form, algorithm.as_str()) {
            (_, "AWS") => AuthAnswer::new(
                400,
                "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            ),
            (Form::Header, _) => AuthAnswer::new(400, "InvalidArgument", "Unsupported Authorization Type")
                .with("ArgumentName", "Authorization"),
            (Form::Query, _) => AuthAnswer::new(
                400,
                "AuthorizationQueryParametersError",
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
            ),
        },
        AuthError::Malformed { form, fault } => s3_malformed(*form, fault),
        AuthError::HostNotSigned => {
            AuthAnswer::new(403, "AccessDenied", "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", "host")
        }
        AuthError::HeadersNotSigned { names } => {
            AuthAnswer::new(403, "AccessDenied", "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", names.join(", "))
        }
        AuthError::Scope(fault) => s3_scope(fault),
        AuthError::UnknownKey { access_key_id } => Kind::UnknownKey
            .answer(
                ProtocolFamily::S3,
                "The AWS Access Key Id you provided does not exist in our records.".into(),
            )
            .with("AWSAccessKeyId", access_key_id),
        AuthError::InvalidToken => {
            AuthAnswer::new(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
        }
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
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less \
             than 604800 seconds",
        ),
        AuthError::ExpiresMissing => {
            AuthAnswer::new(400, "AuthorizationQueryParametersError", S3_QUERY_PARTS)
        }
        AuthError::SignedHeaderAbsent { .. } => AuthAnswer::new(403, "SignatureDoesNotMatch", S3_MISMATCH),
        AuthError::SignatureMismatch(mismatch) => s3_mismatch(mismatch),
        AuthError::ContentHashMissing => AuthAnswer::new(
            400,
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        ),
        AuthError::ContentHashInvalid { got } => AuthAnswer::new(
            400,
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
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
            AuthAnswer::new(403, "SignatureDoesNotMatch", S3_MISMATCH)
                .with("AWSAccessKeyId", access_key_id)
                .with("StringToSign", string_to_sign)
                .with("SignatureProvided", signature_provided)
                .with("StringToSignBytes", spaced_hex(string_to_sign.as_bytes()))
        }
        AuthError::Chunked(fault) => s3_chunked(*fault),
    }
}

fn s3_mismatch(mismatch: &Mismatch) -> AuthAnswer {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let answer = Kind::WrongSignature
        .answer(ProtocolFamily::S3, S3_MISMATCH.into())
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
fn s3_scope(fault: &ScopeFault) -> AuthAnswer {
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
                "Invalid credential date \"{date}\". This date is not the same as X-Amz-Date: \"{day}\"."
            )
        } else {
            format!(
                "incorrect date format \"{date}\". This date in the credential must be in the format \"yyyyMMdd\"."
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

fn s3_malformed(form: Form, fault: &Malformed) -> AuthAnswer {
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
                Malformed::Credential { .. } => {
                    "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".".into()
                }
                Malformed::MissingParts { names, .. } => {
                    format!("the authorization header requires three components: Credential, SignedHeaders, and \
                        Signature. Missing: {}.", names.join(", ")).into()
                }
                other => plain_malformed(form, other),
            };
            AuthAnswer::new(
                400,
                "AuthorizationHeaderMalformed",
                format!("The authorization header is malformed; {detail}"),
            )
        }
        (Form::Query, fault) => {
            let message: Cow<'static, str> = match fault {
                Malformed::MissingParts { .. } => S3_QUERY_PARTS.into(),
                Malformed::Credential { .. } => {
                    "Error parsing the X-Amz-Credential parameter; the Credential is \
                    mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
                        .into()
                }
                Malformed::Date { .. } => {
                    "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"".into()
                }
                other => plain_malformed(form, other),
            };
            AuthAnswer::new(400, "AuthorizationQueryParametersError", message)
        }
    }
}

fn s3_chunked(fault: ChunkFault) -> AuthAnswer {
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
            "The request contained trailing data that was not well-formed or did not conform to our published schema.",
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
