//! Policies of resources of which the type is told.

use sekisho_catalog as catalog;
use sekisho_policy::PolicyKind;

use super::Checks;
use crate::code::Code;
use crate::draft::Statement;
use crate::facts::{Actions, template};
use crate::wildcard::overlap;

/// A type of resource as `ValidatePolicy` names it.
struct ResourceType {
    name: &'static str,
    /// The prefix of its service's actions.
    service: &'static str,
    /// Its names in the service authorization reference: the resource, and what is in it.
    types: &'static [&'static str],
    /// The most characters of its policy.
    size_max: usize,
}

const TYPES: [ResourceType; 9] = [
    ResourceType {
        name: "AWS::S3::Bucket",
        service: "s3",
        types: &["bucket", "object"],
        size_max: 20_480,
    },
    ResourceType {
        name: "AWS::S3::AccessPoint",
        service: "s3",
        types: &["accesspoint", "accesspointobject", "object"],
        size_max: 20_480,
    },
    ResourceType { name: "AWS::KMS::Key", service: "kms", types: &["key"], size_max: 32_768 },
    ResourceType { name: "AWS::SQS::Queue", service: "sqs", types: &["queue"], size_max: 20_480 },
    ResourceType { name: "AWS::SNS::Topic", service: "sns", types: &["topic"], size_max: 30_720 },
    ResourceType {
        name: "AWS::SecretsManager::Secret",
        service: "secretsmanager",
        types: &["Secret"],
        size_max: 20_480,
    },
    ResourceType {
        name: "AWS::Lambda::Function",
        service: "lambda",
        types: &["function", "function alias", "function version"],
        size_max: 20_480,
    },
    ResourceType {
        name: "AWS::DynamoDB::Table",
        service: "dynamodb",
        types: &["table", "index", "stream"],
        size_max: 20_480,
    },
    ResourceType {
        name: "AWS::ECR::Repository",
        service: "ecr",
        types: &["repository"],
        size_max: 10_240,
    },
];

/// The names that [`crate::Settings::resource_type`] takes.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|known| known.name)
}

fn find(name: Option<&str>) -> Option<&'static ResourceType> {
    let name = name?;
    TYPES.iter().find(|known| known.name.eq_ignore_ascii_case(name))
}

/// The most characters of a resource's policy; that of a bucket where the type is not told.
pub(super) fn size_max(resource_type: Option<&str>) -> usize {
    find(resource_type).map_or(20_480, |known| known.size_max)
}

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if checks.settings.kind != PolicyKind::Resource {
        return;
    }
    let Some(own) = find(checks.settings.resource_type) else { return };
    actions(checks, statement, own);
    resources(checks, statement, own);
    // The key compares the resource's account with what an identity may reach.
    if own.service == "s3"
        && let Some(condition) = statement.conditions_on("s3:ResourceAccount").next()
    {
        let message = format!(
            "The condition key {} is not relevant for the {} policy.  Use this key in an \
             identity-based policy to govern access to this resource.",
            condition.key.value, own.name
        );
        checks.findings.add(Code::IrrelevantConditionKeyInPolicy, condition.key.span, message);
    }
}

fn actions(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, own: &ResourceType) {
    for item in statement.action_items() {
        let Some((prefix, _)) = item.value.split_once(':') else { continue };
        let fits = if !prefix.eq_ignore_ascii_case(own.service) {
            prefix == "*" || catalog::service(prefix).is_none()
        } else {
            match checks.facts.expand(item.value) {
                Actions::Of(actions) if !actions.is_empty() => actions.iter().any(|action| {
                    action
                        .resource_types
                        .iter()
                        .any(|on| own.types.contains(&on.resource_type.name))
                }),
                // Names that do not exist are another finding.
                _ => true,
            }
        };
        if !fits {
            let message = format!(
                "The action {} is not supported for the resource-based policy attached to the \
                 resource type {}.",
                item.value, own.name
            );
            checks.findings.add(Code::UnsupportedActionInPolicy, item.span, message);
        }
    }
}

fn resources(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, own: &ResourceType) {
    let Some(service) = catalog::service(own.service) else { return };
    let templates: Vec<String> = service
        .resource_types
        .iter()
        .filter(|kind| own.types.contains(&kind.name))
        .map(|kind| template(kind.arn_pattern, "*"))
        .collect();
    let Some(list) = &statement.resources else { return };
    for item in &list.items {
        let is_arn = item.value.starts_with("arn:") && item.value.len() < 500;
        let resource = template(item.value, "*");
        if is_arn && !templates.iter().any(|known| overlap(known, &resource)) {
            let message = format!(
                "The resource ARN is not supported for the resource-based policy attached to the \
                 resource type {}.",
                own.name
            );
            checks.findings.add(Code::UnsupportedResourceArnInPolicy, item.span, message);
        }
    }
}
