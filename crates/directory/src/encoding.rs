//! Values: one version byte, then JSON.
//!
//! JSON because a row outlives the program that wrote it: a member that a later version adds
//! reads as its default in old rows, and an operator can read a row with any tool. The version
//! byte is for changes that defaults cannot carry.

use bytes::Bytes;

use crate::error::RowError;
use crate::row::Row;

/// Encodes a row at its present version.
pub(crate) fn encode<R: Row>(row: &R) -> Result<Bytes, RowError> {
    let mut value = Vec::with_capacity(256);
    value.push(R::VERSION);
    serde_json::to_writer(&mut value, row)
        .map_err(|source| RowError::unwritable(R::TABLE, source))?;
    Ok(value.into())
}

/// Decodes a row written at its present or an older version.
pub(crate) fn decode<R: Row>(value: &[u8]) -> Result<R, RowError> {
    let (version, json) = value.split_first().ok_or(RowError::Empty { table: R::TABLE.name() })?;
    let unreadable = |source| RowError::unreadable(R::TABLE, source);
    if *version == R::VERSION {
        return serde_json::from_slice(json).map_err(unreadable);
    }
    let old = serde_json::from_slice(json).map_err(unreadable)?;
    let new = R::upgrade(*version, old)
        .ok_or(RowError::UnknownVersion { table: R::TABLE.name(), version: *version })?;
    serde_json::from_value(new).map_err(unreadable)
}
