//! What object operations refuse with, in S3's codes and words (S3 contract, section 6).

use http::{HeaderName, HeaderValue};
use sekisho_api::Fault;
use sekisho_api::s3::faults;
use sekisho_objects::ObjectError;
use sekisho_operation::AwsError;

use crate::faults::OPERATION_ABORTED;

/// Why an object operation was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ObjectsError {
    #[error("The specified bucket does not exist")]
    NoSuchBucket { bucket: String },
    #[error("Access Denied")]
    NotTheInitiator,
    #[error("The specified key does not exist.")]
    NoSuchKey { key: String, delete_marker: Option<String> },
    #[error("The specified version does not exist.")]
    NoSuchVersion { key: String, version: String },
    #[error("Invalid version id specified")]
    InvalidVersionId { version: String },
    #[error("The specified method is not allowed against this resource.")]
    IsDeleteMarker { method: &'static str, version: String },
    #[error(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have \
         been aborted or completed."
    )]
    NoSuchUpload { upload: String },
    #[error(
        "One or more of the specified parts could not be found.  The part may not have been \
         uploaded, or the specified entity tag may not match the part's entity tag."
    )]
    InvalidPart { etag: String, number: u16, upload: String },
    #[error("The list of parts was not in ascending order. Parts must be ordered by part number.")]
    InvalidPartOrder { upload: String },
    #[error("Your proposed upload is smaller than the minimum allowed size")]
    EntityTooSmall { etag: String, number: u16, size: u64, size_min: u64 },
    #[error("Your proposed upload exceeds the maximum allowed size")]
    EntityTooLarge { size: u64, size_max: u64 },
    #[error("You must specify at least one part")]
    NoParts,
    #[error("The {algorithm} you specified did not match the calculated checksum.")]
    BadChecksum { algorithm: &'static str },
    #[error("At least one of the pre-conditions you specified did not hold")]
    PreconditionFailed { condition: &'static str },
    #[error("Not Modified")]
    NotModified { etag: String, last_modified: String },
    #[error("The requested range is not satisfiable")]
    InvalidRange { asked: String, size: u64 },
    #[error("The requested partnumber is not satisfiable")]
    InvalidPartNumber { asked: i32, count: u16 },
    #[error("{message}")]
    InvalidArgument { message: &'static str, name: &'static str, value: String },
    #[error("{0}")]
    InvalidRequest(String),
    #[error("{message}")]
    InvalidTag { message: &'static str, key: Option<String>, value: Option<String> },
    #[error("Your key is too long")]
    KeyTooLong { size: usize },
    #[error("Your metadata headers exceed the maximum allowed metadata size")]
    MetadataTooLarge { size: usize },
    #[error("The storage class you specified is not valid")]
    InvalidStorageClass { asked: String },
    #[error("The bucket does not allow ACLs")]
    AclNotSupported,
    #[error(
        "The XML you provided was not well-formed or did not validate against our published schema"
    )]
    MalformedXml,
    #[error("A header you provided implies functionality that is not implemented")]
    NotImplemented { header: &'static str },
    #[error("objects could not be read or written")]
    Store(#[source] ObjectError),
    /// Others write it so often that it could not be read.
    #[error(
        "A conflicting conditional operation is currently in progress against this resource. \
         Please try again."
    )]
    Replaced,
}

static ACCESS_CONTROL_LIST_NOT_SUPPORTED: Fault = Fault::new("AccessControlListNotSupported", 400);
static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);
static BAD_DIGEST: Fault = Fault::new("BadDigest", 400);
static ENTITY_TOO_LARGE: Fault = Fault::new("EntityTooLarge", 400);
static ENTITY_TOO_SMALL: Fault = Fault::new("EntityTooSmall", 400);
static INTERNAL_ERROR: Fault = Fault::new("InternalError", 500);
static INVALID_ARGUMENT: Fault = Fault::new("InvalidArgument", 400);
static INVALID_PART: Fault = Fault::new("InvalidPart", 400);
static INVALID_PART_NUMBER: Fault = Fault::new("InvalidPartNumber", 416);
static INVALID_PART_ORDER: Fault = Fault::new("InvalidPartOrder", 400);
static INVALID_RANGE: Fault = Fault::new("InvalidRange", 416);
static INVALID_REQUEST: Fault = Fault::new("InvalidRequest", 400);
static INVALID_STORAGE_CLASS: Fault = Fault::new("InvalidStorageClass", 400);
static INVALID_TAG: Fault = Fault::new("InvalidTag", 400);
static KEY_TOO_LONG: Fault = Fault::new("KeyTooLongError", 400);
static MALFORMED_XML: Fault = Fault::new("MalformedXML", 400);
static METADATA_TOO_LARGE: Fault = Fault::new("MetadataTooLarge", 400);
static METHOD_NOT_ALLOWED: Fault = Fault::new("MethodNotAllowed", 405);
static NOT_IMPLEMENTED: Fault = Fault::new("NotImplemented", 501);
static NOT_MODIFIED: Fault = Fault::new("NotModified", 304);
static NO_SUCH_VERSION: Fault = Fault::new("NoSuchVersion", 404);
static PRECONDITION_FAILED: Fault = Fault::new("PreconditionFailed", 412);

