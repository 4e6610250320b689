//! Values as XML: the bodies of query, ec2 and rest-xml answers.

use std::fmt::Write as _;

use base64::Engine as _;

use super::text::{self, Fraction};
use crate::shape::{Kind, Location, Member, XmlNamespace};
use crate::timestamp::TimestampFormat;
use crate::value::{Structure, Value};

/// Writes a document, elements in the order they are asked for.
pub(super) struct Writer {
    out: String,
    fraction: Fraction,
}

impl Writer {
    pub(super) fn new(capacity: usize, fraction: Fraction) -> Self {
        Self { out: String::with_capacity(capacity), fraction }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Appends text as it is.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// `<name xmlns="namespace">`.
    pub(super) fn open_root(&mut self, name: &str, namespace: Option<&str>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(uri) = namespace {
            self.declare(None, uri);
        }
        self.out.push('>');
    }

    pub(super) fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
    }

    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `<name>text</name>`.
    pub(super) fn element(&mut self, name: &str, text: &str) {
        self.open(name);
        push_escaped(&mut self.out, text);
        self.close(name);
    }

    /// Text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    /// Each pair as an element with a scalar in it.
    pub(super) fn scalars(&mut self, pairs: &[(&str, Value)]) {
        for (name, value) in pairs {
            self.open(name);
            let format = TimestampFormat::Iso8601;
            push_scalar(&mut self.out, value, format, self.fraction, push_escaped);
            self.close(name);
        }
    }

    fn declare(&mut self, prefix: Option<&str>, uri: &str) {
        self.out.push_str(" xmlns");
        if let Some(prefix) = prefix {
            self.out.push(':');
            self.out.push_str(prefix);
        }
        self.out.push_str("=\"");
        push_escaped(&mut self.out, uri);
        self.out.push('"');
    }

    /// The members of a structure that travel in the body and are no attributes.
    pub(super) fn members(&mut self, structure: &Structure) {
        for (member, value) in structure.iter() {
            if member.location == Location::Body && !member.xml_attribute {
                self.member(member, member.wire_name, value);
            }
        }
    }

    /// One value in its element; a flattened list or map as one element an entry. Empty
    /// lists are present as an empty element (ID-47).
    pub(super) fn member(&mut self, member: &Member, name: &str, value: &Value) {
        match (value, &member.shape.kind) {
            (Value::List(elements), Kind::List(list)) => {
                if member.flattened || list.flattened {
                    for element in elements {
                        self.member(list.element, name, element);
                    }
                    return;
                }
                self.start(name, member, None);
                for element in elements {
                    self.member(list.element, list.element.wire_name, element);
                }
                self.close(name);
            }
            (Value::Map(entries), Kind::Map(map)) => {
                let flattened = member.flattened || map.flattened;
                if !flattened {
                    self.start(name, member, None);
                }
                let entry_name = if flattened { name } else { "entry" };
                for (key, value) in entries {
                    self.open(entry_name);
                    self.element(map.key.wire_name, key);
                    self.member(map.value, map.value.wire_name, value);
                    self.close(entry_name);
                }
                if !flattened {
                    self.close(name);
                }
            }
            (Value::Structure(structure), _) => {
                self.start(name, member, Some(structure));
                self.members(structure);
                self.close(name);
            }
            (value, _) => {
                self.start(name, member, None);
                self.scalar(member, value);
                self.close(name);
            }
        }
    }

    /// A start tag with the namespace its use declares and the structure's attributes.
    fn start(&mut self, name: &str, member: &Member, structure: Option<&Structure>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(XmlNamespace { prefix, uri }) = member.xml_namespace {
            self.declare(prefix, uri);
        }
        let attributes = structure.into_iter().flat_map(Structure::iter);
        for (attribute, value) in attributes.filter(|(member, _)| member.xml_attribute) {
            self.out.push(' ');
            self.out.push_str(attribute.wire_name);
            self.out.push_str("=\"");
            self.scalar(attribute, value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn scalar(&mut self, member: &Member, value: &Value) {
        let default = TimestampFormat::Iso8601;
        let format = timestamp_format(member, default);
        push_scalar(&mut self.out, value, format, self.fraction, push_escaped);
    }
}

/// The format of a timestamp that stands where `member` says.
pub(super) fn timestamp_format(member: &Member, default: TimestampFormat) -> TimestampFormat {
    let of_shape = match member.shape.kind {
        Kind::Timestamp(format) => format,
        _ => None,
    };
    member.timestamp_format.or(of_shape).unwrap_or(default)
}

/// Appends a scalar as text, strings through `push_text`; structures, lists and maps have
/// no text.
pub(super) fn push_scalar(
    out: &mut String,
    value: &Value,
    format: TimestampFormat,
    fraction: Fraction,
    push_text: fn(&mut String, &str),
) {
    match value {
        Value::String(string) => push_text(out, string),
        Value::Integer(number) => {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "{number}");
        }
        Value::Double(number) => text::push_double(out, *number),
        Value::Boolean(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Timestamp(time) => text::push_timestamp(out, *time, format, fraction),
        Value::Blob(bytes) => text::BASE64.encode_string(bytes, out),
        Value::Structure(_) | Value::List(_) | Value::Map(_) => {}
    }
}

/// Appends text with everything escaped that an XML 1.0 reader would not give back as it
/// is. Characters that XML 1.0 cannot hold at all, escaped or not, become U+FFFD.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    // Most text needs nothing. Without a way out on the first find, many bytes are looked at at once.
    if !text.bytes().fold(false, |found, byte| found | may_need_escape(byte)) {
        out.push_str(text);
        return;
    }
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A reader turns these into line feeds.
            '\r' => out.push_str("&#xD;"),
            '\u{85}' => out.push_str("&#x85;"),
            '\u{2028}' => out.push_str("&#x2028;"),
            '\n' | '\t' => out.push(letter),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(letter),
        }
    }
}

/// Whether something to escape may start with this byte: the ASCII ones, and the first
/// bytes of the others (U+0085; U+2028; U+FFFE and U+FFFF).
const fn may_need_escape(byte: u8) -> bool {
    matches!(byte, 0..=8 | 11..=31 | b'&' | b'<' | b'>' | b'"' | 0xC2 | 0xE2 | 0xEF)
}
