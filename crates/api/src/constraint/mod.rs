//! Constraints of the model: checked all together, reported as AWS does (errors contract, §5).
//!
//! From: the decoded input of a request and its shape.
//! To: nothing, or [`Violations`], whose `Display` is the message for the caller.

mod message;
mod pattern;
#[cfg(test)]
mod tests;

use std::fmt;

pub use pattern::Pattern;

use crate::fault::Fault;
use crate::operation::{OperationModel, Protocol, Service};
use crate::shape::{Kind, Length, Member, Shape, StringShape};
use crate::value::{Structure, Value};

/// How many violations of one request are reported; the rest is not looked for.
const VIOLATIONS_MAX: usize = 100;

/// What a request violates, in the model's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations {
    protocol: Protocol,
    items: Vec<String>,
    /// The first one is a required member that is not there.
    first_is_missing: bool,
    /// Any required member is not there.
    lacks_member: bool,
}

static VALIDATION_ERROR: Fault = Fault::new("ValidationError", 400);
static VALIDATION_EXCEPTION: Fault = Fault::new("ValidationException", 400);
static MISSING_PARAMETER: Fault = Fault::new("MissingParameter", 400);
static INVALID_PARAMETER_VALUE: Fault = Fault::new("InvalidParameterValue", 400);
static INVALID_REQUEST: Fault = Fault::new("InvalidRequest", 400);

impl Violations {
    /// The fault to answer with.
    pub const fn fault(&self) -> &'static Fault {
        match self.protocol {
            Protocol::Query => &VALIDATION_ERROR,
            Protocol::Json10 | Protocol::Json11 | Protocol::RestJson => &VALIDATION_EXCEPTION,
            Protocol::Ec2 if self.first_is_missing => &MISSING_PARAMETER,
            Protocol::Ec2 => &INVALID_PARAMETER_VALUE,
            Protocol::RestXml => &INVALID_REQUEST,
        }
    }

    /// Whether a required member is not there, beside whatever values are wrong.
    pub const fn lack_member(&self) -> bool {
        self.lacks_member
    }

    /// One text a violation.
    pub fn items(&self) -> &[String] {
        &self.items
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.protocol == Protocol::Ec2 {
            return f.write_str(self.items.first().map_or("", String::as_str));
        }
        let errors = if self.items.len() == 1 { "error" } else { "errors" };
        write!(f, "{} validation {errors} detected: {}", self.items.len(), self.items.join("; "))
    }
}

impl std::error::Error for Violations {}

/// Checks every constraint that the model puts on the operation's input: required members,
/// lengths, ranges, patterns, allowed values.
///
/// # Errors
/// All violations together, at most 100.
pub fn check(
    service: &Service,
    operation: &OperationModel,
    input: &Value,
) -> Result<(), Violations> {
    let mut check =
        Check { service, items: Vec::new(), first_is_missing: false, lacks_member: false };
    if let Value::Structure(structure) = input {
        check.structure(operation.input, structure, None);
    }
    if check.items.is_empty() {
        return Ok(());
    }
    Err(Violations {
        protocol: service.protocol,
        items: check.items,
        first_is_missing: check.first_is_missing,
        lacks_member: check.lacks_member,
    })
}

