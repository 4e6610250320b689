// Generated from models/s3.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;
use crate::shape::Shape;

structure!(AbacStatus, &shapes::ABAC_STATUS, {
    status optional 0,
});
structure!(AbortIncompleteMultipartUpload, &shapes::ABORT_INCOMPLETE_MULTIPART_UPLOAD, {
    days_after_initiation optional 0,
});
structure!(AbortMultipartUploadInput, &shapes::ABORT_MULTIPART_UPLOAD_REQUEST, {
    bucket required 0,
    key required 1,
    upload_id required 2,
    request_payer optional 3,
    expected_bucket_owner optional 4,
    if_match_initiated_time optional 5,
});
structure!(AbortMultipartUploadOutput, &shapes::ABORT_MULTIPART_UPLOAD_OUTPUT, {
    request_charged optional 0,
    version_id optional 1,
});
structure!(AccelerateConfiguration, &shapes::ACCELERATE_CONFIGURATION, {
    status optional 0,
});
structure!(AccessControlPolicy, &shapes::ACCESS_CONTROL_POLICY, {
    grants optional 0,
    owner optional 1,
});
structure!(AccessControlTranslation, &shapes::ACCESS_CONTROL_TRANSLATION, {
    owner required 0,
});
structure!(AnalyticsAndOperator, &shapes::ANALYTICS_AND_OPERATOR, {
    prefix optional 0,
    tags optional 1,
});
structure!(AnalyticsConfiguration, &shapes::ANALYTICS_CONFIGURATION, {
    id required 0,
    filter optional 1,
    storage_class_analysis required 2,
});
structure!(AnalyticsExportDestination, &shapes::ANALYTICS_EXPORT_DESTINATION, {
    s3_bucket_destination required 0,
});
structure!(AnalyticsFilter, &shapes::ANALYTICS_FILTER, {
    prefix optional 0,
    tag optional 1,
    and optional 2,
});
structure!(AnalyticsS3BucketDestination, &shapes::ANALYTICS_S3_BUCKET_DESTINATION, {
    format required 0,
    bucket_account_id optional 1,
    bucket required 2,
    prefix optional 3,
});
structure!(AnnotationEntry, &shapes::ANNOTATION_ENTRY, {
    annotation_name required 0,
    last_modified required 1,
    e_tag optional 2,
    checksum_algorithm optional 3,
    size required 4,
    replication_status optional 5,
});
structure!(AnnotationTableConfiguration, &shapes::ANNOTATION_TABLE_CONFIGURATION, {
    configuration_state required 0,
    encryption_configuration optional 1,
    role optional 2,
});
structure!(AnnotationTableConfigurationResult, &shapes::ANNOTATION_TABLE_CONFIGURATION_RESULT, {
    configuration_state required 0,
    table_status optional 1,
    error optional 2,
    table_name optional 3,
    table_arn optional 4,
    role optional 5,
});
structure!(AnnotationTableConfigurationUpdates, &shapes::ANNOTATION_TABLE_CONFIGURATION_UPDATES, {
    configuration_state required 0,
    encryption_configuration optional 1,
    role optional 2,
});
structure!(BlockedEncryptionTypes, &shapes::BLOCKED_ENCRYPTION_TYPES, {
    encryption_type optional 0,
});
structure!(Bucket, &shapes::BUCKET, {
    name optional 0,
    creation_date optional 1,
    bucket_region optional 2,
    bucket_arn optional 3,
});
structure!(BucketInfo, &shapes::BUCKET_INFO, {
    data_redundancy optional 0,
    r#type optional 1,
});
structure!(BucketLifecycleConfiguration, &shapes::BUCKET_LIFECYCLE_CONFIGURATION, {
    rules required 0,
});
structure!(BucketLoggingStatus, &shapes::BUCKET_LOGGING_STATUS, {
    logging_enabled optional 0,
});
structure!(CORSConfiguration, &shapes::CORS_CONFIGURATION, {
    cors_rules required 0,
});
structure!(CORSRule, &shapes::CORS_RULE, {
    id optional 0,
    allowed_headers optional 1,
    allowed_methods required 2,
    allowed_origins required 3,
    expose_headers optional 4,
    max_age_seconds optional 5,
});
structure!(CSVInput, &shapes::CSV_INPUT, {
    file_header_info optional 0,
    comments optional 1,
    quote_escape_character optional 2,
    record_delimiter optional 3,
    field_delimiter optional 4,
    quote_character optional 5,
    allow_quoted_record_delimiter optional 6,
});
structure!(CSVOutput, &shapes::CSV_OUTPUT, {
    quote_fields optional 0,
    quote_escape_character optional 1,
    record_delimiter optional 2,
    field_delimiter optional 3,
    quote_character optional 4,
});
structure!(Checksum, &shapes::CHECKSUM, {
    checksum_crc32 optional 0,
    checksum_crc32_c optional 1,
    checksum_crc64_nvme optional 2,
    checksum_sha1 optional 3,
    checksum_sha256 optional 4,
    checksum_sha512 optional 5,
    checksum_md5 optional 6,
    checksum_xxhash64 optional 7,
    checksum_xxhash3 optional 8,
    checksum_xxhash128 optional 9,
    checksum_type optional 10,
});
structure!(CommonPrefix, &shapes::COMMON_PREFIX, {
    prefix optional 0,
});
structure!(CompleteMultipartUploadInput, &shapes::COMPLETE_MULTIPART_UPLOAD_REQUEST, {
    bucket required 0,
    key required 1,
    multipart_upload optional 2,
    upload_id required 3,
    checksum_crc32 optional 4,
    checksum_crc32_c optional 5,
    checksum_crc64_nvme optional 6,
    checksum_sha1 optional 7,
    checksum_sha256 optional 8,
    checksum_sha512 optional 9,
    checksum_md5 optional 10,
    checksum_xxhash64 optional 11,
    checksum_xxhash3 optional 12,
    checksum_xxhash128 optional 13,
    checksum_type optional 14,
    mpu_object_size optional 15,
    request_payer optional 16,
    expected_bucket_owner optional 17,
    if_match optional 18,
    if_none_match optional 19,
    sse_customer_algorithm optional 20,
    sse_customer_key optional 21,
    sse_customer_key_md5 optional 22,
});
structure!(CompleteMultipartUploadOutput, &shapes::COMPLETE_MULTIPART_UPLOAD_OUTPUT, {
    location optional 0,
    bucket optional 1,
    key optional 2,
    expiration optional 3,
    e_tag optional 4,
    checksum_crc32 optional 5,
    checksum_crc32_c optional 6,
    checksum_crc64_nvme optional 7,
    checksum_sha1 optional 8,
    checksum_sha256 optional 9,
    checksum_sha512 optional 10,
    checksum_md5 optional 11,
    checksum_xxhash64 optional 12,
    checksum_xxhash3 optional 13,
    checksum_xxhash128 optional 14,
    checksum_type optional 15,
    server_side_encryption optional 16,
    version_id optional 17,
    ssekms_key_id optional 18,
    bucket_key_enabled optional 19,
    request_charged optional 20,
});
structure!(CompletedMultipartUpload, &shapes::COMPLETED_MULTIPART_UPLOAD, {
    parts optional 0,
});
structure!(CompletedPart, &shapes::COMPLETED_PART, {
    e_tag optional 0,
    checksum_crc32 optional 1,
    checksum_crc32_c optional 2,
    checksum_crc64_nvme optional 3,
    checksum_sha1 optional 4,
    checksum_sha256 optional 5,
    checksum_sha512 optional 6,
    checksum_md5 optional 7,
    checksum_xxhash64 optional 8,
    checksum_xxhash3 optional 9,
    checksum_xxhash128 optional 10,
    part_number optional 11,
});
structure!(Condition, &shapes::CONDITION, {
    http_error_code_returned_equals optional 0,
    key_prefix_equals optional 1,
});
structure!(ContinuationEvent, &shapes::CONTINUATION_EVENT, {
});
structure!(CopyObjectInput, &shapes::COPY_OBJECT_REQUEST, {
    acl optional 0,
    bucket required 1,
    cache_control optional 2,
    checksum_algorithm optional 3,
    content_disposition optional 4,
    content_encoding optional 5,
    content_language optional 6,
    content_type optional 7,
    copy_source required 8,
    copy_source_if_match optional 9,
    copy_source_if_modified_since optional 10,
    copy_source_if_none_match optional 11,
    copy_source_if_unmodified_since optional 12,
    expires optional 13,
    grant_full_control optional 14,
    grant_read optional 15,
    grant_read_acp optional 16,
    grant_write_acp optional 17,
    if_match optional 18,
    if_none_match optional 19,
    key required 20,
    metadata optional 21,
    metadata_directive optional 22,
    tagging_directive optional 23,
    annotation_directive optional 24,
    server_side_encryption optional 25,
    storage_class optional 26,
    website_redirect_location optional 27,
    sse_customer_algorithm optional 28,
    sse_customer_key optional 29,
    sse_customer_key_md5 optional 30,
    ssekms_key_id optional 31,
    ssekms_encryption_context optional 32,
    bucket_key_enabled optional 33,
    copy_source_sse_customer_algorithm optional 34,
    copy_source_sse_customer_key optional 35,
    copy_source_sse_customer_key_md5 optional 36,
    request_payer optional 37,
    tagging optional 38,
    object_lock_mode optional 39,
    object_lock_retain_until_date optional 40,
    object_lock_legal_hold_status optional 41,
    object_lock_event_hold optional 42,
    object_lock_event_hold_duration_days optional 43,
    object_lock_event_hold_duration_years optional 44,
    expected_bucket_owner optional 45,
    expected_source_bucket_owner optional 46,
});
structure!(CopyObjectOutput, &shapes::COPY_OBJECT_OUTPUT, {
    copy_object_result optional 0,
    expiration optional 1,
    copy_source_version_id optional 2,
    version_id optional 3,
    server_side_encryption optional 4,
    sse_customer_algorithm optional 5,
    sse_customer_key_md5 optional 6,
    ssekms_key_id optional 7,
    ssekms_encryption_context optional 8,
    bucket_key_enabled optional 9,
    request_charged optional 10,
});
structure!(CopyObjectResult, &shapes::COPY_OBJECT_RESULT, {
    e_tag optional 0,
    last_modified optional 1,
    checksum_type optional 2,
    checksum_crc32 optional 3,
    checksum_crc32_c optional 4,
    checksum_crc64_nvme optional 5,
    checksum_sha1 optional 6,
    checksum_sha256 optional 7,
    checksum_sha512 optional 8,
    checksum_md5 optional 9,
    checksum_xxhash64 optional 10,
    checksum_xxhash3 optional 11,
    checksum_xxhash128 optional 12,
});
structure!(CopyPartResult, &shapes::COPY_PART_RESULT, {
    e_tag optional 0,
    last_modified optional 1,
    checksum_crc32 optional 2,
    checksum_crc32_c optional 3,
    checksum_crc64_nvme optional 4,
    checksum_sha1 optional 5,
    checksum_sha256 optional 6,
    checksum_sha512 optional 7,
    checksum_md5 optional 8,
    checksum_xxhash64 optional 9,
    checksum_xxhash3 optional 10,
    checksum_xxhash128 optional 11,
});
structure!(CreateBucketConfiguration, &shapes::CREATE_BUCKET_CONFIGURATION, {
    location_constraint optional 0,
    location optional 1,
    bucket optional 2,
    tags optional 3,
});
structure!(CreateBucketInput, &shapes::CREATE_BUCKET_REQUEST, {
    acl optional 0,
    bucket required 1,
    create_bucket_configuration optional 2,
    grant_full_control optional 3,
    grant_read optional 4,
    grant_read_acp optional 5,
    grant_write optional 6,
    grant_write_acp optional 7,
    object_lock_enabled_for_bucket optional 8,
    object_ownership optional 9,
    bucket_namespace optional 10,
});
structure!(CreateBucketMetadataConfigurationInput, &shapes::CREATE_BUCKET_METADATA_CONFIGURATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    metadata_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(CreateBucketMetadataConfigurationOutput, Shape::EMPTY, {
});
structure!(CreateBucketMetadataTableConfigurationInput, &shapes::CREATE_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    metadata_table_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(CreateBucketMetadataTableConfigurationOutput, Shape::EMPTY, {
});
structure!(CreateBucketOutput, &shapes::CREATE_BUCKET_OUTPUT, {
    location optional 0,
    bucket_arn optional 1,
});
structure!(CreateMultipartUploadInput, &shapes::CREATE_MULTIPART_UPLOAD_REQUEST, {
    acl optional 0,
    bucket required 1,
    cache_control optional 2,
    content_disposition optional 3,
    content_encoding optional 4,
    content_language optional 5,
    content_type optional 6,
    expires optional 7,
    grant_full_control optional 8,
    grant_read optional 9,
    grant_read_acp optional 10,
    grant_write_acp optional 11,
    key required 12,
    metadata optional 13,
    server_side_encryption optional 14,
    storage_class optional 15,
    website_redirect_location optional 16,
    sse_customer_algorithm optional 17,
    sse_customer_key optional 18,
    sse_customer_key_md5 optional 19,
    ssekms_key_id optional 20,
    ssekms_encryption_context optional 21,
    bucket_key_enabled optional 22,
    request_payer optional 23,
    tagging optional 24,
    object_lock_mode optional 25,
    object_lock_retain_until_date optional 26,
    object_lock_legal_hold_status optional 27,
    object_lock_event_hold optional 28,
    object_lock_event_hold_duration_days optional 29,
    object_lock_event_hold_duration_years optional 30,
    expected_bucket_owner optional 31,
    checksum_algorithm optional 32,
    checksum_type optional 33,
});
structure!(CreateMultipartUploadOutput, &shapes::CREATE_MULTIPART_UPLOAD_OUTPUT, {
    abort_date optional 0,
    abort_rule_id optional 1,
    bucket optional 2,
    key optional 3,
    upload_id optional 4,
    server_side_encryption optional 5,
    sse_customer_algorithm optional 6,
    sse_customer_key_md5 optional 7,
    ssekms_key_id optional 8,
    ssekms_encryption_context optional 9,
    bucket_key_enabled optional 10,
    request_charged optional 11,
    checksum_algorithm optional 12,
    checksum_type optional 13,
    version_id optional 14,
});
structure!(CreateSessionInput, &shapes::CREATE_SESSION_REQUEST, {
    session_mode optional 0,
    bucket required 1,
    server_side_encryption optional 2,
    ssekms_key_id optional 3,
    ssekms_encryption_context optional 4,
    bucket_key_enabled optional 5,
});
structure!(CreateSessionOutput, &shapes::CREATE_SESSION_OUTPUT, {
    server_side_encryption optional 0,
    ssekms_key_id optional 1,
    ssekms_encryption_context optional 2,
    bucket_key_enabled optional 3,
    credentials required 4,
});
structure!(DefaultRetention, &shapes::DEFAULT_RETENTION, {
    mode optional 0,
    days optional 1,
    years optional 2,
    default_event_hold optional 3,
});
structure!(Delete, &shapes::DELETE, {
    objects required 0,
    quiet optional 1,
});
structure!(DeleteBucketAnalyticsConfigurationInput, &shapes::DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(DeleteBucketAnalyticsConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketCorsInput, &shapes::DELETE_BUCKET_CORS_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketCorsOutput, Shape::EMPTY, {
});
structure!(DeleteBucketEncryptionInput, &shapes::DELETE_BUCKET_ENCRYPTION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketEncryptionOutput, Shape::EMPTY, {
});
structure!(DeleteBucketInput, &shapes::DELETE_BUCKET_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketIntelligentTieringConfigurationInput, &shapes::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(DeleteBucketIntelligentTieringConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketInventoryConfigurationInput, &shapes::DELETE_BUCKET_INVENTORY_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(DeleteBucketInventoryConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketLifecycleInput, &shapes::DELETE_BUCKET_LIFECYCLE_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketLifecycleOutput, Shape::EMPTY, {
});
structure!(DeleteBucketMetadataConfigurationInput, &shapes::DELETE_BUCKET_METADATA_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketMetadataConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketMetadataTableConfigurationInput, &shapes::DELETE_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketMetadataTableConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketMetricsConfigurationInput, &shapes::DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(DeleteBucketMetricsConfigurationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketOutput, Shape::EMPTY, {
});
structure!(DeleteBucketOwnershipControlsInput, &shapes::DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketOwnershipControlsOutput, Shape::EMPTY, {
});
structure!(DeleteBucketPolicyInput, &shapes::DELETE_BUCKET_POLICY_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketPolicyOutput, Shape::EMPTY, {
});
structure!(DeleteBucketReplicationInput, &shapes::DELETE_BUCKET_REPLICATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketReplicationOutput, Shape::EMPTY, {
});
structure!(DeleteBucketTaggingInput, &shapes::DELETE_BUCKET_TAGGING_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketTaggingOutput, Shape::EMPTY, {
});
structure!(DeleteBucketWebsiteInput, &shapes::DELETE_BUCKET_WEBSITE_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeleteBucketWebsiteOutput, Shape::EMPTY, {
});
structure!(DeleteMarkerEntry, &shapes::DELETE_MARKER_ENTRY, {
    owner optional 0,
    key optional 1,
    version_id optional 2,
    is_latest optional 3,
    last_modified optional 4,
});
structure!(DeleteMarkerReplication, &shapes::DELETE_MARKER_REPLICATION, {
    status optional 0,
});
structure!(DeleteObjectAnnotationInput, &shapes::DELETE_OBJECT_ANNOTATION_REQUEST, {
    bucket required 0,
    key required 1,
    annotation_name required 2,
    version_id optional 3,
    request_payer optional 4,
    expected_bucket_owner optional 5,
    object_if_match optional 6,
});
structure!(DeleteObjectAnnotationOutput, &shapes::DELETE_OBJECT_ANNOTATION_OUTPUT, {
    object_version_id optional 0,
    request_charged optional 1,
});
structure!(DeleteObjectInput, &shapes::DELETE_OBJECT_REQUEST, {
    bucket required 0,
    key required 1,
    mfa optional 2,
    version_id optional 3,
    request_payer optional 4,
    bypass_governance_retention optional 5,
    expected_bucket_owner optional 6,
    if_match optional 7,
    if_match_last_modified_time optional 8,
    if_match_size optional 9,
});
structure!(DeleteObjectOutput, &shapes::DELETE_OBJECT_OUTPUT, {
    delete_marker optional 0,
    version_id optional 1,
    request_charged optional 2,
});
structure!(DeleteObjectTaggingInput, &shapes::DELETE_OBJECT_TAGGING_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    expected_bucket_owner optional 3,
});
structure!(DeleteObjectTaggingOutput, &shapes::DELETE_OBJECT_TAGGING_OUTPUT, {
    version_id optional 0,
});
structure!(DeleteObjectsInput, &shapes::DELETE_OBJECTS_REQUEST, {
    bucket required 0,
    delete required 1,
    mfa optional 2,
    request_payer optional 3,
    bypass_governance_retention optional 4,
    expected_bucket_owner optional 5,
    checksum_algorithm optional 6,
});
structure!(DeleteObjectsOutput, &shapes::DELETE_OBJECTS_OUTPUT, {
    deleted optional 0,
    request_charged optional 1,
    errors optional 2,
});
structure!(DeletePublicAccessBlockInput, &shapes::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(DeletePublicAccessBlockOutput, Shape::EMPTY, {
});
structure!(DeletedObject, &shapes::DELETED_OBJECT, {
    key optional 0,
    version_id optional 1,
    delete_marker optional 2,
    delete_marker_version_id optional 3,
});
structure!(Destination, &shapes::DESTINATION, {
    bucket required 0,
    account optional 1,
    storage_class optional 2,
    access_control_translation optional 3,
    encryption_configuration optional 4,
    replication_time optional 5,
    metrics optional 6,
});
structure!(DestinationResult, &shapes::DESTINATION_RESULT, {
    table_bucket_type optional 0,
    table_bucket_arn optional 1,
    table_namespace optional 2,
});
structure!(Encryption, &shapes::ENCRYPTION, {
    encryption_type required 0,
    kms_key_id optional 1,
    kms_context optional 2,
});
structure!(EncryptionConfiguration, &shapes::ENCRYPTION_CONFIGURATION, {
    replica_kms_key_id optional 0,
});
structure!(EndEvent, &shapes::END_EVENT, {
});
structure!(Error, &shapes::ERROR, {
    key optional 0,
    version_id optional 1,
    code optional 2,
    message optional 3,
});
structure!(ErrorDetails, &shapes::ERROR_DETAILS, {
    error_code optional 0,
    error_message optional 1,
});
structure!(ErrorDocument, &shapes::ERROR_DOCUMENT, {
    key required 0,
});
structure!(EventBridgeConfiguration, &shapes::EVENT_BRIDGE_CONFIGURATION, {
});
structure!(EventHoldDuration, &shapes::EVENT_HOLD_DURATION, {
    days optional 0,
    years optional 1,
});
structure!(ExistingObjectReplication, &shapes::EXISTING_OBJECT_REPLICATION, {
    status required 0,
});
structure!(FilterRule, &shapes::FILTER_RULE, {
    name optional 0,
    value optional 1,
});
structure!(GetBucketAbacInput, &shapes::GET_BUCKET_ABAC_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketAbacOutput, &shapes::GET_BUCKET_ABAC_OUTPUT, {
    abac_status optional 0,
});
structure!(GetBucketAccelerateConfigurationInput, &shapes::GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
    request_payer optional 2,
});
structure!(GetBucketAccelerateConfigurationOutput, &shapes::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT, {
    status optional 0,
    request_charged optional 1,
});
structure!(GetBucketAclInput, &shapes::GET_BUCKET_ACL_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketAclOutput, &shapes::GET_BUCKET_ACL_OUTPUT, {
    owner optional 0,
    grants optional 1,
});
structure!(GetBucketAnalyticsConfigurationInput, &shapes::GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(GetBucketAnalyticsConfigurationOutput, &shapes::GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT, {
    analytics_configuration optional 0,
});
structure!(GetBucketCorsInput, &shapes::GET_BUCKET_CORS_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketCorsOutput, &shapes::GET_BUCKET_CORS_OUTPUT, {
    cors_rules optional 0,
});
structure!(GetBucketEncryptionInput, &shapes::GET_BUCKET_ENCRYPTION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketEncryptionOutput, &shapes::GET_BUCKET_ENCRYPTION_OUTPUT, {
    server_side_encryption_configuration optional 0,
});
structure!(GetBucketIntelligentTieringConfigurationInput, &shapes::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(GetBucketIntelligentTieringConfigurationOutput, &shapes::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT, {
    intelligent_tiering_configuration optional 0,
});
structure!(GetBucketInventoryConfigurationInput, &shapes::GET_BUCKET_INVENTORY_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(GetBucketInventoryConfigurationOutput, &shapes::GET_BUCKET_INVENTORY_CONFIGURATION_OUTPUT, {
    inventory_configuration optional 0,
});
structure!(GetBucketLifecycleConfigurationInput, &shapes::GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketLifecycleConfigurationOutput, &shapes::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT, {
    rules optional 0,
    transition_default_minimum_object_size optional 1,
});
structure!(GetBucketLocationInput, &shapes::GET_BUCKET_LOCATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketLocationOutput, &shapes::GET_BUCKET_LOCATION_OUTPUT, {
    location_constraint optional 0,
});
structure!(GetBucketLoggingInput, &shapes::GET_BUCKET_LOGGING_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketLoggingOutput, &shapes::GET_BUCKET_LOGGING_OUTPUT, {
    logging_enabled optional 0,
});
structure!(GetBucketMetadataConfigurationInput, &shapes::GET_BUCKET_METADATA_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketMetadataConfigurationOutput, &shapes::GET_BUCKET_METADATA_CONFIGURATION_OUTPUT, {
    get_bucket_metadata_configuration_result optional 0,
});
structure!(GetBucketMetadataConfigurationResult, &shapes::GET_BUCKET_METADATA_CONFIGURATION_RESULT, {
    metadata_configuration_result required 0,
});
structure!(GetBucketMetadataTableConfigurationInput, &shapes::GET_BUCKET_METADATA_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketMetadataTableConfigurationOutput, &shapes::GET_BUCKET_METADATA_TABLE_CONFIGURATION_OUTPUT, {
    get_bucket_metadata_table_configuration_result optional 0,
});
structure!(GetBucketMetadataTableConfigurationResult, &shapes::GET_BUCKET_METADATA_TABLE_CONFIGURATION_RESULT, {
    metadata_table_configuration_result required 0,
    status required 1,
    error optional 2,
});
structure!(GetBucketMetricsConfigurationInput, &shapes::GET_BUCKET_METRICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
});
structure!(GetBucketMetricsConfigurationOutput, &shapes::GET_BUCKET_METRICS_CONFIGURATION_OUTPUT, {
    metrics_configuration optional 0,
});
structure!(GetBucketNotificationConfigurationInput, &shapes::GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketNotificationConfigurationOutput, &shapes::NOTIFICATION_CONFIGURATION, {
    topic_configurations optional 0,
    queue_configurations optional 1,
    lambda_function_configurations optional 2,
    event_bridge_configuration optional 3,
});
structure!(GetBucketOwnershipControlsInput, &shapes::GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketOwnershipControlsOutput, &shapes::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT, {
    ownership_controls optional 0,
});
structure!(GetBucketPolicyInput, &shapes::GET_BUCKET_POLICY_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketPolicyOutput, &shapes::GET_BUCKET_POLICY_OUTPUT, {
    policy optional 0,
});
structure!(GetBucketPolicyStatusInput, &shapes::GET_BUCKET_POLICY_STATUS_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketPolicyStatusOutput, &shapes::GET_BUCKET_POLICY_STATUS_OUTPUT, {
    policy_status optional 0,
});
structure!(GetBucketReplicationInput, &shapes::GET_BUCKET_REPLICATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketReplicationOutput, &shapes::GET_BUCKET_REPLICATION_OUTPUT, {
    replication_configuration optional 0,
});
structure!(GetBucketRequestPaymentInput, &shapes::GET_BUCKET_REQUEST_PAYMENT_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketRequestPaymentOutput, &shapes::GET_BUCKET_REQUEST_PAYMENT_OUTPUT, {
    payer optional 0,
});
structure!(GetBucketTaggingInput, &shapes::GET_BUCKET_TAGGING_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketTaggingOutput, &shapes::GET_BUCKET_TAGGING_OUTPUT, {
    tag_set required 0,
});
structure!(GetBucketVersioningInput, &shapes::GET_BUCKET_VERSIONING_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketVersioningOutput, &shapes::GET_BUCKET_VERSIONING_OUTPUT, {
    status optional 0,
    mfa_delete optional 1,
});
structure!(GetBucketWebsiteInput, &shapes::GET_BUCKET_WEBSITE_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetBucketWebsiteOutput, &shapes::GET_BUCKET_WEBSITE_OUTPUT, {
    redirect_all_requests_to optional 0,
    index_document optional 1,
    error_document optional 2,
    routing_rules optional 3,
});
structure!(GetObjectAclInput, &shapes::GET_OBJECT_ACL_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    request_payer optional 3,
    expected_bucket_owner optional 4,
});
structure!(GetObjectAclOutput, &shapes::GET_OBJECT_ACL_OUTPUT, {
    owner optional 0,
    grants optional 1,
    request_charged optional 2,
});
structure!(GetObjectAnnotationInput, &shapes::GET_OBJECT_ANNOTATION_REQUEST, {
    bucket required 0,
    key required 1,
    annotation_name required 2,
    version_id optional 3,
    request_payer optional 4,
    expected_bucket_owner optional 5,
    checksum_mode optional 6,
});
structure!(GetObjectAnnotationOutput, &shapes::GET_OBJECT_ANNOTATION_OUTPUT, {
    annotation_payload optional 0,
    object_version_id optional 1,
    last_modified optional 2,
    content_length optional 3,
    e_tag optional 4,
    checksum_crc32 optional 5,
    checksum_crc32_c optional 6,
    checksum_crc64_nvme optional 7,
    checksum_sha1 optional 8,
    checksum_sha256 optional 9,
    checksum_sha512 optional 10,
    checksum_md5 optional 11,
    checksum_xxhash64 optional 12,
    checksum_xxhash3 optional 13,
    checksum_xxhash128 optional 14,
    checksum_type optional 15,
    server_side_encryption optional 16,
    request_charged optional 17,
    replication_status optional 18,
});
structure!(GetObjectAttributesInput, &shapes::GET_OBJECT_ATTRIBUTES_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    max_parts optional 3,
    part_number_marker optional 4,
    sse_customer_algorithm optional 5,
    sse_customer_key optional 6,
    sse_customer_key_md5 optional 7,
    request_payer optional 8,
    expected_bucket_owner optional 9,
    object_attributes required 10,
});
structure!(GetObjectAttributesOutput, &shapes::GET_OBJECT_ATTRIBUTES_OUTPUT, {
    delete_marker optional 0,
    last_modified optional 1,
    version_id optional 2,
    request_charged optional 3,
    e_tag optional 4,
    checksum optional 5,
    object_parts optional 6,
    storage_class optional 7,
    object_size optional 8,
});
structure!(GetObjectAttributesParts, &shapes::GET_OBJECT_ATTRIBUTES_PARTS, {
    total_parts_count optional 0,
    part_number_marker optional 1,
    next_part_number_marker optional 2,
    max_parts optional 3,
    is_truncated optional 4,
    parts optional 5,
});
structure!(GetObjectInput, &shapes::GET_OBJECT_REQUEST, {
    bucket required 0,
    if_match optional 1,
    if_modified_since optional 2,
    if_none_match optional 3,
    if_unmodified_since optional 4,
    key required 5,
    range optional 6,
    response_cache_control optional 7,
    response_content_disposition optional 8,
    response_content_encoding optional 9,
    response_content_language optional 10,
    response_content_type optional 11,
    response_expires optional 12,
    version_id optional 13,
    sse_customer_algorithm optional 14,
    sse_customer_key optional 15,
    sse_customer_key_md5 optional 16,
    request_payer optional 17,
    part_number optional 18,
    expected_bucket_owner optional 19,
    checksum_mode optional 20,
});
structure!(GetObjectLegalHoldInput, &shapes::GET_OBJECT_LEGAL_HOLD_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    request_payer optional 3,
    expected_bucket_owner optional 4,
});
structure!(GetObjectLegalHoldOutput, &shapes::GET_OBJECT_LEGAL_HOLD_OUTPUT, {
    legal_hold optional 0,
});
structure!(GetObjectLockConfigurationInput, &shapes::GET_OBJECT_LOCK_CONFIGURATION_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetObjectLockConfigurationOutput, &shapes::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT, {
    object_lock_configuration optional 0,
});
structure!(GetObjectOutput, &shapes::GET_OBJECT_OUTPUT, {
    body optional 0,
    delete_marker optional 1,
    accept_ranges optional 2,
    expiration optional 3,
    restore optional 4,
    last_modified optional 5,
    content_length optional 6,
    e_tag optional 7,
    checksum_crc32 optional 8,
    checksum_crc32_c optional 9,
    checksum_crc64_nvme optional 10,
    checksum_sha1 optional 11,
    checksum_sha256 optional 12,
    checksum_sha512 optional 13,
    checksum_md5 optional 14,
    checksum_xxhash64 optional 15,
    checksum_xxhash3 optional 16,
    checksum_xxhash128 optional 17,
    checksum_type optional 18,
    missing_meta optional 19,
    version_id optional 20,
    cache_control optional 21,
    content_disposition optional 22,
    content_encoding optional 23,
    content_language optional 24,
    content_range optional 25,
    content_type optional 26,
    expires optional 27,
    website_redirect_location optional 28,
    server_side_encryption optional 29,
    metadata optional 30,
    sse_customer_algorithm optional 31,
    sse_customer_key_md5 optional 32,
    ssekms_key_id optional 33,
    bucket_key_enabled optional 34,
    storage_class optional 35,
    request_charged optional 36,
    replication_status optional 37,
    parts_count optional 38,
    tag_count optional 39,
    object_lock_mode optional 40,
    object_lock_retain_until_date optional 41,
    object_lock_legal_hold_status optional 42,
    object_lock_event_hold optional 43,
    object_lock_event_hold_duration_days optional 44,
    object_lock_event_hold_duration_years optional 45,
});
structure!(GetObjectRetentionInput, &shapes::GET_OBJECT_RETENTION_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    request_payer optional 3,
    expected_bucket_owner optional 4,
});
structure!(GetObjectRetentionOutput, &shapes::GET_OBJECT_RETENTION_OUTPUT, {
    retention optional 0,
});
structure!(GetObjectTaggingInput, &shapes::GET_OBJECT_TAGGING_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    expected_bucket_owner optional 3,
    request_payer optional 4,
});
structure!(GetObjectTaggingOutput, &shapes::GET_OBJECT_TAGGING_OUTPUT, {
    version_id optional 0,
    tag_set required 1,
});
structure!(GetObjectTorrentInput, &shapes::GET_OBJECT_TORRENT_REQUEST, {
    bucket required 0,
    key required 1,
    request_payer optional 2,
    expected_bucket_owner optional 3,
});
structure!(GetObjectTorrentOutput, &shapes::GET_OBJECT_TORRENT_OUTPUT, {
    body optional 0,
    request_charged optional 1,
});
structure!(GetPublicAccessBlockInput, &shapes::GET_PUBLIC_ACCESS_BLOCK_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(GetPublicAccessBlockOutput, &shapes::GET_PUBLIC_ACCESS_BLOCK_OUTPUT, {
    public_access_block_configuration optional 0,
});
structure!(GlacierJobParameters, &shapes::GLACIER_JOB_PARAMETERS, {
    tier required 0,
});
structure!(Grant, &shapes::GRANT, {
    grantee optional 0,
    permission optional 1,
});
structure!(Grantee, &shapes::GRANTEE, {
    display_name optional 0,
    email_address optional 1,
    id optional 2,
    r#type required 3,
    uri optional 4,
});
structure!(HeadBucketInput, &shapes::HEAD_BUCKET_REQUEST, {
    bucket required 0,
    expected_bucket_owner optional 1,
});
structure!(HeadBucketOutput, &shapes::HEAD_BUCKET_OUTPUT, {
    bucket_arn optional 0,
    bucket_location_type optional 1,
    bucket_location_name optional 2,
    bucket_region optional 3,
    access_point_alias optional 4,
});
structure!(HeadObjectInput, &shapes::HEAD_OBJECT_REQUEST, {
    bucket required 0,
    if_match optional 1,
    if_modified_since optional 2,
    if_none_match optional 3,
    if_unmodified_since optional 4,
    key required 5,
    range optional 6,
    response_cache_control optional 7,
    response_content_disposition optional 8,
    response_content_encoding optional 9,
    response_content_language optional 10,
    response_content_type optional 11,
    response_expires optional 12,
    version_id optional 13,
    sse_customer_algorithm optional 14,
    sse_customer_key optional 15,
    sse_customer_key_md5 optional 16,
    request_payer optional 17,
    part_number optional 18,
    expected_bucket_owner optional 19,
    checksum_mode optional 20,
});
structure!(HeadObjectOutput, &shapes::HEAD_OBJECT_OUTPUT, {
    delete_marker optional 0,
    accept_ranges optional 1,
    expiration optional 2,
    restore optional 3,
    archive_status optional 4,
    last_modified optional 5,
    content_length optional 6,
    checksum_crc32 optional 7,
    checksum_crc32_c optional 8,
    checksum_crc64_nvme optional 9,
    checksum_sha1 optional 10,
    checksum_sha256 optional 11,
    checksum_sha512 optional 12,
    checksum_md5 optional 13,
    checksum_xxhash64 optional 14,
    checksum_xxhash3 optional 15,
    checksum_xxhash128 optional 16,
    checksum_type optional 17,
    e_tag optional 18,
    missing_meta optional 19,
    version_id optional 20,
    cache_control optional 21,
    content_disposition optional 22,
    content_encoding optional 23,
    content_language optional 24,
    content_type optional 25,
    content_range optional 26,
    expires optional 27,
    website_redirect_location optional 28,
    server_side_encryption optional 29,
    metadata optional 30,
    sse_customer_algorithm optional 31,
    sse_customer_key_md5 optional 32,
    ssekms_key_id optional 33,
    bucket_key_enabled optional 34,
    storage_class optional 35,
    request_charged optional 36,
    replication_status optional 37,
    parts_count optional 38,
    tag_count optional 39,
    object_lock_mode optional 40,
    object_lock_retain_until_date optional 41,
    object_lock_legal_hold_status optional 42,
    object_lock_event_hold optional 43,
    object_lock_event_hold_duration_days optional 44,
    object_lock_event_hold_duration_years optional 45,
});
structure!(IndexDocument, &shapes::INDEX_DOCUMENT, {
    suffix required 0,
});
structure!(Initiator, &shapes::INITIATOR, {
    id optional 0,
    display_name optional 1,
});
structure!(InputSerialization, &shapes::INPUT_SERIALIZATION, {
    csv optional 0,
    compression_type optional 1,
    json optional 2,
    parquet optional 3,
});
structure!(IntelligentTieringAndOperator, &shapes::INTELLIGENT_TIERING_AND_OPERATOR, {
    prefix optional 0,
    tags optional 1,
});
structure!(IntelligentTieringConfiguration, &shapes::INTELLIGENT_TIERING_CONFIGURATION, {
    id required 0,
    filter optional 1,
    status required 2,
    tierings required 3,
});
structure!(IntelligentTieringFilter, &shapes::INTELLIGENT_TIERING_FILTER, {
    prefix optional 0,
    tag optional 1,
    and optional 2,
});
structure!(InventoryConfiguration, &shapes::INVENTORY_CONFIGURATION, {
    destination required 0,
    is_enabled required 1,
    filter optional 2,
    id required 3,
    included_object_versions required 4,
    optional_fields optional 5,
    schedule required 6,
});
structure!(InventoryDestination, &shapes::INVENTORY_DESTINATION, {
    s3_bucket_destination required 0,
});
structure!(InventoryEncryption, &shapes::INVENTORY_ENCRYPTION, {
    sses3 optional 0,
    ssekms optional 1,
});
structure!(InventoryFilter, &shapes::INVENTORY_FILTER, {
    prefix required 0,
});
structure!(InventoryS3BucketDestination, &shapes::INVENTORY_S3_BUCKET_DESTINATION, {
    account_id optional 0,
    bucket required 1,
    format required 2,
    prefix optional 3,
    encryption optional 4,
});
structure!(InventorySchedule, &shapes::INVENTORY_SCHEDULE, {
    frequency required 0,
});
structure!(InventoryTableConfiguration, &shapes::INVENTORY_TABLE_CONFIGURATION, {
    configuration_state required 0,
    encryption_configuration optional 1,
});
structure!(InventoryTableConfigurationResult, &shapes::INVENTORY_TABLE_CONFIGURATION_RESULT, {
    configuration_state required 0,
    table_status optional 1,
    error optional 2,
    table_name optional 3,
    table_arn optional 4,
});
structure!(InventoryTableConfigurationUpdates, &shapes::INVENTORY_TABLE_CONFIGURATION_UPDATES, {
    configuration_state required 0,
    encryption_configuration optional 1,
});
structure!(JSONInput, &shapes::JSON_INPUT, {
    r#type optional 0,
});
structure!(JSONOutput, &shapes::JSON_OUTPUT, {
    record_delimiter optional 0,
});
structure!(JournalTableConfiguration, &shapes::JOURNAL_TABLE_CONFIGURATION, {
    record_expiration required 0,
    encryption_configuration optional 1,
});
structure!(JournalTableConfigurationResult, &shapes::JOURNAL_TABLE_CONFIGURATION_RESULT, {
    table_status required 0,
    error optional 1,
    table_name required 2,
    table_arn optional 3,
    record_expiration required 4,
});
structure!(JournalTableConfigurationUpdates, &shapes::JOURNAL_TABLE_CONFIGURATION_UPDATES, {
    record_expiration required 0,
});
structure!(LambdaFunctionConfiguration, &shapes::LAMBDA_FUNCTION_CONFIGURATION, {
    id optional 0,
    lambda_function_arn required 1,
    events required 2,
    filter optional 3,
});
structure!(LifecycleExpiration, &shapes::LIFECYCLE_EXPIRATION, {
    date optional 0,
    days optional 1,
    expired_object_delete_marker optional 2,
});
structure!(LifecycleRule, &shapes::LIFECYCLE_RULE, {
    expiration optional 0,
    id optional 1,
    prefix optional 2,
    filter optional 3,
    status required 4,
    transitions optional 5,
    noncurrent_version_transitions optional 6,
    noncurrent_version_expiration optional 7,
    abort_incomplete_multipart_upload optional 8,
});
structure!(LifecycleRuleAndOperator, &shapes::LIFECYCLE_RULE_AND_OPERATOR, {
    prefix optional 0,
    tags optional 1,
    object_size_greater_than optional 2,
    object_size_less_than optional 3,
});
structure!(LifecycleRuleFilter, &shapes::LIFECYCLE_RULE_FILTER, {
    prefix optional 0,
    tag optional 1,
    object_size_greater_than optional 2,
    object_size_less_than optional 3,
    and optional 4,
});
structure!(ListBucketAnalyticsConfigurationsInput, &shapes::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST, {
    bucket required 0,
    continuation_token optional 1,
    expected_bucket_owner optional 2,
});
structure!(ListBucketAnalyticsConfigurationsOutput, &shapes::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT, {
    is_truncated optional 0,
    continuation_token optional 1,
    next_continuation_token optional 2,
    analytics_configuration_list optional 3,
});
structure!(ListBucketIntelligentTieringConfigurationsInput, &shapes::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST, {
    bucket required 0,
    continuation_token optional 1,
    expected_bucket_owner optional 2,
});
structure!(ListBucketIntelligentTieringConfigurationsOutput, &shapes::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT, {
    is_truncated optional 0,
    continuation_token optional 1,
    next_continuation_token optional 2,
    intelligent_tiering_configuration_list optional 3,
});
structure!(ListBucketInventoryConfigurationsInput, &shapes::LIST_BUCKET_INVENTORY_CONFIGURATIONS_REQUEST, {
    bucket required 0,
    continuation_token optional 1,
    expected_bucket_owner optional 2,
});
structure!(ListBucketInventoryConfigurationsOutput, &shapes::LIST_BUCKET_INVENTORY_CONFIGURATIONS_OUTPUT, {
    continuation_token optional 0,
    inventory_configuration_list optional 1,
    is_truncated optional 2,
    next_continuation_token optional 3,
});
structure!(ListBucketMetricsConfigurationsInput, &shapes::LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST, {
    bucket required 0,
    continuation_token optional 1,
    expected_bucket_owner optional 2,
});
structure!(ListBucketMetricsConfigurationsOutput, &shapes::LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT, {
    is_truncated optional 0,
    continuation_token optional 1,
    next_continuation_token optional 2,
    metrics_configuration_list optional 3,
});
structure!(ListBucketsInput, &shapes::LIST_BUCKETS_REQUEST, {
    max_buckets optional 0,
    continuation_token optional 1,
    prefix optional 2,
    bucket_region optional 3,
});
structure!(ListBucketsOutput, &shapes::LIST_BUCKETS_OUTPUT, {
    buckets optional 0,
    owner optional 1,
    continuation_token optional 2,
    prefix optional 3,
});
structure!(ListDirectoryBucketsInput, &shapes::LIST_DIRECTORY_BUCKETS_REQUEST, {
    continuation_token optional 0,
    max_directory_buckets optional 1,
});
structure!(ListDirectoryBucketsOutput, &shapes::LIST_DIRECTORY_BUCKETS_OUTPUT, {
    buckets optional 0,
    continuation_token optional 1,
});
structure!(ListMultipartUploadsInput, &shapes::LIST_MULTIPART_UPLOADS_REQUEST, {
    bucket required 0,
    delimiter optional 1,
    encoding_type optional 2,
    key_marker optional 3,
    max_uploads optional 4,
    prefix optional 5,
    upload_id_marker optional 6,
    expected_bucket_owner optional 7,
    request_payer optional 8,
});
structure!(ListMultipartUploadsOutput, &shapes::LIST_MULTIPART_UPLOADS_OUTPUT, {
    bucket optional 0,
    key_marker optional 1,
    upload_id_marker optional 2,
    next_key_marker optional 3,
    prefix optional 4,
    delimiter optional 5,
    next_upload_id_marker optional 6,
    max_uploads optional 7,
    is_truncated optional 8,
    uploads optional 9,
    common_prefixes optional 10,
    encoding_type optional 11,
    request_charged optional 12,
});
structure!(ListObjectAnnotationsInput, &shapes::LIST_OBJECT_ANNOTATIONS_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    max_annotation_results optional 3,
    annotation_prefix optional 4,
    continuation_token optional 5,
    request_payer optional 6,
    expected_bucket_owner optional 7,
});
structure!(ListObjectAnnotationsOutput, &shapes::LIST_OBJECT_ANNOTATIONS_OUTPUT, {
    annotations optional 0,
    bucket optional 1,
    key optional 2,
    object_version_id optional 3,
    annotation_prefix optional 4,
    max_annotation_results optional 5,
    annotation_count optional 6,
    continuation_token optional 7,
    next_continuation_token optional 8,
    request_charged optional 9,
});
structure!(ListObjectVersionsInput, &shapes::LIST_OBJECT_VERSIONS_REQUEST, {
    bucket required 0,
    delimiter optional 1,
    encoding_type optional 2,
    key_marker optional 3,
    max_keys optional 4,
    prefix optional 5,
    version_id_marker optional 6,
    expected_bucket_owner optional 7,
    request_payer optional 8,
    optional_object_attributes optional 9,
});
structure!(ListObjectVersionsOutput, &shapes::LIST_OBJECT_VERSIONS_OUTPUT, {
    is_truncated optional 0,
    key_marker optional 1,
    version_id_marker optional 2,
    next_key_marker optional 3,
    next_version_id_marker optional 4,
    versions optional 5,
    delete_markers optional 6,
    name optional 7,
    prefix optional 8,
    delimiter optional 9,
    max_keys optional 10,
    common_prefixes optional 11,
    encoding_type optional 12,
    request_charged optional 13,
});
structure!(ListObjectsInput, &shapes::LIST_OBJECTS_REQUEST, {
    bucket required 0,
    delimiter optional 1,
    encoding_type optional 2,
    marker optional 3,
    max_keys optional 4,
    prefix optional 5,
    request_payer optional 6,
    expected_bucket_owner optional 7,
    optional_object_attributes optional 8,
});
structure!(ListObjectsOutput, &shapes::LIST_OBJECTS_OUTPUT, {
    is_truncated optional 0,
    marker optional 1,
    next_marker optional 2,
    contents optional 3,
    name optional 4,
    prefix optional 5,
    delimiter optional 6,
    max_keys optional 7,
    common_prefixes optional 8,
    encoding_type optional 9,
    request_charged optional 10,
});
structure!(ListObjectsV2Input, &shapes::LIST_OBJECTS_V2_REQUEST, {
    bucket required 0,
    delimiter optional 1,
    encoding_type optional 2,
    max_keys optional 3,
    prefix optional 4,
    continuation_token optional 5,
    fetch_owner optional 6,
    start_after optional 7,
    request_payer optional 8,
    expected_bucket_owner optional 9,
    optional_object_attributes optional 10,
});
structure!(ListObjectsV2Output, &shapes::LIST_OBJECTS_V2_OUTPUT, {
    is_truncated optional 0,
    contents optional 1,
    name optional 2,
    prefix optional 3,
    delimiter optional 4,
    max_keys optional 5,
    common_prefixes optional 6,
    encoding_type optional 7,
    key_count optional 8,
    continuation_token optional 9,
    next_continuation_token optional 10,
    start_after optional 11,
    request_charged optional 12,
});
structure!(ListPartsInput, &shapes::LIST_PARTS_REQUEST, {
    bucket required 0,
    key required 1,
    max_parts optional 2,
    part_number_marker optional 3,
    upload_id required 4,
    request_payer optional 5,
    expected_bucket_owner optional 6,
    sse_customer_algorithm optional 7,
    sse_customer_key optional 8,
    sse_customer_key_md5 optional 9,
});
structure!(ListPartsOutput, &shapes::LIST_PARTS_OUTPUT, {
    abort_date optional 0,
    abort_rule_id optional 1,
    bucket optional 2,
    key optional 3,
    upload_id optional 4,
    part_number_marker optional 5,
    next_part_number_marker optional 6,
    max_parts optional 7,
    is_truncated optional 8,
    parts optional 9,
    initiator optional 10,
    owner optional 11,
    storage_class optional 12,
    request_charged optional 13,
    checksum_algorithm optional 14,
    checksum_type optional 15,
    version_id optional 16,
});
structure!(LocationInfo, &shapes::LOCATION_INFO, {
    r#type optional 0,
    name optional 1,
});
structure!(LoggingEnabled, &shapes::LOGGING_ENABLED, {
    target_bucket required 0,
    target_grants optional 1,
    target_prefix required 2,
    target_object_key_format optional 3,
});
structure!(MetadataConfiguration, &shapes::METADATA_CONFIGURATION, {
    journal_table_configuration required 0,
    inventory_table_configuration optional 1,
    annotation_table_configuration optional 2,
});
structure!(MetadataConfigurationResult, &shapes::METADATA_CONFIGURATION_RESULT, {
    destination_result required 0,
    journal_table_configuration_result optional 1,
    inventory_table_configuration_result optional 2,
    annotation_table_configuration_result optional 3,
});
structure!(MetadataEntry, &shapes::METADATA_ENTRY, {
    name optional 0,
    value optional 1,
});
structure!(MetadataTableConfiguration, &shapes::METADATA_TABLE_CONFIGURATION, {
    s3_tables_destination required 0,
});
structure!(MetadataTableConfigurationResult, &shapes::METADATA_TABLE_CONFIGURATION_RESULT, {
    s3_tables_destination_result required 0,
});
structure!(MetadataTableEncryptionConfiguration, &shapes::METADATA_TABLE_ENCRYPTION_CONFIGURATION, {
    sse_algorithm required 0,
    kms_key_arn optional 1,
});
structure!(Metrics, &shapes::METRICS, {
    status required 0,
    event_threshold optional 1,
});
structure!(MetricsAndOperator, &shapes::METRICS_AND_OPERATOR, {
    prefix optional 0,
    tags optional 1,
    access_point_arn optional 2,
});
structure!(MetricsConfiguration, &shapes::METRICS_CONFIGURATION, {
    id required 0,
    filter optional 1,
});
structure!(MetricsFilter, &shapes::METRICS_FILTER, {
    prefix optional 0,
    tag optional 1,
    access_point_arn optional 2,
    and optional 3,
});
structure!(MultipartUpload, &shapes::MULTIPART_UPLOAD, {
    upload_id optional 0,
    key optional 1,
    initiated optional 2,
    storage_class optional 3,
    owner optional 4,
    initiator optional 5,
    checksum_algorithm optional 6,
    checksum_type optional 7,
    version_id optional 8,
});
structure!(NoncurrentVersionExpiration, &shapes::NONCURRENT_VERSION_EXPIRATION, {
    noncurrent_days optional 0,
    newer_noncurrent_versions optional 1,
});
structure!(NoncurrentVersionTransition, &shapes::NONCURRENT_VERSION_TRANSITION, {
    noncurrent_days optional 0,
    storage_class optional 1,
    newer_noncurrent_versions optional 2,
});
structure!(NotificationConfiguration, &shapes::NOTIFICATION_CONFIGURATION, {
    topic_configurations optional 0,
    queue_configurations optional 1,
    lambda_function_configurations optional 2,
    event_bridge_configuration optional 3,
});
structure!(NotificationConfigurationFilter, &shapes::NOTIFICATION_CONFIGURATION_FILTER, {
    key optional 0,
});
structure!(Object, &shapes::OBJECT, {
    key optional 0,
    last_modified optional 1,
    e_tag optional 2,
    checksum_algorithm optional 3,
    checksum_type optional 4,
    size optional 5,
    storage_class optional 6,
    owner optional 7,
    restore_status optional 8,
});
structure!(ObjectEncryption, &shapes::OBJECT_ENCRYPTION, {
    ssekms optional 0,
});
structure!(ObjectIdentifier, &shapes::OBJECT_IDENTIFIER, {
    key required 0,
    version_id optional 1,
    e_tag optional 2,
    last_modified_time optional 3,
    size optional 4,
});
structure!(ObjectLockConfiguration, &shapes::OBJECT_LOCK_CONFIGURATION, {
    object_lock_enabled optional 0,
    rule optional 1,
});
structure!(ObjectLockLegalHold, &shapes::OBJECT_LOCK_LEGAL_HOLD, {
    status optional 0,
});
structure!(ObjectLockRetention, &shapes::OBJECT_LOCK_RETENTION, {
    mode optional 0,
    retain_until_date optional 1,
    event_hold optional 2,
    event_hold_duration optional 3,
});
structure!(ObjectLockRule, &shapes::OBJECT_LOCK_RULE, {
    default_retention optional 0,
});
structure!(ObjectPart, &shapes::OBJECT_PART, {
    part_number optional 0,
    size optional 1,
    checksum_crc32 optional 2,
    checksum_crc32_c optional 3,
    checksum_crc64_nvme optional 4,
    checksum_sha1 optional 5,
    checksum_sha256 optional 6,
    checksum_sha512 optional 7,
    checksum_md5 optional 8,
    checksum_xxhash64 optional 9,
    checksum_xxhash3 optional 10,
    checksum_xxhash128 optional 11,
});
structure!(ObjectVersion, &shapes::OBJECT_VERSION, {
    e_tag optional 0,
    checksum_algorithm optional 1,
    checksum_type optional 2,
    size optional 3,
    storage_class optional 4,
    key optional 5,
    version_id optional 6,
    is_latest optional 7,
    last_modified optional 8,
    owner optional 9,
    restore_status optional 10,
});
structure!(OutputLocation, &shapes::OUTPUT_LOCATION, {
    s3 optional 0,
});
structure!(OutputSerialization, &shapes::OUTPUT_SERIALIZATION, {
    csv optional 0,
    json optional 1,
});
structure!(Owner, &shapes::OWNER, {
    display_name optional 0,
    id optional 1,
});
structure!(OwnershipControls, &shapes::OWNERSHIP_CONTROLS, {
    rules required 0,
});
structure!(OwnershipControlsRule, &shapes::OWNERSHIP_CONTROLS_RULE, {
    object_ownership required 0,
});
structure!(ParquetInput, &shapes::PARQUET_INPUT, {
});
structure!(Part, &shapes::PART, {
    part_number optional 0,
    last_modified optional 1,
    e_tag optional 2,
    size optional 3,
    checksum_crc32 optional 4,
    checksum_crc32_c optional 5,
    checksum_crc64_nvme optional 6,
    checksum_sha1 optional 7,
    checksum_sha256 optional 8,
    checksum_sha512 optional 9,
    checksum_md5 optional 10,
    checksum_xxhash64 optional 11,
    checksum_xxhash3 optional 12,
    checksum_xxhash128 optional 13,
});
structure!(PartitionedPrefix, &shapes::PARTITIONED_PREFIX, {
    partition_date_source optional 0,
});
structure!(PolicyStatus, &shapes::POLICY_STATUS, {
    is_public optional 0,
});
structure!(Progress, &shapes::PROGRESS, {
    bytes_scanned optional 0,
    bytes_processed optional 1,
    bytes_returned optional 2,
});
structure!(ProgressEvent, &shapes::PROGRESS_EVENT, {
    details optional 0,
});
structure!(PublicAccessBlockConfiguration, &shapes::PUBLIC_ACCESS_BLOCK_CONFIGURATION, {
    block_public_acls optional 0,
    ignore_public_acls optional 1,
    block_public_policy optional 2,
    restrict_public_buckets optional 3,
});
structure!(PutBucketAbacInput, &shapes::PUT_BUCKET_ABAC_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    expected_bucket_owner optional 3,
    abac_status required 4,
});
structure!(PutBucketAbacOutput, Shape::EMPTY, {
});
structure!(PutBucketAccelerateConfigurationInput, &shapes::PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST, {
    bucket required 0,
    accelerate_configuration required 1,
    expected_bucket_owner optional 2,
    checksum_algorithm optional 3,
});
structure!(PutBucketAccelerateConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketAclInput, &shapes::PUT_BUCKET_ACL_REQUEST, {
    acl optional 0,
    access_control_policy optional 1,
    bucket required 2,
    content_md5 optional 3,
    checksum_algorithm optional 4,
    grant_full_control optional 5,
    grant_read optional 6,
    grant_read_acp optional 7,
    grant_write optional 8,
    grant_write_acp optional 9,
    expected_bucket_owner optional 10,
});
structure!(PutBucketAclOutput, Shape::EMPTY, {
});
structure!(PutBucketAnalyticsConfigurationInput, &shapes::PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    analytics_configuration required 2,
    expected_bucket_owner optional 3,
});
structure!(PutBucketAnalyticsConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketCorsInput, &shapes::PUT_BUCKET_CORS_REQUEST, {
    bucket required 0,
    cors_configuration required 1,
    content_md5 optional 2,
    checksum_algorithm optional 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketCorsOutput, Shape::EMPTY, {
});
structure!(PutBucketEncryptionInput, &shapes::PUT_BUCKET_ENCRYPTION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    server_side_encryption_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketEncryptionOutput, Shape::EMPTY, {
});
structure!(PutBucketIntelligentTieringConfigurationInput, &shapes::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    expected_bucket_owner optional 2,
    intelligent_tiering_configuration required 3,
});
structure!(PutBucketIntelligentTieringConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketInventoryConfigurationInput, &shapes::PUT_BUCKET_INVENTORY_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    inventory_configuration required 2,
    expected_bucket_owner optional 3,
});
structure!(PutBucketInventoryConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketLifecycleConfigurationInput, &shapes::PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    checksum_algorithm optional 1,
    lifecycle_configuration optional 2,
    expected_bucket_owner optional 3,
    transition_default_minimum_object_size optional 4,
});
structure!(PutBucketLifecycleConfigurationOutput, &shapes::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT, {
    transition_default_minimum_object_size optional 0,
});
structure!(PutBucketLoggingInput, &shapes::PUT_BUCKET_LOGGING_REQUEST, {
    bucket required 0,
    bucket_logging_status required 1,
    content_md5 optional 2,
    checksum_algorithm optional 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketLoggingOutput, Shape::EMPTY, {
});
structure!(PutBucketMetricsConfigurationInput, &shapes::PUT_BUCKET_METRICS_CONFIGURATION_REQUEST, {
    bucket required 0,
    id required 1,
    metrics_configuration required 2,
    expected_bucket_owner optional 3,
});
structure!(PutBucketMetricsConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketNotificationConfigurationInput, &shapes::PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST, {
    bucket required 0,
    notification_configuration required 1,
    expected_bucket_owner optional 2,
    skip_destination_validation optional 3,
});
structure!(PutBucketNotificationConfigurationOutput, Shape::EMPTY, {
});
structure!(PutBucketOwnershipControlsInput, &shapes::PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    expected_bucket_owner optional 2,
    ownership_controls required 3,
    checksum_algorithm optional 4,
});
structure!(PutBucketOwnershipControlsOutput, Shape::EMPTY, {
});
structure!(PutBucketPolicyInput, &shapes::PUT_BUCKET_POLICY_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    confirm_remove_self_bucket_access optional 3,
    policy required 4,
    expected_bucket_owner optional 5,
});
structure!(PutBucketPolicyOutput, Shape::EMPTY, {
});
structure!(PutBucketReplicationInput, &shapes::PUT_BUCKET_REPLICATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    replication_configuration required 3,
    token optional 4,
    expected_bucket_owner optional 5,
});
structure!(PutBucketReplicationOutput, Shape::EMPTY, {
});
structure!(PutBucketRequestPaymentInput, &shapes::PUT_BUCKET_REQUEST_PAYMENT_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    request_payment_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketRequestPaymentOutput, Shape::EMPTY, {
});
structure!(PutBucketTaggingInput, &shapes::PUT_BUCKET_TAGGING_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    tagging required 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketTaggingOutput, Shape::EMPTY, {
});
structure!(PutBucketVersioningInput, &shapes::PUT_BUCKET_VERSIONING_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    mfa optional 3,
    versioning_configuration required 4,
    expected_bucket_owner optional 5,
});
structure!(PutBucketVersioningOutput, Shape::EMPTY, {
});
structure!(PutBucketWebsiteInput, &shapes::PUT_BUCKET_WEBSITE_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    website_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(PutBucketWebsiteOutput, Shape::EMPTY, {
});
structure!(PutObjectAclInput, &shapes::PUT_OBJECT_ACL_REQUEST, {
    acl optional 0,
    access_control_policy optional 1,
    bucket required 2,
    content_md5 optional 3,
    checksum_algorithm optional 4,
    grant_full_control optional 5,
    grant_read optional 6,
    grant_read_acp optional 7,
    grant_write optional 8,
    grant_write_acp optional 9,
    key required 10,
    request_payer optional 11,
    version_id optional 12,
    expected_bucket_owner optional 13,
});
structure!(PutObjectAclOutput, &shapes::PUT_OBJECT_ACL_OUTPUT, {
    request_charged optional 0,
});
structure!(PutObjectAnnotationInput, &shapes::PUT_OBJECT_ANNOTATION_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    annotation_name required 3,
    annotation_payload required 4,
    object_if_match optional 5,
    checksum_algorithm optional 6,
    checksum_crc32 optional 7,
    checksum_crc32_c optional 8,
    checksum_crc64_nvme optional 9,
    checksum_sha1 optional 10,
    checksum_sha256 optional 11,
    checksum_sha512 optional 12,
    checksum_md5 optional 13,
    checksum_xxhash64 optional 14,
    checksum_xxhash3 optional 15,
    checksum_xxhash128 optional 16,
    content_md5 optional 17,
    request_payer optional 18,
    expected_bucket_owner optional 19,
});
structure!(PutObjectAnnotationOutput, &shapes::PUT_OBJECT_ANNOTATION_OUTPUT, {
    key optional 0,
    annotation_name optional 1,
    object_version_id optional 2,
    e_tag optional 3,
    checksum_crc32 optional 4,
    checksum_crc32_c optional 5,
    checksum_crc64_nvme optional 6,
    checksum_sha1 optional 7,
    checksum_sha256 optional 8,
    checksum_sha512 optional 9,
    checksum_md5 optional 10,
    checksum_xxhash64 optional 11,
    checksum_xxhash3 optional 12,
    checksum_xxhash128 optional 13,
    checksum_type optional 14,
    server_side_encryption optional 15,
    request_charged optional 16,
});
structure!(PutObjectInput, &shapes::PUT_OBJECT_REQUEST, {
    acl optional 0,
    body optional 1,
    bucket required 2,
    cache_control optional 3,
    content_disposition optional 4,
    content_encoding optional 5,
    content_language optional 6,
    content_length optional 7,
    content_md5 optional 8,
    content_type optional 9,
    checksum_algorithm optional 10,
    checksum_crc32 optional 11,
    checksum_crc32_c optional 12,
    checksum_crc64_nvme optional 13,
    checksum_sha1 optional 14,
    checksum_sha256 optional 15,
    checksum_sha512 optional 16,
    checksum_md5 optional 17,
    checksum_xxhash64 optional 18,
    checksum_xxhash3 optional 19,
    checksum_xxhash128 optional 20,
    expires optional 21,
    if_match optional 22,
    if_none_match optional 23,
    grant_full_control optional 24,
    grant_read optional 25,
    grant_read_acp optional 26,
    grant_write_acp optional 27,
    key required 28,
    write_offset_bytes optional 29,
    metadata optional 30,
    server_side_encryption optional 31,
    storage_class optional 32,
    website_redirect_location optional 33,
    sse_customer_algorithm optional 34,
    sse_customer_key optional 35,
    sse_customer_key_md5 optional 36,
    ssekms_key_id optional 37,
    ssekms_encryption_context optional 38,
    bucket_key_enabled optional 39,
    request_payer optional 40,
    tagging optional 41,
    object_lock_mode optional 42,
    object_lock_retain_until_date optional 43,
    object_lock_legal_hold_status optional 44,
    object_lock_event_hold optional 45,
    object_lock_event_hold_duration_days optional 46,
    object_lock_event_hold_duration_years optional 47,
    expected_bucket_owner optional 48,
});
structure!(PutObjectLegalHoldInput, &shapes::PUT_OBJECT_LEGAL_HOLD_REQUEST, {
    bucket required 0,
    key required 1,
    legal_hold optional 2,
    request_payer optional 3,
    version_id optional 4,
    content_md5 optional 5,
    checksum_algorithm optional 6,
    expected_bucket_owner optional 7,
});
structure!(PutObjectLegalHoldOutput, &shapes::PUT_OBJECT_LEGAL_HOLD_OUTPUT, {
    request_charged optional 0,
});
structure!(PutObjectLockConfigurationInput, &shapes::PUT_OBJECT_LOCK_CONFIGURATION_REQUEST, {
    bucket required 0,
    object_lock_configuration optional 1,
    request_payer optional 2,
    token optional 3,
    content_md5 optional 4,
    checksum_algorithm optional 5,
    expected_bucket_owner optional 6,
});
structure!(PutObjectLockConfigurationOutput, &shapes::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT, {
    request_charged optional 0,
});
structure!(PutObjectOutput, &shapes::PUT_OBJECT_OUTPUT, {
    expiration optional 0,
    e_tag optional 1,
    checksum_crc32 optional 2,
    checksum_crc32_c optional 3,
    checksum_crc64_nvme optional 4,
    checksum_sha1 optional 5,
    checksum_sha256 optional 6,
    checksum_sha512 optional 7,
    checksum_md5 optional 8,
    checksum_xxhash64 optional 9,
    checksum_xxhash3 optional 10,
    checksum_xxhash128 optional 11,
    checksum_type optional 12,
    server_side_encryption optional 13,
    version_id optional 14,
    sse_customer_algorithm optional 15,
    sse_customer_key_md5 optional 16,
    ssekms_key_id optional 17,
    ssekms_encryption_context optional 18,
    bucket_key_enabled optional 19,
    size optional 20,
    request_charged optional 21,
});
structure!(PutObjectRetentionInput, &shapes::PUT_OBJECT_RETENTION_REQUEST, {
    bucket required 0,
    key required 1,
    retention optional 2,
    request_payer optional 3,
    version_id optional 4,
    bypass_governance_retention optional 5,
    content_md5 optional 6,
    checksum_algorithm optional 7,
    expected_bucket_owner optional 8,
});
structure!(PutObjectRetentionOutput, &shapes::PUT_OBJECT_RETENTION_OUTPUT, {
    request_charged optional 0,
});
structure!(PutObjectTaggingInput, &shapes::PUT_OBJECT_TAGGING_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    content_md5 optional 3,
    checksum_algorithm optional 4,
    tagging required 5,
    expected_bucket_owner optional 6,
    request_payer optional 7,
});
structure!(PutObjectTaggingOutput, &shapes::PUT_OBJECT_TAGGING_OUTPUT, {
    version_id optional 0,
});
structure!(PutPublicAccessBlockInput, &shapes::PUT_PUBLIC_ACCESS_BLOCK_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    public_access_block_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(PutPublicAccessBlockOutput, Shape::EMPTY, {
});
structure!(QueueConfiguration, &shapes::QUEUE_CONFIGURATION, {
    id optional 0,
    queue_arn required 1,
    events required 2,
    filter optional 3,
});
structure!(RecordExpiration, &shapes::RECORD_EXPIRATION, {
    expiration required 0,
    days optional 1,
});
structure!(RecordsEvent, &shapes::RECORDS_EVENT, {
    payload optional 0,
});
structure!(Redirect, &shapes::REDIRECT, {
    host_name optional 0,
    http_redirect_code optional 1,
    protocol optional 2,
    replace_key_prefix_with optional 3,
    replace_key_with optional 4,
});
structure!(RedirectAllRequestsTo, &shapes::REDIRECT_ALL_REQUESTS_TO, {
    host_name required 0,
    protocol optional 1,
});
structure!(RenameObjectInput, &shapes::RENAME_OBJECT_REQUEST, {
    bucket required 0,
    key required 1,
    rename_source required 2,
    destination_if_match optional 3,
    destination_if_none_match optional 4,
    destination_if_modified_since optional 5,
    destination_if_unmodified_since optional 6,
    source_if_match optional 7,
    source_if_none_match optional 8,
    source_if_modified_since optional 9,
    source_if_unmodified_since optional 10,
    client_token optional 11,
});
structure!(RenameObjectOutput, &shapes::RENAME_OBJECT_OUTPUT, {
});
structure!(ReplicaModifications, &shapes::REPLICA_MODIFICATIONS, {
    status required 0,
});
structure!(ReplicationConfiguration, &shapes::REPLICATION_CONFIGURATION, {
    role required 0,
    rules required 1,
});
structure!(ReplicationRule, &shapes::REPLICATION_RULE, {
    id optional 0,
    priority optional 1,
    prefix optional 2,
    filter optional 3,
    status required 4,
    source_selection_criteria optional 5,
    existing_object_replication optional 6,
    destination required 7,
    delete_marker_replication optional 8,
});
structure!(ReplicationRuleAndOperator, &shapes::REPLICATION_RULE_AND_OPERATOR, {
    prefix optional 0,
    tags optional 1,
});
structure!(ReplicationRuleFilter, &shapes::REPLICATION_RULE_FILTER, {
    prefix optional 0,
    tag optional 1,
    and optional 2,
});
structure!(ReplicationTime, &shapes::REPLICATION_TIME, {
    status required 0,
    time required 1,
});
structure!(ReplicationTimeValue, &shapes::REPLICATION_TIME_VALUE, {
    minutes optional 0,
});
structure!(RequestPaymentConfiguration, &shapes::REQUEST_PAYMENT_CONFIGURATION, {
    payer required 0,
});
structure!(RequestProgress, &shapes::REQUEST_PROGRESS, {
    enabled optional 0,
});
structure!(RestoreObjectInput, &shapes::RESTORE_OBJECT_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    restore_request optional 3,
    request_payer optional 4,
    checksum_algorithm optional 5,
    expected_bucket_owner optional 6,
});
structure!(RestoreObjectOutput, &shapes::RESTORE_OBJECT_OUTPUT, {
    request_charged optional 0,
    restore_output_path optional 1,
});
structure!(RestoreRequest, &shapes::RESTORE_REQUEST, {
    days optional 0,
    glacier_job_parameters optional 1,
    r#type optional 2,
    tier optional 3,
    description optional 4,
    select_parameters optional 5,
    output_location optional 6,
});
structure!(RestoreStatus, &shapes::RESTORE_STATUS, {
    is_restore_in_progress optional 0,
    restore_expiry_date optional 1,
});
structure!(RoutingRule, &shapes::ROUTING_RULE, {
    condition optional 0,
    redirect required 1,
});
structure!(S3KeyFilter, &shapes::S3_KEY_FILTER, {
    filter_rules optional 0,
});
structure!(S3Location, &shapes::S3_LOCATION, {
    bucket_name required 0,
    prefix required 1,
    encryption optional 2,
    canned_acl optional 3,
    access_control_list optional 4,
    tagging optional 5,
    user_metadata optional 6,
    storage_class optional 7,
});
structure!(S3TablesDestination, &shapes::S3_TABLES_DESTINATION, {
    table_bucket_arn required 0,
    table_name required 1,
});
structure!(S3TablesDestinationResult, &shapes::S3_TABLES_DESTINATION_RESULT, {
    table_bucket_arn required 0,
    table_name required 1,
    table_arn required 2,
    table_namespace required 3,
});
structure!(SSEKMS, &shapes::SSEKMS, {
    key_id required 0,
});
structure!(SSEKMSEncryption, &shapes::SSEKMS_ENCRYPTION, {
    kms_key_arn required 0,
    bucket_key_enabled optional 1,
});
structure!(SSES3, &shapes::SSES3, {
});
structure!(ScanRange, &shapes::SCAN_RANGE, {
    start optional 0,
    end optional 1,
});
structure!(SelectObjectContentEventStream, &shapes::SELECT_OBJECT_CONTENT_EVENT_STREAM, {
    records optional 0,
    stats optional 1,
    progress optional 2,
    cont optional 3,
    end optional 4,
});
structure!(SelectObjectContentInput, &shapes::SELECT_OBJECT_CONTENT_REQUEST, {
    bucket required 0,
    key required 1,
    sse_customer_algorithm optional 2,
    sse_customer_key optional 3,
    sse_customer_key_md5 optional 4,
    expression required 5,
    expression_type required 6,
    request_progress optional 7,
    input_serialization required 8,
    output_serialization required 9,
    scan_range optional 10,
    expected_bucket_owner optional 11,
});
structure!(SelectObjectContentOutput, &shapes::SELECT_OBJECT_CONTENT_OUTPUT, {
    payload optional 0,
});
structure!(SelectParameters, &shapes::SELECT_PARAMETERS, {
    input_serialization required 0,
    expression_type required 1,
    expression required 2,
    output_serialization required 3,
});
structure!(ServerSideEncryptionByDefault, &shapes::SERVER_SIDE_ENCRYPTION_BY_DEFAULT, {
    sse_algorithm required 0,
    kms_master_key_id optional 1,
});
structure!(ServerSideEncryptionConfiguration, &shapes::SERVER_SIDE_ENCRYPTION_CONFIGURATION, {
    rules required 0,
});
structure!(ServerSideEncryptionRule, &shapes::SERVER_SIDE_ENCRYPTION_RULE, {
    apply_server_side_encryption_by_default optional 0,
    bucket_key_enabled optional 1,
    blocked_encryption_types optional 2,
});
structure!(SessionCredentials, &shapes::SESSION_CREDENTIALS, {
    access_key_id required 0,
    secret_access_key required 1,
    session_token required 2,
    expiration required 3,
});
structure!(SimplePrefix, &shapes::SIMPLE_PREFIX, {
});
structure!(SourceSelectionCriteria, &shapes::SOURCE_SELECTION_CRITERIA, {
    sse_kms_encrypted_objects optional 0,
    replica_modifications optional 1,
});
structure!(SseKmsEncryptedObjects, &shapes::SSE_KMS_ENCRYPTED_OBJECTS, {
    status required 0,
});
structure!(Stats, &shapes::STATS, {
    bytes_scanned optional 0,
    bytes_processed optional 1,
    bytes_returned optional 2,
});
structure!(StatsEvent, &shapes::STATS_EVENT, {
    details optional 0,
});
structure!(StorageClassAnalysis, &shapes::STORAGE_CLASS_ANALYSIS, {
    data_export optional 0,
});
structure!(StorageClassAnalysisDataExport, &shapes::STORAGE_CLASS_ANALYSIS_DATA_EXPORT, {
    output_schema_version required 0,
    destination required 1,
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value required 1,
});
structure!(Tagging, &shapes::TAGGING, {
    tag_set required 0,
});
structure!(TargetGrant, &shapes::TARGET_GRANT, {
    grantee optional 0,
    permission optional 1,
});
structure!(TargetObjectKeyFormat, &shapes::TARGET_OBJECT_KEY_FORMAT, {
    simple_prefix optional 0,
    partitioned_prefix optional 1,
});
structure!(Tiering, &shapes::TIERING, {
    days required 0,
    access_tier required 1,
});
structure!(TopicConfiguration, &shapes::TOPIC_CONFIGURATION, {
    id optional 0,
    topic_arn required 1,
    events required 2,
    filter optional 3,
});
structure!(Transition, &shapes::TRANSITION, {
    date optional 0,
    days optional 1,
    storage_class optional 2,
});
structure!(UpdateBucketMetadataAnnotationTableConfigurationInput, &shapes::UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    annotation_table_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(UpdateBucketMetadataAnnotationTableConfigurationOutput, Shape::EMPTY, {
});
structure!(UpdateBucketMetadataInventoryTableConfigurationInput, &shapes::UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    inventory_table_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(UpdateBucketMetadataInventoryTableConfigurationOutput, Shape::EMPTY, {
});
structure!(UpdateBucketMetadataJournalTableConfigurationInput, &shapes::UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION_REQUEST, {
    bucket required 0,
    content_md5 optional 1,
    checksum_algorithm optional 2,
    journal_table_configuration required 3,
    expected_bucket_owner optional 4,
});
structure!(UpdateBucketMetadataJournalTableConfigurationOutput, Shape::EMPTY, {
});
structure!(UpdateObjectEncryptionInput, &shapes::UPDATE_OBJECT_ENCRYPTION_REQUEST, {
    bucket required 0,
    key required 1,
    version_id optional 2,
    object_encryption required 3,
    request_payer optional 4,
    expected_bucket_owner optional 5,
    content_md5 optional 6,
    checksum_algorithm optional 7,
});
structure!(UpdateObjectEncryptionOutput, &shapes::UPDATE_OBJECT_ENCRYPTION_RESPONSE, {
    request_charged optional 0,
});
structure!(UploadPartCopyInput, &shapes::UPLOAD_PART_COPY_REQUEST, {
    bucket required 0,
    copy_source required 1,
    copy_source_if_match optional 2,
    copy_source_if_modified_since optional 3,
    copy_source_if_none_match optional 4,
    copy_source_if_unmodified_since optional 5,
    copy_source_range optional 6,
    key required 7,
    part_number required 8,
    upload_id required 9,
    sse_customer_algorithm optional 10,
    sse_customer_key optional 11,
    sse_customer_key_md5 optional 12,
    copy_source_sse_customer_algorithm optional 13,
    copy_source_sse_customer_key optional 14,
    copy_source_sse_customer_key_md5 optional 15,
    request_payer optional 16,
    expected_bucket_owner optional 17,
    expected_source_bucket_owner optional 18,
});
structure!(UploadPartCopyOutput, &shapes::UPLOAD_PART_COPY_OUTPUT, {
    copy_source_version_id optional 0,
    copy_part_result optional 1,
    server_side_encryption optional 2,
    sse_customer_algorithm optional 3,
    sse_customer_key_md5 optional 4,
    ssekms_key_id optional 5,
    bucket_key_enabled optional 6,
    request_charged optional 7,
    version_id optional 8,
});
structure!(UploadPartInput, &shapes::UPLOAD_PART_REQUEST, {
    body optional 0,
    bucket required 1,
    content_length optional 2,
    content_md5 optional 3,
    checksum_algorithm optional 4,
    checksum_crc32 optional 5,
    checksum_crc32_c optional 6,
    checksum_crc64_nvme optional 7,
    checksum_sha1 optional 8,
    checksum_sha256 optional 9,
    checksum_sha512 optional 10,
    checksum_md5 optional 11,
    checksum_xxhash64 optional 12,
    checksum_xxhash3 optional 13,
    checksum_xxhash128 optional 14,
    key required 15,
    part_number required 16,
    upload_id required 17,
    sse_customer_algorithm optional 18,
    sse_customer_key optional 19,
    sse_customer_key_md5 optional 20,
    request_payer optional 21,
    expected_bucket_owner optional 22,
});
structure!(UploadPartOutput, &shapes::UPLOAD_PART_OUTPUT, {
    server_side_encryption optional 0,
    e_tag optional 1,
    checksum_crc32 optional 2,
    checksum_crc32_c optional 3,
    checksum_crc64_nvme optional 4,
    checksum_sha1 optional 5,
    checksum_sha256 optional 6,
    checksum_sha512 optional 7,
    checksum_md5 optional 8,
    checksum_xxhash64 optional 9,
    checksum_xxhash3 optional 10,
    checksum_xxhash128 optional 11,
    sse_customer_algorithm optional 12,
    sse_customer_key_md5 optional 13,
    ssekms_key_id optional 14,
    bucket_key_enabled optional 15,
    request_charged optional 16,
    version_id optional 17,
});
structure!(VersioningConfiguration, &shapes::VERSIONING_CONFIGURATION, {
    mfa_delete optional 0,
    status optional 1,
});
structure!(WebsiteConfiguration, &shapes::WEBSITE_CONFIGURATION, {
    error_document optional 0,
    index_document optional 1,
    redirect_all_requests_to optional 2,
    routing_rules optional 3,
});
structure!(WriteGetObjectResponseInput, &shapes::WRITE_GET_OBJECT_RESPONSE_REQUEST, {
    request_route required 0,
    request_token required 1,
    body optional 2,
    status_code optional 3,
    error_code optional 4,
    error_message optional 5,
    accept_ranges optional 6,
    cache_control optional 7,
    content_disposition optional 8,
    content_encoding optional 9,
    content_language optional 10,
    content_length optional 11,
    content_range optional 12,
    content_type optional 13,
    checksum_crc32 optional 14,
    checksum_crc32_c optional 15,
    checksum_crc64_nvme optional 16,
    checksum_sha1 optional 17,
    checksum_sha256 optional 18,
    checksum_sha512 optional 19,
    checksum_md5 optional 20,
    checksum_xxhash64 optional 21,
    checksum_xxhash3 optional 22,
    checksum_xxhash128 optional 23,
    delete_marker optional 24,
    e_tag optional 25,
    expires optional 26,
    expiration optional 27,
    last_modified optional 28,
    missing_meta optional 29,
    metadata optional 30,
    object_lock_mode optional 31,
    object_lock_legal_hold_status optional 32,
    object_lock_retain_until_date optional 33,
    parts_count optional 34,
    replication_status optional 35,
    request_charged optional 36,
    restore optional 37,
    server_side_encryption optional 38,
    sse_customer_algorithm optional 39,
    ssekms_key_id optional 40,
    sse_customer_key_md5 optional 41,
    storage_class optional 42,
    tag_count optional 43,
    version_id optional 44,
    bucket_key_enabled optional 45,
});
structure!(WriteGetObjectResponseOutput, Shape::EMPTY, {
});
