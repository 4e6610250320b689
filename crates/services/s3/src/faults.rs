//! The faults of S3. Its model names few of them (S3 contract, section 6).

use sekisho_api::Fault;

macro_rules! faults {
    ($($name:ident = $code:literal, $status:literal;)*) => {
        $(pub(crate) static $name: Fault = Fault::new($code, $status);)*
    };
}

faults! {
    ACCESS_CONTROL_LIST_NOT_SUPPORTED = "AccessControlListNotSupported", 400;
    ACCESS_DENIED = "AccessDenied", 403;
    BAD_REQUEST = "BadRequest", 400;
    BUCKET_ALREADY_EXISTS = "BucketAlreadyExists", 409;
    BUCKET_ALREADY_OWNED_BY_YOU = "BucketAlreadyOwnedByYou", 409;
    BUCKET_NOT_EMPTY = "BucketNotEmpty", 409;
    ILLEGAL_LOCATION_CONSTRAINT = "IllegalLocationConstraintException", 400;
    ILLEGAL_VERSIONING_CONFIGURATION = "IllegalVersioningConfigurationException", 400;
    INTERNAL_ERROR = "InternalError", 500;
    INVALID_ARGUMENT = "InvalidArgument", 400;
    INVALID_BUCKET_ACL_WITH_BLOCK_PUBLIC_ACCESS =
        "InvalidBucketAclWithBlockPublicAccessError", 400;
    INVALID_BUCKET_ACL_WITH_OBJECT_OWNERSHIP = "InvalidBucketAclWithObjectOwnership", 400;
    INVALID_BUCKET_NAME = "InvalidBucketName", 400;
    INVALID_BUCKET_OWNER = "InvalidBucketOwnerAWSAccountID", 400;
    INVALID_LOCATION_CONSTRAINT = "InvalidLocationConstraint", 400;
    INVALID_REQUEST = "InvalidRequest", 400;
    INVALID_TAG = "InvalidTag", 400;
    MALFORMED_ACL = "MalformedACLError", 400;
    MALFORMED_POLICY = "MalformedPolicy", 400;
    MALFORMED_XML = "MalformedXML", 400;
    MISSING_SECURITY_HEADER = "MissingSecurityHeader", 400;
    METHOD_NOT_ALLOWED = "MethodNotAllowed", 405;
    NOT_IMPLEMENTED = "NotImplemented", 501;
    NO_SUCH_BUCKET = "NoSuchBucket", 404;
    NO_SUCH_BUCKET_POLICY = "NoSuchBucketPolicy", 404;
    NO_SUCH_CONFIGURATION = "NoSuchConfiguration", 404;
    NO_SUCH_CORS_CONFIGURATION = "NoSuchCORSConfiguration", 404;
    NO_SUCH_LIFECYCLE_CONFIGURATION = "NoSuchLifecycleConfiguration", 404;
    NO_SUCH_PUBLIC_ACCESS_BLOCK = "NoSuchPublicAccessBlockConfiguration", 404;
    NO_SUCH_TAG_SET = "NoSuchTagSet", 404;
    NO_SUCH_WEBSITE_CONFIGURATION = "NoSuchWebsiteConfiguration", 404;
    OBJECT_LOCK_CONFIGURATION_NOT_FOUND = "ObjectLockConfigurationNotFoundError", 404;
    OPERATION_ABORTED = "OperationAborted", 409;
    OWNERSHIP_CONTROLS_NOT_FOUND = "OwnershipControlsNotFoundError", 404;
    REPLICATION_CONFIGURATION_NOT_FOUND = "ReplicationConfigurationNotFoundError", 404;
    TOO_MANY_BUCKETS = "TooManyBuckets", 400;
}
