//! Why operations on instance profiles are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{DeleteConflict, NoSuchEntity, QuotaExceeded, Unmodifiable};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::paths::InvalidPath;
use crate::tags::TagError;

/// The instance profile that the request names is not there.
#[derive(Debug, thiserror::Error)]
#[error("Instance Profile {name} cannot be found.")]
pub(crate) struct NoSuchInstanceProfile {
    /// As it was passed.
    pub(super) name: String,
}

impl AwsError for NoSuchInstanceProfile {
    fn fault(&self) -> &'static Fault {
        &faults::NO_SUCH_ENTITY
    }
}

/// Why an operation that changes instance profiles was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InstanceProfileError {
    /// There is no such instance profile.
    #[error(transparent)]
    NotFound(#[from] NoSuchInstanceProfile),
    /// There is no such role, or it is not in the instance profile.
    #[error(transparent)]
    NoSuchRole(#[from] NoSuchEntity),
    /// The name is taken, perhaps in other letter case.
    #[error("Instance Profile {name} already exists.")]
    NameTaken {
        /// As it was passed.
        name: String,
    },
    /// There would be too many instance profiles, roles in one, or tags.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// Only AWS may use the role so.
    #[error(transparent)]
    Protected(#[from] Unmodifiable),
    /// There is a role in it.
    #[error(transparent)]
    InUse(#[from] DeleteConflict),
    /// The store failed.
    #[error("the row of an instance profile or role could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for InstanceProfileError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::NoSuchRole(error) => error.fault(),
            Self::NameTaken { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Protected(error) => error.fault(),
            Self::InUse(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

/// Why a list of what an instance profile has was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InstanceProfileListError {
    /// There is no such instance profile.
    #[error(transparent)]
    NotFound(#[from] NoSuchInstanceProfile),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
}

impl AwsError for InstanceProfileListError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound(error) => error.fault(),
            Self::Marker(error) => error.fault(),
        }
    }
}
