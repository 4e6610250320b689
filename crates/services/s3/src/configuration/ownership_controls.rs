//! Who owns the objects of a bucket: its owner, unless somebody deletes the setting.

use async_trait::async_trait;
use sekisho_api::s3::{
    DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput,
    GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput, OwnershipControls,
    OwnershipControlsRule, PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput,
};
use sekisho_directory::{BucketRow, ObjectOwnership, Tx};
use sekisho_operation::{Cx, ReadOperation, WriteOperation};

use super::{Absent, ConfigurationError};
use crate::access::{bucket_input, bucket_operation, load, seen};

const ENFORCED: &str = "BucketOwnerEnforced";

bucket_operation! {
    /// `s3:GetBucketOwnershipControls`.
    GetBucketOwnershipControls(GetBucketOwnershipControlsInput),
    "s3:GetBucketOwnershipControls",
    ConfigurationError
}

impl ReadOperation for GetBucketOwnershipControls {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketOwnershipControlsInput,
    ) -> Result<GetBucketOwnershipControlsOutput, ConfigurationError> {
        match seen(cx, &input.bucket)?.row.object_ownership {
            Some(ObjectOwnership::BucketOwnerEnforced) => {
                let rule = OwnershipControlsRule { object_ownership: ENFORCED.to_owned() };
                Ok(GetBucketOwnershipControlsOutput {
                    ownership_controls: Some(OwnershipControls { rules: vec![rule] }),
                })
            }
            None => Err(Absent::OwnershipControls.of(&input.bucket)),
        }
    }
}

bucket_operation! {
    /// `s3:PutBucketOwnershipControls`.
    PutBucketOwnershipControls(PutBucketOwnershipControlsInput),
    "s3:PutBucketOwnershipControls",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for PutBucketOwnershipControls {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketOwnershipControlsInput,
    ) -> Result<PutBucketOwnershipControlsOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        let [rule] = input.ownership_controls.rules.as_slice() else {
            return Err(ConfigurationError::MalformedXml);
        };
        match rule.object_ownership.as_str() {
            ENFORCED => row.object_ownership = Some(ObjectOwnership::BucketOwnerEnforced),
            "BucketOwnerPreferred" | "ObjectWriter" => {
                let message =
                    "Only BucketOwnerEnforced is implemented: access control lists are disabled.";
                return Err(ConfigurationError::NotImplemented { message });
            }
            _ => return Err(ConfigurationError::MalformedXml),
        }
        tx.put(&row)?;
        Ok(PutBucketOwnershipControlsOutput::default())
    }
}

bucket_operation! {
    /// Asks for `s3:PutBucketOwnershipControls` (S3 contract 1.4).
    DeleteBucketOwnershipControls(DeleteBucketOwnershipControlsInput),
    "s3:PutBucketOwnershipControls",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for DeleteBucketOwnershipControls {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteBucketOwnershipControlsInput,
    ) -> Result<DeleteBucketOwnershipControlsOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        row.object_ownership = None;
        tx.put(&row)?;
        Ok(DeleteBucketOwnershipControlsOutput::default())
    }
}
