//! Bodies that stream: uploads on their way in, objects on their way out.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use sekisho_api::Fault;
use sekisho_sigv4::AuthError;

use crate::claims::Claims;
use crate::fault::Refusal;

/// Where an upload's bytes come from: the door's checks around the connection.
pub trait BodySource: Stream<Item = Result<Bytes, BodyError>> + Send {
    /// Bytes that will come, as far as the client said.
    fn length(&self) -> Option<u64>;

    /// What the client said the bytes must turn out as.
    fn claims(&self) -> &Claims;
}

/// A body on its way in: a bounded stream of bytes, framing and signatures taken off.
///
/// Bytes are handed on before all of them were checked. **Only a stream that ended without an
/// error was what the client signed and announced: keep the bytes where they can be thrown away
/// until then.** Nothing is read ahead: who does not ask gets nothing, and the client waits. A
/// client that waits for `100 Continue` sends its body only when it is first asked for.
pub struct UploadBody {
    /// `None`: there is nothing in it.
    source: Option<Pin<Box<dyn BodySource>>>,
}

/// Why a body did not come as it should have. Ends the stream.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// Its signature, or that of a chunk, is wrong, or its framing is broken.
    #[error(transparent)]
    Authentication(#[from] AuthError),
    /// It ended before the announced number of bytes, or the connection did.
    #[error("You did not provide the number of bytes specified by the Content-Length HTTP header")]
    Incomplete,
    /// Nothing came for too long.
    #[error(
        "Your socket connection to the server was not read from or written to within the timeout \
         period. Idle connections will be closed."
    )]
    Idle,
    /// A checksum in the trailer cannot be one.
    #[error("Value for {header} header is invalid.")]
    InvalidChecksum {
        /// Where it came.
        header: &'static str,
    },
    /// Less came than a form's policy asks for.
    #[error("Your proposed upload is smaller than the minimum allowed size")]
    TooSmall {
        /// What the client sent.
        proposed: u64,
        /// The least there must be.
        bytes_min: u64,
    },
    /// More came than one request may bring.
    #[error("Your proposed upload exceeds the maximum allowed size")]
    TooLarge {
        /// What the client announced or sent.
        proposed: u64,
        /// The most there may be.
        bytes_max: u64,
    },
}

static INCOMPLETE_BODY: Fault = Fault::new("IncompleteBody", 400);
static REQUEST_TIMEOUT: Fault = Fault::new("RequestTimeout", 400);
static INVALID_REQUEST: Fault = Fault::new("InvalidRequest", 400);
static ENTITY_TOO_SMALL: Fault = Fault::new("EntityTooSmall", 400);
static ENTITY_TOO_LARGE: Fault = Fault::new("EntityTooLarge", 400);

impl From<BodyError> for Refusal {
    fn from(error: BodyError) -> Self {
        match &error {
            BodyError::Authentication(error) => Self::authentication(error),
            BodyError::Incomplete => Self::new(&INCOMPLETE_BODY, error.to_string()),
            BodyError::Idle => Self::new(&REQUEST_TIMEOUT, error.to_string()),
            BodyError::InvalidChecksum { .. } => Self::new(&INVALID_REQUEST, error.to_string()),
            BodyError::TooSmall { proposed, bytes_min } => {
                Self::new(&ENTITY_TOO_SMALL, error.to_string())
                    .with_field("ProposedSize", proposed.to_string())
                    .with_field("MinSizeAllowed", bytes_min.to_string())
            }
            BodyError::TooLarge { proposed, bytes_max } => {
                Self::new(&ENTITY_TOO_LARGE, error.to_string())
                    .with_field("ProposedSize", proposed.to_string())
                    .with_field("MaxSizeAllowed", bytes_max.to_string())
            }
        }
    }
}

impl UploadBody {
    /// Nothing: of a request without a body, or whose body was read whole.
    pub const fn empty() -> Self {
        Self { source: None }
    }

    /// What a source gives.
    pub fn new(source: impl BodySource + 'static) -> Self {
        Self { source: Some(Box::pin(source)) }
    }

    /// Bytes that are at hand.
    pub fn of(bytes: impl Into<Bytes>) -> Self {
        Self::new(Whole { bytes: Some(bytes.into()), claims: Claims::default() })
    }

    /// Bytes that will come, as far as the client said.
    pub fn length(&self) -> Option<u64> {
        self.source.as_ref().map_or(Some(0), |source| source.length())
    }

    /// What the client said the bytes must turn out as. A checksum that comes in the trailer has
    /// its value once the stream has ended.
    pub fn claims(&self) -> &Claims {
        self.source.as_ref().map_or(Claims::NONE, |source| source.claims())
    }

    /// The next bytes; `None` at the end, and only then was all of it well.
    pub async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl Stream for UploadBody {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.source {
            Some(source) => source.as_mut().poll_next(cx),
            None => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadBody").field("length", &self.length()).finish_non_exhaustive()
    }
}

struct Whole {
    bytes: Option<Bytes>,
    claims: Claims,
}

impl BodySource for Whole {
    fn length(&self) -> Option<u64> {
        Some(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }

    fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Stream for Whole {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.bytes.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

/// What reading an answer's body fails with; for the log, since the status line is gone by then.
pub type ReadError = Box<dyn Error + Send + Sync>;

/// A body on its way out, sent as it is, beside the output's headers.
pub enum DownloadBody {
    /// At hand.
    Whole(Bytes),
    /// Read while it is sent.
    Stream {
        /// Its bytes: exactly so many come, or an error ends it.
        length: u64,
        /// The bytes.
        bytes: Pin<Box<dyn Stream<Item = Result<Bytes, ReadError>> + Send>>,
    },
}

impl DownloadBody {
    /// Its bytes.
    pub fn length(&self) -> u64 {
        match self {
            Self::Whole(bytes) => bytes.len() as u64,
            Self::Stream { length, .. } => *length,
        }
    }
}

impl fmt::Debug for DownloadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadBody").field("length", &self.length()).finish_non_exhaustive()
    }
}
