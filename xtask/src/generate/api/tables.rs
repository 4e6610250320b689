//! The static tables of one service: shapes, operation models, faults, the service itself.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::model::{Model, Operation, Shape};
use super::naming::{Statics, snake};
use super::routing::{Segment, Uri};
use super::{ServiceSource, members, pattern, roots, routing};

/// The files' contents, without their first line.
pub(crate) struct Tables {
    pub(crate) service: String,
    pub(crate) shapes: String,
    pub(crate) models: String,
    pub(crate) faults: String,
}

pub(crate) fn render(model: &Model, service: &ServiceSource) -> Result<Tables> {
    let mut statics = statics(model)?;
    let shapes = shapes(model, &mut statics)?;
    let (faults, fault_statics) = faults(model)?;
    Ok(Tables {
        shapes,
        models: models(model, service.name, &mut statics)?,
        service: service_table(model, service, &fault_statics)?,
        faults,
    })
}

/// The names of the shapes' statics.
pub(crate) fn statics(model: &Model) -> Result<Statics> {
    let mut statics = Statics::default();
    for name in reachable(model)? {
        statics.get(name);
    }
    Ok(statics)
}

/// Every shape that an operation's input or output reaches.
pub(crate) fn reachable(model: &Model) -> Result<BTreeSet<&str>> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = Vec::new();
    for operation in model.operations.values() {
        open.extend(operation.input.iter().map(|input| input.shape.as_str()));
        open.extend(operation.output.iter().map(|output| output.shape.as_str()));
    }
    while let Some(name) = open.pop() {
        if found.insert(name) {
            let shape = model.shape(name)?;
            let uses = shape.members.values().chain(&shape.member).chain(&shape.key);
            open.extend(uses.chain(&shape.value).map(|reference| reference.shape.as_str()));
        }
    }
    Ok(found)
}

fn shapes(model: &Model, statics: &mut Statics) -> Result<String> {
    let mut body = String::new();
    for name in reachable(model)? {
        let shape = model.shape(name)?;
        let kind = kind(model, statics, shape)?;
        let new = if shape.sensitive { "sensitive" } else { "new" };
        writeln!(
            body,
            "pub(super) static {}: Shape = Shape::{new}({name:?}, {kind});",
            statics.get(name)
        )?;
    }
    let mut out = String::new();
    if body.contains("Pattern::new") {
        out.push_str("use crate::constraint::Pattern;\n");
    }
    let mut used = Vec::new();
    for item in [
        "BlobShape",
        "FloatRange",
        "Kind",
        "Length",
        "ListShape",
        "Location",
        "MapShape",
        "Member",
        "NumberRange",
        "Shape",
        "StringShape",
        "StructureShape",
    ] {
        let uses = [":", " ", "("].iter().any(|after| body.contains(&format!("{item}{after}")))
            || body.contains(&format!("{item}::"));
        if uses {
            used.push(item);
        }
    }
    writeln!(out, "use crate::shape::{{{}}};", used.join(", "))?;
    if body.contains("TimestampFormat::") {
        out.push_str("use crate::timestamp::TimestampFormat;\n");
    }
    writeln!(out, "\n{body}")?;
    Ok(out.trim_end().to_owned() + "\n")
}

fn kind(model: &Model, statics: &mut Statics, shape: &Shape) -> Result<String> {
    let length = length(shape)?;
    Ok(match shape.kind.as_str() {
        "structure" => {
            let mut list = String::new();
            for (name, reference) in &shape.members {
                let required = shape.required.contains(name);
                let member = members::render(model, statics, name, reference, required)?;
                write!(list, "\n    {member},")?;
            }
            if !list.is_empty() {
                list.push('\n');
            }
            let payload = shape.payload.as_ref().and_then(|name| shape.members.get_index_of(name));
            format!(
                "Kind::Structure(StructureShape {{ members: &[{list}], payload: {payload:?}, union: {} }})",
                shape.union
            )
        }
        "list" => {
            let Some(element) = &shape.member else { bail!("a list without member") };
            let element = members::render(model, statics, "member", element, false)?;
            format!(
                "Kind::List(ListShape {{ element: &{element}, flattened: {}, length: {length} }})",
                shape.traits.flattened
            )
        }
        "map" => {
            let (Some(key), Some(value)) = (&shape.key, &shape.value) else {
                bail!("a map without key or value")
            };
            let key = members::render(model, statics, "key", key, false)?;
            let value = members::render(model, statics, "value", value, false)?;
            format!(
                "Kind::Map(MapShape {{ key: &{key}, value: &{value}, flattened: {}, length: {length} }})",
                shape.traits.flattened
            )
        }
        "string" | "character" => {
            let pattern = match &shape.pattern {
                Some(source) => {
                    format!("Some(Pattern::new({source:?}, {:?}))", pattern::translate(source)?)
                }
                None => "None".to_owned(),
            };
            format!(
                "Kind::String(StringShape {{ length: {length}, pattern: {pattern}, values: &{:?} }})",
                shape.values
            )
        }
        "integer" => format!("Kind::Integer({})", number_range(shape)),
        "long" => format!("Kind::Long({})", number_range(shape)),
        "float" | "double" => {
            if shape.min.is_none() && shape.max.is_none() {
                "Kind::Double(FloatRange::ANY)".to_owned()
            } else {
                let of = |bound: &Option<serde_json::Number>| {
                    bound.as_ref().and_then(serde_json::Number::as_f64)
                };
                format!(
                    "Kind::Double(FloatRange {{ min: {:?}, max: {:?} }})",
                    of(&shape.min),
                    of(&shape.max)
                )
            }
        }
        "boolean" => "Kind::Boolean".to_owned(),
        "timestamp" => match &shape.traits.timestamp_format {
            Some(format) => {
                format!("Kind::Timestamp(Some({}))", members::timestamp_format(format)?)
            }
            None => "Kind::Timestamp(None)".to_owned(),
        },
        "blob" => format!("Kind::Blob(BlobShape {{ length: {length} }})"),
        other => bail!("shape type {other} is not known"),
    })
}