impl AwsError for ObjectsError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchBucket { .. } => &faults::NO_SUCH_BUCKET,
            Self::NotTheInitiator => &ACCESS_DENIED,
            Self::NoSuchKey { .. } => &faults::NO_SUCH_KEY,
            Self::NoSuchVersion { .. } => &NO_SUCH_VERSION,
            Self::InvalidVersionId { .. } | Self::InvalidArgument { .. } => &INVALID_ARGUMENT,
            Self::IsDeleteMarker { .. } => &METHOD_NOT_ALLOWED,
            Self::NoSuchUpload { .. } => &faults::NO_SUCH_UPLOAD,
            Self::InvalidPart { .. } => &INVALID_PART,
            Self::InvalidPartOrder { .. } => &INVALID_PART_ORDER,
            Self::EntityTooSmall { .. } => &ENTITY_TOO_SMALL,
            Self::EntityTooLarge { .. } => &ENTITY_TOO_LARGE,
            Self::NoParts | Self::InvalidRequest(_) => &INVALID_REQUEST,
            Self::BadChecksum { .. } => &BAD_DIGEST,
            Self::PreconditionFailed { .. } => &PRECONDITION_FAILED,
            Self::NotModified { .. } => &NOT_MODIFIED,
            Self::InvalidRange { .. } => &INVALID_RANGE,
            Self::InvalidPartNumber { .. } => &INVALID_PART_NUMBER,
            Self::InvalidTag { .. } => &INVALID_TAG,
            Self::KeyTooLong { .. } => &KEY_TOO_LONG,
            Self::MetadataTooLarge { .. } => &METADATA_TOO_LARGE,
            Self::InvalidStorageClass { .. } => &INVALID_STORAGE_CLASS,
            Self::AclNotSupported => &ACCESS_CONTROL_LIST_NOT_SUPPORTED,
            Self::MalformedXml => &MALFORMED_XML,
            Self::NotImplemented { .. } => &NOT_IMPLEMENTED,
            Self::Store(_) => &INTERNAL_ERROR,
            Self::Replaced => &OPERATION_ABORTED,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        let of = |name, value: &String| (name, value.clone());
        match self {
            Self::NoSuchBucket { bucket } => vec![of("BucketName", bucket)],
            Self::NoSuchKey { key, .. } => vec![of("Key", key)],
            Self::NoSuchVersion { key, version } => {
                vec![of("Key", key), of("VersionId", version)]
            }
            Self::InvalidVersionId { version } => {
                vec![("ArgumentName", "versionId".to_owned()), of("ArgumentValue", version)]
            }
            Self::IsDeleteMarker { method, .. } => {
                vec![("Method", (*method).to_owned()), ("ResourceType", "DeleteMarker".to_owned())]
            }
            Self::NoSuchUpload { upload } | Self::InvalidPartOrder { upload } => {
                vec![of("UploadId", upload)]
            }
            Self::InvalidPart { etag, number, upload } => {
                vec![of("ETag", etag), ("PartNumber", number.to_string()), of("UploadId", upload)]
            }
            Self::EntityTooSmall { etag, number, size, size_min } => vec![
                of("ETag", etag),
                ("MinSizeAllowed", size_min.to_string()),
                ("PartNumber", number.to_string()),
                ("ProposedSize", size.to_string()),
            ],
            Self::EntityTooLarge { size, size_max } => {
                vec![("ProposedSize", size.to_string()), ("MaxSizeAllowed", size_max.to_string())]
            }
            Self::PreconditionFailed { condition } => {
                vec![("Condition", (*condition).to_owned())]
            }
            Self::InvalidRange { asked, size } => {
                vec![("ActualObjectSize", size.to_string()), of("RangeRequested", asked)]
            }
            Self::InvalidPartNumber { asked, count } => vec![
                ("ActualPartCount", count.to_string()),
                ("PartNumberRequested", asked.to_string()),
            ],
            Self::InvalidArgument { name, value, .. } => {
                vec![("ArgumentName", (*name).to_owned()), of("ArgumentValue", value)]
            }
            Self::InvalidTag { key, value, .. } => {
                let key = key.iter().map(|key| of("TagKey", key));
                key.chain(value.iter().map(|value| of("TagValue", value))).collect()
            }
            Self::KeyTooLong { size } => vec![
                ("Size", size.to_string()),
                ("MaxSizeAllowed", sekisho_objects::KEY_BYTES_MAX.to_string()),
            ],
            Self::MetadataTooLarge { size } => vec![
                ("Size", size.to_string()),
                ("MaxSizeAllowed", super::attributes::METADATA_BYTES_MAX.to_string()),
            ],
            Self::InvalidStorageClass { asked } => vec![of("StorageClassRequested", asked)],
            Self::NotImplemented { header } => vec![("Header", (*header).to_owned())],
            Self::NotTheInitiator
            | Self::NoParts
            | Self::BadChecksum { .. }
            | Self::NotModified { .. }
            | Self::InvalidRequest(_)
            | Self::AclNotSupported
            | Self::MalformedXml
            | Self::Store(_)
            | Self::Replaced => Vec::new(),
        }
    }

    fn headers(&self) -> Vec<(HeaderName, HeaderValue)> {
        let header = |name: &'static str, value: &str| {
            HeaderValue::from_str(value).ok().map(|value| (HeaderName::from_static(name), value))
        };
        let headers = match self {
            Self::NoSuchKey { delete_marker: Some(version), .. } => {
                vec![header("x-amz-delete-marker", "true"), header("x-amz-version-id", version)]
            }
            Self::IsDeleteMarker { version, .. } => vec![
                header("allow", "DELETE"),
                header("x-amz-delete-marker", "true"),
                header("x-amz-version-id", version),
            ],
            Self::NotModified { etag, last_modified } => {
                vec![header("etag", etag), header("last-modified", last_modified)]
            }
            _ => Vec::new(),
        };
        headers.into_iter().flatten().collect()
    }
}

