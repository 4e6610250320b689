//! Policy variables (evaluation contract, 8.5).

use std::borrow::Cow;

use sekisho_policy::Context;

use crate::glob::{Reach, Token};

/// A piece of an expanded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text of the policy, in which wildcards are wildcards.
    Written(&'a str),
    /// What a variable stood for: literal throughout (EV-73, EV-74).
    Literal(Cow<'a, str>),
}

/// One part of a policy's text.
enum Part<'a> {
    Text(&'a str),
    Character(&'static str),
    Variable {
        key: &'a str,
        default: Option<&'a str>,
    },
    /// Not a variable that can be read (EV-72).
    Invalid,
}

/// Whether a text holds anything to expand.
pub(crate) fn is_in(text: &str) -> bool {
    text.contains("${")
}

/// Replaces the variables of a text. `None`: one of them is unresolved, since its key is absent,
/// multivalued or empty without a default, or it is written wrongly (EV-71, EV-72, EV-75, EV-78).
pub(crate) fn expand<'a>(text: &'a str, context: &'a Context<'_>) -> Option<Vec<Piece<'a>>> {
    parts(text)
        .map(|part| match part {
            Part::Text(text) => Some(Piece::Written(text)),
            Part::Character(character) => Some(Piece::Literal(Cow::Borrowed(character))),
            Part::Variable { key, default } => {
                value(key, context).or(default).map(|value| Piece::Literal(Cow::Borrowed(value)))
            }
            Part::Invalid => None,
        })
        .collect()
}

/// The value of a key that is present, single-valued and not empty (EV-71, EV-78).
fn value<'c>(key: &str, context: &'c Context<'_>) -> Option<&'c str> {
    context.get_single(key).filter(|value| !value.is_empty())
}

/// The keys that the variables of a text read without having a default to fall back on.
pub(crate) fn keys_needed(text: &str) -> impl Iterator<Item = &str> {
    parts(text).filter_map(|part| match part {
        Part::Variable { key, default: None } => Some(key),
        _ => None,
    })
}

fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        match rest.find("${") {
            Some(0) => {
                let (part, after) = variable(rest);
                rest = after;
                Some(part)
            }
            found => {
                let (text, after) = rest.split_at(found.unwrap_or(rest.len()));
                rest = after;
                Some(Part::Text(text))
            }
        }
    })
}

/// Reads the `${…}` that `text` begins with: `${*}`, `${?}`, `${$}`, `${key}` or
/// `${key, 'default'}` (EV-72, EV-73). Returns what follows it too; nothing follows what cannot
/// be read.
fn variable(text: &str) -> (Part<'_>, &str) {
    const INVALID: (Part<'_>, &str) = (Part::Invalid, "");
    let Some(inner) = text.strip_prefix("${") else { return INVALID };
    for (written, character) in [("*}", "*"), ("?}", "?"), ("$}", "$")] {
        if let Some(after) = inner.strip_prefix(written) {
            return (Part::Character(character), after);
        }
    }
    let Some(end) = inner.find(['}', ',']) else { return INVALID };
    let (key, after) = inner.split_at(end);
    if key.is_empty() || key.contains(char::is_whitespace) {
        return INVALID;
    }
    if let Some(after) = after.strip_prefix('}') {
        return (Part::Variable { key, default: None }, after);
    }
    let Some((default, after)) = after.strip_prefix(", '").and_then(|after| after.split_once('\''))
    else {
        return INVALID;
    };
    match after.strip_prefix('}') {
        Some(after) => (Part::Variable { key, default: Some(default) }, after),
        None => INVALID,
    }
}

/// The pieces as pattern steps: wildcards where the policy wrote them.
pub(crate) fn tokens(pieces: &[Piece<'_>]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Written(text) => tokens.extend(text.chars().map(|character| match character {
                '*' => Token::Run(Reach::Anything),
                '?' => Token::One(Reach::Anything),
                other => Token::Char(other),
            })),
            Piece::Literal(text) => tokens.extend(text.chars().map(Token::Char)),
        }
    }
    tokens
}

/// The pieces as plain text, where no wildcard is one.
pub(crate) fn plain(pieces: &[Piece<'_>]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Written(text) => text,
            Piece::Literal(text) => text.as_ref(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> Option<String> {
        let mut context = Context::new();
        context.set("aws:username", "ann");
        context.set("aws:PrincipalTag/empty", "");
        context.set("aws:PrincipalTag/star", "a*b");
        context.set_many("aws:TagKeys", ["one"]);
        expand(text, &context).map(|pieces| plain(&pieces))
    }

    #[test]
    fn variables_are_replaced_as_the_rules_say() {
        for (text, expected) in [
            ("a/${aws:username}/b", Some("a/ann/b")),
            ("${AWS:UserName}", Some("ann")), // 8.3: keys ignore case
            ("${*}${?}${$}{x}", Some("*?${x}")), // EV-73
            ("${aws:userid}", None),          // EV-75
            ("${aws:userid, 'nobody'}", Some("nobody")), // EV-72
            ("${aws:username, 'nobody'}", Some("ann")),
            ("${aws:userid, ''}", Some("")), // EV-78
            ("${aws:userid, 'a}b'}", Some("a}b")),
            ("${aws:TagKeys}", None),                      // EV-71
            ("${aws:TagKeys, 'many'}", Some("many")),      // EV-71
            ("${aws:PrincipalTag/empty}", None),           // EV-78
            ("${aws:PrincipalTag/empty, 'd'}", Some("d")), // EV-78
            ("$aws:username {x} $", Some("$aws:username {x} $")),
            // EV-72
            ("${}", None),
            ("${aws:username", None),
            ("${aws:userid,'d'}", None),
            ("${aws:userid,  'd'}", None),
            ("${aws:userid, 'd}", None),
            ("${aws:userid, \"d\"}", None),
            ("${ aws:username}", None),
            ("${aws:username }", None),
        ] {
            assert_eq!(expanded(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_a_variable_stands_for_is_literal() {
        // EV-74
        let mut context = Context::new();
        context.set("aws:PrincipalTag/star", "a*");
        let pieces = expand("*${aws:PrincipalTag/star}", &context).unwrap();
        assert_eq!(
            tokens(&pieces),
            [Token::Run(Reach::Anything), Token::Char('a'), Token::Char('*')]
        );
    }
}
