//! IAM: one operation a file.
//!
//! From: inputs that the door has decoded, checked against the model and authorized by each
//! operation's guards. To: outputs, and rows of the caller's account. Knows no HTTP.
//!
//! Writes read and write rows only through their transaction; reads use only the view. What
//! operations share lies beside their folders: kinds of entity (`kinds`), guards (`guards`),
//! refusals (`errors`), pages (`paging`), tags, paths, policy documents and ARNs.

mod access_keys;
mod account;
mod attached_policies;
mod authorization_details;
#[allow(unreachable_pub)] // It is a library there.
#[cfg(test)]
#[path = "../../../../fuzz/src/certificates.rs"]
mod certificates;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod counter_tests;
mod credential_report;
mod errors;
mod faults;
mod groups;
mod guards;
mod inline_policies;
mod instance_profiles;
mod kinds;
mod load;
mod login_profiles;
mod managed_policies;
mod mfa_devices;
mod open_id_connect_providers;
mod organization_features;
mod outbound_federation;
mod owner;
mod paging;
mod password_policy;
mod paths;
mod permissions_boundaries;
mod policy_arns;
mod policy_documents;
mod policy_uses;
mod roles;
mod saml_providers;
mod server_certificates;
mod service_access;
mod service_linked_roles;
mod service_specific_credentials;
mod sign_in;
mod signing_certificates;
mod simulation;
mod ssh_public_keys;
mod tags;
#[cfg(test)]
mod testing;
mod users;
mod uuid;
mod whose;
mod x509;

use sekisho_operation::ServiceTable;
pub use sign_in::{PasswordState, SignInError, accept_password, check_password};

