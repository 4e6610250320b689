//! All that a statement says but its `Sid`, as bytes: equal for statements that say the same.

use super::compiled::{Compiled, Piece, StatementRef, Value};

/// The bytes.
pub(super) fn fingerprint(statement: StatementRef<'_>) -> Vec<u8> {
    let compiled = statement.compiled;
    let mut bytes = Vec::with_capacity(256);
    push(&mut bytes, format!("{:?}", statement.is()).as_bytes());
    for action in statement.actions() {
        push(&mut bytes, format!("{:?}", action.kind()).as_bytes());
        push(&mut bytes, compiled.bytes(action.span()));
    }
    for resource in statement.resources() {
        // A program is told by its text.
        push(&mut bytes, format!("{:?} {:?}", resource.head, resource.tail).as_bytes());
        push(&mut bytes, compiled.bytes(resource.span));
    }
    for condition in statement.conditions() {
        push(&mut bytes, format!("{:?}", condition.test).as_bytes());
        push(&mut bytes, compiled.bytes(condition.name));
        for value in compiled.values_of(condition) {
            push_value(&mut bytes, compiled, value);
        }
    }
    for principal in statement.principals() {
        push(&mut bytes, format!("{:?}", principal.form).as_bytes());
        push(&mut bytes, compiled.bytes(principal.span));
    }
    bytes
}

/// With its length before it, so that what follows cannot be mistaken for a part of it.
fn push(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend_from_slice(&part.len().to_le_bytes());
    bytes.extend_from_slice(part);
}

fn push_value(bytes: &mut Vec<u8>, compiled: &Compiled, value: &Value) {
    match value {
        Value::Text(span) => push(bytes, &[b"text ", compiled.bytes(*span)].concat()),
        Value::Prefix(span) => push(bytes, &[b"prefix ", compiled.bytes(*span)].concat()),
        Value::Wild(span) => push(bytes, &[b"wild ", compiled.bytes(*span)].concat()),
        Value::Program { start, count } => {
            push(bytes, b"program");
            for piece in compiled.pieces(*start, *count) {
                match piece {
                    Piece::Text(span) => push(bytes, &[b"text ", compiled.bytes(*span)].concat()),
                    Piece::Variable { name, default, .. } => {
                        push(bytes, &[b"variable ", compiled.bytes(*name)].concat());
                        push(bytes, if default.is_some() { b"default" } else { b"none" });
                        push(bytes, default.map_or(b"", |span| compiled.bytes(span)));
                    }
                }
            }
            push(bytes, b"end");
        }
        Value::V6 { network, bits } => {
            let network =
                compiled.pool.get(*network as usize..).and_then(<[u8]>::first_chunk::<16>);
            push(bytes, format!("v6 {network:?}/{bits}").as_bytes());
        }
        Value::V4 { .. } | Value::Truth(_) | Value::Never => {
            push(bytes, format!("{value:?}").as_bytes());
        }
    }
}
