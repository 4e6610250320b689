// Generated from models/sqs.json by cargo xtask generate. Do not edit: change the generator.

use crate::shape::{BlobShape, Kind, Length, ListShape, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static AWS_ACCOUNT_ID_LIST: Shape = Shape::new("AWSAccountIdList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: true, length: Length::ANY }));
pub(super) static ACTION_NAME_LIST: Shape = Shape::new("ActionNameList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: true, length: Length::ANY }));
pub(super) static ADD_PERMISSION_REQUEST: Shape = Shape::new("AddPermissionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Label", &STRING).required(),
    Member::new("AWSAccountIds", &AWS_ACCOUNT_ID_LIST).required().flattened(),
    Member::new("Actions", &ACTION_NAME_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static ATTRIBUTE_NAME_LIST: Shape = Shape::new("AttributeNameList", Kind::List(ListShape { element: &Member::new("member", &QUEUE_ATTRIBUTE_NAME), flattened: true, length: Length::ANY }));
pub(super) static BATCH_RESULT_ERROR_ENTRY: Shape = Shape::new("BatchResultErrorEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
    Member::new("SenderFault", &BOOLEAN).required(),
    Member::new("Code", &STRING).required(),
    Member::new("Message", &STRING),
], payload: None, union: false }));
pub(super) static BATCH_RESULT_ERROR_ENTRY_LIST: Shape = Shape::new("BatchResultErrorEntryList", Kind::List(ListShape { element: &Member::new("member", &BATCH_RESULT_ERROR_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static BINARY: Shape = Shape::new("Binary", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static BINARY_LIST: Shape = Shape::new("BinaryList", Kind::List(ListShape { element: &Member::new("member", &BINARY), flattened: false, length: Length::ANY }));
pub(super) static BOOLEAN: Shape = Shape::new("Boolean", Kind::Boolean);
pub(super) static BOXED_INTEGER: Shape = Shape::new("BoxedInteger", Kind::Integer(NumberRange::ANY));
pub(super) static CANCEL_MESSAGE_MOVE_TASK_REQUEST: Shape = Shape::new("CancelMessageMoveTaskRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TaskHandle", &STRING).required(),
], payload: None, union: false }));
pub(super) static CANCEL_MESSAGE_MOVE_TASK_RESULT: Shape = Shape::new("CancelMessageMoveTaskResult", Kind::Structure(StructureShape { members: &[
    Member::new("ApproximateNumberOfMessagesMoved", &LONG),
], payload: None, union: false }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Shape = Shape::new("ChangeMessageVisibilityBatchRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Entries", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Shape = Shape::new("ChangeMessageVisibilityBatchRequestEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
    Member::new("ReceiptHandle", &STRING).required(),
    Member::new("VisibilityTimeout", &NULLABLE_INTEGER),
], payload: None, union: false }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::new("ChangeMessageVisibilityBatchRequestEntryList", Kind::List(ListShape { element: &Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Shape = Shape::new("ChangeMessageVisibilityBatchResult", Kind::Structure(StructureShape { members: &[
    Member::new("Successful", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST).required().flattened(),
    Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Shape = Shape::new("ChangeMessageVisibilityBatchResultEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
], payload: None, union: false }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Shape = Shape::new("ChangeMessageVisibilityBatchResultEntryList", Kind::List(ListShape { element: &Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static CHANGE_MESSAGE_VISIBILITY_REQUEST: Shape = Shape::new("ChangeMessageVisibilityRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("ReceiptHandle", &STRING).required(),
    Member::new("VisibilityTimeout", &NULLABLE_INTEGER).required(),
], payload: None, union: false }));
pub(super) static CREATE_QUEUE_REQUEST: Shape = Shape::new("CreateQueueRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueName", &STRING).required(),
    Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP).flattened(),
    Member::new("tags", &TAG_MAP).flattened(),
], payload: None, union: false }));
pub(super) static CREATE_QUEUE_RESULT: Shape = Shape::new("CreateQueueResult", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING),
], payload: None, union: false }));
pub(super) static DELETE_MESSAGE_BATCH_REQUEST: Shape = Shape::new("DeleteMessageBatchRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Entries", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Shape = Shape::new("DeleteMessageBatchRequestEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
    Member::new("ReceiptHandle", &STRING).required(),
], payload: None, union: false }));
pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::new("DeleteMessageBatchRequestEntryList", Kind::List(ListShape { element: &Member::new("member", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static DELETE_MESSAGE_BATCH_RESULT: Shape = Shape::new("DeleteMessageBatchResult", Kind::Structure(StructureShape { members: &[
    Member::new("Successful", &DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST).required().flattened(),
    Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Shape = Shape::new("DeleteMessageBatchResultEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
], payload: None, union: false }));
pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Shape = Shape::new("DeleteMessageBatchResultEntryList", Kind::List(ListShape { element: &Member::new("member", &DELETE_MESSAGE_BATCH_RESULT_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static DELETE_MESSAGE_REQUEST: Shape = Shape::new("DeleteMessageRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("ReceiptHandle", &STRING).required(),
], payload: None, union: false }));
pub(super) static DELETE_QUEUE_REQUEST: Shape = Shape::new("DeleteQueueRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
], payload: None, union: false }));
pub(super) static GET_QUEUE_ATTRIBUTES_REQUEST: Shape = Shape::new("GetQueueAttributesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("AttributeNames", &ATTRIBUTE_NAME_LIST).flattened(),
], payload: None, union: false }));
pub(super) static GET_QUEUE_ATTRIBUTES_RESULT: Shape = Shape::new("GetQueueAttributesResult", Kind::Structure(StructureShape { members: &[
    Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP).flattened(),
], payload: None, union: false }));
pub(super) static GET_QUEUE_URL_REQUEST: Shape = Shape::new("GetQueueUrlRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueName", &STRING).required(),
    Member::new("QueueOwnerAWSAccountId", &STRING),
], payload: None, union: false }));
pub(super) static GET_QUEUE_URL_RESULT: Shape = Shape::new("GetQueueUrlResult", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING),
], payload: None, union: false }));
pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Shape = Shape::new("ListDeadLetterSourceQueuesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("NextToken", &TOKEN),
    Member::new("MaxResults", &BOXED_INTEGER),
], payload: None, union: false }));
pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Shape = Shape::new("ListDeadLetterSourceQueuesResult", Kind::Structure(StructureShape { members: &[
    Member::new("queueUrls", &QUEUE_URL_LIST).required().flattened(),
    Member::new("NextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_MESSAGE_MOVE_TASKS_REQUEST: Shape = Shape::new("ListMessageMoveTasksRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SourceArn", &STRING).required(),
    Member::new("MaxResults", &NULLABLE_INTEGER),
], payload: None, union: false }));
pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT: Shape = Shape::new("ListMessageMoveTasksResult", Kind::Structure(StructureShape { members: &[
    Member::new("Results", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST).flattened(),
], payload: None, union: false }));
pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Shape = Shape::new("ListMessageMoveTasksResultEntry", Kind::Structure(StructureShape { members: &[
    Member::new("TaskHandle", &STRING),
    Member::new("Status", &STRING),
    Member::new("SourceArn", &STRING),
    Member::new("DestinationArn", &STRING),
    Member::new("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
    Member::new("ApproximateNumberOfMessagesMoved", &LONG),
    Member::new("ApproximateNumberOfMessagesToMove", &NULLABLE_LONG),
    Member::new("FailureReason", &STRING),
    Member::new("StartedTimestamp", &LONG),
], payload: None, union: false }));
pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: Shape = Shape::new("ListMessageMoveTasksResultEntryList", Kind::List(ListShape { element: &Member::new("member", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static LIST_QUEUE_TAGS_REQUEST: Shape = Shape::new("ListQueueTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
], payload: None, union: false }));
pub(super) static LIST_QUEUE_TAGS_RESULT: Shape = Shape::new("ListQueueTagsResult", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_MAP).flattened(),
], payload: None, union: false }));
pub(super) static LIST_QUEUES_REQUEST: Shape = Shape::new("ListQueuesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueNamePrefix", &STRING),
    Member::new("NextToken", &TOKEN),
    Member::new("MaxResults", &BOXED_INTEGER),
], payload: None, union: false }));
pub(super) static LIST_QUEUES_RESULT: Shape = Shape::new("ListQueuesResult", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrls", &QUEUE_URL_LIST).flattened(),
    Member::new("NextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LONG: Shape = Shape::new("Long", Kind::Long(NumberRange::ANY));
pub(super) static MESSAGE: Shape = Shape::new("Message", Kind::Structure(StructureShape { members: &[
    Member::new("MessageId", &STRING),
    Member::new("ReceiptHandle", &STRING),
    Member::new("MD5OfBody", &STRING),
    Member::new("Body", &STRING),
    Member::new("Attributes", &MESSAGE_SYSTEM_ATTRIBUTE_MAP).flattened(),
    Member::new("MD5OfMessageAttributes", &STRING),
    Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).flattened(),
], payload: None, union: false }));
pub(super) static MESSAGE_ATTRIBUTE_NAME: Shape = Shape::new("MessageAttributeName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MESSAGE_ATTRIBUTE_NAME_LIST: Shape = Shape::new("MessageAttributeNameList", Kind::List(ListShape { element: &Member::new("member", &MESSAGE_ATTRIBUTE_NAME), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_ATTRIBUTE_VALUE: Shape = Shape::new("MessageAttributeValue", Kind::Structure(StructureShape { members: &[
    Member::new("StringValue", &STRING),
    Member::new("BinaryValue", &BINARY),
    Member::new("StringListValues", &STRING_LIST).flattened(),
    Member::new("BinaryListValues", &BINARY_LIST).flattened(),
    Member::new("DataType", &STRING).required(),
], payload: None, union: false }));
pub(super) static MESSAGE_BODY_ATTRIBUTE_MAP: Shape = Shape::new("MessageBodyAttributeMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &MESSAGE_ATTRIBUTE_VALUE), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Shape = Shape::new("MessageBodySystemAttributeMap", Kind::Map(MapShape { key: &Member::new("key", &MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS), value: &Member::new("value", &MESSAGE_SYSTEM_ATTRIBUTE_VALUE), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_LIST: Shape = Shape::new("MessageList", Kind::List(ListShape { element: &Member::new("member", &MESSAGE), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Shape = Shape::new("MessageSystemAttributeList", Kind::List(ListShape { element: &Member::new("member", &MESSAGE_SYSTEM_ATTRIBUTE_NAME), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Shape = Shape::new("MessageSystemAttributeMap", Kind::Map(MapShape { key: &Member::new("key", &MESSAGE_SYSTEM_ATTRIBUTE_NAME), value: &Member::new("value", &STRING), flattened: true, length: Length::ANY }));
pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_NAME: Shape = Shape::new("MessageSystemAttributeName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"] }));
pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS: Shape = Shape::new("MessageSystemAttributeNameForSends", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AWSTraceHeader"] }));
pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Shape = Shape::new("MessageSystemAttributeValue", Kind::Structure(StructureShape { members: &[
    Member::new("StringValue", &STRING),
    Member::new("BinaryValue", &BINARY),
    Member::new("StringListValues", &STRING_LIST).flattened(),
    Member::new("BinaryListValues", &BINARY_LIST).flattened(),
    Member::new("DataType", &STRING).required(),
], payload: None, union: false }));
pub(super) static NULLABLE_INTEGER: Shape = Shape::new("NullableInteger", Kind::Integer(NumberRange::ANY));
pub(super) static NULLABLE_LONG: Shape = Shape::new("NullableLong", Kind::Long(NumberRange::ANY));
pub(super) static PURGE_QUEUE_REQUEST: Shape = Shape::new("PurgeQueueRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
], payload: None, union: false }));
pub(super) static QUEUE_ATTRIBUTE_MAP: Shape = Shape::new("QueueAttributeMap", Kind::Map(MapShape { key: &Member::new("key", &QUEUE_ATTRIBUTE_NAME), value: &Member::new("value", &STRING), flattened: true, length: Length::ANY }));
pub(super) static QUEUE_ATTRIBUTE_NAME: Shape = Shape::new("QueueAttributeName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"] }));
pub(super) static QUEUE_URL_LIST: Shape = Shape::new("QueueUrlList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: true, length: Length::ANY }));
pub(super) static RECEIVE_MESSAGE_REQUEST: Shape = Shape::new("ReceiveMessageRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("AttributeNames", &ATTRIBUTE_NAME_LIST).flattened(),
    Member::new("MessageSystemAttributeNames", &MESSAGE_SYSTEM_ATTRIBUTE_LIST).flattened(),
    Member::new("MessageAttributeNames", &MESSAGE_ATTRIBUTE_NAME_LIST).flattened(),
    Member::new("MaxNumberOfMessages", &NULLABLE_INTEGER),
    Member::new("VisibilityTimeout", &NULLABLE_INTEGER),
    Member::new("WaitTimeSeconds", &NULLABLE_INTEGER),
    Member::new("ReceiveRequestAttemptId", &STRING),
], payload: None, union: false }));
pub(super) static RECEIVE_MESSAGE_RESULT: Shape = Shape::new("ReceiveMessageResult", Kind::Structure(StructureShape { members: &[
    Member::new("Messages", &MESSAGE_LIST).flattened(),
], payload: None, union: false }));
pub(super) static REMOVE_PERMISSION_REQUEST: Shape = Shape::new("RemovePermissionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Label", &STRING).required(),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_BATCH_REQUEST: Shape = Shape::new("SendMessageBatchRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Entries", &SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Shape = Shape::new("SendMessageBatchRequestEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
    Member::new("MessageBody", &STRING).required(),
    Member::new("DelaySeconds", &NULLABLE_INTEGER),
    Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).flattened(),
    Member::new("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP).flattened(),
    Member::new("MessageDeduplicationId", &STRING),
    Member::new("MessageGroupId", &STRING),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::new("SendMessageBatchRequestEntryList", Kind::List(ListShape { element: &Member::new("member", &SEND_MESSAGE_BATCH_REQUEST_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static SEND_MESSAGE_BATCH_RESULT: Shape = Shape::new("SendMessageBatchResult", Kind::Structure(StructureShape { members: &[
    Member::new("Successful", &SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST).required().flattened(),
    Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST).required().flattened(),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY: Shape = Shape::new("SendMessageBatchResultEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &STRING).required(),
    Member::new("MessageId", &STRING).required(),
    Member::new("MD5OfMessageBody", &STRING).required(),
    Member::new("MD5OfMessageAttributes", &STRING),
    Member::new("MD5OfMessageSystemAttributes", &STRING),
    Member::new("SequenceNumber", &STRING),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Shape = Shape::new("SendMessageBatchResultEntryList", Kind::List(ListShape { element: &Member::new("member", &SEND_MESSAGE_BATCH_RESULT_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static SEND_MESSAGE_REQUEST: Shape = Shape::new("SendMessageRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("MessageBody", &STRING).required(),
    Member::new("DelaySeconds", &NULLABLE_INTEGER),
    Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP).flattened(),
    Member::new("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP).flattened(),
    Member::new("MessageDeduplicationId", &STRING),
    Member::new("MessageGroupId", &STRING),
], payload: None, union: false }));
pub(super) static SEND_MESSAGE_RESULT: Shape = Shape::new("SendMessageResult", Kind::Structure(StructureShape { members: &[
    Member::new("MD5OfMessageBody", &STRING),
    Member::new("MD5OfMessageAttributes", &STRING),
    Member::new("MD5OfMessageSystemAttributes", &STRING),
    Member::new("MessageId", &STRING),
    Member::new("SequenceNumber", &STRING),
], payload: None, union: false }));
pub(super) static SET_QUEUE_ATTRIBUTES_REQUEST: Shape = Shape::new("SetQueueAttributesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP).required().flattened(),
], payload: None, union: false }));
pub(super) static START_MESSAGE_MOVE_TASK_REQUEST: Shape = Shape::new("StartMessageMoveTaskRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SourceArn", &STRING).required(),
    Member::new("DestinationArn", &STRING),
    Member::new("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
], payload: None, union: false }));
pub(super) static START_MESSAGE_MOVE_TASK_RESULT: Shape = Shape::new("StartMessageMoveTaskResult", Kind::Structure(StructureShape { members: &[
    Member::new("TaskHandle", &STRING),
], payload: None, union: false }));
pub(super) static STRING: Shape = Shape::new("String", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static STRING_LIST: Shape = Shape::new("StringList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static TAG_KEY: Shape = Shape::new("TagKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TAG_KEY_LIST: Shape = Shape::new("TagKeyList", Kind::List(ListShape { element: &Member::new("member", &TAG_KEY), flattened: true, length: Length::ANY }));
pub(super) static TAG_MAP: Shape = Shape::new("TagMap", Kind::Map(MapShape { key: &Member::new("key", &TAG_KEY), value: &Member::new("value", &TAG_VALUE), flattened: true, length: Length::ANY }));
pub(super) static TAG_QUEUE_REQUEST: Shape = Shape::new("TagQueueRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("Tags", &TAG_MAP).required().flattened(),
], payload: None, union: false }));
pub(super) static TAG_VALUE: Shape = Shape::new("TagValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TOKEN: Shape = Shape::new("Token", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static UNTAG_QUEUE_REQUEST: Shape = Shape::new("UntagQueueRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueueUrl", &STRING).required(),
    Member::new("TagKeys", &TAG_KEY_LIST).required().flattened(),
], payload: None, union: false }));
