//! `iam:UntagPolicy`: takes tags off a managed policy. Keys that are not there are no error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagPolicyInput, UntagPolicyOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::guards::on_policy;
use super::{PolicyError, lookup};
use crate::tags::{self, KeyCase};

const ACTION: &str = "iam:UntagPolicy";

/// `iam:UntagPolicy`.
pub(crate) struct UntagPolicy;

impl Operation for UntagPolicy {
    type Model = operations::UntagPolicy;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &UntagPolicyInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        Ok(on_policy(cx, ACTION, &input.policy_arn)?.with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagPolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagPolicyInput,
    ) -> Result<UntagPolicyOutput, PolicyError> {
        let mut policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        if tags::remove(KeyCase::Kept, &mut policy.tags, &input.tag_keys) {
            tx.put(&policy)?;
        }
        Ok(UntagPolicyOutput {})
    }
}
