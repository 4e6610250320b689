//! Tags of trails.

mod add_tags;
mod list_tags;
mod remove_tags;

use std::collections::HashSet;

use sekisho_api::cloudtrail as api;
use sekisho_directory::{Tag, Tags};
use sekisho_operation::{Guard, ServiceTable};

use crate::trails::TrailError;

/// Tags of a trail: CloudTrail API reference, `AddTags`.
const TAGS_MAX: usize = 50;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<add_tags::AddTags>()
        .read::<list_tags::ListTags>()
        .write::<remove_tags::RemoveTags>()
}

/// The tags of a creation.
pub(crate) fn read(given: Option<Vec<api::Tag>>) -> Result<Tags, TrailError> {
    let mut tags = Tags::default();
    merge(&mut tags, given.unwrap_or_default())?;
    Ok(tags)
}

/// Adds tags, replacing those of the same key. Keys tell capitals apart.
pub(crate) fn merge(into: &mut Tags, given: Vec<api::Tag>) -> Result<(), TrailError> {
    let mut seen = HashSet::new();
    for tag in given {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(TrailError::Tags("Tag keys must not begin with aws:."));
        }
        if !seen.insert(tag.key.clone()) {
            return Err(TrailError::Tags("Duplicate tag keys are not allowed."));
        }
        into.set(Tag { key: tag.key, value: tag.value.unwrap_or_default() }, false);
    }
    if TAGS_MAX < into.len() {
        return Err(TrailError::TooManyTags(TAGS_MAX));
    }
    Ok(())
}

/// The keys that tags in a request make.
pub(crate) fn on_request(guard: Guard, tags: &[api::Tag]) -> Guard {
    guard.with_request_tags(
        tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_deref().unwrap_or_default())),
    )
}
