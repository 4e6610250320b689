//! XML bodies of rest-xml requests, read into values by their shapes.
//!
//! Names are compared without their prefix. A document with a type declaration is refused:
//! the only entities are the predefined ones and character references.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{DEPTH_MAX, ProtocolError, text};
use crate::shape::{Kind, Location, Member, Shape};
use crate::value::{Structure, Value};

/// The structure of shape `shape` whose root element `body` is; the root's name is not
/// compared.
pub(super) fn decode(body: &[u8], shape: &'static Shape) -> Result<Value, ProtocolError> {
    let body = std::str::from_utf8(body).map_err(|_| ProtocolError::Xml)?;
    let body = body.strip_prefix('\u{FEFF}').unwrap_or(body);
    let mut parser = Parser { reader: Reader::from_str(body) };
    let Some(root) = parser.next_child(Outside::Document)? else {
        return Err(ProtocolError::Xml);
    };
    let value = parser.value(&root, shape, DEPTH_MAX)?;
    match parser.next_child(Outside::Document)? {
        None => Ok(value),
        Some(_) => Err(ProtocolError::Xml),
    }
}

struct Parser<'a> {
    reader: Reader<&'a [u8]>,
}

/// A start tag, and whether the element ends with it.
struct Element<'a> {
    start: BytesStart<'a>,
    empty: bool,
}

/// What ends the search for a child.
#[derive(PartialEq, Eq)]
enum Outside {
    /// The parent's end tag.
    Parent,
    /// The end of the text.
    Document,
}

impl Element<'_> {
    fn is_named(&self, name: &str) -> bool {
        let local = name.rsplit(':').next().unwrap_or(name);
        self.start.local_name().as_ref() == local
    }
}

