//! Refusals that several families of operations share. Messages: errors contract, section 3.

use sekisho_api::Fault;
use sekisho_catalog::{Quota, Quotas};
use sekisho_operation::AwsError;

use crate::faults;
use crate::kinds::Kind;
use crate::paging::InvalidMarker;

/// The user, group or role that the request names is not there.
#[derive(Debug, thiserror::Error)]
#[error("The {kind} with name {name} cannot be found.")]
pub(crate) struct NoSuchEntity {
    kind: &'static str,
    name: String,
}

impl NoSuchEntity {
    /// Nothing of this kind has the name.
    pub(crate) fn named<K: Kind>(name: &str) -> Self {
        Self { kind: K::WORD, name: name.to_owned() }
    }
}

impl AwsError for NoSuchEntity {
    fn fault(&self) -> &'static Fault {
        &faults::NO_SUCH_ENTITY
    }
}

/// A user, group or role of that name exists, perhaps in other letter case (ID-21).
#[derive(Debug, thiserror::Error)]
#[error("{} with name {name} already exists.", capitalized(kind))]
pub(crate) struct NameTaken {
    kind: &'static str,
    name: String,
}

impl NameTaken {
    /// Something of this kind has the name.
    pub(crate) fn of<K: Kind>(name: &str) -> Self {
        Self { kind: K::WORD, name: name.to_owned() }
    }
}

impl AwsError for NameTaken {
    fn fault(&self) -> &'static Fault {
        &faults::ENTITY_ALREADY_EXISTS
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// There would be more of something than the quota allows.
#[derive(Debug, thiserror::Error)]
#[error("Cannot exceed quota for {}: {value}", quota.name())]
pub(crate) struct QuotaExceeded {
    quota: Quota,
    value: u32,
}

impl QuotaExceeded {
    /// Refuses to have more than the quota, `count` being what there would be.
    ///
    /// The quotas of a whole account are checked against the view that the request came with,
    /// not in the transaction: a count that every creation changes would make all of them
    /// conflict. They may be overshot by as many as are created at the same moment.
    pub(crate) fn check(quotas: &Quotas, quota: Quota, count: usize) -> Result<(), Self> {
        let value = quotas.get(quota);
        if usize::try_from(value).is_ok_and(|value| value < count) {
            return Err(Self { quota, value });
        }
        Ok(())
    }
}

impl AwsError for QuotaExceeded {
    fn fault(&self) -> &'static Fault {
        &faults::LIMIT_EXCEEDED
    }
}

/// Something still hangs on the entity that should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DeleteConflict {
    /// A user with access keys.
    #[error("Cannot delete entity, must delete access keys first.")]
    AccessKeys,
    /// A user with a password.
    #[error("Cannot delete entity, must delete login profile first.")]
    LoginProfile,
    /// A user with MFA devices.
    #[error("Cannot delete entity, must delete MFA device first.")]
    MfaDevices,
    /// A user with other credentials: SSH keys, certificates, service-specific ones.
    #[error("Cannot delete entity, must remove referenced objects first.")]
    ReferencedObjects,
    /// An entity with inline policies.
    #[error("Cannot delete entity, must delete policies first.")]
    InlinePolicies,
    /// An entity with managed policies.
    #[error("Cannot delete entity, must detach all policies first.")]
    AttachedPolicies,
    /// A user in groups, or a group with users.
    #[error("Cannot delete entity, must remove users from group first.")]
    Membership,
    /// A role in an instance profile, or an instance profile with a role.
    #[error("Cannot delete entity, must remove roles from instance profile first.")]
    InstanceProfile,
}

impl AwsError for DeleteConflict {
    fn fault(&self) -> &'static Fault {
        &faults::DELETE_CONFLICT
    }
}

/// A role that only AWS may change (EV-103).
#[derive(Debug, thiserror::Error)]
#[error(
    "Cannot perform the operation on the protected role '{role}' - \
     this role is only modifiable by AWS"
)]
pub(crate) struct Unmodifiable {
    /// The role's name.
    pub(crate) role: String,
}

impl AwsError for Unmodifiable {
    fn fault(&self) -> &'static Fault {
        &faults::UNMODIFIABLE_ENTITY
    }
}

/// Why a list of what an entity has is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ListError {
    /// There is no such entity.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
}

impl AwsError for ListError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::Marker(error) => error.fault(),
        }
    }
}
