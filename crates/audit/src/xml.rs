//! XML bodies as the records show them (CT-41): nested JSON under the root element's name.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value};

/// Deeper than any configuration.
const DEPTH_MAX: usize = 32;

/// The root element's name and its content; `None` if it is no XML document.
///
/// Attributes are members (`xmlns` among them); elements that repeat become a list, a single one
/// does not; text that looks like a number or a boolean becomes one.
pub fn xml_as_json(document: &[u8]) -> Option<(String, Value)> {
    let text = std::str::from_utf8(document).ok()?;
    if !text.trim_start().starts_with('<') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if open.len() < DEPTH_MAX => open.push(Element::of(&start)?),
            Event::Empty(start) => {
                let element = Element::of(&start)?;
                match open.last_mut() {
                    Some(parent) => parent.add(element),
                    None => return Some((element.name.clone(), element.into_value())),
                }
            }
            Event::End(_) => {
                let element = open.pop()?;
                match open.last_mut() {
                    Some(parent) => parent.add(element),
                    None => return Some((element.name.clone(), element.into_value())),
                }
            }
            Event::Text(piece) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&unescape(&piece).ok()?);
                }
            }
            Event::GeneralRef(entity) => {
                let whole = format!("&{};", &*entity);
                open.last_mut()?.text.push_str(&unescape(&whole).ok()?);
            }
            Event::CData(piece) => open.last_mut()?.text.push_str(&piece),
            Event::Start(_) | Event::Eof => return None,
            _ => {}
        }
    }
}

struct Element {
    name: String,
    members: Map<String, Value>,
    text: String,
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Option<Self> {
        let name = start.local_name().into_inner().to_owned();
        let mut members = Map::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = unescape(&attribute.value).ok()?.into_owned();
            members.insert(attribute.key.into_inner().to_owned(), Value::String(value));
        }
        Some(Self { name, members, text: String::new() })
    }

    fn add(&mut self, child: Self) {
        let name = child.name.clone();
        let value = child.into_value();
        match self.members.get_mut(&name) {
            None => {
                self.members.insert(name, value);
            }
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }

    fn into_value(self) -> Value {
        if !self.members.is_empty() {
            return Value::Object(self.members);
        }
        match self.text.trim() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            text => match text.parse::<i64>() {
                // Only what reads back as it was: `007` is a text.
                Ok(number) if number.to_string() == text => number.into(),
                _ => Value::String(text.to_owned()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// CT-41.
    #[test]
    fn a_document_becomes_nested_json_under_its_root() {
        let document = br#"<?xml version="1.0"?>
            <CORSConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
              <CORSRule><ID>007</ID><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>
              <MaxAgeSeconds>3000</MaxAgeSeconds><X>true</X><Y>a &amp; b</Y><Z/></CORSRule>
            </CORSConfiguration>"#;
        let (root, content) = xml_as_json(document).unwrap();
        assert_eq!(root, "CORSConfiguration");
        assert_eq!(
            content,
            json!({
                "xmlns": "http://s3.amazonaws.com/doc/2006-03-01/",
                "CORSRule": {
                    "ID": "007", "AllowedMethod": ["GET", "PUT"], "MaxAgeSeconds": 3000,
                    "X": true, "Y": "a & b", "Z": "",
                },
            })
        );
    }

    #[test]
    fn what_is_no_document_is_none() {
        let deep = "<a>".repeat(100);
        for text in ["", "{}", "<a>", "<a></b>", "text", deep.as_str()] {
            assert_eq!(xml_as_json(text.as_bytes()), None, "{text}");
        }
    }
}
