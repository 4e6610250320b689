//! From a name to an instance profile, whose refusals have words of their own.

use std::sync::Arc;

use sekisho_directory::{InstanceProfileRow, Tx};
use sekisho_operation::{Cx, Guard};
use sekisho_replica::InstanceProfileEntity;

use super::InstanceProfileError;
use super::error::NoSuchInstanceProfile;
use crate::guards::on_entity;
use crate::kinds::InstanceProfile;

/// An action on the instance profile of a name. If there is none, the refusal prints
/// `instance profile web` (ER-24).
pub(super) fn guard(cx: &Cx<'_>, action: &'static str, name: &str) -> Guard {
    let guard = on_entity::<InstanceProfile>(cx, action, name);
    if guard.printed_resource.is_none() {
        return guard;
    }
    guard.printed_as(format!("instance profile {name}"))
}

/// The instance profile of a name in the caller's account, out of memory.
pub(super) fn find<'a>(
    cx: &'a Cx<'_>,
    name: &str,
) -> Result<&'a Arc<InstanceProfileEntity>, NoSuchInstanceProfile> {
    let profile = cx.account().instance_profiles.named(name);
    profile.ok_or_else(|| NoSuchInstanceProfile { name: name.to_owned() })
}

/// The same, to be changed.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
) -> Result<InstanceProfileRow, InstanceProfileError> {
    match tx.entity::<InstanceProfileRow>(cx.account_id(), name).await? {
        Some(row) => Ok(row),
        None => Err(NoSuchInstanceProfile { name: name.to_owned() }.into()),
    }
}
