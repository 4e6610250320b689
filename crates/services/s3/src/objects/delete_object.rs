//! `s3:DeleteObject`: deletes an object as the bucket's versioning has it, or one version for ever.

use async_trait::async_trait;
use sekisho_api::s3::operations::DeleteObject as Model;
use sekisho_api::s3::{DeleteObjectInput, DeleteObjectOutput};
use sekisho_objects::{DeleteRequest, Deleted, VersionId, WriteCondition};
use sekisho_operation::{Cx, Guard, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::errors::ObjectsError;
use super::reading::check_version;
use super::target::{Target, check_key, now_ms, store, unquoted, versioning};

/// See the module.
pub(crate) struct DeleteObject;

/// One object to be deleted, of either operation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Deletion<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) bypasses_governance: bool,
}

/// What deleting it needs (S3 contract 1.5): the version's action alone, if one is named.
pub(crate) fn guards(cx: &Cx<'_>, target: &Target<'_>, deletion: &Deletion<'_>) -> Guards {
    let with_keys = |guard: Guard| match target.version {
        Some(_) => guard,
        None => guard.with_key("s3:if-match", deletion.if_match),
    };
    let guards =
        Guards::from(with_keys(target.guard(cx, "s3:DeleteObject", "s3:DeleteObjectVersion")));
    if deletion.bypasses_governance {
        let action = "s3:BypassGovernanceRetention";
        return guards.and(target.guard(cx, action, action));
    }
    guards
}

/// Deletes it. What is not there is no error (S3-42).
pub(crate) async fn delete(
    cx: &Cx<'_>,
    target: &Target<'_>,
    deletion: &Deletion<'_>,
) -> Result<Deleted, ObjectsError> {
    check_key(target.key)?;
    if let Some(version) = target.version {
        check_version(cx, version)?;
    }
    let delete = DeleteRequest {
        bucket: target.bucket.row.name.clone(),
        key: target.key.to_owned(),
        version: target.version.map(VersionId::new),
        versioning: versioning(&target.bucket),
        condition: deletion.if_match.map_or(WriteCondition::None, |etag| {
            WriteCondition::Matches(unquoted(etag).to_owned())
        }),
        owner: target.bucket.row.account.as_str().to_owned(),
        now_ms: now_ms(cx),
    };
    match store(cx).delete(delete).await {
        Ok(deleted) => Ok(deleted),
        // A version that no key can have is as good as deleted.
        Err(sekisho_objects::ObjectError::NoSuchVersion) => {
            Ok(Deleted { version: target.version.map(VersionId::new), is_delete_marker: false })
        }
        Err(error) => Err(target.about("DELETE").refused(error)),
    }
}

fn target<'a>(cx: &Cx<'_>, input: &'a DeleteObjectInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, input.version_id.as_deref(), owner)?)
}

fn deletion(input: &DeleteObjectInput) -> Deletion<'_> {
    Deletion {
        if_match: input.if_match.as_deref(),
        bypasses_governance: input.bypass_governance_retention == Some(true),
    }
}

#[async_trait]
impl ObjectOperation for DeleteObject {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &DeleteObjectInput) -> Result<Guards, Refusal> {
        Ok(guards(cx, &target(cx, input)?, &deletion(input)))
    }

    async fn run(
        cx: &Cx<'_>,
        input: DeleteObjectInput,
        _: UploadBody,
    ) -> Result<Reply<DeleteObjectOutput>, Refusal> {
        refuse(&[
            (input.mfa.is_some(), "x-amz-mfa"),
            (input.if_match_size.is_some(), "x-amz-if-match-size"),
            (input.if_match_last_modified_time.is_some(), "x-amz-if-match-last-modified-time"),
        ])?;
        let target = target(cx, &input)?;
        let deleted = delete(cx, &target, &deletion(&input)).await?;
        Ok(Reply::new(DeleteObjectOutput {
            delete_marker: deleted.is_delete_marker.then_some(true),
            version_id: deleted.version.map(|version| version.to_string()),
            ..DeleteObjectOutput::default()
        }))
    }
}
