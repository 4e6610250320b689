// Generated from models/organizations.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(AcceptHandshake, ACCEPT_HANDSHAKE, AcceptHandshakeInput, AcceptHandshakeOutput);
operation!(AttachPolicy, ATTACH_POLICY, AttachPolicyInput, AttachPolicyOutput);
operation!(CancelHandshake, CANCEL_HANDSHAKE, CancelHandshakeInput, CancelHandshakeOutput);
operation!(CloseAccount, CLOSE_ACCOUNT, CloseAccountInput, CloseAccountOutput);
operation!(CreateAccount, CREATE_ACCOUNT, CreateAccountInput, CreateAccountOutput);
operation!(CreateGovCloudAccount, CREATE_GOV_CLOUD_ACCOUNT, CreateGovCloudAccountInput, CreateGovCloudAccountOutput);
operation!(CreateOrganization, CREATE_ORGANIZATION, CreateOrganizationInput, CreateOrganizationOutput);
operation!(CreateOrganizationalUnit, CREATE_ORGANIZATIONAL_UNIT, CreateOrganizationalUnitInput, CreateOrganizationalUnitOutput);
operation!(CreatePolicy, CREATE_POLICY, CreatePolicyInput, CreatePolicyOutput);
operation!(DeclineHandshake, DECLINE_HANDSHAKE, DeclineHandshakeInput, DeclineHandshakeOutput);
operation!(DeleteOrganization, DELETE_ORGANIZATION, DeleteOrganizationInput, DeleteOrganizationOutput);
operation!(DeleteOrganizationalUnit, DELETE_ORGANIZATIONAL_UNIT, DeleteOrganizationalUnitInput, DeleteOrganizationalUnitOutput);
operation!(DeletePolicy, DELETE_POLICY, DeletePolicyInput, DeletePolicyOutput);
operation!(DeleteResourcePolicy, DELETE_RESOURCE_POLICY, DeleteResourcePolicyInput, DeleteResourcePolicyOutput);
operation!(DeregisterDelegatedAdministrator, DEREGISTER_DELEGATED_ADMINISTRATOR, DeregisterDelegatedAdministratorInput, DeregisterDelegatedAdministratorOutput);
operation!(DescribeAccount, DESCRIBE_ACCOUNT, DescribeAccountInput, DescribeAccountOutput);
operation!(DescribeCreateAccountStatus, DESCRIBE_CREATE_ACCOUNT_STATUS, DescribeCreateAccountStatusInput, DescribeCreateAccountStatusOutput);
operation!(DescribeEffectivePolicy, DESCRIBE_EFFECTIVE_POLICY, DescribeEffectivePolicyInput, DescribeEffectivePolicyOutput);
operation!(DescribeHandshake, DESCRIBE_HANDSHAKE, DescribeHandshakeInput, DescribeHandshakeOutput);
operation!(DescribeOrganization, DESCRIBE_ORGANIZATION, DescribeOrganizationInput, DescribeOrganizationOutput);
operation!(DescribeOrganizationalUnit, DESCRIBE_ORGANIZATIONAL_UNIT, DescribeOrganizationalUnitInput, DescribeOrganizationalUnitOutput);
operation!(DescribePolicy, DESCRIBE_POLICY, DescribePolicyInput, DescribePolicyOutput);
operation!(DescribeResourcePolicy, DESCRIBE_RESOURCE_POLICY, DescribeResourcePolicyInput, DescribeResourcePolicyOutput);
operation!(DescribeResponsibilityTransfer, DESCRIBE_RESPONSIBILITY_TRANSFER, DescribeResponsibilityTransferInput, DescribeResponsibilityTransferOutput);
operation!(DetachPolicy, DETACH_POLICY, DetachPolicyInput, DetachPolicyOutput);
operation!(DisableAWSServiceAccess, DISABLE_AWS_SERVICE_ACCESS, DisableAWSServiceAccessInput, DisableAWSServiceAccessOutput);
operation!(DisablePolicyType, DISABLE_POLICY_TYPE, DisablePolicyTypeInput, DisablePolicyTypeOutput);
operation!(EnableAWSServiceAccess, ENABLE_AWS_SERVICE_ACCESS, EnableAWSServiceAccessInput, EnableAWSServiceAccessOutput);
operation!(EnableAllFeatures, ENABLE_ALL_FEATURES, EnableAllFeaturesInput, EnableAllFeaturesOutput);
operation!(EnablePolicyType, ENABLE_POLICY_TYPE, EnablePolicyTypeInput, EnablePolicyTypeOutput);
operation!(InviteAccountToOrganization, INVITE_ACCOUNT_TO_ORGANIZATION, InviteAccountToOrganizationInput, InviteAccountToOrganizationOutput);
operation!(InviteOrganizationToTransferResponsibility, INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY, InviteOrganizationToTransferResponsibilityInput, InviteOrganizationToTransferResponsibilityOutput);
operation!(LeaveOrganization, LEAVE_ORGANIZATION, LeaveOrganizationInput, LeaveOrganizationOutput);
operation!(ListAWSServiceAccessForOrganization, LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION, ListAWSServiceAccessForOrganizationInput, ListAWSServiceAccessForOrganizationOutput);
operation!(ListAccounts, LIST_ACCOUNTS, ListAccountsInput, ListAccountsOutput);
operation!(ListAccountsForParent, LIST_ACCOUNTS_FOR_PARENT, ListAccountsForParentInput, ListAccountsForParentOutput);
operation!(ListAccountsWithInvalidEffectivePolicy, LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY, ListAccountsWithInvalidEffectivePolicyInput, ListAccountsWithInvalidEffectivePolicyOutput);
operation!(ListChildren, LIST_CHILDREN, ListChildrenInput, ListChildrenOutput);
operation!(ListCreateAccountStatus, LIST_CREATE_ACCOUNT_STATUS, ListCreateAccountStatusInput, ListCreateAccountStatusOutput);
operation!(ListDelegatedAdministrators, LIST_DELEGATED_ADMINISTRATORS, ListDelegatedAdministratorsInput, ListDelegatedAdministratorsOutput);
operation!(ListDelegatedServicesForAccount, LIST_DELEGATED_SERVICES_FOR_ACCOUNT, ListDelegatedServicesForAccountInput, ListDelegatedServicesForAccountOutput);
operation!(ListEffectivePolicyValidationErrors, LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS, ListEffectivePolicyValidationErrorsInput, ListEffectivePolicyValidationErrorsOutput);
operation!(ListHandshakesForAccount, LIST_HANDSHAKES_FOR_ACCOUNT, ListHandshakesForAccountInput, ListHandshakesForAccountOutput);
operation!(ListHandshakesForOrganization, LIST_HANDSHAKES_FOR_ORGANIZATION, ListHandshakesForOrganizationInput, ListHandshakesForOrganizationOutput);
operation!(ListInboundResponsibilityTransfers, LIST_INBOUND_RESPONSIBILITY_TRANSFERS, ListInboundResponsibilityTransfersInput, ListInboundResponsibilityTransfersOutput);
operation!(ListOrganizationalUnitsForParent, LIST_ORGANIZATIONAL_UNITS_FOR_PARENT, ListOrganizationalUnitsForParentInput, ListOrganizationalUnitsForParentOutput);
operation!(ListOutboundResponsibilityTransfers, LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS, ListOutboundResponsibilityTransfersInput, ListOutboundResponsibilityTransfersOutput);
operation!(ListParents, LIST_PARENTS, ListParentsInput, ListParentsOutput);
operation!(ListPolicies, LIST_POLICIES, ListPoliciesInput, ListPoliciesOutput);
operation!(ListPoliciesForTarget, LIST_POLICIES_FOR_TARGET, ListPoliciesForTargetInput, ListPoliciesForTargetOutput);
operation!(ListRoots, LIST_ROOTS, ListRootsInput, ListRootsOutput);
operation!(ListTagsForResource, LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput, ListTagsForResourceOutput);
operation!(ListTargetsForPolicy, LIST_TARGETS_FOR_POLICY, ListTargetsForPolicyInput, ListTargetsForPolicyOutput);
operation!(MoveAccount, MOVE_ACCOUNT, MoveAccountInput, MoveAccountOutput);
operation!(PutResourcePolicy, PUT_RESOURCE_POLICY, PutResourcePolicyInput, PutResourcePolicyOutput);
operation!(RegisterDelegatedAdministrator, REGISTER_DELEGATED_ADMINISTRATOR, RegisterDelegatedAdministratorInput, RegisterDelegatedAdministratorOutput);
operation!(RemoveAccountFromOrganization, REMOVE_ACCOUNT_FROM_ORGANIZATION, RemoveAccountFromOrganizationInput, RemoveAccountFromOrganizationOutput);
operation!(TagResource, TAG_RESOURCE, TagResourceInput, TagResourceOutput);
operation!(TerminateResponsibilityTransfer, TERMINATE_RESPONSIBILITY_TRANSFER, TerminateResponsibilityTransferInput, TerminateResponsibilityTransferOutput);
operation!(UntagResource, UNTAG_RESOURCE, UntagResourceInput, UntagResourceOutput);
operation!(UpdateOrganizationalUnit, UPDATE_ORGANIZATIONAL_UNIT, UpdateOrganizationalUnitInput, UpdateOrganizationalUnitOutput);
operation!(UpdatePolicy, UPDATE_POLICY, UpdatePolicyInput, UpdatePolicyOutput);
operation!(UpdateResponsibilityTransfer, UPDATE_RESPONSIBILITY_TRANSFER, UpdateResponsibilityTransferInput, UpdateResponsibilityTransferOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_organizations_operation {
    ($with:ident) => {
        $with! {
            AcceptHandshake,
            AttachPolicy,
            CancelHandshake,
            CloseAccount,
            CreateAccount,
            CreateGovCloudAccount,
            CreateOrganization,
            CreateOrganizationalUnit,
            CreatePolicy,
            DeclineHandshake,
            DeleteOrganization,
            DeleteOrganizationalUnit,
            DeletePolicy,
            DeleteResourcePolicy,
            DeregisterDelegatedAdministrator,
            DescribeAccount,
            DescribeCreateAccountStatus,
            DescribeEffectivePolicy,
            DescribeHandshake,
            DescribeOrganization,
            DescribeOrganizationalUnit,
            DescribePolicy,
            DescribeResourcePolicy,
            DescribeResponsibilityTransfer,
            DetachPolicy,
            DisableAWSServiceAccess,
            DisablePolicyType,
            EnableAWSServiceAccess,
            EnableAllFeatures,
            EnablePolicyType,
            InviteAccountToOrganization,
            InviteOrganizationToTransferResponsibility,
            LeaveOrganization,
            ListAWSServiceAccessForOrganization,
            ListAccounts,
            ListAccountsForParent,
            ListAccountsWithInvalidEffectivePolicy,
            ListChildren,
            ListCreateAccountStatus,
            ListDelegatedAdministrators,
            ListDelegatedServicesForAccount,
            ListEffectivePolicyValidationErrors,
            ListHandshakesForAccount,
            ListHandshakesForOrganization,
            ListInboundResponsibilityTransfers,
            ListOrganizationalUnitsForParent,
            ListOutboundResponsibilityTransfers,
            ListParents,
            ListPolicies,
            ListPoliciesForTarget,
            ListRoots,
            ListTagsForResource,
            ListTargetsForPolicy,
            MoveAccount,
            PutResourcePolicy,
            RegisterDelegatedAdministrator,
            RemoveAccountFromOrganization,
            TagResource,
            TerminateResponsibilityTransfer,
            UntagResource,
            UpdateOrganizationalUnit,
            UpdatePolicy,
            UpdateResponsibilityTransfer
        }
    };
}
