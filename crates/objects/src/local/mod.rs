//! The store on this machine: an index of rows, and blobs for large bodies.
//!
//! From: [`crate::ObjectStore`]'s callers. To: a key space (`sekisho-store`) that holds every
//! object's row and small bodies, and [`blobs`] that hold large ones under generated names. In
//! memory and in a folder the code is the same.
//!
//! The index's commit is the one moment at which anything happens; what lies in blobs without a
//! row is garbage. Writes of one key take turns ([`locks`]), so that what a write read of its key
//! still holds when it commits; a bucket's and an upload's removal are preconditions of the
//! commit.

mod blobs;
mod buckets;
mod buffers;
mod change;
#[cfg(test)]
mod crash;
mod garbage;
mod heads;
mod ids;
mod keys;
mod lanes;
mod leases;
mod line;
mod list;
mod list_uploads;
mod list_versions;
mod multipart;
mod objects;
mod pager;
mod read;
mod rows;
mod staged;
mod state;
mod store;
#[cfg(test)]
mod tests;
mod writing;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use sekisho_store::{EmbeddedOptions, EmbeddedStore, MemoryStore, Store, StoreError};
use tokio::task::JoinHandle;

use self::blobs::{Blobs, FolderBlobs, MemoryBlobs};
use self::buckets::Buckets;
use self::buffers::Buffers;
use self::garbage::Garbage;
use self::heads::Heads;
pub use self::ids::Randomness;
use self::lanes::Lanes;
use self::leases::Leases;
use crate::error::ObjectError;
use crate::locks::Locks;

/// Bodies of at most so many bytes lie in the index: one write and one sync, shared with others.
const SMALL_BODY_BYTES_MAX: u64 = 8 * 1024;

/// Why a store could not be opened. Nothing that was found was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The index could not be opened.
    #[error("the index of objects: {0}")]
    Index(#[from] sekisho_store::OpenError),
    /// The folder could not be used.
    #[error("the folder of objects {folder}: {source}")]
    Folder {
        /// The folder.
        folder: std::path::PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
    /// The index could not be read.
    #[error("the index of objects: {0}")]
    Unreadable(#[from] ObjectError),
}

/// A store of objects on this machine.
pub struct LocalStore {
    shared: Arc<Shared>,
    collector: JoinHandle<()>,
}

/// What all calls share.
pub(crate) struct Shared {
    index: Arc<dyn Store>,
    blobs: Arc<dyn Blobs>,
    buffers: Arc<Buffers>,
    lanes: Lanes,
    randomness: Randomness,
    buckets: Buckets,
    heads: Heads,
    locks: Locks,
    leases: Arc<Leases>,
    garbage: Arc<Garbage>,
    uploads_started: AtomicU64,
}

impl fmt::Debug for LocalStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalStore").field("blobs", &self.shared.blobs).finish_non_exhaustive()
    }
}

impl LocalStore {
    /// A store that keeps nothing beyond the process.
    ///
    /// # Errors
    /// If there is no memory or no thread to be had.
    pub async fn in_memory(randomness: Randomness) -> Result<Self, OpenError> {
        let index = MemoryStore::new().map_err(ObjectError::from)?;
        Self::over(Arc::new(index), Arc::new(MemoryBlobs::default()), randomness).await
    }

    /// The store in a folder of its own, which is made if it is not there. Removes what uploads
    /// left that did not end before the last process did.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn in_folder(folder: &Path, randomness: Randomness) -> Result<Self, OpenError> {
        let folder = folder.to_owned();
        let opened = blobs::blocking(move || {
            let failed = |source| OpenError::Folder { folder: folder.clone(), source };
            std::fs::create_dir_all(&folder).map_err(failed)?;
            // The lock of the index is the lock of the folder.
            let index = EmbeddedStore::open(folder.join("index"), index_options())?;
            let blobs = FolderBlobs::open(&folder).map_err(failed)?;
            Ok::<_, OpenError>((index, blobs))
        });
        let (index, blobs) = opened.await??;
        Self::over(Arc::new(index), Arc::new(blobs), randomness).await
    }

    async fn over(
        index: Arc<dyn Store>,
        blobs: Arc<dyn Blobs>,
        randomness: Randomness,
    ) -> Result<Self, OpenError> {
        garbage::settle_left_overs(&index, &blobs).await?;
        let garbage = Arc::new(Garbage::default());
        let leases = Arc::new(Leases::new(Arc::clone(&garbage)));
        let buckets = Buckets::load(index.as_ref()).await?;
        let locks = Locks::default();
        let shared = Arc::new(Shared {
            index,
            blobs,
            buffers: Arc::default(),
            lanes: Lanes::default(),
            randomness,
            buckets,
            heads: Heads::default(),
            locks,
            leases,
            garbage,
            uploads_started: AtomicU64::new(0),
        });
        let collector = tokio::spawn(garbage::collect(Arc::clone(&shared)));
        Ok(Self { shared, collector })
    }

    /// Waits until nothing works on the store any more, so that its folder can be opened again.
    /// Nothing acknowledged depends on it.
    pub async fn close(mut self) {
        self.collector.abort();
        // An aborted task ends with an error, which is what was asked for.
        let _ = (&mut self.collector).await;
    }
}

impl Drop for LocalStore {
    fn drop(&mut self) {
        self.collector.abort();
    }
}

fn index_options() -> EmbeddedOptions {
    EmbeddedOptions {
        cache_bytes: 64 * 1024 * 1024,
        memtable_bytes: 16 * 1024 * 1024,
        // Nobody watches the index.
        history_revisions_max: 1,
        history_bytes_max: 1,
        ..EmbeddedOptions::default()
    }
}

impl From<StoreError> for ObjectError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Corrupted { reason } => Self::Corrupted { reason },
            other => Self::Storage { reason: other.to_string() },
        }
    }
}
