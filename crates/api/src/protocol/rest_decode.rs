//! REST requests: members in path, query string, headers and body.

use std::borrow::Cow;

use base64::Engine as _;
use http::HeaderMap;

use super::form::Form;
use super::route::Labels;
use super::{ProtocolError, Request, json_decode, text, xml_decode};
use crate::operation::{OperationModel, Protocol};
use crate::shape::{Kind, ListShape, Location, MapShape, Member, Shape};
use crate::value::{Structure, Value};

/// The input that the request carries.
pub(super) fn decode(
    operation: &OperationModel,
    labels: &Labels<'_>,
    request: &Request<'_>,
    protocol: Protocol,
) -> Result<Value, ProtocolError> {
    let shape = operation.input;
    let Kind::Structure(table) = &shape.kind else {
        return Ok(Value::Structure(Structure::new(shape)));
    };
    let mut input = Structure::new(shape);
    let mut in_body = false;
    let lengths = lengths(request.headers);
    for (index, member) in (0_u16..).zip(table.members) {
        let value = match member.location {
            Location::Uri => label(labels, member)?,
            Location::QueryString => parameter(&labels.query, member, shape)?,
            Location::Header if lengths & length_bit(member.wire_name) == 0 => None,
            Location::Header => header(request.headers, member)?,
            Location::Headers => prefixed_headers(request.headers, member)?,
            Location::Body if table.payload == Some(index) => payload(request, member, protocol)?,
            Location::Body => {
                in_body = true;
                None
            }
            Location::StatusCode => None,
        };
        if let Some(value) = value {
            input.set(index, value);
        }
    }
    if table.payload.is_none() && in_body && !request.body.is_empty() {
        let body = document(request.body, shape, protocol)?;
        if let Value::Structure(body) = body {
            for (index, value) in body.into_members() {
                input.set(index, value);
            }
        }
    }
    Ok(Value::Structure(input))
}

/// How long the names of the headers are that came, a bit a length. Inputs have dozens of members
/// in headers, requests a few of them: most need not be looked for.
fn lengths(headers: &HeaderMap) -> u64 {
    headers.keys().fold(0, |lengths, name| lengths | length_bit(name.as_str()))
}

fn length_bit(name: &str) -> u64 {
    1 << (name.len() & 63)
}

fn document(
    body: &[u8],
    shape: &'static Shape,
    protocol: Protocol,
) -> Result<Value, ProtocolError> {
    match protocol {
        Protocol::RestXml => xml_decode::decode(body, shape),
        _ => json_decode::decode(body, shape),
    }
}

/// The member that is the whole body.
fn payload(
    request: &Request<'_>,
    member: &'static Member,
    protocol: Protocol,
) -> Result<Option<Value>, ProtocolError> {
    if request.body.is_empty() && !member.required {
        return Ok(None);
    }
    Ok(Some(match member.shape.kind {
        Kind::Blob(_) => Value::Blob(request.body.to_vec()),
        Kind::String(_) => {
            let text = std::str::from_utf8(request.body);
            let text = text.map_err(|_| ProtocolError::Malformed("The request is not UTF-8."))?;
            Value::String(text.to_owned())
        }
        _ if request.body.is_empty() => return Ok(None),
        _ => document(request.body, member.shape, protocol)?,
    }))
}

fn label(labels: &Labels<'_>, member: &Member) -> Result<Option<Value>, ProtocolError> {
    let found = labels.path.iter().find(|(name, _)| *name == member.wire_name);
    found
        .map(|(_, raw)| {
            let decoded = percent_encoding::percent_decode_str(raw).decode_utf8();
            let decoded =
                decoded.map_err(|_| ProtocolError::Malformed("The request is not UTF-8."))?;
            text::decode(decoded, member.shape)
        })
        .transpose()
}

