//! An ordered key space with transactions, revisions and watch.
//!
//! From: `directory`, which turns its typed rows into keys and values. To: a folder
//! ([`EmbeddedStore`]) or memory ([`MemoryStore`]); later a cluster. What the values mean is not
//! known here.
//!
//! Invariants, kept by every implementation and tested by the suite in `conformance`:
//!
//! - A commit that was answered with [`CommitOutcome::Committed`] survives `kill -9` and power
//!   loss (not in [`MemoryStore`], which keeps nothing).
//! - Transactions are serialisable: each sees all before it and none after it, whole.
//! - A [`Snapshot`] shows one revision, whatever is committed meanwhile.
//! - A [`Watch`] shows each transaction after its start once, whole and in order, or says that it
//!   cannot.
//! - Whoever heard of a revision, from a commit or a watch, finds it in the next snapshot.
//! - Damaged data is answered with an error, not with other data.
//!
//! # How etcd carries this
//!
//! The trait is cut so that etcd's API is enough for it. Keys get a prefix, revisions are etcd's.
//!
//! | here | etcd v3 |
//! |---|---|
//! | [`Store::snapshot`] | one linearizable `Range` of a single key; its header's revision is the snapshot's |
//! | [`Snapshot::get`], [`Snapshot::range`] | `Range` with that `revision`, `limit`, and for `reverse` the sort order `KEY` descending, which etcd sorts after reading the whole range; `create_revision` and `mod_revision` of each key; `ErrCompacted` is `Compacted` |
//! | [`Precondition::Absent`] | `Compare` of the key: `CREATE` = 0 |
//! | [`Precondition::ModifiedAt`] | `Compare` of the key: `MOD` = revision, which an absent key (0) never meets |
//! | [`Precondition::Empty`] | `Compare` with `range_end`: `CREATE` = 0, which every present key breaks and an empty range meets |
//! | [`Precondition::UnmodifiedSince`] | `Compare` with `range_end`: `MOD` < revision + 1; deletions leave nothing to compare |
//! | [`Store::commit`] | `Txn`: the preconditions as `compare`, the writes as `success`, and as `failure` a `Range` for each precondition, from which the first broken one is told; the header's revision. A transaction that changes nothing gets no revision there either. An error of the connection leaves the outcome unknown, as [`StoreError::Storage`] says |
//! | limits | `--max-request-bytes` (1.5 MiB) suffices; `--max-txn-ops` (128) must be raised to [`TRANSACTION_OPERATIONS_MAX`]; a key written twice is refused there too |
//! | [`Store::watch`] | `Watch` with `start_revision` = after + 1 and without `fragment`, so that the events of one revision arrive together; the adapter groups them by `mod_revision`, reconnects from the last whole revision, and turns `compact_revision` into `Compacted`. etcd waits for a revision of the future; the adapter compares with the header of a `Range` first |
//! | [`Store::compact`] | `Compact` at `before`: a watch may still start at that revision, not below; `ErrCompacted` means that it has happened |
//! | [`Store::status`] | the header of a `Range`; `oldest` from the `compact_revision` of a watch that starts at revision 1 |

#[cfg(test)]
mod conformance;
mod disk;
mod engine;
mod error;
mod log;
mod transaction;
mod types;
mod watch;

mod embedded;
mod memory;

use std::fmt::Debug;

use async_trait::async_trait;

pub use crate::embedded::{Create, EmbeddedOptions, EmbeddedStore};
pub use crate::error::{OpenError, Refusal, StoreError};
pub use crate::memory::MemoryStore;
pub use crate::transaction::{
    CommitOutcome, Precondition, TRANSACTION_BYTES_MAX, TRANSACTION_OPERATIONS_MAX, Transaction,
    Write,
};
pub use crate::types::{Entry, KEY_BYTES_MAX, Key, KeyRange, Revision, VALUE_BYTES_MAX};
pub use crate::watch::{Change, ChangeBatch, ChangeSource, Watch};

/// A key space. All methods may be called from any number of tasks at once.
#[async_trait]
pub trait Store: Debug + Send + Sync + 'static {
    /// A view of the store as it is now: it holds every commit that was answered before the call.
    ///
    /// # Errors
    /// `Closed`, `Storage`.
    async fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError>;

    /// Applies a transaction: all its writes if every precondition holds, else none.
    ///
    /// Returns once the outcome is durable and visible to [`Store::snapshot`]. Dropping the future
    /// does not take the transaction back.
    ///
    /// # Errors
    /// `Refused` if the transaction breaks a limit: nothing was written. After `Closed`,
    /// `WritesFailed` or `Storage` it is not known whether the writes happened; read to find out.
    async fn commit(&self, transaction: Transaction) -> Result<CommitOutcome, StoreError>;

    /// The transactions committed after the revision `after`, those already committed first.
    /// `Revision::ZERO` asks for all there ever were.
    ///
    /// # Errors
    /// `Compacted` if some of them are forgotten; `Future` if the store never got to `after`;
    /// `Closed`, `Storage`.
    async fn watch(&self, after: Revision) -> Result<Watch, StoreError>;

    /// Lets the store forget the changes of all revisions below `before`; those from `before` on
    /// stay for [`Store::watch`]. Current values are not touched. A revision that is forgotten
    /// already is no error.
    ///
    /// # Errors
    /// `Future` if the store never got to `before`; `Closed`, `WritesFailed`, `Storage`.
    async fn compact(&self, before: Revision) -> Result<(), StoreError>;

    /// Where the store stands.
    ///
    /// # Errors
    /// `Closed`, `Storage`.
    async fn status(&self) -> Result<Status, StoreError>;
}

/// The key space at one revision. Meant to be short-lived: it keeps the space of what was
/// overwritten since from being reused.
#[async_trait]
pub trait Snapshot: Send + Sync {
    /// The revision whose state this is.
    fn revision(&self) -> Revision;

    /// The entry of a key; `None` if the key does not exist.
    ///
    /// # Errors
    /// `Closed`, `Corrupted`, `Storage`.
    async fn get(&self, key: &[u8]) -> Result<Option<Entry>, StoreError>;

    /// The first `limit` entries of a range in the order of their keys, or the last ones in
    /// descending order if `reverse`. Fewer than `limit` entries mean that there are no more;
    /// [`KeyRange::after`] is where the next page begins.
    ///
    /// # Errors
    /// `Closed`, `Corrupted`, `Storage`.
    async fn range(
        &self,
        range: &KeyRange,
        limit: usize,
        reverse: bool,
    ) -> Result<Vec<Entry>, StoreError>;
}

/// Where a store stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// The revision of the last transaction that changed something.
    pub revision: Revision,
    /// The oldest revision whose changes are kept; the one after `revision` if none are.
    /// A watch may start after any revision from the one before it on.
    pub oldest: Revision,
}
