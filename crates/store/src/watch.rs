//! Committed transactions as a stream.
//!
//! From: the implementation's [`ChangeSource`]. To: whoever folds the changes into a state of its
//! own, such as the replica.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;

use crate::error::StoreError;
use crate::types::{Key, Revision};

/// What one committed transaction changed. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeBatch {
    /// The transaction's revision.
    pub revision: Revision,
    /// Every key it changed, once each, in the order of its writes; never empty.
    pub changes: Arc<[Change]>,
}

/// A key's new state.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The key.
    pub key: Key,
    /// Its value since, or `None` if it was deleted.
    pub value: Option<Bytes>,
}

// Values may hold sealed secrets; a debug print shows their length alone.
impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Change")
            .field("key", &self.key)
            .field("value_bytes", &self.value.as_ref().map(Bytes::len))
            .finish()
    }
}

/// Every committed transaction after a revision, whole, in order, without gaps or repetitions.
///
/// The reader sets the pace: a slow one loses nothing and holds nobody up, until what it has not
/// read yet is compacted.
pub struct Watch {
    source: Box<dyn ChangeSource>,
}

/// An implementation's side of a [`Watch`].
#[async_trait]
pub trait ChangeSource: Send {
    /// As [`Watch::next`], which hands on to it.
    async fn next(&mut self) -> Result<ChangeBatch, StoreError>;
}

impl Watch {
    /// Wraps an implementation's source.
    #[must_use]
    pub fn new(source: impl ChangeSource + 'static) -> Self {
        Self { source: Box::new(source) }
    }

    /// Waits for the next transaction and returns it. Dropping the future before it is ready
    /// loses nothing.
    ///
    /// # Errors
    /// `Compacted` if the reader fell behind what the store still keeps: start again from a
    /// snapshot. `Closed` once the store is closed. Later calls repeat the error.
    pub async fn next(&mut self) -> Result<ChangeBatch, StoreError> {
        self.source.next().await
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}
