//! Session tags: what is passed, what is inherited, and how both fit together.

use std::collections::HashSet;

use sekisho_api::Fault;
use sekisho_api::sts::Tag;
use sekisho_credentials::{SessionClaims, SessionTag};
use sekisho_operation::AwsError;

use crate::faults;

/// Why session tags were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionTagError {
    /// Two keys are equal ignoring case.
    #[error("Duplicate tag keys found. Please note that Tag keys are case insensitive.")]
    Duplicate,
    /// ID-24; the wording is not recorded.
    #[error("Reserved prefix aws: cannot be used in tag keys.")]
    ReservedPrefix,
    /// `TransitiveTagKeys` names a tag that is not passed.
    #[error("The specified transitive tag key must be included in the requested tags.")]
    TransitiveNotPassed,
    /// A passed tag would replace an inherited one.
    #[error(
        "One of the specified transitive tag keys can't be set because it conflicts with a \
         transitive tag key from the calling session."
    )]
    Inherited,
    /// Passed and inherited tags together are too many.
    #[error(
        "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must \
         have length less than or equal to {max}"
    )]
    TooMany {
        /// The quota.
        max: u32,
    },
}

impl AwsError for SessionTagError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Duplicate
            | Self::ReservedPrefix
            | Self::TransitiveNotPassed
            | Self::Inherited => &faults::INVALID_PARAMETER_VALUE,
            Self::TooMany { .. } => &faults::VALIDATION_ERROR,
        }
    }
}

/// The tags that go on from the caller's session to the next (EV-82).
pub(crate) fn inherited(caller: Option<&SessionClaims>) -> impl Iterator<Item = &SessionTag> {
    caller.into_iter().flat_map(|claims| claims.tags.iter()).filter(|tag| tag.transitive)
}

/// The new session's tags: first those inherited, then those passed, with their transitive flag;
/// `max` at most, together.
///
/// # Errors
/// [`SessionTagError`]
///
/// Source: errors contract, section 5; EV-80, EV-82.
pub(crate) fn settle(
    caller: Option<&SessionClaims>,
    passed: Vec<Tag>,
    transitive_keys: &[String],
    max: u32,
) -> Result<Vec<SessionTag>, SessionTagError> {
    let mut keys = HashSet::new();
    for tag in &passed {
        let key = tag.key.to_lowercase();
        if key.starts_with("aws:") {
            return Err(SessionTagError::ReservedPrefix);
        }
        if !keys.insert(key) {
            return Err(SessionTagError::Duplicate);
        }
    }
    let transitive: HashSet<_> = transitive_keys.iter().map(|key| key.to_lowercase()).collect();
    if !transitive.is_subset(&keys) {
        return Err(SessionTagError::TransitiveNotPassed);
    }
    let mut tags: Vec<_> = inherited(caller).cloned().collect();
    if tags.iter().any(|tag| keys.contains(&tag.key.to_lowercase())) {
        return Err(SessionTagError::Inherited);
    }
    tags.extend(passed.into_iter().map(|tag| SessionTag {
        transitive: transitive.contains(&tag.key.to_lowercase()),
        key: tag.key,
        value: tag.value,
    }));
    if u32::try_from(tags.len()).is_ok_and(|count| count <= max) {
        Ok(tags)
    } else {
        Err(SessionTagError::TooMany { max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: key.into(), value: value.into() }
    }

    fn settled(passed: &[&str], transitive: &[&str]) -> Result<Vec<SessionTag>, SessionTagError> {
        let passed = passed.iter().map(|key| tag(key, "v")).collect();
        let transitive: Vec<_> = transitive.iter().map(|key| (*key).to_owned()).collect();
        settle(None, passed, &transitive, 3)
    }

    /// Errors contract, section 5.
    #[test]
    fn keys_are_one_ignoring_case() {
        assert_eq!(settled(&["Team", "team"], &[]), Err(SessionTagError::Duplicate));
        assert_eq!(settled(&["É", "é"], &[]), Err(SessionTagError::Duplicate));
        assert_eq!(settled(&["AWS:x"], &[]), Err(SessionTagError::ReservedPrefix));
    }

    #[test]
    fn a_transitive_key_is_one_of_the_tags() {
        assert_eq!(settled(&["a"], &["b"]), Err(SessionTagError::TransitiveNotPassed));
        let tags = settled(&["Team", "Cost"], &["team"]).unwrap();
        let flags: Vec<_> = tags.iter().map(|tag| (&*tag.key, tag.transitive)).collect();
        assert_eq!(flags, [("Team", true), ("Cost", false)]);
    }

    #[test]
    fn a_session_has_only_so_many_tags() {
        assert_eq!(settled(&["a", "b", "c"], &[]).unwrap().len(), 3);
        assert_eq!(settled(&["a", "b", "c", "d"], &[]), Err(SessionTagError::TooMany { max: 3 }));
    }
}
