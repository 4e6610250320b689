//! A user as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::{AttachedPermissionsBoundary, User};
use sekisho_directory::UserRow;
use sekisho_operation::Cx;

use crate::tags;

/// A user with all that `GetUser` and `CreateUser` show.
pub(crate) fn shown(cx: &Cx<'_>, row: &UserRow, arn: &str) -> User {
    User {
        permissions_boundary: row.permissions_boundary.as_deref().map(boundary),
        tags: tags::shown(&row.tags),
        ..listed(cx, row, arn)
    }
}

/// A user in a list: without tags and permissions boundary (ID-46).
pub(crate) fn listed(cx: &Cx<'_>, row: &UserRow, arn: &str) -> User {
    let profile = cx.view.login_profiles.get(&[row.account.as_str(), row.id.as_str()]);
    User {
        path: row.path.clone(),
        user_name: row.name.clone(),
        user_id: row.id.as_str().to_owned(),
        arn: arn.to_owned(),
        create_date: Timestamp::from_secs(row.created_s),
        password_last_used: profile
            .and_then(|profile| profile.last_used_s)
            .map(Timestamp::from_secs),
        permissions_boundary: None,
        tags: None,
    }
}

/// ID-54: the type in answers is `Policy`, whatever the model's enum says.
pub(crate) fn boundary(arn: &str) -> AttachedPermissionsBoundary {
    AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.to_owned()),
    }
}
