//! The store's folder.
//!
//! - `base.redb` and `*.log`: the data, see [`crate::engine`].
//! - `store.format`: says that there is, or was, a store. Where the base is missing beside it,
//!   something lost it, and an empty store must not take its place.
//! - `store.lock`: locked while a process has the store open; holds its pid.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::Create;
use crate::engine::{BASE, NEW_BASE};
use crate::error::OpenError;
use crate::log;

const FORMAT_FILE: &str = "store.format";
const LOCK_FILE: &str = "store.lock";
const FORMAT_TEXT: &str = "This folder belongs to a sekisho store, format 1.\n";

/// The folder, locked for this process.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    /// Held until the store is dropped; the operating system lets go of it when a process dies.
    _lock: File,
}

/// What a folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Store,
    Nothing,
}

impl Folder {
    /// Locks the folder, after making sure that it holds a store or may get one.
    pub(super) fn lock(path: &Path, create: Create) -> Result<(Self, State), OpenError> {
        // Looked at before anything is written, the lock included.
        if look(path, create)? == State::Nothing {
            fs::create_dir_all(path).map_err(at(path))?;
        }
        let lock_path = path.join(LOCK_FILE);
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&lock_path)
            .map_err(at(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                let pid = lock.read_to_string(&mut pid).ok().and_then(|_| pid.trim().parse().ok());
                return Err(OpenError::InUse { folder: path.to_owned(), pid });
            }
            Err(TryLockError::Error(source)) => return Err(at(&lock_path)(source)),
        }
        lock.set_len(0)
            .and_then(|()| lock.rewind())
            .and_then(|()| writeln!(lock, "{}", std::process::id()))
            .map_err(at(&lock_path))?;
        // Looked at again: another process may have made the store before this one had the lock.
        let state = look(path, create)?;
        Ok((Self { path: path.to_owned(), _lock: lock }, state))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the marker if it is not there.
    pub(super) fn mark(&self) -> Result<(), OpenError> {
        let marker = self.path.join(FORMAT_FILE);
        let written = match File::create_new(&marker) {
            Ok(mut file) => file.write_all(FORMAT_TEXT.as_bytes()).and_then(|()| file.sync_all()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
            Err(error) => Err(error),
        };
        written.map_err(at(&marker))?;
        // The names in the folder, and the folder's own.
        for folder in [Some(self.path.as_path()), self.path.parent()].into_iter().flatten() {
            // A relative path's parent is the empty path: the working folder.
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))?;
        }
        Ok(())
    }
}

/// What the folder holds, if that is acceptable.
fn look(path: &Path, create: Create) -> Result<State, OpenError> {
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(source) if source.kind() == ErrorKind::NotFound => {
            return may_create(path, create, None);
        }
        Err(source) => return Err(at(path)(source)),
    };
    let (mut data, mut marker, mut other) = (false, false, None);
    for entry in entries {
        let name = entry.map_err(at(path))?.file_name().to_string_lossy().into_owned();
        match name.as_str() {
            BASE => data = true,
            FORMAT_FILE => marker = true,
            LOCK_FILE | NEW_BASE => {}
            name if log::is_name(name) => {}
            _ => other = Some(name),
        }
    }
    match (data, marker) {
        (true, _) => Ok(State::Store),
        (false, true) => Err(OpenError::DataGone { file: path.join(BASE) }),
        (false, false) => may_create(path, create, other),
    }
}

fn may_create(path: &Path, create: Create, other: Option<String>) -> Result<State, OpenError> {
    match (create, other) {
        (Create::No, _) => Err(OpenError::Missing { folder: path.to_owned() }),
        (Create::InEmptyFolder, Some(found)) => {
            Err(OpenError::FolderInUse { folder: path.to_owned(), found })
        }
        (Create::InEmptyFolder, None) | (Create::FirstStart, _) => Ok(State::Nothing),
    }
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> OpenError + '_ {
    |source| OpenError::Io { path: path.to_owned(), source }
}
