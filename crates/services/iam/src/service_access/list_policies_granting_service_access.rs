//! `iam:ListPoliciesGrantingServiceAccess`: which policies let an entity use a service.

use sekisho_api::iam::{
    ListPoliciesGrantingServiceAccessEntry, ListPoliciesGrantingServiceAccessInput,
    ListPoliciesGrantingServiceAccessOutput, PolicyGrantingServiceAccess, operations,
};
use sekisho_catalog::service_prefixes;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::subject::{self, Held, How, Subject};
use super::{ServiceAccessError, granting};
use crate::paging::InvalidMarker;

/// `iam:ListPoliciesGrantingServiceAccess`.
pub(crate) struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    type Model = operations::ListPoliciesGrantingServiceAccess;
    type Error = ServiceAccessError;

    fn guards(
        cx: &Cx<'_>,
        input: &ListPoliciesGrantingServiceAccessInput,
    ) -> Result<Guards, Refusal> {
        Ok(subject::guard(cx, "iam:ListPoliciesGrantingServiceAccess", &input.arn)?.into())
    }
}

impl ReadOperation for ListPoliciesGrantingServiceAccess {
    fn run(
        cx: &Cx<'_>,
        input: ListPoliciesGrantingServiceAccessInput,
    ) -> Result<ListPoliciesGrantingServiceAccessOutput, ServiceAccessError> {
        if input.marker.is_some() {
            // All of it is on one page: two hundred services of some twenty policies.
            return Err(InvalidMarker.into());
        }
        let subject = Subject::find(cx, &input.arn)?;
        if matches!(subject, Subject::Policy { .. }) {
            return Err(ServiceAccessError::Arn { arn: input.arn });
        }
        let held = subject.policies(cx);
        let mut entries = Vec::new();
        for namespace in input.service_namespaces {
            let known = service_prefixes().any(|prefix| prefix == namespace);
            if !known {
                return Err(ServiceAccessError::Namespace { namespace });
            }
            let granting = held.iter().filter(|held| granting::grants(&held.policy, &namespace));
            entries.push(ListPoliciesGrantingServiceAccessEntry {
                policies: Some(granting.map(shown).collect()),
                service_namespace: Some(namespace),
            });
        }
        Ok(ListPoliciesGrantingServiceAccessOutput {
            policies_granting_service_access: entries,
            is_truncated: Some(false),
            marker: None,
        })
    }
}

fn shown(held: &Held) -> PolicyGrantingServiceAccess {
    let policy_name = held.policy.name.to_string();
    match &held.how {
        How::Managed(arn) => PolicyGrantingServiceAccess {
            policy_name,
            policy_type: "MANAGED".to_owned(),
            policy_arn: Some(arn.clone()),
            ..Default::default()
        },
        How::Inline { kind, entity } => PolicyGrantingServiceAccess {
            policy_name,
            policy_type: "INLINE".to_owned(),
            policy_arn: None,
            entity_type: Some((*kind).to_owned()),
            entity_name: Some(entity.clone()),
        },
    }
}
