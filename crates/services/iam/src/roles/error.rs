//! Why operations on roles are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use super::trust::TrustPolicyError;
use crate::errors::{DeleteConflict, NameTaken, NoSuchEntity, QuotaExceeded, Unmodifiable};
use crate::faults;
use crate::paths::InvalidPath;
use crate::policy_uses::PolicyUseError;
use crate::tags::TagError;

/// Why an operation that changes roles was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RoleError {
    /// There is no such role.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// The name is taken.
    #[error(transparent)]
    NameTaken(#[from] NameTaken),
    /// There would be too many roles, or too many tags of one.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The path is AWS's own; the wording is not recorded.
    #[error("The path {path} is reserved for roles that AWS creates.")]
    ReservedPath {
        /// As it was passed.
        path: String,
    },
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The trust policy is none, or names somebody who is not there.
    #[error(transparent)]
    Trust(#[from] TrustPolicyError),
    /// The permissions boundary cannot be one.
    #[error(transparent)]
    Boundary(#[from] PolicyUseError),
    /// Only AWS may change the role.
    #[error(transparent)]
    Protected(#[from] Unmodifiable),
    /// Something hangs on the role.
    #[error(transparent)]
    InUse(#[from] DeleteConflict),
    /// The store failed.
    #[error("role rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for RoleError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NameTaken(error) => error.fault(),
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::ReservedPath { .. } => &faults::INVALID_INPUT,
            Self::Tags(error) => error.fault(),
            Self::Trust(error) => error.fault(),
            Self::Boundary(error) => error.fault(),
            Self::Protected(error) => error.fault(),
            Self::InUse(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
