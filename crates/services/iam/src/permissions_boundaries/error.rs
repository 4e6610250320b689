//! Why setting and deleting permissions boundaries is refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, Unmodifiable};
use crate::faults;
use crate::policy_uses::PolicyUseError;

/// Why a permissions boundary was not set or deleted.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BoundaryError {
    /// There is no such user or role.
    #[error(transparent)]
    NoSuchEntity(#[from] NoSuchEntity),
    /// The policy cannot be a boundary.
    #[error(transparent)]
    Policy(#[from] PolicyUseError),
    /// There is none to delete.
    #[error("The permissions boundary for {kind} {name} cannot be found.")]
    NotSet {
        /// The kind of entity.
        kind: &'static str,
        /// The entity's name.
        name: String,
    },
    /// Only AWS may change the role.
    #[error(transparent)]
    Unmodifiable(#[from] Unmodifiable),
    /// The store failed.
    #[error("the rows of permissions boundaries could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for BoundaryError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchEntity(error) => error.fault(),
            Self::Policy(error) => error.fault(),
            Self::NotSet { .. } => &faults::NO_SUCH_ENTITY,
            Self::Unmodifiable(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
