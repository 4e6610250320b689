//! What of an unfinished upload the other store does not keep: who started it, and the checksums
//! of its parts.
//!
//! Rows of an index on this side, named after a hash of bucket, key and upload id.

use std::sync::Arc;

use aws_lc_rs::digest;
use bytes::Bytes;
use sekisho_store::{CommitOutcome, KeyRange, Store, Transaction, Write};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::attributes::Attributes;
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};
use crate::error::ObjectError;
use crate::requests::{Committed, CreateUpload, PartRequest, UploadId, UploadInfo};

/// Rows read or removed at once.
const STEP_ROWS: usize = 256;

/// The rows of all uploads.
pub(super) struct Uploads {
    index: Arc<dyn Store>,
}

#[derive(Serialize, Deserialize)]
struct UploadRow {
    attributes: Attributes,
    initiator: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encryption: Option<String>,
    initiated_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    checksum: Option<(ChecksumAlgorithm, ChecksumType)>,
}

/// A part that came through here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PartRow {
    pub(super) size: u64,
    pub(super) etag: String,
    pub(super) checksum: Checksum,
}

/// The name of an upload's rows.
struct Name([u8; 32]);

impl Name {
    fn of(bucket: &str, key: &str, upload: &UploadId) -> Self {
        let mut hash = digest::Context::new(&digest::SHA256);
        for text in [bucket, key, upload.as_str()] {
            hash.update(&(text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        let mut name = [0; 32];
        name.copy_from_slice(hash.finish().as_ref());
        Self(name)
    }

    fn row(&self) -> Vec<u8> {
        [b"u", self.0.as_slice()].concat()
    }

    fn parts(&self) -> Vec<u8> {
        [b"p", self.0.as_slice()].concat()
    }

    fn part(&self, number: u16) -> Vec<u8> {
        [b"p", self.0.as_slice(), &number.to_be_bytes()].concat()
    }
}

fn encode(row: &impl Serialize) -> Result<Bytes, ObjectError> {
    let text = serde_json::to_vec(row);
    text.map(Bytes::from).map_err(|error| ObjectError::Corrupted { reason: error.to_string() })
}

fn decode<T: DeserializeOwned>(value: &[u8]) -> Result<T, ObjectError> {
    serde_json::from_slice(value).map_err(|error| ObjectError::Corrupted {
        reason: format!("a row of an upload cannot be read: {error}"),
    })
}

impl Uploads {
    pub(super) fn new(index: Arc<dyn Store>) -> Self {
        Self { index }
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), ObjectError> {
        let transaction = Transaction { writes, ..Transaction::default() };
        match self.index.commit(transaction).await? {
            CommitOutcome::Committed(_) => Ok(()),
            // Nothing was demanded.
            CommitOutcome::Conflict { .. } => Err(ObjectError::Storage {
                reason: "a row of an upload was not written".to_owned(),
            }),
        }
    }

    pub(super) async fn note(
        &self,
        create: CreateUpload,
        upload: &UploadId,
    ) -> Result<(), ObjectError> {
        let name = Name::of(&create.bucket, &create.key, upload);
        let row = UploadRow {
            attributes: create.attributes,
            initiator: create.initiator,
            encryption: create.encryption,
            initiated_ms: create.now_ms,
            checksum: create.checksum,
        };
        let put = Write::Put { key: name.row().into(), value: encode(&row)? };
        self.write(vec![put]).await
    }

    /// What is known of an upload; `None` if it did not start here.
    pub(super) async fn find(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
    ) -> Result<Option<UploadInfo>, ObjectError> {
        let name = Name::of(bucket, key, upload).row();
        let Some(entry) = self.index.snapshot().await?.get(&name).await? else { return Ok(None) };
        let UploadRow { attributes, initiator, encryption, initiated_ms, checksum } =
            decode(&entry.value)?;
        Ok(Some(UploadInfo { attributes, initiator, encryption, initiated_ms, checksum }))
    }

    pub(super) async fn note_part(
        &self,
        part: &PartRequest,
        made: &Committed,
    ) -> Result<(), ObjectError> {
        let Some(checksum) = made.checksum.clone() else { return Ok(()) };
        let name = Name::of(&part.bucket, &part.key, &part.upload);
        let row = PartRow { size: made.size, etag: made.etag.clone(), checksum };
        let put = Write::Put { key: name.part(part.number).into(), value: encode(&row)? };
        self.write(vec![put]).await
    }

    /// A part, if it is the one that came through here.
    pub(super) async fn part(
        &self,
        (bucket, key, upload): (&str, &str, &UploadId),
        number: u16,
        etag: &str,
    ) -> Result<Option<PartRow>, ObjectError> {
        let name = Name::of(bucket, key, upload).part(number);
        let Some(entry) = self.index.snapshot().await?.get(&name).await? else { return Ok(None) };
        let row: PartRow = decode(&entry.value)?;
        Ok(Some(row).filter(|row| row.etag == etag))
    }

    /// An upload that has ended.
    pub(super) async fn forget(
        &self,
        bucket: &str,
        key: &str,
        upload: &UploadId,
    ) -> Result<(), ObjectError> {
        let name = Name::of(bucket, key, upload);
        let parts = KeyRange::prefix(name.parts());
        loop {
            let rows = self.index.snapshot().await?.range(&parts, STEP_ROWS, false).await?;
            let is_last = rows.len() < STEP_ROWS;
            let mut writes: Vec<_> =
                rows.into_iter().map(|row| Write::Delete { key: row.key }).collect();
            if is_last {
                writes.push(Write::Delete { key: name.row().into() });
            }
            self.write(writes).await?;
            if is_last {
                return Ok(());
            }
        }
    }
}
