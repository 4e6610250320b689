//! `cloudtrail:GetTrailStatus`: whether it logs, and how its deliveries fare.

use sekisho_api::Timestamp;
use sekisho_api::cloudtrail::{GetTrailStatusInput, GetTrailStatusOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{TrailError, name};

/// `cloudtrail:GetTrailStatus`.
pub(super) struct GetTrailStatus;

impl Operation for GetTrailStatus {
    type Model = operations::GetTrailStatus;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &GetTrailStatusInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:GetTrailStatus", &input.name).into())
    }
}

impl ReadOperation for GetTrailStatus {
    fn run(cx: &Cx<'_>, input: GetTrailStatusInput) -> Result<GetTrailStatusOutput, TrailError> {
        let row = name::find(cx, &input.name)?;
        let delivery = cx.account().trail_deliveries.get(row.name.as_str());
        let moment = |second: Option<i64>| second.map(Timestamp::from_secs);
        // The older members are texts, empty where there is nothing to tell.
        let text = |second: Option<i64>| Some(second.map(sekisho_audit::iso).unwrap_or_default());
        let attempted_s = delivery.and_then(|delivery| delivery.attempted_s);
        let delivered_s = delivery.and_then(|delivery| delivery.delivered_s);
        let chains = delivery.into_iter().flat_map(|delivery| delivery.chains.values());
        let digests = chains.filter_map(|chain| chain.last.as_ref());
        Ok(GetTrailStatusOutput {
            is_logging: Some(row.logging),
            latest_delivery_error: delivery.and_then(|delivery| delivery.error.clone()),
            latest_delivery_time: moment(delivered_s),
            start_logging_time: moment(row.started_s),
            stop_logging_time: moment(row.stopped_s),
            latest_digest_delivery_time: moment(digests.map(|digest| digest.delivered_s).max()),
            latest_delivery_attempt_time: text(attempted_s),
            latest_notification_attempt_time: Some(String::new()),
            latest_notification_attempt_succeeded: Some(String::new()),
            latest_delivery_attempt_succeeded: text(delivered_s),
            time_logging_started: text(row.started_s),
            time_logging_stopped: text(row.stopped_s),
            ..GetTrailStatusOutput::default()
        })
    }
}
