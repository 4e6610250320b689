//! `cloudtrail:GetEventSelectors`.

use sekisho_api::cloudtrail::{
    EventSelector, GetEventSelectorsInput, GetEventSelectorsOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::shown;
use crate::trails::{TrailError, name};

/// `cloudtrail:GetEventSelectors`.
pub(super) struct GetEventSelectors;

impl Operation for GetEventSelectors {
    type Model = operations::GetEventSelectors;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &GetEventSelectorsInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:GetEventSelectors", &input.trail_name).into())
    }
}

impl ReadOperation for GetEventSelectors {
    fn run(
        cx: &Cx<'_>,
        input: GetEventSelectorsInput,
    ) -> Result<GetEventSelectorsOutput, TrailError> {
        let row = name::find(cx, &input.trail_name)?;
        // A trail that never got any has the one that selects all management events.
        let default = || {
            vec![EventSelector {
                read_write_type: Some("All".to_owned()),
                include_management_events: Some(true),
                data_resources: Some(Vec::new()),
                exclude_management_event_sources: Some(Vec::new()),
            }]
        };
        let is_default = row.selectors.is_empty() && row.advanced_selectors.is_empty();
        Ok(GetEventSelectorsOutput {
            trail_arn: Some(name::arn(cx, &row.name)),
            event_selectors: if is_default {
                Some(default())
            } else {
                shown::basic(&row.selectors)
            },
            advanced_event_selectors: shown::advanced(&row.advanced_selectors),
        })
    }
}
