//! Why a configuration is not shown or not taken.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_objects::ObjectError;
use sekisho_operation::AwsError;

use crate::access::Unreachable;
use crate::faults;
use crate::tagging::InvalidTag;

/// A configuration that a bucket may be without (S3-44).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Absent {
    #[error("The CORS configuration does not exist")]
    Cors,
    #[error("The lifecycle configuration does not exist")]
    Lifecycle,
    #[error("The TagSet does not exist")]
    TagSet,
    #[error("The specified bucket does not have a website configuration")]
    Website,
    #[error("The public access block configuration was not found")]
    PublicAccessBlock,
    #[error("The bucket ownership controls were not found")]
    OwnershipControls,
    #[error("The replication configuration was not found")]
    Replication,
    #[error("Object Lock configuration does not exist for this bucket")]
    ObjectLock,
    /// Inventory, metrics, analytics and the like, each by its id.
    #[error("The specified configuration does not exist.")]
    Named,
}

impl Absent {
    /// The refusal for a bucket.
    pub(crate) fn of(self, bucket: &str) -> ConfigurationError {
        ConfigurationError::Absent { what: self, bucket: bucket.to_owned() }
    }

    fn fault(self) -> &'static Fault {
        match self {
            Self::Cors => &faults::NO_SUCH_CORS_CONFIGURATION,
            Self::Lifecycle => &faults::NO_SUCH_LIFECYCLE_CONFIGURATION,
            Self::TagSet => &faults::NO_SUCH_TAG_SET,
            Self::Website => &faults::NO_SUCH_WEBSITE_CONFIGURATION,
            Self::PublicAccessBlock => &faults::NO_SUCH_PUBLIC_ACCESS_BLOCK,
            Self::OwnershipControls => &faults::OWNERSHIP_CONTROLS_NOT_FOUND,
            Self::Replication => &faults::REPLICATION_CONFIGURATION_NOT_FOUND,
            Self::ObjectLock => &faults::OBJECT_LOCK_CONFIGURATION_NOT_FOUND,
            Self::Named => &faults::NO_SUCH_CONFIGURATION,
        }
    }
}

/// Why a configuration is not shown or not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigurationError {
    /// There is no such bucket to the caller.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// It was never set.
    #[error("{what}")]
    Absent { what: Absent, bucket: String },
    /// The account has no settings of its own.
    #[error("The public access block configuration was not found")]
    NoAccountBlock { account: String },
    /// A body of the wrong shape.
    #[error(
        "The XML you provided was not well-formed or did not validate against our published schema"
    )]
    MalformedXml,
    /// Versioning without a state.
    #[error("The Versioning element must be specified")]
    NoVersioningState,
    /// A sound body that says what cannot be.
    #[error("{message}")]
    InvalidRequest { message: String },
    /// A parameter has a value that it cannot have.
    #[error("{message}")]
    InvalidArgument { message: &'static str, name: &'static str, value: String },
    /// Part of the operation is not built.
    #[error("{message}")]
    NotImplemented { message: &'static str },
    /// Tags that a bucket cannot have.
    #[error(transparent)]
    Tag(#[from] InvalidTag),
    /// Others changed it, again and again.
    #[error(
        "A conflicting conditional operation is currently in progress against this resource. \
         Please try again."
    )]
    Conflict,
    /// The store failed.
    #[error("bucket rows could not be read or written")]
    Directory(#[from] DirectoryError),
    /// The object store failed.
    #[error("the object store failed")]
    Objects(#[source] ObjectError),
}

impl AwsError for ConfigurationError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unreachable(error) => error.fault(),
            Self::Absent { what, .. } => what.fault(),
            Self::NoAccountBlock { .. } => &faults::NO_SUCH_PUBLIC_ACCESS_BLOCK,
            Self::MalformedXml => &faults::MALFORMED_XML,
            Self::NoVersioningState => &faults::ILLEGAL_VERSIONING_CONFIGURATION,
            Self::InvalidRequest { .. } => &faults::INVALID_REQUEST,
            Self::InvalidArgument { .. } => &faults::INVALID_ARGUMENT,
            Self::NotImplemented { .. } => &faults::NOT_IMPLEMENTED,
            Self::Tag(error) => error.fault(),
            Self::Conflict => &faults::OPERATION_ABORTED,
            Self::Directory(_) | Self::Objects(_) => &faults::INTERNAL_ERROR,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreachable(error) => error.fields(),
            Self::Absent { bucket, .. } => vec![("BucketName", bucket.clone())],
            Self::NoAccountBlock { account } => vec![("AccountId", account.clone())],
            Self::InvalidArgument { name, value, .. } => {
                vec![("ArgumentName", (*name).to_owned()), ("ArgumentValue", value.clone())]
            }
            Self::Tag(error) => error.fields(),
            Self::MalformedXml
            | Self::NoVersioningState
            | Self::InvalidRequest { .. }
            | Self::NotImplemented { .. }
            | Self::Conflict
            | Self::Directory(_)
            | Self::Objects(_) => Vec::new(),
        }
    }
}
