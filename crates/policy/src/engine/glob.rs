//! Wildcards (EV-60): patterns as bytes in which marks stand for wildcards.
//!
//! The marks are bytes that UTF-8 never has, so whatever else a pattern holds is literal, be it
//! written so or put there by a variable (EV-74).
//!
//! Matching takes time linear in the text, but for a long piece between two `*` that holds a `?`:
//! it is searched for with 64 of its characters a step ([`find`]), the one place that allocates.

use std::collections::HashMap;

use memchr::memmem;

/// `*`: any run of characters, also empty.
pub(super) const RUN: u8 = 0xff;
/// `?`: exactly one character.
pub(super) const ONE: u8 = 0xfe;

/// The text with its wildcards marked.
pub(super) fn marked(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|byte| match byte {
        b'*' => RUN,
        b'?' => ONE,
        other => other,
    })
}

/// Whether the byte is inside of a character.
fn continues(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// Whether the pattern matches the whole text, which is UTF-8.
pub(super) fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let Some((mut pattern, mut text)) = strip_prefix(pattern, text) else { return false };
    if pattern.is_empty() {
        return text.is_empty();
    }
    // The pattern begins with a run here and below.
    match strip_suffix(pattern, text) {
        Some((middle, rest)) => (pattern, text) = (middle, rest),
        None => return false,
    }
    while let Some((_, after)) = pattern.split_first() {
        let piece = until_run(after);
        let Some(end) = find(piece, text) else { return false };
        text = text.get(end..).unwrap_or_default();
        pattern = after.get(piece.len()..).unwrap_or_default();
    }
    true
}

/// What comes before the first run.
fn until_run(pattern: &[u8]) -> &[u8] {
    let end = memchr::memchr(RUN, pattern).unwrap_or(pattern.len());
    pattern.get(..end).unwrap_or_default()
}

/// Matches what the pattern has before its first run, and gives the rest of both.
pub(super) fn strip_prefix<'p, 't>(
    mut pattern: &'p [u8],
    mut text: &'t [u8],
) -> Option<(&'p [u8], &'t [u8])> {
    loop {
        match (pattern.split_first(), text.split_first()) {
            (None, _) | (Some((&RUN, _)), _) => return Some((pattern, text)),
            (Some((&ONE, after)), Some((_, rest))) => {
                let inside = rest.iter().take_while(|byte| continues(**byte)).count();
                (pattern, text) = (after, rest.get(inside..)?);
            }
            (Some((wanted, after)), Some((found, rest))) if wanted == found => {
                (pattern, text) = (after, rest);
            }
            _ => return None,
        }
    }
}

/// Matches what the pattern has after its last run, and gives the rest of both: the pattern up to
/// that run without it.
fn strip_suffix<'p, 't>(mut pattern: &'p [u8], mut text: &'t [u8]) -> Option<(&'p [u8], &'t [u8])> {
    loop {
        match (pattern.split_last(), text.split_last()) {
            (Some((&RUN, before)), _) => return Some((before, text)),
            (Some((&ONE, before)), Some(_)) => {
                let inside = text.iter().rev().take_while(|byte| continues(**byte)).count();
                (pattern, text) = (before, text.get(..text.len().checked_sub(inside + 1)?)?);
            }
            (Some((wanted, before)), Some((found, rest))) if wanted == found => {
                (pattern, text) = (before, rest);
            }
            _ => return None,
        }
    }
}

