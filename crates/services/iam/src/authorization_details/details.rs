//! Entities with all that hangs on them, as the answer shows them.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    AttachedPolicy, GroupDetail, ManagedPolicyDetail, PolicyDetail, RoleDetail, UserDetail,
};
use sekisho_directory::InlinePolicies;
use sekisho_operation::Cx;
use sekisho_replica::{GroupEntity, RoleEntity, UserEntity};

use crate::instance_profiles::of_role;
use crate::managed_policies::{self, Found, versions_with_documents};
use crate::roles::{last_used, shown_trust_policy};
use crate::users::boundary;
use crate::{attached_policies, policy_documents, tags};

pub(super) fn user(cx: &Cx<'_>, user: &UserEntity) -> UserDetail {
    let row = &user.row;
    let groups = row.groups.iter().filter_map(|id| cx.account().groups.with_id(id));
    UserDetail {
        path: Some(row.path.clone()),
        user_name: Some(row.name.clone()),
        user_id: Some(row.id.to_string()),
        arn: Some(user.arn.to_string()),
        create_date: Some(Timestamp::from_secs(row.created_s)),
        user_policy_list: Some(inline(&row.inline_policies)),
        group_list: Some(groups.map(|group| group.row.name.clone()).collect()),
        attached_managed_policies: Some(attached(&row.attached_policies)),
        permissions_boundary: row.permissions_boundary.as_deref().map(boundary),
        tags: Some(tags::shown(&row.tags).unwrap_or_default()),
    }
}

pub(super) fn group(group: &GroupEntity) -> GroupDetail {
    let row = &group.row;
    GroupDetail {
        path: Some(row.path.clone()),
        group_name: Some(row.name.clone()),
        group_id: Some(row.id.to_string()),
        arn: Some(group.arn.to_string()),
        create_date: Some(Timestamp::from_secs(row.created_s)),
        group_policy_list: Some(inline(&row.inline_policies)),
        attached_managed_policies: Some(attached(&row.attached_policies)),
    }
}

pub(super) fn role(cx: &Cx<'_>, role: &RoleEntity) -> RoleDetail {
    let row = &role.row;
    let profiles = of_role(cx, row).into_iter().map(|(_, profile)| profile).collect();
    RoleDetail {
        path: Some(row.path.clone()),
        role_name: Some(row.name.clone()),
        role_id: Some(row.id.to_string()),
        arn: Some(role.arn.to_string()),
        create_date: Some(Timestamp::from_secs(row.created_s)),
        assume_role_policy_document: Some(shown_trust_policy(cx.view, &row.trust_policy)),
        instance_profile_list: Some(profiles),
        role_policy_list: Some(inline(&row.inline_policies)),
        attached_managed_policies: Some(attached(&row.attached_policies)),
        permissions_boundary: row.permissions_boundary.as_deref().map(boundary),
        tags: Some(tags::shown(&row.tags).unwrap_or_default()),
        role_last_used: Some(last_used(cx, &row.id)),
    }
}

pub(super) fn policy(cx: &Cx<'_>, found: &Found<'_>) -> ManagedPolicyDetail {
    let policy = managed_policies::shown(cx, found);
    ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: Some(versions_with_documents(found)),
    }
}

fn inline(policies: &InlinePolicies) -> Vec<PolicyDetail> {
    let shown = policies.iter().map(|(name, document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(policy_documents::shown(document)),
    });
    shown.collect()
}

fn attached(arns: &[String]) -> Vec<AttachedPolicy> {
    arns.iter()
        .filter_map(|arn| attached_policies::show(arn, "/"))
        .map(|(_, shown)| shown)
        .collect()
}
