//! Why operations on access keys are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::whose::NotAUser;

/// Why an operation on access keys was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AccessKeyError {
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// There is no such key, or it is another's.
    #[error("The Access Key with id {id} cannot be found.")]
    NotFound {
        /// As it was passed.
        id: String,
    },
    /// There would be too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The model knows the status, but only AWS sets it.
    #[error("An access key's status can be set to Active or Inactive only.")]
    Status,
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("access key rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for AccessKeyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Quota(error) => error.fault(),
            Self::Status => &faults::INVALID_INPUT,
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
