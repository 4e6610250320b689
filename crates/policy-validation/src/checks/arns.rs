//! ARNs of `Resource` and `NotResource`: that they name something there is.

use sekisho_catalog as catalog;

use super::Checks;
use crate::code::Code;
use crate::draft::{Statement, Text};
use crate::facts::{is_named_by_aws, is_service_named_by_aws, template, templates_of};
use crate::regions;
use crate::suggest::nearest;
use crate::wildcard::overlap;

/// Partitions whose ARNs IAM takes (EV-65).
const PARTITIONS: [&str; 8] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];
/// Services of which every resource is some account's. Others have resources of AWS's own, with an
/// account's field that is empty: documents and parameters of SSM, images of EC2.
const ALWAYS_WITH_ACCOUNT: [&str; 10] = [
    "dynamodb",
    "ecs",
    "firehose",
    "iam",
    "kinesis",
    "lambda",
    "secretsmanager",
    "sns",
    "sqs",
    "states",
];
/// Longer patterns are not compared with the reference: the work is the product of the lengths.
const COMPARED_MAX: usize = 500;

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let Some(list) = &statement.resources else { return };
    for item in &list.items {
        if item.value != "*" {
            arn(checks, *item);
        }
    }
}

fn add(checks: &mut Checks<'_, '_>, item: Text<'_>, code: Code, message: String) {
    checks.findings.add(code, item.span, message);
}

fn arn(checks: &mut Checks<'_, '_>, item: Text<'_>) {
    let fields: Vec<&str> = item.value.splitn(6, ':').collect();
    if fields.first() != Some(&"arn") {
        return add(
            checks,
            item,
            Code::InvalidArnPrefix,
            "Add the required prefix (arn) to the resource ARN.".to_owned(),
        );
    }
    // EV-63: shorter ones are completed, if nothing in them is empty.
    if fields.len() < 3 || (fields.len() < 6 && fields.contains(&"")) {
        return add(
            checks,
            item,
            Code::MissingArnField,
            "Resource ARNs must include at least 6 fields in the following structure: \
             arn:partition:service:region:account:resource"
                .to_owned(),
        );
    }
    let field = |index: usize| fields.get(index).copied().unwrap_or("*");
    let (partition, service, region, account) = (field(1), field(2), field(3), field(4));
    let before_resource = [partition, service, region, account];
    if before_resource.iter().any(|field| field.contains("${")) {
        if is_named_by_aws(item.value) {
            return undocumented(checks, item);
        }
        // EV-70: there, it is literal text.
        return add(
            checks,
            item,
            Code::VariableUnsupportedInElement,
            "Policy variables are supported in the Resource and Condition elements. Remove the \
             policy variable from this element: in an ARN, they may stand after the fifth colon \
             only."
                .to_owned(),
        );
    }
    if partition != "*" && !PARTITIONS.contains(&partition) {
        add(
            checks,
            item,
            Code::InvalidPartition,
            format!(
                "The resource ARN for the service {service} does not support the partition \
                 {partition}. Use the supported values: {}",
                PARTITIONS.join(", ")
            ),
        );
    }
    if service.contains(['*', '?']) {
        // EV-64: IAM refuses it, where a policy is written to IAM.
        return add(
            checks,
            item,
            Code::WildcardInServiceName,
            "Avoid using wildcards (*, ?) in the service name because it might grant unintended \
             access to other AWS services with similar names."
                .to_owned(),
        );
    }
    named(checks, item, &fields);
}

