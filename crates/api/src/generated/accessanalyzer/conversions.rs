// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;
use crate::shape::Shape;

structure!(Access, &shapes::ACCESS, {
    actions optional 0,
    resources optional 1,
});
structure!(AccessPreview, &shapes::ACCESS_PREVIEW, {
    id required 0,
    analyzer_arn required 1,
    configurations required 2,
    created_at required 3,
    status required 4,
    status_reason optional 5,
});
structure!(AccessPreviewFinding, &shapes::ACCESS_PREVIEW_FINDING, {
    id required 0,
    existing_finding_id optional 1,
    existing_finding_status optional 2,
    principal optional 3,
    action optional 4,
    condition optional 5,
    resource optional 6,
    is_public optional 7,
    resource_type required 8,
    created_at required 9,
    change_type required 10,
    status required 11,
    resource_owner_account required 12,
    error optional 13,
    sources optional 14,
    resource_control_policy_restriction optional 15,
});
structure!(AccessPreviewStatusReason, &shapes::ACCESS_PREVIEW_STATUS_REASON, {
    code required 0,
});
structure!(AccessPreviewSummary, &shapes::ACCESS_PREVIEW_SUMMARY, {
    id required 0,
    analyzer_arn required 1,
    created_at required 2,
    status required 3,
    status_reason optional 4,
});
structure!(AclGrantee, &shapes::ACL_GRANTEE, {
    id optional 0,
    uri optional 1,
});
structure!(AnalysisRule, &shapes::ANALYSIS_RULE, {
    exclusions optional 0,
});
structure!(AnalysisRuleCriteria, &shapes::ANALYSIS_RULE_CRITERIA, {
    account_ids optional 0,
    resource_tags optional 1,
});
structure!(AnalyzedResource, &shapes::ANALYZED_RESOURCE, {
    resource_arn required 0,
    resource_type required 1,
    created_at required 2,
    analyzed_at required 3,
    updated_at required 4,
    is_public required 5,
    actions optional 6,
    shared_via optional 7,
    status optional 8,
    resource_owner_account required 9,
    error optional 10,
});
structure!(AnalyzedResourceSummary, &shapes::ANALYZED_RESOURCE_SUMMARY, {
    resource_arn required 0,
    resource_owner_account required 1,
    resource_type required 2,
});
structure!(AnalyzerConfiguration, &shapes::ANALYZER_CONFIGURATION, {
    unused_access optional 0,
    internal_access optional 1,
});
structure!(AnalyzerSummary, &shapes::ANALYZER_SUMMARY, {
    arn required 0,
    name required 1,
    r#type required 2,
    created_at required 3,
    last_resource_analyzed optional 4,
    last_resource_analyzed_at optional 5,
    tags optional 6,
    status required 7,
    status_reason optional 8,
    configuration optional 9,
    managed_by optional 10,
});
structure!(ApplyArchiveRuleInput, &shapes::APPLY_ARCHIVE_RULE_REQUEST, {
    analyzer_arn required 0,
    rule_name required 1,
    client_token optional 2,
});
structure!(ApplyArchiveRuleOutput, Shape::EMPTY, {
});
structure!(ArchiveRuleSummary, &shapes::ARCHIVE_RULE_SUMMARY, {
    rule_name required 0,
    filter required 1,
    created_at required 2,
    updated_at required 3,
});
structure!(CancelPolicyGenerationInput, &shapes::CANCEL_POLICY_GENERATION_REQUEST, {
    job_id required 0,
});
structure!(CancelPolicyGenerationOutput, &shapes::CANCEL_POLICY_GENERATION_RESPONSE, {
});
structure!(CheckAccessNotGrantedInput, &shapes::CHECK_ACCESS_NOT_GRANTED_REQUEST, {
    policy_document required 0,
    access required 1,
    policy_type required 2,
});
structure!(CheckAccessNotGrantedOutput, &shapes::CHECK_ACCESS_NOT_GRANTED_RESPONSE, {
    result optional 0,
    message optional 1,
    reasons optional 2,
});
structure!(CheckNoNewAccessInput, &shapes::CHECK_NO_NEW_ACCESS_REQUEST, {
    new_policy_document required 0,
    existing_policy_document required 1,
    policy_type required 2,
});
structure!(CheckNoNewAccessOutput, &shapes::CHECK_NO_NEW_ACCESS_RESPONSE, {
    result optional 0,
    message optional 1,
    reasons optional 2,
});
structure!(CheckNoPublicAccessInput, &shapes::CHECK_NO_PUBLIC_ACCESS_REQUEST, {
    policy_document required 0,
    resource_type required 1,
});
structure!(CheckNoPublicAccessOutput, &shapes::CHECK_NO_PUBLIC_ACCESS_RESPONSE, {
    result optional 0,
    message optional 1,
    reasons optional 2,
});
structure!(CloudTrailDetails, &shapes::CLOUD_TRAIL_DETAILS, {
    trails required 0,
    access_role required 1,
    start_time required 2,
    end_time optional 3,
});
structure!(CloudTrailProperties, &shapes::CLOUD_TRAIL_PROPERTIES, {
    trail_properties required 0,
    start_time required 1,
    end_time required 2,
});
structure!(Configuration, &shapes::CONFIGURATION, {
    ebs_snapshot optional 0,
    ecr_repository optional 1,
    iam_role optional 2,
    efs_file_system optional 3,
    kms_key optional 4,
    rds_db_cluster_snapshot optional 5,
    rds_db_snapshot optional 6,
    secrets_manager_secret optional 7,
    s3_bucket optional 8,
    sns_topic optional 9,
    sqs_queue optional 10,
    s3_express_directory_bucket optional 11,
    dynamodb_stream optional 12,
    dynamodb_table optional 13,
});
structure!(CreateAccessPreviewInput, &shapes::CREATE_ACCESS_PREVIEW_REQUEST, {
    analyzer_arn required 0,
    configurations required 1,
    client_token optional 2,
});
structure!(CreateAccessPreviewOutput, &shapes::CREATE_ACCESS_PREVIEW_RESPONSE, {
    id required 0,
});
structure!(CreateAnalyzerInput, &shapes::CREATE_ANALYZER_REQUEST, {
    analyzer_name required 0,
    r#type required 1,
    archive_rules optional 2,
    tags optional 3,
    client_token optional 4,
    configuration optional 5,
});
structure!(CreateAnalyzerOutput, &shapes::CREATE_ANALYZER_RESPONSE, {
    arn optional 0,
});
structure!(CreateArchiveRuleInput, &shapes::CREATE_ARCHIVE_RULE_REQUEST, {
    analyzer_name required 0,
    rule_name required 1,
    filter required 2,
    client_token optional 3,
});
structure!(CreateArchiveRuleOutput, Shape::EMPTY, {
});
structure!(CreateServiceLinkedAnalyzerInput, &shapes::CREATE_SERVICE_LINKED_ANALYZER_REQUEST, {
    r#type required 0,
    archive_rules optional 1,
    client_token optional 2,
    configuration optional 3,
});
structure!(CreateServiceLinkedAnalyzerOutput, &shapes::CREATE_SERVICE_LINKED_ANALYZER_RESPONSE, {
    arn optional 0,
});
structure!(Criterion, &shapes::CRITERION, {
    eq optional 0,
    neq optional 1,
    contains optional 2,
    exists optional 3,
});
structure!(DeleteAnalyzerInput, &shapes::DELETE_ANALYZER_REQUEST, {
    analyzer_name required 0,
    client_token optional 1,
});
structure!(DeleteAnalyzerOutput, Shape::EMPTY, {
});
structure!(DeleteArchiveRuleInput, &shapes::DELETE_ARCHIVE_RULE_REQUEST, {
    analyzer_name required 0,
    rule_name required 1,
    client_token optional 2,
});
structure!(DeleteArchiveRuleOutput, Shape::EMPTY, {
});
structure!(DeleteServiceLinkedAnalyzerInput, &shapes::DELETE_SERVICE_LINKED_ANALYZER_REQUEST, {
    analyzer_name required 0,
    client_token optional 1,
});
structure!(DeleteServiceLinkedAnalyzerOutput, Shape::EMPTY, {
});
structure!(DynamodbStreamConfiguration, &shapes::DYNAMODB_STREAM_CONFIGURATION, {
    stream_policy optional 0,
});
structure!(DynamodbTableConfiguration, &shapes::DYNAMODB_TABLE_CONFIGURATION, {
    table_policy optional 0,
});
structure!(EbsSnapshotConfiguration, &shapes::EBS_SNAPSHOT_CONFIGURATION, {
    user_ids optional 0,
    groups optional 1,
    kms_key_id optional 2,
});
structure!(EcrRepositoryConfiguration, &shapes::ECR_REPOSITORY_CONFIGURATION, {
    repository_policy optional 0,
});
structure!(EfsFileSystemConfiguration, &shapes::EFS_FILE_SYSTEM_CONFIGURATION, {
    file_system_policy optional 0,
});
structure!(ExternalAccessDetails, &shapes::EXTERNAL_ACCESS_DETAILS, {
    action optional 0,
    condition required 1,
    is_public optional 2,
    principal optional 3,
    sources optional 4,
    resource_control_policy_restriction optional 5,
});
structure!(ExternalAccessFindingsStatistics, &shapes::EXTERNAL_ACCESS_FINDINGS_STATISTICS, {
    resource_type_statistics optional 0,
    total_active_findings optional 1,
    total_archived_findings optional 2,
    total_resolved_findings optional 3,
});
structure!(Finding, &shapes::FINDING, {
    id required 0,
    principal optional 1,
    action optional 2,
    resource optional 3,
    is_public optional 4,
    resource_type required 5,
    condition required 6,
    created_at required 7,
    analyzed_at required 8,
    updated_at required 9,
    status required 10,
    resource_owner_account required 11,
    error optional 12,
    sources optional 13,
    resource_control_policy_restriction optional 14,
});
structure!(FindingAggregationAccountDetails, &shapes::FINDING_AGGREGATION_ACCOUNT_DETAILS, {
    account optional 0,
    number_of_active_findings optional 1,
    details optional 2,
});
structure!(FindingDetails, &shapes::FINDING_DETAILS, {
    internal_access_details optional 0,
    external_access_details optional 1,
    unused_permission_details optional 2,
    unused_iam_user_access_key_details optional 3,
    unused_iam_role_details optional 4,
    unused_iam_user_password_details optional 5,
});
structure!(FindingSource, &shapes::FINDING_SOURCE, {
    r#type required 0,
    detail optional 1,
});
structure!(FindingSourceDetail, &shapes::FINDING_SOURCE_DETAIL, {
    access_point_arn optional 0,
    access_point_account optional 1,
});
structure!(FindingSummary, &shapes::FINDING_SUMMARY, {
    id required 0,
    principal optional 1,
    action optional 2,
    resource optional 3,
    is_public optional 4,
    resource_type required 5,
    condition required 6,
    created_at required 7,
    analyzed_at required 8,
    updated_at required 9,
    status required 10,
    resource_owner_account required 11,
    error optional 12,
    sources optional 13,
    resource_control_policy_restriction optional 14,
});
structure!(FindingSummaryV2, &shapes::FINDING_SUMMARY_V2, {
    analyzed_at required 0,
    created_at required 1,
    error optional 2,
    id required 3,
    resource optional 4,
    resource_type required 5,
    resource_owner_account required 6,
    status required 7,
    updated_at required 8,
    finding_type optional 9,
});
structure!(FindingsStatistics, &shapes::FINDINGS_STATISTICS, {
    external_access_findings_statistics optional 0,
    internal_access_findings_statistics optional 1,
    unused_access_findings_statistics optional 2,
});
structure!(GenerateFindingRecommendationInput, &shapes::GENERATE_FINDING_RECOMMENDATION_REQUEST, {
    analyzer_arn required 0,
    id required 1,
});
structure!(GenerateFindingRecommendationOutput, Shape::EMPTY, {
});
structure!(GeneratedPolicy, &shapes::GENERATED_POLICY, {
    policy required 0,
});
structure!(GeneratedPolicyProperties, &shapes::GENERATED_POLICY_PROPERTIES, {
    is_complete optional 0,
    principal_arn required 1,
    cloud_trail_properties optional 2,
});
structure!(GeneratedPolicyResult, &shapes::GENERATED_POLICY_RESULT, {
    properties required 0,
    generated_policies optional 1,
});
structure!(GetAccessPreviewInput, &shapes::GET_ACCESS_PREVIEW_REQUEST, {
    access_preview_id required 0,
    analyzer_arn required 1,
});
structure!(GetAccessPreviewOutput, &shapes::GET_ACCESS_PREVIEW_RESPONSE, {
    access_preview required 0,
});
structure!(GetAnalyzedResourceInput, &shapes::GET_ANALYZED_RESOURCE_REQUEST, {
    analyzer_arn required 0,
    resource_arn required 1,
});
structure!(GetAnalyzedResourceOutput, &shapes::GET_ANALYZED_RESOURCE_RESPONSE, {
    resource optional 0,
});
structure!(GetAnalyzerInput, &shapes::GET_ANALYZER_REQUEST, {
    analyzer_name required 0,
});
structure!(GetAnalyzerOutput, &shapes::GET_ANALYZER_RESPONSE, {
    analyzer required 0,
});
structure!(GetArchiveRuleInput, &shapes::GET_ARCHIVE_RULE_REQUEST, {
    analyzer_name required 0,
    rule_name required 1,
});
structure!(GetArchiveRuleOutput, &shapes::GET_ARCHIVE_RULE_RESPONSE, {
    archive_rule required 0,
});
structure!(GetFindingInput, &shapes::GET_FINDING_REQUEST, {
    analyzer_arn required 0,
    id required 1,
});
structure!(GetFindingOutput, &shapes::GET_FINDING_RESPONSE, {
    finding optional 0,
});
structure!(GetFindingRecommendationInput, &shapes::GET_FINDING_RECOMMENDATION_REQUEST, {
    analyzer_arn required 0,
    id required 1,
    max_results optional 2,
    next_token optional 3,
});
structure!(GetFindingRecommendationOutput, &shapes::GET_FINDING_RECOMMENDATION_RESPONSE, {
    started_at required 0,
    completed_at optional 1,
    next_token optional 2,
    error optional 3,
    resource_arn required 4,
    recommended_steps optional 5,
    recommendation_type required 6,
    status required 7,
});
structure!(GetFindingV2Input, &shapes::GET_FINDING_V2_REQUEST, {
    analyzer_arn required 0,
    id required 1,
    max_results optional 2,
    next_token optional 3,
});
structure!(GetFindingV2Output, &shapes::GET_FINDING_V2_RESPONSE, {
    analyzed_at required 0,
    created_at required 1,
    error optional 2,
    id required 3,
    next_token optional 4,
    resource optional 5,
    resource_type required 6,
    resource_owner_account required 7,
    status required 8,
    updated_at required 9,
    finding_details required 10,
    finding_type optional 11,
});
structure!(GetFindingsStatisticsInput, &shapes::GET_FINDINGS_STATISTICS_REQUEST, {
    analyzer_arn required 0,
});
structure!(GetFindingsStatisticsOutput, &shapes::GET_FINDINGS_STATISTICS_RESPONSE, {
    findings_statistics optional 0,
    last_updated_at optional 1,
});
structure!(GetGeneratedPolicyInput, &shapes::GET_GENERATED_POLICY_REQUEST, {
    job_id required 0,
    include_resource_placeholders optional 1,
    include_service_level_template optional 2,
});
structure!(GetGeneratedPolicyOutput, &shapes::GET_GENERATED_POLICY_RESPONSE, {
    job_details required 0,
    generated_policy_result required 1,
});
structure!(IamRoleConfiguration, &shapes::IAM_ROLE_CONFIGURATION, {
    trust_policy optional 0,
});
structure!(InlineArchiveRule, &shapes::INLINE_ARCHIVE_RULE, {
    rule_name required 0,
    filter required 1,
});
structure!(InternalAccessAnalysisRule, &shapes::INTERNAL_ACCESS_ANALYSIS_RULE, {
    inclusions optional 0,
});
structure!(InternalAccessAnalysisRuleCriteria, &shapes::INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA, {
    account_ids optional 0,
    resource_types optional 1,
    resource_arns optional 2,
});
structure!(InternalAccessConfiguration, &shapes::INTERNAL_ACCESS_CONFIGURATION, {
    analysis_rule optional 0,
});
structure!(InternalAccessDetails, &shapes::INTERNAL_ACCESS_DETAILS, {
    action optional 0,
    condition optional 1,
    principal optional 2,
    principal_owner_account optional 3,
    access_type optional 4,
    principal_type optional 5,
    sources optional 6,
    resource_control_policy_restriction optional 7,
    service_control_policy_restriction optional 8,
});
structure!(InternalAccessFindingsStatistics, &shapes::INTERNAL_ACCESS_FINDINGS_STATISTICS, {
    resource_type_statistics optional 0,
    total_active_findings optional 1,
    total_archived_findings optional 2,
    total_resolved_findings optional 3,
});
structure!(InternalAccessResourceTypeDetails, &shapes::INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS, {
    total_active_findings optional 0,
    total_resolved_findings optional 1,
    total_archived_findings optional 2,
});
structure!(InternetConfiguration, &shapes::INTERNET_CONFIGURATION, {
});
structure!(JobDetails, &shapes::JOB_DETAILS, {
    job_id required 0,
    status required 1,
    started_on required 2,
    completed_on optional 3,
    job_error optional 4,
});
structure!(JobError, &shapes::JOB_ERROR, {
    code required 0,
    message required 1,
});
structure!(KmsGrantConfiguration, &shapes::KMS_GRANT_CONFIGURATION, {
    operations required 0,
    grantee_principal required 1,
    retiring_principal optional 2,
    constraints optional 3,
    issuing_account required 4,
});
structure!(KmsGrantConstraints, &shapes::KMS_GRANT_CONSTRAINTS, {
    encryption_context_equals optional 0,
    encryption_context_subset optional 1,
});
structure!(KmsKeyConfiguration, &shapes::KMS_KEY_CONFIGURATION, {
    key_policies optional 0,
    grants optional 1,
});
structure!(ListAccessPreviewFindingsInput, &shapes::LIST_ACCESS_PREVIEW_FINDINGS_REQUEST, {
    access_preview_id required 0,
    analyzer_arn required 1,
    filter optional 2,
    next_token optional 3,
    max_results optional 4,
});
structure!(ListAccessPreviewFindingsOutput, &shapes::LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE, {
    findings required 0,
    next_token optional 1,
});
structure!(ListAccessPreviewsInput, &shapes::LIST_ACCESS_PREVIEWS_REQUEST, {
    analyzer_arn required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListAccessPreviewsOutput, &shapes::LIST_ACCESS_PREVIEWS_RESPONSE, {
    access_previews required 0,
    next_token optional 1,
});
structure!(ListAnalyzedResourcesInput, &shapes::LIST_ANALYZED_RESOURCES_REQUEST, {
    analyzer_arn required 0,
    resource_type optional 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListAnalyzedResourcesOutput, &shapes::LIST_ANALYZED_RESOURCES_RESPONSE, {
    analyzed_resources required 0,
    next_token optional 1,
});
structure!(ListAnalyzersInput, &shapes::LIST_ANALYZERS_REQUEST, {
    next_token optional 0,
    max_results optional 1,
    r#type optional 2,
});
structure!(ListAnalyzersOutput, &shapes::LIST_ANALYZERS_RESPONSE, {
    analyzers required 0,
    next_token optional 1,
});
structure!(ListArchiveRulesInput, &shapes::LIST_ARCHIVE_RULES_REQUEST, {
    analyzer_name required 0,
    next_token optional 1,
    max_results optional 2,
});
structure!(ListArchiveRulesOutput, &shapes::LIST_ARCHIVE_RULES_RESPONSE, {
    archive_rules required 0,
    next_token optional 1,
});
structure!(ListFindingsInput, &shapes::LIST_FINDINGS_REQUEST, {
    analyzer_arn required 0,
    filter optional 1,
    sort optional 2,
    next_token optional 3,
    max_results optional 4,
});
structure!(ListFindingsOutput, &shapes::LIST_FINDINGS_RESPONSE, {
    findings required 0,
    next_token optional 1,
});
structure!(ListFindingsV2Input, &shapes::LIST_FINDINGS_V2_REQUEST, {
    analyzer_arn required 0,
    filter optional 1,
    max_results optional 2,
    next_token optional 3,
    sort optional 4,
});
structure!(ListFindingsV2Output, &shapes::LIST_FINDINGS_V2_RESPONSE, {
    findings required 0,
    next_token optional 1,
});
structure!(ListPolicyGenerationsInput, &shapes::LIST_POLICY_GENERATIONS_REQUEST, {
    principal_arn optional 0,
    max_results optional 1,
    next_token optional 2,
});
structure!(ListPolicyGenerationsOutput, &shapes::LIST_POLICY_GENERATIONS_RESPONSE, {
    policy_generations required 0,
    next_token optional 1,
});
structure!(ListTagsForResourceInput, &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST, {
    resource_arn required 0,
});
structure!(ListTagsForResourceOutput, &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE, {
    tags optional 0,
});
structure!(Location, &shapes::LOCATION, {
    path required 0,
    span required 1,
});
structure!(NetworkOriginConfiguration, &shapes::NETWORK_ORIGIN_CONFIGURATION, {
    vpc_configuration optional 0,
    internet_configuration optional 1,
});
structure!(PathElement, &shapes::PATH_ELEMENT, {
    index optional 0,
    key optional 1,
    substring optional 2,
    value optional 3,
});
structure!(PolicyGeneration, &shapes::POLICY_GENERATION, {
    job_id required 0,
    principal_arn required 1,
    status required 2,
    started_on required 3,
    completed_on optional 4,
});
structure!(PolicyGenerationDetails, &shapes::POLICY_GENERATION_DETAILS, {
    principal_arn required 0,
});
structure!(Position, &shapes::POSITION, {
    line required 0,
    column required 1,
    offset required 2,
});
structure!(RdsDbClusterSnapshotAttributeValue, &shapes::RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE, {
    account_ids optional 0,
});
structure!(RdsDbClusterSnapshotConfiguration, &shapes::RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION, {
    attributes optional 0,
    kms_key_id optional 1,
});
structure!(RdsDbSnapshotAttributeValue, &shapes::RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE, {
    account_ids optional 0,
});
structure!(RdsDbSnapshotConfiguration, &shapes::RDS_DB_SNAPSHOT_CONFIGURATION, {
    attributes optional 0,
    kms_key_id optional 1,
});
structure!(ReasonSummary, &shapes::REASON_SUMMARY, {
    description optional 0,
    statement_index optional 1,
    statement_id optional 2,
});
structure!(RecommendationError, &shapes::RECOMMENDATION_ERROR, {
    code required 0,
    message required 1,
});
structure!(RecommendedStep, &shapes::RECOMMENDED_STEP, {
    unused_permissions_recommended_step optional 0,
});
structure!(ResourceTypeDetails, &shapes::RESOURCE_TYPE_DETAILS, {
    total_active_public optional 0,
    total_active_cross_account optional 1,
    total_active_errors optional 2,
});
structure!(S3AccessPointConfiguration, &shapes::S3_ACCESS_POINT_CONFIGURATION, {
    access_point_policy optional 0,
    public_access_block optional 1,
    network_origin optional 2,
});
structure!(S3BucketAclGrantConfiguration, &shapes::S3_BUCKET_ACL_GRANT_CONFIGURATION, {
    permission required 0,
    grantee required 1,
});
structure!(S3BucketConfiguration, &shapes::S3_BUCKET_CONFIGURATION, {
    bucket_policy optional 0,
    bucket_acl_grants optional 1,
    bucket_public_access_block optional 2,
    access_points optional 3,
});
structure!(S3ExpressDirectoryAccessPointConfiguration, &shapes::S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION, {
    access_point_policy optional 0,
    network_origin optional 1,
});
structure!(S3ExpressDirectoryBucketConfiguration, &shapes::S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION, {
    bucket_policy optional 0,
    access_points optional 1,
});
structure!(S3PublicAccessBlockConfiguration, &shapes::S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION, {
    ignore_public_acls required 0,
    restrict_public_buckets required 1,
});
structure!(SecretsManagerSecretConfiguration, &shapes::SECRETS_MANAGER_SECRET_CONFIGURATION, {
    kms_key_id optional 0,
    secret_policy optional 1,
});
structure!(SnsTopicConfiguration, &shapes::SNS_TOPIC_CONFIGURATION, {
    topic_policy optional 0,
});
structure!(SortCriteria, &shapes::SORT_CRITERIA, {
    attribute_name optional 0,
    order_by optional 1,
});
structure!(Span, &shapes::SPAN, {
    start required 0,
    end required 1,
});
structure!(SqsQueueConfiguration, &shapes::SQS_QUEUE_CONFIGURATION, {
    queue_policy optional 0,
});
structure!(StartPolicyGenerationInput, &shapes::START_POLICY_GENERATION_REQUEST, {
    policy_generation_details required 0,
    cloud_trail_details optional 1,
    client_token optional 2,
});
structure!(StartPolicyGenerationOutput, &shapes::START_POLICY_GENERATION_RESPONSE, {
    job_id required 0,
});
structure!(StartResourceScanInput, &shapes::START_RESOURCE_SCAN_REQUEST, {
    analyzer_arn required 0,
    resource_arn required 1,
    resource_owner_account optional 2,
});
structure!(StartResourceScanOutput, Shape::EMPTY, {
});
structure!(StatusReason, &shapes::STATUS_REASON, {
    code required 0,
});
structure!(Substring, &shapes::SUBSTRING, {
    start required 0,
    length required 1,
});
structure!(TagResourceInput, &shapes::TAG_RESOURCE_REQUEST, {
    resource_arn required 0,
    tags required 1,
});
structure!(TagResourceOutput, &shapes::TAG_RESOURCE_RESPONSE, {
});
structure!(Trail, &shapes::TRAIL, {
    cloud_trail_arn required 0,
    regions optional 1,
    all_regions optional 2,
});
structure!(TrailProperties, &shapes::TRAIL_PROPERTIES, {
    cloud_trail_arn required 0,
    regions optional 1,
    all_regions optional 2,
});
structure!(UntagResourceInput, &shapes::UNTAG_RESOURCE_REQUEST, {
    resource_arn required 0,
    tag_keys required 1,
});
structure!(UntagResourceOutput, &shapes::UNTAG_RESOURCE_RESPONSE, {
});
structure!(UnusedAccessConfiguration, &shapes::UNUSED_ACCESS_CONFIGURATION, {
    unused_access_age optional 0,
    analysis_rule optional 1,
});
structure!(UnusedAccessFindingsStatistics, &shapes::UNUSED_ACCESS_FINDINGS_STATISTICS, {
    unused_access_type_statistics optional 0,
    top_accounts optional 1,
    total_active_findings optional 2,
    total_archived_findings optional 3,
    total_resolved_findings optional 4,
});
structure!(UnusedAccessTypeStatistics, &shapes::UNUSED_ACCESS_TYPE_STATISTICS, {
    unused_access_type optional 0,
    total optional 1,
});
structure!(UnusedAction, &shapes::UNUSED_ACTION, {
    action required 0,
    last_accessed optional 1,
});
structure!(UnusedIamRoleDetails, &shapes::UNUSED_IAM_ROLE_DETAILS, {
    last_accessed optional 0,
});
structure!(UnusedIamUserAccessKeyDetails, &shapes::UNUSED_IAM_USER_ACCESS_KEY_DETAILS, {
    access_key_id required 0,
    last_accessed optional 1,
});
structure!(UnusedIamUserPasswordDetails, &shapes::UNUSED_IAM_USER_PASSWORD_DETAILS, {
    last_accessed optional 0,
});
structure!(UnusedPermissionDetails, &shapes::UNUSED_PERMISSION_DETAILS, {
    actions optional 0,
    service_namespace required 1,
    last_accessed optional 2,
});
structure!(UnusedPermissionsRecommendedStep, &shapes::UNUSED_PERMISSIONS_RECOMMENDED_STEP, {
    policy_updated_at optional 0,
    recommended_action required 1,
    recommended_policy optional 2,
    existing_policy_id optional 3,
});
structure!(UpdateAnalyzerInput, &shapes::UPDATE_ANALYZER_REQUEST, {
    analyzer_name required 0,
    configuration optional 1,
});
structure!(UpdateAnalyzerOutput, &shapes::UPDATE_ANALYZER_RESPONSE, {
    configuration optional 0,
});
structure!(UpdateArchiveRuleInput, &shapes::UPDATE_ARCHIVE_RULE_REQUEST, {
    analyzer_name required 0,
    rule_name required 1,
    filter required 2,
    client_token optional 3,
});
structure!(UpdateArchiveRuleOutput, Shape::EMPTY, {
});
structure!(UpdateFindingsInput, &shapes::UPDATE_FINDINGS_REQUEST, {
    analyzer_arn required 0,
    status required 1,
    ids optional 2,
    resource_arn optional 3,
    client_token optional 4,
});
structure!(UpdateFindingsOutput, Shape::EMPTY, {
});
structure!(ValidatePolicyFinding, &shapes::VALIDATE_POLICY_FINDING, {
    finding_details required 0,
    finding_type required 1,
    issue_code required 2,
    learn_more_link required 3,
    locations required 4,
});
structure!(ValidatePolicyInput, &shapes::VALIDATE_POLICY_REQUEST, {
    locale optional 0,
    max_results optional 1,
    next_token optional 2,
    policy_document required 3,
    policy_type required 4,
    validate_policy_resource_type optional 5,
});
structure!(ValidatePolicyOutput, &shapes::VALIDATE_POLICY_RESPONSE, {
    findings required 0,
    next_token optional 1,
});
structure!(VpcConfiguration, &shapes::VPC_CONFIGURATION, {
    vpc_id required 0,
});
