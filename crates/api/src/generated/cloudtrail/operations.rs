// Generated from models/cloudtrail.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(AddTags, ADD_TAGS, AddTagsInput, AddTagsOutput);
operation!(CancelQuery, CANCEL_QUERY, CancelQueryInput, CancelQueryOutput);
operation!(CreateChannel, CREATE_CHANNEL, CreateChannelInput, CreateChannelOutput);
operation!(CreateDashboard, CREATE_DASHBOARD, CreateDashboardInput, CreateDashboardOutput);
operation!(CreateEventDataStore, CREATE_EVENT_DATA_STORE, CreateEventDataStoreInput, CreateEventDataStoreOutput);
operation!(CreateTrail, CREATE_TRAIL, CreateTrailInput, CreateTrailOutput);
operation!(DeleteChannel, DELETE_CHANNEL, DeleteChannelInput, DeleteChannelOutput);
operation!(DeleteDashboard, DELETE_DASHBOARD, DeleteDashboardInput, DeleteDashboardOutput);
operation!(DeleteEventDataStore, DELETE_EVENT_DATA_STORE, DeleteEventDataStoreInput, DeleteEventDataStoreOutput);
operation!(DeleteResourcePolicy, DELETE_RESOURCE_POLICY, DeleteResourcePolicyInput, DeleteResourcePolicyOutput);
operation!(DeleteTrail, DELETE_TRAIL, DeleteTrailInput, DeleteTrailOutput);
operation!(DeregisterOrganizationDelegatedAdmin, DEREGISTER_ORGANIZATION_DELEGATED_ADMIN, DeregisterOrganizationDelegatedAdminInput, DeregisterOrganizationDelegatedAdminOutput);
operation!(DescribeQuery, DESCRIBE_QUERY, DescribeQueryInput, DescribeQueryOutput);
operation!(DescribeTrails, DESCRIBE_TRAILS, DescribeTrailsInput, DescribeTrailsOutput);
operation!(DisableFederation, DISABLE_FEDERATION, DisableFederationInput, DisableFederationOutput);
operation!(EnableFederation, ENABLE_FEDERATION, EnableFederationInput, EnableFederationOutput);
operation!(GenerateQuery, GENERATE_QUERY, GenerateQueryInput, GenerateQueryOutput);
operation!(GetChannel, GET_CHANNEL, GetChannelInput, GetChannelOutput);
operation!(GetDashboard, GET_DASHBOARD, GetDashboardInput, GetDashboardOutput);
operation!(GetEventConfiguration, GET_EVENT_CONFIGURATION, GetEventConfigurationInput, GetEventConfigurationOutput);
operation!(GetEventDataStore, GET_EVENT_DATA_STORE, GetEventDataStoreInput, GetEventDataStoreOutput);
operation!(GetEventSelectors, GET_EVENT_SELECTORS, GetEventSelectorsInput, GetEventSelectorsOutput);
operation!(GetImport, GET_IMPORT, GetImportInput, GetImportOutput);
operation!(GetInsightSelectors, GET_INSIGHT_SELECTORS, GetInsightSelectorsInput, GetInsightSelectorsOutput);
operation!(GetQueryResults, GET_QUERY_RESULTS, GetQueryResultsInput, GetQueryResultsOutput);
operation!(GetResourcePolicy, GET_RESOURCE_POLICY, GetResourcePolicyInput, GetResourcePolicyOutput);
operation!(GetTrail, GET_TRAIL, GetTrailInput, GetTrailOutput);
operation!(GetTrailStatus, GET_TRAIL_STATUS, GetTrailStatusInput, GetTrailStatusOutput);
operation!(ListChannels, LIST_CHANNELS, ListChannelsInput, ListChannelsOutput);
operation!(ListDashboards, LIST_DASHBOARDS, ListDashboardsInput, ListDashboardsOutput);
operation!(ListEventDataStores, LIST_EVENT_DATA_STORES, ListEventDataStoresInput, ListEventDataStoresOutput);
operation!(ListImportFailures, LIST_IMPORT_FAILURES, ListImportFailuresInput, ListImportFailuresOutput);
operation!(ListImports, LIST_IMPORTS, ListImportsInput, ListImportsOutput);
operation!(ListInsightsData, LIST_INSIGHTS_DATA, ListInsightsDataInput, ListInsightsDataOutput);
operation!(ListInsightsMetricData, LIST_INSIGHTS_METRIC_DATA, ListInsightsMetricDataInput, ListInsightsMetricDataOutput);
operation!(ListPublicKeys, LIST_PUBLIC_KEYS, ListPublicKeysInput, ListPublicKeysOutput);
operation!(ListQueries, LIST_QUERIES, ListQueriesInput, ListQueriesOutput);
operation!(ListTags, LIST_TAGS, ListTagsInput, ListTagsOutput);
operation!(ListTrails, LIST_TRAILS, ListTrailsInput, ListTrailsOutput);
operation!(LookupEvents, LOOKUP_EVENTS, LookupEventsInput, LookupEventsOutput);
operation!(PutEventConfiguration, PUT_EVENT_CONFIGURATION, PutEventConfigurationInput, PutEventConfigurationOutput);
operation!(PutEventSelectors, PUT_EVENT_SELECTORS, PutEventSelectorsInput, PutEventSelectorsOutput);
operation!(PutInsightSelectors, PUT_INSIGHT_SELECTORS, PutInsightSelectorsInput, PutInsightSelectorsOutput);
operation!(PutResourcePolicy, PUT_RESOURCE_POLICY, PutResourcePolicyInput, PutResourcePolicyOutput);
operation!(RegisterOrganizationDelegatedAdmin, REGISTER_ORGANIZATION_DELEGATED_ADMIN, RegisterOrganizationDelegatedAdminInput, RegisterOrganizationDelegatedAdminOutput);
operation!(RemoveTags, REMOVE_TAGS, RemoveTagsInput, RemoveTagsOutput);
operation!(RestoreEventDataStore, RESTORE_EVENT_DATA_STORE, RestoreEventDataStoreInput, RestoreEventDataStoreOutput);
operation!(SearchSampleQueries, SEARCH_SAMPLE_QUERIES, SearchSampleQueriesInput, SearchSampleQueriesOutput);
operation!(StartDashboardRefresh, START_DASHBOARD_REFRESH, StartDashboardRefreshInput, StartDashboardRefreshOutput);
operation!(StartEventDataStoreIngestion, START_EVENT_DATA_STORE_INGESTION, StartEventDataStoreIngestionInput, StartEventDataStoreIngestionOutput);
operation!(StartImport, START_IMPORT, StartImportInput, StartImportOutput);
operation!(StartLogging, START_LOGGING, StartLoggingInput, StartLoggingOutput);
operation!(StartQuery, START_QUERY, StartQueryInput, StartQueryOutput);
operation!(StopEventDataStoreIngestion, STOP_EVENT_DATA_STORE_INGESTION, StopEventDataStoreIngestionInput, StopEventDataStoreIngestionOutput);
operation!(StopImport, STOP_IMPORT, StopImportInput, StopImportOutput);
operation!(StopLogging, STOP_LOGGING, StopLoggingInput, StopLoggingOutput);
operation!(UpdateChannel, UPDATE_CHANNEL, UpdateChannelInput, UpdateChannelOutput);
operation!(UpdateDashboard, UPDATE_DASHBOARD, UpdateDashboardInput, UpdateDashboardOutput);
operation!(UpdateEventDataStore, UPDATE_EVENT_DATA_STORE, UpdateEventDataStoreInput, UpdateEventDataStoreOutput);
operation!(UpdateTrail, UPDATE_TRAIL, UpdateTrailInput, UpdateTrailOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_cloudtrail_operation {
    ($with:ident) => {
        $with! {
            AddTags,
            CancelQuery,
            CreateChannel,
            CreateDashboard,
            CreateEventDataStore,
            CreateTrail,
            DeleteChannel,
            DeleteDashboard,
            DeleteEventDataStore,
            DeleteResourcePolicy,
            DeleteTrail,
            DeregisterOrganizationDelegatedAdmin,
            DescribeQuery,
            DescribeTrails,
            DisableFederation,
            EnableFederation,
            GenerateQuery,
            GetChannel,
            GetDashboard,
            GetEventConfiguration,
            GetEventDataStore,
            GetEventSelectors,
            GetImport,
            GetInsightSelectors,
            GetQueryResults,
            GetResourcePolicy,
            GetTrail,
            GetTrailStatus,
            ListChannels,
            ListDashboards,
            ListEventDataStores,
            ListImportFailures,
            ListImports,
            ListInsightsData,
            ListInsightsMetricData,
            ListPublicKeys,
            ListQueries,
            ListTags,
            ListTrails,
            LookupEvents,
            PutEventConfiguration,
            PutEventSelectors,
            PutInsightSelectors,
            PutResourcePolicy,
            RegisterOrganizationDelegatedAdmin,
            RemoveTags,
            RestoreEventDataStore,
            SearchSampleQueries,
            StartDashboardRefresh,
            StartEventDataStoreIngestion,
            StartImport,
            StartLogging,
            StartQuery,
            StopEventDataStoreIngestion,
            StopImport,
            StopLogging,
            UpdateChannel,
            UpdateDashboard,
            UpdateEventDataStore,
            UpdateTrail
        }
    };
}
