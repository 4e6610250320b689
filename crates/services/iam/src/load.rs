//! Reading the entity that a write is about.

use std::sync::Arc;

use sekisho_directory::{DirectoryError, Tx};
use sekisho_operation::Cx;

use crate::errors::NoSuchEntity;
use crate::kinds::Kind;

/// The entity of a name in the caller's account, ignoring case (ID-22).
pub(crate) async fn load<K, E>(cx: &Cx<'_>, tx: &mut Tx, name: &str) -> Result<K::Row, E>
where
    K: Kind,
    E: From<NoSuchEntity> + From<DirectoryError>,
{
    match tx.entity::<K::Row>(cx.account_id(), name).await? {
        Some(row) => Ok(row),
        None => Err(NoSuchEntity::named::<K>(name).into()),
    }
}

/// The same, out of memory.
pub(crate) fn find<'a, K: Kind>(
    cx: &'a Cx<'_>,
    name: &str,
) -> Result<&'a Arc<K::Entity>, NoSuchEntity> {
    K::entities(cx.account()).named(name).ok_or_else(|| NoSuchEntity::named::<K>(name))
}
