//! `cloudtrail:DescribeTrails`: those named, or all. One region a server, so no trail has a shadow
//! in another.

use sekisho_api::cloudtrail::{DescribeTrailsInput, DescribeTrailsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::shown::shown;
use super::{TrailError, name};

/// `cloudtrail:DescribeTrails`.
pub(super) struct DescribeTrails;

impl Operation for DescribeTrails {
    type Model = operations::DescribeTrails;
    type Error = TrailError;

    fn guards(_: &Cx<'_>, _: &DescribeTrailsInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("cloudtrail:DescribeTrails", "*"))
    }
}

impl ReadOperation for DescribeTrails {
    fn run(cx: &Cx<'_>, input: DescribeTrailsInput) -> Result<DescribeTrailsOutput, TrailError> {
        let trails = &cx.account().trails;
        let names = input.trail_name_list.unwrap_or_default();
        let mut found = Vec::new();
        if names.is_empty() {
            found.extend(trails.values().map(|row| shown(cx, row)));
        }
        for given in &names {
            // CloudTrail API reference: a name that no trail has is passed over.
            if let Some(row) = trails.get(name::read(cx, given)?) {
                found.push(shown(cx, row));
            }
        }
        Ok(DescribeTrailsOutput { trail_list: Some(found) })
    }
}
