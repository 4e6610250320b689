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

/// The most work that a pair of patterns is worth, as the product of their lengths.
const WORK_MAX: usize = 250_000;

/// Whether two patterns are so long that they are not compared.
fn too_long(one: &str, other: &str) -> bool {
    WORK_MAX < one.len().saturating_mul(other.len())
}

/// Whether whatever `inner` matches, `outer` matches too. Never says yes wrongly; may say no
/// where only the interplay of several stars would make it true, or where both are long.
pub(crate) fn covers(outer: &str, inner: &str) -> bool {
    if too_long(outer, inner) {
        return outer == inner;
    }
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
    if too_long(outer, inner) {
        return outer.eq_ignore_ascii_case(inner);
    }
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

/// Whether some text is matched by both patterns. Work: the product of their lengths, 64 places of
/// the shorter at once.
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
    let (long, short) = if one.len() < other.len() { (other, one) } else { (one, other) };
    let mut places = Places::of(short);
    long.iter().all(|byte| places.step(*byte)) && places.at_end()
}

/// The places of a pattern that can be reached together with what was read of another one, as bits:
/// the bit `n` is set if the first `n` bytes go together with it.
struct Places {
    reach: Vec<u64>,
    /// Places before a star.
    stars: Vec<u64>,
    /// For each class of bytes, the places before a byte that one of the class fits: as many words
    /// a class as `stars` has.
    fitting: Vec<u64>,
    /// The class of each byte. 0: bytes that the pattern does not have.
    classes: [u8; 256],
    end: usize,
}

impl Places {
    fn of(pattern: &[u8]) -> Self {
        let mut pattern = pattern.to_vec();
        // A run of stars is one: so a star is never reached by skipping another.
        pattern.dedup_by(|next, last| *next == b'*' && *last == b'*');
        let words = pattern.len() / 64 + 1;
        // UTF-8 has fewer bytes than the classes have numbers.
        let (mut classes, mut count) = ([0; 256], 1_u8);
        for byte in pattern.iter().chain(b"?").filter(|byte| **byte != b'*') {
            if let Some(class @ 0) = classes.get_mut(usize::from(*byte)) {
                *class = count;
                count = count.saturating_add(1);
            }
        }
        let mut places = Self {
            reach: vec![0; words],
            stars: vec![0; words],
            fitting: vec![0; words * usize::from(count)],
            classes,
            end: pattern.len(),
        };
        let asked = places.class(b'?');
        for (place, byte) in pattern.iter().enumerate() {
            match byte {
                b'*' => set(&mut places.stars, place),
                // It fits all, and all fit it.
                b'?' => places.fitting.chunks_mut(words).for_each(|class| set(class, place)),
                byte => {
                    let own = places.class(*byte);
                    set(places.fitting.get_mut(own * words..).unwrap_or_default(), place);
                    set(places.fitting.get_mut(asked * words..).unwrap_or_default(), place);
                }
            }
        }
        set(&mut places.reach, 0);
        places.skip_stars();
        places
    }

    fn class(&self, byte: u8) -> usize {
        self.classes.get(usize::from(byte)).copied().unwrap_or_default().into()
    }

    /// Reads one byte more of the other pattern. False: nothing can be reached any more.
    fn step(&mut self, byte: u8) -> bool {
        if byte == b'*' {
            // It takes nothing, or whatever this one goes on with.
            let mut open = false;
            for word in &mut self.reach {
                let below = word.trailing_zeros();
                *word = if open { u64::MAX } else { u64::MAX.checked_shl(below).unwrap_or(0) };
                open |= *word != 0;
            }
            return open;
        }
        let fitting = self.fitting.get(self.class(byte) * self.stars.len()..).unwrap_or_default();
        let (mut carried, mut any) = (0, 0);
        for ((word, fitting), stars) in self.reach.iter_mut().zip(fitting).zip(&self.stars) {
            let taken = *word & fitting;
            // A star takes the byte, and may take more.
            *word = (taken << 1) | carried | (*word & stars);
            carried = taken >> 63;
            any |= *word;
        }
        self.skip_stars();
        any != 0
    }

    /// A star may take nothing.
    fn skip_stars(&mut self) {
        let mut carried = 0;
        for (word, stars) in self.reach.iter_mut().zip(&self.stars) {
            let before = *word & stars;
            *word |= (before << 1) | carried;
            carried = before >> 63;
        }
    }

    fn at_end(&self) -> bool {
        self.reach.get(self.end / 64).is_some_and(|word| word >> (self.end % 64) & 1 == 1)
    }
}

fn set(bits: &mut [u64], index: usize) {
    if let Some(word) = bits.get_mut(index / 64) {
        *word |= 1 << (index % 64);
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
    fn patterns_longer_than_a_word_overlap_alike() {
        let long = "ab".repeat(70);
        for (one, other, expected) in [
            (format!("{long}*"), format!("*{long}"), true),
            (format!("{long}?*b"), format!("{long}*ab"), true),
            (format!("{long}?"), format!("{long}*ab"), false),
            (format!("*a{long}"), format!("*b{long}"), false),
            (format!("*a{long}*"), format!("*b{long}*"), true),
            (format!("*aa?{long}"), format!("?*{long}*"), true),
            (format!("aa{long}*"), format!("ab*{long}"), false),
            ("*a".repeat(100), "?".repeat(99), false),
            ("*a".repeat(100), "?".repeat(100), true),
            ("*a".repeat(100), "?*".repeat(64), true),
            ("a".repeat(64), "a".repeat(64), true),
            ("a".repeat(64), "a".repeat(65), false),
            (format!("{}*", "a".repeat(63)), "a".repeat(63), true),
            (format!("{}*b", "a".repeat(63)), format!("{}*", "a".repeat(64)), true),
        ] {
            assert_eq!(overlap(&one, &other), expected, "{one} {other}");
            assert_eq!(overlap(&other, &one), expected, "{other} {one}");
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
