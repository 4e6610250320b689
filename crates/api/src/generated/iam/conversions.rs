// Generated from models/iam.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;
use crate::shape::Shape;

structure!(AcceptDelegationRequestInput, &shapes::ACCEPT_DELEGATION_REQUEST_REQUEST, {
    delegation_request_id required 0,
});
structure!(AcceptDelegationRequestOutput, Shape::EMPTY, {
});
structure!(AccessDetail, &shapes::ACCESS_DETAIL, {
    service_name required 0,
    service_namespace required 1,
    region optional 2,
    entity_path optional 3,
    last_authenticated_time optional 4,
    total_authenticated_entities optional 5,
});
structure!(AccessKey, &shapes::ACCESS_KEY, {
    user_name required 0,
    access_key_id required 1,
    status required 2,
    secret_access_key required 3,
    create_date optional 4,
});
structure!(AccessKeyLastUsed, &shapes::ACCESS_KEY_LAST_USED, {
    last_used_date optional 0,
    service_name required 1,
    region required 2,
});
structure!(AccessKeyMetadata, &shapes::ACCESS_KEY_METADATA, {
    user_name optional 0,
    access_key_id optional 1,
    status optional 2,
    create_date optional 3,
});
structure!(AcquireRoleInput, &shapes::ACQUIRE_ROLE_REQUEST, {
    template_arn required 0,
    template_minor_version optional 1,
    replacement_values optional 2,
});
structure!(AcquireRoleOutput, &shapes::ACQUIRE_ROLE_RESPONSE, {
    role required 0,
});
structure!(AddClientIDToOpenIDConnectProviderInput, &shapes::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
    client_id required 1,
});
structure!(AddClientIDToOpenIDConnectProviderOutput, Shape::EMPTY, {
});
structure!(AddRoleToInstanceProfileInput, &shapes::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
    role_name required 1,
});
structure!(AddRoleToInstanceProfileOutput, Shape::EMPTY, {
});
structure!(AddUserToGroupInput, &shapes::ADD_USER_TO_GROUP_REQUEST, {
    group_name required 0,
    user_name required 1,
});
structure!(AddUserToGroupOutput, Shape::EMPTY, {
});
structure!(AssociateDelegationRequestInput, &shapes::ASSOCIATE_DELEGATION_REQUEST_REQUEST, {
    delegation_request_id required 0,
});
structure!(AssociateDelegationRequestOutput, Shape::EMPTY, {
});
structure!(AttachGroupPolicyInput, &shapes::ATTACH_GROUP_POLICY_REQUEST, {
    group_name required 0,
    policy_arn required 1,
});
structure!(AttachGroupPolicyOutput, Shape::EMPTY, {
});
structure!(AttachRolePolicyInput, &shapes::ATTACH_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_arn required 1,
});
structure!(AttachRolePolicyOutput, Shape::EMPTY, {
});
structure!(AttachUserPolicyInput, &shapes::ATTACH_USER_POLICY_REQUEST, {
    user_name required 0,
    policy_arn required 1,
});
structure!(AttachUserPolicyOutput, Shape::EMPTY, {
});
structure!(AttachedPermissionsBoundary, &shapes::ATTACHED_PERMISSIONS_BOUNDARY, {
    permissions_boundary_type optional 0,
    permissions_boundary_arn optional 1,
});
structure!(AttachedPolicy, &shapes::ATTACHED_POLICY, {
    policy_name optional 0,
    policy_arn optional 1,
});
structure!(ChangePasswordInput, &shapes::CHANGE_PASSWORD_REQUEST, {
    old_password required 0,
    new_password required 1,
});
structure!(ChangePasswordOutput, Shape::EMPTY, {
});
structure!(ContextEntry, &shapes::CONTEXT_ENTRY, {
    context_key_name optional 0,
    context_key_values optional 1,
    context_key_type optional 2,
});
structure!(CreateAccessKeyInput, &shapes::CREATE_ACCESS_KEY_REQUEST, {
    user_name optional 0,
});
structure!(CreateAccessKeyOutput, &shapes::CREATE_ACCESS_KEY_RESPONSE, {
    access_key required 0,
});
structure!(CreateAccountAliasInput, &shapes::CREATE_ACCOUNT_ALIAS_REQUEST, {
    account_alias required 0,
});
structure!(CreateAccountAliasOutput, Shape::EMPTY, {
});
structure!(CreateDelegationRequestInput, &shapes::CREATE_DELEGATION_REQUEST_REQUEST, {
    owner_account_id optional 0,
    description required 1,
    permissions required 2,
    request_message optional 3,
    requestor_workflow_id required 4,
    redirect_url optional 5,
    notification_channel required 6,
    session_duration required 7,
    only_send_by_owner optional 8,
});
structure!(CreateDelegationRequestOutput, &shapes::CREATE_DELEGATION_REQUEST_RESPONSE, {
    console_deep_link optional 0,
    delegation_request_id optional 1,
});
structure!(CreateGroupInput, &shapes::CREATE_GROUP_REQUEST, {
    path optional 0,
    group_name required 1,
});
structure!(CreateGroupOutput, &shapes::CREATE_GROUP_RESPONSE, {
    group required 0,
});
structure!(CreateInstanceProfileInput, &shapes::CREATE_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
    path optional 1,
    tags optional 2,
});
structure!(CreateInstanceProfileOutput, &shapes::CREATE_INSTANCE_PROFILE_RESPONSE, {
    instance_profile required 0,
});
structure!(CreateLoginProfileInput, &shapes::CREATE_LOGIN_PROFILE_REQUEST, {
    user_name optional 0,
    password optional 1,
    password_reset_required optional 2,
});
structure!(CreateLoginProfileOutput, &shapes::CREATE_LOGIN_PROFILE_RESPONSE, {
    login_profile required 0,
});
structure!(CreateOpenIDConnectProviderInput, &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    url required 0,
    client_id_list optional 1,
    thumbprint_list optional 2,
    tags optional 3,
});
structure!(CreateOpenIDConnectProviderOutput, &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE, {
    open_id_connect_provider_arn optional 0,
    tags optional 1,
});
structure!(CreatePolicyInput, &shapes::CREATE_POLICY_REQUEST, {
    policy_name required 0,
    path optional 1,
    policy_document required 2,
    description optional 3,
    tags optional 4,
});
structure!(CreatePolicyOutput, &shapes::CREATE_POLICY_RESPONSE, {
    policy optional 0,
});
structure!(CreatePolicyVersionInput, &shapes::CREATE_POLICY_VERSION_REQUEST, {
    policy_arn required 0,
    policy_document required 1,
    set_as_default optional 2,
});
structure!(CreatePolicyVersionOutput, &shapes::CREATE_POLICY_VERSION_RESPONSE, {
    policy_version optional 0,
});
structure!(CreateRoleInput, &shapes::CREATE_ROLE_REQUEST, {
    path optional 0,
    role_name required 1,
    assume_role_policy_document required 2,
    description optional 3,
    max_session_duration optional 4,
    permissions_boundary optional 5,
    tags optional 6,
});
structure!(CreateRoleOutput, &shapes::CREATE_ROLE_RESPONSE, {
    role required 0,
});
structure!(CreateSAMLProviderInput, &shapes::CREATE_SAML_PROVIDER_REQUEST, {
    saml_metadata_document required 0,
    name required 1,
    tags optional 2,
    assertion_encryption_mode optional 3,
    add_private_key optional 4,
});
structure!(CreateSAMLProviderOutput, &shapes::CREATE_SAML_PROVIDER_RESPONSE, {
    saml_provider_arn optional 0,
    tags optional 1,
});
structure!(CreateServiceLinkedRoleInput, &shapes::CREATE_SERVICE_LINKED_ROLE_REQUEST, {
    aws_service_name required 0,
    description optional 1,
    custom_suffix optional 2,
});
structure!(CreateServiceLinkedRoleOutput, &shapes::CREATE_SERVICE_LINKED_ROLE_RESPONSE, {
    role optional 0,
});
structure!(CreateServiceSpecificCredentialInput, &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, {
    user_name required 0,
    service_name required 1,
    credential_age_days optional 2,
});
structure!(CreateServiceSpecificCredentialOutput, &shapes::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE, {
    service_specific_credential optional 0,
});
structure!(CreateUserInput, &shapes::CREATE_USER_REQUEST, {
    path optional 0,
    user_name required 1,
    permissions_boundary optional 2,
    tags optional 3,
});
structure!(CreateUserOutput, &shapes::CREATE_USER_RESPONSE, {
    user optional 0,
});
structure!(CreateVirtualMFADeviceInput, &shapes::CREATE_VIRTUAL_MFA_DEVICE_REQUEST, {
    path optional 0,
    virtual_mfa_device_name required 1,
    tags optional 2,
});
structure!(CreateVirtualMFADeviceOutput, &shapes::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE, {
    virtual_mfa_device required 0,
});
structure!(DeactivateMFADeviceInput, &shapes::DEACTIVATE_MFA_DEVICE_REQUEST, {
    user_name optional 0,
    serial_number required 1,
});
structure!(DeactivateMFADeviceOutput, Shape::EMPTY, {
});
structure!(DelegationPermission, &shapes::DELEGATION_PERMISSION, {
    policy_template_arn optional 0,
    parameters optional 1,
});
structure!(DelegationRequest, &shapes::DELEGATION_REQUEST, {
    delegation_request_id optional 0,
    owner_account_id optional 1,
    description optional 2,
    request_message optional 3,
    permissions optional 4,
    permission_policy optional 5,
    role_permission_restriction_arns optional 6,
    owner_id optional 7,
    approver_id optional 8,
    state optional 9,
    expiration_time optional 10,
    requestor_id optional 11,
    requestor_name optional 12,
    create_date optional 13,
    session_duration optional 14,
    redirect_url optional 15,
    notes optional 16,
    rejection_reason optional 17,
    only_send_by_owner optional 18,
    updated_time optional 19,
});
structure!(DeleteAccessKeyInput, &shapes::DELETE_ACCESS_KEY_REQUEST, {
    user_name optional 0,
    access_key_id required 1,
});
structure!(DeleteAccessKeyOutput, Shape::EMPTY, {
});
structure!(DeleteAccountAliasInput, &shapes::DELETE_ACCOUNT_ALIAS_REQUEST, {
    account_alias required 0,
});
structure!(DeleteAccountAliasOutput, Shape::EMPTY, {
});
structure!(DeleteAccountPasswordPolicyInput, Shape::EMPTY, {
});
structure!(DeleteAccountPasswordPolicyOutput, Shape::EMPTY, {
});
structure!(DeleteGroupInput, &shapes::DELETE_GROUP_REQUEST, {
    group_name required 0,
});
structure!(DeleteGroupOutput, Shape::EMPTY, {
});
structure!(DeleteGroupPolicyInput, &shapes::DELETE_GROUP_POLICY_REQUEST, {
    group_name required 0,
    policy_name required 1,
});
structure!(DeleteGroupPolicyOutput, Shape::EMPTY, {
});
structure!(DeleteInstanceProfileInput, &shapes::DELETE_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
});
structure!(DeleteInstanceProfileOutput, Shape::EMPTY, {
});
structure!(DeleteLoginProfileInput, &shapes::DELETE_LOGIN_PROFILE_REQUEST, {
    user_name optional 0,
});
structure!(DeleteLoginProfileOutput, Shape::EMPTY, {
});
structure!(DeleteOpenIDConnectProviderInput, &shapes::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
});
structure!(DeleteOpenIDConnectProviderOutput, Shape::EMPTY, {
});
structure!(DeletePolicyInput, &shapes::DELETE_POLICY_REQUEST, {
    policy_arn required 0,
});
structure!(DeletePolicyOutput, Shape::EMPTY, {
});
structure!(DeletePolicyVersionInput, &shapes::DELETE_POLICY_VERSION_REQUEST, {
    policy_arn required 0,
    version_id required 1,
});
structure!(DeletePolicyVersionOutput, Shape::EMPTY, {
});
structure!(DeleteRoleInput, &shapes::DELETE_ROLE_REQUEST, {
    role_name required 0,
});
structure!(DeleteRoleOutput, Shape::EMPTY, {
});
structure!(DeleteRolePermissionsBoundaryInput, &shapes::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST, {
    role_name required 0,
});
structure!(DeleteRolePermissionsBoundaryOutput, Shape::EMPTY, {
});
structure!(DeleteRolePolicyInput, &shapes::DELETE_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_name required 1,
});
structure!(DeleteRolePolicyOutput, Shape::EMPTY, {
});
structure!(DeleteSAMLProviderInput, &shapes::DELETE_SAML_PROVIDER_REQUEST, {
    saml_provider_arn required 0,
});
structure!(DeleteSAMLProviderOutput, Shape::EMPTY, {
});
structure!(DeleteSSHPublicKeyInput, &shapes::DELETE_SSH_PUBLIC_KEY_REQUEST, {
    user_name required 0,
    ssh_public_key_id required 1,
});
structure!(DeleteSSHPublicKeyOutput, Shape::EMPTY, {
});
structure!(DeleteServerCertificateInput, &shapes::DELETE_SERVER_CERTIFICATE_REQUEST, {
    server_certificate_name required 0,
});
structure!(DeleteServerCertificateOutput, Shape::EMPTY, {
});
structure!(DeleteServiceLinkedRoleInput, &shapes::DELETE_SERVICE_LINKED_ROLE_REQUEST, {
    role_name required 0,
});
structure!(DeleteServiceLinkedRoleOutput, &shapes::DELETE_SERVICE_LINKED_ROLE_RESPONSE, {
    deletion_task_id required 0,
});
structure!(DeleteServiceSpecificCredentialInput, &shapes::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, {
    user_name optional 0,
    service_specific_credential_id required 1,
});
structure!(DeleteServiceSpecificCredentialOutput, Shape::EMPTY, {
});
structure!(DeleteSigningCertificateInput, &shapes::DELETE_SIGNING_CERTIFICATE_REQUEST, {
    user_name optional 0,
    certificate_id required 1,
});
structure!(DeleteSigningCertificateOutput, Shape::EMPTY, {
});
structure!(DeleteUserInput, &shapes::DELETE_USER_REQUEST, {
    user_name required 0,
});
structure!(DeleteUserOutput, Shape::EMPTY, {
});
structure!(DeleteUserPermissionsBoundaryInput, &shapes::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST, {
    user_name required 0,
});
structure!(DeleteUserPermissionsBoundaryOutput, Shape::EMPTY, {
});
structure!(DeleteUserPolicyInput, &shapes::DELETE_USER_POLICY_REQUEST, {
    user_name required 0,
    policy_name required 1,
});
structure!(DeleteUserPolicyOutput, Shape::EMPTY, {
});
structure!(DeleteVirtualMFADeviceInput, &shapes::DELETE_VIRTUAL_MFA_DEVICE_REQUEST, {
    serial_number required 0,
});
structure!(DeleteVirtualMFADeviceOutput, Shape::EMPTY, {
});
structure!(DeletionTaskFailureReasonType, &shapes::DELETION_TASK_FAILURE_REASON_TYPE, {
    reason optional 0,
    role_usage_list optional 1,
});
structure!(DetachGroupPolicyInput, &shapes::DETACH_GROUP_POLICY_REQUEST, {
    group_name required 0,
    policy_arn required 1,
});
structure!(DetachGroupPolicyOutput, Shape::EMPTY, {
});
structure!(DetachRolePolicyInput, &shapes::DETACH_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_arn required 1,
});
structure!(DetachRolePolicyOutput, Shape::EMPTY, {
});
structure!(DetachUserPolicyInput, &shapes::DETACH_USER_POLICY_REQUEST, {
    user_name required 0,
    policy_arn required 1,
});
structure!(DetachUserPolicyOutput, Shape::EMPTY, {
});
structure!(DisableOrganizationsRootCredentialsManagementInput, &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST, {
});
structure!(DisableOrganizationsRootCredentialsManagementOutput, &shapes::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE, {
    organization_id optional 0,
    enabled_features optional 1,
});
structure!(DisableOrganizationsRootSessionsInput, &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST, {
});
structure!(DisableOrganizationsRootSessionsOutput, &shapes::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE, {
    organization_id optional 0,
    enabled_features optional 1,
});
structure!(DisableOutboundWebIdentityFederationInput, Shape::EMPTY, {
});
structure!(DisableOutboundWebIdentityFederationOutput, Shape::EMPTY, {
});
structure!(EnableMFADeviceInput, &shapes::ENABLE_MFA_DEVICE_REQUEST, {
    user_name required 0,
    serial_number required 1,
    authentication_code1 required 2,
    authentication_code2 required 3,
});
structure!(EnableMFADeviceOutput, Shape::EMPTY, {
});
structure!(EnableOrganizationsRootCredentialsManagementInput, &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST, {
});
structure!(EnableOrganizationsRootCredentialsManagementOutput, &shapes::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE, {
    organization_id optional 0,
    enabled_features optional 1,
});
structure!(EnableOrganizationsRootSessionsInput, &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST, {
});
structure!(EnableOrganizationsRootSessionsOutput, &shapes::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE, {
    organization_id optional 0,
    enabled_features optional 1,
});
structure!(EnableOutboundWebIdentityFederationInput, Shape::EMPTY, {
});
structure!(EnableOutboundWebIdentityFederationOutput, &shapes::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE, {
    issuer_identifier optional 0,
});
structure!(EntityDetails, &shapes::ENTITY_DETAILS, {
    entity_info required 0,
    last_authenticated optional 1,
});
structure!(EntityInfo, &shapes::ENTITY_INFO, {
    arn required 0,
    name required 1,
    r#type required 2,
    id required 3,
    path optional 4,
});
structure!(ErrorDetails, &shapes::ERROR_DETAILS, {
    message required 0,
    code required 1,
});
structure!(EvaluationResult, &shapes::EVALUATION_RESULT, {
    eval_action_name required 0,
    eval_resource_name optional 1,
    eval_decision required 2,
    matched_statements optional 3,
    missing_context_values optional 4,
    organizations_decision_detail optional 5,
    permissions_boundary_decision_detail optional 6,
    eval_decision_details optional 7,
    resource_specific_results optional 8,
});
structure!(GenerateCredentialReportInput, Shape::EMPTY, {
});
structure!(GenerateCredentialReportOutput, &shapes::GENERATE_CREDENTIAL_REPORT_RESPONSE, {
    state optional 0,
    description optional 1,
});
structure!(GenerateOrganizationsAccessReportInput, &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST, {
    entity_path required 0,
    organizations_policy_id optional 1,
});
structure!(GenerateOrganizationsAccessReportOutput, &shapes::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE, {
    job_id optional 0,
});
structure!(GenerateServiceLastAccessedDetailsInput, &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST, {
    arn required 0,
    granularity optional 1,
});
structure!(GenerateServiceLastAccessedDetailsOutput, &shapes::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE, {
    job_id optional 0,
});
structure!(GetAccessKeyLastUsedInput, &shapes::GET_ACCESS_KEY_LAST_USED_REQUEST, {
    access_key_id required 0,
});
structure!(GetAccessKeyLastUsedOutput, &shapes::GET_ACCESS_KEY_LAST_USED_RESPONSE, {
    user_name optional 0,
    access_key_last_used optional 1,
});
structure!(GetAccountAuthorizationDetailsInput, &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST, {
    filter optional 0,
    max_items optional 1,
    marker optional 2,
});
structure!(GetAccountAuthorizationDetailsOutput, &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE, {
    user_detail_list optional 0,
    group_detail_list optional 1,
    role_detail_list optional 2,
    policies optional 3,
    is_truncated optional 4,
    marker optional 5,
});
structure!(GetAccountPasswordPolicyInput, Shape::EMPTY, {
});
structure!(GetAccountPasswordPolicyOutput, &shapes::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE, {
    password_policy required 0,
});
structure!(GetAccountPropertiesInput, &shapes::GET_ACCOUNT_PROPERTIES_REQUEST, {
});
structure!(GetAccountPropertiesOutput, &shapes::GET_ACCOUNT_PROPERTIES_RESPONSE, {
    properties optional 0,
});
structure!(GetAccountSummaryInput, Shape::EMPTY, {
});
structure!(GetAccountSummaryOutput, &shapes::GET_ACCOUNT_SUMMARY_RESPONSE, {
    summary_map optional 0,
});
structure!(GetContextKeysForCustomPolicyInput, &shapes::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST, {
    policy_input_list required 0,
});
structure!(GetContextKeysForCustomPolicyOutput, &shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE, {
    context_key_names optional 0,
});
structure!(GetContextKeysForPrincipalPolicyInput, &shapes::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST, {
    policy_source_arn required 0,
    policy_input_list optional 1,
});
structure!(GetContextKeysForPrincipalPolicyOutput, &shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE, {
    context_key_names optional 0,
});
structure!(GetCredentialReportInput, Shape::EMPTY, {
});
structure!(GetCredentialReportOutput, &shapes::GET_CREDENTIAL_REPORT_RESPONSE, {
    content optional 0,
    report_format optional 1,
    generated_time optional 2,
});
structure!(GetDelegationRequestInput, &shapes::GET_DELEGATION_REQUEST_REQUEST, {
    delegation_request_id required 0,
    delegation_permission_check optional 1,
});
structure!(GetDelegationRequestOutput, &shapes::GET_DELEGATION_REQUEST_RESPONSE, {
    delegation_request optional 0,
    permission_check_status optional 1,
    permission_check_result optional 2,
});
structure!(GetGroupInput, &shapes::GET_GROUP_REQUEST, {
    group_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(GetGroupOutput, &shapes::GET_GROUP_RESPONSE, {
    group required 0,
    users required 1,
    is_truncated optional 2,
    marker optional 3,
});
structure!(GetGroupPolicyInput, &shapes::GET_GROUP_POLICY_REQUEST, {
    group_name required 0,
    policy_name required 1,
});
structure!(GetGroupPolicyOutput, &shapes::GET_GROUP_POLICY_RESPONSE, {
    group_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(GetHumanReadableSummaryInput, &shapes::GET_HUMAN_READABLE_SUMMARY_REQUEST, {
    entity_arn required 0,
    locale optional 1,
});
structure!(GetHumanReadableSummaryOutput, &shapes::GET_HUMAN_READABLE_SUMMARY_RESPONSE, {
    summary_content optional 0,
    locale optional 1,
    summary_state optional 2,
});
structure!(GetInstanceProfileInput, &shapes::GET_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
});
structure!(GetInstanceProfileOutput, &shapes::GET_INSTANCE_PROFILE_RESPONSE, {
    instance_profile required 0,
});
structure!(GetLoginProfileInput, &shapes::GET_LOGIN_PROFILE_REQUEST, {
    user_name optional 0,
});
structure!(GetLoginProfileOutput, &shapes::GET_LOGIN_PROFILE_RESPONSE, {
    login_profile required 0,
});
structure!(GetMFADeviceInput, &shapes::GET_MFA_DEVICE_REQUEST, {
    serial_number required 0,
    user_name optional 1,
});
structure!(GetMFADeviceOutput, &shapes::GET_MFA_DEVICE_RESPONSE, {
    user_name optional 0,
    serial_number required 1,
    enable_date optional 2,
    certifications optional 3,
});
structure!(GetOpenIDConnectProviderInput, &shapes::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
});
structure!(GetOpenIDConnectProviderOutput, &shapes::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE, {
    url optional 0,
    client_id_list optional 1,
    thumbprint_list optional 2,
    create_date optional 3,
    tags optional 4,
});
structure!(GetOrganizationsAccessReportInput, &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST, {
    job_id required 0,
    max_items optional 1,
    marker optional 2,
    sort_key optional 3,
});
structure!(GetOrganizationsAccessReportOutput, &shapes::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE, {
    job_status required 0,
    job_creation_date required 1,
    job_completion_date optional 2,
    number_of_services_accessible optional 3,
    number_of_services_not_accessed optional 4,
    access_details optional 5,
    is_truncated optional 6,
    marker optional 7,
    error_details optional 8,
});
structure!(GetOutboundWebIdentityFederationInfoInput, Shape::EMPTY, {
});
structure!(GetOutboundWebIdentityFederationInfoOutput, &shapes::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE, {
    issuer_identifier optional 0,
    jwt_vending_enabled optional 1,
});
structure!(GetPolicyInput, &shapes::GET_POLICY_REQUEST, {
    policy_arn required 0,
});
structure!(GetPolicyOutput, &shapes::GET_POLICY_RESPONSE, {
    policy optional 0,
});
structure!(GetPolicyVersionInput, &shapes::GET_POLICY_VERSION_REQUEST, {
    policy_arn required 0,
    version_id required 1,
});
structure!(GetPolicyVersionOutput, &shapes::GET_POLICY_VERSION_RESPONSE, {
    policy_version optional 0,
});
structure!(GetRoleInput, &shapes::GET_ROLE_REQUEST, {
    role_name required 0,
});
structure!(GetRoleOutput, &shapes::GET_ROLE_RESPONSE, {
    role required 0,
});
structure!(GetRolePolicyInput, &shapes::GET_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_name required 1,
});
structure!(GetRolePolicyOutput, &shapes::GET_ROLE_POLICY_RESPONSE, {
    role_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(GetRoleTemplateVersionInput, &shapes::GET_ROLE_TEMPLATE_VERSION_REQUEST, {
    template_arn required 0,
    minor_version optional 1,
});
structure!(GetRoleTemplateVersionOutput, &shapes::GET_ROLE_TEMPLATE_VERSION_RESPONSE, {
    role_template_version required 0,
});
structure!(GetSAMLProviderInput, &shapes::GET_SAML_PROVIDER_REQUEST, {
    saml_provider_arn required 0,
});
structure!(GetSAMLProviderOutput, &shapes::GET_SAML_PROVIDER_RESPONSE, {
    saml_provider_uuid optional 0,
    saml_metadata_document optional 1,
    create_date optional 2,
    valid_until optional 3,
    tags optional 4,
    assertion_encryption_mode optional 5,
    private_key_list optional 6,
});
structure!(GetSSHPublicKeyInput, &shapes::GET_SSH_PUBLIC_KEY_REQUEST, {
    user_name required 0,
    ssh_public_key_id required 1,
    encoding required 2,
});
structure!(GetSSHPublicKeyOutput, &shapes::GET_SSH_PUBLIC_KEY_RESPONSE, {
    ssh_public_key optional 0,
});
structure!(GetServerCertificateInput, &shapes::GET_SERVER_CERTIFICATE_REQUEST, {
    server_certificate_name required 0,
});
structure!(GetServerCertificateOutput, &shapes::GET_SERVER_CERTIFICATE_RESPONSE, {
    server_certificate required 0,
});
structure!(GetServiceLastAccessedDetailsInput, &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST, {
    job_id required 0,
    max_items optional 1,
    marker optional 2,
});
structure!(GetServiceLastAccessedDetailsOutput, &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE, {
    job_status required 0,
    job_type optional 1,
    job_creation_date required 2,
    services_last_accessed required 3,
    job_completion_date required 4,
    is_truncated optional 5,
    marker optional 6,
    error optional 7,
});
structure!(GetServiceLastAccessedDetailsWithEntitiesInput, &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST, {
    job_id required 0,
    service_namespace required 1,
    max_items optional 2,
    marker optional 3,
});
structure!(GetServiceLastAccessedDetailsWithEntitiesOutput, &shapes::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE, {
    job_status required 0,
    job_creation_date required 1,
    job_completion_date required 2,
    entity_details_list required 3,
    is_truncated optional 4,
    marker optional 5,
    error optional 6,
});
structure!(GetServiceLinkedRoleDeletionStatusInput, &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST, {
    deletion_task_id required 0,
});
structure!(GetServiceLinkedRoleDeletionStatusOutput, &shapes::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE, {
    status required 0,
    reason optional 1,
});
structure!(GetUserInput, &shapes::GET_USER_REQUEST, {
    user_name optional 0,
});
structure!(GetUserOutput, &shapes::GET_USER_RESPONSE, {
    user required 0,
});
structure!(GetUserPolicyInput, &shapes::GET_USER_POLICY_REQUEST, {
    user_name required 0,
    policy_name required 1,
});
structure!(GetUserPolicyOutput, &shapes::GET_USER_POLICY_RESPONSE, {
    user_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(Group, &shapes::GROUP, {
    path required 0,
    group_name required 1,
    group_id required 2,
    arn required 3,
    create_date required 4,
});
structure!(GroupDetail, &shapes::GROUP_DETAIL, {
    path optional 0,
    group_name optional 1,
    group_id optional 2,
    arn optional 3,
    create_date optional 4,
    group_policy_list optional 5,
    attached_managed_policies optional 6,
});
structure!(InlinePolicy, &shapes::INLINE_POLICY, {
    policy_name required 0,
    policy_document required 1,
});
structure!(InlinePolicyIdentifierType, &shapes::INLINE_POLICY_IDENTIFIER_TYPE, {
    policy_name required 0,
    attachment_type required 1,
    attachment_name required 2,
});
structure!(InstanceProfile, &shapes::INSTANCE_PROFILE, {
    path required 0,
    instance_profile_name required 1,
    instance_profile_id required 2,
    arn required 3,
    create_date required 4,
    roles required 5,
    tags optional 6,
});
structure!(ListAccessKeysInput, &shapes::LIST_ACCESS_KEYS_REQUEST, {
    user_name optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListAccessKeysOutput, &shapes::LIST_ACCESS_KEYS_RESPONSE, {
    access_key_metadata required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListAccountAliasesInput, &shapes::LIST_ACCOUNT_ALIASES_REQUEST, {
    marker optional 0,
    max_items optional 1,
});
structure!(ListAccountAliasesOutput, &shapes::LIST_ACCOUNT_ALIASES_RESPONSE, {
    account_aliases required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListAttachedGroupPoliciesInput, &shapes::LIST_ATTACHED_GROUP_POLICIES_REQUEST, {
    group_name required 0,
    path_prefix optional 1,
    marker optional 2,
    max_items optional 3,
});
structure!(ListAttachedGroupPoliciesOutput, &shapes::LIST_ATTACHED_GROUP_POLICIES_RESPONSE, {
    attached_policies optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListAttachedRolePoliciesInput, &shapes::LIST_ATTACHED_ROLE_POLICIES_REQUEST, {
    role_name required 0,
    path_prefix optional 1,
    marker optional 2,
    max_items optional 3,
});
structure!(ListAttachedRolePoliciesOutput, &shapes::LIST_ATTACHED_ROLE_POLICIES_RESPONSE, {
    attached_policies optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListAttachedUserPoliciesInput, &shapes::LIST_ATTACHED_USER_POLICIES_REQUEST, {
    user_name required 0,
    path_prefix optional 1,
    marker optional 2,
    max_items optional 3,
});
structure!(ListAttachedUserPoliciesOutput, &shapes::LIST_ATTACHED_USER_POLICIES_RESPONSE, {
    attached_policies optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListDelegationRequestsInput, &shapes::LIST_DELEGATION_REQUESTS_REQUEST, {
    owner_id optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListDelegationRequestsOutput, &shapes::LIST_DELEGATION_REQUESTS_RESPONSE, {
    delegation_requests optional 0,
    marker optional 1,
    is_truncated optional 2,
});
structure!(ListEntitiesForPolicyInput, &shapes::LIST_ENTITIES_FOR_POLICY_REQUEST, {
    policy_arn required 0,
    entity_filter optional 1,
    path_prefix optional 2,
    policy_usage_filter optional 3,
    marker optional 4,
    max_items optional 5,
});
structure!(ListEntitiesForPolicyOutput, &shapes::LIST_ENTITIES_FOR_POLICY_RESPONSE, {
    policy_groups optional 0,
    policy_users optional 1,
    policy_roles optional 2,
    is_truncated optional 3,
    marker optional 4,
});
structure!(ListGroupPoliciesInput, &shapes::LIST_GROUP_POLICIES_REQUEST, {
    group_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListGroupPoliciesOutput, &shapes::LIST_GROUP_POLICIES_RESPONSE, {
    policy_names required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListGroupsForUserInput, &shapes::LIST_GROUPS_FOR_USER_REQUEST, {
    user_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListGroupsForUserOutput, &shapes::LIST_GROUPS_FOR_USER_RESPONSE, {
    groups required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListGroupsInput, &shapes::LIST_GROUPS_REQUEST, {
    path_prefix optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListGroupsOutput, &shapes::LIST_GROUPS_RESPONSE, {
    groups required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListInstanceProfileTagsInput, &shapes::LIST_INSTANCE_PROFILE_TAGS_REQUEST, {
    instance_profile_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListInstanceProfileTagsOutput, &shapes::LIST_INSTANCE_PROFILE_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListInstanceProfilesForRoleInput, &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST, {
    role_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListInstanceProfilesForRoleOutput, &shapes::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE, {
    instance_profiles required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListInstanceProfilesInput, &shapes::LIST_INSTANCE_PROFILES_REQUEST, {
    path_prefix optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListInstanceProfilesOutput, &shapes::LIST_INSTANCE_PROFILES_RESPONSE, {
    instance_profiles required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListMFADeviceTagsInput, &shapes::LIST_MFA_DEVICE_TAGS_REQUEST, {
    serial_number required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListMFADeviceTagsOutput, &shapes::LIST_MFA_DEVICE_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListMFADevicesInput, &shapes::LIST_MFA_DEVICES_REQUEST, {
    user_name optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListMFADevicesOutput, &shapes::LIST_MFA_DEVICES_RESPONSE, {
    mfa_devices required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListOpenIDConnectProviderTagsInput, &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST, {
    open_id_connect_provider_arn required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListOpenIDConnectProviderTagsOutput, &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListOpenIDConnectProvidersInput, &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST, {
});
structure!(ListOpenIDConnectProvidersOutput, &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE, {
    open_id_connect_provider_list optional 0,
});
structure!(ListOrganizationsFeaturesInput, &shapes::LIST_ORGANIZATIONS_FEATURES_REQUEST, {
});
structure!(ListOrganizationsFeaturesOutput, &shapes::LIST_ORGANIZATIONS_FEATURES_RESPONSE, {
    organization_id optional 0,
    enabled_features optional 1,
});
structure!(ListPoliciesGrantingServiceAccessEntry, &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, {
    service_namespace optional 0,
    policies optional 1,
});
structure!(ListPoliciesGrantingServiceAccessInput, &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST, {
    marker optional 0,
    arn required 1,
    service_namespaces required 2,
});
structure!(ListPoliciesGrantingServiceAccessOutput, &shapes::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE, {
    policies_granting_service_access required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListPoliciesInput, &shapes::LIST_POLICIES_REQUEST, {
    scope optional 0,
    only_attached optional 1,
    path_prefix optional 2,
    policy_usage_filter optional 3,
    marker optional 4,
    max_items optional 5,
});
structure!(ListPoliciesOutput, &shapes::LIST_POLICIES_RESPONSE, {
    policies optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListPolicyTagsInput, &shapes::LIST_POLICY_TAGS_REQUEST, {
    policy_arn required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListPolicyTagsOutput, &shapes::LIST_POLICY_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListPolicyVersionsInput, &shapes::LIST_POLICY_VERSIONS_REQUEST, {
    policy_arn required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListPolicyVersionsOutput, &shapes::LIST_POLICY_VERSIONS_RESPONSE, {
    versions optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListRolePoliciesInput, &shapes::LIST_ROLE_POLICIES_REQUEST, {
    role_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListRolePoliciesOutput, &shapes::LIST_ROLE_POLICIES_RESPONSE, {
    policy_names required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListRoleTagsInput, &shapes::LIST_ROLE_TAGS_REQUEST, {
    role_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListRoleTagsOutput, &shapes::LIST_ROLE_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListRolesInput, &shapes::LIST_ROLES_REQUEST, {
    path_prefix optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListRolesOutput, &shapes::LIST_ROLES_RESPONSE, {
    roles required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListSAMLProviderTagsInput, &shapes::LIST_SAML_PROVIDER_TAGS_REQUEST, {
    saml_provider_arn required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListSAMLProviderTagsOutput, &shapes::LIST_SAML_PROVIDER_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListSAMLProvidersInput, &shapes::LIST_SAML_PROVIDERS_REQUEST, {
});
structure!(ListSAMLProvidersOutput, &shapes::LIST_SAML_PROVIDERS_RESPONSE, {
    saml_provider_list optional 0,
});
structure!(ListSSHPublicKeysInput, &shapes::LIST_SSH_PUBLIC_KEYS_REQUEST, {
    user_name optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListSSHPublicKeysOutput, &shapes::LIST_SSH_PUBLIC_KEYS_RESPONSE, {
    ssh_public_keys optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListServerCertificateTagsInput, &shapes::LIST_SERVER_CERTIFICATE_TAGS_REQUEST, {
    server_certificate_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListServerCertificateTagsOutput, &shapes::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListServerCertificatesInput, &shapes::LIST_SERVER_CERTIFICATES_REQUEST, {
    path_prefix optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListServerCertificatesOutput, &shapes::LIST_SERVER_CERTIFICATES_RESPONSE, {
    server_certificate_metadata_list required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListServiceSpecificCredentialsInput, &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST, {
    user_name optional 0,
    service_name optional 1,
    all_users optional 2,
    marker optional 3,
    max_items optional 4,
});
structure!(ListServiceSpecificCredentialsOutput, &shapes::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE, {
    service_specific_credentials optional 0,
    marker optional 1,
    is_truncated optional 2,
});
structure!(ListSigningCertificatesInput, &shapes::LIST_SIGNING_CERTIFICATES_REQUEST, {
    user_name optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListSigningCertificatesOutput, &shapes::LIST_SIGNING_CERTIFICATES_RESPONSE, {
    certificates required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListUserPoliciesInput, &shapes::LIST_USER_POLICIES_REQUEST, {
    user_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListUserPoliciesOutput, &shapes::LIST_USER_POLICIES_RESPONSE, {
    policy_names required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListUserTagsInput, &shapes::LIST_USER_TAGS_REQUEST, {
    user_name required 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListUserTagsOutput, &shapes::LIST_USER_TAGS_RESPONSE, {
    tags required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListUsersInput, &shapes::LIST_USERS_REQUEST, {
    path_prefix optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListUsersOutput, &shapes::LIST_USERS_RESPONSE, {
    users required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(ListVirtualMFADevicesInput, &shapes::LIST_VIRTUAL_MFA_DEVICES_REQUEST, {
    assignment_status optional 0,
    marker optional 1,
    max_items optional 2,
});
structure!(ListVirtualMFADevicesOutput, &shapes::LIST_VIRTUAL_MFA_DEVICES_RESPONSE, {
    virtual_mfa_devices required 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(LoginProfile, &shapes::LOGIN_PROFILE, {
    user_name required 0,
    create_date required 1,
    password_reset_required optional 2,
});
structure!(MFADevice, &shapes::MFA_DEVICE, {
    user_name required 0,
    serial_number required 1,
    enable_date required 2,
});
structure!(ManagedPolicyDetail, &shapes::MANAGED_POLICY_DETAIL, {
    policy_name optional 0,
    policy_id optional 1,
    arn optional 2,
    path optional 3,
    default_version_id optional 4,
    attachment_count optional 5,
    permissions_boundary_usage_count optional 6,
    is_attachable optional 7,
    description optional 8,
    create_date optional 9,
    update_date optional 10,
    policy_version_list optional 11,
});
structure!(OpenIDConnectProviderListEntry, &shapes::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, {
    arn optional 0,
});
structure!(OrderedOrganizationPolicyType, &shapes::ORDERED_ORGANIZATION_POLICY_TYPE, {
    service_control_policy_input_list optional 0,
});
structure!(OrganizationsDecisionDetail, &shapes::ORGANIZATIONS_DECISION_DETAIL, {
    allowed_by_organizations optional 0,
});
structure!(ParameterDefinition, &shapes::PARAMETER_DEFINITION, {
    name required 0,
    r#type required 1,
    sub_type optional 2,
    description optional 3,
    is_required optional 4,
    default_value optional 5,
    immutable optional 6,
});
structure!(PasswordPolicy, &shapes::PASSWORD_POLICY, {
    minimum_password_length optional 0,
    require_symbols optional 1,
    require_numbers optional 2,
    require_uppercase_characters optional 3,
    require_lowercase_characters optional 4,
    allow_users_to_change_password optional 5,
    expire_passwords optional 6,
    max_password_age optional 7,
    password_reuse_prevention optional 8,
    hard_expiry optional 9,
});
structure!(PermissionsBoundaryDecisionDetail, &shapes::PERMISSIONS_BOUNDARY_DECISION_DETAIL, {
    allowed_by_permissions_boundary optional 0,
});
structure!(Policy, &shapes::POLICY, {
    policy_name optional 0,
    policy_id optional 1,
    arn optional 2,
    path optional 3,
    default_version_id optional 4,
    attachment_count optional 5,
    permissions_boundary_usage_count optional 6,
    is_attachable optional 7,
    description optional 8,
    create_date optional 9,
    update_date optional 10,
    tags optional 11,
});
structure!(PolicyDetail, &shapes::POLICY_DETAIL, {
    policy_name optional 0,
    policy_document optional 1,
});
structure!(PolicyGrantingServiceAccess, &shapes::POLICY_GRANTING_SERVICE_ACCESS, {
    policy_name required 0,
    policy_type required 1,
    policy_arn optional 2,
    entity_type optional 3,
    entity_name optional 4,
});
structure!(PolicyGroup, &shapes::POLICY_GROUP, {
    group_name optional 0,
    group_id optional 1,
});
structure!(PolicyIdentifier, &shapes::POLICY_IDENTIFIER, {
    policy_type optional 0,
    policy_arn optional 1,
    inline_policy_identifier optional 2,
});
structure!(PolicyParameter, &shapes::POLICY_PARAMETER, {
    name optional 0,
    values optional 1,
    r#type optional 2,
});
structure!(PolicyRole, &shapes::POLICY_ROLE, {
    role_name optional 0,
    role_id optional 1,
});
structure!(PolicyUser, &shapes::POLICY_USER, {
    user_name optional 0,
    user_id optional 1,
});
structure!(PolicyVersion, &shapes::POLICY_VERSION, {
    document optional 0,
    version_id optional 1,
    is_default_version optional 2,
    create_date optional 3,
});
structure!(Position, &shapes::POSITION, {
    line optional 0,
    column optional 1,
});
structure!(PutAccountPropertiesInput, &shapes::PUT_ACCOUNT_PROPERTIES_REQUEST, {
    properties required 0,
});
structure!(PutAccountPropertiesOutput, &shapes::PUT_ACCOUNT_PROPERTIES_RESPONSE, {
});
structure!(PutGroupPolicyInput, &shapes::PUT_GROUP_POLICY_REQUEST, {
    group_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(PutGroupPolicyOutput, Shape::EMPTY, {
});
structure!(PutRolePermissionsBoundaryInput, &shapes::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST, {
    role_name required 0,
    permissions_boundary required 1,
});
structure!(PutRolePermissionsBoundaryOutput, Shape::EMPTY, {
});
structure!(PutRolePolicyInput, &shapes::PUT_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(PutRolePolicyOutput, Shape::EMPTY, {
});
structure!(PutUserPermissionsBoundaryInput, &shapes::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST, {
    user_name required 0,
    permissions_boundary required 1,
});
structure!(PutUserPermissionsBoundaryOutput, Shape::EMPTY, {
});
structure!(PutUserPolicyInput, &shapes::PUT_USER_POLICY_REQUEST, {
    user_name required 0,
    policy_name required 1,
    policy_document required 2,
});
structure!(PutUserPolicyOutput, Shape::EMPTY, {
});
structure!(RejectDelegationRequestInput, &shapes::REJECT_DELEGATION_REQUEST_REQUEST, {
    delegation_request_id required 0,
    notes optional 1,
});
structure!(RejectDelegationRequestOutput, Shape::EMPTY, {
});
structure!(RemoveClientIDFromOpenIDConnectProviderInput, &shapes::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
    client_id required 1,
});
structure!(RemoveClientIDFromOpenIDConnectProviderOutput, Shape::EMPTY, {
});
structure!(RemoveRoleFromInstanceProfileInput, &shapes::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
    role_name required 1,
});
structure!(RemoveRoleFromInstanceProfileOutput, Shape::EMPTY, {
});
structure!(RemoveUserFromGroupInput, &shapes::REMOVE_USER_FROM_GROUP_REQUEST, {
    group_name required 0,
    user_name required 1,
});
structure!(RemoveUserFromGroupOutput, Shape::EMPTY, {
});
structure!(ReplacementValueEntry, &shapes::REPLACEMENT_VALUE_ENTRY, {
    values required 0,
});
structure!(ResetServiceSpecificCredentialInput, &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, {
    user_name optional 0,
    service_specific_credential_id required 1,
});
structure!(ResetServiceSpecificCredentialOutput, &shapes::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE, {
    service_specific_credential optional 0,
});
structure!(ResourceSpecificResult, &shapes::RESOURCE_SPECIFIC_RESULT, {
    eval_resource_name required 0,
    eval_resource_decision required 1,
    matched_statements optional 2,
    missing_context_values optional 3,
    eval_decision_details optional 4,
    permissions_boundary_decision_detail optional 5,
});
structure!(ResyncMFADeviceInput, &shapes::RESYNC_MFA_DEVICE_REQUEST, {
    user_name required 0,
    serial_number required 1,
    authentication_code1 required 2,
    authentication_code2 required 3,
});
structure!(ResyncMFADeviceOutput, Shape::EMPTY, {
});
structure!(Role, &shapes::ROLE, {
    path required 0,
    role_name required 1,
    role_id required 2,
    arn required 3,
    create_date required 4,
    assume_role_policy_document optional 5,
    description optional 6,
    max_session_duration optional 7,
    permissions_boundary optional 8,
    tags optional 9,
    role_last_used optional 10,
    source_role_template optional 11,
});
structure!(RoleDetail, &shapes::ROLE_DETAIL, {
    path optional 0,
    role_name optional 1,
    role_id optional 2,
    arn optional 3,
    create_date optional 4,
    assume_role_policy_document optional 5,
    instance_profile_list optional 6,
    role_policy_list optional 7,
    attached_managed_policies optional 8,
    permissions_boundary optional 9,
    tags optional 10,
    role_last_used optional 11,
});
structure!(RoleLastUsed, &shapes::ROLE_LAST_USED, {
    last_used_date optional 0,
    region optional 1,
});
structure!(RoleTemplateVersion, &shapes::ROLE_TEMPLATE_VERSION, {
    template_arn optional 0,
    template_name optional 1,
    template_version_id optional 2,
    description optional 3,
    major_version optional 4,
    default_minor_version optional 5,
    managed_by_type optional 6,
    managed_by_value optional 7,
    enabled optional 8,
    minor_version optional 9,
    role_name_pattern optional 10,
    role_path_pattern optional 11,
    role_description_pattern optional 12,
    assume_role_policy_document_template optional 13,
    inline_policy_templates optional 14,
    managed_policy_arns optional 15,
    permission_boundary_arn optional 16,
    parameters_definition optional 17,
    role_tags_template optional 18,
    max_session_duration optional 19,
    version_enabled optional 20,
    create_timestamp optional 21,
    update_timestamp optional 22,
});
structure!(RoleUsageType, &shapes::ROLE_USAGE_TYPE, {
    region optional 0,
    resources optional 1,
});
structure!(SAMLPrivateKey, &shapes::SAML_PRIVATE_KEY, {
    key_id optional 0,
    timestamp optional 1,
});
structure!(SAMLProviderListEntry, &shapes::SAML_PROVIDER_LIST_ENTRY, {
    arn optional 0,
    valid_until optional 1,
    create_date optional 2,
});
structure!(SSHPublicKey, &shapes::SSH_PUBLIC_KEY, {
    user_name required 0,
    ssh_public_key_id required 1,
    fingerprint required 2,
    ssh_public_key_body required 3,
    status required 4,
    upload_date optional 5,
});
structure!(SSHPublicKeyMetadata, &shapes::SSH_PUBLIC_KEY_METADATA, {
    user_name required 0,
    ssh_public_key_id required 1,
    status required 2,
    upload_date required 3,
});
structure!(SendDelegationTokenInput, &shapes::SEND_DELEGATION_TOKEN_REQUEST, {
    delegation_request_id required 0,
});
structure!(SendDelegationTokenOutput, Shape::EMPTY, {
});
structure!(ServerCertificate, &shapes::SERVER_CERTIFICATE, {
    server_certificate_metadata required 0,
    certificate_body required 1,
    certificate_chain optional 2,
    tags optional 3,
});
structure!(ServerCertificateMetadata, &shapes::SERVER_CERTIFICATE_METADATA, {
    path required 0,
    server_certificate_name required 1,
    server_certificate_id required 2,
    arn required 3,
    upload_date optional 4,
    expiration optional 5,
});
structure!(ServiceLastAccessed, &shapes::SERVICE_LAST_ACCESSED, {
    service_name required 0,
    last_authenticated optional 1,
    service_namespace required 2,
    last_authenticated_entity optional 3,
    last_authenticated_region optional 4,
    total_authenticated_entities optional 5,
    tracked_actions_last_accessed optional 6,
});
structure!(ServiceSpecificCredential, &shapes::SERVICE_SPECIFIC_CREDENTIAL, {
    create_date required 0,
    expiration_date optional 1,
    service_name required 2,
    service_user_name optional 3,
    service_password optional 4,
    service_credential_alias optional 5,
    service_credential_secret optional 6,
    service_specific_credential_id required 7,
    user_name required 8,
    status required 9,
});
structure!(ServiceSpecificCredentialMetadata, &shapes::SERVICE_SPECIFIC_CREDENTIAL_METADATA, {
    user_name required 0,
    status required 1,
    service_user_name optional 2,
    service_credential_alias optional 3,
    create_date required 4,
    expiration_date optional 5,
    service_specific_credential_id required 6,
    service_name required 7,
});
structure!(SetDefaultPolicyVersionInput, &shapes::SET_DEFAULT_POLICY_VERSION_REQUEST, {
    policy_arn required 0,
    version_id required 1,
});
structure!(SetDefaultPolicyVersionOutput, Shape::EMPTY, {
});
structure!(SetSecurityTokenServicePreferencesInput, &shapes::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST, {
    global_endpoint_token_version required 0,
});
structure!(SetSecurityTokenServicePreferencesOutput, Shape::EMPTY, {
});
structure!(SigningCertificate, &shapes::SIGNING_CERTIFICATE, {
    user_name required 0,
    certificate_id required 1,
    certificate_body required 2,
    status required 3,
    upload_date optional 4,
});
structure!(SimulateCustomPolicyInput, &shapes::SIMULATE_CUSTOM_POLICY_REQUEST, {
    policy_input_list required 0,
    permissions_boundary_policy_input_list optional 1,
    ordered_organization_policy_input_list optional 2,
    action_names required 3,
    resource_arns optional 4,
    resource_policy optional 5,
    resource_owner optional 6,
    caller_arn optional 7,
    context_entries optional 8,
    resource_handling_option optional 9,
    max_items optional 10,
    marker optional 11,
});
structure!(SimulateCustomPolicyOutput, &shapes::SIMULATE_POLICY_RESPONSE, {
    evaluation_results optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(SimulatePrincipalPolicyInput, &shapes::SIMULATE_PRINCIPAL_POLICY_REQUEST, {
    policy_source_arn required 0,
    policy_input_list optional 1,
    permissions_boundary_policy_input_list optional 2,
    policy_exclusion_list optional 3,
    action_names required 4,
    resource_arns optional 5,
    resource_policy optional 6,
    resource_owner optional 7,
    caller_arn optional 8,
    context_entries optional 9,
    resource_handling_option optional 10,
    max_items optional 11,
    marker optional 12,
});
structure!(SimulatePrincipalPolicyOutput, &shapes::SIMULATE_POLICY_RESPONSE, {
    evaluation_results optional 0,
    is_truncated optional 1,
    marker optional 2,
});
structure!(SourceRoleTemplate, &shapes::SOURCE_ROLE_TEMPLATE, {
    template_arn required 0,
    template_minor_version required 1,
});
structure!(Statement, &shapes::STATEMENT, {
    source_policy_id optional 0,
    source_policy_type optional 1,
    start_position optional 2,
    end_position optional 3,
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value required 1,
});
structure!(TagInstanceProfileInput, &shapes::TAG_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
    tags required 1,
});
structure!(TagInstanceProfileOutput, Shape::EMPTY, {
});
structure!(TagMFADeviceInput, &shapes::TAG_MFA_DEVICE_REQUEST, {
    serial_number required 0,
    tags required 1,
});
structure!(TagMFADeviceOutput, Shape::EMPTY, {
});
structure!(TagOpenIDConnectProviderInput, &shapes::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
    tags required 1,
});
structure!(TagOpenIDConnectProviderOutput, Shape::EMPTY, {
});
structure!(TagPolicyInput, &shapes::TAG_POLICY_REQUEST, {
    policy_arn required 0,
    tags required 1,
});
structure!(TagPolicyOutput, Shape::EMPTY, {
});
structure!(TagRoleInput, &shapes::TAG_ROLE_REQUEST, {
    role_name required 0,
    tags required 1,
});
structure!(TagRoleOutput, Shape::EMPTY, {
});
structure!(TagSAMLProviderInput, &shapes::TAG_SAML_PROVIDER_REQUEST, {
    saml_provider_arn required 0,
    tags required 1,
});
structure!(TagSAMLProviderOutput, Shape::EMPTY, {
});
structure!(TagServerCertificateInput, &shapes::TAG_SERVER_CERTIFICATE_REQUEST, {
    server_certificate_name required 0,
    tags required 1,
});
structure!(TagServerCertificateOutput, Shape::EMPTY, {
});
structure!(TagTemplate, &shapes::TAG_TEMPLATE, {
    key required 0,
    value required 1,
});
structure!(TagUserInput, &shapes::TAG_USER_REQUEST, {
    user_name required 0,
    tags required 1,
});
structure!(TagUserOutput, Shape::EMPTY, {
});
structure!(TrackedActionLastAccessed, &shapes::TRACKED_ACTION_LAST_ACCESSED, {
    action_name optional 0,
    last_accessed_entity optional 1,
    last_accessed_time optional 2,
    last_accessed_region optional 3,
});
structure!(UntagInstanceProfileInput, &shapes::UNTAG_INSTANCE_PROFILE_REQUEST, {
    instance_profile_name required 0,
    tag_keys required 1,
});
structure!(UntagInstanceProfileOutput, Shape::EMPTY, {
});
structure!(UntagMFADeviceInput, &shapes::UNTAG_MFA_DEVICE_REQUEST, {
    serial_number required 0,
    tag_keys required 1,
});
structure!(UntagMFADeviceOutput, Shape::EMPTY, {
});
structure!(UntagOpenIDConnectProviderInput, &shapes::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, {
    open_id_connect_provider_arn required 0,
    tag_keys required 1,
});
structure!(UntagOpenIDConnectProviderOutput, Shape::EMPTY, {
});
structure!(UntagPolicyInput, &shapes::UNTAG_POLICY_REQUEST, {
    policy_arn required 0,
    tag_keys required 1,
});
structure!(UntagPolicyOutput, Shape::EMPTY, {
});
structure!(UntagRoleInput, &shapes::UNTAG_ROLE_REQUEST, {
    role_name required 0,
    tag_keys required 1,
});
structure!(UntagRoleOutput, Shape::EMPTY, {
});
structure!(UntagSAMLProviderInput, &shapes::UNTAG_SAML_PROVIDER_REQUEST, {
    saml_provider_arn required 0,
    tag_keys required 1,
});
structure!(UntagSAMLProviderOutput, Shape::EMPTY, {
});
structure!(UntagServerCertificateInput, &shapes::UNTAG_SERVER_CERTIFICATE_REQUEST, {
    server_certificate_name required 0,
    tag_keys required 1,
});
structure!(UntagServerCertificateOutput, Shape::EMPTY, {
});
structure!(UntagUserInput, &shapes::UNTAG_USER_REQUEST, {
    user_name required 0,
    tag_keys required 1,
});
structure!(UntagUserOutput, Shape::EMPTY, {
});
structure!(UpdateAccessKeyInput, &shapes::UPDATE_ACCESS_KEY_REQUEST, {
    user_name optional 0,
    access_key_id required 1,
    status required 2,
});
structure!(UpdateAccessKeyOutput, Shape::EMPTY, {
});
structure!(UpdateAccountPasswordPolicyInput, &shapes::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST, {
    minimum_password_length optional 0,
    require_symbols optional 1,
    require_numbers optional 2,
    require_uppercase_characters optional 3,
    require_lowercase_characters optional 4,
    allow_users_to_change_password optional 5,
    max_password_age optional 6,
    password_reuse_prevention optional 7,
    hard_expiry optional 8,
});
structure!(UpdateAccountPasswordPolicyOutput, Shape::EMPTY, {
});
structure!(UpdateAssumeRolePolicyInput, &shapes::UPDATE_ASSUME_ROLE_POLICY_REQUEST, {
    role_name required 0,
    policy_document required 1,
});
structure!(UpdateAssumeRolePolicyOutput, Shape::EMPTY, {
});
structure!(UpdateDelegationRequestInput, &shapes::UPDATE_DELEGATION_REQUEST_REQUEST, {
    delegation_request_id required 0,
    notes optional 1,
});
structure!(UpdateDelegationRequestOutput, Shape::EMPTY, {
});
structure!(UpdateGroupInput, &shapes::UPDATE_GROUP_REQUEST, {
    group_name required 0,
    new_path optional 1,
    new_group_name optional 2,
});
structure!(UpdateGroupOutput, Shape::EMPTY, {
});
structure!(UpdateLoginProfileInput, &shapes::UPDATE_LOGIN_PROFILE_REQUEST, {
    user_name required 0,
    password optional 1,
    password_reset_required optional 2,
});
structure!(UpdateLoginProfileOutput, Shape::EMPTY, {
});
structure!(UpdateOpenIDConnectProviderThumbprintInput, &shapes::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST, {
    open_id_connect_provider_arn required 0,
    thumbprint_list required 1,
});
structure!(UpdateOpenIDConnectProviderThumbprintOutput, Shape::EMPTY, {
});
structure!(UpdateRoleDescriptionInput, &shapes::UPDATE_ROLE_DESCRIPTION_REQUEST, {
    role_name required 0,
    description required 1,
});
structure!(UpdateRoleDescriptionOutput, &shapes::UPDATE_ROLE_DESCRIPTION_RESPONSE, {
    role optional 0,
});
structure!(UpdateRoleInput, &shapes::UPDATE_ROLE_REQUEST, {
    role_name required 0,
    description optional 1,
    max_session_duration optional 2,
});
structure!(UpdateRoleOutput, &shapes::UPDATE_ROLE_RESPONSE, {
});
structure!(UpdateSAMLProviderInput, &shapes::UPDATE_SAML_PROVIDER_REQUEST, {
    saml_metadata_document optional 0,
    saml_provider_arn required 1,
    assertion_encryption_mode optional 2,
    add_private_key optional 3,
    remove_private_key optional 4,
});
structure!(UpdateSAMLProviderOutput, &shapes::UPDATE_SAML_PROVIDER_RESPONSE, {
    saml_provider_arn optional 0,
});
structure!(UpdateSSHPublicKeyInput, &shapes::UPDATE_SSH_PUBLIC_KEY_REQUEST, {
    user_name required 0,
    ssh_public_key_id required 1,
    status required 2,
});
structure!(UpdateSSHPublicKeyOutput, Shape::EMPTY, {
});
structure!(UpdateServerCertificateInput, &shapes::UPDATE_SERVER_CERTIFICATE_REQUEST, {
    server_certificate_name required 0,
    new_path optional 1,
    new_server_certificate_name optional 2,
});
structure!(UpdateServerCertificateOutput, Shape::EMPTY, {
});
structure!(UpdateServiceSpecificCredentialInput, &shapes::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, {
    user_name optional 0,
    service_specific_credential_id required 1,
    status required 2,
});
structure!(UpdateServiceSpecificCredentialOutput, Shape::EMPTY, {
});
structure!(UpdateSigningCertificateInput, &shapes::UPDATE_SIGNING_CERTIFICATE_REQUEST, {
    user_name optional 0,
    certificate_id required 1,
    status required 2,
});
structure!(UpdateSigningCertificateOutput, Shape::EMPTY, {
});
structure!(UpdateUserInput, &shapes::UPDATE_USER_REQUEST, {
    user_name required 0,
    new_path optional 1,
    new_user_name optional 2,
});
structure!(UpdateUserOutput, Shape::EMPTY, {
});
structure!(UploadSSHPublicKeyInput, &shapes::UPLOAD_SSH_PUBLIC_KEY_REQUEST, {
    user_name required 0,
    ssh_public_key_body required 1,
});
structure!(UploadSSHPublicKeyOutput, &shapes::UPLOAD_SSH_PUBLIC_KEY_RESPONSE, {
    ssh_public_key optional 0,
});
structure!(UploadServerCertificateInput, &shapes::UPLOAD_SERVER_CERTIFICATE_REQUEST, {
    path optional 0,
    server_certificate_name required 1,
    certificate_body required 2,
    private_key required 3,
    certificate_chain optional 4,
    tags optional 5,
});
structure!(UploadServerCertificateOutput, &shapes::UPLOAD_SERVER_CERTIFICATE_RESPONSE, {
    server_certificate_metadata optional 0,
    tags optional 1,
});
structure!(UploadSigningCertificateInput, &shapes::UPLOAD_SIGNING_CERTIFICATE_REQUEST, {
    user_name optional 0,
    certificate_body required 1,
});
structure!(UploadSigningCertificateOutput, &shapes::UPLOAD_SIGNING_CERTIFICATE_RESPONSE, {
    certificate required 0,
});
structure!(User, &shapes::USER, {
    path required 0,
    user_name required 1,
    user_id required 2,
    arn required 3,
    create_date required 4,
    password_last_used optional 5,
    permissions_boundary optional 6,
    tags optional 7,
});
structure!(UserDetail, &shapes::USER_DETAIL, {
    path optional 0,
    user_name optional 1,
    user_id optional 2,
    arn optional 3,
    create_date optional 4,
    user_policy_list optional 5,
    group_list optional 6,
    attached_managed_policies optional 7,
    permissions_boundary optional 8,
    tags optional 9,
});
structure!(VirtualMFADevice, &shapes::VIRTUAL_MFA_DEVICE, {
    serial_number required 0,
    base32_string_seed optional 1,
    qr_code_png optional 2,
    user optional 3,
    enable_date optional 4,
    tags optional 5,
});
