//! Values as JSON text.

use base64::Engine as _;

use super::text::{self, Fraction};
use crate::shape::{Kind, Location, Member, Shape};
use crate::timestamp::TimestampFormat;
use crate::value::{Structure, Value};

/// Appends the members of a structure that travel in the body, as an object.
pub(super) fn push_structure(out: &mut String, structure: &Structure) {
    out.push('{');
    let mut first = true;
    for (member, value) in structure.iter() {
        if member.location != Location::Body {
            continue;
        }
        separate(out, &mut first);
        push_string(out, member.wire_name);
        out.push(':');
        push_value(out, value, member.shape, Some(member));
    }
    out.push('}');
}

/// Appends any value; `member` is the use of `shape` it stands in.
pub(super) fn push_value(out: &mut String, value: &Value, shape: &Shape, member: Option<&Member>) {
    let mut first = true;
    match (value, &shape.kind) {
        (Value::Structure(structure), _) => push_structure(out, structure),
        (Value::List(elements), Kind::List(list)) => {
            out.push('[');
            for element in elements {
                separate(out, &mut first);
                push_value(out, element, list.element.shape, Some(list.element));
            }
            out.push(']');
        }
        (Value::Map(entries), Kind::Map(map)) => {
            out.push('{');
            for (key, value) in entries {
                separate(out, &mut first);
                push_string(out, key);
                out.push(':');
                push_value(out, value, map.value.shape, Some(map.value));
            }
            out.push('}');
        }
        (Value::Timestamp(time), kind) => {
            let of_shape = match kind {
                Kind::Timestamp(format) => *format,
                _ => None,
            };
            let format = member.and_then(|member| member.timestamp_format).or(of_shape);
            let format = format.unwrap_or(TimestampFormat::UnixSeconds);
            let quote = if format == TimestampFormat::UnixSeconds { "" } else { "\"" };
            out.push_str(quote);
            text::push_timestamp(out, *time, format, Fraction::IfAny);
            out.push_str(quote);
        }
        (value, _) => push_scalar(out, value),
    }
}

/// Appends a value that no shape describes, such as an error's further member.
pub(super) fn push_scalar(out: &mut String, value: &Value) {
    let mut first = true;
    match value {
        Value::String(string) => push_string(out, string),
        Value::Integer(number) => out.push_str(&number.to_string()),
        Value::Double(number) if number.is_finite() => text::push_double(out, *number),
        Value::Double(number) => {
            out.push('"');
            text::push_double(out, *number);
            out.push('"');
        }
        Value::Boolean(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Blob(bytes) => {
            out.push('"');
            text::BASE64.encode_string(bytes, out);
            out.push('"');
        }
        Value::Timestamp(time) => {
            text::push_timestamp(out, *time, TimestampFormat::UnixSeconds, Fraction::IfAny);
        }
        Value::Structure(structure) => push_structure(out, structure),
        Value::List(elements) => {
            out.push('[');
            for element in elements {
                separate(out, &mut first);
                push_scalar(out, element);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (key, value) in entries {
                separate(out, &mut first);
                push_string(out, key);
                out.push(':');
                push_scalar(out, value);
            }
            out.push('}');
        }
    }
}

fn separate(out: &mut String, first: &mut bool) {
    if !std::mem::take(first) {
        out.push(',');
    }
}

/// Appends text with quotes and escapes.
pub(super) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\')
    {
        // The byte found is ASCII, so both cuts are between characters.
        let Some((plain, from)) = rest.split_at_checked(at) else { break };
        out.push_str(plain);
        let Some((special, after)) = from.split_at_checked(1) else { break };
        match special {
            "\"" => out.push_str("\\\""),
            "\\" => out.push_str("\\\\"),
            "\n" => out.push_str("\\n"),
            "\r" => out.push_str("\\r"),
            "\t" => out.push_str("\\t"),
            control => {
                out.push_str("\\u00");
                let code = control.bytes().next().unwrap_or_default();
                for digit in [code >> 4, code & 15] {
                    out.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}
