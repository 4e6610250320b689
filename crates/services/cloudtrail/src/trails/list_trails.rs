//! `cloudtrail:ListTrails`. An account has so few that one page holds them.

use sekisho_api::cloudtrail::{ListTrailsInput, ListTrailsOutput, TrailInfo, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{TrailError, name};

/// `cloudtrail:ListTrails`.
pub(super) struct ListTrails;

impl Operation for ListTrails {
    type Model = operations::ListTrails;
    type Error = TrailError;

    fn guards(_: &Cx<'_>, _: &ListTrailsInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("cloudtrail:ListTrails", "*"))
    }
}

impl ReadOperation for ListTrails {
    fn run(cx: &Cx<'_>, _: ListTrailsInput) -> Result<ListTrailsOutput, TrailError> {
        let info = |row: &std::sync::Arc<sekisho_directory::TrailRow>| TrailInfo {
            trail_arn: Some(name::arn(cx, &row.name)),
            name: Some(row.name.clone()),
            home_region: Some(row.home_region.clone()),
        };
        let trails = cx.account().trails.values().map(info).collect();
        Ok(ListTrailsOutput { trails: Some(trails), next_token: None })
    }
}
