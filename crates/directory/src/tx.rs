//! A transaction: reads at one revision, writes kept back until the commit.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use sekisho_arn::AccountId;
use sekisho_store::{CommitOutcome, Precondition, Revision, Snapshot, Store, Transaction, Write};

use crate::encoding::{decode, encode};
use crate::error::DirectoryError;
use crate::row::{EntityRow, Row};
use crate::rows::entity::EntityNameRow;

/// The typed face of a store.
#[derive(Clone)]
pub struct Directory {
    store: Arc<dyn Store>,
}

/// What a commit did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Committed {
    /// Nothing was written, so nothing was committed.
    Nothing,
    /// The writes are durable at this revision.
    At(Revision),
}

impl Directory {
    /// A directory over a store.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }

    /// The store beneath, for those who follow its changes.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// Begins a transaction that reads the newest committed state.
    pub async fn begin(&self) -> Result<Tx, DirectoryError> {
        Ok(Tx {
            store: self.store.clone(),
            snapshot: self.store.snapshot().await?,
            read: BTreeMap::new(),
            written: BTreeMap::new(),
        })
    }
}

/// One transaction. Dropping it does nothing.
pub struct Tx {
    store: Arc<dyn Store>,
    snapshot: Box<dyn Snapshot>,
    /// Every key read, with the revision seen; `None` where there was no row.
    read: BTreeMap<Vec<u8>, Option<Revision>>,
    /// Every key written; `None` deletes.
    written: BTreeMap<Vec<u8>, Option<Bytes>>,
}

impl Tx {
    /// Reads a row by its key, seeing this transaction's own writes.
    pub async fn get<R: Row>(&mut self, key: &[u8]) -> Result<Option<R>, DirectoryError> {
        if let Some(written) = self.written.get(key) {
            return Ok(written.as_deref().map(decode).transpose()?);
        }
        let entry = self.snapshot.get(key).await?;
        self.read.insert(key.to_vec(), entry.as_ref().map(|entry| entry.modified));
        Ok(entry.map(|entry| decode(&entry.value)).transpose()?)
    }

    /// Writes a row.
    pub fn put<R: Row>(&mut self, row: &R) -> Result<(), DirectoryError> {
        self.written.insert(row.key(), Some(encode(row)?));
        Ok(())
    }

    /// Deletes a row, if there is one.
    pub fn delete<R: Row>(&mut self, row: &R) {
        self.written.insert(row.key(), None);
    }

    /// Reads an entity by name, ignoring case (ID-22).
    pub async fn entity<E: EntityRow>(
        &mut self,
        account: AccountId,
        name: &str,
    ) -> Result<Option<E>, DirectoryError> {
        if let Some(row) = self.get(&E::key_of(account, name)).await? {
            return Ok(Some(row));
        }
        match self.entity_name::<E>(account, name).await? {
            Some(index) => self.get(&E::key_of(account, &index.name)).await,
            None => Ok(None),
        }
    }

    /// Whether an entity of this kind has the name, in any case (ID-21).
    pub async fn entity_exists<E: EntityRow>(
        &mut self,
        account: AccountId,
        name: &str,
    ) -> Result<bool, DirectoryError> {
        Ok(self.entity_name::<E>(account, name).await?.is_some())
    }

    async fn entity_name<E: EntityRow>(
        &mut self,
        account: AccountId,
        name: &str,
    ) -> Result<Option<EntityNameRow<E>>, DirectoryError> {
        self.get(&EntityNameRow::<E>::key_of(account, name)).await
    }

    /// Adds a new entity together with its name.
    pub fn create_entity<E: EntityRow>(&mut self, row: &E) -> Result<(), DirectoryError> {
        self.put(&EntityNameRow::<E>::of(row))?;
        self.put(row)
    }

    /// Deletes an entity and frees its name.
    pub fn delete_entity<E: EntityRow>(&mut self, row: &E) {
        self.delete(&EntityNameRow::<E>::of(row));
        self.delete(row);
    }

    /// Replaces an entity by itself under another name. The caller has checked that it is free.
    pub fn rename_entity<E: EntityRow>(&mut self, old: &E, new: &E) -> Result<(), DirectoryError> {
        self.delete_entity(old);
        self.create_entity(new)
    }

    /// Makes the writes durable, all or none, if nothing read has changed.
    ///
    /// # Errors
    /// [`DirectoryError::Conflict`] if it has; the caller runs the whole operation again.
    pub async fn commit(self) -> Result<Committed, DirectoryError> {
        if self.written.is_empty() {
            return Ok(Committed::Nothing);
        }
        let preconditions = self
            .read
            .into_iter()
            .map(|(key, revision)| match revision {
                Some(revision) => Precondition::ModifiedAt(key.into(), revision),
                None => Precondition::Absent(key.into()),
            })
            .collect();
        let writes = self
            .written
            .into_iter()
            .map(|(key, value)| match value {
                Some(value) => Write::Put { key: key.into(), value },
                None => Write::Delete { key: key.into() },
            })
            .collect();
        match self.store.commit(Transaction { preconditions, writes }).await? {
            CommitOutcome::Committed(revision) => Ok(Committed::At(revision)),
            CommitOutcome::Conflict { .. } => Err(DirectoryError::Conflict),
        }
    }
}
