//! Why operations on service-specific credentials are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::whose::NotAUser;

/// Why an operation on a service-specific credential was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServiceSpecificCredentialError {
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// There is no such credential, or it is another's.
    #[error("No such credential {id} exists")]
    NotFound {
        /// As it was passed.
        id: String,
    },
    /// The service takes none.
    #[error("No such service {service} is supported for Service Specific Credentials")]
    Service {
        /// As it was passed.
        service: String,
    },
    /// Only API keys end; the wording is not recorded.
    #[error("CredentialAgeDays is not supported for {service}")]
    Age {
        /// As it was passed.
        service: String,
    },
    /// The model knows the status, but only AWS sets it; the wording is not recorded.
    #[error("A credential's status can be set to Active or Inactive only.")]
    Status,
    /// There would be too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("rows of users or their credentials could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for ServiceSpecificCredentialError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::NotFound { .. } | Self::Service { .. } => &faults::NO_SUCH_ENTITY,
            Self::Age { .. } | Self::Status => &faults::INVALID_INPUT,
            Self::Quota(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
