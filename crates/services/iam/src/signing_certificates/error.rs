//! Why operations on signing certificates are refused. Wordings are not recorded.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::whose::NotAUser;
use crate::x509::CertificateError;

/// Why an operation on a signing certificate was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SigningCertificateError {
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// There is no such certificate, or it is another's.
    #[error("The Certificate with id {id} cannot be found.")]
    NotFound {
        /// As it was passed.
        id: String,
    },
    /// What was uploaded is no certificate.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// Somebody of the account has it already.
    #[error("The certificate is already associated with a user.")]
    Duplicate,
    /// The model knows the status, but only AWS sets it.
    #[error("A certificate's status can be set to Active or Inactive only.")]
    Status,
    /// There would be too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("rows of users or their certificates could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for SigningCertificateError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Certificate(CertificateError::NotNow) => &faults::INVALID_CERTIFICATE,
            Self::Certificate(
                CertificateError::Malformed
                | CertificateError::MalformedKey
                | CertificateError::KeyMismatch
                | CertificateError::Chain { .. },
            ) => &faults::MALFORMED_CERTIFICATE,
            Self::Duplicate => &faults::DUPLICATE_CERTIFICATE,
            Self::Status => &faults::INVALID_INPUT,
            Self::Quota(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
