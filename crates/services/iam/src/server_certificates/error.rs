//! Why operations on server certificates are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::QuotaExceeded;
use crate::faults;
use crate::paging::InvalidMarker;
use crate::paths::InvalidPath;
use crate::tags::TagError;
use crate::x509::CertificateError;

/// The server certificate that the request names is not there.
#[derive(Debug, thiserror::Error)]
#[error("The Server Certificate with name {name} cannot be found.")]
pub(crate) struct NoSuchServerCertificate {
    /// As it was passed.
    pub(super) name: String,
}

impl AwsError for NoSuchServerCertificate {
    fn fault(&self) -> &'static Fault {
        &faults::NO_SUCH_ENTITY
    }
}

/// Why an operation on server certificates was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServerCertificateError {
    /// There is no such certificate.
    #[error(transparent)]
    NotFound(#[from] NoSuchServerCertificate),
    /// The name is taken, perhaps in other letter case.
    #[error("The Server Certificate with name {name} already exists.")]
    NameTaken {
        /// As it was passed.
        name: String,
    },
    /// What was uploaded is no certificate with its key and chain.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// There would be too many certificates or tags.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("the row of a server certificate could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for ServerCertificateError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NameTaken { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::Certificate(CertificateError::KeyMismatch) => &faults::KEY_PAIR_MISMATCH,
            Self::Certificate(
                CertificateError::Malformed
                | CertificateError::MalformedKey
                | CertificateError::Chain { .. }
                | CertificateError::NotNow,
            ) => &faults::MALFORMED_CERTIFICATE,
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
