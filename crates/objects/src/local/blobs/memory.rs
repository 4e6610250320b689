//! Blobs that are kept in memory: for `--ephemeral` and for tests.

use std::collections::HashMap;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use parking_lot::Mutex;

use super::{BlobError, BlobReader, BlobWriter, Blobs, EarlySync};
use crate::local::buffers::Buffers;
use crate::local::ids::Id;

type Kept = Arc<Mutex<HashMap<Id, Bytes>>>;

/// Blobs in memory.
#[derive(Debug, Default)]
pub(crate) struct MemoryBlobs {
    kept: Kept,
}

struct Writer {
    id: Id,
    bytes: BytesMut,
    kept: Kept,
}

struct Reader {
    bytes: Bytes,
}

impl Blobs for MemoryBlobs {
    fn create(&self, id: Id) -> io::Result<Box<dyn BlobWriter>> {
        Ok(Box::new(Writer { id, bytes: BytesMut::new(), kept: Arc::clone(&self.kept) }))
    }

    fn publish(&self, _: Id) -> io::Result<()> {
        Ok(())
    }

    fn open(&self, id: Id, size: u64) -> Result<Box<dyn BlobReader>, BlobError> {
        let bytes = self.kept.lock().get(&id).cloned();
        let bytes = bytes.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        if bytes.len() as u64 != size {
            return Err(BlobError::Corrupted(format!("blob {id} is cut off")));
        }
        Ok(Box::new(Reader { bytes }))
    }

    fn remove(&self, id: Id) -> io::Result<()> {
        self.kept.lock().remove(&id);
        Ok(())
    }

    fn left_over(&self) -> io::Result<Vec<Id>> {
        Ok(Vec::new())
    }
}

impl BlobWriter for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn early_sync(&self) -> Option<EarlySync> {
        None
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn keep(&mut self) {
        let bytes = std::mem::take(&mut self.bytes).freeze();
        self.kept.lock().insert(self.id, bytes);
    }
}

impl BlobReader for Reader {
    fn read(&mut self, range: Range<u64>, _: &Arc<Buffers>) -> Result<Vec<Bytes>, BlobError> {
        let at = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).min(self.bytes.len());
        Ok(vec![self.bytes.slice(at(range.start)..at(range.end))])
    }
}
