//! What a caller asks to be written, and under which conditions.

use std::collections::HashSet;
use std::fmt;

use bytes::Bytes;

use crate::error::Refusal;
use crate::types::{KEY_BYTES_MAX, Key, KeyRange, Revision, VALUE_BYTES_MAX};

/// The most writes, and the most preconditions, of one transaction.
///
/// etcd counts the same two lists against `--max-txn-ops` (128 unless raised).
pub const TRANSACTION_OPERATIONS_MAX: usize = 512;
/// The largest transaction: bytes of all keys and values in it.
///
/// etcd's `--max-request-bytes` is 1.5 MiB unless raised.
pub const TRANSACTION_BYTES_MAX: usize = 1024 * 1024;

/// Writes that happen together or not at all, if every precondition holds.
///
/// Preconditions are judged against the state the writes would be applied to, so nothing can
/// happen in between. A transaction without writes only judges its preconditions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transaction {
    /// What must hold; all of them.
    pub preconditions: Vec<Precondition>,
    /// What is written; at most one write a key.
    pub writes: Vec<Write>,
}

/// A condition on the store at the moment a transaction is applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// The key does not exist.
    Absent(Key),
    /// The key exists and was last written by exactly this revision.
    ModifiedAt(Key, Revision),
    /// No key lies in the range. Costs one lookup.
    Empty(KeyRange),
    /// No key in the range was written after the revision: nothing there was created or changed
    /// since. It does not notice deletions, since a deleted key leaves nothing to compare (etcd
    /// compares the same way); where these matter, let all writers touch one row and use
    /// [`Precondition::ModifiedAt`]. Costs a scan of the range.
    UnmodifiedSince(KeyRange, Revision),
}

/// One write of a transaction.
#[derive(Clone, PartialEq, Eq)]
pub enum Write {
    /// Sets the key's value, whether the key exists or not.
    Put {
        /// The key.
        key: Key,
        /// Its new value.
        value: Bytes,
    },
    /// Removes the key; nothing happens if it does not exist.
    Delete {
        /// The key.
        key: Key,
    },
}

// Values may hold sealed secrets; a debug print shows their length alone.
impl fmt::Debug for Write {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Put { key, value } => {
                f.debug_struct("Put").field("key", key).field("value_bytes", &value.len()).finish()
            }
            Self::Delete { key } => f.debug_struct("Delete").field("key", key).finish(),
        }
    }
}

impl Write {
    /// The key that is written.
    #[must_use]
    pub fn key(&self) -> &Key {
        match self {
            Self::Put { key, .. } | Self::Delete { key } => key,
        }
    }
}

impl Transaction {
    /// A transaction without preconditions and writes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a precondition.
    #[must_use]
    pub fn when(mut self, precondition: Precondition) -> Self {
        self.preconditions.push(precondition);
        self
    }

    /// Adds a `Put`.
    #[must_use]
    pub fn put(mut self, key: impl Into<Key>, value: impl Into<Bytes>) -> Self {
        self.writes.push(Write::Put { key: key.into(), value: value.into() });
        self
    }

    /// Adds a `Delete`.
    #[must_use]
    pub fn delete(mut self, key: impl Into<Key>) -> Self {
        self.writes.push(Write::Delete { key: key.into() });
        self
    }

    /// Checks the limits that every store keeps, before anything is queued or sent.
    ///
    /// # Errors
    /// The first limit that is not kept. Nothing was written.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.writes.len() > TRANSACTION_OPERATIONS_MAX {
            return Err(Refusal::TooManyWrites { count: self.writes.len() });
        }
        if self.preconditions.len() > TRANSACTION_OPERATIONS_MAX {
            return Err(Refusal::TooManyPreconditions { count: self.preconditions.len() });
        }
        let mut bytes: usize = 0;
        let mut keys = HashSet::with_capacity(self.writes.len());
        for write in &self.writes {
            let key = write.key();
            check_key(key)?;
            // etcd refuses it too: with two writes of one key the order would decide.
            if !keys.insert(key) {
                return Err(Refusal::DuplicateKey { key: key.clone() });
            }
            bytes = bytes.saturating_add(key.len());
            if let Write::Put { value, .. } = write {
                if value.len() > VALUE_BYTES_MAX {
                    return Err(Refusal::ValueTooLong { key: key.clone(), bytes: value.len() });
                }
                bytes = bytes.saturating_add(value.len());
            }
        }
        for precondition in &self.preconditions {
            match precondition {
                Precondition::Absent(key) | Precondition::ModifiedAt(key, _) => {
                    check_key(key)?;
                    bytes = bytes.saturating_add(key.len());
                }
                Precondition::Empty(range) | Precondition::UnmodifiedSince(range, _) => {
                    check_range(range)?;
                    let end = range.end.as_ref().map_or(0, Bytes::len);
                    bytes = bytes.saturating_add(range.start.len()).saturating_add(end);
                }
            }
        }
        if bytes > TRANSACTION_BYTES_MAX {
            return Err(Refusal::TransactionTooLarge { bytes });
        }
        Ok(())
    }
}

/// Whether a transaction came through.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum CommitOutcome {
    /// Every precondition held. With the revision of the transaction; where nothing changed (no
    /// writes, or only deletions of absent keys), the store's revision at that moment.
    Committed(Revision),
    /// A precondition did not hold and nothing was written. With the key it spoke of; for a range
    /// the first key that broke it.
    Conflict {
        /// The key whose state was not as demanded.
        key: Key,
    },
}

fn check_key(key: &Key) -> Result<(), Refusal> {
    match key.len() {
        0 => Err(Refusal::EmptyKey),
        1..=KEY_BYTES_MAX => Ok(()),
        bytes => Err(Refusal::KeyTooLong { bytes }),
    }
}

/// A range's ends may be one byte longer than a key: [`KeyRange::after`] makes such.
fn check_range(range: &KeyRange) -> Result<(), Refusal> {
    let longest = range.start.len().max(range.end.as_ref().map_or(0, Bytes::len));
    if longest > KEY_BYTES_MAX + 1 {
        return Err(Refusal::KeyTooLong { bytes: longest });
    }
    Ok(())
}