/// An ARN that names its service.
fn named(checks: &mut Checks<'_, '_>, item: Text<'_>, fields: &[&str]) {
    let field = |index: usize| fields.get(index).copied().unwrap_or("*");
    let (service, region, account, resource) = (field(2), field(3), field(4), field(5));
    let lower = service.to_ascii_lowercase();
    if lower != service && !templates_of(&lower, true).is_empty() {
        let message = format!(
            "Update the service name {service} in the resource ARN to use all lowercase letters."
        );
        checks.findings.add(Code::InvalidArnServiceCase, item.span, message);
        return;
    }
    let is_number = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    if !account.is_empty()
        && !account.contains(['*', '?'])
        && account != "aws"
        && !is_number
        && !is_special_account(service, account)
    {
        let message = format!(
            "The resource ARN account ID {account} is not valid. Provide a 12-digit account ID."
        );
        checks.findings.add(Code::InvalidArnAccount, item.span, message);
    }
    if !regions::may_be(region) {
        let message = format!(
            "The Region {region} is not valid for this resource. Update the resource ARN to include \
             a supported Region."
        );
        let found = checks.findings.add(Code::InvalidArnRegion, item.span, message);
        if let Some(meant) = regions::nearest_to(region) {
            found.help(format!("Did you mean {meant}?"));
        }
    }
    if COMPARED_MAX < item.value.len() {
        return;
    }
    let resource = template(resource, "*");
    let mut templates = templates_of(service, false);
    if !checks.facts.spend(templates.len() + 1) {
        return;
    }
    if !templates.iter().any(|known| has_resource(known, &resource)) {
        templates = templates_of(service, true);
    }
    if templates.is_empty() {
        return no_such_service(checks, item, service);
    }
    let candidates: Vec<Vec<&str>> = templates
        .iter()
        .filter(|known| has_resource(known, &resource))
        .map(|known| known.splitn(6, ':').collect())
        .collect();
    if candidates.is_empty() && is_named_by_aws(item.value) {
        undocumented(checks, item);
        return;
    }
    if candidates.is_empty() {
        checks.findings.add(
            Code::InvalidArnResource,
            item.span,
            "Resource ARN does not match the expected ARN format. Update the resource portion of \
             the ARN.",
        );
        return;
    }
    let empty_in = |index: usize| {
        let is_empty = |fields: &&Vec<&str>| fields.get(index) == Some(&"");
        (
            candidates.iter().any(|fields| is_empty(&fields)),
            candidates.iter().all(|fields| is_empty(&fields)),
        )
    };
    let (some_without_region, all_without_region) = empty_in(3);
    let (some_without_account, all_without_account) = empty_in(4);
    // `*` also matches nothing.
    if all_without_region && !region.trim_matches('*').is_empty() {
        let message = format!(
            "The service {service} does not support specifying a Region in the resource ARN."
        );
        checks.findings.add(Code::ArnRegionNotAllowed, item.span, message);
    }
    if !some_without_region && region.is_empty() {
        let message = format!("Add a Region to the {service} resource ARN.");
        checks.findings.add(Code::MissingArnRegion, item.span, message);
    }
    if all_without_account && !account.trim_matches('*').is_empty() {
        let message = format!(
            "The service {service} does not support specifying an account ID in the resource ARN."
        );
        checks.findings.add(Code::ArnAccountNotAllowed, item.span, message);
    }
    if !some_without_account && account.is_empty() && ALWAYS_WITH_ACCOUNT.contains(&service) {
        let message = format!(
            "The resource {} in the arn is missing an account id. Please provide a 12 digit account \
             id.",
            item.value
        );
        checks.findings.add(Code::MissingArnAccount, item.span, message);
    }
}

/// AWS's own policies name some resources that its reference has no type for, or write ARNs in ways
/// that it advises against.
fn undocumented(checks: &mut Checks<'_, '_>, item: Text<'_>) {
    checks.findings.add(
        Code::UndocumentedResource,
        item.span,
        format!(
            "The resource {} is none that the service authorization reference has, although AWS's \
             own policies name it.",
            item.value
        ),
    );
}

fn no_such_service(checks: &mut Checks<'_, '_>, item: Text<'_>, service: &str) {
    // A service without resource types of its own, or one that only AWS's policies know.
    if catalog::service(service).is_some() || is_service_named_by_aws(service) {
        return;
    }
    let message = format!("The service {service} does not exist. Use a valid service name.");
    let guess = checks.may_guess();
    let found = checks.findings.add(Code::InvalidService, item.span, message);
    if guess && let Some(meant) = nearest(service, catalog::service_prefixes()) {
        found.help(format!("Did you mean {meant}?"));
    }
}

/// Accounts that are names: of AWS's own images, backups and the like.
fn is_special_account(service: &str, account: &str) -> bool {
    let own = templates_of(service, false);
    own.iter().any(|known| known.split(':').nth(4) == Some(account))
        || matches!(account, "cloudfront" | "amazon" | "third-party" | "aws-marketplace")
}

/// Whether an ARN's sixth field may be one of the template's.
fn has_resource(known: &str, resource: &str) -> bool {
    let Some(sixth) = known.splitn(6, ':').nth(5) else { return true };
    overlap(&template(sixth, "*"), resource)
}
