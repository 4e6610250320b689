//! The base: a `redb` file with the state up to a revision, in order of keys.
//!
//! The keeper brings it forward in large steps. What happened since is in the log and in the
//! memtables.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use redb::{Database, ReadOnlyTable, ReadableDatabase, TableDefinition};

use super::memtable::Memtable;
use super::rows;
use crate::disk::{DatabaseFile, DiskFile};
use crate::error::StoreError;
use crate::types::{KeyRange, Revision};

/// Key → row ([`rows::encode_entry`]).
const DATA: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("data");
/// Name → number.
pub(super) const META: TableDefinition<'static, &str, u64> = TableDefinition::new("sekisho-store");
/// The version of the layout of base and log.
const META_FORMAT: &str = "format";
/// The revision whose state the table is.
const META_APPLIED: &str = "applied";
/// The oldest revision a watch may still be shown; 0 if nothing was forgotten on demand.
const META_OLDEST: &str = "oldest";
pub(super) const FORMAT: u64 = 1;

/// Why a file is no base.
#[derive(Debug)]
pub(super) enum Unfit {
    /// It is something else.
    Foreign(String),
    /// It is damaged.
    Corrupted(String),
    /// It is in another version's layout.
    UnknownFormat(u64),
    /// The disk failed.
    Io(std::io::Error),
}

/// The open base.
pub(super) struct Base {
    database: Database,
}

/// What the base says of itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meta {
    pub(super) applied: Revision,
    pub(super) oldest: Revision,
}

impl Base {
    /// Makes the base of an empty store in an empty file.
    pub(super) fn create(file: Arc<dyn DiskFile>, cache_bytes: usize) -> Result<(), Unfit> {
        let base = caught(|| {
            let mut builder = Database::builder();
            builder.set_cache_size(cache_bytes);
            let database = builder.create_with_backend(DatabaseFile(file))?;
            let write = begin(&database)?;
            {
                let mut meta = write.open_table(META)?;
                meta.insert(META_FORMAT, FORMAT)?;
                meta.insert(META_APPLIED, 0)?;
                meta.insert(META_OLDEST, 0)?;
                write.open_table(DATA)?;
            }
            write.commit()?;
            Ok(Self { database })
        });
        base.and_then(Self::close).map_err(Unfit::from)
    }

    /// Opens a base. With `check`, every page is verified first.
    pub(super) fn open(
        file: Arc<dyn DiskFile>,
        cache_bytes: usize,
        check: bool,
    ) -> Result<(Self, Meta), Unfit> {
        if file.len().map_err(Unfit::Io)? == 0 {
            return Err(Unfit::Corrupted("it is empty".to_owned()));
        }
        if check {
            read_through(file.as_ref()).map_err(Unfit::Io)?;
        }
        let opened = caught(|| {
            let mut builder = Database::builder();
            builder.set_cache_size(cache_bytes).set_check_integrity_on_open(check);
            // The file is not empty, so that this never creates.
            Ok(builder.create_with_backend(DatabaseFile(file)))
        });
        let database = match opened? {
            Ok(database) => database,
            Err(redb::DatabaseError::Storage(redb::StorageError::Io(error))) => {
                return Err(match error.kind() {
                    std::io::ErrorKind::InvalidData => Unfit::Foreign(error.to_string()),
                    // Pages behind the end of a file that was cut off.
                    std::io::ErrorKind::UnexpectedEof => Unfit::Corrupted(error.to_string()),
                    _ => Unfit::Io(error),
                });
            }
            Err(error) => return Err(Unfit::Corrupted(error.to_string())),
        };
        let base = Self { database };
        let meta = base.meta()?;
        Ok((base, meta))
    }

    fn meta(&self) -> Result<Meta, Unfit> {
        let (format, applied, oldest) = caught(|| {
            let read = self.database.begin_read()?;
            let meta = match read.open_table(META) {
                Ok(meta) => meta,
                Err(redb::TableError::Storage(error)) => return Err(error.into()),
                Err(_) => return Ok((None, None, None)),
            };
            let number = |name| -> Result<Option<u64>, StoreError> {
                Ok(meta.get(name)?.map(|number| number.value()))
            };
            Ok((number(META_FORMAT)?, number(META_APPLIED)?, number(META_OLDEST)?))
        })?;
        match (format, applied, oldest) {
            (None, ..) => Err(Unfit::Foreign("it is another program's database".to_owned())),
            (Some(FORMAT), Some(applied), Some(oldest)) => {
                Ok(Meta { applied: Revision(applied), oldest: Revision(oldest) })
            }
            (Some(FORMAT), ..) => Err(Unfit::Corrupted("its revision is missing".to_owned())),
            (Some(other), ..) => Err(Unfit::UnknownFormat(other)),
        }
    }

    /// The state as it is now.
    pub(super) fn read(&self) -> Result<BaseTable, StoreError> {
        caught(|| Ok(BaseTable { data: self.database.begin_read()?.open_table(DATA)? }))
    }

