//! Letter case folded eight bytes at a time: for names that compare without case.

/// Every byte's high bit.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// One in every byte.
const ONES: u64 = 0x0101_0101_0101_0101;
/// An odd number without structure: the fraction of the golden ratio.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// Eight bytes with their ASCII capitals in lower case.
pub(crate) const fn lower(word: u64) -> u64 {
    let seven_bits = word & !HIGH;
    let from_a = seven_bits + ONES * (0x80 - b'A' as u64);
    let beyond_z = seven_bits + ONES * (0x7f - b'Z' as u64);
    let capitals = !word & HIGH & (from_a ^ beyond_z);
    word | (capitals >> 2)
}

/// The next eight bytes, and what follows them.
pub(crate) const fn word(bytes: &[u8]) -> Option<(u64, &[u8])> {
    match bytes.split_first_chunk::<8>() {
        Some((chunk, rest)) => Some((u64::from_le_bytes(*chunk), rest)),
        None => None,
    }
}

/// Fewer than eight bytes, filled up with zeros.
pub(crate) const fn last_word(bytes: &[u8]) -> u64 {
    if let Some((low, rest)) = bytes.split_first_chunk::<4>() {
        // Four to seven: two overlapping halves would repeat bytes, so the rest comes one by one.
        return u32::from_le_bytes(*low) as u64 | (few(rest) << 32);
    }
    few(bytes)
}

/// At most three bytes.
const fn few(bytes: &[u8]) -> u64 {
    match bytes {
        [] => 0,
        [a] => *a as u64,
        [a, b] => *a as u64 | (*b as u64) << 8,
        [a, b, c, ..] => *a as u64 | (*b as u64) << 8 | (*c as u64) << 16,
    }
}

/// A hash of the bytes with ASCII capitals folded. Not against those who choose texts to collide:
/// whoever looks something up by it also compares the text.
pub(crate) const fn hash(bytes: &[u8]) -> u32 {
    let mut state = (bytes.len() as u64).wrapping_mul(MIX);
    let mut rest = bytes;
    while let Some((next, after)) = word(rest) {
        state = mix(state, lower(next));
        rest = after;
    }
    state = mix(state, lower(last_word(rest)));
    (state >> 32) as u32
}

/// Writes the bytes in lower case to as many others. The [`hash`] of them, and where the first
/// colon stands.
#[inline]
pub(crate) fn lower_into(bytes: &[u8], to: &mut [u8]) -> (u32, Option<usize>) {
    let (words, rest) = bytes.as_chunks::<8>();
    let (to_words, to_rest) = to.as_chunks_mut::<8>();
    let mut state = (bytes.len() as u64).wrapping_mul(MIX);
    let mut colon = None;
    let mut at = 0;
    let mut read = |word: u64| {
        let word = lower(word);
        state = mix(state, word);
        let marks = equal(word, b':');
        if colon.is_none() && marks != 0 {
            colon = Some(at + first(marks));
        }
        at += 8;
        word
    };
    for (word, to) in words.iter().zip(to_words) {
        *to = read(u64::from_le_bytes(*word)).to_le_bytes();
    }
    let last = read(last_word(rest)).to_le_bytes();
    for (byte, to) in last.iter().zip(to_rest) {
        *to = *byte;
    }
    ((state >> 32) as u32, colon)
}

/// The high bits of the bytes of a word that are `wanted`.
#[inline]
pub(crate) const fn equal(word: u64, wanted: u8) -> u64 {
    let differing = word ^ (ONES * wanted as u64);
    !(((differing & !HIGH) + !HIGH) | differing | !HIGH)
}

/// The number of the first byte that is marked by its high bit.
#[inline]
pub(crate) const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

#[inline]
const fn mix(state: u64, word: u64) -> u64 {
    let product = (state ^ word) as u128 * MIX as u128;
    (product >> 64) as u64 ^ product as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ascii_capitals_are_folded() {
        for byte in 0..=255_u8 {
            let folded = lower(u64::from_le_bytes([byte; 8])).to_le_bytes();
            assert_eq!(folded, [byte.to_ascii_lowercase(); 8]);
        }
        let mixed = u64::from_le_bytes(*b"aZ@[\xc3\x89`{");
        assert_eq!(lower(mixed).to_le_bytes(), *b"az@[\xc3\x89`{");
    }

    #[test]
    fn the_hash_ignores_case_and_minds_the_rest() {
        assert_eq!(hash(b"aws:SourceIp"), hash(b"AWS:sourceip"));
        for text in
            ["aws:PrincipalTag/team-of:x", "NoColonAtAll:", "\u{e9}:\u{c9}ABCDEFGHIJ", "a;9::"]
        {
            for length in 0..=text.len() {
                let text = &text.as_bytes()[..length];
                let mut lowered = vec![0; length];
                let (found, colon) = lower_into(text, &mut lowered);
                assert_eq!(found, hash(text));
                assert_eq!(lowered, text.to_ascii_lowercase());
                assert_eq!(colon, text.iter().position(|byte| *byte == b':'));
            }
        }
        let names: Vec<String> = (0..20_000).map(|n| format!("aws:PrincipalTag/{n}")).collect();
        let mut hashes: Vec<u32> = names.iter().map(|name| hash(name.as_bytes())).collect();
        hashes.sort_unstable();
        hashes.dedup();
        assert!(19_990 < hashes.len(), "{}", hashes.len());
        for length in 0..20 {
            let (one, other) = ("x".repeat(length), "x".repeat(length + 1));
            assert_ne!(hash(one.as_bytes()), hash(other.as_bytes()));
        }
    }
}
