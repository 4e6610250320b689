//! Bodies on their way through.
//!
//! A body goes on as it comes, but for its last piece: that one waits for the commit. Until then
//! the other store has a request that is not whole, and throws it away if it breaks off. So nothing
//! shows before the commit, and no more than a piece is held.

use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode};
use sekisho_sigv4::SignedBody;
use tokio::task::JoinHandle;

use super::address::Place;
use super::client::{ANSWER_WITHIN, Answer, Ask, Failed, Feed};
use super::framing::{self, Framing};
use super::refusal::About;
use super::{Shared, headers, objects};
use crate::Staged;
use crate::checksum::ChecksumAlgorithm;
use crate::digest::BodyDigest;
use crate::error::ObjectError;
use crate::requests::{Committed, PartRequest, PutRequest, Sealed, WriteCondition};

/// What is held of a body whose length is not known: S3 wants to know it first.
const UNKNOWN_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// What a body is for.
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub(super) enum Target {
    Object(PutRequest),
    Part(PartRequest),
}

/// A body on its way through.
pub(super) struct UpstreamStaged {
    shared: Arc<Shared>,
    target: Target,
    size: u64,
    /// What came and was not sent on: the last piece, or all of it if its length is not known.
    held: Vec<Bytes>,
    /// Whether the other store is told the checksum, so that it keeps it.
    tells_checksum: bool,
    algorithm: ChecksumAlgorithm,
    digest: Option<BodyDigest>,
    sending: Option<Sending>,
    sealed: Option<Sealed>,
}

/// A request that is under way.
struct Sending {
    feed: Feed,
    framing: Option<Framing>,
    answer: JoinHandle<Result<Answer, Failed>>,
}

impl Target {
    fn size(&self) -> Option<u64> {
        match self {
            Self::Object(put) => put.size,
            Self::Part(part) => part.size,
        }
    }

    fn about(&self) -> About<'_> {
        match self {
            Self::Object(put) => {
                About { bucket: &put.bucket, condition: Some(&put.condition), ..About::default() }
            }
            Self::Part(part) => About::bucket(&part.bucket),
        }
    }

    /// The request, without its body.
    fn ask(&self) -> Result<Ask<'_>, ObjectError> {
        match self {
            Self::Object(put) => {
                let mut ask = Ask::new(Method::PUT, Place::object(&put.bucket, &put.key));
                ask.headers = headers::of_attributes(&put.attributes)?;
                headers::add_condition(&mut ask.headers, &put.condition)?;
                Ok(ask)
            }
            Self::Part(part) => {
                let ask = Ask::new(Method::PUT, Place::object(&part.bucket, &part.key));
                let ask = ask.with("partNumber", &part.number.to_string());
                Ok(ask.with("uploadId", part.upload.as_str()))
            }
        }
    }
}

fn lost() -> ObjectError {
    ObjectError::Storage { reason: "an earlier write of this body failed".to_owned() }
}

impl UpstreamStaged {
    pub(super) fn begin(
        shared: &Arc<Shared>,
        target: Target,
        algorithm: ChecksumAlgorithm,
        is_named: bool,
    ) -> Self {
        let tells_checksum = is_named && shared.client.options().checksums;
        Self {
            shared: Arc::clone(shared),
            target,
            size: 0,
            held: Vec::new(),
            tells_checksum,
            algorithm,
            digest: Some(BodyDigest::new(algorithm)),
            sending: None,
            sealed: None,
        }
    }

    /// Sends on all that is held.
    async fn send_on(&mut self, length: u64) -> Result<(), ObjectError> {
        let sending = match &mut self.sending {
            Some(sending) => sending,
            None => {
                let framing = self.tells_checksum.then(|| Framing::new(self.algorithm, length));
                let mut ask = self.target.ask()?;
                let (hash, length) = match &framing {
                    Some(framing) => {
                        framing.add_headers(&mut ask.headers);
                        (SignedBody::Streaming(Framing::KIND), framing.length())
                    }
                    None => (SignedBody::Unsigned, length),
                };
                let (feed, answer) = self.shared.client.begin(&ask, hash, length)?;
                self.sending.insert(Sending { feed, framing, answer: tokio::spawn(answer) })
            }
        };
        let mut pieces = std::mem::take(&mut self.held);
        if let Some(framing) = &mut sending.framing {
            let mut framed = Vec::new();
            pieces.drain(..).for_each(|piece| framing.push(piece, &mut framed));
            pieces = framed;
        }
        for piece in pieces {
            if !sending.feed.push(piece).await {
                // It has answered before it had all.
                let Some(Sending { answer, .. }) = self.sending.take() else { return Err(lost()) };
                return Err(match joined(answer).await {
                    Ok(_) => lost(),
                    Err(failed) => self.target.about().error(failed),
                });
            }
        }
        Ok(())
    }
}

