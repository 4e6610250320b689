//! A tree of XML, with bounds on everything.
//!
//! A type declaration is refused, and with it every entity but the predefined ones: nothing
//! expands, nothing is fetched. Comments and processing instructions are left out or refused, as
//! the reader of the document wants it. Names are resolved here, once.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::names;

/// Deepest nesting.
const DEPTH_MAX: usize = 64;
/// Elements of a document.
const ELEMENTS_MAX: usize = 50_000;
/// Attributes of an element, declarations included.
const ATTRIBUTES_MAX: usize = 64;
/// Declarations in force at one place.
const DECLARATIONS_MAX: usize = 256;

/// Why a text is no document that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// Not well-formed, or a prefix without a declaration.
    #[error("the document is not well-formed")]
    Malformed,
    /// It has a type declaration.
    #[error("the document has a type declaration")]
    TypeDeclaration,
    /// It has a comment or a processing instruction where none may be.
    #[error("the document has a comment or a processing instruction")]
    Aside,
    /// It nests too deep, or has too many elements, attributes or declarations.
    #[error("the document is too large")]
    TooLarge,
}

/// What becomes of comments and processing instructions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asides {
    /// They are left out.
    LeftOut,
    /// A document that has one is refused: where signatures count, they only serve to make
    /// readers disagree about a text.
    Refused,
}

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) prefix: String,
    pub(crate) local: String,
    /// Empty: none.
    pub(crate) namespace: String,
    /// Prefix (empty: the default) and namespace, as declared here.
    pub(crate) declarations: Vec<(String, String)>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Node>,
}

/// An attribute that is no declaration.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) prefix: String,
    pub(crate) local: String,
    /// Empty: none.
    pub(crate) namespace: String,
    pub(crate) value: String,
}

/// What an element holds.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(crate) fn is(&self, namespace: &str, local: &str) -> bool {
        self.local == local && self.namespace == namespace
    }

    /// An attribute without a namespace.
    pub(crate) fn attribute(&self, local: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| attribute.namespace.is_empty() && attribute.local == local)
            .map(|attribute| attribute.value.as_str())
    }

    /// The elements that it holds itself.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Those of a name.
    pub(crate) fn named<'a>(
        &'a self,
        namespace: &'a str,
        local: &'a str,
    ) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |element| element.is(namespace, local))
    }

    /// The one of a name; `Err` if there are several.
    pub(crate) fn only<'a>(
        &'a self,
        namespace: &'a str,
        local: &'a str,
    ) -> Result<Option<&'a Self>, XmlError> {
        let mut found = self.named(namespace, local);
        let first = found.next();
        if found.next().is_some() { Err(XmlError::Malformed) } else { Ok(first) }
    }

    /// Its text without white space around it; none if it holds elements.
    pub(crate) fn text(&self) -> Option<&str> {
        match self.children.as_slice() {
            [] => Some(""),
            // Texts beside each other are one node.
            [Node::Text(text)] => Some(text.trim()),
            _ => None,
        }
    }

    /// Calls for itself and every element below.
    pub(crate) fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        for element in self.elements() {
            element.each(visit);
        }
    }
}

/// Reads a document to its root element.
pub(crate) fn read(text: &str, asides: Asides) -> Result<Element, XmlError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = true;
    config.check_comments = true;
    let mut tree = Tree::default();
    let mut is_first = true;
    loop {
        match reader.read_event().map_err(|_| XmlError::Malformed)? {
            Event::Eof => break,
            Event::Decl(_) if is_first => {}
            Event::Decl(_) => return Err(XmlError::Malformed),
            Event::DocType(_) => return Err(XmlError::TypeDeclaration),
            Event::Comment(_) | Event::PI(_) => {
                if asides == Asides::Refused {
                    return Err(XmlError::Aside);
                }
            }
            Event::Start(start) => tree.open(&start)?,
            Event::Empty(start) => {
                tree.open(&start)?;
                tree.close()?;
            }
            Event::End(_) => tree.close()?,
            Event::Text(text) => tree.text(&text.xml10_content())?,
            Event::CData(text) => tree.text(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                let character = match reference.resolve_char_ref() {
                    Ok(Some(character)) => character,
                    Ok(None) => predefined(&reference)?,
                    Err(_) => return Err(XmlError::Malformed),
                };
                tree.text(character.encode_utf8(&mut [0; 4]))?;
            }
        }
        is_first = false;
    }
    match (tree.open.is_empty(), tree.root) {
        (true, Some(root)) => Ok(root),
        _ => Err(XmlError::Malformed),
    }
}

