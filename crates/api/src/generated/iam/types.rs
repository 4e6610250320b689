// Generated from models/iam.json by cargo xtask generate. Do not edit: change the generator.

use std::collections::BTreeMap;

use crate::{Sensitive, Timestamp};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestInput {
    pub delegation_request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: String,
    pub secret_access_key: Sensitive<String>,
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcquireRoleInput {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcquireRoleOutput {
    pub role: Role,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileInput {
    pub instance_profile_name: String,
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupInput {
    pub group_name: String,
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestInput {
    pub delegation_request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyInput {
    pub group_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordInput {
    pub old_password: Sensitive<String>,
    pub new_password: Sensitive<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyInput {
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyOutput {
    pub access_key: AccessKey,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasInput {
    pub account_alias: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestInput {
    pub owner_account_id: Option<String>,
    pub description: String,
    pub permissions: DelegationPermission,
    pub request_message: Option<String>,
    pub requestor_workflow_id: String,
    pub redirect_url: Option<String>,
    pub notification_channel: String,
    pub session_duration: i32,
    pub only_send_by_owner: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestOutput {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupInput {
    pub path: Option<String>,
    pub group_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupOutput {
    pub group: Group,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileInput {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileOutput {
    pub instance_profile: InstanceProfile,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileInput {
    pub user_name: Option<String>,
    pub password: Option<Sensitive<String>>,
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileOutput {
    pub login_profile: LoginProfile,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderInput {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderOutput {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyInput {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionInput {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleInput {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleOutput {
    pub role: Role,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderInput {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<Sensitive<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderOutput {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleInput {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialInput {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialOutput {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserInput {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserOutput {
    pub user: Option<User>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceInput {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceOutput {
    pub virtual_mfa_device: VirtualMFADevice,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceInput {
    pub user_name: Option<String>,
    pub serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationRequest {
    pub delegation_request_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub description: Option<String>,
    pub request_message: Option<String>,
    pub permissions: Option<DelegationPermission>,
    pub permission_policy: Option<String>,
    pub role_permission_restriction_arns: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub approver_id: Option<String>,
    pub state: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub requestor_id: Option<String>,
    pub requestor_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub session_duration: Option<i32>,
    pub redirect_url: Option<String>,
    pub notes: Option<String>,
    pub rejection_reason: Option<String>,
    pub only_send_by_owner: Option<bool>,
    pub updated_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasInput {
    pub account_alias: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupInput {
    pub group_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileInput {
    pub instance_profile_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileInput {
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyInput {
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleInput {
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryInput {
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderInput {
    pub saml_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyInput {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateInput {
    pub server_certificate_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleInput {
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateInput {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserInput {
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryInput {
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceInput {
    pub serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyInput {
    pub group_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementOutput {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsOutput {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOutboundWebIdentityFederationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceInput {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementOutput {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsOutput {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationOutput {
    pub issuer_identifier: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: String,
    pub id: String,
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportOutput {
    pub state: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportInput {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportOutput {
    pub job_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsInput {
    pub arn: String,
    pub granularity: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsOutput {
    pub job_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedInput {
    pub access_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsInput {
    pub filter: Option<Vec<String>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsOutput {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyOutput {
    pub password_policy: PasswordPolicy,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPropertiesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPropertiesOutput {
    pub properties: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryOutput {
    pub summary_map: Option<BTreeMap<String, i32>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyInput {
    pub policy_input_list: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyOutput {
    pub context_key_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyInput {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyOutput {
    pub context_key_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportOutput {
    pub content: Option<Vec<u8>>,
    pub report_format: Option<String>,
    pub generated_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestInput {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestOutput {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<String>,
    pub permission_check_result: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupInput {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupOutput {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyOutput {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryInput {
    pub entity_arn: String,
    pub locale: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryOutput {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileInput {
    pub instance_profile_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileOutput {
    pub instance_profile: InstanceProfile,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileInput {
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileOutput {
    pub login_profile: LoginProfile,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceInput {
    pub serial_number: String,
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceOutput {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<Timestamp>,
    pub certifications: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderOutput {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportInput {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportOutput {
    pub job_status: String,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Option<Timestamp>,
    pub number_of_services_accessible: Option<i32>,
    pub number_of_services_not_accessed: Option<i32>,
    pub access_details: Option<Vec<AccessDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoOutput {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyInput {
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyOutput {
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleInput {
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleOutput {
    pub role: Role,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyOutput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleTemplateVersionInput {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleTemplateVersionOutput {
    pub role_template_version: RoleTemplateVersion,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderInput {
    pub saml_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderOutput {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyInput {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyOutput {
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateInput {
    pub server_certificate_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateOutput {
    pub server_certificate: ServerCertificate,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsInput {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsOutput {
    pub job_status: String,
    pub job_type: Option<String>,
    pub job_creation_date: Timestamp,
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    pub job_completion_date: Timestamp,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesInput {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesOutput {
    pub job_status: String,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusInput {
    pub deletion_task_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: String,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserInput {
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserOutput {
    pub user: User,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyOutput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: String,
    pub attachment_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesInput {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesOutput {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesInput {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesInput {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesInput {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsInput {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsOutput {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyInput {
    pub policy_arn: String,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyOutput {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesInput {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserOutput {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsOutput {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsInput {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleOutput {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesOutput {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsInput {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesOutput {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsInput {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersOutput {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesOutput {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessInput {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessOutput {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesInput {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsInput {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsInput {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesOutput {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsInput {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersOutput {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysOutput {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsInput {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesOutput {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsInput {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsOutput {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesOutput {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersOutput {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesInput {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesOutput {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: Timestamp,
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: String,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: String,
    pub policy_arn: Option<String>,
    pub entity_type: Option<String>,
    pub entity_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyIdentifier {
    pub policy_type: Option<String>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountPropertiesInput {
    pub properties: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountPropertiesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyInput {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryInput {
    pub role_name: String,
    pub permissions_boundary: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryInput {
    pub user_name: String,
    pub permissions_boundary: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestInput {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileInput {
    pub instance_profile_name: String,
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupInput {
    pub group_name: String,
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialOutput {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceInput {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleTemplateVersion {
    pub template_arn: Option<String>,
    pub template_name: Option<String>,
    pub template_version_id: Option<String>,
    pub description: Option<String>,
    pub major_version: Option<i32>,
    pub default_minor_version: Option<i32>,
    pub managed_by_type: Option<String>,
    pub managed_by_value: Option<String>,
    pub enabled: Option<bool>,
    pub minor_version: Option<i32>,
    pub role_name_pattern: Option<String>,
    pub role_path_pattern: Option<String>,
    pub role_description_pattern: Option<String>,
    pub assume_role_policy_document_template: Option<String>,
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    pub managed_policy_arns: Option<Vec<String>>,
    pub permission_boundary_arn: Option<String>,
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    pub role_tags_template: Option<Vec<TagTemplate>>,
    pub max_session_duration: Option<i32>,
    pub version_enabled: Option<bool>,
    pub create_timestamp: Option<Timestamp>,
    pub update_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: String,
    pub upload_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
    pub upload_date: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenInput {
    pub delegation_request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_name: String,
    pub service_user_name: Option<String>,
    pub service_password: Option<Sensitive<String>>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<Sensitive<String>>,
    pub service_specific_credential_id: String,
    pub user_name: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: String,
    pub status: String,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: String,
    pub service_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesInput {
    pub global_endpoint_token_version: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: String,
    pub upload_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyInput {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyOutput {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyInput {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyOutput {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileInput {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceInput {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyInput {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleInput {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderInput {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateInput {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserInput {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
    pub last_accessed_region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileInput {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceInput {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyInput {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleInput {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderInput {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateInput {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserInput {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyInput {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyInput {
    pub role_name: String,
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestInput {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupInput {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileInput {
    pub user_name: String,
    pub password: Option<Sensitive<String>>,
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintInput {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionInput {
    pub role_name: String,
    pub description: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionOutput {
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleInput {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderInput {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<Sensitive<String>>,
    pub remove_private_key: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderOutput {
    pub saml_provider_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyInput {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateInput {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialInput {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateInput {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserInput {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyInput {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyOutput {
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateInput {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: Sensitive<String>,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateOutput {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateInput {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateOutput {
    pub certificate: SigningCertificate,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<Sensitive<Vec<u8>>>,
    pub qr_code_png: Option<Sensitive<Vec<u8>>>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
