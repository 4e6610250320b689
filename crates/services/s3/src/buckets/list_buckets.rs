//! `s3:ListAllMyBuckets`: the caller's account's buckets, by name.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sekisho_api::Timestamp;
use sekisho_api::s3::{Bucket, ListBucketsInput, ListBucketsOutput, Owner, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::BucketEntity;

use super::BucketError;
use crate::canonical_user;

/// Most buckets of a page, and of an answer without pages.
const PAGE_MAX: usize = 10_000;

/// `s3:ListAllMyBuckets`.
pub(crate) struct ListBuckets;

impl Operation for ListBuckets {
    type Model = operations::ListBuckets;
    type Error = BucketError;

    fn guards(cx: &Cx<'_>, _: &ListBucketsInput) -> Result<Guards, Refusal> {
        // EV-66: no type of resource, but policies in the field name all buckets.
        Ok(Guards::of("s3:ListAllMyBuckets", format!("arn:{}:s3:::*", cx.system.partition)))
    }
}

impl ReadOperation for ListBuckets {
    fn run(cx: &Cx<'_>, input: ListBucketsInput) -> Result<ListBucketsOutput, BucketError> {
        let limit = limit(input.max_buckets)?;
        let after = input.continuation_token.as_deref().map(name_of_token).transpose()?;
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let wanted = |bucket: &BucketEntity| {
            bucket.row.name.starts_with(prefix)
                && input.bucket_region.as_ref().is_none_or(|region| *region == bucket.row.region)
        };
        let asks_for_a_part = input.max_buckets.is_some()
            || input.continuation_token.is_some()
            || input.prefix.is_some()
            || input.bucket_region.is_some();
        let mut found =
            cx.view.buckets_of(cx.account_id(), after.as_deref()).filter(|bucket| wanted(bucket));
        let buckets: Vec<Bucket> =
            found.by_ref().take(limit).map(|bucket| shown(bucket, asks_for_a_part)).collect();
        let last = buckets.last().and_then(|bucket| bucket.name.as_deref());
        let continuation_token = last.filter(|_| found.next().is_some()).map(token_of_name);
        let owner = Owner { id: Some(canonical_user::id_of(cx.account_id())), ..Owner::default() };
        Ok(ListBucketsOutput {
            buckets: Some(buckets),
            owner: Some(owner),
            continuation_token,
            prefix: input.prefix,
        })
    }
}

fn shown(bucket: &BucketEntity, with_region: bool) -> Bucket {
    let row = &bucket.row;
    Bucket {
        name: Some(row.name.clone()),
        creation_date: Some(Timestamp::from_secs(row.created_s)),
        bucket_region: with_region.then(|| row.region.clone()),
        bucket_arn: with_region.then(|| bucket.arn.to_string()),
    }
}

fn limit(asked: Option<i32>) -> Result<usize, BucketError> {
    let Some(asked) = asked else { return Ok(PAGE_MAX) };
    let limit = usize::try_from(asked).ok().filter(|limit| (1..=PAGE_MAX).contains(limit));
    limit.ok_or_else(|| BucketError::InvalidArgument {
        message: "Argument max-buckets must be an integer between 1 and 10000",
        name: "max-buckets",
        value: asked.to_string(),
    })
}

/// Opaque to clients: the last name of the page before.
fn token_of_name(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(name)
}

fn name_of_token(token: &str) -> Result<String, BucketError> {
    let name = URL_SAFE_NO_PAD.decode(token).ok().and_then(|name| String::from_utf8(name).ok());
    name.ok_or_else(|| BucketError::InvalidArgument {
        message: "The continuation token provided is incorrect",
        name: "continuation-token",
        value: token.to_owned(),
    })
}
