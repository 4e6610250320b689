//! Policy variables (evaluation contract, 8.5): read when a document is compiled, replaced when a
//! request is decided.

use super::compile::literal_prefix;
use super::compiled::{Compiled, Piece};
use super::glob::RUN;
use crate::Context;
use crate::context::Held;
use crate::short::begins_with;

/// One part of a policy's text.
pub(super) enum Part<'a> {
    Text(&'a str),
    /// `${*}`, `${?}` or `${$}`: the character itself (EV-73).
    Character(&'static str),
    Variable {
        key: &'a str,
        default: Option<&'a str>,
    },
}

/// Whether a text holds anything to expand.
pub(super) fn is_in(text: &str) -> bool {
    text.contains("${")
}

/// The parts of a text; `None` for one that cannot be read, which is the last (EV-72).
pub(super) fn parts(text: &str) -> impl Iterator<Item = Option<Part<'_>>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find("${").unwrap_or(rest.len());
        if start != 0 {
            let (before, after) = rest.split_at(start);
            rest = after;
            return Some(Some(Part::Text(before)));
        }
        let read = rest.strip_prefix("${").and_then(variable);
        rest = read.as_ref().map_or("", |(_, after)| after);
        Some(read.map(|(part, _)| part))
    })
}

/// Reads what follows `${`: `*}`, `?}`, `$}`, `key}` or `key, 'default'}`; and gives the rest.
fn variable(inner: &str) -> Option<(Part<'_>, &str)> {
    for (written, character) in [("*}", "*"), ("?}", "?"), ("$}", "$")] {
        if let Some(after) = inner.strip_prefix(written) {
            return Some((Part::Character(character), after));
        }
    }
    let (key, after) = inner.split_at(inner.find(['}', ','])?);
    if key.is_empty() || key.contains(char::is_whitespace) {
        return None;
    }
    if let Some(after) = after.strip_prefix('}') {
        return Some((Part::Variable { key, default: None }, after));
    }
    let (default, after) = after.strip_prefix(", '")?.split_once('\'')?;
    Some((Part::Variable { key, default: Some(default) }, after.strip_prefix('}')?))
}

/// How much expanded text is held without allocating.
const SHORT: usize = 256;

/// Room for a text with its variables replaced.
pub(super) struct Room {
    short: [u8; SHORT],
    length: usize,
    long: Vec<u8>,
}

impl Room {
    pub(super) fn new() -> Self {
        Self { short: [0; SHORT], length: 0, long: Vec::new() }
    }

    fn push(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        if self.long.is_empty()
            && let Some(room) = self.short.get_mut(self.length..end)
        {
            room.copy_from_slice(bytes);
            self.length = end;
            return;
        }
        if self.long.is_empty() {
            self.long.extend_from_slice(self.short.get(..self.length).unwrap_or_default());
        }
        self.long.extend_from_slice(bytes);
    }

    fn bytes(&self) -> &[u8] {
        if self.long.is_empty() {
            return self.short.get(..self.length).unwrap_or_default();
        }
        &self.long
    }
}

/// The text of a variable: its key's value, if that is single and not empty, else the default
/// (EV-71, EV-78).
pub(super) fn value<'v>(
    compiled: &'v Compiled,
    piece: &Piece,
    context: &'v Context<'_>,
) -> Option<&'v [u8]> {
    match piece {
        Piece::Text(span) => Some(compiled.bytes(*span)),
        Piece::Variable { key, name, default } => {
            match context.held(*key, || compiled.bytes(*name)) {
                Some(Held::Single(value)) if !value.is_empty() => Some(value.as_bytes()),
                _ => default.map(|span| compiled.bytes(span)),
            }
        }
    }
}

/// Replaces the variables of a program. `None`: one of them is unresolved (EV-75, EV-76).
pub(super) fn expand<'r>(
    compiled: &Compiled,
    pieces: &[Piece],
    context: &Context<'_>,
    room: &'r mut Room,
) -> Option<&'r [u8]> {
    for piece in pieces {
        room.push(value(compiled, piece, context)?);
    }
    Some(room.bytes())
}

/// Whether the program matches the text, as far as that can be told without writing its text out:
/// variables and literal text, then at most a `*` at the very end.
pub(super) fn matches_in_place(
    compiled: &Compiled,
    pieces: &[Piece],
    context: &Context<'_>,
    text: &[u8],
) -> Option<bool> {
    let mut rest = text;
    for (nth, piece) in pieces.iter().enumerate() {
        let Some(wanted) = value(compiled, piece, context) else { return Some(false) };
        let literal = match piece {
            Piece::Text(_) => literal_prefix(wanted),
            Piece::Variable { .. } => wanted,
        };
        if !begins_with(rest, literal) {
            return Some(false);
        }
        rest = rest.get(literal.len()..).unwrap_or_default();
        if literal.len() != wanted.len() {
            let ends = nth + 1 == pieces.len() && wanted.get(literal.len()..) == Some(&[RUN]);
            return ends.then_some(true);
        }
    }
    Some(rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_ends_the_text() {
        // EV-72
        let broken =
            ["${}", "${a", "${a,'d'}", "${a,  'd'}", "${a, 'd}", "${a, \"d\"}", "${ a}", "${a }"];
        for text in broken {
            let parts: Vec<bool> = parts(text).map(|part| part.is_some()).collect();
            assert_eq!(parts, [false], "{text}");
        }
        for text in ["a${b}c", "${b, 'x}y'}", "${*}${?}${$}{x}", "$a {x} $"] {
            assert!(parts(text).all(|part| part.is_some()), "{text}");
        }
    }

    #[test]
    fn long_texts_are_expanded_too() {
        let mut room = Room::new();
        for _ in 0..100 {
            room.push(b"0123456789");
        }
        assert_eq!(room.bytes(), "0123456789".repeat(100).as_bytes());
    }
}
