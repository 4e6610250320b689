//! Whether a bucket's tags count in decisions (`aws:ResourceTag`, `s3:BucketTag`).

use async_trait::async_trait;
use sekisho_api::s3::{
    AbacStatus, GetBucketAbacInput, GetBucketAbacOutput, PutBucketAbacInput, PutBucketAbacOutput,
};
use sekisho_directory::{BucketRow, Tx};
use sekisho_operation::{Cx, ReadOperation, WriteOperation};

use super::ConfigurationError;
use crate::access::{bucket_input, bucket_operation, load, seen};

bucket_operation! {
    /// `s3:GetBucketAbac`.
    GetBucketAbac(GetBucketAbacInput), "s3:GetBucketAbac", ConfigurationError
}

impl ReadOperation for GetBucketAbac {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketAbacInput,
    ) -> Result<GetBucketAbacOutput, ConfigurationError> {
        let abac = seen(cx, &input.bucket)?.row.abac;
        let status = if abac { "Enabled" } else { "Disabled" };
        Ok(GetBucketAbacOutput {
            abac_status: Some(AbacStatus { status: Some(status.to_owned()) }),
        })
    }
}

bucket_operation! {
    /// `s3:PutBucketAbac`.
    PutBucketAbac(PutBucketAbacInput), "s3:PutBucketAbac", ConfigurationError
}

#[async_trait]
impl WriteOperation for PutBucketAbac {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketAbacInput,
    ) -> Result<PutBucketAbacOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        row.abac = match input.abac_status.status.as_deref() {
            Some("Enabled") => true,
            Some("Disabled") => false,
            _ => return Err(ConfigurationError::MalformedXml),
        };
        tx.put(&row)?;
        Ok(PutBucketAbacOutput::default())
    }
}
