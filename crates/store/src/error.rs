//! What can go wrong: while opening a store, and while using one.

use std::path::PathBuf;

use crate::transaction::{TRANSACTION_BYTES_MAX, TRANSACTION_OPERATIONS_MAX};
use crate::types::{KEY_BYTES_MAX, Key, Revision, VALUE_BYTES_MAX};

/// Why a call on an open store failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The request breaks a limit; nothing was written.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The history after `asked` is not kept any more; read a snapshot and watch from there.
    #[error("the changes after revision {asked} are forgotten; they are kept from {oldest} on")]
    Compacted {
        /// The revision asked for.
        asked: Revision,
        /// The oldest revision whose changes are kept.
        oldest: Revision,
    },
    /// The revision lies ahead of the store: the caller knows a history that this store never had,
    /// as after a restored backup.
    #[error("revision {asked} is ahead of the store, which is at {current}")]
    Future {
        /// The revision asked for.
        asked: Revision,
        /// The store's revision.
        current: Revision,
    },
    /// The store was closed; a commit that was under way may or may not have happened.
    #[error("the store is closed")]
    Closed,
    /// An earlier write failed, so that no further write is taken until the store is opened anew.
    /// Reads go on. A commit that ends so may or may not have happened.
    #[error("the store takes no writes since one failed: {reason}; restart to recover")]
    WritesFailed {
        /// What the failed write reported.
        reason: String,
    },
    /// What is stored contradicts itself. Nothing read in this call can be trusted.
    #[error("the stored data is corrupted: {reason}")]
    Corrupted {
        /// What did not fit.
        reason: String,
    },
    /// Reading from or writing to the storage failed. After a commit it is not known whether the
    /// writes happened.
    #[error("the storage failed: {reason}")]
    Storage {
        /// What the storage reported.
        reason: String,
    },
}

/// Why a request was refused before anything was done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A key has no bytes.
    #[error("a key is empty")]
    EmptyKey,
    /// A key is longer than [`KEY_BYTES_MAX`].
    #[error("a key has {bytes} bytes, more than {KEY_BYTES_MAX}")]
    KeyTooLong {
        /// The key's length.
        bytes: usize,
    },
    /// A value is longer than [`VALUE_BYTES_MAX`].
    #[error("the value of {key:?} has {bytes} bytes, more than {VALUE_BYTES_MAX}")]
    ValueTooLong {
        /// The key whose value it is.
        key: Key,
        /// The value's length.
        bytes: usize,
    },
    /// A transaction is larger than [`TRANSACTION_BYTES_MAX`].
    #[error("a transaction has {bytes} bytes, more than {TRANSACTION_BYTES_MAX}")]
    TransactionTooLarge {
        /// The bytes of its keys and values.
        bytes: usize,
    },
    /// A transaction has more than [`TRANSACTION_OPERATIONS_MAX`] writes.
    #[error("a transaction has {count} writes, more than {TRANSACTION_OPERATIONS_MAX}")]
    TooManyWrites {
        /// The number of writes.
        count: usize,
    },
    /// A transaction has more than [`TRANSACTION_OPERATIONS_MAX`] preconditions.
    #[error("a transaction has {count} preconditions, more than {TRANSACTION_OPERATIONS_MAX}")]
    TooManyPreconditions {
        /// The number of preconditions.
        count: usize,
    },
    /// A transaction writes one key twice.
    #[error("a transaction writes the key {key:?} twice")]
    DuplicateKey {
        /// The key.
        key: Key,
    },
}

/// Why a store could not be opened. Nothing that was found was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no store, and none was to be created.
    #[error(
        "there is no store in {folder}; check the path, or say that this is a first start to create one"
    )]
    Missing {
        /// The folder.
        folder: PathBuf,
    },
    /// There was a store, but its data is gone.
    #[error(
        "{file} is missing although a store was created in this folder; put it back from a backup, or empty the folder to begin anew without its data"
    )]
    DataGone {
        /// The missing data file.
        file: PathBuf,
    },
    /// The folder holds other things, so that it is probably the wrong one.
    #[error(
        "{folder} holds no store but other files ({found}); check the path, name an empty folder, or say that this is a first start"
    )]
    FolderInUse {
        /// The folder.
        folder: PathBuf,
        /// One of the files found in it.
        found: String,
    },
    /// Another process has the store open.
    #[error("the store in {folder} is in use by another process{}", .pid.map(|pid| format!(" (pid {pid})")).unwrap_or_default())]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// The process that holds it, where it could be read.
        pid: Option<u32>,
    },
    /// The file is none of ours.
    #[error(
        "{file} is not a store's data file ({reason}); it was left alone: check the path, or put the right file back from a backup"
    )]
    Foreign {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The file was written by a version this one does not know.
    #[error(
        "{file} has format {found}, this version reads format {known}; use the version that wrote it"
    )]
    UnknownFormat {
        /// The file.
        file: PathBuf,
        /// The format it says it has.
        found: u64,
        /// The format this version reads.
        known: u64,
    },
    /// The file is damaged.
    #[error("{file} is corrupted ({reason}); it was left alone: put it back from a backup")]
    Corrupted {
        /// The file.
        file: PathBuf,
        /// What does not fit.
        reason: String,
    },
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// The path that was worked on.
        path: PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
}
