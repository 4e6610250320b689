// Generated from models/cloudtrail.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;

structure!(AddTagsInput, &shapes::ADD_TAGS_REQUEST, {
    resource_id required 0,
    tags_list required 1,
});
structure!(AddTagsOutput, &shapes::ADD_TAGS_RESPONSE, {
});
structure!(AdvancedEventSelector, &shapes::ADVANCED_EVENT_SELECTOR, {
    name optional 0,
    field_selectors required 1,
});
structure!(AdvancedFieldSelector, &shapes::ADVANCED_FIELD_SELECTOR, {
    field required 0,
    equals optional 1,
    starts_with optional 2,
    ends_with optional 3,
    not_equals optional 4,
    not_starts_with optional 5,
    not_ends_with optional 6,
});
structure!(AggregationConfiguration, &shapes::AGGREGATION_CONFIGURATION, {
    templates required 0,
    event_category required 1,
});
structure!(CancelQueryInput, &shapes::CANCEL_QUERY_REQUEST, {
    event_data_store optional 0,
    query_id required 1,
    event_data_store_owner_account_id optional 2,
});
structure!(CancelQueryOutput, &shapes::CANCEL_QUERY_RESPONSE, {
    query_id required 0,
    query_status required 1,
    event_data_store_owner_account_id optional 2,
});
structure!(Channel, &shapes::CHANNEL, {
    channel_arn optional 0,
    name optional 1,
});
structure!(ContextKeySelector, &shapes::CONTEXT_KEY_SELECTOR, {
    r#type required 0,
    equals required 1,
});
structure!(CreateChannelInput, &shapes::CREATE_CHANNEL_REQUEST, {
    name required 0,
    source required 1,
    destinations required 2,
    tags optional 3,
});
structure!(CreateChannelOutput, &shapes::CREATE_CHANNEL_RESPONSE, {
    channel_arn optional 0,
    name optional 1,
    source optional 2,
    destinations optional 3,
    tags optional 4,
});
structure!(CreateDashboardInput, &shapes::CREATE_DASHBOARD_REQUEST, {
    name required 0,
    refresh_schedule optional 1,
    tags_list optional 2,
    termination_protection_enabled optional 3,
    widgets optional 4,
});
structure!(CreateDashboardOutput, &shapes::CREATE_DASHBOARD_RESPONSE, {
    dashboard_arn optional 0,
    name optional 1,
    r#type optional 2,
    widgets optional 3,
    tags_list optional 4,
    refresh_schedule optional 5,
    termination_protection_enabled optional 6,
});
structure!(CreateEventDataStoreInput, &shapes::CREATE_EVENT_DATA_STORE_REQUEST, {
    name required 0,
    advanced_event_selectors optional 1,
    multi_region_enabled optional 2,
    organization_enabled optional 3,
    retention_period optional 4,
    termination_protection_enabled optional 5,
    tags_list optional 6,
    kms_key_id optional 7,
    start_ingestion optional 8,
    billing_mode optional 9,
});
structure!(CreateEventDataStoreOutput, &shapes::CREATE_EVENT_DATA_STORE_RESPONSE, {
    event_data_store_arn optional 0,
    name optional 1,
    status optional 2,
    advanced_event_selectors optional 3,
    multi_region_enabled optional 4,
    organization_enabled optional 5,
    retention_period optional 6,
    termination_protection_enabled optional 7,
    tags_list optional 8,
    created_timestamp optional 9,
    updated_timestamp optional 10,
    kms_key_id optional 11,
    billing_mode optional 12,
});
structure!(CreateTrailInput, &shapes::CREATE_TRAIL_REQUEST, {
    name required 0,
    s3_bucket_name required 1,
    s3_key_prefix optional 2,
    sns_topic_name optional 3,
    include_global_service_events optional 4,
    is_multi_region_trail optional 5,
    enable_log_file_validation optional 6,
    cloud_watch_logs_log_group_arn optional 7,
    cloud_watch_logs_role_arn optional 8,
    kms_key_id optional 9,
    is_organization_trail optional 10,
    tags_list optional 11,
    recursive_logging optional 12,
});
structure!(CreateTrailOutput, &shapes::CREATE_TRAIL_RESPONSE, {
    name optional 0,
    s3_bucket_name optional 1,
    s3_key_prefix optional 2,
    sns_topic_name optional 3,
    sns_topic_arn optional 4,
    include_global_service_events optional 5,
    is_multi_region_trail optional 6,
    trail_arn optional 7,
    log_file_validation_enabled optional 8,
    cloud_watch_logs_log_group_arn optional 9,
    cloud_watch_logs_role_arn optional 10,
    kms_key_id optional 11,
    is_organization_trail optional 12,
    recursive_logging optional 13,
});
structure!(DashboardDetail, &shapes::DASHBOARD_DETAIL, {
    dashboard_arn optional 0,
    r#type optional 1,
});
structure!(DataResource, &shapes::DATA_RESOURCE, {
    r#type optional 0,
    values optional 1,
});
structure!(DeleteChannelInput, &shapes::DELETE_CHANNEL_REQUEST, {
    channel required 0,
});
structure!(DeleteChannelOutput, &shapes::DELETE_CHANNEL_RESPONSE, {
});
structure!(DeleteDashboardInput, &shapes::DELETE_DASHBOARD_REQUEST, {
    dashboard_id required 0,
});
structure!(DeleteDashboardOutput, &shapes::DELETE_DASHBOARD_RESPONSE, {
});
structure!(DeleteEventDataStoreInput, &shapes::DELETE_EVENT_DATA_STORE_REQUEST, {
    event_data_store required 0,
});
structure!(DeleteEventDataStoreOutput, &shapes::DELETE_EVENT_DATA_STORE_RESPONSE, {
});
structure!(DeleteResourcePolicyInput, &shapes::DELETE_RESOURCE_POLICY_REQUEST, {
    resource_arn required 0,
});
structure!(DeleteResourcePolicyOutput, &shapes::DELETE_RESOURCE_POLICY_RESPONSE, {
});
structure!(DeleteTrailInput, &shapes::DELETE_TRAIL_REQUEST, {
    name required 0,
});
structure!(DeleteTrailOutput, &shapes::DELETE_TRAIL_RESPONSE, {
});
structure!(DeregisterOrganizationDelegatedAdminInput, &shapes::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST, {
    delegated_admin_account_id required 0,
});
structure!(DeregisterOrganizationDelegatedAdminOutput, &shapes::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE, {
});
structure!(DescribeQueryInput, &shapes::DESCRIBE_QUERY_REQUEST, {
    event_data_store optional 0,
    query_id optional 1,
    query_alias optional 2,
    refresh_id optional 3,
    event_data_store_owner_account_id optional 4,
});
structure!(DescribeQueryOutput, &shapes::DESCRIBE_QUERY_RESPONSE, {
    query_id optional 0,
    query_string optional 1,
    query_status optional 2,
    query_statistics optional 3,
    error_message optional 4,
    delivery_s3_uri optional 5,
    delivery_status optional 6,
    prompt optional 7,
    event_data_store_owner_account_id optional 8,
});
structure!(DescribeTrailsInput, &shapes::DESCRIBE_TRAILS_REQUEST, {
    trail_name_list optional 0,
    include_shadow_trails optional 1,
});
structure!(DescribeTrailsOutput, &shapes::DESCRIBE_TRAILS_RESPONSE, {
    trail_list optional 0,
});
structure!(Destination, &shapes::DESTINATION, {
    r#type required 0,
    location required 1,
});
structure!(DisableFederationInput, &shapes::DISABLE_FEDERATION_REQUEST, {
    event_data_store required 0,
});
structure!(DisableFederationOutput, &shapes::DISABLE_FEDERATION_RESPONSE, {
    event_data_store_arn optional 0,
    federation_status optional 1,
});
structure!(EnableFederationInput, &shapes::ENABLE_FEDERATION_REQUEST, {
    event_data_store required 0,
    federation_role_arn required 1,
});
structure!(EnableFederationOutput, &shapes::ENABLE_FEDERATION_RESPONSE, {
    event_data_store_arn optional 0,
    federation_status optional 1,
    federation_role_arn optional 2,
});
structure!(Event, &shapes::EVENT, {
    event_id optional 0,
    event_name optional 1,
    read_only optional 2,
    access_key_id optional 3,
    event_time optional 4,
    event_source optional 5,
    username optional 6,
    resources optional 7,
    cloud_trail_event optional 8,
});
structure!(EventDataStore, &shapes::EVENT_DATA_STORE, {
    event_data_store_arn optional 0,
    name optional 1,
    termination_protection_enabled optional 2,
    status optional 3,
    advanced_event_selectors optional 4,
    multi_region_enabled optional 5,
    organization_enabled optional 6,
    retention_period optional 7,
    created_timestamp optional 8,
    updated_timestamp optional 9,
});
structure!(EventSelector, &shapes::EVENT_SELECTOR, {
    read_write_type optional 0,
    include_management_events optional 1,
    data_resources optional 2,
    exclude_management_event_sources optional 3,
});
structure!(GenerateQueryInput, &shapes::GENERATE_QUERY_REQUEST, {
    event_data_stores required 0,
    prompt required 1,
});
structure!(GenerateQueryOutput, &shapes::GENERATE_QUERY_RESPONSE, {
    query_statement optional 0,
    query_alias optional 1,
    event_data_store_owner_account_id optional 2,
});
structure!(GetChannelInput, &shapes::GET_CHANNEL_REQUEST, {
    channel required 0,
});
structure!(GetChannelOutput, &shapes::GET_CHANNEL_RESPONSE, {
    channel_arn optional 0,
    name optional 1,
    source optional 2,
    source_config optional 3,
    destinations optional 4,
    ingestion_status optional 5,
});
structure!(GetDashboardInput, &shapes::GET_DASHBOARD_REQUEST, {
    dashboard_id required 0,
});
structure!(GetDashboardOutput, &shapes::GET_DASHBOARD_RESPONSE, {
    dashboard_arn optional 0,
    r#type optional 1,
    status optional 2,
    widgets optional 3,
    refresh_schedule optional 4,
    created_timestamp optional 5,
    updated_timestamp optional 6,
    last_refresh_id optional 7,
    last_refresh_failure_reason optional 8,
    termination_protection_enabled optional 9,
});
structure!(GetEventConfigurationInput, &shapes::GET_EVENT_CONFIGURATION_REQUEST, {
    trail_name optional 0,
    event_data_store optional 1,
});
structure!(GetEventConfigurationOutput, &shapes::GET_EVENT_CONFIGURATION_RESPONSE, {
    trail_arn optional 0,
    event_data_store_arn optional 1,
    max_event_size optional 2,
    context_key_selectors optional 3,
    aggregation_configurations optional 4,
});
structure!(GetEventDataStoreInput, &shapes::GET_EVENT_DATA_STORE_REQUEST, {
    event_data_store required 0,
});
structure!(GetEventDataStoreOutput, &shapes::GET_EVENT_DATA_STORE_RESPONSE, {
    event_data_store_arn optional 0,
    name optional 1,
    status optional 2,
    advanced_event_selectors optional 3,
    multi_region_enabled optional 4,
    organization_enabled optional 5,
    retention_period optional 6,
    termination_protection_enabled optional 7,
    created_timestamp optional 8,
    updated_timestamp optional 9,
    kms_key_id optional 10,
    billing_mode optional 11,
    federation_status optional 12,
    federation_role_arn optional 13,
    partition_keys optional 14,
});
structure!(GetEventSelectorsInput, &shapes::GET_EVENT_SELECTORS_REQUEST, {
    trail_name required 0,
});
structure!(GetEventSelectorsOutput, &shapes::GET_EVENT_SELECTORS_RESPONSE, {
    trail_arn optional 0,
    event_selectors optional 1,
    advanced_event_selectors optional 2,
});
structure!(GetImportInput, &shapes::GET_IMPORT_REQUEST, {
    import_id required 0,
});
structure!(GetImportOutput, &shapes::GET_IMPORT_RESPONSE, {
    import_id optional 0,
    destinations optional 1,
    import_source optional 2,
    start_event_time optional 3,
    end_event_time optional 4,
    import_status optional 5,
    created_timestamp optional 6,
    updated_timestamp optional 7,
    import_statistics optional 8,
});
structure!(GetInsightSelectorsInput, &shapes::GET_INSIGHT_SELECTORS_REQUEST, {
    trail_name optional 0,
    event_data_store optional 1,
});
structure!(GetInsightSelectorsOutput, &shapes::GET_INSIGHT_SELECTORS_RESPONSE, {
    trail_arn optional 0,
    insight_selectors optional 1,
    event_data_store_arn optional 2,
    insights_destination optional 3,
});
structure!(GetQueryResultsInput, &shapes::GET_QUERY_RESULTS_REQUEST, {
    event_data_store optional 0,
    query_id required 1,
    next_token optional 2,
    max_query_results optional 3,
    event_data_store_owner_account_id optional 4,
});
structure!(GetQueryResultsOutput, &shapes::GET_QUERY_RESULTS_RESPONSE, {
    query_status optional 0,
    query_statistics optional 1,
    query_result_rows optional 2,
    next_token optional 3,
    error_message optional 4,
});
structure!(GetResourcePolicyInput, &shapes::GET_RESOURCE_POLICY_REQUEST, {
    resource_arn required 0,
});
structure!(GetResourcePolicyOutput, &shapes::GET_RESOURCE_POLICY_RESPONSE, {
    resource_arn optional 0,
    resource_policy optional 1,
    delegated_admin_resource_policy optional 2,
});
structure!(GetTrailInput, &shapes::GET_TRAIL_REQUEST, {
    name required 0,
});
structure!(GetTrailOutput, &shapes::GET_TRAIL_RESPONSE, {
    trail optional 0,
});
structure!(GetTrailStatusInput, &shapes::GET_TRAIL_STATUS_REQUEST, {
    name required 0,
});
structure!(GetTrailStatusOutput, &shapes::GET_TRAIL_STATUS_RESPONSE, {
    is_logging optional 0,
    latest_delivery_error optional 1,
    latest_notification_error optional 2,
    latest_delivery_time optional 3,
    latest_notification_time optional 4,
    start_logging_time optional 5,
    stop_logging_time optional 6,
    latest_cloud_watch_logs_delivery_error optional 7,
    latest_cloud_watch_logs_delivery_time optional 8,
    latest_digest_delivery_time optional 9,
    latest_digest_delivery_error optional 10,
    latest_delivery_attempt_time optional 11,
    latest_notification_attempt_time optional 12,
    latest_notification_attempt_succeeded optional 13,
    latest_delivery_attempt_succeeded optional 14,
    time_logging_started optional 15,
    time_logging_stopped optional 16,
});
structure!(ImportFailureListItem, &shapes::IMPORT_FAILURE_LIST_ITEM, {
    location optional 0,
    status optional 1,
    error_type optional 2,
    error_message optional 3,
    last_updated_time optional 4,
});
structure!(ImportSource, &shapes::IMPORT_SOURCE, {
    s3 required 0,
});
structure!(ImportStatistics, &shapes::IMPORT_STATISTICS, {
    prefixes_found optional 0,
    prefixes_completed optional 1,
    files_completed optional 2,
    events_completed optional 3,
    failed_entries optional 4,
});
structure!(ImportsListItem, &shapes::IMPORTS_LIST_ITEM, {
    import_id optional 0,
    import_status optional 1,
    destinations optional 2,
    created_timestamp optional 3,
    updated_timestamp optional 4,
});
structure!(IngestionStatus, &shapes::INGESTION_STATUS, {
    latest_ingestion_success_time optional 0,
    latest_ingestion_success_event_id optional 1,
    latest_ingestion_error_code optional 2,
    latest_ingestion_attempt_time optional 3,
    latest_ingestion_attempt_event_id optional 4,
});
structure!(InsightSelector, &shapes::INSIGHT_SELECTOR, {
    insight_type optional 0,
    event_categories optional 1,
});
structure!(ListChannelsInput, &shapes::LIST_CHANNELS_REQUEST, {
    max_results optional 0,
    next_token optional 1,
});
structure!(ListChannelsOutput, &shapes::LIST_CHANNELS_RESPONSE, {
    channels optional 0,
    next_token optional 1,
});
structure!(ListDashboardsInput, &shapes::LIST_DASHBOARDS_REQUEST, {
    name_prefix optional 0,
    r#type optional 1,
    next_token optional 2,
    max_results optional 3,
});
structure!(ListDashboardsOutput, &shapes::LIST_DASHBOARDS_RESPONSE, {
    dashboards optional 0,
    next_token optional 1,
});
structure!(ListEventDataStoresInput, &shapes::LIST_EVENT_DATA_STORES_REQUEST, {
    next_token optional 0,
    max_results optional 1,
});
structure!(ListEventDataStoresOutput, &shapes::LIST_EVENT_DATA_STORES_RESPONSE, {
    event_data_stores optional 0,
    next_token optional 1,
});
structure!(ListImportFailuresInput, &shapes::LIST_IMPORT_FAILURES_REQUEST, {
    import_id required 0,
    max_results optional 1,
    next_token optional 2,
});
structure!(ListImportFailuresOutput, &shapes::LIST_IMPORT_FAILURES_RESPONSE, {
    failures optional 0,
    next_token optional 1,
});
structure!(ListImportsInput, &shapes::LIST_IMPORTS_REQUEST, {
    max_results optional 0,
    destination optional 1,
    import_status optional 2,
    next_token optional 3,
});
structure!(ListImportsOutput, &shapes::LIST_IMPORTS_RESPONSE, {
    imports optional 0,
    next_token optional 1,
});
structure!(ListInsightsDataInput, &shapes::LIST_INSIGHTS_DATA_REQUEST, {
    insight_source required 0,
    data_type required 1,
    dimensions optional 2,
    start_time optional 3,
    end_time optional 4,
    max_results optional 5,
    next_token optional 6,
});
structure!(ListInsightsDataOutput, &shapes::LIST_INSIGHTS_DATA_RESPONSE, {
    events optional 0,
    next_token optional 1,
});
structure!(ListInsightsMetricDataInput, &shapes::LIST_INSIGHTS_METRIC_DATA_REQUEST, {
    trail_name optional 0,
    event_source required 1,
    event_name required 2,
    insight_type required 3,
    error_code optional 4,
    start_time optional 5,
    end_time optional 6,
    period optional 7,
    data_type optional 8,
    max_results optional 9,
    next_token optional 10,
});
structure!(ListInsightsMetricDataOutput, &shapes::LIST_INSIGHTS_METRIC_DATA_RESPONSE, {
    trail_arn optional 0,
    event_source optional 1,
    event_name optional 2,
    insight_type optional 3,
    error_code optional 4,
    timestamps optional 5,
    values optional 6,
    next_token optional 7,
});
structure!(ListPublicKeysInput, &shapes::LIST_PUBLIC_KEYS_REQUEST, {
    start_time optional 0,
    end_time optional 1,
    next_token optional 2,
});
structure!(ListPublicKeysOutput, &shapes::LIST_PUBLIC_KEYS_RESPONSE, {
    public_key_list optional 0,
    next_token optional 1,
});
structure!(ListQueriesInput, &shapes::LIST_QUERIES_REQUEST, {
    event_data_store required 0,
    next_token optional 1,
    max_results optional 2,
    start_time optional 3,
    end_time optional 4,
    query_status optional 5,
});
structure!(ListQueriesOutput, &shapes::LIST_QUERIES_RESPONSE, {
    queries optional 0,
    next_token optional 1,
});
structure!(ListTagsInput, &shapes::LIST_TAGS_REQUEST, {
    resource_id_list required 0,
    next_token optional 1,
});
structure!(ListTagsOutput, &shapes::LIST_TAGS_RESPONSE, {
    resource_tag_list optional 0,
    next_token optional 1,
});
structure!(ListTrailsInput, &shapes::LIST_TRAILS_REQUEST, {
    next_token optional 0,
});
structure!(ListTrailsOutput, &shapes::LIST_TRAILS_RESPONSE, {
    trails optional 0,
    next_token optional 1,
});
structure!(LookupAttribute, &shapes::LOOKUP_ATTRIBUTE, {
    attribute_key required 0,
    attribute_value required 1,
});
structure!(LookupEventsInput, &shapes::LOOKUP_EVENTS_REQUEST, {
    lookup_attributes optional 0,
    start_time optional 1,
    end_time optional 2,
    event_category optional 3,
    max_results optional 4,
    next_token optional 5,
});
structure!(LookupEventsOutput, &shapes::LOOKUP_EVENTS_RESPONSE, {
    events optional 0,
    next_token optional 1,
});
structure!(PartitionKey, &shapes::PARTITION_KEY, {
    name required 0,
    r#type required 1,
});
structure!(PublicKey, &shapes::PUBLIC_KEY, {
    value optional 0,
    validity_start_time optional 1,
    validity_end_time optional 2,
    fingerprint optional 3,
});
structure!(PutEventConfigurationInput, &shapes::PUT_EVENT_CONFIGURATION_REQUEST, {
    trail_name optional 0,
    event_data_store optional 1,
    max_event_size optional 2,
    context_key_selectors optional 3,
    aggregation_configurations optional 4,
});
structure!(PutEventConfigurationOutput, &shapes::PUT_EVENT_CONFIGURATION_RESPONSE, {
    trail_arn optional 0,
    event_data_store_arn optional 1,
    max_event_size optional 2,
    context_key_selectors optional 3,
    aggregation_configurations optional 4,
});
structure!(PutEventSelectorsInput, &shapes::PUT_EVENT_SELECTORS_REQUEST, {
    trail_name required 0,
    event_selectors optional 1,
    advanced_event_selectors optional 2,
});
structure!(PutEventSelectorsOutput, &shapes::PUT_EVENT_SELECTORS_RESPONSE, {
    trail_arn optional 0,
    event_selectors optional 1,
    advanced_event_selectors optional 2,
});
structure!(PutInsightSelectorsInput, &shapes::PUT_INSIGHT_SELECTORS_REQUEST, {
    trail_name optional 0,
    insight_selectors required 1,
    event_data_store optional 2,
    insights_destination optional 3,
});
structure!(PutInsightSelectorsOutput, &shapes::PUT_INSIGHT_SELECTORS_RESPONSE, {
    trail_arn optional 0,
    insight_selectors optional 1,
    event_data_store_arn optional 2,
    insights_destination optional 3,
});
structure!(PutResourcePolicyInput, &shapes::PUT_RESOURCE_POLICY_REQUEST, {
    resource_arn required 0,
    resource_policy required 1,
});
structure!(PutResourcePolicyOutput, &shapes::PUT_RESOURCE_POLICY_RESPONSE, {
    resource_arn optional 0,
    resource_policy optional 1,
    delegated_admin_resource_policy optional 2,
});
structure!(Query, &shapes::QUERY, {
    query_id optional 0,
    query_status optional 1,
    creation_time optional 2,
});
structure!(QueryStatistics, &shapes::QUERY_STATISTICS, {
    results_count optional 0,
    total_results_count optional 1,
    bytes_scanned optional 2,
});
structure!(QueryStatisticsForDescribeQuery, &shapes::QUERY_STATISTICS_FOR_DESCRIBE_QUERY, {
    events_matched optional 0,
    events_scanned optional 1,
    bytes_scanned optional 2,
    execution_time_in_millis optional 3,
    creation_time optional 4,
});
structure!(RefreshSchedule, &shapes::REFRESH_SCHEDULE, {
    frequency optional 0,
    status optional 1,
    time_of_day optional 2,
});
structure!(RefreshScheduleFrequency, &shapes::REFRESH_SCHEDULE_FREQUENCY, {
    unit optional 0,
    value optional 1,
});
structure!(RegisterOrganizationDelegatedAdminInput, &shapes::REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST, {
    member_account_id required 0,
});
structure!(RegisterOrganizationDelegatedAdminOutput, &shapes::REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE, {
});
structure!(RemoveTagsInput, &shapes::REMOVE_TAGS_REQUEST, {
    resource_id required 0,
    tags_list required 1,
});
structure!(RemoveTagsOutput, &shapes::REMOVE_TAGS_RESPONSE, {
});
structure!(RequestWidget, &shapes::REQUEST_WIDGET, {
    query_statement required 0,
    query_parameters optional 1,
    view_properties required 2,
});
structure!(Resource, &shapes::RESOURCE, {
    resource_type optional 0,
    resource_name optional 1,
});
structure!(ResourceTag, &shapes::RESOURCE_TAG, {
    resource_id optional 0,
    tags_list optional 1,
});
structure!(RestoreEventDataStoreInput, &shapes::RESTORE_EVENT_DATA_STORE_REQUEST, {
    event_data_store required 0,
});
structure!(RestoreEventDataStoreOutput, &shapes::RESTORE_EVENT_DATA_STORE_RESPONSE, {
    event_data_store_arn optional 0,
    name optional 1,
    status optional 2,
    advanced_event_selectors optional 3,
    multi_region_enabled optional 4,
    organization_enabled optional 5,
    retention_period optional 6,
    termination_protection_enabled optional 7,
    created_timestamp optional 8,
    updated_timestamp optional 9,
    kms_key_id optional 10,
    billing_mode optional 11,
});
structure!(S3ImportSource, &shapes::S3_IMPORT_SOURCE, {
    s3_location_uri required 0,
    s3_bucket_region required 1,
    s3_bucket_access_role_arn required 2,
});
structure!(SearchSampleQueriesInput, &shapes::SEARCH_SAMPLE_QUERIES_REQUEST, {
    search_phrase required 0,
    max_results optional 1,
    next_token optional 2,
});
structure!(SearchSampleQueriesOutput, &shapes::SEARCH_SAMPLE_QUERIES_RESPONSE, {
    search_results optional 0,
    next_token optional 1,
});
structure!(SearchSampleQueriesSearchResult, &shapes::SEARCH_SAMPLE_QUERIES_SEARCH_RESULT, {
    name optional 0,
    description optional 1,
    sql optional 2,
    relevance optional 3,
});
structure!(SourceConfig, &shapes::SOURCE_CONFIG, {
    apply_to_all_regions optional 0,
    advanced_event_selectors optional 1,
});
structure!(StartDashboardRefreshInput, &shapes::START_DASHBOARD_REFRESH_REQUEST, {
    dashboard_id required 0,
    query_parameter_values optional 1,
});
structure!(StartDashboardRefreshOutput, &shapes::START_DASHBOARD_REFRESH_RESPONSE, {
    refresh_id optional 0,
});
structure!(StartEventDataStoreIngestionInput, &shapes::START_EVENT_DATA_STORE_INGESTION_REQUEST, {
    event_data_store required 0,
});
structure!(StartEventDataStoreIngestionOutput, &shapes::START_EVENT_DATA_STORE_INGESTION_RESPONSE, {
});
structure!(StartImportInput, &shapes::START_IMPORT_REQUEST, {
    destinations optional 0,
    import_source optional 1,
    start_event_time optional 2,
    end_event_time optional 3,
    import_id optional 4,
});
structure!(StartImportOutput, &shapes::START_IMPORT_RESPONSE, {
    import_id optional 0,
    destinations optional 1,
    import_source optional 2,
    start_event_time optional 3,
    end_event_time optional 4,
    import_status optional 5,
    created_timestamp optional 6,
    updated_timestamp optional 7,
});
structure!(StartLoggingInput, &shapes::START_LOGGING_REQUEST, {
    name required 0,
});
structure!(StartLoggingOutput, &shapes::START_LOGGING_RESPONSE, {
});
structure!(StartQueryInput, &shapes::START_QUERY_REQUEST, {
    query_statement optional 0,
    delivery_s3_uri optional 1,
    query_alias optional 2,
    query_parameters optional 3,
    event_data_store_owner_account_id optional 4,
});
structure!(StartQueryOutput, &shapes::START_QUERY_RESPONSE, {
    query_id optional 0,
    event_data_store_owner_account_id optional 1,
});
structure!(StopEventDataStoreIngestionInput, &shapes::STOP_EVENT_DATA_STORE_INGESTION_REQUEST, {
    event_data_store required 0,
});
structure!(StopEventDataStoreIngestionOutput, &shapes::STOP_EVENT_DATA_STORE_INGESTION_RESPONSE, {
});
structure!(StopImportInput, &shapes::STOP_IMPORT_REQUEST, {
    import_id required 0,
});
structure!(StopImportOutput, &shapes::STOP_IMPORT_RESPONSE, {
    import_id optional 0,
    import_source optional 1,
    destinations optional 2,
    import_status optional 3,
    created_timestamp optional 4,
    updated_timestamp optional 5,
    start_event_time optional 6,
    end_event_time optional 7,
    import_statistics optional 8,
});
structure!(StopLoggingInput, &shapes::STOP_LOGGING_REQUEST, {
    name required 0,
});
structure!(StopLoggingOutput, &shapes::STOP_LOGGING_RESPONSE, {
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value optional 1,
});
structure!(Trail, &shapes::TRAIL, {
    name optional 0,
    s3_bucket_name optional 1,
    s3_key_prefix optional 2,
    sns_topic_name optional 3,
    sns_topic_arn optional 4,
    include_global_service_events optional 5,
    is_multi_region_trail optional 6,
    home_region optional 7,
    trail_arn optional 8,
    log_file_validation_enabled optional 9,
    cloud_watch_logs_log_group_arn optional 10,
    cloud_watch_logs_role_arn optional 11,
    kms_key_id optional 12,
    has_custom_event_selectors optional 13,
    has_insight_selectors optional 14,
    is_organization_trail optional 15,
    recursive_logging optional 16,
});
structure!(TrailInfo, &shapes::TRAIL_INFO, {
    trail_arn optional 0,
    name optional 1,
    home_region optional 2,
});
structure!(UpdateChannelInput, &shapes::UPDATE_CHANNEL_REQUEST, {
    channel required 0,
    destinations optional 1,
    name optional 2,
});
structure!(UpdateChannelOutput, &shapes::UPDATE_CHANNEL_RESPONSE, {
    channel_arn optional 0,
    name optional 1,
    source optional 2,
    destinations optional 3,
});
structure!(UpdateDashboardInput, &shapes::UPDATE_DASHBOARD_REQUEST, {
    dashboard_id required 0,
    widgets optional 1,
    refresh_schedule optional 2,
    termination_protection_enabled optional 3,
});
structure!(UpdateDashboardOutput, &shapes::UPDATE_DASHBOARD_RESPONSE, {
    dashboard_arn optional 0,
    name optional 1,
    r#type optional 2,
    widgets optional 3,
    refresh_schedule optional 4,
    termination_protection_enabled optional 5,
    created_timestamp optional 6,
    updated_timestamp optional 7,
});
structure!(UpdateEventDataStoreInput, &shapes::UPDATE_EVENT_DATA_STORE_REQUEST, {
    event_data_store required 0,
    name optional 1,
    advanced_event_selectors optional 2,
    multi_region_enabled optional 3,
    organization_enabled optional 4,
    retention_period optional 5,
    termination_protection_enabled optional 6,
    kms_key_id optional 7,
    billing_mode optional 8,
});
structure!(UpdateEventDataStoreOutput, &shapes::UPDATE_EVENT_DATA_STORE_RESPONSE, {
    event_data_store_arn optional 0,
    name optional 1,
    status optional 2,
    advanced_event_selectors optional 3,
    multi_region_enabled optional 4,
    organization_enabled optional 5,
    retention_period optional 6,
    termination_protection_enabled optional 7,
    created_timestamp optional 8,
    updated_timestamp optional 9,
    kms_key_id optional 10,
    billing_mode optional 11,
    federation_status optional 12,
    federation_role_arn optional 13,
});
structure!(UpdateTrailInput, &shapes::UPDATE_TRAIL_REQUEST, {
    name required 0,
    s3_bucket_name optional 1,
    s3_key_prefix optional 2,
    sns_topic_name optional 3,
    include_global_service_events optional 4,
    is_multi_region_trail optional 5,
    enable_log_file_validation optional 6,
    cloud_watch_logs_log_group_arn optional 7,
    cloud_watch_logs_role_arn optional 8,
    kms_key_id optional 9,
    is_organization_trail optional 10,
    recursive_logging optional 11,
});
structure!(UpdateTrailOutput, &shapes::UPDATE_TRAIL_RESPONSE, {
    name optional 0,
    s3_bucket_name optional 1,
    s3_key_prefix optional 2,
    sns_topic_name optional 3,
    sns_topic_arn optional 4,
    include_global_service_events optional 5,
    is_multi_region_trail optional 6,
    trail_arn optional 7,
    log_file_validation_enabled optional 8,
    cloud_watch_logs_log_group_arn optional 9,
    cloud_watch_logs_role_arn optional 10,
    kms_key_id optional 11,
    is_organization_trail optional 12,
    recursive_logging optional 13,
});
structure!(Widget, &shapes::WIDGET, {
    query_alias optional 0,
    query_statement optional 1,
    query_parameters optional 2,
    view_properties optional 3,
});
