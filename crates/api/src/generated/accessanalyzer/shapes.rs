// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{Kind, Length, ListShape, Location, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};
use crate::timestamp::TimestampFormat;

pub(super) static ACCESS: Shape = Shape::new("Access", Kind::Structure(StructureShape { members: &[
    Member::new("actions", &ACCESS_ACTIONS_LIST),
    Member::new("resources", &ACCESS_RESOURCES_LIST),
], payload: None, union: false }));
pub(super) static ACCESS_ACTIONS_LIST: Shape = Shape::new("AccessActionsList", Kind::List(ListShape { element: &Member::new("member", &ACTION), flattened: false, length: Length::new(0, Some(100)) }));
pub(super) static ACCESS_CHECK_POLICY_DOCUMENT: Shape = Shape::sensitive("AccessCheckPolicyDocument", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_CHECK_POLICY_TYPE: Shape = Shape::new("AccessCheckPolicyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IDENTITY_POLICY", "RESOURCE_POLICY"] }));
pub(super) static ACCESS_CHECK_RESOURCE_TYPE: Shape = Shape::new("AccessCheckResourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AWS::DynamoDB::Table", "AWS::DynamoDB::Stream", "AWS::EFS::FileSystem", "AWS::OpenSearchService::Domain", "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer", "AWS::KMS::Key", "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::S3::AccessPoint", "AWS::S3Express::DirectoryBucket", "AWS::S3::Glacier", "AWS::S3Outposts::Bucket", "AWS::S3Outposts::AccessPoint", "AWS::SecretsManager::Secret", "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::IAM::AssumeRolePolicyDocument", "AWS::S3Tables::TableBucket", "AWS::ApiGateway::RestApi", "AWS::CodeArtifact::Domain", "AWS::Backup::BackupVault", "AWS::CloudTrail::Dashboard", "AWS::CloudTrail::EventDataStore", "AWS::S3Tables::Table", "AWS::S3Express::AccessPoint"] }));
pub(super) static ACCESS_POINT_ARN: Shape = Shape::new("AccessPointArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:s3:[^:]*:[^:]*:accesspoint/.*", "\\A(?:arn:[^:]*:s3:[^:]*:[^:]*:accesspoint/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static ACCESS_POINT_POLICY: Shape = Shape::new("AccessPointPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_PREVIEW: Shape = Shape::new("AccessPreview", Kind::Structure(StructureShape { members: &[
    Member::new("id", &ACCESS_PREVIEW_ID).required(),
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("configurations", &CONFIGURATIONS_MAP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("status", &ACCESS_PREVIEW_STATUS).required(),
    Member::new("statusReason", &ACCESS_PREVIEW_STATUS_REASON),
], payload: None, union: false }));
pub(super) static ACCESS_PREVIEW_FINDING: Shape = Shape::new("AccessPreviewFinding", Kind::Structure(StructureShape { members: &[
    Member::new("id", &ACCESS_PREVIEW_FINDING_ID).required(),
    Member::new("existingFindingId", &FINDING_ID),
    Member::new("existingFindingStatus", &FINDING_STATUS),
    Member::new("principal", &PRINCIPAL_MAP),
    Member::new("action", &ACTION_LIST),
    Member::new("condition", &CONDITION_KEY_MAP),
    Member::new("resource", &STRING),
    Member::new("isPublic", &BOOLEAN),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("changeType", &FINDING_CHANGE_TYPE).required(),
    Member::new("status", &FINDING_STATUS).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("error", &STRING),
    Member::new("sources", &FINDING_SOURCE_LIST),
    Member::new("resourceControlPolicyRestriction", &RESOURCE_CONTROL_POLICY_RESTRICTION),
], payload: None, union: false }));
pub(super) static ACCESS_PREVIEW_FINDING_ID: Shape = Shape::new("AccessPreviewFindingId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_PREVIEW_FINDINGS_LIST: Shape = Shape::new("AccessPreviewFindingsList", Kind::List(ListShape { element: &Member::new("member", &ACCESS_PREVIEW_FINDING), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_PREVIEW_ID: Shape = Shape::new("AccessPreviewId", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}", "\\A(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})\\z")), values: &[] }));
pub(super) static ACCESS_PREVIEW_STATUS: Shape = Shape::new("AccessPreviewStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLETED", "CREATING", "FAILED"] }));
pub(super) static ACCESS_PREVIEW_STATUS_REASON: Shape = Shape::new("AccessPreviewStatusReason", Kind::Structure(StructureShape { members: &[
    Member::new("code", &ACCESS_PREVIEW_STATUS_REASON_CODE).required(),
], payload: None, union: false }));
pub(super) static ACCESS_PREVIEW_STATUS_REASON_CODE: Shape = Shape::new("AccessPreviewStatusReasonCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INTERNAL_ERROR", "INVALID_CONFIGURATION"] }));
pub(super) static ACCESS_PREVIEW_SUMMARY: Shape = Shape::new("AccessPreviewSummary", Kind::Structure(StructureShape { members: &[
    Member::new("id", &ACCESS_PREVIEW_ID).required(),
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("status", &ACCESS_PREVIEW_STATUS).required(),
    Member::new("statusReason", &ACCESS_PREVIEW_STATUS_REASON),
], payload: None, union: false }));
pub(super) static ACCESS_PREVIEWS_LIST: Shape = Shape::new("AccessPreviewsList", Kind::List(ListShape { element: &Member::new("member", &ACCESS_PREVIEW_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_RESOURCES_LIST: Shape = Shape::new("AccessResourcesList", Kind::List(ListShape { element: &Member::new("member", &RESOURCE), flattened: false, length: Length::new(0, Some(100)) }));
pub(super) static ACCOUNT_AGGREGATIONS: Shape = Shape::new("AccountAggregations", Kind::List(ListShape { element: &Member::new("member", &FINDING_AGGREGATION_ACCOUNT_DETAILS), flattened: false, length: Length::new(1, Some(10)) }));
pub(super) static ACCOUNT_IDS_LIST: Shape = Shape::new("AccountIdsList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static ACL_CANONICAL_ID: Shape = Shape::new("AclCanonicalId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACL_GRANTEE: Shape = Shape::new("AclGrantee", Kind::Structure(StructureShape { members: &[
    Member::new("id", &ACL_CANONICAL_ID),
    Member::new("uri", &ACL_URI),
], payload: None, union: true }));
pub(super) static ACL_PERMISSION: Shape = Shape::new("AclPermission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["READ", "WRITE", "READ_ACP", "WRITE_ACP", "FULL_CONTROL"] }));
pub(super) static ACL_URI: Shape = Shape::new("AclUri", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACTION: Shape = Shape::new("Action", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACTION_LIST: Shape = Shape::new("ActionList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static ANALYSIS_RULE: Shape = Shape::new("AnalysisRule", Kind::Structure(StructureShape { members: &[
    Member::new("exclusions", &ANALYSIS_RULE_CRITERIA_LIST),
], payload: None, union: false }));
pub(super) static ANALYSIS_RULE_CRITERIA: Shape = Shape::new("AnalysisRuleCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("accountIds", &ACCOUNT_IDS_LIST),
    Member::new("resourceTags", &TAGS_LIST),
], payload: None, union: false }));
pub(super) static ANALYSIS_RULE_CRITERIA_LIST: Shape = Shape::new("AnalysisRuleCriteriaList", Kind::List(ListShape { element: &Member::new("member", &ANALYSIS_RULE_CRITERIA), flattened: false, length: Length::ANY }));
pub(super) static ANALYZED_RESOURCE: Shape = Shape::new("AnalyzedResource", Kind::Structure(StructureShape { members: &[
    Member::new("resourceArn", &RESOURCE_ARN).required(),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("analyzedAt", &TIMESTAMP).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
    Member::new("isPublic", &BOOLEAN).required(),
    Member::new("actions", &ACTION_LIST),
    Member::new("sharedVia", &SHARED_VIA_LIST),
    Member::new("status", &FINDING_STATUS),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("error", &STRING),
], payload: None, union: false }));
pub(super) static ANALYZED_RESOURCE_SUMMARY: Shape = Shape::new("AnalyzedResourceSummary", Kind::Structure(StructureShape { members: &[
    Member::new("resourceArn", &RESOURCE_ARN).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
], payload: None, union: false }));
pub(super) static ANALYZED_RESOURCES_LIST: Shape = Shape::new("AnalyzedResourcesList", Kind::List(ListShape { element: &Member::new("member", &ANALYZED_RESOURCE_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static ANALYZER_ARN: Shape = Shape::new("AnalyzerArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("[^:]*:[^:]*:[^:]*:[^:]*:[^:]*:analyzer/.{1,255}", "\\A(?:[^:]*:[^:]*:[^:]*:[^:]*:[^:]*:analyzer/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]{1,255})\\z")), values: &[] }));
pub(super) static ANALYZER_CONFIGURATION: Shape = Shape::new("AnalyzerConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("unusedAccess", &UNUSED_ACCESS_CONFIGURATION),
    Member::new("internalAccess", &INTERNAL_ACCESS_CONFIGURATION),
], payload: None, union: true }));
pub(super) static ANALYZER_NAME: Shape = Shape::new("AnalyzerName", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: Some(Pattern::new("[A-Za-z_][A-Za-z0-9_.-]*", "\\A(?:[A-Za-z_][A-Za-z0-9_.-]*)\\z")), values: &[] }));
pub(super) static ANALYZER_STATUS: Shape = Shape::new("AnalyzerStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACTIVE", "CREATING", "DISABLED", "FAILED"] }));
pub(super) static ANALYZER_SUMMARY: Shape = Shape::new("AnalyzerSummary", Kind::Structure(StructureShape { members: &[
    Member::new("arn", &ANALYZER_ARN).required(),
    Member::new("name", &ANALYZER_NAME).required(),
    Member::new("type", &TYPE).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("lastResourceAnalyzed", &STRING),
    Member::new("lastResourceAnalyzedAt", &TIMESTAMP),
    Member::new("tags", &TAGS_MAP),
    Member::new("status", &ANALYZER_STATUS).required(),
    Member::new("statusReason", &STATUS_REASON),
    Member::new("configuration", &ANALYZER_CONFIGURATION),
    Member::new("managedBy", &STRING),
], payload: None, union: false }));
pub(super) static ANALYZERS_LIST: Shape = Shape::new("AnalyzersList", Kind::List(ListShape { element: &Member::new("member", &ANALYZER_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static APPLY_ARCHIVE_RULE_REQUEST: Shape = Shape::new("ApplyArchiveRuleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("ruleName", &NAME).required(),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static ARCHIVE_RULE_SUMMARY: Shape = Shape::new("ArchiveRuleSummary", Kind::Structure(StructureShape { members: &[
    Member::new("ruleName", &NAME).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
], payload: None, union: false }));
pub(super) static ARCHIVE_RULES_LIST: Shape = Shape::new("ArchiveRulesList", Kind::List(ListShape { element: &Member::new("member", &ARCHIVE_RULE_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static BOOLEAN: Shape = Shape::new("Boolean", Kind::Boolean);
pub(super) static CANCEL_POLICY_GENERATION_REQUEST: Shape = Shape::new("CancelPolicyGenerationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("jobId", &JOB_ID).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static CANCEL_POLICY_GENERATION_RESPONSE: Shape = Shape::new("CancelPolicyGenerationResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static CHECK_ACCESS_NOT_GRANTED_REQUEST: Shape = Shape::new("CheckAccessNotGrantedRequest", Kind::Structure(StructureShape { members: &[
    Member::new("policyDocument", &ACCESS_CHECK_POLICY_DOCUMENT).required(),
    Member::new("access", &CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST).required(),
    Member::new("policyType", &ACCESS_CHECK_POLICY_TYPE).required(),
], payload: None, union: false }));
pub(super) static CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST: Shape = Shape::new("CheckAccessNotGrantedRequestAccessList", Kind::List(ListShape { element: &Member::new("member", &ACCESS), flattened: false, length: Length::new(0, Some(1)) }));
pub(super) static CHECK_ACCESS_NOT_GRANTED_RESPONSE: Shape = Shape::new("CheckAccessNotGrantedResponse", Kind::Structure(StructureShape { members: &[
    Member::new("result", &CHECK_ACCESS_NOT_GRANTED_RESULT),
    Member::new("message", &STRING),
    Member::new("reasons", &REASON_SUMMARY_LIST),
], payload: None, union: false }));
pub(super) static CHECK_ACCESS_NOT_GRANTED_RESULT: Shape = Shape::new("CheckAccessNotGrantedResult", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PASS", "FAIL"] }));
pub(super) static CHECK_NO_NEW_ACCESS_REQUEST: Shape = Shape::new("CheckNoNewAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("newPolicyDocument", &ACCESS_CHECK_POLICY_DOCUMENT).required(),
    Member::new("existingPolicyDocument", &ACCESS_CHECK_POLICY_DOCUMENT).required(),
    Member::new("policyType", &ACCESS_CHECK_POLICY_TYPE).required(),
], payload: None, union: false }));
pub(super) static CHECK_NO_NEW_ACCESS_RESPONSE: Shape = Shape::new("CheckNoNewAccessResponse", Kind::Structure(StructureShape { members: &[
    Member::new("result", &CHECK_NO_NEW_ACCESS_RESULT),
    Member::new("message", &STRING),
    Member::new("reasons", &REASON_SUMMARY_LIST),
], payload: None, union: false }));
pub(super) static CHECK_NO_NEW_ACCESS_RESULT: Shape = Shape::new("CheckNoNewAccessResult", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PASS", "FAIL"] }));
pub(super) static CHECK_NO_PUBLIC_ACCESS_REQUEST: Shape = Shape::new("CheckNoPublicAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("policyDocument", &ACCESS_CHECK_POLICY_DOCUMENT).required(),
    Member::new("resourceType", &ACCESS_CHECK_RESOURCE_TYPE).required(),
], payload: None, union: false }));
pub(super) static CHECK_NO_PUBLIC_ACCESS_RESPONSE: Shape = Shape::new("CheckNoPublicAccessResponse", Kind::Structure(StructureShape { members: &[
    Member::new("result", &CHECK_NO_PUBLIC_ACCESS_RESULT),
    Member::new("message", &STRING),
    Member::new("reasons", &REASON_SUMMARY_LIST),
], payload: None, union: false }));
pub(super) static CHECK_NO_PUBLIC_ACCESS_RESULT: Shape = Shape::new("CheckNoPublicAccessResult", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["PASS", "FAIL"] }));
pub(super) static CLOUD_TRAIL_ARN: Shape = Shape::new("CloudTrailArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail/.{1,576}", "\\A(?:arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]{1,576})\\z")), values: &[] }));
pub(super) static CLOUD_TRAIL_DETAILS: Shape = Shape::new("CloudTrailDetails", Kind::Structure(StructureShape { members: &[
    Member::new("trails", &TRAIL_LIST).required(),
    Member::new("accessRole", &ROLE_ARN).required(),
    Member::new("startTime", &TIMESTAMP).required(),
    Member::new("endTime", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static CLOUD_TRAIL_PROPERTIES: Shape = Shape::new("CloudTrailProperties", Kind::Structure(StructureShape { members: &[
    Member::new("trailProperties", &TRAIL_PROPERTIES_LIST).required(),
    Member::new("startTime", &TIMESTAMP).required(),
    Member::new("endTime", &TIMESTAMP).required(),
], payload: None, union: false }));
pub(super) static CONDITION_KEY_MAP: Shape = Shape::new("ConditionKeyMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &STRING), flattened: false, length: Length::ANY }));
pub(super) static CONFIGURATION: Shape = Shape::new("Configuration", Kind::Structure(StructureShape { members: &[
    Member::new("ebsSnapshot", &EBS_SNAPSHOT_CONFIGURATION),
    Member::new("ecrRepository", &ECR_REPOSITORY_CONFIGURATION),
    Member::new("iamRole", &IAM_ROLE_CONFIGURATION),
    Member::new("efsFileSystem", &EFS_FILE_SYSTEM_CONFIGURATION),
    Member::new("kmsKey", &KMS_KEY_CONFIGURATION),
    Member::new("rdsDbClusterSnapshot", &RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION),
    Member::new("rdsDbSnapshot", &RDS_DB_SNAPSHOT_CONFIGURATION),
    Member::new("secretsManagerSecret", &SECRETS_MANAGER_SECRET_CONFIGURATION),
    Member::new("s3Bucket", &S3_BUCKET_CONFIGURATION),
    Member::new("snsTopic", &SNS_TOPIC_CONFIGURATION),
    Member::new("sqsQueue", &SQS_QUEUE_CONFIGURATION),
    Member::new("s3ExpressDirectoryBucket", &S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION),
    Member::new("dynamodbStream", &DYNAMODB_STREAM_CONFIGURATION),
    Member::new("dynamodbTable", &DYNAMODB_TABLE_CONFIGURATION),
], payload: None, union: true }));
pub(super) static CONFIGURATIONS_MAP: Shape = Shape::new("ConfigurationsMap", Kind::Map(MapShape { key: &Member::new("key", &CONFIGURATIONS_MAP_KEY), value: &Member::new("value", &CONFIGURATION), flattened: false, length: Length::ANY }));
pub(super) static CONFIGURATIONS_MAP_KEY: Shape = Shape::new("ConfigurationsMapKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CREATE_ACCESS_PREVIEW_REQUEST: Shape = Shape::new("CreateAccessPreviewRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("configurations", &CONFIGURATIONS_MAP).required(),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_PREVIEW_RESPONSE: Shape = Shape::new("CreateAccessPreviewResponse", Kind::Structure(StructureShape { members: &[
    Member::new("id", &ACCESS_PREVIEW_ID).required(),
], payload: None, union: false }));
pub(super) static CREATE_ANALYZER_REQUEST: Shape = Shape::new("CreateAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required(),
    Member::new("type", &TYPE).required(),
    Member::new("archiveRules", &INLINE_ARCHIVE_RULES_LIST),
    Member::new("tags", &TAGS_MAP),
    Member::new("clientToken", &STRING).token(),
    Member::new("configuration", &ANALYZER_CONFIGURATION),
], payload: None, union: false }));
pub(super) static CREATE_ANALYZER_RESPONSE: Shape = Shape::new("CreateAnalyzerResponse", Kind::Structure(StructureShape { members: &[
    Member::new("arn", &ANALYZER_ARN),
], payload: None, union: false }));
pub(super) static CREATE_ARCHIVE_RULE_REQUEST: Shape = Shape::new("CreateArchiveRuleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("ruleName", &NAME).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP).required(),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_LINKED_ANALYZER_REQUEST: Shape = Shape::new("CreateServiceLinkedAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("type", &TYPE).required(),
    Member::new("archiveRules", &INLINE_ARCHIVE_RULES_LIST),
    Member::new("clientToken", &STRING).token(),
    Member::new("configuration", &ANALYZER_CONFIGURATION),
], payload: None, union: false }));
pub(super) static CREATE_SERVICE_LINKED_ANALYZER_RESPONSE: Shape = Shape::new("CreateServiceLinkedAnalyzerResponse", Kind::Structure(StructureShape { members: &[
    Member::new("arn", &ANALYZER_ARN),
], payload: None, union: false }));
pub(super) static CRITERION: Shape = Shape::new("Criterion", Kind::Structure(StructureShape { members: &[
    Member::new("eq", &VALUE_LIST),
    Member::new("neq", &VALUE_LIST),
    Member::new("contains", &VALUE_LIST),
    Member::new("exists", &BOOLEAN),
], payload: None, union: false }));
pub(super) static DELETE_ANALYZER_REQUEST: Shape = Shape::new("DeleteAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("clientToken", &STRING).at(Location::QueryString).token(),
], payload: None, union: false }));
pub(super) static DELETE_ARCHIVE_RULE_REQUEST: Shape = Shape::new("DeleteArchiveRuleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("ruleName", &NAME).required().at(Location::Uri),
    Member::new("clientToken", &STRING).at(Location::QueryString).token(),
], payload: None, union: false }));
pub(super) static DELETE_SERVICE_LINKED_ANALYZER_REQUEST: Shape = Shape::new("DeleteServiceLinkedAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("clientToken", &STRING).at(Location::QueryString).token(),
], payload: None, union: false }));
pub(super) static DYNAMODB_STREAM_CONFIGURATION: Shape = Shape::new("DynamodbStreamConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("streamPolicy", &DYNAMODB_STREAM_POLICY),
], payload: None, union: false }));
pub(super) static DYNAMODB_STREAM_POLICY: Shape = Shape::new("DynamodbStreamPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DYNAMODB_TABLE_CONFIGURATION: Shape = Shape::new("DynamodbTableConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("tablePolicy", &DYNAMODB_TABLE_POLICY),
], payload: None, union: false }));
pub(super) static DYNAMODB_TABLE_POLICY: Shape = Shape::new("DynamodbTablePolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EBS_GROUP: Shape = Shape::new("EbsGroup", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EBS_GROUP_LIST: Shape = Shape::new("EbsGroupList", Kind::List(ListShape { element: &Member::new("member", &EBS_GROUP), flattened: false, length: Length::ANY }));
pub(super) static EBS_SNAPSHOT_CONFIGURATION: Shape = Shape::new("EbsSnapshotConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("userIds", &EBS_USER_ID_LIST),
    Member::new("groups", &EBS_GROUP_LIST),
    Member::new("kmsKeyId", &EBS_SNAPSHOT_DATA_ENCRYPTION_KEY_ID),
], payload: None, union: false }));
pub(super) static EBS_SNAPSHOT_DATA_ENCRYPTION_KEY_ID: Shape = Shape::new("EbsSnapshotDataEncryptionKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EBS_USER_ID: Shape = Shape::new("EbsUserId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EBS_USER_ID_LIST: Shape = Shape::new("EbsUserIdList", Kind::List(ListShape { element: &Member::new("member", &EBS_USER_ID), flattened: false, length: Length::ANY }));
pub(super) static ECR_REPOSITORY_CONFIGURATION: Shape = Shape::new("EcrRepositoryConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("repositoryPolicy", &ECR_REPOSITORY_POLICY),
], payload: None, union: false }));
pub(super) static ECR_REPOSITORY_POLICY: Shape = Shape::new("EcrRepositoryPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EFS_FILE_SYSTEM_CONFIGURATION: Shape = Shape::new("EfsFileSystemConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("fileSystemPolicy", &EFS_FILE_SYSTEM_POLICY),
], payload: None, union: false }));
pub(super) static EFS_FILE_SYSTEM_POLICY: Shape = Shape::new("EfsFileSystemPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EXTERNAL_ACCESS_DETAILS: Shape = Shape::new("ExternalAccessDetails", Kind::Structure(StructureShape { members: &[
    Member::new("action", &ACTION_LIST),
    Member::new("condition", &CONDITION_KEY_MAP).required(),
    Member::new("isPublic", &BOOLEAN),
    Member::new("principal", &PRINCIPAL_MAP),
    Member::new("sources", &FINDING_SOURCE_LIST),
    Member::new("resourceControlPolicyRestriction", &RESOURCE_CONTROL_POLICY_RESTRICTION),
], payload: None, union: false }));
pub(super) static EXTERNAL_ACCESS_FINDINGS_STATISTICS: Shape = Shape::new("ExternalAccessFindingsStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("resourceTypeStatistics", &RESOURCE_TYPE_STATISTICS_MAP),
    Member::new("totalActiveFindings", &INTEGER),
    Member::new("totalArchivedFindings", &INTEGER),
    Member::new("totalResolvedFindings", &INTEGER),
], payload: None, union: false }));
pub(super) static FILTER_CRITERIA_MAP: Shape = Shape::new("FilterCriteriaMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &CRITERION), flattened: false, length: Length::ANY }));
pub(super) static FINDING: Shape = Shape::new("Finding", Kind::Structure(StructureShape { members: &[
    Member::new("id", &FINDING_ID).required(),
    Member::new("principal", &PRINCIPAL_MAP),
    Member::new("action", &ACTION_LIST),
    Member::new("resource", &STRING),
    Member::new("isPublic", &BOOLEAN),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("condition", &CONDITION_KEY_MAP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("analyzedAt", &TIMESTAMP).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
    Member::new("status", &FINDING_STATUS).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("error", &STRING),
    Member::new("sources", &FINDING_SOURCE_LIST),
    Member::new("resourceControlPolicyRestriction", &RESOURCE_CONTROL_POLICY_RESTRICTION),
], payload: None, union: false }));
pub(super) static FINDING_AGGREGATION_ACCOUNT_DETAILS: Shape = Shape::new("FindingAggregationAccountDetails", Kind::Structure(StructureShape { members: &[
    Member::new("account", &STRING),
    Member::new("numberOfActiveFindings", &INTEGER),
    Member::new("details", &FINDING_AGGREGATION_ACCOUNT_DETAILS_MAP),
], payload: None, union: false }));
pub(super) static FINDING_AGGREGATION_ACCOUNT_DETAILS_MAP: Shape = Shape::new("FindingAggregationAccountDetailsMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &INTEGER), flattened: false, length: Length::ANY }));
pub(super) static FINDING_CHANGE_TYPE: Shape = Shape::new("FindingChangeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CHANGED", "NEW", "UNCHANGED"] }));
pub(super) static FINDING_DETAILS: Shape = Shape::new("FindingDetails", Kind::Structure(StructureShape { members: &[
    Member::new("internalAccessDetails", &INTERNAL_ACCESS_DETAILS),
    Member::new("externalAccessDetails", &EXTERNAL_ACCESS_DETAILS),
    Member::new("unusedPermissionDetails", &UNUSED_PERMISSION_DETAILS),
    Member::new("unusedIamUserAccessKeyDetails", &UNUSED_IAM_USER_ACCESS_KEY_DETAILS),
    Member::new("unusedIamRoleDetails", &UNUSED_IAM_ROLE_DETAILS),
    Member::new("unusedIamUserPasswordDetails", &UNUSED_IAM_USER_PASSWORD_DETAILS),
], payload: None, union: true }));
pub(super) static FINDING_DETAILS_LIST: Shape = Shape::new("FindingDetailsList", Kind::List(ListShape { element: &Member::new("member", &FINDING_DETAILS), flattened: false, length: Length::ANY }));
pub(super) static FINDING_ID: Shape = Shape::new("FindingId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static FINDING_ID_LIST: Shape = Shape::new("FindingIdList", Kind::List(ListShape { element: &Member::new("member", &FINDING_ID), flattened: false, length: Length::ANY }));
pub(super) static FINDING_SOURCE: Shape = Shape::new("FindingSource", Kind::Structure(StructureShape { members: &[
    Member::new("type", &FINDING_SOURCE_TYPE).required(),
    Member::new("detail", &FINDING_SOURCE_DETAIL),
], payload: None, union: false }));
pub(super) static FINDING_SOURCE_DETAIL: Shape = Shape::new("FindingSourceDetail", Kind::Structure(StructureShape { members: &[
    Member::new("accessPointArn", &STRING),
    Member::new("accessPointAccount", &STRING),
], payload: None, union: false }));
pub(super) static FINDING_SOURCE_LIST: Shape = Shape::new("FindingSourceList", Kind::List(ListShape { element: &Member::new("member", &FINDING_SOURCE), flattened: false, length: Length::ANY }));
pub(super) static FINDING_SOURCE_TYPE: Shape = Shape::new("FindingSourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["POLICY", "BUCKET_ACL", "S3_ACCESS_POINT", "S3_ACCESS_POINT_ACCOUNT"] }));
pub(super) static FINDING_STATUS: Shape = Shape::new("FindingStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED", "RESOLVED"] }));
pub(super) static FINDING_STATUS_UPDATE: Shape = Shape::new("FindingStatusUpdate", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED"] }));
pub(super) static FINDING_SUMMARY: Shape = Shape::new("FindingSummary", Kind::Structure(StructureShape { members: &[
    Member::new("id", &FINDING_ID).required(),
    Member::new("principal", &PRINCIPAL_MAP),
    Member::new("action", &ACTION_LIST),
    Member::new("resource", &STRING),
    Member::new("isPublic", &BOOLEAN),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("condition", &CONDITION_KEY_MAP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("analyzedAt", &TIMESTAMP).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
    Member::new("status", &FINDING_STATUS).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("error", &STRING),
    Member::new("sources", &FINDING_SOURCE_LIST),
    Member::new("resourceControlPolicyRestriction", &RESOURCE_CONTROL_POLICY_RESTRICTION),
], payload: None, union: false }));
pub(super) static FINDING_SUMMARY_V2: Shape = Shape::new("FindingSummaryV2", Kind::Structure(StructureShape { members: &[
    Member::new("analyzedAt", &TIMESTAMP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("error", &STRING),
    Member::new("id", &FINDING_ID).required(),
    Member::new("resource", &STRING),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("status", &FINDING_STATUS).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
    Member::new("findingType", &FINDING_TYPE),
], payload: None, union: false }));
pub(super) static FINDING_TYPE: Shape = Shape::new("FindingType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ExternalAccess", "UnusedIAMRole", "UnusedIAMUserAccessKey", "UnusedIAMUserPassword", "UnusedPermission", "InternalAccess"] }));
pub(super) static FINDINGS_LIST: Shape = Shape::new("FindingsList", Kind::List(ListShape { element: &Member::new("member", &FINDING_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static FINDINGS_LIST_V2: Shape = Shape::new("FindingsListV2", Kind::List(ListShape { element: &Member::new("member", &FINDING_SUMMARY_V2), flattened: false, length: Length::ANY }));
pub(super) static FINDINGS_STATISTICS: Shape = Shape::new("FindingsStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("externalAccessFindingsStatistics", &EXTERNAL_ACCESS_FINDINGS_STATISTICS),
    Member::new("internalAccessFindingsStatistics", &INTERNAL_ACCESS_FINDINGS_STATISTICS),
    Member::new("unusedAccessFindingsStatistics", &UNUSED_ACCESS_FINDINGS_STATISTICS),
], payload: None, union: true }));
pub(super) static FINDINGS_STATISTICS_LIST: Shape = Shape::new("FindingsStatisticsList", Kind::List(ListShape { element: &Member::new("member", &FINDINGS_STATISTICS), flattened: false, length: Length::ANY }));
pub(super) static GENERATE_FINDING_RECOMMENDATION_REQUEST: Shape = Shape::new("GenerateFindingRecommendationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("id", &GENERATE_FINDING_RECOMMENDATION_REQUEST_ID_STRING).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static GENERATE_FINDING_RECOMMENDATION_REQUEST_ID_STRING: Shape = Shape::new("GenerateFindingRecommendationRequestIdString", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: None, values: &[] }));
pub(super) static GENERATED_POLICY: Shape = Shape::new("GeneratedPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("policy", &STRING).required(),
], payload: None, union: false }));
pub(super) static GENERATED_POLICY_LIST: Shape = Shape::new("GeneratedPolicyList", Kind::List(ListShape { element: &Member::new("member", &GENERATED_POLICY), flattened: false, length: Length::ANY }));
pub(super) static GENERATED_POLICY_PROPERTIES: Shape = Shape::new("GeneratedPolicyProperties", Kind::Structure(StructureShape { members: &[
    Member::new("isComplete", &BOOLEAN),
    Member::new("principalArn", &PRINCIPAL_ARN).required(),
    Member::new("cloudTrailProperties", &CLOUD_TRAIL_PROPERTIES),
], payload: None, union: false }));
pub(super) static GENERATED_POLICY_RESULT: Shape = Shape::new("GeneratedPolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("properties", &GENERATED_POLICY_PROPERTIES).required(),
    Member::new("generatedPolicies", &GENERATED_POLICY_LIST),
], payload: None, union: false }));
pub(super) static GET_ACCESS_PREVIEW_REQUEST: Shape = Shape::new("GetAccessPreviewRequest", Kind::Structure(StructureShape { members: &[
    Member::new("accessPreviewId", &ACCESS_PREVIEW_ID).required().at(Location::Uri),
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_ACCESS_PREVIEW_RESPONSE: Shape = Shape::new("GetAccessPreviewResponse", Kind::Structure(StructureShape { members: &[
    Member::new("accessPreview", &ACCESS_PREVIEW).required(),
], payload: None, union: false }));
pub(super) static GET_ANALYZED_RESOURCE_REQUEST: Shape = Shape::new("GetAnalyzedResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("resourceArn", &RESOURCE_ARN).required().at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_ANALYZED_RESOURCE_RESPONSE: Shape = Shape::new("GetAnalyzedResourceResponse", Kind::Structure(StructureShape { members: &[
    Member::new("resource", &ANALYZED_RESOURCE),
], payload: None, union: false }));
pub(super) static GET_ANALYZER_REQUEST: Shape = Shape::new("GetAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ANALYZER_RESPONSE: Shape = Shape::new("GetAnalyzerResponse", Kind::Structure(StructureShape { members: &[
    Member::new("analyzer", &ANALYZER_SUMMARY).required(),
], payload: None, union: false }));
pub(super) static GET_ARCHIVE_RULE_REQUEST: Shape = Shape::new("GetArchiveRuleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("ruleName", &NAME).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ARCHIVE_RULE_RESPONSE: Shape = Shape::new("GetArchiveRuleResponse", Kind::Structure(StructureShape { members: &[
    Member::new("archiveRule", &ARCHIVE_RULE_SUMMARY).required(),
], payload: None, union: false }));
pub(super) static GET_FINDING_RECOMMENDATION_REQUEST: Shape = Shape::new("GetFindingRecommendationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("id", &GET_FINDING_RECOMMENDATION_REQUEST_ID_STRING).required().at(Location::Uri),
    Member::new("maxResults", &GET_FINDING_RECOMMENDATION_REQUEST_MAX_RESULTS_INTEGER).at(Location::QueryString),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_FINDING_RECOMMENDATION_REQUEST_ID_STRING: Shape = Shape::new("GetFindingRecommendationRequestIdString", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: None, values: &[] }));
