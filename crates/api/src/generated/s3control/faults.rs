// Generated from models/s3control.json by cargo xtask generate. Do not edit: change the generator.

use crate::fault::Fault;

pub static BAD_REQUEST_EXCEPTION: Fault = Fault::modeled("BadRequestException", "BadRequestException", 400).capital_message();
pub static BUCKET_ALREADY_EXISTS: Fault = Fault::modeled("BucketAlreadyExists", "BucketAlreadyExists", 400);
pub static BUCKET_ALREADY_OWNED_BY_YOU: Fault = Fault::modeled("BucketAlreadyOwnedByYou", "BucketAlreadyOwnedByYou", 400);
pub static IDEMPOTENCY_EXCEPTION: Fault = Fault::modeled("IdempotencyException", "IdempotencyException", 400).capital_message();
pub static INTERNAL_SERVICE_EXCEPTION: Fault = Fault::modeled("InternalServiceException", "InternalServiceException", 500).capital_message();
pub static INVALID_NEXT_TOKEN_EXCEPTION: Fault = Fault::modeled("InvalidNextTokenException", "InvalidNextTokenException", 400).capital_message();
pub static INVALID_REQUEST_EXCEPTION: Fault = Fault::modeled("InvalidRequestException", "InvalidRequestException", 400).capital_message();
pub static JOB_STATUS_EXCEPTION: Fault = Fault::modeled("JobStatusException", "JobStatusException", 400).capital_message();
pub static NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION: Fault = Fault::modeled("NoSuchPublicAccessBlockConfiguration", "NoSuchPublicAccessBlockConfiguration", 404).capital_message();
pub static NOT_FOUND_EXCEPTION: Fault = Fault::modeled("NotFoundException", "NotFoundException", 400).capital_message();
pub static TOO_MANY_REQUESTS_EXCEPTION: Fault = Fault::modeled("TooManyRequestsException", "TooManyRequestsException", 400).capital_message();
pub static TOO_MANY_TAGS_EXCEPTION: Fault = Fault::modeled("TooManyTagsException", "TooManyTagsException", 400).capital_message();
