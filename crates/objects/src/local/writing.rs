//! A long body on its way to the disk.
//!
//! What was written of it is brought there while the rest comes, so that its end waits for little.

use std::io;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokio::task::JoinHandle;

use super::Shared;
use super::blobs::{BlobWriter, Blobs, storage};
use super::buffers::Buffer;
use super::ids::Id;
use super::lanes::Lane;
use super::line::Work;
use crate::error::ObjectError;

/// The disk begins on a body whenever so much more of it was written.
const EARLY_SYNC_BYTES: u64 = 8 * 1024 * 1024;

/// Writes a blob.
pub(crate) struct Writing {
    blobs: Arc<dyn Blobs>,
    id: Id,
    /// None before the first byte.
    writer: Option<Box<dyn BlobWriter>>,
    syncing_lane: Lane,
    /// The disk, while it is at work on what was written.
    syncing: Option<JoinHandle<io::Result<()>>>,
    /// How much was written since it began.
    unsynced: u64,
}

impl Writing {
    pub(crate) fn new(shared: &Shared, id: Id) -> Self {
        Self {
            blobs: Arc::clone(&shared.blobs),
            id,
            writer: None,
            syncing_lane: shared.lanes.syncing.clone(),
            syncing: None,
            unsynced: 0,
        }
    }

    /// What was written, none if that is nothing.
    pub(crate) async fn end(self) -> Result<Option<Box<dyn BlobWriter>>, ObjectError> {
        if let Some(syncing) = self.syncing {
            let synced = syncing.await.map_err(io::Error::from);
            synced.flatten().map_err(|error| storage(&error))?;
        }
        Ok(self.writer)
    }

    /// Has the disk begin on what was written, if it is done with what it was told before.
    fn sync_early(&mut self) -> io::Result<()> {
        if let Some(syncing) = &mut self.syncing {
            // The system tells of a failed write once, to whoever asks first.
            match syncing.now_or_never() {
                Some(synced) => synced.map_err(io::Error::from).flatten()?,
                None => return Ok(()),
            }
            self.syncing = None;
        }
        let sync = self.writer.as_ref().and_then(|writer| writer.early_sync());
        self.syncing = sync.and_then(|sync| self.syncing_lane.try_start(sync));
        if self.syncing.is_some() {
            self.unsynced = 0;
        }
        Ok(())
    }
}

impl Work for Writing {
    fn take(&mut self, buffer: &Buffer) -> io::Result<()> {
        let writer = match &mut self.writer {
            Some(writer) => writer,
            None => self.writer.insert(self.blobs.create(self.id)?),
        };
        writer.write(buffer)?;
        self.unsynced += buffer.len() as u64;
        if EARLY_SYNC_BYTES <= self.unsynced { self.sync_early() } else { Ok(()) }
    }
}