/// What a call on the store was about.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About<'a> {
    pub(crate) key: &'a str,
    pub(crate) version: Option<&'a str>,
    pub(crate) upload: Option<&'a str>,
    pub(crate) method: &'static str,
}

impl About<'_> {
    /// A store's refusal in S3's words.
    pub(crate) fn refused(&self, error: ObjectError) -> ObjectsError {
        let upload = || self.upload.unwrap_or_default().to_owned();
        match error {
            ObjectError::NoSuchBucket { bucket } => ObjectsError::NoSuchBucket { bucket },
            ObjectError::InvalidKey { bytes } => ObjectsError::KeyTooLong { size: bytes },
            ObjectError::NoSuchKey { delete_marker } => ObjectsError::NoSuchKey {
                key: self.key.to_owned(),
                delete_marker: delete_marker.map(|version| version.to_string()),
            },
            ObjectError::NoSuchVersion => ObjectsError::NoSuchVersion {
                key: self.key.to_owned(),
                version: self.version.unwrap_or_default().to_owned(),
            },
            ObjectError::IsDeleteMarker { version, .. } => {
                ObjectsError::IsDeleteMarker { method: self.method, version: version.to_string() }
            }
            ObjectError::NoSuchUpload => ObjectsError::NoSuchUpload { upload: upload() },
            ObjectError::InvalidPart { number, etag } => {
                ObjectsError::InvalidPart { etag, number, upload: upload() }
            }
            ObjectError::InvalidPartOrder => ObjectsError::InvalidPartOrder { upload: upload() },
            ObjectError::EntityTooSmall { number, etag, size, size_min } => {
                ObjectsError::EntityTooSmall { etag, number, size, size_min }
            }
            ObjectError::ChecksumMismatch { .. } => {
                ObjectsError::BadChecksum { algorithm: "checksum" }
            }
            ObjectError::PreconditionFailed { condition } => {
                ObjectsError::PreconditionFailed { condition: condition.as_str() }
            }
            ObjectError::Replaced => ObjectsError::Replaced,
            error @ (ObjectError::BucketNotEmpty { .. }
            | ObjectError::Unsupported { .. }
            | ObjectError::Corrupted { .. }
            | ObjectError::Storage { .. }) => ObjectsError::Store(error),
        }
    }
}
