//! `cloudtrail:AddTags`.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{AddTagsInput, AddTagsOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use crate::trails::{TrailError, name};

/// `cloudtrail:AddTags`.
pub(super) struct AddTags;

impl Operation for AddTags {
    type Model = operations::AddTags;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &AddTagsInput) -> Result<Guards, Refusal> {
        let guard = name::guard(cx, "cloudtrail:AddTags", &input.resource_id);
        Ok(super::on_request(guard, &input.tags_list).into())
    }
}

#[async_trait]
impl WriteOperation for AddTags {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: AddTagsInput,
    ) -> Result<AddTagsOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.resource_id).await?;
        super::merge(&mut row.tags, input.tags_list)?;
        tx.put(&row)?;
        Ok(AddTagsOutput {})
    }
}
