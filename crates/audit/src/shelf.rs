//! Where segments lie: a folder, or memory for servers that keep nothing.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parking_lot::Mutex;

/// Keeps named segments.
pub trait Shelf: Send + Sync + 'static {
    /// Makes a new, empty segment that survives a crash from now on.
    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>>;
    /// The names of all segments with their lengths, in any order.
    fn list(&self) -> io::Result<Vec<(String, u64)>>;
    /// Opens a segment to read it.
    fn open(&self, name: &str) -> io::Result<Box<dyn ReadAt>>;
    /// Removes a segment.
    fn remove(&self, name: &str) -> io::Result<()>;
}

/// Appends to one segment.
pub trait Appender: Send {
    /// Appends some of it at least, and says how much.
    fn append(&mut self, bytes: &[u8]) -> io::Result<usize>;
    /// Makes durable what was appended.
    fn sync(&mut self) -> io::Result<()>;
}

/// Reads one segment.
pub trait ReadAt: Send {
    /// Its length now.
    fn len(&self) -> io::Result<u64>;
    /// Whether nothing is in it.
    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }
    /// Reads from `offset` on; how much is said, and zero only at the end.
    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<usize>;
}

/// Segments as files of one folder, readable by their owner alone.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes the folder if it is not there.
    pub fn create(path: &Path) -> io::Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
        Ok(Self { path: path.to_owned() })
    }

    /// A folder that is there, to read from.
    pub fn existing(path: &Path) -> io::Result<Self> {
        fs::read_dir(path)?;
        Ok(Self { path: path.to_owned() })
    }
}

impl Shelf for Folder {
    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let path = self.path.join(name);
        let file = OpenOptions::new().append(true).create_new(true).mode(0o600).open(path)?;
        // Its name survives a crash only once the folder is synced.
        File::open(&self.path)?.sync_all()?;
        Ok(Box::new(file))
    }

    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string() {
                found.push((name, entry.metadata()?.len()));
            }
        }
        Ok(found)
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn ReadAt>> {
        Ok(Box::new(File::open(self.path.join(name))?))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.path.join(name))
    }
}

impl Appender for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

impl ReadAt for File {
    fn len(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }

    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(self, into, offset)
    }
}

type Bytes = Arc<Mutex<Vec<u8>>>;

/// Segments in memory.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    segments: Arc<Mutex<BTreeMap<String, Bytes>>>,
}

impl Shelf for Memory {
    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        let bytes = Bytes::default();
        self.segments.lock().insert(name.to_owned(), bytes.clone());
        Ok(Box::new(InMemory(bytes)))
    }

    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        let segments = self.segments.lock();
        Ok(segments.iter().map(|(name, bytes)| (name.clone(), bytes.lock().len() as u64)).collect())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn ReadAt>> {
        let bytes = self.segments.lock().get(name).cloned();
        Ok(Box::new(InMemory(bytes.ok_or(io::ErrorKind::NotFound)?)))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.segments.lock().remove(name);
        Ok(())
    }
}

struct InMemory(Bytes);

impl Appender for InMemory {
    fn append(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl ReadAt for InMemory {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.lock().len() as u64)
    }

    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<usize> {
        let bytes = self.0.lock();
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        let rest = bytes.get(from..).unwrap_or_default();
        let length = rest.len().min(into.len());
        if let (Some(into), Some(from)) = (into.get_mut(..length), rest.get(..length)) {
            into.copy_from_slice(from);
        }
        Ok(length)
    }
}
