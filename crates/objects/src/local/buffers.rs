//! Memory for bodies on their way, used again and again.
//!
//! Buffers go back when they were dropped, and a few are kept for the next body. They are the
//! system's own pages and not the allocator's, which keeps what one thread took and another gave
//! back: bytes that move would leave more with it than they need.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use memmap2::MmapMut;
use parking_lot::Mutex;

use super::blobs::FOUR_BLOCKS_BYTES;

/// Enough for four blocks with their checksums.
pub(crate) const BUFFER_BYTES: usize = FOUR_BLOCKS_BYTES;
/// Shorter ones are made to measure.
const MEASURED_BYTES_MAX: usize = BUFFER_BYTES / 4;
/// Buffers kept while nobody needs them: 8 MiB.
const KEPT_MAX: usize = 32;
/// While no more are in use, 4 MiB, bodies may have more than they need.
const PLENTY: usize = 16;

/// Where buffers come from and go to.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    kept: Mutex<Vec<MmapMut>>,
    /// Of the largest, those that somebody has.
    used: AtomicUsize,
}

/// Where a buffer's bytes are.
enum Memory {
    Pages(MmapMut),
    Allocated(Box<[u8]>),
}

/// Bytes of a body.
pub(crate) struct Buffer {
    memory: Memory,
    filled: usize,
    home: Arc<Buffers>,
}

impl Buffers {
    /// An empty buffer for at least so many bytes, or of [`BUFFER_BYTES`] if it is more.
    pub(crate) fn take(self: &Arc<Self>, bytes: u64) -> Buffer {
        let measured = usize::try_from(bytes).ok().filter(|bytes| *bytes <= MEASURED_BYTES_MAX);
        let memory = match measured {
            Some(bytes) => Memory::Allocated(vec![0; bytes].into()),
            None => self.largest(),
        };
        Buffer { memory, filled: 0, home: Arc::clone(self) }
    }

    fn largest(&self) -> Memory {
        self.used.fetch_add(1, Ordering::Relaxed);
        let kept = self.kept.lock().pop();
        match kept.map_or_else(|| MmapMut::map_anon(BUFFER_BYTES), Ok) {
            Ok(pages) => Memory::Pages(pages),
            // The system counts pieces of memory, too. The allocator knows how to do without more.
            Err(_) => Memory::Allocated(vec![0; BUFFER_BYTES].into()),
        }
    }
}

impl Buffer {
    /// Takes what it has room for, and tells how much.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> usize {
        let room = self.memory.get_mut(self.filled..).unwrap_or_default();
        let now = room.len().min(bytes.len());
        if let (Some(room), Some(bytes)) = (room.get_mut(..now), bytes.get(..now)) {
            room.copy_from_slice(bytes);
        }
        self.filled += now;
        now
    }

    /// So many bytes to be filled, instead of what it holds; `None` if it has not the room.
    pub(crate) fn space_for(&mut self, bytes: usize) -> Option<&mut [u8]> {
        let room = self.memory.get_mut(..bytes)?;
        self.filled = bytes;
        Some(room)
    }

    pub(crate) fn is_full(&self) -> bool {
        self.filled == self.memory.len()
    }

    /// Whether bodies may have more buffers than they need.
    pub(crate) fn are_plentiful(&self) -> bool {
        self.home.used.load(Ordering::Relaxed) <= PLENTY
    }

    /// Whether there are none with more room.
    pub(crate) fn is_largest(&self) -> bool {
        self.memory.len() == BUFFER_BYTES
    }
}

impl Deref for Memory {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Pages(bytes) => bytes,
            Self::Allocated(bytes) => bytes,
        }
    }
}

impl DerefMut for Memory {
    fn deref_mut(&mut self) -> &mut [u8] {
        match self {
            Self::Pages(bytes) => bytes,
            Self::Allocated(bytes) => bytes,
        }
    }
}

impl Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.memory.get(..self.filled).unwrap_or_default()
    }
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if !self.is_largest() {
            return;
        }
        self.home.used.fetch_sub(1, Ordering::Relaxed);
        let memory = std::mem::replace(&mut self.memory, Memory::Allocated(Box::default()));
        if let Memory::Pages(pages) = memory {
            let mut kept = self.home.kept.lock();
            if kept.len() < KEPT_MAX {
                kept.push(pages);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_takes_what_it_has_room_for_and_is_used_again() {
        let buffers = Arc::new(Buffers::default());
        let mut small = buffers.take(3);
        assert_eq!((small.push(b"abcd"), &small[..]), (3, b"abc".as_slice()));
        assert!(small.is_full() && !small.is_largest());
        drop(small);
        assert!(buffers.kept.lock().is_empty());

        let mut large = buffers.take(u64::MAX);
        assert_eq!(large.push(&vec![7; BUFFER_BYTES + 1]), BUFFER_BYTES);
        drop(large);
        let mut again = buffers.take(MEASURED_BYTES_MAX as u64 + 1);
        assert!(buffers.kept.lock().is_empty());
        assert_eq!(again[..], b""[..], "what another body left does not show");
        assert!(again.space_for(BUFFER_BYTES + 1).is_none());
        assert_eq!(again.space_for(2).unwrap(), [7, 7]);
        assert_eq!(again.len(), 2);
    }

    #[test]
    fn no_more_buffers_are_kept_than_allowed() {
        let buffers = Arc::new(Buffers::default());
        let many: Vec<_> = (0..KEPT_MAX + 5).map(|_| buffers.take(u64::MAX)).collect();
        drop(many);
        assert_eq!(buffers.kept.lock().len(), KEPT_MAX);
    }
}
