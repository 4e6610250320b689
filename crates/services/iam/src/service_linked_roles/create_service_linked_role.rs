//! `iam:CreateServiceLinkedRole`: makes the role that a service acts with, as the service's
//! template says (ID-57).

use async_trait::async_trait;
use sekisho_api::iam::{CreateServiceLinkedRoleInput, CreateServiceLinkedRoleOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::{ServiceLinkedRole, managed_policies, service_linked_role};
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::ServiceLinkedRoleError;
use crate::guards::arn_of_new;
use crate::kinds::Role;
use crate::roles;

/// Characters of a role's name.
const NAME_MAX: usize = 64;

/// `iam:CreateServiceLinkedRole`.
pub(crate) struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    type Model = operations::CreateServiceLinkedRole;
    type Error = ServiceLinkedRoleError;

    fn guards(cx: &Cx<'_>, input: &CreateServiceLinkedRoleInput) -> Result<Guards, Refusal> {
        let service = &input.aws_service_name;
        let path = format!("/aws-service-role/{service}/");
        // Whoever may not make roles does not learn which services have one.
        let name = service_linked_role(service).map_or_else(
            || "*".to_owned(),
            |template| name(template, input.custom_suffix.as_deref()),
        );
        let guards =
            Guards::of("iam:CreateServiceLinkedRole", arn_of_new::<Role>(cx, Some(&path), &name));
        Ok(guards.each(|guard| guard.with_key("iam:AWSServiceName", Some(&**service))))
    }
}

#[async_trait]
impl WriteOperation for CreateServiceLinkedRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateServiceLinkedRoleInput,
    ) -> Result<CreateServiceLinkedRoleOutput, ServiceLinkedRoleError> {
        let service = input.aws_service_name;
        let template = service_linked_role(&service).filter(|template| is_complete(template));
        let Some(template) = template else {
            return Err(ServiceLinkedRoleError::NoTemplate { service });
        };
        if input.custom_suffix.is_some() && !template.allows_custom_suffix {
            return Err(ServiceLinkedRoleError::Suffix { service });
        }
        let name = name(template, input.custom_suffix.as_deref());
        if NAME_MAX < name.len() {
            let max = NAME_MAX.saturating_sub(template.role_name.len() + 1);
            return Err(ServiceLinkedRoleError::SuffixTooLong { max });
        }
        if tx.entity_exists::<RoleRow>(cx.account_id(), &name).await? {
            return Err(ServiceLinkedRoleError::NameTaken { name });
        }
        let description = input.description.or_else(|| template.description.map(str::to_owned));
        // The quota of roles does not hold for these.
        let row = RoleRow {
            id: cx.unique_id(UniqueIdKind::Role),
            account: cx.account_id(),
            name,
            path: template.path.to_owned(),
            created_s: cx.now_s,
            description: description.filter(|text| !text.is_empty()),
            max_session_duration_s: roles::MAX_SESSION_DURATION_S,
            trust_policy: trust_policy(template),
            tags: Default::default(),
            permissions_boundary: None,
            inline_policies: Default::default(),
            attached_policies: template.policies.iter().map(|arn| (*arn).to_owned()).collect(),
            instance_profiles: Vec::new(),
        };
        tx.create_entity(&row)?;
        let arn = arn_of_new::<Role>(cx, Some(&row.path), &row.name);
        Ok(CreateServiceLinkedRoleOutput { role: Some(roles::created(cx, &row, &arn)) })
    }
}

fn name(template: &ServiceLinkedRole, suffix: Option<&str>) -> String {
    match suffix {
        Some(suffix) => format!("{}_{suffix}", template.role_name),
        None => template.role_name.to_owned(),
    }
}

/// Whether AWS still has every policy of it.
fn is_complete(template: &ServiceLinkedRole) -> bool {
    template.policies.iter().all(|arn| managed_policies().get(arn).is_some())
}

/// The service alone may take the role. Names of services hold nothing that JSON would escape.
fn trust_policy(template: &ServiceLinkedRole) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Action":["sts:AssumeRole"],"Principal":{{"Service":["{}"]}},"Effect":"Allow"}}]}}"#,
        template.service
    )
}
