// Generated from models/sqs.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::{Http, OperationModel};
use super::{faults, shapes};

pub static ADD_PERMISSION: OperationModel = OperationModel {
    name: "AddPermission",
    input: &shapes::ADD_PERMISSION_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::OVER_LIMIT, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static CANCEL_MESSAGE_MOVE_TASK: OperationModel = OperationModel {
    name: "CancelMessageMoveTask",
    input: &shapes::CANCEL_MESSAGE_MOVE_TASK_REQUEST,
    output: Some(&shapes::CANCEL_MESSAGE_MOVE_TASK_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::RESOURCE_NOT_FOUND_EXCEPTION, &faults::REQUEST_THROTTLED, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static CHANGE_MESSAGE_VISIBILITY: OperationModel = OperationModel {
    name: "ChangeMessageVisibility",
    input: &shapes::CHANGE_MESSAGE_VISIBILITY_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::MESSAGE_NOT_INFLIGHT, &faults::RECEIPT_HANDLE_IS_INVALID, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY],
};
pub static CHANGE_MESSAGE_VISIBILITY_BATCH: OperationModel = OperationModel {
    name: "ChangeMessageVisibilityBatch",
    input: &shapes::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
    output: Some(&shapes::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::TOO_MANY_ENTRIES_IN_BATCH_REQUEST, &faults::EMPTY_BATCH_REQUEST, &faults::BATCH_ENTRY_IDS_NOT_DISTINCT, &faults::INVALID_BATCH_ENTRY_ID, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY],
};
pub static CREATE_QUEUE: OperationModel = OperationModel {
    name: "CreateQueue",
    input: &shapes::CREATE_QUEUE_REQUEST,
    output: Some(&shapes::CREATE_QUEUE_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::QUEUE_DELETED_RECENTLY, &faults::QUEUE_NAME_EXISTS, &faults::REQUEST_THROTTLED, &faults::INVALID_ADDRESS, &faults::INVALID_ATTRIBUTE_NAME, &faults::INVALID_ATTRIBUTE_VALUE, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_SECURITY],
};
pub static DELETE_MESSAGE: OperationModel = OperationModel {
    name: "DeleteMessage",
    input: &shapes::DELETE_MESSAGE_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ID_FORMAT, &faults::RECEIPT_HANDLE_IS_INVALID, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_SECURITY, &faults::INVALID_ADDRESS],
};
pub static DELETE_MESSAGE_BATCH: OperationModel = OperationModel {
    name: "DeleteMessageBatch",
    input: &shapes::DELETE_MESSAGE_BATCH_REQUEST,
    output: Some(&shapes::DELETE_MESSAGE_BATCH_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::TOO_MANY_ENTRIES_IN_BATCH_REQUEST, &faults::EMPTY_BATCH_REQUEST, &faults::BATCH_ENTRY_IDS_NOT_DISTINCT, &faults::INVALID_BATCH_ENTRY_ID, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY],
};
pub static DELETE_QUEUE: OperationModel = OperationModel {
    name: "DeleteQueue",
    input: &shapes::DELETE_QUEUE_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_ADDRESS, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_SECURITY],
};
pub static GET_QUEUE_ATTRIBUTES: OperationModel = OperationModel {
    name: "GetQueueAttributes",
    input: &shapes::GET_QUEUE_ATTRIBUTES_REQUEST,
    output: Some(&shapes::GET_QUEUE_ATTRIBUTES_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ATTRIBUTE_NAME, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_SECURITY, &faults::INVALID_ADDRESS],
};
pub static GET_QUEUE_URL: OperationModel = OperationModel {
    name: "GetQueueUrl",
    input: &shapes::GET_QUEUE_URL_REQUEST,
    output: Some(&shapes::GET_QUEUE_URL_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static LIST_DEAD_LETTER_SOURCE_QUEUES: OperationModel = OperationModel {
    name: "ListDeadLetterSourceQueues",
    input: &shapes::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
    output: Some(&shapes::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::QUEUE_DOES_NOT_EXIST, &faults::REQUEST_THROTTLED, &faults::INVALID_SECURITY, &faults::INVALID_ADDRESS, &faults::UNSUPPORTED_OPERATION],
};
pub static LIST_MESSAGE_MOVE_TASKS: OperationModel = OperationModel {
    name: "ListMessageMoveTasks",
    input: &shapes::LIST_MESSAGE_MOVE_TASKS_REQUEST,
    output: Some(&shapes::LIST_MESSAGE_MOVE_TASKS_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::RESOURCE_NOT_FOUND_EXCEPTION, &faults::REQUEST_THROTTLED, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static LIST_QUEUE_TAGS: OperationModel = OperationModel {
    name: "ListQueueTags",
    input: &shapes::LIST_QUEUE_TAGS_REQUEST,
    output: Some(&shapes::LIST_QUEUE_TAGS_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY],
};
pub static LIST_QUEUES: OperationModel = OperationModel {
    name: "ListQueues",
    input: &shapes::LIST_QUEUES_REQUEST,
    output: Some(&shapes::LIST_QUEUES_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REQUEST_THROTTLED, &faults::INVALID_SECURITY, &faults::INVALID_ADDRESS, &faults::UNSUPPORTED_OPERATION],
};
pub static PURGE_QUEUE: OperationModel = OperationModel {
    name: "PurgeQueue",
    input: &shapes::PURGE_QUEUE_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::QUEUE_DOES_NOT_EXIST, &faults::PURGE_QUEUE_IN_PROGRESS, &faults::REQUEST_THROTTLED, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static RECEIVE_MESSAGE: OperationModel = OperationModel {
    name: "ReceiveMessage",
    input: &shapes::RECEIVE_MESSAGE_REQUEST,
    output: Some(&shapes::RECEIVE_MESSAGE_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::UNSUPPORTED_OPERATION, &faults::OVER_LIMIT, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::KMS_DISABLED, &faults::KMS_INVALID_STATE, &faults::KMS_NOT_FOUND, &faults::KMS_OPT_IN_REQUIRED, &faults::KMS_THROTTLED, &faults::KMS_ACCESS_DENIED, &faults::KMS_INVALID_KEY_USAGE, &faults::INVALID_ADDRESS],
};
pub static REMOVE_PERMISSION: OperationModel = OperationModel {
    name: "RemovePermission",
    input: &shapes::REMOVE_PERMISSION_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ADDRESS, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static SEND_MESSAGE: OperationModel = OperationModel {
    name: "SendMessage",
    input: &shapes::SEND_MESSAGE_REQUEST,
    output: Some(&shapes::SEND_MESSAGE_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_MESSAGE_CONTENTS, &faults::UNSUPPORTED_OPERATION, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::KMS_DISABLED, &faults::KMS_INVALID_STATE, &faults::KMS_NOT_FOUND, &faults::KMS_OPT_IN_REQUIRED, &faults::KMS_THROTTLED, &faults::KMS_ACCESS_DENIED, &faults::KMS_INVALID_KEY_USAGE, &faults::INVALID_ADDRESS],
};
pub static SEND_MESSAGE_BATCH: OperationModel = OperationModel {
    name: "SendMessageBatch",
    input: &shapes::SEND_MESSAGE_BATCH_REQUEST,
    output: Some(&shapes::SEND_MESSAGE_BATCH_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::TOO_MANY_ENTRIES_IN_BATCH_REQUEST, &faults::EMPTY_BATCH_REQUEST, &faults::BATCH_ENTRY_IDS_NOT_DISTINCT, &faults::BATCH_REQUEST_TOO_LONG, &faults::INVALID_BATCH_ENTRY_ID, &faults::UNSUPPORTED_OPERATION, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::KMS_DISABLED, &faults::KMS_INVALID_STATE, &faults::KMS_NOT_FOUND, &faults::KMS_OPT_IN_REQUIRED, &faults::KMS_THROTTLED, &faults::KMS_ACCESS_DENIED, &faults::KMS_INVALID_KEY_USAGE, &faults::INVALID_ADDRESS],
};
pub static SET_QUEUE_ATTRIBUTES: OperationModel = OperationModel {
    name: "SetQueueAttributes",
    input: &shapes::SET_QUEUE_ATTRIBUTES_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ATTRIBUTE_NAME, &faults::INVALID_ATTRIBUTE_VALUE, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::UNSUPPORTED_OPERATION, &faults::OVER_LIMIT, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY],
};
pub static START_MESSAGE_MOVE_TASK: OperationModel = OperationModel {
    name: "StartMessageMoveTask",
    input: &shapes::START_MESSAGE_MOVE_TASK_REQUEST,
    output: Some(&shapes::START_MESSAGE_MOVE_TASK_RESULT),
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::RESOURCE_NOT_FOUND_EXCEPTION, &faults::REQUEST_THROTTLED, &faults::INVALID_ADDRESS, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static TAG_QUEUE: OperationModel = OperationModel {
    name: "TagQueue",
    input: &shapes::TAG_QUEUE_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ADDRESS, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
pub static UNTAG_QUEUE: OperationModel = OperationModel {
    name: "UntagQueue",
    input: &shapes::UNTAG_QUEUE_REQUEST,
    output: None,
    result_wrapper: None,
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_ADDRESS, &faults::REQUEST_THROTTLED, &faults::QUEUE_DOES_NOT_EXIST, &faults::INVALID_SECURITY, &faults::UNSUPPORTED_OPERATION],
};
