//! Parameters and answers as the records show them, from values and their model.

use base64::Engine as _;
use sekisho_api::shape::{Kind, Member, Shape};
use sekisho_api::value::is_sensitive;
use sekisho_api::{Structure, Value};

use crate::{json, time};

/// What stands in a secret's place where AWS shows that there was one.
pub const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// Secrets that the models do not mark: one-time codes (CT-24).
const SECRET_MEMBERS: [&str; 3] = ["TokenCode", "AuthenticationCode1", "AuthenticationCode2"];

/// Nothing nests deeper in a request (`sekisho_api::protocol` refuses it) or in an answer.
const DEPTH_MAX: u32 = 48;

/// How answers are written.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// Dates carry a comma behind the year (CT-23).
    date_comma: bool,
    /// Session tokens are shown.
    session_tokens: bool,
}

/// Appends the members of a request's or an answer's structure as an object (CT-20, CT-21);
/// nothing at all if none is set.
///
/// Secrets are left out (CT-24). `signing_name` is the service's; `session_tokens`: whether
/// session tokens are shown rather than [`HIDDEN`].
pub fn render_members(
    out: &mut Vec<u8>,
    signing_name: &str,
    structure: &Structure,
    session_tokens: bool,
) {
    if structure.is_empty() {
        return;
    }
    let style = Style { date_comma: signing_name != "iam", session_tokens };
    push_structure(out, structure, style, 0);
}

fn push_structure(out: &mut Vec<u8>, structure: &Structure, style: Style, depth: u32) {
    out.push(b'{');
    for (member, value) in structure.iter() {
        if member.name == "SessionToken" && !style.session_tokens {
            push_member_name(out, member.name);
            json::push_string(out, HIDDEN);
            continue;
        }
        let shown = member.name == "SessionToken";
        if !shown && (SECRET_MEMBERS.contains(&member.name) || is_sensitive(member.shape)) {
            continue;
        }
        push_member_name(out, member.name);
        push_value(out, value, member.shape, style, depth + 1);
    }
    out.push(b'}');
}

/// CT-20: the first letter lowered and nothing else.
fn push_member_name(out: &mut Vec<u8>, name: &str) {
    if !matches!(out.last(), Some(b'{')) {
        out.push(b',');
    }
    out.push(b'"');
    let at = out.len();
    out.extend_from_slice(name.as_bytes());
    if let Some(first) = out.get_mut(at) {
        first.make_ascii_lowercase();
    }
    out.extend_from_slice(b"\":");
}

fn push_value(out: &mut Vec<u8>, value: &Value, shape: &Shape, style: Style, depth: u32) {
    if DEPTH_MAX < depth {
        out.extend_from_slice(b"null");
        return;
    }
    match value {
        Value::Structure(structure) => push_structure(out, structure, style, depth),
        Value::List(elements) => {
            let element = match &shape.kind {
                Kind::List(list) => list.element.shape,
                _ => Shape::EMPTY,
            };
            out.push(b'[');
            for (index, value) in elements.iter().enumerate() {
                if 0 < index {
                    out.push(b',');
                }
                push_value(out, value, element, style, depth + 1);
            }
            out.push(b']');
        }
        Value::Map(entries) => {
            let of_value: Option<&Member> = match &shape.kind {
                Kind::Map(map) => Some(map.value),
                _ => None,
            };
            out.push(b'{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if 0 < index {
                    out.push(b',');
                }
                json::push_string(out, key);
                out.push(b':');
                push_value(
                    out,
                    value,
                    of_value.map_or(Shape::EMPTY, |m| m.shape),
                    style,
                    depth + 1,
                );
            }
            out.push(b'}');
        }
        Value::String(text) => json::push_string(out, text),
        Value::Integer(number) => push_display(out, number),
        Value::Double(number) if number.is_finite() => push_display(out, number),
        Value::Double(number) => json::push_string(out, &number.to_string()),
        Value::Boolean(truth) => push_display(out, truth),
        Value::Timestamp(moment) => {
            json::push_string(out, &time::for_people(moment.as_secs(), style.date_comma));
        }
        Value::Blob(bytes) => {
            let text = base64::engine::general_purpose::STANDARD.encode(bytes);
            json::push_string(out, &text);
        }
    }
}

fn push_display(out: &mut Vec<u8>, value: impl std::fmt::Display) {
    use std::io::Write as _;
    // Writing to a `Vec` cannot fail.
    let _ = write!(out, "{value}");
}
