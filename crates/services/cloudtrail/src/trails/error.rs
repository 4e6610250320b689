//! Why operations on trails are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::faults;

/// Why an operation on trails was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TrailError {
    /// There is no such trail.
    #[error("Unknown trail: {arn} for the user: {account}")]
    NotFound {
        /// The ARN it would have.
        arn: String,
        /// The caller's account.
        account: String,
    },
    /// The name is taken.
    #[error("Trail {name} already exists for customer: {account}")]
    Exists {
        /// The name.
        name: String,
        /// The account.
        account: String,
    },
    /// CT-83.
    #[error("User: {account} already has {max} trails in {region}.")]
    TooMany {
        /// The account.
        account: String,
        /// How many it may have.
        max: u32,
        /// Where.
        region: String,
    },
    /// Letters, digits, `.`, `_` and `-`, 3 to 128 of them.
    #[error(
        "Trail name must starts with a letter or number, and ends with a letter or number. Trail \
         name must be between 3 and 128 characters and contain only letters, numbers, periods, \
         underscores and dashes, and no two of the last three together."
    )]
    Name,
    /// Something that begins like an ARN and is none of a trail.
    #[error("{0} is not the ARN of a trail of this account and region.")]
    Arn(String),
    /// The bucket's name is none.
    #[error("Bucket name {0} is not valid.")]
    BucketName(String),
    /// There is no such bucket.
    #[error("S3 bucket {0} does not exist!")]
    NoBucket(String),
    /// The bucket's policy does not let files be delivered (CT-82).
    #[error("Incorrect S3 bucket policy is detected for bucket: {0}")]
    BucketPolicy(String),
    /// The prefix is too long or has characters that it must not have.
    #[error("Invalid S3 prefix: at most 200 characters, without control characters.")]
    Prefix,
    /// A trail of all regions has the global services' events.
    #[error("Multi-Region trail must include global service events.")]
    GlobalServices,
    /// Something that this server cannot do.
    #[error("{0} is not implemented by this server.")]
    NotBuilt(&'static str),
    /// Selectors that cannot be.
    #[error("{0}")]
    Selectors(String),
    /// Tags that cannot be.
    #[error("{0}")]
    Tags(&'static str),
    /// Too many tags.
    #[error("The number of tags per trail has exceeded the permissible amount of {0}.")]
    TooManyTags(usize),
    /// The store failed.
    #[error("trail rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for TrailError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound { .. } => &faults::TRAIL_NOT_FOUND,
            Self::Exists { .. } => &faults::TRAIL_ALREADY_EXISTS,
            Self::TooMany { .. } => &faults::MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED,
            Self::Name => &faults::INVALID_TRAIL_NAME,
            Self::Arn(_) => &faults::CLOUD_TRAIL_ARN_INVALID,
            Self::BucketName(_) => &faults::INVALID_S3_BUCKET_NAME,
            Self::NoBucket(_) => &faults::S3_BUCKET_DOES_NOT_EXIST,
            Self::BucketPolicy(_) => &faults::INSUFFICIENT_S3_BUCKET_POLICY,
            Self::Prefix => &faults::INVALID_S3_PREFIX,
            Self::GlobalServices => &faults::INVALID_PARAMETER_COMBINATION,
            Self::NotBuilt(_) => &faults::NOT_IMPLEMENTED,
            Self::Selectors(_) => &faults::INVALID_EVENT_SELECTORS,
            Self::Tags(_) => &faults::INVALID_TAG_PARAMETER,
            Self::TooManyTags(_) => &faults::TAGS_LIMIT_EXCEEDED,
            Self::Directory(_) => &faults::INTERNAL_FAILURE,
        }
    }
}
