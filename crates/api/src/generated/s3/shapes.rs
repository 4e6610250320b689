// Generated from models/s3.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{BlobShape, Kind, Length, ListShape, Location, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};
use crate::timestamp::TimestampFormat;

pub(super) static ABAC_STATUS: Shape = Shape::new("AbacStatus", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &BUCKET_ABAC_STATUS),
], payload: None, union: false }));
pub(super) static ABORT_DATE: Shape = Shape::new("AbortDate", Kind::Timestamp(None));
pub(super) static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Shape = Shape::new("AbortIncompleteMultipartUpload", Kind::Structure(StructureShape { members: &[
    Member::new("DaysAfterInitiation", &DAYS_AFTER_INITIATION),
], payload: None, union: false }));
pub(super) static ABORT_MULTIPART_UPLOAD_OUTPUT: Shape = Shape::new("AbortMultipartUploadOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static ABORT_MULTIPART_UPLOAD_REQUEST: Shape = Shape::new("AbortMultipartUploadRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID).required().wire("uploadId").form("uploadId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("IfMatchInitiatedTime", &IF_MATCH_INITIATED_TIME).wire("x-amz-if-match-initiated-time").form("x-amz-if-match-initiated-time").at(Location::Header),
], payload: None, union: false }));
pub(super) static ABORT_RULE_ID: Shape = Shape::new("AbortRuleId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCELERATE_CONFIGURATION: Shape = Shape::new("AccelerateConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &BUCKET_ACCELERATE_STATUS),
], payload: None, union: false }));
pub(super) static ACCEPT_RANGES: Shape = Shape::new("AcceptRanges", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_CONTROL_POLICY: Shape = Shape::new("AccessControlPolicy", Kind::Structure(StructureShape { members: &[
    Member::new("Grants", &GRANTS).wire("AccessControlList").form("AccessControlList"),
    Member::new("Owner", &OWNER),
], payload: None, union: false }));
pub(super) static ACCESS_CONTROL_TRANSLATION: Shape = Shape::new("AccessControlTranslation", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &OWNER_OVERRIDE).required(),
], payload: None, union: false }));
pub(super) static ACCESS_KEY_ID_VALUE: Shape = Shape::new("AccessKeyIdValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCESS_POINT_ALIAS: Shape = Shape::new("AccessPointAlias", Kind::Boolean);
pub(super) static ACCESS_POINT_ARN: Shape = Shape::new("AccessPointArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ACCOUNT_ID: Shape = Shape::new("AccountId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ALLOW_QUOTED_RECORD_DELIMITER: Shape = Shape::new("AllowQuotedRecordDelimiter", Kind::Boolean);
pub(super) static ALLOWED_HEADER: Shape = Shape::new("AllowedHeader", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ALLOWED_HEADERS: Shape = Shape::new("AllowedHeaders", Kind::List(ListShape { element: &Member::new("member", &ALLOWED_HEADER), flattened: true, length: Length::ANY }));
pub(super) static ALLOWED_METHOD: Shape = Shape::new("AllowedMethod", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ALLOWED_METHODS: Shape = Shape::new("AllowedMethods", Kind::List(ListShape { element: &Member::new("member", &ALLOWED_METHOD), flattened: true, length: Length::ANY }));
pub(super) static ALLOWED_ORIGIN: Shape = Shape::new("AllowedOrigin", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ALLOWED_ORIGINS: Shape = Shape::new("AllowedOrigins", Kind::List(ListShape { element: &Member::new("member", &ALLOWED_ORIGIN), flattened: true, length: Length::ANY }));
pub(super) static ANALYTICS_AND_OPERATOR: Shape = Shape::new("AnalyticsAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &TAG_SET).wire("Tag").form("Tag").flattened(),
], payload: None, union: false }));
pub(super) static ANALYTICS_CONFIGURATION: Shape = Shape::new("AnalyticsConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &ANALYTICS_ID).required(),
    Member::new("Filter", &ANALYTICS_FILTER),
    Member::new("StorageClassAnalysis", &STORAGE_CLASS_ANALYSIS).required(),
], payload: None, union: false }));
pub(super) static ANALYTICS_CONFIGURATION_LIST: Shape = Shape::new("AnalyticsConfigurationList", Kind::List(ListShape { element: &Member::new("member", &ANALYTICS_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static ANALYTICS_EXPORT_DESTINATION: Shape = Shape::new("AnalyticsExportDestination", Kind::Structure(StructureShape { members: &[
    Member::new("S3BucketDestination", &ANALYTICS_S3_BUCKET_DESTINATION).required(),
], payload: None, union: false }));
pub(super) static ANALYTICS_FILTER: Shape = Shape::new("AnalyticsFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &TAG),
    Member::new("And", &ANALYTICS_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static ANALYTICS_ID: Shape = Shape::new("AnalyticsId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ANALYTICS_S3_BUCKET_DESTINATION: Shape = Shape::new("AnalyticsS3BucketDestination", Kind::Structure(StructureShape { members: &[
    Member::new("Format", &ANALYTICS_S3_EXPORT_FILE_FORMAT).required(),
    Member::new("BucketAccountId", &ACCOUNT_ID),
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("Prefix", &PREFIX),
], payload: None, union: false }));
pub(super) static ANALYTICS_S3_EXPORT_FILE_FORMAT: Shape = Shape::new("AnalyticsS3ExportFileFormat", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CSV"] }));
pub(super) static ANNOTATION_CONFIGURATION_STATE: Shape = Shape::new("AnnotationConfigurationState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED", "DISABLED"] }));
pub(super) static ANNOTATION_COUNT: Shape = Shape::new("AnnotationCount", Kind::Integer(NumberRange::ANY));
pub(super) static ANNOTATION_DIRECTIVE: Shape = Shape::new("AnnotationDirective", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COPY", "EXCLUDE"] }));
pub(super) static ANNOTATION_ENTRY: Shape = Shape::new("AnnotationEntry", Kind::Structure(StructureShape { members: &[
    Member::new("AnnotationName", &ANNOTATION_NAME).required(),
    Member::new("LastModified", &LAST_MODIFIED).required(),
    Member::new("ETag", &E_TAG),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM_LIST).flattened(),
    Member::new("Size", &SIZE).required(),
    Member::new("ReplicationStatus", &REPLICATION_STATUS),
], payload: None, union: false }));
pub(super) static ANNOTATION_LIST: Shape = Shape::new("AnnotationList", Kind::List(ListShape { element: &Member::new("member", &ANNOTATION_ENTRY).wire("AnnotationEntry").form("AnnotationEntry"), flattened: false, length: Length::ANY }));
pub(super) static ANNOTATION_NAME: Shape = Shape::new("AnnotationName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ANNOTATION_PAYLOAD: Shape = Shape::new("AnnotationPayload", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static ANNOTATION_PREFIX: Shape = Shape::new("AnnotationPrefix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ANNOTATION_TABLE_CONFIGURATION: Shape = Shape::new("AnnotationTableConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &ANNOTATION_CONFIGURATION_STATE).required(),
    Member::new("EncryptionConfiguration", &METADATA_TABLE_ENCRYPTION_CONFIGURATION),
    Member::new("Role", &ROLE),
], payload: None, union: false }));
pub(super) static ANNOTATION_TABLE_CONFIGURATION_RESULT: Shape = Shape::new("AnnotationTableConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &ANNOTATION_CONFIGURATION_STATE).required(),
    Member::new("TableStatus", &METADATA_TABLE_STATUS),
    Member::new("Error", &ERROR_DETAILS),
    Member::new("TableName", &S3_TABLES_NAME),
    Member::new("TableArn", &S3_TABLES_ARN),
    Member::new("Role", &ROLE),
], payload: None, union: false }));
pub(super) static ANNOTATION_TABLE_CONFIGURATION_UPDATES: Shape = Shape::new("AnnotationTableConfigurationUpdates", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &ANNOTATION_CONFIGURATION_STATE).required(),
    Member::new("EncryptionConfiguration", &METADATA_TABLE_ENCRYPTION_CONFIGURATION),
    Member::new("Role", &ROLE),
], payload: None, union: false }));
pub(super) static ARCHIVE_STATUS: Shape = Shape::new("ArchiveStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }));
pub(super) static BLOCKED_ENCRYPTION_TYPES: Shape = Shape::new("BlockedEncryptionTypes", Kind::Structure(StructureShape { members: &[
    Member::new("EncryptionType", &ENCRYPTION_TYPE_LIST).flattened(),
], payload: None, union: false }));
pub(super) static BODY: Shape = Shape::new("Body", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static BUCKET: Shape = Shape::new("Bucket", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &BUCKET_NAME),
    Member::new("CreationDate", &CREATION_DATE),
    Member::new("BucketRegion", &BUCKET_REGION),
    Member::new("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
], payload: None, union: false }));
pub(super) static BUCKET_ABAC_STATUS: Shape = Shape::new("BucketAbacStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static BUCKET_ACCELERATE_STATUS: Shape = Shape::new("BucketAccelerateStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Suspended"] }));
pub(super) static BUCKET_CANNED_ACL: Shape = Shape::new("BucketCannedACL", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read"] }));
pub(super) static BUCKET_INFO: Shape = Shape::new("BucketInfo", Kind::Structure(StructureShape { members: &[
    Member::new("DataRedundancy", &DATA_REDUNDANCY),
    Member::new("Type", &BUCKET_TYPE),
], payload: None, union: false }));
pub(super) static BUCKET_KEY_ENABLED: Shape = Shape::new("BucketKeyEnabled", Kind::Boolean);
pub(super) static BUCKET_LIFECYCLE_CONFIGURATION: Shape = Shape::new("BucketLifecycleConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &LIFECYCLE_RULES).required().wire("Rule").form("Rule").flattened(),
], payload: None, union: false }));
pub(super) static BUCKET_LOCATION_CONSTRAINT: Shape = Shape::new("BucketLocationConstraint", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"] }));
pub(super) static BUCKET_LOCATION_NAME: Shape = Shape::new("BucketLocationName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static BUCKET_LOGGING_STATUS: Shape = Shape::new("BucketLoggingStatus", Kind::Structure(StructureShape { members: &[
    Member::new("LoggingEnabled", &LOGGING_ENABLED),
], payload: None, union: false }));
pub(super) static BUCKET_LOGS_PERMISSION: Shape = Shape::new("BucketLogsPermission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FULL_CONTROL", "READ", "WRITE"] }));
pub(super) static BUCKET_NAME: Shape = Shape::new("BucketName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static BUCKET_NAMESPACE: Shape = Shape::new("BucketNamespace", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["account-regional", "global"] }));
pub(super) static BUCKET_REGION: Shape = Shape::new("BucketRegion", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static BUCKET_TYPE: Shape = Shape::new("BucketType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Directory"] }));
pub(super) static BUCKET_VERSIONING_STATUS: Shape = Shape::new("BucketVersioningStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Suspended"] }));
pub(super) static BUCKETS: Shape = Shape::new("Buckets", Kind::List(ListShape { element: &Member::new("member", &BUCKET).wire("Bucket").form("Bucket"), flattened: false, length: Length::ANY }));
pub(super) static BYPASS_GOVERNANCE_RETENTION: Shape = Shape::new("BypassGovernanceRetention", Kind::Boolean);
pub(super) static BYTES_PROCESSED: Shape = Shape::new("BytesProcessed", Kind::Long(NumberRange::ANY));
pub(super) static BYTES_RETURNED: Shape = Shape::new("BytesReturned", Kind::Long(NumberRange::ANY));
pub(super) static BYTES_SCANNED: Shape = Shape::new("BytesScanned", Kind::Long(NumberRange::ANY));
pub(super) static CORS_CONFIGURATION: Shape = Shape::new("CORSConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("CORSRules", &CORS_RULES).required().wire("CORSRule").form("CORSRule").flattened(),
], payload: None, union: false }));
pub(super) static CORS_RULE: Shape = Shape::new("CORSRule", Kind::Structure(StructureShape { members: &[
    Member::new("ID", &ID),
    Member::new("AllowedHeaders", &ALLOWED_HEADERS).wire("AllowedHeader").form("AllowedHeader").flattened(),
    Member::new("AllowedMethods", &ALLOWED_METHODS).required().wire("AllowedMethod").form("AllowedMethod").flattened(),
    Member::new("AllowedOrigins", &ALLOWED_ORIGINS).required().wire("AllowedOrigin").form("AllowedOrigin").flattened(),
    Member::new("ExposeHeaders", &EXPOSE_HEADERS).wire("ExposeHeader").form("ExposeHeader").flattened(),
    Member::new("MaxAgeSeconds", &MAX_AGE_SECONDS),
], payload: None, union: false }));
pub(super) static CORS_RULES: Shape = Shape::new("CORSRules", Kind::List(ListShape { element: &Member::new("member", &CORS_RULE), flattened: true, length: Length::ANY }));
pub(super) static CSV_INPUT: Shape = Shape::new("CSVInput", Kind::Structure(StructureShape { members: &[
    Member::new("FileHeaderInfo", &FILE_HEADER_INFO),
    Member::new("Comments", &COMMENTS),
    Member::new("QuoteEscapeCharacter", &QUOTE_ESCAPE_CHARACTER),
    Member::new("RecordDelimiter", &RECORD_DELIMITER),
    Member::new("FieldDelimiter", &FIELD_DELIMITER),
    Member::new("QuoteCharacter", &QUOTE_CHARACTER),
    Member::new("AllowQuotedRecordDelimiter", &ALLOW_QUOTED_RECORD_DELIMITER),
], payload: None, union: false }));
pub(super) static CSV_OUTPUT: Shape = Shape::new("CSVOutput", Kind::Structure(StructureShape { members: &[
    Member::new("QuoteFields", &QUOTE_FIELDS),
    Member::new("QuoteEscapeCharacter", &QUOTE_ESCAPE_CHARACTER),
    Member::new("RecordDelimiter", &RECORD_DELIMITER),
    Member::new("FieldDelimiter", &FIELD_DELIMITER),
    Member::new("QuoteCharacter", &QUOTE_CHARACTER),
], payload: None, union: false }));
pub(super) static CACHE_CONTROL: Shape = Shape::new("CacheControl", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM: Shape = Shape::new("Checksum", Kind::Structure(StructureShape { members: &[
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
], payload: None, union: false }));
pub(super) static CHECKSUM_ALGORITHM: Shape = Shape::new("ChecksumAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }));
pub(super) static CHECKSUM_ALGORITHM_LIST: Shape = Shape::new("ChecksumAlgorithmList", Kind::List(ListShape { element: &Member::new("member", &CHECKSUM_ALGORITHM), flattened: true, length: Length::ANY }));
pub(super) static CHECKSUM_CRC32: Shape = Shape::new("ChecksumCRC32", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_CRC32_C: Shape = Shape::new("ChecksumCRC32C", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_CRC64_NVME: Shape = Shape::new("ChecksumCRC64NVME", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_MD5: Shape = Shape::new("ChecksumMD5", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_MODE: Shape = Shape::new("ChecksumMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED"] }));
pub(super) static CHECKSUM_SHA1: Shape = Shape::new("ChecksumSHA1", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_SHA256: Shape = Shape::new("ChecksumSHA256", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_SHA512: Shape = Shape::new("ChecksumSHA512", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_TYPE: Shape = Shape::new("ChecksumType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPOSITE", "FULL_OBJECT"] }));
pub(super) static CHECKSUM_XXHASH128: Shape = Shape::new("ChecksumXXHASH128", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_XXHASH3: Shape = Shape::new("ChecksumXXHASH3", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CHECKSUM_XXHASH64: Shape = Shape::new("ChecksumXXHASH64", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CLIENT_TOKEN: Shape = Shape::new("ClientToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CODE: Shape = Shape::new("Code", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COMMENTS: Shape = Shape::new("Comments", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COMMON_PREFIX: Shape = Shape::new("CommonPrefix", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
], payload: None, union: false }));
pub(super) static COMMON_PREFIX_LIST: Shape = Shape::new("CommonPrefixList", Kind::List(ListShape { element: &Member::new("member", &COMMON_PREFIX), flattened: true, length: Length::ANY }));
pub(super) static COMPLETE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape::new("CompleteMultipartUploadOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Location", &LOCATION),
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Key", &OBJECT_KEY),
    Member::new("Expiration", &EXPIRATION).wire("x-amz-expiration").form("x-amz-expiration").at(Location::Header),
    Member::new("ETag", &E_TAG),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static COMPLETE_MULTIPART_UPLOAD_REQUEST: Shape = Shape::new("CompleteMultipartUploadRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("MultipartUpload", &COMPLETED_MULTIPART_UPLOAD).wire("CompleteMultipartUpload").form("CompleteMultipartUpload").namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID).required().wire("uploadId").form("uploadId").at(Location::QueryString),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("MpuObjectSize", &MPU_OBJECT_SIZE).wire("x-amz-mp-object-size").form("x-amz-mp-object-size").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static COMPLETED_MULTIPART_UPLOAD: Shape = Shape::new("CompletedMultipartUpload", Kind::Structure(StructureShape { members: &[
    Member::new("Parts", &COMPLETED_PART_LIST).wire("Part").form("Part").flattened(),
], payload: None, union: false }));
pub(super) static COMPLETED_PART: Shape = Shape::new("CompletedPart", Kind::Structure(StructureShape { members: &[
    Member::new("ETag", &E_TAG),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
    Member::new("PartNumber", &PART_NUMBER),
], payload: None, union: false }));
pub(super) static COMPLETED_PART_LIST: Shape = Shape::new("CompletedPartList", Kind::List(ListShape { element: &Member::new("member", &COMPLETED_PART), flattened: true, length: Length::ANY }));
pub(super) static COMPRESSION_TYPE: Shape = Shape::new("CompressionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["NONE", "GZIP", "BZIP2"] }));
pub(super) static CONDITION: Shape = Shape::new("Condition", Kind::Structure(StructureShape { members: &[
    Member::new("HttpErrorCodeReturnedEquals", &HTTP_ERROR_CODE_RETURNED_EQUALS),
    Member::new("KeyPrefixEquals", &KEY_PREFIX_EQUALS),
], payload: None, union: false }));
pub(super) static CONFIRM_REMOVE_SELF_BUCKET_ACCESS: Shape = Shape::new("ConfirmRemoveSelfBucketAccess", Kind::Boolean);
pub(super) static CONTENT_DISPOSITION: Shape = Shape::new("ContentDisposition", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTENT_ENCODING: Shape = Shape::new("ContentEncoding", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTENT_LANGUAGE: Shape = Shape::new("ContentLanguage", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTENT_LENGTH: Shape = Shape::new("ContentLength", Kind::Long(NumberRange::ANY));
pub(super) static CONTENT_MD5: Shape = Shape::new("ContentMD5", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTENT_RANGE: Shape = Shape::new("ContentRange", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTENT_TYPE: Shape = Shape::new("ContentType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CONTINUATION_EVENT: Shape = Shape::new("ContinuationEvent", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static COPY_OBJECT_OUTPUT: Shape = Shape::new("CopyObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("CopyObjectResult", &COPY_OBJECT_RESULT),
    Member::new("Expiration", &EXPIRATION).wire("x-amz-expiration").form("x-amz-expiration").at(Location::Header),
    Member::new("CopySourceVersionId", &COPY_SOURCE_VERSION_ID).wire("x-amz-copy-source-version-id").form("x-amz-copy-source-version-id").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static COPY_OBJECT_REQUEST: Shape = Shape::new("CopyObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &OBJECT_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CacheControl", &CACHE_CONTROL).wire("Cache-Control").form("Cache-Control").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-checksum-algorithm").form("x-amz-checksum-algorithm").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("Content-Disposition").form("Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("Content-Encoding").form("Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("Content-Language").form("Content-Language").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("Content-Type").form("Content-Type").at(Location::Header),
    Member::new("CopySource", &COPY_SOURCE).required().wire("x-amz-copy-source").form("x-amz-copy-source").at(Location::Header),
    Member::new("CopySourceIfMatch", &COPY_SOURCE_IF_MATCH).wire("x-amz-copy-source-if-match").form("x-amz-copy-source-if-match").at(Location::Header),
    Member::new("CopySourceIfModifiedSince", &COPY_SOURCE_IF_MODIFIED_SINCE).wire("x-amz-copy-source-if-modified-since").form("x-amz-copy-source-if-modified-since").at(Location::Header),
    Member::new("CopySourceIfNoneMatch", &COPY_SOURCE_IF_NONE_MATCH).wire("x-amz-copy-source-if-none-match").form("x-amz-copy-source-if-none-match").at(Location::Header),
    Member::new("CopySourceIfUnmodifiedSince", &COPY_SOURCE_IF_UNMODIFIED_SINCE).wire("x-amz-copy-source-if-unmodified-since").form("x-amz-copy-source-if-unmodified-since").at(Location::Header),
    Member::new("Expires", &EXPIRES).at(Location::Header),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("MetadataDirective", &METADATA_DIRECTIVE).wire("x-amz-metadata-directive").form("x-amz-metadata-directive").at(Location::Header),
    Member::new("TaggingDirective", &TAGGING_DIRECTIVE).wire("x-amz-tagging-directive").form("x-amz-tagging-directive").at(Location::Header),
    Member::new("AnnotationDirective", &ANNOTATION_DIRECTIVE).wire("x-amz-object-annotation-directive").form("x-amz-object-annotation-directive").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-storage-class").form("x-amz-storage-class").at(Location::Header),
    Member::new("WebsiteRedirectLocation", &WEBSITE_REDIRECT_LOCATION).wire("x-amz-website-redirect-location").form("x-amz-website-redirect-location").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("CopySourceSSECustomerAlgorithm", &COPY_SOURCE_SSE_CUSTOMER_ALGORITHM).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").form("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("CopySourceSSECustomerKey", &COPY_SOURCE_SSE_CUSTOMER_KEY).wire("x-amz-copy-source-server-side-encryption-customer-key").form("x-amz-copy-source-server-side-encryption-customer-key").at(Location::Header),
    Member::new("CopySourceSSECustomerKeyMD5", &COPY_SOURCE_SSE_CUSTOMER_KEY_MD5).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").form("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("Tagging", &TAGGING_HEADER).wire("x-amz-tagging").form("x-amz-tagging").at(Location::Header),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-object-lock-mode").form("x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-object-lock-retain-until-date").form("x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-object-lock-legal-hold").form("x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD).wire("x-amz-object-lock-event-hold").form("x-amz-object-lock-event-hold").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationDays", &OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS).wire("x-amz-object-lock-event-hold-duration-days").form("x-amz-object-lock-event-hold-duration-days").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationYears", &OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS).wire("x-amz-object-lock-event-hold-duration-years").form("x-amz-object-lock-event-hold-duration-years").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ExpectedSourceBucketOwner", &ACCOUNT_ID).wire("x-amz-source-expected-bucket-owner").form("x-amz-source-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static COPY_OBJECT_RESULT: Shape = Shape::new("CopyObjectResult", Kind::Structure(StructureShape { members: &[
    Member::new("ETag", &E_TAG),
    Member::new("LastModified", &LAST_MODIFIED),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
], payload: None, union: false }));
pub(super) static COPY_PART_RESULT: Shape = Shape::new("CopyPartResult", Kind::Structure(StructureShape { members: &[
    Member::new("ETag", &E_TAG),
    Member::new("LastModified", &LAST_MODIFIED),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
], payload: None, union: false }));
pub(super) static COPY_SOURCE: Shape = Shape::new("CopySource", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("\\/?.+\\/.+", "\\A(?:/?[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+)\\z")), values: &[] }));
pub(super) static COPY_SOURCE_IF_MATCH: Shape = Shape::new("CopySourceIfMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_IF_MODIFIED_SINCE: Shape = Shape::new("CopySourceIfModifiedSince", Kind::Timestamp(None));
pub(super) static COPY_SOURCE_IF_NONE_MATCH: Shape = Shape::new("CopySourceIfNoneMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_IF_UNMODIFIED_SINCE: Shape = Shape::new("CopySourceIfUnmodifiedSince", Kind::Timestamp(None));
pub(super) static COPY_SOURCE_RANGE: Shape = Shape::new("CopySourceRange", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_SSE_CUSTOMER_ALGORITHM: Shape = Shape::new("CopySourceSSECustomerAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_SSE_CUSTOMER_KEY: Shape = Shape::sensitive("CopySourceSSECustomerKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_SSE_CUSTOMER_KEY_MD5: Shape = Shape::new("CopySourceSSECustomerKeyMD5", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static COPY_SOURCE_VERSION_ID: Shape = Shape::new("CopySourceVersionId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static CREATE_BUCKET_CONFIGURATION: Shape = Shape::new("CreateBucketConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("LocationConstraint", &BUCKET_LOCATION_CONSTRAINT),
    Member::new("Location", &LOCATION_INFO),
    Member::new("Bucket", &BUCKET_INFO),
    Member::new("Tags", &TAG_SET),
], payload: None, union: false }));
pub(super) static CREATE_BUCKET_METADATA_CONFIGURATION_REQUEST: Shape = Shape::new("CreateBucketMetadataConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("MetadataConfiguration", &METADATA_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static CREATE_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("CreateBucketMetadataTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("MetadataTableConfiguration", &METADATA_TABLE_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static CREATE_BUCKET_OUTPUT: Shape = Shape::new("CreateBucketOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Location", &LOCATION).at(Location::Header),
    Member::new("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING).wire("x-amz-bucket-arn").form("x-amz-bucket-arn").at(Location::Header),
], payload: None, union: false }));
pub(super) static CREATE_BUCKET_REQUEST: Shape = Shape::new("CreateBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &BUCKET_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CreateBucketConfiguration", &CREATE_BUCKET_CONFIGURATION).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWrite", &GRANT_WRITE).wire("x-amz-grant-write").form("x-amz-grant-write").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("ObjectLockEnabledForBucket", &OBJECT_LOCK_ENABLED_FOR_BUCKET).wire("x-amz-bucket-object-lock-enabled").form("x-amz-bucket-object-lock-enabled").at(Location::Header),
    Member::new("ObjectOwnership", &OBJECT_OWNERSHIP).wire("x-amz-object-ownership").form("x-amz-object-ownership").at(Location::Header),
    Member::new("BucketNamespace", &BUCKET_NAMESPACE).wire("x-amz-bucket-namespace").form("x-amz-bucket-namespace").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static CREATE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape::new("CreateMultipartUploadOutput", Kind::Structure(StructureShape { members: &[
    Member::new("AbortDate", &ABORT_DATE).wire("x-amz-abort-date").form("x-amz-abort-date").at(Location::Header),
    Member::new("AbortRuleId", &ABORT_RULE_ID).wire("x-amz-abort-rule-id").form("x-amz-abort-rule-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Key", &OBJECT_KEY),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-checksum-algorithm").form("x-amz-checksum-algorithm").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static CREATE_MULTIPART_UPLOAD_REQUEST: Shape = Shape::new("CreateMultipartUploadRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &OBJECT_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CacheControl", &CACHE_CONTROL).wire("Cache-Control").form("Cache-Control").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("Content-Disposition").form("Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("Content-Encoding").form("Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("Content-Language").form("Content-Language").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("Content-Type").form("Content-Type").at(Location::Header),
    Member::new("Expires", &EXPIRES).at(Location::Header),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-storage-class").form("x-amz-storage-class").at(Location::Header),
    Member::new("WebsiteRedirectLocation", &WEBSITE_REDIRECT_LOCATION).wire("x-amz-website-redirect-location").form("x-amz-website-redirect-location").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("Tagging", &TAGGING_HEADER).wire("x-amz-tagging").form("x-amz-tagging").at(Location::Header),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-object-lock-mode").form("x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-object-lock-retain-until-date").form("x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-object-lock-legal-hold").form("x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD).wire("x-amz-object-lock-event-hold").form("x-amz-object-lock-event-hold").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationDays", &OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS).wire("x-amz-object-lock-event-hold-duration-days").form("x-amz-object-lock-event-hold-duration-days").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationYears", &OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS).wire("x-amz-object-lock-event-hold-duration-years").form("x-amz-object-lock-event-hold-duration-years").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-checksum-algorithm").form("x-amz-checksum-algorithm").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
], payload: None, union: false }));
pub(super) static CREATE_SESSION_OUTPUT: Shape = Shape::new("CreateSessionOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("Credentials", &SESSION_CREDENTIALS).required(),
], payload: None, union: false }));
pub(super) static CREATE_SESSION_REQUEST: Shape = Shape::new("CreateSessionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SessionMode", &SESSION_MODE).wire("x-amz-create-session-mode").form("x-amz-create-session-mode").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
], payload: None, union: false }));
pub(super) static CREATION_DATE: Shape = Shape::new("CreationDate", Kind::Timestamp(None));
pub(super) static DATA_REDUNDANCY: Shape = Shape::new("DataRedundancy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SingleAvailabilityZone", "SingleLocalZone"] }));
pub(super) static DATE: Shape = Shape::new("Date", Kind::Timestamp(Some(TimestampFormat::Iso8601)));
pub(super) static DAYS: Shape = Shape::new("Days", Kind::Integer(NumberRange::ANY));
pub(super) static DAYS_AFTER_INITIATION: Shape = Shape::new("DaysAfterInitiation", Kind::Integer(NumberRange::ANY));
pub(super) static DEFAULT_RETENTION: Shape = Shape::new("DefaultRetention", Kind::Structure(StructureShape { members: &[
    Member::new("Mode", &OBJECT_LOCK_RETENTION_MODE),
    Member::new("Days", &DAYS),
    Member::new("Years", &YEARS),
    Member::new("DefaultEventHold", &EVENT_HOLD_DURATION),
], payload: None, union: false }));
pub(super) static DELETE: Shape = Shape::new("Delete", Kind::Structure(StructureShape { members: &[
    Member::new("Objects", &OBJECT_IDENTIFIER_LIST).required().wire("Object").form("Object").flattened(),
    Member::new("Quiet", &QUIET),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketAnalyticsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &ANALYTICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_CORS_REQUEST: Shape = Shape::new("DeleteBucketCorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_ENCRYPTION_REQUEST: Shape = Shape::new("DeleteBucketEncryptionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketIntelligentTieringConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INTELLIGENT_TIERING_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketInventoryConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INVENTORY_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_LIFECYCLE_REQUEST: Shape = Shape::new("DeleteBucketLifecycleRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_METADATA_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketMetadataConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketMetadataTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST: Shape = Shape::new("DeleteBucketMetricsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &METRICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape::new("DeleteBucketOwnershipControlsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_POLICY_REQUEST: Shape = Shape::new("DeleteBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("DeleteBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_REQUEST: Shape = Shape::new("DeleteBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_TAGGING_REQUEST: Shape = Shape::new("DeleteBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_BUCKET_WEBSITE_REQUEST: Shape = Shape::new("DeleteBucketWebsiteRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_MARKER: Shape = Shape::new("DeleteMarker", Kind::Boolean);
pub(super) static DELETE_MARKER_ENTRY: Shape = Shape::new("DeleteMarkerEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &OWNER),
    Member::new("Key", &OBJECT_KEY),
    Member::new("VersionId", &OBJECT_VERSION_ID),
    Member::new("IsLatest", &IS_LATEST),
    Member::new("LastModified", &LAST_MODIFIED),
], payload: None, union: false }));
pub(super) static DELETE_MARKER_REPLICATION: Shape = Shape::new("DeleteMarkerReplication", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &DELETE_MARKER_REPLICATION_STATUS),
], payload: None, union: false }));
pub(super) static DELETE_MARKER_REPLICATION_STATUS: Shape = Shape::new("DeleteMarkerReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static DELETE_MARKER_VERSION_ID: Shape = Shape::new("DeleteMarkerVersionId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DELETE_MARKERS: Shape = Shape::new("DeleteMarkers", Kind::List(ListShape { element: &Member::new("member", &DELETE_MARKER_ENTRY), flattened: true, length: Length::ANY }));
pub(super) static DELETE_OBJECT_ANNOTATION_OUTPUT: Shape = Shape::new("DeleteObjectAnnotationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectVersionId", &OBJECT_VERSION_ID).wire("x-amz-object-version-id").form("x-amz-object-version-id").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECT_ANNOTATION_REQUEST: Shape = Shape::new("DeleteObjectAnnotationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("AnnotationName", &ANNOTATION_NAME).required().wire("annotationName").form("annotationName").at(Location::QueryString),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ObjectIfMatch", &OBJECT_IF_MATCH).wire("x-amz-object-if-match").form("x-amz-object-if-match").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECT_OUTPUT: Shape = Shape::new("DeleteObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("DeleteMarker", &DELETE_MARKER).wire("x-amz-delete-marker").form("x-amz-delete-marker").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECT_REQUEST: Shape = Shape::new("DeleteObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("MFA", &MFA).wire("x-amz-mfa").form("x-amz-mfa").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("BypassGovernanceRetention", &BYPASS_GOVERNANCE_RETENTION).wire("x-amz-bypass-governance-retention").form("x-amz-bypass-governance-retention").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfMatchLastModifiedTime", &IF_MATCH_LAST_MODIFIED_TIME).wire("x-amz-if-match-last-modified-time").form("x-amz-if-match-last-modified-time").at(Location::Header),
    Member::new("IfMatchSize", &IF_MATCH_SIZE).wire("x-amz-if-match-size").form("x-amz-if-match-size").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECT_TAGGING_OUTPUT: Shape = Shape::new("DeleteObjectTaggingOutput", Kind::Structure(StructureShape { members: &[
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECT_TAGGING_REQUEST: Shape = Shape::new("DeleteObjectTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETE_OBJECTS_OUTPUT: Shape = Shape::new("DeleteObjectsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Deleted", &DELETED_OBJECTS).flattened(),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("Errors", &ERRORS).wire("Error").form("Error").flattened(),
], payload: None, union: false }));
pub(super) static DELETE_OBJECTS_REQUEST: Shape = Shape::new("DeleteObjectsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Delete", &DELETE).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("MFA", &MFA).wire("x-amz-mfa").form("x-amz-mfa").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("BypassGovernanceRetention", &BYPASS_GOVERNANCE_RETENTION).wire("x-amz-bypass-governance-retention").form("x-amz-bypass-governance-retention").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("DeletePublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static DELETED_OBJECT: Shape = Shape::new("DeletedObject", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY),
    Member::new("VersionId", &OBJECT_VERSION_ID),
    Member::new("DeleteMarker", &DELETE_MARKER),
    Member::new("DeleteMarkerVersionId", &DELETE_MARKER_VERSION_ID),
], payload: None, union: false }));
pub(super) static DELETED_OBJECTS: Shape = Shape::new("DeletedObjects", Kind::List(ListShape { element: &Member::new("member", &DELETED_OBJECT), flattened: true, length: Length::ANY }));
pub(super) static DELIMITER: Shape = Shape::new("Delimiter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DESCRIPTION: Shape = Shape::new("Description", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static DESTINATION: Shape = Shape::new("Destination", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("Account", &ACCOUNT_ID),
    Member::new("StorageClass", &STORAGE_CLASS),
    Member::new("AccessControlTranslation", &ACCESS_CONTROL_TRANSLATION),
    Member::new("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::new("ReplicationTime", &REPLICATION_TIME),
    Member::new("Metrics", &METRICS),
], payload: None, union: false }));
pub(super) static DESTINATION_RESULT: Shape = Shape::new("DestinationResult", Kind::Structure(StructureShape { members: &[
    Member::new("TableBucketType", &S3_TABLES_BUCKET_TYPE),
    Member::new("TableBucketArn", &S3_TABLES_BUCKET_ARN),
    Member::new("TableNamespace", &S3_TABLES_NAMESPACE),
], payload: None, union: false }));
pub(super) static DIRECTORY_BUCKET_TOKEN: Shape = Shape::new("DirectoryBucketToken", Kind::String(StringShape { length: Length::new(0, Some(1024)), pattern: None, values: &[] }));
pub(super) static DISPLAY_NAME: Shape = Shape::new("DisplayName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static E_TAG: Shape = Shape::new("ETag", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EMAIL_ADDRESS: Shape = Shape::new("EmailAddress", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ENABLE_REQUEST_PROGRESS: Shape = Shape::new("EnableRequestProgress", Kind::Boolean);
pub(super) static ENCODING_TYPE: Shape = Shape::new("EncodingType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["url"] }));
pub(super) static ENCRYPTION: Shape = Shape::new("Encryption", Kind::Structure(StructureShape { members: &[
    Member::new("EncryptionType", &SERVER_SIDE_ENCRYPTION).required(),
    Member::new("KMSKeyId", &SSEKMS_KEY_ID),
    Member::new("KMSContext", &KMS_CONTEXT),
], payload: None, union: false }));
pub(super) static ENCRYPTION_CONFIGURATION: Shape = Shape::new("EncryptionConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ReplicaKmsKeyID", &REPLICA_KMS_KEY_ID),
], payload: None, union: false }));
pub(super) static ENCRYPTION_TYPE: Shape = Shape::new("EncryptionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["NONE", "SSE-C"] }));
pub(super) static ENCRYPTION_TYPE_LIST: Shape = Shape::new("EncryptionTypeList", Kind::List(ListShape { element: &Member::new("member", &ENCRYPTION_TYPE).wire("EncryptionType").form("EncryptionType"), flattened: true, length: Length::ANY }));
pub(super) static END: Shape = Shape::new("End", Kind::Long(NumberRange::ANY));
pub(super) static END_EVENT: Shape = Shape::new("EndEvent", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ERROR: Shape = Shape::new("Error", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY),
    Member::new("VersionId", &OBJECT_VERSION_ID),
    Member::new("Code", &CODE),
    Member::new("Message", &MESSAGE),
], payload: None, union: false }));
pub(super) static ERROR_CODE: Shape = Shape::new("ErrorCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ERROR_DETAILS: Shape = Shape::new("ErrorDetails", Kind::Structure(StructureShape { members: &[
    Member::new("ErrorCode", &ERROR_CODE),
    Member::new("ErrorMessage", &ERROR_MESSAGE),
], payload: None, union: false }));
pub(super) static ERROR_DOCUMENT: Shape = Shape::new("ErrorDocument", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY).required(),
], payload: None, union: false }));
pub(super) static ERROR_MESSAGE: Shape = Shape::new("ErrorMessage", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ERRORS: Shape = Shape::new("Errors", Kind::List(ListShape { element: &Member::new("member", &ERROR), flattened: true, length: Length::ANY }));
pub(super) static EVENT: Shape = Shape::new("Event", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["s3:ReducedRedundancyLostObject", "s3:ObjectCreated:*", "s3:ObjectCreated:Put", "s3:ObjectCreated:Post", "s3:ObjectCreated:Copy", "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed", "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked", "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold", "s3:ObjectRestore:Delete", "s3:LifecycleTransition", "s3:IntelligentTiering", "s3:ObjectAcl:Put", "s3:LifecycleExpiration:*", "s3:LifecycleExpiration:Delete", "s3:LifecycleExpiration:DeleteMarkerCreated", "s3:ObjectTagging:*", "s3:ObjectTagging:Put", "s3:ObjectTagging:Delete", "s3:ObjectAnnotation:*", "s3:ObjectAnnotation:Put", "s3:ObjectAnnotation:Delete", "s3:ObjectRetention:Put"] }));
pub(super) static EVENT_BRIDGE_CONFIGURATION: Shape = Shape::new("EventBridgeConfiguration", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static EVENT_HOLD_DURATION: Shape = Shape::new("EventHoldDuration", Kind::Structure(StructureShape { members: &[
    Member::new("Days", &DAYS),
    Member::new("Years", &YEARS),
], payload: None, union: false }));
pub(super) static EVENT_LIST: Shape = Shape::new("EventList", Kind::List(ListShape { element: &Member::new("member", &EVENT), flattened: true, length: Length::ANY }));
pub(super) static EXISTING_OBJECT_REPLICATION: Shape = Shape::new("ExistingObjectReplication", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &EXISTING_OBJECT_REPLICATION_STATUS).required(),
], payload: None, union: false }));
pub(super) static EXISTING_OBJECT_REPLICATION_STATUS: Shape = Shape::new("ExistingObjectReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static EXPIRATION: Shape = Shape::new("Expiration", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EXPIRATION_STATE: Shape = Shape::new("ExpirationState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED", "DISABLED"] }));
pub(super) static EXPIRATION_STATUS: Shape = Shape::new("ExpirationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static EXPIRED_OBJECT_DELETE_MARKER: Shape = Shape::new("ExpiredObjectDeleteMarker", Kind::Boolean);
pub(super) static EXPIRES: Shape = Shape::new("Expires", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EXPOSE_HEADER: Shape = Shape::new("ExposeHeader", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EXPOSE_HEADERS: Shape = Shape::new("ExposeHeaders", Kind::List(ListShape { element: &Member::new("member", &EXPOSE_HEADER), flattened: true, length: Length::ANY }));
pub(super) static EXPRESSION: Shape = Shape::new("Expression", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EXPRESSION_TYPE: Shape = Shape::new("ExpressionType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SQL"] }));
pub(super) static FETCH_OWNER: Shape = Shape::new("FetchOwner", Kind::Boolean);
pub(super) static FIELD_DELIMITER: Shape = Shape::new("FieldDelimiter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static FILE_HEADER_INFO: Shape = Shape::new("FileHeaderInfo", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["USE", "IGNORE", "NONE"] }));
pub(super) static FILTER_RULE: Shape = Shape::new("FilterRule", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &FILTER_RULE_NAME),
    Member::new("Value", &FILTER_RULE_VALUE),
], payload: None, union: false }));
pub(super) static FILTER_RULE_LIST: Shape = Shape::new("FilterRuleList", Kind::List(ListShape { element: &Member::new("member", &FILTER_RULE), flattened: true, length: Length::ANY }));
pub(super) static FILTER_RULE_NAME: Shape = Shape::new("FilterRuleName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["prefix", "suffix"] }));
pub(super) static FILTER_RULE_VALUE: Shape = Shape::new("FilterRuleValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GET_BUCKET_ABAC_OUTPUT: Shape = Shape::new("GetBucketAbacOutput", Kind::Structure(StructureShape { members: &[
    Member::new("AbacStatus", &ABAC_STATUS),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_ABAC_REQUEST: Shape = Shape::new("GetBucketAbacRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketAccelerateConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &BUCKET_ACCELERATE_STATUS),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketAccelerateConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ACL_OUTPUT: Shape = Shape::new("GetBucketAclOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &OWNER),
    Member::new("Grants", &GRANTS).wire("AccessControlList").form("AccessControlList"),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ACL_REQUEST: Shape = Shape::new("GetBucketAclRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketAnalyticsConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketAnalyticsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &ANALYTICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_CORS_OUTPUT: Shape = Shape::new("GetBucketCorsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("CORSRules", &CORS_RULES).wire("CORSRule").form("CORSRule").flattened(),
], payload: None, union: false }));
pub(super) static GET_BUCKET_CORS_REQUEST: Shape = Shape::new("GetBucketCorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_ENCRYPTION_OUTPUT: Shape = Shape::new("GetBucketEncryptionOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ServerSideEncryptionConfiguration", &SERVER_SIDE_ENCRYPTION_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_ENCRYPTION_REQUEST: Shape = Shape::new("GetBucketEncryptionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketIntelligentTieringConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IntelligentTieringConfiguration", &INTELLIGENT_TIERING_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketIntelligentTieringConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INTELLIGENT_TIERING_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_INVENTORY_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketInventoryConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("InventoryConfiguration", &INVENTORY_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketInventoryConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INVENTORY_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketLifecycleConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &LIFECYCLE_RULES).wire("Rule").form("Rule").flattened(),
    Member::new("TransitionDefaultMinimumObjectSize", &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).wire("x-amz-transition-default-minimum-object-size").form("x-amz-transition-default-minimum-object-size").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketLifecycleConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LOCATION_OUTPUT: Shape = Shape::new("GetBucketLocationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("LocationConstraint", &BUCKET_LOCATION_CONSTRAINT),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LOCATION_REQUEST: Shape = Shape::new("GetBucketLocationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LOGGING_OUTPUT: Shape = Shape::new("GetBucketLoggingOutput", Kind::Structure(StructureShape { members: &[
    Member::new("LoggingEnabled", &LOGGING_ENABLED),
], payload: None, union: false }));
pub(super) static GET_BUCKET_LOGGING_REQUEST: Shape = Shape::new("GetBucketLoggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_METADATA_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketMetadataConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("GetBucketMetadataConfigurationResult", &GET_BUCKET_METADATA_CONFIGURATION_RESULT),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_METADATA_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketMetadataConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_METADATA_CONFIGURATION_RESULT: Shape = Shape::new("GetBucketMetadataConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("MetadataConfigurationResult", &METADATA_CONFIGURATION_RESULT).required(),
], payload: None, union: false }));
pub(super) static GET_BUCKET_METADATA_TABLE_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketMetadataTableConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("GetBucketMetadataTableConfigurationResult", &GET_BUCKET_METADATA_TABLE_CONFIGURATION_RESULT),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketMetadataTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_METADATA_TABLE_CONFIGURATION_RESULT: Shape = Shape::new("GetBucketMetadataTableConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("MetadataTableConfigurationResult", &METADATA_TABLE_CONFIGURATION_RESULT).required(),
    Member::new("Status", &METADATA_TABLE_STATUS).required(),
    Member::new("Error", &ERROR_DETAILS),
], payload: None, union: false }));
pub(super) static GET_BUCKET_METRICS_CONFIGURATION_OUTPUT: Shape = Shape::new("GetBucketMetricsConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("MetricsConfiguration", &METRICS_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_METRICS_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketMetricsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &METRICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Shape = Shape::new("GetBucketNotificationConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Shape = Shape::new("GetBucketOwnershipControlsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("OwnershipControls", &OWNERSHIP_CONTROLS),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape::new("GetBucketOwnershipControlsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_POLICY_OUTPUT: Shape = Shape::new("GetBucketPolicyOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Policy", &POLICY),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_POLICY_REQUEST: Shape = Shape::new("GetBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_POLICY_STATUS_OUTPUT: Shape = Shape::new("GetBucketPolicyStatusOutput", Kind::Structure(StructureShape { members: &[
    Member::new("PolicyStatus", &POLICY_STATUS),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_POLICY_STATUS_REQUEST: Shape = Shape::new("GetBucketPolicyStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REPLICATION_OUTPUT: Shape = Shape::new("GetBucketReplicationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ReplicationConfiguration", &REPLICATION_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("GetBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REQUEST_PAYMENT_OUTPUT: Shape = Shape::new("GetBucketRequestPaymentOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Payer", &PAYER),
], payload: None, union: false }));
pub(super) static GET_BUCKET_REQUEST_PAYMENT_REQUEST: Shape = Shape::new("GetBucketRequestPaymentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_TAGGING_OUTPUT: Shape = Shape::new("GetBucketTaggingOutput", Kind::Structure(StructureShape { members: &[
    Member::new("TagSet", &TAG_SET).required(),
], payload: None, union: false }));
pub(super) static GET_BUCKET_TAGGING_REQUEST: Shape = Shape::new("GetBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_VERSIONING_OUTPUT: Shape = Shape::new("GetBucketVersioningOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &BUCKET_VERSIONING_STATUS),
    Member::new("MFADelete", &MFA_DELETE_STATUS).wire("MfaDelete").form("MfaDelete"),
], payload: None, union: false }));
pub(super) static GET_BUCKET_VERSIONING_REQUEST: Shape = Shape::new("GetBucketVersioningRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_BUCKET_WEBSITE_OUTPUT: Shape = Shape::new("GetBucketWebsiteOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RedirectAllRequestsTo", &REDIRECT_ALL_REQUESTS_TO),
    Member::new("IndexDocument", &INDEX_DOCUMENT),
    Member::new("ErrorDocument", &ERROR_DOCUMENT),
    Member::new("RoutingRules", &ROUTING_RULES),
], payload: None, union: false }));
pub(super) static GET_BUCKET_WEBSITE_REQUEST: Shape = Shape::new("GetBucketWebsiteRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ACL_OUTPUT: Shape = Shape::new("GetObjectAclOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Owner", &OWNER),
    Member::new("Grants", &GRANTS).wire("AccessControlList").form("AccessControlList"),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ACL_REQUEST: Shape = Shape::new("GetObjectAclRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ANNOTATION_OUTPUT: Shape = Shape::new("GetObjectAnnotationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("AnnotationPayload", &ANNOTATION_PAYLOAD),
    Member::new("ObjectVersionId", &OBJECT_VERSION_ID).wire("x-amz-object-version-id").form("x-amz-object-version-id").at(Location::Header),
    Member::new("LastModified", &LAST_MODIFIED).wire("Last-Modified").form("Last-Modified").at(Location::Header),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ReplicationStatus", &REPLICATION_STATUS).wire("x-amz-replication-status").form("x-amz-replication-status").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_ANNOTATION_REQUEST: Shape = Shape::new("GetObjectAnnotationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("AnnotationName", &ANNOTATION_NAME).required().wire("annotationName").form("annotationName").at(Location::QueryString),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumMode", &CHECKSUM_MODE).wire("x-amz-checksum-mode").form("x-amz-checksum-mode").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ATTRIBUTES_OUTPUT: Shape = Shape::new("GetObjectAttributesOutput", Kind::Structure(StructureShape { members: &[
    Member::new("DeleteMarker", &DELETE_MARKER).wire("x-amz-delete-marker").form("x-amz-delete-marker").at(Location::Header),
    Member::new("LastModified", &LAST_MODIFIED).wire("Last-Modified").form("Last-Modified").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ETag", &E_TAG),
    Member::new("Checksum", &CHECKSUM),
    Member::new("ObjectParts", &GET_OBJECT_ATTRIBUTES_PARTS),
    Member::new("StorageClass", &STORAGE_CLASS),
    Member::new("ObjectSize", &OBJECT_SIZE),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ATTRIBUTES_PARTS: Shape = Shape::new("GetObjectAttributesParts", Kind::Structure(StructureShape { members: &[
    Member::new("TotalPartsCount", &PARTS_COUNT).wire("PartsCount").form("PartsCount"),
    Member::new("PartNumberMarker", &PART_NUMBER_MARKER),
    Member::new("NextPartNumberMarker", &NEXT_PART_NUMBER_MARKER),
    Member::new("MaxParts", &MAX_PARTS),
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("Parts", &PARTS_LIST).wire("Part").form("Part").flattened(),
], payload: None, union: false }));
pub(super) static GET_OBJECT_ATTRIBUTES_REQUEST: Shape = Shape::new("GetObjectAttributesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("MaxParts", &MAX_PARTS).wire("x-amz-max-parts").form("x-amz-max-parts").at(Location::Header),
    Member::new("PartNumberMarker", &PART_NUMBER_MARKER).wire("x-amz-part-number-marker").form("x-amz-part-number-marker").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ObjectAttributes", &OBJECT_ATTRIBUTES_LIST).required().wire("x-amz-object-attributes").form("x-amz-object-attributes").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_LEGAL_HOLD_OUTPUT: Shape = Shape::new("GetObjectLegalHoldOutput", Kind::Structure(StructureShape { members: &[
    Member::new("LegalHold", &OBJECT_LOCK_LEGAL_HOLD),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_LEGAL_HOLD_REQUEST: Shape = Shape::new("GetObjectLegalHoldRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: Shape = Shape::new("GetObjectLockConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectLockConfiguration", &OBJECT_LOCK_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_LOCK_CONFIGURATION_REQUEST: Shape = Shape::new("GetObjectLockConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_OUTPUT: Shape = Shape::new("GetObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Body", &BODY),
    Member::new("DeleteMarker", &DELETE_MARKER).wire("x-amz-delete-marker").form("x-amz-delete-marker").at(Location::Header),
    Member::new("AcceptRanges", &ACCEPT_RANGES).wire("accept-ranges").form("accept-ranges").at(Location::Header),
    Member::new("Expiration", &EXPIRATION).wire("x-amz-expiration").form("x-amz-expiration").at(Location::Header),
    Member::new("Restore", &RESTORE).wire("x-amz-restore").form("x-amz-restore").at(Location::Header),
    Member::new("LastModified", &LAST_MODIFIED).wire("Last-Modified").form("Last-Modified").at(Location::Header),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("MissingMeta", &MISSING_META).wire("x-amz-missing-meta").form("x-amz-missing-meta").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("CacheControl", &CACHE_CONTROL).wire("Cache-Control").form("Cache-Control").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("Content-Disposition").form("Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("Content-Encoding").form("Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("Content-Language").form("Content-Language").at(Location::Header),
    Member::new("ContentRange", &CONTENT_RANGE).wire("Content-Range").form("Content-Range").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("Content-Type").form("Content-Type").at(Location::Header),
    Member::new("Expires", &EXPIRES).at(Location::Header),
    Member::new("WebsiteRedirectLocation", &WEBSITE_REDIRECT_LOCATION).wire("x-amz-website-redirect-location").form("x-amz-website-redirect-location").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-storage-class").form("x-amz-storage-class").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ReplicationStatus", &REPLICATION_STATUS).wire("x-amz-replication-status").form("x-amz-replication-status").at(Location::Header),
    Member::new("PartsCount", &PARTS_COUNT).wire("x-amz-mp-parts-count").form("x-amz-mp-parts-count").at(Location::Header),
    Member::new("TagCount", &TAG_COUNT).wire("x-amz-tagging-count").form("x-amz-tagging-count").at(Location::Header),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-object-lock-mode").form("x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-object-lock-retain-until-date").form("x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-object-lock-legal-hold").form("x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD).wire("x-amz-object-lock-event-hold").form("x-amz-object-lock-event-hold").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationDays", &OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS).wire("x-amz-object-lock-event-hold-duration-days").form("x-amz-object-lock-event-hold-duration-days").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationYears", &OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS).wire("x-amz-object-lock-event-hold-duration-years").form("x-amz-object-lock-event-hold-duration-years").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_REQUEST: Shape = Shape::new("GetObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfModifiedSince", &IF_MODIFIED_SINCE).wire("If-Modified-Since").form("If-Modified-Since").at(Location::Header),
    Member::new("IfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("IfUnmodifiedSince", &IF_UNMODIFIED_SINCE).wire("If-Unmodified-Since").form("If-Unmodified-Since").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("Range", &RANGE).at(Location::Header),
    Member::new("ResponseCacheControl", &RESPONSE_CACHE_CONTROL).wire("response-cache-control").form("response-cache-control").at(Location::QueryString),
    Member::new("ResponseContentDisposition", &RESPONSE_CONTENT_DISPOSITION).wire("response-content-disposition").form("response-content-disposition").at(Location::QueryString),
    Member::new("ResponseContentEncoding", &RESPONSE_CONTENT_ENCODING).wire("response-content-encoding").form("response-content-encoding").at(Location::QueryString),
    Member::new("ResponseContentLanguage", &RESPONSE_CONTENT_LANGUAGE).wire("response-content-language").form("response-content-language").at(Location::QueryString),
    Member::new("ResponseContentType", &RESPONSE_CONTENT_TYPE).wire("response-content-type").form("response-content-type").at(Location::QueryString),
    Member::new("ResponseExpires", &RESPONSE_EXPIRES).wire("response-expires").form("response-expires").at(Location::QueryString),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("PartNumber", &PART_NUMBER).wire("partNumber").form("partNumber").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumMode", &CHECKSUM_MODE).wire("x-amz-checksum-mode").form("x-amz-checksum-mode").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_RESPONSE_STATUS_CODE: Shape = Shape::new("GetObjectResponseStatusCode", Kind::Integer(NumberRange::ANY));
pub(super) static GET_OBJECT_RETENTION_OUTPUT: Shape = Shape::new("GetObjectRetentionOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Retention", &OBJECT_LOCK_RETENTION),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_RETENTION_REQUEST: Shape = Shape::new("GetObjectRetentionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_TAGGING_OUTPUT: Shape = Shape::new("GetObjectTaggingOutput", Kind::Structure(StructureShape { members: &[
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("TagSet", &TAG_SET).required(),
], payload: None, union: false }));
pub(super) static GET_OBJECT_TAGGING_REQUEST: Shape = Shape::new("GetObjectTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_OBJECT_TORRENT_OUTPUT: Shape = Shape::new("GetObjectTorrentOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Body", &BODY),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static GET_OBJECT_TORRENT_REQUEST: Shape = Shape::new("GetObjectTorrentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Shape = Shape::new("GetPublicAccessBlockOutput", Kind::Structure(StructureShape { members: &[
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION),
], payload: Some(0), union: false }));
pub(super) static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("GetPublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static GLACIER_JOB_PARAMETERS: Shape = Shape::new("GlacierJobParameters", Kind::Structure(StructureShape { members: &[
    Member::new("Tier", &TIER).required(),
], payload: None, union: false }));
pub(super) static GRANT: Shape = Shape::new("Grant", Kind::Structure(StructureShape { members: &[
    Member::new("Grantee", &GRANTEE).namespace(Some("xsi"), "http://www.w3.org/2001/XMLSchema-instance"),
    Member::new("Permission", &PERMISSION),
], payload: None, union: false }));
pub(super) static GRANT_FULL_CONTROL: Shape = Shape::new("GrantFullControl", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_READ: Shape = Shape::new("GrantRead", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_READ_ACP: Shape = Shape::new("GrantReadACP", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_WRITE: Shape = Shape::new("GrantWrite", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANT_WRITE_ACP: Shape = Shape::new("GrantWriteACP", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static GRANTEE: Shape = Shape::new("Grantee", Kind::Structure(StructureShape { members: &[
    Member::new("DisplayName", &DISPLAY_NAME),
    Member::new("EmailAddress", &EMAIL_ADDRESS),
    Member::new("ID", &ID),
    Member::new("Type", &TYPE).required().wire("xsi:type").form("xsi:type").attribute(),
    Member::new("URI", &URI),
], payload: None, union: false }));
pub(super) static GRANTS: Shape = Shape::new("Grants", Kind::List(ListShape { element: &Member::new("member", &GRANT).wire("Grant").form("Grant"), flattened: false, length: Length::ANY }));
pub(super) static HEAD_BUCKET_OUTPUT: Shape = Shape::new("HeadBucketOutput", Kind::Structure(StructureShape { members: &[
    Member::new("BucketArn", &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING).wire("x-amz-bucket-arn").form("x-amz-bucket-arn").at(Location::Header),
    Member::new("BucketLocationType", &LOCATION_TYPE).wire("x-amz-bucket-location-type").form("x-amz-bucket-location-type").at(Location::Header),
    Member::new("BucketLocationName", &BUCKET_LOCATION_NAME).wire("x-amz-bucket-location-name").form("x-amz-bucket-location-name").at(Location::Header),
    Member::new("BucketRegion", &REGION).wire("x-amz-bucket-region").form("x-amz-bucket-region").at(Location::Header),
    Member::new("AccessPointAlias", &ACCESS_POINT_ALIAS).wire("x-amz-access-point-alias").form("x-amz-access-point-alias").at(Location::Header),
], payload: None, union: false }));
pub(super) static HEAD_BUCKET_REQUEST: Shape = Shape::new("HeadBucketRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static HEAD_OBJECT_OUTPUT: Shape = Shape::new("HeadObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("DeleteMarker", &DELETE_MARKER).wire("x-amz-delete-marker").form("x-amz-delete-marker").at(Location::Header),
    Member::new("AcceptRanges", &ACCEPT_RANGES).wire("accept-ranges").form("accept-ranges").at(Location::Header),
    Member::new("Expiration", &EXPIRATION).wire("x-amz-expiration").form("x-amz-expiration").at(Location::Header),
    Member::new("Restore", &RESTORE).wire("x-amz-restore").form("x-amz-restore").at(Location::Header),
    Member::new("ArchiveStatus", &ARCHIVE_STATUS).wire("x-amz-archive-status").form("x-amz-archive-status").at(Location::Header),
    Member::new("LastModified", &LAST_MODIFIED).wire("Last-Modified").form("Last-Modified").at(Location::Header),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("MissingMeta", &MISSING_META).wire("x-amz-missing-meta").form("x-amz-missing-meta").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("CacheControl", &CACHE_CONTROL).wire("Cache-Control").form("Cache-Control").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("Content-Disposition").form("Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("Content-Encoding").form("Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("Content-Language").form("Content-Language").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("Content-Type").form("Content-Type").at(Location::Header),
    Member::new("ContentRange", &CONTENT_RANGE).wire("Content-Range").form("Content-Range").at(Location::Header),
    Member::new("Expires", &EXPIRES).at(Location::Header),
    Member::new("WebsiteRedirectLocation", &WEBSITE_REDIRECT_LOCATION).wire("x-amz-website-redirect-location").form("x-amz-website-redirect-location").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-storage-class").form("x-amz-storage-class").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ReplicationStatus", &REPLICATION_STATUS).wire("x-amz-replication-status").form("x-amz-replication-status").at(Location::Header),
    Member::new("PartsCount", &PARTS_COUNT).wire("x-amz-mp-parts-count").form("x-amz-mp-parts-count").at(Location::Header),
    Member::new("TagCount", &TAG_COUNT).wire("x-amz-tagging-count").form("x-amz-tagging-count").at(Location::Header),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-object-lock-mode").form("x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-object-lock-retain-until-date").form("x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-object-lock-legal-hold").form("x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD).wire("x-amz-object-lock-event-hold").form("x-amz-object-lock-event-hold").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationDays", &OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS).wire("x-amz-object-lock-event-hold-duration-days").form("x-amz-object-lock-event-hold-duration-days").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationYears", &OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS).wire("x-amz-object-lock-event-hold-duration-years").form("x-amz-object-lock-event-hold-duration-years").at(Location::Header),
], payload: None, union: false }));
pub(super) static HEAD_OBJECT_REQUEST: Shape = Shape::new("HeadObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfModifiedSince", &IF_MODIFIED_SINCE).wire("If-Modified-Since").form("If-Modified-Since").at(Location::Header),
    Member::new("IfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("IfUnmodifiedSince", &IF_UNMODIFIED_SINCE).wire("If-Unmodified-Since").form("If-Unmodified-Since").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("Range", &RANGE).at(Location::Header),
    Member::new("ResponseCacheControl", &RESPONSE_CACHE_CONTROL).wire("response-cache-control").form("response-cache-control").at(Location::QueryString),
    Member::new("ResponseContentDisposition", &RESPONSE_CONTENT_DISPOSITION).wire("response-content-disposition").form("response-content-disposition").at(Location::QueryString),
    Member::new("ResponseContentEncoding", &RESPONSE_CONTENT_ENCODING).wire("response-content-encoding").form("response-content-encoding").at(Location::QueryString),
    Member::new("ResponseContentLanguage", &RESPONSE_CONTENT_LANGUAGE).wire("response-content-language").form("response-content-language").at(Location::QueryString),
    Member::new("ResponseContentType", &RESPONSE_CONTENT_TYPE).wire("response-content-type").form("response-content-type").at(Location::QueryString),
    Member::new("ResponseExpires", &RESPONSE_EXPIRES).wire("response-expires").form("response-expires").at(Location::QueryString),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("PartNumber", &PART_NUMBER).wire("partNumber").form("partNumber").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumMode", &CHECKSUM_MODE).wire("x-amz-checksum-mode").form("x-amz-checksum-mode").at(Location::Header),
], payload: None, union: false }));
pub(super) static HOST_NAME: Shape = Shape::new("HostName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static HTTP_ERROR_CODE_RETURNED_EQUALS: Shape = Shape::new("HttpErrorCodeReturnedEquals", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static HTTP_REDIRECT_CODE: Shape = Shape::new("HttpRedirectCode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ID: Shape = Shape::new("ID", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static IF_MATCH: Shape = Shape::new("IfMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static IF_MATCH_INITIATED_TIME: Shape = Shape::new("IfMatchInitiatedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static IF_MATCH_LAST_MODIFIED_TIME: Shape = Shape::new("IfMatchLastModifiedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static IF_MATCH_SIZE: Shape = Shape::new("IfMatchSize", Kind::Long(NumberRange::ANY));
pub(super) static IF_MODIFIED_SINCE: Shape = Shape::new("IfModifiedSince", Kind::Timestamp(None));
pub(super) static IF_NONE_MATCH: Shape = Shape::new("IfNoneMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static IF_UNMODIFIED_SINCE: Shape = Shape::new("IfUnmodifiedSince", Kind::Timestamp(None));
pub(super) static INDEX_DOCUMENT: Shape = Shape::new("IndexDocument", Kind::Structure(StructureShape { members: &[
    Member::new("Suffix", &SUFFIX).required(),
], payload: None, union: false }));
pub(super) static INITIATED: Shape = Shape::new("Initiated", Kind::Timestamp(None));
pub(super) static INITIATOR: Shape = Shape::new("Initiator", Kind::Structure(StructureShape { members: &[
    Member::new("ID", &ID),
    Member::new("DisplayName", &DISPLAY_NAME),
], payload: None, union: false }));
pub(super) static INPUT_SERIALIZATION: Shape = Shape::new("InputSerialization", Kind::Structure(StructureShape { members: &[
    Member::new("CSV", &CSV_INPUT),
    Member::new("CompressionType", &COMPRESSION_TYPE),
    Member::new("JSON", &JSON_INPUT),
    Member::new("Parquet", &PARQUET_INPUT),
], payload: None, union: false }));
pub(super) static INTELLIGENT_TIERING_ACCESS_TIER: Shape = Shape::new("IntelligentTieringAccessTier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }));
pub(super) static INTELLIGENT_TIERING_AND_OPERATOR: Shape = Shape::new("IntelligentTieringAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &TAG_SET).wire("Tag").form("Tag").flattened(),
], payload: None, union: false }));
pub(super) static INTELLIGENT_TIERING_CONFIGURATION: Shape = Shape::new("IntelligentTieringConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &INTELLIGENT_TIERING_ID).required(),
    Member::new("Filter", &INTELLIGENT_TIERING_FILTER),
    Member::new("Status", &INTELLIGENT_TIERING_STATUS).required(),
    Member::new("Tierings", &TIERING_LIST).required().wire("Tiering").form("Tiering").flattened(),
], payload: None, union: false }));
pub(super) static INTELLIGENT_TIERING_CONFIGURATION_LIST: Shape = Shape::new("IntelligentTieringConfigurationList", Kind::List(ListShape { element: &Member::new("member", &INTELLIGENT_TIERING_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static INTELLIGENT_TIERING_DAYS: Shape = Shape::new("IntelligentTieringDays", Kind::Integer(NumberRange::ANY));
pub(super) static INTELLIGENT_TIERING_FILTER: Shape = Shape::new("IntelligentTieringFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &TAG),
    Member::new("And", &INTELLIGENT_TIERING_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static INTELLIGENT_TIERING_ID: Shape = Shape::new("IntelligentTieringId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static INTELLIGENT_TIERING_STATUS: Shape = Shape::new("IntelligentTieringStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static INVENTORY_CONFIGURATION: Shape = Shape::new("InventoryConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Destination", &INVENTORY_DESTINATION).required(),
    Member::new("IsEnabled", &IS_ENABLED).required(),
    Member::new("Filter", &INVENTORY_FILTER),
    Member::new("Id", &INVENTORY_ID).required(),
    Member::new("IncludedObjectVersions", &INVENTORY_INCLUDED_OBJECT_VERSIONS).required(),
    Member::new("OptionalFields", &INVENTORY_OPTIONAL_FIELDS),
    Member::new("Schedule", &INVENTORY_SCHEDULE).required(),
], payload: None, union: false }));
pub(super) static INVENTORY_CONFIGURATION_LIST: Shape = Shape::new("InventoryConfigurationList", Kind::List(ListShape { element: &Member::new("member", &INVENTORY_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static INVENTORY_CONFIGURATION_STATE: Shape = Shape::new("InventoryConfigurationState", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED", "DISABLED"] }));
pub(super) static INVENTORY_DESTINATION: Shape = Shape::new("InventoryDestination", Kind::Structure(StructureShape { members: &[
    Member::new("S3BucketDestination", &INVENTORY_S3_BUCKET_DESTINATION).required(),
], payload: None, union: false }));
pub(super) static INVENTORY_ENCRYPTION: Shape = Shape::new("InventoryEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("SSES3", &SSES3).wire("SSE-S3").form("SSE-S3"),
    Member::new("SSEKMS", &SSEKMS).wire("SSE-KMS").form("SSE-KMS"),
], payload: None, union: false }));
pub(super) static INVENTORY_FILTER: Shape = Shape::new("InventoryFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX).required(),
], payload: None, union: false }));
pub(super) static INVENTORY_FORMAT: Shape = Shape::new("InventoryFormat", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CSV", "ORC", "Parquet"] }));
pub(super) static INVENTORY_FREQUENCY: Shape = Shape::new("InventoryFrequency", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Daily", "Weekly"] }));
pub(super) static INVENTORY_ID: Shape = Shape::new("InventoryId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static INVENTORY_INCLUDED_OBJECT_VERSIONS: Shape = Shape::new("InventoryIncludedObjectVersions", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["All", "Current"] }));
pub(super) static INVENTORY_OPTIONAL_FIELD: Shape = Shape::new("InventoryOptionalField", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"] }));
pub(super) static INVENTORY_OPTIONAL_FIELDS: Shape = Shape::new("InventoryOptionalFields", Kind::List(ListShape { element: &Member::new("member", &INVENTORY_OPTIONAL_FIELD).wire("Field").form("Field"), flattened: false, length: Length::ANY }));
pub(super) static INVENTORY_S3_BUCKET_DESTINATION: Shape = Shape::new("InventoryS3BucketDestination", Kind::Structure(StructureShape { members: &[
    Member::new("AccountId", &ACCOUNT_ID),
    Member::new("Bucket", &BUCKET_NAME).required(),
    Member::new("Format", &INVENTORY_FORMAT).required(),
    Member::new("Prefix", &PREFIX),
    Member::new("Encryption", &INVENTORY_ENCRYPTION),
], payload: None, union: false }));
pub(super) static INVENTORY_SCHEDULE: Shape = Shape::new("InventorySchedule", Kind::Structure(StructureShape { members: &[
    Member::new("Frequency", &INVENTORY_FREQUENCY).required(),
], payload: None, union: false }));
pub(super) static INVENTORY_TABLE_CONFIGURATION: Shape = Shape::new("InventoryTableConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &INVENTORY_CONFIGURATION_STATE).required(),
    Member::new("EncryptionConfiguration", &METADATA_TABLE_ENCRYPTION_CONFIGURATION),
], payload: None, union: false }));
pub(super) static INVENTORY_TABLE_CONFIGURATION_RESULT: Shape = Shape::new("InventoryTableConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &INVENTORY_CONFIGURATION_STATE).required(),
    Member::new("TableStatus", &METADATA_TABLE_STATUS),
    Member::new("Error", &ERROR_DETAILS),
    Member::new("TableName", &S3_TABLES_NAME),
    Member::new("TableArn", &S3_TABLES_ARN),
], payload: None, union: false }));
pub(super) static INVENTORY_TABLE_CONFIGURATION_UPDATES: Shape = Shape::new("InventoryTableConfigurationUpdates", Kind::Structure(StructureShape { members: &[
    Member::new("ConfigurationState", &INVENTORY_CONFIGURATION_STATE).required(),
    Member::new("EncryptionConfiguration", &METADATA_TABLE_ENCRYPTION_CONFIGURATION),
], payload: None, union: false }));
pub(super) static IS_ENABLED: Shape = Shape::new("IsEnabled", Kind::Boolean);
pub(super) static IS_LATEST: Shape = Shape::new("IsLatest", Kind::Boolean);
pub(super) static IS_PUBLIC: Shape = Shape::new("IsPublic", Kind::Boolean);
pub(super) static IS_RESTORE_IN_PROGRESS: Shape = Shape::new("IsRestoreInProgress", Kind::Boolean);
pub(super) static IS_TRUNCATED: Shape = Shape::new("IsTruncated", Kind::Boolean);
pub(super) static JSON_INPUT: Shape = Shape::new("JSONInput", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &JSON_TYPE),
], payload: None, union: false }));
pub(super) static JSON_OUTPUT: Shape = Shape::new("JSONOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RecordDelimiter", &RECORD_DELIMITER),
], payload: None, union: false }));
pub(super) static JSON_TYPE: Shape = Shape::new("JSONType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["DOCUMENT", "LINES"] }));
pub(super) static JOURNAL_TABLE_CONFIGURATION: Shape = Shape::new("JournalTableConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("RecordExpiration", &RECORD_EXPIRATION).required(),
    Member::new("EncryptionConfiguration", &METADATA_TABLE_ENCRYPTION_CONFIGURATION),
], payload: None, union: false }));
pub(super) static JOURNAL_TABLE_CONFIGURATION_RESULT: Shape = Shape::new("JournalTableConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("TableStatus", &METADATA_TABLE_STATUS).required(),
    Member::new("Error", &ERROR_DETAILS),
    Member::new("TableName", &S3_TABLES_NAME).required(),
    Member::new("TableArn", &S3_TABLES_ARN),
    Member::new("RecordExpiration", &RECORD_EXPIRATION).required(),
], payload: None, union: false }));
pub(super) static JOURNAL_TABLE_CONFIGURATION_UPDATES: Shape = Shape::new("JournalTableConfigurationUpdates", Kind::Structure(StructureShape { members: &[
    Member::new("RecordExpiration", &RECORD_EXPIRATION).required(),
], payload: None, union: false }));
pub(super) static KMS_CONTEXT: Shape = Shape::new("KMSContext", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static KEY_COUNT: Shape = Shape::new("KeyCount", Kind::Integer(NumberRange::ANY));
pub(super) static KEY_MARKER: Shape = Shape::new("KeyMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static KEY_PREFIX_EQUALS: Shape = Shape::new("KeyPrefixEquals", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static KMS_KEY_ARN: Shape = Shape::new("KmsKeyArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LAMBDA_FUNCTION_ARN: Shape = Shape::new("LambdaFunctionArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LAMBDA_FUNCTION_CONFIGURATION: Shape = Shape::new("LambdaFunctionConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &NOTIFICATION_ID),
    Member::new("LambdaFunctionArn", &LAMBDA_FUNCTION_ARN).required().wire("CloudFunction").form("CloudFunction"),
    Member::new("Events", &EVENT_LIST).required().wire("Event").form("Event").flattened(),
    Member::new("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
], payload: None, union: false }));
pub(super) static LAMBDA_FUNCTION_CONFIGURATION_LIST: Shape = Shape::new("LambdaFunctionConfigurationList", Kind::List(ListShape { element: &Member::new("member", &LAMBDA_FUNCTION_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static LAST_MODIFIED: Shape = Shape::new("LastModified", Kind::Timestamp(None));
pub(super) static LAST_MODIFIED_TIME: Shape = Shape::new("LastModifiedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static LIFECYCLE_EXPIRATION: Shape = Shape::new("LifecycleExpiration", Kind::Structure(StructureShape { members: &[
    Member::new("Date", &DATE),
    Member::new("Days", &DAYS),
    Member::new("ExpiredObjectDeleteMarker", &EXPIRED_OBJECT_DELETE_MARKER),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE: Shape = Shape::new("LifecycleRule", Kind::Structure(StructureShape { members: &[
    Member::new("Expiration", &LIFECYCLE_EXPIRATION),
    Member::new("ID", &ID),
    Member::new("Prefix", &PREFIX),
    Member::new("Filter", &LIFECYCLE_RULE_FILTER),
    Member::new("Status", &EXPIRATION_STATUS).required(),
    Member::new("Transitions", &TRANSITION_LIST).wire("Transition").form("Transition").flattened(),
    Member::new("NoncurrentVersionTransitions", &NONCURRENT_VERSION_TRANSITION_LIST).wire("NoncurrentVersionTransition").form("NoncurrentVersionTransition").flattened(),
    Member::new("NoncurrentVersionExpiration", &NONCURRENT_VERSION_EXPIRATION),
    Member::new("AbortIncompleteMultipartUpload", &ABORT_INCOMPLETE_MULTIPART_UPLOAD),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE_AND_OPERATOR: Shape = Shape::new("LifecycleRuleAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &TAG_SET).wire("Tag").form("Tag").flattened(),
    Member::new("ObjectSizeGreaterThan", &OBJECT_SIZE_GREATER_THAN_BYTES),
    Member::new("ObjectSizeLessThan", &OBJECT_SIZE_LESS_THAN_BYTES),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULE_FILTER: Shape = Shape::new("LifecycleRuleFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &TAG),
    Member::new("ObjectSizeGreaterThan", &OBJECT_SIZE_GREATER_THAN_BYTES),
    Member::new("ObjectSizeLessThan", &OBJECT_SIZE_LESS_THAN_BYTES),
    Member::new("And", &LIFECYCLE_RULE_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static LIFECYCLE_RULES: Shape = Shape::new("LifecycleRules", Kind::List(ListShape { element: &Member::new("member", &LIFECYCLE_RULE), flattened: true, length: Length::ANY }));
pub(super) static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT: Shape = Shape::new("ListBucketAnalyticsConfigurationsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("ContinuationToken", &TOKEN),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
    Member::new("AnalyticsConfigurationList", &ANALYTICS_CONFIGURATION_LIST).wire("AnalyticsConfiguration").form("AnalyticsConfiguration").flattened(),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST: Shape = Shape::new("ListBucketAnalyticsConfigurationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT: Shape = Shape::new("ListBucketIntelligentTieringConfigurationsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("ContinuationToken", &TOKEN),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
    Member::new("IntelligentTieringConfigurationList", &INTELLIGENT_TIERING_CONFIGURATION_LIST).wire("IntelligentTieringConfiguration").form("IntelligentTieringConfiguration").flattened(),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST: Shape = Shape::new("ListBucketIntelligentTieringConfigurationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_INVENTORY_CONFIGURATIONS_OUTPUT: Shape = Shape::new("ListBucketInventoryConfigurationsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ContinuationToken", &TOKEN),
    Member::new("InventoryConfigurationList", &INVENTORY_CONFIGURATION_LIST).wire("InventoryConfiguration").form("InventoryConfiguration").flattened(),
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_INVENTORY_CONFIGURATIONS_REQUEST: Shape = Shape::new("ListBucketInventoryConfigurationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT: Shape = Shape::new("ListBucketMetricsConfigurationsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("ContinuationToken", &TOKEN),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
    Member::new("MetricsConfigurationList", &METRICS_CONFIGURATION_LIST).wire("MetricsConfiguration").form("MetricsConfiguration").flattened(),
], payload: None, union: false }));
pub(super) static LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST: Shape = Shape::new("ListBucketMetricsConfigurationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_BUCKETS_OUTPUT: Shape = Shape::new("ListBucketsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Buckets", &BUCKETS),
    Member::new("Owner", &OWNER),
    Member::new("ContinuationToken", &NEXT_TOKEN),
    Member::new("Prefix", &PREFIX),
], payload: None, union: false }));
pub(super) static LIST_BUCKETS_REQUEST: Shape = Shape::new("ListBucketsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("MaxBuckets", &MAX_BUCKETS).wire("max-buckets").form("max-buckets").at(Location::QueryString),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("Prefix", &PREFIX).wire("prefix").form("prefix").at(Location::QueryString),
    Member::new("BucketRegion", &BUCKET_REGION).wire("bucket-region").form("bucket-region").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_DIRECTORY_BUCKETS_OUTPUT: Shape = Shape::new("ListDirectoryBucketsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Buckets", &BUCKETS),
    Member::new("ContinuationToken", &DIRECTORY_BUCKET_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_DIRECTORY_BUCKETS_REQUEST: Shape = Shape::new("ListDirectoryBucketsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ContinuationToken", &DIRECTORY_BUCKET_TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("MaxDirectoryBuckets", &MAX_DIRECTORY_BUCKETS).wire("max-directory-buckets").form("max-directory-buckets").at(Location::QueryString),
], payload: None, union: false }));
pub(super) static LIST_MULTIPART_UPLOADS_OUTPUT: Shape = Shape::new("ListMultipartUploadsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("KeyMarker", &KEY_MARKER),
    Member::new("UploadIdMarker", &UPLOAD_ID_MARKER),
    Member::new("NextKeyMarker", &NEXT_KEY_MARKER),
    Member::new("Prefix", &PREFIX),
    Member::new("Delimiter", &DELIMITER),
    Member::new("NextUploadIdMarker", &NEXT_UPLOAD_ID_MARKER),
    Member::new("MaxUploads", &MAX_UPLOADS),
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("Uploads", &MULTIPART_UPLOAD_LIST).wire("Upload").form("Upload").flattened(),
    Member::new("CommonPrefixes", &COMMON_PREFIX_LIST).flattened(),
    Member::new("EncodingType", &ENCODING_TYPE),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_MULTIPART_UPLOADS_REQUEST: Shape = Shape::new("ListMultipartUploadsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Delimiter", &DELIMITER).wire("delimiter").form("delimiter").at(Location::QueryString),
    Member::new("EncodingType", &ENCODING_TYPE).wire("encoding-type").form("encoding-type").at(Location::QueryString),
    Member::new("KeyMarker", &KEY_MARKER).wire("key-marker").form("key-marker").at(Location::QueryString),
    Member::new("MaxUploads", &MAX_UPLOADS).wire("max-uploads").form("max-uploads").at(Location::QueryString),
    Member::new("Prefix", &PREFIX).wire("prefix").form("prefix").at(Location::QueryString),
    Member::new("UploadIdMarker", &UPLOAD_ID_MARKER).wire("upload-id-marker").form("upload-id-marker").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECT_ANNOTATIONS_OUTPUT: Shape = Shape::new("ListObjectAnnotationsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Annotations", &ANNOTATION_LIST),
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Key", &OBJECT_KEY),
    Member::new("ObjectVersionId", &OBJECT_VERSION_ID).wire("x-amz-object-version-id").form("x-amz-object-version-id").at(Location::Header),
    Member::new("AnnotationPrefix", &ANNOTATION_PREFIX),
    Member::new("MaxAnnotationResults", &MAX_ANNOTATION_RESULTS),
    Member::new("AnnotationCount", &ANNOTATION_COUNT),
    Member::new("ContinuationToken", &TOKEN),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECT_ANNOTATIONS_REQUEST: Shape = Shape::new("ListObjectAnnotationsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("MaxAnnotationResults", &MAX_ANNOTATION_RESULTS).wire("max-annotation-results").form("max-annotation-results").at(Location::QueryString),
    Member::new("AnnotationPrefix", &ANNOTATION_PREFIX).wire("annotation-prefix").form("annotation-prefix").at(Location::QueryString),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECT_VERSIONS_OUTPUT: Shape = Shape::new("ListObjectVersionsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("KeyMarker", &KEY_MARKER),
    Member::new("VersionIdMarker", &VERSION_ID_MARKER),
    Member::new("NextKeyMarker", &NEXT_KEY_MARKER),
    Member::new("NextVersionIdMarker", &NEXT_VERSION_ID_MARKER),
    Member::new("Versions", &OBJECT_VERSION_LIST).wire("Version").form("Version").flattened(),
    Member::new("DeleteMarkers", &DELETE_MARKERS).wire("DeleteMarker").form("DeleteMarker").flattened(),
    Member::new("Name", &BUCKET_NAME),
    Member::new("Prefix", &PREFIX),
    Member::new("Delimiter", &DELIMITER),
    Member::new("MaxKeys", &MAX_KEYS),
    Member::new("CommonPrefixes", &COMMON_PREFIX_LIST).flattened(),
    Member::new("EncodingType", &ENCODING_TYPE),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECT_VERSIONS_REQUEST: Shape = Shape::new("ListObjectVersionsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Delimiter", &DELIMITER).wire("delimiter").form("delimiter").at(Location::QueryString),
    Member::new("EncodingType", &ENCODING_TYPE).wire("encoding-type").form("encoding-type").at(Location::QueryString),
    Member::new("KeyMarker", &KEY_MARKER).wire("key-marker").form("key-marker").at(Location::QueryString),
    Member::new("MaxKeys", &MAX_KEYS).wire("max-keys").form("max-keys").at(Location::QueryString),
    Member::new("Prefix", &PREFIX).wire("prefix").form("prefix").at(Location::QueryString),
    Member::new("VersionIdMarker", &VERSION_ID_MARKER).wire("version-id-marker").form("version-id-marker").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST).wire("x-amz-optional-object-attributes").form("x-amz-optional-object-attributes").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECTS_OUTPUT: Shape = Shape::new("ListObjectsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("Marker", &MARKER),
    Member::new("NextMarker", &NEXT_MARKER),
    Member::new("Contents", &OBJECT_LIST).flattened(),
    Member::new("Name", &BUCKET_NAME),
    Member::new("Prefix", &PREFIX),
    Member::new("Delimiter", &DELIMITER),
    Member::new("MaxKeys", &MAX_KEYS),
    Member::new("CommonPrefixes", &COMMON_PREFIX_LIST).flattened(),
    Member::new("EncodingType", &ENCODING_TYPE),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECTS_REQUEST: Shape = Shape::new("ListObjectsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Delimiter", &DELIMITER).wire("delimiter").form("delimiter").at(Location::QueryString),
    Member::new("EncodingType", &ENCODING_TYPE).wire("encoding-type").form("encoding-type").at(Location::QueryString),
    Member::new("Marker", &MARKER).wire("marker").form("marker").at(Location::QueryString),
    Member::new("MaxKeys", &MAX_KEYS).wire("max-keys").form("max-keys").at(Location::QueryString),
    Member::new("Prefix", &PREFIX).wire("prefix").form("prefix").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST).wire("x-amz-optional-object-attributes").form("x-amz-optional-object-attributes").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECTS_V2_OUTPUT: Shape = Shape::new("ListObjectsV2Output", Kind::Structure(StructureShape { members: &[
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("Contents", &OBJECT_LIST).flattened(),
    Member::new("Name", &BUCKET_NAME),
    Member::new("Prefix", &PREFIX),
    Member::new("Delimiter", &DELIMITER),
    Member::new("MaxKeys", &MAX_KEYS),
    Member::new("CommonPrefixes", &COMMON_PREFIX_LIST).flattened(),
    Member::new("EncodingType", &ENCODING_TYPE),
    Member::new("KeyCount", &KEY_COUNT),
    Member::new("ContinuationToken", &TOKEN),
    Member::new("NextContinuationToken", &NEXT_TOKEN),
    Member::new("StartAfter", &START_AFTER),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_OBJECTS_V2_REQUEST: Shape = Shape::new("ListObjectsV2Request", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Delimiter", &DELIMITER).wire("delimiter").form("delimiter").at(Location::QueryString),
    Member::new("EncodingType", &ENCODING_TYPE).wire("encoding-type").form("encoding-type").at(Location::QueryString),
    Member::new("MaxKeys", &MAX_KEYS).wire("max-keys").form("max-keys").at(Location::QueryString),
    Member::new("Prefix", &PREFIX).wire("prefix").form("prefix").at(Location::QueryString),
    Member::new("ContinuationToken", &TOKEN).wire("continuation-token").form("continuation-token").at(Location::QueryString),
    Member::new("FetchOwner", &FETCH_OWNER).wire("fetch-owner").form("fetch-owner").at(Location::QueryString),
    Member::new("StartAfter", &START_AFTER).wire("start-after").form("start-after").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("OptionalObjectAttributes", &OPTIONAL_OBJECT_ATTRIBUTES_LIST).wire("x-amz-optional-object-attributes").form("x-amz-optional-object-attributes").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_PARTS_OUTPUT: Shape = Shape::new("ListPartsOutput", Kind::Structure(StructureShape { members: &[
    Member::new("AbortDate", &ABORT_DATE).wire("x-amz-abort-date").form("x-amz-abort-date").at(Location::Header),
    Member::new("AbortRuleId", &ABORT_RULE_ID).wire("x-amz-abort-rule-id").form("x-amz-abort-rule-id").at(Location::Header),
    Member::new("Bucket", &BUCKET_NAME),
    Member::new("Key", &OBJECT_KEY),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID),
    Member::new("PartNumberMarker", &PART_NUMBER_MARKER),
    Member::new("NextPartNumberMarker", &NEXT_PART_NUMBER_MARKER),
    Member::new("MaxParts", &MAX_PARTS),
    Member::new("IsTruncated", &IS_TRUNCATED),
    Member::new("Parts", &PARTS).wire("Part").form("Part").flattened(),
    Member::new("Initiator", &INITIATOR),
    Member::new("Owner", &OWNER),
    Member::new("StorageClass", &STORAGE_CLASS),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static LIST_PARTS_REQUEST: Shape = Shape::new("ListPartsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("MaxParts", &MAX_PARTS).wire("max-parts").form("max-parts").at(Location::QueryString),
    Member::new("PartNumberMarker", &PART_NUMBER_MARKER).wire("part-number-marker").form("part-number-marker").at(Location::QueryString),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID).required().wire("uploadId").form("uploadId").at(Location::QueryString),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
], payload: None, union: false }));
pub(super) static LOCATION: Shape = Shape::new("Location", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LOCATION_INFO: Shape = Shape::new("LocationInfo", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &LOCATION_TYPE),
    Member::new("Name", &LOCATION_NAME_AS_STRING),
], payload: None, union: false }));
pub(super) static LOCATION_NAME_AS_STRING: Shape = Shape::new("LocationNameAsString", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LOCATION_PREFIX: Shape = Shape::new("LocationPrefix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LOCATION_TYPE: Shape = Shape::new("LocationType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AvailabilityZone", "LocalZone"] }));
pub(super) static LOGGING_ENABLED: Shape = Shape::new("LoggingEnabled", Kind::Structure(StructureShape { members: &[
    Member::new("TargetBucket", &TARGET_BUCKET).required(),
    Member::new("TargetGrants", &TARGET_GRANTS),
    Member::new("TargetPrefix", &TARGET_PREFIX).required(),
    Member::new("TargetObjectKeyFormat", &TARGET_OBJECT_KEY_FORMAT),
], payload: None, union: false }));
pub(super) static MFA: Shape = Shape::new("MFA", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MFA_DELETE: Shape = Shape::new("MFADelete", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MFA_DELETE_STATUS: Shape = Shape::new("MFADeleteStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MARKER: Shape = Shape::new("Marker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MAX_AGE_SECONDS: Shape = Shape::new("MaxAgeSeconds", Kind::Integer(NumberRange::ANY));
pub(super) static MAX_ANNOTATION_RESULTS: Shape = Shape::new("MaxAnnotationResults", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static MAX_BUCKETS: Shape = Shape::new("MaxBuckets", Kind::Integer(NumberRange { min: Some(1), max: Some(10000) }));
pub(super) static MAX_DIRECTORY_BUCKETS: Shape = Shape::new("MaxDirectoryBuckets", Kind::Integer(NumberRange { min: Some(0), max: Some(1000) }));
pub(super) static MAX_KEYS: Shape = Shape::new("MaxKeys", Kind::Integer(NumberRange::ANY));
pub(super) static MAX_PARTS: Shape = Shape::new("MaxParts", Kind::Integer(NumberRange::ANY));
pub(super) static MAX_UPLOADS: Shape = Shape::new("MaxUploads", Kind::Integer(NumberRange::ANY));
pub(super) static MESSAGE: Shape = Shape::new("Message", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static METADATA: Shape = Shape::new("Metadata", Kind::Map(MapShape { key: &Member::new("key", &METADATA_KEY), value: &Member::new("value", &METADATA_VALUE), flattened: false, length: Length::ANY }));
pub(super) static METADATA_CONFIGURATION: Shape = Shape::new("MetadataConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("JournalTableConfiguration", &JOURNAL_TABLE_CONFIGURATION).required(),
    Member::new("InventoryTableConfiguration", &INVENTORY_TABLE_CONFIGURATION),
    Member::new("AnnotationTableConfiguration", &ANNOTATION_TABLE_CONFIGURATION),
], payload: None, union: false }));
pub(super) static METADATA_CONFIGURATION_RESULT: Shape = Shape::new("MetadataConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("DestinationResult", &DESTINATION_RESULT).required(),
    Member::new("JournalTableConfigurationResult", &JOURNAL_TABLE_CONFIGURATION_RESULT),
    Member::new("InventoryTableConfigurationResult", &INVENTORY_TABLE_CONFIGURATION_RESULT),
    Member::new("AnnotationTableConfigurationResult", &ANNOTATION_TABLE_CONFIGURATION_RESULT),
], payload: None, union: false }));
pub(super) static METADATA_DIRECTIVE: Shape = Shape::new("MetadataDirective", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COPY", "REPLACE"] }));
pub(super) static METADATA_ENTRY: Shape = Shape::new("MetadataEntry", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &METADATA_KEY),
    Member::new("Value", &METADATA_VALUE),
], payload: None, union: false }));
pub(super) static METADATA_KEY: Shape = Shape::new("MetadataKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static METADATA_TABLE_CONFIGURATION: Shape = Shape::new("MetadataTableConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("S3TablesDestination", &S3_TABLES_DESTINATION).required(),
], payload: None, union: false }));
pub(super) static METADATA_TABLE_CONFIGURATION_RESULT: Shape = Shape::new("MetadataTableConfigurationResult", Kind::Structure(StructureShape { members: &[
    Member::new("S3TablesDestinationResult", &S3_TABLES_DESTINATION_RESULT).required(),
], payload: None, union: false }));
pub(super) static METADATA_TABLE_ENCRYPTION_CONFIGURATION: Shape = Shape::new("MetadataTableEncryptionConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("SseAlgorithm", &TABLE_SSE_ALGORITHM).required(),
    Member::new("KmsKeyArn", &KMS_KEY_ARN),
], payload: None, union: false }));
pub(super) static METADATA_TABLE_STATUS: Shape = Shape::new("MetadataTableStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static METADATA_VALUE: Shape = Shape::new("MetadataValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static METRICS: Shape = Shape::new("Metrics", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &METRICS_STATUS).required(),
    Member::new("EventThreshold", &REPLICATION_TIME_VALUE),
], payload: None, union: false }));
pub(super) static METRICS_AND_OPERATOR: Shape = Shape::new("MetricsAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &TAG_SET).wire("Tag").form("Tag").flattened(),
    Member::new("AccessPointArn", &ACCESS_POINT_ARN),
], payload: None, union: false }));
pub(super) static METRICS_CONFIGURATION: Shape = Shape::new("MetricsConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &METRICS_ID).required(),
    Member::new("Filter", &METRICS_FILTER),
], payload: None, union: false }));
pub(super) static METRICS_CONFIGURATION_LIST: Shape = Shape::new("MetricsConfigurationList", Kind::List(ListShape { element: &Member::new("member", &METRICS_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static METRICS_FILTER: Shape = Shape::new("MetricsFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &TAG),
    Member::new("AccessPointArn", &ACCESS_POINT_ARN),
    Member::new("And", &METRICS_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static METRICS_ID: Shape = Shape::new("MetricsId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static METRICS_STATUS: Shape = Shape::new("MetricsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static MINUTES: Shape = Shape::new("Minutes", Kind::Integer(NumberRange::ANY));
pub(super) static MISSING_META: Shape = Shape::new("MissingMeta", Kind::Integer(NumberRange::ANY));
pub(super) static MPU_OBJECT_SIZE: Shape = Shape::new("MpuObjectSize", Kind::Long(NumberRange::ANY));
pub(super) static MULTIPART_UPLOAD: Shape = Shape::new("MultipartUpload", Kind::Structure(StructureShape { members: &[
    Member::new("UploadId", &MULTIPART_UPLOAD_ID),
    Member::new("Key", &OBJECT_KEY),
    Member::new("Initiated", &INITIATED),
    Member::new("StorageClass", &STORAGE_CLASS),
    Member::new("Owner", &OWNER),
    Member::new("Initiator", &INITIATOR),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("VersionId", &OBJECT_VERSION_ID),
], payload: None, union: false }));
pub(super) static MULTIPART_UPLOAD_ID: Shape = Shape::new("MultipartUploadId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static MULTIPART_UPLOAD_LIST: Shape = Shape::new("MultipartUploadList", Kind::List(ListShape { element: &Member::new("member", &MULTIPART_UPLOAD), flattened: true, length: Length::ANY }));
pub(super) static NEXT_KEY_MARKER: Shape = Shape::new("NextKeyMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NEXT_MARKER: Shape = Shape::new("NextMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NEXT_PART_NUMBER_MARKER: Shape = Shape::new("NextPartNumberMarker", Kind::Integer(NumberRange::ANY));
pub(super) static NEXT_TOKEN: Shape = Shape::new("NextToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NEXT_UPLOAD_ID_MARKER: Shape = Shape::new("NextUploadIdMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NEXT_VERSION_ID_MARKER: Shape = Shape::new("NextVersionIdMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static NON_EMPTY_KMS_KEY_ARN_STRING: Shape = Shape::sensitive("NonEmptyKmsKeyArnString", Kind::String(StringShape { length: Length::new(20, Some(2048)), pattern: Some(Pattern::new("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+", "\\A(?:arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+)\\z")), values: &[] }));
pub(super) static NONCURRENT_VERSION_EXPIRATION: Shape = Shape::new("NoncurrentVersionExpiration", Kind::Structure(StructureShape { members: &[
    Member::new("NoncurrentDays", &DAYS),
    Member::new("NewerNoncurrentVersions", &VERSION_COUNT),
], payload: None, union: false }));
pub(super) static NONCURRENT_VERSION_TRANSITION: Shape = Shape::new("NoncurrentVersionTransition", Kind::Structure(StructureShape { members: &[
    Member::new("NoncurrentDays", &DAYS),
    Member::new("StorageClass", &TRANSITION_STORAGE_CLASS),
    Member::new("NewerNoncurrentVersions", &VERSION_COUNT),
], payload: None, union: false }));
pub(super) static NONCURRENT_VERSION_TRANSITION_LIST: Shape = Shape::new("NoncurrentVersionTransitionList", Kind::List(ListShape { element: &Member::new("member", &NONCURRENT_VERSION_TRANSITION), flattened: true, length: Length::ANY }));
pub(super) static NOTIFICATION_CONFIGURATION: Shape = Shape::new("NotificationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("TopicConfigurations", &TOPIC_CONFIGURATION_LIST).wire("TopicConfiguration").form("TopicConfiguration").flattened(),
    Member::new("QueueConfigurations", &QUEUE_CONFIGURATION_LIST).wire("QueueConfiguration").form("QueueConfiguration").flattened(),
    Member::new("LambdaFunctionConfigurations", &LAMBDA_FUNCTION_CONFIGURATION_LIST).wire("CloudFunctionConfiguration").form("CloudFunctionConfiguration").flattened(),
    Member::new("EventBridgeConfiguration", &EVENT_BRIDGE_CONFIGURATION),
], payload: None, union: false }));
pub(super) static NOTIFICATION_CONFIGURATION_FILTER: Shape = Shape::new("NotificationConfigurationFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &S3_KEY_FILTER).wire("S3Key").form("S3Key"),
], payload: None, union: false }));
pub(super) static NOTIFICATION_ID: Shape = Shape::new("NotificationId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OBJECT: Shape = Shape::new("Object", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY),
    Member::new("LastModified", &LAST_MODIFIED),
    Member::new("ETag", &E_TAG),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM_LIST).flattened(),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("Size", &SIZE),
    Member::new("StorageClass", &OBJECT_STORAGE_CLASS),
    Member::new("Owner", &OWNER),
    Member::new("RestoreStatus", &RESTORE_STATUS),
], payload: None, union: false }));
pub(super) static OBJECT_ATTRIBUTES: Shape = Shape::new("ObjectAttributes", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"] }));
pub(super) static OBJECT_ATTRIBUTES_LIST: Shape = Shape::new("ObjectAttributesList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_ATTRIBUTES), flattened: false, length: Length::ANY }));
pub(super) static OBJECT_CANNED_ACL: Shape = Shape::new("ObjectCannedACL", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] }));
pub(super) static OBJECT_ENCRYPTION: Shape = Shape::new("ObjectEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("SSEKMS", &SSEKMS_ENCRYPTION).wire("SSE-KMS").form("SSE-KMS"),
], payload: None, union: true }));
pub(super) static OBJECT_IDENTIFIER: Shape = Shape::new("ObjectIdentifier", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY).required(),
    Member::new("VersionId", &OBJECT_VERSION_ID),
    Member::new("ETag", &E_TAG),
    Member::new("LastModifiedTime", &LAST_MODIFIED_TIME),
    Member::new("Size", &SIZE),
], payload: None, union: false }));
pub(super) static OBJECT_IDENTIFIER_LIST: Shape = Shape::new("ObjectIdentifierList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_IDENTIFIER), flattened: true, length: Length::ANY }));
pub(super) static OBJECT_IF_MATCH: Shape = Shape::new("ObjectIfMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OBJECT_KEY: Shape = Shape::new("ObjectKey", Kind::String(StringShape { length: Length::new(1, None), pattern: None, values: &[] }));
pub(super) static OBJECT_LIST: Shape = Shape::new("ObjectList", Kind::List(ListShape { element: &Member::new("member", &OBJECT), flattened: true, length: Length::ANY }));
pub(super) static OBJECT_LOCK_CONFIGURATION: Shape = Shape::new("ObjectLockConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectLockEnabled", &OBJECT_LOCK_ENABLED),
    Member::new("Rule", &OBJECT_LOCK_RULE),
], payload: None, union: false }));
pub(super) static OBJECT_LOCK_ENABLED: Shape = Shape::new("ObjectLockEnabled", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled"] }));
pub(super) static OBJECT_LOCK_ENABLED_FOR_BUCKET: Shape = Shape::new("ObjectLockEnabledForBucket", Kind::Boolean);
pub(super) static OBJECT_LOCK_EVENT_HOLD: Shape = Shape::new("ObjectLockEventHold", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ON", "OFF"] }));
pub(super) static OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: Shape = Shape::new("ObjectLockEventHoldDurationDays", Kind::Integer(NumberRange::ANY));
pub(super) static OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS: Shape = Shape::new("ObjectLockEventHoldDurationYears", Kind::Integer(NumberRange::ANY));
pub(super) static OBJECT_LOCK_LEGAL_HOLD: Shape = Shape::new("ObjectLockLegalHold", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &OBJECT_LOCK_LEGAL_HOLD_STATUS),
], payload: None, union: false }));
pub(super) static OBJECT_LOCK_LEGAL_HOLD_STATUS: Shape = Shape::new("ObjectLockLegalHoldStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ON", "OFF"] }));
pub(super) static OBJECT_LOCK_MODE: Shape = Shape::new("ObjectLockMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GOVERNANCE", "COMPLIANCE"] }));
pub(super) static OBJECT_LOCK_RETAIN_UNTIL_DATE: Shape = Shape::new("ObjectLockRetainUntilDate", Kind::Timestamp(Some(TimestampFormat::Iso8601)));
pub(super) static OBJECT_LOCK_RETENTION: Shape = Shape::new("ObjectLockRetention", Kind::Structure(StructureShape { members: &[
    Member::new("Mode", &OBJECT_LOCK_RETENTION_MODE),
    Member::new("RetainUntilDate", &DATE),
    Member::new("EventHold", &OBJECT_LOCK_EVENT_HOLD),
    Member::new("EventHoldDuration", &EVENT_HOLD_DURATION),
], payload: None, union: false }));
pub(super) static OBJECT_LOCK_RETENTION_MODE: Shape = Shape::new("ObjectLockRetentionMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GOVERNANCE", "COMPLIANCE"] }));
pub(super) static OBJECT_LOCK_RULE: Shape = Shape::new("ObjectLockRule", Kind::Structure(StructureShape { members: &[
    Member::new("DefaultRetention", &DEFAULT_RETENTION),
], payload: None, union: false }));
pub(super) static OBJECT_LOCK_TOKEN: Shape = Shape::new("ObjectLockToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OBJECT_OWNERSHIP: Shape = Shape::new("ObjectOwnership", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] }));
pub(super) static OBJECT_PART: Shape = Shape::new("ObjectPart", Kind::Structure(StructureShape { members: &[
    Member::new("PartNumber", &PART_NUMBER),
    Member::new("Size", &SIZE),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
], payload: None, union: false }));
pub(super) static OBJECT_SIZE: Shape = Shape::new("ObjectSize", Kind::Long(NumberRange::ANY));
pub(super) static OBJECT_SIZE_GREATER_THAN_BYTES: Shape = Shape::new("ObjectSizeGreaterThanBytes", Kind::Long(NumberRange::ANY));
pub(super) static OBJECT_SIZE_LESS_THAN_BYTES: Shape = Shape::new("ObjectSizeLessThanBytes", Kind::Long(NumberRange::ANY));
pub(super) static OBJECT_STORAGE_CLASS: Shape = Shape::new("ObjectStorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] }));
pub(super) static OBJECT_VERSION: Shape = Shape::new("ObjectVersion", Kind::Structure(StructureShape { members: &[
    Member::new("ETag", &E_TAG),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM_LIST).flattened(),
    Member::new("ChecksumType", &CHECKSUM_TYPE),
    Member::new("Size", &SIZE),
    Member::new("StorageClass", &OBJECT_VERSION_STORAGE_CLASS),
    Member::new("Key", &OBJECT_KEY),
    Member::new("VersionId", &OBJECT_VERSION_ID),
    Member::new("IsLatest", &IS_LATEST),
    Member::new("LastModified", &LAST_MODIFIED),
    Member::new("Owner", &OWNER),
    Member::new("RestoreStatus", &RESTORE_STATUS),
], payload: None, union: false }));
pub(super) static OBJECT_VERSION_ID: Shape = Shape::new("ObjectVersionId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OBJECT_VERSION_LIST: Shape = Shape::new("ObjectVersionList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_VERSION), flattened: true, length: Length::ANY }));
pub(super) static OBJECT_VERSION_STORAGE_CLASS: Shape = Shape::new("ObjectVersionStorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STANDARD"] }));
pub(super) static OPTIONAL_OBJECT_ATTRIBUTES: Shape = Shape::new("OptionalObjectAttributes", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["RestoreStatus"] }));
pub(super) static OPTIONAL_OBJECT_ATTRIBUTES_LIST: Shape = Shape::new("OptionalObjectAttributesList", Kind::List(ListShape { element: &Member::new("member", &OPTIONAL_OBJECT_ATTRIBUTES), flattened: false, length: Length::ANY }));
pub(super) static OUTPUT_LOCATION: Shape = Shape::new("OutputLocation", Kind::Structure(StructureShape { members: &[
    Member::new("S3", &S3_LOCATION),
], payload: None, union: false }));
pub(super) static OUTPUT_SERIALIZATION: Shape = Shape::new("OutputSerialization", Kind::Structure(StructureShape { members: &[
    Member::new("CSV", &CSV_OUTPUT),
    Member::new("JSON", &JSON_OUTPUT),
], payload: None, union: false }));
pub(super) static OWNER: Shape = Shape::new("Owner", Kind::Structure(StructureShape { members: &[
    Member::new("DisplayName", &DISPLAY_NAME),
    Member::new("ID", &ID),
], payload: None, union: false }));
pub(super) static OWNER_OVERRIDE: Shape = Shape::new("OwnerOverride", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Destination"] }));
pub(super) static OWNERSHIP_CONTROLS: Shape = Shape::new("OwnershipControls", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &OWNERSHIP_CONTROLS_RULES).required().wire("Rule").form("Rule").flattened(),
], payload: None, union: false }));
pub(super) static OWNERSHIP_CONTROLS_RULE: Shape = Shape::new("OwnershipControlsRule", Kind::Structure(StructureShape { members: &[
    Member::new("ObjectOwnership", &OBJECT_OWNERSHIP).required(),
], payload: None, union: false }));
pub(super) static OWNERSHIP_CONTROLS_RULES: Shape = Shape::new("OwnershipControlsRules", Kind::List(ListShape { element: &Member::new("member", &OWNERSHIP_CONTROLS_RULE), flattened: true, length: Length::ANY }));
pub(super) static PARQUET_INPUT: Shape = Shape::new("ParquetInput", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static PART: Shape = Shape::new("Part", Kind::Structure(StructureShape { members: &[
    Member::new("PartNumber", &PART_NUMBER),
    Member::new("LastModified", &LAST_MODIFIED),
    Member::new("ETag", &E_TAG),
    Member::new("Size", &SIZE),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512),
    Member::new("ChecksumMD5", &CHECKSUM_MD5),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128),
], payload: None, union: false }));
pub(super) static PART_NUMBER: Shape = Shape::new("PartNumber", Kind::Integer(NumberRange::ANY));
pub(super) static PART_NUMBER_MARKER: Shape = Shape::new("PartNumberMarker", Kind::Integer(NumberRange::ANY));
pub(super) static PARTITION_DATE_SOURCE: Shape = Shape::new("PartitionDateSource", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["EventTime", "DeliveryTime"] }));
pub(super) static PARTITIONED_PREFIX: Shape = Shape::new("PartitionedPrefix", Kind::Structure(StructureShape { members: &[
    Member::new("PartitionDateSource", &PARTITION_DATE_SOURCE),
], payload: None, union: false }));
pub(super) static PARTS: Shape = Shape::new("Parts", Kind::List(ListShape { element: &Member::new("member", &PART), flattened: true, length: Length::ANY }));
pub(super) static PARTS_COUNT: Shape = Shape::new("PartsCount", Kind::Integer(NumberRange::ANY));
pub(super) static PARTS_LIST: Shape = Shape::new("PartsList", Kind::List(ListShape { element: &Member::new("member", &OBJECT_PART), flattened: true, length: Length::ANY }));
pub(super) static PAYER: Shape = Shape::new("Payer", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Requester", "BucketOwner"] }));
pub(super) static PERMISSION: Shape = Shape::new("Permission", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] }));
pub(super) static POLICY: Shape = Shape::new("Policy", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static POLICY_STATUS: Shape = Shape::new("PolicyStatus", Kind::Structure(StructureShape { members: &[
    Member::new("IsPublic", &IS_PUBLIC),
], payload: None, union: false }));
pub(super) static PREFIX: Shape = Shape::new("Prefix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static PRIORITY: Shape = Shape::new("Priority", Kind::Integer(NumberRange::ANY));
pub(super) static PROGRESS: Shape = Shape::new("Progress", Kind::Structure(StructureShape { members: &[
    Member::new("BytesScanned", &BYTES_SCANNED),
    Member::new("BytesProcessed", &BYTES_PROCESSED),
    Member::new("BytesReturned", &BYTES_RETURNED),
], payload: None, union: false }));
pub(super) static PROGRESS_EVENT: Shape = Shape::new("ProgressEvent", Kind::Structure(StructureShape { members: &[
    Member::new("Details", &PROGRESS),
], payload: None, union: false }));
pub(super) static PROTOCOL: Shape = Shape::new("Protocol", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["http", "https"] }));
pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Shape = Shape::new("PublicAccessBlockConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("BlockPublicAcls", &SETTING),
    Member::new("IgnorePublicAcls", &SETTING),
    Member::new("BlockPublicPolicy", &SETTING),
    Member::new("RestrictPublicBuckets", &SETTING),
], payload: None, union: false }));
pub(super) static PUT_BUCKET_ABAC_REQUEST: Shape = Shape::new("PutBucketAbacRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("AbacStatus", &ABAC_STATUS).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
], payload: Some(4), union: false }));
pub(super) static PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketAccelerateConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("AccelerateConfiguration", &ACCELERATE_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_BUCKET_ACL_REQUEST: Shape = Shape::new("PutBucketAclRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &BUCKET_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("AccessControlPolicy", &ACCESS_CONTROL_POLICY).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWrite", &GRANT_WRITE).wire("x-amz-grant-write").form("x-amz-grant-write").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketAnalyticsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &ANALYTICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_CORS_REQUEST: Shape = Shape::new("PutBucketCorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CORSConfiguration", &CORS_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_BUCKET_ENCRYPTION_REQUEST: Shape = Shape::new("PutBucketEncryptionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ServerSideEncryptionConfiguration", &SERVER_SIDE_ENCRYPTION_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketIntelligentTieringConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INTELLIGENT_TIERING_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("IntelligentTieringConfiguration", &INTELLIGENT_TIERING_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketInventoryConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &INVENTORY_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("InventoryConfiguration", &INVENTORY_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Shape = Shape::new("PutBucketLifecycleConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("TransitionDefaultMinimumObjectSize", &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).wire("x-amz-transition-default-minimum-object-size").form("x-amz-transition-default-minimum-object-size").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketLifecycleConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("LifecycleConfiguration", &BUCKET_LIFECYCLE_CONFIGURATION).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("TransitionDefaultMinimumObjectSize", &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).wire("x-amz-transition-default-minimum-object-size").form("x-amz-transition-default-minimum-object-size").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_LOGGING_REQUEST: Shape = Shape::new("PutBucketLoggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("BucketLoggingStatus", &BUCKET_LOGGING_STATUS).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_BUCKET_METRICS_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketMetricsConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Id", &METRICS_ID).required().wire("id").form("id").at(Location::QueryString),
    Member::new("MetricsConfiguration", &METRICS_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Shape = Shape::new("PutBucketNotificationConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("NotificationConfiguration", &NOTIFICATION_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("SkipDestinationValidation", &SKIP_VALIDATION).wire("x-amz-skip-destination-validation").form("x-amz-skip-destination-validation").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape::new("PutBucketOwnershipControlsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("OwnershipControls", &OWNERSHIP_CONTROLS).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_POLICY_REQUEST: Shape = Shape::new("PutBucketPolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ConfirmRemoveSelfBucketAccess", &CONFIRM_REMOVE_SELF_BUCKET_ACCESS).wire("x-amz-confirm-remove-self-bucket-access").form("x-amz-confirm-remove-self-bucket-access").at(Location::Header),
    Member::new("Policy", &POLICY).required(),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(4), union: false }));
pub(super) static PUT_BUCKET_REPLICATION_REQUEST: Shape = Shape::new("PutBucketReplicationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ReplicationConfiguration", &REPLICATION_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("Token", &OBJECT_LOCK_TOKEN).wire("x-amz-bucket-object-lock-token").form("x-amz-bucket-object-lock-token").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_REQUEST_PAYMENT_REQUEST: Shape = Shape::new("PutBucketRequestPaymentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("RequestPaymentConfiguration", &REQUEST_PAYMENT_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_TAGGING_REQUEST: Shape = Shape::new("PutBucketTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("Tagging", &TAGGING).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_BUCKET_VERSIONING_REQUEST: Shape = Shape::new("PutBucketVersioningRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("MFA", &MFA).wire("x-amz-mfa").form("x-amz-mfa").at(Location::Header),
    Member::new("VersioningConfiguration", &VERSIONING_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(4), union: false }));
pub(super) static PUT_BUCKET_WEBSITE_REQUEST: Shape = Shape::new("PutBucketWebsiteRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("WebsiteConfiguration", &WEBSITE_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static PUT_OBJECT_ACL_OUTPUT: Shape = Shape::new("PutObjectAclOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_ACL_REQUEST: Shape = Shape::new("PutObjectAclRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &OBJECT_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("AccessControlPolicy", &ACCESS_CONTROL_POLICY).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWrite", &GRANT_WRITE).wire("x-amz-grant-write").form("x-amz-grant-write").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_OBJECT_ANNOTATION_OUTPUT: Shape = Shape::new("PutObjectAnnotationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY),
    Member::new("AnnotationName", &ANNOTATION_NAME),
    Member::new("ObjectVersionId", &OBJECT_VERSION_ID).wire("x-amz-object-version-id").form("x-amz-object-version-id").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_ANNOTATION_REQUEST: Shape = Shape::new("PutObjectAnnotationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("AnnotationName", &ANNOTATION_NAME).required().wire("annotationName").form("annotationName").at(Location::QueryString),
    Member::new("AnnotationPayload", &ANNOTATION_PAYLOAD).required(),
    Member::new("ObjectIfMatch", &OBJECT_IF_MATCH).wire("x-amz-object-if-match").form("x-amz-object-if-match").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(4), union: false }));
pub(super) static PUT_OBJECT_LEGAL_HOLD_OUTPUT: Shape = Shape::new("PutObjectLegalHoldOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_LEGAL_HOLD_REQUEST: Shape = Shape::new("PutObjectLegalHoldRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("LegalHold", &OBJECT_LOCK_LEGAL_HOLD).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: Shape = Shape::new("PutObjectLockConfigurationOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: Shape = Shape::new("PutObjectLockConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ObjectLockConfiguration", &OBJECT_LOCK_CONFIGURATION).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("Token", &OBJECT_LOCK_TOKEN).wire("x-amz-bucket-object-lock-token").form("x-amz-bucket-object-lock-token").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_OBJECT_OUTPUT: Shape = Shape::new("PutObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Expiration", &EXPIRATION).wire("x-amz-expiration").form("x-amz-expiration").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("ChecksumType", &CHECKSUM_TYPE).wire("x-amz-checksum-type").form("x-amz-checksum-type").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("Size", &SIZE).wire("x-amz-object-size").form("x-amz-object-size").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_REQUEST: Shape = Shape::new("PutObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ACL", &OBJECT_CANNED_ACL).wire("x-amz-acl").form("x-amz-acl").at(Location::Header),
    Member::new("Body", &BODY),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CacheControl", &CACHE_CONTROL).wire("Cache-Control").form("Cache-Control").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("Content-Disposition").form("Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("Content-Encoding").form("Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("Content-Language").form("Content-Language").at(Location::Header),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("Content-Type").form("Content-Type").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("Expires", &EXPIRES).at(Location::Header),
    Member::new("IfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("IfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("GrantFullControl", &GRANT_FULL_CONTROL).wire("x-amz-grant-full-control").form("x-amz-grant-full-control").at(Location::Header),
    Member::new("GrantRead", &GRANT_READ).wire("x-amz-grant-read").form("x-amz-grant-read").at(Location::Header),
    Member::new("GrantReadACP", &GRANT_READ_ACP).wire("x-amz-grant-read-acp").form("x-amz-grant-read-acp").at(Location::Header),
    Member::new("GrantWriteACP", &GRANT_WRITE_ACP).wire("x-amz-grant-write-acp").form("x-amz-grant-write-acp").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("WriteOffsetBytes", &WRITE_OFFSET_BYTES).wire("x-amz-write-offset-bytes").form("x-amz-write-offset-bytes").at(Location::Header),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-storage-class").form("x-amz-storage-class").at(Location::Header),
    Member::new("WebsiteRedirectLocation", &WEBSITE_REDIRECT_LOCATION).wire("x-amz-website-redirect-location").form("x-amz-website-redirect-location").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSEKMSEncryptionContext", &SSEKMS_ENCRYPTION_CONTEXT).wire("x-amz-server-side-encryption-context").form("x-amz-server-side-encryption-context").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("Tagging", &TAGGING_HEADER).wire("x-amz-tagging").form("x-amz-tagging").at(Location::Header),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-object-lock-mode").form("x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-object-lock-retain-until-date").form("x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-object-lock-legal-hold").form("x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockEventHold", &OBJECT_LOCK_EVENT_HOLD).wire("x-amz-object-lock-event-hold").form("x-amz-object-lock-event-hold").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationDays", &OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS).wire("x-amz-object-lock-event-hold-duration-days").form("x-amz-object-lock-event-hold-duration-days").at(Location::Header),
    Member::new("ObjectLockEventHoldDurationYears", &OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS).wire("x-amz-object-lock-event-hold-duration-years").form("x-amz-object-lock-event-hold-duration-years").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static PUT_OBJECT_RETENTION_OUTPUT: Shape = Shape::new("PutObjectRetentionOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_RETENTION_REQUEST: Shape = Shape::new("PutObjectRetentionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("Retention", &OBJECT_LOCK_RETENTION).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("BypassGovernanceRetention", &BYPASS_GOVERNANCE_RETENTION).wire("x-amz-bypass-governance-retention").form("x-amz-bypass-governance-retention").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static PUT_OBJECT_TAGGING_OUTPUT: Shape = Shape::new("PutObjectTaggingOutput", Kind::Structure(StructureShape { members: &[
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static PUT_OBJECT_TAGGING_REQUEST: Shape = Shape::new("PutObjectTaggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("Tagging", &TAGGING).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
], payload: Some(5), union: false }));
pub(super) static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape::new("PutPublicAccessBlockRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("PublicAccessBlockConfiguration", &PUBLIC_ACCESS_BLOCK_CONFIGURATION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static QUEUE_ARN: Shape = Shape::new("QueueArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static QUEUE_CONFIGURATION: Shape = Shape::new("QueueConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &NOTIFICATION_ID),
    Member::new("QueueArn", &QUEUE_ARN).required().wire("Queue").form("Queue"),
    Member::new("Events", &EVENT_LIST).required().wire("Event").form("Event").flattened(),
    Member::new("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
], payload: None, union: false }));
pub(super) static QUEUE_CONFIGURATION_LIST: Shape = Shape::new("QueueConfigurationList", Kind::List(ListShape { element: &Member::new("member", &QUEUE_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static QUIET: Shape = Shape::new("Quiet", Kind::Boolean);
pub(super) static QUOTE_CHARACTER: Shape = Shape::new("QuoteCharacter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static QUOTE_ESCAPE_CHARACTER: Shape = Shape::new("QuoteEscapeCharacter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static QUOTE_FIELDS: Shape = Shape::new("QuoteFields", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ALWAYS", "ASNEEDED"] }));
pub(super) static RANGE: Shape = Shape::new("Range", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RECORD_DELIMITER: Shape = Shape::new("RecordDelimiter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RECORD_EXPIRATION: Shape = Shape::new("RecordExpiration", Kind::Structure(StructureShape { members: &[
    Member::new("Expiration", &EXPIRATION_STATE).required(),
    Member::new("Days", &RECORD_EXPIRATION_DAYS),
], payload: None, union: false }));
pub(super) static RECORD_EXPIRATION_DAYS: Shape = Shape::new("RecordExpirationDays", Kind::Integer(NumberRange::ANY));
pub(super) static RECORDS_EVENT: Shape = Shape::new("RecordsEvent", Kind::Structure(StructureShape { members: &[
    Member::new("Payload", &BODY),
], payload: None, union: false }));
pub(super) static REDIRECT: Shape = Shape::new("Redirect", Kind::Structure(StructureShape { members: &[
    Member::new("HostName", &HOST_NAME),
    Member::new("HttpRedirectCode", &HTTP_REDIRECT_CODE),
    Member::new("Protocol", &PROTOCOL),
    Member::new("ReplaceKeyPrefixWith", &REPLACE_KEY_PREFIX_WITH),
    Member::new("ReplaceKeyWith", &REPLACE_KEY_WITH),
], payload: None, union: false }));
pub(super) static REDIRECT_ALL_REQUESTS_TO: Shape = Shape::new("RedirectAllRequestsTo", Kind::Structure(StructureShape { members: &[
    Member::new("HostName", &HOST_NAME).required(),
    Member::new("Protocol", &PROTOCOL),
], payload: None, union: false }));
pub(super) static REGION: Shape = Shape::new("Region", Kind::String(StringShape { length: Length::new(0, Some(20)), pattern: None, values: &[] }));
pub(super) static RENAME_OBJECT_OUTPUT: Shape = Shape::new("RenameObjectOutput", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static RENAME_OBJECT_REQUEST: Shape = Shape::new("RenameObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("RenameSource", &RENAME_SOURCE).required().wire("x-amz-rename-source").form("x-amz-rename-source").at(Location::Header),
    Member::new("DestinationIfMatch", &IF_MATCH).wire("If-Match").form("If-Match").at(Location::Header),
    Member::new("DestinationIfNoneMatch", &IF_NONE_MATCH).wire("If-None-Match").form("If-None-Match").at(Location::Header),
    Member::new("DestinationIfModifiedSince", &IF_MODIFIED_SINCE).wire("If-Modified-Since").form("If-Modified-Since").at(Location::Header),
    Member::new("DestinationIfUnmodifiedSince", &IF_UNMODIFIED_SINCE).wire("If-Unmodified-Since").form("If-Unmodified-Since").at(Location::Header),
    Member::new("SourceIfMatch", &RENAME_SOURCE_IF_MATCH).wire("x-amz-rename-source-if-match").form("x-amz-rename-source-if-match").at(Location::Header),
    Member::new("SourceIfNoneMatch", &RENAME_SOURCE_IF_NONE_MATCH).wire("x-amz-rename-source-if-none-match").form("x-amz-rename-source-if-none-match").at(Location::Header),
    Member::new("SourceIfModifiedSince", &RENAME_SOURCE_IF_MODIFIED_SINCE).wire("x-amz-rename-source-if-modified-since").form("x-amz-rename-source-if-modified-since").at(Location::Header),
    Member::new("SourceIfUnmodifiedSince", &RENAME_SOURCE_IF_UNMODIFIED_SINCE).wire("x-amz-rename-source-if-unmodified-since").form("x-amz-rename-source-if-unmodified-since").at(Location::Header),
    Member::new("ClientToken", &CLIENT_TOKEN).wire("x-amz-client-token").form("x-amz-client-token").at(Location::Header).token(),
], payload: None, union: false }));
pub(super) static RENAME_SOURCE: Shape = Shape::new("RenameSource", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("\\/?.+\\/.+", "\\A(?:/?[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+)\\z")), values: &[] }));
pub(super) static RENAME_SOURCE_IF_MATCH: Shape = Shape::new("RenameSourceIfMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RENAME_SOURCE_IF_MODIFIED_SINCE: Shape = Shape::new("RenameSourceIfModifiedSince", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static RENAME_SOURCE_IF_NONE_MATCH: Shape = Shape::new("RenameSourceIfNoneMatch", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RENAME_SOURCE_IF_UNMODIFIED_SINCE: Shape = Shape::new("RenameSourceIfUnmodifiedSince", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static REPLACE_KEY_PREFIX_WITH: Shape = Shape::new("ReplaceKeyPrefixWith", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REPLACE_KEY_WITH: Shape = Shape::new("ReplaceKeyWith", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REPLICA_KMS_KEY_ID: Shape = Shape::new("ReplicaKmsKeyID", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REPLICA_MODIFICATIONS: Shape = Shape::new("ReplicaModifications", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &REPLICA_MODIFICATIONS_STATUS).required(),
], payload: None, union: false }));
pub(super) static REPLICA_MODIFICATIONS_STATUS: Shape = Shape::new("ReplicaModificationsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_CONFIGURATION: Shape = Shape::new("ReplicationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Role", &ROLE).required(),
    Member::new("Rules", &REPLICATION_RULES).required().wire("Rule").form("Rule").flattened(),
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
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_AND_OPERATOR: Shape = Shape::new("ReplicationRuleAndOperator", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tags", &TAG_SET).wire("Tag").form("Tag").flattened(),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_FILTER: Shape = Shape::new("ReplicationRuleFilter", Kind::Structure(StructureShape { members: &[
    Member::new("Prefix", &PREFIX),
    Member::new("Tag", &TAG),
    Member::new("And", &REPLICATION_RULE_AND_OPERATOR),
], payload: None, union: false }));
pub(super) static REPLICATION_RULE_STATUS: Shape = Shape::new("ReplicationRuleStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_RULES: Shape = Shape::new("ReplicationRules", Kind::List(ListShape { element: &Member::new("member", &REPLICATION_RULE), flattened: true, length: Length::ANY }));
pub(super) static REPLICATION_STATUS: Shape = Shape::new("ReplicationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"] }));
pub(super) static REPLICATION_TIME: Shape = Shape::new("ReplicationTime", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &REPLICATION_TIME_STATUS).required(),
    Member::new("Time", &REPLICATION_TIME_VALUE).required(),
], payload: None, union: false }));
pub(super) static REPLICATION_TIME_STATUS: Shape = Shape::new("ReplicationTimeStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static REPLICATION_TIME_VALUE: Shape = Shape::new("ReplicationTimeValue", Kind::Structure(StructureShape { members: &[
    Member::new("Minutes", &MINUTES),
], payload: None, union: false }));
pub(super) static REQUEST_CHARGED: Shape = Shape::new("RequestCharged", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["requester"] }));
pub(super) static REQUEST_PAYER: Shape = Shape::new("RequestPayer", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["requester"] }));
pub(super) static REQUEST_PAYMENT_CONFIGURATION: Shape = Shape::new("RequestPaymentConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Payer", &PAYER).required(),
], payload: None, union: false }));
pub(super) static REQUEST_PROGRESS: Shape = Shape::new("RequestProgress", Kind::Structure(StructureShape { members: &[
    Member::new("Enabled", &ENABLE_REQUEST_PROGRESS),
], payload: None, union: false }));
pub(super) static REQUEST_ROUTE: Shape = Shape::new("RequestRoute", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static REQUEST_TOKEN: Shape = Shape::new("RequestToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_CACHE_CONTROL: Shape = Shape::new("ResponseCacheControl", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_CONTENT_DISPOSITION: Shape = Shape::new("ResponseContentDisposition", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_CONTENT_ENCODING: Shape = Shape::new("ResponseContentEncoding", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_CONTENT_LANGUAGE: Shape = Shape::new("ResponseContentLanguage", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_CONTENT_TYPE: Shape = Shape::new("ResponseContentType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESPONSE_EXPIRES: Shape = Shape::new("ResponseExpires", Kind::Timestamp(Some(TimestampFormat::HttpDate)));
pub(super) static RESTORE: Shape = Shape::new("Restore", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESTORE_EXPIRY_DATE: Shape = Shape::new("RestoreExpiryDate", Kind::Timestamp(None));
pub(super) static RESTORE_OBJECT_OUTPUT: Shape = Shape::new("RestoreObjectOutput", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("RestoreOutputPath", &RESTORE_OUTPUT_PATH).wire("x-amz-restore-output-path").form("x-amz-restore-output-path").at(Location::Header),
], payload: None, union: false }));
pub(super) static RESTORE_OBJECT_REQUEST: Shape = Shape::new("RestoreObjectRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("RestoreRequest", &RESTORE_REQUEST).namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static RESTORE_OUTPUT_PATH: Shape = Shape::new("RestoreOutputPath", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static RESTORE_REQUEST: Shape = Shape::new("RestoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Days", &DAYS),
    Member::new("GlacierJobParameters", &GLACIER_JOB_PARAMETERS),
    Member::new("Type", &RESTORE_REQUEST_TYPE),
    Member::new("Tier", &TIER),
    Member::new("Description", &DESCRIPTION),
    Member::new("SelectParameters", &SELECT_PARAMETERS),
    Member::new("OutputLocation", &OUTPUT_LOCATION),
], payload: None, union: false }));
pub(super) static RESTORE_REQUEST_TYPE: Shape = Shape::new("RestoreRequestType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SELECT"] }));
pub(super) static RESTORE_STATUS: Shape = Shape::new("RestoreStatus", Kind::Structure(StructureShape { members: &[
    Member::new("IsRestoreInProgress", &IS_RESTORE_IN_PROGRESS),
    Member::new("RestoreExpiryDate", &RESTORE_EXPIRY_DATE),
], payload: None, union: false }));
pub(super) static ROLE: Shape = Shape::new("Role", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static ROUTING_RULE: Shape = Shape::new("RoutingRule", Kind::Structure(StructureShape { members: &[
    Member::new("Condition", &CONDITION),
    Member::new("Redirect", &REDIRECT).required(),
], payload: None, union: false }));
pub(super) static ROUTING_RULES: Shape = Shape::new("RoutingRules", Kind::List(ListShape { element: &Member::new("member", &ROUTING_RULE).wire("RoutingRule").form("RoutingRule"), flattened: false, length: Length::ANY }));
pub(super) static S3_KEY_FILTER: Shape = Shape::new("S3KeyFilter", Kind::Structure(StructureShape { members: &[
    Member::new("FilterRules", &FILTER_RULE_LIST).wire("FilterRule").form("FilterRule").flattened(),
], payload: None, union: false }));
pub(super) static S3_LOCATION: Shape = Shape::new("S3Location", Kind::Structure(StructureShape { members: &[
    Member::new("BucketName", &BUCKET_NAME).required(),
    Member::new("Prefix", &LOCATION_PREFIX).required(),
    Member::new("Encryption", &ENCRYPTION),
    Member::new("CannedACL", &OBJECT_CANNED_ACL),
    Member::new("AccessControlList", &GRANTS),
    Member::new("Tagging", &TAGGING),
    Member::new("UserMetadata", &USER_METADATA),
    Member::new("StorageClass", &STORAGE_CLASS),
], payload: None, union: false }));
pub(super) static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Shape = Shape::new("S3RegionalOrS3ExpressBucketArnString", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("arn:[^:]+:(s3|s3express):.*", "\\A(?:arn:[^:]+:(s3|s3express):[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static S3_TABLES_ARN: Shape = Shape::new("S3TablesArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static S3_TABLES_BUCKET_ARN: Shape = Shape::new("S3TablesBucketArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static S3_TABLES_BUCKET_TYPE: Shape = Shape::new("S3TablesBucketType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["aws", "customer"] }));
pub(super) static S3_TABLES_DESTINATION: Shape = Shape::new("S3TablesDestination", Kind::Structure(StructureShape { members: &[
    Member::new("TableBucketArn", &S3_TABLES_BUCKET_ARN).required(),
    Member::new("TableName", &S3_TABLES_NAME).required(),
], payload: None, union: false }));
pub(super) static S3_TABLES_DESTINATION_RESULT: Shape = Shape::new("S3TablesDestinationResult", Kind::Structure(StructureShape { members: &[
    Member::new("TableBucketArn", &S3_TABLES_BUCKET_ARN).required(),
    Member::new("TableName", &S3_TABLES_NAME).required(),
    Member::new("TableArn", &S3_TABLES_ARN).required(),
    Member::new("TableNamespace", &S3_TABLES_NAMESPACE).required(),
], payload: None, union: false }));
pub(super) static S3_TABLES_NAME: Shape = Shape::new("S3TablesName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static S3_TABLES_NAMESPACE: Shape = Shape::new("S3TablesNamespace", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSE_CUSTOMER_ALGORITHM: Shape = Shape::new("SSECustomerAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSE_CUSTOMER_KEY: Shape = Shape::sensitive("SSECustomerKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSE_CUSTOMER_KEY_MD5: Shape = Shape::new("SSECustomerKeyMD5", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSEKMS: Shape = Shape::new("SSEKMS", Kind::Structure(StructureShape { members: &[
    Member::new("KeyId", &SSEKMS_KEY_ID).required(),
], payload: None, union: false }));
pub(super) static SSEKMS_ENCRYPTION: Shape = Shape::new("SSEKMSEncryption", Kind::Structure(StructureShape { members: &[
    Member::new("KMSKeyArn", &NON_EMPTY_KMS_KEY_ARN_STRING).required(),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED),
], payload: None, union: false }));
pub(super) static SSEKMS_ENCRYPTION_CONTEXT: Shape = Shape::sensitive("SSEKMSEncryptionContext", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSEKMS_KEY_ID: Shape = Shape::sensitive("SSEKMSKeyId", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SSES3: Shape = Shape::new("SSES3", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SCAN_RANGE: Shape = Shape::new("ScanRange", Kind::Structure(StructureShape { members: &[
    Member::new("Start", &START),
    Member::new("End", &END),
], payload: None, union: false }));
pub(super) static SELECT_OBJECT_CONTENT_EVENT_STREAM: Shape = Shape::new("SelectObjectContentEventStream", Kind::Structure(StructureShape { members: &[
    Member::new("Records", &RECORDS_EVENT),
    Member::new("Stats", &STATS_EVENT),
    Member::new("Progress", &PROGRESS_EVENT),
    Member::new("Cont", &CONTINUATION_EVENT),
    Member::new("End", &END_EVENT),
], payload: None, union: false }));
pub(super) static SELECT_OBJECT_CONTENT_OUTPUT: Shape = Shape::new("SelectObjectContentOutput", Kind::Structure(StructureShape { members: &[
    Member::new("Payload", &SELECT_OBJECT_CONTENT_EVENT_STREAM),
], payload: Some(0), union: false }));
pub(super) static SELECT_OBJECT_CONTENT_REQUEST: Shape = Shape::new("SelectObjectContentRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("Expression", &EXPRESSION).required(),
    Member::new("ExpressionType", &EXPRESSION_TYPE).required(),
    Member::new("RequestProgress", &REQUEST_PROGRESS),
    Member::new("InputSerialization", &INPUT_SERIALIZATION).required(),
    Member::new("OutputSerialization", &OUTPUT_SERIALIZATION).required(),
    Member::new("ScanRange", &SCAN_RANGE),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static SELECT_PARAMETERS: Shape = Shape::new("SelectParameters", Kind::Structure(StructureShape { members: &[
    Member::new("InputSerialization", &INPUT_SERIALIZATION).required(),
    Member::new("ExpressionType", &EXPRESSION_TYPE).required(),
    Member::new("Expression", &EXPRESSION).required(),
    Member::new("OutputSerialization", &OUTPUT_SERIALIZATION).required(),
], payload: None, union: false }));
pub(super) static SERVER_SIDE_ENCRYPTION: Shape = Shape::new("ServerSideEncryption", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] }));
pub(super) static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Shape = Shape::new("ServerSideEncryptionByDefault", Kind::Structure(StructureShape { members: &[
    Member::new("SSEAlgorithm", &SERVER_SIDE_ENCRYPTION).required(),
    Member::new("KMSMasterKeyID", &SSEKMS_KEY_ID),
], payload: None, union: false }));
pub(super) static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Shape = Shape::new("ServerSideEncryptionConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Rules", &SERVER_SIDE_ENCRYPTION_RULES).required().wire("Rule").form("Rule").flattened(),
], payload: None, union: false }));
pub(super) static SERVER_SIDE_ENCRYPTION_RULE: Shape = Shape::new("ServerSideEncryptionRule", Kind::Structure(StructureShape { members: &[
    Member::new("ApplyServerSideEncryptionByDefault", &SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED),
    Member::new("BlockedEncryptionTypes", &BLOCKED_ENCRYPTION_TYPES),
], payload: None, union: false }));
pub(super) static SERVER_SIDE_ENCRYPTION_RULES: Shape = Shape::new("ServerSideEncryptionRules", Kind::List(ListShape { element: &Member::new("member", &SERVER_SIDE_ENCRYPTION_RULE), flattened: true, length: Length::ANY }));
pub(super) static SESSION_CREDENTIAL_VALUE: Shape = Shape::sensitive("SessionCredentialValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SESSION_CREDENTIALS: Shape = Shape::new("SessionCredentials", Kind::Structure(StructureShape { members: &[
    Member::new("AccessKeyId", &ACCESS_KEY_ID_VALUE).required(),
    Member::new("SecretAccessKey", &SESSION_CREDENTIAL_VALUE).required(),
    Member::new("SessionToken", &SESSION_CREDENTIAL_VALUE).required(),
    Member::new("Expiration", &SESSION_EXPIRATION).required(),
], payload: None, union: false }));
pub(super) static SESSION_EXPIRATION: Shape = Shape::new("SessionExpiration", Kind::Timestamp(None));
pub(super) static SESSION_MODE: Shape = Shape::new("SessionMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ReadOnly", "ReadWrite"] }));
pub(super) static SETTING: Shape = Shape::new("Setting", Kind::Boolean);
pub(super) static SIMPLE_PREFIX: Shape = Shape::new("SimplePrefix", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static SIZE: Shape = Shape::new("Size", Kind::Long(NumberRange::ANY));
pub(super) static SKIP_VALIDATION: Shape = Shape::new("SkipValidation", Kind::Boolean);
pub(super) static SOURCE_SELECTION_CRITERIA: Shape = Shape::new("SourceSelectionCriteria", Kind::Structure(StructureShape { members: &[
    Member::new("SseKmsEncryptedObjects", &SSE_KMS_ENCRYPTED_OBJECTS),
    Member::new("ReplicaModifications", &REPLICA_MODIFICATIONS),
], payload: None, union: false }));
pub(super) static SSE_KMS_ENCRYPTED_OBJECTS: Shape = Shape::new("SseKmsEncryptedObjects", Kind::Structure(StructureShape { members: &[
    Member::new("Status", &SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required(),
], payload: None, union: false }));
pub(super) static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Shape = Shape::new("SseKmsEncryptedObjectsStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Enabled", "Disabled"] }));
pub(super) static START: Shape = Shape::new("Start", Kind::Long(NumberRange::ANY));
pub(super) static START_AFTER: Shape = Shape::new("StartAfter", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static STATS: Shape = Shape::new("Stats", Kind::Structure(StructureShape { members: &[
    Member::new("BytesScanned", &BYTES_SCANNED),
    Member::new("BytesProcessed", &BYTES_PROCESSED),
    Member::new("BytesReturned", &BYTES_RETURNED),
], payload: None, union: false }));
pub(super) static STATS_EVENT: Shape = Shape::new("StatsEvent", Kind::Structure(StructureShape { members: &[
    Member::new("Details", &STATS),
], payload: None, union: false }));
pub(super) static STORAGE_CLASS: Shape = Shape::new("StorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] }));
pub(super) static STORAGE_CLASS_ANALYSIS: Shape = Shape::new("StorageClassAnalysis", Kind::Structure(StructureShape { members: &[
    Member::new("DataExport", &STORAGE_CLASS_ANALYSIS_DATA_EXPORT),
], payload: None, union: false }));
pub(super) static STORAGE_CLASS_ANALYSIS_DATA_EXPORT: Shape = Shape::new("StorageClassAnalysisDataExport", Kind::Structure(StructureShape { members: &[
    Member::new("OutputSchemaVersion", &STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION).required(),
    Member::new("Destination", &ANALYTICS_EXPORT_DESTINATION).required(),
], payload: None, union: false }));
pub(super) static STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION: Shape = Shape::new("StorageClassAnalysisSchemaVersion", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["V_1"] }));
pub(super) static SUFFIX: Shape = Shape::new("Suffix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TABLE_SSE_ALGORITHM: Shape = Shape::new("TableSseAlgorithm", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["aws:kms", "AES256"] }));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &OBJECT_KEY).required(),
    Member::new("Value", &VALUE).required(),
], payload: None, union: false }));
pub(super) static TAG_COUNT: Shape = Shape::new("TagCount", Kind::Integer(NumberRange::ANY));
pub(super) static TAG_SET: Shape = Shape::new("TagSet", Kind::List(ListShape { element: &Member::new("member", &TAG).wire("Tag").form("Tag"), flattened: false, length: Length::ANY }));
pub(super) static TAGGING: Shape = Shape::new("Tagging", Kind::Structure(StructureShape { members: &[
    Member::new("TagSet", &TAG_SET).required(),
], payload: None, union: false }));
pub(super) static TAGGING_DIRECTIVE: Shape = Shape::new("TaggingDirective", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["COPY", "REPLACE"] }));
pub(super) static TAGGING_HEADER: Shape = Shape::new("TaggingHeader", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TARGET_BUCKET: Shape = Shape::new("TargetBucket", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TARGET_GRANT: Shape = Shape::new("TargetGrant", Kind::Structure(StructureShape { members: &[
    Member::new("Grantee", &GRANTEE).namespace(Some("xsi"), "http://www.w3.org/2001/XMLSchema-instance"),
    Member::new("Permission", &BUCKET_LOGS_PERMISSION),
], payload: None, union: false }));
pub(super) static TARGET_GRANTS: Shape = Shape::new("TargetGrants", Kind::List(ListShape { element: &Member::new("member", &TARGET_GRANT).wire("Grant").form("Grant"), flattened: false, length: Length::ANY }));
pub(super) static TARGET_OBJECT_KEY_FORMAT: Shape = Shape::new("TargetObjectKeyFormat", Kind::Structure(StructureShape { members: &[
    Member::new("SimplePrefix", &SIMPLE_PREFIX),
    Member::new("PartitionedPrefix", &PARTITIONED_PREFIX),
], payload: None, union: false }));
pub(super) static TARGET_PREFIX: Shape = Shape::new("TargetPrefix", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TIER: Shape = Shape::new("Tier", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Standard", "Bulk", "Expedited"] }));
pub(super) static TIERING: Shape = Shape::new("Tiering", Kind::Structure(StructureShape { members: &[
    Member::new("Days", &INTELLIGENT_TIERING_DAYS).required(),
    Member::new("AccessTier", &INTELLIGENT_TIERING_ACCESS_TIER).required(),
], payload: None, union: false }));
pub(super) static TIERING_LIST: Shape = Shape::new("TieringList", Kind::List(ListShape { element: &Member::new("member", &TIERING), flattened: true, length: Length::ANY }));
pub(super) static TOKEN: Shape = Shape::new("Token", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TOPIC_ARN: Shape = Shape::new("TopicArn", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TOPIC_CONFIGURATION: Shape = Shape::new("TopicConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Id", &NOTIFICATION_ID),
    Member::new("TopicArn", &TOPIC_ARN).required().wire("Topic").form("Topic"),
    Member::new("Events", &EVENT_LIST).required().wire("Event").form("Event").flattened(),
    Member::new("Filter", &NOTIFICATION_CONFIGURATION_FILTER),
], payload: None, union: false }));
pub(super) static TOPIC_CONFIGURATION_LIST: Shape = Shape::new("TopicConfigurationList", Kind::List(ListShape { element: &Member::new("member", &TOPIC_CONFIGURATION), flattened: true, length: Length::ANY }));
pub(super) static TRANSITION: Shape = Shape::new("Transition", Kind::Structure(StructureShape { members: &[
    Member::new("Date", &DATE),
    Member::new("Days", &DAYS),
    Member::new("StorageClass", &TRANSITION_STORAGE_CLASS),
], payload: None, union: false }));
pub(super) static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Shape = Shape::new("TransitionDefaultMinimumObjectSize", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["varies_by_storage_class", "all_storage_classes_128K"] }));
pub(super) static TRANSITION_LIST: Shape = Shape::new("TransitionList", Kind::List(ListShape { element: &Member::new("member", &TRANSITION), flattened: true, length: Length::ANY }));
pub(super) static TRANSITION_STORAGE_CLASS: Shape = Shape::new("TransitionStorageClass", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"] }));
pub(super) static TYPE: Shape = Shape::new("Type", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CanonicalUser", "AmazonCustomerByEmail", "Group"] }));
pub(super) static URI: Shape = Shape::new("URI", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("UpdateBucketMetadataAnnotationTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("AnnotationTableConfiguration", &ANNOTATION_TABLE_CONFIGURATION_UPDATES).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("UpdateBucketMetadataInventoryTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("InventoryTableConfiguration", &INVENTORY_TABLE_CONFIGURATION_UPDATES).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION_REQUEST: Shape = Shape::new("UpdateBucketMetadataJournalTableConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("JournalTableConfiguration", &JOURNAL_TABLE_CONFIGURATION_UPDATES).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static UPDATE_OBJECT_ENCRYPTION_REQUEST: Shape = Shape::new("UpdateObjectEncryptionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("versionId").form("versionId").at(Location::QueryString),
    Member::new("ObjectEncryption", &OBJECT_ENCRYPTION).required().namespace(None, "http://s3.amazonaws.com/doc/2006-03-01/"),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
], payload: Some(3), union: false }));
pub(super) static UPDATE_OBJECT_ENCRYPTION_RESPONSE: Shape = Shape::new("UpdateObjectEncryptionResponse", Kind::Structure(StructureShape { members: &[
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
], payload: None, union: false }));
pub(super) static UPLOAD_ID_MARKER: Shape = Shape::new("UploadIdMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static UPLOAD_PART_COPY_OUTPUT: Shape = Shape::new("UploadPartCopyOutput", Kind::Structure(StructureShape { members: &[
    Member::new("CopySourceVersionId", &COPY_SOURCE_VERSION_ID).wire("x-amz-copy-source-version-id").form("x-amz-copy-source-version-id").at(Location::Header),
    Member::new("CopyPartResult", &COPY_PART_RESULT),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: Some(1), union: false }));
