// Generated from models/s3.json by cargo xtask generate. Do not edit: change the generator.

use crate::fault::Fault;

pub static ACCESS_DENIED: Fault = Fault::modeled("AccessDenied", "AccessDenied", 403);
pub static ANNOTATION_LIMIT_EXCEEDED: Fault = Fault::modeled("AnnotationLimitExceeded", "AnnotationLimitExceeded", 400);
pub static ANNOTATION_NAME_TOO_LONG: Fault = Fault::modeled("AnnotationNameTooLong", "AnnotationNameTooLong", 400);
pub static BUCKET_ALREADY_EXISTS: Fault = Fault::modeled("BucketAlreadyExists", "BucketAlreadyExists", 409);
pub static BUCKET_ALREADY_OWNED_BY_YOU: Fault = Fault::modeled("BucketAlreadyOwnedByYou", "BucketAlreadyOwnedByYou", 409);
pub static ENCRYPTION_TYPE_MISMATCH: Fault = Fault::modeled("EncryptionTypeMismatch", "EncryptionTypeMismatch", 400);
pub static IDEMPOTENCY_PARAMETER_MISMATCH: Fault = Fault::modeled("IdempotencyParameterMismatch", "IdempotencyParameterMismatch", 400);
pub static INVALID_ANNOTATION_NAME: Fault = Fault::modeled("InvalidAnnotationName", "InvalidAnnotationName", 400);
pub static INVALID_OBJECT_STATE: Fault = Fault::modeled("InvalidObjectState", "InvalidObjectState", 403);
pub static INVALID_PREFIX: Fault = Fault::modeled("InvalidPrefix", "InvalidPrefix", 400);
pub static INVALID_REQUEST: Fault = Fault::modeled("InvalidRequest", "InvalidRequest", 400);
pub static INVALID_WRITE_OFFSET: Fault = Fault::modeled("InvalidWriteOffset", "InvalidWriteOffset", 400);
pub static NO_SUCH_ANNOTATION: Fault = Fault::modeled("NoSuchAnnotation", "NoSuchAnnotation", 404);
pub static NO_SUCH_BUCKET: Fault = Fault::modeled("NoSuchBucket", "NoSuchBucket", 404);
pub static NO_SUCH_KEY: Fault = Fault::modeled("NoSuchKey", "NoSuchKey", 404);
pub static NO_SUCH_UPLOAD: Fault = Fault::modeled("NoSuchUpload", "NoSuchUpload", 404);
pub static OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR: Fault = Fault::modeled("ObjectAlreadyInActiveTierError", "ObjectAlreadyInActiveTierError", 403);
pub static OBJECT_NOT_IN_ACTIVE_TIER_ERROR: Fault = Fault::modeled("ObjectNotInActiveTierError", "ObjectNotInActiveTierError", 403);
pub static TOO_MANY_PARTS: Fault = Fault::modeled("TooManyParts", "TooManyParts", 400);
pub static UNSUPPORTED_MEDIA_TYPE: Fault = Fault::modeled("UnsupportedMediaType", "UnsupportedMediaType", 415);
