//! `iam:TagPolicy`: sets tags of a managed policy (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagPolicyInput, TagPolicyOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::guards::on_policy;
use super::{PolicyError, lookup};
use crate::tags::{self, KeyCase};

const ACTION: &str = "iam:TagPolicy";

/// `iam:TagPolicy`.
pub(crate) struct TagPolicy;

impl Operation for TagPolicy {
    type Model = operations::TagPolicy;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &TagPolicyInput) -> Result<Guards, Refusal> {
        let guard = on_policy(cx, ACTION, &input.policy_arn)?;
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagPolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagPolicyInput,
    ) -> Result<TagPolicyOutput, PolicyError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut policy = lookup::load(cx, tx, ACTION, &input.policy_arn).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut policy.tags, input.tags)? {
            tx.put(&policy)?;
        }
        Ok(TagPolicyOutput {})
    }
}
