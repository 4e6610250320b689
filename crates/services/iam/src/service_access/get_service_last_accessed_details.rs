//! `iam:GetServiceLastAccessedDetails`: shows every service that is granted, and its last use.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    GetServiceLastAccessedDetailsInput, GetServiceLastAccessedDetailsOutput, ServiceLastAccessed,
    TrackedActionLastAccessed, operations,
};
use sekisho_directory::AccessReportRow;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::NamedPolicy;

use super::accessed::{self, Used};
use super::subject::Subject;
use super::{ServiceAccessError, granting};
use crate::paging::PageRequest;

/// `iam:GetServiceLastAccessedDetails`.
pub(crate) struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    type Model = operations::GetServiceLastAccessedDetails;
    type Error = ServiceAccessError;

    fn guards(_: &Cx<'_>, _: &GetServiceLastAccessedDetailsInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetServiceLastAccessedDetails", "*"))
    }
}

/// The report of a job that the caller's account asked for.
pub(super) fn report<'a>(
    cx: &'a Cx<'_>,
    job: &str,
) -> Result<&'a AccessReportRow, ServiceAccessError> {
    let row = cx.view.access_reports.get(&[cx.account_id().as_str(), job]);
    row.map(|row| &**row).ok_or_else(|| ServiceAccessError::NoSuchReport { job: job.to_owned() })
}

impl ReadOperation for GetServiceLastAccessedDetails {
    fn run(
        cx: &Cx<'_>,
        input: GetServiceLastAccessedDetailsInput,
    ) -> Result<GetServiceLastAccessedDetailsOutput, ServiceAccessError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let report = report(cx, &input.job_id)?;
        let subject = Subject::find(cx, &report.arn)?;
        let policies: Vec<NamedPolicy> =
            subject.policies(cx).into_iter().map(|held| held.policy).collect();
        let used = accessed::by_service(cx, &subject.actors(cx));
        let services = granting::granted(&policies).into_iter();
        let page = request.take(
            services.filter(|prefix| request.after().is_none_or(|after| after < *prefix)),
            |prefix| prefix,
            |prefix| shown(prefix, used.get(prefix), report.by_action),
        );
        Ok(GetServiceLastAccessedDetailsOutput {
            job_status: "COMPLETED".to_owned(),
            job_type: Some(granularity(report).to_owned()),
            job_creation_date: Timestamp::from_secs(report.created_s),
            job_completion_date: Timestamp::from_secs(report.created_s),
            services_last_accessed: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        })
    }
}

fn granularity(report: &AccessReportRow) -> &'static str {
    if report.by_action { "ACTION_LEVEL" } else { "SERVICE_LEVEL" }
}

fn shown(prefix: &str, used: Option<&Used>, by_action: bool) -> ServiceLastAccessed {
    let last = used.and_then(Used::last);
    let facts = sekisho_catalog::service(prefix);
    let actors = used.map_or(0, |used| used.actors.len());
    ServiceLastAccessed {
        service_name: facts.map_or(prefix, |facts| facts.name).to_owned(),
        service_namespace: prefix.to_owned(),
        last_authenticated: last.map(|last| Timestamp::from_secs(last.used_s)),
        last_authenticated_entity: last.map(|last| last.actor.to_string()),
        last_authenticated_region: last.map(|last| last.region.clone()),
        total_authenticated_entities: Some(i32::try_from(actors).unwrap_or(i32::MAX)),
        tracked_actions_last_accessed: used.filter(|_| by_action).map(actions),
    }
}

fn actions(used: &Used) -> Vec<TrackedActionLastAccessed> {
    let shown = used.actions.iter().map(|(action, last)| TrackedActionLastAccessed {
        action_name: Some(action.clone()),
        last_accessed_entity: Some(last.actor.to_string()),
        last_accessed_time: Some(Timestamp::from_secs(last.used_s)),
        last_accessed_region: Some(last.region.clone()),
    });
    shown.collect()
}
