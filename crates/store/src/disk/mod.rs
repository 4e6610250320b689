//! The few things the engine asks of a disk.
//!
//! [`FolderDisk`] is a folder of the file system, [`MemoryDisk`] is memory. Tests have a third
//! that loses power. So the store has one implementation, whatever it is kept on.

mod folder;
mod memory;
#[cfg(test)]
mod simulated;

use std::fmt::Debug;
use std::io;
use std::sync::Arc;

pub(crate) use self::folder::FolderDisk;
pub(crate) use self::memory::MemoryDisk;
#[cfg(test)]
pub(crate) use self::simulated::SimulatedDisk;

/// A flat set of named files.
pub(crate) trait Disk: Debug + Send + Sync + 'static {
    /// The names of all files, in no order.
    fn names(&self) -> io::Result<Vec<String>>;

    /// Opens a file that is there.
    fn open(&self, name: &str) -> io::Result<Arc<dyn DiskFile>>;

    /// Makes an empty file; an error if the name is taken.
    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>>;

    /// Gives a file another name; an error if that is taken.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file. Whoever has it open can go on using it.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Makes what happened to the names durable.
    fn sync_names(&self) -> io::Result<()>;
}

/// A file of a [`Disk`]. What was written is durable after the next `sync`; until then a loss of
/// power may keep any part of it.
pub(crate) trait DiskFile: Debug + Send + Sync + 'static {
    /// Its length in bytes.
    fn len(&self) -> io::Result<u64>;

    /// Fills `out` from `offset`; an error if the file ends before.
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;

    /// Writes at `offset`; the file grows if need be.
    fn write_at(&self, offset: u64, data: &[u8]) -> io::Result<()>;

    /// Cuts the file or extends it with zeros.
    fn set_len(&self, len: u64) -> io::Result<()>;

    /// Makes everything written durable, and the length.
    fn sync(&self) -> io::Result<()>;
}

/// A file as `redb` uses it. Who may open it is settled by the store's lock.
#[derive(Debug)]
pub(crate) struct DatabaseFile(pub(crate) Arc<dyn DiskFile>);

impl redb::StorageBackend for DatabaseFile {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read_at(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write_at(offset, data)
    }
}