/// Where the first occurrence of a piece without runs ends.
fn find(piece: &[u8], text: &[u8]) -> Option<usize> {
    if !piece.contains(&ONE) {
        return if text.len() <= SHORT {
            find_literal(piece, text)
        } else {
            memmem::find(text, piece).map(|start| start + piece.len())
        };
    }
    if piece.len().saturating_mul(text.len()) <= NAIVE_MAX {
        return find_trying(piece, text);
    }
    let piece: Vec<&[u8]> = characters(piece).collect();
    let words = piece.len().div_ceil(64);
    // Bit n of a character's mask is set if the piece takes it as its character n.
    let mut masks: HashMap<&[u8], Vec<u64>> = HashMap::new();
    let mut any = vec![0; words];
    for (at, wanted) in piece.iter().enumerate() {
        let mask = match *wanted {
            [ONE] => &mut any,
            wanted => masks.entry(wanted).or_insert_with(|| vec![0; words]),
        };
        mask.iter_mut().skip(at / 64).take(1).for_each(|word| *word |= 1 << (at % 64));
    }
    for mask in masks.values_mut() {
        mask.iter_mut().zip(&any).for_each(|(word, any)| *word |= any);
    }
    // Shift-And: bit n of the state is set if the text so far ends with the first n + 1 characters.
    let mut state = vec![0_u64; words];
    let (last, mut end) = (piece.len() - 1, 0);
    for character in characters(text) {
        end += character.len();
        let mask = masks.get(character).unwrap_or(&any);
        let mut carry = 1;
        for (word, mask) in state.iter_mut().zip(mask) {
            (*word, carry) = ((*word << 1 | carry) & mask, *word >> 63);
        }
        if state.get(last / 64).is_some_and(|word| word >> (last % 64) & 1 == 1) {
            return Some(end);
        }
    }
    None
}

/// In a text of no more bytes a search costs less than getting ready for one.
const SHORT: usize = 128;

fn find_literal(piece: &[u8], text: &[u8]) -> Option<usize> {
    let Some(first) = piece.first() else { return Some(0) };
    let mut start = 0;
    loop {
        start += memchr::memchr(*first, text.get(start..)?)?;
        if text.get(start..)?.starts_with(piece) {
            return Some(start + piece.len());
        }
        start += 1;
    }
}

/// A search of no more steps than this is done by trying every place.
const NAIVE_MAX: usize = 1 << 14;

fn find_trying(piece: &[u8], text: &[u8]) -> Option<usize> {
    let mut rest = text;
    loop {
        if let Some((left, after)) = strip_prefix(piece, rest)
            && left.is_empty()
        {
            return Some(text.len() - after.len());
        }
        let first = characters(rest).next()?;
        rest = rest.get(first.len()..)?;
    }
}

/// The characters of a text or of a piece, whose marks count as characters.
fn characters(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_first()?;
        let length = 1 + after.iter().take_while(|byte| continues(**byte)).count();
        let (character, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(character)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn like(pattern: &str, text: &str) -> bool {
        matches(&marked(pattern).collect::<Vec<u8>>(), text.as_bytes())
    }

    /// The definition, by trying every split.
    fn defined(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, rest) => rest.is_none(),
            (Some(('*', after)), rest) => {
                defined(after, text) || rest.is_some_and(|(_, rest)| defined(pattern, rest))
            }
            (Some((wanted, after)), Some((found, rest))) => {
                (*wanted == '?' || wanted == found) && defined(after, rest)
            }
            (Some(_), None) => false,
        }
    }

    #[test]
    fn a_star_is_any_run_and_a_question_mark_one_character() {
        // EV-60
        assert!(like("*", "") && like("", "") && like("a*", "a") && like("*a*b*", "xaxbx"));
        assert!(like("?", "é") && like("a?c", "abc") && !like("?", "") && !like("a?c", "ac"));
        assert!(!like("a", "A") && !like("a*b", "abc") && like("a*b", "abcb"));
        assert!(!like("a*a", "a") && like("*é?*", "xéà") && !like("*é?*", "xé"));
        // Too long for trying every place.
        let long = format!("*{}b*", "a?".repeat(200));
        assert!(like(&long, &format!("{}b", "a".repeat(401))));
        assert!(!like(&long, &format!("{}c", "a".repeat(401))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8192))]
        #[test]
        fn matching_is_what_trying_every_split_finds(
            pattern in "[ab*?é]{0,8}",
            text in "[abé:]{0,12}",
        ) {
            let (p, t): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
            prop_assert_eq!(like(&pattern, &text), defined(&p, &t));
        }
    }

    #[test]
    fn no_pattern_takes_long() {
        let text = "a".repeat(1 << 18);
        let start = std::time::Instant::now();
        assert!(!like(&format!("{}b", "*a".repeat(6_000)), &text));
        assert!(like(&"*a".repeat(6_000), &text));
        assert!(!like(&format!("*{}b*", "a".repeat(100_000)), &text));
        assert!(!like(&format!("*{}b*", "é?".repeat(2_000)), &"é".repeat(1 << 16)));
        assert!(!like(&format!("*{}b*", "a?".repeat(100)), &text));
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
