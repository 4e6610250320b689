//! Bodies of answers, as hyper sends them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::Stream;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{Either, Full};
use sekisho_operation::{DownloadBody, ReadError};
use tracing::error;

use crate::watchdog::Progress;

/// The body of an answer: at hand, or read while it is sent.
pub(crate) type Outgoing = Either<Full<Bytes>, Download>;

/// An object on its way out.
pub(crate) struct Download {
    bytes: Pin<Box<dyn Stream<Item = Result<Bytes, ReadError>> + Send>>,
    left: u64,
    progress: Arc<Progress>,
    request_id: String,
}

/// The body that an operation gave.
pub(crate) fn outgoing(body: DownloadBody, progress: &Arc<Progress>, request_id: &str) -> Outgoing {
    match body {
        DownloadBody::Whole(bytes) => Either::Left(Full::new(bytes)),
        DownloadBody::Stream { length, bytes } => Either::Right(Download {
            bytes,
            left: length,
            progress: progress.clone(),
            request_id: request_id.to_owned(),
        }),
    }
}

impl Body for Download {
    type Data = Bytes;
    type Error = ReadError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ReadError>>> {
        let this = &mut *self;
        match ready!(this.bytes.as_mut().poll_next(cx)) {
            None => Poll::Ready(None),
            Some(Ok(bytes)) => {
                this.progress.moved();
                this.left = this.left.saturating_sub(bytes.len() as u64);
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            Some(Err(read)) => {
                // The status line is gone: cutting the connection is all that can be told.
                let (id, cause) = (&this.request_id, crate::error_chain(read.as_ref()));
                error!(request.id = %id, "The body of request {id} ended early: {cause}");
                Poll::Ready(Some(Err(read)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
