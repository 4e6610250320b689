//! One canonical spelling of a policy document.
//!
//! From: a document's text. To: the same document with its elements in the order of the grammar,
//! a statement a block, one item a line, lists of one item bare (EV-53), two spaces of indentation
//! and a newline at the end. Words, values, numbers and the order of items stay as written, so the
//! meaning does too. Printing what was printed changes nothing.

use std::fmt::Write as _;

use crate::json::{self, Member, Node, Value};
use crate::{Document, ParseError, PolicyKind, Statement, parse};

/// Prints the policy that `text` is.
///
/// # Errors
/// What [`parse`] says of a text that is no `kind` of policy.
///
/// ```
/// use sekisho_policy::{PolicyKind, print};
///
/// let text = r#"{"Statement":{"Action":["s3:Get*"],"Resource":"*","Effect":"Allow"}}"#;
/// let printed = print(text, PolicyKind::Identity)?;
/// assert_eq!(
///     printed,
///     r#"{
///   "Statement": [
///     {
///       "Effect": "Allow",
///       "Action": "s3:Get*",
///       "Resource": "*"
///     }
///   ]
/// }
/// "#
/// );
/// # Ok::<(), sekisho_policy::ParseError>(())
/// ```
pub fn print(text: &str, kind: PolicyKind) -> Result<String, ParseError> {
    parse(text, kind)?;
    // It was read a moment ago.
    let Ok(root) = json::parse(text) else { return Ok(text.to_owned()) };
    let mut printer = Printer { out: String::with_capacity(text.len() * 2), depth: 0 };
    printer.document(&root);
    printer.out.push('\n');
    Ok(printer.out)
}

struct Printer {
    out: String,
    depth: usize,
}

impl Printer {
    fn document(&mut self, root: &Node<'_>) {
        let Value::Object(members) = &root.value else { return self.value(root) };
        self.members(&in_order(members, &Document::ELEMENTS), |printer, member| {
            if member.key != "Statement" {
                return printer.value(&member.node);
            }
            match &member.node.value {
                Value::Array(items) => printer.items(items, Self::statement),
                // One statement is a list of one (EV-53).
                _ => printer.items(std::slice::from_ref(&member.node), Self::statement),
            }
        });
    }

    fn statement(&mut self, node: &Node<'_>) {
        let Value::Object(members) = &node.value else { return self.value(node) };
        self.members(&in_order(members, &Statement::ELEMENTS), |printer, member| {
            printer.value(&member.node);
        });
    }

    fn value(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Number(text) => self.out.push_str(text),
            Value::String(text) => self.string(text),
            // A list of one is its item (EV-53).
            Value::Array(items) => match items.as_slice() {
                [only] if !matches!(only.value, Value::Array(_)) => self.value(only),
                items => self.items(items, Self::value),
            },
            Value::Object(members) => {
                let members: Vec<_> = members.iter().collect();
                self.members(&members, |printer, member| printer.value(&member.node));
            }
        }
    }

    fn items(&mut self, items: &[Node<'_>], print: impl Fn(&mut Self, &Node<'_>)) {
        self.block('[', ']', items, |printer, item| print(printer, item));
    }

    fn members(&mut self, members: &[&Member<'_>], print: impl Fn(&mut Self, &Member<'_>)) {
        self.block('{', '}', members, |printer, member| {
            printer.string(&member.key);
            printer.out.push_str(": ");
            print(printer, member);
        });
    }

    fn block<T>(&mut self, open: char, close: char, parts: &[T], print: impl Fn(&mut Self, &T)) {
        self.out.push(open);
        self.depth += 1;
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.line();
            print(self, part);
        }
        self.depth -= 1;
        if !parts.is_empty() {
            self.line();
        }
        self.out.push(close);
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }

    /// Only what must be is escaped.
    fn string(&mut self, text: &str) {
        self.out.push('"');
        for character in text.chars() {
            match character {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                control @ '\0'..='\u{1f}' => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.out, "\\u{:04x}", u32::from(control));
                }
                other => self.out.push(other),
            }
        }
        self.out.push('"');
    }
}

/// The members in the order of `names`; what has no place there comes last, as written.
fn in_order<'n, 'a>(members: &'n [Member<'a>], names: &[&str]) -> Vec<&'n Member<'a>> {
    let place = |member: &&Member<'_>| {
        names.iter().position(|name| *name == member.key).unwrap_or(names.len())
    };
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_by_key(place);
    sorted
}

#[cfg(test)]
mod tests;
