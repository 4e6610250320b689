// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;

structure!(AssumeRoleInput, &shapes::ASSUME_ROLE_REQUEST, {
    role_arn required 0,
    role_session_name required 1,
    policy_arns optional 2,
    policy optional 3,
    duration_seconds optional 4,
    tags optional 5,
    transitive_tag_keys optional 6,
    external_id optional 7,
    serial_number optional 8,
    token_code optional 9,
    source_identity optional 10,
    provided_contexts optional 11,
    minimum_session_token_size optional 12,
});
structure!(AssumeRoleOutput, &shapes::ASSUME_ROLE_RESPONSE, {
    credentials optional 0,
    assumed_role_user optional 1,
    packed_policy_size optional 2,
    source_identity optional 3,
    session_token_utilization optional 4,
    session_token_size optional 5,
});
structure!(AssumeRoleWithSAMLInput, &shapes::ASSUME_ROLE_WITH_SAML_REQUEST, {
    role_arn required 0,
    principal_arn required 1,
    saml_assertion required 2,
    policy_arns optional 3,
    policy optional 4,
    duration_seconds optional 5,
    minimum_session_token_size optional 6,
});
structure!(AssumeRoleWithSAMLOutput, &shapes::ASSUME_ROLE_WITH_SAML_RESPONSE, {
    credentials optional 0,
    assumed_role_user optional 1,
    packed_policy_size optional 2,
    subject optional 3,
    subject_type optional 4,
    issuer optional 5,
    audience optional 6,
    name_qualifier optional 7,
    source_identity optional 8,
    session_token_utilization optional 9,
    session_token_size optional 10,
});
structure!(AssumeRoleWithWebIdentityInput, &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST, {
    role_arn required 0,
    role_session_name required 1,
    web_identity_token required 2,
    provider_id optional 3,
    policy_arns optional 4,
    policy optional 5,
    duration_seconds optional 6,
    minimum_session_token_size optional 7,
});
structure!(AssumeRoleWithWebIdentityOutput, &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE, {
    credentials optional 0,
    subject_from_web_identity_token optional 1,
    assumed_role_user optional 2,
    packed_policy_size optional 3,
    provider optional 4,
    audience optional 5,
    source_identity optional 6,
    session_token_utilization optional 7,
    session_token_size optional 8,
});
structure!(AssumeRootInput, &shapes::ASSUME_ROOT_REQUEST, {
    target_principal required 0,
    task_policy_arn required 1,
    duration_seconds optional 2,
    minimum_session_token_size optional 3,
});
structure!(AssumeRootOutput, &shapes::ASSUME_ROOT_RESPONSE, {
    credentials optional 0,
    source_identity optional 1,
    session_token_utilization optional 2,
    session_token_size optional 3,
});
structure!(AssumedRoleUser, &shapes::ASSUMED_ROLE_USER, {
    assumed_role_id required 0,
    arn required 1,
});
structure!(Credentials, &shapes::CREDENTIALS, {
    access_key_id required 0,
    secret_access_key required 1,
    session_token required 2,
    expiration required 3,
});
structure!(DecodeAuthorizationMessageInput, &shapes::DECODE_AUTHORIZATION_MESSAGE_REQUEST, {
    encoded_message required 0,
});
structure!(DecodeAuthorizationMessageOutput, &shapes::DECODE_AUTHORIZATION_MESSAGE_RESPONSE, {
    decoded_message optional 0,
});
structure!(FederatedUser, &shapes::FEDERATED_USER, {
    federated_user_id required 0,
    arn required 1,
});
structure!(GetAccessKeyInfoInput, &shapes::GET_ACCESS_KEY_INFO_REQUEST, {
    access_key_id required 0,
});
structure!(GetAccessKeyInfoOutput, &shapes::GET_ACCESS_KEY_INFO_RESPONSE, {
    account optional 0,
});
structure!(GetCallerIdentityInput, &shapes::GET_CALLER_IDENTITY_REQUEST, {
});
structure!(GetCallerIdentityOutput, &shapes::GET_CALLER_IDENTITY_RESPONSE, {
    user_id optional 0,
    account optional 1,
    arn optional 2,
});
structure!(GetDelegatedAccessTokenInput, &shapes::GET_DELEGATED_ACCESS_TOKEN_REQUEST, {
    trade_in_token required 0,
});
structure!(GetDelegatedAccessTokenOutput, &shapes::GET_DELEGATED_ACCESS_TOKEN_RESPONSE, {
    credentials optional 0,
    packed_policy_size optional 1,
    assumed_principal optional 2,
});
structure!(GetFederationTokenInput, &shapes::GET_FEDERATION_TOKEN_REQUEST, {
    name required 0,
    policy optional 1,
    policy_arns optional 2,
    duration_seconds optional 3,
    tags optional 4,
    minimum_session_token_size optional 5,
});
structure!(GetFederationTokenOutput, &shapes::GET_FEDERATION_TOKEN_RESPONSE, {
    credentials optional 0,
    federated_user optional 1,
    packed_policy_size optional 2,
    session_token_utilization optional 3,
    session_token_size optional 4,
});
structure!(GetSessionTokenInput, &shapes::GET_SESSION_TOKEN_REQUEST, {
    duration_seconds optional 0,
    serial_number optional 1,
    token_code optional 2,
    minimum_session_token_size optional 3,
});
structure!(GetSessionTokenOutput, &shapes::GET_SESSION_TOKEN_RESPONSE, {
    credentials optional 0,
    session_token_utilization optional 1,
    session_token_size optional 2,
});
structure!(GetWebIdentityTokenInput, &shapes::GET_WEB_IDENTITY_TOKEN_REQUEST, {
    audience required 0,
    duration_seconds optional 1,
    signing_algorithm required 2,
    tags optional 3,
});
structure!(GetWebIdentityTokenOutput, &shapes::GET_WEB_IDENTITY_TOKEN_RESPONSE, {
    web_identity_token optional 0,
    expiration optional 1,
});
structure!(PolicyDescriptorType, &shapes::POLICY_DESCRIPTOR_TYPE, {
    arn optional 0,
});
structure!(ProvidedContext, &shapes::PROVIDED_CONTEXT, {
    provider_arn optional 0,
    context_assertion optional 1,
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value required 1,
});
