//! Why operations on service-linked roles are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::NoSuchEntity;
use crate::faults;

/// Why an operation on a service-linked role was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServiceLinkedRoleError {
    /// The service has no such role to offer.
    #[error("Cannot find Service Linked Role template for {service}")]
    NoTemplate {
        /// As it was passed.
        service: String,
    },
    /// The service's role comes without a suffix.
    #[error("Custom suffix is not allowed for {service}")]
    Suffix {
        /// As it was passed.
        service: String,
    },
    /// A role of that name is there.
    #[error(
        "Service role name {name} has been taken in this account, please try a different suffix."
    )]
    NameTaken {
        /// With its suffix.
        name: String,
    },
    /// With the suffix the name is longer than a role's may be.
    #[error(
        "1 validation error detected: Value at 'customSuffix' failed to satisfy constraint: Member \
         must have length less than or equal to {max}"
    )]
    SuffixTooLong {
        /// In characters.
        max: usize,
    },
    /// There is no such role.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// An ordinary role; the wording is not recorded.
    #[error("The role with name {name} is not a service-linked role.")]
    NotServiceLinked {
        /// As it was passed.
        name: String,
    },
    /// There is no such task; the wording is not recorded.
    #[error("The deletion task with id {task} cannot be found.")]
    NoSuchTask {
        /// As it was passed.
        task: String,
    },
    /// The text is no task's id; the wording is not recorded.
    #[error("{task} is not a valid deletion task id.")]
    InvalidTask {
        /// As it was passed.
        task: String,
    },
    /// The store failed.
    #[error("role rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for ServiceLinkedRoleError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoTemplate { .. } => &faults::ACCESS_DENIED,
            Self::Suffix { .. }
            | Self::NameTaken { .. }
            | Self::NotServiceLinked { .. }
            | Self::InvalidTask { .. } => &faults::INVALID_INPUT,
            Self::SuffixTooLong { .. } => &faults::VALIDATION_ERROR,
            Self::NotFound(error) => error.fault(),
            Self::NoSuchTask { .. } => &faults::NO_SUCH_ENTITY,
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