pub(super) static UPLOAD_PART_COPY_REQUEST: Shape = Shape::new("UploadPartCopyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("CopySource", &COPY_SOURCE).required().wire("x-amz-copy-source").form("x-amz-copy-source").at(Location::Header),
    Member::new("CopySourceIfMatch", &COPY_SOURCE_IF_MATCH).wire("x-amz-copy-source-if-match").form("x-amz-copy-source-if-match").at(Location::Header),
    Member::new("CopySourceIfModifiedSince", &COPY_SOURCE_IF_MODIFIED_SINCE).wire("x-amz-copy-source-if-modified-since").form("x-amz-copy-source-if-modified-since").at(Location::Header),
    Member::new("CopySourceIfNoneMatch", &COPY_SOURCE_IF_NONE_MATCH).wire("x-amz-copy-source-if-none-match").form("x-amz-copy-source-if-none-match").at(Location::Header),
    Member::new("CopySourceIfUnmodifiedSince", &COPY_SOURCE_IF_UNMODIFIED_SINCE).wire("x-amz-copy-source-if-unmodified-since").form("x-amz-copy-source-if-unmodified-since").at(Location::Header),
    Member::new("CopySourceRange", &COPY_SOURCE_RANGE).wire("x-amz-copy-source-range").form("x-amz-copy-source-range").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("PartNumber", &PART_NUMBER).required().wire("partNumber").form("partNumber").at(Location::QueryString),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID).required().wire("uploadId").form("uploadId").at(Location::QueryString),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("CopySourceSSECustomerAlgorithm", &COPY_SOURCE_SSE_CUSTOMER_ALGORITHM).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").form("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("CopySourceSSECustomerKey", &COPY_SOURCE_SSE_CUSTOMER_KEY).wire("x-amz-copy-source-server-side-encryption-customer-key").form("x-amz-copy-source-server-side-encryption-customer-key").at(Location::Header),
    Member::new("CopySourceSSECustomerKeyMD5", &COPY_SOURCE_SSE_CUSTOMER_KEY_MD5).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").form("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
    Member::new("ExpectedSourceBucketOwner", &ACCOUNT_ID).wire("x-amz-source-expected-bucket-owner").form("x-amz-source-expected-bucket-owner").at(Location::Header),
], payload: None, union: false }));
pub(super) static UPLOAD_PART_OUTPUT: Shape = Shape::new("UploadPartOutput", Kind::Structure(StructureShape { members: &[
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-server-side-encryption").form("x-amz-server-side-encryption").at(Location::Header),
    Member::new("ETag", &E_TAG).at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-request-charged").form("x-amz-request-charged").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-version-id").form("x-amz-version-id").at(Location::Header),
], payload: None, union: false }));
pub(super) static UPLOAD_PART_REQUEST: Shape = Shape::new("UploadPartRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Body", &BODY),
    Member::new("Bucket", &BUCKET_NAME).required().at(Location::Uri),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ContentMD5", &CONTENT_MD5).wire("Content-MD5").form("Content-MD5").at(Location::Header),
    Member::new("ChecksumAlgorithm", &CHECKSUM_ALGORITHM).wire("x-amz-sdk-checksum-algorithm").form("x-amz-sdk-checksum-algorithm").at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-checksum-crc32").form("x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-checksum-crc32c").form("x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-checksum-crc64nvme").form("x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-checksum-sha1").form("x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-checksum-sha256").form("x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-checksum-sha512").form("x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-checksum-md5").form("x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-checksum-xxhash64").form("x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-checksum-xxhash3").form("x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-checksum-xxhash128").form("x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("Key", &OBJECT_KEY).required().at(Location::Uri),
    Member::new("PartNumber", &PART_NUMBER).required().wire("partNumber").form("partNumber").at(Location::QueryString),
    Member::new("UploadId", &MULTIPART_UPLOAD_ID).required().wire("uploadId").form("uploadId").at(Location::QueryString),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-server-side-encryption-customer-algorithm").form("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSECustomerKey", &SSE_CUSTOMER_KEY).wire("x-amz-server-side-encryption-customer-key").form("x-amz-server-side-encryption-customer-key").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-server-side-encryption-customer-key-MD5").form("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("RequestPayer", &REQUEST_PAYER).wire("x-amz-request-payer").form("x-amz-request-payer").at(Location::Header),
    Member::new("ExpectedBucketOwner", &ACCOUNT_ID).wire("x-amz-expected-bucket-owner").form("x-amz-expected-bucket-owner").at(Location::Header),
], payload: Some(0), union: false }));
pub(super) static USER_METADATA: Shape = Shape::new("UserMetadata", Kind::List(ListShape { element: &Member::new("member", &METADATA_ENTRY).wire("MetadataEntry").form("MetadataEntry"), flattened: false, length: Length::ANY }));
pub(super) static VALUE: Shape = Shape::new("Value", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static VERSION_COUNT: Shape = Shape::new("VersionCount", Kind::Integer(NumberRange::ANY));
pub(super) static VERSION_ID_MARKER: Shape = Shape::new("VersionIdMarker", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static VERSIONING_CONFIGURATION: Shape = Shape::new("VersioningConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("MFADelete", &MFA_DELETE).wire("MfaDelete").form("MfaDelete"),
    Member::new("Status", &BUCKET_VERSIONING_STATUS),
], payload: None, union: false }));
pub(super) static WEBSITE_CONFIGURATION: Shape = Shape::new("WebsiteConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("ErrorDocument", &ERROR_DOCUMENT),
    Member::new("IndexDocument", &INDEX_DOCUMENT),
    Member::new("RedirectAllRequestsTo", &REDIRECT_ALL_REQUESTS_TO),
    Member::new("RoutingRules", &ROUTING_RULES),
], payload: None, union: false }));
pub(super) static WEBSITE_REDIRECT_LOCATION: Shape = Shape::new("WebsiteRedirectLocation", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static WRITE_GET_OBJECT_RESPONSE_REQUEST: Shape = Shape::new("WriteGetObjectResponseRequest", Kind::Structure(StructureShape { members: &[
    Member::new("RequestRoute", &REQUEST_ROUTE).required().wire("x-amz-request-route").form("x-amz-request-route").at(Location::Header),
    Member::new("RequestToken", &REQUEST_TOKEN).required().wire("x-amz-request-token").form("x-amz-request-token").at(Location::Header),
    Member::new("Body", &BODY),
    Member::new("StatusCode", &GET_OBJECT_RESPONSE_STATUS_CODE).wire("x-amz-fwd-status").form("x-amz-fwd-status").at(Location::Header),
    Member::new("ErrorCode", &ERROR_CODE).wire("x-amz-fwd-error-code").form("x-amz-fwd-error-code").at(Location::Header),
    Member::new("ErrorMessage", &ERROR_MESSAGE).wire("x-amz-fwd-error-message").form("x-amz-fwd-error-message").at(Location::Header),
    Member::new("AcceptRanges", &ACCEPT_RANGES).wire("x-amz-fwd-header-accept-ranges").form("x-amz-fwd-header-accept-ranges").at(Location::Header),
    Member::new("CacheControl", &CACHE_CONTROL).wire("x-amz-fwd-header-Cache-Control").form("x-amz-fwd-header-Cache-Control").at(Location::Header),
    Member::new("ContentDisposition", &CONTENT_DISPOSITION).wire("x-amz-fwd-header-Content-Disposition").form("x-amz-fwd-header-Content-Disposition").at(Location::Header),
    Member::new("ContentEncoding", &CONTENT_ENCODING).wire("x-amz-fwd-header-Content-Encoding").form("x-amz-fwd-header-Content-Encoding").at(Location::Header),
    Member::new("ContentLanguage", &CONTENT_LANGUAGE).wire("x-amz-fwd-header-Content-Language").form("x-amz-fwd-header-Content-Language").at(Location::Header),
    Member::new("ContentLength", &CONTENT_LENGTH).wire("Content-Length").form("Content-Length").at(Location::Header),
    Member::new("ContentRange", &CONTENT_RANGE).wire("x-amz-fwd-header-Content-Range").form("x-amz-fwd-header-Content-Range").at(Location::Header),
    Member::new("ContentType", &CONTENT_TYPE).wire("x-amz-fwd-header-Content-Type").form("x-amz-fwd-header-Content-Type").at(Location::Header),
    Member::new("ChecksumCRC32", &CHECKSUM_CRC32).wire("x-amz-fwd-header-x-amz-checksum-crc32").form("x-amz-fwd-header-x-amz-checksum-crc32").at(Location::Header),
    Member::new("ChecksumCRC32C", &CHECKSUM_CRC32_C).wire("x-amz-fwd-header-x-amz-checksum-crc32c").form("x-amz-fwd-header-x-amz-checksum-crc32c").at(Location::Header),
    Member::new("ChecksumCRC64NVME", &CHECKSUM_CRC64_NVME).wire("x-amz-fwd-header-x-amz-checksum-crc64nvme").form("x-amz-fwd-header-x-amz-checksum-crc64nvme").at(Location::Header),
    Member::new("ChecksumSHA1", &CHECKSUM_SHA1).wire("x-amz-fwd-header-x-amz-checksum-sha1").form("x-amz-fwd-header-x-amz-checksum-sha1").at(Location::Header),
    Member::new("ChecksumSHA256", &CHECKSUM_SHA256).wire("x-amz-fwd-header-x-amz-checksum-sha256").form("x-amz-fwd-header-x-amz-checksum-sha256").at(Location::Header),
    Member::new("ChecksumSHA512", &CHECKSUM_SHA512).wire("x-amz-fwd-header-x-amz-checksum-sha512").form("x-amz-fwd-header-x-amz-checksum-sha512").at(Location::Header),
    Member::new("ChecksumMD5", &CHECKSUM_MD5).wire("x-amz-fwd-header-x-amz-checksum-md5").form("x-amz-fwd-header-x-amz-checksum-md5").at(Location::Header),
    Member::new("ChecksumXXHASH64", &CHECKSUM_XXHASH64).wire("x-amz-fwd-header-x-amz-checksum-xxhash64").form("x-amz-fwd-header-x-amz-checksum-xxhash64").at(Location::Header),
    Member::new("ChecksumXXHASH3", &CHECKSUM_XXHASH3).wire("x-amz-fwd-header-x-amz-checksum-xxhash3").form("x-amz-fwd-header-x-amz-checksum-xxhash3").at(Location::Header),
    Member::new("ChecksumXXHASH128", &CHECKSUM_XXHASH128).wire("x-amz-fwd-header-x-amz-checksum-xxhash128").form("x-amz-fwd-header-x-amz-checksum-xxhash128").at(Location::Header),
    Member::new("DeleteMarker", &DELETE_MARKER).wire("x-amz-fwd-header-x-amz-delete-marker").form("x-amz-fwd-header-x-amz-delete-marker").at(Location::Header),
    Member::new("ETag", &E_TAG).wire("x-amz-fwd-header-ETag").form("x-amz-fwd-header-ETag").at(Location::Header),
    Member::new("Expires", &EXPIRES).wire("x-amz-fwd-header-Expires").form("x-amz-fwd-header-Expires").at(Location::Header),
    Member::new("Expiration", &EXPIRATION).wire("x-amz-fwd-header-x-amz-expiration").form("x-amz-fwd-header-x-amz-expiration").at(Location::Header),
    Member::new("LastModified", &LAST_MODIFIED).wire("x-amz-fwd-header-Last-Modified").form("x-amz-fwd-header-Last-Modified").at(Location::Header),
    Member::new("MissingMeta", &MISSING_META).wire("x-amz-fwd-header-x-amz-missing-meta").form("x-amz-fwd-header-x-amz-missing-meta").at(Location::Header),
    Member::new("Metadata", &METADATA).wire("x-amz-meta-").form("x-amz-meta-").at(Location::Headers),
    Member::new("ObjectLockMode", &OBJECT_LOCK_MODE).wire("x-amz-fwd-header-x-amz-object-lock-mode").form("x-amz-fwd-header-x-amz-object-lock-mode").at(Location::Header),
    Member::new("ObjectLockLegalHoldStatus", &OBJECT_LOCK_LEGAL_HOLD_STATUS).wire("x-amz-fwd-header-x-amz-object-lock-legal-hold").form("x-amz-fwd-header-x-amz-object-lock-legal-hold").at(Location::Header),
    Member::new("ObjectLockRetainUntilDate", &OBJECT_LOCK_RETAIN_UNTIL_DATE).wire("x-amz-fwd-header-x-amz-object-lock-retain-until-date").form("x-amz-fwd-header-x-amz-object-lock-retain-until-date").at(Location::Header),
    Member::new("PartsCount", &PARTS_COUNT).wire("x-amz-fwd-header-x-amz-mp-parts-count").form("x-amz-fwd-header-x-amz-mp-parts-count").at(Location::Header),
    Member::new("ReplicationStatus", &REPLICATION_STATUS).wire("x-amz-fwd-header-x-amz-replication-status").form("x-amz-fwd-header-x-amz-replication-status").at(Location::Header),
    Member::new("RequestCharged", &REQUEST_CHARGED).wire("x-amz-fwd-header-x-amz-request-charged").form("x-amz-fwd-header-x-amz-request-charged").at(Location::Header),
    Member::new("Restore", &RESTORE).wire("x-amz-fwd-header-x-amz-restore").form("x-amz-fwd-header-x-amz-restore").at(Location::Header),
    Member::new("ServerSideEncryption", &SERVER_SIDE_ENCRYPTION).wire("x-amz-fwd-header-x-amz-server-side-encryption").form("x-amz-fwd-header-x-amz-server-side-encryption").at(Location::Header),
    Member::new("SSECustomerAlgorithm", &SSE_CUSTOMER_ALGORITHM).wire("x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm").form("x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
    Member::new("SSEKMSKeyId", &SSEKMS_KEY_ID).wire("x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id").form("x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
    Member::new("SSECustomerKeyMD5", &SSE_CUSTOMER_KEY_MD5).wire("x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5").form("x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    Member::new("StorageClass", &STORAGE_CLASS).wire("x-amz-fwd-header-x-amz-storage-class").form("x-amz-fwd-header-x-amz-storage-class").at(Location::Header),
    Member::new("TagCount", &TAG_COUNT).wire("x-amz-fwd-header-x-amz-tagging-count").form("x-amz-fwd-header-x-amz-tagging-count").at(Location::Header),
    Member::new("VersionId", &OBJECT_VERSION_ID).wire("x-amz-fwd-header-x-amz-version-id").form("x-amz-fwd-header-x-amz-version-id").at(Location::Header),
    Member::new("BucketKeyEnabled", &BUCKET_KEY_ENABLED).wire("x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled").form("x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
], payload: Some(2), union: false }));
pub(super) static WRITE_OFFSET_BYTES: Shape = Shape::new("WriteOffsetBytes", Kind::Long(NumberRange::ANY));
pub(super) static YEARS: Shape = Shape::new("Years", Kind::Integer(NumberRange::ANY));
