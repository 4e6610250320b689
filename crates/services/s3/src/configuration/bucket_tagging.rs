//! A bucket's tags: read, replaced, removed as one set.

use async_trait::async_trait;
use sekisho_api::s3::{
    DeleteBucketTaggingInput, DeleteBucketTaggingOutput, GetBucketTaggingInput,
    GetBucketTaggingOutput, PutBucketTaggingInput, PutBucketTaggingOutput, Tag as ShownTag,
};
use sekisho_directory::{BucketRow, Tag, Tags, Tx};
use sekisho_operation::{Cx, ReadOperation, WriteOperation};

use super::{Absent, ConfigurationError};
use crate::access::{bucket_input, bucket_operation, load, seen};
use crate::tagging::{self, BUCKET_TAGS_MAX};

bucket_operation! {
    /// `s3:GetBucketTagging`.
    GetBucketTagging(GetBucketTaggingInput), "s3:GetBucketTagging", ConfigurationError
}

impl ReadOperation for GetBucketTagging {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketTaggingInput,
    ) -> Result<GetBucketTaggingOutput, ConfigurationError> {
        let tags = &seen(cx, &input.bucket)?.row.tags;
        if tags.is_empty() {
            return Err(Absent::TagSet.of(&input.bucket));
        }
        let shown = |tag: &Tag| ShownTag { key: tag.key.clone(), value: tag.value.clone() };
        Ok(GetBucketTaggingOutput { tag_set: tags.iter().map(shown).collect() })
    }
}

bucket_operation! {
    /// `s3:PutBucketTagging`.
    PutBucketTagging(PutBucketTaggingInput), "s3:PutBucketTagging", ConfigurationError
}

#[async_trait]
impl WriteOperation for PutBucketTagging {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketTaggingInput,
    ) -> Result<PutBucketTaggingOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        check_changeable(&row)?;
        let tags = input.tagging.tag_set;
        let pairs = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        tagging::check(pairs, "Bucket", BUCKET_TAGS_MAX)?;
        row.tags =
            Tags(tags.into_iter().map(|tag| Tag { key: tag.key, value: tag.value }).collect());
        tx.put(&row)?;
        Ok(PutBucketTaggingOutput::default())
    }
}

bucket_operation! {
    /// Asks for `s3:PutBucketTagging` (S3 contract 1.4).
    DeleteBucketTagging(DeleteBucketTaggingInput), "s3:PutBucketTagging", ConfigurationError
}

#[async_trait]
impl WriteOperation for DeleteBucketTagging {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteBucketTaggingInput,
    ) -> Result<DeleteBucketTaggingOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        check_changeable(&row)?;
        row.tags = Tags::default();
        tx.put(&row)?;
        Ok(DeleteBucketTaggingOutput::default())
    }
}

/// While tags decide, they are changed by `TagResource` and `UntagResource` alone, which name what
/// they change (S3 contract 1.4).
fn check_changeable(row: &BucketRow) -> Result<(), ConfigurationError> {
    if !row.abac {
        return Ok(());
    }
    Err(ConfigurationError::InvalidRequest {
        message: "Bucket tagging is not supported for buckets with ABAC enabled. Use TagResource \
                  and UntagResource instead."
            .to_owned(),
    })
}
