//! Tags of buckets and objects: what they may be (S3-123).

use std::collections::HashSet;

use sekisho_api::Fault;
use sekisho_operation::AwsError;

use crate::faults;

/// Most tags of a bucket.
pub(crate) const BUCKET_TAGS_MAX: usize = 50;
const KEY_CHARACTERS_MAX: usize = 128;
const VALUE_CHARACTERS_MAX: usize = 256;

/// Why a set of tags is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InvalidTag {
    /// Empty, too long, or of other characters.
    #[error("The TagKey you have provided is invalid")]
    Key { key: String },
    /// Too long, or of other characters.
    #[error("The TagValue you have provided is invalid")]
    Value { key: String, value: String },
    /// Twice.
    #[error("Cannot provide multiple Tags with the same key")]
    Duplicate { key: String },
    /// `aws:` is AWS's own.
    #[error("System tags cannot be added/updated by requester")]
    System { key: String },
    /// More than `max`.
    #[error("{kind} tags cannot be greater than {max}")]
    TooMany { kind: &'static str, max: usize },
}

impl AwsError for InvalidTag {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Key { .. }
            | Self::Value { .. }
            | Self::Duplicate { .. }
            | Self::System { .. } => &faults::INVALID_TAG,
            Self::TooMany { .. } => &faults::BAD_REQUEST,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Key { key } | Self::Duplicate { key } | Self::System { key } => {
                vec![("TagKey", key.clone())]
            }
            Self::Value { key, value } => {
                vec![("TagKey", key.clone()), ("TagValue", value.clone())]
            }
            Self::TooMany { .. } => Vec::new(),
        }
    }
}

/// Checks the tags of one thing, which may have `max`; `kind` is `Bucket` or `Object`.
pub(crate) fn check<'a>(
    tags: impl IntoIterator<Item = (&'a str, &'a str)>,
    kind: &'static str,
    max: usize,
) -> Result<(), InvalidTag> {
    let mut seen = HashSet::new();
    for (key, value) in tags {
        let owned = || key.to_owned();
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(InvalidTag::System { key: owned() });
        }
        if key.is_empty() || KEY_CHARACTERS_MAX < key.chars().count() || !is_tag_text(key) {
            return Err(InvalidTag::Key { key: owned() });
        }
        if VALUE_CHARACTERS_MAX < value.chars().count() || !is_tag_text(value) {
            return Err(InvalidTag::Value { key: owned(), value: value.to_owned() });
        }
        if !seen.insert(key) {
            return Err(InvalidTag::Duplicate { key: owned() });
        }
    }
    if max < seen.len() {
        return Err(InvalidTag::TooMany { kind, max });
    }
    Ok(())
}

/// Letters and digits of any script, spaces, and `+ - = . _ : / @`.
fn is_tag_text(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S3-123.
    #[test]
    fn tags_are_of_the_documented_form() {
        let check = |tags: &[(&str, &str)]| check(tags.iter().copied(), "Bucket", 2);
        assert_eq!(check(&[("Team a", ""), ("größe", "1+1=2 @x:/._-")]), Ok(()));
        assert!(matches!(check(&[("", "a")]), Err(InvalidTag::Key { .. })));
        assert!(matches!(check(&[("a*", "a")]), Err(InvalidTag::Key { .. })));
        assert!(matches!(check(&[(&"a".repeat(129), "")]), Err(InvalidTag::Key { .. })));
        assert_eq!(check(&[(&"ä".repeat(128), &"ä".repeat(256))]), Ok(()));
        assert!(matches!(check(&[("a", &"a".repeat(257))]), Err(InvalidTag::Value { .. })));
        assert!(matches!(check(&[("a", "<")]), Err(InvalidTag::Value { .. })));
        assert!(matches!(check(&[("a", "1"), ("a", "2")]), Err(InvalidTag::Duplicate { .. })));
        assert_eq!(check(&[("a", "1"), ("A", "2")]), Ok(()));
        assert!(matches!(check(&[("AWS:x", "1")]), Err(InvalidTag::System { .. })));
        let three = [("a", ""), ("b", ""), ("c", "")];
        assert!(matches!(check(&three), Err(InvalidTag::TooMany { max: 2, .. })));
    }
}
