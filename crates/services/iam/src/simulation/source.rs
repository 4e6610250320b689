//! The entity whose policies are simulated, out of memory.

use std::sync::Arc;

use sekisho_api::iam::PolicyIdentifier;
use sekisho_arn::{Arn, split_path_and_name};
use sekisho_operation::{Cx, Guard};
use sekisho_policy::principal::RoleSession;
use sekisho_policy::{NamedPolicy, PolicyKind, Principal};
use sekisho_replica::{GroupEntity, RoleEntity, UserEntity};

use super::SimulationError;
use crate::guards::on_entity;
use crate::kinds::{Group, Role, User};
use crate::load::find;

/// A user, group or role.
pub(super) enum Source<'a> {
    User(&'a Arc<UserEntity>),
    Group(&'a Arc<GroupEntity>),
    Role(&'a Arc<RoleEntity>),
}

/// Kind and name that an ARN of the caller's account tells.
fn read<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<(&'a str, &'a str), SimulationError> {
    let unclear = || SimulationError::NotAnEntity { arn: arn.to_owned() };
    let parsed = Arn::parse(arn).map_err(|_| unclear())?;
    let (kind, rest) = parsed.resource_type_and_rest();
    let (_, name) = split_path_and_name(rest);
    let is_ours = parsed.service == "iam" && parsed.account == cx.account_id().as_str();
    if !is_ours || name.is_empty() || !["user", "group", "role"].contains(&kind) {
        return Err(unclear());
    }
    Ok((kind, name))
}

/// An action on the entity.
pub(super) fn guard(
    cx: &Cx<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Guard, SimulationError> {
    let (kind, name) = read(cx, arn)?;
    Ok(match kind {
        "user" => on_entity::<User>(cx, action, name),
        "group" => on_entity::<Group>(cx, action, name),
        _ => on_entity::<Role>(cx, action, name),
    })
}

impl<'a> Source<'a> {
    /// The entity of an ARN.
    pub(super) fn find(cx: &'a Cx<'_>, arn: &str) -> Result<Self, SimulationError> {
        let (kind, name) = read(cx, arn)?;
        Ok(match kind {
            "user" => Self::User(find::<User>(cx, name)?),
            "group" => Self::Group(find::<Group>(cx, name)?),
            _ => Self::Role(find::<Role>(cx, name)?),
        })
    }

    /// Whom requests would come from; nobody for a group.
    pub(super) fn principal(&self) -> Option<Principal> {
        match self {
            Self::User(user) => Some(Principal::User(user.principal.clone())),
            Self::Group(_) => None,
            // An unnamed session of it.
            Self::Role(role) => Some(Principal::RoleSession(RoleSession {
                account: role.row.account.as_str().into(),
                role_name: role.row.name.as_str().into(),
                role_arn: Some(role.arn.clone()),
                role_id: Some(role.id_text.clone()),
                session_arn: None,
            })),
        }
    }

    /// Tags of the principal, as keys and values.
    pub(super) fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        let tags = match self {
            Self::User(user) => Some(&user.row.tags),
            Self::Group(_) => None,
            Self::Role(role) => Some(&role.row.tags),
        };
        tags.into_iter().flat_map(|tags| tags.iter()).map(|tag| (&*tag.key, &*tag.value))
    }

    /// Its policies (EV-8), under the names that results give them, without the excluded ones.
    pub(super) fn policies(&self, cx: &Cx<'_>, excluded: &[PolicyIdentifier]) -> Vec<NamedPolicy> {
        let mut policies = Policies { cx, excluded, gathered: Vec::new() };
        match self {
            Self::User(user) => {
                policies.inline("user", &user.row.name, &user.inline);
                policies.managed(&user.row.attached_policies);
                let groups = user.row.groups.iter();
                for group in groups.filter_map(|id| cx.account().groups.with_id(id)) {
                    policies.inline("group", &group.row.name, &group.inline);
                    policies.managed(&group.row.attached_policies);
                }
            }
            Self::Group(group) => {
                policies.inline("group", &group.row.name, &group.inline);
                policies.managed(&group.row.attached_policies);
            }
            Self::Role(role) => {
                policies.inline("role", &role.row.name, &role.inline);
                policies.managed(&role.row.attached_policies);
            }
        }
        policies.gathered
    }

    /// Its permissions boundary, in force unless another is passed.
    pub(super) fn boundary(
        &self,
        cx: &Cx<'_>,
        excluded: &[PolicyIdentifier],
    ) -> Option<Vec<NamedPolicy>> {
        if excludes(excluded, "permission-boundary") {
            return None;
        }
        let arn = match self {
            Self::User(user) => user.row.permissions_boundary.as_deref(),
            Self::Group(_) => None,
            Self::Role(role) => role.row.permissions_boundary.as_deref(),
        };
        arn.map(|arn| vec![managed(cx, arn)])
    }
}

/// Whether all policies of a kind are excluded.
fn excludes(excluded: &[PolicyIdentifier], kind: &str) -> bool {
    excluded.iter().any(|identifier| identifier.policy_type.as_deref() == Some(kind))
}

struct Policies<'a> {
    cx: &'a Cx<'a>,
    excluded: &'a [PolicyIdentifier],
    gathered: Vec<NamedPolicy>,
}

impl Policies<'_> {
    fn inline(&mut self, kind: &str, entity: &str, policies: &[NamedPolicy]) {
        for policy in policies {
            let is_excluded = self.excluded.iter().any(|identifier| {
                identifier.inline_policy_identifier.as_ref().is_some_and(|inline| {
                    inline.policy_name == *policy.name
                        && inline.attachment_type.eq_ignore_ascii_case(kind)
                        && inline.attachment_name.eq_ignore_ascii_case(entity)
                })
            });
            if !is_excluded && !excludes(self.excluded, "inline") {
                let name = format!("{kind}_{entity}_{}", policy.name).into();
                self.gathered.push(NamedPolicy { name, document: policy.document.clone() });
            }
        }
    }

    fn managed(&mut self, arns: &[String]) {
        for arn in arns {
            let kind = if arn.contains("::aws:policy/") { "aws-managed" } else { "user-managed" };
            let is_named =
                |identifier: &PolicyIdentifier| identifier.policy_arn.as_ref() == Some(arn);
            if !self.excluded.iter().any(is_named) && !excludes(self.excluded, kind) {
                self.gathered.push(managed(self.cx, arn));
            }
        }
    }
}

/// A managed policy under its own name. One that is gone cannot be read, and fails closed (EV-7).
fn managed(cx: &Cx<'_>, arn: &str) -> NamedPolicy {
    let found = cx.view.find_managed_policy(cx.account(), arn);
    let name = arn.rsplit_once('/').map_or(arn, |(_, name)| name);
    match found {
        Some(policy) => NamedPolicy { name: name.into(), document: policy.document },
        None => NamedPolicy::parse(name, "", PolicyKind::Identity),
    }
}
