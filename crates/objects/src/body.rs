//! Bodies on their way out.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use futures_util::Stream;

use crate::error::ObjectError;

/// Bytes as they are read. An error ends it: what came before it is not the whole body.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, ObjectError>> + Send>>;

/// A body, or a range of one.
pub enum ObjectBody {
    /// Small enough to be at hand.
    Whole(Bytes),
    /// Read while it is sent.
    Stream(ByteStream),
}

impl fmt::Debug for ObjectBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "Whole({} bytes)", bytes.len()),
            Self::Stream(_) => f.write_str("Stream"),
        }
    }
}

impl ObjectBody {
    /// The body as a stream, whichever it is.
    #[must_use]
    pub fn into_stream(self) -> ByteStream {
        match self {
            Self::Whole(bytes) => Box::pin(futures_util::stream::iter([Ok(bytes)])),
            Self::Stream(stream) => stream,
        }
    }
}
