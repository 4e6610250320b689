//! Selectors of a request, checked (CT-83).

use sekisho_api::cloudtrail as api;
use sekisho_directory::{
    AdvancedEventSelector, DataResource, EventSelector, FieldSelector, ReadWrite,
};

use crate::trails::TrailError;

/// Basic selectors of a trail.
const SELECTORS_MAX: usize = 5;
/// Data resources of all of them together.
const RESOURCES_MAX: usize = 250;
/// Values of all advanced selectors of a trail together.
const VALUES_MAX: usize = 500;
/// Kinds of resources that basic selectors may name.
const KINDS: [(&str, &str); 3] = [
    ("AWS::S3::Object", ":s3"),
    ("AWS::Lambda::Function", ":lambda"),
    ("AWS::DynamoDB::Table", ":dynamodb"),
];
/// Fields that take `Equals` alone.
const EXACT: [&str; 3] = ["eventCategory", "readOnly", "resources.type"];

fn refused(message: impl Into<String>) -> TrailError {
    TrailError::Selectors(message.into())
}

/// Reads basic selectors.
pub(super) fn basic(given: Vec<api::EventSelector>) -> Result<Vec<EventSelector>, TrailError> {
    if SELECTORS_MAX < given.len() {
        return Err(refused(format!("A trail can have up to {SELECTORS_MAX} event selectors.")));
    }
    let mut resources = 0;
    let mut read = Vec::new();
    for selector in given {
        let mut data = Vec::new();
        for resource in selector.data_resources.unwrap_or_default() {
            let kind = resource.r#type.unwrap_or_default();
            let Some((_, service)) = KINDS.iter().find(|(known, _)| *known == kind) else {
                return Err(refused(format!("The data resource type {kind} is not valid.")));
            };
            let values = resource.values.unwrap_or_default();
            resources += values.len();
            for value in &values {
                let is_one = value.starts_with("arn:")
                    && value.splitn(3, ':').nth(2).is_some_and(|rest| {
                        rest.split(':').next() == Some(service.trim_start_matches(':'))
                    });
                if !is_one {
                    return Err(refused(format!(
                        "Value {value} for DataResources.Values is invalid."
                    )));
                }
            }
            data.push(DataResource { kind, values });
        }
        read.push(EventSelector {
            read_write: match selector.read_write_type.as_deref() {
                None | Some("All") => ReadWrite::All,
                Some("ReadOnly") => ReadWrite::ReadOnly,
                Some("WriteOnly") => ReadWrite::WriteOnly,
                Some(other) => return Err(refused(format!("ReadWriteType {other} is not valid."))),
            },
            management: selector.include_management_events.unwrap_or(true),
            data,
            excluded_sources: selector.exclude_management_event_sources.unwrap_or_default(),
        });
    }
    if RESOURCES_MAX < resources {
        return Err(refused(format!(
            "The total number of data resources cannot exceed {RESOURCES_MAX} in a trail."
        )));
    }
    Ok(read)
}

/// Reads advanced selectors.
pub(super) fn advanced(
    given: Vec<api::AdvancedEventSelector>,
) -> Result<Vec<AdvancedEventSelector>, TrailError> {
    let mut values = 0;
    let mut read = Vec::new();
    for selector in given {
        let mut fields = Vec::new();
        for field in selector.field_selectors {
            let list = Option::unwrap_or_default;
            let field = FieldSelector {
                field: field.field,
                equals: list(field.equals),
                starts_with: list(field.starts_with),
                ends_with: list(field.ends_with),
                not_equals: list(field.not_equals),
                not_starts_with: list(field.not_starts_with),
                not_ends_with: list(field.not_ends_with),
            };
            values += check_field(&field)?;
            fields.push(field);
        }
        let category = fields.iter().find(|field| field.field == "eventCategory");
        let category = category.and_then(|field| field.equals.first()).map(String::as_str);
        let names_type = fields.iter().any(|field| field.field == "resources.type");
        match category {
            Some("Management") if !names_type => {}
            Some("Data") if names_type => {}
            Some("Data") => {
                return Err(refused("A selector of data events must name resources.type."));
            }
            _ => {
                return Err(refused(
                    "Each selector must have eventCategory equal Management or Data.",
                ));
            }
        }
        read.push(AdvancedEventSelector { name: selector.name, fields });
    }
    if VALUES_MAX < values {
        return Err(refused(format!(
            "The total number of values for all conditions cannot exceed {VALUES_MAX}."
        )));
    }
    Ok(read)
}

/// How many values a field's condition has.
fn check_field(field: &FieldSelector) -> Result<usize, TrailError> {
    const FIELDS: [&str; 7] = [
        "eventCategory",
        "readOnly",
        "eventSource",
        "eventName",
        "eventType",
        "resources.type",
        "resources.ARN",
    ];
    let name = field.field.as_str();
    if !FIELDS.contains(&name) {
        return Err(refused(format!("The field {name} cannot be selected by on this server.")));
    }
    let others = [
        &field.starts_with,
        &field.ends_with,
        &field.not_equals,
        &field.not_starts_with,
        &field.not_ends_with,
    ];
    let count: usize = others.iter().map(|values| values.len()).sum();
    if EXACT.contains(&name) && (0 < count || field.equals.is_empty()) {
        return Err(refused(format!("The field {name} takes Equals only.")));
    }
    if count + field.equals.len() == 0 {
        return Err(refused(format!("The condition on {name} has no values.")));
    }
    Ok(count + field.equals.len())
}
