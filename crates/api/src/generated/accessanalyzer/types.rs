// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

use std::collections::BTreeMap;

use crate::{Sensitive, Timestamp};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Access {
    pub actions: Option<Vec<String>>,
    pub resources: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessPreview {
    pub id: String,
    pub analyzer_arn: String,
    pub configurations: BTreeMap<String, Configuration>,
    pub created_at: Timestamp,
    pub status: String,
    pub status_reason: Option<AccessPreviewStatusReason>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessPreviewFinding {
    pub id: String,
    pub existing_finding_id: Option<String>,
    pub existing_finding_status: Option<String>,
    pub principal: Option<BTreeMap<String, String>>,
    pub action: Option<Vec<String>>,
    pub condition: Option<BTreeMap<String, String>>,
    pub resource: Option<String>,
    pub is_public: Option<bool>,
    pub resource_type: String,
    pub created_at: Timestamp,
    pub change_type: String,
    pub status: String,
    pub resource_owner_account: String,
    pub error: Option<String>,
    pub sources: Option<Vec<FindingSource>>,
    pub resource_control_policy_restriction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessPreviewStatusReason {
    pub code: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessPreviewSummary {
    pub id: String,
    pub analyzer_arn: String,
    pub created_at: Timestamp,
    pub status: String,
    pub status_reason: Option<AccessPreviewStatusReason>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AclGrantee {
    pub id: Option<String>,
    pub uri: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalysisRule {
    pub exclusions: Option<Vec<AnalysisRuleCriteria>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalysisRuleCriteria {
    pub account_ids: Option<Vec<String>>,
    pub resource_tags: Option<Vec<BTreeMap<String, String>>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyzedResource {
    pub resource_arn: String,
    pub resource_type: String,
    pub created_at: Timestamp,
    pub analyzed_at: Timestamp,
    pub updated_at: Timestamp,
    pub is_public: bool,
    pub actions: Option<Vec<String>>,
    pub shared_via: Option<Vec<String>>,
    pub status: Option<String>,
    pub resource_owner_account: String,
    pub error: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyzedResourceSummary {
    pub resource_arn: String,
    pub resource_owner_account: String,
    pub resource_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyzerConfiguration {
    pub unused_access: Option<UnusedAccessConfiguration>,
    pub internal_access: Option<InternalAccessConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyzerSummary {
    pub arn: String,
    pub name: String,
    pub r#type: String,
    pub created_at: Timestamp,
    pub last_resource_analyzed: Option<String>,
    pub last_resource_analyzed_at: Option<Timestamp>,
    pub tags: Option<BTreeMap<String, String>>,
    pub status: String,
    pub status_reason: Option<StatusReason>,
    pub configuration: Option<AnalyzerConfiguration>,
    pub managed_by: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplyArchiveRuleInput {
    pub analyzer_arn: String,
    pub rule_name: String,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplyArchiveRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArchiveRuleSummary {
    pub rule_name: String,
    pub filter: BTreeMap<String, Criterion>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelPolicyGenerationInput {
    pub job_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelPolicyGenerationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckAccessNotGrantedInput {
    pub policy_document: Sensitive<String>,
    pub access: Vec<Access>,
    pub policy_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckAccessNotGrantedOutput {
    pub result: Option<String>,
    pub message: Option<String>,
    pub reasons: Option<Vec<ReasonSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckNoNewAccessInput {
    pub new_policy_document: Sensitive<String>,
    pub existing_policy_document: Sensitive<String>,
    pub policy_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckNoNewAccessOutput {
    pub result: Option<String>,
    pub message: Option<String>,
    pub reasons: Option<Vec<ReasonSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckNoPublicAccessInput {
    pub policy_document: Sensitive<String>,
    pub resource_type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckNoPublicAccessOutput {
    pub result: Option<String>,
    pub message: Option<String>,
    pub reasons: Option<Vec<ReasonSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudTrailDetails {
    pub trails: Vec<Trail>,
    pub access_role: String,
    pub start_time: Timestamp,
    pub end_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudTrailProperties {
    pub trail_properties: Vec<TrailProperties>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Configuration {
    pub ebs_snapshot: Option<EbsSnapshotConfiguration>,
    pub ecr_repository: Option<EcrRepositoryConfiguration>,
    pub iam_role: Option<IamRoleConfiguration>,
    pub efs_file_system: Option<EfsFileSystemConfiguration>,
    pub kms_key: Option<KmsKeyConfiguration>,
    pub rds_db_cluster_snapshot: Option<RdsDbClusterSnapshotConfiguration>,
    pub rds_db_snapshot: Option<RdsDbSnapshotConfiguration>,
    pub secrets_manager_secret: Option<SecretsManagerSecretConfiguration>,
    pub s3_bucket: Option<S3BucketConfiguration>,
    pub sns_topic: Option<SnsTopicConfiguration>,
    pub sqs_queue: Option<SqsQueueConfiguration>,
    pub s3_express_directory_bucket: Option<S3ExpressDirectoryBucketConfiguration>,
    pub dynamodb_stream: Option<DynamodbStreamConfiguration>,
    pub dynamodb_table: Option<DynamodbTableConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessPreviewInput {
    pub analyzer_arn: String,
    pub configurations: BTreeMap<String, Configuration>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessPreviewOutput {
    pub id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAnalyzerInput {
    pub analyzer_name: String,
    pub r#type: String,
    pub archive_rules: Option<Vec<InlineArchiveRule>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub client_token: Option<String>,
    pub configuration: Option<AnalyzerConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAnalyzerOutput {
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveRuleInput {
    pub analyzer_name: String,
    pub rule_name: String,
    pub filter: BTreeMap<String, Criterion>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedAnalyzerInput {
    pub r#type: String,
    pub archive_rules: Option<Vec<InlineArchiveRule>>,
    pub client_token: Option<String>,
    pub configuration: Option<AnalyzerConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedAnalyzerOutput {
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Criterion {
    pub eq: Option<Vec<String>>,
    pub neq: Option<Vec<String>>,
    pub contains: Option<Vec<String>>,
    pub exists: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAnalyzerInput {
    pub analyzer_name: String,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAnalyzerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteArchiveRuleInput {
    pub analyzer_name: String,
    pub rule_name: String,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteArchiveRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedAnalyzerInput {
    pub analyzer_name: String,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedAnalyzerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DynamodbStreamConfiguration {
    pub stream_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DynamodbTableConfiguration {
    pub table_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsSnapshotConfiguration {
    pub user_ids: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub kms_key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcrRepositoryConfiguration {
    pub repository_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EfsFileSystemConfiguration {
    pub file_system_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalAccessDetails {
    pub action: Option<Vec<String>>,
    pub condition: BTreeMap<String, String>,
    pub is_public: Option<bool>,
    pub principal: Option<BTreeMap<String, String>>,
    pub sources: Option<Vec<FindingSource>>,
    pub resource_control_policy_restriction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalAccessFindingsStatistics {
    pub resource_type_statistics: Option<BTreeMap<String, ResourceTypeDetails>>,
    pub total_active_findings: Option<i32>,
    pub total_archived_findings: Option<i32>,
    pub total_resolved_findings: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finding {
    pub id: String,
    pub principal: Option<BTreeMap<String, String>>,
    pub action: Option<Vec<String>>,
    pub resource: Option<String>,
    pub is_public: Option<bool>,
    pub resource_type: String,
    pub condition: BTreeMap<String, String>,
    pub created_at: Timestamp,
    pub analyzed_at: Timestamp,
    pub updated_at: Timestamp,
    pub status: String,
    pub resource_owner_account: String,
    pub error: Option<String>,
    pub sources: Option<Vec<FindingSource>>,
    pub resource_control_policy_restriction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingAggregationAccountDetails {
    pub account: Option<String>,
    pub number_of_active_findings: Option<i32>,
    pub details: Option<BTreeMap<String, i32>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingDetails {
    pub internal_access_details: Option<InternalAccessDetails>,
    pub external_access_details: Option<ExternalAccessDetails>,
    pub unused_permission_details: Option<UnusedPermissionDetails>,
    pub unused_iam_user_access_key_details: Option<UnusedIamUserAccessKeyDetails>,
    pub unused_iam_role_details: Option<UnusedIamRoleDetails>,
    pub unused_iam_user_password_details: Option<UnusedIamUserPasswordDetails>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingSource {
    pub r#type: String,
    pub detail: Option<FindingSourceDetail>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingSourceDetail {
    pub access_point_arn: Option<String>,
    pub access_point_account: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingSummary {
    pub id: String,
    pub principal: Option<BTreeMap<String, String>>,
    pub action: Option<Vec<String>>,
    pub resource: Option<String>,
    pub is_public: Option<bool>,
    pub resource_type: String,
    pub condition: BTreeMap<String, String>,
    pub created_at: Timestamp,
    pub analyzed_at: Timestamp,
    pub updated_at: Timestamp,
    pub status: String,
    pub resource_owner_account: String,
    pub error: Option<String>,
    pub sources: Option<Vec<FindingSource>>,
    pub resource_control_policy_restriction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingSummaryV2 {
    pub analyzed_at: Timestamp,
    pub created_at: Timestamp,
    pub error: Option<String>,
    pub id: String,
    pub resource: Option<String>,
    pub resource_type: String,
    pub resource_owner_account: String,
    pub status: String,
    pub updated_at: Timestamp,
    pub finding_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingsStatistics {
    pub external_access_findings_statistics: Option<ExternalAccessFindingsStatistics>,
    pub internal_access_findings_statistics: Option<InternalAccessFindingsStatistics>,
    pub unused_access_findings_statistics: Option<UnusedAccessFindingsStatistics>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateFindingRecommendationInput {
    pub analyzer_arn: String,
    pub id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateFindingRecommendationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeneratedPolicy {
    pub policy: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeneratedPolicyProperties {
    pub is_complete: Option<bool>,
    pub principal_arn: String,
    pub cloud_trail_properties: Option<CloudTrailProperties>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeneratedPolicyResult {
    pub properties: GeneratedPolicyProperties,
    pub generated_policies: Option<Vec<GeneratedPolicy>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPreviewInput {
    pub access_preview_id: String,
    pub analyzer_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPreviewOutput {
    pub access_preview: AccessPreview,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAnalyzedResourceInput {
    pub analyzer_arn: String,
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAnalyzedResourceOutput {
    pub resource: Option<AnalyzedResource>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAnalyzerInput {
    pub analyzer_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAnalyzerOutput {
    pub analyzer: AnalyzerSummary,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetArchiveRuleInput {
    pub analyzer_name: String,
    pub rule_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetArchiveRuleOutput {
    pub archive_rule: ArchiveRuleSummary,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingInput {
    pub analyzer_arn: String,
    pub id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingOutput {
    pub finding: Option<Finding>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingRecommendationInput {
    pub analyzer_arn: String,
    pub id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingRecommendationOutput {
    pub started_at: Timestamp,
    pub completed_at: Option<Timestamp>,
    pub next_token: Option<String>,
    pub error: Option<RecommendationError>,
    pub resource_arn: String,
    pub recommended_steps: Option<Vec<RecommendedStep>>,
    pub recommendation_type: String,
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingV2Input {
    pub analyzer_arn: String,
    pub id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingV2Output {
    pub analyzed_at: Timestamp,
    pub created_at: Timestamp,
    pub error: Option<String>,
    pub id: String,
    pub next_token: Option<String>,
    pub resource: Option<String>,
    pub resource_type: String,
    pub resource_owner_account: String,
    pub status: String,
    pub updated_at: Timestamp,
    pub finding_details: Vec<FindingDetails>,
    pub finding_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingsStatisticsInput {
    pub analyzer_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFindingsStatisticsOutput {
    pub findings_statistics: Option<Vec<FindingsStatistics>>,
    pub last_updated_at: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGeneratedPolicyInput {
    pub job_id: String,
    pub include_resource_placeholders: Option<bool>,
    pub include_service_level_template: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGeneratedPolicyOutput {
    pub job_details: JobDetails,
    pub generated_policy_result: GeneratedPolicyResult,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamRoleConfiguration {
    pub trust_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InlineArchiveRule {
    pub rule_name: String,
    pub filter: BTreeMap<String, Criterion>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessAnalysisRule {
    pub inclusions: Option<Vec<InternalAccessAnalysisRuleCriteria>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessAnalysisRuleCriteria {
    pub account_ids: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessConfiguration {
    pub analysis_rule: Option<InternalAccessAnalysisRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessDetails {
    pub action: Option<Vec<String>>,
    pub condition: Option<BTreeMap<String, String>>,
    pub principal: Option<BTreeMap<String, String>>,
    pub principal_owner_account: Option<String>,
    pub access_type: Option<String>,
    pub principal_type: Option<String>,
    pub sources: Option<Vec<FindingSource>>,
    pub resource_control_policy_restriction: Option<String>,
    pub service_control_policy_restriction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessFindingsStatistics {
    pub resource_type_statistics: Option<BTreeMap<String, InternalAccessResourceTypeDetails>>,
    pub total_active_findings: Option<i32>,
    pub total_archived_findings: Option<i32>,
    pub total_resolved_findings: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalAccessResourceTypeDetails {
    pub total_active_findings: Option<i32>,
    pub total_resolved_findings: Option<i32>,
    pub total_archived_findings: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobDetails {
    pub job_id: String,
    pub status: String,
    pub started_on: Timestamp,
    pub completed_on: Option<Timestamp>,
    pub job_error: Option<JobError>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobError {
    pub code: String,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsGrantConfiguration {
    pub operations: Vec<String>,
    pub grantee_principal: String,
    pub retiring_principal: Option<String>,
    pub constraints: Option<KmsGrantConstraints>,
    pub issuing_account: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsGrantConstraints {
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsKeyConfiguration {
    pub key_policies: Option<BTreeMap<String, String>>,
    pub grants: Option<Vec<KmsGrantConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessPreviewFindingsInput {
    pub access_preview_id: String,
    pub analyzer_arn: String,
    pub filter: Option<BTreeMap<String, Criterion>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessPreviewFindingsOutput {
    pub findings: Vec<AccessPreviewFinding>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessPreviewsInput {
    pub analyzer_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessPreviewsOutput {
    pub access_previews: Vec<AccessPreviewSummary>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAnalyzedResourcesInput {
    pub analyzer_arn: String,
    pub resource_type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAnalyzedResourcesOutput {
    pub analyzed_resources: Vec<AnalyzedResourceSummary>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAnalyzersInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAnalyzersOutput {
    pub analyzers: Vec<AnalyzerSummary>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchiveRulesInput {
    pub analyzer_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchiveRulesOutput {
    pub archive_rules: Vec<ArchiveRuleSummary>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFindingsInput {
    pub analyzer_arn: String,
    pub filter: Option<BTreeMap<String, Criterion>>,
    pub sort: Option<SortCriteria>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFindingsOutput {
    pub findings: Vec<FindingSummary>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFindingsV2Input {
    pub analyzer_arn: String,
    pub filter: Option<BTreeMap<String, Criterion>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort: Option<SortCriteria>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFindingsV2Output {
    pub findings: Vec<FindingSummaryV2>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyGenerationsInput {
    pub principal_arn: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyGenerationsOutput {
    pub policy_generations: Vec<PolicyGeneration>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Location {
    pub path: Vec<PathElement>,
    pub span: Span,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkOriginConfiguration {
    pub vpc_configuration: Option<VpcConfiguration>,
    pub internet_configuration: Option<InternetConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathElement {
    pub index: Option<i32>,
    pub key: Option<String>,
    pub substring: Option<Substring>,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGeneration {
    pub job_id: String,
    pub principal_arn: String,
    pub status: String,
    pub started_on: Timestamp,
    pub completed_on: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGenerationDetails {
    pub principal_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub line: i32,
    pub column: i32,
    pub offset: i32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RdsDbClusterSnapshotAttributeValue {
    pub account_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RdsDbClusterSnapshotConfiguration {
    pub attributes: Option<BTreeMap<String, RdsDbClusterSnapshotAttributeValue>>,
    pub kms_key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RdsDbSnapshotAttributeValue {
    pub account_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RdsDbSnapshotConfiguration {
    pub attributes: Option<BTreeMap<String, RdsDbSnapshotAttributeValue>>,
    pub kms_key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReasonSummary {
    pub description: Option<String>,
    pub statement_index: Option<i32>,
    pub statement_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecommendationError {
    pub code: String,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecommendedStep {
    pub unused_permissions_recommended_step: Option<UnusedPermissionsRecommendedStep>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTypeDetails {
    pub total_active_public: Option<i32>,
    pub total_active_cross_account: Option<i32>,
    pub total_active_errors: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3AccessPointConfiguration {
    pub access_point_policy: Option<String>,
    pub public_access_block: Option<S3PublicAccessBlockConfiguration>,
    pub network_origin: Option<NetworkOriginConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3BucketAclGrantConfiguration {
    pub permission: String,
    pub grantee: AclGrantee,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3BucketConfiguration {
    pub bucket_policy: Option<String>,
    pub bucket_acl_grants: Option<Vec<S3BucketAclGrantConfiguration>>,
    pub bucket_public_access_block: Option<S3PublicAccessBlockConfiguration>,
    pub access_points: Option<BTreeMap<String, S3AccessPointConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3ExpressDirectoryAccessPointConfiguration {
    pub access_point_policy: Option<String>,
    pub network_origin: Option<NetworkOriginConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3ExpressDirectoryBucketConfiguration {
    pub bucket_policy: Option<String>,
    pub access_points: Option<BTreeMap<String, S3ExpressDirectoryAccessPointConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3PublicAccessBlockConfiguration {
    pub ignore_public_acls: bool,
    pub restrict_public_buckets: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretsManagerSecretConfiguration {
    pub kms_key_id: Option<String>,
    pub secret_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnsTopicConfiguration {
    pub topic_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SortCriteria {
    pub attribute_name: Option<String>,
    pub order_by: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub start: Position,
    pub end: Position,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SqsQueueConfiguration {
    pub queue_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartPolicyGenerationInput {
    pub policy_generation_details: PolicyGenerationDetails,
    pub cloud_trail_details: Option<CloudTrailDetails>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartPolicyGenerationOutput {
    pub job_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartResourceScanInput {
    pub analyzer_arn: String,
    pub resource_arn: String,
    pub resource_owner_account: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartResourceScanOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusReason {
    pub code: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Substring {
    pub start: i32,
    pub length: i32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    pub cloud_trail_arn: String,
    pub regions: Option<Vec<String>>,
    pub all_regions: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrailProperties {
    pub cloud_trail_arn: String,
    pub regions: Option<Vec<String>>,
    pub all_regions: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedAccessConfiguration {
    pub unused_access_age: Option<i32>,
    pub analysis_rule: Option<AnalysisRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedAccessFindingsStatistics {
    pub unused_access_type_statistics: Option<Vec<UnusedAccessTypeStatistics>>,
    pub top_accounts: Option<Vec<FindingAggregationAccountDetails>>,
    pub total_active_findings: Option<i32>,
    pub total_archived_findings: Option<i32>,
    pub total_resolved_findings: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedAccessTypeStatistics {
    pub unused_access_type: Option<String>,
    pub total: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedAction {
    pub action: String,
    pub last_accessed: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedIamRoleDetails {
    pub last_accessed: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedIamUserAccessKeyDetails {
    pub access_key_id: String,
    pub last_accessed: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedIamUserPasswordDetails {
    pub last_accessed: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedPermissionDetails {
    pub actions: Option<Vec<UnusedAction>>,
    pub service_namespace: String,
    pub last_accessed: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnusedPermissionsRecommendedStep {
    pub policy_updated_at: Option<Timestamp>,
    pub recommended_action: String,
    pub recommended_policy: Option<String>,
    pub existing_policy_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAnalyzerInput {
    pub analyzer_name: String,
    pub configuration: Option<AnalyzerConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAnalyzerOutput {
    pub configuration: Option<AnalyzerConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveRuleInput {
    pub analyzer_name: String,
    pub rule_name: String,
    pub filter: BTreeMap<String, Criterion>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFindingsInput {
    pub analyzer_arn: String,
    pub status: String,
    pub ids: Option<Vec<String>>,
    pub resource_arn: Option<String>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFindingsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidatePolicyFinding {
    pub finding_details: String,
    pub finding_type: String,
    pub issue_code: String,
    pub learn_more_link: String,
    pub locations: Vec<Location>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidatePolicyInput {
    pub locale: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub policy_document: String,
    pub policy_type: String,
    pub validate_policy_resource_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidatePolicyOutput {
    pub findings: Vec<ValidatePolicyFinding>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfiguration {
    pub vpc_id: String,
}
