//! The refusal of a document that is no bucket policy.

use std::borrow::Cow;

/// Why a bucket policy may not be written: `MalformedPolicy` (400).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Malformed {
    /// The message, word for word as S3 gives it where that is known.
    pub(crate) message: Cow<'static, str>,
    /// The offender, for the answer's `Detail` (S3-82).
    pub(crate) detail: Option<String>,
}

impl Malformed {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), detail: None }
    }

    pub(crate) fn about(message: impl Into<Cow<'static, str>>, detail: impl Into<String>) -> Self {
        Self { message: message.into(), detail: Some(detail.into()) }
    }

    pub(crate) fn missing(field: &str) -> Self {
        Self::new(format!("Missing required field {field}"))
    }

    /// A JSON type that the element does not take.
    pub(crate) fn syntax() -> Self {
        Self::new("Invalid policy syntax.")
    }
}
