//! Wildcard matching: `*` for any run of characters, `?` for exactly one (EV-60), some of which
//! may not cross a colon (EV-61, EV-62).
//!
//! Iterative, without allocation: on a mismatch the latest run takes one more character. A run
//! that may not cross a colon gives way to the latest run that may.

/// One step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// This character.
    Char(char),
    /// Exactly one character.
    One(Reach),
    /// Any run of characters, also empty.
    Run(Reach),
}

/// What a wildcard may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Any character.
    Anything,
    /// Any character but the colon that ends a field.
    Field,
}

/// Something that reads as a sequence of tokens. Positions are the pattern's own; the first is 0.
pub(crate) trait Pattern {
    /// The token at a position and the position after it; `None` at the end.
    fn token(&self, position: usize) -> Option<(Token, usize)>;
}

/// A text in which every `*` and `?` is a wildcard for anything.
pub(crate) struct Wild<'a>(pub(crate) &'a str);

impl Pattern for Wild<'_> {
    fn token(&self, position: usize) -> Option<(Token, usize)> {
        let character = char_at(self.0, position)?;
        let token = match character {
            '*' => Token::Run(Reach::Anything),
            '?' => Token::One(Reach::Anything),
            other => Token::Char(other),
        };
        Some((token, position + character.len_utf8()))
    }
}

impl Pattern for [Token] {
    fn token(&self, position: usize) -> Option<(Token, usize)> {
        self.get(position).map(|token| (*token, position + 1))
    }
}

/// Whether letter case counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    /// Ignored for ASCII letters: actions have no others.
    Ignored,
}

/// Whether the pattern matches the whole text.
pub(crate) fn matches<P: Pattern + ?Sized>(pattern: &P, text: &str, case: Case) -> bool {
    // Where to go on when a run takes one more character: the position after its token, and the
    // place in the text up to which it has taken.
    let mut anything: Option<(usize, usize)> = None;
    let mut field: Option<(usize, usize)> = None;
    let (mut position, mut at) = (0, 0);
    loop {
        match pattern.token(position) {
            Some((Token::Run(Reach::Anything), next)) => {
                (anything, field) = (Some((next, at)), None);
                position = next;
                continue;
            }
            Some((Token::Run(Reach::Field), next)) => {
                field = Some((next, at));
                position = next;
                continue;
            }
            Some((token, next)) => {
                if let Some(character) = char_at(text, at)
                    && accepts(token, character, case)
                {
                    position = next;
                    at += character.len_utf8();
                    continue;
                }
            }
            None if at == text.len() => return true,
            None => {}
        }
        if let Some((next, taken)) = field
            && let Some(character) = char_at(text, taken)
            && character != ':'
        {
            (position, at) = (next, taken + character.len_utf8());
            field = Some((position, at));
        } else if let Some((next, taken)) = anything
            && let Some(character) = char_at(text, taken)
        {
            (position, at) = (next, taken + character.len_utf8());
            (anything, field) = (Some((position, at)), None);
        } else {
            return false;
        }
    }
}

fn accepts(token: Token, character: char, case: Case) -> bool {
    match token {
        Token::Char(wanted) if case == Case::Ignored => wanted.eq_ignore_ascii_case(&character),
        Token::Char(wanted) => wanted == character,
        Token::One(Reach::Anything) => true,
        Token::One(Reach::Field) => character != ':',
        Token::Run(_) => false,
    }
}

/// The character that starts at byte `at`.
pub(crate) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte.is_ascii() => Some(char::from(byte)),
        Some(_) => text.get(at..)?.chars().next(),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The definition, by trying every split.
    fn defined(pattern: &[Token], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, rest) => rest.is_none(),
            (Some((Token::Run(reach), after)), _) => {
                defined(after, text)
                    || text.split_first().is_some_and(|(&first, rest)| {
                        (*reach == Reach::Anything || first != ':') && defined(pattern, rest)
                    })
            }
            (Some((token, after)), Some((&first, rest))) => {
                accepts(*token, first, Case::Sensitive) && defined(after, rest)
            }
            (Some(_), None) => false,
        }
    }

    /// Patterns as policies can make them: in a field, a run that stops at colons is never the
    /// last token (EV-62).
    fn arn_pattern() -> impl Strategy<Value = Vec<Token>> {
        let field_token = prop_oneof![
            3 => prop_oneof![Just('a'), Just('b'), Just('é')].prop_map(Token::Char),
            1 => Just(Token::One(Reach::Field)),
            2 => Just(Token::Run(Reach::Field)),
        ];
        let field = (proptest::collection::vec(field_token, 0..5), any::<bool>()).prop_map(
            |(mut tokens, open)| {
                if open {
                    tokens.push(Token::Run(Reach::Anything));
                } else if tokens.last() == Some(&Token::Run(Reach::Field)) {
                    tokens.push(Token::Char('b'));
                }
                tokens
            },
        );
        let last_token = prop_oneof![
            prop_oneof![Just('a'), Just('b'), Just(':')].prop_map(Token::Char),
            Just(Token::One(Reach::Anything)),
            Just(Token::Run(Reach::Anything)),
        ];
        (proptest::collection::vec(field, 0..4), proptest::collection::vec(last_token, 0..5))
            .prop_map(|(fields, last)| {
                let mut tokens = Vec::new();
                for field in fields {
                    tokens.extend(field);
                    tokens.push(Token::Char(':'));
                }
                tokens.extend(last);
                tokens
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn matching_is_what_trying_every_split_finds(
            pattern in arn_pattern(),
            text in "[ab:é]{0,12}",
        ) {
            let characters: Vec<char> = text.chars().collect();
            prop_assert_eq!(
                matches(pattern.as_slice(), &text, Case::Sensitive),
                defined(&pattern, &characters),
            );
        }
    }

    #[test]
    fn a_star_is_any_run_and_a_question_mark_one_character() {
        // EV-60
        let like = |pattern: &str, text: &str| matches(&Wild(pattern), text, Case::Sensitive);
        assert!(like("*", "") && like("", "") && like("a*", "a") && like("*a*b*", "xaxbx"));
        assert!(like("?", "é") && like("a?c", "abc") && !like("?", "") && !like("a?c", "ac"));
        assert!(!like("a", "A") && !like("a*b", "abc") && like("a*b", "abcb"));
    }
}
