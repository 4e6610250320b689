// Generated from models/organizations.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;
use crate::shape::Shape;

structure!(AcceptHandshakeInput, &shapes::ACCEPT_HANDSHAKE_REQUEST, {
    handshake_id required 0,
});
structure!(AcceptHandshakeOutput, &shapes::ACCEPT_HANDSHAKE_RESPONSE, {
    handshake optional 0,
});
structure!(Account, &shapes::ACCOUNT, {
    id optional 0,
    arn optional 1,
    email optional 2,
    name optional 3,
    status optional 4,
    state optional 5,
    paths optional 6,
    joined_method optional 7,
    joined_timestamp optional 8,
});
structure!(AttachPolicyInput, &shapes::ATTACH_POLICY_REQUEST, {
    policy_id required 0,
    target_id required 1,
});
structure!(AttachPolicyOutput, Shape::EMPTY, {
});
structure!(CancelHandshakeInput, &shapes::CANCEL_HANDSHAKE_REQUEST, {
    handshake_id required 0,
});
structure!(CancelHandshakeOutput, &shapes::CANCEL_HANDSHAKE_RESPONSE, {
    handshake optional 0,
});
structure!(Child, &shapes::CHILD, {
    id optional 0,
    r#type optional 1,
});
structure!(CloseAccountInput, &shapes::CLOSE_ACCOUNT_REQUEST, {
    account_id required 0,
});
structure!(CloseAccountOutput, Shape::EMPTY, {
});
structure!(CreateAccountInput, &shapes::CREATE_ACCOUNT_REQUEST, {
    email required 0,
    account_name required 1,
    role_name optional 2,
    iam_user_access_to_billing optional 3,
    tags optional 4,
});
structure!(CreateAccountOutput, &shapes::CREATE_ACCOUNT_RESPONSE, {
    create_account_status optional 0,
});
structure!(CreateAccountStatus, &shapes::CREATE_ACCOUNT_STATUS, {
    id optional 0,
    account_name optional 1,
    state optional 2,
    requested_timestamp optional 3,
    completed_timestamp optional 4,
    account_id optional 5,
    gov_cloud_account_id optional 6,
    failure_reason optional 7,
});
structure!(CreateGovCloudAccountInput, &shapes::CREATE_GOV_CLOUD_ACCOUNT_REQUEST, {
    email required 0,
    account_name required 1,
    role_name optional 2,
    iam_user_access_to_billing optional 3,
    tags optional 4,
});
structure!(CreateGovCloudAccountOutput, &shapes::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE, {
    create_account_status optional 0,
});
structure!(CreateOrganizationInput, &shapes::CREATE_ORGANIZATION_REQUEST, {
    feature_set optional 0,
});
structure!(CreateOrganizationOutput, &shapes::CREATE_ORGANIZATION_RESPONSE, {
    organization optional 0,
});
structure!(CreateOrganizationalUnitInput, &shapes::CREATE_ORGANIZATIONAL_UNIT_REQUEST, {
    parent_id required 0,
    name required 1,
    tags optional 2,
});
structure!(CreateOrganizationalUnitOutput, &shapes::CREATE_ORGANIZATIONAL_UNIT_RESPONSE, {
    organizational_unit optional 0,
});
structure!(CreatePolicyInput, &shapes::CREATE_POLICY_REQUEST, {
    content required 0,
    description required 1,
    name required 2,
    r#type required 3,
    tags optional 4,
});
structure!(CreatePolicyOutput, &shapes::CREATE_POLICY_RESPONSE, {
    policy optional 0,
});
structure!(DeclineHandshakeInput, &shapes::DECLINE_HANDSHAKE_REQUEST, {
    handshake_id required 0,
});
structure!(DeclineHandshakeOutput, &shapes::DECLINE_HANDSHAKE_RESPONSE, {
    handshake optional 0,
});
structure!(DelegatedAdministrator, &shapes::DELEGATED_ADMINISTRATOR, {
    id optional 0,
    arn optional 1,
    email optional 2,
    name optional 3,
    status optional 4,
    state optional 5,
    joined_method optional 6,
    joined_timestamp optional 7,
    delegation_enabled_date optional 8,
});
structure!(DelegatedService, &shapes::DELEGATED_SERVICE, {
    service_principal optional 0,
    delegation_enabled_date optional 1,
});
structure!(DeleteOrganizationInput, Shape::EMPTY, {
});
structure!(DeleteOrganizationOutput, Shape::EMPTY, {
});
structure!(DeleteOrganizationalUnitInput, &shapes::DELETE_ORGANIZATIONAL_UNIT_REQUEST, {
    organizational_unit_id required 0,
});
structure!(DeleteOrganizationalUnitOutput, Shape::EMPTY, {
});
structure!(DeletePolicyInput, &shapes::DELETE_POLICY_REQUEST, {
    policy_id required 0,
});
structure!(DeletePolicyOutput, Shape::EMPTY, {
});
structure!(DeleteResourcePolicyInput, Shape::EMPTY, {
});
structure!(DeleteResourcePolicyOutput, Shape::EMPTY, {
});
structure!(DeregisterDelegatedAdministratorInput, &shapes::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST, {
    account_id required 0,
    service_principal required 1,
});
structure!(DeregisterDelegatedAdministratorOutput, Shape::EMPTY, {
});
structure!(DescribeAccountInput, &shapes::DESCRIBE_ACCOUNT_REQUEST, {
    account_id required 0,
});
structure!(DescribeAccountOutput, &shapes::DESCRIBE_ACCOUNT_RESPONSE, {
    account optional 0,
});
structure!(DescribeCreateAccountStatusInput, &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST, {
    create_account_request_id required 0,
});
structure!(DescribeCreateAccountStatusOutput, &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE, {
    create_account_status optional 0,
});
structure!(DescribeEffectivePolicyInput, &shapes::DESCRIBE_EFFECTIVE_POLICY_REQUEST, {
    policy_type required 0,
    target_id optional 1,
});
structure!(DescribeEffectivePolicyOutput, &shapes::DESCRIBE_EFFECTIVE_POLICY_RESPONSE, {
    effective_policy optional 0,
});
structure!(DescribeHandshakeInput, &shapes::DESCRIBE_HANDSHAKE_REQUEST, {
    handshake_id required 0,
});
structure!(DescribeHandshakeOutput, &shapes::DESCRIBE_HANDSHAKE_RESPONSE, {
    handshake optional 0,
});
structure!(DescribeOrganizationInput, Shape::EMPTY, {
});
structure!(DescribeOrganizationOutput, &shapes::DESCRIBE_ORGANIZATION_RESPONSE, {
    organization optional 0,
});
structure!(DescribeOrganizationalUnitInput, &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST, {
    organizational_unit_id required 0,
});
structure!(DescribeOrganizationalUnitOutput, &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE, {
    organizational_unit optional 0,
});
structure!(DescribePolicyInput, &shapes::DESCRIBE_POLICY_REQUEST, {
    policy_id required 0,
});
structure!(DescribePolicyOutput, &shapes::DESCRIBE_POLICY_RESPONSE, {
    policy optional 0,
});
structure!(DescribeResourcePolicyInput, Shape::EMPTY, {
});
structure!(DescribeResourcePolicyOutput, &shapes::DESCRIBE_RESOURCE_POLICY_RESPONSE, {
    resource_policy optional 0,
});
structure!(DescribeResponsibilityTransferInput, &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST, {
    id required 0,
});
structure!(DescribeResponsibilityTransferOutput, &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE, {
    responsibility_transfer optional 0,
});
structure!(DetachPolicyInput, &shapes::DETACH_POLICY_REQUEST, {
    policy_id required 0,
    target_id required 1,
});
structure!(DetachPolicyOutput, Shape::EMPTY, {
});
structure!(DisableAWSServiceAccessInput, &shapes::DISABLE_AWS_SERVICE_ACCESS_REQUEST, {
    service_principal required 0,
});
structure!(DisableAWSServiceAccessOutput, Shape::EMPTY, {
});
structure!(DisablePolicyTypeInput, &shapes::DISABLE_POLICY_TYPE_REQUEST, {
    root_id required 0,
    policy_type required 1,
});
structure!(DisablePolicyTypeOutput, &shapes::DISABLE_POLICY_TYPE_RESPONSE, {
    root optional 0,
});
structure!(EffectivePolicy, &shapes::EFFECTIVE_POLICY, {
    policy_content optional 0,
    last_updated_timestamp optional 1,
    target_id optional 2,
    policy_type optional 3,
});
structure!(EffectivePolicyValidationError, &shapes::EFFECTIVE_POLICY_VALIDATION_ERROR, {
    error_code optional 0,
    error_message optional 1,
    path_to_error optional 2,
    contributing_policies optional 3,
});
structure!(EnableAWSServiceAccessInput, &shapes::ENABLE_AWS_SERVICE_ACCESS_REQUEST, {
    service_principal required 0,
});
structure!(EnableAWSServiceAccessOutput, Shape::EMPTY, {
});
structure!(EnableAllFeaturesInput, &shapes::ENABLE_ALL_FEATURES_REQUEST, {
});
structure!(EnableAllFeaturesOutput, &shapes::ENABLE_ALL_FEATURES_RESPONSE, {
    handshake optional 0,
});
structure!(EnablePolicyTypeInput, &shapes::ENABLE_POLICY_TYPE_REQUEST, {
    root_id required 0,
    policy_type required 1,
});
structure!(EnablePolicyTypeOutput, &shapes::ENABLE_POLICY_TYPE_RESPONSE, {
    root optional 0,
});
structure!(EnabledServicePrincipal, &shapes::ENABLED_SERVICE_PRINCIPAL, {
    service_principal optional 0,
    date_enabled optional 1,
});
structure!(Handshake, &shapes::HANDSHAKE, {
    id optional 0,
    arn optional 1,
    parties optional 2,
    state optional 3,
    requested_timestamp optional 4,
    expiration_timestamp optional 5,
    action optional 6,
    resources optional 7,
});
structure!(HandshakeFilter, &shapes::HANDSHAKE_FILTER, {
    action_type optional 0,
    parent_handshake_id optional 1,
});
structure!(HandshakeParty, &shapes::HANDSHAKE_PARTY, {
    id required 0,
    r#type required 1,
});
structure!(HandshakeResource, &shapes::HANDSHAKE_RESOURCE, {
    value optional 0,
    r#type optional 1,
    resources optional 2,
});
structure!(InviteAccountToOrganizationInput, &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST, {
    target required 0,
    notes optional 1,
    tags optional 2,
});
structure!(InviteAccountToOrganizationOutput, &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE, {
    handshake optional 0,
});
structure!(InviteOrganizationToTransferResponsibilityInput, &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST, {
    r#type required 0,
    target required 1,
    notes optional 2,
    start_timestamp required 3,
    source_name required 4,
    tags optional 5,
});
structure!(InviteOrganizationToTransferResponsibilityOutput, &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE, {
    handshake optional 0,
});
structure!(LeaveOrganizationInput, Shape::EMPTY, {
});
structure!(LeaveOrganizationOutput, Shape::EMPTY, {
});
structure!(ListAWSServiceAccessForOrganizationInput, &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST, {
    next_token optional 0,
    max_results optional 1,
});
structure!(ListAWSServiceAccessForOrganizationOutput, &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE, {
    enabled_service_principals optional 0,
    next_token optional 1,
});
structure!(ListAccountsForParentInput, &shapes::LIST_ACCOUNTS_FOR_PARENT_REQUEST, {
    parent_id required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListAccountsForParentOutput, &shapes::LIST_ACCOUNTS_FOR_PARENT_RESPONSE, {
    accounts optional 0,
    next_token optional 1,
});
structure!(ListAccountsInput, &shapes::LIST_ACCOUNTS_REQUEST, {
    next_token optional 0,
    max_results optional 1,
});
structure!(ListAccountsOutput, &shapes::LIST_ACCOUNTS_RESPONSE, {
    accounts optional 0,
    next_token optional 1,
});
structure!(ListAccountsWithInvalidEffectivePolicyInput, &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST, {
    policy_type required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListAccountsWithInvalidEffectivePolicyOutput, &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE, {
    accounts optional 0,
    policy_type optional 1,
    next_token optional 2,
});
structure!(ListChildrenInput, &shapes::LIST_CHILDREN_REQUEST, {
    parent_id required 0,
    child_type required 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListChildrenOutput, &shapes::LIST_CHILDREN_RESPONSE, {
    children optional 0,
    next_token optional 1,
});
structure!(ListCreateAccountStatusInput, &shapes::LIST_CREATE_ACCOUNT_STATUS_REQUEST, {
    states optional 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListCreateAccountStatusOutput, &shapes::LIST_CREATE_ACCOUNT_STATUS_RESPONSE, {
    create_account_statuses optional 0,
    next_token optional 1,
});
structure!(ListDelegatedAdministratorsInput, &shapes::LIST_DELEGATED_ADMINISTRATORS_REQUEST, {
    service_principal optional 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListDelegatedAdministratorsOutput, &shapes::LIST_DELEGATED_ADMINISTRATORS_RESPONSE, {
    delegated_administrators optional 0,
    next_token optional 1,
});
structure!(ListDelegatedServicesForAccountInput, &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST, {
    account_id required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListDelegatedServicesForAccountOutput, &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE, {
    delegated_services optional 0,
    next_token optional 1,
});
structure!(ListEffectivePolicyValidationErrorsInput, &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST, {
    account_id required 0,
    policy_type required 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListEffectivePolicyValidationErrorsOutput, &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE, {
    account_id optional 0,
    policy_type optional 1,
    path optional 2,
    evaluation_timestamp optional 3,
    next_token optional 4,
    effective_policy_validation_errors optional 5,
});
structure!(ListHandshakesForAccountInput, &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST, {
    filter optional 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListHandshakesForAccountOutput, &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE, {
    handshakes optional 0,
    next_token optional 1,
});
structure!(ListHandshakesForOrganizationInput, &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST, {
    filter optional 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListHandshakesForOrganizationOutput, &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE, {
    handshakes optional 0,
    next_token optional 1,
});
structure!(ListInboundResponsibilityTransfersInput, &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST, {
    r#type required 0,
    id optional 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListInboundResponsibilityTransfersOutput, &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE, {
    responsibility_transfers optional 0,
    next_token optional 1,
});
structure!(ListOrganizationalUnitsForParentInput, &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST, {
    parent_id required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListOrganizationalUnitsForParentOutput, &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE, {
    organizational_units optional 0,
    next_token optional 1,
});
structure!(ListOutboundResponsibilityTransfersInput, &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST, {
    r#type required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListOutboundResponsibilityTransfersOutput, &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE, {
    responsibility_transfers optional 0,
    next_token optional 1,
});
structure!(ListParentsInput, &shapes::LIST_PARENTS_REQUEST, {
    child_id required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListParentsOutput, &shapes::LIST_PARENTS_RESPONSE, {
    parents optional 0,
    next_token optional 1,
});
structure!(ListPoliciesForTargetInput, &shapes::LIST_POLICIES_FOR_TARGET_REQUEST, {
    target_id required 0,
    filter required 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListPoliciesForTargetOutput, &shapes::LIST_POLICIES_FOR_TARGET_RESPONSE, {
    policies optional 0,
    next_token optional 1,
});
structure!(ListPoliciesInput, &shapes::LIST_POLICIES_REQUEST, {
    filter required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListPoliciesOutput, &shapes::LIST_POLICIES_RESPONSE, {
    policies optional 0,
    next_token optional 1,
});
structure!(ListRootsInput, &shapes::LIST_ROOTS_REQUEST, {
    next_token optional 0,
    max_results optional 1,
});
structure!(ListRootsOutput, &shapes::LIST_ROOTS_RESPONSE, {
    roots optional 0,
    next_token optional 1,
});
structure!(ListTagsForResourceInput, &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST, {
    resource_id required 0,
    next_token optional 1,
});
structure!(ListTagsForResourceOutput, &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE, {
    tags optional 0,
    next_token optional 1,
});
structure!(ListTargetsForPolicyInput, &shapes::LIST_TARGETS_FOR_POLICY_REQUEST, {
    policy_id required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListTargetsForPolicyOutput, &shapes::LIST_TARGETS_FOR_POLICY_RESPONSE, {
    targets optional 0,
    next_token optional 1,
});
structure!(MoveAccountInput, &shapes::MOVE_ACCOUNT_REQUEST, {
    account_id required 0,
    source_parent_id required 1,
    destination_parent_id required 2,
});
structure!(MoveAccountOutput, Shape::EMPTY, {
});
structure!(Organization, &shapes::ORGANIZATION, {
    id optional 0,
    arn optional 1,
    feature_set optional 2,
    master_account_arn optional 3,
    master_account_id optional 4,
    master_account_email optional 5,
    available_policy_types optional 6,
});
structure!(OrganizationalUnit, &shapes::ORGANIZATIONAL_UNIT, {
    id optional 0,
    arn optional 1,
    name optional 2,
    path optional 3,
});
structure!(Parent, &shapes::PARENT, {
    id optional 0,
    r#type optional 1,
});
structure!(Policy, &shapes::POLICY, {
    policy_summary optional 0,
    content optional 1,
});
structure!(PolicySummary, &shapes::POLICY_SUMMARY, {
    id optional 0,
    arn optional 1,
    name optional 2,
    description optional 3,
    r#type optional 4,
    aws_managed optional 5,
});
structure!(PolicyTargetSummary, &shapes::POLICY_TARGET_SUMMARY, {
    target_id optional 0,
    arn optional 1,
    name optional 2,
    r#type optional 3,
});
structure!(PolicyTypeSummary, &shapes::POLICY_TYPE_SUMMARY, {
    r#type optional 0,
    status optional 1,
});
structure!(PutResourcePolicyInput, &shapes::PUT_RESOURCE_POLICY_REQUEST, {
    content required 0,
    tags optional 1,
});
structure!(PutResourcePolicyOutput, &shapes::PUT_RESOURCE_POLICY_RESPONSE, {
    resource_policy optional 0,
});
structure!(RegisterDelegatedAdministratorInput, &shapes::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST, {
    account_id required 0,
    service_principal required 1,
});
structure!(RegisterDelegatedAdministratorOutput, Shape::EMPTY, {
});
structure!(RemoveAccountFromOrganizationInput, &shapes::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST, {
    account_id required 0,
});
structure!(RemoveAccountFromOrganizationOutput, Shape::EMPTY, {
});
structure!(ResourcePolicy, &shapes::RESOURCE_POLICY, {
    resource_policy_summary optional 0,
    content optional 1,
});
structure!(ResourcePolicySummary, &shapes::RESOURCE_POLICY_SUMMARY, {
    id optional 0,
    arn optional 1,
});
structure!(ResponsibilityTransfer, &shapes::RESPONSIBILITY_TRANSFER, {
    arn optional 0,
    name optional 1,
    id optional 2,
    r#type optional 3,
    status optional 4,
    source optional 5,
    target optional 6,
    start_timestamp optional 7,
    end_timestamp optional 8,
    active_handshake_id optional 9,
});
structure!(Root, &shapes::ROOT, {
    id optional 0,
    arn optional 1,
    name optional 2,
    policy_types optional 3,
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value required 1,
});
structure!(TagResourceInput, &shapes::TAG_RESOURCE_REQUEST, {
    resource_id required 0,
    tags required 1,
});
structure!(TagResourceOutput, Shape::EMPTY, {
});
structure!(TerminateResponsibilityTransferInput, &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST, {
    id required 0,
    end_timestamp optional 1,
});
structure!(TerminateResponsibilityTransferOutput, &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE, {
    responsibility_transfer optional 0,
});
structure!(TransferParticipant, &shapes::TRANSFER_PARTICIPANT, {
    management_account_id optional 0,
    management_account_email optional 1,
});
structure!(UntagResourceInput, &shapes::UNTAG_RESOURCE_REQUEST, {
    resource_id required 0,
    tag_keys required 1,
});
structure!(UntagResourceOutput, Shape::EMPTY, {
});
structure!(UpdateOrganizationalUnitInput, &shapes::UPDATE_ORGANIZATIONAL_UNIT_REQUEST, {
    organizational_unit_id required 0,
    name optional 1,
});
structure!(UpdateOrganizationalUnitOutput, &shapes::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE, {
    organizational_unit optional 0,
});
structure!(UpdatePolicyInput, &shapes::UPDATE_POLICY_REQUEST, {
    policy_id required 0,
    name optional 1,
    description optional 2,
    content optional 3,
});
structure!(UpdatePolicyOutput, &shapes::UPDATE_POLICY_RESPONSE, {
    policy optional 0,
});
structure!(UpdateResponsibilityTransferInput, &shapes::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST, {
    id required 0,
    name required 1,
});
structure!(UpdateResponsibilityTransferOutput, &shapes::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE, {
    responsibility_transfer optional 0,
});
