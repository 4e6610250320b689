//! Documents of the other store.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::error::ObjectError;

/// Answers nest to five.
const DEPTH_MAX: usize = 16;

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    text: String,
    children: Vec<Element>,
}

fn unreadable(why: impl std::fmt::Display) -> ObjectError {
    let reason = format!("the upstream store answered a document that cannot be read: {why}");
    ObjectError::Storage { reason }
}

impl Element {
    pub(super) fn parse(document: &[u8]) -> Result<Self, ObjectError> {
        let text = std::str::from_utf8(document).map_err(unreadable)?;
        let mut reader = Reader::from_str(text.trim_start());
        // The elements that are open, below them what holds the root.
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().map_err(unreadable)?;
            let Some(current) = open.last_mut() else { return Err(unreadable("no root")) };
            match event {
                Event::Start(start) => {
                    if open.len() > DEPTH_MAX {
                        return Err(unreadable("it nests too deep"));
                    }
                    open.push(Self::named(start.local_name().as_ref()));
                }
                Event::Empty(start) => {
                    current.children.push(Self::named(start.local_name().as_ref()));
                }
                Event::End(_) => {
                    let ended = open.pop().unwrap_or_default();
                    let parent = open.last_mut().ok_or_else(|| unreadable("an end too many"))?;
                    parent.children.push(ended);
                }
                Event::Text(text) => current.text.push_str(&text),
                Event::CData(text) => current.text.push_str(&text),
                Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                    Ok(Some(char)) => current.text.push(char),
                    Ok(None) => {
                        let entity = quick_xml::escape::resolve_predefined_entity(&reference);
                        current.text.push_str(entity.ok_or_else(|| unreadable("an entity"))?);
                    }
                    Err(error) => return Err(unreadable(error)),
                },
                Event::DocType(_) => return Err(unreadable("it has a type")),
                Event::Eof => break,
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            }
        }
        match open.as_mut_slice() {
            [outside] => outside.children.pop().ok_or_else(|| unreadable("it is empty")),
            _ => Err(unreadable("it ends early")),
        }
    }

    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.children.iter()
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str())
    }

    /// A text that the answer must have.
    pub(super) fn required(&self, name: &'static str) -> Result<&str, ObjectError> {
        self.text_of(name).ok_or_else(|| unreadable(format!("it has no {name}")))
    }

    /// A number that the answer must have.
    pub(super) fn number(&self, name: &'static str) -> Result<u64, ObjectError> {
        self.required(name)?.parse().map_err(unreadable)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.text_of(name) == Some("true")
    }
}

/// A text as it may stand in a document.
pub(super) fn escaped(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Readers make others of them.
            '\u{0}'..='\u{1f}' => {
                let _ = write!(out, "&#{};", u32::from(char));
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_document_is_read() {
        let text =
            "<?xml version=\"1.0\"?>\n<a xmlns=\"x\"><b>1 &lt; &#50;</b><c/><b>&amp;</b></a>";
        let root = Element::parse(text.as_bytes()).unwrap();
        assert_eq!(root.name, "a");
        assert_eq!(root.all("b").map(|b| b.text.as_str()).collect::<Vec<_>>(), ["1 < 2", "&"]);
        assert_eq!((root.text_of("c"), root.text_of("d")), (Some(""), None));
    }

    #[test]
    fn what_is_no_document_is_an_error() {
        let deep = "<a>".repeat(100) + &"</a>".repeat(100);
        for text in ["", "no", "<a>", "<a></b>", "</a>", "<!DOCTYPE a><a/>", "<a>&x;</a>", &deep] {
            assert!(Element::parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_document_breaks_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Element::parse(&bytes);
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[<>/a&;#x!\\[\\]\"= -]{0,60}") {
            let _ = Element::parse(text.as_bytes());
        }

        #[test]
        fn an_escaped_text_comes_back(text in "[ -~é\u{1}\t\n]{1,40}") {
            let document = format!("<a><b>{}</b></a>", escaped(&text));
            let root = Element::parse(document.as_bytes()).unwrap();
            prop_assert_eq!(root.text_of("b"), Some(&*text));
        }
    }
}
