//! `GetObjectTagging`, `PutObjectTagging`, `DeleteObjectTagging`.

use async_trait::async_trait;
use sekisho_api::s3::operations::{
    DeleteObjectTagging as DeleteModel, GetObjectTagging as GetModel, PutObjectTagging as PutModel,
};
use sekisho_api::s3::{
    DeleteObjectTaggingInput, DeleteObjectTaggingOutput, GetObjectTaggingInput,
    GetObjectTaggingOutput, PutObjectTaggingInput, PutObjectTaggingOutput, Tag as WireTag,
};
use sekisho_objects::{Tag, VersionId};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::check_tags;
use super::reading::{check_version, open};
use super::target::{Target, missing, shown_version, store, with_request_tags};

/// Answers an object's tags.
pub(crate) struct GetObjectTagging;

/// Replaces an object's tags.
pub(crate) struct PutObjectTagging;

/// Removes an object's tags.
pub(crate) struct DeleteObjectTagging;

macro_rules! target {
    ($cx:expr, $input:expr) => {
        Target::find(
            $cx,
            &$input.bucket,
            &$input.key,
            $input.version_id.as_deref(),
            $input.expected_bucket_owner.as_deref(),
        )
    };
}

fn asked(input: &PutObjectTaggingInput) -> Vec<Tag> {
    let tags = input.tagging.tag_set.iter();
    tags.map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

/// Replaces the tags, and returns the version as answers show it.
async fn replace(
    cx: &Cx<'_>,
    target: &Target<'_>,
    tags: Vec<Tag>,
    method: &'static str,
) -> Result<Option<String>, Refusal> {
    let version = target.version.map(VersionId::new);
    if let Some(version) = target.version {
        check_version(cx, version)?;
    }
    let bucket = &target.bucket.row.name;
    let replaced = store(cx).put_tags(bucket, target.key, version.as_ref(), tags).await;
    let version =
        replaced.map_err(|error| missing(cx, target, target.about(method).refused(error)))?;
    Ok(shown_version(&target.bucket, &version))
}

#[async_trait]
impl ObjectOperation for GetObjectTagging {
    type Model = GetModel;

    async fn guards(cx: &Cx<'_>, input: &GetObjectTaggingInput) -> Result<Guards, Refusal> {
        let target = target!(cx, input)?;
        let (plain, versioned) = ("s3:GetObjectTagging", "s3:GetObjectVersionTagging");
        Ok(target.guard_with_tags(cx, plain, versioned).await.into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: GetObjectTaggingInput,
        _: UploadBody,
    ) -> Result<Reply<GetObjectTaggingOutput>, Refusal> {
        let target = target!(cx, input)?;
        let object = open(cx, &target, "GET").await?;
        let info = object.info();
        let tags = info.attributes.tags.iter();
        Ok(Reply::new(GetObjectTaggingOutput {
            version_id: shown_version(&target.bucket, &info.version),
            tag_set: tags
                .map(|tag| WireTag { key: tag.key.clone(), value: tag.value.clone() })
                .collect(),
        }))
    }
}

#[async_trait]
impl ObjectOperation for PutObjectTagging {
    type Model = PutModel;

    /// With the tags as they are before the change (S3 contract 1.5).
    async fn guards(cx: &Cx<'_>, input: &PutObjectTaggingInput) -> Result<Guards, Refusal> {
        let target = target!(cx, input)?;
        let (plain, versioned) = ("s3:PutObjectTagging", "s3:PutObjectVersionTagging");
        let guard = target.guard_with_tags(cx, plain, versioned).await;
        Ok(with_request_tags(guard, &asked(input)).into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: PutObjectTaggingInput,
        _: UploadBody,
    ) -> Result<Reply<PutObjectTaggingOutput>, Refusal> {
        let target = target!(cx, input)?;
        let tags = check_tags(asked(&input))?;
        let version_id = replace(cx, &target, tags, "PUT").await?;
        Ok(Reply::new(PutObjectTaggingOutput { version_id }))
    }
}

#[async_trait]
impl ObjectOperation for DeleteObjectTagging {
    type Model = DeleteModel;

    async fn guards(cx: &Cx<'_>, input: &DeleteObjectTaggingInput) -> Result<Guards, Refusal> {
        let target = target!(cx, input)?;
        let (plain, versioned) = ("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging");
        Ok(target.guard_with_tags(cx, plain, versioned).await.into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: DeleteObjectTaggingInput,
        _: UploadBody,
    ) -> Result<Reply<DeleteObjectTaggingOutput>, Refusal> {
        let target = target!(cx, input)?;
        let version_id = replace(cx, &target, Vec::new(), "DELETE").await?;
        Ok(Reply::new(DeleteObjectTaggingOutput { version_id }))
    }
}
