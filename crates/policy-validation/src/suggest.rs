//! "Did you mean …?"

/// The candidate nearest to a word, ignoring ASCII case, if it is near enough to be meant: at
/// most a third of the word's letters inserted, left out, replaced or swapped, and three at most.
/// Of several as near, the first.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    // Longer than any name: nothing is meant by it.
    if 100 < word.len() {
        return None;
    }
    let word = word.to_ascii_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let limit = match best {
            Some((distance, _)) => distance.saturating_sub(1),
            None => (word.len() / 3).min(3),
        };
        if candidate.len().abs_diff(word.len()) <= limit
            && let Some(distance) = distance(word.as_bytes(), candidate.as_bytes(), limit)
        {
            best = Some((distance, candidate));
            if distance == 0 {
                break;
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters must be inserted, left out, replaced or swapped with their neighbour, if it
/// is no more than `limit`. `word` is in lower case.
fn distance(word: &[u8], other: &[u8], limit: usize) -> Option<usize> {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let mut previous = 0;
    for (row, &own) in word.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut left = row + 1;
        let mut previous_other = 0;
        for (column, &byte) in other.iter().enumerate() {
            let byte = byte.to_ascii_lowercase();
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(limit + 1);
            let mut cost = (at(&last, column) + usize::from(own != byte))
                .min(at(&last, column + 1) + 1)
                .min(left + 1);
            if 0 < row && 0 < column && own == previous_other && previous == byte {
                cost = cost.min(at(&before_last, column - 1) + 1);
            }
            current.push(cost);
            left = cost;
            previous_other = byte;
        }
        if current.iter().all(|cost| limit < *cost) {
            return None;
        }
        previous = own;
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_meant_if_it_is_near() {
        let names = ["GetObject", "GetObjectAcl", "PutObject", "ListBucket"];
        for (word, expected) in [
            ("GetObjct", Some("GetObject")),
            ("getobejct", Some("GetObject")),
            ("GetObjectACL", Some("GetObjectAcl")),
            ("PetObject", Some("GetObject")),
            ("ListBuckets", Some("ListBucket")),
            ("DeleteBucket", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(word, names), expected, "{word}");
        }
        assert_eq!(nearest(&"G".repeat(1_000_000), names), None);
    }

    #[test]
    fn a_distance_counts_swaps_as_one() {
        assert_eq!(distance(b"abcd", b"abdc", 3), Some(1));
        assert_eq!(distance(b"", b"ab", 3), Some(2));
        assert_eq!(distance(b"kitten", b"sitting", 3), Some(3));
        assert_eq!(distance(b"kitten", b"sitting", 2), None);
    }
}
