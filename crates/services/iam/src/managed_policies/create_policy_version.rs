//! `iam:CreatePolicyVersion`: adds a version to a managed policy (ID-17, ID-33).

use async_trait::async_trait;
use sekisho_api::iam::{CreatePolicyVersionInput, CreatePolicyVersionOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{PolicyVersion, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::create_policy::check_document;
use super::guards::on_policy;
use super::version::without_document;
use super::{PolicyError, lookup};

const ACTION: &str = "iam:CreatePolicyVersion";

/// `iam:CreatePolicyVersion`.
pub(crate) struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Model = operations::CreatePolicyVersion;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &CreatePolicyVersionInput) -> Result<Guards, Refusal> {
        Ok(on_policy(cx, ACTION, &input.policy_arn)?.into())
    }
}

#[async_trait]
impl WriteOperation for CreatePolicyVersion {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreatePolicyVersionInput,
    ) -> Result<CreatePolicyVersionOutput, PolicyError> {
        check_document(cx, &input.policy_document)?;
        let mut policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        let max = cx.system.quotas.get(Quota::VersionsPerPolicy);
        if usize::try_from(max).is_ok_and(|max| max <= policy.versions.len()) {
            return Err(PolicyError::TooManyVersions { max });
        }
        policy.last_version += 1;
        let version = PolicyVersion {
            number: policy.last_version,
            document: input.policy_document,
            created_s: cx.now_s,
        };
        policy.versions.push(version.clone());
        policy.updated_s = cx.now_s;
        if input.set_as_default == Some(true) {
            policy.default_version = version.number;
        }
        tx.put(&policy)?;
        let shown = without_document(&policy, &version);
        Ok(CreatePolicyVersionOutput { policy_version: Some(shown) })
    }
}
