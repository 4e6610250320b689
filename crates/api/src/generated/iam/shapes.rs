// Generated from models/iam.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{BlobShape, Kind, Length, ListShape, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static ACCEPT_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("AcceptDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Shape = Shape::new("AccessAdvisorUsageGranularityType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SERVICE_LEVEL", "ACTION_LEVEL"] }));
pub(super) static ACCESS_DETAIL: Shape = Shape::new("AccessDetail", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceName", &SERVICE_NAME_TYPE).required(),
    Member::new("ServiceNamespace", &SERVICE_NAMESPACE_TYPE).required(),
    Member::new("Region", &STRING_TYPE),
    Member::new("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE),
    Member::new("LastAuthenticatedTime", &DATE_TYPE),
    Member::new("TotalAuthenticatedEntities", &INTEGER_TYPE),
], payload: None, union: false }));
pub(super) static ACCESS_DETAILS: Shape = Shape::new("AccessDetails", Kind::List(ListShape { element: &Member::new("member", &ACCESS_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_KEY: Shape = Shape::new("AccessKey", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
    Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static ACCESS_KEY_LAST_USED: Shape = Shape::new("AccessKeyLastUsed", Kind::Structure(StructureShape { members: &[
    Member::new("LastUsedDate", &DATE_TYPE),
    Member::new("ServiceName", &STRING_TYPE).required(),
    Member::new("Region", &STRING_TYPE).required(),
], payload: None, union: false }));
pub(super) static ACCESS_KEY_METADATA: Shape = Shape::new("AccessKeyMetadata", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE),
    Member::new("Status", &STATUS_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static ACQUIRE_ROLE_REQUEST: Shape = Shape::new("AcquireRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TemplateArn", &ARN_TYPE).required(),
    Member::new("TemplateMinorVersion", &INTEGER_TYPE),
    Member::new("ReplacementValues", &MAP_STRING_REPLACEMENT_VALUE_ENTRY),
], payload: None, union: false }));
pub(super) static ACQUIRE_ROLE_RESPONSE: Shape = Shape::new("AcquireRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE).required(),
], payload: None, union: false }));
pub(super) static ACTION_NAME_LIST_TYPE: Shape = Shape::new("ActionNameListType", Kind::List(ListShape { element: &Member::new("member", &ACTION_NAME_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ACTION_NAME_TYPE: Shape = Shape::new("ActionNameType", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: None, values: &[] }));
pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("AddClientIDToOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("ClientID", &CLIENT_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("AddRoleToInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static ADD_USER_TO_GROUP_REQUEST: Shape = Shape::new("AddUserToGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static ARN_LIST_TYPE: Shape = Shape::new("ArnListType", Kind::List(ListShape { element: &Member::new("member", &ARN_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ASSOCIATE_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("AssociateDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static ATTACH_GROUP_POLICY_REQUEST: Shape = Shape::new("AttachGroupPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static ATTACH_ROLE_POLICY_REQUEST: Shape = Shape::new("AttachRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static ATTACH_USER_POLICY_REQUEST: Shape = Shape::new("AttachUserPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static ATTACHED_PERMISSIONS_BOUNDARY: Shape = Shape::new("AttachedPermissionsBoundary", Kind::Structure(StructureShape { members: &[
    Member::new("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
    Member::new("PermissionsBoundaryArn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static ATTACHED_POLICY: Shape = Shape::new("AttachedPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE),
    Member::new("PolicyArn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static ATTACHMENT_NAME: Shape = Shape::new("AttachmentName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static ATTACHMENT_TYPE: Shape = Shape::new("AttachmentType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["user", "group", "role"] }));
pub(super) static BOOTSTRAP_DATUM: Shape = Shape::sensitive("BootstrapDatum", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static CERTIFICATION_KEY_TYPE: Shape = Shape::new("CertificationKeyType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", "\\A(?:[\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static CERTIFICATION_MAP_TYPE: Shape = Shape::new("CertificationMapType", Kind::Map(MapShape { key: &Member::new("key", &CERTIFICATION_KEY_TYPE), value: &Member::new("value", &CERTIFICATION_VALUE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static CERTIFICATION_VALUE_TYPE: Shape = Shape::new("CertificationValueType", Kind::String(StringShape { length: Length::new(1, Some(32)), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", "\\A(?:[\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static CHANGE_PASSWORD_REQUEST: Shape = Shape::new("ChangePasswordRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OldPassword", &PASSWORD_TYPE).required(),
    Member::new("NewPassword", &PASSWORD_TYPE).required(),
], payload: None, union: false }));
pub(super) static COLUMN_NUMBER: Shape = Shape::new("ColumnNumber", Kind::Integer(NumberRange::ANY));
pub(super) static CONTEXT_ENTRY: Shape = Shape::new("ContextEntry", Kind::Structure(StructureShape { members: &[
    Member::new("ContextKeyName", &CONTEXT_KEY_NAME_TYPE),
    Member::new("ContextKeyValues", &CONTEXT_KEY_VALUE_LIST_TYPE),
    Member::new("ContextKeyType", &CONTEXT_KEY_TYPE_ENUM),
], payload: None, union: false }));
pub(super) static CONTEXT_ENTRY_LIST_TYPE: Shape = Shape::new("ContextEntryListType", Kind::List(ListShape { element: &Member::new("member", &CONTEXT_ENTRY), flattened: false, length: Length::ANY }));
pub(super) static CONTEXT_KEY_NAME_TYPE: Shape = Shape::new("ContextKeyNameType", Kind::String(StringShape { length: Length::new(5, Some(256)), pattern: None, values: &[] }));
pub(super) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Shape = Shape::new("ContextKeyNamesResultListType", Kind::List(ListShape { element: &Member::new("member", &CONTEXT_KEY_NAME_TYPE), flattened: false, length: Length::ANY }));
pub(super) static CONTEXT_KEY_TYPE_ENUM: Shape = Shape::new("ContextKeyTypeEnum", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] }));
pub(super) static CONTEXT_KEY_VALUE_LIST_TYPE: Shape = Shape::new("ContextKeyValueListType", Kind::List(ListShape { element: &Member::new("member", &CONTEXT_KEY_VALUE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static CONTEXT_KEY_VALUE_TYPE: Shape = Shape::new("ContextKeyValueType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CREATE_ACCESS_KEY_REQUEST: Shape = Shape::new("CreateAccessKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_KEY_RESPONSE: Shape = Shape::new("CreateAccessKeyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKey", &ACCESS_KEY).required(),
], payload: None, union: false }));
pub(super) static CREATE_ACCOUNT_ALIAS_REQUEST: Shape = Shape::new("CreateAccountAliasRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountAlias", &ACCOUNT_ALIAS_TYPE).required(),
], payload: None, union: false }));
pub(super) static CREATE_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("CreateDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OwnerAccountId", &ACCOUNT_ID_TYPE),
    Member::new("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE).required(),
    Member::new("Permissions", &DELEGATION_PERMISSION).required(),
    Member::new("RequestMessage", &REQUEST_MESSAGE_TYPE),
    Member::new("RequestorWorkflowId", &REQUESTOR_WORKFLOW_ID_TYPE).required(),
    Member::new("RedirectUrl", &REDIRECT_URL_TYPE),
    Member::new("NotificationChannel", &NOTIFICATION_CHANNEL_TYPE).required(),
    Member::new("SessionDuration", &SESSION_DURATION_TYPE).required(),
    Member::new("OnlySendByOwner", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_DELEGATION_REQUEST_RESPONSE: Shape = Shape::new("CreateDelegationRequestResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ConsoleDeepLink", &CONSOLE_DEEP_LINK_TYPE),
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_GROUP_REQUEST: Shape = Shape::new("CreateGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static CREATE_GROUP_RESPONSE: Shape = Shape::new("CreateGroupResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Group", &GROUP).required(),
], payload: None, union: false }));
pub(super) static CREATE_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("CreateInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("Path", &PATH_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_INSTANCE_PROFILE_RESPONSE: Shape = Shape::new("CreateInstanceProfileResponse", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfile", &INSTANCE_PROFILE).required(),
], payload: None, union: false }));
pub(super) static CREATE_LOGIN_PROFILE_REQUEST: Shape = Shape::new("CreateLoginProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("Password", &PASSWORD_TYPE),
    Member::new("PasswordResetRequired", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_LOGIN_PROFILE_RESPONSE: Shape = Shape::new("CreateLoginProfileResponse", Kind::Structure(StructureShape { members: &[
    Member::new("LoginProfile", &LOGIN_PROFILE).required(),
], payload: None, union: false }));
pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("CreateOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE).required(),
    Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
    Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape::new("CreateOpenIDConnectProviderResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_REQUEST: Shape = Shape::new("CreatePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("Path", &POLICY_PATH_TYPE),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    Member::new("Description", &POLICY_DESCRIPTION_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_RESPONSE: Shape = Shape::new("CreatePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_VERSION_REQUEST: Shape = Shape::new("CreatePolicyVersionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    Member::new("SetAsDefault", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_VERSION_RESPONSE: Shape = Shape::new("CreatePolicyVersionResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyVersion", &POLICY_VERSION),
], payload: None, union: false }));
pub(super) static CREATE_ROLE_REQUEST: Shape = Shape::new("CreateRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    Member::new("Description", &ROLE_DESCRIPTION_TYPE),
    Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    Member::new("PermissionsBoundary", &ARN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_ROLE_RESPONSE: Shape = Shape::new("CreateRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE).required(),
], payload: None, union: false }));
pub(super) static CREATE_SAML_PROVIDER_REQUEST: Shape = Shape::new("CreateSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE).required(),
    Member::new("Name", &SAML_PROVIDER_NAME_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
    Member::new("AddPrivateKey", &PRIVATE_KEY_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_SAML_PROVIDER_RESPONSE: Shape = Shape::new("CreateSAMLProviderResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape::new("CreateServiceLinkedRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AWSServiceName", &GROUP_NAME_TYPE).required(),
    Member::new("Description", &ROLE_DESCRIPTION_TYPE),
    Member::new("CustomSuffix", &CUSTOM_SUFFIX_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape::new("CreateServiceLinkedRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape::new("CreateServiceSpecificCredentialRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("ServiceName", &SERVICE_NAME).required(),
    Member::new("CredentialAgeDays", &CREDENTIAL_AGE_DAYS),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape::new("CreateServiceSpecificCredentialResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL),
], payload: None, union: false }));
pub(super) static CREATE_USER_REQUEST: Shape = Shape::new("CreateUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("PermissionsBoundary", &ARN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_USER_RESPONSE: Shape = Shape::new("CreateUserResponse", Kind::Structure(StructureShape { members: &[
    Member::new("User", &USER),
], payload: None, union: false }));
pub(super) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape::new("CreateVirtualMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("VirtualMFADeviceName", &VIRTUAL_MFA_DEVICE_NAME).required(),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: Shape = Shape::new("CreateVirtualMFADeviceResponse", Kind::Structure(StructureShape { members: &[
    Member::new("VirtualMFADevice", &VIRTUAL_MFA_DEVICE).required(),
], payload: None, union: false }));
pub(super) static DEACTIVATE_MFA_DEVICE_REQUEST: Shape = Shape::new("DeactivateMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELEGATION_PERMISSION: Shape = Shape::new("DelegationPermission", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyTemplateArn", &ARN_TYPE),
    Member::new("Parameters", &POLICY_PARAMETER_LIST_TYPE),
], payload: None, union: false }));
pub(super) static DELEGATION_REQUEST: Shape = Shape::new("DelegationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE),
    Member::new("OwnerAccountId", &ACCOUNT_ID_TYPE),
    Member::new("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE),
    Member::new("RequestMessage", &REQUEST_MESSAGE_TYPE),
    Member::new("Permissions", &DELEGATION_PERMISSION),
    Member::new("PermissionPolicy", &PERMISSION_TYPE),
    Member::new("RolePermissionRestrictionArns", &ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE),
    Member::new("OwnerId", &OWNER_ID_TYPE),
    Member::new("ApproverId", &ARN_TYPE),
    Member::new("State", &STATE_TYPE),
    Member::new("ExpirationTime", &DATE_TYPE),
    Member::new("RequestorId", &ACCOUNT_ID_TYPE),
    Member::new("RequestorName", &REQUESTOR_NAME_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("SessionDuration", &SESSION_DURATION_TYPE),
    Member::new("RedirectUrl", &REDIRECT_URL_TYPE),
    Member::new("Notes", &NOTES_TYPE),
    Member::new("RejectionReason", &NOTES_TYPE),
    Member::new("OnlySendByOwner", &BOOLEAN_TYPE),
    Member::new("UpdatedTime", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_KEY_REQUEST: Shape = Shape::new("DeleteAccessKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_ACCOUNT_ALIAS_REQUEST: Shape = Shape::new("DeleteAccountAliasRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountAlias", &ACCOUNT_ALIAS_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_GROUP_POLICY_REQUEST: Shape = Shape::new("DeleteGroupPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_GROUP_REQUEST: Shape = Shape::new("DeleteGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("DeleteInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_LOGIN_PROFILE_REQUEST: Shape = Shape::new("DeleteLoginProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("DeleteOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_POLICY_REQUEST: Shape = Shape::new("DeletePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_POLICY_VERSION_REQUEST: Shape = Shape::new("DeletePolicyVersionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::new("DeleteRolePermissionsBoundaryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_ROLE_POLICY_REQUEST: Shape = Shape::new("DeleteRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_ROLE_REQUEST: Shape = Shape::new("DeleteRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SAML_PROVIDER_REQUEST: Shape = Shape::new("DeleteSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape::new("DeleteSSHPublicKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("DeleteServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape::new("DeleteServiceLinkedRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape::new("DeleteServiceLinkedRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DeletionTaskId", &DELETION_TASK_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape::new("DeleteServiceSpecificCredentialRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
], payload: None, union: false }));
pub(super) static DELETE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape::new("DeleteSigningCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("CertificateId", &CERTIFICATE_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::new("DeleteUserPermissionsBoundaryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_USER_POLICY_REQUEST: Shape = Shape::new("DeleteUserPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_USER_REQUEST: Shape = Shape::new("DeleteUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape::new("DeleteVirtualMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
], payload: None, union: false }));
pub(super) static DELETION_TASK_FAILURE_REASON_TYPE: Shape = Shape::new("DeletionTaskFailureReasonType", Kind::Structure(StructureShape { members: &[
    Member::new("Reason", &REASON_TYPE),
    Member::new("RoleUsageList", &ROLE_USAGE_LIST_TYPE),
], payload: None, union: false }));
pub(super) static DELETION_TASK_ID_TYPE: Shape = Shape::new("DeletionTaskIdType", Kind::String(StringShape { length: Length::new(1, Some(1000)), pattern: None, values: &[] }));
pub(super) static DELETION_TASK_STATUS_TYPE: Shape = Shape::new("DeletionTaskStatusType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] }));
pub(super) static DETACH_GROUP_POLICY_REQUEST: Shape = Shape::new("DetachGroupPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DETACH_ROLE_POLICY_REQUEST: Shape = Shape::new("DetachRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DETACH_USER_POLICY_REQUEST: Shape = Shape::new("DetachUserPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Shape = Shape::new("DisableOrganizationsRootCredentialsManagementRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Shape = Shape::new("DisableOrganizationsRootCredentialsManagementResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationId", &ORGANIZATION_ID_TYPE),
    Member::new("EnabledFeatures", &FEATURES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Shape = Shape::new("DisableOrganizationsRootSessionsRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Shape = Shape::new("DisableOrganizationsRootSessionsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationId", &ORGANIZATION_ID_TYPE),
    Member::new("EnabledFeatures", &FEATURES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static ENABLE_MFA_DEVICE_REQUEST: Shape = Shape::new("EnableMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE).required(),
    Member::new("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE).required(),
], payload: None, union: false }));
pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Shape = Shape::new("EnableOrganizationsRootCredentialsManagementRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Shape = Shape::new("EnableOrganizationsRootCredentialsManagementResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationId", &ORGANIZATION_ID_TYPE),
    Member::new("EnabledFeatures", &FEATURES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Shape = Shape::new("EnableOrganizationsRootSessionsRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Shape = Shape::new("EnableOrganizationsRootSessionsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationId", &ORGANIZATION_ID_TYPE),
    Member::new("EnabledFeatures", &FEATURES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: Shape = Shape::new("EnableOutboundWebIdentityFederationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("IssuerIdentifier", &STRING_TYPE),
], payload: None, union: false }));
pub(super) static ENTITY_DETAILS: Shape = Shape::new("EntityDetails", Kind::Structure(StructureShape { members: &[
    Member::new("EntityInfo", &ENTITY_INFO).required(),
    Member::new("LastAuthenticated", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static ENTITY_INFO: Shape = Shape::new("EntityInfo", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("Name", &USER_NAME_TYPE).required(),
    Member::new("Type", &POLICY_OWNER_ENTITY_TYPE).required(),
    Member::new("Id", &ID_TYPE).required(),
    Member::new("Path", &PATH_TYPE),
], payload: None, union: false }));
pub(super) static ENTITY_TYPE: Shape = Shape::new("EntityType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] }));
pub(super) static ERROR_DETAILS: Shape = Shape::new("ErrorDetails", Kind::Structure(StructureShape { members: &[
    Member::new("Message", &STRING_TYPE).required(),
    Member::new("Code", &STRING_TYPE).required(),
], payload: None, union: false }));
pub(super) static EVAL_DECISION_DETAILS_TYPE: Shape = Shape::new("EvalDecisionDetailsType", Kind::Map(MapShape { key: &Member::new("key", &EVAL_DECISION_SOURCE_TYPE), value: &Member::new("value", &POLICY_EVALUATION_DECISION_TYPE), flattened: false, length: Length::ANY }));
pub(super) static EVAL_DECISION_SOURCE_TYPE: Shape = Shape::new("EvalDecisionSourceType", Kind::String(StringShape { length: Length::new(3, Some(256)), pattern: None, values: &[] }));
pub(super) static EVALUATION_RESULT: Shape = Shape::new("EvaluationResult", Kind::Structure(StructureShape { members: &[
    Member::new("EvalActionName", &ACTION_NAME_TYPE).required(),
    Member::new("EvalResourceName", &RESOURCE_NAME_TYPE),
    Member::new("EvalDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
    Member::new("MatchedStatements", &STATEMENT_LIST_TYPE),
    Member::new("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    Member::new("OrganizationsDecisionDetail", &ORGANIZATIONS_DECISION_DETAIL),
    Member::new("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
    Member::new("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
    Member::new("ResourceSpecificResults", &RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
], payload: None, union: false }));
pub(super) static EVALUATION_RESULTS_LIST_TYPE: Shape = Shape::new("EvaluationResultsListType", Kind::List(ListShape { element: &Member::new("member", &EVALUATION_RESULT), flattened: false, length: Length::ANY }));
pub(super) static FEATURE_TYPE: Shape = Shape::new("FeatureType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["RootCredentialsManagement", "RootSessions"] }));
pub(super) static FEATURES_LIST_TYPE: Shape = Shape::new("FeaturesListType", Kind::List(ListShape { element: &Member::new("member", &FEATURE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static GENERATE_CREDENTIAL_REPORT_RESPONSE: Shape = Shape::new("GenerateCredentialReportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("State", &REPORT_STATE_TYPE),
    Member::new("Description", &REPORT_STATE_DESCRIPTION_TYPE),
], payload: None, union: false }));
pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Shape = Shape::new("GenerateOrganizationsAccessReportRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE).required(),
    Member::new("OrganizationsPolicyId", &ORGANIZATIONS_POLICY_ID_TYPE),
], payload: None, union: false }));
pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Shape = Shape::new("GenerateOrganizationsAccessReportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID_TYPE),
], payload: None, union: false }));
pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape::new("GenerateServiceLastAccessedDetailsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("Granularity", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
], payload: None, union: false }));
pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape::new("GenerateServiceLastAccessedDetailsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID_TYPE),
], payload: None, union: false }));
pub(super) static GET_ACCESS_KEY_LAST_USED_REQUEST: Shape = Shape::new("GetAccessKeyLastUsedRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ACCESS_KEY_LAST_USED_RESPONSE: Shape = Shape::new("GetAccessKeyLastUsedResponse", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
], payload: None, union: false }));
pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Shape = Shape::new("GetAccountAuthorizationDetailsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Filter", &ENTITY_LIST_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
], payload: None, union: false }));
pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Shape = Shape::new("GetAccountAuthorizationDetailsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("UserDetailList", &USER_DETAIL_LIST_TYPE),
    Member::new("GroupDetailList", &GROUP_DETAIL_LIST_TYPE),
    Member::new("RoleDetailList", &ROLE_DETAIL_LIST_TYPE),
    Member::new("Policies", &MANAGED_POLICY_DETAIL_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Shape = Shape::new("GetAccountPasswordPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PasswordPolicy", &PASSWORD_POLICY).required(),
], payload: None, union: false }));
pub(super) static GET_ACCOUNT_PROPERTIES_REQUEST: Shape = Shape::new("GetAccountPropertiesRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static GET_ACCOUNT_PROPERTIES_RESPONSE: Shape = Shape::new("GetAccountPropertiesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE),
], payload: None, union: false }));
pub(super) static GET_ACCOUNT_SUMMARY_RESPONSE: Shape = Shape::new("GetAccountSummaryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SummaryMap", &SUMMARY_MAP_TYPE),
], payload: None, union: false }));
pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Shape = Shape::new("GetContextKeysForCustomPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Shape = Shape::new("GetContextKeysForPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ContextKeyNames", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
], payload: None, union: false }));
pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Shape = Shape::new("GetContextKeysForPrincipalPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicySourceArn", &ARN_TYPE).required(),
    Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
], payload: None, union: false }));
pub(super) static GET_CREDENTIAL_REPORT_RESPONSE: Shape = Shape::new("GetCredentialReportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Content", &REPORT_CONTENT_TYPE),
    Member::new("ReportFormat", &REPORT_FORMAT_TYPE),
    Member::new("GeneratedTime", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static GET_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("GetDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
    Member::new("DelegationPermissionCheck", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static GET_DELEGATION_REQUEST_RESPONSE: Shape = Shape::new("GetDelegationRequestResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequest", &DELEGATION_REQUEST),
    Member::new("PermissionCheckStatus", &PERMISSION_CHECK_STATUS_TYPE),
    Member::new("PermissionCheckResult", &PERMISSION_CHECK_RESULT_TYPE),
], payload: None, union: false }));
pub(super) static GET_GROUP_POLICY_REQUEST: Shape = Shape::new("GetGroupPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_GROUP_POLICY_RESPONSE: Shape = Shape::new("GetGroupPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_GROUP_REQUEST: Shape = Shape::new("GetGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static GET_GROUP_RESPONSE: Shape = Shape::new("GetGroupResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Group", &GROUP).required(),
    Member::new("Users", &USER_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static GET_HUMAN_READABLE_SUMMARY_REQUEST: Shape = Shape::new("GetHumanReadableSummaryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EntityArn", &ARN_TYPE).required(),
    Member::new("Locale", &LOCALE_TYPE),
], payload: None, union: false }));
pub(super) static GET_HUMAN_READABLE_SUMMARY_RESPONSE: Shape = Shape::new("GetHumanReadableSummaryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SummaryContent", &SUMMARY_CONTENT_TYPE),
    Member::new("Locale", &LOCALE_TYPE),
    Member::new("SummaryState", &SUMMARY_STATE_TYPE),
], payload: None, union: false }));
pub(super) static GET_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("GetInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_INSTANCE_PROFILE_RESPONSE: Shape = Shape::new("GetInstanceProfileResponse", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfile", &INSTANCE_PROFILE).required(),
], payload: None, union: false }));
pub(super) static GET_LOGIN_PROFILE_REQUEST: Shape = Shape::new("GetLoginProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static GET_LOGIN_PROFILE_RESPONSE: Shape = Shape::new("GetLoginProfileResponse", Kind::Structure(StructureShape { members: &[
    Member::new("LoginProfile", &LOGIN_PROFILE).required(),
], payload: None, union: false }));
pub(super) static GET_MFA_DEVICE_REQUEST: Shape = Shape::new("GetMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("UserName", &USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static GET_MFA_DEVICE_RESPONSE: Shape = Shape::new("GetMFADeviceResponse", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("EnableDate", &DATE_TYPE),
    Member::new("Certifications", &CERTIFICATION_MAP_TYPE),
], payload: None, union: false }));
pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("GetOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape::new("GetOpenIDConnectProviderResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
    Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
    Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Shape = Shape::new("GetOrganizationsAccessReportRequest", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID_TYPE).required(),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("SortKey", &SORT_KEY_TYPE),
], payload: None, union: false }));
pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Shape = Shape::new("GetOrganizationsAccessReportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("JobStatus", &JOB_STATUS_TYPE).required(),
    Member::new("JobCreationDate", &DATE_TYPE).required(),
    Member::new("JobCompletionDate", &DATE_TYPE),
    Member::new("NumberOfServicesAccessible", &INTEGER_TYPE),
    Member::new("NumberOfServicesNotAccessed", &INTEGER_TYPE),
    Member::new("AccessDetails", &ACCESS_DETAILS),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("ErrorDetails", &ERROR_DETAILS),
], payload: None, union: false }));
pub(super) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: Shape = Shape::new("GetOutboundWebIdentityFederationInfoResponse", Kind::Structure(StructureShape { members: &[
    Member::new("IssuerIdentifier", &STRING_TYPE),
    Member::new("JwtVendingEnabled", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static GET_POLICY_REQUEST: Shape = Shape::new("GetPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_POLICY_RESPONSE: Shape = Shape::new("GetPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static GET_POLICY_VERSION_REQUEST: Shape = Shape::new("GetPolicyVersionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_POLICY_VERSION_RESPONSE: Shape = Shape::new("GetPolicyVersionResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyVersion", &POLICY_VERSION),
], payload: None, union: false }));
pub(super) static GET_ROLE_POLICY_REQUEST: Shape = Shape::new("GetRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ROLE_POLICY_RESPONSE: Shape = Shape::new("GetRolePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ROLE_REQUEST: Shape = Shape::new("GetRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_ROLE_RESPONSE: Shape = Shape::new("GetRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE).required(),
], payload: None, union: false }));
pub(super) static GET_ROLE_TEMPLATE_VERSION_REQUEST: Shape = Shape::new("GetRoleTemplateVersionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TemplateArn", &ARN_TYPE).required(),
    Member::new("MinorVersion", &MINOR_VERSION_TYPE),
], payload: None, union: false }));
pub(super) static GET_ROLE_TEMPLATE_VERSION_RESPONSE: Shape = Shape::new("GetRoleTemplateVersionResponse", Kind::Structure(StructureShape { members: &[
    Member::new("RoleTemplateVersion", &ROLE_TEMPLATE_VERSION).required(),
], payload: None, union: false }));
pub(super) static GET_SAML_PROVIDER_REQUEST: Shape = Shape::new("GetSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_SAML_PROVIDER_RESPONSE: Shape = Shape::new("GetSAMLProviderResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderUUID", &PRIVATE_KEY_ID_TYPE),
    Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("ValidUntil", &DATE_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
    Member::new("PrivateKeyList", &PRIVATE_KEY_LIST),
], payload: None, union: false }));
pub(super) static GET_SSH_PUBLIC_KEY_REQUEST: Shape = Shape::new("GetSSHPublicKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE).required(),
    Member::new("Encoding", &ENCODING_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape::new("GetSSHPublicKeyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SSHPublicKey", &SSH_PUBLIC_KEY),
], payload: None, union: false }));
pub(super) static GET_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("GetServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_SERVER_CERTIFICATE_RESPONSE: Shape = Shape::new("GetServerCertificateResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificate", &SERVER_CERTIFICATE).required(),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape::new("GetServiceLastAccessedDetailsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID_TYPE).required(),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape::new("GetServiceLastAccessedDetailsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("JobStatus", &JOB_STATUS_TYPE).required(),
    Member::new("JobType", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
    Member::new("JobCreationDate", &DATE_TYPE).required(),
    Member::new("ServicesLastAccessed", &SERVICES_LAST_ACCESSED).required(),
    Member::new("JobCompletionDate", &DATE_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
    Member::new("Error", &ERROR_DETAILS),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: Shape = Shape::new("GetServiceLastAccessedDetailsWithEntitiesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID_TYPE).required(),
    Member::new("ServiceNamespace", &SERVICE_NAMESPACE_TYPE).required(),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: Shape = Shape::new("GetServiceLastAccessedDetailsWithEntitiesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("JobStatus", &JOB_STATUS_TYPE).required(),
    Member::new("JobCreationDate", &DATE_TYPE).required(),
    Member::new("JobCompletionDate", &DATE_TYPE).required(),
    Member::new("EntityDetailsList", &ENTITY_DETAILS_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
    Member::new("Error", &ERROR_DETAILS),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Shape = Shape::new("GetServiceLinkedRoleDeletionStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DeletionTaskId", &DELETION_TASK_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Shape = Shape::new("GetServiceLinkedRoleDeletionStatusResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &DELETION_TASK_STATUS_TYPE).required(),
    Member::new("Reason", &DELETION_TASK_FAILURE_REASON_TYPE),
], payload: None, union: false }));
pub(super) static GET_USER_POLICY_REQUEST: Shape = Shape::new("GetUserPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_USER_POLICY_RESPONSE: Shape = Shape::new("GetUserPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static GET_USER_REQUEST: Shape = Shape::new("GetUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static GET_USER_RESPONSE: Shape = Shape::new("GetUserResponse", Kind::Structure(StructureShape { members: &[
    Member::new("User", &USER).required(),
], payload: None, union: false }));
pub(super) static GROUP: Shape = Shape::new("Group", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE).required(),
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("GroupId", &ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE).required(),
], payload: None, union: false }));
pub(super) static GROUP_DETAIL: Shape = Shape::new("GroupDetail", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("GroupName", &GROUP_NAME_TYPE),
    Member::new("GroupId", &ID_TYPE),
    Member::new("Arn", &ARN_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("GroupPolicyList", &POLICY_DETAIL_LIST_TYPE),
    Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static INLINE_POLICY: Shape = Shape::new("InlinePolicy", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static INLINE_POLICY_IDENTIFIER_TYPE: Shape = Shape::new("InlinePolicyIdentifierType", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("AttachmentType", &ATTACHMENT_TYPE).required(),
    Member::new("AttachmentName", &ATTACHMENT_NAME).required(),
], payload: None, union: false }));
pub(super) static INSTANCE_PROFILE: Shape = Shape::new("InstanceProfile", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE).required(),
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("InstanceProfileId", &ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("Roles", &ROLE_LIST_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static LINE_NUMBER: Shape = Shape::new("LineNumber", Kind::Integer(NumberRange::ANY));
pub(super) static LIST_ACCESS_KEYS_REQUEST: Shape = Shape::new("ListAccessKeysRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_KEYS_RESPONSE: Shape = Shape::new("ListAccessKeysResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNT_ALIASES_REQUEST: Shape = Shape::new("ListAccountAliasesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNT_ALIASES_RESPONSE: Shape = Shape::new("ListAccountAliasesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Shape = Shape::new("ListAttachedGroupPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PathPrefix", &POLICY_PATH_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Shape = Shape::new("ListAttachedGroupPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Shape = Shape::new("ListAttachedRolePoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PathPrefix", &POLICY_PATH_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Shape = Shape::new("ListAttachedRolePoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_USER_POLICIES_REQUEST: Shape = Shape::new("ListAttachedUserPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("PathPrefix", &POLICY_PATH_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ATTACHED_USER_POLICIES_RESPONSE: Shape = Shape::new("ListAttachedUserPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_DELEGATION_REQUESTS_REQUEST: Shape = Shape::new("ListDelegationRequestsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OwnerId", &OWNER_ID_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_DELEGATION_REQUESTS_RESPONSE: Shape = Shape::new("ListDelegationRequestsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequests", &DELEGATION_REQUESTS_LIST_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("isTruncated", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ENTITIES_FOR_POLICY_REQUEST: Shape = Shape::new("ListEntitiesForPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("EntityFilter", &ENTITY_TYPE),
    Member::new("PathPrefix", &PATH_TYPE),
    Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ENTITIES_FOR_POLICY_RESPONSE: Shape = Shape::new("ListEntitiesForPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyGroups", &POLICY_GROUP_LIST_TYPE),
    Member::new("PolicyUsers", &POLICY_USER_LIST_TYPE),
    Member::new("PolicyRoles", &POLICY_ROLE_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUP_POLICIES_REQUEST: Shape = Shape::new("ListGroupPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUP_POLICIES_RESPONSE: Shape = Shape::new("ListGroupPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUPS_FOR_USER_REQUEST: Shape = Shape::new("ListGroupsForUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUPS_FOR_USER_RESPONSE: Shape = Shape::new("ListGroupsForUserResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Groups", &GROUP_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUPS_REQUEST: Shape = Shape::new("ListGroupsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PathPrefix", &PATH_PREFIX_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_GROUPS_RESPONSE: Shape = Shape::new("ListGroupsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Groups", &GROUP_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Shape = Shape::new("ListInstanceProfileTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Shape = Shape::new("ListInstanceProfileTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Shape = Shape::new("ListInstanceProfilesForRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Shape = Shape::new("ListInstanceProfilesForRoleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILES_REQUEST: Shape = Shape::new("ListInstanceProfilesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PathPrefix", &PATH_PREFIX_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_INSTANCE_PROFILES_RESPONSE: Shape = Shape::new("ListInstanceProfilesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_MFA_DEVICE_TAGS_REQUEST: Shape = Shape::new("ListMFADeviceTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_MFA_DEVICE_TAGS_RESPONSE: Shape = Shape::new("ListMFADeviceTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_MFA_DEVICES_REQUEST: Shape = Shape::new("ListMFADevicesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_MFA_DEVICES_RESPONSE: Shape = Shape::new("ListMFADevicesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("MFADevices", &MFA_DEVICE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Shape = Shape::new("ListOpenIDConnectProviderTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Shape = Shape::new("ListOpenIDConnectProviderTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Shape = Shape::new("ListOpenIDConnectProvidersRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Shape = Shape::new("ListOpenIDConnectProvidersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderList", &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ORGANIZATIONS_FEATURES_REQUEST: Shape = Shape::new("ListOrganizationsFeaturesRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static LIST_ORGANIZATIONS_FEATURES_RESPONSE: Shape = Shape::new("ListOrganizationsFeaturesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationId", &ORGANIZATION_ID_TYPE),
    Member::new("EnabledFeatures", &FEATURES_LIST_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Shape = Shape::new("ListPoliciesGrantingServiceAccessEntry", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceNamespace", &SERVICE_NAMESPACE_TYPE),
    Member::new("Policies", &POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: Shape = Shape::new("ListPoliciesGrantingServiceAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Marker", &MARKER_TYPE),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("ServiceNamespaces", &SERVICE_NAMESPACE_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: Shape = Shape::new("ListPoliciesGrantingServiceAccessResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PoliciesGrantingServiceAccess", &LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_REQUEST: Shape = Shape::new("ListPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Scope", &POLICY_SCOPE_TYPE),
    Member::new("OnlyAttached", &BOOLEAN_TYPE),
    Member::new("PathPrefix", &POLICY_PATH_TYPE),
    Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_RESPONSE: Shape = Shape::new("ListPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policies", &POLICY_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICY_TAGS_REQUEST: Shape = Shape::new("ListPolicyTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICY_TAGS_RESPONSE: Shape = Shape::new("ListPolicyTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICY_VERSIONS_REQUEST: Shape = Shape::new("ListPolicyVersionsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_POLICY_VERSIONS_RESPONSE: Shape = Shape::new("ListPolicyVersionsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLE_POLICIES_REQUEST: Shape = Shape::new("ListRolePoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLE_POLICIES_RESPONSE: Shape = Shape::new("ListRolePoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLE_TAGS_REQUEST: Shape = Shape::new("ListRoleTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLE_TAGS_RESPONSE: Shape = Shape::new("ListRoleTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLES_REQUEST: Shape = Shape::new("ListRolesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PathPrefix", &PATH_PREFIX_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_ROLES_RESPONSE: Shape = Shape::new("ListRolesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Roles", &ROLE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SAML_PROVIDER_TAGS_REQUEST: Shape = Shape::new("ListSAMLProviderTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SAML_PROVIDER_TAGS_RESPONSE: Shape = Shape::new("ListSAMLProviderTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SAML_PROVIDERS_REQUEST: Shape = Shape::new("ListSAMLProvidersRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static LIST_SAML_PROVIDERS_RESPONSE: Shape = Shape::new("ListSAMLProvidersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderList", &SAML_PROVIDER_LIST_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SSH_PUBLIC_KEYS_REQUEST: Shape = Shape::new("ListSSHPublicKeysRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SSH_PUBLIC_KEYS_RESPONSE: Shape = Shape::new("ListSSHPublicKeysResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SSHPublicKeys", &SSH_PUBLIC_KEY_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Shape = Shape::new("ListServerCertificateTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Shape = Shape::new("ListServerCertificateTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVER_CERTIFICATES_REQUEST: Shape = Shape::new("ListServerCertificatesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PathPrefix", &PATH_PREFIX_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVER_CERTIFICATES_RESPONSE: Shape = Shape::new("ListServerCertificatesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateMetadataList", &SERVER_CERTIFICATE_METADATA_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Shape = Shape::new("ListServiceSpecificCredentialsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("ServiceName", &SERVICE_NAME),
    Member::new("AllUsers", &ALL_USERS),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Shape = Shape::new("ListServiceSpecificCredentialsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceSpecificCredentials", &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SIGNING_CERTIFICATES_REQUEST: Shape = Shape::new("ListSigningCertificatesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_SIGNING_CERTIFICATES_RESPONSE: Shape = Shape::new("ListSigningCertificatesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Certificates", &CERTIFICATE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USER_POLICIES_REQUEST: Shape = Shape::new("ListUserPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USER_POLICIES_RESPONSE: Shape = Shape::new("ListUserPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USER_TAGS_REQUEST: Shape = Shape::new("ListUserTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USER_TAGS_RESPONSE: Shape = Shape::new("ListUserTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USERS_REQUEST: Shape = Shape::new("ListUsersRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PathPrefix", &PATH_PREFIX_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_USERS_RESPONSE: Shape = Shape::new("ListUsersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Users", &USER_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: Shape = Shape::new("ListVirtualMFADevicesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AssignmentStatus", &ASSIGNMENT_STATUS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
], payload: None, union: false }));
pub(super) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Shape = Shape::new("ListVirtualMFADevicesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("VirtualMFADevices", &VIRTUAL_MFA_DEVICE_LIST_TYPE).required(),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static LOGIN_PROFILE: Shape = Shape::new("LoginProfile", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("PasswordResetRequired", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static MFA_DEVICE: Shape = Shape::new("MFADevice", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("EnableDate", &DATE_TYPE).required(),
], payload: None, union: false }));
pub(super) static MANAGED_POLICY_DETAIL: Shape = Shape::new("ManagedPolicyDetail", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE),
    Member::new("PolicyId", &ID_TYPE),
    Member::new("Arn", &ARN_TYPE),
    Member::new("Path", &POLICY_PATH_TYPE),
    Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
    Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
    Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
    Member::new("IsAttachable", &BOOLEAN_TYPE),
    Member::new("Description", &POLICY_DESCRIPTION_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("UpdateDate", &DATE_TYPE),
    Member::new("PolicyVersionList", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
], payload: None, union: false }));
pub(super) static MANAGED_POLICY_DETAIL_LIST_TYPE: Shape = Shape::new("ManagedPolicyDetailListType", Kind::List(ListShape { element: &Member::new("member", &MANAGED_POLICY_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Shape = Shape::new("OpenIDConnectProviderListEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Shape = Shape::new("OpenIDConnectProviderListType", Kind::List(ListShape { element: &Member::new("member", &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY), flattened: false, length: Length::ANY }));
pub(super) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Shape = Shape::new("OpenIDConnectProviderUrlType", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: None, values: &[] }));
pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE: Shape = Shape::new("OrderedOrganizationPolicyType", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceControlPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
], payload: None, union: false }));
pub(super) static ORGANIZATION_ID_TYPE: Shape = Shape::new("OrganizationIdType", Kind::String(StringShape { length: Length::new(0, Some(34)), pattern: Some(Pattern::new("^o-[a-z0-9]{10,32}$", "\\A(?:^o-[a-z0-9]{10,32}$)\\z")), values: &[] }));
pub(super) static ORGANIZATION_POLICY_LIST_TYPE: Shape = Shape::new("OrganizationPolicyListType", Kind::List(ListShape { element: &Member::new("member", &ORDERED_ORGANIZATION_POLICY_TYPE), flattened: false, length: Length::new(0, Some(7)) }));
pub(super) static ORGANIZATIONS_DECISION_DETAIL: Shape = Shape::new("OrganizationsDecisionDetail", Kind::Structure(StructureShape { members: &[
    Member::new("AllowedByOrganizations", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static PARAMETER_DEFINITION: Shape = Shape::new("ParameterDefinition", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &PARAMETER_NAME_TYPE).required(),
    Member::new("Type", &PARAMETER_TYPE_TYPE).required(),
    Member::new("SubType", &PARAMETER_SUB_TYPE_TYPE),
    Member::new("Description", &PARAMETER_DESCRIPTION_TYPE),
    Member::new("IsRequired", &BOOLEAN_TYPE),
    Member::new("DefaultValue", &PARAMETER_DEFAULT_VALUE_TYPE),
    Member::new("Immutable", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static PASSWORD_POLICY: Shape = Shape::new("PasswordPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE),
    Member::new("RequireSymbols", &BOOLEAN_TYPE),
    Member::new("RequireNumbers", &BOOLEAN_TYPE),
    Member::new("RequireUppercaseCharacters", &BOOLEAN_TYPE),
    Member::new("RequireLowercaseCharacters", &BOOLEAN_TYPE),
    Member::new("AllowUsersToChangePassword", &BOOLEAN_TYPE),
    Member::new("ExpirePasswords", &BOOLEAN_TYPE),
    Member::new("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE),
    Member::new("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE),
    Member::new("HardExpiry", &BOOLEAN_OBJECT_TYPE),
], payload: None, union: false }));
pub(super) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape = Shape::new("PermissionsBoundaryAttachmentType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PermissionsBoundaryPolicy"] }));
pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Shape = Shape::new("PermissionsBoundaryDecisionDetail", Kind::Structure(StructureShape { members: &[
    Member::new("AllowedByPermissionsBoundary", &BOOLEAN_TYPE),
], payload: None, union: false }));
pub(super) static POLICY: Shape = Shape::new("Policy", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE),
    Member::new("PolicyId", &ID_TYPE),
    Member::new("Arn", &ARN_TYPE),
    Member::new("Path", &POLICY_PATH_TYPE),
    Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
    Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
    Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
    Member::new("IsAttachable", &BOOLEAN_TYPE),
    Member::new("Description", &POLICY_DESCRIPTION_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("UpdateDate", &DATE_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_DETAIL: Shape = Shape::new("PolicyDetail", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_EVALUATION_DECISION_TYPE: Shape = Shape::new("PolicyEvaluationDecisionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] }));
pub(super) static POLICY_EXCLUSIONS_LIST_TYPE: Shape = Shape::new("PolicyExclusionsListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_IDENTIFIER), flattened: false, length: Length::new(0, Some(256)) }));
pub(super) static POLICY_GRANTING_SERVICE_ACCESS: Shape = Shape::new("PolicyGrantingServiceAccess", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyType", &POLICY_TYPE).required(),
    Member::new("PolicyArn", &ARN_TYPE),
    Member::new("EntityType", &POLICY_OWNER_ENTITY_TYPE),
    Member::new("EntityName", &ENTITY_NAME_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_GROUP: Shape = Shape::new("PolicyGroup", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE),
    Member::new("GroupId", &ID_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_GROUP_LIST_TYPE: Shape = Shape::new("PolicyGroupListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_GROUP), flattened: false, length: Length::ANY }));
pub(super) static POLICY_IDENTIFIER: Shape = Shape::new("PolicyIdentifier", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyType", &POLICY_IDENTIFIER_POLICY_TYPE),
    Member::new("PolicyArn", &ARN_TYPE),
    Member::new("InlinePolicyIdentifier", &INLINE_POLICY_IDENTIFIER_TYPE),
], payload: None, union: true }));
pub(super) static POLICY_IDENTIFIER_POLICY_TYPE: Shape = Shape::new("PolicyIdentifierPolicyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"] }));
pub(super) static POLICY_IDENTIFIER_TYPE: Shape = Shape::new("PolicyIdentifierType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_PARAMETER: Shape = Shape::new("PolicyParameter", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &POLICY_PARAMETER_NAME_TYPE),
    Member::new("Values", &POLICY_PARAMETER_VALUES_LIST_TYPE),
    Member::new("Type", &POLICY_PARAMETER_TYPE_ENUM),
], payload: None, union: false }));
pub(super) static POLICY_PARAMETER_TYPE_ENUM: Shape = Shape::new("PolicyParameterTypeEnum", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["string", "stringList"] }));
pub(super) static POLICY_ROLE: Shape = Shape::new("PolicyRole", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE),
    Member::new("RoleId", &ID_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_ROLE_LIST_TYPE: Shape = Shape::new("PolicyRoleListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_ROLE), flattened: false, length: Length::ANY }));
pub(super) static POLICY_SOURCE_TYPE: Shape = Shape::new("PolicySourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] }));
pub(super) static POLICY_USAGE_TYPE: Shape = Shape::new("PolicyUsageType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] }));
pub(super) static POLICY_USER: Shape = Shape::new("PolicyUser", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("UserId", &ID_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_USER_LIST_TYPE: Shape = Shape::new("PolicyUserListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_USER), flattened: false, length: Length::ANY }));
pub(super) static POLICY_VERSION: Shape = Shape::new("PolicyVersion", Kind::Structure(StructureShape { members: &[
    Member::new("Document", &POLICY_DOCUMENT_TYPE),
    Member::new("VersionId", &POLICY_VERSION_ID_TYPE),
    Member::new("IsDefaultVersion", &BOOLEAN_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static POSITION: Shape = Shape::new("Position", Kind::Structure(StructureShape { members: &[
    Member::new("Line", &LINE_NUMBER),
    Member::new("Column", &COLUMN_NUMBER),
], payload: None, union: false }));
pub(super) static PUT_ACCOUNT_PROPERTIES_REQUEST: Shape = Shape::new("PutAccountPropertiesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE).required(),
], payload: None, union: false }));
pub(super) static PUT_ACCOUNT_PROPERTIES_RESPONSE: Shape = Shape::new("PutAccountPropertiesResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static PUT_GROUP_POLICY_REQUEST: Shape = Shape::new("PutGroupPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::new("PutRolePermissionsBoundaryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PermissionsBoundary", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static PUT_ROLE_POLICY_REQUEST: Shape = Shape::new("PutRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::new("PutUserPermissionsBoundaryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("PermissionsBoundary", &ARN_TYPE).required(),
], payload: None, union: false }));
pub(super) static PUT_USER_POLICY_REQUEST: Shape = Shape::new("PutUserPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static REASON_TYPE: Shape = Shape::new("ReasonType", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: None, values: &[] }));
pub(super) static REGION_NAME_TYPE: Shape = Shape::new("RegionNameType", Kind::String(StringShape { length: Length::new(1, Some(100)), pattern: None, values: &[] }));
pub(super) static REJECT_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("RejectDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
    Member::new("Notes", &NOTES_TYPE),
], payload: None, union: false }));
pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("RemoveClientIDFromOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("ClientID", &CLIENT_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("RemoveRoleFromInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static REMOVE_USER_FROM_GROUP_REQUEST: Shape = Shape::new("RemoveUserFromGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
], payload: None, union: false }));
pub(super) static REPLACEMENT_VALUE_ENTRY: Shape = Shape::new("ReplacementValueEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Values", &REPLACEMENT_VALUE_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static REPORT_CONTENT_TYPE: Shape = Shape::new("ReportContentType", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static REPORT_FORMAT_TYPE: Shape = Shape::new("ReportFormatType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["text/csv"] }));
pub(super) static REPORT_STATE_DESCRIPTION_TYPE: Shape = Shape::new("ReportStateDescriptionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REPORT_STATE_TYPE: Shape = Shape::new("ReportStateType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STARTED", "INPROGRESS", "COMPLETE"] }));
pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape::new("ResetServiceSpecificCredentialRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
], payload: None, union: false }));
pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape::new("ResetServiceSpecificCredentialResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL),
], payload: None, union: false }));
pub(super) static RESOURCE_HANDLING_OPTION_TYPE: Shape = Shape::new("ResourceHandlingOptionType", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: None, values: &[] }));
pub(super) static RESOURCE_NAME_LIST_TYPE: Shape = Shape::new("ResourceNameListType", Kind::List(ListShape { element: &Member::new("member", &RESOURCE_NAME_TYPE), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE_NAME_TYPE: Shape = Shape::new("ResourceNameType", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: None, values: &[] }));
pub(super) static RESOURCE_SPECIFIC_RESULT: Shape = Shape::new("ResourceSpecificResult", Kind::Structure(StructureShape { members: &[
    Member::new("EvalResourceName", &RESOURCE_NAME_TYPE).required(),
    Member::new("EvalResourceDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
    Member::new("MatchedStatements", &STATEMENT_LIST_TYPE),
    Member::new("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    Member::new("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
    Member::new("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
], payload: None, union: false }));
pub(super) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Shape = Shape::new("ResourceSpecificResultListType", Kind::List(ListShape { element: &Member::new("member", &RESOURCE_SPECIFIC_RESULT), flattened: false, length: Length::ANY }));
pub(super) static RESYNC_MFA_DEVICE_REQUEST: Shape = Shape::new("ResyncMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE).required(),
    Member::new("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE).required(),
], payload: None, union: false }));
pub(super) static ROLE: Shape = Shape::new("Role", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE).required(),
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("RoleId", &ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
    Member::new("Description", &ROLE_DESCRIPTION_TYPE),
    Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("RoleLastUsed", &ROLE_LAST_USED),
    Member::new("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
], payload: None, union: false }));
pub(super) static ROLE_DETAIL: Shape = Shape::new("RoleDetail", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("RoleName", &ROLE_NAME_TYPE),
    Member::new("RoleId", &ID_TYPE),
    Member::new("Arn", &ARN_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
    Member::new("InstanceProfileList", &INSTANCE_PROFILE_LIST_TYPE),
    Member::new("RolePolicyList", &POLICY_DETAIL_LIST_TYPE),
    Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
    Member::new("Tags", &TAG_LIST_TYPE),
    Member::new("RoleLastUsed", &ROLE_LAST_USED),
], payload: None, union: false }));
pub(super) static ROLE_LAST_USED: Shape = Shape::new("RoleLastUsed", Kind::Structure(StructureShape { members: &[
    Member::new("LastUsedDate", &DATE_TYPE),
    Member::new("Region", &STRING_TYPE),
], payload: None, union: false }));
pub(super) static ROLE_TEMPLATE_VERSION: Shape = Shape::new("RoleTemplateVersion", Kind::Structure(StructureShape { members: &[
    Member::new("TemplateArn", &ARN_TYPE),
    Member::new("TemplateName", &ROLE_TEMPLATE_NAME_TYPE),
    Member::new("TemplateVersionId", &ID_TYPE),
    Member::new("Description", &ROLE_TEMPLATE_DESCRIPTION_TYPE),
    Member::new("MajorVersion", &INTEGER_TYPE),
    Member::new("DefaultMinorVersion", &MINOR_VERSION_TYPE),
    Member::new("ManagedByType", &MANAGED_BY_TYPE_TYPE),
    Member::new("ManagedByValue", &MANAGED_BY_VALUE_TYPE),
    Member::new("Enabled", &BOOLEAN_TYPE),
    Member::new("MinorVersion", &MINOR_VERSION_TYPE),
    Member::new("RoleNamePattern", &ROLE_NAME_PATTERN_TYPE),
    Member::new("RolePathPattern", &ROLE_PATH_PATTERN_TYPE),
    Member::new("RoleDescriptionPattern", &ROLE_DESCRIPTION_PATTERN_TYPE),
    Member::new("AssumeRolePolicyDocumentTemplate", &POLICY_DOCUMENT_TYPE),
    Member::new("InlinePolicyTemplates", &INLINE_POLICY_TEMPLATE_LIST_TYPE),
    Member::new("ManagedPolicyArns", &MANAGED_POLICY_ARN_LIST_TYPE),
    Member::new("PermissionBoundaryArn", &ARN_TYPE),
    Member::new("ParametersDefinition", &PARAMETERS_DEFINITION_LIST_TYPE),
    Member::new("RoleTagsTemplate", &TAG_TEMPLATE_LIST_TYPE),
    Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    Member::new("VersionEnabled", &BOOLEAN_TYPE),
    Member::new("CreateTimestamp", &DATE_TYPE),
    Member::new("UpdateTimestamp", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static ROLE_USAGE_LIST_TYPE: Shape = Shape::new("RoleUsageListType", Kind::List(ListShape { element: &Member::new("member", &ROLE_USAGE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ROLE_USAGE_TYPE: Shape = Shape::new("RoleUsageType", Kind::Structure(StructureShape { members: &[
    Member::new("Region", &REGION_NAME_TYPE),
    Member::new("Resources", &ARN_LIST_TYPE),
], payload: None, union: false }));
pub(super) static SAML_METADATA_DOCUMENT_TYPE: Shape = Shape::new("SAMLMetadataDocumentType", Kind::String(StringShape { length: Length::new(1000, Some(10000000)), pattern: None, values: &[] }));
pub(super) static SAML_PRIVATE_KEY: Shape = Shape::new("SAMLPrivateKey", Kind::Structure(StructureShape { members: &[
    Member::new("KeyId", &PRIVATE_KEY_ID_TYPE),
    Member::new("Timestamp", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static SAML_PROVIDER_LIST_ENTRY: Shape = Shape::new("SAMLProviderListEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &ARN_TYPE),
    Member::new("ValidUntil", &DATE_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static SAML_PROVIDER_LIST_TYPE: Shape = Shape::new("SAMLProviderListType", Kind::List(ListShape { element: &Member::new("member", &SAML_PROVIDER_LIST_ENTRY), flattened: false, length: Length::ANY }));
pub(super) static SAML_PROVIDER_NAME_TYPE: Shape = Shape::new("SAMLProviderNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w._-]+", "\\A(?:[0-9A-Za-z_._-]+)\\z")), values: &[] }));
pub(super) static SSH_PUBLIC_KEY: Shape = Shape::new("SSHPublicKey", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE).required(),
    Member::new("Fingerprint", &PUBLIC_KEY_FINGERPRINT_TYPE).required(),
    Member::new("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
    Member::new("UploadDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static SSH_PUBLIC_KEY_LIST_TYPE: Shape = Shape::new("SSHPublicKeyListType", Kind::List(ListShape { element: &Member::new("member", &SSH_PUBLIC_KEY_METADATA), flattened: false, length: Length::ANY }));
pub(super) static SSH_PUBLIC_KEY_METADATA: Shape = Shape::new("SSHPublicKeyMetadata", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
    Member::new("UploadDate", &DATE_TYPE).required(),
], payload: None, union: false }));
pub(super) static SEND_DELEGATION_TOKEN_REQUEST: Shape = Shape::new("SendDelegationTokenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static SERVER_CERTIFICATE: Shape = Shape::new("ServerCertificate", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA).required(),
    Member::new("CertificateBody", &CERTIFICATE_BODY_TYPE).required(),
    Member::new("CertificateChain", &CERTIFICATE_CHAIN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static SERVER_CERTIFICATE_METADATA: Shape = Shape::new("ServerCertificateMetadata", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE).required(),
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("ServerCertificateId", &ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("UploadDate", &DATE_TYPE),
    Member::new("Expiration", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static SERVICE_LAST_ACCESSED: Shape = Shape::new("ServiceLastAccessed", Kind::Structure(StructureShape { members: &[
    Member::new("ServiceName", &SERVICE_NAME_TYPE).required(),
    Member::new("LastAuthenticated", &DATE_TYPE),
    Member::new("ServiceNamespace", &SERVICE_NAMESPACE_TYPE).required(),
    Member::new("LastAuthenticatedEntity", &ARN_TYPE),
    Member::new("LastAuthenticatedRegion", &STRING_TYPE),
    Member::new("TotalAuthenticatedEntities", &INTEGER_TYPE),
    Member::new("TrackedActionsLastAccessed", &TRACKED_ACTIONS_LAST_ACCESSED),
], payload: None, union: false }));
pub(super) static SERVICE_SPECIFIC_CREDENTIAL: Shape = Shape::new("ServiceSpecificCredential", Kind::Structure(StructureShape { members: &[
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("ExpirationDate", &DATE_TYPE),
    Member::new("ServiceName", &SERVICE_NAME).required(),
    Member::new("ServiceUserName", &SERVICE_USER_NAME),
    Member::new("ServicePassword", &SERVICE_PASSWORD),
    Member::new("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
    Member::new("ServiceCredentialSecret", &SERVICE_CREDENTIAL_SECRET),
    Member::new("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
], payload: None, union: false }));
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Shape = Shape::new("ServiceSpecificCredentialMetadata", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
    Member::new("ServiceUserName", &SERVICE_USER_NAME),
    Member::new("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS),
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("ExpirationDate", &DATE_TYPE),
    Member::new("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    Member::new("ServiceName", &SERVICE_NAME).required(),
], payload: None, union: false }));
pub(super) static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Shape = Shape::new("ServiceSpecificCredentialsListType", Kind::List(ListShape { element: &Member::new("member", &SERVICE_SPECIFIC_CREDENTIAL_METADATA), flattened: false, length: Length::ANY }));
pub(super) static SERVICES_LAST_ACCESSED: Shape = Shape::new("ServicesLastAccessed", Kind::List(ListShape { element: &Member::new("member", &SERVICE_LAST_ACCESSED), flattened: false, length: Length::ANY }));
pub(super) static SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape::new("SetDefaultPolicyVersionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
], payload: None, union: false }));
pub(super) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: Shape = Shape::new("SetSecurityTokenServicePreferencesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GlobalEndpointTokenVersion", &GLOBAL_ENDPOINT_TOKEN_VERSION).required(),
], payload: None, union: false }));
pub(super) static SIGNING_CERTIFICATE: Shape = Shape::new("SigningCertificate", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("CertificateId", &CERTIFICATE_ID_TYPE).required(),
    Member::new("CertificateBody", &CERTIFICATE_BODY_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
    Member::new("UploadDate", &DATE_TYPE),
], payload: None, union: false }));
pub(super) static SIMULATE_CUSTOM_POLICY_REQUEST: Shape = Shape::new("SimulateCustomPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE).required(),
    Member::new("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
    Member::new("OrderedOrganizationPolicyInputList", &ORGANIZATION_POLICY_LIST_TYPE),
    Member::new("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
    Member::new("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
    Member::new("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
    Member::new("ResourceOwner", &RESOURCE_NAME_TYPE),
    Member::new("CallerArn", &RESOURCE_NAME_TYPE),
    Member::new("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
    Member::new("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
], payload: None, union: false }));
pub(super) static SIMULATE_POLICY_RESPONSE: Shape = Shape::new("SimulatePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EvaluationResults", &EVALUATION_RESULTS_LIST_TYPE),
    Member::new("IsTruncated", &BOOLEAN_TYPE),
    Member::new("Marker", &RESPONSE_MARKER_TYPE),
], payload: None, union: false }));
pub(super) static SIMULATE_PRINCIPAL_POLICY_REQUEST: Shape = Shape::new("SimulatePrincipalPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicySourceArn", &ARN_TYPE).required(),
    Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
    Member::new("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
    Member::new("PolicyExclusionList", &POLICY_EXCLUSIONS_LIST_TYPE),
    Member::new("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
    Member::new("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
    Member::new("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
    Member::new("ResourceOwner", &RESOURCE_NAME_TYPE),
    Member::new("CallerArn", &RESOURCE_NAME_TYPE),
    Member::new("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
    Member::new("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
    Member::new("MaxItems", &MAX_ITEMS_TYPE),
    Member::new("Marker", &MARKER_TYPE),
], payload: None, union: false }));
pub(super) static SIMULATION_POLICY_LIST_TYPE: Shape = Shape::new("SimulationPolicyListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_DOCUMENT_TYPE), flattened: false, length: Length::ANY }));
pub(super) static SOURCE_ROLE_TEMPLATE: Shape = Shape::new("SourceRoleTemplate", Kind::Structure(StructureShape { members: &[
    Member::new("TemplateArn", &ARN_TYPE).required(),
    Member::new("TemplateMinorVersion", &INTEGER_TYPE).required(),
], payload: None, union: false }));
pub(super) static STATEMENT: Shape = Shape::new("Statement", Kind::Structure(StructureShape { members: &[
    Member::new("SourcePolicyId", &POLICY_IDENTIFIER_TYPE),
    Member::new("SourcePolicyType", &POLICY_SOURCE_TYPE),
    Member::new("StartPosition", &POSITION),
    Member::new("EndPosition", &POSITION),
], payload: None, union: false }));
pub(super) static STATEMENT_LIST_TYPE: Shape = Shape::new("StatementListType", Kind::List(ListShape { element: &Member::new("member", &STATEMENT), flattened: false, length: Length::ANY }));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY_TYPE).required(),
    Member::new("Value", &TAG_VALUE_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("TagInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_MFA_DEVICE_REQUEST: Shape = Shape::new("TagMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("TagOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_POLICY_REQUEST: Shape = Shape::new("TagPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_ROLE_REQUEST: Shape = Shape::new("TagRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_SAML_PROVIDER_REQUEST: Shape = Shape::new("TagSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("TagServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_TEMPLATE: Shape = Shape::new("TagTemplate", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_TEMPLATE_KEY_TYPE).required(),
    Member::new("Value", &TAG_TEMPLATE_VALUE_TYPE).required(),
], payload: None, union: false }));
pub(super) static TAG_USER_REQUEST: Shape = Shape::new("TagUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("Tags", &TAG_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static TRACKED_ACTION_LAST_ACCESSED: Shape = Shape::new("TrackedActionLastAccessed", Kind::Structure(StructureShape { members: &[
    Member::new("ActionName", &STRING_TYPE),
    Member::new("LastAccessedEntity", &ARN_TYPE),
    Member::new("LastAccessedTime", &DATE_TYPE),
    Member::new("LastAccessedRegion", &STRING_TYPE),
], payload: None, union: false }));
pub(super) static TRACKED_ACTIONS_LAST_ACCESSED: Shape = Shape::new("TrackedActionsLastAccessed", Kind::List(ListShape { element: &Member::new("member", &TRACKED_ACTION_LAST_ACCESSED), flattened: false, length: Length::ANY }));
pub(super) static UNTAG_INSTANCE_PROFILE_REQUEST: Shape = Shape::new("UntagInstanceProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_MFA_DEVICE_REQUEST: Shape = Shape::new("UntagMFADeviceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::new("UntagOpenIDConnectProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_POLICY_REQUEST: Shape = Shape::new("UntagPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyArn", &ARN_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_ROLE_REQUEST: Shape = Shape::new("UntagRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_SAML_PROVIDER_REQUEST: Shape = Shape::new("UntagSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("UntagServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UNTAG_USER_REQUEST: Shape = Shape::new("UntagUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ACCESS_KEY_REQUEST: Shape = Shape::new("UpdateAccessKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Shape = Shape::new("UpdateAccountPasswordPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE),
    Member::new("RequireSymbols", &BOOLEAN_TYPE),
    Member::new("RequireNumbers", &BOOLEAN_TYPE),
    Member::new("RequireUppercaseCharacters", &BOOLEAN_TYPE),
    Member::new("RequireLowercaseCharacters", &BOOLEAN_TYPE),
    Member::new("AllowUsersToChangePassword", &BOOLEAN_TYPE),
    Member::new("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE),
    Member::new("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE),
    Member::new("HardExpiry", &BOOLEAN_OBJECT_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape::new("UpdateAssumeRolePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_DELEGATION_REQUEST_REQUEST: Shape = Shape::new("UpdateDelegationRequestRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE).required(),
    Member::new("Notes", &NOTES_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_GROUP_REQUEST: Shape = Shape::new("UpdateGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    Member::new("NewPath", &PATH_TYPE),
    Member::new("NewGroupName", &GROUP_NAME_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_LOGIN_PROFILE_REQUEST: Shape = Shape::new("UpdateLoginProfileRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("Password", &PASSWORD_TYPE),
    Member::new("PasswordResetRequired", &BOOLEAN_OBJECT_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Shape = Shape::new("UpdateOpenIDConnectProviderThumbprintRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
    Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ROLE_DESCRIPTION_REQUEST: Shape = Shape::new("UpdateRoleDescriptionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Description", &ROLE_DESCRIPTION_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ROLE_DESCRIPTION_RESPONSE: Shape = Shape::new("UpdateRoleDescriptionResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE),
], payload: None, union: false }));
pub(super) static UPDATE_ROLE_REQUEST: Shape = Shape::new("UpdateRoleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RoleName", &ROLE_NAME_TYPE).required(),
    Member::new("Description", &ROLE_DESCRIPTION_TYPE),
    Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_ROLE_RESPONSE: Shape = Shape::new("UpdateRoleResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static UPDATE_SAML_PROVIDER_REQUEST: Shape = Shape::new("UpdateSAMLProviderRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
    Member::new("SAMLProviderArn", &ARN_TYPE).required(),
    Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
    Member::new("AddPrivateKey", &PRIVATE_KEY_TYPE),
    Member::new("RemovePrivateKey", &PRIVATE_KEY_ID_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_SAML_PROVIDER_RESPONSE: Shape = Shape::new("UpdateSAMLProviderResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SAMLProviderArn", &ARN_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape::new("UpdateSSHPublicKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("UpdateServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("NewPath", &PATH_TYPE),
    Member::new("NewServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE),
], payload: None, union: false }));
pub(super) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape::new("UpdateServiceSpecificCredentialRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    Member::new("Status", &STATUS_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape::new("UpdateSigningCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("CertificateId", &CERTIFICATE_ID_TYPE).required(),
    Member::new("Status", &STATUS_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPDATE_USER_REQUEST: Shape = Shape::new("UpdateUserRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    Member::new("NewPath", &PATH_TYPE),
    Member::new("NewUserName", &USER_NAME_TYPE),
], payload: None, union: false }));
pub(super) static UPLOAD_SSH_PUBLIC_KEY_REQUEST: Shape = Shape::new("UploadSSHPublicKeyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape::new("UploadSSHPublicKeyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SSHPublicKey", &SSH_PUBLIC_KEY),
], payload: None, union: false }));
pub(super) static UPLOAD_SERVER_CERTIFICATE_REQUEST: Shape = Shape::new("UploadServerCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE).required(),
    Member::new("CertificateBody", &CERTIFICATE_BODY_TYPE).required(),
    Member::new("PrivateKey", &PRIVATE_KEY_TYPE).required(),
    Member::new("CertificateChain", &CERTIFICATE_CHAIN_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static UPLOAD_SERVER_CERTIFICATE_RESPONSE: Shape = Shape::new("UploadServerCertificateResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static UPLOAD_SIGNING_CERTIFICATE_REQUEST: Shape = Shape::new("UploadSigningCertificateRequest", Kind::Structure(StructureShape { members: &[
    Member::new("UserName", &EXISTING_USER_NAME_TYPE),
    Member::new("CertificateBody", &CERTIFICATE_BODY_TYPE).required(),
], payload: None, union: false }));
pub(super) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: Shape = Shape::new("UploadSigningCertificateResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Certificate", &SIGNING_CERTIFICATE).required(),
], payload: None, union: false }));
pub(super) static USER: Shape = Shape::new("User", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE).required(),
    Member::new("UserName", &USER_NAME_TYPE).required(),
    Member::new("UserId", &ID_TYPE).required(),
    Member::new("Arn", &ARN_TYPE).required(),
    Member::new("CreateDate", &DATE_TYPE).required(),
    Member::new("PasswordLastUsed", &DATE_TYPE),
    Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static USER_DETAIL: Shape = Shape::new("UserDetail", Kind::Structure(StructureShape { members: &[
    Member::new("Path", &PATH_TYPE),
    Member::new("UserName", &USER_NAME_TYPE),
    Member::new("UserId", &ID_TYPE),
    Member::new("Arn", &ARN_TYPE),
    Member::new("CreateDate", &DATE_TYPE),
    Member::new("UserPolicyList", &POLICY_DETAIL_LIST_TYPE),
    Member::new("GroupList", &GROUP_NAME_LIST_TYPE),
    Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static VIRTUAL_MFA_DEVICE: Shape = Shape::new("VirtualMFADevice", Kind::Structure(StructureShape { members: &[
    Member::new("SerialNumber", &SERIAL_NUMBER_TYPE).required(),
    Member::new("Base32StringSeed", &BOOTSTRAP_DATUM),
    Member::new("QRCodePNG", &BOOTSTRAP_DATUM),
    Member::new("User", &USER),
    Member::new("EnableDate", &DATE_TYPE),
    Member::new("Tags", &TAG_LIST_TYPE),
], payload: None, union: false }));
pub(super) static ACCESS_KEY_ID_TYPE: Shape = Shape::new("accessKeyIdType", Kind::String(StringShape { length: Length::new(16, Some(128)), pattern: Some(Pattern::new("[\\w]+", "\\A(?:[0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static ACCESS_KEY_METADATA_LIST_TYPE: Shape = Shape::new("accessKeyMetadataListType", Kind::List(ListShape { element: &Member::new("member", &ACCESS_KEY_METADATA), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_KEY_SECRET_TYPE: Shape = Shape::sensitive("accessKeySecretType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCOUNT_ALIAS_LIST_TYPE: Shape = Shape::new("accountAliasListType", Kind::List(ListShape { element: &Member::new("member", &ACCOUNT_ALIAS_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ACCOUNT_ALIAS_TYPE: Shape = Shape::new("accountAliasType", Kind::String(StringShape { length: Length::new(3, Some(63)), pattern: Some(Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "\\A(?:^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$)\\z")), values: &[] }));
pub(super) static ACCOUNT_ID_TYPE: Shape = Shape::new("accountIdType", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("\\d{12}", "\\A(?:[0-9]{12})\\z")), values: &[] }));
pub(super) static ACCOUNT_PROPERTIES_MAP_TYPE: Shape = Shape::new("accountPropertiesMapType", Kind::Map(MapShape { key: &Member::new("key", &ACCOUNT_PROPERTY_KEY_TYPE), value: &Member::new("value", &ACCOUNT_PROPERTY_VALUE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ACCOUNT_PROPERTY_KEY_TYPE: Shape = Shape::new("accountPropertyKeyType", Kind::String(StringShape { length: Length::new(1, Some(50)), pattern: Some(Pattern::new("^[A-Za-z][A-Za-z0-9/_-]*$", "\\A(?:^[A-Za-z][A-Za-z0-9/_-]*$)\\z")), values: &[] }));
pub(super) static ACCOUNT_PROPERTY_VALUE_TYPE: Shape = Shape::new("accountPropertyValueType", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: None, values: &[] }));
pub(super) static ALL_USERS: Shape = Shape::new("allUsers", Kind::Boolean);
pub(super) static ARN_TYPE: Shape = Shape::new("arnType", Kind::String(StringShape { length: Length::new(20, Some(2048)), pattern: None, values: &[] }));
pub(super) static ASSERTION_ENCRYPTION_MODE_TYPE: Shape = Shape::new("assertionEncryptionModeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Required", "Allowed"] }));
pub(super) static ASSIGNMENT_STATUS_TYPE: Shape = Shape::new("assignmentStatusType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Assigned", "Unassigned", "Any"] }));
pub(super) static ATTACHED_POLICIES_LIST_TYPE: Shape = Shape::new("attachedPoliciesListType", Kind::List(ListShape { element: &Member::new("member", &ATTACHED_POLICY), flattened: false, length: Length::ANY }));
pub(super) static ATTACHMENT_COUNT_TYPE: Shape = Shape::new("attachmentCountType", Kind::Integer(NumberRange::ANY));
pub(super) static AUTHENTICATION_CODE_TYPE: Shape = Shape::new("authenticationCodeType", Kind::String(StringShape { length: Length::new(6, Some(6)), pattern: Some(Pattern::new("[\\d]+", "\\A(?:[0-9]+)\\z")), values: &[] }));
pub(super) static BOOLEAN_OBJECT_TYPE: Shape = Shape::new("booleanObjectType", Kind::Boolean);
pub(super) static BOOLEAN_TYPE: Shape = Shape::new("booleanType", Kind::Boolean);
pub(super) static CERTIFICATE_BODY_TYPE: Shape = Shape::new("certificateBodyType", Kind::String(StringShape { length: Length::new(1, Some(16384)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static CERTIFICATE_CHAIN_TYPE: Shape = Shape::new("certificateChainType", Kind::String(StringShape { length: Length::new(1, Some(2097152)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static CERTIFICATE_ID_TYPE: Shape = Shape::new("certificateIdType", Kind::String(StringShape { length: Length::new(24, Some(128)), pattern: Some(Pattern::new("[\\w]+", "\\A(?:[0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static CERTIFICATE_LIST_TYPE: Shape = Shape::new("certificateListType", Kind::List(ListShape { element: &Member::new("member", &SIGNING_CERTIFICATE), flattened: false, length: Length::ANY }));
pub(super) static CLIENT_ID_LIST_TYPE: Shape = Shape::new("clientIDListType", Kind::List(ListShape { element: &Member::new("member", &CLIENT_ID_TYPE), flattened: false, length: Length::ANY }));
pub(super) static CLIENT_ID_TYPE: Shape = Shape::new("clientIDType", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: None, values: &[] }));
pub(super) static CONSOLE_DEEP_LINK_TYPE: Shape = Shape::new("consoleDeepLinkType", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: None, values: &[] }));
pub(super) static CREDENTIAL_AGE_DAYS: Shape = Shape::new("credentialAgeDays", Kind::Integer(NumberRange { min: Some(1), max: Some(36600) }));
pub(super) static CUSTOM_SUFFIX_TYPE: Shape = Shape::new("customSuffixType", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static DATE_TYPE: Shape = Shape::new("dateType", Kind::Timestamp(None));
pub(super) static DELEGATION_REQUEST_DESCRIPTION_TYPE: Shape = Shape::new("delegationRequestDescriptionType", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static DELEGATION_REQUEST_ID_TYPE: Shape = Shape::new("delegationRequestIdType", Kind::String(StringShape { length: Length::new(16, Some(128)), pattern: Some(Pattern::new("[\\w-]+", "\\A(?:[0-9A-Za-z_\\-]+)\\z")), values: &[] }));
pub(super) static DELEGATION_REQUESTS_LIST_TYPE: Shape = Shape::new("delegationRequestsListType", Kind::List(ListShape { element: &Member::new("member", &DELEGATION_REQUEST), flattened: false, length: Length::ANY }));
pub(super) static ENCODING_TYPE: Shape = Shape::new("encodingType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SSH", "PEM"] }));
pub(super) static ENTITY_DETAILS_LIST_TYPE: Shape = Shape::new("entityDetailsListType", Kind::List(ListShape { element: &Member::new("member", &ENTITY_DETAILS), flattened: false, length: Length::ANY }));
pub(super) static ENTITY_LIST_TYPE: Shape = Shape::new("entityListType", Kind::List(ListShape { element: &Member::new("member", &ENTITY_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ENTITY_NAME_TYPE: Shape = Shape::new("entityNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static EXISTING_USER_NAME_TYPE: Shape = Shape::new("existingUserNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static GLOBAL_ENDPOINT_TOKEN_VERSION: Shape = Shape::new("globalEndpointTokenVersion", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["v1Token", "v2Token"] }));
pub(super) static GROUP_DETAIL_LIST_TYPE: Shape = Shape::new("groupDetailListType", Kind::List(ListShape { element: &Member::new("member", &GROUP_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static GROUP_LIST_TYPE: Shape = Shape::new("groupListType", Kind::List(ListShape { element: &Member::new("member", &GROUP), flattened: false, length: Length::ANY }));
pub(super) static GROUP_NAME_LIST_TYPE: Shape = Shape::new("groupNameListType", Kind::List(ListShape { element: &Member::new("member", &GROUP_NAME_TYPE), flattened: false, length: Length::ANY }));
pub(super) static GROUP_NAME_TYPE: Shape = Shape::new("groupNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static ID_TYPE: Shape = Shape::new("idType", Kind::String(StringShape { length: Length::new(16, Some(128)), pattern: Some(Pattern::new("[\\w]+", "\\A(?:[0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static INLINE_POLICY_TEMPLATE_LIST_TYPE: Shape = Shape::new("inlinePolicyTemplateListType", Kind::List(ListShape { element: &Member::new("member", &INLINE_POLICY), flattened: false, length: Length::ANY }));
pub(super) static INSTANCE_PROFILE_LIST_TYPE: Shape = Shape::new("instanceProfileListType", Kind::List(ListShape { element: &Member::new("member", &INSTANCE_PROFILE), flattened: false, length: Length::ANY }));
pub(super) static INSTANCE_PROFILE_NAME_TYPE: Shape = Shape::new("instanceProfileNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static INTEGER_TYPE: Shape = Shape::new("integerType", Kind::Integer(NumberRange::ANY));
pub(super) static JOB_ID_TYPE: Shape = Shape::new("jobIDType", Kind::String(StringShape { length: Length::new(36, Some(36)), pattern: None, values: &[] }));
pub(super) static JOB_STATUS_TYPE: Shape = Shape::new("jobStatusType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IN_PROGRESS", "COMPLETED", "FAILED"] }));
pub(super) static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Shape = Shape::new("listPolicyGrantingServiceAccessResponseListType", Kind::List(ListShape { element: &Member::new("member", &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY), flattened: false, length: Length::ANY }));
pub(super) static LOCALE_TYPE: Shape = Shape::new("localeType", Kind::String(StringShape { length: Length::new(2, Some(12)), pattern: None, values: &[] }));
pub(super) static MANAGED_BY_TYPE_TYPE: Shape = Shape::new("managedByTypeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Service"] }));
pub(super) static MANAGED_BY_VALUE_TYPE: Shape = Shape::new("managedByValueType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static MANAGED_POLICY_ARN_LIST_TYPE: Shape = Shape::new("managedPolicyArnListType", Kind::List(ListShape { element: &Member::new("member", &ARN_TYPE), flattened: false, length: Length::ANY }));
pub(super) static MAP_STRING_REPLACEMENT_VALUE_ENTRY: Shape = Shape::new("mapStringReplacementValueEntry", Kind::Map(MapShape { key: &Member::new("key", &STRING_TYPE), value: &Member::new("value", &REPLACEMENT_VALUE_ENTRY), flattened: false, length: Length::new(0, Some(30)) }));
pub(super) static MARKER_TYPE: Shape = Shape::new("markerType", Kind::String(StringShape { length: Length::new(1, Some(320)), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", "\\A(?:[\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static MAX_ITEMS_TYPE: Shape = Shape::new("maxItemsType", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static MAX_PASSWORD_AGE_TYPE: Shape = Shape::new("maxPasswordAgeType", Kind::Integer(NumberRange { min: Some(1), max: Some(1095) }));
pub(super) static MFA_DEVICE_LIST_TYPE: Shape = Shape::new("mfaDeviceListType", Kind::List(ListShape { element: &Member::new("member", &MFA_DEVICE), flattened: false, length: Length::ANY }));
pub(super) static MINIMUM_PASSWORD_LENGTH_TYPE: Shape = Shape::new("minimumPasswordLengthType", Kind::Integer(NumberRange { min: Some(6), max: Some(128) }));
pub(super) static MINOR_VERSION_TYPE: Shape = Shape::new("minorVersionType", Kind::Integer(NumberRange::ANY));
pub(super) static NOTES_TYPE: Shape = Shape::new("notesType", Kind::String(StringShape { length: Length::new(0, Some(500)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static NOTIFICATION_CHANNEL_TYPE: Shape = Shape::new("notificationChannelType", Kind::String(StringShape { length: Length::new(2, Some(400)), pattern: Some(Pattern::new("^[a-zA-Z0-9:_.-]+$", "\\A(?:^[a-zA-Z0-9:_.-]+$)\\z")), values: &[] }));
pub(super) static ORGANIZATIONS_ENTITY_PATH_TYPE: Shape = Shape::new("organizationsEntityPathType", Kind::String(StringShape { length: Length::new(19, Some(427)), pattern: Some(Pattern::new("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*", "\\A(?:^o-[0-9a-z]{10,32}/r-[0-9a-z]{4,32}[0-9a-z-/]*)\\z")), values: &[] }));
pub(super) static ORGANIZATIONS_POLICY_ID_TYPE: Shape = Shape::new("organizationsPolicyIdType", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^p-[0-9a-zA-Z_]{8,128}$", "\\A(?:^p-[0-9a-zA-Z_]{8,128}$)\\z")), values: &[] }));
pub(super) static OWNER_ID_TYPE: Shape = Shape::new("ownerIdType", Kind::String(StringShape { length: Length::new(20, Some(2048)), pattern: Some(Pattern::new("^[a-zA-Z0-9:/+=,.@_-]+$", "\\A(?:^[a-zA-Z0-9:/+=,.@_-]+$)\\z")), values: &[] }));
pub(super) static PARAMETER_DEFAULT_VALUE_TYPE: Shape = Shape::new("parameterDefaultValueType", Kind::String(StringShape { length: Length::new(0, Some(1024)), pattern: None, values: &[] }));
pub(super) static PARAMETER_DESCRIPTION_TYPE: Shape = Shape::new("parameterDescriptionType", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: None, values: &[] }));
pub(super) static PARAMETER_NAME_TYPE: Shape = Shape::new("parameterNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static PARAMETER_SUB_TYPE_TYPE: Shape = Shape::new("parameterSubTypeType", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: None, values: &[] }));
pub(super) static PARAMETER_TYPE_TYPE: Shape = Shape::new("parameterTypeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"] }));
pub(super) static PARAMETERS_DEFINITION_LIST_TYPE: Shape = Shape::new("parametersDefinitionListType", Kind::List(ListShape { element: &Member::new("member", &PARAMETER_DEFINITION), flattened: false, length: Length::ANY }));
pub(super) static PASSWORD_REUSE_PREVENTION_TYPE: Shape = Shape::new("passwordReusePreventionType", Kind::Integer(NumberRange { min: Some(1), max: Some(24) }));
pub(super) static PASSWORD_TYPE: Shape = Shape::sensitive("passwordType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static PATH_PREFIX_TYPE: Shape = Shape::new("pathPrefixType", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: Some(Pattern::new("\\u002F[\\u0021-\\u007F]*", "\\A(?:\\x{2F}[\\x{21}-\\x{7F}]*)\\z")), values: &[] }));
pub(super) static PATH_TYPE: Shape = Shape::new("pathType", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: Some(Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)", "\\A(?:(\\x{2F})|(\\x{2F}[\\x{21}-\\x{7E}]+\\x{2F}))\\z")), values: &[] }));
pub(super) static PERMISSION_CHECK_RESULT_TYPE: Shape = Shape::new("permissionCheckResultType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ALLOWED", "DENIED", "UNSURE"] }));
pub(super) static PERMISSION_CHECK_STATUS_TYPE: Shape = Shape::new("permissionCheckStatusType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLETE", "IN_PROGRESS", "FAILED"] }));
pub(super) static PERMISSION_TYPE: Shape = Shape::new("permissionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_DESCRIPTION_TYPE: Shape = Shape::new("policyDescriptionType", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: None, values: &[] }));
pub(super) static POLICY_DETAIL_LIST_TYPE: Shape = Shape::new("policyDetailListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static POLICY_DOCUMENT_TYPE: Shape = Shape::new("policyDocumentType", Kind::String(StringShape { length: Length::new(1, Some(131072)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static POLICY_DOCUMENT_VERSION_LIST_TYPE: Shape = Shape::new("policyDocumentVersionListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_VERSION), flattened: false, length: Length::ANY }));
pub(super) static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Shape = Shape::new("policyGrantingServiceAccessListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_GRANTING_SERVICE_ACCESS), flattened: false, length: Length::ANY }));
pub(super) static POLICY_LIST_TYPE: Shape = Shape::new("policyListType", Kind::List(ListShape { element: &Member::new("member", &POLICY), flattened: false, length: Length::ANY }));
pub(super) static POLICY_NAME_LIST_TYPE: Shape = Shape::new("policyNameListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_NAME_TYPE), flattened: false, length: Length::ANY }));
pub(super) static POLICY_NAME_TYPE: Shape = Shape::new("policyNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static POLICY_OWNER_ENTITY_TYPE: Shape = Shape::new("policyOwnerEntityType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["USER", "ROLE", "GROUP"] }));
pub(super) static POLICY_PARAMETER_LIST_TYPE: Shape = Shape::new("policyParameterListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_PARAMETER), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static POLICY_PARAMETER_NAME_TYPE: Shape = Shape::new("policyParameterNameType", Kind::String(StringShape { length: Length::new(5, Some(256)), pattern: Some(Pattern::new("[ -~]+", "\\A(?:[ -\\~]+)\\z")), values: &[] }));
pub(super) static POLICY_PARAMETER_VALUE_TYPE: Shape = Shape::new("policyParameterValueType", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("[ -~]+", "\\A(?:[ -\\~]+)\\z")), values: &[] }));
pub(super) static POLICY_PARAMETER_VALUES_LIST_TYPE: Shape = Shape::new("policyParameterValuesListType", Kind::List(ListShape { element: &Member::new("member", &POLICY_PARAMETER_VALUE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static POLICY_PATH_TYPE: Shape = Shape::new("policyPathType", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: Some(Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", "\\A(?:((/[A-Za-z0-9\\.,\\+@=_-]+)*)/)\\z")), values: &[] }));
pub(super) static POLICY_SCOPE_TYPE: Shape = Shape::new("policyScopeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["All", "AWS", "Local"] }));
pub(super) static POLICY_TYPE: Shape = Shape::new("policyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INLINE", "MANAGED"] }));
pub(super) static POLICY_VERSION_ID_TYPE: Shape = Shape::new("policyVersionIdType", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "\\A(?:v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?)\\z")), values: &[] }));
pub(super) static PRIVATE_KEY_ID_TYPE: Shape = Shape::new("privateKeyIdType", Kind::String(StringShape { length: Length::new(22, Some(64)), pattern: Some(Pattern::new("[A-Z0-9]+", "\\A(?:[A-Z0-9]+)\\z")), values: &[] }));
pub(super) static PRIVATE_KEY_LIST: Shape = Shape::new("privateKeyList", Kind::List(ListShape { element: &Member::new("member", &SAML_PRIVATE_KEY), flattened: false, length: Length::new(0, Some(2)) }));
pub(super) static PRIVATE_KEY_TYPE: Shape = Shape::sensitive("privateKeyType", Kind::String(StringShape { length: Length::new(1, Some(16384)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static PUBLIC_KEY_FINGERPRINT_TYPE: Shape = Shape::new("publicKeyFingerprintType", Kind::String(StringShape { length: Length::new(48, Some(48)), pattern: Some(Pattern::new("[:\\w]+", "\\A(?:[:0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static PUBLIC_KEY_ID_TYPE: Shape = Shape::new("publicKeyIdType", Kind::String(StringShape { length: Length::new(20, Some(128)), pattern: Some(Pattern::new("[\\w]+", "\\A(?:[0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static PUBLIC_KEY_MATERIAL_TYPE: Shape = Shape::new("publicKeyMaterialType", Kind::String(StringShape { length: Length::new(1, Some(16384)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static REDIRECT_URL_TYPE: Shape = Shape::new("redirectUrlType", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: Some(Pattern::new("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$", "\\A(?:^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=\\&-]*)?(#[a-zA-Z0-9._/-]*)?$)\\z")), values: &[] }));
pub(super) static REPLACEMENT_VALUE_LIST_TYPE: Shape = Shape::new("replacementValueListType", Kind::List(ListShape { element: &Member::new("member", &STRING_TYPE), flattened: false, length: Length::new(1, Some(20)) }));
pub(super) static REQUEST_MESSAGE_TYPE: Shape = Shape::new("requestMessageType", Kind::String(StringShape { length: Length::new(0, Some(200)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static REQUESTOR_NAME_TYPE: Shape = Shape::new("requestorNameType", Kind::String(StringShape { length: Length::new(0, Some(30)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static REQUESTOR_WORKFLOW_ID_TYPE: Shape = Shape::new("requestorWorkflowIdType", Kind::String(StringShape { length: Length::new(5, Some(400)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]+)\\z")), values: &[] }));
pub(super) static RESPONSE_MARKER_TYPE: Shape = Shape::new("responseMarkerType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ROLE_DESCRIPTION_PATTERN_TYPE: Shape = Shape::new("roleDescriptionPatternType", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: None, values: &[] }));
pub(super) static ROLE_DESCRIPTION_TYPE: Shape = Shape::new("roleDescriptionType", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static ROLE_DETAIL_LIST_TYPE: Shape = Shape::new("roleDetailListType", Kind::List(ListShape { element: &Member::new("member", &ROLE_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static ROLE_LIST_TYPE: Shape = Shape::new("roleListType", Kind::List(ListShape { element: &Member::new("member", &ROLE), flattened: false, length: Length::ANY }));
pub(super) static ROLE_MAX_SESSION_DURATION_TYPE: Shape = Shape::new("roleMaxSessionDurationType", Kind::Integer(NumberRange { min: Some(3600), max: Some(43200) }));
pub(super) static ROLE_NAME_PATTERN_TYPE: Shape = Shape::new("roleNamePatternType", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: None, values: &[] }));
pub(super) static ROLE_NAME_TYPE: Shape = Shape::new("roleNameType", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static ROLE_PATH_PATTERN_TYPE: Shape = Shape::new("rolePathPatternType", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: Some(Pattern::new("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/", "\\A(?:/[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*/)\\z")), values: &[] }));
pub(super) static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Shape = Shape::new("rolePermissionRestrictionArnListType", Kind::List(ListShape { element: &Member::new("member", &ARN_TYPE), flattened: false, length: Length::ANY }));
pub(super) static ROLE_TEMPLATE_DESCRIPTION_TYPE: Shape = Shape::new("roleTemplateDescriptionType", Kind::String(StringShape { length: Length::new(0, Some(512)), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", "\\A(?:[\\x{9}\\x{A}\\x{D}\\x{20}-\\x{7E}\\x{A1}-\\x{FF}]*)\\z")), values: &[] }));
pub(super) static ROLE_TEMPLATE_NAME_TYPE: Shape = Shape::new("roleTemplateNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.\\-]+", "\\A(?:[0-9A-Za-z_+=,.\\-]+)\\z")), values: &[] }));
pub(super) static SERIAL_NUMBER_TYPE: Shape = Shape::new("serialNumberType", Kind::String(StringShape { length: Length::new(9, Some(256)), pattern: Some(Pattern::new("[\\w+=/:,.@-]+", "\\A(?:[0-9A-Za-z_+=/:,.@-]+)\\z")), values: &[] }));
pub(super) static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Shape = Shape::new("serverCertificateMetadataListType", Kind::List(ListShape { element: &Member::new("member", &SERVER_CERTIFICATE_METADATA), flattened: false, length: Length::ANY }));
pub(super) static SERVER_CERTIFICATE_NAME_TYPE: Shape = Shape::new("serverCertificateNameType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static SERVICE_CREDENTIAL_ALIAS: Shape = Shape::new("serviceCredentialAlias", Kind::String(StringShape { length: Length::new(0, Some(200)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static SERVICE_CREDENTIAL_SECRET: Shape = Shape::sensitive("serviceCredentialSecret", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SERVICE_NAME: Shape = Shape::new("serviceName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SERVICE_NAME_TYPE: Shape = Shape::new("serviceNameType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SERVICE_NAMESPACE_LIST_TYPE: Shape = Shape::new("serviceNamespaceListType", Kind::List(ListShape { element: &Member::new("member", &SERVICE_NAMESPACE_TYPE), flattened: false, length: Length::new(1, Some(200)) }));
pub(super) static SERVICE_NAMESPACE_TYPE: Shape = Shape::new("serviceNamespaceType", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[\\w-]*", "\\A(?:[0-9A-Za-z_\\-]*)\\z")), values: &[] }));
pub(super) static SERVICE_PASSWORD: Shape = Shape::sensitive("servicePassword", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_ID: Shape = Shape::new("serviceSpecificCredentialId", Kind::String(StringShape { length: Length::new(20, Some(128)), pattern: Some(Pattern::new("[\\w]+", "\\A(?:[0-9A-Za-z_]+)\\z")), values: &[] }));
pub(super) static SERVICE_USER_NAME: Shape = Shape::new("serviceUserName", Kind::String(StringShape { length: Length::new(0, Some(200)), pattern: Some(Pattern::new("[\\w+=,.@-]*", "\\A(?:[0-9A-Za-z_+=,.@-]*)\\z")), values: &[] }));
pub(super) static SESSION_DURATION_TYPE: Shape = Shape::new("sessionDurationType", Kind::Integer(NumberRange { min: Some(300), max: Some(43200) }));
pub(super) static SORT_KEY_TYPE: Shape = Shape::new("sortKeyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SERVICE_NAMESPACE_ASCENDING", "SERVICE_NAMESPACE_DESCENDING", "LAST_AUTHENTICATED_TIME_ASCENDING", "LAST_AUTHENTICATED_TIME_DESCENDING"] }));
pub(super) static STATE_TYPE: Shape = Shape::new("stateType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"] }));
pub(super) static STATUS_TYPE: Shape = Shape::new("statusType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Active", "Inactive", "Expired"] }));
pub(super) static STRING_TYPE: Shape = Shape::new("stringType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SUMMARY_CONTENT_TYPE: Shape = Shape::new("summaryContentType", Kind::String(StringShape { length: Length::new(0, Some(10000)), pattern: None, values: &[] }));
pub(super) static SUMMARY_KEY_TYPE: Shape = Shape::new("summaryKeyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"] }));
pub(super) static SUMMARY_MAP_TYPE: Shape = Shape::new("summaryMapType", Kind::Map(MapShape { key: &Member::new("key", &SUMMARY_KEY_TYPE), value: &Member::new("value", &SUMMARY_VALUE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static SUMMARY_STATE_TYPE: Shape = Shape::new("summaryStateType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"] }));
pub(super) static SUMMARY_VALUE_TYPE: Shape = Shape::new("summaryValueType", Kind::Integer(NumberRange::ANY));
pub(super) static TAG_KEY_LIST_TYPE: Shape = Shape::new("tagKeyListType", Kind::List(ListShape { element: &Member::new("member", &TAG_KEY_TYPE), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_KEY_TYPE: Shape = Shape::new("tagKeyType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)\\z")), values: &[] }));
pub(super) static TAG_LIST_TYPE: Shape = Shape::new("tagListType", Kind::List(ListShape { element: &Member::new("member", &TAG), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_TEMPLATE_KEY_TYPE: Shape = Shape::new("tagTemplateKeyType", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+)\\z")), values: &[] }));
pub(super) static TAG_TEMPLATE_LIST_TYPE: Shape = Shape::new("tagTemplateListType", Kind::List(ListShape { element: &Member::new("member", &TAG_TEMPLATE), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_TEMPLATE_VALUE_TYPE: Shape = Shape::new("tagTemplateValueType", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*)\\z")), values: &[] }));
pub(super) static TAG_VALUE_TYPE: Shape = Shape::new("tagValueType", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\z")), values: &[] }));
pub(super) static THUMBPRINT_LIST_TYPE: Shape = Shape::new("thumbprintListType", Kind::List(ListShape { element: &Member::new("member", &THUMBPRINT_TYPE), flattened: false, length: Length::ANY }));
pub(super) static THUMBPRINT_TYPE: Shape = Shape::new("thumbprintType", Kind::String(StringShape { length: Length::new(40, Some(40)), pattern: None, values: &[] }));
pub(super) static USER_DETAIL_LIST_TYPE: Shape = Shape::new("userDetailListType", Kind::List(ListShape { element: &Member::new("member", &USER_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static USER_LIST_TYPE: Shape = Shape::new("userListType", Kind::List(ListShape { element: &Member::new("member", &USER), flattened: false, length: Length::ANY }));
pub(super) static USER_NAME_TYPE: Shape = Shape::new("userNameType", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
pub(super) static VIRTUAL_MFA_DEVICE_LIST_TYPE: Shape = Shape::new("virtualMFADeviceListType", Kind::List(ListShape { element: &Member::new("member", &VIRTUAL_MFA_DEVICE), flattened: false, length: Length::ANY }));
pub(super) static VIRTUAL_MFA_DEVICE_NAME: Shape = Shape::new("virtualMFADeviceName", Kind::String(StringShape { length: Length::new(1, None), pattern: Some(Pattern::new("[\\w+=,.@-]+", "\\A(?:[0-9A-Za-z_+=,.@-]+)\\z")), values: &[] }));