fn predefined(name: &str) -> Result<char, XmlError> {
    Ok(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return Err(XmlError::Malformed),
    })
}

/// XML 1.0, section 2.2.
fn is_character(character: char) -> bool {
    matches!(character,
        '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// What has been read so far.
#[derive(Default)]
struct Tree {
    /// Elements that are not closed, the root first.
    open: Vec<Element>,
    root: Option<Element>,
    /// Declarations in force, the last first to be found.
    scope: Vec<(String, String)>,
    elements: usize,
}

impl Tree {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), XmlError> {
        self.elements += 1;
        if self.elements > ELEMENTS_MAX || self.open.len() >= DEPTH_MAX {
            return Err(XmlError::TooLarge);
        }
        if self.root.is_some() {
            return Err(XmlError::Malformed);
        }
        let (prefix, local) = split(start.name().as_ref())?;
        let mut element = Element { prefix, local, ..Element::default() };
        let mut seen = 0;
        for attribute in start.attributes() {
            seen += 1;
            if seen > ATTRIBUTES_MAX {
                return Err(XmlError::TooLarge);
            }
            let attribute = attribute.map_err(|_| XmlError::Malformed)?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|_| XmlError::Malformed)?;
            // A reference is the only way to write it.
            if attribute.value.contains('<') || !value.chars().all(is_character) {
                return Err(XmlError::Malformed);
            }
            let (prefix, local) = split(attribute.key.as_ref())?;
            if prefix == "xmlns" || (prefix.is_empty() && local == "xmlns") {
                let declared = if prefix.is_empty() { String::new() } else { local };
                self.declare(&mut element, declared, value.into_owned())?;
            } else {
                let namespace = String::new();
                let value = value.into_owned();
                element.attributes.push(Attribute { prefix, local, namespace, value });
            }
        }
        if DECLARATIONS_MAX < self.scope.len() {
            return Err(XmlError::TooLarge);
        }
        element.namespace = self.resolve(&element.prefix)?;
        for attribute in &mut element.attributes {
            if !attribute.prefix.is_empty() {
                attribute.namespace = self.resolve(&attribute.prefix)?;
            }
        }
        let names = |attribute: &Attribute| (attribute.namespace.clone(), attribute.local.clone());
        let mut names: Vec<_> = element.attributes.iter().map(names).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair.first() == pair.last()) {
            return Err(XmlError::Malformed);
        }
        self.open.push(element);
        Ok(())
    }

    fn declare(
        &mut self,
        element: &mut Element,
        prefix: String,
        namespace: String,
    ) -> Result<(), XmlError> {
        let is_reserved = prefix == "xmlns"
            || namespace == names::XMLNS
            || (prefix == "xml") != (namespace == names::XML);
        // XML 1.0 has no way to take a prefix back.
        let is_taken_back = !prefix.is_empty() && namespace.is_empty();
        let is_repeated = element.declarations.iter().any(|(known, _)| *known == prefix);
        if is_reserved || is_taken_back || is_repeated {
            return Err(XmlError::Malformed);
        }
        self.scope.push((prefix.clone(), namespace.clone()));
        element.declarations.push((prefix, namespace));
        Ok(())
    }

    fn resolve(&self, prefix: &str) -> Result<String, XmlError> {
        if prefix == "xml" {
            return Ok(names::XML.to_owned());
        }
        match self.scope.iter().rev().find(|(known, _)| known == prefix) {
            Some((_, namespace)) => Ok(namespace.clone()),
            None if prefix.is_empty() => Ok(String::new()),
            None => Err(XmlError::Malformed),
        }
    }

    fn close(&mut self) -> Result<(), XmlError> {
        let element = self.open.pop().ok_or(XmlError::Malformed)?;
        self.scope.truncate(self.scope.len().saturating_sub(element.declarations.len()));
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), XmlError> {
        if !text.chars().all(is_character) {
            return Err(XmlError::Malformed);
        }
        let Some(parent) = self.open.last_mut() else {
            let is_space = text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
            return if is_space { Ok(()) } else { Err(XmlError::Malformed) };
        };
        match parent.children.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(before)) => before.push_str(text),
            _ => parent.children.push(Node::Text(text.to_owned())),
        }
        Ok(())
    }
}

