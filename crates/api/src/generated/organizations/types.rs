// Generated from models/organizations.json by cargo xtask generate. Do not edit: change the generator.

use crate::{Sensitive, Timestamp};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptHandshakeInput {
    pub handshake_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptHandshakeOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<Sensitive<String>>,
    pub name: Option<Sensitive<String>>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub paths: Option<Vec<String>>,
    pub joined_method: Option<String>,
    pub joined_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachPolicyInput {
    pub policy_id: String,
    pub target_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelHandshakeInput {
    pub handshake_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelHandshakeOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Child {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseAccountInput {
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseAccountOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountInput {
    pub email: Sensitive<String>,
    pub account_name: Sensitive<String>,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountOutput {
    pub create_account_status: Option<CreateAccountStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountStatus {
    pub id: Option<String>,
    pub account_name: Option<Sensitive<String>>,
    pub state: Option<String>,
    pub requested_timestamp: Option<Timestamp>,
    pub completed_timestamp: Option<Timestamp>,
    pub account_id: Option<String>,
    pub gov_cloud_account_id: Option<String>,
    pub failure_reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGovCloudAccountInput {
    pub email: Sensitive<String>,
    pub account_name: Sensitive<String>,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGovCloudAccountOutput {
    pub create_account_status: Option<CreateAccountStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationInput {
    pub feature_set: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationOutput {
    pub organization: Option<Organization>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationalUnitInput {
    pub parent_id: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrganizationalUnitOutput {
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyInput {
    pub content: String,
    pub description: String,
    pub name: String,
    pub r#type: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeclineHandshakeInput {
    pub handshake_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeclineHandshakeOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegatedAdministrator {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<Sensitive<String>>,
    pub name: Option<Sensitive<String>>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub joined_method: Option<String>,
    pub joined_timestamp: Option<Timestamp>,
    pub delegation_enabled_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegatedService {
    pub service_principal: Option<String>,
    pub delegation_enabled_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationalUnitInput {
    pub organizational_unit_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOrganizationalUnitOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyInput {
    pub policy_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterDelegatedAdministratorInput {
    pub account_id: String,
    pub service_principal: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterDelegatedAdministratorOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountInput {
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountOutput {
    pub account: Option<Account>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCreateAccountStatusInput {
    pub create_account_request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCreateAccountStatusOutput {
    pub create_account_status: Option<CreateAccountStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEffectivePolicyInput {
    pub policy_type: String,
    pub target_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEffectivePolicyOutput {
    pub effective_policy: Option<EffectivePolicy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeHandshakeInput {
    pub handshake_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeHandshakeOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationOutput {
    pub organization: Option<Organization>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationalUnitInput {
    pub organizational_unit_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeOrganizationalUnitOutput {
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePolicyInput {
    pub policy_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePolicyOutput {
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResourcePolicyInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResourcePolicyOutput {
    pub resource_policy: Option<ResourcePolicy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResponsibilityTransferInput {
    pub id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResponsibilityTransferOutput {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachPolicyInput {
    pub policy_id: String,
    pub target_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableAWSServiceAccessInput {
    pub service_principal: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableAWSServiceAccessOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePolicyTypeInput {
    pub root_id: String,
    pub policy_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisablePolicyTypeOutput {
    pub root: Option<Root>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EffectivePolicy {
    pub policy_content: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub target_id: Option<String>,
    pub policy_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EffectivePolicyValidationError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub path_to_error: Option<String>,
    pub contributing_policies: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableAWSServiceAccessInput {
    pub service_principal: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableAWSServiceAccessOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableAllFeaturesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableAllFeaturesOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnablePolicyTypeInput {
    pub root_id: String,
    pub policy_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnablePolicyTypeOutput {
    pub root: Option<Root>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnabledServicePrincipal {
    pub service_principal: Option<String>,
    pub date_enabled: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handshake {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub parties: Option<Vec<HandshakeParty>>,
    pub state: Option<String>,
    pub requested_timestamp: Option<Timestamp>,
    pub expiration_timestamp: Option<Timestamp>,
    pub action: Option<String>,
    pub resources: Option<Vec<HandshakeResource>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandshakeFilter {
    pub action_type: Option<String>,
    pub parent_handshake_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandshakeParty {
    pub id: Sensitive<String>,
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandshakeResource {
    pub value: Option<Sensitive<String>>,
    pub r#type: Option<String>,
    pub resources: Option<Vec<HandshakeResource>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InviteAccountToOrganizationInput {
    pub target: HandshakeParty,
    pub notes: Option<Sensitive<String>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InviteAccountToOrganizationOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityInput {
    pub r#type: String,
    pub target: HandshakeParty,
    pub notes: Option<Sensitive<String>>,
    pub start_timestamp: Timestamp,
    pub source_name: Sensitive<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InviteOrganizationToTransferResponsibilityOutput {
    pub handshake: Option<Handshake>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeaveOrganizationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeaveOrganizationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationOutput {
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsForParentInput {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsForParentOutput {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsOutput {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyInput {
    pub policy_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyOutput {
    pub accounts: Option<Vec<Account>>,
    pub policy_type: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChildrenInput {
    pub parent_id: String,
    pub child_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChildrenOutput {
    pub children: Option<Vec<Child>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCreateAccountStatusInput {
    pub states: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCreateAccountStatusOutput {
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegatedAdministratorsInput {
    pub service_principal: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegatedAdministratorsOutput {
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountInput {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountOutput {
    pub delegated_services: Option<Vec<DelegatedService>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsInput {
    pub account_id: String,
    pub policy_type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsOutput {
    pub account_id: Option<String>,
    pub policy_type: Option<String>,
    pub path: Option<String>,
    pub evaluation_timestamp: Option<Timestamp>,
    pub next_token: Option<String>,
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHandshakesForAccountInput {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHandshakesForAccountOutput {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHandshakesForOrganizationInput {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHandshakesForOrganizationOutput {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInboundResponsibilityTransfersInput {
    pub r#type: String,
    pub id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInboundResponsibilityTransfersOutput {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentInput {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentOutput {
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOutboundResponsibilityTransfersInput {
    pub r#type: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOutboundResponsibilityTransfersOutput {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParentsInput {
    pub child_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListParentsOutput {
    pub parents: Option<Vec<Parent>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesForTargetInput {
    pub target_id: String,
    pub filter: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesForTargetOutput {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesInput {
    pub filter: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRootsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRootsOutput {
    pub roots: Option<Vec<Root>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_id: String,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsForPolicyInput {
    pub policy_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsForPolicyOutput {
    pub targets: Option<Vec<PolicyTargetSummary>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveAccountInput {
    pub account_id: String,
    pub source_parent_id: String,
    pub destination_parent_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveAccountOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organization {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub feature_set: Option<String>,
    pub master_account_arn: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_email: Option<Sensitive<String>>,
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationalUnit {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parent {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_summary: Option<PolicySummary>,
    pub content: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub aws_managed: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTargetSummary {
    pub target_id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTypeSummary {
    pub r#type: Option<String>,
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub content: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub resource_policy: Option<ResourcePolicy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterDelegatedAdministratorInput {
    pub account_id: String,
    pub service_principal: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterDelegatedAdministratorOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationInput {
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourcePolicy {
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    pub content: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourcePolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponsibilityTransfer {
    pub arn: Option<String>,
    pub name: Option<Sensitive<String>>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub source: Option<TransferParticipant>,
    pub target: Option<TransferParticipant>,
    pub start_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub active_handshake_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Root {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_id: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateResponsibilityTransferInput {
    pub id: String,
    pub end_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateResponsibilityTransferOutput {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransferParticipant {
    pub management_account_id: Option<String>,
    pub management_account_email: Option<Sensitive<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOrganizationalUnitInput {
    pub organizational_unit_id: String,
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOrganizationalUnitOutput {
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicyInput {
    pub policy_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicyOutput {
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateResponsibilityTransferInput {
    pub id: String,
    pub name: Sensitive<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateResponsibilityTransferOutput {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
