// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{Kind, Length, ListShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static ASSUME_ROLE_REQUEST: Shape = Shape::new("AssumeRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleArn", &ARN_TYPE).required(),
    Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).required(),
    Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
    Member::new("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
    Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
    Member::new("ExternalId", &EXTERNAL_ID_TYPE),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
    Member::new("TokenCode", &TOKEN_CODE_TYPE),
    Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    Member::new("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROLE_RESPONSE: Shape = Shape::new("AssumeRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
    Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
    Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROLE_WITH_SAML_REQUEST: Shape = Shape::new("AssumeRoleWithSAMLRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleArn", &ARN_TYPE).required(),
    Member::new("PrincipalArn", &ARN_TYPE).required(),
    Member::new("SAMLAssertion", &SAML_ASSERTION_TYPE).required(),
    Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
    Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
    Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROLE_WITH_SAML_RESPONSE: Shape = Shape::new("AssumeRoleWithSAMLResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
    Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
    Member::new("Subject", &SUBJECT),
    Member::new("SubjectType", &SUBJECT_TYPE),
    Member::new("Issuer", &ISSUER),
    Member::new("Audience", &AUDIENCE),
    Member::new("NameQualifier", &NAME_QUALIFIER),
    Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Shape = Shape::new("AssumeRoleWithWebIdentityRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleArn", &ARN_TYPE).required(),
    Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).required(),
    Member::new("WebIdentityToken", &CLIENT_TOKEN_TYPE).required(),
    Member::new("ProviderId", &URL_TYPE),
    Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
    Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
    Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Shape = Shape::new("AssumeRoleWithWebIdentityResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE),
    Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
    Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
    Member::new("Provider", &ISSUER),
    Member::new("Audience", &AUDIENCE),
    Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROOT_REQUEST: Shape = Shape::new("AssumeRootRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TargetPrincipal", &TARGET_PRINCIPAL_TYPE).required(),
    Member::new("TaskPolicyArn", &POLICY_DESCRIPTOR_TYPE).required(),
    Member::new("DurationSeconds", &ROOT_DURATION_SECONDS_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUME_ROOT_RESPONSE: Shape = Shape::new("AssumeRootResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static ASSUMED_ROLE_USER: Shape = Shape::new("AssumedRoleUser", Kind::Structure(StructureShape { members: &[
    Member::new("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static AUDIENCE: Shape = Shape::new("Audience", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CREDENTIALS: Shape = Shape::new("Credentials", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
    Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
    Member::new("SessionToken", &TOKEN_TYPE).required(),
    Member::new("Expiration", &DATE_TYPE).required(),
], payload: None, union: false }));
pub(super) static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Shape = Shape::new("DecodeAuthorizationMessageRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EncodedMessage", &ENCODED_MESSAGE_TYPE).required(),
], payload: None, union: false }));
pub(super) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Shape = Shape::new("DecodeAuthorizationMessageResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DecodedMessage", &DECODED_MESSAGE_TYPE),
], payload: None, union: false }));
pub(super) static FEDERATED_USER: Shape = Shape::new("FederatedUser", Kind::Structure(StructureShape { members: &[
    Member::new("FederatedUserId", &FEDERATED_ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ACCESS_KEY_INFO_REQUEST: Shape = Shape::new("GetAccessKeyInfoRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ACCESS_KEY_INFO_RESPONSE: Shape = Shape::new("GetAccessKeyInfoResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Account", &ACCOUNT_TYPE),
], payload: None, union: false }));
pub(super) static GET_CALLER_IDENTITY_REQUEST: Shape = Shape::new("GetCallerIdentityRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static GET_CALLER_IDENTITY_RESPONSE: Shape = Shape::new("GetCallerIdentityResponse", Kind::Structure(StructureShape { members: &[
    Member::new("UserId", &USER_ID_TYPE),
    Member::new("Account", &ACCOUNT_TYPE),
    Member::new("Arn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static GET_DELEGATED_ACCESS_TOKEN_REQUEST: Shape = Shape::new("GetDelegatedAccessTokenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TradeInToken", &TRADE_IN_TOKEN_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: Shape = Shape::new("GetDelegatedAccessTokenResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
    Member::new("AssumedPrincipal", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static GET_FEDERATION_TOKEN_REQUEST: Shape = Shape::new("GetFederationTokenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &USER_NAME_TYPE).required(),
    Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
    Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
    Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static GET_FEDERATION_TOKEN_RESPONSE: Shape = Shape::new("GetFederationTokenResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("FederatedUser", &FEDERATED_USER),
    Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static GET_SESSION_TOKEN_REQUEST: Shape = Shape::new("GetSessionTokenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
    Member::new("TokenCode", &TOKEN_CODE_TYPE),
    Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static GET_SESSION_TOKEN_RESPONSE: Shape = Shape::new("GetSessionTokenResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
    Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
], payload: None, union: false }));
pub(super) static GET_WEB_IDENTITY_TOKEN_REQUEST: Shape = Shape::new("GetWebIdentityTokenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Audience", &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE).required(),
    Member::new("DurationSeconds", &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
    Member::new("SigningAlgorithm", &JWT_ALGORITHM_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static GET_WEB_IDENTITY_TOKEN_RESPONSE: Shape = Shape::new("GetWebIdentityTokenResponse", Kind::Structure(StructureShape { members: &[
    Member::new("WebIdentityToken", &WEB_IDENTITY_TOKEN_TYPE),
    Member::new("Expiration", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static ISSUER: Shape = Shape::new("Issuer", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NAME_QUALIFIER: Shape = Shape::new("NameQualifier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_DESCRIPTOR_TYPE: Shape = Shape::new("PolicyDescriptorType", Kind::Structure(StructureShape { members: &[
    Member::new("arn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static PROVIDED_CONTEXT: Shape = Shape::new("ProvidedContext", Kind::Structure(StructureShape { members: &[
    Member::new("ProviderArn", &ARN_TYPE),
    Member::new("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
], payload: None, union: false }));
pub(super) static PROVIDED_CONTEXTS_LIST_TYPE: Shape = Shape::new("ProvidedContextsListType", Kind::List(ListShape { element: &Member::new("member", &PROVIDED_CONTEXT), flattened: false, length: Length::new(1, Some(5)) }));
pub(super) static ROOT_DURATION_SECONDS_TYPE: Shape = Shape::new("RootDurationSecondsType", Kind::Integer(NumberRange { min: Some(0), max: Some(900) }));
pub(super) static SAML_ASSERTION_TYPE: Shape = Shape::sensitive("SAMLAssertionType", Kind::String(StringShape { length: Length::new(4, Some(100000)), pattern: None, values: &[] }));
pub(super) static SUBJECT: Shape = Shape::new("Subject", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SUBJECT_TYPE: Shape = Shape::new("SubjectType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY_TYPE).required(),
    Member::new("Value", &TAG_VALUE_TYPE).required(),
], payload: None, union: false }));
pub(super) static TARGET_PRINCIPAL_TYPE: Shape = Shape::new("TargetPrincipalType", Kind::String(StringShape { length: Length::new(12, Some(2048)), pattern: None, values: &[] }));
pub(super) static ACCESS_KEY_ID_TYPE: Shape = Shape::new("accessKeyIdType", Kind::String(StringShape { length: Length::new(16, Some(128)), pattern: Some(Pattern::new("[\\w]*", "\\A(?:[0-9A-Za-z_]*)\\z")), values: &[] }));
pub(super) static ACCESS_KEY_SECRET_TYPE: Shape = Shape::sensitive("accessKeySecretType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCOUNT_TYPE: Shape = Shape::new("accountType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ARN_TYPE: Shape = Shape::new("arnType", Kind::String(StringShape { length: Length::new(20, Some(2048)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{1000}0-\\x{10FF}FF]+)\\z")), values: &[] }));
pub(super) static ASSUMED_ROLE_ID_TYPE: Shape = Shape::new("assumedRoleIdType", Kind::String(StringShape { length: Length::new(2, Some(193)), pattern: Some(Pattern::new("[\\w+=,.@:-]*", "\\A(?:[0-9A-Za-z_+=,.@:-]*)\\z")), values: &[] }));
pub(super) static CLIENT_TOKEN_TYPE: Shape = Shape::sensitive("clientTokenType", Kind::String(StringShape { length: Length::new(4, Some(20000)), pattern: None, values: &[] }));
pub(super) static CONTEXT_ASSERTION_TYPE: Shape = Shape::new("contextAssertionType", Kind::String(StringShape { length: Length::new(4, Some(2048)), pattern: None, values: &[] }));
pub(super) static DATE_TYPE: Shape = Shape::new("dateType", Kind::Timestamp(None));
pub(super) static DECODED_MESSAGE_TYPE: Shape = Shape::new("decodedMessageType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DURATION_SECONDS_TYPE: Shape = Shape::new("durationSecondsType", Kind::Integer(NumberRange { min: Some(900), max: Some(129600) }));
pub(super) static ENCODED_MESSAGE_TYPE: Shape = Shape::new("encodedMessageType", Kind::String(StringShape { length: Length::new(1, Some(10240)), pattern: None, values: &[] }));
pub(super) static EXTERNAL_ID_TYPE: Shape = Shape::new("externalIdType", Kind::String(StringShape { length: Length::new(2, Some(1224)), pattern: Some(Pattern::new("[\\w+=,.@:\\/-]*", "\\A(?:[0-9A-Za-z_+=,.@:/-]*)\\z")), values: &[] }));
pub(super) static FEDERATED_ID_TYPE: Shape = Shape::new("federatedIdType", Kind::String(StringShape { length: Length::new(2, Some(193)), pattern: Some(Pattern::new("[\\w+=,.@\\:-]*", "\\A(?:[0-9A-Za-z_+=,.@:-]*)\\z")), values: &[] }));
pub(super) static JWT_ALGORITHM_TYPE: Shape = Shape::new("jwtAlgorithmType", Kind::String(StringShape { length: Length::new(5, Some(5)), pattern: None, values: &[] }));
pub(super) static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Shape = Shape::new("minimumSessionTokenSizeType", Kind::Integer(NumberRange { min: Some(0), max: Some(4096) }));
pub(super) static NON_NEGATIVE_INTEGER_TYPE: Shape = Shape::new("nonNegativeIntegerType", Kind::Integer(NumberRange { min: Some(0), max: None }));
pub(super) static POLICY_DESCRIPTOR_LIST_TYPE: Shape = Shape::new("policyDescriptorListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_DESCRIPTOR_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ROLE_DURATION_SECONDS_TYPE: Shape = Shape::new("roleDurationSecondsType", Kind::Integer(NumberRange { min: Some(900), max: Some(43200) }));
pub(super) static ROLE_SESSION_NAME_TYPE: Shape = Shape::new("roleSessionNameType", Kind::String(StringShape { length: Length::new(2, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]*", "\\A(?:[0-9A-Za-z_+=,.@-]*)\\z")), values: &[] }));
pub(super) static SERIAL_NUMBER_TYPE: Shape = Shape::new("serialNumberType", Kind::String(StringShape { length: Length::new(9, Some(256)), pattern: Some(Pattern::new("[\\w+=/:,.@-]*", "\\A(?:[0-9A-Za-z_+=/:,.@-]*)\\z")), values: &[] }));
pub(super) static SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape::new("sessionPolicyDocumentType", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static SESSION_TOKEN_SIZE_TYPE: Shape = Shape::new("sessionTokenSizeType", Kind::Integer(NumberRange { min: Some(0), max: None }));
pub(super) static SESSION_TOKEN_UTILIZATION_TYPE: Shape = Shape::new("sessionTokenUtilizationType", Kind::Integer(NumberRange { min: Some(0), max: None }));
pub(super) static SOURCE_IDENTITY_TYPE: Shape = Shape::new("sourceIdentityType", Kind::String(StringShape { length: Length::new(2, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]*", "\\A(?:[0-9A-Za-z_+=,.@-]*)\\z")), values: &[] }));
pub(super) static TAG_KEY_LIST_TYPE: Shape = Shape::new("tagKeyListType", Kind::List(ListShape { element: &Member::new("member", &TAG_KEY_TYPE), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_KEY_TYPE: Shape = Shape::new("tagKeyType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)\\z")), values: &[] }));
pub(super) static TAG_LIST_TYPE: Shape = Shape::new("tagListType", Kind::List(ListShape { element: &Member::new("member", &TAG), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_VALUE_TYPE: Shape = Shape::new("tagValueType", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\z")), values: &[] }));
pub(super) static TOKEN_CODE_TYPE: Shape = Shape::new("tokenCodeType", Kind::String(StringShape { length: Length::new(6, Some(6)), pattern: Some(Pattern::new("[\\d]*", "\\A(?:[0-9]*)\\z")), values: &[] }));
pub(super) static TOKEN_TYPE: Shape = Shape::sensitive("tokenType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TRADE_IN_TOKEN_TYPE: Shape = Shape::sensitive("tradeInTokenType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape::new("unrestrictedSessionPolicyDocumentType", Kind::String(StringShape { length: Length::new(1, None), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static URL_TYPE: Shape = Shape::new("urlType", Kind::String(StringShape { length: Length::new(4, Some(2048)), pattern: None, values: &[] }));
pub(super) static USER_ID_TYPE: Shape = Shape::new("userIdType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static USER_NAME_TYPE: Shape = Shape::new("userNameType", Kind::String(StringShape { length: Length::new(2, Some(32)), pattern: Some(Pattern::new("[\\w+=,.@-]*", "\\A(?:[0-9A-Za-z_+=,.@-]*)\\z")), values: &[] }));
pub(super) static WEB_IDENTITY_SUBJECT_TYPE: Shape = Shape::new("webIdentitySubjectType", Kind::String(StringShape { length: Length::new(6, Some(255)), pattern: None, values: &[] }));
pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Shape = Shape::new("webIdentityTokenAudienceListType", Kind::List(ListShape { element: &Member::new("member", &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE), flattened: false, length: Length::new(1, Some(10)) }));
pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Shape = Shape::new("webIdentityTokenAudienceStringType", Kind::String(StringShape { length: Length::new(1, Some(1000)), pattern: None, values: &[] }));
pub(super) static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Shape = Shape::new("webIdentityTokenDurationSecondsType", Kind::Integer(NumberRange { min: Some(60), max: Some(3600) }));
pub(super) static WEB_IDENTITY_TOKEN_TYPE: Shape = Shape::sensitive("webIdentityTokenType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
