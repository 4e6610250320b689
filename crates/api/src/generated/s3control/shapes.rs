// Generated from models/s3control.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{FloatRange, Kind, Length, ListShape, Location, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Shape = Shape::new("AbortIncompleteMultipartUpload", Kind::Structure(StructureShape { members: &[
    Member::new("DaysAfterInitiation", &DAYS_AFTER_INITIATION),
], payload: None, union: false }));
pub(super) static ACCESS_CONTROL_TRANSLATION: Shape = Shape::new("AccessControlTranslation", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &OWNER_OVERRIDE).required(),
], payload: None, union: false }));
pub(super) static ACCESS_GRANT_ARN: Shape = Shape::new("AccessGrantArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/grant/[a-zA-Z0-9\\-]+", "\\A(?:arn:[a-z\\-]+:s3:[a-z0-9\\-]+:[0-9]{12}:access\\-grants/grant/[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANT_ID: Shape = Shape::new("AccessGrantId", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-]+", "\\A(?:[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANTS_INSTANCE_ARN: Shape = Shape::new("AccessGrantsInstanceArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/[a-zA-Z0-9\\-]+", "\\A(?:arn:[a-z\\-]+:s3:[a-z0-9\\-]+:[0-9]{12}:access\\-grants/[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANTS_INSTANCE_ID: Shape = Shape::new("AccessGrantsInstanceId", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-]+", "\\A(?:[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANTS_INSTANCES_LIST: Shape = Shape::new("AccessGrantsInstancesList", Kind::List(ListShape { element: &Member::new("member", &LIST_ACCESS_GRANTS_INSTANCE_ENTRY).wire("AccessGrantsInstance").form("AccessGrantsInstance"), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_GRANTS_LIST: Shape = Shape::new("AccessGrantsList", Kind::List(ListShape { element: &Member::new("member", &LIST_ACCESS_GRANT_ENTRY).wire("AccessGrant").form("AccessGrant"), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_GRANTS_LOCATION_ARN: Shape = Shape::new("AccessGrantsLocationArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/location/[a-zA-Z0-9\\-]+", "\\A(?:arn:[a-z\\-]+:s3:[a-z0-9\\-]+:[0-9]{12}:access\\-grants/location/[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANTS_LOCATION_CONFIGURATION: Shape = Shape::new("AccessGrantsLocationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("S3SubPrefix", &S3_PREFIX),
], payload: None, union: false }));
pub(super) static ACCESS_GRANTS_LOCATION_ID: Shape = Shape::new("AccessGrantsLocationId", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-]+", "\\A(?:[a-zA-Z0-9\\-]+)\\z")), values: &[] }));
pub(super) static ACCESS_GRANTS_LOCATIONS_LIST: Shape = Shape::new("AccessGrantsLocationsList", Kind::List(ListShape { element: &Member::new("member", &LIST_ACCESS_GRANTS_LOCATIONS_ENTRY).wire("AccessGrantsLocation").form("AccessGrantsLocation"), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_KEY_ID: Shape = Shape::sensitive("AccessKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_POINT: Shape = Shape::new("AccessPoint", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &ACCESS_POINT_NAME).required(),
    Member::new("NetworkOrigin", &NETWORK_ORIGIN).required(),
    Member::new("VpcConfiguration", &VPC_CONFIGURATION),
    Member::new("Bucket", &ACCESS_POINT_BUCKET_NAME).required(),
    Member::new("AccessPointArn", &S3_ACCESS_POINT_ARN),
    Member::new("Alias", &ALIAS),
    Member::new("BucketAccountId", &ACCOUNT_ID),
    Member::new("DataSourceId", &DATA_SOURCE_ID),
    Member::new("DataSourceType", &DATA_SOURCE_TYPE),
], payload: None, union: false }));
pub(super) static ACCESS_POINT_BUCKET_NAME: Shape = Shape::new("AccessPointBucketName", Kind::String(StringShape { length: Length::new(0, Some(255)), pattern: None, values: &[] }));
pub(super) static ACCESS_POINT_LIST: Shape = Shape::new("AccessPointList", Kind::List(ListShape { element: &Member::new("member", &ACCESS_POINT).wire("AccessPoint").form("AccessPoint"), flattened: false, length: Length::ANY }));
pub(super) static ACCESS_POINT_NAME: Shape = Shape::new("AccessPointName", Kind::String(StringShape { length: Length::new(3, Some(255)), pattern: None, values: &[] }));
pub(super) static ACCOUNT_ID: Shape = Shape::new("AccountId", Kind::String(StringShape { length: Length::new(0, Some(64)), pattern: Some(Pattern::new("^\\d{12}$", "\\A(?:^[0-9]{12}$)\\z")), values: &[] }));
pub(super) static ACCOUNT_LEVEL: Shape = Shape::new("AccountLevel", Kind::Structure(StructureShape { members: &[
    Member::new("ActivityMetrics", &ACTIVITY_METRICS),
    Member::new("BucketLevel", &BUCKET_LEVEL).required(),
    Member::new("AdvancedCostOptimizationMetrics", &ADVANCED_COST_OPTIMIZATION_METRICS),
    Member::new("AdvancedDataProtectionMetrics", &ADVANCED_DATA_PROTECTION_METRICS),
    Member::new("DetailedStatusCodesMetrics", &DETAILED_STATUS_CODES_METRICS),
    Member::new("AdvancedPerformanceMetrics", &ADVANCED_PERFORMANCE_METRICS),
    Member::new("StorageLensGroupLevel", &STORAGE_LENS_GROUP_LEVEL),
], payload: None, union: false }));
pub(super) static ACTIVITY_METRICS: Shape = Shape::new("ActivityMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static ADVANCED_COST_OPTIMIZATION_METRICS: Shape = Shape::new("AdvancedCostOptimizationMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static ADVANCED_DATA_PROTECTION_METRICS: Shape = Shape::new("AdvancedDataProtectionMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static ADVANCED_PERFORMANCE_METRICS: Shape = Shape::new("AdvancedPerformanceMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static ALIAS: Shape = Shape::new("Alias", Kind::String(StringShape { length: Length::new(0, Some(63)), pattern: Some(Pattern::new("^[0-9a-z\\\\-]{63}", "\\A(?:^[0-9a-z\\\\-]{63})\\z")), values: &[] }));
pub(super) static ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER_REQUEST: Shape = Shape::new("AssociateAccessGrantsIdentityCenterRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("IdentityCenterArn", &IDENTITY_CENTER_ARN).required(),
], payload: None, union: false }));
pub(super) static ASYNC_CREATION_TIMESTAMP: Shape = Shape::new("AsyncCreationTimestamp", Kind::Timestamp(None));
pub(super) static ASYNC_ERROR_DETAILS: Shape = Shape::new("AsyncErrorDetails", Kind::Structure(StructureShape { members: &[
    Member::new("Code", &MAX_LENGTH1024_STRING),
    Member::new("Message", &MAX_LENGTH1024_STRING),
    Member::new("Resource", &MAX_LENGTH1024_STRING),
    Member::new("RequestId", &MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static ASYNC_OPERATION: Shape = Shape::new("AsyncOperation", Kind::Structure(StructureShape { members: &[
    Member::new("CreationTime", &ASYNC_CREATION_TIMESTAMP),
    Member::new("Operation", &ASYNC_OPERATION_NAME),
    Member::new("RequestTokenARN", &ASYNC_REQUEST_TOKEN_ARN),
    Member::new("RequestParameters", &ASYNC_REQUEST_PARAMETERS),
    Member::new("RequestStatus", &ASYNC_REQUEST_STATUS),
    Member::new("ResponseDetails", &ASYNC_RESPONSE_DETAILS),
], payload: None, union: false }));
pub(super) static ASYNC_OPERATION_NAME: Shape = Shape::new("AsyncOperationName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CreateMultiRegionAccessPoint", "DeleteMultiRegionAccessPoint", "PutMultiRegionAccessPointPolicy"] }));
pub(super) static ASYNC_REQUEST_PARAMETERS: Shape = Shape::new("AsyncRequestParameters", Kind::Structure(StructureShape { members: &[
    Member::new("CreateMultiRegionAccessPointRequest", &CREATE_MULTI_REGION_ACCESS_POINT_INPUT),
    Member::new("DeleteMultiRegionAccessPointRequest", &DELETE_MULTI_REGION_ACCESS_POINT_INPUT),
    Member::new("PutMultiRegionAccessPointPolicyRequest", &PUT_MULTI_REGION_ACCESS_POINT_POLICY_INPUT),
], payload: None, union: false }));
pub(super) static ASYNC_REQUEST_STATUS: Shape = Shape::new("AsyncRequestStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ASYNC_REQUEST_TOKEN_ARN: Shape = Shape::new("AsyncRequestTokenARN", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("arn:.+", "\\A(?:arn:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+)\\z")), values: &[] }));
pub(super) static ASYNC_RESPONSE_DETAILS: Shape = Shape::new("AsyncResponseDetails", Kind::Structure(StructureShape { members: &[
    Member::new("MultiRegionAccessPointDetails", &MULTI_REGION_ACCESS_POINTS_ASYNC_RESPONSE),
    Member::new("ErrorDetails", &ASYNC_ERROR_DETAILS),
], payload: None, union: false }));
pub(super) static AUDIT_CONTEXT: Shape = Shape::new("AuditContext", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*", "\\A(?:[\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*)\\z")), values: &[] }));
pub(super) static AWS_LAMBDA_TRANSFORMATION: Shape = Shape::new("AwsLambdaTransformation", Kind::Structure(StructureShape { members: &[
    Member::new("FunctionArn", &FUNCTION_ARN_STRING).required(),
    Member::new("FunctionPayload", &AWS_LAMBDA_TRANSFORMATION_PAYLOAD),
], payload: None, union: false }));
pub(super) static AWS_LAMBDA_TRANSFORMATION_PAYLOAD: Shape = Shape::new("AwsLambdaTransformationPayload", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static AWS_ORG_ARN: Shape = Shape::new("AwsOrgArn", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("arn:[a-z\\-]+:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}", "\\A(?:arn:[a-z\\-]+:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32})\\z")), values: &[] }));
pub(super) static BOOLEAN: Shape = Shape::new("Boolean", Kind::Boolean);
pub(super) static BUCKET_CANNED_ACL: Shape = Shape::new("BucketCannedACL", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read"] }));
pub(super) static BUCKET_IDENTIFIER_STRING: Shape = Shape::new("BucketIdentifierString", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static BUCKET_LEVEL: Shape = Shape::new("BucketLevel", Kind::Structure(StructureShape { members: &[
    Member::new("ActivityMetrics", &ACTIVITY_METRICS),
    Member::new("PrefixLevel", &PREFIX_LEVEL),
    Member::new("AdvancedCostOptimizationMetrics", &ADVANCED_COST_OPTIMIZATION_METRICS),
    Member::new("AdvancedDataProtectionMetrics", &ADVANCED_DATA_PROTECTION_METRICS),
    Member::new("DetailedStatusCodesMetrics", &DETAILED_STATUS_CODES_METRICS),
    Member::new("AdvancedPerformanceMetrics", &ADVANCED_PERFORMANCE_METRICS),
], payload: None, union: false }));
pub(super) static BUCKET_LOCATION_CONSTRAINT: Shape = Shape::new("BucketLocationConstraint", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["EU", "eu-west-1", "us-west-1", "us-west-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "sa-east-1", "cn-north-1", "eu-central-1"] }));
pub(super) static BUCKET_NAME: Shape = Shape::new("BucketName", Kind::String(StringShape { length: Length::new(3, Some(255)), pattern: None, values: &[] }));
pub(super) static BUCKET_VERSIONING_STATUS: Shape = Shape::new("BucketVersioningStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Suspended"] }));
pub(super) static BUCKETS: Shape = Shape::new("Buckets", Kind::List(ListShape { element: &Member::new("member", &S3_BUCKET_ARN_STRING).wire("Arn").form("Arn"), flattened: false, length: Length::ANY }));
pub(super) static CALLER_ACCESS_GRANTS_LIST: Shape = Shape::new("CallerAccessGrantsList", Kind::List(ListShape { element: &Member::new("member", &LIST_CALLER_ACCESS_GRANTS_ENTRY).wire("AccessGrant").form("AccessGrant"), flattened: false, length: Length::ANY }));
pub(super) static CLOUD_WATCH_METRICS: Shape = Shape::new("CloudWatchMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED).required(),
], payload: None, union: false }));
pub(super) static COMPUTE_OBJECT_CHECKSUM_ALGORITHM: Shape = Shape::new("ComputeObjectChecksumAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CRC32", "CRC32C", "CRC64NVME", "MD5", "SHA1", "SHA256", "SHA512", "XXHASH64", "XXHASH3", "XXHASH128"] }));
pub(super) static COMPUTE_OBJECT_CHECKSUM_TYPE: Shape = Shape::new("ComputeObjectChecksumType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FULL_OBJECT", "COMPOSITE"] }));
pub(super) static CONFIG_ID: Shape = Shape::new("ConfigId", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-\\_]+", "\\A(?:[a-zA-Z0-9\\-_]+)\\z")), values: &[] }));
pub(super) static CONFIRM_REMOVE_SELF_BUCKET_ACCESS: Shape = Shape::new("ConfirmRemoveSelfBucketAccess", Kind::Boolean);
pub(super) static CONFIRMATION_REQUIRED: Shape = Shape::new("ConfirmationRequired", Kind::Boolean);
pub(super) static CONTINUATION_TOKEN: Shape = Shape::new("ContinuationToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CREATE_ACCESS_GRANT_REQUEST: Shape = Shape::new("CreateAccessGrantRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID).required(),
    Member::new("AccessGrantsLocationConfiguration", &ACCESS_GRANTS_LOCATION_CONFIGURATION),
    Member::new("Grantee", &GRANTEE).required(),
    Member::new("Permission", &PERMISSION).required(),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    Member::new("S3PrefixType", &S3_PREFIX_TYPE),
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_GRANT_RESULT: Shape = Shape::new("CreateAccessGrantResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantId", &ACCESS_GRANT_ID),
    Member::new("AccessGrantArn", &ACCESS_GRANT_ARN),
    Member::new("Grantee", &GRANTEE),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationConfiguration", &ACCESS_GRANTS_LOCATION_CONFIGURATION),
    Member::new("Permission", &PERMISSION),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    Member::new("GrantScope", &S3_PREFIX),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_GRANTS_INSTANCE_REQUEST: Shape = Shape::new("CreateAccessGrantsInstanceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("IdentityCenterArn", &IDENTITY_CENTER_ARN),
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_GRANTS_INSTANCE_RESULT: Shape = Shape::new("CreateAccessGrantsInstanceResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantsInstanceId", &ACCESS_GRANTS_INSTANCE_ID),
    Member::new("AccessGrantsInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
    Member::new("IdentityCenterArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterInstanceArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_GRANTS_LOCATION_REQUEST: Shape = Shape::new("CreateAccessGrantsLocationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("LocationScope", &S3_PREFIX).required(),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN).required(),
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_GRANTS_LOCATION_RESULT: Shape = Shape::new("CreateAccessGrantsLocationResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationArn", &ACCESS_GRANTS_LOCATION_ARN),
    Member::new("LocationScope", &S3_PREFIX),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("CreateAccessPointForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Configuration", &OBJECT_LAMBDA_CONFIGURATION).required(),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("CreateAccessPointForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectLambdaAccessPointArn", &OBJECT_LAMBDA_ACCESS_POINT_ARN),
    Member::new("Alias", &OBJECT_LAMBDA_ACCESS_POINT_ALIAS),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_POINT_REQUEST: Shape = Shape::new("CreateAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("VpcConfiguration", &VPC_CONFIGURATION),
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("BucketAccountId", &ACCOUNT_ID),
    Member::new("Scope", &SCOPE),
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static CREATE_ACCESS_POINT_RESULT: Shape = Shape::new("CreateAccessPointResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessPointArn", &S3_ACCESS_POINT_ARN),
    Member::new("Alias", &ALIAS),
], payload: None, union: false }));
pub(super) static CREATE_BUCKET_CONFIGURATION: Shape = Shape::new("CreateBucketConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("LocationConstraint", &BUCKET_LOCATION_CONSTRAINT),
], payload: None, union: false }));
pub(super) static CREATE_BUCKET_REQUEST: Shape = Shape::new("CreateBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &BUCKET_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("CreateBucketConfiguration", &CREATE_BUCKET_CONFIGURATION).namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWrite", &GRANT_WRITE).wire("x-amz-grant-write").form("x-amz-grant-write").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("ObjectLockEnabledForBucket", &OBJECT_LOCK_ENABLED_FOR_BUCKET).wire("x-amz-bucket-object-lock-enabled").form("x-amz-bucket-object-lock-enabled").at(Location::Header),
    Member::new("OutpostId", &NON_EMPTY_MAX_LENGTH64_STRING).wire("x-amz-outpost-id").form("x-amz-outpost-id").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static CREATE_BUCKET_RESULT: Shape = Shape::new("CreateBucketResult", Kind::Structure(StructureShape { members: &[
    Member::new("Location", &LOCATION).at(Location::Header),
    Member::new("BucketArn", &S3_REGIONAL_BUCKET_ARN),
], payload: None, union: false }));
pub(super) static CREATE_JOB_REQUEST: Shape = Shape::new("CreateJobRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ConfirmationRequired", &CONFIRMATION_REQUIRED),
    Member::new("Operation", &JOB_OPERATION).required(),
    Member::new("Report", &JOB_REPORT).required(),
    Member::new("ClientRequestToken", &NON_EMPTY_MAX_LENGTH64_STRING).required().token(),
    Member::new("Manifest", &JOB_MANIFEST),
    Member::new("Description", &NON_EMPTY_MAX_LENGTH256_STRING),
    Member::new("Priority", &JOB_PRIORITY).required(),
    Member::new("RoleArn", &IAM_ROLE_ARN).required(),
    Member::new("Tags", &S3_TAG_SET),
    Member::new("ManifestGenerator", &JOB_MANIFEST_GENERATOR),
], payload: None, union: false }));
pub(super) static CREATE_JOB_RESULT: Shape = Shape::new("CreateJobResult", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID),
], payload: None, union: false }));
pub(super) static CREATE_MULTI_REGION_ACCESS_POINT_INPUT: Shape = Shape::new("CreateMultiRegionAccessPointInput", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required(),
    Member::new("PublicAccessBlock", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("Regions", &REGION_CREATION_LIST).required(),
], payload: None, union: false }));
pub(super) static CREATE_MULTI_REGION_ACCESS_POINT_REQUEST: Shape = Shape::new("CreateMultiRegionAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ClientToken", &MULTI_REGION_ACCESS_POINT_CLIENT_TOKEN).required().token(),
    Member::new("Details", &CREATE_MULTI_REGION_ACCESS_POINT_INPUT).required(),
], payload: None, union: false }));
pub(super) static CREATE_MULTI_REGION_ACCESS_POINT_RESULT: Shape = Shape::new("CreateMultiRegionAccessPointResult", Kind::Structure(StructureShape { members: &[
    Member::new("RequestTokenARN", &ASYNC_REQUEST_TOKEN_ARN),
], payload: None, union: false }));
pub(super) static CREATE_STORAGE_LENS_GROUP_REQUEST: Shape = Shape::new("CreateStorageLensGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("StorageLensGroup", &STORAGE_LENS_GROUP).required(),
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static CREATION_DATE: Shape = Shape::new("CreationDate", Kind::Timestamp(None));
pub(super) static CREATION_TIMESTAMP: Shape = Shape::new("CreationTimestamp", Kind::Timestamp(None));
pub(super) static CREDENTIALS: Shape = Shape::sensitive("Credentials", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyId", &ACCESS_KEY_ID),
    Member::new("SecretAccessKey", &SECRET_ACCESS_KEY),
    Member::new("SessionToken", &SESSION_TOKEN),
    Member::new("Expiration", &EXPIRATION),
], payload: None, union: false }));
pub(super) static DSSEKMS_FILTER: Shape = Shape::new("DSSEKMSFilter", Kind::Structure(StructureShape { members: &[
    Member::new("KmsKeyArn", &NON_EMPTY_KMS_KEY_ARN_STRING),
], payload: None, union: false }));
pub(super) static DATA_SOURCE_ID: Shape = Shape::new("DataSourceId", Kind::String(StringShape { length: Length::new(0, Some(191)), pattern: None, values: &[] }));
pub(super) static DATA_SOURCE_TYPE: Shape = Shape::new("DataSourceType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DATE: Shape = Shape::new("Date", Kind::Timestamp(None));
pub(super) static DAYS: Shape = Shape::new("Days", Kind::Integer(NumberRange::ANY));
pub(super) static DAYS_AFTER_INITIATION: Shape = Shape::new("DaysAfterInitiation", Kind::Integer(NumberRange::ANY));
pub(super) static DELETE_ACCESS_GRANT_REQUEST: Shape = Shape::new("DeleteAccessGrantRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantId", &ACCESS_GRANT_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_GRANTS_INSTANCE_REQUEST: Shape = Shape::new("DeleteAccessGrantsInstanceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY_REQUEST: Shape = Shape::new("DeleteAccessGrantsInstanceResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_GRANTS_LOCATION_REQUEST: Shape = Shape::new("DeleteAccessGrantsLocationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("DeleteAccessPointForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("DeleteAccessPointPolicyForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_POINT_POLICY_REQUEST: Shape = Shape::new("DeleteAccessPointPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_POINT_REQUEST: Shape = Shape::new("DeleteAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_ACCESS_POINT_SCOPE_REQUEST: Shape = Shape::new("DeleteAccessPointScopeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketLifecycleConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_POLICY_REQUEST: Shape = Shape::new("DeleteBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("DeleteBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_REQUEST: Shape = Shape::new("DeleteBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_TAGGING_REQUEST: Shape = Shape::new("DeleteBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_JOB_TAGGING_REQUEST: Shape = Shape::new("DeleteJobTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DELETE_JOB_TAGGING_RESULT: Shape = Shape::new("DeleteJobTaggingResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_MARKER_REPLICATION: Shape = Shape::new("DeleteMarkerReplication", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &DELETE_MARKER_REPLICATION_STATUS).required(),
], payload: None, union: false }));
pub(super) static DELETE_MARKER_REPLICATION_STATUS: Shape = Shape::new("DeleteMarkerReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static DELETE_MULTI_REGION_ACCESS_POINT_INPUT: Shape = Shape::new("DeleteMultiRegionAccessPointInput", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required(),
], payload: None, union: false }));
pub(super) static DELETE_MULTI_REGION_ACCESS_POINT_REQUEST: Shape = Shape::new("DeleteMultiRegionAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ClientToken", &MULTI_REGION_ACCESS_POINT_CLIENT_TOKEN).required().token(),
    Member::new("Details", &DELETE_MULTI_REGION_ACCESS_POINT_INPUT).required(),
], payload: None, union: false }));
pub(super) static DELETE_MULTI_REGION_ACCESS_POINT_RESULT: Shape = Shape::new("DeleteMultiRegionAccessPointResult", Kind::Structure(StructureShape { members: &[
    Member::new("RequestTokenARN", &ASYNC_REQUEST_TOKEN_ARN),
], payload: None, union: false }));
pub(super) static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("DeletePublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_STORAGE_LENS_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteStorageLensConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_STORAGE_LENS_CONFIGURATION_TAGGING_REQUEST: Shape = Shape::new("DeleteStorageLensConfigurationTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_STORAGE_LENS_CONFIGURATION_TAGGING_RESULT: Shape = Shape::new("DeleteStorageLensConfigurationTaggingResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_STORAGE_LENS_GROUP_REQUEST: Shape = Shape::new("DeleteStorageLensGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STORAGE_LENS_GROUP_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DESCRIBE_JOB_REQUEST: Shape = Shape::new("DescribeJobRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DESCRIBE_JOB_RESULT: Shape = Shape::new("DescribeJobResult", Kind::Structure(StructureShape { members: &[
    Member::new("Job", &JOB_DESCRIPTOR),
], payload: None, union: false }));
pub(super) static DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION_REQUEST: Shape = Shape::new("DescribeMultiRegionAccessPointOperationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("RequestTokenARN", &ASYNC_REQUEST_TOKEN_ARN).required().wire("request_token").form("request_token").at(Location::Uri),
], payload: None, union: false }));
pub(super) static DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION_RESULT: Shape = Shape::new("DescribeMultiRegionAccessPointOperationResult", Kind::Structure(StructureShape { members: &[
    Member::new("AsyncOperation", &ASYNC_OPERATION),
], payload: None, union: false }));
pub(super) static DESTINATION: Shape = Shape::new("Destination", Kind::Structure(StructureShape { members: &[
    Member::new("Account", &ACCOUNT_ID),
    Member::new("Bucket", &BUCKET_IDENTIFIER_STRING).required(),
    Member::new("ReplicationTime", &REPLICATION_TIME),
    Member::new("AccessControlTranslation", &ACCESS_CONTROL_TRANSLATION),
    Member::new("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::new("Metrics", &METRICS),
    Member::new("StorageClass", &REPLICATION_STORAGE_CLASS),
], payload: None, union: false }));
pub(super) static DETAILED_STATUS_CODES_METRICS: Shape = Shape::new("DetailedStatusCodesMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER_REQUEST: Shape = Shape::new("DissociateAccessGrantsIdentityCenterRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DURATION_SECONDS: Shape = Shape::new("DurationSeconds", Kind::Integer(NumberRange { min: Some(900), max: Some(43200) }));
pub(super) static ENCRYPTION_CONFIGURATION: Shape = Shape::new("EncryptionConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ReplicaKmsKeyID", &REPLICA_KMS_KEY_ID),
], payload: None, union: false }));
pub(super) static ENDPOINTS: Shape = Shape::new("Endpoints", Kind::Map(MapShape { key: &Member::new("key", &NON_EMPTY_MAX_LENGTH64_STRING), value: &Member::new("value", &NON_EMPTY_MAX_LENGTH1024_STRING), flattened: false, length: Length::ANY }));
pub(super) static ESTABLISHED_MULTI_REGION_ACCESS_POINT_POLICY: Shape = Shape::new("EstablishedMultiRegionAccessPointPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static EXCLUDE: Shape = Shape::new("Exclude", Kind::Structure(StructureShape { members: &[
    Member::new("Buckets", &BUCKETS),
    Member::new("Regions", &REGIONS),
], payload: None, union: false }));
pub(super) static EXISTING_OBJECT_REPLICATION: Shape = Shape::new("ExistingObjectReplication", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &EXISTING_OBJECT_REPLICATION_STATUS).required(),
], payload: None, union: false }));
pub(super) static EXISTING_OBJECT_REPLICATION_STATUS: Shape = Shape::new("ExistingObjectReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static EXPIRATION: Shape = Shape::new("Expiration", Kind::Timestamp(None));
pub(super) static EXPIRATION_STATUS: Shape = Shape::new("ExpirationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static EXPIRED_OBJECT_DELETE_MARKER: Shape = Shape::new("ExpiredObjectDeleteMarker", Kind::Boolean);
pub(super) static FORMAT: Shape = Shape::new("Format", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CSV", "Parquet"] }));
pub(super) static FUNCTION_ARN_STRING: Shape = Shape::new("FunctionArnString", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?", "\\A(?:(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?)\\z")), values: &[] }));
pub(super) static GENERATED_MANIFEST_ENCRYPTION: Shape = Shape::new("GeneratedManifestEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("SSES3", &SSES3_ENCRYPTION).wire("SSE-S3").form("SSE-S3"),
    Member::new("SSEKMS", &SSEKMS_ENCRYPTION).wire("SSE-KMS").form("SSE-KMS"),
], payload: None, union: false }));
pub(super) static GENERATED_MANIFEST_FORMAT: Shape = Shape::new("GeneratedManifestFormat", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["S3InventoryReport_CSV_20211130"] }));
pub(super) static GET_ACCESS_GRANT_REQUEST: Shape = Shape::new("GetAccessGrantRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantId", &ACCESS_GRANT_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANT_RESULT: Shape = Shape::new("GetAccessGrantResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantId", &ACCESS_GRANT_ID),
    Member::new("AccessGrantArn", &ACCESS_GRANT_ARN),
    Member::new("Grantee", &GRANTEE),
    Member::new("Permission", &PERMISSION),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationConfiguration", &ACCESS_GRANTS_LOCATION_CONFIGURATION),
    Member::new("GrantScope", &S3_PREFIX),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX_REQUEST: Shape = Shape::new("GetAccessGrantsInstanceForPrefixRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("S3Prefix", &S3_PREFIX).required().wire("s3prefix").form("s3prefix").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX_RESULT: Shape = Shape::new("GetAccessGrantsInstanceForPrefixResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessGrantsInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
    Member::new("AccessGrantsInstanceId", &ACCESS_GRANTS_INSTANCE_ID),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_REQUEST: Shape = Shape::new("GetAccessGrantsInstanceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY_REQUEST: Shape = Shape::new("GetAccessGrantsInstanceResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY_RESULT: Shape = Shape::new("GetAccessGrantsInstanceResourcePolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY_DOCUMENT),
    Member::new("Organization", &ORGANIZATION),
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_INSTANCE_RESULT: Shape = Shape::new("GetAccessGrantsInstanceResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessGrantsInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
    Member::new("AccessGrantsInstanceId", &ACCESS_GRANTS_INSTANCE_ID),
    Member::new("IdentityCenterArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterInstanceArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_LOCATION_REQUEST: Shape = Shape::new("GetAccessGrantsLocationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_GRANTS_LOCATION_RESULT: Shape = Shape::new("GetAccessGrantsLocationResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationArn", &ACCESS_GRANTS_LOCATION_ARN),
    Member::new("LocationScope", &S3_PREFIX),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("GetAccessPointConfigurationForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("GetAccessPointConfigurationForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("Configuration", &OBJECT_LAMBDA_CONFIGURATION),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("GetAccessPointForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("GetAccessPointForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME),
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("CreationDate", &CREATION_DATE),
    Member::new("Alias", &OBJECT_LAMBDA_ACCESS_POINT_ALIAS),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("GetAccessPointPolicyForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("GetAccessPointPolicyForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &OBJECT_LAMBDA_POLICY),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_REQUEST: Shape = Shape::new("GetAccessPointPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_RESULT: Shape = Shape::new("GetAccessPointPolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("GetAccessPointPolicyStatusForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("GetAccessPointPolicyStatusForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyStatus", &POLICY_STATUS),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_STATUS_REQUEST: Shape = Shape::new("GetAccessPointPolicyStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_POLICY_STATUS_RESULT: Shape = Shape::new("GetAccessPointPolicyStatusResult", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyStatus", &POLICY_STATUS),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_REQUEST: Shape = Shape::new("GetAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_RESULT: Shape = Shape::new("GetAccessPointResult", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &ACCESS_POINT_NAME),
    Member::new("Bucket", &ACCESS_POINT_BUCKET_NAME),
    Member::new("NetworkOrigin", &NETWORK_ORIGIN),
    Member::new("VpcConfiguration", &VPC_CONFIGURATION),
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("CreationDate", &CREATION_DATE),
    Member::new("Alias", &ALIAS),
    Member::new("AccessPointArn", &S3_ACCESS_POINT_ARN),
    Member::new("Endpoints", &ENDPOINTS),
    Member::new("BucketAccountId", &ACCOUNT_ID),
    Member::new("DataSourceId", &DATA_SOURCE_ID),
    Member::new("DataSourceType", &DATA_SOURCE_TYPE),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_SCOPE_REQUEST: Shape = Shape::new("GetAccessPointScopeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_ACCESS_POINT_SCOPE_RESULT: Shape = Shape::new("GetAccessPointScopeResult", Kind::Structure(StructureShape { members: &[
    Member::new("Scope", &SCOPE),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketLifecycleConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_RESULT: Shape = Shape::new("GetBucketLifecycleConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &LIFECYCLE_RULES),
], payload: None, union: false }));
pub(super) static GET_BUCKET_POLICY_REQUEST: Shape = Shape::new("GetBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_POLICY_RESULT: Shape = Shape::new("GetBucketPolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("GetBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REPLICATION_RESULT: Shape = Shape::new("GetBucketReplicationResult", Kind::Structure(StructureShape { members: &[
    Member::new("ReplicationConfiguration", &REPLICATION_CONFIGURATION),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REQUEST: Shape = Shape::new("GetBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_RESULT: Shape = Shape::new("GetBucketResult", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("PublicAccessBlockEnabled", &PUBLIC_ACCESS_BLOCK_ENABLED),
    Member::new("CreationDate", &CREATION_DATE),
], payload: None, union: false }));
pub(super) static GET_BUCKET_TAGGING_REQUEST: Shape = Shape::new("GetBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_TAGGING_RESULT: Shape = Shape::new("GetBucketTaggingResult", Kind::Structure(StructureShape { members: &[
    Member::new("TagSet", &S3_TAG_SET).required(),
], payload: None, union: false }));
pub(super) static GET_BUCKET_VERSIONING_REQUEST: Shape = Shape::new("GetBucketVersioningRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_BUCKET_VERSIONING_RESULT: Shape = Shape::new("GetBucketVersioningResult", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &BUCKET_VERSIONING_STATUS),
    Member::new("MFADelete", &MFA_DELETE_STATUS).wire("MfaDelete").form("MfaDelete"),
], payload: None, union: false }));
pub(super) static GET_DATA_ACCESS_REQUEST: Shape = Shape::new("GetDataAccessRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Target", &S3_PREFIX).required().wire("target").form("target").at(Location::QueryString),
    Member::new("Permission", &PERMISSION).required().wire("permission").form("permission").at(Location::QueryString),
    Member::new("DurationSeconds", &DURATION_SECONDS).wire("durationSeconds").form("durationSeconds").at(Location::QueryString),
    Member::new("Privilege", &PRIVILEGE).wire("privilege").form("privilege").at(Location::QueryString),
    Member::new("TargetType", &S3_PREFIX_TYPE).wire("targetType").form("targetType").at(Location::QueryString),
    Member::new("AuditContext", &AUDIT_CONTEXT).wire("auditContext").form("auditContext").at(Location::QueryString),
    Member::new("InstanceScope", &INSTANCE_SCOPE).wire("instanceScope").form("instanceScope").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static GET_DATA_ACCESS_RESULT: Shape = Shape::new("GetDataAccessResult", Kind::Structure(StructureShape { members: &[
    Member::new("Credentials", &CREDENTIALS),
    Member::new("MatchedGrantTarget", &S3_PREFIX),
    Member::new("Grantee", &GRANTEE),
    Member::new("MatchedInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
], payload: None, union: false }));
pub(super) static GET_JOB_TAGGING_REQUEST: Shape = Shape::new("GetJobTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_JOB_TAGGING_RESULT: Shape = Shape::new("GetJobTaggingResult", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &S3_TAG_SET),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_POLICY_REQUEST: Shape = Shape::new("GetMultiRegionAccessPointPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_POLICY_RESULT: Shape = Shape::new("GetMultiRegionAccessPointPolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &MULTI_REGION_ACCESS_POINT_POLICY_DOCUMENT),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS_REQUEST: Shape = Shape::new("GetMultiRegionAccessPointPolicyStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS_RESULT: Shape = Shape::new("GetMultiRegionAccessPointPolicyStatusResult", Kind::Structure(StructureShape { members: &[
    Member::new("Established", &POLICY_STATUS),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_REQUEST: Shape = Shape::new("GetMultiRegionAccessPointRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_RESULT: Shape = Shape::new("GetMultiRegionAccessPointResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessPoint", &MULTI_REGION_ACCESS_POINT_REPORT),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_ROUTES_REQUEST: Shape = Shape::new("GetMultiRegionAccessPointRoutesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Mrap", &MULTI_REGION_ACCESS_POINT_ID).required().wire("mrap").form("mrap").at(Location::Uri),
], payload: None, union: false }));
pub(super) static GET_MULTI_REGION_ACCESS_POINT_ROUTES_RESULT: Shape = Shape::new("GetMultiRegionAccessPointRoutesResult", Kind::Structure(StructureShape { members: &[
    Member::new("Mrap", &MULTI_REGION_ACCESS_POINT_ID),
    Member::new("Routes", &ROUTE_LIST),
], payload: None, union: false }));
pub(super) static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Shape = Shape::new("GetPublicAccessBlockOutput", Kind::Structure(StructureShape { members: &[
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("GetPublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_STORAGE_LENS_CONFIGURATION_REQUEST: Shape = Shape::new("GetStorageLensConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_STORAGE_LENS_CONFIGURATION_RESULT: Shape = Shape::new("GetStorageLensConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("StorageLensConfiguration", &STORAGE_LENS_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_STORAGE_LENS_CONFIGURATION_TAGGING_REQUEST: Shape = Shape::new("GetStorageLensConfigurationTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_STORAGE_LENS_CONFIGURATION_TAGGING_RESULT: Shape = Shape::new("GetStorageLensConfigurationTaggingResult", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &STORAGE_LENS_TAGS),
], payload: None, union: false }));
pub(super) static GET_STORAGE_LENS_GROUP_REQUEST: Shape = Shape::new("GetStorageLensGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STORAGE_LENS_GROUP_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_STORAGE_LENS_GROUP_RESULT: Shape = Shape::new("GetStorageLensGroupResult", Kind::Structure(StructureShape { members: &[
    Member::new("StorageLensGroup", &STORAGE_LENS_GROUP),
], payload: Some(0), union: false }));
pub(super) static GRANT_FULL_CONTROL: Shape = Shape::new("GrantFullControl", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_READ: Shape = Shape::new("GrantRead", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_READ_ACP: Shape = Shape::new("GrantReadACP", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_WRITE: Shape = Shape::new("GrantWrite", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_WRITE_ACP: Shape = Shape::new("GrantWriteACP", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANTEE: Shape = Shape::new("Grantee", Kind::Structure(StructureShape { members: &[
    Member::new("GranteeType", &GRANTEE_TYPE),
    Member::new("GranteeIdentifier", &GRANTEE_IDENTIFIER),
], payload: None, union: false }));
pub(super) static GRANTEE_IDENTIFIER: Shape = Shape::new("GranteeIdentifier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANTEE_TYPE: Shape = Shape::new("GranteeType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["DIRECTORY_USER", "DIRECTORY_GROUP", "IAM"] }));
pub(super) static IAM_ROLE_ARN: Shape = Shape::new("IAMRoleArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[^:]+:iam::\\d{12}:role/.*", "\\A(?:arn:[^:]+:iam::[0-9]{12}:role/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static ID: Shape = Shape::new("ID", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static IDENTITY_CENTER_APPLICATION_ARN: Shape = Shape::new("IdentityCenterApplicationArn", Kind::String(StringShape { length: Length::new(10, Some(1224)), pattern: Some(Pattern::new("arn:[^:]+:sso::\\d{12}:application/.*$", "\\A(?:arn:[^:]+:sso::[0-9]{12}:application/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*$)\\z")), values: &[] }));
pub(super) static IDENTITY_CENTER_ARN: Shape = Shape::new("IdentityCenterArn", Kind::String(StringShape { length: Length::new(10, Some(1224)), pattern: Some(Pattern::new("arn:[^:]+:sso::(\\d{12}){0,1}:instance/.*$", "\\A(?:arn:[^:]+:sso::([0-9]{12}){0,1}:instance/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*$)\\z")), values: &[] }));
pub(super) static INCLUDE: Shape = Shape::new("Include", Kind::Structure(StructureShape { members: &[
    Member::new("Buckets", &BUCKETS),
    Member::new("Regions", &REGIONS),
], payload: None, union: false }));
pub(super) static INSTANCE_SCOPE: Shape = Shape::new("InstanceScope", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SELF", "ALL"] }));
pub(super) static INT_ACCESS_TIERS: Shape = Shape::new("IntAccessTiers", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static IS_ENABLED: Shape = Shape::new("IsEnabled", Kind::Boolean);
pub(super) static IS_PUBLIC: Shape = Shape::new("IsPublic", Kind::Boolean);
pub(super) static JOB_ARN: Shape = Shape::new("JobArn", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("arn:[^:]+:s3:[a-zA-Z0-9\\-]+:\\d{12}:job\\/.*", "\\A(?:arn:[^:]+:s3:[a-zA-Z0-9\\-]+:[0-9]{12}:job/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static JOB_CREATION_TIME: Shape = Shape::new("JobCreationTime", Kind::Timestamp(None));
pub(super) static JOB_DESCRIPTOR: Shape = Shape::new("JobDescriptor", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID),
    Member::new("ConfirmationRequired", &CONFIRMATION_REQUIRED),
    Member::new("Description", &NON_EMPTY_MAX_LENGTH256_STRING),
    Member::new("JobArn", &JOB_ARN),
    Member::new("Status", &JOB_STATUS),
    Member::new("Manifest", &JOB_MANIFEST),
    Member::new("Operation", &JOB_OPERATION),
    Member::new("Priority", &JOB_PRIORITY),
    Member::new("ProgressSummary", &JOB_PROGRESS_SUMMARY),
    Member::new("StatusUpdateReason", &JOB_STATUS_UPDATE_REASON),
    Member::new("FailureReasons", &JOB_FAILURE_LIST),
    Member::new("Report", &JOB_REPORT),
    Member::new("CreationTime", &JOB_CREATION_TIME),
    Member::new("TerminationDate", &JOB_TERMINATION_DATE),
    Member::new("RoleArn", &IAM_ROLE_ARN),
    Member::new("SuspendedDate", &SUSPENDED_DATE),
    Member::new("SuspendedCause", &SUSPENDED_CAUSE),
    Member::new("ManifestGenerator", &JOB_MANIFEST_GENERATOR),
    Member::new("GeneratedManifestDescriptor", &S3_GENERATED_MANIFEST_DESCRIPTOR),
], payload: None, union: false }));
pub(super) static JOB_FAILURE: Shape = Shape::new("JobFailure", Kind::Structure(StructureShape { members: &[
    Member::new("FailureCode", &JOB_FAILURE_CODE),
    Member::new("FailureReason", &JOB_FAILURE_REASON),
], payload: None, union: false }));
pub(super) static JOB_FAILURE_CODE: Shape = Shape::new("JobFailureCode", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: None, values: &[] }));
pub(super) static JOB_FAILURE_LIST: Shape = Shape::new("JobFailureList", Kind::List(ListShape { element: &Member::new("member", &JOB_FAILURE), flattened: false, length: Length::ANY }));
pub(super) static JOB_FAILURE_REASON: Shape = Shape::new("JobFailureReason", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: None, values: &[] }));
pub(super) static JOB_ID: Shape = Shape::new("JobId", Kind::String(StringShape { length: Length::new(5, Some(36)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-\\_]+", "\\A(?:[a-zA-Z0-9\\-_]+)\\z")), values: &[] }));
pub(super) static JOB_LIST_DESCRIPTOR: Shape = Shape::new("JobListDescriptor", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID),
    Member::new("Description", &NON_EMPTY_MAX_LENGTH256_STRING),
    Member::new("Operation", &OPERATION_NAME),
    Member::new("Priority", &JOB_PRIORITY),
    Member::new("Status", &JOB_STATUS),
    Member::new("CreationTime", &JOB_CREATION_TIME),
    Member::new("TerminationDate", &JOB_TERMINATION_DATE),
    Member::new("ProgressSummary", &JOB_PROGRESS_SUMMARY),
], payload: None, union: false }));
pub(super) static JOB_LIST_DESCRIPTOR_LIST: Shape = Shape::new("JobListDescriptorList", Kind::List(ListShape { element: &Member::new("member", &JOB_LIST_DESCRIPTOR), flattened: false, length: Length::ANY }));
pub(super) static JOB_MANIFEST: Shape = Shape::new("JobManifest", Kind::Structure(StructureShape { members: &[
    Member::new("Spec", &JOB_MANIFEST_SPEC).required(),
    Member::new("Location", &JOB_MANIFEST_LOCATION).required(),
], payload: None, union: false }));
pub(super) static JOB_MANIFEST_FIELD_LIST: Shape = Shape::new("JobManifestFieldList", Kind::List(ListShape { element: &Member::new("member", &JOB_MANIFEST_FIELD_NAME), flattened: false, length: Length::ANY }));
pub(super) static JOB_MANIFEST_FIELD_NAME: Shape = Shape::new("JobManifestFieldName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Ignore", "Bucket", "Key", "VersionId"] }));
pub(super) static JOB_MANIFEST_FORMAT: Shape = Shape::new("JobManifestFormat", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["S3BatchOperations_CSV_20180820", "S3InventoryReport_CSV_20161130"] }));
pub(super) static JOB_MANIFEST_GENERATOR: Shape = Shape::new("JobManifestGenerator", Kind::Structure(StructureShape { members: &[
    Member::new("S3JobManifestGenerator", &S3_JOB_MANIFEST_GENERATOR),
], payload: None, union: true }));
pub(super) static JOB_MANIFEST_GENERATOR_FILTER: Shape = Shape::new("JobManifestGeneratorFilter", Kind::Structure(StructureShape { members: &[
    Member::new("EligibleForReplication", &BOOLEAN),
    Member::new("CreatedAfter", &OBJECT_CREATION_TIME),
    Member::new("CreatedBefore", &OBJECT_CREATION_TIME),
    Member::new("ObjectReplicationStatuses", &REPLICATION_STATUS_FILTER_LIST),
    Member::new("KeyNameConstraint", &KEY_NAME_CONSTRAINT),
    Member::new("ObjectSizeGreaterThanBytes", &OBJECT_SIZE_GREATER_THAN_BYTES),
    Member::new("ObjectSizeLessThanBytes", &OBJECT_SIZE_LESS_THAN_BYTES),
    Member::new("MatchAnyStorageClass", &STORAGE_CLASS_LIST),
    Member::new("MatchAnyObjectEncryption", &OBJECT_ENCRYPTION_FILTER_LIST),
], payload: None, union: false }));
pub(super) static JOB_MANIFEST_LOCATION: Shape = Shape::new("JobManifestLocation", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectArn", &S3_KEY_ARN_STRING).required(),
    Member::new("ObjectVersionId", &S3_OBJECT_VERSION_ID),
    Member::new("ETag", &NON_EMPTY_MAX_LENGTH1024_STRING).required(),
], payload: None, union: false }));
pub(super) static JOB_MANIFEST_SPEC: Shape = Shape::new("JobManifestSpec", Kind::Structure(StructureShape { members: &[
    Member::new("Format", &JOB_MANIFEST_FORMAT).required(),
    Member::new("Fields", &JOB_MANIFEST_FIELD_LIST),
], payload: None, union: false }));
pub(super) static JOB_NUMBER_OF_TASKS_FAILED: Shape = Shape::new("JobNumberOfTasksFailed", Kind::Long(NumberRange { min: Some(0), max: None }));
pub(super) static JOB_NUMBER_OF_TASKS_SUCCEEDED: Shape = Shape::new("JobNumberOfTasksSucceeded", Kind::Long(NumberRange { min: Some(0), max: None }));
pub(super) static JOB_OPERATION: Shape = Shape::new("JobOperation", Kind::Structure(StructureShape { members: &[
    Member::new("LambdaInvoke", &LAMBDA_INVOKE_OPERATION),
    Member::new("S3PutObjectCopy", &S3_COPY_OBJECT_OPERATION),
    Member::new("S3PutObjectAcl", &S3_SET_OBJECT_ACL_OPERATION),
    Member::new("S3PutObjectTagging", &S3_SET_OBJECT_TAGGING_OPERATION),
    Member::new("S3DeleteObjectTagging", &S3_DELETE_OBJECT_TAGGING_OPERATION),
    Member::new("S3InitiateRestoreObject", &S3_INITIATE_RESTORE_OBJECT_OPERATION),
    Member::new("S3PutObjectLegalHold", &S3_SET_OBJECT_LEGAL_HOLD_OPERATION),
    Member::new("S3PutObjectRetention", &S3_SET_OBJECT_RETENTION_OPERATION),
    Member::new("S3ReplicateObject", &S3_REPLICATE_OBJECT_OPERATION),
    Member::new("S3ComputeObjectChecksum", &S3_COMPUTE_OBJECT_CHECKSUM_OPERATION),
    Member::new("S3UpdateObjectEncryption", &S3_UPDATE_OBJECT_ENCRYPTION_OPERATION),
], payload: None, union: false }));
pub(super) static JOB_PRIORITY: Shape = Shape::new("JobPriority", Kind::Integer(NumberRange { min: Some(0), max: Some(2147483647) }));
pub(super) static JOB_PROGRESS_SUMMARY: Shape = Shape::new("JobProgressSummary", Kind::Structure(StructureShape { members: &[
    Member::new("TotalNumberOfTasks", &JOB_TOTAL_NUMBER_OF_TASKS),
    Member::new("NumberOfTasksSucceeded", &JOB_NUMBER_OF_TASKS_SUCCEEDED),
    Member::new("NumberOfTasksFailed", &JOB_NUMBER_OF_TASKS_FAILED),
    Member::new("Timers", &JOB_TIMERS),
], payload: None, union: false }));
pub(super) static JOB_REPORT: Shape = Shape::new("JobReport", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &S3_BUCKET_ARN_STRING),
    Member::new("Format", &JOB_REPORT_FORMAT),
    Member::new("Enabled", &BOOLEAN).required(),
    Member::new("Prefix", &REPORT_PREFIX_STRING),
    Member::new("ReportScope", &JOB_REPORT_SCOPE),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static JOB_REPORT_FORMAT: Shape = Shape::new("JobReportFormat", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Report_CSV_20180820"] }));
pub(super) static JOB_REPORT_SCOPE: Shape = Shape::new("JobReportScope", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AllTasks", "FailedTasksOnly"] }));
pub(super) static JOB_STATUS: Shape = Shape::new("JobStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Active", "Cancelled", "Cancelling", "Complete", "Completing", "Failed", "Failing", "New", "Paused", "Pausing", "Preparing", "Ready", "Suspended"] }));
pub(super) static JOB_STATUS_LIST: Shape = Shape::new("JobStatusList", Kind::List(ListShape { element: &Member::new("member", &JOB_STATUS), flattened: false, length: Length::ANY }));
pub(super) static JOB_STATUS_UPDATE_REASON: Shape = Shape::new("JobStatusUpdateReason", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: None, values: &[] }));
pub(super) static JOB_TERMINATION_DATE: Shape = Shape::new("JobTerminationDate", Kind::Timestamp(None));
pub(super) static JOB_TIME_IN_STATE_SECONDS: Shape = Shape::new("JobTimeInStateSeconds", Kind::Long(NumberRange { min: Some(0), max: None }));
pub(super) static JOB_TIMERS: Shape = Shape::new("JobTimers", Kind::Structure(StructureShape { members: &[
    Member::new("ElapsedTimeInActiveSeconds", &JOB_TIME_IN_STATE_SECONDS),
], payload: None, union: false }));
pub(super) static JOB_TOTAL_NUMBER_OF_TASKS: Shape = Shape::new("JobTotalNumberOfTasks", Kind::Long(NumberRange { min: Some(0), max: None }));
pub(super) static KEY_NAME_CONSTRAINT: Shape = Shape::new("KeyNameConstraint", Kind::Structure(StructureShape { members: &[
    Member::new("MatchAnyPrefix", &NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
    Member::new("MatchAnySuffix", &NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
    Member::new("MatchAnySubstring", &NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
], payload: None, union: false }));
pub(super) static KMS_KEY_ARN_STRING: Shape = Shape::new("KmsKeyArnString", Kind::String(StringShape { length: Length::new(1, Some(2000)), pattern: None, values: &[] }));
pub(super) static LAMBDA_INVOKE_OPERATION: Shape = Shape::new("LambdaInvokeOperation", Kind::Structure(StructureShape { members: &[
    Member::new("FunctionArn", &FUNCTION_ARN_STRING),
    Member::new("InvocationSchemaVersion", &NON_EMPTY_MAX_LENGTH64_STRING),
    Member::new("UserArguments", &USER_ARGUMENTS),
], payload: None, union: false }));
pub(super) static LIFECYCLE_CONFIGURATION: Shape = Shape::new("LifecycleConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &LIFECYCLE_RULES),
], payload: None, union: false }));
pub(super) static LIFECYCLE_EXPIRATION: Shape = Shape::new("LifecycleExpiration", Kind::Structure(StructureShape { members: &[
    Member::new("Date", &DATE),
    Member::new("Days", &DAYS),
    Member::new("ExpiredObjectDeleteMarker", &EXPIRED_OBJECT_DELETE_MARKER),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE: Shape = Shape::new("LifecycleRule", Kind::Structure(StructureShape { members: &[
    Member::new("Expiration", &LIFECYCLE_EXPIRATION),
    Member::new("ID", &ID),
    Member::new("Filter", &LIFECYCLE_RULE_FILTER),
    Member::new("Status", &EXPIRATION_STATUS).required(),
    Member::new("Transitions", &TRANSITION_LIST),
    Member::new("NoncurrentVersionTransitions", &NONCURRENT_VERSION_TRANSITION_LIST),
    Member::new("NoncurrentVersionExpiration", &NONCURRENT_VERSION_EXPIRATION),
    Member::new("AbortIncompleteMultipartUpload", &ABORT_INCOMPLETE_MULTIPART_UPLOAD),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE_AND_OPERATOR: Shape = Shape::new("LifecycleRuleAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &S3_TAG_SET),
    Member::new("ObjectSizeGreaterThan", &OBJECT_SIZE_GREATER_THAN_BYTES),
    Member::new("ObjectSizeLessThan", &OBJECT_SIZE_LESS_THAN_BYTES),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE_FILTER: Shape = Shape::new("LifecycleRuleFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &S3_TAG),
    Member::new("And", &LIFECYCLE_RULE_AND_OPERATOR),
    Member::new("ObjectSizeGreaterThan", &OBJECT_SIZE_GREATER_THAN_BYTES),
    Member::new("ObjectSizeLessThan", &OBJECT_SIZE_LESS_THAN_BYTES),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULES: Shape = Shape::new("LifecycleRules", Kind::List(ListShape { element: &Member::new("member", &LIFECYCLE_RULE).wire("Rule").form("Rule"), flattened: false, length: Length::ANY }));
pub(super) static LIST_ACCESS_GRANT_ENTRY: Shape = Shape::new("ListAccessGrantEntry", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantId", &ACCESS_GRANT_ID),
    Member::new("AccessGrantArn", &ACCESS_GRANT_ARN),
    Member::new("Grantee", &GRANTEE),
    Member::new("Permission", &PERMISSION),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationConfiguration", &ACCESS_GRANTS_LOCATION_CONFIGURATION),
    Member::new("GrantScope", &S3_PREFIX),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_INSTANCE_ENTRY: Shape = Shape::new("ListAccessGrantsInstanceEntry", Kind::Structure(StructureShape { members: &[
    Member::new("AccessGrantsInstanceId", &ACCESS_GRANTS_INSTANCE_ID),
    Member::new("AccessGrantsInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("IdentityCenterArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterInstanceArn", &IDENTITY_CENTER_ARN),
    Member::new("IdentityCenterApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_INSTANCES_REQUEST: Shape = Shape::new("ListAccessGrantsInstancesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_INSTANCES_RESULT: Shape = Shape::new("ListAccessGrantsInstancesResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("AccessGrantsInstancesList", &ACCESS_GRANTS_INSTANCES_LIST),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_LOCATIONS_ENTRY: Shape = Shape::new("ListAccessGrantsLocationsEntry", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationArn", &ACCESS_GRANTS_LOCATION_ARN),
    Member::new("LocationScope", &S3_PREFIX),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_LOCATIONS_REQUEST: Shape = Shape::new("ListAccessGrantsLocationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
    Member::new("LocationScope", &S3_PREFIX).wire("locationscope").form("locationscope").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_LOCATIONS_RESULT: Shape = Shape::new("ListAccessGrantsLocationsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("AccessGrantsLocationsList", &ACCESS_GRANTS_LOCATIONS_LIST),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_REQUEST: Shape = Shape::new("ListAccessGrantsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
    Member::new("GranteeType", &GRANTEE_TYPE).wire("granteetype").form("granteetype").at(Location::QueryString),
    Member::new("GranteeIdentifier", &GRANTEE_IDENTIFIER).wire("granteeidentifier").form("granteeidentifier").at(Location::QueryString),
    Member::new("Permission", &PERMISSION).wire("permission").form("permission").at(Location::QueryString),
    Member::new("GrantScope", &S3_PREFIX).wire("grantscope").form("grantscope").at(Location::QueryString),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN).wire("application_arn").form("application_arn").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_GRANTS_RESULT: Shape = Shape::new("ListAccessGrantsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("AccessGrantsList", &ACCESS_GRANTS_LIST),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS_REQUEST: Shape = Shape::new("ListAccessPointsForDirectoryBucketsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("DirectoryBucket", &BUCKET_NAME).wire("directoryBucket").form("directoryBucket").at(Location::QueryString),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS_RESULT: Shape = Shape::new("ListAccessPointsForDirectoryBucketsResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessPointList", &ACCESS_POINT_LIST),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("ListAccessPointsForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA_RESULT: Shape = Shape::new("ListAccessPointsForObjectLambdaResult", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectLambdaAccessPointList", &OBJECT_LAMBDA_ACCESS_POINT_LIST),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_REQUEST: Shape = Shape::new("ListAccessPointsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).wire("bucket").form("bucket").at(Location::QueryString),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
    Member::new("DataSourceId", &DATA_SOURCE_ID).wire("dataSourceId").form("dataSourceId").at(Location::QueryString),
    Member::new("DataSourceType", &DATA_SOURCE_TYPE).wire("dataSourceType").form("dataSourceType").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_ACCESS_POINTS_RESULT: Shape = Shape::new("ListAccessPointsResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessPointList", &ACCESS_POINT_LIST),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static LIST_CALLER_ACCESS_GRANTS_ENTRY: Shape = Shape::new("ListCallerAccessGrantsEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Permission", &PERMISSION),
    Member::new("GrantScope", &S3_PREFIX),
    Member::new("ApplicationArn", &IDENTITY_CENTER_APPLICATION_ARN),
    Member::new("AccessGrantsInstanceArn", &ACCESS_GRANTS_INSTANCE_ARN),
], payload: None, union: false }));
pub(super) static LIST_CALLER_ACCESS_GRANTS_REQUEST: Shape = Shape::new("ListCallerAccessGrantsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("GrantScope", &S3_PREFIX).wire("grantscope").form("grantscope").at(Location::QueryString),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
    Member::new("AllowedByApplication", &BOOLEAN).wire("allowedByApplication").form("allowedByApplication").at(Location::QueryString),
    Member::new("InstanceScope", &INSTANCE_SCOPE).wire("instanceScope").form("instanceScope").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_CALLER_ACCESS_GRANTS_RESULT: Shape = Shape::new("ListCallerAccessGrantsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("CallerAccessGrantsList", &CALLER_ACCESS_GRANTS_LIST),
], payload: None, union: false }));
pub(super) static LIST_JOBS_REQUEST: Shape = Shape::new("ListJobsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobStatuses", &JOB_STATUS_LIST).wire("jobStatuses").form("jobStatuses").at(Location::QueryString),
    Member::new("NextToken", &STRING_FOR_NEXT_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_JOBS_RESULT: Shape = Shape::new("ListJobsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &STRING_FOR_NEXT_TOKEN),
    Member::new("Jobs", &JOB_LIST_DESCRIPTOR_LIST),
], payload: None, union: false }));
pub(super) static LIST_MULTI_REGION_ACCESS_POINTS_REQUEST: Shape = Shape::new("ListMultiRegionAccessPointsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_MULTI_REGION_ACCESS_POINTS_RESULT: Shape = Shape::new("ListMultiRegionAccessPointsResult", Kind::Structure(StructureShape { members: &[
    Member::new("AccessPoints", &MULTI_REGION_ACCESS_POINT_REPORT_LIST),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static LIST_REGIONAL_BUCKETS_REQUEST: Shape = Shape::new("ListRegionalBucketsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("nextToken").form("nextToken").at(Location::QueryString),
    Member::new("MaxResults", &MAX_RESULTS).wire("maxResults").form("maxResults").at(Location::QueryString),
    Member::new("OutpostId", &NON_EMPTY_MAX_LENGTH64_STRING).wire("x-amz-outpost-id").form("x-amz-outpost-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_REGIONAL_BUCKETS_RESULT: Shape = Shape::new("ListRegionalBucketsResult", Kind::Structure(StructureShape { members: &[
    Member::new("RegionalBucketList", &REGIONAL_BUCKET_LIST),
    Member::new("NextToken", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_CONFIGURATION_ENTRY: Shape = Shape::new("ListStorageLensConfigurationEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &CONFIG_ID).required(),
    Member::new("StorageLensArn", &STORAGE_LENS_ARN).required(),
    Member::new("HomeRegion", &S3_AWS_REGION).required(),
    Member::new("IsEnabled", &IS_ENABLED),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_CONFIGURATIONS_REQUEST: Shape = Shape::new("ListStorageLensConfigurationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_CONFIGURATIONS_RESULT: Shape = Shape::new("ListStorageLensConfigurationsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("StorageLensConfigurationList", &STORAGE_LENS_CONFIGURATION_LIST).wire("StorageLensConfiguration").form("StorageLensConfiguration").flattened(),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_GROUP_ENTRY: Shape = Shape::new("ListStorageLensGroupEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STORAGE_LENS_GROUP_NAME).required(),
    Member::new("StorageLensGroupArn", &STORAGE_LENS_GROUP_ARN).required(),
    Member::new("HomeRegion", &S3_AWS_REGION).required(),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_GROUPS_REQUEST: Shape = Shape::new("ListStorageLensGroupsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("NextToken", &CONTINUATION_TOKEN).wire("nextToken").form("nextToken").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_STORAGE_LENS_GROUPS_RESULT: Shape = Shape::new("ListStorageLensGroupsResult", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &CONTINUATION_TOKEN),
    Member::new("StorageLensGroupList", &STORAGE_LENS_GROUP_LIST).wire("StorageLensGroup").form("StorageLensGroup").flattened(),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape::new("ListTagsForResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ResourceArn", &S3_RESOURCE_ARN).required().wire("resourceArn").form("resourceArn").at(Location::Uri),
], payload: None, union: false }));
pub(super) static LIST_TAGS_FOR_RESOURCE_RESULT: Shape = Shape::new("ListTagsForResourceResult", Kind::Structure(StructureShape { members: &[
    Member::new("Tags", &TAG_LIST),
], payload: None, union: false }));
pub(super) static LOCATION: Shape = Shape::new("Location", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MFA: Shape = Shape::new("MFA", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MFA_DELETE: Shape = Shape::new("MFADelete", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MFA_DELETE_STATUS: Shape = Shape::new("MFADeleteStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MANIFEST_PREFIX_STRING: Shape = Shape::new("ManifestPrefixString", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: None, values: &[] }));
pub(super) static MATCH_ANY_PREFIX: Shape = Shape::new("MatchAnyPrefix", Kind::List(ListShape { element: &Member::new("member", &PREFIX).wire("Prefix").form("Prefix"), flattened: false, length: Length::ANY }));
pub(super) static MATCH_ANY_SUFFIX: Shape = Shape::new("MatchAnySuffix", Kind::List(ListShape { element: &Member::new("member", &SUFFIX).wire("Suffix").form("Suffix"), flattened: false, length: Length::ANY }));
pub(super) static MATCH_ANY_TAG: Shape = Shape::new("MatchAnyTag", Kind::List(ListShape { element: &Member::new("member", &S3_TAG).wire("Tag").form("Tag"), flattened: false, length: Length::ANY }));
pub(super) static MATCH_OBJECT_AGE: Shape = Shape::new("MatchObjectAge", Kind::Structure(StructureShape { members: &[
    Member::new("DaysGreaterThan", &OBJECT_AGE_VALUE),
    Member::new("DaysLessThan", &OBJECT_AGE_VALUE),
], payload: None, union: false }));
pub(super) static MATCH_OBJECT_SIZE: Shape = Shape::new("MatchObjectSize", Kind::Structure(StructureShape { members: &[
    Member::new("BytesGreaterThan", &OBJECT_SIZE_VALUE),
    Member::new("BytesLessThan", &OBJECT_SIZE_VALUE),
], payload: None, union: false }));
pub(super) static MAX_LENGTH1024_STRING: Shape = Shape::new("MaxLength1024String", Kind::String(StringShape { length: Length::new(0, Some(1024)), pattern: None, values: &[] }));
pub(super) static MAX_RESULTS: Shape = Shape::new("MaxResults", Kind::Integer(NumberRange { min: Some(0), max: Some(1000) }));
pub(super) static METRICS: Shape = Shape::new("Metrics", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &METRICS_STATUS).required(),
    Member::new("EventThreshold", &REPLICATION_TIME_VALUE),
], payload: None, union: false }));
pub(super) static METRICS_STATUS: Shape = Shape::new("MetricsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MIN_STORAGE_BYTES_PERCENTAGE: Shape = Shape::new("MinStorageBytesPercentage", Kind::Double(FloatRange { min: Some(1.0), max: Some(100.0) }));
pub(super) static MINUTES: Shape = Shape::new("Minutes", Kind::Integer(NumberRange::ANY));
pub(super) static MULTI_REGION_ACCESS_POINT_ALIAS: Shape = Shape::new("MultiRegionAccessPointAlias", Kind::String(StringShape { length: Length::new(0, Some(63)), pattern: Some(Pattern::new("^[a-z][a-z0-9]*[.]mrap$", "\\A(?:^[a-z][a-z0-9]*[.]mrap$)\\z")), values: &[] }));
pub(super) static MULTI_REGION_ACCESS_POINT_CLIENT_TOKEN: Shape = Shape::new("MultiRegionAccessPointClientToken", Kind::String(StringShape { length: Length::new(0, Some(64)), pattern: Some(Pattern::new("\\S+", "\\A(?:[^\\t\\n\\x0B\\x0C\\r ]+)\\z")), values: &[] }));
pub(super) static MULTI_REGION_ACCESS_POINT_ID: Shape = Shape::new("MultiRegionAccessPointId", Kind::String(StringShape { length: Length::new(0, Some(200)), pattern: Some(Pattern::new("^[a-zA-Z0-9\\:.-]{3,200}$", "\\A(?:^[a-zA-Z0-9:.-]{3,200}$)\\z")), values: &[] }));
pub(super) static MULTI_REGION_ACCESS_POINT_NAME: Shape = Shape::new("MultiRegionAccessPointName", Kind::String(StringShape { length: Length::new(0, Some(50)), pattern: Some(Pattern::new("^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$", "\\A(?:^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$)\\z")), values: &[] }));
pub(super) static MULTI_REGION_ACCESS_POINT_POLICY_DOCUMENT: Shape = Shape::new("MultiRegionAccessPointPolicyDocument", Kind::Structure(StructureShape { members: &[
    Member::new("Established", &ESTABLISHED_MULTI_REGION_ACCESS_POINT_POLICY),
    Member::new("Proposed", &PROPOSED_MULTI_REGION_ACCESS_POINT_POLICY),
], payload: None, union: false }));
pub(super) static MULTI_REGION_ACCESS_POINT_REGIONAL_RESPONSE: Shape = Shape::new("MultiRegionAccessPointRegionalResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &REGION_NAME),
    Member::new("RequestStatus", &ASYNC_REQUEST_STATUS),
], payload: None, union: false }));
pub(super) static MULTI_REGION_ACCESS_POINT_REGIONAL_RESPONSE_LIST: Shape = Shape::new("MultiRegionAccessPointRegionalResponseList", Kind::List(ListShape { element: &Member::new("member", &MULTI_REGION_ACCESS_POINT_REGIONAL_RESPONSE).wire("Region").form("Region"), flattened: false, length: Length::ANY }));
pub(super) static MULTI_REGION_ACCESS_POINT_REPORT: Shape = Shape::new("MultiRegionAccessPointReport", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME),
    Member::new("Alias", &MULTI_REGION_ACCESS_POINT_ALIAS),
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("PublicAccessBlock", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    Member::new("Status", &MULTI_REGION_ACCESS_POINT_STATUS),
    Member::new("Regions", &REGION_REPORT_LIST),
], payload: None, union: false }));
pub(super) static MULTI_REGION_ACCESS_POINT_REPORT_LIST: Shape = Shape::new("MultiRegionAccessPointReportList", Kind::List(ListShape { element: &Member::new("member", &MULTI_REGION_ACCESS_POINT_REPORT).wire("AccessPoint").form("AccessPoint"), flattened: false, length: Length::ANY }));
pub(super) static MULTI_REGION_ACCESS_POINT_ROUTE: Shape = Shape::new("MultiRegionAccessPointRoute", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Region", &REGION_NAME),
    Member::new("TrafficDialPercentage", &TRAFFIC_DIAL_PERCENTAGE).required(),
], payload: None, union: false }));
pub(super) static MULTI_REGION_ACCESS_POINT_STATUS: Shape = Shape::new("MultiRegionAccessPointStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["READY", "INCONSISTENT_ACROSS_REGIONS", "CREATING", "PARTIALLY_CREATED", "PARTIALLY_DELETED", "DELETING"] }));
pub(super) static MULTI_REGION_ACCESS_POINTS_ASYNC_RESPONSE: Shape = Shape::new("MultiRegionAccessPointsAsyncResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Regions", &MULTI_REGION_ACCESS_POINT_REGIONAL_RESPONSE_LIST),
], payload: None, union: false }));
pub(super) static NETWORK_ORIGIN: Shape = Shape::new("NetworkOrigin", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Internet", "VPC"] }));
pub(super) static NON_EMPTY_KMS_KEY_ARN_STRING: Shape = Shape::new("NonEmptyKmsKeyArnString", Kind::String(StringShape { length: Length::new(20, Some(2048)), pattern: Some(Pattern::new("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+", "\\A(?:arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+)\\z")), values: &[] }));
pub(super) static NON_EMPTY_MAX_LENGTH1024_STRING: Shape = Shape::new("NonEmptyMaxLength1024String", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: None, values: &[] }));
pub(super) static NON_EMPTY_MAX_LENGTH1024_STRING_LIST: Shape = Shape::new("NonEmptyMaxLength1024StringList", Kind::List(ListShape { element: &Member::new("member", &NON_EMPTY_MAX_LENGTH1024_STRING), flattened: false, length: Length::ANY }));
pub(super) static NON_EMPTY_MAX_LENGTH2048_STRING: Shape = Shape::new("NonEmptyMaxLength2048String", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: None, values: &[] }));
pub(super) static NON_EMPTY_MAX_LENGTH256_STRING: Shape = Shape::new("NonEmptyMaxLength256String", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: None, values: &[] }));
pub(super) static NON_EMPTY_MAX_LENGTH64_STRING: Shape = Shape::new("NonEmptyMaxLength64String", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: None, values: &[] }));
pub(super) static NONCURRENT_VERSION_COUNT: Shape = Shape::new("NoncurrentVersionCount", Kind::Integer(NumberRange::ANY));
pub(super) static NONCURRENT_VERSION_EXPIRATION: Shape = Shape::new("NoncurrentVersionExpiration", Kind::Structure(StructureShape { members: &[
    Member::new("NoncurrentDays", &DAYS),
    Member::new("NewerNoncurrentVersions", &NONCURRENT_VERSION_COUNT),
], payload: None, union: false }));
pub(super) static NONCURRENT_VERSION_TRANSITION: Shape = Shape::new("NoncurrentVersionTransition", Kind::Structure(StructureShape { members: &[
    Member::new("NoncurrentDays", &DAYS),
    Member::new("StorageClass", &TRANSITION_STORAGE_CLASS),
], payload: None, union: false }));
pub(super) static NONCURRENT_VERSION_TRANSITION_LIST: Shape = Shape::new("NoncurrentVersionTransitionList", Kind::List(ListShape { element: &Member::new("member", &NONCURRENT_VERSION_TRANSITION).wire("NoncurrentVersionTransition").form("NoncurrentVersionTransition"), flattened: false, length: Length::ANY }));
pub(super) static NOT_SSE_FILTER: Shape = Shape::new("NotSSEFilter", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static OBJECT_AGE_VALUE: Shape = Shape::new("ObjectAgeValue", Kind::Integer(NumberRange::ANY));
pub(super) static OBJECT_CREATION_TIME: Shape = Shape::new("ObjectCreationTime", Kind::Timestamp(None));
pub(super) static OBJECT_ENCRYPTION: Shape = Shape::new("ObjectEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("SSEKMS", &S3_UPDATE_OBJECT_ENCRYPTION_SSEKMS).wire("SSE-KMS").form("SSE-KMS"),
], payload: None, union: false }));
pub(super) static OBJECT_ENCRYPTION_FILTER: Shape = Shape::new("ObjectEncryptionFilter", Kind::Structure(StructureShape { members: &[
    Member::new("SSES3", &SSES3_FILTER).wire("SSE-S3").form("SSE-S3"),
    Member::new("SSEKMS", &SSEKMS_FILTER).wire("SSE-KMS").form("SSE-KMS"),
    Member::new("DSSEKMS", &DSSEKMS_FILTER).wire("DSSE-KMS").form("DSSE-KMS"),
    Member::new("SSEC", &SSEC_FILTER).wire("SSE-C").form("SSE-C"),
    Member::new("NOTSSE", &NOT_SSE_FILTER).wire("NOT-SSE").form("NOT-SSE"),
], payload: None, union: true }));
pub(super) static OBJECT_ENCRYPTION_FILTER_LIST: Shape = Shape::new("ObjectEncryptionFilterList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_ENCRYPTION_FILTER).wire("ObjectEncryption").form("ObjectEncryption"), flattened: false, length: Length::new(1, Some(1)) }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT: Shape = Shape::new("ObjectLambdaAccessPoint", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required(),
    Member::new("ObjectLambdaAccessPointArn", &OBJECT_LAMBDA_ACCESS_POINT_ARN),
    Member::new("Alias", &OBJECT_LAMBDA_ACCESS_POINT_ALIAS),
], payload: None, union: false }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_ALIAS: Shape = Shape::new("ObjectLambdaAccessPointAlias", Kind::Structure(StructureShape { members: &[
    Member::new("Value", &OBJECT_LAMBDA_ACCESS_POINT_ALIAS_VALUE),
    Member::new("Status", &OBJECT_LAMBDA_ACCESS_POINT_ALIAS_STATUS),
], payload: None, union: false }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_ALIAS_STATUS: Shape = Shape::new("ObjectLambdaAccessPointAliasStatus", Kind::String(StringShape { length: Length::new(2, Some(16)), pattern: None, values: &["PROVISIONING", "READY"] }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_ALIAS_VALUE: Shape = Shape::new("ObjectLambdaAccessPointAliasValue", Kind::String(StringShape { length: Length::new(3, Some(63)), pattern: Some(Pattern::new("^[0-9a-z\\\\-]{3,63}", "\\A(?:^[0-9a-z\\\\-]{3,63})\\z")), values: &[] }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_ARN: Shape = Shape::new("ObjectLambdaAccessPointArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[^:]+:s3-object-lambda:[^:]*:\\d{12}:accesspoint/.*", "\\A(?:arn:[^:]+:s3-object-lambda:[^:]*:[0-9]{12}:accesspoint/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_LIST: Shape = Shape::new("ObjectLambdaAccessPointList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_LAMBDA_ACCESS_POINT).wire("ObjectLambdaAccessPoint").form("ObjectLambdaAccessPoint"), flattened: false, length: Length::ANY }));
pub(super) static OBJECT_LAMBDA_ACCESS_POINT_NAME: Shape = Shape::new("ObjectLambdaAccessPointName", Kind::String(StringShape { length: Length::new(3, Some(45)), pattern: Some(Pattern::new("^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$", "\\A(?:^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$)\\z")), values: &[] }));
pub(super) static OBJECT_LAMBDA_ALLOWED_FEATURE: Shape = Shape::new("ObjectLambdaAllowedFeature", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GetObject-Range", "GetObject-PartNumber", "HeadObject-Range", "HeadObject-PartNumber"] }));
pub(super) static OBJECT_LAMBDA_ALLOWED_FEATURES_LIST: Shape = Shape::new("ObjectLambdaAllowedFeaturesList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_LAMBDA_ALLOWED_FEATURE).wire("AllowedFeature").form("AllowedFeature"), flattened: false, length: Length::ANY }));
pub(super) static OBJECT_LAMBDA_CONFIGURATION: Shape = Shape::new("ObjectLambdaConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("SupportingAccessPoint", &OBJECT_LAMBDA_SUPPORTING_ACCESS_POINT_ARN).required(),
    Member::new("CloudWatchMetricsEnabled", &BOOLEAN),
    Member::new("AllowedFeatures", &OBJECT_LAMBDA_ALLOWED_FEATURES_LIST),
    Member::new("TransformationConfigurations", &OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATIONS_LIST).required(),
], payload: None, union: false }));
pub(super) static OBJECT_LAMBDA_CONTENT_TRANSFORMATION: Shape = Shape::new("ObjectLambdaContentTransformation", Kind::Structure(StructureShape { members: &[
    Member::new("AwsLambda", &AWS_LAMBDA_TRANSFORMATION),
], payload: None, union: true }));
pub(super) static OBJECT_LAMBDA_POLICY: Shape = Shape::new("ObjectLambdaPolicy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OBJECT_LAMBDA_SUPPORTING_ACCESS_POINT_ARN: Shape = Shape::new("ObjectLambdaSupportingAccessPointArn", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new("arn:[^:]+:s3:[^:]*:\\d{12}:accesspoint/.*", "\\A(?:arn:[^:]+:s3:[^:]*:[0-9]{12}:accesspoint/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION: Shape = Shape::new("ObjectLambdaTransformationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Actions", &OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION_ACTIONS_LIST).required(),
    Member::new("ContentTransformation", &OBJECT_LAMBDA_CONTENT_TRANSFORMATION).required(),
], payload: None, union: false }));
pub(super) static OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION_ACTION: Shape = Shape::new("ObjectLambdaTransformationConfigurationAction", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GetObject", "HeadObject", "ListObjects", "ListObjectsV2"] }));
pub(super) static OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION_ACTIONS_LIST: Shape = Shape::new("ObjectLambdaTransformationConfigurationActionsList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION_ACTION).wire("Action").form("Action"), flattened: false, length: Length::ANY }));
pub(super) static OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATIONS_LIST: Shape = Shape::new("ObjectLambdaTransformationConfigurationsList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_LAMBDA_TRANSFORMATION_CONFIGURATION).wire("TransformationConfiguration").form("TransformationConfiguration"), flattened: false, length: Length::ANY }));
pub(super) static OBJECT_LOCK_ENABLED_FOR_BUCKET: Shape = Shape::new("ObjectLockEnabledForBucket", Kind::Boolean);
pub(super) static OBJECT_SIZE_GREATER_THAN_BYTES: Shape = Shape::new("ObjectSizeGreaterThanBytes", Kind::Long(NumberRange::ANY));
pub(super) static OBJECT_SIZE_LESS_THAN_BYTES: Shape = Shape::new("ObjectSizeLessThanBytes", Kind::Long(NumberRange::ANY));
pub(super) static OBJECT_SIZE_VALUE: Shape = Shape::new("ObjectSizeValue", Kind::Long(NumberRange::ANY));
pub(super) static OPERATION_NAME: Shape = Shape::new("OperationName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["LambdaInvoke", "S3PutObjectCopy", "S3PutObjectAcl", "S3PutObjectTagging", "S3DeleteObjectTagging", "S3InitiateRestoreObject", "S3PutObjectLegalHold", "S3PutObjectRetention", "S3ReplicateObject", "S3ComputeObjectChecksum", "S3UpdateObjectEncryption"] }));
pub(super) static ORGANIZATION: Shape = Shape::new("Organization", Kind::String(StringShape { length: Length::new(12, Some(34)), pattern: Some(Pattern::new("^o-[a-z0-9]{10,32}$", "\\A(?:^o-[a-z0-9]{10,32}$)\\z")), values: &[] }));
pub(super) static OUTPUT_SCHEMA_VERSION: Shape = Shape::new("OutputSchemaVersion", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["V_1"] }));
pub(super) static OWNER_OVERRIDE: Shape = Shape::new("OwnerOverride", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Destination"] }));
pub(super) static PERMISSION: Shape = Shape::new("Permission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["READ", "WRITE", "READWRITE"] }));
pub(super) static POLICY: Shape = Shape::new("Policy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_DOCUMENT: Shape = Shape::new("PolicyDocument", Kind::String(StringShape { length: Length::new(1, Some(350000)), pattern: None, values: &[] }));
pub(super) static POLICY_STATUS: Shape = Shape::new("PolicyStatus", Kind::Structure(StructureShape { members: &[
    Member::new("IsPublic", &IS_PUBLIC),
], payload: None, union: false }));
pub(super) static PREFIX: Shape = Shape::new("Prefix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static PREFIX_LEVEL: Shape = Shape::new("PrefixLevel", Kind::Structure(StructureShape { members: &[
    Member::new("StorageMetrics", &PREFIX_LEVEL_STORAGE_METRICS).required(),
], payload: None, union: false }));
pub(super) static PREFIX_LEVEL_STORAGE_METRICS: Shape = Shape::new("PrefixLevelStorageMetrics", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED),
    Member::new("SelectionCriteria", &SELECTION_CRITERIA),
], payload: None, union: false }));
pub(super) static PREFIXES_LIST: Shape = Shape::new("PrefixesList", Kind::List(ListShape { element: &Member::new("member", &PREFIX).wire("Prefix").form("Prefix"), flattened: false, length: Length::ANY }));
pub(super) static PRIORITY: Shape = Shape::new("Priority", Kind::Integer(NumberRange::ANY));
pub(super) static PRIVILEGE: Shape = Shape::new("Privilege", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Minimal", "Default"] }));
pub(super) static PROPOSED_MULTI_REGION_ACCESS_POINT_POLICY: Shape = Shape::new("ProposedMultiRegionAccessPointPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: None, union: false }));
pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Shape = Shape::new("PublicAccessBlockConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("BlockPublicAcls", &SETTING),
    Member::new("IgnorePublicAcls", &SETTING),
    Member::new("BlockPublicPolicy", &SETTING),
    Member::new("RestrictPublicBuckets", &SETTING),
], payload: None, union: false }));
pub(super) static PUBLIC_ACCESS_BLOCK_ENABLED: Shape = Shape::new("PublicAccessBlockEnabled", Kind::Boolean);
pub(super) static PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY_REQUEST: Shape = Shape::new("PutAccessGrantsInstanceResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Policy", &POLICY_DOCUMENT).required(),
    Member::new("Organization", &ORGANIZATION),
], payload: None, union: false }));
pub(super) static PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY_RESULT: Shape = Shape::new("PutAccessGrantsInstanceResourcePolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY_DOCUMENT),
    Member::new("Organization", &ORGANIZATION),
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
], payload: None, union: false }));
pub(super) static PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("PutAccessPointConfigurationForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Configuration", &OBJECT_LAMBDA_CONFIGURATION).required(),
], payload: None, union: false }));
pub(super) static PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA_REQUEST: Shape = Shape::new("PutAccessPointPolicyForObjectLambdaRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &OBJECT_LAMBDA_ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Policy", &OBJECT_LAMBDA_POLICY).required(),
], payload: None, union: false }));
pub(super) static PUT_ACCESS_POINT_POLICY_REQUEST: Shape = Shape::new("PutAccessPointPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Policy", &POLICY).required(),
], payload: None, union: false }));
pub(super) static PUT_ACCESS_POINT_SCOPE_REQUEST: Shape = Shape::new("PutAccessPointScopeRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Name", &ACCESS_POINT_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Scope", &SCOPE).required(),
], payload: None, union: false }));
pub(super) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketLifecycleConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("LifecycleConfiguration", &LIFECYCLE_CONFIGURATION).namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_POLICY_REQUEST: Shape = Shape::new("PutBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("ConfirmRemoveSelfBucketAccess", &CONFIRM_REMOVE_SELF_BUCKET_ACCESS).wire("x-amz-confirm-remove-self-bucket-access").form("x-amz-confirm-remove-self-bucket-access").at(Location::Header),
    Member::new("Policy", &POLICY).required(),
], payload: None, union: false }));
pub(super) static PUT_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("PutBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("ReplicationConfiguration", &REPLICATION_CONFIGURATION).required().namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_TAGGING_REQUEST: Shape = Shape::new("PutBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("Tagging", &TAGGING).required().namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_VERSIONING_REQUEST: Shape = Shape::new("PutBucketVersioningRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("MFA", &MFA).wire("x-amz-mfa").form("x-amz-mfa").at(Location::Header),
    Member::new("VersioningConfiguration", &VERSIONING_CONFIGURATION).required().namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
], payload: Some(3), union: false }));
pub(super) static PUT_JOB_TAGGING_REQUEST: Shape = Shape::new("PutJobTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
    Member::new("Tags", &S3_TAG_SET).required(),
], payload: None, union: false }));
pub(super) static PUT_JOB_TAGGING_RESULT: Shape = Shape::new("PutJobTaggingResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static PUT_MULTI_REGION_ACCESS_POINT_POLICY_INPUT: Shape = Shape::new("PutMultiRegionAccessPointPolicyInput", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &MULTI_REGION_ACCESS_POINT_NAME).required(),
    Member::new("Policy", &POLICY).required(),
], payload: None, union: false }));
pub(super) static PUT_MULTI_REGION_ACCESS_POINT_POLICY_REQUEST: Shape = Shape::new("PutMultiRegionAccessPointPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ClientToken", &MULTI_REGION_ACCESS_POINT_CLIENT_TOKEN).required().token(),
    Member::new("Details", &PUT_MULTI_REGION_ACCESS_POINT_POLICY_INPUT).required(),
], payload: None, union: false }));
pub(super) static PUT_MULTI_REGION_ACCESS_POINT_POLICY_RESULT: Shape = Shape::new("PutMultiRegionAccessPointPolicyResult", Kind::Structure(StructureShape { members: &[
    Member::new("RequestTokenARN", &ASYNC_REQUEST_TOKEN_ARN),
], payload: None, union: false }));
pub(super) static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("PutPublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION).required().namespace(None, "http://awss3control.amazonaws.com/doc/2018-08-20/"),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static PUT_STORAGE_LENS_CONFIGURATION_REQUEST: Shape = Shape::new("PutStorageLensConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("StorageLensConfiguration", &STORAGE_LENS_CONFIGURATION).required(),
    Member::new("Tags", &STORAGE_LENS_TAGS),
], payload: None, union: false }));
pub(super) static PUT_STORAGE_LENS_CONFIGURATION_TAGGING_REQUEST: Shape = Shape::new("PutStorageLensConfigurationTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigId", &CONFIG_ID).required().wire("storagelensid").form("storagelensid").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Tags", &STORAGE_LENS_TAGS).required(),
], payload: None, union: false }));
pub(super) static PUT_STORAGE_LENS_CONFIGURATION_TAGGING_RESULT: Shape = Shape::new("PutStorageLensConfigurationTaggingResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static REGION: Shape = Shape::new("Region", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("BucketAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static REGION_CREATION_LIST: Shape = Shape::new("RegionCreationList", Kind::List(ListShape { element: &Member::new("member", &REGION).wire("Region").form("Region"), flattened: false, length: Length::ANY }));
pub(super) static REGION_NAME: Shape = Shape::new("RegionName", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: None, values: &[] }));
pub(super) static REGION_REPORT: Shape = Shape::new("RegionReport", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Region", &REGION_NAME),
    Member::new("BucketAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static REGION_REPORT_LIST: Shape = Shape::new("RegionReportList", Kind::List(ListShape { element: &Member::new("member", &REGION_REPORT).wire("Region").form("Region"), flattened: false, length: Length::ANY }));
pub(super) static REGIONAL_BUCKET: Shape = Shape::new("RegionalBucket", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("BucketArn", &S3_REGIONAL_BUCKET_ARN),
    Member::new("PublicAccessBlockEnabled", &PUBLIC_ACCESS_BLOCK_ENABLED).required(),
    Member::new("CreationDate", &CREATION_DATE).required(),
    Member::new("OutpostId", &NON_EMPTY_MAX_LENGTH64_STRING),
], payload: None, union: false }));
pub(super) static REGIONAL_BUCKET_LIST: Shape = Shape::new("RegionalBucketList", Kind::List(ListShape { element: &Member::new("member", &REGIONAL_BUCKET).wire("RegionalBucket").form("RegionalBucket"), flattened: false, length: Length::ANY }));
pub(super) static REGIONS: Shape = Shape::new("Regions", Kind::List(ListShape { element: &Member::new("member", &S3_AWS_REGION).wire("Region").form("Region"), flattened: false, length: Length::ANY }));
pub(super) static REPLICA_KMS_KEY_ID: Shape = Shape::new("ReplicaKmsKeyID", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REPLICA_MODIFICATIONS: Shape = Shape::new("ReplicaModifications", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &REPLICA_MODIFICATIONS_STATUS).required(),
], payload: None, union: false }));
pub(super) static REPLICA_MODIFICATIONS_STATUS: Shape = Shape::new("ReplicaModificationsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_CONFIGURATION: Shape = Shape::new("ReplicationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE).required(),
    Member::new("Rules", &REPLICATION_RULES).required(),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE: Shape = Shape::new("ReplicationRule", Kind::Structure(StructureShape { members: &[
    Member::new("ID", &ID),
    Member::new("Priority", &PRIORITY),
    Member::new("Prefix", &PREFIX),
    Member::new("Filter", &REPLICATION_RULE_FILTER),
    Member::new("Status", &REPLICATION_RULE_STATUS).required(),
    Member::new("SourceSelectionCriteria", &SOURCE_SELECTION_CRITERIA),
    Member::new("ExistingObjectReplication", &EXISTING_OBJECT_REPLICATION),
    Member::new("Destination", &DESTINATION).required(),
    Member::new("DeleteMarkerReplication", &DELETE_MARKER_REPLICATION),
    Member::new("Bucket", &BUCKET_IDENTIFIER_STRING).required(),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_AND_OPERATOR: Shape = Shape::new("ReplicationRuleAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &S3_TAG_SET),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_FILTER: Shape = Shape::new("ReplicationRuleFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &S3_TAG),
    Member::new("And", &REPLICATION_RULE_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_STATUS: Shape = Shape::new("ReplicationRuleStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_RULES: Shape = Shape::new("ReplicationRules", Kind::List(ListShape { element: &Member::new("member", &REPLICATION_RULE).wire("Rule").form("Rule"), flattened: false, length: Length::ANY }));
pub(super) static REPLICATION_STATUS: Shape = Shape::new("ReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLETED", "FAILED", "REPLICA", "NONE"] }));
pub(super) static REPLICATION_STATUS_FILTER_LIST: Shape = Shape::new("ReplicationStatusFilterList", Kind::List(ListShape { element: &Member::new("member", &REPLICATION_STATUS), flattened: false, length: Length::ANY }));
pub(super) static REPLICATION_STORAGE_CLASS: Shape = Shape::new("ReplicationStorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR"] }));
pub(super) static REPLICATION_TIME: Shape = Shape::new("ReplicationTime", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &REPLICATION_TIME_STATUS).required(),
    Member::new("Time", &REPLICATION_TIME_VALUE).required(),
], payload: None, union: false }));
pub(super) static REPLICATION_TIME_STATUS: Shape = Shape::new("ReplicationTimeStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_TIME_VALUE: Shape = Shape::new("ReplicationTimeValue", Kind::Structure(StructureShape { members: &[
    Member::new("Minutes", &MINUTES),
], payload: None, union: false }));
pub(super) static REPORT_PREFIX_STRING: Shape = Shape::new("ReportPrefixString", Kind::String(StringShape { length: Length::new(1, Some(512)), pattern: None, values: &[] }));
pub(super) static REQUESTED_JOB_STATUS: Shape = Shape::new("RequestedJobStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Cancelled", "Ready"] }));
pub(super) static ROLE: Shape = Shape::new("Role", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ROUTE_LIST: Shape = Shape::new("RouteList", Kind::List(ListShape { element: &Member::new("member", &MULTI_REGION_ACCESS_POINT_ROUTE).wire("Route").form("Route"), flattened: false, length: Length::ANY }));
pub(super) static S3_AWS_REGION: Shape = Shape::new("S3AWSRegion", Kind::String(StringShape { length: Length::new(5, Some(30)), pattern: Some(Pattern::new("[a-z0-9\\-]+", "\\A(?:[a-z0-9\\-]+)\\z")), values: &[] }));
pub(super) static S3_ACCESS_CONTROL_LIST: Shape = Shape::new("S3AccessControlList", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &S3_OBJECT_OWNER).required(),
    Member::new("Grants", &S3_GRANT_LIST),
], payload: None, union: false }));
pub(super) static S3_ACCESS_CONTROL_POLICY: Shape = Shape::new("S3AccessControlPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("AccessControlList", &S3_ACCESS_CONTROL_LIST),
    Member::new("CannedAccessControlList", &S3_CANNED_ACCESS_CONTROL_LIST),
], payload: None, union: false }));
pub(super) static S3_ACCESS_POINT_ARN: Shape = Shape::new("S3AccessPointArn", Kind::String(StringShape { length: Length::new(4, Some(128)), pattern: None, values: &[] }));
pub(super) static S3_ANNOTATION_DIRECTIVE: Shape = Shape::new("S3AnnotationDirective", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COPY", "EXCLUDE"] }));
pub(super) static S3_BUCKET_ARN_STRING: Shape = Shape::new("S3BucketArnString", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("arn:[^:]+:s3:.*", "\\A(?:arn:[^:]+:s3:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_BUCKET_DESTINATION: Shape = Shape::new("S3BucketDestination", Kind::Structure(StructureShape { members: &[
    Member::new("Format", &FORMAT).required(),
    Member::new("OutputSchemaVersion", &OUTPUT_SCHEMA_VERSION).required(),
    Member::new("AccountId", &ACCOUNT_ID).required(),
    Member::new("Arn", &S3_BUCKET_ARN_STRING).required(),
    Member::new("Prefix", &PREFIX),
    Member::new("Encryption", &STORAGE_LENS_DATA_EXPORT_ENCRYPTION),
], payload: None, union: false }));
pub(super) static S3_CANNED_ACCESS_CONTROL_LIST: Shape = Shape::new("S3CannedAccessControlList", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control"] }));
pub(super) static S3_CHECKSUM_ALGORITHM: Shape = Shape::new("S3ChecksumAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }));
pub(super) static S3_COMPUTE_OBJECT_CHECKSUM_OPERATION: Shape = Shape::new("S3ComputeObjectChecksumOperation", Kind::Structure(StructureShape { members: &[
    Member::new("ChecksumAlgorithm", &COMPUTE_OBJECT_CHECKSUM_ALGORITHM),
    Member::new("ChecksumType", &COMPUTE_OBJECT_CHECKSUM_TYPE),
], payload: None, union: false }));
pub(super) static S3_CONTENT_LENGTH: Shape = Shape::new("S3ContentLength", Kind::Long(NumberRange { min: Some(0), max: None }));
pub(super) static S3_COPY_OBJECT_OPERATION: Shape = Shape::new("S3CopyObjectOperation", Kind::Structure(StructureShape { members: &[
    Member::new("TargetResource", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
    Member::new("CannedAccessControlList", &S3_CANNED_ACCESS_CONTROL_LIST),
    Member::new("AccessControlGrants", &S3_GRANT_LIST),
    Member::new("MetadataDirective", &S3_METADATA_DIRECTIVE),
    Member::new("AnnotationDirective", &S3_ANNOTATION_DIRECTIVE),
    Member::new("ModifiedSinceConstraint", &TIME_STAMP),
    Member::new("NewObjectMetadata", &S3_OBJECT_METADATA),
    Member::new("NewObjectTagging", &S3_TAG_SET),
    Member::new("RedirectLocation", &NON_EMPTY_MAX_LENGTH2048_STRING),
    Member::new("RequesterPays", &BOOLEAN),
    Member::new("StorageClass", &S3_STORAGE_CLASS),
    Member::new("UnModifiedSinceConstraint", &TIME_STAMP),
    Member::new("SSEAwsKmsKeyId", &KMS_KEY_ARN_STRING),
    Member::new("TargetKeyPrefix", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("ObjectLockLegalHoldStatus", &S3_OBJECT_LOCK_LEGAL_HOLD_STATUS),
    Member::new("ObjectLockMode", &S3_OBJECT_LOCK_MODE),
    Member::new("ObjectLockRetainUntilDate", &TIME_STAMP),
    Member::new("BucketKeyEnabled", &BOOLEAN),
    Member::new("ChecksumAlgorithm", &S3_CHECKSUM_ALGORITHM),
    Member::new("ObjectLockEventHold", &S3_OBJECT_LOCK_EVENT_HOLD),
    Member::new("ObjectLockEventHoldDuration", &S3_OBJECT_LOCK_EVENT_HOLD_DURATION),
], payload: None, union: false }));
pub(super) static S3_DELETE_OBJECT_TAGGING_OPERATION: Shape = Shape::new("S3DeleteObjectTaggingOperation", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static S3_EXPIRATION_IN_DAYS: Shape = Shape::new("S3ExpirationInDays", Kind::Integer(NumberRange { min: Some(0), max: None }));
pub(super) static S3_GENERATED_MANIFEST_DESCRIPTOR: Shape = Shape::new("S3GeneratedManifestDescriptor", Kind::Structure(StructureShape { members: &[
    Member::new("Format", &GENERATED_MANIFEST_FORMAT),
    Member::new("Location", &JOB_MANIFEST_LOCATION),
], payload: None, union: false }));
pub(super) static S3_GLACIER_JOB_TIER: Shape = Shape::new("S3GlacierJobTier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["BULK", "STANDARD"] }));
pub(super) static S3_GRANT: Shape = Shape::new("S3Grant", Kind::Structure(StructureShape { members: &[
    Member::new("Grantee", &S3_GRANTEE),
    Member::new("Permission", &S3_PERMISSION),
], payload: None, union: false }));
pub(super) static S3_GRANT_LIST: Shape = Shape::new("S3GrantList", Kind::List(ListShape { element: &Member::new("member", &S3_GRANT), flattened: false, length: Length::ANY }));
pub(super) static S3_GRANTEE: Shape = Shape::new("S3Grantee", Kind::Structure(StructureShape { members: &[
    Member::new("TypeIdentifier", &S3_GRANTEE_TYPE_IDENTIFIER),
    Member::new("Identifier", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("DisplayName", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static S3_GRANTEE_TYPE_IDENTIFIER: Shape = Shape::new("S3GranteeTypeIdentifier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["id", "emailAddress", "uri"] }));
pub(super) static S3_INITIATE_RESTORE_OBJECT_OPERATION: Shape = Shape::new("S3InitiateRestoreObjectOperation", Kind::Structure(StructureShape { members: &[
    Member::new("ExpirationInDays", &S3_EXPIRATION_IN_DAYS),
    Member::new("GlacierJobTier", &S3_GLACIER_JOB_TIER),
], payload: None, union: false }));
pub(super) static S3_JOB_MANIFEST_GENERATOR: Shape = Shape::new("S3JobManifestGenerator", Kind::Structure(StructureShape { members: &[
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID),
    Member::new("SourceBucket", &S3_BUCKET_ARN_STRING).required(),
    Member::new("ManifestOutputLocation", &S3_MANIFEST_OUTPUT_LOCATION),
    Member::new("Filter", &JOB_MANIFEST_GENERATOR_FILTER),
    Member::new("EnableManifestOutput", &BOOLEAN).required(),
], payload: None, union: false }));
pub(super) static S3_KEY_ARN_STRING: Shape = Shape::new("S3KeyArnString", Kind::String(StringShape { length: Length::new(1, Some(2000)), pattern: Some(Pattern::new("arn:[^:]+:s3:.*", "\\A(?:arn:[^:]+:s3:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_MANIFEST_OUTPUT_LOCATION: Shape = Shape::new("S3ManifestOutputLocation", Kind::Structure(StructureShape { members: &[
    Member::new("ExpectedManifestBucketOwner", &ACCOUNT_ID),
    Member::new("Bucket", &S3_BUCKET_ARN_STRING).required(),
    Member::new("ManifestPrefix", &MANIFEST_PREFIX_STRING),
    Member::new("ManifestEncryption", &GENERATED_MANIFEST_ENCRYPTION),
    Member::new("ManifestFormat", &GENERATED_MANIFEST_FORMAT).required(),
], payload: None, union: false }));
pub(super) static S3_METADATA_DIRECTIVE: Shape = Shape::new("S3MetadataDirective", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COPY", "REPLACE"] }));
pub(super) static S3_OBJECT_LOCK_EVENT_HOLD: Shape = Shape::new("S3ObjectLockEventHold", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ON", "OFF"] }));
pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION: Shape = Shape::new("S3ObjectLockEventHoldDuration", Kind::Structure(StructureShape { members: &[
    Member::new("Days", &S3_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS),
    Member::new("Years", &S3_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS),
], payload: None, union: false }));
pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: Shape = Shape::new("S3ObjectLockEventHoldDurationDays", Kind::Integer(NumberRange { min: Some(1), max: Some(36500) }));
pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS: Shape = Shape::new("S3ObjectLockEventHoldDurationYears", Kind::Integer(NumberRange { min: Some(1), max: Some(100) }));
pub(super) static S3_OBJECT_LOCK_LEGAL_HOLD: Shape = Shape::new("S3ObjectLockLegalHold", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &S3_OBJECT_LOCK_LEGAL_HOLD_STATUS).required(),
], payload: None, union: false }));
pub(super) static S3_OBJECT_LOCK_LEGAL_HOLD_STATUS: Shape = Shape::new("S3ObjectLockLegalHoldStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["OFF", "ON"] }));
pub(super) static S3_OBJECT_LOCK_MODE: Shape = Shape::new("S3ObjectLockMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLIANCE", "GOVERNANCE"] }));
pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD: Shape = Shape::new("S3ObjectLockRetentionEventHold", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ON", "OFF"] }));
pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION: Shape = Shape::new("S3ObjectLockRetentionEventHoldDuration", Kind::Structure(StructureShape { members: &[
    Member::new("Days", &S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_DAYS),
    Member::new("Years", &S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_YEARS),
], payload: None, union: false }));
pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_DAYS: Shape = Shape::new("S3ObjectLockRetentionEventHoldDurationDays", Kind::Integer(NumberRange { min: Some(1), max: Some(36500) }));
pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_YEARS: Shape = Shape::new("S3ObjectLockRetentionEventHoldDurationYears", Kind::Integer(NumberRange { min: Some(1), max: Some(100) }));
pub(super) static S3_OBJECT_LOCK_RETENTION_MODE: Shape = Shape::new("S3ObjectLockRetentionMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLIANCE", "GOVERNANCE"] }));
pub(super) static S3_OBJECT_METADATA: Shape = Shape::new("S3ObjectMetadata", Kind::Structure(StructureShape { members: &[
    Member::new("CacheControl", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("ContentDisposition", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("ContentEncoding", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("ContentLanguage", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("UserMetadata", &S3_USER_METADATA),
    Member::new("ContentLength", &S3_CONTENT_LENGTH),
    Member::new("ContentMD5", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("ContentType", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("HttpExpiresDate", &TIME_STAMP),
    Member::new("RequesterCharged", &BOOLEAN),
    Member::new("SSEAlgorithm", &S3_SSE_ALGORITHM),
], payload: None, union: false }));
pub(super) static S3_OBJECT_OWNER: Shape = Shape::new("S3ObjectOwner", Kind::Structure(StructureShape { members: &[
    Member::new("ID", &NON_EMPTY_MAX_LENGTH1024_STRING),
    Member::new("DisplayName", &NON_EMPTY_MAX_LENGTH1024_STRING),
], payload: None, union: false }));
pub(super) static S3_OBJECT_VERSION_ID: Shape = Shape::new("S3ObjectVersionId", Kind::String(StringShape { length: Length::new(1, Some(2000)), pattern: None, values: &[] }));
pub(super) static S3_PERMISSION: Shape = Shape::new("S3Permission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"] }));
pub(super) static S3_PREFIX: Shape = Shape::new("S3Prefix", Kind::String(StringShape { length: Length::new(1, Some(2000)), pattern: Some(Pattern::new("^.+$", "\\A(?:^[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+$)\\z")), values: &[] }));
pub(super) static S3_PREFIX_TYPE: Shape = Shape::new("S3PrefixType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Object"] }));
pub(super) static S3_REGIONAL_BUCKET_ARN: Shape = Shape::new("S3RegionalBucketArn", Kind::String(StringShape { length: Length::new(4, Some(128)), pattern: None, values: &[] }));
pub(super) static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Shape = Shape::new("S3RegionalOrS3ExpressBucketArnString", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("arn:[^:]+:(s3|s3express):.*", "\\A(?:arn:[^:]+:(s3|s3express):[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_REPLICATE_OBJECT_OPERATION: Shape = Shape::new("S3ReplicateObjectOperation", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static S3_RESOURCE_ARN: Shape = Shape::new("S3ResourceArn", Kind::String(StringShape { length: Length::new(0, Some(1011)), pattern: Some(Pattern::new("arn:[^:]+:s3(express)?:[^:].*", "\\A(?:arn:[^:]+:s3(express)?:[^:][^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_RETENTION: Shape = Shape::new("S3Retention", Kind::Structure(StructureShape { members: &[
    Member::new("RetainUntilDate", &TIME_STAMP),
    Member::new("Mode", &S3_OBJECT_LOCK_RETENTION_MODE),
    Member::new("EventHold", &S3_OBJECT_LOCK_RETENTION_EVENT_HOLD),
    Member::new("EventHoldDuration", &S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION),
], payload: None, union: false }));
pub(super) static S3_SSE_ALGORITHM: Shape = Shape::new("S3SSEAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AES256", "KMS"] }));
pub(super) static S3_SET_OBJECT_ACL_OPERATION: Shape = Shape::new("S3SetObjectAclOperation", Kind::Structure(StructureShape { members: &[
    Member::new("AccessControlPolicy", &S3_ACCESS_CONTROL_POLICY),
], payload: None, union: false }));
pub(super) static S3_SET_OBJECT_LEGAL_HOLD_OPERATION: Shape = Shape::new("S3SetObjectLegalHoldOperation", Kind::Structure(StructureShape { members: &[
    Member::new("LegalHold", &S3_OBJECT_LOCK_LEGAL_HOLD).required(),
], payload: None, union: false }));
pub(super) static S3_SET_OBJECT_RETENTION_OPERATION: Shape = Shape::new("S3SetObjectRetentionOperation", Kind::Structure(StructureShape { members: &[
    Member::new("BypassGovernanceRetention", &BOOLEAN),
    Member::new("Retention", &S3_RETENTION).required(),
], payload: None, union: false }));
pub(super) static S3_SET_OBJECT_TAGGING_OPERATION: Shape = Shape::new("S3SetObjectTaggingOperation", Kind::Structure(StructureShape { members: &[
    Member::new("TagSet", &S3_TAG_SET),
], payload: None, union: false }));
pub(super) static S3_STORAGE_CLASS: Shape = Shape::new("S3StorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STANDARD", "STANDARD_IA", "ONEZONE_IA", "GLACIER", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"] }));
pub(super) static S3_TAG: Shape = Shape::new("S3Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY_STRING).required(),
    Member::new("Value", &TAG_VALUE_STRING).required(),
], payload: None, union: false }));
pub(super) static S3_TAG_SET: Shape = Shape::new("S3TagSet", Kind::List(ListShape { element: &Member::new("member", &S3_TAG), flattened: false, length: Length::ANY }));
pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_OPERATION: Shape = Shape::new("S3UpdateObjectEncryptionOperation", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectEncryption", &OBJECT_ENCRYPTION),
], payload: None, union: false }));
pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_SSEKMS: Shape = Shape::new("S3UpdateObjectEncryptionSSEKMS", Kind::Structure(StructureShape { members: &[
    Member::new("KMSKeyArn", &NON_EMPTY_KMS_KEY_ARN_STRING).required(),
    Member::new("BucketKeyEnabled", &BOOLEAN),
], payload: None, union: false }));
pub(super) static S3_USER_METADATA: Shape = Shape::new("S3UserMetadata", Kind::Map(MapShape { key: &Member::new("key", &NON_EMPTY_MAX_LENGTH1024_STRING), value: &Member::new("value", &MAX_LENGTH1024_STRING), flattened: false, length: Length::new(0, Some(8192)) }));
pub(super) static SSEC_FILTER: Shape = Shape::new("SSECFilter", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SSEKMS: Shape = Shape::new("SSEKMS", Kind::Structure(StructureShape { members: &[
    Member::new("KeyId", &SSEKMS_KEY_ID).required(),
], payload: None, union: false }));
pub(super) static SSEKMS_ENCRYPTION: Shape = Shape::new("SSEKMSEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("KeyId", &KMS_KEY_ARN_STRING).required(),
], payload: None, union: false }));
pub(super) static SSEKMS_FILTER: Shape = Shape::new("SSEKMSFilter", Kind::Structure(StructureShape { members: &[
    Member::new("KmsKeyArn", &NON_EMPTY_KMS_KEY_ARN_STRING),
    Member::new("BucketKeyEnabled", &BOOLEAN),
], payload: None, union: false }));
pub(super) static SSEKMS_KEY_ID: Shape = Shape::new("SSEKMSKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSES3: Shape = Shape::new("SSES3", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SSES3_ENCRYPTION: Shape = Shape::new("SSES3Encryption", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SSES3_FILTER: Shape = Shape::new("SSES3Filter", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SCOPE: Shape = Shape::new("Scope", Kind::Structure(StructureShape { members: &[
    Member::new("Prefixes", &PREFIXES_LIST),
    Member::new("Permissions", &SCOPE_PERMISSION_LIST),
], payload: None, union: false }));
pub(super) static SCOPE_PERMISSION: Shape = Shape::new("ScopePermission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GetObject", "GetObjectAttributes", "ListMultipartUploadParts", "ListBucket", "ListBucketMultipartUploads", "PutObject", "DeleteObject", "AbortMultipartUpload"] }));
pub(super) static SCOPE_PERMISSION_LIST: Shape = Shape::new("ScopePermissionList", Kind::List(ListShape { element: &Member::new("member", &SCOPE_PERMISSION).wire("Permission").form("Permission"), flattened: false, length: Length::ANY }));
pub(super) static SECRET_ACCESS_KEY: Shape = Shape::sensitive("SecretAccessKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SELECTION_CRITERIA: Shape = Shape::new("SelectionCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("Delimiter", &STORAGE_LENS_PREFIX_LEVEL_DELIMITER),
    Member::new("MaxDepth", &STORAGE_LENS_PREFIX_LEVEL_MAX_DEPTH),
    Member::new("MinStorageBytesPercentage", &MIN_STORAGE_BYTES_PERCENTAGE),
], payload: None, union: false }));
pub(super) static SESSION_TOKEN: Shape = Shape::sensitive("SessionToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SETTING: Shape = Shape::new("Setting", Kind::Boolean);
pub(super) static SOURCE_SELECTION_CRITERIA: Shape = Shape::new("SourceSelectionCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("SseKmsEncryptedObjects", &SSE_KMS_ENCRYPTED_OBJECTS),
    Member::new("ReplicaModifications", &REPLICA_MODIFICATIONS),
], payload: None, union: false }));
pub(super) static SSE_KMS_ENCRYPTED_OBJECTS: Shape = Shape::new("SseKmsEncryptedObjects", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required(),
], payload: None, union: false }));
pub(super) static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Shape = Shape::new("SseKmsEncryptedObjectsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static STORAGE_CLASS_LIST: Shape = Shape::new("StorageClassList", Kind::List(ListShape { element: &Member::new("member", &S3_STORAGE_CLASS), flattened: false, length: Length::ANY }));
pub(super) static STORAGE_LENS_ARN: Shape = Shape::new("StorageLensArn", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\/.*", "\\A(?:arn:[a-z\\-]+:s3:[a-z0-9\\-]+:[0-9]{12}:storage\\-lens/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static STORAGE_LENS_AWS_ORG: Shape = Shape::new("StorageLensAwsOrg", Kind::Structure(StructureShape { members: &[
    Member::new("Arn", &AWS_ORG_ARN).required(),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_CONFIGURATION: Shape = Shape::new("StorageLensConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &CONFIG_ID).required(),
    Member::new("AccountLevel", &ACCOUNT_LEVEL).required(),
    Member::new("Include", &INCLUDE),
    Member::new("Exclude", &EXCLUDE),
    Member::new("DataExport", &STORAGE_LENS_DATA_EXPORT),
    Member::new("ExpandedPrefixesDataExport", &STORAGE_LENS_EXPANDED_PREFIXES_DATA_EXPORT),
    Member::new("CostAndUsageReportsPublish", &STORAGE_LENS_COST_AND_USAGE_REPORTS_PUBLISH),
    Member::new("IsEnabled", &IS_ENABLED).required(),
    Member::new("AwsOrg", &STORAGE_LENS_AWS_ORG),
    Member::new("StorageLensArn", &STORAGE_LENS_ARN),
    Member::new("PrefixDelimiter", &STORAGE_LENS_PREFIX_LEVEL_DELIMITER),
    Member::new("IntAccessTiers", &INT_ACCESS_TIERS),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_CONFIGURATION_LIST: Shape = Shape::new("StorageLensConfigurationList", Kind::List(ListShape { element: &Member::new("member", &LIST_STORAGE_LENS_CONFIGURATION_ENTRY).wire("StorageLensConfiguration").form("StorageLensConfiguration"), flattened: true, length: Length::ANY }));
pub(super) static STORAGE_LENS_COST_AND_USAGE_REPORTS_MAX_DEPTH: Shape = Shape::new("StorageLensCostAndUsageReportsMaxDepth", Kind::Integer(NumberRange { min: Some(1), max: Some(15) }));
pub(super) static STORAGE_LENS_COST_AND_USAGE_REPORTS_MIN_DEPTH: Shape = Shape::new("StorageLensCostAndUsageReportsMinDepth", Kind::Integer(NumberRange { min: Some(1), max: Some(15) }));
pub(super) static STORAGE_LENS_COST_AND_USAGE_REPORTS_PREFIX_LEVEL: Shape = Shape::new("StorageLensCostAndUsageReportsPrefixLevel", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED).required(),
    Member::new("SelectionCriteria", &STORAGE_LENS_COST_AND_USAGE_REPORTS_SELECTION_CRITERIA),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_COST_AND_USAGE_REPORTS_PUBLISH: Shape = Shape::new("StorageLensCostAndUsageReportsPublish", Kind::Structure(StructureShape { members: &[
    Member::new("PrefixLevel", &STORAGE_LENS_COST_AND_USAGE_REPORTS_PREFIX_LEVEL),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_COST_AND_USAGE_REPORTS_SELECTION_CRITERIA: Shape = Shape::new("StorageLensCostAndUsageReportsSelectionCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("MinDepth", &STORAGE_LENS_COST_AND_USAGE_REPORTS_MIN_DEPTH),
    Member::new("MaxDepth", &STORAGE_LENS_COST_AND_USAGE_REPORTS_MAX_DEPTH),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_DATA_EXPORT: Shape = Shape::new("StorageLensDataExport", Kind::Structure(StructureShape { members: &[
    Member::new("S3BucketDestination", &S3_BUCKET_DESTINATION),
    Member::new("CloudWatchMetrics", &CLOUD_WATCH_METRICS),
    Member::new("StorageLensTableDestination", &STORAGE_LENS_TABLE_DESTINATION),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_DATA_EXPORT_ENCRYPTION: Shape = Shape::new("StorageLensDataExportEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("SSES3", &SSES3).wire("SSE-S3").form("SSE-S3"),
    Member::new("SSEKMS", &SSEKMS).wire("SSE-KMS").form("SSE-KMS"),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_EXPANDED_PREFIXES_DATA_EXPORT: Shape = Shape::new("StorageLensExpandedPrefixesDataExport", Kind::Structure(StructureShape { members: &[
    Member::new("S3BucketDestination", &S3_BUCKET_DESTINATION),
    Member::new("StorageLensTableDestination", &STORAGE_LENS_TABLE_DESTINATION),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP: Shape = Shape::new("StorageLensGroup", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STORAGE_LENS_GROUP_NAME).required(),
    Member::new("Filter", &STORAGE_LENS_GROUP_FILTER).required(),
    Member::new("StorageLensGroupArn", &STORAGE_LENS_GROUP_ARN),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP_AND_OPERATOR: Shape = Shape::new("StorageLensGroupAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("MatchAnyPrefix", &MATCH_ANY_PREFIX),
    Member::new("MatchAnySuffix", &MATCH_ANY_SUFFIX),
    Member::new("MatchAnyTag", &MATCH_ANY_TAG),
    Member::new("MatchObjectAge", &MATCH_OBJECT_AGE),
    Member::new("MatchObjectSize", &MATCH_OBJECT_SIZE),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP_ARN: Shape = Shape::new("StorageLensGroupArn", Kind::String(StringShape { length: Length::new(4, Some(1024)), pattern: Some(Pattern::new("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\-group\\/.*", "\\A(?:arn:[a-z\\-]+:s3:[a-z0-9\\-]+:[0-9]{12}:storage\\-lens\\-group/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static STORAGE_LENS_GROUP_FILTER: Shape = Shape::new("StorageLensGroupFilter", Kind::Structure(StructureShape { members: &[
    Member::new("MatchAnyPrefix", &MATCH_ANY_PREFIX),
    Member::new("MatchAnySuffix", &MATCH_ANY_SUFFIX),
    Member::new("MatchAnyTag", &MATCH_ANY_TAG),
    Member::new("MatchObjectAge", &MATCH_OBJECT_AGE),
    Member::new("MatchObjectSize", &MATCH_OBJECT_SIZE),
    Member::new("And", &STORAGE_LENS_GROUP_AND_OPERATOR),
    Member::new("Or", &STORAGE_LENS_GROUP_OR_OPERATOR),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP_LEVEL: Shape = Shape::new("StorageLensGroupLevel", Kind::Structure(StructureShape { members: &[
    Member::new("SelectionCriteria", &STORAGE_LENS_GROUP_LEVEL_SELECTION_CRITERIA),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP_LEVEL_EXCLUDE: Shape = Shape::new("StorageLensGroupLevelExclude", Kind::List(ListShape { element: &Member::new("member", &STORAGE_LENS_GROUP_ARN).wire("Arn").form("Arn"), flattened: false, length: Length::ANY }));
pub(super) static STORAGE_LENS_GROUP_LEVEL_INCLUDE: Shape = Shape::new("StorageLensGroupLevelInclude", Kind::List(ListShape { element: &Member::new("member", &STORAGE_LENS_GROUP_ARN).wire("Arn").form("Arn"), flattened: false, length: Length::ANY }));
pub(super) static STORAGE_LENS_GROUP_LEVEL_SELECTION_CRITERIA: Shape = Shape::new("StorageLensGroupLevelSelectionCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("Include", &STORAGE_LENS_GROUP_LEVEL_INCLUDE),
    Member::new("Exclude", &STORAGE_LENS_GROUP_LEVEL_EXCLUDE),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_GROUP_LIST: Shape = Shape::new("StorageLensGroupList", Kind::List(ListShape { element: &Member::new("member", &LIST_STORAGE_LENS_GROUP_ENTRY).wire("StorageLensGroup").form("StorageLensGroup"), flattened: true, length: Length::ANY }));
pub(super) static STORAGE_LENS_GROUP_NAME: Shape = Shape::new("StorageLensGroupName", Kind::String(StringShape { length: Length::new(1, Some(64)), pattern: Some(Pattern::new("[a-zA-Z0-9\\-\\_]+", "\\A(?:[a-zA-Z0-9\\-_]+)\\z")), values: &[] }));
pub(super) static STORAGE_LENS_GROUP_OR_OPERATOR: Shape = Shape::new("StorageLensGroupOrOperator", Kind::Structure(StructureShape { members: &[
    Member::new("MatchAnyPrefix", &MATCH_ANY_PREFIX),
    Member::new("MatchAnySuffix", &MATCH_ANY_SUFFIX),
    Member::new("MatchAnyTag", &MATCH_ANY_TAG),
    Member::new("MatchObjectAge", &MATCH_OBJECT_AGE),
    Member::new("MatchObjectSize", &MATCH_OBJECT_SIZE),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_PREFIX_LEVEL_DELIMITER: Shape = Shape::new("StorageLensPrefixLevelDelimiter", Kind::String(StringShape { length: Length::new(0, Some(1)), pattern: None, values: &[] }));
pub(super) static STORAGE_LENS_PREFIX_LEVEL_MAX_DEPTH: Shape = Shape::new("StorageLensPrefixLevelMaxDepth", Kind::Integer(NumberRange { min: Some(1), max: Some(10) }));
pub(super) static STORAGE_LENS_TABLE_DESTINATION: Shape = Shape::new("StorageLensTableDestination", Kind::Structure(StructureShape { members: &[
    Member::new("IsEnabled", &IS_ENABLED).required(),
    Member::new("Encryption", &STORAGE_LENS_DATA_EXPORT_ENCRYPTION),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_TAG: Shape = Shape::new("StorageLensTag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY_STRING).required(),
    Member::new("Value", &TAG_VALUE_STRING).required(),
], payload: None, union: false }));
pub(super) static STORAGE_LENS_TAGS: Shape = Shape::new("StorageLensTags", Kind::List(ListShape { element: &Member::new("member", &STORAGE_LENS_TAG).wire("Tag").form("Tag"), flattened: false, length: Length::ANY }));
pub(super) static STRING_FOR_NEXT_TOKEN: Shape = Shape::new("StringForNextToken", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$", "\\A(?:^[A-Za-z0-9\\+:/=\\?\\#-_]+$)\\z")), values: &[] }));
pub(super) static SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES_REQUEST: Shape = Shape::new("SubmitMultiRegionAccessPointRoutesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("Mrap", &MULTI_REGION_ACCESS_POINT_ID).required().wire("mrap").form("mrap").at(Location::Uri),
    Member::new("RouteUpdates", &ROUTE_LIST).required(),
], payload: None, union: false }));
pub(super) static SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES_RESULT: Shape = Shape::new("SubmitMultiRegionAccessPointRoutesResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SUFFIX: Shape = Shape::new("Suffix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SUSPENDED_CAUSE: Shape = Shape::new("SuspendedCause", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: None, values: &[] }));
pub(super) static SUSPENDED_DATE: Shape = Shape::new("SuspendedDate", Kind::Timestamp(None));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY_STRING).required(),
    Member::new("Value", &TAG_VALUE_STRING).required(),
], payload: None, union: false }));
pub(super) static TAG_KEY_LIST: Shape = Shape::new("TagKeyList", Kind::List(ListShape { element: &Member::new("member", &TAG_KEY_STRING), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_KEY_STRING: Shape = Shape::new("TagKeyString", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z")), values: &[] }));
pub(super) static TAG_LIST: Shape = Shape::new("TagList", Kind::List(ListShape { element: &Member::new("member", &TAG).wire("Tag").form("Tag"), flattened: false, length: Length::new(0, Some(50)) }));
pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::new("TagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ResourceArn", &S3_RESOURCE_ARN).required().wire("resourceArn").form("resourceArn").at(Location::Uri),
    Member::new("Tags", &TAG_LIST).required(),
], payload: None, union: false }));
pub(super) static TAG_RESOURCE_RESULT: Shape = Shape::new("TagResourceResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static TAG_VALUE_STRING: Shape = Shape::new("TagValueString", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z")), values: &[] }));
pub(super) static TAGGING: Shape = Shape::new("Tagging", Kind::Structure(StructureShape { members: &[
    Member::new("TagSet", &S3_TAG_SET).required(),
], payload: None, union: false }));
pub(super) static TIME_STAMP: Shape = Shape::new("TimeStamp", Kind::Timestamp(None));
pub(super) static TRAFFIC_DIAL_PERCENTAGE: Shape = Shape::new("TrafficDialPercentage", Kind::Integer(NumberRange { min: Some(0), max: Some(100) }));
pub(super) static TRANSITION: Shape = Shape::new("Transition", Kind::Structure(StructureShape { members: &[
    Member::new("Date", &DATE),
    Member::new("Days", &DAYS),
    Member::new("StorageClass", &TRANSITION_STORAGE_CLASS),
], payload: None, union: false }));
pub(super) static TRANSITION_LIST: Shape = Shape::new("TransitionList", Kind::List(ListShape { element: &Member::new("member", &TRANSITION).wire("Transition").form("Transition"), flattened: false, length: Length::ANY }));
pub(super) static TRANSITION_STORAGE_CLASS: Shape = Shape::new("TransitionStorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE"] }));
pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::new("UntagResourceRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("ResourceArn", &S3_RESOURCE_ARN).required().wire("resourceArn").form("resourceArn").at(Location::Uri),
    Member::new("TagKeys", &TAG_KEY_LIST).required().wire("tagKeys").form("tagKeys").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static UNTAG_RESOURCE_RESULT: Shape = Shape::new("UntagResourceResult", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static UPDATE_ACCESS_GRANTS_LOCATION_REQUEST: Shape = Shape::new("UpdateAccessGrantsLocationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID).required().wire("id").form("id").at(Location::Uri),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN).required(),
], payload: None, union: false }));
pub(super) static UPDATE_ACCESS_GRANTS_LOCATION_RESULT: Shape = Shape::new("UpdateAccessGrantsLocationResult", Kind::Structure(StructureShape { members: &[
    Member::new("CreatedAt", &CREATION_TIMESTAMP),
    Member::new("AccessGrantsLocationId", &ACCESS_GRANTS_LOCATION_ID),
    Member::new("AccessGrantsLocationArn", &ACCESS_GRANTS_LOCATION_ARN),
    Member::new("LocationScope", &S3_PREFIX),
    Member::new("IAMRoleArn", &IAM_ROLE_ARN),
], payload: None, union: false }));
pub(super) static UPDATE_JOB_PRIORITY_REQUEST: Shape = Shape::new("UpdateJobPriorityRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
    Member::new("Priority", &JOB_PRIORITY).required().wire("priority").form("priority").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static UPDATE_JOB_PRIORITY_RESULT: Shape = Shape::new("UpdateJobPriorityResult", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID).required(),
    Member::new("Priority", &JOB_PRIORITY).required(),
], payload: None, union: false }));
pub(super) static UPDATE_JOB_STATUS_REQUEST: Shape = Shape::new("UpdateJobStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("JobId", &JOB_ID).required().wire("id").form("id").at(Location::Uri),
    Member::new("RequestedJobStatus", &REQUESTED_JOB_STATUS).required().wire("requestedJobStatus").form("requestedJobStatus").at(Location::QueryString),
    Member::new("StatusUpdateReason", &JOB_STATUS_UPDATE_REASON).wire("statusUpdateReason").form("statusUpdateReason").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static UPDATE_JOB_STATUS_RESULT: Shape = Shape::new("UpdateJobStatusResult", Kind::Structure(StructureShape { members: &[
    Member::new("JobId", &JOB_ID),
    Member::new("Status", &JOB_STATUS),
    Member::new("StatusUpdateReason", &JOB_STATUS_UPDATE_REASON),
], payload: None, union: false }));
pub(super) static UPDATE_STORAGE_LENS_GROUP_REQUEST: Shape = Shape::new("UpdateStorageLensGroupRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STORAGE_LENS_GROUP_NAME).required().wire("name").form("name").at(Location::Uri),
    Member::new("AccountId", &ACCOUNT_ID).required().wire("x-amz-account-id").form("x-amz-account-id").at(Location::Header),
    Member::new("StorageLensGroup", &STORAGE_LENS_GROUP).required(),
], payload: None, union: false }));
pub(super) static USER_ARGUMENTS: Shape = Shape::new("UserArguments", Kind::Map(MapShape { key: &Member::new("key", &NON_EMPTY_MAX_LENGTH64_STRING), value: &Member::new("value", &MAX_LENGTH1024_STRING), flattened: false, length: Length::new(1, Some(10)) }));
pub(super) static VERSIONING_CONFIGURATION: Shape = Shape::new("VersioningConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("MFADelete", &MFA_DELETE).wire("MfaDelete").form("MfaDelete"),
    Member::new("Status", &BUCKET_VERSIONING_STATUS),
], payload: None, union: false }));
pub(super) static VPC_CONFIGURATION: Shape = Shape::new("VpcConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("VpcId", &VPC_ID).required(),
], payload: None, union: false }));
pub(super) static VPC_ID: Shape = Shape::new("VpcId", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: None, values: &[] }));
