//! `s3:DeleteObjects`: deletes up to 1,000 objects, each decided and answered for itself (S3-22).

use async_trait::async_trait;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use sekisho_api::s3::operations::DeleteObjects as Model;
use sekisho_api::s3::{
    DeleteObjectsInput, DeleteObjectsOutput, DeletedObject, Error, ObjectIdentifier,
};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::delete_object::{Deletion, delete, guards};
use super::errors::ObjectsError;
use super::target::Target;
use crate::access::reach;

/// See the module.
pub(crate) struct DeleteObjects;

const KEYS_MAX: usize = 1000;
/// Deletions under way at once: they share syncs of the disk.
const AT_ONCE: usize = 64;

enum Outcome {
    Deleted(DeletedObject),
    Refused(Error),
}

/// Deletes one, and never fails as a whole. Boxed, so that many of them make one stream.
fn delete_one<'a>(
    cx: &'a Cx<'_>,
    input: &'a DeleteObjectsInput,
    object: &'a ObjectIdentifier,
) -> BoxFuture<'a, Outcome> {
    Box::pin(async move {
        match try_delete(cx, input, object).await {
            Ok(deleted) => Outcome::Deleted(deleted),
            Err(refusal) => {
                if let Some(cause) = refusal.cause() {
                    tracing::error!(cause, "An object could not be deleted");
                }
                Outcome::Refused(Error {
                    key: Some(object.key.clone()),
                    version_id: object.version_id.clone(),
                    code: Some(refusal.fault.code.to_owned()),
                    message: Some(refusal.message),
                })
            }
        }
    })
}

async fn try_delete(
    cx: &Cx<'_>,
    input: &DeleteObjectsInput,
    object: &ObjectIdentifier,
) -> Result<DeletedObject, Refusal> {
    let version = object.version_id.as_deref().filter(|version| !version.is_empty());
    let target = Target::find(cx, &input.bucket, &object.key, version, None)?;
    let deletion = Deletion {
        if_match: object.e_tag.as_deref(),
        bypasses_governance: input.bypass_governance_retention == Some(true),
    };
    for guard in &guards(cx, &target, &deletion).needed {
        cx.permit.ask(guard)?;
    }
    refuse(&[
        (object.size.is_some(), "x-amz-if-match-size"),
        (object.last_modified_time.is_some(), "x-amz-if-match-last-modified-time"),
    ])?;
    let deleted = delete(cx, &target, &deletion).await?;
    let version = deleted.version.map(|version| version.to_string());
    Ok(DeletedObject {
        key: Some(object.key.clone()),
        version_id: object.version_id.clone(),
        delete_marker: deleted.is_delete_marker.then_some(true),
        delete_marker_version_id: version.filter(|_| deleted.is_delete_marker),
    })
}

#[async_trait]
impl ObjectOperation for DeleteObjects {
    type Model = Model;

    /// None on the whole: each key has its own (S3-22).
    async fn guards(cx: &Cx<'_>, input: &DeleteObjectsInput) -> Result<Guards, Refusal> {
        reach(cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
        Ok(Guards::none())
    }

    async fn run(
        cx: &Cx<'_>,
        input: DeleteObjectsInput,
        _: UploadBody,
    ) -> Result<Reply<DeleteObjectsOutput>, Refusal> {
        refuse(&[(input.mfa.is_some(), "x-amz-mfa")])?;
        let objects = &input.delete.objects;
        if objects.is_empty() || objects.len() > KEYS_MAX {
            return Err(ObjectsError::MalformedXml.into());
        }
        let mut pending = Vec::with_capacity(objects.len());
        for object in objects {
            pending.push(delete_one(cx, &input, object));
        }
        let outcomes: Vec<Outcome> =
            futures_util::stream::iter(pending).buffered(AT_ONCE).collect().await;
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for outcome in outcomes {
            match outcome {
                Outcome::Deleted(object) => deleted.push(object),
                Outcome::Refused(error) => errors.push(error),
            }
        }
        if input.delete.quiet == Some(true) {
            deleted.clear();
        }
        Ok(Reply::new(DeleteObjectsOutput {
            deleted: (!deleted.is_empty()).then_some(deleted),
            errors: (!errors.is_empty()).then_some(errors),
            ..DeleteObjectsOutput::default()
        }))
    }
}
