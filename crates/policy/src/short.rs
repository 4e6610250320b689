//! Comparing short texts, eight bytes at a time: what policies and requests compare is mostly
//! shorter than what calling the C library is worth.

use crate::fold::{first, last_word};

/// Whether both are the same.
#[inline]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && begins_with(one, other)
}

/// Whether `text` begins with the other.
#[inline]
pub(crate) fn begins_with(text: &[u8], beginning: &[u8]) -> bool {
    let Some(text) = text.get(..beginning.len()) else { return false };
    match (beginning.last_chunk::<8>(), text.last_chunk::<8>()) {
        // The last ones first: names differ at their ends, and ARNs begin alike.
        (Some(wanted), Some(found)) => {
            let (words, text_words) = (beginning.as_chunks::<8>().0, text.as_chunks::<8>().0);
            wanted == found && words.iter().zip(text_words).all(|(wanted, found)| wanted == found)
        }
        _ => last_word(beginning) == last_word(text),
    }
}

/// How many bytes both begin with alike.
#[inline]
pub(crate) fn common(one: &[u8], other: &[u8]) -> usize {
    let length = one.len().min(other.len());
    let (words, rest) = one.get(..length).unwrap_or_default().as_chunks::<8>();
    let (other_words, other_rest) = other.get(..length).unwrap_or_default().as_chunks::<8>();
    let mut at = 0;
    for (one, other) in words.iter().zip(other_words) {
        let differing = u64::from_le_bytes(*one) ^ u64::from_le_bytes(*other);
        if differing != 0 {
            return at + first(differing);
        }
        at += 8;
    }
    let differing = last_word(rest) ^ last_word(other_rest);
    at + rest.len().min(first(differing))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn comparisons_say_what_the_standard_library_says(
            one in proptest::collection::vec(0..2_u8, 0..40),
            other in proptest::collection::vec(0..2_u8, 0..40),
            shared in proptest::collection::vec(any::<u8>(), 0..40),
        ) {
            let (one, other) = ([&shared[..], &one].concat(), [&shared[..], &other].concat());
            prop_assert_eq!(same(&one, &other), one == other);
            prop_assert!(same(&one, &one.clone()));
            prop_assert_eq!(begins_with(&one, &other), one.starts_with(&other));
            prop_assert!(begins_with(&one, &shared));
            let alike = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
            prop_assert_eq!(common(&one, &other), alike);
        }
    }
}
