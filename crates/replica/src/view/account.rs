//! One account in memory.

use std::sync::Arc;

use rpds::{RedBlackTreeMapSync, RedBlackTreeSetSync};
use sekisho_arn::UniqueId;
use sekisho_directory::{AccountRow, TrailDeliveryRow, TrailRow};

use super::entities::Entities;
use super::entity::{
    GroupEntity, InstanceProfileEntity, ManagedPolicyEntity, RoleEntity, ServerCertificateEntity,
    UserEntity,
};
use super::map::HashTrieMap;

/// An account: its root user, its entities, and the indexes derived from them.
#[derive(Clone)]
pub struct AccountView {
    /// The account's row.
    pub row: Arc<AccountRow>,
    /// Users.
    pub users: Entities<UserEntity>,
    /// Groups.
    pub groups: Entities<GroupEntity>,
    /// Roles.
    pub roles: Entities<RoleEntity>,
    /// Customer managed policies.
    pub policies: Entities<ManagedPolicyEntity>,
    /// Instance profiles.
    pub instance_profiles: Entities<InstanceProfileEntity>,
    /// Changes whenever a policy of a group or a managed one does: what was combined for a
    /// principal before is then made again.
    pub(crate) policies_stamp: u64,
    /// Server certificates.
    pub server_certificates: Entities<ServerCertificateEntity>,
    /// Trails by name.
    pub trails: RedBlackTreeMapSync<Arc<str>, Arc<TrailRow>>,
    /// How far their deliveries have come, by the trail's name.
    pub trail_deliveries: HashTrieMap<Arc<str>, Arc<TrailDeliveryRow>>,
    /// Names of the users in a group, by the group's id.
    members: HashTrieMap<UniqueId, RedBlackTreeSetSync<Arc<str>>>,
    /// Who has a managed policy attached or as boundary, by the policy's ARN.
    attachments: HashTrieMap<Arc<str>, Attachments>,
}

/// A kind of entity that managed policies attach to. Ordered as `ListEntitiesForPolicy` pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityKind {
    /// A group.
    Group,
    /// A user.
    User,
    /// A role.
    Role,
}

/// Who uses a managed policy: kind and name.
#[derive(Debug, Clone, Default)]
pub struct Attachments {
    /// Those it is attached to.
    pub attached: RedBlackTreeSetSync<(EntityKind, Arc<str>)>,
    /// Those whose permissions it bounds.
    pub bounding: RedBlackTreeSetSync<(EntityKind, Arc<str>)>,
}

/// What of an entity the derived indexes are made of.
pub(crate) struct Links<'a> {
    pub(crate) kind: EntityKind,
    pub(crate) name: &'a str,
    pub(crate) attached: &'a [String],
    pub(crate) boundary: Option<&'a str>,
    pub(crate) groups: &'a [UniqueId],
}

impl AccountView {
    pub(crate) fn new(row: AccountRow) -> Self {
        Self {
            row: Arc::new(row),
            users: Entities::default(),
            groups: Entities::default(),
            roles: Entities::default(),
            policies: Entities::default(),
            instance_profiles: Entities::default(),
            policies_stamp: 0,
            server_certificates: Entities::default(),
            trails: RedBlackTreeMapSync::default(),
            trail_deliveries: HashTrieMap::default(),
            members: HashTrieMap::default(),
            attachments: HashTrieMap::default(),
        }
    }

    /// The same with another row.
    pub(crate) fn with_row(&self, row: AccountRow) -> Self {
        Self { row: Arc::new(row), ..self.clone() }
    }

    /// The users in a group, by name.
    pub fn members(&self, group: &UniqueId) -> impl Iterator<Item = &Arc<UserEntity>> {
        self.members
            .get(group)
            .into_iter()
            .flat_map(|names| names.iter())
            .filter_map(|name| self.users.named(name))
    }

    /// Who uses a managed policy, AWS managed ones included.
    pub fn attachments(&self, policy_arn: &str) -> Option<&Attachments> {
        self.attachments.get(policy_arn)
    }

    /// Every managed policy that anybody uses.
    pub fn used_policies(&self) -> impl Iterator<Item = (&Arc<str>, &Attachments)> {
        self.attachments.iter()
    }

    pub(crate) fn link(&mut self, links: &Links<'_>) {
        let entry = (links.kind, Arc::<str>::from(links.name));
        for policy in links.attached {
            self.change_attachments(policy, |uses| uses.attached.insert_mut(entry.clone()));
        }
        if let Some(policy) = links.boundary {
            self.change_attachments(policy, |uses| uses.bounding.insert_mut(entry.clone()));
        }
        for group in links.groups {
            let mut names = self.members.get(group).cloned().unwrap_or_default();
            names.insert_mut(entry.1.clone());
            self.members.insert_mut(group.clone(), names);
        }
    }

    pub(crate) fn unlink(&mut self, links: &Links<'_>) {
        let entry = (links.kind, Arc::<str>::from(links.name));
        for policy in links.attached {
            self.change_attachments(policy, |uses| {
                uses.attached.remove_mut(&entry);
            });
        }
        if let Some(policy) = links.boundary {
            self.change_attachments(policy, |uses| {
                uses.bounding.remove_mut(&entry);
            });
        }
        for group in links.groups {
            if let Some(names) = self.members.get(group) {
                let names = names.remove(&entry.1);
                if names.is_empty() {
                    self.members.remove_mut(group);
                } else {
                    self.members.insert_mut(group.clone(), names);
                }
            }
        }
    }

    fn change_attachments(&mut self, policy: &str, change: impl FnOnce(&mut Attachments)) {
        let mut uses = self.attachments.get(policy).cloned().unwrap_or_default();
        change(&mut uses);
        if uses.attached.is_empty() && uses.bounding.is_empty() {
            self.attachments.remove_mut(policy);
        } else {
            self.attachments.insert_mut(policy.into(), uses);
        }
    }
}
