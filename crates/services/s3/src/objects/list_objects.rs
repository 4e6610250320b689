//! `s3:ListObjects` and `s3:ListObjectsV2`: a page of a bucket's current objects.

use async_trait::async_trait;
use sekisho_api::s3::operations::{ListObjects as V1, ListObjectsV2 as V2};
use sekisho_api::s3::{
    ListObjectsInput, ListObjectsOutput, ListObjectsV2Input, ListObjectsV2Output,
};
use sekisho_objects::{ListPage, ListQuery};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::errors::{About, ObjectsError};
use super::listing::{entries, guards, limit, owner_in, read_token, rows, some, token};
use super::target::store;
use super::text::Encoding;
use crate::access::reach;

/// The first version: markers are names.
pub(crate) struct ListObjects;

/// The second version: pages go on by opaque tokens.
pub(crate) struct ListObjectsV2;

async fn page(cx: &Cx<'_>, bucket: &str, query: &ListQuery) -> Result<ListPage, ObjectsError> {
    let about = About { method: "GET", ..About::default() };
    store(cx).list(bucket, query).await.map_err(|error| about.refused(error))
}

fn last_name(page: &ListPage) -> Option<&str> {
    page.entries.last().filter(|_| page.is_truncated).map(|entry| entry.name())
}

#[async_trait]
impl ObjectOperation for ListObjects {
    type Model = V1;

    async fn guards(cx: &Cx<'_>, input: &ListObjectsInput) -> Result<Guards, Refusal> {
        let bucket = reach(cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        Ok(guards(cx, bucket, "s3:ListBucket", prefix, delimiter, input.max_keys))
    }

    async fn run(
        cx: &Cx<'_>,
        input: ListObjectsInput,
        _: UploadBody,
    ) -> Result<Reply<ListObjectsOutput>, Refusal> {
        let encoding = Encoding::asked(input.encoding_type.as_deref())?;
        let limit = limit(input.max_keys, "max-keys")?;
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        let marker = input.marker.unwrap_or_default();
        let query = ListQuery {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: delimiter.clone().unwrap_or_default(),
            after: Some(marker.clone()).filter(|marker| !marker.is_empty()),
            limit: rows(limit),
        };
        let page = page(cx, &input.bucket, &query).await?;
        let (contents, prefixes) = entries(&page, encoding, Some(&owner_in(cx, &input.bucket)));
        // S3-133: only with a delimiter; else the last key is the marker.
        let next = last_name(&page).filter(|_| delimiter.is_some());
        Ok(Reply::new(ListObjectsOutput {
            is_truncated: Some(page.is_truncated),
            marker: Some(encoding.encode(&marker)),
            next_marker: next.map(|next| encoding.encode(next)),
            contents: some(contents),
            name: Some(input.bucket),
            prefix: Some(encoding.encode(&query.prefix)),
            delimiter: delimiter.map(|delimiter| encoding.encode(&delimiter)),
            max_keys: Some(limit),
            common_prefixes: some(prefixes),
            encoding_type: input.encoding_type,
            ..ListObjectsOutput::default()
        }))
    }
}

#[async_trait]
impl ObjectOperation for ListObjectsV2 {
    type Model = V2;

    async fn guards(cx: &Cx<'_>, input: &ListObjectsV2Input) -> Result<Guards, Refusal> {
        let bucket = reach(cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        Ok(guards(cx, bucket, "s3:ListBucket", prefix, delimiter, input.max_keys))
    }

    async fn run(
        cx: &Cx<'_>,
        input: ListObjectsV2Input,
        _: UploadBody,
    ) -> Result<Reply<ListObjectsV2Output>, Refusal> {
        let encoding = Encoding::asked(input.encoding_type.as_deref())?;
        let limit = limit(input.max_keys, "max-keys")?;
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        // S3-134: StartAfter is ignored when a token is given.
        let after = match &input.continuation_token {
            Some(token) => Some(read_token(token)?),
            None => input.start_after.clone().filter(|after| !after.is_empty()),
        };
        let query = ListQuery {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: delimiter.clone().unwrap_or_default(),
            after,
            limit: rows(limit),
        };
        let page = page(cx, &input.bucket, &query).await?;
        let owner = (input.fetch_owner == Some(true)).then(|| owner_in(cx, &input.bucket));
        let (contents, prefixes) = entries(&page, encoding, owner.as_ref());
        Ok(Reply::new(ListObjectsV2Output {
            is_truncated: Some(page.is_truncated),
            key_count: i32::try_from(page.entries.len()).ok(),
            next_continuation_token: last_name(&page).map(token),
            contents: some(contents),
            name: Some(input.bucket),
            prefix: Some(encoding.encode(&query.prefix)),
            delimiter: delimiter.map(|delimiter| encoding.encode(&delimiter)),
            max_keys: Some(limit),
            common_prefixes: some(prefixes),
            encoding_type: input.encoding_type,
            continuation_token: input.continuation_token,
            start_after: input.start_after.map(|after| encoding.encode(&after)),
            ..ListObjectsV2Output::default()
        }))
    }
}
