//! Why operations on users are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{DeleteConflict, NameTaken, NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paths::InvalidPath;
use crate::policy_uses::PolicyUseError;
use crate::tags::TagError;

/// Why an operation that changes users was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UserError {
    /// There is no such user.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// The name is taken.
    #[error(transparent)]
    NameTaken(#[from] NameTaken),
    /// There would be too many users, or too many tags of one.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The permissions boundary cannot be one.
    #[error(transparent)]
    Boundary(#[from] PolicyUseError),
    /// Something hangs on the user.
    #[error(transparent)]
    InUse(#[from] DeleteConflict),
    /// The store failed.
    #[error("user rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for UserError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NameTaken(error) => error.fault(),
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Boundary(error) => error.fault(),
            Self::InUse(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
