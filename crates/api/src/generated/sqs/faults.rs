// Generated from models/sqs.json by cargo xtask generate. Do not edit: change the generator.

use crate::fault::Fault;

pub static BATCH_ENTRY_IDS_NOT_DISTINCT: Fault = Fault::modeled("BatchEntryIdsNotDistinct", "BatchEntryIdsNotDistinct", 400);
pub static BATCH_REQUEST_TOO_LONG: Fault = Fault::modeled("BatchRequestTooLong", "BatchRequestTooLong", 400);
pub static EMPTY_BATCH_REQUEST: Fault = Fault::modeled("EmptyBatchRequest", "EmptyBatchRequest", 400);
pub static INVALID_ADDRESS: Fault = Fault::modeled("InvalidAddress", "InvalidAddress", 400);
pub static INVALID_ATTRIBUTE_NAME: Fault = Fault::modeled("InvalidAttributeName", "InvalidAttributeName", 400);
pub static INVALID_ATTRIBUTE_VALUE: Fault = Fault::modeled("InvalidAttributeValue", "InvalidAttributeValue", 400);
pub static INVALID_BATCH_ENTRY_ID: Fault = Fault::modeled("InvalidBatchEntryId", "InvalidBatchEntryId", 400);
pub static INVALID_ID_FORMAT: Fault = Fault::modeled("InvalidIdFormat", "InvalidIdFormat", 400);
pub static INVALID_MESSAGE_CONTENTS: Fault = Fault::modeled("InvalidMessageContents", "InvalidMessageContents", 400);
pub static INVALID_SECURITY: Fault = Fault::modeled("InvalidSecurity", "InvalidSecurity", 400);
pub static KMS_ACCESS_DENIED: Fault = Fault::modeled("KmsAccessDenied", "KmsAccessDenied", 400);
pub static KMS_DISABLED: Fault = Fault::modeled("KmsDisabled", "KmsDisabled", 400);
pub static KMS_INVALID_KEY_USAGE: Fault = Fault::modeled("KmsInvalidKeyUsage", "KmsInvalidKeyUsage", 400);
pub static KMS_INVALID_STATE: Fault = Fault::modeled("KmsInvalidState", "KmsInvalidState", 400);
pub static KMS_NOT_FOUND: Fault = Fault::modeled("KmsNotFound", "KmsNotFound", 400);
pub static KMS_OPT_IN_REQUIRED: Fault = Fault::modeled("KmsOptInRequired", "KmsOptInRequired", 400);
pub static KMS_THROTTLED: Fault = Fault::modeled("KmsThrottled", "KmsThrottled", 400);
pub static MESSAGE_NOT_INFLIGHT: Fault = Fault::modeled("MessageNotInflight", "MessageNotInflight", 400);
pub static OVER_LIMIT: Fault = Fault::modeled("OverLimit", "OverLimit", 400);
pub static PURGE_QUEUE_IN_PROGRESS: Fault = Fault::modeled("PurgeQueueInProgress", "PurgeQueueInProgress", 400);
pub static QUEUE_DELETED_RECENTLY: Fault = Fault::modeled("QueueDeletedRecently", "QueueDeletedRecently", 400);
pub static QUEUE_DOES_NOT_EXIST: Fault = Fault::modeled("QueueDoesNotExist", "QueueDoesNotExist", 400);
pub static QUEUE_NAME_EXISTS: Fault = Fault::modeled("QueueNameExists", "QueueNameExists", 400);
pub static RECEIPT_HANDLE_IS_INVALID: Fault = Fault::modeled("ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid", 400);
pub static REQUEST_THROTTLED: Fault = Fault::modeled("RequestThrottled", "RequestThrottled", 400);
pub static RESOURCE_NOT_FOUND_EXCEPTION: Fault = Fault::modeled("ResourceNotFoundException", "ResourceNotFoundException", 400);
pub static TOO_MANY_ENTRIES_IN_BATCH_REQUEST: Fault = Fault::modeled("TooManyEntriesInBatchRequest", "TooManyEntriesInBatchRequest", 400);
pub static UNSUPPORTED_OPERATION: Fault = Fault::modeled("UnsupportedOperation", "UnsupportedOperation", 400);
