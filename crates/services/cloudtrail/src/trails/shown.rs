//! A trail as answers show it.

use sekisho_api::cloudtrail::Trail;
use sekisho_directory::TrailRow;
use sekisho_operation::Cx;

use super::name::arn;

/// The whole of it.
pub(super) fn shown(cx: &Cx<'_>, row: &TrailRow) -> Trail {
    Trail {
        name: Some(row.name.clone()),
        s3_bucket_name: Some(row.bucket.clone()),
        s3_key_prefix: row.key_prefix.clone(),
        include_global_service_events: Some(row.global_services),
        is_multi_region_trail: Some(row.multi_region),
        home_region: Some(row.home_region.clone()),
        trail_arn: Some(arn(cx, &row.name)),
        log_file_validation_enabled: Some(row.validated),
        has_custom_event_selectors: Some(
            !row.selectors.is_empty() || !row.advanced_selectors.is_empty(),
        ),
        has_insight_selectors: Some(false),
        is_organization_trail: Some(false),
        ..Trail::default()
    }
}
