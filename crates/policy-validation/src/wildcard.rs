//! What can be said of patterns without a text: which covers which, which have a text in common.
//!
//! `*` stands for any run of characters and `?` for one (EV-60). Fields of ARNs are not told
//! apart here: where that matters, the caller splits first, or wants an answer that errs on the
//! side of "may match".

/// Whether the pattern matches the whole text, ignoring ASCII case: names of actions.
pub(crate) fn matches_ignoring_case(pattern: &str, text: &str) -> bool {
    // More letters than the text has cannot match, whatever the wildcards do: this bounds the
    // work by the text's length, not the pattern's.
    if text.len() < pattern.bytes().filter(|byte| *byte != b'*').count() {
        return false;
    }
    let one = |pattern: u8, text: u8| pattern == b'?' || pattern.eq_ignore_ascii_case(&text);
    run(pattern.as_bytes(), text.as_bytes(), one)
}

/// Whether the pattern matches the whole text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    run(pattern.as_bytes(), text.as_bytes(), |pattern, text| pattern == b'?' || pattern == text)
}

/// Whether whatever `inner` matches, `outer` matches too. Never says yes wrongly; may say no
/// where only the interplay of several stars would make it true.
pub(crate) fn covers(outer: &str, inner: &str) -> bool {
    // The inner pattern is read as a text in which `*` is a character that only a star takes,
    // and `?` one that a star or a question mark takes.
    let one = |outer: u8, inner: u8| match inner {
        b'*' => false,
        b'?' => outer == b'?',
        other => outer == b'?' || outer == other,
    };
    run(outer.as_bytes(), inner.as_bytes(), one)
}

/// The same, ignoring ASCII case: patterns of actions.
pub(crate) fn covers_ignoring_case(outer: &str, inner: &str) -> bool {
    let one = |outer: u8, inner: u8| match inner {
        b'*' => false,
        b'?' => outer == b'?',
        other => outer == b'?' || outer.eq_ignore_ascii_case(&other),
    };
    run(outer.as_bytes(), inner.as_bytes(), one)
}

/// The classic walk: on a mismatch the latest star takes one more.
fn run(pattern: &[u8], text: &[u8], one: impl Fn(u8, u8) -> bool) -> bool {
    let (mut position, mut at) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    loop {
        match pattern.get(position) {
            Some(b'*') => {
                position += 1;
                star = Some((position, at));
                continue;
            }
            Some(&wanted) if text.get(at).is_some_and(|&byte| one(wanted, byte)) => {
                position += 1;
                at += 1;
                continue;
            }
            Some(_) => {}
            None if at == text.len() => return true,
            None => {}
        }
        match star {
            Some((after, taken)) if taken < text.len() => {
                (position, at) = (after, taken + 1);
                star = Some((after, taken + 1));
            }
            _ => return false,
        }
    }
}

/// Whether some text is matched by both patterns. Work: the product of their lengths.
pub(crate) fn overlap(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    // Most pairs differ before the first wildcard, or after the last.
    let plain = |pair: &(&u8, &u8)| ![*pair.0, *pair.1].iter().any(|byte| b"*?".contains(byte));
    let differs = |pair: (&u8, &u8)| pair.0 != pair.1;
    if one.iter().zip(other).take_while(plain).any(differs)
        || one.iter().rev().zip(other.iter().rev()).take_while(plain).any(differs)
    {
        return false;
    }
    // `reach[j]`: what was read of `one` and the first `j` bytes of `other` go together.
    let mut reach = vec![false; other.len() + 1];
    set(&mut reach, 0);
    skip_stars(&mut reach, other);
    for &byte in one {
        let mut next = vec![false; other.len() + 1];
        if byte == b'*' {
            // The star takes nothing, or whatever `other` goes on with.
            let mut open = false;
            for (now, then) in reach.iter().zip(next.iter_mut()) {
                open |= *now;
                *then = open;
            }
        } else {
            for (index, &theirs) in other.iter().enumerate() {
                let from = reach.get(index).copied().unwrap_or_default();
                if !from {
                    continue;
                }
                if theirs == b'*' {
                    // Their star takes the byte, and may take more.
                    set(&mut next, index);
                } else if byte == theirs || byte == b'?' || theirs == b'?' {
                    set(&mut next, index + 1);
                }
            }
        }
        skip_stars(&mut next, other);
        reach = next;
    }
    reach.last().copied().unwrap_or_default()
}

fn set(reach: &mut [bool], index: usize) {
    if let Some(slot) = reach.get_mut(index) {
        *slot = true;
    }
}

/// A star of `other` may take nothing.
fn skip_stars(reach: &mut [bool], other: &[u8]) {
    for (index, &byte) in other.iter().enumerate() {
        if byte == b'*' && reach.get(index).copied().unwrap_or_default() {
            set(reach, index + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pattern() -> impl Strategy<Value = String> {
        "[ab*?]{0,7}"
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2048))]

        #[test]
        fn covering_is_never_claimed_wrongly(outer in pattern(), inner in pattern(), text in "[abc]{0,7}") {
            if covers(&outer, &inner) && matches(&inner, &text) {
                prop_assert!(matches(&outer, &text), "{outer} {inner} {text}");
            }
        }

        #[test]
        fn an_overlap_is_found_where_a_text_shows_it(one in pattern(), other in pattern(), text in "[abc]{0,7}") {
            if matches(&one, &text) && matches(&other, &text) {
                prop_assert!(overlap(&one, &other), "{one} {other} {text}");
            }
            prop_assert_eq!(overlap(&one, &other), overlap(&other, &one));
        }

        #[test]
        fn what_overlaps_has_a_text(one in "[ab*?]{0,4}", other in "[ab*?]{0,4}") {
            // Of two short patterns over two letters, a common text is short, too.
            let texts = (0..=8).flat_map(|length: u32| (0..2_u32.pow(length)).map(move |bits| {
                (0..length).map(|at| if bits >> at & 1 == 0 { 'a' } else { 'b' }).collect::<String>()
            }));
            let found = texts.into_iter().any(|text| matches(&one, &text) && matches(&other, &text));
            prop_assert_eq!(overlap(&one, &other), found, "{} {}", one, other);
        }
    }

    #[test]
    fn case_is_ignored_for_actions_only() {
        assert!(matches_ignoring_case("get*t", "GetObject") && matches_ignoring_case("*", ""));
        assert!(!matches_ignoring_case("Get?", "Get") && !matches("a", "A"));
    }

    #[test]
    fn covering_reads_the_inner_stars() {
        assert!(covers("s3:*", "s3:Get*") && covers("a*", "a") && covers("*", "?*"));
        assert!(!covers("s3:Get*", "s3:*") && !covers("?", "*") && !covers("a?", "a*"));
    }
}