pub(super) static GET_FINDING_RECOMMENDATION_REQUEST_MAX_RESULTS_INTEGER: Shape = Shape::new("GetFindingRecommendationRequestMaxResultsInteger", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static GET_FINDING_RECOMMENDATION_RESPONSE: Shape = Shape::new("GetFindingRecommendationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("startedAt", &TIMESTAMP).required(),
    Member::new("completedAt", &TIMESTAMP),
    Member::new("nextToken", &TOKEN),
    Member::new("error", &RECOMMENDATION_ERROR),
    Member::new("resourceArn", &RESOURCE_ARN).required(),
    Member::new("recommendedSteps", &RECOMMENDED_STEP_LIST),
    Member::new("recommendationType", &RECOMMENDATION_TYPE).required(),
    Member::new("status", &STATUS).required(),
], payload: None, union: false }));
pub(super) static GET_FINDING_REQUEST: Shape = Shape::new("GetFindingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("id", &FINDING_ID).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_FINDING_RESPONSE: Shape = Shape::new("GetFindingResponse", Kind::Structure(StructureShape { members: &[
    Member::new("finding", &FINDING),
], payload: None, union: false }));
pub(super) static GET_FINDING_V2_REQUEST: Shape = Shape::new("GetFindingV2Request", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("id", &FINDING_ID).required().at(Location::Uri),
    Member::new("maxResults", &INTEGER).at(Location::QueryString),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_FINDING_V2_RESPONSE: Shape = Shape::new("GetFindingV2Response", Kind::Structure(StructureShape { members: &[
    Member::new("analyzedAt", &TIMESTAMP).required(),
    Member::new("createdAt", &TIMESTAMP).required(),
    Member::new("error", &STRING),
    Member::new("id", &FINDING_ID).required(),
    Member::new("nextToken", &TOKEN),
    Member::new("resource", &STRING),
    Member::new("resourceType", &RESOURCE_TYPE).required(),
    Member::new("resourceOwnerAccount", &STRING).required(),
    Member::new("status", &FINDING_STATUS).required(),
    Member::new("updatedAt", &TIMESTAMP).required(),
    Member::new("findingDetails", &FINDING_DETAILS_LIST).required(),
    Member::new("findingType", &FINDING_TYPE),
], payload: None, union: false }));
pub(super) static GET_FINDINGS_STATISTICS_REQUEST: Shape = Shape::new("GetFindingsStatisticsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
], payload: None, union: false }));
pub(super) static GET_FINDINGS_STATISTICS_RESPONSE: Shape = Shape::new("GetFindingsStatisticsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("findingsStatistics", &FINDINGS_STATISTICS_LIST),
    Member::new("lastUpdatedAt", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static GET_GENERATED_POLICY_REQUEST: Shape = Shape::new("GetGeneratedPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("jobId", &JOB_ID).required().at(Location::Uri),
    Member::new("includeResourcePlaceholders", &BOOLEAN).at(Location::QueryString),
    Member::new("includeServiceLevelTemplate", &BOOLEAN).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_GENERATED_POLICY_RESPONSE: Shape = Shape::new("GetGeneratedPolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("jobDetails", &JOB_DETAILS).required(),
    Member::new("generatedPolicyResult", &GENERATED_POLICY_RESULT).required(),
], payload: None, union: false }));
pub(super) static GRANTEE_PRINCIPAL: Shape = Shape::new("GranteePrincipal", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static IAM_ROLE_CONFIGURATION: Shape = Shape::new("IamRoleConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("trustPolicy", &IAM_TRUST_POLICY),
], payload: None, union: false }));
pub(super) static IAM_TRUST_POLICY: Shape = Shape::new("IamTrustPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static INLINE_ARCHIVE_RULE: Shape = Shape::new("InlineArchiveRule", Kind::Structure(StructureShape { members: &[
    Member::new("ruleName", &NAME).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP).required(),
], payload: None, union: false }));
pub(super) static INLINE_ARCHIVE_RULES_LIST: Shape = Shape::new("InlineArchiveRulesList", Kind::List(ListShape { element: &Member::new("member", &INLINE_ARCHIVE_RULE), flattened: false, length: Length::ANY }));
pub(super) static INTEGER: Shape = Shape::new("Integer", Kind::Integer(NumberRange::ANY));
pub(super) static INTERNAL_ACCESS_ANALYSIS_RULE: Shape = Shape::new("InternalAccessAnalysisRule", Kind::Structure(StructureShape { members: &[
    Member::new("inclusions", &INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA_LIST),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA: Shape = Shape::new("InternalAccessAnalysisRuleCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("accountIds", &ACCOUNT_IDS_LIST),
    Member::new("resourceTypes", &RESOURCE_TYPE_LIST),
    Member::new("resourceArns", &RESOURCE_ARNS_LIST),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA_LIST: Shape = Shape::new("InternalAccessAnalysisRuleCriteriaList", Kind::List(ListShape { element: &Member::new("member", &INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA), flattened: false, length: Length::ANY }));
pub(super) static INTERNAL_ACCESS_CONFIGURATION: Shape = Shape::new("InternalAccessConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("analysisRule", &INTERNAL_ACCESS_ANALYSIS_RULE),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_DETAILS: Shape = Shape::new("InternalAccessDetails", Kind::Structure(StructureShape { members: &[
    Member::new("action", &ACTION_LIST),
    Member::new("condition", &CONDITION_KEY_MAP),
    Member::new("principal", &PRINCIPAL_MAP),
    Member::new("principalOwnerAccount", &STRING),
    Member::new("accessType", &INTERNAL_ACCESS_TYPE),
    Member::new("principalType", &PRINCIPAL_TYPE),
    Member::new("sources", &FINDING_SOURCE_LIST),
    Member::new("resourceControlPolicyRestriction", &RESOURCE_CONTROL_POLICY_RESTRICTION),
    Member::new("serviceControlPolicyRestriction", &SERVICE_CONTROL_POLICY_RESTRICTION),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_FINDINGS_STATISTICS: Shape = Shape::new("InternalAccessFindingsStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("resourceTypeStatistics", &INTERNAL_ACCESS_RESOURCE_TYPE_STATISTICS_MAP),
    Member::new("totalActiveFindings", &INTEGER),
    Member::new("totalArchivedFindings", &INTEGER),
    Member::new("totalResolvedFindings", &INTEGER),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS: Shape = Shape::new("InternalAccessResourceTypeDetails", Kind::Structure(StructureShape { members: &[
    Member::new("totalActiveFindings", &INTEGER),
    Member::new("totalResolvedFindings", &INTEGER),
    Member::new("totalArchivedFindings", &INTEGER),
], payload: None, union: false }));
pub(super) static INTERNAL_ACCESS_RESOURCE_TYPE_STATISTICS_MAP: Shape = Shape::new("InternalAccessResourceTypeStatisticsMap", Kind::Map(MapShape { key: &Member::new("key", &RESOURCE_TYPE), value: &Member::new("value", &INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS), flattened: false, length: Length::ANY }));
pub(super) static INTERNAL_ACCESS_TYPE: Shape = Shape::new("InternalAccessType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INTRA_ACCOUNT", "INTRA_ORG"] }));
pub(super) static INTERNET_CONFIGURATION: Shape = Shape::new("InternetConfiguration", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ISSUE_CODE: Shape = Shape::new("IssueCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ISSUING_ACCOUNT: Shape = Shape::new("IssuingAccount", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static JOB_DETAILS: Shape = Shape::new("JobDetails", Kind::Structure(StructureShape { members: &[
    Member::new("jobId", &JOB_ID).required(),
    Member::new("status", &JOB_STATUS).required(),
    Member::new("startedOn", &TIMESTAMP).required(),
    Member::new("completedOn", &TIMESTAMP),
    Member::new("jobError", &JOB_ERROR),
], payload: None, union: false }));
pub(super) static JOB_ERROR: Shape = Shape::new("JobError", Kind::Structure(StructureShape { members: &[
    Member::new("code", &JOB_ERROR_CODE).required(),
    Member::new("message", &STRING).required(),
], payload: None, union: false }));
pub(super) static JOB_ERROR_CODE: Shape = Shape::new("JobErrorCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AUTHORIZATION_ERROR", "RESOURCE_NOT_FOUND_ERROR", "SERVICE_QUOTA_EXCEEDED_ERROR", "SERVICE_ERROR"] }));
pub(super) static JOB_ID: Shape = Shape::new("JobId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static JOB_STATUS: Shape = Shape::new("JobStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IN_PROGRESS", "SUCCEEDED", "FAILED", "CANCELED"] }));
pub(super) static KMS_CONSTRAINTS_KEY: Shape = Shape::new("KmsConstraintsKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static KMS_CONSTRAINTS_MAP: Shape = Shape::new("KmsConstraintsMap", Kind::Map(MapShape { key: &Member::new("key", &KMS_CONSTRAINTS_KEY), value: &Member::new("value", &KMS_CONSTRAINTS_VALUE), flattened: false, length: Length::ANY }));
pub(super) static KMS_CONSTRAINTS_VALUE: Shape = Shape::new("KmsConstraintsValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static KMS_GRANT_CONFIGURATION: Shape = Shape::new("KmsGrantConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("operations", &KMS_GRANT_OPERATIONS_LIST).required(),
    Member::new("granteePrincipal", &GRANTEE_PRINCIPAL).required(),
    Member::new("retiringPrincipal", &RETIRING_PRINCIPAL),
    Member::new("constraints", &KMS_GRANT_CONSTRAINTS),
    Member::new("issuingAccount", &ISSUING_ACCOUNT).required(),
], payload: None, union: false }));
pub(super) static KMS_GRANT_CONFIGURATIONS_LIST: Shape = Shape::new("KmsGrantConfigurationsList", Kind::List(ListShape { element: &Member::new("member", &KMS_GRANT_CONFIGURATION), flattened: false, length: Length::ANY }));
pub(super) static KMS_GRANT_CONSTRAINTS: Shape = Shape::new("KmsGrantConstraints", Kind::Structure(StructureShape { members: &[
    Member::new("encryptionContextEquals", &KMS_CONSTRAINTS_MAP),
    Member::new("encryptionContextSubset", &KMS_CONSTRAINTS_MAP),
], payload: None, union: false }));
pub(super) static KMS_GRANT_OPERATION: Shape = Shape::new("KmsGrantOperation", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CreateGrant", "Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GetPublicKey", "ReEncryptFrom", "ReEncryptTo", "RetireGrant", "Sign", "Verify"] }));
pub(super) static KMS_GRANT_OPERATIONS_LIST: Shape = Shape::new("KmsGrantOperationsList", Kind::List(ListShape { element: &Member::new("member", &KMS_GRANT_OPERATION), flattened: false, length: Length::ANY }));
pub(super) static KMS_KEY_CONFIGURATION: Shape = Shape::new("KmsKeyConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("keyPolicies", &KMS_KEY_POLICIES_MAP),
    Member::new("grants", &KMS_GRANT_CONFIGURATIONS_LIST),
], payload: None, union: false }));
pub(super) static KMS_KEY_POLICIES_MAP: Shape = Shape::new("KmsKeyPoliciesMap", Kind::Map(MapShape { key: &Member::new("key", &POLICY_NAME), value: &Member::new("value", &KMS_KEY_POLICY), flattened: false, length: Length::ANY }));
pub(super) static KMS_KEY_POLICY: Shape = Shape::new("KmsKeyPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LEARN_MORE_LINK: Shape = Shape::new("LearnMoreLink", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LIST_ACCESS_PREVIEW_FINDINGS_REQUEST: Shape = Shape::new("ListAccessPreviewFindingsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("accessPreviewId", &ACCESS_PREVIEW_ID).required().at(Location::Uri),
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP),
    Member::new("nextToken", &TOKEN),
    Member::new("maxResults", &INTEGER),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE: Shape = Shape::new("ListAccessPreviewFindingsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("findings", &ACCESS_PREVIEW_FINDINGS_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_PREVIEWS_REQUEST: Shape = Shape::new("ListAccessPreviewsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required().at(Location::QueryString),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
    Member::new("maxResults", &INTEGER).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_PREVIEWS_RESPONSE: Shape = Shape::new("ListAccessPreviewsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("accessPreviews", &ACCESS_PREVIEWS_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ANALYZED_RESOURCES_REQUEST: Shape = Shape::new("ListAnalyzedResourcesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("resourceType", &RESOURCE_TYPE),
    Member::new("nextToken", &TOKEN),
    Member::new("maxResults", &INTEGER),
], payload: None, union: false }));
pub(super) static LIST_ANALYZED_RESOURCES_RESPONSE: Shape = Shape::new("ListAnalyzedResourcesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("analyzedResources", &ANALYZED_RESOURCES_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ANALYZERS_REQUEST: Shape = Shape::new("ListAnalyzersRequest", Kind::Structure(StructureShape { members: &[
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
    Member::new("maxResults", &INTEGER).at(Location::QueryString),
    Member::new("type", &TYPE).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ANALYZERS_RESPONSE: Shape = Shape::new("ListAnalyzersResponse", Kind::Structure(StructureShape { members: &[
    Member::new("analyzers", &ANALYZERS_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_ARCHIVE_RULES_REQUEST: Shape = Shape::new("ListArchiveRulesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
    Member::new("maxResults", &INTEGER).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ARCHIVE_RULES_RESPONSE: Shape = Shape::new("ListArchiveRulesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("archiveRules", &ARCHIVE_RULES_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_FINDINGS_REQUEST: Shape = Shape::new("ListFindingsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP),
    Member::new("sort", &SORT_CRITERIA),
    Member::new("nextToken", &TOKEN),
    Member::new("maxResults", &INTEGER),
], payload: None, union: false }));
pub(super) static LIST_FINDINGS_RESPONSE: Shape = Shape::new("ListFindingsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("findings", &FINDINGS_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_FINDINGS_V2_REQUEST: Shape = Shape::new("ListFindingsV2Request", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("filter", &FILTER_CRITERIA_MAP),
    Member::new("maxResults", &INTEGER),
    Member::new("nextToken", &TOKEN),
    Member::new("sort", &SORT_CRITERIA),
], payload: None, union: false }));
pub(super) static LIST_FINDINGS_V2_RESPONSE: Shape = Shape::new("ListFindingsV2Response", Kind::Structure(StructureShape { members: &[
    Member::new("findings", &FINDINGS_LIST_V2).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_POLICY_GENERATIONS_REQUEST: Shape = Shape::new("ListPolicyGenerationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("principalArn", &PRINCIPAL_ARN).at(Location::QueryString),
    Member::new("maxResults", &LIST_POLICY_GENERATIONS_REQUEST_MAX_RESULTS_INTEGER).at(Location::QueryString),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_POLICY_GENERATIONS_REQUEST_MAX_RESULTS_INTEGER: Shape = Shape::new("ListPolicyGenerationsRequestMaxResultsInteger", Kind::Integer(NumberRange { min: Some(1), max: None }));
pub(super) static LIST_POLICY_GENERATIONS_RESPONSE: Shape = Shape::new("ListPolicyGenerationsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("policyGenerations", &POLICY_GENERATION_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape::new("ListTagsForResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("resourceArn", &STRING).required().at(Location::Uri),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape::new("ListTagsForResourceResponse", Kind::Structure(StructureShape { members: &[
    Member::new("tags", &TAGS_MAP),
], payload: None, union: false }));
pub(super) static LOCALE: Shape = Shape::new("Locale", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["DE", "EN", "ES", "FR", "IT", "JA", "KO", "PT_BR", "ZH_CN", "ZH_TW"] }));
pub(super) static LOCATION: Shape = Shape::new("Location", Kind::Structure(StructureShape { members: &[
    Member::new("path", &PATH_ELEMENT_LIST).required(),
    Member::new("span", &SPAN).required(),
], payload: None, union: false }));
pub(super) static LOCATION_LIST: Shape = Shape::new("LocationList", Kind::List(ListShape { element: &Member::new("member", &LOCATION), flattened: false, length: Length::ANY }));
pub(super) static NAME: Shape = Shape::new("Name", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: Some(Pattern::new("[A-Za-z][A-Za-z0-9_.-]*", "\\A(?:[A-Za-z][A-Za-z0-9_.-]*)\\z")), values: &[] }));
pub(super) static NETWORK_ORIGIN_CONFIGURATION: Shape = Shape::new("NetworkOriginConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("vpcConfiguration", &VPC_CONFIGURATION),
    Member::new("internetConfiguration", &INTERNET_CONFIGURATION),
], payload: None, union: true }));
pub(super) static ORDER_BY: Shape = Shape::new("OrderBy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ASC", "DESC"] }));
pub(super) static PATH_ELEMENT: Shape = Shape::new("PathElement", Kind::Structure(StructureShape { members: &[
    Member::new("index", &INTEGER),
    Member::new("key", &STRING),
    Member::new("substring", &SUBSTRING),
    Member::new("value", &STRING),
], payload: None, union: true }));
pub(super) static PATH_ELEMENT_LIST: Shape = Shape::new("PathElementList", Kind::List(ListShape { element: &Member::new("member", &PATH_ELEMENT), flattened: false, length: Length::ANY }));
pub(super) static POLICY_DOCUMENT: Shape = Shape::new("PolicyDocument", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_GENERATION: Shape = Shape::new("PolicyGeneration", Kind::Structure(StructureShape { members: &[
    Member::new("jobId", &JOB_ID).required(),
    Member::new("principalArn", &PRINCIPAL_ARN).required(),
    Member::new("status", &JOB_STATUS).required(),
    Member::new("startedOn", &TIMESTAMP).required(),
    Member::new("completedOn", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static POLICY_GENERATION_DETAILS: Shape = Shape::new("PolicyGenerationDetails", Kind::Structure(StructureShape { members: &[
    Member::new("principalArn", &PRINCIPAL_ARN).required(),
], payload: None, union: false }));
pub(super) static POLICY_GENERATION_LIST: Shape = Shape::new("PolicyGenerationList", Kind::List(ListShape { element: &Member::new("member", &POLICY_GENERATION), flattened: false, length: Length::ANY }));
pub(super) static POLICY_NAME: Shape = Shape::new("PolicyName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_TYPE: Shape = Shape::new("PolicyType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IDENTITY_POLICY", "RESOURCE_POLICY", "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] }));
pub(super) static POSITION: Shape = Shape::new("Position", Kind::Structure(StructureShape { members: &[
    Member::new("line", &INTEGER).required(),
    Member::new("column", &INTEGER).required(),
    Member::new("offset", &INTEGER).required(),
], payload: None, union: false }));
pub(super) static PRINCIPAL_ARN: Shape = Shape::new("PrincipalArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:iam::[^:]*:(role|user)/.{1,576}", "\\A(?:arn:[^:]*:iam::[^:]*:(role|user)/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]{1,576})\\z")), values: &[] }));
pub(super) static PRINCIPAL_MAP: Shape = Shape::new("PrincipalMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &STRING), flattened: false, length: Length::ANY }));
pub(super) static PRINCIPAL_TYPE: Shape = Shape::new("PrincipalType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["IAM_ROLE", "IAM_USER"] }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_ID: Shape = Shape::new("RdsDbClusterSnapshotAccountId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_IDS_LIST: Shape = Shape::new("RdsDbClusterSnapshotAccountIdsList", Kind::List(ListShape { element: &Member::new("member", &RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_ID), flattened: false, length: Length::ANY }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_NAME: Shape = Shape::new("RdsDbClusterSnapshotAttributeName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE: Shape = Shape::new("RdsDbClusterSnapshotAttributeValue", Kind::Structure(StructureShape { members: &[
    Member::new("accountIds", &RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_IDS_LIST),
], payload: None, union: true }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTES_MAP: Shape = Shape::new("RdsDbClusterSnapshotAttributesMap", Kind::Map(MapShape { key: &Member::new("key", &RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_NAME), value: &Member::new("value", &RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE), flattened: false, length: Length::ANY }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION: Shape = Shape::new("RdsDbClusterSnapshotConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("attributes", &RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTES_MAP),
    Member::new("kmsKeyId", &RDS_DB_CLUSTER_SNAPSHOT_KMS_KEY_ID),
], payload: None, union: false }));
pub(super) static RDS_DB_CLUSTER_SNAPSHOT_KMS_KEY_ID: Shape = Shape::new("RdsDbClusterSnapshotKmsKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RDS_DB_SNAPSHOT_ACCOUNT_ID: Shape = Shape::new("RdsDbSnapshotAccountId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RDS_DB_SNAPSHOT_ACCOUNT_IDS_LIST: Shape = Shape::new("RdsDbSnapshotAccountIdsList", Kind::List(ListShape { element: &Member::new("member", &RDS_DB_SNAPSHOT_ACCOUNT_ID), flattened: false, length: Length::ANY }));
pub(super) static RDS_DB_SNAPSHOT_ATTRIBUTE_NAME: Shape = Shape::new("RdsDbSnapshotAttributeName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE: Shape = Shape::new("RdsDbSnapshotAttributeValue", Kind::Structure(StructureShape { members: &[
    Member::new("accountIds", &RDS_DB_SNAPSHOT_ACCOUNT_IDS_LIST),
], payload: None, union: true }));
pub(super) static RDS_DB_SNAPSHOT_ATTRIBUTES_MAP: Shape = Shape::new("RdsDbSnapshotAttributesMap", Kind::Map(MapShape { key: &Member::new("key", &RDS_DB_SNAPSHOT_ATTRIBUTE_NAME), value: &Member::new("value", &RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE), flattened: false, length: Length::ANY }));
pub(super) static RDS_DB_SNAPSHOT_CONFIGURATION: Shape = Shape::new("RdsDbSnapshotConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("attributes", &RDS_DB_SNAPSHOT_ATTRIBUTES_MAP),
    Member::new("kmsKeyId", &RDS_DB_SNAPSHOT_KMS_KEY_ID),
], payload: None, union: false }));
pub(super) static RDS_DB_SNAPSHOT_KMS_KEY_ID: Shape = Shape::new("RdsDbSnapshotKmsKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REASON_CODE: Shape = Shape::new("ReasonCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AWS_SERVICE_ACCESS_DISABLED", "DELEGATED_ADMINISTRATOR_DEREGISTERED", "ORGANIZATION_DELETED", "SERVICE_LINKED_ROLE_CREATION_FAILED"] }));
pub(super) static REASON_SUMMARY: Shape = Shape::new("ReasonSummary", Kind::Structure(StructureShape { members: &[
    Member::new("description", &STRING),
    Member::new("statementIndex", &INTEGER),
    Member::new("statementId", &STRING),
], payload: None, union: false }));
pub(super) static REASON_SUMMARY_LIST: Shape = Shape::new("ReasonSummaryList", Kind::List(ListShape { element: &Member::new("member", &REASON_SUMMARY), flattened: false, length: Length::ANY }));
pub(super) static RECOMMENDATION_ERROR: Shape = Shape::new("RecommendationError", Kind::Structure(StructureShape { members: &[
    Member::new("code", &STRING).required(),
    Member::new("message", &STRING).required(),
], payload: None, union: false }));
pub(super) static RECOMMENDATION_TYPE: Shape = Shape::new("RecommendationType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["UnusedPermissionRecommendation"] }));
pub(super) static RECOMMENDED_REMEDIATION_ACTION: Shape = Shape::new("RecommendedRemediationAction", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CREATE_POLICY", "DETACH_POLICY"] }));
pub(super) static RECOMMENDED_STEP: Shape = Shape::new("RecommendedStep", Kind::Structure(StructureShape { members: &[
    Member::new("unusedPermissionsRecommendedStep", &UNUSED_PERMISSIONS_RECOMMENDED_STEP),
], payload: None, union: true }));
pub(super) static RECOMMENDED_STEP_LIST: Shape = Shape::new("RecommendedStepList", Kind::List(ListShape { element: &Member::new("member", &RECOMMENDED_STEP), flattened: false, length: Length::ANY }));
pub(super) static REGION_LIST: Shape = Shape::new("RegionList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE: Shape = Shape::new("Resource", Kind::String(StringShape { length: Length::new(0, Some(2048)), pattern: None, values: &[] }));
pub(super) static RESOURCE_ARN: Shape = Shape::new("ResourceArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:[^:]*:[^:]*:[^:]*:.*", "\\A(?:arn:[^:]*:[^:]*:[^:]*:[^:]*:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static RESOURCE_ARNS_LIST: Shape = Shape::new("ResourceArnsList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE_CONTROL_POLICY_RESTRICTION: Shape = Shape::new("ResourceControlPolicyRestriction", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["APPLICABLE", "FAILED_TO_EVALUATE_RCP", "NOT_APPLICABLE", "APPLIED"] }));
pub(super) static RESOURCE_TYPE: Shape = Shape::new("ResourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AWS::S3::Bucket", "AWS::IAM::Role", "AWS::SQS::Queue", "AWS::Lambda::Function", "AWS::Lambda::LayerVersion", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::EFS::FileSystem", "AWS::EC2::Snapshot", "AWS::ECR::Repository", "AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot", "AWS::SNS::Topic", "AWS::S3Express::DirectoryBucket", "AWS::DynamoDB::Table", "AWS::DynamoDB::Stream", "AWS::IAM::User"] }));
pub(super) static RESOURCE_TYPE_DETAILS: Shape = Shape::new("ResourceTypeDetails", Kind::Structure(StructureShape { members: &[
    Member::new("totalActivePublic", &INTEGER),
    Member::new("totalActiveCrossAccount", &INTEGER),
    Member::new("totalActiveErrors", &INTEGER),
], payload: None, union: false }));
pub(super) static RESOURCE_TYPE_LIST: Shape = Shape::new("ResourceTypeList", Kind::List(ListShape { element: &Member::new("member", &RESOURCE_TYPE), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE_TYPE_STATISTICS_MAP: Shape = Shape::new("ResourceTypeStatisticsMap", Kind::Map(MapShape { key: &Member::new("key", &RESOURCE_TYPE), value: &Member::new("value", &RESOURCE_TYPE_DETAILS), flattened: false, length: Length::ANY }));
pub(super) static RETIRING_PRINCIPAL: Shape = Shape::new("RetiringPrincipal", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ROLE_ARN: Shape = Shape::new("RoleArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:iam::[^:]*:role/.{1,576}", "\\A(?:arn:[^:]*:iam::[^:]*:role/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]{1,576})\\z")), values: &[] }));
pub(super) static S3_ACCESS_POINT_CONFIGURATION: Shape = Shape::new("S3AccessPointConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("accessPointPolicy", &ACCESS_POINT_POLICY),
    Member::new("publicAccessBlock", &S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("networkOrigin", &NETWORK_ORIGIN_CONFIGURATION),
], payload: None, union: false }));
pub(super) static S3_ACCESS_POINT_CONFIGURATIONS_MAP: Shape = Shape::new("S3AccessPointConfigurationsMap", Kind::Map(MapShape { key: &Member::new("key", &ACCESS_POINT_ARN), value: &Member::new("value", &S3_ACCESS_POINT_CONFIGURATION), flattened: false, length: Length::ANY }));
pub(super) static S3_BUCKET_ACL_GRANT_CONFIGURATION: Shape = Shape::new("S3BucketAclGrantConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("permission", &ACL_PERMISSION).required(),
    Member::new("grantee", &ACL_GRANTEE).required(),
], payload: None, union: false }));
pub(super) static S3_BUCKET_ACL_GRANT_CONFIGURATIONS_LIST: Shape = Shape::new("S3BucketAclGrantConfigurationsList", Kind::List(ListShape { element: &Member::new("member", &S3_BUCKET_ACL_GRANT_CONFIGURATION), flattened: false, length: Length::ANY }));
pub(super) static S3_BUCKET_CONFIGURATION: Shape = Shape::new("S3BucketConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("bucketPolicy", &S3_BUCKET_POLICY),
    Member::new("bucketAclGrants", &S3_BUCKET_ACL_GRANT_CONFIGURATIONS_LIST),
    Member::new("bucketPublicAccessBlock", &S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("accessPoints", &S3_ACCESS_POINT_CONFIGURATIONS_MAP),
], payload: None, union: false }));
pub(super) static S3_BUCKET_POLICY: Shape = Shape::new("S3BucketPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_ARN: Shape = Shape::new("S3ExpressDirectoryAccessPointArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("arn:[^:]*:s3express:[^:]*:[^:]*:accesspoint/.*", "\\A(?:arn:[^:]*:s3express:[^:]*:[^:]*:accesspoint/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION: Shape = Shape::new("S3ExpressDirectoryAccessPointConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("accessPointPolicy", &ACCESS_POINT_POLICY),
    Member::new("networkOrigin", &NETWORK_ORIGIN_CONFIGURATION),
], payload: None, union: false }));
pub(super) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATIONS_MAP: Shape = Shape::new("S3ExpressDirectoryAccessPointConfigurationsMap", Kind::Map(MapShape { key: &Member::new("key", &S3_EXPRESS_DIRECTORY_ACCESS_POINT_ARN), value: &Member::new("value", &S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION), flattened: false, length: Length::ANY }));
pub(super) static S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION: Shape = Shape::new("S3ExpressDirectoryBucketConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("bucketPolicy", &S3_EXPRESS_DIRECTORY_BUCKET_POLICY),
    Member::new("accessPoints", &S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATIONS_MAP),
], payload: None, union: false }));
pub(super) static S3_EXPRESS_DIRECTORY_BUCKET_POLICY: Shape = Shape::new("S3ExpressDirectoryBucketPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION: Shape = Shape::new("S3PublicAccessBlockConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ignorePublicAcls", &BOOLEAN).required(),
    Member::new("restrictPublicBuckets", &BOOLEAN).required(),
], payload: None, union: false }));
pub(super) static SECRETS_MANAGER_SECRET_CONFIGURATION: Shape = Shape::new("SecretsManagerSecretConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("kmsKeyId", &SECRETS_MANAGER_SECRET_KMS_ID),
    Member::new("secretPolicy", &SECRETS_MANAGER_SECRET_POLICY),
], payload: None, union: false }));
pub(super) static SECRETS_MANAGER_SECRET_KMS_ID: Shape = Shape::new("SecretsManagerSecretKmsId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SECRETS_MANAGER_SECRET_POLICY: Shape = Shape::new("SecretsManagerSecretPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SERVICE_CONTROL_POLICY_RESTRICTION: Shape = Shape::new("ServiceControlPolicyRestriction", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["APPLICABLE", "FAILED_TO_EVALUATE_SCP", "NOT_APPLICABLE", "APPLIED"] }));
pub(super) static SHARED_VIA_LIST: Shape = Shape::new("SharedViaList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static SNS_TOPIC_CONFIGURATION: Shape = Shape::new("SnsTopicConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("topicPolicy", &SNS_TOPIC_POLICY),
], payload: None, union: false }));
pub(super) static SNS_TOPIC_POLICY: Shape = Shape::new("SnsTopicPolicy", Kind::String(StringShape { length: Length::new(0, Some(30720)), pattern: None, values: &[] }));
pub(super) static SORT_CRITERIA: Shape = Shape::new("SortCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("attributeName", &STRING),
    Member::new("orderBy", &ORDER_BY),
], payload: None, union: false }));
pub(super) static SPAN: Shape = Shape::new("Span", Kind::Structure(StructureShape { members: &[
    Member::new("start", &POSITION).required(),
    Member::new("end", &POSITION).required(),
], payload: None, union: false }));
pub(super) static SQS_QUEUE_CONFIGURATION: Shape = Shape::new("SqsQueueConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("queuePolicy", &SQS_QUEUE_POLICY),
], payload: None, union: false }));
pub(super) static SQS_QUEUE_POLICY: Shape = Shape::new("SqsQueuePolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static START_POLICY_GENERATION_REQUEST: Shape = Shape::new("StartPolicyGenerationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("policyGenerationDetails", &POLICY_GENERATION_DETAILS).required(),
    Member::new("cloudTrailDetails", &CLOUD_TRAIL_DETAILS),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static START_POLICY_GENERATION_RESPONSE: Shape = Shape::new("StartPolicyGenerationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("jobId", &JOB_ID).required(),
], payload: None, union: false }));
pub(super) static START_RESOURCE_SCAN_REQUEST: Shape = Shape::new("StartResourceScanRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("resourceArn", &RESOURCE_ARN).required(),
    Member::new("resourceOwnerAccount", &STRING),
], payload: None, union: false }));
pub(super) static STATUS: Shape = Shape::new("Status", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SUCCEEDED", "FAILED", "IN_PROGRESS"] }));
pub(super) static STATUS_REASON: Shape = Shape::new("StatusReason", Kind::Structure(StructureShape { members: &[
    Member::new("code", &REASON_CODE).required(),
], payload: None, union: false }));
pub(super) static STRING: Shape = Shape::new("String", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SUBSTRING: Shape = Shape::new("Substring", Kind::Structure(StructureShape { members: &[
    Member::new("start", &INTEGER).required(),
    Member::new("length", &INTEGER).required(),
], payload: None, union: false }));
pub(super) static TAG_KEYS: Shape = Shape::new("TagKeys", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::new("TagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("resourceArn", &STRING).required().at(Location::Uri),
    Member::new("tags", &TAGS_MAP).required(),
], payload: None, union: false }));
pub(super) static TAG_RESOURCE_RESPONSE: Shape = Shape::new("TagResourceResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static TAGS_LIST: Shape = Shape::new("TagsList", Kind::List(ListShape { element: &Member::new("member", &TAGS_MAP), flattened: false, length: Length::ANY }));
pub(super) static TAGS_MAP: Shape = Shape::new("TagsMap", Kind::Map(MapShape { key: &Member::new("key", &STRING), value: &Member::new("value", &STRING), flattened: false, length: Length::ANY }));
pub(super) static TIMESTAMP: Shape = Shape::new("Timestamp", Kind::Timestamp(Some(TimestampFormat::Iso8601)));
pub(super) static TOKEN: Shape = Shape::new("Token", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TRAIL: Shape = Shape::new("Trail", Kind::Structure(StructureShape { members: &[
    Member::new("cloudTrailArn", &CLOUD_TRAIL_ARN).required(),
    Member::new("regions", &REGION_LIST),
    Member::new("allRegions", &BOOLEAN),
], payload: None, union: false }));
pub(super) static TRAIL_LIST: Shape = Shape::new("TrailList", Kind::List(ListShape { element: &Member::new("member", &TRAIL), flattened: false, length: Length::ANY }));
pub(super) static TRAIL_PROPERTIES: Shape = Shape::new("TrailProperties", Kind::Structure(StructureShape { members: &[
    Member::new("cloudTrailArn", &CLOUD_TRAIL_ARN).required(),
    Member::new("regions", &REGION_LIST),
    Member::new("allRegions", &BOOLEAN),
], payload: None, union: false }));
pub(super) static TRAIL_PROPERTIES_LIST: Shape = Shape::new("TrailPropertiesList", Kind::List(ListShape { element: &Member::new("member", &TRAIL_PROPERTIES), flattened: false, length: Length::ANY }));
pub(super) static TYPE: Shape = Shape::new("Type", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ACCOUNT", "ORGANIZATION", "ACCOUNT_UNUSED_ACCESS", "ORGANIZATION_UNUSED_ACCESS", "ACCOUNT_INTERNAL_ACCESS", "ORGANIZATION_INTERNAL_ACCESS"] }));
pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::new("UntagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("resourceArn", &STRING).required().at(Location::Uri),
    Member::new("tagKeys", &TAG_KEYS).required().at(Location::QueryString),
], payload: None, union: false }));
pub(super) static UNTAG_RESOURCE_RESPONSE: Shape = Shape::new("UntagResourceResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static UNUSED_ACCESS_CONFIGURATION: Shape = Shape::new("UnusedAccessConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("unusedAccessAge", &INTEGER),
    Member::new("analysisRule", &ANALYSIS_RULE),
], payload: None, union: false }));
pub(super) static UNUSED_ACCESS_FINDINGS_STATISTICS: Shape = Shape::new("UnusedAccessFindingsStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("unusedAccessTypeStatistics", &UNUSED_ACCESS_TYPE_STATISTICS_LIST),
    Member::new("topAccounts", &ACCOUNT_AGGREGATIONS),
    Member::new("totalActiveFindings", &INTEGER),
    Member::new("totalArchivedFindings", &INTEGER),
    Member::new("totalResolvedFindings", &INTEGER),
], payload: None, union: false }));
pub(super) static UNUSED_ACCESS_TYPE_STATISTICS: Shape = Shape::new("UnusedAccessTypeStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("unusedAccessType", &STRING),
    Member::new("total", &INTEGER),
], payload: None, union: false }));
pub(super) static UNUSED_ACCESS_TYPE_STATISTICS_LIST: Shape = Shape::new("UnusedAccessTypeStatisticsList", Kind::List(ListShape { element: &Member::new("member", &UNUSED_ACCESS_TYPE_STATISTICS), flattened: false, length: Length::ANY }));
pub(super) static UNUSED_ACTION: Shape = Shape::new("UnusedAction", Kind::Structure(StructureShape { members: &[
    Member::new("action", &STRING).required(),
    Member::new("lastAccessed", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static UNUSED_ACTION_LIST: Shape = Shape::new("UnusedActionList", Kind::List(ListShape { element: &Member::new("member", &UNUSED_ACTION), flattened: false, length: Length::ANY }));
pub(super) static UNUSED_IAM_ROLE_DETAILS: Shape = Shape::new("UnusedIamRoleDetails", Kind::Structure(StructureShape { members: &[
    Member::new("lastAccessed", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static UNUSED_IAM_USER_ACCESS_KEY_DETAILS: Shape = Shape::new("UnusedIamUserAccessKeyDetails", Kind::Structure(StructureShape { members: &[
    Member::new("accessKeyId", &STRING).required(),
    Member::new("lastAccessed", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static UNUSED_IAM_USER_PASSWORD_DETAILS: Shape = Shape::new("UnusedIamUserPasswordDetails", Kind::Structure(StructureShape { members: &[
    Member::new("lastAccessed", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static UNUSED_PERMISSION_DETAILS: Shape = Shape::new("UnusedPermissionDetails", Kind::Structure(StructureShape { members: &[
    Member::new("actions", &UNUSED_ACTION_LIST),
    Member::new("serviceNamespace", &STRING).required(),
    Member::new("lastAccessed", &TIMESTAMP),
], payload: None, union: false }));
pub(super) static UNUSED_PERMISSIONS_RECOMMENDED_STEP: Shape = Shape::new("UnusedPermissionsRecommendedStep", Kind::Structure(StructureShape { members: &[
    Member::new("policyUpdatedAt", &TIMESTAMP),
    Member::new("recommendedAction", &RECOMMENDED_REMEDIATION_ACTION).required(),
    Member::new("recommendedPolicy", &STRING),
    Member::new("existingPolicyId", &STRING),
], payload: None, union: false }));
pub(super) static UPDATE_ANALYZER_REQUEST: Shape = Shape::new("UpdateAnalyzerRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("configuration", &ANALYZER_CONFIGURATION),
], payload: None, union: false }));
pub(super) static UPDATE_ANALYZER_RESPONSE: Shape = Shape::new("UpdateAnalyzerResponse", Kind::Structure(StructureShape { members: &[
    Member::new("configuration", &ANALYZER_CONFIGURATION),
], payload: None, union: false }));
pub(super) static UPDATE_ARCHIVE_RULE_REQUEST: Shape = Shape::new("UpdateArchiveRuleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerName", &ANALYZER_NAME).required().at(Location::Uri),
    Member::new("ruleName", &NAME).required().at(Location::Uri),
    Member::new("filter", &FILTER_CRITERIA_MAP).required(),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static UPDATE_FINDINGS_REQUEST: Shape = Shape::new("UpdateFindingsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("analyzerArn", &ANALYZER_ARN).required(),
    Member::new("status", &FINDING_STATUS_UPDATE).required(),
    Member::new("ids", &FINDING_ID_LIST),
    Member::new("resourceArn", &RESOURCE_ARN),
    Member::new("clientToken", &STRING).token(),
], payload: None, union: false }));
pub(super) static VALIDATE_POLICY_FINDING: Shape = Shape::new("ValidatePolicyFinding", Kind::Structure(StructureShape { members: &[
    Member::new("findingDetails", &STRING).required(),
    Member::new("findingType", &VALIDATE_POLICY_FINDING_TYPE).required(),
    Member::new("issueCode", &ISSUE_CODE).required(),
    Member::new("learnMoreLink", &LEARN_MORE_LINK).required(),
    Member::new("locations", &LOCATION_LIST).required(),
], payload: None, union: false }));
pub(super) static VALIDATE_POLICY_FINDING_LIST: Shape = Shape::new("ValidatePolicyFindingList", Kind::List(ListShape { element: &Member::new("member", &VALIDATE_POLICY_FINDING), flattened: false, length: Length::ANY }));
pub(super) static VALIDATE_POLICY_FINDING_TYPE: Shape = Shape::new("ValidatePolicyFindingType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ERROR", "SECURITY_WARNING", "SUGGESTION", "WARNING"] }));
pub(super) static VALIDATE_POLICY_REQUEST: Shape = Shape::new("ValidatePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("locale", &LOCALE),
    Member::new("maxResults", &INTEGER).at(Location::QueryString),
    Member::new("nextToken", &TOKEN).at(Location::QueryString),
    Member::new("policyDocument", &POLICY_DOCUMENT).required(),
    Member::new("policyType", &POLICY_TYPE).required(),
    Member::new("validatePolicyResourceType", &VALIDATE_POLICY_RESOURCE_TYPE),
], payload: None, union: false }));
pub(super) static VALIDATE_POLICY_RESOURCE_TYPE: Shape = Shape::new("ValidatePolicyResourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AWS::S3::Bucket", "AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint", "AWS::S3ObjectLambda::AccessPoint", "AWS::IAM::AssumeRolePolicyDocument", "AWS::DynamoDB::Table"] }));
pub(super) static VALIDATE_POLICY_RESPONSE: Shape = Shape::new("ValidatePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("findings", &VALIDATE_POLICY_FINDING_LIST).required(),
    Member::new("nextToken", &TOKEN),
], payload: None, union: false }));
pub(super) static VALUE_LIST: Shape = Shape::new("ValueList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::new(1, Some(20)) }));
pub(super) static VPC_CONFIGURATION: Shape = Shape::new("VpcConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("vpcId", &VPC_ID).required(),
], payload: None, union: false }));
pub(super) static VPC_ID: Shape = Shape::new("VpcId", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("vpc-([0-9a-f]){8}(([0-9a-f]){9})?", "\\A(?:vpc-([0-9a-f]){8}(([0-9a-f]){9})?)\\z")), values: &[] }));