impl<'a> Parser<'a> {
    fn event(&mut self) -> Result<Event<'a>, ProtocolError> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) | Err(_) => Err(ProtocolError::Xml),
            Ok(event) => Ok(event),
        }
    }

    /// The next element among the children; text between them is passed over.
    fn next_child(&mut self, outside: Outside) -> Result<Option<Element<'a>>, ProtocolError> {
        loop {
            match self.event()? {
                Event::Start(start) => return Ok(Some(Element { start, empty: false })),
                Event::Empty(start) => return Ok(Some(Element { start, empty: true })),
                Event::End(_) if outside == Outside::Parent => return Ok(None),
                Event::Eof if outside == Outside::Document => return Ok(None),
                Event::End(_) | Event::Eof => return Err(ProtocolError::Xml),
                _ => {}
            }
        }
    }

    /// The next child of `parent`.
    fn child_of(&mut self, parent: &Element<'_>) -> Result<Option<Element<'a>>, ProtocolError> {
        if parent.empty { Ok(None) } else { self.next_child(Outside::Parent) }
    }

    fn value(
        &mut self,
        element: &Element<'a>,
        shape: &'static Shape,
        depth: u32,
    ) -> Result<Value, ProtocolError> {
        let depth =
            depth.checked_sub(1).ok_or(ProtocolError::Malformed("The request nests too deep."))?;
        match &shape.kind {
            Kind::Structure(_) => self.structure(element, shape, depth),
            Kind::List(list) => {
                let mut elements = Vec::new();
                while let Some(child) = self.child_of(element)? {
                    if child.is_named(list.element.wire_name) {
                        elements.push(self.value(&child, list.element.shape, depth)?);
                    } else {
                        self.skip(&child)?;
                    }
                }
                Ok(Value::List(elements))
            }
            Kind::Map(_) => {
                let mut entries = Vec::new();
                while let Some(child) = self.child_of(element)? {
                    if child.is_named("entry") {
                        entries.push(self.entry(&child, shape, depth)?);
                    } else {
                        self.skip(&child)?;
                    }
                }
                Ok(Value::Map(entries))
            }
            _ => {
                let content = self.text(element)?;
                text::decode(Cow::Owned(content), shape)
            }
        }
    }

    fn structure(
        &mut self,
        element: &Element<'a>,
        shape: &'static Shape,
        depth: u32,
    ) -> Result<Value, ProtocolError> {
        let mut structure = Structure::new(shape);
        self.attributes(element, &mut structure)?;
        // Flattened lists and maps gather over the whole structure.
        let mut gathered: Vec<(u16, Value)> = Vec::new();
        while let Some(child) = self.child_of(element)? {
            let found = (0_u16..).zip(shape.members()).find(|(_, member)| {
                member.location == Location::Body
                    && !member.xml_attribute
                    && child.is_named(member.wire_name)
            });
            let Some((index, member)) = found else {
                self.skip(&child)?;
                continue;
            };
            if !is_flattened(member) {
                structure.set(index, self.value(&child, member.shape, depth)?);
                continue;
            }
            let at = gathered.iter().position(|(other, _)| *other == index);
            let at = at.unwrap_or_else(|| {
                let empty = match member.shape.kind {
                    Kind::Map(_) => Value::Map(Vec::new()),
                    _ => Value::List(Vec::new()),
                };
                gathered.push((index, empty));
                gathered.len() - 1
            });
            match (gathered.get_mut(at), &member.shape.kind) {
                (Some((_, Value::List(elements))), Kind::List(list)) => {
                    elements.push(self.value(&child, list.element.shape, depth)?);
                }
                (Some((_, Value::Map(entries))), _) => {
                    entries.push(self.entry(&child, member.shape, depth)?);
                }
                _ => return Err(ProtocolError::Xml),
            }
        }
        for (index, value) in gathered {
            structure.set(index, value);
        }
        Ok(Value::Structure(structure))
    }

    fn attributes(
        &self,
        element: &Element<'a>,
        structure: &mut Structure,
    ) -> Result<(), ProtocolError> {
        let shape = structure.shape();
        let wanted = (0_u16..).zip(shape.members()).filter(|(_, member)| member.xml_attribute);
        for (index, member) in wanted {
            for attribute in element.start.attributes() {
                let attribute = attribute.map_err(|_| ProtocolError::Xml)?;
                if attribute.key.as_ref() == member.wire_name {
                    let value = quick_xml::escape::unescape(&attribute.value)
                        .map_err(|_| ProtocolError::Xml)?;
                    structure.set(index, text::decode(value, member.shape)?);
                }
            }
        }
        Ok(())
    }

    fn entry(
        &mut self,
        element: &Element<'a>,
        shape: &'static Shape,
        depth: u32,
    ) -> Result<(String, Value), ProtocolError> {
        let Kind::Map(map) = &shape.kind else { return Err(ProtocolError::Xml) };
        let (mut key, mut value) = (None, None);
        while let Some(child) = self.child_of(element)? {
            if child.is_named(map.key.wire_name) {
                key = Some(self.text(&child)?);
            } else if child.is_named(map.value.wire_name) {
                value = Some(self.value(&child, map.value.shape, depth)?);
            } else {
                self.skip(&child)?;
            }
        }
        Ok((key.ok_or(ProtocolError::Xml)?, value.ok_or(ProtocolError::Xml)?))
    }

    /// The text of an element without children.
    fn text(&mut self, element: &Element<'_>) -> Result<String, ProtocolError> {
        let mut content = String::new();
        if element.empty {
            return Ok(content);
        }
        loop {
            match self.event()? {
                Event::End(_) => return Ok(content),
                Event::Text(text) => {
                    content.push_str(&text.xml10_content());
                }
                Event::CData(text) => {
                    content.push_str(&text.xml10_content());
                }
                Event::GeneralRef(reference) => {
                    let number = reference.resolve_char_ref().map_err(|_| ProtocolError::Xml)?;
                    let letter = number.or(match &*reference {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    });
                    content.push(letter.ok_or(ProtocolError::Xml)?);
                }
                Event::Comment(_) | Event::PI(_) => {}
                _ => return Err(ProtocolError::Xml),
            }
        }
    }

    /// Passes over an element and all in it.
    fn skip(&mut self, element: &Element<'_>) -> Result<(), ProtocolError> {
        let mut open = u32::from(!element.empty);
        while open > 0 {
            match self.event()? {
                Event::Start(_) => open = open.saturating_add(1),
                Event::End(_) => open -= 1,
                Event::Eof => return Err(ProtocolError::Xml),
                _ => {}
            }
        }
        Ok(())
    }
}

fn is_flattened(member: &Member) -> bool {
    member.flattened
        || match &member.shape.kind {
            Kind::List(list) => list.flattened,
            Kind::Map(map) => map.flattened,
            _ => false,
        }
}
