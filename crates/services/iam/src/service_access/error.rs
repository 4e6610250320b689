//! Why questions about the use of services are refused. Wordings are not recorded.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::NoSuchEntity;
use crate::faults;
use crate::paging::InvalidMarker;

/// Why a question about the use of services was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServiceAccessError {
    /// The ARN is of nothing that has policies, or of another account's.
    #[error("Invalid ARN: {arn}")]
    Arn {
        /// As it was passed.
        arn: String,
    },
    /// There is no such user, group or role.
    #[error(transparent)]
    NoSuchEntity(#[from] NoSuchEntity),
    /// There is no such managed policy.
    #[error("Policy {arn} does not exist or is not attachable.")]
    NoSuchPolicy {
        /// As it was passed.
        arn: String,
    },
    /// No service has the namespace.
    #[error("Invalid service namespace: {namespace}")]
    Namespace {
        /// As it was passed.
        namespace: String,
    },
    /// There is no such report, or another account asked for it.
    #[error("The report with job id {job} cannot be found.")]
    NoSuchReport {
        /// As it was passed.
        job: String,
    },
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("the row of a report could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for ServiceAccessError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Arn { .. } | Self::Namespace { .. } => &faults::INVALID_INPUT,
            Self::NoSuchEntity(error) => error.fault(),
            Self::NoSuchPolicy { .. } | Self::NoSuchReport { .. } => &faults::NO_SUCH_ENTITY,
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
