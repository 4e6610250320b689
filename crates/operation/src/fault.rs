//! How an operation refuses, and what the client is told.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;

/// An error that knows the fault of the model (or of AWS's common ones) it is answered as.
///
/// `Display` is the message on the wire; the source is for the log alone.
pub trait AwsError: std::error::Error + Send + Sync + 'static {
    /// The code and status. No `_` arm in implementations, so a new variant must choose.
    fn fault(&self) -> &'static Fault;
}

/// A refusal on its way to the wire.
#[derive(Debug)]
pub struct Refusal {
    /// Code, status and whose fault it is.
    pub fault: &'static Fault,
    /// The message of the wire.
    pub message: String,
    /// What the operator is told beside it.
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Refusal {
    /// A refusal without anything for the log.
    pub fn new(fault: &'static Fault, message: impl Into<String>) -> Self {
        Self { fault, message: message.into(), cause: None }
    }
}

impl<E: AwsError> From<E> for Refusal {
    fn from(error: E) -> Self {
        let fault = error.fault();
        // 501 says what is not built, which is no secret.
        if fault.http_status < 500 || fault.http_status == 501 {
            return Self::new(fault, error.to_string());
        }
        // A 5xx carries a fixed sentence; the log gets the chain.
        Self { fault, message: INTERNAL.to_owned(), cause: Some(Box::new(error)) }
    }
}

pub(crate) const INTERNAL: &str =
    "The request processing has failed because of an unknown error, exception or failure.";

pub(crate) fn internal(fault: &'static Fault, error: DirectoryError) -> Refusal {
    Refusal { fault, message: INTERNAL.to_owned(), cause: Some(Box::new(error)) }
}
