//! How an operation refuses, and what the client is told.

use std::borrow::Cow;
use std::error::Error;

use http::{HeaderName, HeaderValue};
use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_sigv4::{AuthAnswer, AuthError, ProtocolFamily};

/// An error that knows the fault of the model (or of AWS's common ones) it is answered as.
///
/// `Display` is the message on the wire; the source is for the log alone.
pub trait AwsError: std::error::Error + Send + Sync + 'static {
    /// The code and status. No `_` arm in implementations, so a new variant must choose.
    fn fault(&self) -> &'static Fault;

    /// Further members of the error, by wire name, such as S3's `BucketName`.
    fn fields(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Headers of the answer, such as S3's `x-amz-delete-marker`.
    fn headers(&self) -> Vec<(HeaderName, HeaderValue)> {
        Vec::new()
    }
}

/// A refusal on its way to the wire.
#[derive(Debug)]
pub struct Refusal {
    /// Code, status and whose fault it is.
    pub fault: Cow<'static, Fault>,
    /// The message of the wire.
    pub message: String,
    /// What only some refusals have.
    more: Option<Box<More>>,
}

#[derive(Debug, Default)]
struct More {
    fields: Vec<(&'static str, String)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Refusal {
    /// A refusal without anything for the log.
    pub fn new(fault: &'static Fault, message: impl Into<String>) -> Self {
        Self { fault: Cow::Borrowed(fault), message: message.into(), more: None }
    }

    /// Adds a member to the error, by wire name.
    #[must_use]
    pub fn with_field(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.more().fields.push((name, value.into()));
        self
    }

    /// Adds a header to the answer.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.more().headers.push((name, value));
        self
    }

    /// Adds what the operator is told beside the answer.
    #[must_use]
    pub fn because(mut self, cause: Box<dyn Error + Send + Sync>) -> Self {
        self.more().cause = Some(cause);
        self
    }

    /// Further members of the error, by wire name.
    pub fn fields(&self) -> &[(&'static str, String)] {
        self.more.as_ref().map_or(&[], |more| more.fields.as_slice())
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        self.more.as_ref().map_or(&[], |more| more.headers.as_slice())
    }

    /// What the operator is told beside the answer.
    pub fn cause(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.more.as_ref()?.cause.as_deref()
    }

    /// An authentication failure that shows only while a body streams, in S3's words: nothing
    /// else here streams.
    pub fn authentication(error: &AuthError) -> Self {
        let AuthAnswer { status, code, message, fields, .. } = error.answer(ProtocolFamily::S3);
        let fault = Cow::Owned(Fault::common(code, status.as_u16()));
        let mut refusal = Self { fault, message: message.into_owned(), more: None };
        if !fields.is_empty() {
            refusal.more().fields = fields;
        }
        refusal
    }

    fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }
}

impl<E: AwsError> From<E> for Refusal {
    fn from(error: E) -> Self {
        let fault = error.fault();
        // 501 says what is not built, which is no secret.
        if fault.http_status < 500 || fault.http_status == 501 {
            let mut refusal = Self::new(fault, error.to_string());
            let (fields, headers) = (error.fields(), error.headers());
            if !fields.is_empty() || !headers.is_empty() {
                let more = refusal.more();
                (more.fields, more.headers) = (fields, headers);
            }
            return refusal;
        }
        // A 5xx carries a fixed sentence; the log gets the chain.
        Self::new(fault, INTERNAL).because(Box::new(error))
    }
}

pub(crate) const INTERNAL: &str =
    "The request processing has failed because of an unknown error, exception or failure.";

pub(crate) fn internal(fault: &'static Fault, error: DirectoryError) -> Refusal {
    Refusal::new(fault, INTERNAL).because(Box::new(error))
}
