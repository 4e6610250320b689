//! An instance profile as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::InstanceProfile;
use sekisho_directory::{InstanceProfileRow, RoleRow};
use sekisho_operation::Cx;
use sekisho_replica::InstanceProfileEntity;

use crate::roles::in_instance_profile;
use crate::tags;

/// An instance profile as `GetInstanceProfile` shows it.
pub(super) fn shown(cx: &Cx<'_>, profile: &InstanceProfileEntity) -> InstanceProfile {
    InstanceProfile {
        tags: Some(tags::shown(&profile.row.tags).unwrap_or_default()),
        ..listed(cx, profile)
    }
}

/// An instance profile in a list: without tags (ID-46).
pub(super) fn listed(cx: &Cx<'_>, profile: &InstanceProfileEntity) -> InstanceProfile {
    let role = profile.row.role.as_deref().and_then(|name| cx.account().roles.named(name));
    InstanceProfile {
        roles: role.map(|role| in_instance_profile(cx, &role.row, &role.arn)).into_iter().collect(),
        ..empty(&profile.row, &profile.arn)
    }
}

/// An instance profile as `CreateInstanceProfile` shows it.
pub(super) fn created(row: &InstanceProfileRow, arn: &str) -> InstanceProfile {
    InstanceProfile { tags: tags::shown(&row.tags), ..empty(row, arn) }
}

fn empty(row: &InstanceProfileRow, arn: &str) -> InstanceProfile {
    InstanceProfile {
        path: row.path.clone(),
        instance_profile_name: row.name.clone(),
        instance_profile_id: row.id.to_string(),
        arn: arn.to_owned(),
        create_date: Timestamp::from_secs(row.created_s),
        roles: Vec::new(),
        tags: None,
    }
}

/// The instance profiles that a role is in, each with its name.
pub(crate) fn of_role(cx: &Cx<'_>, role: &RoleRow) -> Vec<(String, InstanceProfile)> {
    let profiles = &cx.account().instance_profiles;
    role.instance_profiles
        .iter()
        .filter_map(|name| profiles.named(name))
        .map(|profile| (profile.row.name.clone(), listed(cx, profile)))
        .collect()
}
