//! What can go wrong between a row and the store.

use sekisho_store::StoreError;

use crate::row::Table;

/// A stored value is not the row it should be.
#[derive(Debug, thiserror::Error)]
pub enum RowError {
    /// The value has no bytes at all.
    #[error("a row of table {table} is empty")]
    Empty {
        /// The table's name.
        table: &'static str,
    },
    /// A newer program wrote it.
    #[error("a row of table {table} has version {version}, which this program does not know")]
    UnknownVersion {
        /// The table's name.
        table: &'static str,
        /// The version found.
        version: u8,
    },
    /// The key lies in no table known here.
    #[error("the key {key} lies in no table that this program knows")]
    UnknownTable {
        /// The key as text.
        key: String,
    },
    /// The JSON is not the row's.
    #[error("a row of table {table} cannot be read")]
    Unreadable {
        /// The table's name.
        table: &'static str,
        /// What the reader said.
        source: serde_json::Error,
    },
    /// The row cannot be encoded.
    #[error("a row of table {table} cannot be written")]
    Unwritable {
        /// The table's name.
        table: &'static str,
        /// What the writer said.
        source: serde_json::Error,
    },
}

impl RowError {
    pub(crate) fn unreadable(table: Table, source: serde_json::Error) -> Self {
        Self::Unreadable { table: table.name(), source }
    }

    pub(crate) fn unwritable(table: Table, source: serde_json::Error) -> Self {
        Self::Unwritable { table: table.name(), source }
    }
}

/// Why a transaction did not happen.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// Something it read has changed since: run it again from the top.
    #[error("another change came first")]
    Conflict,
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// A row is unreadable.
    #[error(transparent)]
    Row(#[from] RowError),
}
