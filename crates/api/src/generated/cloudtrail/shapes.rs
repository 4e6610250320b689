// Generated from models/cloudtrail.json by cargo xtask generate. Do not edit: change the generator.

use crate::constraint::Pattern;
use crate::shape::{BlobShape, FloatRange, Kind, Length, ListShape, MapShape, Member, NumberRange, Shape, StringShape, StructureShape};

pub(super) static ACCOUNT_ID: Shape = Shape::new("AccountId", Kind::String(StringShape { length: Length::new(12, Some(16)), pattern: Some(Pattern::new("\\d+", "\\A(?:[0-9]+)\\z")), values: &[] }));
pub(super) static ADD_TAGS_REQUEST: Shape = Shape::new("AddTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &STRING).required(),
    Member::new("TagsList", &TAGS_LIST).required(),
], payload: None, union: false }));
pub(super) static ADD_TAGS_RESPONSE: Shape = Shape::new("AddTagsResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static ADVANCED_EVENT_SELECTOR: Shape = Shape::new("AdvancedEventSelector", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &SELECTOR_NAME),
    Member::new("FieldSelectors", &ADVANCED_FIELD_SELECTORS).required(),
], payload: None, union: false }));
pub(super) static ADVANCED_EVENT_SELECTORS: Shape = Shape::new("AdvancedEventSelectors", Kind::List(ListShape { element: &Member::new("member", &ADVANCED_EVENT_SELECTOR), flattened: false, length: Length::ANY }));
pub(super) static ADVANCED_FIELD_SELECTOR: Shape = Shape::new("AdvancedFieldSelector", Kind::Structure(StructureShape { members: &[
    Member::new("Field", &SELECTOR_FIELD).required(),
    Member::new("Equals", &OPERATOR),
    Member::new("StartsWith", &OPERATOR),
    Member::new("EndsWith", &OPERATOR),
    Member::new("NotEquals", &OPERATOR),
    Member::new("NotStartsWith", &OPERATOR),
    Member::new("NotEndsWith", &OPERATOR),
], payload: None, union: false }));
pub(super) static ADVANCED_FIELD_SELECTORS: Shape = Shape::new("AdvancedFieldSelectors", Kind::List(ListShape { element: &Member::new("member", &ADVANCED_FIELD_SELECTOR), flattened: false, length: Length::new(1, None) }));
pub(super) static AGGREGATION_CONFIGURATION: Shape = Shape::new("AggregationConfiguration", Kind::Structure(StructureShape { members: &[
    Member::new("Templates", &TEMPLATES).required(),
    Member::new("EventCategory", &EVENT_CATEGORY_AGGREGATION).required(),
], payload: None, union: false }));
pub(super) static AGGREGATION_CONFIGURATIONS: Shape = Shape::new("AggregationConfigurations", Kind::List(ListShape { element: &Member::new("member", &AGGREGATION_CONFIGURATION), flattened: false, length: Length::new(0, Some(1)) }));
pub(super) static BILLING_MODE: Shape = Shape::new("BillingMode", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"] }));
pub(super) static BOOLEAN: Shape = Shape::new("Boolean", Kind::Boolean);
pub(super) static BYTE_BUFFER: Shape = Shape::new("ByteBuffer", Kind::Blob(BlobShape { length: Length::ANY }));
pub(super) static CANCEL_QUERY_REQUEST: Shape = Shape::new("CancelQueryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN),
    Member::new("QueryId", &UUID).required(),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static CANCEL_QUERY_RESPONSE: Shape = Shape::new("CancelQueryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("QueryId", &UUID).required(),
    Member::new("QueryStatus", &QUERY_STATUS).required(),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static CHANNEL: Shape = Shape::new("Channel", Kind::Structure(StructureShape { members: &[
    Member::new("ChannelArn", &CHANNEL_ARN),
    Member::new("Name", &CHANNEL_NAME),
], payload: None, union: false }));
pub(super) static CHANNEL_ARN: Shape = Shape::new("ChannelArn", Kind::String(StringShape { length: Length::new(3, Some(256)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static CHANNEL_NAME: Shape = Shape::new("ChannelName", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._\\-]+$", "\\A(?:^[a-zA-Z0-9._\\-]+$)\\z")), values: &[] }));
pub(super) static CHANNELS: Shape = Shape::new("Channels", Kind::List(ListShape { element: &Member::new("member", &CHANNEL), flattened: false, length: Length::ANY }));
pub(super) static CONTEXT_KEY_SELECTOR: Shape = Shape::new("ContextKeySelector", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &TYPE).required(),
    Member::new("Equals", &OPERATOR_TARGET_LIST).required(),
], payload: None, union: false }));
pub(super) static CONTEXT_KEY_SELECTORS: Shape = Shape::new("ContextKeySelectors", Kind::List(ListShape { element: &Member::new("member", &CONTEXT_KEY_SELECTOR), flattened: false, length: Length::new(0, Some(2)) }));
pub(super) static CREATE_CHANNEL_REQUEST: Shape = Shape::new("CreateChannelRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &CHANNEL_NAME).required(),
    Member::new("Source", &SOURCE).required(),
    Member::new("Destinations", &DESTINATIONS).required(),
    Member::new("Tags", &TAGS_LIST),
], payload: None, union: false }));
pub(super) static CREATE_CHANNEL_RESPONSE: Shape = Shape::new("CreateChannelResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ChannelArn", &CHANNEL_ARN),
    Member::new("Name", &CHANNEL_NAME),
    Member::new("Source", &SOURCE),
    Member::new("Destinations", &DESTINATIONS),
    Member::new("Tags", &TAGS_LIST),
], payload: None, union: false }));
pub(super) static CREATE_DASHBOARD_REQUEST: Shape = Shape::new("CreateDashboardRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &DASHBOARD_NAME).required(),
    Member::new("RefreshSchedule", &REFRESH_SCHEDULE),
    Member::new("TagsList", &TAGS_LIST),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("Widgets", &REQUEST_WIDGET_LIST),
], payload: None, union: false }));
pub(super) static CREATE_DASHBOARD_RESPONSE: Shape = Shape::new("CreateDashboardResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardArn", &DASHBOARD_ARN),
    Member::new("Name", &DASHBOARD_NAME),
    Member::new("Type", &DASHBOARD_TYPE),
    Member::new("Widgets", &WIDGET_LIST),
    Member::new("TagsList", &TAGS_LIST),
    Member::new("RefreshSchedule", &REFRESH_SCHEDULE),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
], payload: None, union: false }));
pub(super) static CREATE_EVENT_DATA_STORE_REQUEST: Shape = Shape::new("CreateEventDataStoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &EVENT_DATA_STORE_NAME).required(),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("TagsList", &TAGS_LIST),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("StartIngestion", &BOOLEAN),
    Member::new("BillingMode", &BILLING_MODE),
], payload: None, union: false }));
pub(super) static CREATE_EVENT_DATA_STORE_RESPONSE: Shape = Shape::new("CreateEventDataStoreResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("Status", &EVENT_DATA_STORE_STATUS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("TagsList", &TAGS_LIST),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("BillingMode", &BILLING_MODE),
], payload: None, union: false }));
pub(super) static CREATE_TRAIL_REQUEST: Shape = Shape::new("CreateTrailRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
    Member::new("S3BucketName", &STRING).required(),
    Member::new("S3KeyPrefix", &STRING),
    Member::new("SnsTopicName", &STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("EnableLogFileValidation", &BOOLEAN),
    Member::new("CloudWatchLogsLogGroupArn", &STRING),
    Member::new("CloudWatchLogsRoleArn", &STRING),
    Member::new("KmsKeyId", &STRING),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("TagsList", &TAGS_LIST),
    Member::new("RecursiveLogging", &BOOLEAN),
], payload: None, union: false }));
pub(super) static CREATE_TRAIL_RESPONSE: Shape = Shape::new("CreateTrailResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING),
    Member::new("S3BucketName", &STRING),
    Member::new("S3KeyPrefix", &STRING),
    Member::new("SnsTopicName", &STRING),
    Member::new("SnsTopicARN", &STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("TrailARN", &STRING),
    Member::new("LogFileValidationEnabled", &BOOLEAN),
    Member::new("CloudWatchLogsLogGroupArn", &STRING),
    Member::new("CloudWatchLogsRoleArn", &STRING),
    Member::new("KmsKeyId", &STRING),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("RecursiveLogging", &BOOLEAN),
], payload: None, union: false }));
pub(super) static DASHBOARD_ARN: Shape = Shape::new("DashboardArn", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static DASHBOARD_DETAIL: Shape = Shape::new("DashboardDetail", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardArn", &DASHBOARD_ARN),
    Member::new("Type", &DASHBOARD_TYPE),
], payload: None, union: false }));
pub(super) static DASHBOARD_NAME: Shape = Shape::new("DashboardName", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9_\\-]+$", "\\A(?:^[a-zA-Z0-9_\\-]+$)\\z")), values: &[] }));
pub(super) static DASHBOARD_STATUS: Shape = Shape::new("DashboardStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CREATING", "CREATED", "UPDATING", "UPDATED", "DELETING"] }));
pub(super) static DASHBOARD_TYPE: Shape = Shape::new("DashboardType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["MANAGED", "CUSTOM"] }));
pub(super) static DASHBOARDS: Shape = Shape::new("Dashboards", Kind::List(ListShape { element: &Member::new("member", &DASHBOARD_DETAIL), flattened: false, length: Length::ANY }));
pub(super) static DATA_RESOURCE: Shape = Shape::new("DataResource", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &STRING),
    Member::new("Values", &DATA_RESOURCE_VALUES),
], payload: None, union: false }));
pub(super) static DATA_RESOURCE_VALUES: Shape = Shape::new("DataResourceValues", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static DATA_RESOURCES: Shape = Shape::new("DataResources", Kind::List(ListShape { element: &Member::new("member", &DATA_RESOURCE), flattened: false, length: Length::ANY }));
pub(super) static DATE: Shape = Shape::new("Date", Kind::Timestamp(None));
pub(super) static DELETE_CHANNEL_REQUEST: Shape = Shape::new("DeleteChannelRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Channel", &CHANNEL_ARN).required(),
], payload: None, union: false }));
pub(super) static DELETE_CHANNEL_RESPONSE: Shape = Shape::new("DeleteChannelResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_DASHBOARD_REQUEST: Shape = Shape::new("DeleteDashboardRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardId", &DASHBOARD_ARN).required(),
], payload: None, union: false }));
pub(super) static DELETE_DASHBOARD_RESPONSE: Shape = Shape::new("DeleteDashboardResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_EVENT_DATA_STORE_REQUEST: Shape = Shape::new("DeleteEventDataStoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static DELETE_EVENT_DATA_STORE_RESPONSE: Shape = Shape::new("DeleteEventDataStoreResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Shape = Shape::new("DeleteResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceArn", &RESOURCE_ARN).required(),
], payload: None, union: false }));
pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: Shape = Shape::new("DeleteResourcePolicyResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELETE_TRAIL_REQUEST: Shape = Shape::new("DeleteTrailRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
], payload: None, union: false }));
pub(super) static DELETE_TRAIL_RESPONSE: Shape = Shape::new("DeleteTrailResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DELIVERY_S3_URI: Shape = Shape::new("DeliveryS3Uri", Kind::String(StringShape { length: Length::new(0, Some(1024)), pattern: Some(Pattern::new("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?", "\\A(?:s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)?)\\z")), values: &[] }));
pub(super) static DELIVERY_STATUS: Shape = Shape::new("DeliveryStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["SUCCESS", "FAILED", "FAILED_SIGNING_FILE", "PENDING", "RESOURCE_NOT_FOUND", "ACCESS_DENIED", "ACCESS_DENIED_SIGNING_FILE", "CANCELLED", "UNKNOWN"] }));
pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: Shape = Shape::new("DeregisterOrganizationDelegatedAdminRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DelegatedAdminAccountId", &ACCOUNT_ID).required(),
], payload: None, union: false }));
pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: Shape = Shape::new("DeregisterOrganizationDelegatedAdminResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static DESCRIBE_QUERY_REQUEST: Shape = Shape::new("DescribeQueryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN),
    Member::new("QueryId", &UUID),
    Member::new("QueryAlias", &QUERY_ALIAS),
    Member::new("RefreshId", &REFRESH_ID),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static DESCRIBE_QUERY_RESPONSE: Shape = Shape::new("DescribeQueryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("QueryId", &UUID),
    Member::new("QueryString", &QUERY_STATEMENT),
    Member::new("QueryStatus", &QUERY_STATUS),
    Member::new("QueryStatistics", &QUERY_STATISTICS_FOR_DESCRIBE_QUERY),
    Member::new("ErrorMessage", &ERROR_MESSAGE),
    Member::new("DeliveryS3Uri", &DELIVERY_S3_URI),
    Member::new("DeliveryStatus", &DELIVERY_STATUS),
    Member::new("Prompt", &PROMPT),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static DESCRIBE_TRAILS_REQUEST: Shape = Shape::new("DescribeTrailsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("trailNameList", &TRAIL_NAME_LIST),
    Member::new("includeShadowTrails", &BOOLEAN),
], payload: None, union: false }));
pub(super) static DESCRIBE_TRAILS_RESPONSE: Shape = Shape::new("DescribeTrailsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("trailList", &TRAIL_LIST),
], payload: None, union: false }));
pub(super) static DESTINATION: Shape = Shape::new("Destination", Kind::Structure(StructureShape { members: &[
    Member::new("Type", &DESTINATION_TYPE).required(),
    Member::new("Location", &LOCATION).required(),
], payload: None, union: false }));
pub(super) static DESTINATION_TYPE: Shape = Shape::new("DestinationType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["EVENT_DATA_STORE", "AWS_SERVICE"] }));
pub(super) static DESTINATIONS: Shape = Shape::new("Destinations", Kind::List(ListShape { element: &Member::new("member", &DESTINATION), flattened: false, length: Length::new(1, Some(200)) }));
pub(super) static DISABLE_FEDERATION_REQUEST: Shape = Shape::new("DisableFederationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static DISABLE_FEDERATION_RESPONSE: Shape = Shape::new("DisableFederationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("FederationStatus", &FEDERATION_STATUS),
], payload: None, union: false }));
pub(super) static DOUBLE: Shape = Shape::new("Double", Kind::Double(FloatRange::ANY));
pub(super) static ENABLE_FEDERATION_REQUEST: Shape = Shape::new("EnableFederationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
    Member::new("FederationRoleArn", &FEDERATION_ROLE_ARN).required(),
], payload: None, union: false }));
pub(super) static ENABLE_FEDERATION_RESPONSE: Shape = Shape::new("EnableFederationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("FederationStatus", &FEDERATION_STATUS),
    Member::new("FederationRoleArn", &FEDERATION_ROLE_ARN),
], payload: None, union: false }));
pub(super) static ERROR_CODE: Shape = Shape::new("ErrorCode", Kind::String(StringShape { length: Length::new(0, Some(128)), pattern: Some(Pattern::new("^[\\w\\d\\s_.,\\-:\\[\\]]+$", "\\A(?:^[0-9A-Za-z_0-9\\t\\n\\x0B\\x0C\\r _.,\\-:\\[\\]]+$)\\z")), values: &[] }));
pub(super) static ERROR_MESSAGE: Shape = Shape::new("ErrorMessage", Kind::String(StringShape { length: Length::new(4, Some(1000)), pattern: Some(Pattern::new(".*", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static EVENT: Shape = Shape::new("Event", Kind::Structure(StructureShape { members: &[
    Member::new("EventId", &STRING),
    Member::new("EventName", &STRING),
    Member::new("ReadOnly", &STRING),
    Member::new("AccessKeyId", &STRING),
    Member::new("EventTime", &DATE),
    Member::new("EventSource", &STRING),
    Member::new("Username", &STRING),
    Member::new("Resources", &RESOURCE_LIST),
    Member::new("CloudTrailEvent", &STRING),
], payload: None, union: false }));
pub(super) static EVENT_CATEGORY: Shape = Shape::new("EventCategory", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static EVENT_CATEGORY_AGGREGATION: Shape = Shape::new("EventCategoryAggregation", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Data"] }));
pub(super) static EVENT_DATA_STORE: Shape = Shape::new("EventDataStore", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("Status", &EVENT_DATA_STORE_STATUS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
], payload: None, union: false }));
pub(super) static EVENT_DATA_STORE_ARN: Shape = Shape::new("EventDataStoreArn", Kind::String(StringShape { length: Length::new(3, Some(256)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static EVENT_DATA_STORE_KMS_KEY_ID: Shape = Shape::new("EventDataStoreKmsKeyId", Kind::String(StringShape { length: Length::new(1, Some(350)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static EVENT_DATA_STORE_LIST: Shape = Shape::new("EventDataStoreList", Kind::List(ListShape { element: &Member::new("member", &EVENT_DATA_STORE_ARN), flattened: false, length: Length::new(1, Some(1)) }));
pub(super) static EVENT_DATA_STORE_NAME: Shape = Shape::new("EventDataStoreName", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._\\-]+$", "\\A(?:^[a-zA-Z0-9._\\-]+$)\\z")), values: &[] }));
pub(super) static EVENT_DATA_STORE_STATUS: Shape = Shape::new("EventDataStoreStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["CREATED", "ENABLED", "PENDING_DELETION", "STARTING_INGESTION", "STOPPING_INGESTION", "STOPPED_INGESTION"] }));
pub(super) static EVENT_DATA_STORES: Shape = Shape::new("EventDataStores", Kind::List(ListShape { element: &Member::new("member", &EVENT_DATA_STORE), flattened: false, length: Length::ANY }));
pub(super) static EVENT_NAME: Shape = Shape::new("EventName", Kind::String(StringShape { length: Length::new(0, Some(128)), pattern: Some(Pattern::new("^[A-Za-z0-9_]+$", "\\A(?:^[A-Za-z0-9_]+$)\\z")), values: &[] }));
pub(super) static EVENT_SELECTOR: Shape = Shape::new("EventSelector", Kind::Structure(StructureShape { members: &[
    Member::new("ReadWriteType", &READ_WRITE_TYPE),
    Member::new("IncludeManagementEvents", &BOOLEAN),
    Member::new("DataResources", &DATA_RESOURCES),
    Member::new("ExcludeManagementEventSources", &EXCLUDE_MANAGEMENT_EVENT_SOURCES),
], payload: None, union: false }));
pub(super) static EVENT_SELECTORS: Shape = Shape::new("EventSelectors", Kind::List(ListShape { element: &Member::new("member", &EVENT_SELECTOR), flattened: false, length: Length::ANY }));
pub(super) static EVENT_SOURCE: Shape = Shape::new("EventSource", Kind::String(StringShape { length: Length::new(0, Some(256)), pattern: Some(Pattern::new("^[a-z0-9_-]+\\.amazonaws\\.com$", "\\A(?:^[a-z0-9_-]+\\.amazonaws\\.com$)\\z")), values: &[] }));
pub(super) static EVENTS_LIST: Shape = Shape::new("EventsList", Kind::List(ListShape { element: &Member::new("member", &EVENT), flattened: false, length: Length::ANY }));
pub(super) static EXCLUDE_MANAGEMENT_EVENT_SOURCES: Shape = Shape::new("ExcludeManagementEventSources", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static FEDERATION_ROLE_ARN: Shape = Shape::new("FederationRoleArn", Kind::String(StringShape { length: Length::new(3, Some(125)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$", "\\A(?:^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$)\\z")), values: &[] }));
pub(super) static FEDERATION_STATUS: Shape = Shape::new("FederationStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED"] }));
pub(super) static GENERATE_QUERY_REQUEST: Shape = Shape::new("GenerateQueryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStores", &EVENT_DATA_STORE_LIST).required(),
    Member::new("Prompt", &PROMPT).required(),
], payload: None, union: false }));
pub(super) static GENERATE_QUERY_RESPONSE: Shape = Shape::new("GenerateQueryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("QueryStatement", &QUERY_STATEMENT),
    Member::new("QueryAlias", &QUERY_ALIAS),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static GET_CHANNEL_REQUEST: Shape = Shape::new("GetChannelRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Channel", &CHANNEL_ARN).required(),
], payload: None, union: false }));
pub(super) static GET_CHANNEL_RESPONSE: Shape = Shape::new("GetChannelResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ChannelArn", &CHANNEL_ARN),
    Member::new("Name", &CHANNEL_NAME),
    Member::new("Source", &SOURCE),
    Member::new("SourceConfig", &SOURCE_CONFIG),
    Member::new("Destinations", &DESTINATIONS),
    Member::new("IngestionStatus", &INGESTION_STATUS),
], payload: None, union: false }));
pub(super) static GET_DASHBOARD_REQUEST: Shape = Shape::new("GetDashboardRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardId", &DASHBOARD_ARN).required(),
], payload: None, union: false }));
pub(super) static GET_DASHBOARD_RESPONSE: Shape = Shape::new("GetDashboardResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardArn", &DASHBOARD_ARN),
    Member::new("Type", &DASHBOARD_TYPE),
    Member::new("Status", &DASHBOARD_STATUS),
    Member::new("Widgets", &WIDGET_LIST),
    Member::new("RefreshSchedule", &REFRESH_SCHEDULE),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("LastRefreshId", &REFRESH_ID),
    Member::new("LastRefreshFailureReason", &ERROR_MESSAGE),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
], payload: None, union: false }));
pub(super) static GET_EVENT_CONFIGURATION_REQUEST: Shape = Shape::new("GetEventConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING),
    Member::new("EventDataStore", &STRING),
], payload: None, union: false }));
pub(super) static GET_EVENT_CONFIGURATION_RESPONSE: Shape = Shape::new("GetEventConfigurationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("MaxEventSize", &MAX_EVENT_SIZE),
    Member::new("ContextKeySelectors", &CONTEXT_KEY_SELECTORS),
    Member::new("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS),
], payload: None, union: false }));
pub(super) static GET_EVENT_DATA_STORE_REQUEST: Shape = Shape::new("GetEventDataStoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static GET_EVENT_DATA_STORE_RESPONSE: Shape = Shape::new("GetEventDataStoreResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("Status", &EVENT_DATA_STORE_STATUS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("BillingMode", &BILLING_MODE),
    Member::new("FederationStatus", &FEDERATION_STATUS),
    Member::new("FederationRoleArn", &FEDERATION_ROLE_ARN),
    Member::new("PartitionKeys", &PARTITION_KEY_LIST),
], payload: None, union: false }));
pub(super) static GET_EVENT_SELECTORS_REQUEST: Shape = Shape::new("GetEventSelectorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING).required(),
], payload: None, union: false }));
pub(super) static GET_EVENT_SELECTORS_RESPONSE: Shape = Shape::new("GetEventSelectorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("EventSelectors", &EVENT_SELECTORS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
], payload: None, union: false }));
pub(super) static GET_IMPORT_REQUEST: Shape = Shape::new("GetImportRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID).required(),
], payload: None, union: false }));
pub(super) static GET_IMPORT_RESPONSE: Shape = Shape::new("GetImportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID),
    Member::new("Destinations", &IMPORT_DESTINATIONS),
    Member::new("ImportSource", &IMPORT_SOURCE),
    Member::new("StartEventTime", &DATE),
    Member::new("EndEventTime", &DATE),
    Member::new("ImportStatus", &IMPORT_STATUS),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("ImportStatistics", &IMPORT_STATISTICS),
], payload: None, union: false }));
pub(super) static GET_INSIGHT_SELECTORS_REQUEST: Shape = Shape::new("GetInsightSelectorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING),
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN),
], payload: None, union: false }));
pub(super) static GET_INSIGHT_SELECTORS_RESPONSE: Shape = Shape::new("GetInsightSelectorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("InsightSelectors", &INSIGHT_SELECTORS),
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("InsightsDestination", &EVENT_DATA_STORE_ARN),
], payload: None, union: false }));
pub(super) static GET_QUERY_RESULTS_REQUEST: Shape = Shape::new("GetQueryResultsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN),
    Member::new("QueryId", &UUID).required(),
    Member::new("NextToken", &PAGINATION_TOKEN),
    Member::new("MaxQueryResults", &MAX_QUERY_RESULTS),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static GET_QUERY_RESULTS_RESPONSE: Shape = Shape::new("GetQueryResultsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("QueryStatus", &QUERY_STATUS),
    Member::new("QueryStatistics", &QUERY_STATISTICS),
    Member::new("QueryResultRows", &QUERY_RESULT_ROWS),
    Member::new("NextToken", &PAGINATION_TOKEN),
    Member::new("ErrorMessage", &ERROR_MESSAGE),
], payload: None, union: false }));
pub(super) static GET_RESOURCE_POLICY_REQUEST: Shape = Shape::new("GetResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceArn", &RESOURCE_ARN).required(),
], payload: None, union: false }));
pub(super) static GET_RESOURCE_POLICY_RESPONSE: Shape = Shape::new("GetResourcePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceArn", &RESOURCE_ARN),
    Member::new("ResourcePolicy", &RESOURCE_POLICY),
    Member::new("DelegatedAdminResourcePolicy", &RESOURCE_POLICY),
], payload: None, union: false }));
pub(super) static GET_TRAIL_REQUEST: Shape = Shape::new("GetTrailRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
], payload: None, union: false }));
pub(super) static GET_TRAIL_RESPONSE: Shape = Shape::new("GetTrailResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Trail", &TRAIL),
], payload: None, union: false }));
pub(super) static GET_TRAIL_STATUS_REQUEST: Shape = Shape::new("GetTrailStatusRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
], payload: None, union: false }));
pub(super) static GET_TRAIL_STATUS_RESPONSE: Shape = Shape::new("GetTrailStatusResponse", Kind::Structure(StructureShape { members: &[
    Member::new("IsLogging", &BOOLEAN),
    Member::new("LatestDeliveryError", &STRING),
    Member::new("LatestNotificationError", &STRING),
    Member::new("LatestDeliveryTime", &DATE),
    Member::new("LatestNotificationTime", &DATE),
    Member::new("StartLoggingTime", &DATE),
    Member::new("StopLoggingTime", &DATE),
    Member::new("LatestCloudWatchLogsDeliveryError", &STRING),
    Member::new("LatestCloudWatchLogsDeliveryTime", &DATE),
    Member::new("LatestDigestDeliveryTime", &DATE),
    Member::new("LatestDigestDeliveryError", &STRING),
    Member::new("LatestDeliveryAttemptTime", &STRING),
    Member::new("LatestNotificationAttemptTime", &STRING),
    Member::new("LatestNotificationAttemptSucceeded", &STRING),
    Member::new("LatestDeliveryAttemptSucceeded", &STRING),
    Member::new("TimeLoggingStarted", &STRING),
    Member::new("TimeLoggingStopped", &STRING),
], payload: None, union: false }));
pub(super) static IMPORT_DESTINATIONS: Shape = Shape::new("ImportDestinations", Kind::List(ListShape { element: &Member::new("member", &EVENT_DATA_STORE_ARN), flattened: false, length: Length::new(1, Some(1)) }));
pub(super) static IMPORT_FAILURE_LIST: Shape = Shape::new("ImportFailureList", Kind::List(ListShape { element: &Member::new("member", &IMPORT_FAILURE_LIST_ITEM), flattened: false, length: Length::ANY }));
pub(super) static IMPORT_FAILURE_LIST_ITEM: Shape = Shape::new("ImportFailureListItem", Kind::Structure(StructureShape { members: &[
    Member::new("Location", &STRING),
    Member::new("Status", &IMPORT_FAILURE_STATUS),
    Member::new("ErrorType", &STRING),
    Member::new("ErrorMessage", &STRING),
    Member::new("LastUpdatedTime", &DATE),
], payload: None, union: false }));
pub(super) static IMPORT_FAILURE_STATUS: Shape = Shape::new("ImportFailureStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FAILED", "RETRY", "SUCCEEDED"] }));
pub(super) static IMPORT_SOURCE: Shape = Shape::new("ImportSource", Kind::Structure(StructureShape { members: &[
    Member::new("S3", &S3_IMPORT_SOURCE).required(),
], payload: None, union: false }));
pub(super) static IMPORT_STATISTICS: Shape = Shape::new("ImportStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("PrefixesFound", &LONG),
    Member::new("PrefixesCompleted", &LONG),
    Member::new("FilesCompleted", &LONG),
    Member::new("EventsCompleted", &LONG),
    Member::new("FailedEntries", &LONG),
], payload: None, union: false }));
pub(super) static IMPORT_STATUS: Shape = Shape::new("ImportStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["INITIALIZING", "IN_PROGRESS", "FAILED", "STOPPED", "COMPLETED"] }));
pub(super) static IMPORTS_LIST: Shape = Shape::new("ImportsList", Kind::List(ListShape { element: &Member::new("member", &IMPORTS_LIST_ITEM), flattened: false, length: Length::ANY }));
pub(super) static IMPORTS_LIST_ITEM: Shape = Shape::new("ImportsListItem", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID),
    Member::new("ImportStatus", &IMPORT_STATUS),
    Member::new("Destinations", &IMPORT_DESTINATIONS),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
], payload: None, union: false }));
pub(super) static INGESTION_STATUS: Shape = Shape::new("IngestionStatus", Kind::Structure(StructureShape { members: &[
    Member::new("LatestIngestionSuccessTime", &DATE),
    Member::new("LatestIngestionSuccessEventID", &UUID),
    Member::new("LatestIngestionErrorCode", &ERROR_MESSAGE),
    Member::new("LatestIngestionAttemptTime", &DATE),
    Member::new("LatestIngestionAttemptEventID", &UUID),
], payload: None, union: false }));
pub(super) static INSIGHT_SELECTOR: Shape = Shape::new("InsightSelector", Kind::Structure(StructureShape { members: &[
    Member::new("InsightType", &INSIGHT_TYPE),
    Member::new("EventCategories", &SOURCE_EVENT_CATEGORIES),
], payload: None, union: false }));
pub(super) static INSIGHT_SELECTORS: Shape = Shape::new("InsightSelectors", Kind::List(ListShape { element: &Member::new("member", &INSIGHT_SELECTOR), flattened: false, length: Length::ANY }));
pub(super) static INSIGHT_TYPE: Shape = Shape::new("InsightType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ApiCallRateInsight", "ApiErrorRateInsight"] }));
pub(super) static INSIGHTS_METRIC_DATA_TYPE: Shape = Shape::new("InsightsMetricDataType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["FillWithZeros", "NonZeroData"] }));
pub(super) static INSIGHTS_METRIC_MAX_RESULTS: Shape = Shape::new("InsightsMetricMaxResults", Kind::Integer(NumberRange { min: Some(1), max: Some(21600) }));
pub(super) static INSIGHTS_METRIC_NEXT_TOKEN: Shape = Shape::new("InsightsMetricNextToken", Kind::String(StringShape { length: Length::new(1, Some(5000)), pattern: None, values: &[] }));
pub(super) static INSIGHTS_METRIC_PERIOD: Shape = Shape::new("InsightsMetricPeriod", Kind::Integer(NumberRange { min: Some(60), max: Some(3600) }));
pub(super) static INSIGHTS_METRIC_VALUES: Shape = Shape::new("InsightsMetricValues", Kind::List(ListShape { element: &Member::new("member", &DOUBLE), flattened: false, length: Length::ANY }));
pub(super) static INTEGER: Shape = Shape::new("Integer", Kind::Integer(NumberRange::ANY));
pub(super) static LIST_CHANNELS_MAX_RESULTS_COUNT: Shape = Shape::new("ListChannelsMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_CHANNELS_REQUEST: Shape = Shape::new("ListChannelsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("MaxResults", &LIST_CHANNELS_MAX_RESULTS_COUNT),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_CHANNELS_RESPONSE: Shape = Shape::new("ListChannelsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Channels", &CHANNELS),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_DASHBOARDS_MAX_RESULTS_COUNT: Shape = Shape::new("ListDashboardsMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_DASHBOARDS_REQUEST: Shape = Shape::new("ListDashboardsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NamePrefix", &DASHBOARD_NAME),
    Member::new("Type", &DASHBOARD_TYPE),
    Member::new("NextToken", &PAGINATION_TOKEN),
    Member::new("MaxResults", &LIST_DASHBOARDS_MAX_RESULTS_COUNT),
], payload: None, union: false }));
pub(super) static LIST_DASHBOARDS_RESPONSE: Shape = Shape::new("ListDashboardsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Dashboards", &DASHBOARDS),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT: Shape = Shape::new("ListEventDataStoresMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_EVENT_DATA_STORES_REQUEST: Shape = Shape::new("ListEventDataStoresRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &PAGINATION_TOKEN),
    Member::new("MaxResults", &LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT),
], payload: None, union: false }));
pub(super) static LIST_EVENT_DATA_STORES_RESPONSE: Shape = Shape::new("ListEventDataStoresResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStores", &EVENT_DATA_STORES),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT: Shape = Shape::new("ListImportFailuresMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_IMPORT_FAILURES_REQUEST: Shape = Shape::new("ListImportFailuresRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID).required(),
    Member::new("MaxResults", &LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_IMPORT_FAILURES_RESPONSE: Shape = Shape::new("ListImportFailuresResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Failures", &IMPORT_FAILURE_LIST),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_IMPORTS_MAX_RESULTS_COUNT: Shape = Shape::new("ListImportsMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_IMPORTS_REQUEST: Shape = Shape::new("ListImportsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("MaxResults", &LIST_IMPORTS_MAX_RESULTS_COUNT),
    Member::new("Destination", &EVENT_DATA_STORE_ARN),
    Member::new("ImportStatus", &IMPORT_STATUS),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_IMPORTS_RESPONSE: Shape = Shape::new("ListImportsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Imports", &IMPORTS_LIST),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_INSIGHTS_DATA_DIMENSION_KEY: Shape = Shape::new("ListInsightsDataDimensionKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["EventId", "EventName", "EventSource"] }));
pub(super) static LIST_INSIGHTS_DATA_DIMENSION_VALUE: Shape = Shape::new("ListInsightsDataDimensionValue", Kind::String(StringShape { length: Length::new(1, Some(2000)), pattern: None, values: &[] }));
pub(super) static LIST_INSIGHTS_DATA_DIMENSIONS: Shape = Shape::new("ListInsightsDataDimensions", Kind::Map(MapShape { key: &Member::new("key", &LIST_INSIGHTS_DATA_DIMENSION_KEY), value: &Member::new("value", &LIST_INSIGHTS_DATA_DIMENSION_VALUE), flattened: false, length: Length::new(1, Some(1)) }));
pub(super) static LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT: Shape = Shape::new("ListInsightsDataMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(50) }));
pub(super) static LIST_INSIGHTS_DATA_REQUEST: Shape = Shape::new("ListInsightsDataRequest", Kind::Structure(StructureShape { members: &[
    Member::new("InsightSource", &RESOURCE_ARN).required(),
    Member::new("DataType", &LIST_INSIGHTS_DATA_TYPE).required(),
    Member::new("Dimensions", &LIST_INSIGHTS_DATA_DIMENSIONS),
    Member::new("StartTime", &DATE),
    Member::new("EndTime", &DATE),
    Member::new("MaxResults", &LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_INSIGHTS_DATA_RESPONSE: Shape = Shape::new("ListInsightsDataResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Events", &EVENTS_LIST),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_INSIGHTS_DATA_TYPE: Shape = Shape::new("ListInsightsDataType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["InsightsEvents"] }));
pub(super) static LIST_INSIGHTS_METRIC_DATA_REQUEST: Shape = Shape::new("ListInsightsMetricDataRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING),
    Member::new("EventSource", &EVENT_SOURCE).required(),
    Member::new("EventName", &EVENT_NAME).required(),
    Member::new("InsightType", &INSIGHT_TYPE).required(),
    Member::new("ErrorCode", &ERROR_CODE),
    Member::new("StartTime", &DATE),
    Member::new("EndTime", &DATE),
    Member::new("Period", &INSIGHTS_METRIC_PERIOD),
    Member::new("DataType", &INSIGHTS_METRIC_DATA_TYPE),
    Member::new("MaxResults", &INSIGHTS_METRIC_MAX_RESULTS),
    Member::new("NextToken", &INSIGHTS_METRIC_NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_INSIGHTS_METRIC_DATA_RESPONSE: Shape = Shape::new("ListInsightsMetricDataResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("EventSource", &EVENT_SOURCE),
    Member::new("EventName", &EVENT_NAME),
    Member::new("InsightType", &INSIGHT_TYPE),
    Member::new("ErrorCode", &ERROR_CODE),
    Member::new("Timestamps", &TIMESTAMPS),
    Member::new("Values", &INSIGHTS_METRIC_VALUES),
    Member::new("NextToken", &INSIGHTS_METRIC_NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_PUBLIC_KEYS_REQUEST: Shape = Shape::new("ListPublicKeysRequest", Kind::Structure(StructureShape { members: &[
    Member::new("StartTime", &DATE),
    Member::new("EndTime", &DATE),
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LIST_PUBLIC_KEYS_RESPONSE: Shape = Shape::new("ListPublicKeysResponse", Kind::Structure(StructureShape { members: &[
    Member::new("PublicKeyList", &PUBLIC_KEY_LIST),
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LIST_QUERIES_MAX_RESULTS_COUNT: Shape = Shape::new("ListQueriesMaxResultsCount", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static LIST_QUERIES_REQUEST: Shape = Shape::new("ListQueriesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
    Member::new("NextToken", &PAGINATION_TOKEN),
    Member::new("MaxResults", &LIST_QUERIES_MAX_RESULTS_COUNT),
    Member::new("StartTime", &DATE),
    Member::new("EndTime", &DATE),
    Member::new("QueryStatus", &QUERY_STATUS),
], payload: None, union: false }));
pub(super) static LIST_QUERIES_RESPONSE: Shape = Shape::new("ListQueriesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Queries", &QUERIES),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static LIST_TAGS_REQUEST: Shape = Shape::new("ListTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceIdList", &RESOURCE_ID_LIST).required(),
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LIST_TAGS_RESPONSE: Shape = Shape::new("ListTagsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceTagList", &RESOURCE_TAG_LIST),
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LIST_TRAILS_REQUEST: Shape = Shape::new("ListTrailsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LIST_TRAILS_RESPONSE: Shape = Shape::new("ListTrailsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Trails", &TRAILS),
    Member::new("NextToken", &STRING),
], payload: None, union: false }));
pub(super) static LOCATION: Shape = Shape::new("Location", Kind::String(StringShape { length: Length::new(3, Some(1024)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:*]+$", "\\A(?:^[a-zA-Z0-9._/\\-:*]+$)\\z")), values: &[] }));
pub(super) static LONG: Shape = Shape::new("Long", Kind::Long(NumberRange::ANY));
pub(super) static LOOKUP_ATTRIBUTE: Shape = Shape::new("LookupAttribute", Kind::Structure(StructureShape { members: &[
    Member::new("AttributeKey", &LOOKUP_ATTRIBUTE_KEY).required(),
    Member::new("AttributeValue", &LOOKUP_ATTRIBUTE_VALUE).required(),
], payload: None, union: false }));
pub(super) static LOOKUP_ATTRIBUTE_KEY: Shape = Shape::new("LookupAttributeKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LOOKUP_ATTRIBUTE_VALUE: Shape = Shape::new("LookupAttributeValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static LOOKUP_ATTRIBUTES_LIST: Shape = Shape::new("LookupAttributesList", Kind::List(ListShape { element: &Member::new("member", &LOOKUP_ATTRIBUTE), flattened: false, length: Length::ANY }));
pub(super) static LOOKUP_EVENTS_REQUEST: Shape = Shape::new("LookupEventsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("LookupAttributes", &LOOKUP_ATTRIBUTES_LIST),
    Member::new("StartTime", &DATE),
    Member::new("EndTime", &DATE),
    Member::new("EventCategory", &EVENT_CATEGORY),
    Member::new("MaxResults", &MAX_RESULTS),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static LOOKUP_EVENTS_RESPONSE: Shape = Shape::new("LookupEventsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Events", &EVENTS_LIST),
    Member::new("NextToken", &NEXT_TOKEN),
], payload: None, union: false }));
pub(super) static MAX_EVENT_SIZE: Shape = Shape::new("MaxEventSize", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Standard", "Large"] }));
pub(super) static MAX_QUERY_RESULTS: Shape = Shape::new("MaxQueryResults", Kind::Integer(NumberRange { min: Some(1), max: Some(1000) }));
pub(super) static MAX_RESULTS: Shape = Shape::new("MaxResults", Kind::Integer(NumberRange::ANY));
pub(super) static NEXT_TOKEN: Shape = Shape::new("NextToken", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static OPERATOR: Shape = Shape::new("Operator", Kind::List(ListShape { element: &Member::new("member", &OPERATOR_VALUE), flattened: false, length: Length::new(1, None) }));
pub(super) static OPERATOR_TARGET_LIST: Shape = Shape::new("OperatorTargetList", Kind::List(ListShape { element: &Member::new("member", &OPERATOR_TARGET_LIST_MEMBER), flattened: false, length: Length::new(1, Some(50)) }));
pub(super) static OPERATOR_TARGET_LIST_MEMBER: Shape = Shape::new("OperatorTargetListMember", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static OPERATOR_VALUE: Shape = Shape::new("OperatorValue", Kind::String(StringShape { length: Length::new(1, Some(2048)), pattern: Some(Pattern::new(".+", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]+)\\z")), values: &[] }));
pub(super) static PAGINATION_TOKEN: Shape = Shape::new("PaginationToken", Kind::String(StringShape { length: Length::new(4, Some(1000)), pattern: Some(Pattern::new(".*", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static PARTITION_KEY: Shape = Shape::new("PartitionKey", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &PARTITION_KEY_NAME).required(),
    Member::new("Type", &PARTITION_KEY_TYPE).required(),
], payload: None, union: false }));
pub(super) static PARTITION_KEY_LIST: Shape = Shape::new("PartitionKeyList", Kind::List(ListShape { element: &Member::new("member", &PARTITION_KEY), flattened: false, length: Length::new(0, Some(2)) }));
pub(super) static PARTITION_KEY_NAME: Shape = Shape::new("PartitionKeyName", Kind::String(StringShape { length: Length::new(1, Some(255)), pattern: Some(Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*", "\\A(?:[\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*)\\z")), values: &[] }));
pub(super) static PARTITION_KEY_TYPE: Shape = Shape::new("PartitionKeyType", Kind::String(StringShape { length: Length::new(0, Some(255)), pattern: Some(Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*", "\\A(?:[\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*)\\z")), values: &[] }));
pub(super) static PROMPT: Shape = Shape::new("Prompt", Kind::String(StringShape { length: Length::new(3, Some(500)), pattern: Some(Pattern::new("^[ -~\\n]*$", "\\A(?:^[ -\\~\\n]*$)\\z")), values: &[] }));
pub(super) static PUBLIC_KEY: Shape = Shape::new("PublicKey", Kind::Structure(StructureShape { members: &[
    Member::new("Value", &BYTE_BUFFER),
    Member::new("ValidityStartTime", &DATE),
    Member::new("ValidityEndTime", &DATE),
    Member::new("Fingerprint", &STRING),
], payload: None, union: false }));
pub(super) static PUBLIC_KEY_LIST: Shape = Shape::new("PublicKeyList", Kind::List(ListShape { element: &Member::new("member", &PUBLIC_KEY), flattened: false, length: Length::ANY }));
pub(super) static PUT_EVENT_CONFIGURATION_REQUEST: Shape = Shape::new("PutEventConfigurationRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING),
    Member::new("EventDataStore", &STRING),
    Member::new("MaxEventSize", &MAX_EVENT_SIZE),
    Member::new("ContextKeySelectors", &CONTEXT_KEY_SELECTORS),
    Member::new("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS),
], payload: None, union: false }));
pub(super) static PUT_EVENT_CONFIGURATION_RESPONSE: Shape = Shape::new("PutEventConfigurationResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("MaxEventSize", &MAX_EVENT_SIZE),
    Member::new("ContextKeySelectors", &CONTEXT_KEY_SELECTORS),
    Member::new("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS),
], payload: None, union: false }));
pub(super) static PUT_EVENT_SELECTORS_REQUEST: Shape = Shape::new("PutEventSelectorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING).required(),
    Member::new("EventSelectors", &EVENT_SELECTORS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
], payload: None, union: false }));
pub(super) static PUT_EVENT_SELECTORS_RESPONSE: Shape = Shape::new("PutEventSelectorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("EventSelectors", &EVENT_SELECTORS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
], payload: None, union: false }));
pub(super) static PUT_INSIGHT_SELECTORS_REQUEST: Shape = Shape::new("PutInsightSelectorsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("TrailName", &STRING),
    Member::new("InsightSelectors", &INSIGHT_SELECTORS).required(),
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN),
    Member::new("InsightsDestination", &EVENT_DATA_STORE_ARN),
], payload: None, union: false }));
pub(super) static PUT_INSIGHT_SELECTORS_RESPONSE: Shape = Shape::new("PutInsightSelectorsResponse", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("InsightSelectors", &INSIGHT_SELECTORS),
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("InsightsDestination", &EVENT_DATA_STORE_ARN),
], payload: None, union: false }));
pub(super) static PUT_RESOURCE_POLICY_REQUEST: Shape = Shape::new("PutResourcePolicyRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceArn", &RESOURCE_ARN).required(),
    Member::new("ResourcePolicy", &RESOURCE_POLICY).required(),
], payload: None, union: false }));
pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Shape = Shape::new("PutResourcePolicyResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceArn", &RESOURCE_ARN),
    Member::new("ResourcePolicy", &RESOURCE_POLICY),
    Member::new("DelegatedAdminResourcePolicy", &RESOURCE_POLICY),
], payload: None, union: false }));
pub(super) static QUERIES: Shape = Shape::new("Queries", Kind::List(ListShape { element: &Member::new("member", &QUERY), flattened: false, length: Length::ANY }));
pub(super) static QUERY: Shape = Shape::new("Query", Kind::Structure(StructureShape { members: &[
    Member::new("QueryId", &UUID),
    Member::new("QueryStatus", &QUERY_STATUS),
    Member::new("CreationTime", &DATE),
], payload: None, union: false }));
pub(super) static QUERY_ALIAS: Shape = Shape::new("QueryAlias", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: Some(Pattern::new("^[a-zA-Z][a-zA-Z0-9._\\-]*$", "\\A(?:^[a-zA-Z][a-zA-Z0-9._\\-]*$)\\z")), values: &[] }));
pub(super) static QUERY_PARAMETER: Shape = Shape::new("QueryParameter", Kind::String(StringShape { length: Length::new(1, Some(1024)), pattern: Some(Pattern::new(".*", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static QUERY_PARAMETER_KEY: Shape = Shape::new("QueryParameterKey", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:$]+$", "\\A(?:^[a-zA-Z0-9._/\\-:$]+$)\\z")), values: &[] }));
pub(super) static QUERY_PARAMETER_VALUE: Shape = Shape::new("QueryParameterValue", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static QUERY_PARAMETER_VALUES: Shape = Shape::new("QueryParameterValues", Kind::Map(MapShape { key: &Member::new("key", &QUERY_PARAMETER_KEY), value: &Member::new("value", &QUERY_PARAMETER_VALUE), flattened: false, length: Length::ANY }));
pub(super) static QUERY_PARAMETERS: Shape = Shape::new("QueryParameters", Kind::List(ListShape { element: &Member::new("member", &QUERY_PARAMETER), flattened: false, length: Length::new(1, Some(10)) }));
pub(super) static QUERY_RESULT_COLUMN: Shape = Shape::new("QueryResultColumn", Kind::Map(MapShape { key: &Member::new("key", &QUERY_RESULT_KEY), value: &Member::new("value", &QUERY_RESULT_VALUE), flattened: false, length: Length::ANY }));
pub(super) static QUERY_RESULT_KEY: Shape = Shape::new("QueryResultKey", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static QUERY_RESULT_ROW: Shape = Shape::new("QueryResultRow", Kind::List(ListShape { element: &Member::new("member", &QUERY_RESULT_COLUMN), flattened: false, length: Length::ANY }));
pub(super) static QUERY_RESULT_ROWS: Shape = Shape::new("QueryResultRows", Kind::List(ListShape { element: &Member::new("member", &QUERY_RESULT_ROW), flattened: false, length: Length::ANY }));
pub(super) static QUERY_RESULT_VALUE: Shape = Shape::new("QueryResultValue", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static QUERY_STATEMENT: Shape = Shape::new("QueryStatement", Kind::String(StringShape { length: Length::new(1, Some(10000)), pattern: Some(Pattern::new("(?s).*", "\\A(?:(?s)[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static QUERY_STATISTICS: Shape = Shape::new("QueryStatistics", Kind::Structure(StructureShape { members: &[
    Member::new("ResultsCount", &INTEGER),
    Member::new("TotalResultsCount", &INTEGER),
    Member::new("BytesScanned", &LONG),
], payload: None, union: false }));
pub(super) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY: Shape = Shape::new("QueryStatisticsForDescribeQuery", Kind::Structure(StructureShape { members: &[
    Member::new("EventsMatched", &LONG),
    Member::new("EventsScanned", &LONG),
    Member::new("BytesScanned", &LONG),
    Member::new("ExecutionTimeInMillis", &INTEGER),
    Member::new("CreationTime", &DATE),
], payload: None, union: false }));
pub(super) static QUERY_STATUS: Shape = Shape::new("QueryStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["QUEUED", "RUNNING", "FINISHED", "FAILED", "CANCELLED", "TIMED_OUT"] }));
pub(super) static READ_WRITE_TYPE: Shape = Shape::new("ReadWriteType", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ReadOnly", "WriteOnly", "All"] }));
pub(super) static REFRESH_ID: Shape = Shape::new("RefreshId", Kind::String(StringShape { length: Length::new(10, Some(20)), pattern: Some(Pattern::new("\\d+", "\\A(?:[0-9]+)\\z")), values: &[] }));
pub(super) static REFRESH_SCHEDULE: Shape = Shape::new("RefreshSchedule", Kind::Structure(StructureShape { members: &[
    Member::new("Frequency", &REFRESH_SCHEDULE_FREQUENCY),
    Member::new("Status", &REFRESH_SCHEDULE_STATUS),
    Member::new("TimeOfDay", &TIME_OF_DAY),
], payload: None, union: false }));
pub(super) static REFRESH_SCHEDULE_FREQUENCY: Shape = Shape::new("RefreshScheduleFrequency", Kind::Structure(StructureShape { members: &[
    Member::new("Unit", &REFRESH_SCHEDULE_FREQUENCY_UNIT),
    Member::new("Value", &REFRESH_SCHEDULE_FREQUENCY_VALUE),
], payload: None, union: false }));
pub(super) static REFRESH_SCHEDULE_FREQUENCY_UNIT: Shape = Shape::new("RefreshScheduleFrequencyUnit", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["HOURS", "DAYS"] }));
pub(super) static REFRESH_SCHEDULE_FREQUENCY_VALUE: Shape = Shape::new("RefreshScheduleFrequencyValue", Kind::Integer(NumberRange::ANY));
pub(super) static REFRESH_SCHEDULE_STATUS: Shape = Shape::new("RefreshScheduleStatus", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["ENABLED", "DISABLED"] }));
pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: Shape = Shape::new("RegisterOrganizationDelegatedAdminRequest", Kind::Structure(StructureShape { members: &[
    Member::new("MemberAccountId", &ACCOUNT_ID).required(),
], payload: None, union: false }));
pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: Shape = Shape::new("RegisterOrganizationDelegatedAdminResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static REMOVE_TAGS_REQUEST: Shape = Shape::new("RemoveTagsRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &STRING).required(),
    Member::new("TagsList", &TAGS_LIST).required(),
], payload: None, union: false }));
pub(super) static REMOVE_TAGS_RESPONSE: Shape = Shape::new("RemoveTagsResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static REQUEST_WIDGET: Shape = Shape::new("RequestWidget", Kind::Structure(StructureShape { members: &[
    Member::new("QueryStatement", &QUERY_STATEMENT).required(),
    Member::new("QueryParameters", &QUERY_PARAMETERS),
    Member::new("ViewProperties", &VIEW_PROPERTIES_MAP).required(),
], payload: None, union: false }));
pub(super) static REQUEST_WIDGET_LIST: Shape = Shape::new("RequestWidgetList", Kind::List(ListShape { element: &Member::new("member", &REQUEST_WIDGET), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE: Shape = Shape::new("Resource", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceType", &STRING),
    Member::new("ResourceName", &STRING),
], payload: None, union: false }));
pub(super) static RESOURCE_ARN: Shape = Shape::new("ResourceArn", Kind::String(StringShape { length: Length::new(3, Some(256)), pattern: Some(Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "\\A(?:^[a-zA-Z0-9._/\\-:]+$)\\z")), values: &[] }));
pub(super) static RESOURCE_ID_LIST: Shape = Shape::new("ResourceIdList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE_LIST: Shape = Shape::new("ResourceList", Kind::List(ListShape { element: &Member::new("member", &RESOURCE), flattened: false, length: Length::ANY }));
pub(super) static RESOURCE_POLICY: Shape = Shape::new("ResourcePolicy", Kind::String(StringShape { length: Length::new(1, Some(8192)), pattern: None, values: &[] }));
pub(super) static RESOURCE_TAG: Shape = Shape::new("ResourceTag", Kind::Structure(StructureShape { members: &[
    Member::new("ResourceId", &STRING),
    Member::new("TagsList", &TAGS_LIST),
], payload: None, union: false }));
pub(super) static RESOURCE_TAG_LIST: Shape = Shape::new("ResourceTagList", Kind::List(ListShape { element: &Member::new("member", &RESOURCE_TAG), flattened: false, length: Length::ANY }));
pub(super) static RESTORE_EVENT_DATA_STORE_REQUEST: Shape = Shape::new("RestoreEventDataStoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static RESTORE_EVENT_DATA_STORE_RESPONSE: Shape = Shape::new("RestoreEventDataStoreResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("Status", &EVENT_DATA_STORE_STATUS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("BillingMode", &BILLING_MODE),
], payload: None, union: false }));
pub(super) static RETENTION_PERIOD: Shape = Shape::new("RetentionPeriod", Kind::Integer(NumberRange { min: Some(7), max: Some(3653) }));
pub(super) static S3_IMPORT_SOURCE: Shape = Shape::new("S3ImportSource", Kind::Structure(StructureShape { members: &[
    Member::new("S3LocationUri", &STRING).required(),
    Member::new("S3BucketRegion", &STRING).required(),
    Member::new("S3BucketAccessRoleArn", &STRING).required(),
], payload: None, union: false }));
pub(super) static SAMPLE_QUERY_DESCRIPTION: Shape = Shape::new("SampleQueryDescription", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SAMPLE_QUERY_NAME: Shape = Shape::new("SampleQueryName", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SAMPLE_QUERY_RELEVANCE: Shape = Shape::new("SampleQueryRelevance", Kind::Double(FloatRange::ANY));
pub(super) static SAMPLE_QUERY_SQL: Shape = Shape::new("SampleQuerySQL", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static SEARCH_SAMPLE_QUERIES_MAX_RESULTS: Shape = Shape::new("SearchSampleQueriesMaxResults", Kind::Integer(NumberRange { min: Some(1), max: Some(50) }));
pub(super) static SEARCH_SAMPLE_QUERIES_REQUEST: Shape = Shape::new("SearchSampleQueriesRequest", Kind::Structure(StructureShape { members: &[
    Member::new("SearchPhrase", &SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE).required(),
    Member::new("MaxResults", &SEARCH_SAMPLE_QUERIES_MAX_RESULTS),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static SEARCH_SAMPLE_QUERIES_RESPONSE: Shape = Shape::new("SearchSampleQueriesResponse", Kind::Structure(StructureShape { members: &[
    Member::new("SearchResults", &SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS),
    Member::new("NextToken", &PAGINATION_TOKEN),
], payload: None, union: false }));
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE: Shape = Shape::new("SearchSampleQueriesSearchPhrase", Kind::String(StringShape { length: Length::new(2, Some(1000)), pattern: Some(Pattern::new("^[ -~\\n]*$", "\\A(?:^[ -\\~\\n]*$)\\z")), values: &[] }));
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT: Shape = Shape::new("SearchSampleQueriesSearchResult", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &SAMPLE_QUERY_NAME),
    Member::new("Description", &SAMPLE_QUERY_DESCRIPTION),
    Member::new("SQL", &SAMPLE_QUERY_SQL),
    Member::new("Relevance", &SAMPLE_QUERY_RELEVANCE),
], payload: None, union: false }));
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS: Shape = Shape::new("SearchSampleQueriesSearchResults", Kind::List(ListShape { element: &Member::new("member", &SEARCH_SAMPLE_QUERIES_SEARCH_RESULT), flattened: false, length: Length::ANY }));
pub(super) static SELECTOR_FIELD: Shape = Shape::new("SelectorField", Kind::String(StringShape { length: Length::new(1, Some(1000)), pattern: Some(Pattern::new("[\\w|\\d|\\.|_]+", "\\A(?:[0-9A-Za-z_|0-9|\\.|_]+)\\z")), values: &[] }));
pub(super) static SELECTOR_NAME: Shape = Shape::new("SelectorName", Kind::String(StringShape { length: Length::new(0, Some(1000)), pattern: Some(Pattern::new(".*", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static SOURCE: Shape = Shape::new("Source", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: Some(Pattern::new(".*", "\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z")), values: &[] }));
pub(super) static SOURCE_CONFIG: Shape = Shape::new("SourceConfig", Kind::Structure(StructureShape { members: &[
    Member::new("ApplyToAllRegions", &BOOLEAN),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
], payload: None, union: false }));
pub(super) static SOURCE_EVENT_CATEGORIES: Shape = Shape::new("SourceEventCategories", Kind::List(ListShape { element: &Member::new("member", &SOURCE_EVENT_CATEGORY), flattened: false, length: Length::ANY }));
pub(super) static SOURCE_EVENT_CATEGORY: Shape = Shape::new("SourceEventCategory", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["Management", "Data"] }));
pub(super) static START_DASHBOARD_REFRESH_REQUEST: Shape = Shape::new("StartDashboardRefreshRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardId", &DASHBOARD_ARN).required(),
    Member::new("QueryParameterValues", &QUERY_PARAMETER_VALUES),
], payload: None, union: false }));
pub(super) static START_DASHBOARD_REFRESH_RESPONSE: Shape = Shape::new("StartDashboardRefreshResponse", Kind::Structure(StructureShape { members: &[
    Member::new("RefreshId", &REFRESH_ID),
], payload: None, union: false }));
pub(super) static START_EVENT_DATA_STORE_INGESTION_REQUEST: Shape = Shape::new("StartEventDataStoreIngestionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static START_EVENT_DATA_STORE_INGESTION_RESPONSE: Shape = Shape::new("StartEventDataStoreIngestionResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static START_IMPORT_REQUEST: Shape = Shape::new("StartImportRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Destinations", &IMPORT_DESTINATIONS),
    Member::new("ImportSource", &IMPORT_SOURCE),
    Member::new("StartEventTime", &DATE),
    Member::new("EndEventTime", &DATE),
    Member::new("ImportId", &UUID),
], payload: None, union: false }));
pub(super) static START_IMPORT_RESPONSE: Shape = Shape::new("StartImportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID),
    Member::new("Destinations", &IMPORT_DESTINATIONS),
    Member::new("ImportSource", &IMPORT_SOURCE),
    Member::new("StartEventTime", &DATE),
    Member::new("EndEventTime", &DATE),
    Member::new("ImportStatus", &IMPORT_STATUS),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
], payload: None, union: false }));
pub(super) static START_LOGGING_REQUEST: Shape = Shape::new("StartLoggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
], payload: None, union: false }));
pub(super) static START_LOGGING_RESPONSE: Shape = Shape::new("StartLoggingResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static START_QUERY_REQUEST: Shape = Shape::new("StartQueryRequest", Kind::Structure(StructureShape { members: &[
    Member::new("QueryStatement", &QUERY_STATEMENT),
    Member::new("DeliveryS3Uri", &DELIVERY_S3_URI),
    Member::new("QueryAlias", &QUERY_ALIAS),
    Member::new("QueryParameters", &QUERY_PARAMETERS),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static START_QUERY_RESPONSE: Shape = Shape::new("StartQueryResponse", Kind::Structure(StructureShape { members: &[
    Member::new("QueryId", &UUID),
    Member::new("EventDataStoreOwnerAccountId", &ACCOUNT_ID),
], payload: None, union: false }));
pub(super) static STOP_EVENT_DATA_STORE_INGESTION_REQUEST: Shape = Shape::new("StopEventDataStoreIngestionRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
], payload: None, union: false }));
pub(super) static STOP_EVENT_DATA_STORE_INGESTION_RESPONSE: Shape = Shape::new("StopEventDataStoreIngestionResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static STOP_IMPORT_REQUEST: Shape = Shape::new("StopImportRequest", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID).required(),
], payload: None, union: false }));
pub(super) static STOP_IMPORT_RESPONSE: Shape = Shape::new("StopImportResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ImportId", &UUID),
    Member::new("ImportSource", &IMPORT_SOURCE),
    Member::new("Destinations", &IMPORT_DESTINATIONS),
    Member::new("ImportStatus", &IMPORT_STATUS),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("StartEventTime", &DATE),
    Member::new("EndEventTime", &DATE),
    Member::new("ImportStatistics", &IMPORT_STATISTICS),
], payload: None, union: false }));
pub(super) static STOP_LOGGING_REQUEST: Shape = Shape::new("StopLoggingRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
], payload: None, union: false }));
pub(super) static STOP_LOGGING_RESPONSE: Shape = Shape::new("StopLoggingResponse", Kind::Structure(StructureShape { members: &[], payload: None, union: false }));
pub(super) static STRING: Shape = Shape::new("String", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &[] }));
pub(super) static TAG: Shape = Shape::new("Tag", Kind::Structure(StructureShape { members: &[
    Member::new("Key", &TAG_KEY).required(),
    Member::new("Value", &TAG_VALUE),
], payload: None, union: false }));
pub(super) static TAG_KEY: Shape = Shape::new("TagKey", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: None, values: &[] }));
pub(super) static TAG_VALUE: Shape = Shape::new("TagValue", Kind::String(StringShape { length: Length::new(1, Some(256)), pattern: None, values: &[] }));
pub(super) static TAGS_LIST: Shape = Shape::new("TagsList", Kind::List(ListShape { element: &Member::new("member", &TAG), flattened: false, length: Length::new(0, Some(200)) }));
pub(super) static TEMPLATE: Shape = Shape::new("Template", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"] }));
pub(super) static TEMPLATES: Shape = Shape::new("Templates", Kind::List(ListShape { element: &Member::new("member", &TEMPLATE), flattened: false, length: Length::new(1, Some(50)) }));
pub(super) static TERMINATION_PROTECTION_ENABLED: Shape = Shape::new("TerminationProtectionEnabled", Kind::Boolean);
pub(super) static TIME_OF_DAY: Shape = Shape::new("TimeOfDay", Kind::String(StringShape { length: Length::ANY, pattern: Some(Pattern::new("^[0-9]{2}:[0-9]{2}", "\\A(?:^[0-9]{2}:[0-9]{2})\\z")), values: &[] }));
pub(super) static TIMESTAMPS: Shape = Shape::new("Timestamps", Kind::List(ListShape { element: &Member::new("member", &DATE), flattened: false, length: Length::ANY }));
pub(super) static TRAIL: Shape = Shape::new("Trail", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING),
    Member::new("S3BucketName", &STRING),
    Member::new("S3KeyPrefix", &STRING),
    Member::new("SnsTopicName", &STRING),
    Member::new("SnsTopicARN", &STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("HomeRegion", &STRING),
    Member::new("TrailARN", &STRING),
    Member::new("LogFileValidationEnabled", &BOOLEAN),
    Member::new("CloudWatchLogsLogGroupArn", &STRING),
    Member::new("CloudWatchLogsRoleArn", &STRING),
    Member::new("KmsKeyId", &STRING),
    Member::new("HasCustomEventSelectors", &BOOLEAN),
    Member::new("HasInsightSelectors", &BOOLEAN),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("RecursiveLogging", &BOOLEAN),
], payload: None, union: false }));
pub(super) static TRAIL_INFO: Shape = Shape::new("TrailInfo", Kind::Structure(StructureShape { members: &[
    Member::new("TrailARN", &STRING),
    Member::new("Name", &STRING),
    Member::new("HomeRegion", &STRING),
], payload: None, union: false }));
pub(super) static TRAIL_LIST: Shape = Shape::new("TrailList", Kind::List(ListShape { element: &Member::new("member", &TRAIL), flattened: false, length: Length::ANY }));
pub(super) static TRAIL_NAME_LIST: Shape = Shape::new("TrailNameList", Kind::List(ListShape { element: &Member::new("member", &STRING), flattened: false, length: Length::ANY }));
pub(super) static TRAILS: Shape = Shape::new("Trails", Kind::List(ListShape { element: &Member::new("member", &TRAIL_INFO), flattened: false, length: Length::ANY }));
pub(super) static TYPE: Shape = Shape::new("Type", Kind::String(StringShape { length: Length::ANY, pattern: None, values: &["TagContext", "RequestContext"] }));
pub(super) static UUID: Shape = Shape::new("UUID", Kind::String(StringShape { length: Length::new(36, Some(36)), pattern: Some(Pattern::new("^[a-f0-9\\-]+$", "\\A(?:^[a-f0-9\\-]+$)\\z")), values: &[] }));
pub(super) static UPDATE_CHANNEL_REQUEST: Shape = Shape::new("UpdateChannelRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Channel", &CHANNEL_ARN).required(),
    Member::new("Destinations", &DESTINATIONS),
    Member::new("Name", &CHANNEL_NAME),
], payload: None, union: false }));
pub(super) static UPDATE_CHANNEL_RESPONSE: Shape = Shape::new("UpdateChannelResponse", Kind::Structure(StructureShape { members: &[
    Member::new("ChannelArn", &CHANNEL_ARN),
    Member::new("Name", &CHANNEL_NAME),
    Member::new("Source", &SOURCE),
    Member::new("Destinations", &DESTINATIONS),
], payload: None, union: false }));
pub(super) static UPDATE_DASHBOARD_REQUEST: Shape = Shape::new("UpdateDashboardRequest", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardId", &DASHBOARD_ARN).required(),
    Member::new("Widgets", &REQUEST_WIDGET_LIST),
    Member::new("RefreshSchedule", &REFRESH_SCHEDULE),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
], payload: None, union: false }));
pub(super) static UPDATE_DASHBOARD_RESPONSE: Shape = Shape::new("UpdateDashboardResponse", Kind::Structure(StructureShape { members: &[
    Member::new("DashboardArn", &DASHBOARD_ARN),
    Member::new("Name", &DASHBOARD_NAME),
    Member::new("Type", &DASHBOARD_TYPE),
    Member::new("Widgets", &WIDGET_LIST),
    Member::new("RefreshSchedule", &REFRESH_SCHEDULE),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
], payload: None, union: false }));
pub(super) static UPDATE_EVENT_DATA_STORE_REQUEST: Shape = Shape::new("UpdateEventDataStoreRequest", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStore", &EVENT_DATA_STORE_ARN).required(),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("BillingMode", &BILLING_MODE),
], payload: None, union: false }));
pub(super) static UPDATE_EVENT_DATA_STORE_RESPONSE: Shape = Shape::new("UpdateEventDataStoreResponse", Kind::Structure(StructureShape { members: &[
    Member::new("EventDataStoreArn", &EVENT_DATA_STORE_ARN),
    Member::new("Name", &EVENT_DATA_STORE_NAME),
    Member::new("Status", &EVENT_DATA_STORE_STATUS),
    Member::new("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS),
    Member::new("MultiRegionEnabled", &BOOLEAN),
    Member::new("OrganizationEnabled", &BOOLEAN),
    Member::new("RetentionPeriod", &RETENTION_PERIOD),
    Member::new("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED),
    Member::new("CreatedTimestamp", &DATE),
    Member::new("UpdatedTimestamp", &DATE),
    Member::new("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID),
    Member::new("BillingMode", &BILLING_MODE),
    Member::new("FederationStatus", &FEDERATION_STATUS),
    Member::new("FederationRoleArn", &FEDERATION_ROLE_ARN),
], payload: None, union: false }));
pub(super) static UPDATE_TRAIL_REQUEST: Shape = Shape::new("UpdateTrailRequest", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING).required(),
    Member::new("S3BucketName", &STRING),
    Member::new("S3KeyPrefix", &STRING),
    Member::new("SnsTopicName", &STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("EnableLogFileValidation", &BOOLEAN),
    Member::new("CloudWatchLogsLogGroupArn", &STRING),
    Member::new("CloudWatchLogsRoleArn", &STRING),
    Member::new("KmsKeyId", &STRING),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("RecursiveLogging", &BOOLEAN),
], payload: None, union: false }));
pub(super) static UPDATE_TRAIL_RESPONSE: Shape = Shape::new("UpdateTrailResponse", Kind::Structure(StructureShape { members: &[
    Member::new("Name", &STRING),
    Member::new("S3BucketName", &STRING),
    Member::new("S3KeyPrefix", &STRING),
    Member::new("SnsTopicName", &STRING),
    Member::new("SnsTopicARN", &STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("TrailARN", &STRING),
    Member::new("LogFileValidationEnabled", &BOOLEAN),
    Member::new("CloudWatchLogsLogGroupArn", &STRING),
    Member::new("CloudWatchLogsRoleArn", &STRING),
    Member::new("KmsKeyId", &STRING),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("RecursiveLogging", &BOOLEAN),
], payload: None, union: false }));
pub(super) static VIEW_PROPERTIES_KEY: Shape = Shape::new("ViewPropertiesKey", Kind::String(StringShape { length: Length::new(3, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._\\-]+$", "\\A(?:^[a-zA-Z0-9._\\-]+$)\\z")), values: &[] }));
pub(super) static VIEW_PROPERTIES_MAP: Shape = Shape::new("ViewPropertiesMap", Kind::Map(MapShape { key: &Member::new("key", &VIEW_PROPERTIES_KEY), value: &Member::new("value", &VIEW_PROPERTIES_VALUE), flattened: false, length: Length::ANY }));
pub(super) static VIEW_PROPERTIES_VALUE: Shape = Shape::new("ViewPropertiesValue", Kind::String(StringShape { length: Length::new(1, Some(128)), pattern: Some(Pattern::new("^[a-zA-Z0-9._\\- ]+$", "\\A(?:^[a-zA-Z0-9._\\- ]+$)\\z")), values: &[] }));
pub(super) static WIDGET: Shape = Shape::new("Widget", Kind::Structure(StructureShape { members: &[
    Member::new("QueryAlias", &QUERY_ALIAS),
    Member::new("QueryStatement", &QUERY_STATEMENT),
    Member::new("QueryParameters", &QUERY_PARAMETERS),
    Member::new("ViewProperties", &VIEW_PROPERTIES_MAP),
], payload: None, union: false }));
pub(super) static WIDGET_LIST: Shape = Shape::new("WidgetList", Kind::List(ListShape { element: &Member::new("member", &WIDGET), flattened: false, length: Length::ANY }));
