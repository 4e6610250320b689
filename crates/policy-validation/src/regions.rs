//! Regions: which names may be one.
//!
//! New regions open more often than this list changes, so a name of the right shape is taken,
//! unless it is a slip of one that is known.

use crate::suggest::nearest;

const KNOWN: [&str; 42] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-west-1",
    "us-west-2",
];

const DIRECTIONS: [&str; 9] = [
    "north",
    "northeast",
    "east",
    "southeast",
    "south",
    "southwest",
    "west",
    "northwest",
    "central",
];

/// Whether a field or value may name a region: it is empty, has a wildcard or variable, or has
/// the shape of a region's name.
pub(crate) fn may_be(text: &str) -> bool {
    if text.is_empty() || text.contains(['*', '?', '$']) || KNOWN.contains(&text) {
        return true;
    }
    let parts: Vec<&str> = text.split('-').collect();
    let [first, middle @ .., direction, number] = parts.as_slice() else { return false };
    let letters = |part: &&str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_lowercase());
    letters(first)
        && middle.iter().all(letters)
        && DIRECTIONS.contains(direction)
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The region that a name is probably a slip of.
pub(crate) fn nearest_to(text: &str) -> Option<&'static str> {
    nearest(text, KNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_judged_by_its_shape() {
        for good in
            ["", "*", "eu-west-1", "us-gov-east-1", "zz-southwest-9", "eu-*", "us-iso-west-1"]
        {
            assert!(may_be(good), "{good}");
        }
        for bad in
            ["eu-west", "euwest1", "EU-WEST-1", "global", "eu-wst-1", "us-east-1a", "1-east-1"]
        {
            assert!(!may_be(bad), "{bad}");
        }
        assert_eq!(nearest_to("eu-wst-1"), Some("eu-west-1"));
        assert!(KNOWN.iter().all(|known| may_be(known)) && KNOWN.is_sorted());
    }
}
