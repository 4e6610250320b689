// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::{Http, OperationModel};
use super::{faults, shapes};

pub static ASSUME_ROLE: OperationModel = OperationModel {
    name: "AssumeRole",
    input: &shapes::ASSUME_ROLE_REQUEST,
    output: Some(&shapes::ASSUME_ROLE_RESPONSE),
    result_wrapper: Some("AssumeRoleResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION, &faults::REGION_DISABLED_EXCEPTION, &faults::EXPIRED_TOKEN_EXCEPTION],
};
pub static ASSUME_ROLE_WITH_SAML: OperationModel = OperationModel {
    name: "AssumeRoleWithSAML",
    input: &shapes::ASSUME_ROLE_WITH_SAML_REQUEST,
    output: Some(&shapes::ASSUME_ROLE_WITH_SAML_RESPONSE),
    result_wrapper: Some("AssumeRoleWithSAMLResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: true,
    errors: &[&faults::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION, &faults::IDP_REJECTED_CLAIM_EXCEPTION, &faults::INVALID_IDENTITY_TOKEN_EXCEPTION, &faults::EXPIRED_TOKEN_EXCEPTION, &faults::REGION_DISABLED_EXCEPTION],
};
pub static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationModel = OperationModel {
    name: "AssumeRoleWithWebIdentity",
    input: &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
    output: Some(&shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
    result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: true,
    errors: &[&faults::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION, &faults::IDP_REJECTED_CLAIM_EXCEPTION, &faults::IDP_COMMUNICATION_ERROR_EXCEPTION, &faults::INVALID_IDENTITY_TOKEN_EXCEPTION, &faults::EXPIRED_TOKEN_EXCEPTION, &faults::REGION_DISABLED_EXCEPTION],
};
pub static ASSUME_ROOT: OperationModel = OperationModel {
    name: "AssumeRoot",
    input: &shapes::ASSUME_ROOT_REQUEST,
    output: Some(&shapes::ASSUME_ROOT_RESPONSE),
    result_wrapper: Some("AssumeRootResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REGION_DISABLED_EXCEPTION, &faults::EXPIRED_TOKEN_EXCEPTION],
};
pub static DECODE_AUTHORIZATION_MESSAGE: OperationModel = OperationModel {
    name: "DecodeAuthorizationMessage",
    input: &shapes::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
    output: Some(&shapes::DECODE_AUTHORIZATION_MESSAGE_RESPONSE),
    result_wrapper: Some("DecodeAuthorizationMessageResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION],
};
pub static GET_ACCESS_KEY_INFO: OperationModel = OperationModel {
    name: "GetAccessKeyInfo",
    input: &shapes::GET_ACCESS_KEY_INFO_REQUEST,
    output: Some(&shapes::GET_ACCESS_KEY_INFO_RESPONSE),
    result_wrapper: Some("GetAccessKeyInfoResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[],
};
pub static GET_CALLER_IDENTITY: OperationModel = OperationModel {
    name: "GetCallerIdentity",
    input: &shapes::GET_CALLER_IDENTITY_REQUEST,
    output: Some(&shapes::GET_CALLER_IDENTITY_RESPONSE),
    result_wrapper: Some("GetCallerIdentityResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[],
};
pub static GET_DELEGATED_ACCESS_TOKEN: OperationModel = OperationModel {
    name: "GetDelegatedAccessToken",
    input: &shapes::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
    output: Some(&shapes::GET_DELEGATED_ACCESS_TOKEN_RESPONSE),
    result_wrapper: Some("GetDelegatedAccessTokenResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::EXPIRED_TRADE_IN_TOKEN_EXCEPTION, &faults::REGION_DISABLED_EXCEPTION, &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION],
};
pub static GET_FEDERATION_TOKEN: OperationModel = OperationModel {
    name: "GetFederationToken",
    input: &shapes::GET_FEDERATION_TOKEN_REQUEST,
    output: Some(&shapes::GET_FEDERATION_TOKEN_RESPONSE),
    result_wrapper: Some("GetFederationTokenResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION, &faults::REGION_DISABLED_EXCEPTION],
};
pub static GET_SESSION_TOKEN: OperationModel = OperationModel {
    name: "GetSessionToken",
    input: &shapes::GET_SESSION_TOKEN_REQUEST,
    output: Some(&shapes::GET_SESSION_TOKEN_RESPONSE),
    result_wrapper: Some("GetSessionTokenResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::REGION_DISABLED_EXCEPTION],
};
pub static GET_WEB_IDENTITY_TOKEN: OperationModel = OperationModel {
    name: "GetWebIdentityToken",
    input: &shapes::GET_WEB_IDENTITY_TOKEN_REQUEST,
    output: Some(&shapes::GET_WEB_IDENTITY_TOKEN_RESPONSE),
    result_wrapper: Some("GetWebIdentityTokenResult"),
    input_root: None,
    input_namespace: None,
    http: Http { method: "POST", path: &[], query: &[], response_code: 200 },
    unsigned: false,
    errors: &[&faults::SESSION_DURATION_ESCALATION_EXCEPTION, &faults::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION, &faults::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION],
};
