//! The store's folder.
//!
//! - `store.redb`: the data.
//! - `store.format`: says that there is, or was, a data file. Where the data file is missing
//!   beside it, something lost it, and an empty store must not take its place.
//! - `store.lock`: locked while a process has the store open; holds its pid.
//!
//! The data file is made under another name and renamed when it is complete, so that one under
//! its own name that cannot be read is damaged, not half-made.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use redb::Database;

use super::{Create, EmbeddedOptions};
use crate::engine::{Engine, Unusable};
use crate::error::{OpenError, StoreError};

const DATA_FILE: &str = "store.redb";
const NEW_DATA_FILE: &str = "store.redb.new";
const FORMAT_FILE: &str = "store.format";
const LOCK_FILE: &str = "store.lock";
const FORMAT_TEXT: &str = "sekisho store, format 1\n";

/// The folder, locked for this process.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    /// Held until the store is dropped; the operating system lets go of it when a process dies.
    _lock: File,
}

/// What a folder holds.
enum State {
    Store,
    Nothing,
}

impl Folder {
    /// Locks the folder, after making sure that it holds a store or may get one.
    pub(super) fn lock(path: &Path, create: Create) -> Result<Self, OpenError> {
        // Looked at before anything is written, the lock included.
        if let State::Nothing = look(path, create)? {
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
                let mut text = String::new();
                let pid =
                    lock.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
                return Err(OpenError::InUse { folder: path.to_owned(), pid });
            }
            Err(TryLockError::Error(source)) => return Err(at(&lock_path)(source)),
        }
        lock.set_len(0)
            .and_then(|()| lock.rewind())
            .and_then(|()| write!(lock, "{}", std::process::id()))
            .map_err(at(&lock_path))?;
        let folder = Self { path: path.to_owned(), _lock: lock };
        // Looked at again: another process may have made the store before this one had the lock.
        if let State::Nothing = look(path, create)? {
            folder.create_data()?;
        }
        folder.mark()?;
        Ok(folder)
    }

    pub(super) fn data_file(&self) -> PathBuf {
        self.path.join(DATA_FILE)
    }

    /// Opens the data file, which is there.
    pub(super) fn open_data(&self, options: &EmbeddedOptions) -> Result<Database, OpenError> {
        let file = self.data_file();
        let bytes = fs::metadata(&file).map_err(at(&file))?.len();
        if bytes == 0 {
            return Err(OpenError::Corrupted { file, reason: "it is empty".to_owned() });
        }
        let mut builder = Database::builder();
        builder
            .set_cache_size(options.cache_bytes)
            .set_check_integrity_on_open(bytes <= options.check_bytes_max);
        crate::engine::caught(|| Ok(builder.open(&file)))
            .map_err(|error| OpenError::Corrupted {
                file: file.clone(),
                reason: error.to_string(),
            })?
            .map_err(|error| self.describe_database_error(error))
    }

    fn describe_database_error(&self, error: redb::DatabaseError) -> OpenError {
        use redb::{DatabaseError, StorageError};
        let file = self.data_file();
        match error {
            DatabaseError::DatabaseAlreadyOpen => {
                OpenError::InUse { folder: self.path.clone(), pid: None }
            }
            DatabaseError::Storage(StorageError::Io(source))
                if source.kind() == ErrorKind::InvalidData =>
            {
                OpenError::Foreign { file, reason: source.to_string() }
            }
            DatabaseError::Storage(StorageError::Io(source)) => {
                OpenError::Io { path: file, source }
            }
            other => OpenError::Corrupted { file, reason: other.to_string() },
        }
    }

    /// Makes an empty data file, complete before it gets its name.
    fn create_data(&self) -> Result<(), OpenError> {
        let new = self.path.join(NEW_DATA_FILE);
        let storage = |error: StoreError| self.describe(Unusable::Storage(error));
        // A leftover of a first start that was cut short holds nothing that was answered.
        match fs::remove_file(&new) {
            Err(source) if source.kind() != ErrorKind::NotFound => return Err(at(&new)(source)),
            _ => {}
        }
        let database = Database::create(&new).map_err(|error| storage(error.into()))?;
        Engine::initialize(&database).map_err(storage)?;
        database.close().map_err(|error| storage(error.into()))?;
        File::open(&new).and_then(|file| file.sync_all()).map_err(at(&new))?;
        fs::rename(&new, self.data_file()).map_err(at(&new))?;
        self.sync()
    }

    /// Writes the marker if it is not there.
    fn mark(&self) -> Result<(), OpenError> {
        let marker = self.path.join(FORMAT_FILE);
        let written = match File::create_new(&marker) {
            Ok(mut file) => file.write_all(FORMAT_TEXT.as_bytes()).and_then(|()| file.sync_all()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
            Err(error) => Err(error),
        };
        written.map_err(at(&marker))?;
        self.sync()
    }

    /// Makes new names in the folder, and the folder's own, durable.
    fn sync(&self) -> Result<(), OpenError> {
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
    let (mut data, mut marker, mut foreign) = (false, false, None);
    for entry in entries {
        let name = entry.map_err(at(path))?.file_name().to_string_lossy().into_owned();
        match name.as_str() {
            DATA_FILE => data = true,
            FORMAT_FILE => marker = true,
            LOCK_FILE | NEW_DATA_FILE => {}
            _ => foreign = Some(name),
        }
    }
    match (data, marker) {
        (true, _) => Ok(State::Store),
        (false, true) => Err(OpenError::DataGone { file: path.join(DATA_FILE) }),
        (false, false) => may_create(path, create, foreign),
    }
}

fn may_create(path: &Path, create: Create, foreign: Option<String>) -> Result<State, OpenError> {
    match (create, foreign) {
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
