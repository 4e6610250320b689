//! REST answers: members in status, headers and body.

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::json_encode;
use super::text::{self, Fraction};
use super::xml_encode::{self, Writer};
use crate::operation::{OperationModel, Protocol, Service};
use crate::shape::{Kind, Location, Member};
use crate::timestamp::TimestampFormat;
use crate::value::{Structure, Value};

/// The parts of an answer.
pub(super) struct Parts {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// The answer that carries `output`.
pub(super) fn encode(service: &Service, operation: &OperationModel, output: &Structure) -> Parts {
    let mut parts = Parts {
        status: StatusCode::from_u16(operation.http.response_code).unwrap_or(StatusCode::OK),
        headers: HeaderMap::new(),
        body: Vec::new(),
    };
    let Some(Kind::Structure(table)) = operation.output.map(|shape| &shape.kind) else {
        return parts;
    };
    for (member, value) in output.iter() {
        match (member.location, value) {
            (Location::StatusCode, Value::Integer(status)) => {
                let status = u16::try_from(*status).ok();
                if let Some(status) = status.and_then(|status| StatusCode::from_u16(status).ok()) {
                    parts.status = status;
                }
            }
            (Location::Header, _) => push_header(&mut parts.headers, member, value),
            (Location::Headers, Value::Map(entries)) => {
                for (key, value) in entries {
                    let name = format!("{}{key}", member.wire_name);
                    put(&mut parts.headers, &name, &header_text(member, value));
                }
            }
            _ => {}
        }
    }
    match table.payload {
        Some(index) => {
            let member = table.members.get(usize::from(index));
            if let (Some(member), Some(value)) = (member, output.at(index)) {
                push_payload(&mut parts, service, member, value);
            }
        }
        None if table.members.iter().any(|member| member.location == Location::Body) => {
            let root = operation.output_root.unwrap_or(output.shape().name);
            parts.body = document(service, output, root);
            content_type(&mut parts.headers, document_type(service));
        }
        None => {}
    }
    parts
}

fn push_payload(parts: &mut Parts, service: &Service, member: &Member, value: &Value) {
    match value {
        Value::Structure(structure) => {
            parts.body = document(service, structure, member.wire_name);
            content_type(&mut parts.headers, document_type(service));
        }
        Value::Blob(bytes) => {
            parts.body.clone_from(bytes);
            content_type(&mut parts.headers, "application/octet-stream");
        }
        Value::String(text) => {
            parts.body = text.clone().into_bytes();
            content_type(&mut parts.headers, "text/plain");
        }
        _ => {}
    }
}

const fn document_type(service: &Service) -> &'static str {
    match service.protocol {
        Protocol::RestXml => "application/xml",
        _ => "application/json",
    }
}

/// The content type, unless a member has set one.
fn content_type(headers: &mut HeaderMap, value: &'static str) {
    headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(value));
}

fn document(service: &Service, structure: &Structure, root: &str) -> Vec<u8> {
    if service.protocol == Protocol::RestXml {
        let mut writer = Writer::new(256, Fraction::Always);
        writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.open_root(root, service.xml_namespace);
        if let Some(text) = text_of_root(structure, root) {
            writer.text(text);
        } else {
            writer.members(structure);
        }
        writer.close(root);
        return writer.finish().into_bytes();
    }
    let mut out = String::with_capacity(256);
    json_encode::push_structure(&mut out, structure);
    out.into_bytes()
}

/// S3's `GetBucketLocation` answers with its only member as the document itself.
fn text_of_root<'a>(structure: &'a Structure, root: &str) -> Option<&'a str> {
    match structure.shape().members() {
        [member] if member.wire_name == root => match structure.at(0) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

fn push_header(headers: &mut HeaderMap, member: &Member, value: &Value) {
    let text = match (value, &member.shape.kind) {
        (Value::List(elements), Kind::List(list)) => {
            let texts: Vec<_> =
                elements.iter().map(|element| header_text(list.element, element)).collect();
            texts.join(", ")
        }
        (Value::String(json), _) if member.json_value => text::BASE64.encode(json),
        _ => header_text(member, value),
    };
    put(headers, member.wire_name, &text);
}

fn header_text(member: &Member, value: &Value) -> String {
    let mut out = String::new();
    let format = xml_encode::timestamp_format(member, TimestampFormat::HttpDate);
    xml_encode::push_scalar(&mut out, value, format, Fraction::Never, |out, text| {
        out.push_str(text);
    });
    out
}

/// Sets a header; a value that HTTP cannot carry (control characters) is left out.
fn put(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::try_from(name);
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
        headers.insert(name, value);
    }
}
