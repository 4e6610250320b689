//! `s3:DeleteBucket`: deletes an empty bucket with its configuration.

use async_trait::async_trait;
use sekisho_api::s3::{DeleteBucketInput, DeleteBucketOutput, operations};
use sekisho_directory::{BucketRow, Committed, DirectoryError};
use sekisho_objects::ObjectError;
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::{BucketError, LIFECYCLE, RUNS_MAX};
use crate::access::{bucket_input, guards_on_bucket, load};

bucket_input!(DeleteBucketInput);

/// `s3:DeleteBucket`.
pub(crate) struct DeleteBucket;

#[async_trait]
impl ObjectOperation for DeleteBucket {
    type Model = operations::DeleteBucket;

    async fn guards(cx: &Cx<'_>, input: &DeleteBucketInput) -> Result<Guards, Refusal> {
        guards_on_bucket(cx, input, "s3:DeleteBucket")
    }

    async fn run(
        cx: &Cx<'_>,
        input: DeleteBucketInput,
        _: UploadBody,
    ) -> Result<Reply<DeleteBucketOutput>, Refusal> {
        let _alone = LIFECYCLE.lock().await;
        for _ in 0..RUNS_MAX {
            match delete(cx, &input.bucket).await {
                Ok(committed) => {
                    return Ok(Reply::new(DeleteBucketOutput::default()).after(committed));
                }
                Err(BucketError::Directory(DirectoryError::Conflict)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(BucketError::Conflict.into())
    }
}

async fn delete(cx: &Cx<'_>, name: &str) -> Result<Committed, BucketError> {
    let mut tx = cx.system.directory.begin().await?;
    let row: BucketRow = load::<BucketError>(cx, &mut tx, name).await?;
    cx.system.objects.remove_bucket(name).await.map_err(|error| match error {
        ObjectError::BucketNotEmpty { .. } => {
            BucketError::NotEmpty { bucket: row.name.clone(), versioned: row.versioning.is_some() }
        }
        other => BucketError::Objects(other),
    })?;
    tx.delete(&row);
    Ok(tx.commit().await?)
}
