//! Bodies on their way in.
//!
//! A body that stays small is kept until its row takes it. A larger one is copied into buffers,
//! and a full one goes to two lines at once, one that hashes and one that writes, while the next
//! fills: a body costs the slower of the two, and two buffers of memory, or a few more while
//! memory is plentiful.

use std::io;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::{Buf as _, Bytes};

use super::blobs::{BlobWriter, storage};
use super::buffers::Buffer;
use super::ids::Id;
use super::line::{Line, Work};
use super::rows::Body;
use super::writing::Writing;
use super::{SMALL_BODY_BYTES_MAX, Shared, multipart, objects};
use crate::Staged;
use crate::checksum::ChecksumAlgorithm;
use crate::digest::BodyDigest;
use crate::error::ObjectError;
use crate::requests::{Committed, PartRequest, PutRequest, Sealed};

/// The first buffer of a body whose length is not known.
const UNKNOWN_BYTES: u64 = SMALL_BODY_BYTES_MAX + 1;

/// What a body is for.
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub(crate) enum Target {
    Object(PutRequest),
    Part(PartRequest),
}

/// A body on its way in.
pub(crate) struct LocalStaged {
    shared: Arc<Shared>,
    target: Target,
    id: Id,
    size: u64,
    /// What came and has not been sent off.
    batch: Buffer,
    /// None once it is sealed.
    hashing: Option<Line<BodyDigest>>,
    /// None while nothing has been sent off.
    writing: Option<Line<Writing>>,
    sealed: Option<Sealed>,
}

impl Work for BodyDigest {
    fn take(&mut self, buffer: &Buffer) -> io::Result<()> {
        self.update(buffer);
        Ok(())
    }
}

fn lost() -> ObjectError {
    ObjectError::Storage { reason: "an earlier write of this body failed".to_owned() }
}

/// The bytes of a body that came whole.
pub(crate) enum Content {
    Empty,
    Small(Bytes),
    Large(Box<dyn BlobWriter>),
}

impl LocalStaged {
    pub(crate) fn begin(
        shared: &Arc<Shared>,
        target: Target,
        algorithm: ChecksumAlgorithm,
    ) -> Self {
        let size = match &target {
            Target::Object(put) => put.size,
            Target::Part(part) => part.size,
        };
        Self {
            shared: Arc::clone(shared),
            target,
            batch: shared.buffers.take(size.unwrap_or(UNKNOWN_BYTES)),
            id: Id::random(&shared.randomness),
            size: 0,
            hashing: Some(Line::new(&shared.lanes.hashing, BodyDigest::new(algorithm))),
            writing: None,
            sealed: None,
        }
    }

    /// Sends the batch off, once there is room for it.
    async fn flush(&mut self) -> Result<(), ObjectError> {
        let Shared { buffers, lanes, .. } = &*self.shared;
        let batch = Arc::new(std::mem::replace(&mut self.batch, buffers.take(0)));
        let hashing = self.hashing.as_ref().ok_or_else(lost)?;
        hashing.push(Arc::clone(&batch)).await?;
        let begin = || Line::new(&lanes.disk, Writing::new(&self.shared, self.id));
        self.writing.get_or_insert_with(begin).push(batch).await
    }

    /// Makes room: a full buffer is exchanged for a larger one, or sent off.
    async fn make_room(&mut self) -> Result<(), ObjectError> {
        if self.batch.is_largest() {
            self.flush().await?;
        }
        let mut larger = self.shared.buffers.take(u64::MAX);
        larger.push(&self.batch);
        self.batch = larger;
        Ok(())
    }

    async fn content(&mut self) -> Result<Content, ObjectError> {
        let written = match self.writing.take() {
            Some(writing) => writing.finish().await?.end().await?,
            None => None,
        };
        Ok(match written {
            Some(writer) => Content::Large(writer),
            None if self.size == 0 => Content::Empty,
            None => Content::Small(Bytes::copy_from_slice(&self.batch)),
        })
    }
}

