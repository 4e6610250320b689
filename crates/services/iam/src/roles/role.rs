//! A role as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::{Role, RoleLastUsed};
use sekisho_arn::UniqueId;
use sekisho_directory::RoleRow;
use sekisho_operation::Cx;

use super::trust;
use crate::tags;
use crate::users::boundary;

/// A role with all that `GetRole` shows. `RoleLastUsed` is empty if it never was (ID-46).
pub(crate) fn shown(cx: &Cx<'_>, row: &RoleRow, arn: &str) -> Role {
    Role {
        max_session_duration: Some(max_session_duration(row)),
        role_last_used: Some(last_used(cx, &row.id)),
        ..created(cx, row, arn)
    }
}

/// A role as `CreateRole` shows it: without what it has not got yet (ID-46).
pub(crate) fn created(cx: &Cx<'_>, row: &RoleRow, arn: &str) -> Role {
    Role {
        description: row.description.clone(),
        permissions_boundary: row.permissions_boundary.as_deref().map(boundary),
        tags: tags::shown(&row.tags),
        ..in_instance_profile(cx, row, arn)
    }
}

/// A role in a list: without tags, permissions boundary and last use (ID-46).
pub(crate) fn listed(cx: &Cx<'_>, row: &RoleRow, arn: &str) -> Role {
    Role {
        description: row.description.clone(),
        max_session_duration: Some(max_session_duration(row)),
        ..in_instance_profile(cx, row, arn)
    }
}

/// A role within an instance profile: what it is called and whom it trusts.
pub(crate) fn in_instance_profile(cx: &Cx<'_>, row: &RoleRow, arn: &str) -> Role {
    Role {
        path: row.path.clone(),
        role_name: row.name.clone(),
        role_id: row.id.to_string(),
        arn: arn.to_owned(),
        create_date: Timestamp::from_secs(row.created_s),
        assume_role_policy_document: Some(trust::shown(cx.view, &row.trust_policy)),
        ..Role::default()
    }
}

/// When and where a session of the role was last used: noted since the program started, else as
/// written down.
pub(crate) fn last_used(cx: &Cx<'_>, id: &UniqueId) -> RoleLastUsed {
    let noted = cx.system.last_used.get(id.as_str());
    let noted = noted.map(|last| (last.used_s, last.region.to_string()));
    let written = || cx.view.role_use(id).map(|row| (row.used_s, row.region.clone()));
    match noted.or_else(written) {
        Some((used_s, region)) => RoleLastUsed {
            last_used_date: Some(Timestamp::from_secs(used_s)),
            region: Some(region),
        },
        None => RoleLastUsed::default(),
    }
}

fn max_session_duration(row: &RoleRow) -> i32 {
    i32::try_from(row.max_session_duration_s).unwrap_or(i32::MAX)
}
