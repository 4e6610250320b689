//! Why operations on groups are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{DeleteConflict, NameTaken, NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paths::InvalidPath;

/// Why an operation that changes groups was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GroupError {
    /// There is no such group, or no such user.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// The user is not in the group.
    #[error("User {user} is not in group {group}.")]
    NotAMember {
        /// The user's name.
        user: String,
        /// The group's name.
        group: String,
    },
    /// The name is taken.
    #[error(transparent)]
    NameTaken(#[from] NameTaken),
    /// There would be too many groups, or the user would be in too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// Something hangs on the group.
    #[error(transparent)]
    InUse(#[from] DeleteConflict),
    /// The store failed.
    #[error("group rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for GroupError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NotAMember { .. } => &faults::NO_SUCH_ENTITY,
            Self::NameTaken(error) => error.fault(),
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::InUse(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
