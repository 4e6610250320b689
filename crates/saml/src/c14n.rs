//! Exclusive XML canonicalization, version 1.0, of one element (W3C, 2002). Documents here have no
//! comments and no processing instructions, so the form with comments is the same.

use crate::xml::{Attribute, Element, Node};

/// Writes the canonical form of the last element of `path`, which leads to it from the root.
///
/// `inclusive`: prefixes of an `InclusiveNamespaces` element, `#default` for none. `left_out`: an
/// element that is passed over, which an enveloped signature is for what it signs.
pub(crate) fn exclusive(
    path: &[&Element],
    inclusive: &[&str],
    left_out: Option<&Element>,
) -> Vec<u8> {
    let Some((apex, above)) = path.split_last() else { return Vec::new() };
    let mut writer = Writer {
        out: Vec::new(),
        inclusive,
        left_out,
        scope: above.iter().flat_map(|element| declared(element)).collect(),
        rendered: Vec::new(),
    };
    writer.element(apex);
    writer.out
}

fn declared(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    element.declarations.iter().map(|(prefix, namespace)| (prefix.as_str(), namespace.as_str()))
}

struct Writer<'a> {
    out: Vec<u8>,
    inclusive: &'a [&'a str],
    left_out: Option<&'a Element>,
    /// Prefixes and namespaces in force, the last first to be found.
    scope: Vec<(&'a str, &'a str)>,
    /// The same of what has been written around this place.
    rendered: Vec<(&'a str, &'a str)>,
}

/// The namespace of a prefix; empty for none.
fn find<'a>(list: &[(&'a str, &'a str)], prefix: &str) -> &'a str {
    list.iter().rev().find(|(known, _)| *known == prefix).map_or("", |(_, namespace)| namespace)
}

impl<'a> Writer<'a> {
    fn element(&mut self, element: &'a Element) {
        if self.left_out.is_some_and(|left_out| std::ptr::eq(left_out, element)) {
            return;
        }
        let (scope, rendered) = (self.scope.len(), self.rendered.len());
        self.scope.extend(declared(element));
        self.out.push(b'<');
        self.name(&element.prefix, &element.local);
        for (prefix, namespace) in self.declarations(element) {
            self.rendered.push((prefix, namespace));
            self.out.extend_from_slice(b" xmlns");
            if !prefix.is_empty() {
                self.out.push(b':');
                self.out.extend_from_slice(prefix.as_bytes());
            }
            self.value(namespace);
        }
        let mut attributes: Vec<&Attribute> = element.attributes.iter().collect();
        attributes.sort_by_key(|attribute| (&*attribute.namespace, &*attribute.local));
        for attribute in attributes {
            self.out.push(b' ');
            self.name(&attribute.prefix, &attribute.local);
            self.value(&attribute.value);
        }
        self.out.push(b'>');
        for child in &element.children {
            match child {
                Node::Element(child) => self.element(child),
                Node::Text(text) => self.text(text),
            }
        }
        self.out.extend_from_slice(b"</");
        self.name(&element.prefix, &element.local);
        self.out.push(b'>');
        self.scope.truncate(scope);
        self.rendered.truncate(rendered);
    }

