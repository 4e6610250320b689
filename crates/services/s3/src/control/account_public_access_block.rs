//! Block Public Access of an account: four settings that add to those of each of its buckets.

use async_trait::async_trait;
use sekisho_api::s3control::operations::{
    DeletePublicAccessBlock as DeleteModel, GetPublicAccessBlock as GetModel,
    PutPublicAccessBlock as PutModel,
};
use sekisho_api::s3control::{
    DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, GetPublicAccessBlockInput,
    GetPublicAccessBlockOutput, PublicAccessBlockConfiguration, PutPublicAccessBlockInput,
    PutPublicAccessBlockOutput,
};
use sekisho_arn::AccountId;
use sekisho_directory::{AccountPublicAccessBlockRow, PublicAccessBlock, Tx};
use sekisho_operation::{
    Cx, Guard, Guards, Operation, ReadOperation, Refusal, ServiceTable, WriteOperation,
};

use crate::configuration::ConfigurationError;

pub(super) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<GetPublicAccessBlock>()
        .write::<PutPublicAccessBlock>()
        .write::<DeletePublicAccessBlock>()
}

/// The account that a request names. It is never a bucket's policy that lets others at it.
fn account(id: &str) -> Result<AccountId, ConfigurationError> {
    id.parse().map_err(|_| ConfigurationError::InvalidRequest {
        message: "Account ID is invalid.".to_owned(),
    })
}

fn guards(action: &'static str, id: &str) -> Result<Guards, Refusal> {
    Ok(Guard::new(action, "*").owned_by(account(id)?).into())
}

/// Asks for `s3:GetAccountPublicAccessBlock`.
struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Model = GetModel;
    type Error = ConfigurationError;

    fn guards(_: &Cx<'_>, input: &GetPublicAccessBlockInput) -> Result<Guards, Refusal> {
        guards("s3:GetAccountPublicAccessBlock", &input.account_id)
    }
}

impl ReadOperation for GetPublicAccessBlock {
    fn run(
        cx: &Cx<'_>,
        input: GetPublicAccessBlockInput,
    ) -> Result<GetPublicAccessBlockOutput, ConfigurationError> {
        let block = cx.view.account_public_access_block(account(&input.account_id)?);
        let block =
            block.ok_or(ConfigurationError::NoAccountBlock { account: input.account_id })?;
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

/// Asks for `s3:PutAccountPublicAccessBlock`.
struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Model = PutModel;
    type Error = ConfigurationError;

    fn guards(_: &Cx<'_>, input: &PutPublicAccessBlockInput) -> Result<Guards, Refusal> {
        guards("s3:PutAccountPublicAccessBlock", &input.account_id)
    }
}

#[async_trait]
impl WriteOperation for PutPublicAccessBlock {
    async fn run(
        _: &Cx<'_>,
        tx: &mut Tx,
        input: PutPublicAccessBlockInput,
    ) -> Result<PutPublicAccessBlockOutput, ConfigurationError> {
        let asked = input.public_access_block_configuration;
        let account = account(&input.account_id)?;
        // What is left out is off.
        let settings = PublicAccessBlock {
            block_public_acls: asked.block_public_acls == Some(true),
            ignore_public_acls: asked.ignore_public_acls == Some(true),
            block_public_policy: asked.block_public_policy == Some(true),
            restrict_public_buckets: asked.restrict_public_buckets == Some(true),
        };
        tx.put(&AccountPublicAccessBlockRow { account, settings })?;
        Ok(PutPublicAccessBlockOutput::default())
    }
}

/// Asks for `s3:PutAccountPublicAccessBlock` (S3 contract 1.4).
struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Model = DeleteModel;
    type Error = ConfigurationError;

    fn guards(_: &Cx<'_>, input: &DeletePublicAccessBlockInput) -> Result<Guards, Refusal> {
        guards("s3:PutAccountPublicAccessBlock", &input.account_id)
    }
}

#[async_trait]
impl WriteOperation for DeletePublicAccessBlock {
    async fn run(
        _: &Cx<'_>,
        tx: &mut Tx,
        input: DeletePublicAccessBlockInput,
    ) -> Result<DeletePublicAccessBlockOutput, ConfigurationError> {
        let (account, settings) = (account(&input.account_id)?, PublicAccessBlock::default());
        tx.delete(&AccountPublicAccessBlockRow { account, settings });
        Ok(DeletePublicAccessBlockOutput::default())
    }
}
