//! Errors that no model names, by protocol (errors contract, §7).

use super::Fault;
use crate::operation::Protocol;

/// A failure that every service has, whatever its model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommonFailure {
    /// No credentials where some are needed.
    MissingCredentials,
    /// The authentication header or parameters cannot be read.
    IncompleteSignature,
    /// The access key is unknown or inactive, or the session token does not belong to it.
    UnknownCredentials,
    /// The signature does not match.
    SignatureMismatch,
    /// The request's time is too far from ours.
    ClockSkew,
    /// The session token has expired.
    ExpiredCredentials,
    /// The caller may not do this.
    AccessDenied,
    /// Too many requests.
    Throttled,
    /// The operation is in the model and not built.
    NotImplemented,
    /// Something broke on our side.
    Internal,
    /// Something we need is away, such as the control plane.
    Unavailable,
    /// The body is larger than the service takes.
    TooLarge,
}

impl CommonFailure {
    /// The fault to answer with. Where the contract gives two statuses, the first.
    pub const fn fault(self, protocol: Protocol) -> &'static Fault {
        match protocol {
            Protocol::Query => self.query(),
            Protocol::Ec2 => self.ec2(),
            Protocol::Json10 | Protocol::Json11 => self.json(),
            Protocol::RestJson => self.rest_json(),
            Protocol::RestXml => self.rest_xml(),
        }
    }

    /// The fixed message, for those that have one.
    pub const fn message(self, protocol: Protocol) -> Option<&'static str> {
        Some(match (self, protocol) {
            (Self::MissingCredentials, Protocol::Query) => {
                "Request is missing Authentication Token"
            }
            (Self::MissingCredentials, Protocol::RestXml) => "Access Denied",
            (Self::MissingCredentials, _) => "Missing Authentication Token",
            (Self::UnknownCredentials, Protocol::Ec2) => {
                "AWS was not able to validate the provided access credentials"
            }
            (Self::UnknownCredentials, Protocol::RestXml) => {
                "The AWS Access Key Id you provided does not exist in our records."
            }
            (Self::UnknownCredentials, _) => {
                "The security token included in the request is invalid."
            }
            (Self::SignatureMismatch, Protocol::RestXml) => {
                "The request signature we calculated does not match the signature you provided. Check your key and signing method."
            }
            (Self::SignatureMismatch, Protocol::Ec2) => {
                "AWS was not able to validate the provided access credentials"
            }
            (Self::SignatureMismatch, _) => {
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
            }
            (Self::ExpiredCredentials, Protocol::RestXml) => "The provided token has expired.",
            (Self::ExpiredCredentials, Protocol::Ec2) => "Request has expired.",
            (Self::ExpiredCredentials, _) => {
                "The security token included in the request is expired"
            }
            (Self::Throttled, Protocol::RestXml) => "Please reduce your request rate.",
            (Self::Throttled, Protocol::Ec2) => "Request limit exceeded.",
            (Self::Throttled, _) => "Rate exceeded",
            (Self::Internal, _) => {
                "The request processing has failed because of an unknown error, exception or failure."
            }
            _ => return None,
        })
    }

    const fn query(self) -> &'static Fault {
        static MISSING: Fault = Fault::common("MissingAuthenticationToken", 403);
        static INCOMPLETE: Fault = Fault::common("IncompleteSignature", 400);
        static UNKNOWN: Fault = Fault::common("InvalidClientTokenId", 403);
        static MISMATCH: Fault = Fault::common("SignatureDoesNotMatch", 403);
        static EXPIRED: Fault = Fault::common("ExpiredToken", 403);
        static DENIED: Fault = Fault::common("AccessDenied", 403);
        static THROTTLED: Fault = Fault::common("Throttling", 400);
        static NOT_IMPLEMENTED: Fault = Fault::common("NotImplemented", 501);
        static INTERNAL: Fault = Fault::common("InternalFailure", 500);
        static UNAVAILABLE: Fault = Fault::common("ServiceUnavailable", 503);
        static TOO_LARGE: Fault = Fault::common("RequestEntityTooLarge", 413);
        match self {
            Self::MissingCredentials => &MISSING,
            Self::IncompleteSignature => &INCOMPLETE,
            Self::UnknownCredentials => &UNKNOWN,
            Self::SignatureMismatch | Self::ClockSkew => &MISMATCH,
            Self::ExpiredCredentials => &EXPIRED,
            Self::AccessDenied => &DENIED,
            Self::Throttled => &THROTTLED,
            Self::NotImplemented => &NOT_IMPLEMENTED,
            Self::Internal => &INTERNAL,
            Self::Unavailable => &UNAVAILABLE,
            Self::TooLarge => &TOO_LARGE,
        }
    }

    const fn ec2(self) -> &'static Fault {
        static FAILURE: Fault = Fault::common("AuthFailure", 401);
        static EXPIRED: Fault = Fault::common("RequestExpired", 400);
        static DENIED: Fault = Fault::common("UnauthorizedOperation", 403);
        static THROTTLED: Fault = Fault::common("RequestLimitExceeded", 503);
        static INTERNAL: Fault = Fault::common("InternalError", 500);
        static UNAVAILABLE: Fault = Fault::common("Unavailable", 503);
        match self {
            Self::MissingCredentials
            | Self::IncompleteSignature
            | Self::UnknownCredentials
            | Self::SignatureMismatch => &FAILURE,
            Self::ClockSkew | Self::ExpiredCredentials => &EXPIRED,
            Self::AccessDenied => &DENIED,
            Self::Throttled => &THROTTLED,
            Self::Internal => &INTERNAL,
            Self::Unavailable => &UNAVAILABLE,
            Self::NotImplemented | Self::TooLarge => self.query(),
        }
    }

    const fn json(self) -> &'static Fault {
        static MISSING: Fault = Fault::common("MissingAuthenticationTokenException", 400);
        static INCOMPLETE: Fault = Fault::common("IncompleteSignatureException", 400);
        static UNKNOWN: Fault = Fault::common("UnrecognizedClientException", 400);
        static MISMATCH: Fault = Fault::common("InvalidSignatureException", 400);
        static EXPIRED: Fault = Fault::common("ExpiredTokenException", 400);
        // A service's own in most models, so outside the common namespace.
        static DENIED: Fault = Fault::new("AccessDeniedException", 400);
        static THROTTLED: Fault = Fault::new("ThrottlingException", 400);
        match self {
            Self::MissingCredentials => &MISSING,
            Self::IncompleteSignature => &INCOMPLETE,
            Self::UnknownCredentials => &UNKNOWN,
            Self::SignatureMismatch | Self::ClockSkew => &MISMATCH,
            Self::ExpiredCredentials => &EXPIRED,
            Self::AccessDenied => &DENIED,
            Self::Throttled => &THROTTLED,
            _ => self.query(),
        }
    }

    const fn rest_json(self) -> &'static Fault {
        static DENIED: Fault = Fault::new("AccessDeniedException", 403);
        match self {
            Self::AccessDenied => &DENIED,
            _ => self.json(),
        }
    }

    const fn rest_xml(self) -> &'static Fault {
        static MALFORMED: Fault = Fault::common("AuthorizationHeaderMalformed", 400);
        static UNKNOWN: Fault = Fault::common("InvalidAccessKeyId", 403);
        static SKEWED: Fault = Fault::common("RequestTimeTooSkewed", 403);
        static EXPIRED: Fault = Fault::common("ExpiredToken", 400);
        static SLOW_DOWN: Fault = Fault::common("SlowDown", 503);
        static INTERNAL: Fault = Fault::common("InternalError", 500);
        static TOO_LARGE: Fault = Fault::common("EntityTooLarge", 400);
        match self {
            Self::IncompleteSignature => &MALFORMED,
            Self::UnknownCredentials => &UNKNOWN,
            Self::ClockSkew => &SKEWED,
            Self::ExpiredCredentials => &EXPIRED,
            Self::Throttled => &SLOW_DOWN,
            Self::Internal => &INTERNAL,
            Self::TooLarge => &TOO_LARGE,
            // Without credentials a caller of S3 is anonymous, and denied as such.
            Self::MissingCredentials => Self::AccessDenied.query(),
            _ => self.query(),
        }
    }
}
