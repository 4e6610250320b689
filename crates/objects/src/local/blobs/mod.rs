//! Where large bodies lie: bytes under a generated name, written once, read in ranges.
//!
//! All methods may block.

mod folder;
mod format;
mod memory;

use std::fmt::Debug;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

pub(crate) use self::folder::FolderBlobs;
pub(crate) use self::format::{FOUR_BLOCKS_BYTES, READ_BYTES};
pub(crate) use self::memory::MemoryBlobs;
use super::buffers::Buffers;
use super::ids::Id;
use crate::error::ObjectError;

/// A place for blobs.
pub(crate) trait Blobs: Debug + Send + Sync + 'static {
    /// Begins a blob.
    fn create(&self, id: Id) -> io::Result<Box<dyn BlobWriter>>;

    /// Moves a kept blob from where a start looks for left-overs to its place. It can be read
    /// before, too.
    fn publish(&self, id: Id) -> io::Result<()>;

    /// Opens a kept blob.
    fn open(&self, id: Id, size: u64) -> Result<Box<dyn BlobReader>, BlobError>;

    /// Removes a blob; one that is gone is no error.
    fn remove(&self, id: Id) -> io::Result<()>;

    /// Blobs that were begun and not published before the process ended.
    fn left_over(&self) -> io::Result<Vec<Id>>;
}

/// See [`BlobWriter::early_sync`].
pub(crate) type EarlySync = Box<dyn FnOnce() -> io::Result<()> + Send>;

/// A blob that is written. Dropping it removes it, unless it was kept.
pub(crate) trait BlobWriter: Send {
    /// Appends.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// What brings to the disk what was written so far, while more is written; none where there
    /// is no disk. It only saves [`BlobWriter::sync`] time, but its error is that one's too.
    fn early_sync(&self) -> Option<EarlySync>;

    /// Brings all of it to the disk, so that it survives whatever comes.
    fn sync(&mut self) -> io::Result<()>;

    /// The index may know it from now on: it is not removed any more.
    fn keep(&mut self);
}

/// A blob that is read.
pub(crate) trait BlobReader: Send {
    /// The bytes of a range, in pieces: at most four blocks, and at most [`READ_BYTES`].
    fn read(&mut self, range: Range<u64>, buffers: &Arc<Buffers>) -> Result<Vec<Bytes>, BlobError>;
}

/// Why a blob could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BlobError {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Corrupted(String),
}

impl From<BlobError> for ObjectError {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::Io(error) => storage(&error),
            BlobError::Corrupted(reason) => Self::Corrupted { reason },
        }
    }
}

pub(crate) fn storage(error: &io::Error) -> ObjectError {
    ObjectError::Storage { reason: error.to_string() }
}

/// Runs what blocks where it may.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ObjectError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| ObjectError::Storage { reason: error.to_string() })
}
