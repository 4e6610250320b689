//! Why a request could not be resolved or decoded.

use crate::fault::Fault;
use crate::operation::Protocol;

/// Why a request could not be resolved or decoded. `Display` is the message for the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// No operation is named.
    #[error("Missing Action")]
    MissingAction,
    /// The operation that is named does not exist in the version that is named.
    #[error("Could not find operation {action} for version {version}")]
    InvalidAction {
        /// As sent.
        action: String,
        /// As sent, or `NO_VERSION_SPECIFIED`.
        version: String,
    },
    /// `X-Amz-Target` or method and URI are those of no operation.
    #[error("The requested operation is not recognized by the service.")]
    UnknownOperation,
    /// A form, or what its names say, cannot be read.
    #[error("{0}")]
    Malformed(&'static str),
    /// A text or JSON value is of another type than the shape.
    #[error("{found} can not be converted to {expected}")]
    WrongType {
        /// What came, such as `STRING_VALUE`.
        found: &'static str,
        /// What the shape is, with article.
        expected: &'static str,
    },
    /// A JSON body cannot be read.
    #[error("{0}")]
    Json(String),
    /// An XML body cannot be read.
    #[error(
        "The XML you provided was not well-formed or did not validate against our published schema"
    )]
    Xml,
}

static MISSING_ACTION: Fault = Fault::new("MissingAction", 400);
static INVALID_ACTION: Fault = Fault::new("InvalidAction", 400);
static UNKNOWN_OPERATION: Fault = Fault::common("UnknownOperationException", 400);
static UNKNOWN_OPERATION_REST: Fault = Fault::common("UnknownOperationException", 404);
static METHOD_NOT_ALLOWED: Fault = Fault::new("MethodNotAllowed", 405);
static MALFORMED_INPUT: Fault = Fault::new("MalformedInput", 400);
static SERIALIZATION: Fault = Fault::common("SerializationException", 400);
static MALFORMED_XML: Fault = Fault::new("MalformedXML", 400);
static INVALID_PARAMETER_VALUE: Fault = Fault::new("InvalidParameterValue", 400);
static INVALID_ARGUMENT: Fault = Fault::new("InvalidArgument", 400);

impl ProtocolError {
    /// The fault to answer with.
    pub const fn fault(&self, protocol: Protocol) -> &'static Fault {
        match self {
            Self::MissingAction => &MISSING_ACTION,
            Self::InvalidAction { .. } => &INVALID_ACTION,
            Self::UnknownOperation => match protocol {
                Protocol::RestXml => &METHOD_NOT_ALLOWED,
                Protocol::RestJson => &UNKNOWN_OPERATION_REST,
                _ => &UNKNOWN_OPERATION,
            },
            Self::Malformed(_) | Self::WrongType { .. } => match protocol {
                Protocol::Query => &MALFORMED_INPUT,
                Protocol::Ec2 => &INVALID_PARAMETER_VALUE,
                Protocol::RestXml => &INVALID_ARGUMENT,
                _ => &SERIALIZATION,
            },
            Self::Json(_) => &SERIALIZATION,
            Self::Xml => &MALFORMED_XML,
        }
    }
}
