//! `iam:GetServiceLastAccessedDetailsWithEntities`: shows who can use a service by what a report is
//! about, and when each last did.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    EntityDetails, EntityInfo, GetServiceLastAccessedDetailsWithEntitiesInput,
    GetServiceLastAccessedDetailsWithEntitiesOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_policy::NamedPolicy;

use super::get_service_last_accessed_details::report;
use super::subject::Subject;
use super::{ServiceAccessError, accessed, granting};
use crate::paging::PageRequest;

/// `iam:GetServiceLastAccessedDetailsWithEntities`.
pub(crate) struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Model = operations::GetServiceLastAccessedDetailsWithEntities;
    type Error = ServiceAccessError;

    fn guards(
        _: &Cx<'_>,
        _: &GetServiceLastAccessedDetailsWithEntitiesInput,
    ) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetServiceLastAccessedDetailsWithEntities", "*"))
    }
}

impl ReadOperation for GetServiceLastAccessedDetailsWithEntities {
    fn run(
        cx: &Cx<'_>,
        input: GetServiceLastAccessedDetailsWithEntitiesInput,
    ) -> Result<GetServiceLastAccessedDetailsWithEntitiesOutput, ServiceAccessError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let report = report(cx, &input.job_id)?;
        let subject = Subject::find(cx, &report.arn)?;
        let policies: Vec<NamedPolicy> =
            subject.policies(cx).into_iter().map(|held| held.policy).collect();
        let namespace = input.service_namespace;
        if !policies.iter().any(|policy| granting::grants(policy, &namespace)) {
            return Err(ServiceAccessError::Namespace { namespace });
        }
        let actors = subject.actors(cx);
        let used = accessed::by_service(cx, &actors).remove(&namespace).unwrap_or_default();
        let details = actors.into_iter().map(|actor| {
            let last_s = used.actors.get(&actor.arn).copied();
            let info = EntityInfo {
                arn: actor.arn.to_string(),
                name: actor.name.clone(),
                r#type: actor.kind.to_owned(),
                id: actor.id.to_string(),
                path: Some(actor.path),
            };
            let last_authenticated = last_s.map(Timestamp::from_secs);
            // Users and roles may share a name.
            let key = format!("{}/{}", actor.name, actor.kind);
            (key, EntityDetails { entity_info: info, last_authenticated })
        });
        let page = request.sort_and_take(details.collect());
        Ok(GetServiceLastAccessedDetailsWithEntitiesOutput {
            job_status: "COMPLETED".to_owned(),
            job_creation_date: Timestamp::from_secs(report.created_s),
            job_completion_date: Timestamp::from_secs(report.created_s),
            entity_details_list: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
            error: None,
        })
    }
}