#[async_trait]
impl Staged for LocalStaged {
    async fn write(&mut self, mut bytes: Bytes) -> Result<(), ObjectError> {
        if self.sealed.is_some() {
            return Err(lost());
        }
        self.size += bytes.len() as u64;
        while !bytes.is_empty() {
            if self.batch.is_full() {
                self.make_room().await?;
            }
            bytes.advance(self.batch.push(&bytes));
        }
        Ok(())
    }

    async fn seal(&mut self) -> Result<Sealed, ObjectError> {
        if let Some(sealed) = &self.sealed {
            return Ok(sealed.clone());
        }
        let is_small = self.writing.is_none() && self.size <= SMALL_BODY_BYTES_MAX;
        if !is_small && !self.batch.is_empty() {
            self.flush().await?;
        }
        let mut digest = self.hashing.take().ok_or_else(lost)?.finish().await?;
        // What is left here was not sent off.
        digest.update(&self.batch);
        let digests = digest.finish();
        let sealed = Sealed { size: self.size, md5: digests.md5, checksum: digests.checksum };
        self.sealed = Some(sealed.clone());
        Ok(sealed)
    }

    async fn commit(mut self: Box<Self>, now_ms: i64) -> Result<Committed, ObjectError> {
        let sealed = self.seal().await?;
        let content = self.content().await?;
        let Self { shared, target, id, .. } = *self;
        // A task of its own: a client that goes away now does not cut a commit in two.
        let commit = tokio::spawn(async move {
            let arrival = Arrival::sync(&shared, id, content).await?;
            match target {
                Target::Object(put) => objects::commit(&shared, put, sealed, arrival, now_ms).await,
                Target::Part(part) => {
                    multipart::commit_part(&shared, part, sealed, arrival, now_ms).await
                }
            }
        });
        commit.await.map_err(|error| ObjectError::Storage { reason: error.to_string() })?
    }
}

/// A body that is safe on the disk and waits for its row.
pub(crate) struct Arrival {
    /// What the row says of it.
    pub(crate) body: Body,
    /// What its own row holds, if it has one.
    pub(crate) small: Option<Bytes>,
    file: Option<Box<dyn BlobWriter>>,
}

impl Arrival {
    async fn sync(shared: &Shared, id: Id, content: Content) -> Result<Self, ObjectError> {
        match content {
            Content::Empty => Ok(Self { body: Body::Empty, small: None, file: None }),
            Content::Small(bytes) => {
                Ok(Self { body: Body::Row(id), small: Some(bytes), file: None })
            }
            Content::Large(mut writer) => {
                let sync = move || writer.sync().map(|()| writer);
                let synced = shared.lanes.disk.run(sync).await?;
                let file = Some(synced.map_err(|error| storage(&error))?);
                Ok(Self { body: Body::File(id), small: None, file })
            }
        }
    }

    /// The index is about to name it: from now on it stays, unless [`Arrival::refused`].
    pub(crate) fn keep(&mut self) {
        if let Some(file) = &mut self.file {
            file.keep();
        }
    }

    /// The index does not name it.
    pub(crate) fn refused(self, shared: &Shared) {
        self.finish(shared, |blobs, id| blobs.remove(id));
    }

    /// The index names it.
    pub(crate) fn committed(self, shared: &Shared) {
        self.finish(shared, |blobs, id| blobs.publish(id));
    }

    fn finish(self, shared: &Shared, work: fn(&dyn super::Blobs, Id) -> io::Result<()>) {
        if let (Body::File(id), Some(_)) = (self.body, self.file) {
            let (blobs, lane) = (Arc::clone(&shared.blobs), shared.lanes.disk.clone());
            // Nobody waits for it: until it is done, and after a crash, it is found where it is.
            tokio::spawn(async move {
                let done = lane.run(move || work(blobs.as_ref(), id).map_err(|e| storage(&e)));
                if let Err(error) = done.await.flatten() {
                    tracing::warn!(%error, "A blob stays in the staging folder until the next start");
                }
            });
        }
    }
}