fn length(shape: &Shape) -> Result<String> {
    // Some models write lengths as floating-point numbers.
    let of = |bound: &Option<serde_json::Number>| {
        bound.as_ref().and_then(serde_json::Number::as_f64).map(|bound| bound.max(0.0) as u64)
    };
    Ok(match (of(&shape.min), of(&shape.max)) {
        (None | Some(0), None) => "Length::ANY".to_owned(),
        (min, max) => format!("Length::new({}, {max:?})", min.unwrap_or(0)),
    })
}

fn number_range(shape: &Shape) -> String {
    let of =
        |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_i64);
    match (of(&shape.min), of(&shape.max)) {
        (None, None) => "NumberRange::ANY".to_owned(),
        (min, max) => format!("NumberRange {{ min: {min:?}, max: {max:?} }}"),
    }
}

fn sorted_operations(model: &Model) -> Vec<&String> {
    let mut names: Vec<_> = model.operations.keys().collect();
    names.sort();
    names
}

fn models(model: &Model, service: &str, statics: &mut Statics) -> Result<String> {
    let mut body = String::new();
    for name in sorted_operations(model) {
        let operation = model.operations.get(name).expect("the names are the model's");
        operation_model(&mut body, model, service, name, operation, statics)?;
    }
    let mut items = vec!["Http", "OperationModel"];
    if body.contains("Segment::") {
        items.push("Segment");
    }
    let shape = if body.contains("Shape::EMPTY") { "Shape" } else { "" };
    let namespace = if body.contains("XmlNamespace {") { "XmlNamespace" } else { "" };
    let shape_items: Vec<_> =
        [shape, namespace].into_iter().filter(|item| !item.is_empty()).collect();
    let mut out = format!("use crate::operation::{{{}}};\n", items.join(", "));
    match shape_items.as_slice() {
        [] => {}
        [one] => writeln!(out, "use crate::shape::{one};")?,
        more => writeln!(out, "use crate::shape::{{{}}};", more.join(", "))?,
    }
    if body.contains("&faults::") {
        out.push_str("use super::{faults, shapes};\n");
    } else {
        out.push_str("use super::shapes;\n");
    }
    writeln!(out, "\n{body}")?;
    Ok(out.trim_end().to_owned() + "\n")
}

/// Whether the input's payload is a blob that streams.
fn streams_input(model: &Model, operation: &Operation) -> Result<bool> {
    let Some(input) = &operation.input else { return Ok(false) };
    let input = model.shape(&input.shape)?;
    let payload = input.payload.as_ref().and_then(|name| input.members.get(name));
    let Some(payload) = payload else { return Ok(false) };
    Ok(payload.traits.streaming || model.shape(&payload.shape)?.traits.streaming)
}

