//! Blobs as files of a folder.
//!
//! ```text
//! staging/‹name›     begun; kept or not, the index says
//! blobs/‹3›/‹name›   kept
//! ```
//!
//! A blob is written and synced in `staging`, with the folder, before the index commits the row
//! that names it; that commit is what makes it part of the store. Only then is it renamed, which
//! needs no sync of its own: wherever a crash leaves it, a start looks through `staging`, moves
//! what the index knows and removes the rest. So a start costs what was under way, not what is
//! stored.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, IoSlice, Write as _};
use std::ops::Range;
use std::os::unix::fs::{DirBuilderExt as _, FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;

use super::format::{self, Blocks};
use super::{BlobError, BlobReader, BlobWriter, Blobs, EarlySync};
use crate::local::buffers::Buffers;
use crate::local::ids::Id;

/// Blobs in a folder.
#[derive(Debug)]
pub(crate) struct FolderBlobs {
    staging: PathBuf,
    blobs: PathBuf,
    staging_handle: Arc<File>,
}

struct Writer {
    path: PathBuf,
    file: Arc<File>,
    folder: Arc<File>,
    blocks: Blocks,
    kept: bool,
}

struct Reader {
    id: Id,
    size: u64,
    file: File,
}

impl FolderBlobs {
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        let (staging, blobs) = (folder.join("staging"), folder.join("blobs"));
        for made in [&staging, &blobs] {
            make_folder(made)?;
        }
        File::open(folder)?.sync_all()?;
        let staging_handle = Arc::new(File::open(&staging)?);
        Ok(Self { staging, blobs, staging_handle })
    }

    fn staged(&self, id: Id) -> PathBuf {
        self.staging.join(id.to_string())
    }

    /// 4,096 folders, so that none gets very large.
    fn place(&self, id: Id) -> PathBuf {
        let name = id.to_string();
        self.blobs.join(name.get(..3).unwrap_or_default()).join(name)
    }

    fn find(&self, id: Id) -> io::Result<File> {
        // It may be on its way from the one to the other.
        for path in [self.place(id), self.staged(id), self.place(id)] {
            match File::open(path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                other => return other,
            }
        }
        Err(ErrorKind::NotFound.into())
    }
}

fn make_folder(path: &Path) -> io::Result<()> {
    match fs::DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        other => other,
    }
}

fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

impl Blobs for FolderBlobs {
    fn create(&self, id: Id) -> io::Result<Box<dyn BlobWriter>> {
        let path = self.staged(id);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
        let file = Arc::new(file);
        let folder = Arc::clone(&self.staging_handle);
        Ok(Box::new(Writer { path, file, folder, blocks: Blocks::new(id), kept: false }))
    }

    fn publish(&self, id: Id) -> io::Result<()> {
        let place = self.place(id);
        match fs::rename(self.staged(id), &place) {
            Err(error) if error.kind() == ErrorKind::NotFound && !place.exists() => {
                if let Some(parent) = place.parent() {
                    make_folder(parent)?;
                }
                fs::rename(self.staged(id), place)
            }
            other => other,
        }
    }

    fn open(&self, id: Id, size: u64) -> Result<Box<dyn BlobReader>, BlobError> {
        let file = self.find(id)?;
        if file.metadata()?.len() != format::file_bytes(size) {
            return Err(BlobError::Corrupted(format!("blob {id} has not the length it should")));
        }
        Ok(Box::new(Reader { id, size, file }))
    }

    fn remove(&self, id: Id) -> io::Result<()> {
        remove_file(&self.staged(id))?;
        remove_file(&self.place(id))
    }

    fn left_over(&self) -> io::Result<Vec<Id>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.staging)? {
            // Other names are none of ours, and left alone.
            found.extend(entry?.file_name().to_str().and_then(Id::parse));
        }
        Ok(found)
    }
}

impl BlobWriter for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let pieces = self.blocks.push(bytes);
        let mut slices: Vec<_> = pieces.iter().map(|piece| IoSlice::new(piece)).collect();
        let mut left = &mut slices[..];
        while !left.is_empty() {
            match (&*self.file).write_vectored(left) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn early_sync(&self) -> Option<EarlySync> {
        let file = Arc::clone(&self.file);
        Some(Box::new(move || file.sync_data()))
    }

    fn sync(&mut self) -> io::Result<()> {
        if let Some(sum) = self.blocks.end() {
            (&*self.file).write_all(&sum)?;
        }
        self.file.sync_all()?;
        self.folder.sync_all()
    }

    fn keep(&mut self) {
        self.kept = true;
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.kept
            && let Err(error) = remove_file(&self.path)
        {
            tracing::warn!(%error, "A file of an unfinished upload stays until the next start");
        }
    }
}

impl BlobReader for Reader {
    fn read(&mut self, range: Range<u64>, buffers: &Arc<Buffers>) -> Result<Vec<Bytes>, BlobError> {
        let extent = format::extent(&range, self.size);
        let length = extent.end.saturating_sub(extent.start);
        let mut buffer = buffers.take(length);
        let room = usize::try_from(length).ok().and_then(|length| buffer.space_for(length));
        let room = room.ok_or_else(|| io::Error::from(ErrorKind::InvalidInput))?;
        self.file.read_exact_at(room, extent.start)?;
        format::unpack(self.id, &range, Bytes::from_owner(buffer))
    }
}
