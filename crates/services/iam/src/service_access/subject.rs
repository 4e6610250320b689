//! What a question is about: a user, group, role or managed policy; and who can use what it
//! grants.

use std::sync::Arc;

use sekisho_arn::{Arn, UniqueId, split_path_and_name};
use sekisho_directory::EntityRow as _;
use sekisho_operation::{Cx, Guard};
use sekisho_policy::{NamedPolicy, PolicyKind};
use sekisho_replica::{EntityKind, GroupEntity, RoleEntity, UserEntity};

use super::ServiceAccessError;
use crate::guards::on_entity;
use crate::kinds::{Group, Role, User};
use crate::load::find;

/// What a question is about.
pub(super) enum Subject<'a> {
    User(&'a Arc<UserEntity>),
    Group(&'a Arc<GroupEntity>),
    Role(&'a Arc<RoleEntity>),
    Policy { arn: String, policy: NamedPolicy },
}

/// A policy that somebody has, and how.
pub(super) struct Held {
    pub(super) policy: NamedPolicy,
    pub(super) how: How,
}

/// How an entity has a policy.
pub(super) enum How {
    /// Inline, of an entity of this kind and name.
    Inline { kind: &'static str, entity: String },
    /// Managed, by its ARN.
    Managed(String),
}

/// Somebody who signs requests: a user or a role.
pub(super) struct Actor {
    pub(super) arn: Arc<str>,
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) id: UniqueId,
    pub(super) path: String,
}

/// Kind and name of what an ARN is of.
fn read<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<(&'a str, &'a str), ServiceAccessError> {
    let unclear = || ServiceAccessError::Arn { arn: arn.to_owned() };
    let parsed = Arn::parse(arn).map_err(|_| unclear())?;
    let (kind, rest) = parsed.resource_type_and_rest();
    let (_, name) = split_path_and_name(rest);
    let is_own = parsed.account == cx.account_id().as_str();
    let is_aws = kind == "policy" && parsed.account == "aws";
    let is_known = ["user", "group", "role", "policy"].contains(&kind) && !name.is_empty();
    if parsed.service != "iam" || !(is_own || is_aws) || !is_known {
        return Err(unclear());
    }
    Ok((kind, name))
}

/// An action on what the ARN is of.
pub(super) fn guard(
    cx: &Cx<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Guard, ServiceAccessError> {
    let (kind, name) = read(cx, arn)?;
    Ok(match kind {
        "user" => on_entity::<User>(cx, action, name),
        "group" => on_entity::<Group>(cx, action, name),
        "role" => on_entity::<Role>(cx, action, name),
        _ => Guard::new(action, arn),
    })
}

impl<'a> Subject<'a> {
    /// What the ARN is of.
    pub(super) fn find(cx: &'a Cx<'_>, arn: &str) -> Result<Self, ServiceAccessError> {
        let (kind, name) = read(cx, arn)?;
        Ok(match kind {
            "user" => Self::User(find::<User>(cx, name)?),
            "group" => Self::Group(find::<Group>(cx, name)?),
            "role" => Self::Role(find::<Role>(cx, name)?),
            _ => {
                let found = cx.view.find_managed_policy(cx.account(), arn);
                let arn = arn.to_owned();
                match found {
                    Some(policy) => Self::Policy { arn, policy },
                    None => return Err(ServiceAccessError::NoSuchPolicy { arn }),
                }
            }
        })
    }

    /// The policies that grant it anything: a user's with those of its groups.
    pub(super) fn policies(&self, cx: &Cx<'_>) -> Vec<Held> {
        let mut held = Vec::new();
        match self {
            Self::User(user) => {
                add_managed(cx, &mut held, &user.row.attached_policies);
                add_inline(&mut held, "USER", &user.row.name, &user.inline);
                let groups = user.row.groups.iter();
                for group in groups.filter_map(|id| cx.account().groups.with_id(id)) {
                    add_managed(cx, &mut held, &group.row.attached_policies);
                    add_inline(&mut held, "GROUP", &group.row.name, &group.inline);
                }
            }
            Self::Group(group) => {
                add_managed(cx, &mut held, &group.row.attached_policies);
                add_inline(&mut held, "GROUP", &group.row.name, &group.inline);
            }
            Self::Role(role) => {
                add_managed(cx, &mut held, &role.row.attached_policies);
                add_inline(&mut held, "ROLE", &role.row.name, &role.inline);
            }
            Self::Policy { arn, policy } => {
                held.push(Held { policy: policy.clone(), how: How::Managed(arn.clone()) });
            }
        }
        held
    }

    /// Who can use what it grants, by ARN, each once.
    pub(super) fn actors(&self, cx: &Cx<'_>) -> Vec<Actor> {
        let mut actors = Vec::new();
        match self {
            Self::User(user) => actors.push(Actor::of_user(user)),
            Self::Role(role) => actors.push(Actor::of_role(role)),
            Self::Group(group) => add_members(cx, &mut actors, group),
            Self::Policy { arn, .. } => {
                let account = cx.account();
                let attached = account.attachments(arn).map(|uses| &uses.attached);
                for (kind, name) in attached.into_iter().flat_map(|attached| attached.iter()) {
                    match kind {
                        EntityKind::User => {
                            actors.extend(account.users.named(name).map(|one| Actor::of_user(one)));
                        }
                        EntityKind::Role => {
                            actors.extend(account.roles.named(name).map(|one| Actor::of_role(one)));
                        }
                        EntityKind::Group => {
                            if let Some(group) = account.groups.named(name) {
                                add_members(cx, &mut actors, group);
                            }
                        }
                    }
                }
            }
        }
        actors.sort_by(|one, other| one.arn.cmp(&other.arn));
        actors.dedup_by(|one, other| one.arn == other.arn);
        actors
    }
}

fn add_members(cx: &Cx<'_>, actors: &mut Vec<Actor>, group: &GroupEntity) {
    actors.extend(cx.account().members(group.row.id()).map(|user| Actor::of_user(user)));
}

fn add_inline(held: &mut Vec<Held>, kind: &'static str, entity: &str, policies: &[NamedPolicy]) {
    held.extend(policies.iter().map(|policy| Held {
        policy: policy.clone(),
        how: How::Inline { kind, entity: entity.to_owned() },
    }));
}

fn add_managed(cx: &Cx<'_>, held: &mut Vec<Held>, arns: &[String]) {
    for arn in arns {
        let name = arn.rsplit_once('/').map_or(arn.as_str(), |(_, name)| name);
        // One that is gone cannot be read, and grants nothing (EV-7).
        let found = cx.view.find_managed_policy(cx.account(), arn);
        let policy = match found {
            Some(policy) => NamedPolicy { name: name.into(), document: policy.document },
            None => NamedPolicy::parse(name, "", PolicyKind::Identity),
        };
        held.push(Held { policy, how: How::Managed(arn.clone()) });
    }
}

impl Actor {
    fn of_user(user: &UserEntity) -> Self {
        let row = &user.row;
        Self {
            arn: user.arn.clone(),
            name: row.name.clone(),
            kind: "USER",
            id: row.id.clone(),
            path: row.path.clone(),
        }
    }

    fn of_role(role: &RoleEntity) -> Self {
        let row = &role.row;
        Self {
            arn: role.arn.clone(),
            name: row.name.clone(),
            kind: "ROLE",
            id: row.id.clone(),
            path: row.path.clone(),
        }
    }
}
