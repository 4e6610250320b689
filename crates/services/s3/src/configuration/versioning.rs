//! Whether a bucket keeps what is overwritten and deleted.

use async_trait::async_trait;
use sekisho_api::s3::{
    GetBucketVersioningInput, GetBucketVersioningOutput, PutBucketVersioningInput,
    PutBucketVersioningOutput, VersioningConfiguration, operations,
};
use sekisho_directory::{BucketRow, Committed, DirectoryError, Versioning};
use sekisho_operation::{Cx, Guards, ObjectOperation, ReadOperation, Refusal, Reply, UploadBody};

use super::ConfigurationError;
use crate::access::{bucket_input, bucket_operation, guards_on_bucket, load, seen};

/// Runs before it gives up.
const RUNS_MAX: usize = 64;

bucket_operation! {
    /// `s3:GetBucketVersioning`.
    GetBucketVersioning(GetBucketVersioningInput), "s3:GetBucketVersioning", ConfigurationError
}

impl ReadOperation for GetBucketVersioning {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketVersioningInput,
    ) -> Result<GetBucketVersioningOutput, ConfigurationError> {
        let versioning = seen(cx, &input.bucket)?.row.versioning;
        Ok(GetBucketVersioningOutput {
            status: versioning.map(|state| state.as_str().to_owned()),
            ..GetBucketVersioningOutput::default()
        })
    }
}

bucket_input!(PutBucketVersioningInput);

/// `s3:PutBucketVersioning`.
pub(crate) struct PutBucketVersioning;

#[async_trait]
impl ObjectOperation for PutBucketVersioning {
    type Model = operations::PutBucketVersioning;

    async fn guards(cx: &Cx<'_>, input: &PutBucketVersioningInput) -> Result<Guards, Refusal> {
        guards_on_bucket(cx, input, "s3:PutBucketVersioning")
    }

    async fn run(
        cx: &Cx<'_>,
        input: PutBucketVersioningInput,
        _: UploadBody,
    ) -> Result<Reply<PutBucketVersioningOutput>, Refusal> {
        let state = state(&input.versioning_configuration)?;
        for _ in 0..RUNS_MAX {
            match set(cx, &input.bucket, state).await {
                Ok(committed) => {
                    return Ok(Reply::new(PutBucketVersioningOutput::default()).after(committed));
                }
                Err(ConfigurationError::Directory(DirectoryError::Conflict)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(ConfigurationError::Conflict.into())
    }
}

fn state(configuration: &VersioningConfiguration) -> Result<Versioning, ConfigurationError> {
    match configuration.mfa_delete.as_deref() {
        None | Some("Disabled") => {}
        Some("Enabled") => {
            let message = "MFA delete is not implemented.";
            return Err(ConfigurationError::NotImplemented { message });
        }
        Some(_) => return Err(ConfigurationError::MalformedXml),
    }
    match configuration.status.as_deref() {
        Some("Enabled") => Ok(Versioning::Enabled),
        Some("Suspended") => Ok(Versioning::Suspended),
        Some(_) => Err(ConfigurationError::MalformedXml),
        None => Err(ConfigurationError::NoVersioningState),
    }
}

/// The object store is told first: one that keeps the state itself must not lag behind what
/// requests see.
async fn set(
    cx: &Cx<'_>,
    bucket: &str,
    state: Versioning,
) -> Result<Committed, ConfigurationError> {
    let mut tx = cx.system.directory.begin().await?;
    let mut row: BucketRow = load::<ConfigurationError>(cx, &mut tx, bucket).await?;
    let told = match state {
        Versioning::Enabled => sekisho_objects::Versioning::Enabled,
        Versioning::Suspended => sekisho_objects::Versioning::Suspended,
    };
    let set = cx.system.objects.set_versioning(bucket, told).await;
    set.map_err(ConfigurationError::Objects)?;
    row.versioning = Some(state);
    tx.put(&row)?;
    Ok(tx.commit().await?)
}
