//! Block Public Access of a bucket: the four settings, read, set and deleted.

use async_trait::async_trait;
use sekisho_api::s3::{
    DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, GetPublicAccessBlockInput,
    GetPublicAccessBlockOutput, PublicAccessBlockConfiguration, PutPublicAccessBlockInput,
    PutPublicAccessBlockOutput,
};
use sekisho_directory::{
    AccountPublicAccessBlockRow, BucketRow, DirectoryError, PublicAccessBlock, Tx,
};
use sekisho_operation::{Cx, ReadOperation, ServiceTable, WriteOperation};

use crate::access::{bucket_input, bucket_operation, load, seen};
use crate::configuration::{Absent, ConfigurationError};

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<GetPublicAccessBlock>()
        .write::<PutPublicAccessBlock>()
        .write::<DeletePublicAccessBlock>()
}

/// The settings that hold for a bucket, as of a transaction: of bucket and account, the more
/// restrictive (S3 contract 3.2).
pub(crate) async fn effective(
    tx: &mut Tx,
    row: &BucketRow,
) -> Result<PublicAccessBlock, DirectoryError> {
    let account: Option<AccountPublicAccessBlockRow> =
        tx.get(&AccountPublicAccessBlockRow::key_of(row.account)).await?;
    let account = account.map(|row| row.settings).unwrap_or_default();
    Ok(row.public_access_block.unwrap_or_default().or(account))
}

bucket_operation! {
    /// `s3:GetBucketPublicAccessBlock`.
    GetPublicAccessBlock(GetPublicAccessBlockInput),
    "s3:GetBucketPublicAccessBlock",
    ConfigurationError
}

impl ReadOperation for GetPublicAccessBlock {
    fn run(
        cx: &Cx<'_>,
        input: GetPublicAccessBlockInput,
    ) -> Result<GetPublicAccessBlockOutput, ConfigurationError> {
        let block = seen(cx, &input.bucket)?.row.public_access_block;
        let block = block.ok_or_else(|| Absent::PublicAccessBlock.of(&input.bucket))?;
        Ok(GetPublicAccessBlockOutput {
            public_access_block_configuration: Some(PublicAccessBlockConfiguration {
                block_public_acls: Some(block.block_public_acls),
                ignore_public_acls: Some(block.ignore_public_acls),
                block_public_policy: Some(block.block_public_policy),
                restrict_public_buckets: Some(block.restrict_public_buckets),
            }),
        })
    }
}

bucket_operation! {
    /// `s3:PutBucketPublicAccessBlock`.
    PutPublicAccessBlock(PutPublicAccessBlockInput),
    "s3:PutBucketPublicAccessBlock",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for PutPublicAccessBlock {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutPublicAccessBlockInput,
    ) -> Result<PutPublicAccessBlockOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        let asked = input.public_access_block_configuration;
        // What is left out is off.
        row.public_access_block = Some(PublicAccessBlock {
            block_public_acls: asked.block_public_acls == Some(true),
            ignore_public_acls: asked.ignore_public_acls == Some(true),
            block_public_policy: asked.block_public_policy == Some(true),
            restrict_public_buckets: asked.restrict_public_buckets == Some(true),
        });
        tx.put(&row)?;
        Ok(PutPublicAccessBlockOutput::default())
    }
}

bucket_operation! {
    /// Asks for `s3:PutBucketPublicAccessBlock` (S3 contract 1.4).
    DeletePublicAccessBlock(DeletePublicAccessBlockInput),
    "s3:PutBucketPublicAccessBlock",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for DeletePublicAccessBlock {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeletePublicAccessBlockInput,
    ) -> Result<DeletePublicAccessBlockOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        // Equals all four off (S3 contract 3.1).
        row.public_access_block = None;
        tx.put(&row)?;
        Ok(DeletePublicAccessBlockOutput::default())
    }
}