/// Where in the input a value stands; links up to the top level. Made into text only for
/// a violation.
#[derive(Clone, Copy)]
struct Place<'a> {
    above: Option<&'a Self>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Member(&'static Member),
    /// 1-based, with the element's name on the wire.
    Element(usize, &'static Member),
    Key(&'a str),
}

/// One constraint that a value does not satisfy.
#[derive(Clone, Copy)]
enum Constraint<'a> {
    Required,
    LengthMin(u64),
    LengthMax(u64),
    ValueMin(&'a dyn fmt::Display),
    ValueMax(&'a dyn fmt::Display),
    Values(&'static [&'static str]),
    Pattern(&'static str),
}

struct Check<'s> {
    service: &'s Service,
    items: Vec<String>,
    first_is_missing: bool,
    lacks_member: bool,
}

impl Check<'_> {
    fn report(
        &mut self,
        place: Place<'_>,
        shape: &Shape,
        value: Option<&Value>,
        constraint: Constraint<'_>,
    ) {
        self.lacks_member |= matches!(constraint, Constraint::Required);
        if self.items.len() >= VIOLATIONS_MAX {
            return;
        }
        if self.items.is_empty() {
            self.first_is_missing = matches!(constraint, Constraint::Required);
        }
        self.items.push(message::item(self.service, place, shape, value, constraint));
    }

    fn structure(
        &mut self,
        shape: &'static Shape,
        structure: &Structure,
        above: Option<&Place<'_>>,
    ) {
        let mut set = structure.indexed().peekable();
        for (index, member) in (0_u16..).zip(shape.members()) {
            let place = Place { above, step: Step::Member(member) };
            match set.next_if(|(at, _)| *at == index) {
                Some((_, value)) => self.value(member.shape, value, place),
                None if member.required => {
                    self.report(place, member.shape, None, Constraint::Required);
                }
                None => {}
            }
        }
    }

    fn value(&mut self, shape: &'static Shape, value: &Value, place: Place<'_>) {
        if self.items.len() >= VIOLATIONS_MAX {
            return;
        }
        match (&shape.kind, value) {
            (Kind::Structure(_), Value::Structure(structure)) => {
                self.structure(shape, structure, Some(&place));
            }
            (Kind::List(list), Value::List(elements)) => {
                self.length(place, shape, value, elements.len() as u64, list.length);
                for (number, element) in (1..).zip(elements) {
                    let step = Step::Element(number, list.element);
                    self.value(list.element.shape, element, Place { above: Some(&place), step });
                }
            }
            (Kind::Map(map), Value::Map(entries)) => {
                self.length(place, shape, value, entries.len() as u64, map.length);
                for (key, value) in entries {
                    let below = Place { above: Some(&place), step: Step::Key(key) };
                    if let Kind::String(constraints) = &map.key.shape.kind {
                        self.string(map.key.shape, constraints, key, below);
                    }
                    self.value(map.value.shape, value, below);
                }
            }
            (Kind::String(constraints), Value::String(text)) => {
                self.string(shape, constraints, text, place);
            }
            (Kind::Integer(range) | Kind::Long(range), Value::Integer(number)) => {
                if let Some(max) = range.max.filter(|max| number > max) {
                    self.report(place, shape, Some(value), Constraint::ValueMax(&max));
                }
                if let Some(min) = range.min.filter(|min| number < min) {
                    self.report(place, shape, Some(value), Constraint::ValueMin(&min));
                }
            }
            (Kind::Double(range), Value::Double(number)) => {
                if let Some(max) = range.max.filter(|max| number > max) {
                    self.report(place, shape, Some(value), Constraint::ValueMax(&max));
                }
                if let Some(min) = range.min.filter(|min| number < min) {
                    self.report(place, shape, Some(value), Constraint::ValueMin(&min));
                }
            }
            (Kind::Blob(blob), Value::Blob(bytes)) => {
                self.length(place, shape, value, bytes.len() as u64, blob.length);
            }
            _ => {}
        }
    }

    fn length(
        &mut self,
        place: Place<'_>,
        shape: &Shape,
        value: &Value,
        length: u64,
        bounds: Length,
    ) {
        if let Some(max) = bounds.max.filter(|max| length > *max) {
            self.report(place, shape, Some(value), Constraint::LengthMax(max));
        }
        if length < bounds.min {
            self.report(place, shape, Some(value), Constraint::LengthMin(bounds.min));
        }
    }

    fn string(
        &mut self,
        shape: &'static Shape,
        constraints: &'static StringShape,
        text: &str,
        place: Place<'_>,
    ) {
        let (too_long, too_short) = length_outside(text, constraints.length);
        let not_listed = !constraints.values.is_empty() && !constraints.values.contains(&text);
        let unlike = constraints.pattern.as_ref().filter(|pattern| !pattern.matches(text));
        if !(too_long || too_short || not_listed || unlike.is_some()) {
            return;
        }
        let value = Value::String(text.to_owned());
        if let Some(max) = constraints.length.max.filter(|_| too_long) {
            self.report(place, shape, Some(&value), Constraint::LengthMax(max));
        }
        if too_short {
            let min = Constraint::LengthMin(constraints.length.min);
            self.report(place, shape, Some(&value), min);
        }
        if let Some(pattern) = unlike {
            self.report(place, shape, Some(&value), Constraint::Pattern(pattern.source));
        }
        if not_listed {
            self.report(place, shape, Some(&value), Constraint::Values(constraints.values));
        }
    }
}

/// Whether `text` has more, and whether it has fewer characters than `bounds` allow.
/// Characters are counted only if the number of bytes does not decide: a character has one
/// to four.
fn length_outside(text: &str, bounds: Length) -> (bool, bool) {
    let bytes = text.len() as u64;
    let fits_surely = bounds.max.is_none_or(|max| bytes <= max) && bytes.div_ceil(4) >= bounds.min;
    if fits_surely {
        return (false, false);
    }
    let characters = text.chars().count() as u64;
    (bounds.max.is_some_and(|max| characters > max), characters < bounds.min)
}
