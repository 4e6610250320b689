//! What the guards of IAM's operations act on.

use sekisho_arn::iam_arn;
use sekisho_directory::EntityRow;
use sekisho_operation::{Cx, Guard, Guards};
use sekisho_replica::Entity;

use crate::kinds::{Kind, PolicyHolder};

/// An action on the entity of a name, with its tags as keys. If there is none, on what it would
/// be called without a path, and the refusal prints `user Bob` in the ARN's place (ER-24).
pub(crate) fn on_entity<K: Kind>(cx: &Cx<'_>, action: &'static str, name: &str) -> Guard {
    match K::entities(cx.account()).named(name) {
        Some(entity) => {
            let guard = Guard::new(action, &**entity.arn());
            match K::tags(entity.row()) {
                Some(tags) => guard.with_iam_resource_tags(tags),
                None => guard,
            }
        }
        None => Guard::new(action, arn_of_new::<K>(cx, None, name))
            .printed_as(format!("{} {name}", K::WORD)),
    }
}

/// The same, with the entity's own boundary as `iam:PermissionsBoundary`.
pub(crate) fn on_bounded_entity<K: PolicyHolder>(
    cx: &Cx<'_>,
    action: &'static str,
    name: &str,
) -> Guard {
    let entity = K::entities(cx.account()).named(name);
    let boundary = entity.and_then(|entity| K::boundary(entity.row()));
    on_entity::<K>(cx, action, name).with_key("iam:PermissionsBoundary", boundary)
}

/// An action on the ARN that a prefix of paths makes (EV-68).
pub(crate) fn on_path_prefix<K: Kind>(
    cx: &Cx<'_>,
    action: &'static str,
    prefix: Option<&str>,
) -> Guard {
    Guard::new(action, arn_of_new::<K>(cx, prefix, ""))
}

/// The ARN of an entity that does not exist yet; without a path it lies at `/` (ID-2).
pub(crate) fn arn_of_new<K: Kind>(cx: &Cx<'_>, path: Option<&str>, name: &str) -> String {
    iam_arn(cx.system.partition, cx.account_id(), K::WORD, path.unwrap_or("/"), name)
}

/// A change of an entity's path or name: allowed on the old and on the new ARN (EV-102).
pub(crate) fn on_rename<K: Kind>(
    cx: &Cx<'_>,
    action: &'static str,
    name: &str,
    new_path: Option<&str>,
    new_name: Option<&str>,
) -> Guards {
    let before = on_entity::<K>(cx, action, name);
    let Some(entity) = K::entities(cx.account()).named(name) else { return before.into() };
    let row = entity.row();
    let path = new_path.unwrap_or(row.path());
    let after = arn_of_new::<K>(cx, Some(path), new_name.unwrap_or(row.name()));
    if after == before.resource {
        return before.into();
    }
    let mut guard = on_entity::<K>(cx, action, name);
    guard.resource = after;
    Guards::from(before).and(guard)
}
