//! Places in a text.

/// A range of bytes in a document's source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

/// A place in a text as people count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

impl Position {
    /// The position of byte `offset` of `text`; the end of the text if it is shorter. A line ends
    /// with U+000A.
    pub fn of(text: &str, offset: usize) -> Self {
        let (mut line, mut column) = (1, 1);
        for (at, character) in text.char_indices() {
            if offset <= at {
                break;
            }
            if character == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        Self { line, column }
    }
}

/// Compares ignoring case, character by character in lower case, beyond ASCII too: names of
/// condition keys (evaluation contract, 8.3) and `StringEqualsIgnoreCase`.
pub fn eq_ignore_case(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    let lower = |text: &'_ str| text.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    lower(one) == lower(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let text = "{\n \"é\": x\n}";
        assert_eq!(Position::of(text, 0), Position { line: 1, column: 1 });
        assert_eq!(Position::of(text, 3), Position { line: 2, column: 2 });
        assert_eq!(Position::of(text, text.find('x').unwrap()), Position { line: 2, column: 7 });
        assert_eq!(Position::of(text, 999), Position { line: 3, column: 2 });
    }

    #[test]
    fn case_is_ignored_beyond_ascii() {
        assert!(eq_ignore_case("aws:PrincipalTag/Équipe", "AWS:principaltag/éQUIPE"));
        assert!(!eq_ignore_case("é", "e"));
    }
}