/// The service: its model and every operation that is built.
pub fn table() -> ServiceTable {
    let table = ServiceTable::new(
        &sekisho_api::iam::SERVICE,
        &faults::SERVICE_FAILURE,
        &faults::CONCURRENT_MODIFICATION,
    );
    let table = users::register(table);
    let table = groups::register(table);
    let table = access_keys::register(table);
    let table = account::register(table);
    let table = inline_policies::register(table);
    let table = attached_policies::register(table);
    let table = permissions_boundaries::register(table);
    let table = roles::register(table);
    let table = managed_policies::register(table);
    let table = instance_profiles::register(table);
    let table = login_profiles::register(table);
    let table = password_policy::register(table);
    let table = mfa_devices::register(table);
    let table = service_linked_roles::register(table);
    let table = simulation::register(table);
    let table = service_specific_credentials::register(table);
    let table = ssh_public_keys::register(table);
    let table = server_certificates::register(table);
    let table = signing_certificates::register(table);
    let table = credential_report::register(table);
    let table = service_access::register(table);
    let table = open_id_connect_providers::register(table);
    let table = saml_providers::register(table);
    let table = organization_features::register(table);
    let table = outbound_federation::register(table);
    authorization_details::register(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Users, groups, roles, managed policies, inline and attached policies, permissions
    /// boundaries, access keys, the account, instance profiles; tags on all of them.
    const BUILT: &str = "
        CreateUser GetUser ListUsers UpdateUser DeleteUser TagUser UntagUser
        ListUserTags
        CreateGroup GetGroup ListGroups UpdateGroup DeleteGroup AddUserToGroup
        RemoveUserFromGroup ListGroupsForUser
        CreateRole GetRole ListRoles UpdateRole UpdateRoleDescription
        UpdateAssumeRolePolicy DeleteRole TagRole UntagRole ListRoleTags
        CreatePolicy GetPolicy ListPolicies DeletePolicy CreatePolicyVersion
        GetPolicyVersion ListPolicyVersions DeletePolicyVersion
        SetDefaultPolicyVersion TagPolicy UntagPolicy ListPolicyTags
        ListEntitiesForPolicy
        PutUserPolicy GetUserPolicy ListUserPolicies DeleteUserPolicy PutGroupPolicy
        GetGroupPolicy ListGroupPolicies DeleteGroupPolicy PutRolePolicy
        GetRolePolicy ListRolePolicies DeleteRolePolicy
        AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies AttachGroupPolicy
        DetachGroupPolicy ListAttachedGroupPolicies AttachRolePolicy
        DetachRolePolicy ListAttachedRolePolicies
        PutUserPermissionsBoundary DeleteUserPermissionsBoundary
        PutRolePermissionsBoundary DeleteRolePermissionsBoundary
        CreateAccessKey DeleteAccessKey ListAccessKeys UpdateAccessKey
        GetAccessKeyLastUsed
        CreateAccountAlias DeleteAccountAlias ListAccountAliases GetAccountSummary
        SetSecurityTokenServicePreferences
        GetAccountAuthorizationDetails
        CreateInstanceProfile GetInstanceProfile ListInstanceProfiles
        DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
        ListInstanceProfilesForRole TagInstanceProfile UntagInstanceProfile
        ListInstanceProfileTags
        CreateLoginProfile GetLoginProfile UpdateLoginProfile DeleteLoginProfile
        ChangePassword
        UpdateAccountPasswordPolicy GetAccountPasswordPolicy
        DeleteAccountPasswordPolicy
        CreateVirtualMFADevice EnableMFADevice ResyncMFADevice DeactivateMFADevice
        DeleteVirtualMFADevice ListMFADevices ListVirtualMFADevices GetMFADevice
        TagMFADevice UntagMFADevice ListMFADeviceTags
        CreateServiceLinkedRole DeleteServiceLinkedRole
        GetServiceLinkedRoleDeletionStatus
        SimulateCustomPolicy SimulatePrincipalPolicy
        GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy
        CreateServiceSpecificCredential ListServiceSpecificCredentials
        UpdateServiceSpecificCredential ResetServiceSpecificCredential
        DeleteServiceSpecificCredential
        UploadSSHPublicKey GetSSHPublicKey ListSSHPublicKeys UpdateSSHPublicKey
        DeleteSSHPublicKey
        UploadServerCertificate GetServerCertificate ListServerCertificates
        UpdateServerCertificate DeleteServerCertificate ListServerCertificateTags
        TagServerCertificate UntagServerCertificate
        UploadSigningCertificate ListSigningCertificates UpdateSigningCertificate
        DeleteSigningCertificate
        GenerateCredentialReport GetCredentialReport
        ListPoliciesGrantingServiceAccess GenerateServiceLastAccessedDetails
        GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities
        CreateOpenIDConnectProvider GetOpenIDConnectProvider ListOpenIDConnectProviders
        DeleteOpenIDConnectProvider AddClientIDToOpenIDConnectProvider
        RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
        TagOpenIDConnectProvider UntagOpenIDConnectProvider ListOpenIDConnectProviderTags
        CreateSAMLProvider GetSAMLProvider ListSAMLProviders UpdateSAMLProvider
        DeleteSAMLProvider TagSAMLProvider UntagSAMLProvider ListSAMLProviderTags
        ListOrganizationsFeatures EnableOrganizationsRootCredentialsManagement
        DisableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions
        DisableOrganizationsRootSessions
        EnableOutboundWebIdentityFederation DisableOutboundWebIdentityFederation
        GetOutboundWebIdentityFederationInfo
    ";

    #[test]
    fn the_table_holds_what_is_built_and_nothing_else() {
        let table = table();
        let mut built: Vec<_> = table.built().collect();
        let mut expected: Vec<_> = BUILT.split_whitespace().collect();
        built.sort_unstable();
        expected.sort_unstable();
        assert_eq!(built, expected);
    }

    /// Guards name actions by hand; the operations' own names are actions of the service
    /// authorization reference.
    #[test]
    fn every_operation_that_is_built_is_an_action() {
        let table = table();
        assert!(table.built().count() > 0);
        for name in table.built() {
            assert!(sekisho_catalog::action(&format!("iam:{name}")).is_some(), "{name}");
        }
    }
}