    /// Brings the base to `revision` by the newest versions of a memtable. Durable on return.
    pub(super) fn apply(&self, changes: &Memtable, revision: Revision) -> Result<(), StoreError> {
        caught(|| {
            let write = begin(&self.database)?;
            {
                let mut data = write.open_table(DATA)?;
                let mut row = Vec::new();
                let (changes, all) = (changes.read(), KeyRange::all());
                for (key, version) in changes.range(&all, revision) {
                    match &version.value {
                        Some(value) => {
                            rows::encode_entry(
                                &mut row,
                                key,
                                value,
                                version.created,
                                version.modified,
                            );
                            data.insert(key.as_ref(), row.as_slice())?;
                        }
                        None => drop(data.remove(key.as_ref())?),
                    }
                }
                write.open_table(META)?.insert(META_APPLIED, revision.0)?;
            }
            Ok(write.commit()?)
        })
    }

    /// Remembers that revisions below `oldest` are not to be shown any more. Durable on return.
    pub(super) fn forget_below(&self, oldest: Revision) -> Result<(), StoreError> {
        caught(|| {
            let write = begin(&self.database)?;
            write.open_table(META)?.insert(META_OLDEST, oldest.0)?;
            Ok(write.commit()?)
        })
    }

    pub(super) fn close(self) -> Result<(), StoreError> {
        caught(|| Ok(self.database.close()?))
    }
}

impl std::fmt::Debug for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Base").finish_non_exhaustive()
    }
}

/// Reads a file from end to end, so that the check, which goes from page to page, finds it in the
/// operating system's cache.
fn read_through(file: &dyn DiskFile) -> std::io::Result<()> {
    let bytes = file.len()?;
    let mut chunk = vec![0; 1024 * 1024];
    let mut offset = 0;
    while offset < bytes {
        let length = bytes.saturating_sub(offset).min(chunk.len() as u64);
        chunk.truncate(usize::try_from(length).unwrap_or_default());
        file.read_at(offset, &mut chunk)?;
        offset += length;
    }
    Ok(())
}

/// Begins a write whose commit leaves a file that opens at once, whatever happens: `redb` then
/// needs no walk through all pages after a crash. It costs a second sync, of which the steps are
/// large enough not to notice.
fn begin(database: &Database) -> Result<redb::WriteTransaction, StoreError> {
    let mut write = database.begin_write()?;
    write.set_quick_repair(true);
    Ok(write)
}

/// The base at one revision.
pub(super) struct BaseTable {
    data: ReadOnlyTable<&'static [u8], &'static [u8]>,
}

type Guard = redb::AccessGuard<'static, &'static [u8]>;

impl BaseTable {
    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Guard>, StoreError> {
        Ok(self.data.get(key)?)
    }

    /// The rows of a range, which is not empty.
    pub(super) fn range(
        &self,
        range: &KeyRange,
    ) -> Result<redb::Range<'static, &'static [u8], &'static [u8]>, StoreError> {
        use std::ops::Bound;
        let end = range.end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        Ok(self.data.range::<&[u8]>((Bound::Included(range.start.as_ref()), end))?)
    }
}

/// Runs `work` and turns a panic into an error.
///
/// `redb` trusts the file it opened and may panic where the file was damaged since; the caller
/// must get an error then, and nothing that `work` touched may be used for writing again.
pub(super) fn caught<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let reason = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("the database gave up");
        Err(StoreError::Corrupted { reason: reason.to_owned() })
    })
}

impl From<StoreError> for Unfit {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Corrupted { reason } => Self::Corrupted(reason),
            other => Self::Io(std::io::Error::other(other)),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Storage { reason: error.to_string() }
    }
}

impl From<redb::StorageError> for StoreError {
    fn from(error: redb::StorageError) -> Self {
        match error {
            redb::StorageError::Corrupted(reason) => Self::Corrupted { reason },
            redb::StorageError::DatabaseClosed => Self::Closed,
            // A page behind the end of the file.
            redb::StorageError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                Self::Corrupted { reason: error.to_string() }
            }
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::DatabaseError> for StoreError {
    fn from(error: redb::DatabaseError) -> Self {
        match error {
            redb::DatabaseError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::TableError> for StoreError {
    fn from(error: redb::TableError) -> Self {
        match error {
            redb::TableError::Storage(error) => error.into(),
            // The tables are made with the store, so that a missing one was lost.
            other => Self::Corrupted { reason: other.to_string() },
        }
    }
}

impl From<redb::TransactionError> for StoreError {
    fn from(error: redb::TransactionError) -> Self {
        match error {
            redb::TransactionError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}

impl From<redb::CommitError> for StoreError {
    fn from(error: redb::CommitError) -> Self {
        match error {
            redb::CommitError::Storage(error) => error.into(),
            other => Self::Storage { reason: other.to_string() },
        }
    }
}
