//! The kinds of entity, so that what they share is written once.

use sekisho_catalog::Quota;
use sekisho_directory::{
    EntityRow, GroupRow, InlinePolicies, InstanceProfileRow, ManagedPolicyRow, RoleRow,
    ServerCertificateRow, Tags, UserRow,
};
use sekisho_replica::{
    AccountView, Entities, Entity, GroupEntity, InstanceProfileEntity, ManagedPolicyEntity,
    RoleEntity, ServerCertificateEntity, UserEntity,
};

use crate::errors::Unmodifiable;

/// A kind of entity.
pub(crate) trait Kind: Send + Sync + 'static {
    /// An entity of this kind in the store.
    type Row: EntityRow;
    /// An entity of this kind in memory.
    type Entity: Entity<Row = Self::Row>;

    /// The word in ARNs, in messages and in refusals that name no ARN (ER-24).
    const WORD: &'static str;

    /// Those of an account.
    fn entities(account: &AccountView) -> &Entities<Self::Entity>;
    /// Its tags; none if it is not of a taggable kind (ID-32).
    fn tags(row: &Self::Row) -> Option<&Tags>;
}

/// A kind of entity that has policies: users, groups, roles.
pub(crate) trait PolicyHolder: Kind {
    /// What its inline policies may measure together (ID-31).
    const INLINE_SIZE: Quota;
    /// How many managed policies may be attached.
    const ATTACHED: Quota;

    /// Inline policies by name.
    fn inline(row: &Self::Row) -> &InlinePolicies;
    /// The same, to change.
    fn inline_mut(row: &mut Self::Row) -> &mut InlinePolicies;
    /// ARNs of attached managed policies.
    fn attached(row: &Self::Row) -> &[String];
    /// The same, to change.
    fn attached_mut(row: &mut Self::Row) -> &mut Vec<String>;
    /// The ARN of its permissions boundary.
    fn boundary(row: &Self::Row) -> Option<&str>;
    /// Refuses what only AWS may change (EV-103).
    fn check_modifiable(row: &Self::Row) -> Result<(), Unmodifiable>;
}

/// A kind of entity whose permissions can be bounded: users and roles (EV-22).
pub(crate) trait Bounded: PolicyHolder {
    /// The ARN of its permissions boundary, to change.
    fn boundary_mut(row: &mut Self::Row) -> &mut Option<String>;
}

/// Users.
pub(crate) struct User;
/// Groups.
pub(crate) struct Group;
/// Roles.
pub(crate) struct Role;
/// Customer managed policies.
pub(crate) struct ManagedPolicy;
/// Instance profiles.
pub(crate) struct InstanceProfile;
/// Server certificates.
pub(crate) struct ServerCertificate;

macro_rules! kind {
    ($kind:ident, $row:ident, $entity:ident, $word:literal, $entities:ident, |$tagged:ident| $tags:expr) => {
        impl Kind for $kind {
            type Row = $row;
            type Entity = $entity;

            const WORD: &'static str = $word;

            fn entities(account: &AccountView) -> &Entities<$entity> {
                &account.$entities
            }

            fn tags($tagged: &$row) -> Option<&Tags> {
                $tags
            }
        }
    };
}

kind!(User, UserRow, UserEntity, "user", users, |row| Some(&row.tags));
kind!(Group, GroupRow, GroupEntity, "group", groups, |_row| None);
kind!(Role, RoleRow, RoleEntity, "role", roles, |row| Some(&row.tags));
kind!(ManagedPolicy, ManagedPolicyRow, ManagedPolicyEntity, "policy", policies, |row| {
    Some(&row.tags)
});
kind!(
    InstanceProfile,
    InstanceProfileRow,
    InstanceProfileEntity,
    "instance-profile",
    instance_profiles,
    |row| Some(&row.tags)
);
kind!(
    ServerCertificate,
    ServerCertificateRow,
    ServerCertificateEntity,
    "server-certificate",
    server_certificates,
    |row| Some(&row.tags)
);

macro_rules! policy_holder {
    ($kind:ident, $inline_size:ident, $attached:ident, |$bounded:ident| $boundary:expr, |$row:ident| $modifiable:expr) => {
        impl PolicyHolder for $kind {
            const INLINE_SIZE: Quota = Quota::$inline_size;
            const ATTACHED: Quota = Quota::$attached;

            fn inline(row: &Self::Row) -> &InlinePolicies {
                &row.inline_policies
            }

            fn inline_mut(row: &mut Self::Row) -> &mut InlinePolicies {
                &mut row.inline_policies
            }

            fn attached(row: &Self::Row) -> &[String] {
                &row.attached_policies
            }

            fn attached_mut(row: &mut Self::Row) -> &mut Vec<String> {
                &mut row.attached_policies
            }

            fn boundary($bounded: &Self::Row) -> Option<&str> {
                $boundary
            }

            fn check_modifiable($row: &Self::Row) -> Result<(), Unmodifiable> {
                $modifiable
            }
        }
    };
}

policy_holder!(
    User,
    UserPolicySize,
    PoliciesPerUser,
    |row| row.permissions_boundary.as_deref(),
    |_row| Ok(())
);
policy_holder!(Group, GroupPolicySize, PoliciesPerGroup, |_row| None, |_row| Ok(()));
policy_holder!(
    Role,
    RolePolicySize,
    PoliciesPerRole,
    |row| row.permissions_boundary.as_deref(),
    |row| check_role_modifiable(row)
);

impl Bounded for User {
    fn boundary_mut(row: &mut UserRow) -> &mut Option<String> {
        &mut row.permissions_boundary
    }
}

impl Bounded for Role {
    fn boundary_mut(row: &mut RoleRow) -> &mut Option<String> {
        &mut row.permissions_boundary
    }
}

/// Service-linked roles and those under AWS's own path change by AWS alone (EV-103).
pub(crate) fn check_role_modifiable(row: &RoleRow) -> Result<(), Unmodifiable> {
    let reserved = ["/aws-service-role/", "/aws-reserved/"];
    if reserved.iter().any(|path| row.path.starts_with(path)) {
        return Err(Unmodifiable { role: row.name.clone() });
    }
    Ok(())
}
