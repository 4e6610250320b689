// Generated from models/cloudtrail.json by cargo xtask generate. Do not edit: change the generator.

use std::collections::BTreeMap;

use crate::Timestamp;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedEventSelector {
    pub name: Option<String>,
    pub field_selectors: Vec<AdvancedFieldSelector>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedFieldSelector {
    pub field: String,
    pub equals: Option<Vec<String>>,
    pub starts_with: Option<Vec<String>>,
    pub ends_with: Option<Vec<String>>,
    pub not_equals: Option<Vec<String>>,
    pub not_starts_with: Option<Vec<String>>,
    pub not_ends_with: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AggregationConfiguration {
    pub templates: Vec<String>,
    pub event_category: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelQueryInput {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelQueryOutput {
    pub query_id: String,
    pub query_status: String,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channel {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextKeySelector {
    pub r#type: String,
    pub equals: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChannelInput {
    pub name: String,
    pub source: String,
    pub destinations: Vec<Destination>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChannelOutput {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDashboardInput {
    pub name: String,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub tags_list: Option<Vec<Tag>>,
    pub termination_protection_enabled: Option<bool>,
    pub widgets: Option<Vec<RequestWidget>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub tags_list: Option<Vec<Tag>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventDataStoreInput {
    pub name: String,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub kms_key_id: Option<String>,
    pub start_ingestion: Option<bool>,
    pub billing_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventDataStoreOutput {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTrailInput {
    pub name: String,
    pub s3_bucket_name: String,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub recursive_logging: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTrailOutput {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DashboardDetail {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataResource {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChannelInput {
    pub channel: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChannelOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDashboardInput {
    pub dashboard_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDashboardOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEventDataStoreInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEventDataStoreOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTrailInput {
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTrailOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterOrganizationDelegatedAdminInput {
    pub delegated_admin_account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterOrganizationDelegatedAdminOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeQueryInput {
    pub event_data_store: Option<String>,
    pub query_id: Option<String>,
    pub query_alias: Option<String>,
    pub refresh_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeQueryOutput {
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub query_status: Option<String>,
    pub query_statistics: Option<QueryStatisticsForDescribeQuery>,
    pub error_message: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub delivery_status: Option<String>,
    pub prompt: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTrailsInput {
    pub trail_name_list: Option<Vec<String>>,
    pub include_shadow_trails: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTrailsOutput {
    pub trail_list: Option<Vec<Trail>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Destination {
    pub r#type: String,
    pub location: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableFederationInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableFederationOutput {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableFederationInput {
    pub event_data_store: String,
    pub federation_role_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableFederationOutput {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub read_only: Option<String>,
    pub access_key_id: Option<String>,
    pub event_time: Option<Timestamp>,
    pub event_source: Option<String>,
    pub username: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub cloud_trail_event: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventDataStore {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub termination_protection_enabled: Option<bool>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSelector {
    pub read_write_type: Option<String>,
    pub include_management_events: Option<bool>,
    pub data_resources: Option<Vec<DataResource>>,
    pub exclude_management_event_sources: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateQueryInput {
    pub event_data_stores: Vec<String>,
    pub prompt: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateQueryOutput {
    pub query_statement: Option<String>,
    pub query_alias: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChannelInput {
    pub channel: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChannelOutput {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub source_config: Option<SourceConfig>,
    pub destinations: Option<Vec<Destination>>,
    pub ingestion_status: Option<IngestionStatus>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDashboardInput {
    pub dashboard_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub last_refresh_id: Option<String>,
    pub last_refresh_failure_reason: Option<String>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventConfigurationInput {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventConfigurationOutput {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventDataStoreInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventDataStoreOutput {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
    pub partition_keys: Option<Vec<PartitionKey>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSelectorsInput {
    pub trail_name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSelectorsOutput {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImportInput {
    pub import_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImportOutput {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInsightSelectorsInput {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInsightSelectorsOutput {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueryResultsInput {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_query_results: Option<i32>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueryResultsOutput {
    pub query_status: Option<String>,
    pub query_statistics: Option<QueryStatistics>,
    pub query_result_rows: Option<Vec<Vec<BTreeMap<String, String>>>>,
    pub next_token: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailInput {
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailOutput {
    pub trail: Option<Trail>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailStatusInput {
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTrailStatusOutput {
    pub is_logging: Option<bool>,
    pub latest_delivery_error: Option<String>,
    pub latest_notification_error: Option<String>,
    pub latest_delivery_time: Option<Timestamp>,
    pub latest_notification_time: Option<Timestamp>,
    pub start_logging_time: Option<Timestamp>,
    pub stop_logging_time: Option<Timestamp>,
    pub latest_cloud_watch_logs_delivery_error: Option<String>,
    pub latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_error: Option<String>,
    pub latest_delivery_attempt_time: Option<String>,
    pub latest_notification_attempt_time: Option<String>,
    pub latest_notification_attempt_succeeded: Option<String>,
    pub latest_delivery_attempt_succeeded: Option<String>,
    pub time_logging_started: Option<String>,
    pub time_logging_stopped: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportFailureListItem {
    pub location: Option<String>,
    pub status: Option<String>,
    pub error_type: Option<String>,
    pub error_message: Option<String>,
    pub last_updated_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportSource {
    pub s3: S3ImportSource,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportStatistics {
    pub prefixes_found: Option<i64>,
    pub prefixes_completed: Option<i64>,
    pub files_completed: Option<i64>,
    pub events_completed: Option<i64>,
    pub failed_entries: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportsListItem {
    pub import_id: Option<String>,
    pub import_status: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IngestionStatus {
    pub latest_ingestion_success_time: Option<Timestamp>,
    pub latest_ingestion_success_event_id: Option<String>,
    pub latest_ingestion_error_code: Option<String>,
    pub latest_ingestion_attempt_time: Option<Timestamp>,
    pub latest_ingestion_attempt_event_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InsightSelector {
    pub insight_type: Option<String>,
    pub event_categories: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChannelsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChannelsOutput {
    pub channels: Option<Vec<Channel>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDashboardsInput {
    pub name_prefix: Option<String>,
    pub r#type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDashboardsOutput {
    pub dashboards: Option<Vec<DashboardDetail>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventDataStoresInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventDataStoresOutput {
    pub event_data_stores: Option<Vec<EventDataStore>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportFailuresInput {
    pub import_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportFailuresOutput {
    pub failures: Option<Vec<ImportFailureListItem>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    pub max_results: Option<i32>,
    pub destination: Option<String>,
    pub import_status: Option<String>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<ImportsListItem>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInsightsDataInput {
    pub insight_source: String,
    pub data_type: String,
    pub dimensions: Option<BTreeMap<String, String>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInsightsDataOutput {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInsightsMetricDataInput {
    pub trail_name: Option<String>,
    pub event_source: String,
    pub event_name: String,
    pub insight_type: String,
    pub error_code: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub data_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInsightsMetricDataOutput {
    pub trail_arn: Option<String>,
    pub event_source: Option<String>,
    pub event_name: Option<String>,
    pub insight_type: Option<String>,
    pub error_code: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPublicKeysInput {
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPublicKeysOutput {
    pub public_key_list: Option<Vec<PublicKey>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueriesInput {
    pub event_data_store: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub query_status: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueriesOutput {
    pub queries: Option<Vec<Query>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsInput {
    pub resource_id_list: Vec<String>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOutput {
    pub resource_tag_list: Option<Vec<ResourceTag>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTrailsInput {
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTrailsOutput {
    pub trails: Option<Vec<TrailInfo>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupAttribute {
    pub attribute_key: String,
    pub attribute_value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsInput {
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsOutput {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionKey {
    pub name: String,
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicKey {
    pub value: Option<Vec<u8>>,
    pub validity_start_time: Option<Timestamp>,
    pub validity_end_time: Option<Timestamp>,
    pub fingerprint: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventConfigurationInput {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventConfigurationOutput {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<String>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventSelectorsInput {
    pub trail_name: String,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventSelectorsOutput {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutInsightSelectorsInput {
    pub trail_name: Option<String>,
    pub insight_selectors: Vec<InsightSelector>,
    pub event_data_store: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutInsightSelectorsOutput {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub resource_arn: String,
    pub resource_policy: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    pub query_id: Option<String>,
    pub query_status: Option<String>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStatistics {
    pub results_count: Option<i32>,
    pub total_results_count: Option<i32>,
    pub bytes_scanned: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStatisticsForDescribeQuery {
    pub events_matched: Option<i64>,
    pub events_scanned: Option<i64>,
    pub bytes_scanned: Option<i64>,
    pub execution_time_in_millis: Option<i32>,
    pub creation_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshSchedule {
    pub frequency: Option<RefreshScheduleFrequency>,
    pub status: Option<String>,
    pub time_of_day: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshScheduleFrequency {
    pub unit: Option<String>,
    pub value: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterOrganizationDelegatedAdminInput {
    pub member_account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterOrganizationDelegatedAdminOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestWidget {
    pub query_statement: String,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTag {
    pub resource_id: Option<String>,
    pub tags_list: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreEventDataStoreInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreEventDataStoreOutput {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3ImportSource {
    pub s3_location_uri: String,
    pub s3_bucket_region: String,
    pub s3_bucket_access_role_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSampleQueriesInput {
    pub search_phrase: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSampleQueriesOutput {
    pub search_results: Option<Vec<SearchSampleQueriesSearchResult>>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSampleQueriesSearchResult {
    pub name: Option<String>,
    pub description: Option<String>,
    pub sql: Option<String>,
    pub relevance: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceConfig {
    pub apply_to_all_regions: Option<bool>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartDashboardRefreshInput {
    pub dashboard_id: String,
    pub query_parameter_values: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartDashboardRefreshOutput {
    pub refresh_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartEventDataStoreIngestionInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartEventDataStoreIngestionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartImportInput {
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartImportOutput {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartLoggingInput {
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartLoggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartQueryInput {
    pub query_statement: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub query_alias: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartQueryOutput {
    pub query_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopEventDataStoreIngestionInput {
    pub event_data_store: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopEventDataStoreIngestionOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopImportInput {
    pub import_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopImportOutput {
    pub import_id: Option<String>,
    pub import_source: Option<ImportSource>,
    pub destinations: Option<Vec<String>>,
    pub import_status: Option<String>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopLoggingInput {
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopLoggingOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub home_region: Option<String>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub has_custom_event_selectors: Option<bool>,
    pub has_insight_selectors: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrailInfo {
    pub trail_arn: Option<String>,
    pub name: Option<String>,
    pub home_region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateChannelInput {
    pub channel: String,
    pub destinations: Option<Vec<Destination>>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateChannelOutput {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDashboardInput {
    pub dashboard_id: String,
    pub widgets: Option<Vec<RequestWidget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventDataStoreInput {
    pub event_data_store: String,
    pub name: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventDataStoreOutput {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<String>,
    pub federation_status: Option<String>,
    pub federation_role_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTrailInput {
    pub name: String,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTrailOutput {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Widget {
    pub query_alias: Option<String>,
    pub query_statement: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: Option<BTreeMap<String, String>>,
}
