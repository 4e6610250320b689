//! Why operations on SSH public keys are refused. Wordings are not recorded.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use super::encoding::KeyError;
use crate::errors::{NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::whose::NotAUser;

/// Why an operation on an SSH public key was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SshPublicKeyError {
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// There is no such key, or it is another's.
    #[error("The Public Key with id {id} cannot be found.")]
    NotFound {
        /// As it was passed.
        id: String,
    },
    /// What was uploaded is no key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The user has it already.
    #[error("The SSH public key is already associated with the user {name}.")]
    Duplicate {
        /// The user.
        name: String,
    },
    /// The model knows the status, but only AWS sets it.
    #[error("A key's status can be set to Active or Inactive only.")]
    Status,
    /// There would be too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("rows of users or their keys could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for SshPublicKeyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Key(KeyError::Encoding) => &faults::UNRECOGNIZED_PUBLIC_KEY_ENCODING,
            Self::Key(KeyError::Invalid | KeyError::Length) => &faults::INVALID_PUBLIC_KEY,
            Self::Duplicate { .. } => &faults::DUPLICATE_SSH_PUBLIC_KEY,
            Self::Status => &faults::INVALID_INPUT,
            Self::Quota(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
