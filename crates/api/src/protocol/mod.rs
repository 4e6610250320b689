//! The wire protocols of AWS: which operation a request asks for, its input, the answer.
//!
//! From: a request's parts as received ([`Request`]), and the tables of its service.
//! To: an input as a [`Value`] ([`Service::resolve`], [`Call::decode`]); an answer or an
//! error as a whole HTTP response ([`encode_output`], [`encode_error`]).
//!
//! Each protocol is written once over the tables. Nothing here knows what an operation
//! does. Work and memory are bounded by the size of the request; nesting is limited.

mod answer;
mod error;
mod form;
mod json_decode;
mod json_encode;
mod query;
mod rest_decode;
mod rest_encode;
mod route;
mod text;
mod xml_decode;
mod xml_encode;

#[cfg(test)]
mod tests;

use http::{HeaderMap, Method};

pub use answer::{encode_error, encode_output};
pub use error::ProtocolError;

use crate::operation::{OperationModel, Protocol, Service};
use crate::value::{Structure, Value};
use form::Form;
use route::Labels;

/// Text as it stands in an element or attribute of XML.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    xml_encode::push_escaped(&mut out, text);
    out
}

/// How deep structures, lists and maps may nest in a request. The deepest shapes of the
/// models that are not recursive nest to 13.
const DEPTH_MAX: u32 = 40;

/// A request's parts, as received and not yet decoded.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The method.
    pub method: &'a Method,
    /// The path as on the wire, percent escapes included.
    pub path: &'a str,
    /// The query string as on the wire, without the question mark.
    pub query: Option<&'a str>,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The whole body; for S3's streamed uploads what the chunks carried.
    pub body: &'a [u8],
}

/// A request whose operation is known.
#[derive(Debug)]
pub struct Call<'a> {
    /// The service that was asked.
    pub service: &'static Service,
    /// The operation that was asked for.
    pub operation: &'static OperationModel,
    source: Source<'a>,
}

/// What resolving found besides the operation.
#[derive(Debug)]
enum Source<'a> {
    Form(Form<'a>),
    Body,
    Labels(Labels<'a>),
}

impl Service {
    /// Finds the operation that `request` asks this service for.
    ///
    /// # Errors
    /// The request names no operation, or one that the model does not have; or a form is
    /// not readable (ER-5).
    pub fn resolve<'a>(&'static self, request: &Request<'a>) -> Result<Call<'a>, ProtocolError> {
        let (operation, source) = match self.protocol {
            Protocol::Query | Protocol::Ec2 => {
                let form = Form::parse(request.query, request.body)?;
                let operation = query::resolve(self, &form)?;
                (operation, Source::Form(form))
            }
            Protocol::Json10 | Protocol::Json11 => {
                (route::by_target(self, request.headers)?, Source::Body)
            }
            Protocol::RestJson | Protocol::RestXml => {
                let (operation, labels) = route::by_uri(self, request)?;
                (operation, Source::Labels(labels))
            }
        };
        Ok(Call { service: self, operation, source })
    }
}

impl Call<'_> {
    /// Reads the input; `request` is the one that was resolved. Members that the model
    /// does not have are passed over. Constraints are not checked here.
    ///
    /// # Errors
    /// Something is not what its shape says, is not readable, or nests too deep.
    pub fn decode(&self, request: &Request<'_>) -> Result<Value, ProtocolError> {
        let input = self.operation.input;
        match (&self.source, self.service.protocol) {
            (Source::Form(form), protocol) => query::decode(form, input, protocol),
            (Source::Body, _) if input.members().is_empty() || request.body.is_empty() => {
                Ok(Value::Structure(Structure::new(input)))
            }
            (Source::Body, _) => json_decode::decode(request.body, input),
            (Source::Labels(labels), protocol) => {
                rest_decode::decode(self.operation, labels, request, protocol)
            }
        }
    }
}
