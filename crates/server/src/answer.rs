//! From an outcome to HTTP: the one place where a refusal gets its envelope.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode};
use http_body_util::Full;
use sekisho_api::constraint::Violations;
use sekisho_api::protocol::{ProtocolError, encode_error};
use sekisho_api::{ConvertError, Fault, OperationModel, Protocol, Service, Value, iam};
use sekisho_operation::Refusal;
use sekisho_sigv4::{AuthAnswer, AuthError};

use crate::s3::host_id;
use crate::services::{Known, family};

/// Why a request was not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The caller was not believed.
    Authentication(AuthError),
    /// The signature is for a service that is not here.
    UnknownService { name: String },
    /// The operation is in the model but not built.
    NotBuilt { service: &'static str, operation: &'static str },
    /// The request is not one of the service's protocol.
    Protocol(ProtocolError),
    /// Parameters break the model's constraints.
    Constraints(Violations),
    /// The operation refused.
    Refused(Refusal),
    /// Something that should not happen did.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    pub(crate) fn unknown_service(name: &str) -> Self {
        Self::UnknownService { name: name.chars().take(64).collect() }
    }

    pub(crate) fn not_built(service: &Service, operation: &'static OperationModel) -> Self {
        Self::NotBuilt { service: service.signing_name, operation: operation.name }
    }

    /// What the operator should know of it; `None` for what is the client's own doing.
    pub(crate) fn cause(&self) -> Option<String> {
        match self {
            Self::Internal(error) => Some(crate::error_chain(error.as_ref())),
            Self::Refused(refusal) => refusal.cause().map(|cause| crate::error_chain(cause)),
            _ => None,
        }
    }
}

impl From<AuthError> for Failure {
    fn from(error: AuthError) -> Self {
        Self::Authentication(error)
    }
}

impl From<ProtocolError> for Failure {
    fn from(error: ProtocolError) -> Self {
        Self::Protocol(error)
    }
}

impl From<Violations> for Failure {
    fn from(error: Violations) -> Self {
        Self::Constraints(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<ConvertError> for Failure {
    fn from(error: ConvertError) -> Self {
        Self::Internal(Box::new(error))
    }
}

/// What a client is told of a failure, in the words of its service's protocol.
pub(crate) fn told(known: Option<&Known>, failure: Failure) -> Told {
    let service = known.map_or(&iam::SERVICE, |known| known.service);
    match failure {
        Failure::Authentication(error) => error.answer(family(service.protocol)).into(),
        Failure::UnknownService { name } => Told::new(
            &NOT_IMPLEMENTED,
            format!("The service {name} is not implemented by this server."),
        ),
        Failure::NotBuilt { service, operation } => Told::new(
            &NOT_IMPLEMENTED,
            format!("The operation {service}:{operation} is not implemented by this server yet."),
        ),
        Failure::Protocol(error) => Told::new(error.fault(service.protocol), error.to_string()),
        Failure::Constraints(error) => Told::new(error.fault(), error.to_string()),
        Failure::Refused(refusal) => {
            let fields = refusal.fields().iter();
            Told {
                headers: refusal.headers().to_vec(),
                extras: fields.map(|(name, text)| (*name, Value::String(text.clone()))).collect(),
                fault: refusal.fault.into_owned(),
                message: refusal.message.into(),
            }
        }
        Failure::Internal(_) if service.protocol == Protocol::RestXml => {
            Told::new(&INTERNAL_ERROR, "We encountered an internal error. Please try again.")
        }
        Failure::Internal(_) => Told::new(
            &iam::faults::SERVICE_FAILURE_EXCEPTION,
            "The request processing has failed because of an unknown error, exception or failure.",
        ),
    }
}

/// The answer to a request that was refused.
pub(crate) fn refusal(
    known: Option<&Known>,
    told: Told,
    request_id: &str,
    method: &Method,
) -> Response<Full<Bytes>> {
    let service = known.map_or(&iam::SERVICE, |known| known.service);
    let Told { fault, message, mut extras, headers } = told;
    let is_s3 = service.protocol == Protocol::RestXml;
    if is_s3 {
        extras.push(("HostId", Value::String(host_id(request_id).into_owned())));
    }
    let response = encode_error(service, &fault, &message, request_id, &extras);
    let mut response = response.map(Full::new);
    response.headers_mut().extend(headers);
    if *method == Method::HEAD {
        *response.body_mut() = Full::default();
    }
    response
}

static INTERNAL_ERROR: Fault = Fault::new("InternalError", 500);

/// AWS has no code for it, since AWS lacks nothing that its models have.
static NOT_IMPLEMENTED: Fault = Fault::new("NotImplemented", 501);

/// What a client is told.
pub(crate) struct Told {
    pub(crate) fault: Fault,
    pub(crate) message: Cow<'static, str>,
    /// Further members of the error, by wire name.
    extras: Vec<(&'static str, Value)>,
    /// Further headers of the answer.
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Told {
    fn new(fault: &Fault, message: impl Into<Cow<'static, str>>) -> Self {
        let (fault, message) = (fault.clone(), message.into());
        Self { fault, message, extras: Vec::new(), headers: Vec::new() }
    }
}

impl From<AuthAnswer> for Told {
    fn from(answer: AuthAnswer) -> Self {
        let extras = answer.fields.into_iter().map(|(name, text)| (name, Value::String(text)));
        Self {
            fault: Fault::common(answer.code, answer.status.as_u16()),
            message: answer.message,
            extras: extras.collect(),
            headers: Vec::new(),
        }
    }
}

/// An answer without a body, for what is no request of any service.
pub(crate) fn bare(status: StatusCode, request_id: &str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(HeaderName::from_static("x-amzn-requestid"), id);
    }
    response
}