fn parameter(
    query: &Form<'_>,
    member: &Member,
    input: &Shape,
) -> Result<Option<Value>, ProtocolError> {
    let mut values = query.iter().filter(|(name, _)| *name == member.wire_name);
    match &member.shape.kind {
        Kind::List(list) => {
            let elements = values
                .map(|(_, value)| text::decode(Cow::Borrowed(value), list.element.shape))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(Some(Value::List(elements)).filter(|_| query.get(member.wire_name).is_some()))
        }
        Kind::Map(map) => other_parameters(query, map, input),
        _ => values
            .next_back()
            .map(|(_, value)| text::decode(Cow::Borrowed(value), member.shape))
            .transpose(),
    }
}

/// A map stands for every parameter that no other member takes.
fn other_parameters(
    query: &Form<'_>,
    map: &MapShape,
    input: &Shape,
) -> Result<Option<Value>, ProtocolError> {
    let taken = |name: &str| {
        input.members().iter().any(|member| {
            member.location == Location::QueryString
                && member.wire_name == name
                && !matches!(member.shape.kind, Kind::Map(_))
        })
    };
    let mut entries: Vec<(String, Value)> = Vec::new();
    for (name, value) in query.iter().filter(|(name, _)| !taken(name)) {
        let value = Cow::Borrowed(value);
        if let Kind::List(list) = &map.value.shape.kind {
            let element = text::decode(value, list.element.shape)?;
            match entries.iter_mut().find(|(other, _)| other == name) {
                Some((_, Value::List(elements))) => elements.push(element),
                _ => entries.push((name.to_owned(), Value::List(vec![element]))),
            }
        } else {
            entries.push((name.to_owned(), text::decode(value, map.value.shape)?));
        }
    }
    Ok(Some(Value::Map(entries)).filter(|_| query.iter().any(|(name, _)| !taken(name))))
}

fn header(headers: &HeaderMap, member: &Member) -> Result<Option<Value>, ProtocolError> {
    let mut texts = Vec::new();
    for value in headers.get_all(member.wire_name) {
        texts.push(header_text(value)?);
    }
    let Some(last) = texts.last() else { return Ok(None) };
    if let Kind::List(list) = &member.shape.kind {
        return header_list(&texts, list).map(Some);
    }
    if member.json_value {
        let decoded = text::BASE64.decode(last).ok().and_then(|json| String::from_utf8(json).ok());
        let decoded =
            decoded.ok_or(ProtocolError::Malformed("A header is not base64 of JSON text."))?;
        return Ok(Some(Value::String(decoded)));
    }
    text::decode(Cow::Borrowed(last), member.shape).map(Some)
}

fn header_text(value: &http::HeaderValue) -> Result<&str, ProtocolError> {
    std::str::from_utf8(value.as_bytes())
        .map_err(|_| ProtocolError::Malformed("The request is not UTF-8."))
}

/// Elements are separated by commas, over any number of headers.
fn header_list(texts: &[&str], list: &ListShape) -> Result<Value, ProtocolError> {
    let elements = texts.iter().flat_map(|text| text.split(',')).map(str::trim);
    let elements = elements.filter(|element| !element.is_empty());
    let values = elements.map(|text| text::decode(Cow::Borrowed(text), list.element.shape));
    values.collect::<Result<_, _>>().map(Value::List)
}

/// Every header whose name starts with the member's wire name, without that part.
fn prefixed_headers(headers: &HeaderMap, member: &Member) -> Result<Option<Value>, ProtocolError> {
    let Kind::Map(map) = &member.shape.kind else { return Ok(None) };
    let prefix = member.wire_name.to_ascii_lowercase();
    let mut entries = Vec::new();
    for (name, value) in headers {
        if let Some(key) = name.as_str().strip_prefix(prefix.as_str()) {
            let value = text::decode(Cow::Borrowed(header_text(value)?), map.value.shape)?;
            entries.push((key.to_owned(), value));
        }
    }
    Ok(if entries.is_empty() { None } else { Some(Value::Map(entries)) })
}
