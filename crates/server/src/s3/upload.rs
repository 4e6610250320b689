//! An upload's bytes on their way from the connection to the operation.
//!
//! From: hyper's body, frame by frame, only when it is asked for (a client that waits for
//! `100 Continue` sends nothing before). To: the data alone. On the way: the framing of
//! `aws-chunked` and its signatures, the signed SHA-256, the announced length. At most one frame is
//! held. What a client does not send within the idle limit ends the body.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use http_body::Body;
use sekisho_operation::{BodyError, BodySource, Claims};
use sekisho_sigv4::{BodyCheck, BodyHasher, ChunkedBody};
use tokio::time::{Instant, Sleep};

use super::claims;
use crate::watchdog::Progress;

/// How long nothing may come.
const IDLE_MAX: Duration = Duration::from_secs(30);

/// How a body is framed and signed.
pub(crate) enum Framing {
    /// As it is; its SHA-256, if it is signed.
    Plain(Option<(BodyHasher, BodyCheck)>),
    /// `aws-chunked`.
    Chunked(Box<ChunkedBody>),
}

/// The body of one request. `B`: hyper's, or a test's.
pub(crate) struct Upload<B> {
    body: B,
    /// `None` once it ended.
    framing: Option<Framing>,
    /// Bytes of data announced.
    length: Option<u64>,
    /// Bytes of data handed on.
    came: u64,
    bytes_max: u64,
    claims: Claims,
    ready: VecDeque<Bytes>,
    idle: Pin<Box<Sleep>>,
    progress: Option<Arc<Progress>>,
}

impl<B> Upload<B> {
    /// `length`: of the data, as announced. `bytes_max`: more is refused.
    pub(crate) fn new(
        body: B,
        framing: Framing,
        length: Option<u64>,
        bytes_max: u64,
        claims: Claims,
        progress: Option<Arc<Progress>>,
    ) -> Self {
        Self {
            body,
            framing: Some(framing),
            length,
            came: 0,
            bytes_max,
            claims,
            ready: VecDeque::new(),
            idle: Box::pin(tokio::time::sleep(IDLE_MAX)),
            progress,
        }
    }

    fn take(&mut self, data: Bytes) -> Result<(), BodyError> {
        match &mut self.framing {
            None => return Ok(()),
            Some(Framing::Plain(hash)) => {
                if let Some((hasher, _)) = hash {
                    hasher.update(&data);
                }
                self.ready.push_back(data);
            }
            Some(Framing::Chunked(chunked)) => {
                let mut out = Vec::new();
                chunked.push(data, &mut out)?;
                self.ready.extend(out);
            }
        }
        self.came = self.came.saturating_add(self.ready.iter().map(|data| data.len() as u64).sum());
        if self.bytes_max < self.came {
            return Err(BodyError::TooLarge { proposed: self.came, bytes_max: self.bytes_max });
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), BodyError> {
        match self.framing.take() {
            None => {}
            Some(Framing::Plain(hash)) => {
                if self.length.is_some_and(|length| length != self.came) {
                    return Err(BodyError::Incomplete);
                }
                if let Some((hasher, check)) = hash {
                    check.judge(&hasher.finish())?;
                }
            }
            Some(Framing::Chunked(chunked)) => {
                let trailer = chunked.finish()?;
                claims::take_trailer(&mut self.claims, &trailer)
                    .map_err(|header| BodyError::InvalidChecksum { header })?;
            }
        }
        Ok(())
    }
}

impl<B> Stream for Upload<B>
where
    B: Body<Data = Bytes> + Send + Unpin,
{
    type Item = Result<Bytes, BodyError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(data) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(data)));
            }
            if this.framing.is_none() {
                return Poll::Ready(None);
            }
            let step = match Pin::new(&mut this.body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => {
                    this.idle.as_mut().reset(Instant::now() + IDLE_MAX);
                    if let Some(progress) = &this.progress {
                        progress.moved();
                    }
                    match frame.into_data() {
                        Ok(data) if !data.is_empty() => this.take(data),
                        _ => Ok(()),
                    }
                }
                // The connection ended, or its framing is broken.
                Poll::Ready(Some(Err(_))) => Err(BodyError::Incomplete),
                Poll::Ready(None) => this.end(),
                Poll::Pending => {
                    std::task::ready!(this.idle.as_mut().poll(cx));
                    Err(BodyError::Idle)
                }
            };
            if let Err(error) = step {
                this.framing = None;
                this.ready.clear();
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<B> BodySource for Upload<B>
where
    B: Body<Data = Bytes> + Send + Unpin,
{
    fn length(&self) -> Option<u64> {
        self.length
    }

    fn claims(&self) -> &Claims {
        &self.claims
    }
}