async fn joined(answer: JoinHandle<Result<Answer, Failed>>) -> Result<Answer, Failed> {
    let reason = match tokio::time::timeout(ANSWER_WITHIN, answer).await {
        Ok(Ok(answer)) => return answer,
        Ok(Err(error)) => error.to_string(),
        Err(_) => "the upstream store said nothing for too long".to_owned(),
    };
    Err(Failed::Broken(ObjectError::Storage { reason }))
}

#[async_trait]
impl Staged for UpstreamStaged {
    async fn write(&mut self, bytes: Bytes) -> Result<(), ObjectError> {
        let Some(digest) = &mut self.digest else { return Err(lost()) };
        digest.update(&bytes);
        self.size += bytes.len() as u64;
        match self.target.size() {
            Some(length) if !self.held.is_empty() => self.send_on(length).await?,
            None if UNKNOWN_BYTES_MAX < self.size => {
                return Err(ObjectError::Unsupported {
                    what: "uploads of an unknown length above 8 MiB to an upstream store"
                        .to_owned(),
                });
            }
            Some(_) | None => {}
        }
        self.held.push(bytes);
        Ok(())
    }

    async fn seal(&mut self) -> Result<Sealed, ObjectError> {
        if let Some(sealed) = &self.sealed {
            return Ok(sealed.clone());
        }
        let digests = self.digest.take().ok_or_else(lost)?.finish();
        let sealed = Sealed { size: self.size, md5: digests.md5, checksum: digests.checksum };
        self.sealed = Some(sealed.clone());
        Ok(sealed)
    }

    async fn commit(mut self: Box<Self>, now_ms: i64) -> Result<Committed, ObjectError> {
        let sealed = self.seal().await?;
        // A task of its own: a client that goes away now does not cut a commit in two.
        let commit = tokio::spawn(async move { self.finish(sealed, now_ms).await });
        commit.await.map_err(|error| ObjectError::Storage { reason: error.to_string() })?
    }
}

impl UpstreamStaged {
    async fn finish(mut self, sealed: Sealed, now_ms: i64) -> Result<Committed, ObjectError> {
        let shared = Arc::clone(&self.shared);
        let turn = match &self.target {
            Target::Object(put) => {
                let turn = shared.turn(&put.bucket, &put.key).await;
                // Not every store knows conditions; among the writers of this one they hold.
                objects::check(&shared, &put.bucket, &put.key, &put.condition).await?;
                turn
            }
            Target::Part(_) => None,
        };
        let answer = if self.sending.is_some() {
            self.send_on(sealed.size).await?;
            let Sending { feed, framing, answer } = self.sending.take().ok_or_else(lost)?;
            if let Some(framing) = framing {
                // If nobody takes it, the answer tells why.
                feed.push(framing.end(&sealed.checksum)).await;
            }
            feed.end().await;
            joined(answer).await
        } else {
            let mut ask = self.target.ask()?;
            if let Ok(digest) = HeaderValue::try_from(STANDARD.encode(sealed.md5)) {
                ask.headers.insert("content-md5", digest);
            }
            if self.tells_checksum {
                framing::add_checksum(&mut ask.headers, &sealed.checksum);
            }
            ask.body = self.held.concat().into();
            shared.client.ask(ask).await
        };
        drop(turn);
        let answer = answer.map_err(|failed| self.error(failed))?;
        let etag = headers::unquoted(answer.header("etag").unwrap_or_default());
        let own = hex::encode(sealed.md5);
        let is_opaque = answer.header("x-amz-server-side-encryption") == Some("aws:kms");
        if !is_opaque && etag.len() == own.len() && etag != own {
            return Err(ObjectError::Corrupted {
                reason: format!(
                    "the upstream store got {etag} where {own} was sent; if it does not know trailers, \
                     switch s3-upstream-checksums off"
                ),
            });
        }
        let made = Committed {
            etag,
            version: headers::version(&answer),
            size: sealed.size,
            checksum: Some(sealed.checksum),
            last_modified_ms: now_ms,
        };
        if let Target::Part(part) = &self.target {
            shared.uploads.note_part(part, &made).await?;
        }
        Ok(made)
    }

    fn error(&self, failed: Failed) -> ObjectError {
        // A store that lost a race of two writers says so with a conflict.
        if let (Failed::Refused(refused), Target::Object(put)) = (&failed, &self.target)
            && refused.status == StatusCode::CONFLICT
            && put.condition == WriteCondition::Absent
        {
            let condition = crate::WriteConditionName::IfNoneMatch;
            return ObjectError::PreconditionFailed { condition };
        }
        self.target.about().error(failed)
    }
}
