//! Memory as a disk.

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::sync::Arc;

use parking_lot::RwLock;

use super::{Disk, DiskFile};

/// Files in memory, gone with the last who holds them.
#[derive(Debug, Default)]
pub(crate) struct MemoryDisk {
    files: RwLock<HashMap<String, Arc<MemoryFile>>>,
}

impl MemoryDisk {
    /// A disk with these files.
    #[cfg(test)]
    pub(crate) fn with(files: HashMap<String, Vec<u8>>) -> Self {
        let files = files
            .into_iter()
            .map(|(name, bytes)| (name, Arc::new(MemoryFile(RwLock::new(bytes)))))
            .collect();
        Self { files: RwLock::new(files) }
    }

    /// A copy of all files.
    #[cfg(test)]
    pub(crate) fn files(&self) -> HashMap<String, Vec<u8>> {
        let files = self.files.read();
        files.iter().map(|(name, file)| (name.clone(), file.0.read().clone())).collect()
    }
}

impl Disk for MemoryDisk {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.files.read().keys().cloned().collect())
    }

    fn open(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let files = self.files.read();
        let file = files.get(name).ok_or(ErrorKind::NotFound)?;
        Ok(Arc::clone(file) as Arc<dyn DiskFile>)
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let mut files = self.files.write();
        if files.contains_key(name) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let file = Arc::new(MemoryFile::default());
        files.insert(name.to_owned(), Arc::clone(&file));
        Ok(file)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut files = self.files.write();
        if files.contains_key(to) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let file = files.remove(from).ok_or(ErrorKind::NotFound)?;
        files.insert(to.to_owned(), file);
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.files.write().remove(name).map(drop).ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn sync_names(&self) -> io::Result<()> {
        Ok(())
    }
}

#[derive(Default)]
struct MemoryFile(RwLock<Vec<u8>>);

impl std::fmt::Debug for MemoryFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryFile").field("bytes", &self.0.read().len()).finish()
    }
}

/// Where `bytes` many bytes from `offset` end, in memory's own counting.
fn span(offset: u64, bytes: usize) -> io::Result<std::ops::Range<usize>> {
    let start = usize::try_from(offset).map_err(|_| ErrorKind::InvalidInput)?;
    let end = start.checked_add(bytes).ok_or(ErrorKind::InvalidInput)?;
    Ok(start..end)
}

impl DiskFile for MemoryFile {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.read().len() as u64)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let bytes = self.0.read();
        let source = bytes.get(span(offset, out.len())?).ok_or(ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(source);
        Ok(())
    }

    fn write_at(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let span = span(offset, data.len())?;
        let mut bytes = self.0.write();
        if bytes.len() < span.end {
            bytes.resize(span.end, 0);
        }
        if let Some(target) = bytes.get_mut(span) {
            target.copy_from_slice(data);
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let len = usize::try_from(len).map_err(|_| ErrorKind::InvalidInput)?;
        self.0.write().resize(len, 0);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}
