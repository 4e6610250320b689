//! The form in which a bucket policy is stored and returned (S3-74).

use sekisho_policy::document::PrincipalKey;
use sekisho_policy::json::{Member, Node, Value};
use sekisho_policy::{Document, Statement};

/// A principal entry as it is written into the normal form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Principal {
    /// The key that it stands under; `None` for a bare `"*"`.
    pub(crate) key: Option<PrincipalKey>,
    /// The value.
    pub(crate) text: String,
}

/// Writes a document of sound grammar without whitespace and with its members in order.
/// `principal` gives the entry whose value stands at an offset of the source.
pub(crate) fn of(root: &Node<'_>, principal: impl Fn(usize) -> Option<Principal>) -> String {
    let mut text = String::new();
    let Value::Object(members) = &root.value else { return text };
    object(&mut text, ordered(members, &Document::ELEMENTS), |text, member| {
        if member.key == "Statement" {
            let statements = match &member.node.value {
                Value::Array(items) => items.as_slice(),
                _ => std::slice::from_ref(&member.node),
            };
            list(text, statements, |text, node| statement(text, node, &principal));
        } else {
            write(text, &member.node);
        }
    });
    text
}

fn statement(text: &mut String, node: &Node<'_>, principal: &impl Fn(usize) -> Option<Principal>) {
    let Value::Object(members) = &node.value else { return };
    object(text, ordered(members, &Statement::ELEMENTS), |text, member| {
        if matches!(member.key.as_ref(), "Principal" | "NotPrincipal") {
            principals(text, &member.node, principal);
        } else {
            write(text, &member.node);
        }
    });
}

/// The entries by key, keys in the order in which they first occur.
fn principals(text: &mut String, node: &Node<'_>, principal: &impl Fn(usize) -> Option<Principal>) {
    let Value::Object(members) = &node.value else { return write(text, node) };
    let mut keys: Vec<(PrincipalKey, Vec<String>)> = Vec::new();
    let values = members.iter().flat_map(|member| match &member.node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(&member.node),
    });
    for entry in values.filter_map(|node| principal(node.span.start)) {
        let Some(key) = entry.key else { continue };
        match keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, texts)) => texts.push(entry.text),
            None => keys.push((key, vec![entry.text])),
        }
    }
    text.push('{');
    for (index, (key, texts)) in keys.iter().enumerate() {
        separate(text, index);
        quoted(text, key.as_str());
        text.push(':');
        match texts.as_slice() {
            [one] => quoted(text, one),
            several => list(text, several, |text, one| quoted(text, one)),
        }
    }
    text.push('}');
}

fn ordered<'n, 'a>(members: &'n [Member<'a>], order: &[&str]) -> Vec<&'n Member<'a>> {
    let find = |name: &&str| members.iter().find(|member| member.key == *name);
    order.iter().filter_map(find).collect()
}

/// A value: lists of one become that one, at whatever depth.
fn write(text: &mut String, node: &Node<'_>) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => text.push_str(number),
        Value::String(value) => quoted(text, value),
        Value::Array(items) => match items.as_slice() {
            [one] => write(text, one),
            several => list(text, several, write),
        },
        Value::Object(members) => {
            object(text, members.iter().collect(), |text, member| write(text, &member.node));
        }
    }
}

fn object<'n, 'a: 'n>(
    text: &mut String,
    members: Vec<&'n Member<'a>>,
    mut value: impl FnMut(&mut String, &'n Member<'a>),
) {
    text.push('{');
    for (index, member) in members.into_iter().enumerate() {
        separate(text, index);
        quoted(text, &member.key);
        text.push(':');
        value(text, member);
    }
    text.push('}');
}

fn list<T>(text: &mut String, items: &[T], mut item: impl FnMut(&mut String, &T)) {
    text.push('[');
    for (index, one) in items.iter().enumerate() {
        separate(text, index);
        item(text, one);
    }
    text.push(']');
}

fn separate(text: &mut String, index: usize) {
    if index != 0 {
        text.push(',');
    }
}

fn quoted(text: &mut String, value: &str) {
    text.push_str(&serde_json::Value::from(value).to_string());
}
