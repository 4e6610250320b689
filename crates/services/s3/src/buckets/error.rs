//! Why a bucket is not created, deleted or listed.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_objects::ObjectError;
use sekisho_operation::AwsError;

use crate::access::Unreachable;
use crate::faults;
use crate::tagging::InvalidTag;

/// Why a bucket is not created, deleted or listed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BucketError {
    /// There is no such bucket to the caller.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// S3-120.
    #[error("The specified bucket is not valid.")]
    InvalidName { bucket: String },
    /// S3-110.
    #[error("Your previous request to create the named bucket succeeded and you already own it.")]
    AlreadyOwned { bucket: String },
    /// S3-111.
    #[error(
        "The requested bucket name is not available. The bucket namespace is shared by all users \
         of the system. Please select a different name and try again."
    )]
    AlreadyExists { bucket: String },
    /// It holds objects.
    #[error("The bucket you tried to delete is not empty{}", if *.versioned {
        ". You must delete all versions in the bucket."
    } else {
        ""
    })]
    NotEmpty { bucket: String, versioned: bool },
    /// There is no such region.
    #[error("The specified location-constraint is not valid")]
    InvalidLocation { constraint: String },
    /// This server is another region's.
    #[error(
        "The {constraint} location constraint is incompatible for the region specific endpoint \
         this request was sent to."
    )]
    IllegalLocation { constraint: String },
    /// Over the quota.
    #[error("You have attempted to create more buckets than allowed")]
    TooMany,
    /// A parameter has a value that it cannot have.
    #[error("{message}")]
    InvalidArgument { message: &'static str, name: &'static str, value: String },
    /// S3-53.
    #[error("Bucket cannot have public ACLs set with BlockPublicAccess enabled")]
    PublicAcl,
    /// S3-56.
    #[error("Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")]
    AclWithOwnership,
    /// A header asks for what is not built.
    #[error("A header you provided implies functionality that is not implemented")]
    NotImplemented { header: &'static str, message: &'static str },
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

impl AwsError for BucketError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unreachable(error) => error.fault(),
            Self::InvalidName { .. } => &faults::INVALID_BUCKET_NAME,
            Self::AlreadyOwned { .. } => &faults::BUCKET_ALREADY_OWNED_BY_YOU,
            Self::AlreadyExists { .. } => &faults::BUCKET_ALREADY_EXISTS,
            Self::NotEmpty { .. } => &faults::BUCKET_NOT_EMPTY,
            Self::InvalidLocation { .. } => &faults::INVALID_LOCATION_CONSTRAINT,
            Self::IllegalLocation { .. } => &faults::ILLEGAL_LOCATION_CONSTRAINT,
            Self::TooMany => &faults::TOO_MANY_BUCKETS,
            Self::InvalidArgument { .. } => &faults::INVALID_ARGUMENT,
            Self::PublicAcl => &faults::INVALID_BUCKET_ACL_WITH_BLOCK_PUBLIC_ACCESS,
            Self::AclWithOwnership => &faults::INVALID_BUCKET_ACL_WITH_OBJECT_OWNERSHIP,
            Self::NotImplemented { .. } => &faults::NOT_IMPLEMENTED,
            Self::Tag(error) => error.fault(),
            Self::Conflict => &faults::OPERATION_ABORTED,
            Self::Directory(_) | Self::Objects(_) => &faults::INTERNAL_ERROR,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreachable(error) => error.fields(),
            Self::InvalidName { bucket }
            | Self::AlreadyOwned { bucket }
            | Self::AlreadyExists { bucket }
            | Self::NotEmpty { bucket, .. } => vec![("BucketName", bucket.clone())],
            Self::InvalidLocation { constraint } => {
                vec![("LocationConstraint", constraint.clone())]
            }
            Self::InvalidArgument { name, value, .. } => {
                vec![("ArgumentName", (*name).to_owned()), ("ArgumentValue", value.clone())]
            }
            Self::NotImplemented { header, message } => {
                vec![("Header", (*header).to_owned()), ("additionalMessage", (*message).to_owned())]
            }
            Self::Tag(error) => error.fields(),
            Self::IllegalLocation { .. }
            | Self::TooMany
            | Self::PublicAcl
            | Self::AclWithOwnership
            | Self::Conflict
            | Self::Directory(_)
            | Self::Objects(_) => Vec::new(),
        }
    }
}
