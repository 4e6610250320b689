//! Java regular expressions, as the models have them, in the syntax of Rust's engines.
//!
//! AWS matches whole values (Java's `matches`), so the result is anchored at both ends.
//! Differences seen to: `\w`, `\d` and `\s` are ASCII in Java; `.` stops at more line ends;
//! `\uXXXX` has four digits and may be half of a surrogate pair; `[`, `&`, `~` inside a
//! class have a meaning in Rust.

use anyhow::{Context, Result, bail};

/// The translation of `source`, anchored.
pub(crate) fn translate(source: &str) -> Result<String> {
    let letters: Vec<char> = source.chars().collect();
    let mut translation =
        Translation { rest: &letters, out: String::from(r"\A(?:"), in_class: false };
    while let Some(letter) = translation.take() {
        translation.letter(letter).with_context(|| format!("pattern {source}"))?;
    }
    if translation.in_class {
        bail!("pattern {source} ends inside a class");
    }
    translation.out.push_str(r")\z");
    Ok(translation.out)
}

struct Translation<'a> {
    rest: &'a [char],
    out: String,
    in_class: bool,
}

impl Translation<'_> {
    fn take(&mut self) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn letter(&mut self, letter: char) -> Result<()> {
        match (letter, self.in_class) {
            ('\\', _) => self.escape()?,
            ('[', false) => {
                self.in_class = true;
                self.out.push('[');
                if self.rest.first() == Some(&'^') {
                    self.take();
                    self.out.push('^');
                }
            }
            (']', true) => {
                self.in_class = false;
                self.out.push(']');
            }
            ('[' | '&' | '~', true) => {
                self.out.push('\\');
                self.out.push(letter);
            }
            ('.', false) => self.out.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            _ => self.out.push(letter),
        }
        Ok(())
    }

    fn escape(&mut self) -> Result<()> {
        let escaped = self.take().context("ends in a backslash")?;
        match escaped {
            'w' => self.class("0-9A-Za-z_", false),
            'W' => self.class("0-9A-Za-z_", true),
            'd' => self.class("0-9", false),
            'D' => self.class("0-9", true),
            's' => self.class(r"\t\n\x0B\x0C\r ", false),
            'S' => self.class(r"\t\n\x0B\x0C\r ", true),
            'u' => {
                let point = self.code_point()?;
                self.out.push_str(&format!(r"\x{{{point:X}}}"));
            }
            'p' => self.out.push_str(r"\p"),
            't' | 'n' | 'r' => {
                self.out.push('\\');
                self.out.push(escaped);
            }
            letter if letter.is_ascii_punctuation() => {
                if !matches!(letter, '/' | '_' | ':' | '=' | '@' | ',' | '%') {
                    self.out.push('\\');
                }
                self.out.push(letter);
            }
            letter => bail!(r"escape \{letter} is not known"),
        }
        Ok(())
    }

    fn class(&mut self, members: &str, negated: bool) {
        match (self.in_class, negated) {
            (true, false) => {
                self.out.push_str(members);
                // In Java a dash after a class is itself; here it would start a range.
                if self.rest.first() == Some(&'-') {
                    self.take();
                    self.out.push_str(r"\-");
                }
            }
            (_, true) => self.out.push_str(&format!("[^{members}]")),
            (false, false) => self.out.push_str(&format!("[{members}]")),
        }
    }

    fn unit(&mut self) -> Result<u32> {
        let (digits, rest) = self.rest.split_at_checked(4).context(r"\u needs four digits")?;
        self.rest = rest;
        Ok(u32::from_str_radix(&digits.iter().collect::<String>(), 16)?)
    }

    fn code_point(&mut self) -> Result<u32> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(first);
        }
        if self.take() != Some('\\') || self.take() != Some('u') {
            bail!("half of a surrogate pair");
        }
        let second = self.unit()?;
        Ok(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, translated: &str) {
        assert_eq!(translate(source).unwrap(), format!(r"\A(?:{translated})\z"));
    }

    #[test]
    fn shorthands_are_ascii() {
        check(r"[\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");
        check(r"\d{12}", "[0-9]{12}");
        check(r"[\s\S]*", r"[\t\n\x0B\x0C\r [^\t\n\x0B\x0C\r ]]*");
        check(r"[\w-]+", r"[0-9A-Za-z_\-]+");
    }

    #[test]
    fn a_unicode_escape_has_four_digits_and_pairs_are_one() {
        check(r"[\u0020-\u00FF]+", r"[\x{20}-\x{FF}]+");
        check(r"[\u10000-\u10FFFF]", r"[\x{1000}0-\x{10FF}FF]");
        check(r"[\uD800\uDC00-\uDBFF\uDFFF]", r"[\x{10000}-\x{10FFFF}]");
    }

    #[test]
    fn a_dot_stops_at_every_line_end_of_java() {
        check("a.b[.]", r"a[^\n\r\x{85}\x{2028}\x{2029}]b[.]");
    }

    #[test]
    fn what_is_not_known_is_refused() {
        translate(r"\bword").unwrap_err();
        translate("[a").unwrap_err();
    }
}