fn operation_model(
    out: &mut String,
    model: &Model,
    service: &str,
    name: &str,
    operation: &Operation,
    statics: &mut Statics,
) -> Result<()> {
    let input = match &operation.input {
        Some(input) => format!("&shapes::{}", statics.get(&input.shape)),
        None => "Shape::EMPTY".to_owned(),
    };
    let output = match &operation.output {
        Some(output) => format!("Some(&shapes::{})", statics.get(&output.shape)),
        None => "None".to_owned(),
    };
    let wrapper = operation.output.as_ref().and_then(|output| output.result_wrapper.as_ref());
    let root = operation.input.as_ref().and_then(|input| input.traits.location_name.as_ref());
    let namespace = operation.input.as_ref().and_then(|input| input.traits.xml_namespace.as_ref());
    let namespace = match namespace {
        Some(namespace) => format!(
            "Some(XmlNamespace {{ prefix: {:?}, uri: {:?} }})",
            namespace.prefix, namespace.uri
        ),
        None => "None".to_owned(),
    };
    let uri = Uri::parse(&operation.http.request_uri)?;
    let path: Vec<String> = uri
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => format!("Segment::Literal({text:?})"),
            Segment::Label(name) => format!("Segment::Label({name:?})"),
            Segment::Greedy(name) => format!("Segment::Greedy({name:?})"),
        })
        .collect();
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|error| format!("&faults::{}", snake(&error.shape).to_uppercase()))
        .collect();
    writeln!(
        out,
        "pub static {}: OperationModel = OperationModel {{
    name: {name:?},
    input: {input},
    output: {output},
    result_wrapper: {wrapper:?},
    input_root: {root:?},
    input_namespace: {namespace},
    output_root: {:?},
    http: Http {{ method: {:?}, path: &[{}], query: &{:?}, response_code: {} }},
    unsigned: {},
    streams_input: {},
    checksum_required: {},
    errors: &[{}],
}};",
        snake(name).to_uppercase(),
        roots::of(service, name),
        operation.http.method,
        path.join(", "),
        uri.query,
        operation.http.response_code.unwrap_or(200),
        operation.authtype.as_deref() == Some("none"),
        streams_input(model, operation)?,
        operation.http_checksum.as_ref().is_some_and(|checks| checks.request_checksum_required),
        errors.join(", "),
    )?;
    Ok(())
}

/// The faults' file, and the names of its statics.
fn faults(model: &Model) -> Result<(String, Vec<String>)> {
    let mut body = String::new();
    let mut names = Vec::new();
    for (name, shape) in &model.shapes {
        if !shape.exception {
            continue;
        }
        let error = shape.error.as_ref();
        let code = error.and_then(|error| error.code.as_deref()).unwrap_or(name);
        let status = error.and_then(|error| error.http_status_code).unwrap_or(if shape.fault {
            500
        } else {
            400
        });
        let capital = shape.members.contains_key("Message");
        let message = if capital { ".capital_message()" } else { "" };
        let name_of_static = snake(name).to_uppercase();
        writeln!(
            body,
            "pub static {name_of_static}: Fault = Fault::modeled({name:?}, {code:?}, {status}){message};"
        )?;
        names.push(name_of_static);
    }
    let import = if body.is_empty() { "" } else { "use crate::fault::Fault;\n\n" };
    Ok((format!("{import}{body}"), names))
}

fn service_table(model: &Model, service: &ServiceSource, faults: &[String]) -> Result<String> {
    let metadata = &model.metadata;
    let protocol = match (metadata.protocol.as_str(), metadata.json_version.as_deref()) {
        ("query", _) => "Query",
        ("ec2", _) => "Ec2",
        ("json", Some("1.0")) => "Json10",
        ("json", _) => "Json11",
        ("rest-json", _) => "RestJson",
        ("rest-xml", _) => "RestXml",
        (other, _) => bail!("protocol {other} is not known"),
    };
    let names = sorted_operations(model);
    let routes = if metadata.protocol.starts_with("rest-") {
        routing::order(model, &names)?
    } else {
        Vec::new()
    };
    let mut operations = String::new();
    for name in &names {
        write!(operations, "\n        &models::{},", snake(name).to_uppercase())?;
    }
    let mut fault_list = String::new();
    for fault in faults {
        write!(fault_list, "\n        &faults::{fault},")?;
    }
    if !fault_list.is_empty() {
        fault_list.push_str("\n    ");
    }
    let typed = if service.typed {
        "mod conversions;\npub mod faults;\npub mod models;\npub mod operations;\nmod shapes;\nmod types;\n\npub use types::*;\n"
    } else {
        "pub mod faults;\npub mod models;\nmod shapes;\n"
    };
    Ok(format!(
        "{typed}
use crate::operation::{{Protocol, Service}};

pub static SERVICE: Service = Service {{
    name: {:?},
    signing_name: {:?},
    api_version: {:?},
    protocol: Protocol::{protocol},
    target_prefix: {:?},
    xml_namespace: {:?},
    operations: &[{operations}
    ],
    routes: &{routes:?},
    faults: &[{fault_list}],
}};
",
        service.name,
        metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix),
        metadata.api_version,
        metadata.target_prefix,
        if service.name == "s3" {
            Some(roots::NAMESPACE)
        } else {
            metadata.xml_namespace.as_deref()
        },
    ))
}
