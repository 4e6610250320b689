//! The texts of violations, as AWS words them (errors contract, §5).

use super::{Constraint, Place, Step};
use crate::operation::{Protocol, Service};
use crate::shape::Shape;
use crate::value::{Value, is_sensitive};

/// `Value at 'userName' failed to satisfy constraint: Member must …`
pub(super) fn item(
    service: &Service,
    place: Place<'_>,
    shape: &Shape,
    value: Option<&Value>,
    constraint: Constraint<'_>,
) -> String {
    if service.protocol == Protocol::Ec2 {
        return ec2_item(place, shape, value, constraint);
    }
    let value = match value {
        // IAM's present form leaves the value out, as every service does with secrets.
        _ if service.name == "iam" || is_sensitive(shape) => String::new(),
        None => " null".to_owned(),
        Some(value) => format!(" '{}'", shown(value)),
    };
    let path = path(place);
    let constraint = text(service, constraint);
    format!("Value{value} at '{path}' failed to satisfy constraint: {constraint}")
}

fn text(service: &Service, constraint: Constraint<'_>) -> String {
    match constraint {
        Constraint::Required => "Member must not be null".to_owned(),
        Constraint::LengthMin(min) => {
            format!("Member must have length greater than or equal to {min}")
        }
        Constraint::LengthMax(max) => {
            format!("Member must have length less than or equal to {max}")
        }
        Constraint::ValueMin(min) => {
            format!("Member must have value greater than or equal to {min}")
        }
        Constraint::ValueMax(max) => {
            format!("Member must have value less than or equal to {max}")
        }
        Constraint::Values(_) if service.name == "iam" => {
            "Member must satisfy enum value set".to_owned()
        }
        Constraint::Values(values) => {
            format!("Member must satisfy enum value set: [{}]", values.join(", "))
        }
        Constraint::Pattern(pattern) => {
            format!("Member must satisfy regular expression pattern: {pattern}")
        }
    }
}

/// EC2 answers with one violation, in words of its own.
fn ec2_item(
    place: Place<'_>,
    shape: &Shape,
    value: Option<&Value>,
    constraint: Constraint<'_>,
) -> String {
    let path = form_path(place);
    match (constraint, value) {
        (Constraint::Required, _) | (_, None) => {
            format!("The request must contain the parameter {path}")
        }
        (_, Some(_)) if is_sensitive(shape) => {
            format!("The value supplied for parameter '{path}' is not valid.")
        }
        (_, Some(value)) => {
            format!("Value ({}) for parameter {path} is invalid.", shown(value))
        }
    }
}

/// `tags.1.member.key`: members start with a small letter, elements count from 1.
fn path(place: Place<'_>) -> String {
    let mut path = place.above.map_or_else(String::new, |above| self::path(*above) + ".");
    match place.step {
        Step::Member(member) => {
            let mut letters = member.name.chars();
            path.extend(letters.next().map(|first| first.to_ascii_lowercase()));
            path.push_str(letters.as_str());
        }
        Step::Element(number, element) => {
            path.push_str(&format!("{number}.{}", element.name));
        }
        Step::Key(key) => path.push_str(key),
    }
    path
}

/// As the request spells it: `TagSpecification.1.ResourceType`.
fn form_path(place: Place<'_>) -> String {
    let above = place.above.map_or_else(String::new, |above| form_path(*above) + ".");
    match place.step {
        Step::Member(member) => above + member.form_name,
        Step::Element(number, _) => above + &number.to_string(),
        Step::Key(key) => above + key,
    }
}

/// A value as messages show it: `[a, b]`, `{Key=a, Value=b}`; never a sensitive member.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Double(number) => number.to_string(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Timestamp(time) => time.as_millis().to_string(),
        Value::Blob(bytes) => format!("{} bytes", bytes.len()),
        Value::List(elements) => {
            let shown: Vec<_> = elements.iter().map(shown).collect();
            format!("[{}]", shown.join(", "))
        }
        Value::Map(entries) => {
            let shown: Vec<_> =
                entries.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
            format!("{{{}}}", shown.join(", "))
        }
        Value::Structure(structure) => {
            let shown: Vec<_> = structure
                .iter()
                .map(|(member, value)| match is_sensitive(member.shape) {
                    true => format!("{}=***", member.name),
                    false => format!("{}={}", member.name, shown(value)),
                })
                .collect();
            format!("{{{}}}", shown.join(", "))
        }
    }
}
