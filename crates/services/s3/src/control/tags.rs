//! Tags of resources by their ARN, one by one. Of resources there are buckets.

use async_trait::async_trait;
use sekisho_api::s3control::operations::{
    ListTagsForResource as ListModel, TagResource as TagModel, UntagResource as UntagModel,
};
use sekisho_api::s3control::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag as ShownTag, TagResourceInput,
    TagResourceOutput, UntagResourceInput, UntagResourceOutput,
};
use sekisho_directory::{BucketRow, Tag, Tx};
use sekisho_operation::{
    Cx, Guard, Guards, Operation, ReadOperation, Refusal, ServiceTable, WriteOperation,
};

use crate::access::{load, on_bucket, reach, seen};
use crate::configuration::ConfigurationError;
use crate::tagging::{self, BUCKET_TAGS_MAX};

pub(super) fn register(table: ServiceTable) -> ServiceTable {
    table.read::<ListTagsForResource>().write::<TagResource>().write::<UntagResource>()
}

/// The bucket that an ARN names.
fn bucket<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<&'a str, ConfigurationError> {
    let rest = arn
        .strip_prefix("arn:")
        .and_then(|rest| rest.strip_prefix(cx.system.partition.as_str())?.strip_prefix(":s3:"));
    let invalid = || ConfigurationError::InvalidRequest {
        message: format!("The resource ARN is invalid: {arn}"),
    };
    match rest.ok_or_else(invalid)?.strip_prefix("::") {
        Some(name) if !name.is_empty() && !name.contains(['/', ':']) => Ok(name),
        Some(_) => Err(invalid()),
        None => Err(ConfigurationError::NotImplemented {
            message: "Only buckets have tags here: access points and the like are not built.",
        }),
    }
}

fn guard(cx: &Cx<'_>, arn: &str, account: &str, action: &'static str) -> Result<Guard, Refusal> {
    let bucket = reach(cx, bucket(cx, arn)?, Some(account))?;
    Ok(on_bucket(cx, bucket, action))
}

/// Asks for `s3:ListTagsForResource`.
struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Model = ListModel;
    type Error = ConfigurationError;

    fn guards(cx: &Cx<'_>, input: &ListTagsForResourceInput) -> Result<Guards, Refusal> {
        let action = "s3:ListTagsForResource";
        Ok(guard(cx, &input.resource_arn, &input.account_id, action)?.into())
    }
}

impl ReadOperation for ListTagsForResource {
    fn run(
        cx: &Cx<'_>,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ConfigurationError> {
        let tags = &seen(cx, bucket(cx, &input.resource_arn)?)?.row.tags;
        let shown = |tag: &Tag| ShownTag { key: tag.key.clone(), value: tag.value.clone() };
        Ok(ListTagsForResourceOutput { tags: Some(tags.iter().map(shown).collect()) })
    }
}

/// Asks for `s3:TagResource`, with the tags.
struct TagResource;

impl Operation for TagResource {
    type Model = TagModel;
    type Error = ConfigurationError;

    fn guards(cx: &Cx<'_>, input: &TagResourceInput) -> Result<Guards, Refusal> {
        let guard = guard(cx, &input.resource_arn, &input.account_id, "s3:TagResource")?;
        let tags = input.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(guard.with_request_tags(tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagResource {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ConfigurationError> {
        let name = bucket(cx, &input.resource_arn)?;
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, name).await?;
        let added = input.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        tagging::check(added, "Bucket", BUCKET_TAGS_MAX)?;
        for tag in input.tags {
            row.tags.set(Tag { key: tag.key, value: tag.value }, false);
        }
        let all = row.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        tagging::check(all, "Bucket", BUCKET_TAGS_MAX)?;
        tx.put(&row)?;
        Ok(TagResourceOutput::default())
    }
}

/// Asks for `s3:UntagResource`, with the keys.
struct UntagResource;

impl Operation for UntagResource {
    type Model = UntagModel;
    type Error = ConfigurationError;

    fn guards(cx: &Cx<'_>, input: &UntagResourceInput) -> Result<Guards, Refusal> {
        let guard = guard(cx, &input.resource_arn, &input.account_id, "s3:UntagResource")?;
        Ok(guard.with_tag_keys(input.tag_keys.iter().map(String::as_str)).into())
    }
}

#[async_trait]
impl WriteOperation for UntagResource {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ConfigurationError> {
        let name = bucket(cx, &input.resource_arn)?;
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, name).await?;
        for key in &input.tag_keys {
            row.tags.remove(key, false);
        }
        tx.put(&row)?;
        Ok(UntagResourceOutput::default())
    }
}
