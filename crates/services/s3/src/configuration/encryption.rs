//! How objects are encrypted that do not say it themselves: always with S3's own keys.

use async_trait::async_trait;
use sekisho_api::s3::{
    DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, GetBucketEncryptionInput,
    GetBucketEncryptionOutput, PutBucketEncryptionInput, PutBucketEncryptionOutput,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use sekisho_directory::{BucketRow, Tx};
use sekisho_operation::{Cx, ReadOperation, WriteOperation};

use super::ConfigurationError;
use crate::access::{bucket_input, bucket_operation, load, seen};

const SSE_S3: &str = "AES256";

bucket_operation! {
    /// `s3:GetEncryptionConfiguration`.
    GetBucketEncryption(GetBucketEncryptionInput),
    "s3:GetEncryptionConfiguration",
    ConfigurationError
}

impl ReadOperation for GetBucketEncryption {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketEncryptionInput,
    ) -> Result<GetBucketEncryptionOutput, ConfigurationError> {
        let row = &seen(cx, &input.bucket)?.row;
        // S3 contract 3.1: there is always one.
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                sse_algorithm: SSE_S3.to_owned(),
                ..ServerSideEncryptionByDefault::default()
            }),
            bucket_key_enabled: Some(row.bucket_key_enabled),
            ..ServerSideEncryptionRule::default()
        };
        Ok(GetBucketEncryptionOutput {
            server_side_encryption_configuration: Some(ServerSideEncryptionConfiguration {
                rules: vec![rule],
            }),
        })
    }
}

bucket_operation! {
    /// `s3:PutEncryptionConfiguration`.
    PutBucketEncryption(PutBucketEncryptionInput),
    "s3:PutEncryptionConfiguration",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for PutBucketEncryption {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketEncryptionInput,
    ) -> Result<PutBucketEncryptionOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        let [rule] = input.server_side_encryption_configuration.rules.as_slice() else {
            return Err(ConfigurationError::MalformedXml);
        };
        check(rule)?;
        row.bucket_key_enabled = rule.bucket_key_enabled == Some(true);
        tx.put(&row)?;
        Ok(PutBucketEncryptionOutput::default())
    }
}

bucket_operation! {
    /// Asks for `s3:PutEncryptionConfiguration` (S3 contract 1.4).
    DeleteBucketEncryption(DeleteBucketEncryptionInput),
    "s3:PutEncryptionConfiguration",
    ConfigurationError
}

#[async_trait]
impl WriteOperation for DeleteBucketEncryption {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteBucketEncryptionInput,
    ) -> Result<DeleteBucketEncryptionOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        row.bucket_key_enabled = false;
        tx.put(&row)?;
        Ok(DeleteBucketEncryptionOutput::default())
    }
}

fn check(rule: &ServerSideEncryptionRule) -> Result<(), ConfigurationError> {
    let blocked = rule.blocked_encryption_types.as_ref();
    let blocked = blocked.and_then(|types| types.encryption_type.as_ref());
    if blocked.into_iter().flatten().any(|name| name != "NONE") {
        let message = "Blocking types of encryption is not implemented.";
        return Err(ConfigurationError::NotImplemented { message });
    }
    let default = rule.apply_server_side_encryption_by_default.as_ref();
    let default = default.ok_or(ConfigurationError::MalformedXml)?;
    match default.sse_algorithm.as_str() {
        SSE_S3 => {}
        "aws:kms" | "aws:kms:dsse" => {
            let message = "Encryption with keys of AWS KMS is not implemented.";
            return Err(ConfigurationError::NotImplemented { message });
        }
        _ => return Err(ConfigurationError::MalformedXml),
    }
    if default.kms_master_key_id.is_some() {
        return Err(ConfigurationError::InvalidArgument {
            message: "a KMSMasterKeyID is not applicable if the default sse algorithm is not \
                      aws:kms or aws:kms:dsse",
            name: "ApplyServerSideEncryptionByDefault",
            value: SSE_S3.to_owned(),
        });
    }
    Ok(())
}
