//! `cloudtrail:RemoveTags`: by key; a value given beside it must be the tag's.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{RemoveTagsInput, RemoveTagsOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use crate::trails::{TrailError, name};

/// `cloudtrail:RemoveTags`.
pub(super) struct RemoveTags;

impl Operation for RemoveTags {
    type Model = operations::RemoveTags;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &RemoveTagsInput) -> Result<Guards, Refusal> {
        let guard = name::guard(cx, "cloudtrail:RemoveTags", &input.resource_id);
        Ok(guard.with_tag_keys(input.tags_list.iter().map(|tag| tag.key.as_str())).into())
    }
}

#[async_trait]
impl WriteOperation for RemoveTags {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: RemoveTagsInput,
    ) -> Result<RemoveTagsOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.resource_id).await?;
        row.tags.0.retain(|tag| {
            !input.tags_list.iter().any(|gone| {
                gone.key == tag.key && gone.value.as_ref().is_none_or(|value| *value == tag.value)
            })
        });
        tx.put(&row)?;
        Ok(RemoveTagsOutput {})
    }
}
