//! Names that the store makes: of blobs, versions and uploads.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::keys::Slot;
use crate::attributes::VersionId;
use crate::requests::UploadId;

/// Fills bytes unpredictably.
pub type Randomness = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// A name of 16 random bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) [u8; 16]);

impl Id {
    pub(crate) fn random(randomness: &Randomness) -> Self {
        let mut bytes = [0; 16];
        randomness(&mut bytes);
        Self(bytes)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = [0; 32];
        hex::encode_to_slice(self.0, &mut text).map_err(serde::ser::Error::custom)?;
        serializer.serialize_str(str::from_utf8(&text).map_err(serde::ser::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        Self::parse(text).ok_or_else(|| serde::de::Error::custom("not an id"))
    }
}

/// A point in a key's history: later ones are higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Order(pub(crate) u64);

impl Order {
    /// The order of a write at `now_ms` after everything up to `last`, whatever the clock does.
    pub(crate) fn next(now_ms: i64, last: Option<Self>) -> Self {
        let now = u64::try_from(now_ms).unwrap_or(0).saturating_mul(1 << 16);
        Self(last.map_or(now, |last| now.max(last.0.saturating_add(1))))
    }

    /// The same, after others of the same millisecond.
    pub(crate) fn after_ties(self, counter: &AtomicU64) -> Self {
        Self(self.0 | (counter.fetch_add(1, Ordering::Relaxed) & 0xffff))
    }
}

/// The id of a version at that order.
pub(crate) fn version_id(slot: Slot) -> VersionId {
    match slot {
        Slot::Null => VersionId::null(),
        Slot::Named(order, random) => {
            VersionId::new(hex::encode(order.0.to_be_bytes()) + &hex::encode(random))
        }
    }
}

/// The place of a version with that id; `None` if no version can have it.
pub(crate) fn slot(version: &VersionId) -> Option<Slot> {
    if version.is_null() {
        return Some(Slot::Null);
    }
    let id = Id::parse(version.as_str())?;
    let (order, random) = id.0.split_first_chunk::<8>()?;
    Some(Slot::Named(Order(u64::from_be_bytes(*order)), random.try_into().ok()?))
}

/// What an upload's id says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UploadName {
    /// When it was started.
    pub(crate) order: Order,
    /// What its parts are filed under.
    pub(crate) parts: Id,
}

impl UploadName {
    pub(crate) fn id(&self) -> UploadId {
        UploadId::new(hex::encode(self.order.0.to_be_bytes()) + &hex::encode(self.parts.0))
    }

    pub(crate) fn parse(id: &UploadId) -> Option<Self> {
        let (order, parts) = id.as_str().split_at_checked(16)?;
        let mut bytes = [0; 8];
        hex::decode_to_slice(order, &mut bytes).ok()?;
        Some(Self { order: Order(u64::from_be_bytes(bytes)), parts: Id::parse(parts)? })
    }
}