    /// What an element must declare: prefixes that it uses itself, and those that were asked for,
    /// unless what is around it says the same; by prefix.
    fn declarations(&self, element: &'a Element) -> Vec<(&'a str, &'a str)> {
        let mut wanted = vec![(&*element.prefix, &*element.namespace)];
        for attribute in &element.attributes {
            // An attribute without a prefix is of no namespace.
            if !attribute.prefix.is_empty() {
                wanted.push((&attribute.prefix, &attribute.namespace));
            }
        }
        for (prefix, _) in &self.scope {
            let name = if prefix.is_empty() { "#default" } else { prefix };
            if self.inclusive.contains(&name) {
                wanted.push((prefix, find(&self.scope, prefix)));
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        wanted.retain(|(prefix, namespace)| {
            *prefix != "xml" && find(&self.rendered, prefix) != *namespace
        });
        wanted
    }

    fn name(&mut self, prefix: &str, local: &str) {
        if !prefix.is_empty() {
            self.out.extend_from_slice(prefix.as_bytes());
            self.out.push(b':');
        }
        self.out.extend_from_slice(local.as_bytes());
    }

    fn value(&mut self, value: &str) {
        self.out.extend_from_slice(b"=\"");
        for byte in value.bytes() {
            match byte {
                b'&' => self.out.extend_from_slice(b"&amp;"),
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'"' => self.out.extend_from_slice(b"&quot;"),
                b'\t' => self.out.extend_from_slice(b"&#x9;"),
                b'\n' => self.out.extend_from_slice(b"&#xA;"),
                b'\r' => self.out.extend_from_slice(b"&#xD;"),
                other => self.out.push(other),
            }
        }
        self.out.push(b'"');
    }

    fn text(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                b'&' => self.out.extend_from_slice(b"&amp;"),
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'>' => self.out.extend_from_slice(b"&gt;"),
                b'\r' => self.out.extend_from_slice(b"&#xD;"),
                other => self.out.push(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::{Asides, read};

    fn canonical(text: &str, steps: &[usize], inclusive: &[&str]) -> String {
        let root = read(text, Asides::Refused).unwrap();
        let mut path = vec![&root];
        for step in steps {
            let next = path.last().unwrap().elements().nth(*step).unwrap();
            path.push(next);
        }
        String::from_utf8(exclusive(&path, inclusive, None)).unwrap()
    }

    /// Expected texts: libxml2's, but for the last, of which it leaves out the default namespace.
    #[test]
    fn the_form_is_libxml2_s() {
        let text = "<a:r xmlns:a='urn:a' xmlns:b='urn:b' xmlns='urn:d' xmlns:unused='urn:u'>\n\
                    <c z='1' y='&#9;&quot;&lt;>' b:x='2' a:w=''><d xmlns='' a:q='&#13;'/>\
                    <b:e xmlns:b='urn:other'>&gt;&#13;&amp;<![CDATA[<x>]]></b:e><f/></c></a:r>";
        assert_eq!(canonical(text, &[], &[]), EXPECTED_WHOLE);
        assert_eq!(canonical(text, &[0], &[]), EXPECTED_CHILD);
        assert_eq!(canonical(text, &[0, 1], &[]), EXPECTED_GRANDCHILD);
        assert_eq!(canonical(text, &[0], &["unused"]), EXPECTED_INCLUSIVE);
        assert_eq!(canonical(text, &[0, 1], &["#default", "a"]), EXPECTED_DEFAULT);
    }

    const EXPECTED_WHOLE: &str = "<a:r xmlns:a=\"urn:a\">\n<c xmlns=\"urn:d\" xmlns:b=\"urn:b\" y=\"&#x9;&quot;&lt;>\" z=\"1\" a:w=\"\" b:x=\"2\"><d xmlns=\"\" a:q=\"&#xD;\"></d><b:e xmlns:b=\"urn:other\">&gt;&#xD;&amp;&lt;x&gt;</b:e><f></f></c></a:r>";
    const EXPECTED_CHILD: &str = "<c xmlns=\"urn:d\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" y=\"&#x9;&quot;&lt;>\" z=\"1\" a:w=\"\" b:x=\"2\"><d xmlns=\"\" a:q=\"&#xD;\"></d><b:e xmlns:b=\"urn:other\">&gt;&#xD;&amp;&lt;x&gt;</b:e><f></f></c>";
    const EXPECTED_GRANDCHILD: &str = "<b:e xmlns:b=\"urn:other\">&gt;&#xD;&amp;&lt;x&gt;</b:e>";
    const EXPECTED_INCLUSIVE: &str = "<c xmlns=\"urn:d\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" xmlns:unused=\"urn:u\" y=\"&#x9;&quot;&lt;>\" z=\"1\" a:w=\"\" b:x=\"2\"><d xmlns=\"\" a:q=\"&#xD;\"></d><b:e xmlns:b=\"urn:other\">&gt;&#xD;&amp;&lt;x&gt;</b:e><f></f></c>";
    const EXPECTED_DEFAULT: &str = "<b:e xmlns=\"urn:d\" xmlns:a=\"urn:a\" xmlns:b=\"urn:other\">&gt;&#xD;&amp;&lt;x&gt;</b:e>";
}