/// Prefix and local part of a name.
fn split(name: &str) -> Result<(String, String), XmlError> {
    let (prefix, local) = match name.split_once(':') {
        Some(("", _)) => return Err(XmlError::Malformed),
        Some(parts) => parts,
        None => ("", name),
    };
    // Whatever else a name may not have ends it for the reader already.
    let is_name = |part: &str| {
        part.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_')
            && part.chars().all(|one| one.is_alphanumeric() || matches!(one, '_' | '-' | '.' | '·'))
    };
    if !is_name(local) || !(prefix.is_empty() || is_name(prefix)) {
        return Err(XmlError::Malformed);
    }
    Ok((prefix.to_owned(), local.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_resolved_and_texts_are_whole() {
        let text = "<?xml version='1.0'?><a:x xmlns:a='urn:a' xmlns='urn:d' b='1&#10;2' a:b='&lt;'>\
                    t&amp;<![CDATA[<c>]]>&#x20ac;<y/></a:x>\n";
        let root = read(text, Asides::Refused).unwrap();
        assert!(root.is("urn:a", "x"));
        assert_eq!(root.attribute("b"), Some("1\n2"));
        assert_eq!(root.attributes[1].namespace, "urn:a");
        assert!(matches!(&root.children[0], Node::Text(text) if text == "t&<c>\u{20ac}"));
        assert!(root.elements().next().unwrap().is("urn:d", "y"));
        assert_eq!(root.text(), None);
    }

    #[test]
    fn what_is_no_document_is_refused() {
        for text in [
            "",
            "text",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a/>text",
            "<p:a/>",
            "<a p:b=''/>",
            "<a b='1' b='2'/>",
            "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
            "<a xmlns:xml='u'/>",
            "<a xmlns:p=''/>",
            "<a>&other;</a>",
            "<a>&#0;</a>",
            "<a>&#1;</a>",
            "<a>&#xFFFF;</a>",
            "<a b='&other;'/>",
            "<a b='<'/>",
            "<:a/>",
            "<a:b:c xmlns:a='u'/>",
            "<a/><?xml version='1.0'?>",
            "</a>",
        ] {
            assert_eq!(read(text, Asides::LeftOut).unwrap_err(), XmlError::Malformed, "{text}");
        }
    }

    #[test]
    fn nothing_expands() {
        let laughs = "<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;'>]><a>&m;</a>";
        assert_eq!(read(laughs, Asides::LeftOut).unwrap_err(), XmlError::TypeDeclaration);
        let outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>";
        assert_eq!(read(outside, Asides::LeftOut).unwrap_err(), XmlError::TypeDeclaration);
    }

    #[test]
    fn comments_split_no_text() {
        let text = "<a>ad<!-- x -->min<?p i?>s</a>";
        assert_eq!(read(text, Asides::LeftOut).unwrap().text(), Some("admins"));
        assert_eq!(read(text, Asides::Refused).unwrap_err(), XmlError::Aside);
    }

    #[test]
    fn everything_is_bounded() {
        let deep = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert!(read(&deep(DEPTH_MAX), Asides::LeftOut).is_ok());
        let many = |count: usize| format!("<a>{}</a>", "<b/>".repeat(count));
        let attributes = (0..=ATTRIBUTES_MAX).map(|at| format!(" a{at}=''")).collect::<String>();
        let declarations = |depth: usize| {
            let names = (0..60).map(|at| format!(" xmlns:a{at}='u'")).collect::<String>();
            format!("<a{names}>").repeat(depth) + &"</a>".repeat(depth)
        };
        assert!(read(&declarations(4), Asides::LeftOut).is_ok());
        for text in
            [deep(DEPTH_MAX + 1), many(ELEMENTS_MAX), format!("<a{attributes}/>"), declarations(5)]
        {
            assert_eq!(read(&text, Asides::LeftOut).unwrap_err(), XmlError::TooLarge);
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "[<>a/!&;#x0='\" :\\[\\]-]{0,80}") {
            let _ = read(&text, Asides::LeftOut);
        }
    }
}
