//! What the index keeps: JSON behind a version byte, as the directory's rows.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::ids::{Id, Order};
use super::keys::Slot;
use crate::attributes::{Attributes, ObjectInfo};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};
use crate::error::ObjectError;
use crate::requests::PartInfo;

const VERSION: u8 = 1;

/// Where a body's bytes are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Body {
    /// There are none.
    #[serde(rename = "empty")]
    Empty,
    /// In a row of their own.
    #[serde(rename = "row")]
    Row(Id),
    /// In a file.
    #[serde(rename = "file")]
    File(Id),
    /// In the parts filed under a name.
    #[serde(rename = "parts")]
    Parts {
        /// The name.
        id: Id,
        /// How many there are.
        count: u16,
        /// Numbers filed there that are not part of the object.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        skipped: Vec<u16>,
    },
}

impl Body {
    /// The name under which it is removed.
    pub(crate) fn id(&self) -> Option<Id> {
        match self {
            Self::Empty => None,
            Self::Row(id) | Self::File(id) | Self::Parts { id, .. } => Some(*id),
        }
    }
}

/// An object, current or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ObjectRow {
    pub(crate) order: Order,
    /// The random half of its version id; none in the version `null`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) random: Option<[u8; 8]>,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) modified_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) checksum: Option<Checksum>,
    pub(crate) attributes: Attributes,
    pub(crate) body: Body,
}

impl ObjectRow {
    pub(crate) fn slot(&self) -> Slot {
        self.random.map_or(Slot::Null, |random| Slot::Named(self.order, random))
    }

    pub(crate) fn info(&self, key: &str, is_latest: bool) -> ObjectInfo {
        ObjectInfo {
            key: key.to_owned(),
            version: super::ids::version_id(self.slot()),
            is_latest,
            size: self.size,
            etag: self.etag.clone(),
            last_modified_ms: self.modified_ms,
            checksum: self.checksum.clone(),
            parts_count: match &self.body {
                Body::Parts { count, .. } => Some(*count),
                Body::Empty | Body::Row(_) | Body::File(_) => None,
            },
            attributes: self.attributes.clone(),
        }
    }
}

/// A version that is not the current object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
pub(crate) enum VersionRow {
    Object(ObjectRow),
    Marker(MarkerRow),
}

/// A delete marker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MarkerRow {
    pub(crate) order: Order,
    pub(crate) modified_ms: i64,
    pub(crate) owner: String,
}

impl VersionRow {
    pub(crate) fn order(&self) -> Order {
        match self {
            Self::Object(object) => object.order,
            Self::Marker(marker) => marker.order,
        }
    }
}

/// An unfinished upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UploadRow {
    pub(crate) attributes: Attributes,
    pub(crate) initiator: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) encryption: Option<String>,
    pub(crate) initiated_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) checksum: Option<(ChecksumAlgorithm, ChecksumType)>,
}

/// A part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PartRow {
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) checksum: Checksum,
    pub(crate) modified_ms: i64,
    pub(crate) body: Body,
}

impl PartRow {
    pub(crate) fn info(&self, number: u16) -> PartInfo {
        PartInfo {
            number,
            size: self.size,
            etag: self.etag.clone(),
            checksum: Some(self.checksum.clone()),
            last_modified_ms: self.modified_ms,
        }
    }
}

/// What is to be removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum GarbageRow {
    /// A body.
    Body(Body),
    /// Parts of an object that it skips; the others stay.
    Skipped {
        /// What the parts are filed under.
        id: Id,
        /// Their numbers.
        numbers: Vec<u16>,
    },
}

pub(crate) fn encode<R: Serialize>(row: &R) -> Result<Bytes, ObjectError> {
    let mut value = Vec::with_capacity(256);
    value.push(VERSION);
    serde_json::to_writer(&mut value, row)
        .map_err(|error| ObjectError::Storage { reason: error.to_string() })?;
    Ok(value.into())
}

pub(crate) fn decode<R: DeserializeOwned>(value: &[u8]) -> Result<R, ObjectError> {
    let corrupted = |reason: String| ObjectError::Corrupted { reason };
    match value.split_first() {
        Some((&VERSION, json)) => serde_json::from_slice(json)
            .map_err(|error| corrupted(format!("an index row cannot be read: {error}"))),
        Some((other, _)) => Err(corrupted(format!("an index row has version {other}"))),
        None => Err(corrupted("an index row is empty".to_owned())),
    }
}

pub(crate) fn unreadable_key() -> ObjectError {
    ObjectError::Corrupted { reason: "the key of an index row cannot be read".to_owned() }
}
