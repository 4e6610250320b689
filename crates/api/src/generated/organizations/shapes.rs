// Generated from models/organizations.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{Kind, Length, ListShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static ACCEPT_HANDSHAKE_REQUEST: Shape = Shape::new("AcceptHandshakeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("HandshakeId", &HANDSHAKE_ID).required(),
], payload: None, union: false }));
pub(super) static ACCEPT_HANDSHAKE_RESPONSE: Shape = Shape::new("AcceptHandshakeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static ACCOUNT: Shape = Shape::new("Account", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ACCOUNT_ID),
    Member::new("Arn", &ACCOUNT_ARN),
    Member::new("Email", &EMAIL),
    Member::new("Name", &ACCOUNT_NAME),
    Member::new("Status", &ACCOUNT_STATUS),
    Member::new("State", &ACCOUNT_STATE),
    Member::new("Paths", &PATHS),
    Member::new("JoinedMethod", &ACCOUNT_JOINED_METHOD),
    Member::new("JoinedTimestamp", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static ACCOUNT_ARN: Shape = Shape::new("AccountArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}", "\\A(?:^arn:aws:organizations::[0-9]{12}:account/o-[a-z0-9]{10,32}/[0-9]{12})\\z")), values: &[] }));
pub(super) static ACCOUNT_ID: Shape = Shape::new("AccountId", Kind::String(StringShape { length: Length::new(0, Some(12)), pattern: Some(Pattern::new("^\\d{12}$", "\\A(?:^[0-9]{12}$)\\z")), values: &[] }));
pub(super) static ACCOUNT_JOINED_METHOD: Shape = Shape::new("AccountJoinedMethod", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INVITED", "CREATED"] }));
pub(super) static ACCOUNT_NAME: Shape = Shape::sensitive("AccountName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static ACCOUNT_STATE: Shape = Shape::new("AccountState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"] }));
pub(super) static ACCOUNT_STATUS: Shape = Shape::new("AccountStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"] }));
pub(super) static ACCOUNTS: Shape = Shape::new("Accounts", Kind::List(ListShape { element: &Member::new("member", &ACCOUNT), flattened: false, length: Length::ANY }));
pub(super) static ACTION_TYPE: Shape = Shape::new("ActionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INVITE", "ENABLE_ALL_FEATURES", "APPROVE_ALL_FEATURES", "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE", "TRANSFER_RESPONSIBILITY"] }));
pub(super) static ATTACH_POLICY_REQUEST: Shape = Shape::new("AttachPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
    Member::new("TargetId", &POLICY_TARGET_ID).required(),
], payload: None, union: false }));
pub(super) static AWS_MANAGED_POLICY: Shape = Shape::new("AwsManagedPolicy", Kind::Boolean);
pub(super) static CANCEL_HANDSHAKE_REQUEST: Shape = Shape::new("CancelHandshakeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("HandshakeId", &HANDSHAKE_ID).required(),
], payload: None, union: false }));
pub(super) static CANCEL_HANDSHAKE_RESPONSE: Shape = Shape::new("CancelHandshakeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static CHILD: Shape = Shape::new("Child", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &CHILD_ID),
    Member::new("Type", &CHILD_TYPE),
], payload: None, union: false }));
pub(super) static CHILD_ID: Shape = Shape::new("ChildId", Kind::String(StringShape { length: Length::new(0, Some(100)), pattern: Some(Pattern::new("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$", "\\A(?:^([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\\z")), values: &[] }));
pub(super) static CHILD_TYPE: Shape = Shape::new("ChildType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT", "ORGANIZATIONAL_UNIT"] }));
pub(super) static CHILDREN: Shape = Shape::new("Children", Kind::List(ListShape { element: &Member::new("member", &CHILD), flattened: false, length: Length::ANY }));
pub(super) static CLOSE_ACCOUNT_REQUEST: Shape = Shape::new("CloseAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
], payload: None, union: false }));
pub(super) static CREATE_ACCOUNT_FAILURE_REASON: Shape = Shape::new("CreateAccountFailureReason", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT_LIMIT_EXCEEDED", "EMAIL_ALREADY_EXISTS", "INVALID_ADDRESS", "INVALID_EMAIL", "CONCURRENT_ACCOUNT_MODIFICATION", "INTERNAL_FAILURE", "GOVCLOUD_ACCOUNT_ALREADY_EXISTS", "MISSING_BUSINESS_VALIDATION", "FAILED_BUSINESS_VALIDATION", "PENDING_BUSINESS_VALIDATION", "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION", "UNKNOWN_BUSINESS_VALIDATION", "MISSING_PAYMENT_INSTRUMENT", "INVALID_PAYMENT_INSTRUMENT", "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"] }));
pub(super) static CREATE_ACCOUNT_NAME: Shape = Shape::sensitive("CreateAccountName", Kind::String(StringShape { length: Length::new(1, Some(50)), pattern: Some(Pattern::new("[\\u0020-\\u007E]+", "\\A(?:[\\x{20}-\\x{7E}]+)\\z")), values: &[] }));
pub(super) static CREATE_ACCOUNT_REQUEST: Shape = Shape::new("CreateAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Email", &EMAIL).required(),
    Member::new("AccountName", &CREATE_ACCOUNT_NAME).required(),
    Member::new("RoleName", &ROLE_NAME),
    Member::new("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static CREATE_ACCOUNT_REQUEST_ID: Shape = Shape::new("CreateAccountRequestId", Kind::String(StringShape { length: Length::new(0, Some(36)), pattern: Some(Pattern::new("^car-[a-z0-9]{8,32}$", "\\A(?:^car-[a-z0-9]{8,32}$)\\z")), values: &[] }));
pub(super) static CREATE_ACCOUNT_RESPONSE: Shape = Shape::new("CreateAccountResponse", Kind::Structure(StructureShape { members: &[
    Member::new("CreateAccountStatus", &CREATE_ACCOUNT_STATUS),
], payload: None, union: false }));
pub(super) static CREATE_ACCOUNT_STATE: Shape = Shape::new("CreateAccountState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IN_PROGRESS", "SUCCEEDED", "FAILED"] }));
pub(super) static CREATE_ACCOUNT_STATES: Shape = Shape::new("CreateAccountStates", Kind::List(ListShape { element: &Member::new("member", &CREATE_ACCOUNT_STATE), flattened: false, length: Length::ANY }));
pub(super) static CREATE_ACCOUNT_STATUS: Shape = Shape::new("CreateAccountStatus", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &CREATE_ACCOUNT_REQUEST_ID),
    Member::new("AccountName", &CREATE_ACCOUNT_NAME),
    Member::new("State", &CREATE_ACCOUNT_STATE),
    Member::new("RequestedTimestamp", &TIMESTAMP),
    Member::new("CompletedTimestamp", &TIMESTAMP),
    Member::new("AccountId", &ACCOUNT_ID),
    Member::new("GovCloudAccountId", &ACCOUNT_ID),
    Member::new("FailureReason", &CREATE_ACCOUNT_FAILURE_REASON),
], payload: None, union: false }));
pub(super) static CREATE_ACCOUNT_STATUSES: Shape = Shape::new("CreateAccountStatuses", Kind::List(ListShape { element: &Member::new("member", &CREATE_ACCOUNT_STATUS), flattened: false, length: Length::ANY }));
pub(super) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: Shape = Shape::new("CreateGovCloudAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Email", &EMAIL).required(),
    Member::new("AccountName", &CREATE_ACCOUNT_NAME).required(),
    Member::new("RoleName", &ROLE_NAME),
    Member::new("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: Shape = Shape::new("CreateGovCloudAccountResponse", Kind::Structure(StructureShape { members: &[
    Member::new("CreateAccountStatus", &CREATE_ACCOUNT_STATUS),
], payload: None, union: false }));
pub(super) static CREATE_ORGANIZATION_REQUEST: Shape = Shape::new("CreateOrganizationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("FeatureSet", &ORGANIZATION_FEATURE_SET),
], payload: None, union: false }));
pub(super) static CREATE_ORGANIZATION_RESPONSE: Shape = Shape::new("CreateOrganizationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Organization", &ORGANIZATION),
], payload: None, union: false }));
pub(super) static CREATE_ORGANIZATIONAL_UNIT_REQUEST: Shape = Shape::new("CreateOrganizationalUnitRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ParentId", &PARENT_ID).required(),
    Member::new("Name", &ORGANIZATIONAL_UNIT_NAME).required(),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: Shape = Shape::new("CreateOrganizationalUnitResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnit", &ORGANIZATIONAL_UNIT),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_REQUEST: Shape = Shape::new("CreatePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Content", &POLICY_CONTENT).required(),
    Member::new("Description", &POLICY_DESCRIPTION).required(),
    Member::new("Name", &POLICY_NAME).required(),
    Member::new("Type", &POLICY_TYPE).required(),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static CREATE_POLICY_RESPONSE: Shape = Shape::new("CreatePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static DECLINE_HANDSHAKE_REQUEST: Shape = Shape::new("DeclineHandshakeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("HandshakeId", &HANDSHAKE_ID).required(),
], payload: None, union: false }));
pub(super) static DECLINE_HANDSHAKE_RESPONSE: Shape = Shape::new("DeclineHandshakeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static DELEGATED_ADMINISTRATOR: Shape = Shape::new("DelegatedAdministrator", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ACCOUNT_ID),
    Member::new("Arn", &ACCOUNT_ARN),
    Member::new("Email", &EMAIL),
    Member::new("Name", &ACCOUNT_NAME),
    Member::new("Status", &ACCOUNT_STATUS),
    Member::new("State", &ACCOUNT_STATE),
    Member::new("JoinedMethod", &ACCOUNT_JOINED_METHOD),
    Member::new("JoinedTimestamp", &TIMESTAMP),
    Member::new("DelegationEnabledDate", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static DELEGATED_ADMINISTRATORS: Shape = Shape::new("DelegatedAdministrators", Kind::List(ListShape { element: &Member::new("member", &DELEGATED_ADMINISTRATOR), flattened: false, length: Length::ANY }));
pub(super) static DELEGATED_SERVICE: Shape = Shape::new("DelegatedService", Kind::Structure(StructureShape { members: &[
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL),
    Member::new("DelegationEnabledDate", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static DELEGATED_SERVICES: Shape = Shape::new("DelegatedServices", Kind::List(ListShape { element: &Member::new("member", &DELEGATED_SERVICE), flattened: false, length: Length::ANY }));
pub(super) static DELETE_ORGANIZATIONAL_UNIT_REQUEST: Shape = Shape::new("DeleteOrganizationalUnitRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID).required(),
], payload: None, union: false }));
pub(super) static DELETE_POLICY_REQUEST: Shape = Shape::new("DeletePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
], payload: None, union: false }));
pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Shape = Shape::new("DeregisterDelegatedAdministratorRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_ACCOUNT_REQUEST: Shape = Shape::new("DescribeAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_ACCOUNT_RESPONSE: Shape = Shape::new("DescribeAccountResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Account", &ACCOUNT),
], payload: None, union: false }));
pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: Shape = Shape::new("DescribeCreateAccountStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("CreateAccountRequestId", &CREATE_ACCOUNT_REQUEST_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: Shape = Shape::new("DescribeCreateAccountStatusResponse", Kind::Structure(StructureShape { members: &[
    Member::new("CreateAccountStatus", &CREATE_ACCOUNT_STATUS),
], payload: None, union: false }));
pub(super) static DESCRIBE_EFFECTIVE_POLICY_REQUEST: Shape = Shape::new("DescribeEffectivePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE).required(),
    Member::new("TargetId", &POLICY_TARGET_ID),
], payload: None, union: false }));
pub(super) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: Shape = Shape::new("DescribeEffectivePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EffectivePolicy", &EFFECTIVE_POLICY),
], payload: None, union: false }));
pub(super) static DESCRIBE_HANDSHAKE_REQUEST: Shape = Shape::new("DescribeHandshakeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("HandshakeId", &HANDSHAKE_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_HANDSHAKE_RESPONSE: Shape = Shape::new("DescribeHandshakeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static DESCRIBE_ORGANIZATION_RESPONSE: Shape = Shape::new("DescribeOrganizationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Organization", &ORGANIZATION),
], payload: None, union: false }));
pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: Shape = Shape::new("DescribeOrganizationalUnitRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: Shape = Shape::new("DescribeOrganizationalUnitResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnit", &ORGANIZATIONAL_UNIT),
], payload: None, union: false }));
pub(super) static DESCRIBE_POLICY_REQUEST: Shape = Shape::new("DescribePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_POLICY_RESPONSE: Shape = Shape::new("DescribePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static DESCRIBE_RESOURCE_POLICY_RESPONSE: Shape = Shape::new("DescribeResourcePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResourcePolicy", &RESOURCE_POLICY),
], payload: None, union: false }));
pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: Shape = Shape::new("DescribeResponsibilityTransferRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &RESPONSIBILITY_TRANSFER_ID).required(),
], payload: None, union: false }));
pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: Shape = Shape::new("DescribeResponsibilityTransferResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER),
], payload: None, union: false }));
pub(super) static DETACH_POLICY_REQUEST: Shape = Shape::new("DetachPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
    Member::new("TargetId", &POLICY_TARGET_ID).required(),
], payload: None, union: false }));
pub(super) static DISABLE_AWS_SERVICE_ACCESS_REQUEST: Shape = Shape::new("DisableAWSServiceAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL).required(),
], payload: None, union: false }));
pub(super) static DISABLE_POLICY_TYPE_REQUEST: Shape = Shape::new("DisablePolicyTypeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RootId", &ROOT_ID).required(),
    Member::new("PolicyType", &POLICY_TYPE).required(),
], payload: None, union: false }));
pub(super) static DISABLE_POLICY_TYPE_RESPONSE: Shape = Shape::new("DisablePolicyTypeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Root", &ROOT),
], payload: None, union: false }));
pub(super) static EFFECTIVE_POLICY: Shape = Shape::new("EffectivePolicy", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyContent", &POLICY_CONTENT),
    Member::new("LastUpdatedTimestamp", &TIMESTAMP),
    Member::new("TargetId", &POLICY_TARGET_ID),
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE),
], payload: None, union: false }));
pub(super) static EFFECTIVE_POLICY_TYPE: Shape = Shape::new("EffectivePolicyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] }));
pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR: Shape = Shape::new("EffectivePolicyValidationError", Kind::Structure(StructureShape { members: &[
    Member::new("ErrorCode", &ERROR_CODE),
    Member::new("ErrorMessage", &ERROR_MESSAGE),
    Member::new("PathToError", &PATH_TO_ERROR),
    Member::new("ContributingPolicies", &POLICY_IDS),
], payload: None, union: false }));
pub(super) static EFFECTIVE_POLICY_VALIDATION_ERRORS: Shape = Shape::new("EffectivePolicyValidationErrors", Kind::List(ListShape { element: &Member::new("member", &EFFECTIVE_POLICY_VALIDATION_ERROR), flattened: false, length: Length::ANY }));
pub(super) static EMAIL: Shape = Shape::sensitive("Email", Kind::String(StringShape { length: Length::new(6, Some(64)), pattern: Some(Pattern::new("[^\\s@]+@[^\\s@]+\\.[^\\s@]+", "\\A(?:[^\\t\\n\\x0B\\x0C\\r @]+@[^\\t\\n\\x0B\\x0C\\r @]+\\.[^\\t\\n\\x0B\\x0C\\r @]+)\\z")), values: &[] }));
pub(super) static ENABLE_AWS_SERVICE_ACCESS_REQUEST: Shape = Shape::new("EnableAWSServiceAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL).required(),
], payload: None, union: false }));
pub(super) static ENABLE_ALL_FEATURES_REQUEST: Shape = Shape::new("EnableAllFeaturesRequest", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ENABLE_ALL_FEATURES_RESPONSE: Shape = Shape::new("EnableAllFeaturesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static ENABLE_POLICY_TYPE_REQUEST: Shape = Shape::new("EnablePolicyTypeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RootId", &ROOT_ID).required(),
    Member::new("PolicyType", &POLICY_TYPE).required(),
], payload: None, union: false }));
pub(super) static ENABLE_POLICY_TYPE_RESPONSE: Shape = Shape::new("EnablePolicyTypeResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Root", &ROOT),
], payload: None, union: false }));
pub(super) static ENABLED_SERVICE_PRINCIPAL: Shape = Shape::new("EnabledServicePrincipal", Kind::Structure(StructureShape { members: &[
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL),
    Member::new("DateEnabled", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static ENABLED_SERVICE_PRINCIPALS: Shape = Shape::new("EnabledServicePrincipals", Kind::List(ListShape { element: &Member::new("member", &ENABLED_SERVICE_PRINCIPAL), flattened: false, length: Length::ANY }));
pub(super) static ERROR_CODE: Shape = Shape::new("ErrorCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ERROR_MESSAGE: Shape = Shape::new("ErrorMessage", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GENERIC_ARN: Shape = Shape::new("GenericArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::.+:.+", "\\A(?:^arn:aws:organizations::[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+)\\z")), values: &[] }));
pub(super) static HANDSHAKE: Shape = Shape::new("Handshake", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &HANDSHAKE_ID),
    Member::new("Arn", &HANDSHAKE_ARN),
    Member::new("Parties", &HANDSHAKE_PARTIES),
    Member::new("State", &HANDSHAKE_STATE),
    Member::new("RequestedTimestamp", &TIMESTAMP),
    Member::new("ExpirationTimestamp", &TIMESTAMP),
    Member::new("Action", &ACTION_TYPE),
    Member::new("Resources", &HANDSHAKE_RESOURCES),
], payload: None, union: false }));
pub(super) static HANDSHAKE_ARN: Shape = Shape::new("HandshakeArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}", "\\A(?:^arn:aws:organizations::[0-9]{12}:handshake/o-[a-z0-9]{10,32}/[a-z_]{1,32}/h-[0-9a-z]{8,32})\\z")), values: &[] }));
pub(super) static HANDSHAKE_FILTER: Shape = Shape::new("HandshakeFilter", Kind::Structure(StructureShape { members: &[
    Member::new("ActionType", &ACTION_TYPE),
    Member::new("ParentHandshakeId", &HANDSHAKE_ID),
], payload: None, union: false }));
pub(super) static HANDSHAKE_ID: Shape = Shape::new("HandshakeId", Kind::String(StringShape { length: Length::new(0, Some(34)), pattern: Some(Pattern::new("^h-[0-9a-z]{8,32}$", "\\A(?:^h-[0-9a-z]{8,32}$)\\z")), values: &[] }));
pub(super) static HANDSHAKE_NOTES: Shape = Shape::sensitive("HandshakeNotes", Kind::String(StringShape { length: Length::new(0, Some(1024)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static HANDSHAKE_PARTIES: Shape = Shape::new("HandshakeParties", Kind::List(ListShape { element: &Member::new("member", &HANDSHAKE_PARTY), flattened: false, length: Length::ANY }));
pub(super) static HANDSHAKE_PARTY: Shape = Shape::new("HandshakeParty", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &HANDSHAKE_PARTY_ID).required(),
    Member::new("Type", &HANDSHAKE_PARTY_TYPE).required(),
], payload: None, union: false }));
pub(super) static HANDSHAKE_PARTY_ID: Shape = Shape::sensitive("HandshakePartyId", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static HANDSHAKE_PARTY_TYPE: Shape = Shape::new("HandshakePartyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT", "ORGANIZATION", "EMAIL"] }));
pub(super) static HANDSHAKE_RESOURCE: Shape = Shape::new("HandshakeResource", Kind::Structure(StructureShape { members: &[
    Member::new("Value", &HANDSHAKE_RESOURCE_VALUE),
    Member::new("Type", &HANDSHAKE_RESOURCE_TYPE),
    Member::new("Resources", &HANDSHAKE_RESOURCES),
], payload: None, union: false }));
pub(super) static HANDSHAKE_RESOURCE_TYPE: Shape = Shape::new("HandshakeResourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT", "ORGANIZATION", "ORGANIZATION_FEATURE_SET", "EMAIL", "MASTER_EMAIL", "MASTER_NAME", "NOTES", "PARENT_HANDSHAKE", "RESPONSIBILITY_TRANSFER", "TRANSFER_START_TIMESTAMP", "TRANSFER_TYPE", "MANAGEMENT_ACCOUNT", "MANAGEMENT_EMAIL", "MANAGEMENT_NAME"] }));
pub(super) static HANDSHAKE_RESOURCE_VALUE: Shape = Shape::sensitive("HandshakeResourceValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static HANDSHAKE_RESOURCES: Shape = Shape::new("HandshakeResources", Kind::List(ListShape { element: &Member::new("member", &HANDSHAKE_RESOURCE), flattened: false, length: Length::ANY }));
pub(super) static HANDSHAKE_STATE: Shape = Shape::new("HandshakeState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"] }));
pub(super) static HANDSHAKES: Shape = Shape::new("Handshakes", Kind::List(ListShape { element: &Member::new("member", &HANDSHAKE), flattened: false, length: Length::ANY }));
pub(super) static IAM_USER_ACCESS_TO_BILLING: Shape = Shape::new("IAMUserAccessToBilling", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ALLOW", "DENY"] }));
pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: Shape = Shape::new("InviteAccountToOrganizationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Target", &HANDSHAKE_PARTY).required(),
    Member::new("Notes", &HANDSHAKE_NOTES),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: Shape = Shape::new("InviteAccountToOrganizationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: Shape = Shape::new("InviteOrganizationToTransferResponsibilityRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &RESPONSIBILITY_TRANSFER_TYPE).required(),
    Member::new("Target", &HANDSHAKE_PARTY).required(),
    Member::new("Notes", &HANDSHAKE_NOTES),
    Member::new("StartTimestamp", &TIMESTAMP).required(),
    Member::new("SourceName", &RESPONSIBILITY_TRANSFER_NAME).required(),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: Shape = Shape::new("InviteOrganizationToTransferResponsibilityResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshake", &HANDSHAKE),
], payload: None, union: false }));
pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: Shape = Shape::new("ListAWSServiceAccessForOrganizationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: Shape = Shape::new("ListAWSServiceAccessForOrganizationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EnabledServicePrincipals", &ENABLED_SERVICE_PRINCIPALS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_FOR_PARENT_REQUEST: Shape = Shape::new("ListAccountsForParentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ParentId", &PARENT_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: Shape = Shape::new("ListAccountsForParentResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Accounts", &ACCOUNTS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_REQUEST: Shape = Shape::new("ListAccountsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_RESPONSE: Shape = Shape::new("ListAccountsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Accounts", &ACCOUNTS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: Shape = Shape::new("ListAccountsWithInvalidEffectivePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: Shape = Shape::new("ListAccountsWithInvalidEffectivePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Accounts", &ACCOUNTS),
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_CHILDREN_REQUEST: Shape = Shape::new("ListChildrenRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ParentId", &PARENT_ID).required(),
    Member::new("ChildType", &CHILD_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_CHILDREN_RESPONSE: Shape = Shape::new("ListChildrenResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Children", &CHILDREN),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_CREATE_ACCOUNT_STATUS_REQUEST: Shape = Shape::new("ListCreateAccountStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("States", &CREATE_ACCOUNT_STATES),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: Shape = Shape::new("ListCreateAccountStatusResponse", Kind::Structure(StructureShape { members: &[
    Member::new("CreateAccountStatuses", &CREATE_ACCOUNT_STATUSES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_DELEGATED_ADMINISTRATORS_REQUEST: Shape = Shape::new("ListDelegatedAdministratorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: Shape = Shape::new("ListDelegatedAdministratorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DelegatedAdministrators", &DELEGATED_ADMINISTRATORS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: Shape = Shape::new("ListDelegatedServicesForAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: Shape = Shape::new("ListDelegatedServicesForAccountResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DelegatedServices", &DELEGATED_SERVICES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: Shape = Shape::new("ListEffectivePolicyValidationErrorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: Shape = Shape::new("ListEffectivePolicyValidationErrorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID),
    Member::new("PolicyType", &EFFECTIVE_POLICY_TYPE),
    Member::new("Path", &PATH),
    Member::new("EvaluationTimestamp", &TIMESTAMP),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("EffectivePolicyValidationErrors", &EFFECTIVE_POLICY_VALIDATION_ERRORS),
], payload: None, union: false }));
pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: Shape = Shape::new("ListHandshakesForAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Filter", &HANDSHAKE_FILTER),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: Shape = Shape::new("ListHandshakesForAccountResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshakes", &HANDSHAKES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: Shape = Shape::new("ListHandshakesForOrganizationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Filter", &HANDSHAKE_FILTER),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: Shape = Shape::new("ListHandshakesForOrganizationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Handshakes", &HANDSHAKES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Shape = Shape::new("ListInboundResponsibilityTransfersRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &RESPONSIBILITY_TRANSFER_TYPE).required(),
    Member::new("Id", &RESPONSIBILITY_TRANSFER_ID),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Shape = Shape::new("ListInboundResponsibilityTransfersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: Shape = Shape::new("ListOrganizationalUnitsForParentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ParentId", &PARENT_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: Shape = Shape::new("ListOrganizationalUnitsForParentResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnits", &ORGANIZATIONAL_UNITS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Shape = Shape::new("ListOutboundResponsibilityTransfersRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &RESPONSIBILITY_TRANSFER_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Shape = Shape::new("ListOutboundResponsibilityTransfersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_PARENTS_REQUEST: Shape = Shape::new("ListParentsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ChildId", &CHILD_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_PARENTS_RESPONSE: Shape = Shape::new("ListParentsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Parents", &PARENTS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_FOR_TARGET_REQUEST: Shape = Shape::new("ListPoliciesForTargetRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TargetId", &POLICY_TARGET_ID).required(),
    Member::new("Filter", &POLICY_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_FOR_TARGET_RESPONSE: Shape = Shape::new("ListPoliciesForTargetResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policies", &POLICIES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_REQUEST: Shape = Shape::new("ListPoliciesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Filter", &POLICY_TYPE).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_POLICIES_RESPONSE: Shape = Shape::new("ListPoliciesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policies", &POLICIES),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ROOTS_REQUEST: Shape = Shape::new("ListRootsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_ROOTS_RESPONSE: Shape = Shape::new("ListRootsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Roots", &ROOTS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape::new("ListTagsForResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &TAGGABLE_RESOURCE_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape::new("ListTagsForResourceResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAGS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_TARGETS_FOR_POLICY_REQUEST: Shape = Shape::new("ListTargetsForPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
    Member::new("NextToken", &NEXT_TOKEN),
    Member::new("MaxResults", &MAX_RESULTS),
], payload: None, union: false }));
pub(super) static LIST_TARGETS_FOR_POLICY_RESPONSE: Shape = Shape::new("ListTargetsForPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Targets", &POLICY_TARGETS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static MAX_RESULTS: Shape = Shape::new("MaxResults", Kind::Integer(NumberRange { min: Some(1), max: Some(20) }));
pub(super) static MOVE_ACCOUNT_REQUEST: Shape = Shape::new("MoveAccountRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("SourceParentId", &PARENT_ID).required(),
    Member::new("DestinationParentId", &PARENT_ID).required(),
], payload: None, union: false }));
pub(super) static NEXT_TOKEN: Shape = Shape::new("NextToken", Kind::String(StringShape { length: Length::new(0, Some(100000)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static ORGANIZATION: Shape = Shape::new("Organization", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ORGANIZATION_ID),
    Member::new("Arn", &ORGANIZATION_ARN),
    Member::new("FeatureSet", &ORGANIZATION_FEATURE_SET),
    Member::new("MasterAccountArn", &ACCOUNT_ARN),
    Member::new("MasterAccountId", &ACCOUNT_ID),
    Member::new("MasterAccountEmail", &EMAIL),
    Member::new("AvailablePolicyTypes", &POLICY_TYPES),
], payload: None, union: false }));
pub(super) static ORGANIZATION_ARN: Shape = Shape::new("OrganizationArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}", "\\A(?:^arn:aws:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32})\\z")), values: &[] }));
pub(super) static ORGANIZATION_FEATURE_SET: Shape = Shape::new("OrganizationFeatureSet", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ALL", "CONSOLIDATED_BILLING"] }));
pub(super) static ORGANIZATION_ID: Shape = Shape::new("OrganizationId", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^o-[a-z0-9]{10,32}$", "\\A(?:^o-[a-z0-9]{10,32}$)\\z")), values: &[] }));
pub(super) static ORGANIZATIONAL_UNIT: Shape = Shape::new("OrganizationalUnit", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ORGANIZATIONAL_UNIT_ID),
    Member::new("Arn", &ORGANIZATIONAL_UNIT_ARN),
    Member::new("Name", &ORGANIZATIONAL_UNIT_NAME),
    Member::new("Path", &PATH),
], payload: None, union: false }));
pub(super) static ORGANIZATIONAL_UNIT_ARN: Shape = Shape::new("OrganizationalUnitArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}", "\\A(?:^arn:aws:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})\\z")), values: &[] }));
pub(super) static ORGANIZATIONAL_UNIT_ID: Shape = Shape::new("OrganizationalUnitId", Kind::String(StringShape { length: Length::new(0, Some(68)), pattern: Some(Pattern::new("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$", "\\A(?:^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)\\z")), values: &[] }));
pub(super) static ORGANIZATIONAL_UNIT_NAME: Shape = Shape::new("OrganizationalUnitName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static ORGANIZATIONAL_UNITS: Shape = Shape::new("OrganizationalUnits", Kind::List(ListShape { element: &Member::new("member", &ORGANIZATIONAL_UNIT), flattened: false, length: Length::ANY }));
pub(super) static PARENT: Shape = Shape::new("Parent", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &PARENT_ID),
    Member::new("Type", &PARENT_TYPE),
], payload: None, union: false }));
pub(super) static PARENT_ID: Shape = Shape::new("ParentId", Kind::String(StringShape { length: Length::new(0, Some(100)), pattern: Some(Pattern::new("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$", "\\A(?:^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\\z")), values: &[] }));
pub(super) static PARENT_TYPE: Shape = Shape::new("ParentType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ROOT", "ORGANIZATIONAL_UNIT"] }));
pub(super) static PARENTS: Shape = Shape::new("Parents", Kind::List(ListShape { element: &Member::new("member", &PARENT), flattened: false, length: Length::ANY }));
pub(super) static PATH: Shape = Shape::new("Path", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/", "\\A(?:^(o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}(/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(/[0-9]{12})*)/)\\z")), values: &[] }));
pub(super) static PATH_TO_ERROR: Shape = Shape::new("PathToError", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static PATHS: Shape = Shape::new("Paths", Kind::List(ListShape { element: &Member::new("member", &PATH), flattened: false, length: Length::ANY }));
pub(super) static POLICIES: Shape = Shape::new("Policies", Kind::List(ListShape { element: &Member::new("member", &POLICY_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static POLICY: Shape = Shape::new("Policy", Kind::Structure(StructureShape { members: &[
    Member::new("PolicySummary", &POLICY_SUMMARY),
    Member::new("Content", &POLICY_CONTENT),
], payload: None, union: false }));
pub(super) static POLICY_ARN: Shape = Shape::new("PolicyArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})", "\\A(?:^(arn:aws:organizations::[0-9]{12}:policy/o-[a-z0-9]{10,32}/[0-9a-z_]+/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy/[0-9a-z_]+/p-[0-9a-zA-Z_]{10,128}))\\z")), values: &[] }));
pub(super) static POLICY_CONTENT: Shape = Shape::new("PolicyContent", Kind::String(StringShape { length: Length::new(1, None), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static POLICY_DESCRIPTION: Shape = Shape::new("PolicyDescription", Kind::String(StringShape { length: Length::new(0, Some(512)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static POLICY_ID: Shape = Shape::new("PolicyId", Kind::String(StringShape { length: Length::new(0, Some(130)), pattern: Some(Pattern::new("^p-[0-9a-zA-Z_]{8,128}$", "\\A(?:^p-[0-9a-zA-Z_]{8,128}$)\\z")), values: &[] }));
pub(super) static POLICY_IDS: Shape = Shape::new("PolicyIds", Kind::List(ListShape { element: &Member::new("member", &POLICY_ID), flattened: false, length: Length::ANY }));
pub(super) static POLICY_NAME: Shape = Shape::new("PolicyName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static POLICY_SUMMARY: Shape = Shape::new("PolicySummary", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &POLICY_ID),
    Member::new("Arn", &POLICY_ARN),
    Member::new("Name", &POLICY_NAME),
    Member::new("Description", &POLICY_DESCRIPTION),
    Member::new("Type", &POLICY_TYPE),
    Member::new("AwsManaged", &AWS_MANAGED_POLICY),
], payload: None, union: false }));
pub(super) static POLICY_TARGET_ID: Shape = Shape::new("PolicyTargetId", Kind::String(StringShape { length: Length::new(0, Some(100)), pattern: Some(Pattern::new("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$", "\\A(?:^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\\z")), values: &[] }));
pub(super) static POLICY_TARGET_SUMMARY: Shape = Shape::new("PolicyTargetSummary", Kind::Structure(StructureShape { members: &[
    Member::new("TargetId", &POLICY_TARGET_ID),
    Member::new("Arn", &GENERIC_ARN),
    Member::new("Name", &TARGET_NAME),
    Member::new("Type", &TARGET_TYPE),
], payload: None, union: false }));
pub(super) static POLICY_TARGETS: Shape = Shape::new("PolicyTargets", Kind::List(ListShape { element: &Member::new("member", &POLICY_TARGET_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static POLICY_TYPE: Shape = Shape::new("PolicyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] }));
pub(super) static POLICY_TYPE_STATUS: Shape = Shape::new("PolicyTypeStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"] }));
pub(super) static POLICY_TYPE_SUMMARY: Shape = Shape::new("PolicyTypeSummary", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &POLICY_TYPE),
    Member::new("Status", &POLICY_TYPE_STATUS),
], payload: None, union: false }));
pub(super) static POLICY_TYPES: Shape = Shape::new("PolicyTypes", Kind::List(ListShape { element: &Member::new("member", &POLICY_TYPE_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static PUT_RESOURCE_POLICY_REQUEST: Shape = Shape::new("PutResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Content", &RESOURCE_POLICY_CONTENT).required(),
    Member::new("Tags", &TAGS),
], payload: None, union: false }));
pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Shape = Shape::new("PutResourcePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResourcePolicy", &RESOURCE_POLICY),
], payload: None, union: false }));
pub(super) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Shape = Shape::new("RegisterDelegatedAdministratorRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("ServicePrincipal", &SERVICE_PRINCIPAL).required(),
], payload: None, union: false }));
pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: Shape = Shape::new("RemoveAccountFromOrganizationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required(),
], payload: None, union: false }));
pub(super) static RESOURCE_POLICY: Shape = Shape::new("ResourcePolicy", Kind::Structure(StructureShape { members: &[
    Member::new("ResourcePolicySummary", &RESOURCE_POLICY_SUMMARY),
    Member::new("Content", &RESOURCE_POLICY_CONTENT),
], payload: None, union: false }));
pub(super) static RESOURCE_POLICY_ARN: Shape = Shape::new("ResourcePolicyArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}", "\\A(?:^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:resourcepolicy/o-[a-z0-9]{10,32}/rp-[0-9a-zA-Z_]{4,128})\\z")), values: &[] }));
pub(super) static RESOURCE_POLICY_CONTENT: Shape = Shape::new("ResourcePolicyContent", Kind::String(StringShape { length: Length::new(1, Some(40000)), pattern: Some(Pattern::new("[\\s\\S]*", "\\A(?:[\\t\\n\\x0B\\x0C\\r [^\\t\\n\\x0B\\x0C\\r ]]*)\\z")), values: &[] }));
pub(super) static RESOURCE_POLICY_ID: Shape = Shape::new("ResourcePolicyId", Kind::String(StringShape { length: Length::new(0, Some(131)), pattern: Some(Pattern::new("^rp-[0-9a-zA-Z_]{4,128}$", "\\A(?:^rp-[0-9a-zA-Z_]{4,128}$)\\z")), values: &[] }));
pub(super) static RESOURCE_POLICY_SUMMARY: Shape = Shape::new("ResourcePolicySummary", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &RESOURCE_POLICY_ID),
    Member::new("Arn", &RESOURCE_POLICY_ARN),
], payload: None, union: false }));
pub(super) static RESPONSIBILITY_TRANSFER: Shape = Shape::new("ResponsibilityTransfer", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &RESPONSIBILITY_TRANSFER_ARN),
    Member::new("Name", &RESPONSIBILITY_TRANSFER_NAME),
    Member::new("Id", &RESPONSIBILITY_TRANSFER_ID),
    Member::new("Type", &RESPONSIBILITY_TRANSFER_TYPE),
    Member::new("Status", &RESPONSIBILITY_TRANSFER_STATUS),
    Member::new("Source", &TRANSFER_PARTICIPANT),
    Member::new("Target", &TRANSFER_PARTICIPANT),
    Member::new("StartTimestamp", &TIMESTAMP),
    Member::new("EndTimestamp", &TIMESTAMP),
    Member::new("ActiveHandshakeId", &HANDSHAKE_ID),
], payload: None, union: false }));
pub(super) static RESPONSIBILITY_TRANSFER_ARN: Shape = Shape::new("ResponsibilityTransferArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$", "\\A(?:^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:transfer/o-[a-z0-9]{10,32}/(billing)/(inbound|outbound)/rt-[0-9a-z]{8,32}$)\\z")), values: &[] }));
pub(super) static RESPONSIBILITY_TRANSFER_ID: Shape = Shape::new("ResponsibilityTransferId", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^rt-[0-9a-z]{8,32}$", "\\A(?:^rt-[0-9a-z]{8,32}$)\\z")), values: &[] }));
pub(super) static RESPONSIBILITY_TRANSFER_NAME: Shape = Shape::sensitive("ResponsibilityTransferName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("^[ -~]+$", "\\A(?:^[ -\\~]+$)\\z")), values: &[] }));
pub(super) static RESPONSIBILITY_TRANSFER_STATUS: Shape = Shape::new("ResponsibilityTransferStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["REQUESTED", "DECLINED", "CANCELED", "EXPIRED", "ACCEPTED", "WITHDRAWN"] }));
pub(super) static RESPONSIBILITY_TRANSFER_TYPE: Shape = Shape::new("ResponsibilityTransferType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["BILLING"] }));
pub(super) static RESPONSIBILITY_TRANSFERS: Shape = Shape::new("ResponsibilityTransfers", Kind::List(ListShape { element: &Member::new("member", &RESPONSIBILITY_TRANSFER), flattened: false, length: Length::ANY }));
pub(super) static ROLE_NAME: Shape = Shape::new("RoleName", Kind::String(StringShape { length: Length::new(0, Some(64)), pattern: Some(Pattern::new("[\\w+=,.@-]{1,64}", "\\A(?:[0-9A-Za-z_+=,.@-]{1,64})\\z")), values: &[] }));
pub(super) static ROOT: Shape = Shape::new("Root", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ROOT_ID),
    Member::new("Arn", &ROOT_ARN),
    Member::new("Name", &ROOT_NAME),
    Member::new("PolicyTypes", &POLICY_TYPES),
], payload: None, union: false }));
pub(super) static ROOT_ARN: Shape = Shape::new("RootArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}", "\\A(?:^arn:aws:organizations::[0-9]{12}:root/o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32})\\z")), values: &[] }));
pub(super) static ROOT_ID: Shape = Shape::new("RootId", Kind::String(StringShape { length: Length::new(0, Some(34)), pattern: Some(Pattern::new("^r-[0-9a-z]{4,32}$", "\\A(?:^r-[0-9a-z]{4,32}$)\\z")), values: &[] }));
pub(super) static ROOT_NAME: Shape = Shape::new("RootName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static ROOTS: Shape = Shape::new("Roots", Kind::List(ListShape { element: &Member::new("member", &ROOT), flattened: false, length: Length::ANY }));
pub(super) static SERVICE_PRINCIPAL: Shape = Shape::new("ServicePrincipal", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("[\\w+=,.@-]*", "\\A(?:[0-9A-Za-z_+=,.@-]*)\\z")), values: &[] }));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY).required(),
    Member::new("Value", &TAG_VALUE).required(),
], payload: None, union: false }));
pub(super) static TAG_KEY: Shape = Shape::new("TagKey", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z")), values: &[] }));
pub(super) static TAG_KEYS: Shape = Shape::new("TagKeys", Kind::List(ListShape { element: &Member::new("member", &TAG_KEY), flattened: false, length: Length::ANY }));
pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::new("TagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &TAGGABLE_RESOURCE_ID).required(),
    Member::new("Tags", &TAGS).required(),
], payload: None, union: false }));
pub(super) static TAG_VALUE: Shape = Shape::new("TagValue", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z")), values: &[] }));
pub(super) static TAGGABLE_RESOURCE_ID: Shape = Shape::new("TaggableResourceId", Kind::String(StringShape { length: Length::new(0, Some(130)), pattern: Some(Pattern::new("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$", "\\A(?:^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$)\\z")), values: &[] }));
pub(super) static TAGS: Shape = Shape::new("Tags", Kind::List(ListShape { element: &Member::new("member", &TAG), flattened: false, length: Length::ANY }));
pub(super) static TARGET_NAME: Shape = Shape::new("TargetName", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static TARGET_TYPE: Shape = Shape::new("TargetType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"] }));
pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: Shape = Shape::new("TerminateResponsibilityTransferRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &RESPONSIBILITY_TRANSFER_ID).required(),
    Member::new("EndTimestamp", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: Shape = Shape::new("TerminateResponsibilityTransferResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER),
], payload: None, union: false }));
pub(super) static TIMESTAMP: Shape = Shape::new("Timestamp", Kind::Timestamp(None));
pub(super) static TRANSFER_PARTICIPANT: Shape = Shape::new("TransferParticipant", Kind::Structure(StructureShape { members: &[
    Member::new("ManagementAccountId", &ACCOUNT_ID),
    Member::new("ManagementAccountEmail", &EMAIL),
], payload: None, union: false }));
pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::new("UntagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &TAGGABLE_RESOURCE_ID).required(),
    Member::new("TagKeys", &TAG_KEYS).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: Shape = Shape::new("UpdateOrganizationalUnitRequest", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID).required(),
    Member::new("Name", &ORGANIZATIONAL_UNIT_NAME),
], payload: None, union: false }));
pub(super) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: Shape = Shape::new("UpdateOrganizationalUnitResponse", Kind::Structure(StructureShape { members: &[
    Member::new("OrganizationalUnit", &ORGANIZATIONAL_UNIT),
], payload: None, union: false }));
pub(super) static UPDATE_POLICY_REQUEST: Shape = Shape::new("UpdatePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyId", &POLICY_ID).required(),
    Member::new("Name", &POLICY_NAME),
    Member::new("Description", &POLICY_DESCRIPTION),
    Member::new("Content", &POLICY_CONTENT),
], payload: None, union: false }));
pub(super) static UPDATE_POLICY_RESPONSE: Shape = Shape::new("UpdatePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: Shape = Shape::new("UpdateResponsibilityTransferRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &RESPONSIBILITY_TRANSFER_ID).required(),
    Member::new("Name", &RESPONSIBILITY_TRANSFER_NAME).required(),
], payload: None, union: false }));
pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: Shape = Shape::new("UpdateResponsibilityTransferResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER),
], payload: None, union: false }));
