//! `cloudtrail:ListTags`.

use sekisho_api::cloudtrail::{ListTagsInput, ListTagsOutput, ResourceTag, Tag, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use crate::trails::{TrailError, name};

/// `cloudtrail:ListTags`.
pub(super) struct ListTags;

impl Operation for ListTags {
    type Model = operations::ListTags;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &ListTagsInput) -> Result<Guards, Refusal> {
        let guard = |id: &String| name::guard(cx, "cloudtrail:ListTags", id);
        Ok(Guards { needed: input.resource_id_list.iter().map(guard).collect() })
    }
}

impl ReadOperation for ListTags {
    fn run(cx: &Cx<'_>, input: ListTagsInput) -> Result<ListTagsOutput, TrailError> {
        let mut list = Vec::new();
        for id in input.resource_id_list {
            let row = name::find(cx, &id)?;
            let tag = |tag: &sekisho_directory::Tag| Tag {
                key: tag.key.clone(),
                value: Some(tag.value.clone()),
            };
            let tags = row.tags.iter().map(tag).collect();
            list.push(ResourceTag {
                resource_id: Some(name::arn(cx, &row.name)),
                tags_list: Some(tags),
            });
        }
        Ok(ListTagsOutput { resource_tag_list: Some(list), next_token: None })
    }
}
