//! Why a bucket policy is not shown or not taken.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use super::malformed::Malformed;
use crate::access::Unreachable;
use crate::faults;

/// Why a bucket policy is not shown or not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BucketPolicyError {
    /// There is no such bucket to the caller.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// The bucket has none (S3-70).
    #[error("The bucket policy does not exist")]
    NoPolicy { bucket: String },
    /// The caller is of another account (S3-71).
    #[error("The specified method is not allowed against this resource.")]
    NotOwner { method: &'static str },
    /// No bucket policy.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// S3-51.
    #[error(
        "User: {caller} is not authorized to perform: s3:PutBucketPolicy on resource: \
         \"{resource}\" because public policies are blocked by the BlockPublicPolicy block public \
         access setting."
    )]
    Blocked { caller: String, resource: String },
    /// Others changed it, again and again.
    #[error(
        "A conflicting conditional operation is currently in progress against this resource. \
         Please try again."
    )]
    Conflict,
    /// The store failed.
    #[error("bucket rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for BucketPolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unreachable(error) => error.fault(),
            Self::NoPolicy { .. } => &faults::NO_SUCH_BUCKET_POLICY,
            Self::NotOwner { .. } => &faults::METHOD_NOT_ALLOWED,
            Self::Malformed(_) => &faults::MALFORMED_POLICY,
            Self::Blocked { .. } => &faults::ACCESS_DENIED,
            Self::Conflict => &faults::OPERATION_ABORTED,
            Self::Directory(_) => &faults::INTERNAL_ERROR,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreachable(error) => error.fields(),
            Self::NoPolicy { bucket } => vec![("BucketName", bucket.clone())],
            Self::NotOwner { method } => {
                vec![("Method", (*method).to_owned()), ("ResourceType", "BUCKETPOLICY".to_owned())]
            }
            // S3-82.
            Self::Malformed(error) => {
                error.detail.iter().map(|detail| ("Detail", detail.clone())).collect()
            }
            Self::Blocked { .. } | Self::Conflict | Self::Directory(_) => Vec::new(),
        }
    }
}
