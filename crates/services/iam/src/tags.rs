//! Tags of requests and answers.

use std::collections::HashSet;

use sekisho_api::{Fault, iam as api};
use sekisho_catalog::{Quota, Quotas};
use sekisho_directory::{Tag, Tags};
use sekisho_operation::{AwsError, Guard};

use crate::errors::QuotaExceeded;
use crate::faults;
use crate::paging::{Page, PageRequest};

/// Why tags are refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TagError {
    /// ID-24.
    #[error("Duplicate tag keys found. Please note that Tag keys are case insensitive.")]
    Duplicate,
    /// ID-24: in any case.
    #[error("Reserved prefix aws: cannot be used in tag keys.")]
    Reserved,
    /// The entity would have too many.
    #[error(transparent)]
    TooMany(#[from] QuotaExceeded),
}

impl AwsError for TagError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Duplicate | Self::Reserved => &faults::INVALID_INPUT,
            Self::TooMany(error) => error.fault(),
        }
    }
}

/// Whether two keys that differ in case alone are one (evaluation contract, 8.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyCase {
    /// Users and roles.
    Ignored,
    /// Managed policies and instance profiles.
    Kept,
}

/// The tags of a creation.
pub(crate) fn read(
    quotas: &Quotas,
    case: KeyCase,
    tags: Option<Vec<api::Tag>>,
) -> Result<Tags, TagError> {
    let tags = tags.unwrap_or_default();
    check(case, &tags)?;
    QuotaExceeded::check(quotas, Quota::TagsPerEntity, tags.len())?;
    Ok(Tags(tags.into_iter().map(stored).collect()))
}

/// Adds a request's tags, which [`check`] has passed, to an entity's, replacing those of the same
/// key (ID-26). Tells whether anything changed.
pub(crate) fn merge(
    quotas: &Quotas,
    case: KeyCase,
    into: &mut Tags,
    tags: Vec<api::Tag>,
) -> Result<bool, QuotaExceeded> {
    let before = into.clone();
    for tag in tags {
        into.set(stored(tag), case == KeyCase::Ignored);
    }
    QuotaExceeded::check(quotas, Quota::TagsPerEntity, into.len())?;
    Ok(*into != before)
}

/// Takes away the tags with these keys. Tells whether anything changed.
pub(crate) fn remove(case: KeyCase, from: &mut Tags, keys: &[String]) -> bool {
    let before = from.len();
    for key in keys {
        from.remove(key, case == KeyCase::Ignored);
    }
    from.len() != before
}

/// Refuses keys that AWS reserves and keys given twice (ID-24).
pub(crate) fn check(case: KeyCase, tags: &[api::Tag]) -> Result<(), TagError> {
    let mut seen = HashSet::with_capacity(tags.len());
    for tag in tags {
        let lower = tag.key.to_lowercase();
        if lower.starts_with("aws:") {
            return Err(TagError::Reserved);
        }
        let key = if case == KeyCase::Ignored { lower } else { tag.key.clone() };
        if !seen.insert(key) {
            return Err(TagError::Duplicate);
        }
    }
    Ok(())
}

fn stored(tag: api::Tag) -> Tag {
    Tag { key: tag.key, value: tag.value }
}

/// Tags for an answer that leaves out an empty list (ID-47).
pub(crate) fn shown(tags: &Tags) -> Option<Vec<api::Tag>> {
    (!tags.is_empty()).then(|| tags.iter().map(shown_one).collect())
}

/// A page of an entity's tags, by key.
pub(crate) fn page(request: &PageRequest, tags: &Tags) -> Page<api::Tag> {
    request.sort_and_take(tags.iter().map(|tag| (tag.key.clone(), shown_one(tag))).collect())
}

fn shown_one(tag: &Tag) -> api::Tag {
    api::Tag { key: tag.key.clone(), value: tag.value.clone() }
}

/// The keys that tags in a request make, and the tags that the resource is created with.
pub(crate) fn on_create(guard: Guard, tags: &[api::Tag]) -> Guard {
    let created = Tags(tags.iter().cloned().map(stored).collect());
    on_request(guard, tags).with_iam_resource_tags(&created)
}

/// The keys that tags in a request make.
pub(crate) fn on_request(guard: Guard, tags: &[api::Tag]) -> Guard {
    guard.with_request_tags(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(keys: &[&str]) -> Vec<api::Tag> {
        keys.iter().map(|key| api::Tag { key: (*key).into(), value: "v".into() }).collect()
    }

    /// ID-24.
    #[test]
    fn keys_that_differ_in_case_are_duplicates_only_where_case_is_ignored() {
        let quotas = Quotas::default();
        let keys = tags(&["Team", "team"]);
        let refusal = read(&quotas, KeyCase::Ignored, Some(keys.clone())).unwrap_err();
        assert!(matches!(refusal, TagError::Duplicate));
        assert_eq!(read(&quotas, KeyCase::Kept, Some(keys)).unwrap().len(), 2);
    }

    /// ID-24: in any case.
    #[test]
    fn the_reserved_prefix_is_refused() {
        for key in ["aws:x", "AWS:x", "Aws:"] {
            let refusal = read(&Quotas::default(), KeyCase::Kept, Some(tags(&[key]))).unwrap_err();
            assert!(matches!(refusal, TagError::Reserved), "{key}");
        }
        assert!(read(&Quotas::default(), KeyCase::Kept, Some(tags(&["awsome"]))).is_ok());
    }

    #[test]
    fn the_quota_counts_what_the_entity_would_have() {
        let quotas = Quotas::with_overrides([("TagsPerEntity", 2)]).unwrap();
        let mut own = read(&quotas, KeyCase::Ignored, Some(tags(&["a", "b"]))).unwrap();
        assert!(!merge(&quotas, KeyCase::Ignored, &mut own, tags(&["b"])).unwrap());
        assert!(merge(&quotas, KeyCase::Ignored, &mut own, tags(&["B"])).unwrap());
        let refusal = merge(&quotas, KeyCase::Ignored, &mut own, tags(&["c"])).unwrap_err();
        assert_eq!(refusal.to_string(), "Cannot exceed quota for TagsPerEntity: 2");
    }
}
