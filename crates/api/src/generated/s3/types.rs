// Generated from models/s3.json by cargo xtask generate. Do not edit: change the generator.

use std::collections::BTreeMap;

use crate::{Sensitive, Timestamp};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbacStatus {
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccelerateConfiguration {
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsConfiguration {
    pub id: String,
    pub filter: Option<AnalyticsFilter>,
    pub storage_class_analysis: StorageClassAnalysis,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsExportDestination {
    pub s3_bucket_destination: AnalyticsS3BucketDestination,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<AnalyticsAndOperator>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsS3BucketDestination {
    pub format: String,
    pub bucket_account_id: Option<String>,
    pub bucket: String,
    pub prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotationEntry {
    pub annotation_name: String,
    pub last_modified: Timestamp,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub size: i64,
    pub replication_status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotationTableConfiguration {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
    pub role: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotationTableConfigurationResult {
    pub configuration_state: String,
    pub table_status: Option<String>,
    pub error: Option<ErrorDetails>,
    pub table_name: Option<String>,
    pub table_arn: Option<String>,
    pub role: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotationTableConfigurationUpdates {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
    pub role: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CSVInput {
    pub file_header_info: Option<String>,
    pub comments: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
    pub allow_quoted_record_delimiter: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CSVOutput {
    pub quote_fields: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuationEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<Sensitive<String>>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataConfigurationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub metadata_configuration: MetadataConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataTableConfigurationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub metadata_table_configuration: MetadataTableConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketMetadataTableConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSessionInput {
    pub session_mode: Option<String>,
    pub bucket: String,
    pub server_side_encryption: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSessionOutput {
    pub server_side_encryption: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub credentials: SessionCredentials,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketAnalyticsConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketCorsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketEncryptionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketIntelligentTieringConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketInventoryConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketInventoryConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketLifecycleInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketLifecycleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataTableConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetadataTableConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketMetricsConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketReplicationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketReplicationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketWebsiteInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketWebsiteOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectAnnotationInput {
    pub bucket: String,
    pub key: String,
    pub annotation_name: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_if_match: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectAnnotationOutput {
    pub object_version_id: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectInput {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<Timestamp>,
    pub if_match_size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsInput {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Destination {
    pub bucket: String,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationResult {
    pub table_bucket_type: Option<String>,
    pub table_bucket_arn: Option<String>,
    pub table_namespace: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Encryption {
    pub encryption_type: String,
    pub kms_key_id: Option<Sensitive<String>>,
    pub kms_context: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndEvent {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBridgeConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterRule {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAbacInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAbacOutput {
    pub abac_status: Option<AbacStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAnalyticsConfigurationOutput {
    pub analytics_configuration: Option<AnalyticsConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketInventoryConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketInventoryConfigurationOutput {
    pub inventory_configuration: Option<InventoryConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationOutput {
    pub get_bucket_metadata_configuration_result: Option<GetBucketMetadataConfigurationResult>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataConfigurationResult {
    pub metadata_configuration_result: MetadataConfigurationResult,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationOutput {
    pub get_bucket_metadata_table_configuration_result: Option<GetBucketMetadataTableConfigurationResult>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetadataTableConfigurationResult {
    pub metadata_table_configuration_result: MetadataTableConfigurationResult,
    pub status: String,
    pub error: Option<ErrorDetails>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketMetricsConfigurationOutput {
    pub metrics_configuration: Option<MetricsConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationOutput {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAnnotationInput {
    pub bucket: String,
    pub key: String,
    pub annotation_name: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAnnotationOutput {
    pub annotation_payload: Option<Vec<u8>>,
    pub object_version_id: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectOutput {
    pub body: Option<Vec<u8>>,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTorrentInput {
    pub bucket: String,
    pub key: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTorrentOutput {
    pub body: Option<Vec<u8>>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlacierJobParameters {
    pub tier: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: String,
    pub uri: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub e_tag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputSerialization {
    pub csv: Option<CSVInput>,
    pub compression_type: Option<String>,
    pub json: Option<JSONInput>,
    pub parquet: Option<ParquetInput>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringConfiguration {
    pub id: String,
    pub filter: Option<IntelligentTieringFilter>,
    pub status: String,
    pub tierings: Vec<Tiering>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntelligentTieringFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<IntelligentTieringAndOperator>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryConfiguration {
    pub destination: InventoryDestination,
    pub is_enabled: bool,
    pub filter: Option<InventoryFilter>,
    pub id: String,
    pub included_object_versions: String,
    pub optional_fields: Option<Vec<String>>,
    pub schedule: InventorySchedule,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryDestination {
    pub s3_bucket_destination: InventoryS3BucketDestination,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryEncryption {
    pub sses3: Option<SSES3>,
    pub ssekms: Option<SSEKMS>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryFilter {
    pub prefix: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryS3BucketDestination {
    pub account_id: Option<String>,
    pub bucket: String,
    pub format: String,
    pub prefix: Option<String>,
    pub encryption: Option<InventoryEncryption>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventorySchedule {
    pub frequency: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfiguration {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfigurationResult {
    pub configuration_state: String,
    pub table_status: Option<String>,
    pub error: Option<ErrorDetails>,
    pub table_name: Option<String>,
    pub table_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryTableConfigurationUpdates {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JSONInput {
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JSONOutput {
    pub record_delimiter: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfiguration {
    pub record_expiration: RecordExpiration,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfigurationResult {
    pub table_status: String,
    pub error: Option<ErrorDetails>,
    pub table_name: String,
    pub table_arn: Option<String>,
    pub record_expiration: RecordExpiration,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JournalTableConfigurationUpdates {
    pub record_expiration: RecordExpiration,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: String,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketAnalyticsConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketAnalyticsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub analytics_configuration_list: Option<Vec<AnalyticsConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketIntelligentTieringConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketInventoryConfigurationsOutput {
    pub continuation_token: Option<String>,
    pub inventory_configuration_list: Option<Vec<InventoryConfiguration>>,
    pub is_truncated: Option<bool>,
    pub next_continuation_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketMetricsConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketMetricsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub metrics_configuration_list: Option<Vec<MetricsConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsInput {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDirectoryBucketsInput {
    pub continuation_token: Option<String>,
    pub max_directory_buckets: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDirectoryBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub continuation_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectAnnotationsInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_annotation_results: Option<i32>,
    pub annotation_prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectAnnotationsOutput {
    pub annotations: Option<Vec<AnnotationEntry>>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub object_version_id: Option<String>,
    pub annotation_prefix: Option<String>,
    pub max_annotation_results: Option<i32>,
    pub annotation_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Input {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsInput {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocationInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: String,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataConfiguration {
    pub journal_table_configuration: JournalTableConfiguration,
    pub inventory_table_configuration: Option<InventoryTableConfiguration>,
    pub annotation_table_configuration: Option<AnnotationTableConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataConfigurationResult {
    pub destination_result: DestinationResult,
    pub journal_table_configuration_result: Option<JournalTableConfigurationResult>,
    pub inventory_table_configuration_result: Option<InventoryTableConfigurationResult>,
    pub annotation_table_configuration_result: Option<AnnotationTableConfigurationResult>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataEntry {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableConfiguration {
    pub s3_tables_destination: S3TablesDestination,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableConfigurationResult {
    pub s3_tables_destination_result: S3TablesDestinationResult,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataTableEncryptionConfiguration {
    pub sse_algorithm: String,
    pub kms_key_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    pub status: String,
    pub event_threshold: Option<ReplicationTimeValue>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub access_point_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsConfiguration {
    pub id: String,
    pub filter: Option<MetricsFilter>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub access_point_arn: Option<String>,
    pub and: Option<MetricsAndOperator>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<Timestamp>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<String>,
    pub newer_noncurrent_versions: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectEncryption {
    pub ssekms: Option<SSEKMSEncryption>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<Timestamp>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<EventHoldDuration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLocation {
    pub s3: Option<S3Location>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputSerialization {
    pub csv: Option<CSVOutput>,
    pub json: Option<JSONOutput>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParquetInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    pub bytes_scanned: Option<i64>,
    pub bytes_processed: Option<i64>,
    pub bytes_returned: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressEvent {
    pub details: Option<Progress>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAbacInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub abac_status: AbacStatus,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAbacOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationInput {
    pub bucket: String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclInput {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAnalyticsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub analytics_configuration: AnalyticsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAnalyticsConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsInput {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketCorsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketIntelligentTieringConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketInventoryConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub inventory_configuration: InventoryConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketInventoryConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingInput {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketLoggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketMetricsConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub metrics_configuration: MetricsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketMetricsConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationInput {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketReplicationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub replication_configuration: ReplicationConfiguration,
    pub token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketReplicationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketRequestPaymentInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketRequestPaymentOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketWebsiteInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub website_configuration: WebsiteConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketWebsiteOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclInput {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAnnotationInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub annotation_name: String,
    pub annotation_payload: Vec<u8>,
    pub object_if_match: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub content_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAnnotationOutput {
    pub key: Option<String>,
    pub annotation_name: Option<String>,
    pub object_version_id: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectInput {
    pub acl: Option<String>,
    pub body: Option<Vec<u8>>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationInput {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub ssekms_encryption_context: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordExpiration {
    pub expiration: String,
    pub days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordsEvent {
    pub payload: Option<Vec<u8>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: String,
    pub protocol: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenameObjectInput {
    pub bucket: String,
    pub key: String,
    pub rename_source: String,
    pub destination_if_match: Option<String>,
    pub destination_if_none_match: Option<String>,
    pub destination_if_modified_since: Option<Timestamp>,
    pub destination_if_unmodified_since: Option<Timestamp>,
    pub source_if_match: Option<String>,
    pub source_if_none_match: Option<String>,
    pub source_if_modified_since: Option<Timestamp>,
    pub source_if_unmodified_since: Option<Timestamp>,
    pub client_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenameObjectOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: String,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: String,
    pub time: ReplicationTimeValue,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestProgress {
    pub enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreObjectInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub restore_request: Option<RestoreRequest>,
    pub request_payer: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreObjectOutput {
    pub request_charged: Option<String>,
    pub restore_output_path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreRequest {
    pub days: Option<i32>,
    pub glacier_job_parameters: Option<GlacierJobParameters>,
    pub r#type: Option<String>,
    pub tier: Option<String>,
    pub description: Option<String>,
    pub select_parameters: Option<SelectParameters>,
    pub output_location: Option<OutputLocation>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Redirect,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3Location {
    pub bucket_name: String,
    pub prefix: String,
    pub encryption: Option<Encryption>,
    pub canned_acl: Option<String>,
    pub access_control_list: Option<Vec<Grant>>,
    pub tagging: Option<Tagging>,
    pub user_metadata: Option<Vec<MetadataEntry>>,
    pub storage_class: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestination {
    pub table_bucket_arn: String,
    pub table_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3TablesDestinationResult {
    pub table_bucket_arn: String,
    pub table_name: String,
    pub table_arn: String,
    pub table_namespace: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEKMS {
    pub key_id: Sensitive<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEKMSEncryption {
    pub kms_key_arn: Sensitive<String>,
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSES3 {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanRange {
    pub start: Option<i64>,
    pub end: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectObjectContentEventStream {
    pub records: Option<RecordsEvent>,
    pub stats: Option<StatsEvent>,
    pub progress: Option<ProgressEvent>,
    pub cont: Option<ContinuationEvent>,
    pub end: Option<EndEvent>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectObjectContentInput {
    pub bucket: String,
    pub key: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub expression: String,
    pub expression_type: String,
    pub request_progress: Option<RequestProgress>,
    pub input_serialization: InputSerialization,
    pub output_serialization: OutputSerialization,
    pub scan_range: Option<ScanRange>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectObjectContentOutput {
    pub payload: Option<SelectObjectContentEventStream>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectParameters {
    pub input_serialization: InputSerialization,
    pub expression_type: String,
    pub expression: String,
    pub output_serialization: OutputSerialization,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: String,
    pub kms_master_key_id: Option<Sensitive<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionCredentials {
    pub access_key_id: String,
    pub secret_access_key: Sensitive<String>,
    pub session_token: Sensitive<String>,
    pub expiration: Timestamp,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimplePrefix {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stats {
    pub bytes_scanned: Option<i64>,
    pub bytes_processed: Option<i64>,
    pub bytes_returned: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatsEvent {
    pub details: Option<Stats>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorageClassAnalysis {
    pub data_export: Option<StorageClassAnalysisDataExport>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorageClassAnalysisDataExport {
    pub output_schema_version: String,
    pub destination: AnalyticsExportDestination,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tiering {
    pub days: i32,
    pub access_tier: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transition {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataAnnotationTableConfigurationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub annotation_table_configuration: AnnotationTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataAnnotationTableConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataInventoryTableConfigurationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub inventory_table_configuration: InventoryTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataInventoryTableConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataJournalTableConfigurationInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub journal_table_configuration: JournalTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBucketMetadataJournalTableConfigurationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateObjectEncryptionInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub object_encryption: ObjectEncryption,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateObjectEncryptionOutput {
    pub request_charged: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyInput {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<Sensitive<String>>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartInput {
    pub body: Option<Vec<u8>>,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteGetObjectResponseInput {
    pub request_route: String,
    pub request_token: String,
    pub body: Option<Vec<u8>>,
    pub status_code: Option<i32>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub accept_ranges: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expires: Option<String>,
    pub expiration: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub missing_meta: Option<i32>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub object_lock_mode: Option<String>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<String>,
    pub request_charged: Option<String>,
    pub restore: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub ssekms_key_id: Option<Sensitive<String>>,
    pub sse_customer_key_md5: Option<String>,
    pub storage_class: Option<String>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteGetObjectResponseOutput {}
