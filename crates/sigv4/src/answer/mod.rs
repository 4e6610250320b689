//! What a client is told about an [`AuthError`]: one table of code, status, message and fields
//! by protocol family (errors contract, §7).
//!
//! Messages are wire data, spelled as AWS spells them. The envelope around them is the
//! protocol's business.

mod plain;
mod s3;

use crate::AuthError;
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

/// Longest piece of a request repeated in a message, in characters.
const ECHO_CHARACTERS_MAX: usize = 256;

impl AuthAnswer {
    fn new(status: u16, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
        let message = match message.into() {
            Cow::Owned(text) => Cow::Owned(printable(text)),
            fixed @ Cow::Borrowed(_) => fixed,
        };
        Self { code, status, message, fields: Vec::new() }
    }

    fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.fields.push((name, printable(text.into())));
        self
    }
}

/// Text without control characters, which XML cannot carry at all. Decoded query parameters
/// may bring them.
fn printable(text: String) -> String {
    let is_odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if text.contains(is_odd) { text.replace(is_odd, "\u{fffd}") } else { text }
}

const EC2_FAILURE: &str = "AWS was not able to validate the provided access credentials";

impl AuthError {
    /// What a client of `family` is told.
    pub fn answer(&self, family: ProtocolFamily) -> AuthAnswer {
        match family {
            ProtocolFamily::S3 => s3::answer(self),
            ProtocolFamily::Query
            | ProtocolFamily::Json
            | ProtocolFamily::RestJson
            | ProtocolFamily::Ec2 => {
                let (kind, message) = plain::wording(self);
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
            (Self::NoCredentials, Ec2) => (400, "MissingParameter"),
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
            (Self::NoCredentials, Query) => {
                Cow::Borrowed("Request is missing Authentication Token")
            }
            (Self::NoCredentials, Ec2) => {
                Cow::Borrowed("The request must contain the parameter AWSAccessKeyId")
            }
            (Self::Unparsable | Self::UnknownKey | Self::WrongSignature, Ec2) => {
                Cow::Borrowed(EC2_FAILURE)
            }
            (Self::Clock | Self::ExpiredToken, Ec2) => Cow::Borrowed("Request has expired."),
            _ => message,
        };
        AuthAnswer::new(status, code, message)
    }
}
