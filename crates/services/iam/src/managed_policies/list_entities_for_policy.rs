//! `iam:ListEntitiesForPolicy`: shows who has a managed policy attached or as boundary: groups,
//! then users, then roles, each by name.

use std::collections::BTreeSet;
use std::sync::Arc;

use sekisho_api::iam::{
    ListEntitiesForPolicyInput, ListEntitiesForPolicyOutput, PolicyGroup, PolicyRole, PolicyUser,
    operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::{AccountView, EntityKind, GroupEntity, RoleEntity, UserEntity};

use super::error::PolicyListError;
use super::guards::on_policy;
use super::lookup;
use crate::paging::PageRequest;

/// `iam:ListEntitiesForPolicy`.
pub(crate) struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Model = operations::ListEntitiesForPolicy;
    type Error = PolicyListError;

    fn guards(cx: &Cx<'_>, input: &ListEntitiesForPolicyInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, "iam:ListEntitiesForPolicy", &input.policy_arn)?.into())
    }
}

impl ReadOperation for ListEntitiesForPolicy {
    fn run(
        cx: &Cx<'_>,
        input: ListEntitiesForPolicyInput,
    ) -> Result<ListEntitiesForPolicyOutput, PolicyListError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        lookup::find(cx, &input.policy_arn)?;
        let account = cx.account();
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = input.entity_filter.as_deref();
        let users = users_of(account, &input)
            .into_iter()
            .filter(|(kind, _)| wanted.is_none_or(|wanted| wanted == filter_name(*kind)))
            .filter_map(|(kind, name)| {
                let entity = Entity::find(account, kind, &name)?;
                entity.path().starts_with(prefix).then(|| (sort_key(kind, &name), entity))
            });
        let page = request.sort_and_take(users.collect());
        let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for entity in page.items {
            match entity {
                Entity::Group(group) => groups.push(PolicyGroup {
                    group_name: Some(group.row.name.clone()),
                    group_id: Some(group.row.id.to_string()),
                }),
                Entity::User(user) => users.push(PolicyUser {
                    user_name: Some(user.row.name.clone()),
                    user_id: Some(user.row.id.to_string()),
                }),
                Entity::Role(role) => roles.push(PolicyRole {
                    role_name: Some(role.row.name.clone()),
                    role_id: Some(role.row.id.to_string()),
                }),
            }
        }
        Ok(ListEntitiesForPolicyOutput {
            policy_groups: Some(groups),
            policy_users: Some(users),
            policy_roles: Some(roles),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// Who uses the policy in the way asked for; who uses it in both ways is there once.
fn users_of(
    account: &AccountView,
    input: &ListEntitiesForPolicyInput,
) -> BTreeSet<(EntityKind, Arc<str>)> {
    let Some(uses) = account.attachments(&input.policy_arn) else { return BTreeSet::new() };
    let usage = input.policy_usage_filter.as_deref();
    let attached = uses.attached.iter().filter(|_| usage != Some("PermissionsBoundary"));
    let bounding = uses.bounding.iter().filter(|_| usage != Some("PermissionsPolicy"));
    attached.chain(bounding).cloned().collect()
}

/// The value of `EntityFilter` for a kind. Its values for policies match nobody.
fn filter_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Group => "Group",
        EntityKind::User => "User",
        EntityKind::Role => "Role",
    }
}

fn sort_key(kind: EntityKind, name: &str) -> String {
    let order = match kind {
        EntityKind::Group => 0,
        EntityKind::User => 1,
        EntityKind::Role => 2,
    };
    format!("{order}{name}")
}

enum Entity<'a> {
    Group(&'a GroupEntity),
    User(&'a UserEntity),
    Role(&'a RoleEntity),
}

impl<'a> Entity<'a> {
    fn find(account: &'a AccountView, kind: EntityKind, name: &str) -> Option<Self> {
        Some(match kind {
            EntityKind::Group => Self::Group(account.groups.named(name)?),
            EntityKind::User => Self::User(account.users.named(name)?),
            EntityKind::Role => Self::Role(account.roles.named(name)?),
        })
    }

    fn path(&self) -> &str {
        match self {
            Self::Group(group) => &group.row.path,
            Self::User(user) => &user.row.path,
            Self::Role(role) => &role.row.path,
        }
    }
}
