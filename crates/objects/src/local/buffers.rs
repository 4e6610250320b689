//! Memory for bodies on their way, used again and again.
//!
//! A body holds at most two buffers of [`BUFFER_BYTES`], whatever its length: one that fills while
//! the other is hashed and written, or sent. They go back when they were dropped, and a few are
//! kept for the next body, so that bytes that move leave no trace in the allocator.

use std::ops::Deref;
use std::sync::Arc;

use parking_lot::Mutex;

use super::blobs::FOUR_BLOCKS_BYTES;

/// Enough for four blocks with their checksums.
pub(crate) const BUFFER_BYTES: usize = FOUR_BLOCKS_BYTES;
/// Shorter ones are made to measure.
const MEASURED_BYTES_MAX: usize = BUFFER_BYTES / 4;
/// Buffers kept while nobody needs them: 8 MiB.
const KEPT_MAX: usize = 32;

/// Where buffers come from and go to.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    kept: Mutex<Vec<Box<[u8]>>>,
}

/// Bytes of a body.
pub(crate) struct Buffer {
    bytes: Box<[u8]>,
    filled: usize,
    home: Arc<Buffers>,
}

impl Buffers {
    /// An empty buffer for at least so many bytes, or of [`BUFFER_BYTES`] if it is more.
    pub(crate) fn take(self: &Arc<Self>, bytes: u64) -> Buffer {
        let measured = usize::try_from(bytes).ok().filter(|bytes| *bytes <= MEASURED_BYTES_MAX);
        let bytes = match measured {
            Some(bytes) => vec![0; bytes].into(),
            None => {
                let kept = self.kept.lock().pop();
                kept.unwrap_or_else(|| vec![0; BUFFER_BYTES].into())
            }
        };
        Buffer { bytes, filled: 0, home: Arc::clone(self) }
    }
}

impl Buffer {
    /// Takes what it has room for, and tells how much.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> usize {
        let room = self.bytes.get_mut(self.filled..).unwrap_or_default();
        let now = room.len().min(bytes.len());
        if let (Some(room), Some(bytes)) = (room.get_mut(..now), bytes.get(..now)) {
            room.copy_from_slice(bytes);
        }
        self.filled += now;
        now
    }

    /// So many bytes to be filled, instead of what it holds; `None` if it has not the room.
    pub(crate) fn space_for(&mut self, bytes: usize) -> Option<&mut [u8]> {
        let room = self.bytes.get_mut(..bytes)?;
        self.filled = bytes;
        Some(room)
    }

    pub(crate) fn is_full(&self) -> bool {
        self.filled == self.bytes.len()
    }

    /// Whether there are none with more room.
    pub(crate) fn is_largest(&self) -> bool {
        self.bytes.len() == BUFFER_BYTES
    }
}

impl Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.bytes.get(..self.filled).unwrap_or_default()
    }
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if self.is_largest() {
            let mut kept = self.home.kept.lock();
            if kept.len() < KEPT_MAX {
                kept.push(std::mem::take(&mut self.bytes));
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
