// Generated from models/s3.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(AbortMultipartUpload, ABORT_MULTIPART_UPLOAD, AbortMultipartUploadInput, AbortMultipartUploadOutput);
operation!(CompleteMultipartUpload, COMPLETE_MULTIPART_UPLOAD, CompleteMultipartUploadInput, CompleteMultipartUploadOutput);
operation!(CopyObject, COPY_OBJECT, CopyObjectInput, CopyObjectOutput);
operation!(CreateBucket, CREATE_BUCKET, CreateBucketInput, CreateBucketOutput);
operation!(CreateBucketMetadataConfiguration, CREATE_BUCKET_METADATA_CONFIGURATION, CreateBucketMetadataConfigurationInput, CreateBucketMetadataConfigurationOutput);
operation!(CreateBucketMetadataTableConfiguration, CREATE_BUCKET_METADATA_TABLE_CONFIGURATION, CreateBucketMetadataTableConfigurationInput, CreateBucketMetadataTableConfigurationOutput);
operation!(CreateMultipartUpload, CREATE_MULTIPART_UPLOAD, CreateMultipartUploadInput, CreateMultipartUploadOutput);
operation!(CreateSession, CREATE_SESSION, CreateSessionInput, CreateSessionOutput);
operation!(DeleteBucket, DELETE_BUCKET, DeleteBucketInput, DeleteBucketOutput);
operation!(DeleteBucketAnalyticsConfiguration, DELETE_BUCKET_ANALYTICS_CONFIGURATION, DeleteBucketAnalyticsConfigurationInput, DeleteBucketAnalyticsConfigurationOutput);
operation!(DeleteBucketCors, DELETE_BUCKET_CORS, DeleteBucketCorsInput, DeleteBucketCorsOutput);
operation!(DeleteBucketEncryption, DELETE_BUCKET_ENCRYPTION, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput);
operation!(DeleteBucketIntelligentTieringConfiguration, DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION, DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketIntelligentTieringConfigurationOutput);
operation!(DeleteBucketInventoryConfiguration, DELETE_BUCKET_INVENTORY_CONFIGURATION, DeleteBucketInventoryConfigurationInput, DeleteBucketInventoryConfigurationOutput);
operation!(DeleteBucketLifecycle, DELETE_BUCKET_LIFECYCLE, DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput);
operation!(DeleteBucketMetadataConfiguration, DELETE_BUCKET_METADATA_CONFIGURATION, DeleteBucketMetadataConfigurationInput, DeleteBucketMetadataConfigurationOutput);
operation!(DeleteBucketMetadataTableConfiguration, DELETE_BUCKET_METADATA_TABLE_CONFIGURATION, DeleteBucketMetadataTableConfigurationInput, DeleteBucketMetadataTableConfigurationOutput);
operation!(DeleteBucketMetricsConfiguration, DELETE_BUCKET_METRICS_CONFIGURATION, DeleteBucketMetricsConfigurationInput, DeleteBucketMetricsConfigurationOutput);
operation!(DeleteBucketOwnershipControls, DELETE_BUCKET_OWNERSHIP_CONTROLS, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput);
operation!(DeleteBucketPolicy, DELETE_BUCKET_POLICY, DeleteBucketPolicyInput, DeleteBucketPolicyOutput);
operation!(DeleteBucketReplication, DELETE_BUCKET_REPLICATION, DeleteBucketReplicationInput, DeleteBucketReplicationOutput);
operation!(DeleteBucketTagging, DELETE_BUCKET_TAGGING, DeleteBucketTaggingInput, DeleteBucketTaggingOutput);
operation!(DeleteBucketWebsite, DELETE_BUCKET_WEBSITE, DeleteBucketWebsiteInput, DeleteBucketWebsiteOutput);
operation!(DeleteObject, DELETE_OBJECT, DeleteObjectInput, DeleteObjectOutput);
operation!(DeleteObjectAnnotation, DELETE_OBJECT_ANNOTATION, DeleteObjectAnnotationInput, DeleteObjectAnnotationOutput);
operation!(DeleteObjectTagging, DELETE_OBJECT_TAGGING, DeleteObjectTaggingInput, DeleteObjectTaggingOutput);
operation!(DeleteObjects, DELETE_OBJECTS, DeleteObjectsInput, DeleteObjectsOutput);
operation!(DeletePublicAccessBlock, DELETE_PUBLIC_ACCESS_BLOCK, DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput);
operation!(GetBucketAbac, GET_BUCKET_ABAC, GetBucketAbacInput, GetBucketAbacOutput);
operation!(GetBucketAccelerateConfiguration, GET_BUCKET_ACCELERATE_CONFIGURATION, GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput);
operation!(GetBucketAcl, GET_BUCKET_ACL, GetBucketAclInput, GetBucketAclOutput);
operation!(GetBucketAnalyticsConfiguration, GET_BUCKET_ANALYTICS_CONFIGURATION, GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput);
operation!(GetBucketCors, GET_BUCKET_CORS, GetBucketCorsInput, GetBucketCorsOutput);
operation!(GetBucketEncryption, GET_BUCKET_ENCRYPTION, GetBucketEncryptionInput, GetBucketEncryptionOutput);
operation!(GetBucketIntelligentTieringConfiguration, GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION, GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput);
operation!(GetBucketInventoryConfiguration, GET_BUCKET_INVENTORY_CONFIGURATION, GetBucketInventoryConfigurationInput, GetBucketInventoryConfigurationOutput);
operation!(GetBucketLifecycleConfiguration, GET_BUCKET_LIFECYCLE_CONFIGURATION, GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput);
operation!(GetBucketLocation, GET_BUCKET_LOCATION, GetBucketLocationInput, GetBucketLocationOutput);
operation!(GetBucketLogging, GET_BUCKET_LOGGING, GetBucketLoggingInput, GetBucketLoggingOutput);
operation!(GetBucketMetadataConfiguration, GET_BUCKET_METADATA_CONFIGURATION, GetBucketMetadataConfigurationInput, GetBucketMetadataConfigurationOutput);
operation!(GetBucketMetadataTableConfiguration, GET_BUCKET_METADATA_TABLE_CONFIGURATION, GetBucketMetadataTableConfigurationInput, GetBucketMetadataTableConfigurationOutput);
operation!(GetBucketMetricsConfiguration, GET_BUCKET_METRICS_CONFIGURATION, GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput);
operation!(GetBucketNotificationConfiguration, GET_BUCKET_NOTIFICATION_CONFIGURATION, GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput);
operation!(GetBucketOwnershipControls, GET_BUCKET_OWNERSHIP_CONTROLS, GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput);
operation!(GetBucketPolicy, GET_BUCKET_POLICY, GetBucketPolicyInput, GetBucketPolicyOutput);
operation!(GetBucketPolicyStatus, GET_BUCKET_POLICY_STATUS, GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput);
operation!(GetBucketReplication, GET_BUCKET_REPLICATION, GetBucketReplicationInput, GetBucketReplicationOutput);
operation!(GetBucketRequestPayment, GET_BUCKET_REQUEST_PAYMENT, GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput);
operation!(GetBucketTagging, GET_BUCKET_TAGGING, GetBucketTaggingInput, GetBucketTaggingOutput);
operation!(GetBucketVersioning, GET_BUCKET_VERSIONING, GetBucketVersioningInput, GetBucketVersioningOutput);
operation!(GetBucketWebsite, GET_BUCKET_WEBSITE, GetBucketWebsiteInput, GetBucketWebsiteOutput);
operation!(GetObject, GET_OBJECT, GetObjectInput, GetObjectOutput);
operation!(GetObjectAcl, GET_OBJECT_ACL, GetObjectAclInput, GetObjectAclOutput);
operation!(GetObjectAnnotation, GET_OBJECT_ANNOTATION, GetObjectAnnotationInput, GetObjectAnnotationOutput);
operation!(GetObjectAttributes, GET_OBJECT_ATTRIBUTES, GetObjectAttributesInput, GetObjectAttributesOutput);
operation!(GetObjectLegalHold, GET_OBJECT_LEGAL_HOLD, GetObjectLegalHoldInput, GetObjectLegalHoldOutput);
operation!(GetObjectLockConfiguration, GET_OBJECT_LOCK_CONFIGURATION, GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput);
operation!(GetObjectRetention, GET_OBJECT_RETENTION, GetObjectRetentionInput, GetObjectRetentionOutput);
operation!(GetObjectTagging, GET_OBJECT_TAGGING, GetObjectTaggingInput, GetObjectTaggingOutput);
operation!(GetObjectTorrent, GET_OBJECT_TORRENT, GetObjectTorrentInput, GetObjectTorrentOutput);
operation!(GetPublicAccessBlock, GET_PUBLIC_ACCESS_BLOCK, GetPublicAccessBlockInput, GetPublicAccessBlockOutput);
operation!(HeadBucket, HEAD_BUCKET, HeadBucketInput, HeadBucketOutput);
operation!(HeadObject, HEAD_OBJECT, HeadObjectInput, HeadObjectOutput);
operation!(ListBucketAnalyticsConfigurations, LIST_BUCKET_ANALYTICS_CONFIGURATIONS, ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput);
operation!(ListBucketIntelligentTieringConfigurations, LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS, ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput);
operation!(ListBucketInventoryConfigurations, LIST_BUCKET_INVENTORY_CONFIGURATIONS, ListBucketInventoryConfigurationsInput, ListBucketInventoryConfigurationsOutput);
operation!(ListBucketMetricsConfigurations, LIST_BUCKET_METRICS_CONFIGURATIONS, ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput);
operation!(ListBuckets, LIST_BUCKETS, ListBucketsInput, ListBucketsOutput);
operation!(ListDirectoryBuckets, LIST_DIRECTORY_BUCKETS, ListDirectoryBucketsInput, ListDirectoryBucketsOutput);
operation!(ListMultipartUploads, LIST_MULTIPART_UPLOADS, ListMultipartUploadsInput, ListMultipartUploadsOutput);
operation!(ListObjectAnnotations, LIST_OBJECT_ANNOTATIONS, ListObjectAnnotationsInput, ListObjectAnnotationsOutput);
operation!(ListObjectVersions, LIST_OBJECT_VERSIONS, ListObjectVersionsInput, ListObjectVersionsOutput);
operation!(ListObjects, LIST_OBJECTS, ListObjectsInput, ListObjectsOutput);
operation!(ListObjectsV2, LIST_OBJECTS_V2, ListObjectsV2Input, ListObjectsV2Output);
operation!(ListParts, LIST_PARTS, ListPartsInput, ListPartsOutput);
operation!(PutBucketAbac, PUT_BUCKET_ABAC, PutBucketAbacInput, PutBucketAbacOutput);
operation!(PutBucketAccelerateConfiguration, PUT_BUCKET_ACCELERATE_CONFIGURATION, PutBucketAccelerateConfigurationInput, PutBucketAccelerateConfigurationOutput);
operation!(PutBucketAcl, PUT_BUCKET_ACL, PutBucketAclInput, PutBucketAclOutput);
operation!(PutBucketAnalyticsConfiguration, PUT_BUCKET_ANALYTICS_CONFIGURATION, PutBucketAnalyticsConfigurationInput, PutBucketAnalyticsConfigurationOutput);
operation!(PutBucketCors, PUT_BUCKET_CORS, PutBucketCorsInput, PutBucketCorsOutput);
operation!(PutBucketEncryption, PUT_BUCKET_ENCRYPTION, PutBucketEncryptionInput, PutBucketEncryptionOutput);
operation!(PutBucketIntelligentTieringConfiguration, PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION, PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput);
operation!(PutBucketInventoryConfiguration, PUT_BUCKET_INVENTORY_CONFIGURATION, PutBucketInventoryConfigurationInput, PutBucketInventoryConfigurationOutput);
operation!(PutBucketLifecycleConfiguration, PUT_BUCKET_LIFECYCLE_CONFIGURATION, PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput);
operation!(PutBucketLogging, PUT_BUCKET_LOGGING, PutBucketLoggingInput, PutBucketLoggingOutput);
operation!(PutBucketMetricsConfiguration, PUT_BUCKET_METRICS_CONFIGURATION, PutBucketMetricsConfigurationInput, PutBucketMetricsConfigurationOutput);
operation!(PutBucketNotificationConfiguration, PUT_BUCKET_NOTIFICATION_CONFIGURATION, PutBucketNotificationConfigurationInput, PutBucketNotificationConfigurationOutput);
operation!(PutBucketOwnershipControls, PUT_BUCKET_OWNERSHIP_CONTROLS, PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput);
operation!(PutBucketPolicy, PUT_BUCKET_POLICY, PutBucketPolicyInput, PutBucketPolicyOutput);
operation!(PutBucketReplication, PUT_BUCKET_REPLICATION, PutBucketReplicationInput, PutBucketReplicationOutput);
operation!(PutBucketRequestPayment, PUT_BUCKET_REQUEST_PAYMENT, PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput);
operation!(PutBucketTagging, PUT_BUCKET_TAGGING, PutBucketTaggingInput, PutBucketTaggingOutput);
operation!(PutBucketVersioning, PUT_BUCKET_VERSIONING, PutBucketVersioningInput, PutBucketVersioningOutput);
operation!(PutBucketWebsite, PUT_BUCKET_WEBSITE, PutBucketWebsiteInput, PutBucketWebsiteOutput);
operation!(PutObject, PUT_OBJECT, PutObjectInput, PutObjectOutput);
operation!(PutObjectAcl, PUT_OBJECT_ACL, PutObjectAclInput, PutObjectAclOutput);
operation!(PutObjectAnnotation, PUT_OBJECT_ANNOTATION, PutObjectAnnotationInput, PutObjectAnnotationOutput);
operation!(PutObjectLegalHold, PUT_OBJECT_LEGAL_HOLD, PutObjectLegalHoldInput, PutObjectLegalHoldOutput);
operation!(PutObjectLockConfiguration, PUT_OBJECT_LOCK_CONFIGURATION, PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput);
operation!(PutObjectRetention, PUT_OBJECT_RETENTION, PutObjectRetentionInput, PutObjectRetentionOutput);
operation!(PutObjectTagging, PUT_OBJECT_TAGGING, PutObjectTaggingInput, PutObjectTaggingOutput);
operation!(PutPublicAccessBlock, PUT_PUBLIC_ACCESS_BLOCK, PutPublicAccessBlockInput, PutPublicAccessBlockOutput);
operation!(RenameObject, RENAME_OBJECT, RenameObjectInput, RenameObjectOutput);
operation!(RestoreObject, RESTORE_OBJECT, RestoreObjectInput, RestoreObjectOutput);
operation!(SelectObjectContent, SELECT_OBJECT_CONTENT, SelectObjectContentInput, SelectObjectContentOutput);
operation!(UpdateBucketMetadataAnnotationTableConfiguration, UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION, UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataAnnotationTableConfigurationOutput);
operation!(UpdateBucketMetadataInventoryTableConfiguration, UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION, UpdateBucketMetadataInventoryTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationOutput);
operation!(UpdateBucketMetadataJournalTableConfiguration, UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION, UpdateBucketMetadataJournalTableConfigurationInput, UpdateBucketMetadataJournalTableConfigurationOutput);
operation!(UpdateObjectEncryption, UPDATE_OBJECT_ENCRYPTION, UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput);
operation!(UploadPart, UPLOAD_PART, UploadPartInput, UploadPartOutput);
operation!(UploadPartCopy, UPLOAD_PART_COPY, UploadPartCopyInput, UploadPartCopyOutput);
operation!(WriteGetObjectResponse, WRITE_GET_OBJECT_RESPONSE, WriteGetObjectResponseInput, WriteGetObjectResponseOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_s3_operation {
    ($with:ident) => {
        $with! {
            AbortMultipartUpload,
            CompleteMultipartUpload,
            CopyObject,
            CreateBucket,
            CreateBucketMetadataConfiguration,
            CreateBucketMetadataTableConfiguration,
            CreateMultipartUpload,
            CreateSession,
            DeleteBucket,
            DeleteBucketAnalyticsConfiguration,
            DeleteBucketCors,
            DeleteBucketEncryption,
            DeleteBucketIntelligentTieringConfiguration,
            DeleteBucketInventoryConfiguration,
            DeleteBucketLifecycle,
            DeleteBucketMetadataConfiguration,
            DeleteBucketMetadataTableConfiguration,
            DeleteBucketMetricsConfiguration,
            DeleteBucketOwnershipControls,
            DeleteBucketPolicy,
            DeleteBucketReplication,
            DeleteBucketTagging,
            DeleteBucketWebsite,
            DeleteObject,
            DeleteObjectAnnotation,
            DeleteObjectTagging,
            DeleteObjects,
            DeletePublicAccessBlock,
            GetBucketAbac,
            GetBucketAccelerateConfiguration,
            GetBucketAcl,
            GetBucketAnalyticsConfiguration,
            GetBucketCors,
            GetBucketEncryption,
            GetBucketIntelligentTieringConfiguration,
            GetBucketInventoryConfiguration,
            GetBucketLifecycleConfiguration,
            GetBucketLocation,
            GetBucketLogging,
            GetBucketMetadataConfiguration,
            GetBucketMetadataTableConfiguration,
            GetBucketMetricsConfiguration,
            GetBucketNotificationConfiguration,
            GetBucketOwnershipControls,
            GetBucketPolicy,
            GetBucketPolicyStatus,
            GetBucketReplication,
            GetBucketRequestPayment,
            GetBucketTagging,
            GetBucketVersioning,
            GetBucketWebsite,
            GetObject,
            GetObjectAcl,
            GetObjectAnnotation,
            GetObjectAttributes,
            GetObjectLegalHold,
            GetObjectLockConfiguration,
            GetObjectRetention,
            GetObjectTagging,
            GetObjectTorrent,
            GetPublicAccessBlock,
            HeadBucket,
            HeadObject,
            ListBucketAnalyticsConfigurations,
            ListBucketIntelligentTieringConfigurations,
            ListBucketInventoryConfigurations,
            ListBucketMetricsConfigurations,
            ListBuckets,
            ListDirectoryBuckets,
            ListMultipartUploads,
            ListObjectAnnotations,
            ListObjectVersions,
            ListObjects,
            ListObjectsV2,
            ListParts,
            PutBucketAbac,
            PutBucketAccelerateConfiguration,
            PutBucketAcl,
            PutBucketAnalyticsConfiguration,
            PutBucketCors,
            PutBucketEncryption,
            PutBucketIntelligentTieringConfiguration,
            PutBucketInventoryConfiguration,
            PutBucketLifecycleConfiguration,
            PutBucketLogging,
            PutBucketMetricsConfiguration,
            PutBucketNotificationConfiguration,
            PutBucketOwnershipControls,
            PutBucketPolicy,
            PutBucketReplication,
            PutBucketRequestPayment,
            PutBucketTagging,
            PutBucketVersioning,
            PutBucketWebsite,
            PutObject,
            PutObjectAcl,
            PutObjectAnnotation,
            PutObjectLegalHold,
            PutObjectLockConfiguration,
            PutObjectRetention,
            PutObjectTagging,
            PutPublicAccessBlock,
            RenameObject,
            RestoreObject,
            SelectObjectContent,
            UpdateBucketMetadataAnnotationTableConfiguration,
            UpdateBucketMetadataInventoryTableConfiguration,
            UpdateBucketMetadataJournalTableConfiguration,
            UpdateObjectEncryption,
            UploadPart,
            UploadPartCopy,
            WriteGetObjectResponse
        }
    };
}
