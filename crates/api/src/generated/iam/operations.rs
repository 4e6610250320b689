// Generated from models/iam.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(AcceptDelegationRequest, ACCEPT_DELEGATION_REQUEST, AcceptDelegationRequestInput, AcceptDelegationRequestOutput);
operation!(AcquireRole, ACQUIRE_ROLE, AcquireRoleInput, AcquireRoleOutput);
operation!(AddClientIDToOpenIDConnectProvider, ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER, AddClientIDToOpenIDConnectProviderInput, AddClientIDToOpenIDConnectProviderOutput);
operation!(AddRoleToInstanceProfile, ADD_ROLE_TO_INSTANCE_PROFILE, AddRoleToInstanceProfileInput, AddRoleToInstanceProfileOutput);
operation!(AddUserToGroup, ADD_USER_TO_GROUP, AddUserToGroupInput, AddUserToGroupOutput);
operation!(AssociateDelegationRequest, ASSOCIATE_DELEGATION_REQUEST, AssociateDelegationRequestInput, AssociateDelegationRequestOutput);
operation!(AttachGroupPolicy, ATTACH_GROUP_POLICY, AttachGroupPolicyInput, AttachGroupPolicyOutput);
operation!(AttachRolePolicy, ATTACH_ROLE_POLICY, AttachRolePolicyInput, AttachRolePolicyOutput);
operation!(AttachUserPolicy, ATTACH_USER_POLICY, AttachUserPolicyInput, AttachUserPolicyOutput);
operation!(ChangePassword, CHANGE_PASSWORD, ChangePasswordInput, ChangePasswordOutput);
operation!(CreateAccessKey, CREATE_ACCESS_KEY, CreateAccessKeyInput, CreateAccessKeyOutput);
operation!(CreateAccountAlias, CREATE_ACCOUNT_ALIAS, CreateAccountAliasInput, CreateAccountAliasOutput);
operation!(CreateDelegationRequest, CREATE_DELEGATION_REQUEST, CreateDelegationRequestInput, CreateDelegationRequestOutput);
operation!(CreateGroup, CREATE_GROUP, CreateGroupInput, CreateGroupOutput);
operation!(CreateInstanceProfile, CREATE_INSTANCE_PROFILE, CreateInstanceProfileInput, CreateInstanceProfileOutput);
operation!(CreateLoginProfile, CREATE_LOGIN_PROFILE, CreateLoginProfileInput, CreateLoginProfileOutput);
operation!(CreateOpenIDConnectProvider, CREATE_OPEN_ID_CONNECT_PROVIDER, CreateOpenIDConnectProviderInput, CreateOpenIDConnectProviderOutput);
operation!(CreatePolicy, CREATE_POLICY, CreatePolicyInput, CreatePolicyOutput);
operation!(CreatePolicyVersion, CREATE_POLICY_VERSION, CreatePolicyVersionInput, CreatePolicyVersionOutput);
operation!(CreateRole, CREATE_ROLE, CreateRoleInput, CreateRoleOutput);
operation!(CreateSAMLProvider, CREATE_SAML_PROVIDER, CreateSAMLProviderInput, CreateSAMLProviderOutput);
operation!(CreateServiceLinkedRole, CREATE_SERVICE_LINKED_ROLE, CreateServiceLinkedRoleInput, CreateServiceLinkedRoleOutput);
operation!(CreateServiceSpecificCredential, CREATE_SERVICE_SPECIFIC_CREDENTIAL, CreateServiceSpecificCredentialInput, CreateServiceSpecificCredentialOutput);
operation!(CreateUser, CREATE_USER, CreateUserInput, CreateUserOutput);
operation!(CreateVirtualMFADevice, CREATE_VIRTUAL_MFA_DEVICE, CreateVirtualMFADeviceInput, CreateVirtualMFADeviceOutput);
operation!(DeactivateMFADevice, DEACTIVATE_MFA_DEVICE, DeactivateMFADeviceInput, DeactivateMFADeviceOutput);
operation!(DeleteAccessKey, DELETE_ACCESS_KEY, DeleteAccessKeyInput, DeleteAccessKeyOutput);
operation!(DeleteAccountAlias, DELETE_ACCOUNT_ALIAS, DeleteAccountAliasInput, DeleteAccountAliasOutput);
operation!(DeleteAccountPasswordPolicy, DELETE_ACCOUNT_PASSWORD_POLICY, DeleteAccountPasswordPolicyInput, DeleteAccountPasswordPolicyOutput);
operation!(DeleteGroup, DELETE_GROUP, DeleteGroupInput, DeleteGroupOutput);
operation!(DeleteGroupPolicy, DELETE_GROUP_POLICY, DeleteGroupPolicyInput, DeleteGroupPolicyOutput);
operation!(DeleteInstanceProfile, DELETE_INSTANCE_PROFILE, DeleteInstanceProfileInput, DeleteInstanceProfileOutput);
operation!(DeleteLoginProfile, DELETE_LOGIN_PROFILE, DeleteLoginProfileInput, DeleteLoginProfileOutput);
operation!(DeleteOpenIDConnectProvider, DELETE_OPEN_ID_CONNECT_PROVIDER, DeleteOpenIDConnectProviderInput, DeleteOpenIDConnectProviderOutput);
operation!(DeletePolicy, DELETE_POLICY, DeletePolicyInput, DeletePolicyOutput);
operation!(DeletePolicyVersion, DELETE_POLICY_VERSION, DeletePolicyVersionInput, DeletePolicyVersionOutput);
operation!(DeleteRole, DELETE_ROLE, DeleteRoleInput, DeleteRoleOutput);
operation!(DeleteRolePermissionsBoundary, DELETE_ROLE_PERMISSIONS_BOUNDARY, DeleteRolePermissionsBoundaryInput, DeleteRolePermissionsBoundaryOutput);
operation!(DeleteRolePolicy, DELETE_ROLE_POLICY, DeleteRolePolicyInput, DeleteRolePolicyOutput);
operation!(DeleteSAMLProvider, DELETE_SAML_PROVIDER, DeleteSAMLProviderInput, DeleteSAMLProviderOutput);
operation!(DeleteSSHPublicKey, DELETE_SSH_PUBLIC_KEY, DeleteSSHPublicKeyInput, DeleteSSHPublicKeyOutput);
operation!(DeleteServerCertificate, DELETE_SERVER_CERTIFICATE, DeleteServerCertificateInput, DeleteServerCertificateOutput);
operation!(DeleteServiceLinkedRole, DELETE_SERVICE_LINKED_ROLE, DeleteServiceLinkedRoleInput, DeleteServiceLinkedRoleOutput);
operation!(DeleteServiceSpecificCredential, DELETE_SERVICE_SPECIFIC_CREDENTIAL, DeleteServiceSpecificCredentialInput, DeleteServiceSpecificCredentialOutput);
operation!(DeleteSigningCertificate, DELETE_SIGNING_CERTIFICATE, DeleteSigningCertificateInput, DeleteSigningCertificateOutput);
operation!(DeleteUser, DELETE_USER, DeleteUserInput, DeleteUserOutput);
operation!(DeleteUserPermissionsBoundary, DELETE_USER_PERMISSIONS_BOUNDARY, DeleteUserPermissionsBoundaryInput, DeleteUserPermissionsBoundaryOutput);
operation!(DeleteUserPolicy, DELETE_USER_POLICY, DeleteUserPolicyInput, DeleteUserPolicyOutput);
operation!(DeleteVirtualMFADevice, DELETE_VIRTUAL_MFA_DEVICE, DeleteVirtualMFADeviceInput, DeleteVirtualMFADeviceOutput);
operation!(DetachGroupPolicy, DETACH_GROUP_POLICY, DetachGroupPolicyInput, DetachGroupPolicyOutput);
operation!(DetachRolePolicy, DETACH_ROLE_POLICY, DetachRolePolicyInput, DetachRolePolicyOutput);
operation!(DetachUserPolicy, DETACH_USER_POLICY, DetachUserPolicyInput, DetachUserPolicyOutput);
operation!(DisableOrganizationsRootCredentialsManagement, DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT, DisableOrganizationsRootCredentialsManagementInput, DisableOrganizationsRootCredentialsManagementOutput);
operation!(DisableOrganizationsRootSessions, DISABLE_ORGANIZATIONS_ROOT_SESSIONS, DisableOrganizationsRootSessionsInput, DisableOrganizationsRootSessionsOutput);
operation!(DisableOutboundWebIdentityFederation, DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION, DisableOutboundWebIdentityFederationInput, DisableOutboundWebIdentityFederationOutput);
operation!(EnableMFADevice, ENABLE_MFA_DEVICE, EnableMFADeviceInput, EnableMFADeviceOutput);
operation!(EnableOrganizationsRootCredentialsManagement, ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT, EnableOrganizationsRootCredentialsManagementInput, EnableOrganizationsRootCredentialsManagementOutput);
operation!(EnableOrganizationsRootSessions, ENABLE_ORGANIZATIONS_ROOT_SESSIONS, EnableOrganizationsRootSessionsInput, EnableOrganizationsRootSessionsOutput);
operation!(EnableOutboundWebIdentityFederation, ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION, EnableOutboundWebIdentityFederationInput, EnableOutboundWebIdentityFederationOutput);
operation!(GenerateCredentialReport, GENERATE_CREDENTIAL_REPORT, GenerateCredentialReportInput, GenerateCredentialReportOutput);
operation!(GenerateOrganizationsAccessReport, GENERATE_ORGANIZATIONS_ACCESS_REPORT, GenerateOrganizationsAccessReportInput, GenerateOrganizationsAccessReportOutput);
operation!(GenerateServiceLastAccessedDetails, GENERATE_SERVICE_LAST_ACCESSED_DETAILS, GenerateServiceLastAccessedDetailsInput, GenerateServiceLastAccessedDetailsOutput);
operation!(GetAccessKeyLastUsed, GET_ACCESS_KEY_LAST_USED, GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput);
operation!(GetAccountAuthorizationDetails, GET_ACCOUNT_AUTHORIZATION_DETAILS, GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput);
operation!(GetAccountPasswordPolicy, GET_ACCOUNT_PASSWORD_POLICY, GetAccountPasswordPolicyInput, GetAccountPasswordPolicyOutput);
operation!(GetAccountProperties, GET_ACCOUNT_PROPERTIES, GetAccountPropertiesInput, GetAccountPropertiesOutput);
operation!(GetAccountSummary, GET_ACCOUNT_SUMMARY, GetAccountSummaryInput, GetAccountSummaryOutput);
operation!(GetContextKeysForCustomPolicy, GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY, GetContextKeysForCustomPolicyInput, GetContextKeysForCustomPolicyOutput);
operation!(GetContextKeysForPrincipalPolicy, GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY, GetContextKeysForPrincipalPolicyInput, GetContextKeysForPrincipalPolicyOutput);
operation!(GetCredentialReport, GET_CREDENTIAL_REPORT, GetCredentialReportInput, GetCredentialReportOutput);
operation!(GetDelegationRequest, GET_DELEGATION_REQUEST, GetDelegationRequestInput, GetDelegationRequestOutput);
operation!(GetGroup, GET_GROUP, GetGroupInput, GetGroupOutput);
operation!(GetGroupPolicy, GET_GROUP_POLICY, GetGroupPolicyInput, GetGroupPolicyOutput);
operation!(GetHumanReadableSummary, GET_HUMAN_READABLE_SUMMARY, GetHumanReadableSummaryInput, GetHumanReadableSummaryOutput);
operation!(GetInstanceProfile, GET_INSTANCE_PROFILE, GetInstanceProfileInput, GetInstanceProfileOutput);
operation!(GetLoginProfile, GET_LOGIN_PROFILE, GetLoginProfileInput, GetLoginProfileOutput);
operation!(GetMFADevice, GET_MFA_DEVICE, GetMFADeviceInput, GetMFADeviceOutput);
operation!(GetOpenIDConnectProvider, GET_OPEN_ID_CONNECT_PROVIDER, GetOpenIDConnectProviderInput, GetOpenIDConnectProviderOutput);
operation!(GetOrganizationsAccessReport, GET_ORGANIZATIONS_ACCESS_REPORT, GetOrganizationsAccessReportInput, GetOrganizationsAccessReportOutput);
operation!(GetOutboundWebIdentityFederationInfo, GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO, GetOutboundWebIdentityFederationInfoInput, GetOutboundWebIdentityFederationInfoOutput);
operation!(GetPolicy, GET_POLICY, GetPolicyInput, GetPolicyOutput);
operation!(GetPolicyVersion, GET_POLICY_VERSION, GetPolicyVersionInput, GetPolicyVersionOutput);
operation!(GetRole, GET_ROLE, GetRoleInput, GetRoleOutput);
operation!(GetRolePolicy, GET_ROLE_POLICY, GetRolePolicyInput, GetRolePolicyOutput);
operation!(GetRoleTemplateVersion, GET_ROLE_TEMPLATE_VERSION, GetRoleTemplateVersionInput, GetRoleTemplateVersionOutput);
operation!(GetSAMLProvider, GET_SAML_PROVIDER, GetSAMLProviderInput, GetSAMLProviderOutput);
operation!(GetSSHPublicKey, GET_SSH_PUBLIC_KEY, GetSSHPublicKeyInput, GetSSHPublicKeyOutput);
operation!(GetServerCertificate, GET_SERVER_CERTIFICATE, GetServerCertificateInput, GetServerCertificateOutput);
operation!(GetServiceLastAccessedDetails, GET_SERVICE_LAST_ACCESSED_DETAILS, GetServiceLastAccessedDetailsInput, GetServiceLastAccessedDetailsOutput);
operation!(GetServiceLastAccessedDetailsWithEntities, GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES, GetServiceLastAccessedDetailsWithEntitiesInput, GetServiceLastAccessedDetailsWithEntitiesOutput);
operation!(GetServiceLinkedRoleDeletionStatus, GET_SERVICE_LINKED_ROLE_DELETION_STATUS, GetServiceLinkedRoleDeletionStatusInput, GetServiceLinkedRoleDeletionStatusOutput);
operation!(GetUser, GET_USER, GetUserInput, GetUserOutput);
operation!(GetUserPolicy, GET_USER_POLICY, GetUserPolicyInput, GetUserPolicyOutput);
operation!(ListAccessKeys, LIST_ACCESS_KEYS, ListAccessKeysInput, ListAccessKeysOutput);
operation!(ListAccountAliases, LIST_ACCOUNT_ALIASES, ListAccountAliasesInput, ListAccountAliasesOutput);
operation!(ListAttachedGroupPolicies, LIST_ATTACHED_GROUP_POLICIES, ListAttachedGroupPoliciesInput, ListAttachedGroupPoliciesOutput);
operation!(ListAttachedRolePolicies, LIST_ATTACHED_ROLE_POLICIES, ListAttachedRolePoliciesInput, ListAttachedRolePoliciesOutput);
operation!(ListAttachedUserPolicies, LIST_ATTACHED_USER_POLICIES, ListAttachedUserPoliciesInput, ListAttachedUserPoliciesOutput);
operation!(ListDelegationRequests, LIST_DELEGATION_REQUESTS, ListDelegationRequestsInput, ListDelegationRequestsOutput);
operation!(ListEntitiesForPolicy, LIST_ENTITIES_FOR_POLICY, ListEntitiesForPolicyInput, ListEntitiesForPolicyOutput);
operation!(ListGroupPolicies, LIST_GROUP_POLICIES, ListGroupPoliciesInput, ListGroupPoliciesOutput);
operation!(ListGroups, LIST_GROUPS, ListGroupsInput, ListGroupsOutput);
operation!(ListGroupsForUser, LIST_GROUPS_FOR_USER, ListGroupsForUserInput, ListGroupsForUserOutput);
operation!(ListInstanceProfileTags, LIST_INSTANCE_PROFILE_TAGS, ListInstanceProfileTagsInput, ListInstanceProfileTagsOutput);
operation!(ListInstanceProfiles, LIST_INSTANCE_PROFILES, ListInstanceProfilesInput, ListInstanceProfilesOutput);
operation!(ListInstanceProfilesForRole, LIST_INSTANCE_PROFILES_FOR_ROLE, ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput);
operation!(ListMFADeviceTags, LIST_MFA_DEVICE_TAGS, ListMFADeviceTagsInput, ListMFADeviceTagsOutput);
operation!(ListMFADevices, LIST_MFA_DEVICES, ListMFADevicesInput, ListMFADevicesOutput);
operation!(ListOpenIDConnectProviderTags, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS, ListOpenIDConnectProviderTagsInput, ListOpenIDConnectProviderTagsOutput);
operation!(ListOpenIDConnectProviders, LIST_OPEN_ID_CONNECT_PROVIDERS, ListOpenIDConnectProvidersInput, ListOpenIDConnectProvidersOutput);
operation!(ListOrganizationsFeatures, LIST_ORGANIZATIONS_FEATURES, ListOrganizationsFeaturesInput, ListOrganizationsFeaturesOutput);
operation!(ListPolicies, LIST_POLICIES, ListPoliciesInput, ListPoliciesOutput);
operation!(ListPoliciesGrantingServiceAccess, LIST_POLICIES_GRANTING_SERVICE_ACCESS, ListPoliciesGrantingServiceAccessInput, ListPoliciesGrantingServiceAccessOutput);
operation!(ListPolicyTags, LIST_POLICY_TAGS, ListPolicyTagsInput, ListPolicyTagsOutput);
operation!(ListPolicyVersions, LIST_POLICY_VERSIONS, ListPolicyVersionsInput, ListPolicyVersionsOutput);
operation!(ListRolePolicies, LIST_ROLE_POLICIES, ListRolePoliciesInput, ListRolePoliciesOutput);
operation!(ListRoleTags, LIST_ROLE_TAGS, ListRoleTagsInput, ListRoleTagsOutput);
operation!(ListRoles, LIST_ROLES, ListRolesInput, ListRolesOutput);
operation!(ListSAMLProviderTags, LIST_SAML_PROVIDER_TAGS, ListSAMLProviderTagsInput, ListSAMLProviderTagsOutput);
operation!(ListSAMLProviders, LIST_SAML_PROVIDERS, ListSAMLProvidersInput, ListSAMLProvidersOutput);
operation!(ListSSHPublicKeys, LIST_SSH_PUBLIC_KEYS, ListSSHPublicKeysInput, ListSSHPublicKeysOutput);
operation!(ListServerCertificateTags, LIST_SERVER_CERTIFICATE_TAGS, ListServerCertificateTagsInput, ListServerCertificateTagsOutput);
operation!(ListServerCertificates, LIST_SERVER_CERTIFICATES, ListServerCertificatesInput, ListServerCertificatesOutput);
operation!(ListServiceSpecificCredentials, LIST_SERVICE_SPECIFIC_CREDENTIALS, ListServiceSpecificCredentialsInput, ListServiceSpecificCredentialsOutput);
operation!(ListSigningCertificates, LIST_SIGNING_CERTIFICATES, ListSigningCertificatesInput, ListSigningCertificatesOutput);
operation!(ListUserPolicies, LIST_USER_POLICIES, ListUserPoliciesInput, ListUserPoliciesOutput);
operation!(ListUserTags, LIST_USER_TAGS, ListUserTagsInput, ListUserTagsOutput);
operation!(ListUsers, LIST_USERS, ListUsersInput, ListUsersOutput);
operation!(ListVirtualMFADevices, LIST_VIRTUAL_MFA_DEVICES, ListVirtualMFADevicesInput, ListVirtualMFADevicesOutput);
operation!(PutAccountProperties, PUT_ACCOUNT_PROPERTIES, PutAccountPropertiesInput, PutAccountPropertiesOutput);
operation!(PutGroupPolicy, PUT_GROUP_POLICY, PutGroupPolicyInput, PutGroupPolicyOutput);
operation!(PutRolePermissionsBoundary, PUT_ROLE_PERMISSIONS_BOUNDARY, PutRolePermissionsBoundaryInput, PutRolePermissionsBoundaryOutput);
operation!(PutRolePolicy, PUT_ROLE_POLICY, PutRolePolicyInput, PutRolePolicyOutput);
operation!(PutUserPermissionsBoundary, PUT_USER_PERMISSIONS_BOUNDARY, PutUserPermissionsBoundaryInput, PutUserPermissionsBoundaryOutput);
operation!(PutUserPolicy, PUT_USER_POLICY, PutUserPolicyInput, PutUserPolicyOutput);
operation!(RejectDelegationRequest, REJECT_DELEGATION_REQUEST, RejectDelegationRequestInput, RejectDelegationRequestOutput);
operation!(RemoveClientIDFromOpenIDConnectProvider, REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER, RemoveClientIDFromOpenIDConnectProviderInput, RemoveClientIDFromOpenIDConnectProviderOutput);
operation!(RemoveRoleFromInstanceProfile, REMOVE_ROLE_FROM_INSTANCE_PROFILE, RemoveRoleFromInstanceProfileInput, RemoveRoleFromInstanceProfileOutput);
operation!(RemoveUserFromGroup, REMOVE_USER_FROM_GROUP, RemoveUserFromGroupInput, RemoveUserFromGroupOutput);
operation!(ResetServiceSpecificCredential, RESET_SERVICE_SPECIFIC_CREDENTIAL, ResetServiceSpecificCredentialInput, ResetServiceSpecificCredentialOutput);
operation!(ResyncMFADevice, RESYNC_MFA_DEVICE, ResyncMFADeviceInput, ResyncMFADeviceOutput);
operation!(SendDelegationToken, SEND_DELEGATION_TOKEN, SendDelegationTokenInput, SendDelegationTokenOutput);
operation!(SetDefaultPolicyVersion, SET_DEFAULT_POLICY_VERSION, SetDefaultPolicyVersionInput, SetDefaultPolicyVersionOutput);
operation!(SetSecurityTokenServicePreferences, SET_SECURITY_TOKEN_SERVICE_PREFERENCES, SetSecurityTokenServicePreferencesInput, SetSecurityTokenServicePreferencesOutput);
operation!(SimulateCustomPolicy, SIMULATE_CUSTOM_POLICY, SimulateCustomPolicyInput, SimulateCustomPolicyOutput);
operation!(SimulatePrincipalPolicy, SIMULATE_PRINCIPAL_POLICY, SimulatePrincipalPolicyInput, SimulatePrincipalPolicyOutput);
operation!(TagInstanceProfile, TAG_INSTANCE_PROFILE, TagInstanceProfileInput, TagInstanceProfileOutput);
operation!(TagMFADevice, TAG_MFA_DEVICE, TagMFADeviceInput, TagMFADeviceOutput);
operation!(TagOpenIDConnectProvider, TAG_OPEN_ID_CONNECT_PROVIDER, TagOpenIDConnectProviderInput, TagOpenIDConnectProviderOutput);
operation!(TagPolicy, TAG_POLICY, TagPolicyInput, TagPolicyOutput);
operation!(TagRole, TAG_ROLE, TagRoleInput, TagRoleOutput);
operation!(TagSAMLProvider, TAG_SAML_PROVIDER, TagSAMLProviderInput, TagSAMLProviderOutput);
operation!(TagServerCertificate, TAG_SERVER_CERTIFICATE, TagServerCertificateInput, TagServerCertificateOutput);
operation!(TagUser, TAG_USER, TagUserInput, TagUserOutput);
operation!(UntagInstanceProfile, UNTAG_INSTANCE_PROFILE, UntagInstanceProfileInput, UntagInstanceProfileOutput);
operation!(UntagMFADevice, UNTAG_MFA_DEVICE, UntagMFADeviceInput, UntagMFADeviceOutput);
operation!(UntagOpenIDConnectProvider, UNTAG_OPEN_ID_CONNECT_PROVIDER, UntagOpenIDConnectProviderInput, UntagOpenIDConnectProviderOutput);
operation!(UntagPolicy, UNTAG_POLICY, UntagPolicyInput, UntagPolicyOutput);
operation!(UntagRole, UNTAG_ROLE, UntagRoleInput, UntagRoleOutput);
operation!(UntagSAMLProvider, UNTAG_SAML_PROVIDER, UntagSAMLProviderInput, UntagSAMLProviderOutput);
operation!(UntagServerCertificate, UNTAG_SERVER_CERTIFICATE, UntagServerCertificateInput, UntagServerCertificateOutput);
operation!(UntagUser, UNTAG_USER, UntagUserInput, UntagUserOutput);
operation!(UpdateAccessKey, UPDATE_ACCESS_KEY, UpdateAccessKeyInput, UpdateAccessKeyOutput);
operation!(UpdateAccountPasswordPolicy, UPDATE_ACCOUNT_PASSWORD_POLICY, UpdateAccountPasswordPolicyInput, UpdateAccountPasswordPolicyOutput);
operation!(UpdateAssumeRolePolicy, UPDATE_ASSUME_ROLE_POLICY, UpdateAssumeRolePolicyInput, UpdateAssumeRolePolicyOutput);
operation!(UpdateDelegationRequest, UPDATE_DELEGATION_REQUEST, UpdateDelegationRequestInput, UpdateDelegationRequestOutput);
operation!(UpdateGroup, UPDATE_GROUP, UpdateGroupInput, UpdateGroupOutput);
operation!(UpdateLoginProfile, UPDATE_LOGIN_PROFILE, UpdateLoginProfileInput, UpdateLoginProfileOutput);
operation!(UpdateOpenIDConnectProviderThumbprint, UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT, UpdateOpenIDConnectProviderThumbprintInput, UpdateOpenIDConnectProviderThumbprintOutput);
operation!(UpdateRole, UPDATE_ROLE, UpdateRoleInput, UpdateRoleOutput);
operation!(UpdateRoleDescription, UPDATE_ROLE_DESCRIPTION, UpdateRoleDescriptionInput, UpdateRoleDescriptionOutput);
operation!(UpdateSAMLProvider, UPDATE_SAML_PROVIDER, UpdateSAMLProviderInput, UpdateSAMLProviderOutput);
operation!(UpdateSSHPublicKey, UPDATE_SSH_PUBLIC_KEY, UpdateSSHPublicKeyInput, UpdateSSHPublicKeyOutput);
operation!(UpdateServerCertificate, UPDATE_SERVER_CERTIFICATE, UpdateServerCertificateInput, UpdateServerCertificateOutput);
operation!(UpdateServiceSpecificCredential, UPDATE_SERVICE_SPECIFIC_CREDENTIAL, UpdateServiceSpecificCredentialInput, UpdateServiceSpecificCredentialOutput);
operation!(UpdateSigningCertificate, UPDATE_SIGNING_CERTIFICATE, UpdateSigningCertificateInput, UpdateSigningCertificateOutput);
operation!(UpdateUser, UPDATE_USER, UpdateUserInput, UpdateUserOutput);
operation!(UploadSSHPublicKey, UPLOAD_SSH_PUBLIC_KEY, UploadSSHPublicKeyInput, UploadSSHPublicKeyOutput);
operation!(UploadServerCertificate, UPLOAD_SERVER_CERTIFICATE, UploadServerCertificateInput, UploadServerCertificateOutput);
operation!(UploadSigningCertificate, UPLOAD_SIGNING_CERTIFICATE, UploadSigningCertificateInput, UploadSigningCertificateOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_iam_operation {
    ($with:ident) => {
        $with! {
            AcceptDelegationRequest,
            AcquireRole,
            AddClientIDToOpenIDConnectProvider,
            AddRoleToInstanceProfile,
            AddUserToGroup,
            AssociateDelegationRequest,
            AttachGroupPolicy,
            AttachRolePolicy,
            AttachUserPolicy,
            ChangePassword,
            CreateAccessKey,
            CreateAccountAlias,
            CreateDelegationRequest,
            CreateGroup,
            CreateInstanceProfile,
            CreateLoginProfile,
            CreateOpenIDConnectProvider,
            CreatePolicy,
            CreatePolicyVersion,
            CreateRole,
            CreateSAMLProvider,
            CreateServiceLinkedRole,
            CreateServiceSpecificCredential,
            CreateUser,
            CreateVirtualMFADevice,
            DeactivateMFADevice,
            DeleteAccessKey,
            DeleteAccountAlias,
            DeleteAccountPasswordPolicy,
            DeleteGroup,
            DeleteGroupPolicy,
            DeleteInstanceProfile,
            DeleteLoginProfile,
            DeleteOpenIDConnectProvider,
            DeletePolicy,
            DeletePolicyVersion,
            DeleteRole,
            DeleteRolePermissionsBoundary,
            DeleteRolePolicy,
            DeleteSAMLProvider,
            DeleteSSHPublicKey,
            DeleteServerCertificate,
            DeleteServiceLinkedRole,
            DeleteServiceSpecificCredential,
            DeleteSigningCertificate,
            DeleteUser,
            DeleteUserPermissionsBoundary,
            DeleteUserPolicy,
            DeleteVirtualMFADevice,
            DetachGroupPolicy,
            DetachRolePolicy,
            DetachUserPolicy,
            DisableOrganizationsRootCredentialsManagement,
            DisableOrganizationsRootSessions,
            DisableOutboundWebIdentityFederation,
            EnableMFADevice,
            EnableOrganizationsRootCredentialsManagement,
            EnableOrganizationsRootSessions,
            EnableOutboundWebIdentityFederation,
            GenerateCredentialReport,
            GenerateOrganizationsAccessReport,
            GenerateServiceLastAccessedDetails,
            GetAccessKeyLastUsed,
            GetAccountAuthorizationDetails,
            GetAccountPasswordPolicy,
            GetAccountProperties,
            GetAccountSummary,
            GetContextKeysForCustomPolicy,
            GetContextKeysForPrincipalPolicy,
            GetCredentialReport,
            GetDelegationRequest,
            GetGroup,
            GetGroupPolicy,
            GetHumanReadableSummary,
            GetInstanceProfile,
            GetLoginProfile,
            GetMFADevice,
            GetOpenIDConnectProvider,
            GetOrganizationsAccessReport,
            GetOutboundWebIdentityFederationInfo,
            GetPolicy,
            GetPolicyVersion,
            GetRole,
            GetRolePolicy,
            GetRoleTemplateVersion,
            GetSAMLProvider,
            GetSSHPublicKey,
            GetServerCertificate,
            GetServiceLastAccessedDetails,
            GetServiceLastAccessedDetailsWithEntities,
            GetServiceLinkedRoleDeletionStatus,
            GetUser,
            GetUserPolicy,
            ListAccessKeys,
            ListAccountAliases,
            ListAttachedGroupPolicies,
            ListAttachedRolePolicies,
            ListAttachedUserPolicies,
            ListDelegationRequests,
            ListEntitiesForPolicy,
            ListGroupPolicies,
            ListGroups,
            ListGroupsForUser,
            ListInstanceProfileTags,
            ListInstanceProfiles,
            ListInstanceProfilesForRole,
            ListMFADeviceTags,
            ListMFADevices,
            ListOpenIDConnectProviderTags,
            ListOpenIDConnectProviders,
            ListOrganizationsFeatures,
            ListPolicies,
            ListPoliciesGrantingServiceAccess,
            ListPolicyTags,
            ListPolicyVersions,
            ListRolePolicies,
            ListRoleTags,
            ListRoles,
            ListSAMLProviderTags,
            ListSAMLProviders,
            ListSSHPublicKeys,
            ListServerCertificateTags,
            ListServerCertificates,
            ListServiceSpecificCredentials,
            ListSigningCertificates,
            ListUserPolicies,
            ListUserTags,
            ListUsers,
            ListVirtualMFADevices,
            PutAccountProperties,
            PutGroupPolicy,
            PutRolePermissionsBoundary,
            PutRolePolicy,
            PutUserPermissionsBoundary,
            PutUserPolicy,
            RejectDelegationRequest,
            RemoveClientIDFromOpenIDConnectProvider,
            RemoveRoleFromInstanceProfile,
            RemoveUserFromGroup,
            ResetServiceSpecificCredential,
            ResyncMFADevice,
            SendDelegationToken,
            SetDefaultPolicyVersion,
            SetSecurityTokenServicePreferences,
            SimulateCustomPolicy,
            SimulatePrincipalPolicy,
            TagInstanceProfile,
            TagMFADevice,
            TagOpenIDConnectProvider,
            TagPolicy,
            TagRole,
            TagSAMLProvider,
            TagServerCertificate,
            TagUser,
            UntagInstanceProfile,
            UntagMFADevice,
            UntagOpenIDConnectProvider,
            UntagPolicy,
            UntagRole,
            UntagSAMLProvider,
            UntagServerCertificate,
            UntagUser,
            UpdateAccessKey,
            UpdateAccountPasswordPolicy,
            UpdateAssumeRolePolicy,
            UpdateDelegationRequest,
            UpdateGroup,
            UpdateLoginProfile,
            UpdateOpenIDConnectProviderThumbprint,
            UpdateRole,
            UpdateRoleDescription,
            UpdateSAMLProvider,
            UpdateSSHPublicKey,
            UpdateServerCertificate,
            UpdateServiceSpecificCredential,
            UpdateSigningCertificate,
            UpdateUser,
            UploadSSHPublicKey,
            UploadServerCertificate,
            UploadSigningCertificate
        }
    };
}
