//! Entities as decisions need them: the row, its ARN, its documents parsed.

use std::sync::{Arc, OnceLock};

use sekisho_arn::{Partition, iam_arn};
use sekisho_directory::{
    EntityRow, GroupRow, InlinePolicies, InstanceProfileRow, ManagedPolicyRow, RoleRow,
    ServerCertificateRow, UserRow,
};
use sekisho_policy::principal::User;
use sekisho_policy::{Context, NamedPolicy, PolicyKind, Principal};

use crate::policy_cache::PolicyCache;
use crate::prepared::PreparedSlot;

/// A row held in memory together with what is derived from it.
pub trait Entity {
    /// The row it holds.
    type Row: EntityRow;

    /// The row.
    fn row(&self) -> &Self::Row;
    /// Its ARN.
    fn arn(&self) -> &Arc<str>;
}

macro_rules! entity {
    ($(#[$doc:meta])* $name:ident, $row:ident, $kind:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty = $make:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            /// The row.
            pub row: $row,
            /// Its ARN.
            pub arn: Arc<str>,
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $name {
            pub(crate) fn of(row: $row, partition: Partition, cache: &PolicyCache) -> Self {
                let arn = iam_arn(partition, row.account, $kind, &row.path, &row.name).into();
                $(let $field = { let make: fn(&$row, &Arc<str>, &PolicyCache) -> $type = $make; make(&row, &arn, cache) };)*
                let _ = cache;
                Self { row, arn, $($field,)* }
            }
        }

        impl Entity for $name {
            type Row = $row;

            fn row(&self) -> &$row {
                &self.row
            }

            fn arn(&self) -> &Arc<str> {
                &self.arn
            }
        }
    };
}

entity! {
    /// A user.
    UserEntity, UserRow, "user" {
        /// The user as policies know it, with long-term credentials.
        principal: User = |row, arn, _| User {
            arn: arn.clone(),
            account: row.account.as_str().into(),
            name: row.name.as_str().into(),
            id: Some(row.id.as_str().into()),
            session_token: None,
        },
        /// The same, shared by all its requests, once it has asked for something.
        caller: OnceLock<Arc<Principal>> = |_, _, _| OnceLock::new(),
        /// Its inline policies, parsed.
        inline: Vec<NamedPolicy> = |row, _, cache| parse_inline(&row.inline_policies, cache),
        /// All its policies, combined.
        prepared: PreparedSlot = |_, _, _| PreparedSlot::default(),
        /// The condition keys that tell of it, once it has asked for something.
        keys: OnceLock<Box<Context<'static>>> = |_, _, _| OnceLock::new(),
    }
}

impl UserEntity {
    /// The user as policies know it, asking with a long-term key.
    pub(crate) fn as_caller(&self) -> &Arc<Principal> {
        self.caller.get_or_init(|| Arc::new(Principal::User(self.principal.clone())))
    }
}
entity! {
    /// A group.
    GroupEntity, GroupRow, "group" {
        /// Its inline policies, parsed.
        inline: Vec<NamedPolicy> = |row, _, cache| parse_inline(&row.inline_policies, cache),
    }
}
entity! {
    /// A role.
    RoleEntity, RoleRow, "role" {
        /// Its unique id as text.
        id_text: Arc<str> = |row, _, _| row.id.as_str().into(),
        /// Its inline policies, parsed.
        inline: Vec<NamedPolicy> = |row, _, cache| parse_inline(&row.inline_policies, cache),
        /// All its policies, combined.
        prepared: PreparedSlot = |_, _, _| PreparedSlot::default(),
        /// The condition keys that tell of it, once one of its sessions has asked for something.
        keys: OnceLock<Box<Context<'static>>> = |_, _, _| OnceLock::new(),
        /// Its trust policy, parsed; users and roles in it are unique ids (EV-18).
        trust: NamedPolicy = |row, arn, cache| cache.parsed(arn, &row.trust_policy, PolicyKind::RoleTrust),
    }
}
entity! {
    /// A customer managed policy.
    ManagedPolicyEntity, ManagedPolicyRow, "policy" {
        /// The version in force, parsed.
        document: NamedPolicy = |row, arn, cache| {
            let text = row.default_version().map_or("", |version| version.document.as_str());
            cache.parsed(arn, text, PolicyKind::Identity)
        },
    }
}
entity! {
    /// An instance profile.
    InstanceProfileEntity, InstanceProfileRow, "instance-profile" {}
}
entity! {
    /// A server certificate.
    ServerCertificateEntity, ServerCertificateRow, "server-certificate" {}
}

fn parse_inline(policies: &InlinePolicies, cache: &PolicyCache) -> Vec<NamedPolicy> {
    policies
        .iter()
        .map(|(name, document)| cache.parsed(&name.as_str().into(), document, PolicyKind::Identity))
        .collect()
}

impl RoleEntity {
    /// Whether it is a service-linked role: SCPs and RCPs do not bind it (EV-32, EV-34).
    pub fn is_service_linked(&self) -> bool {
        self.row.path.starts_with("/aws-service-role/")
    }
}
