//! `iam:TagInstanceProfile`: sets tags of an instance profile (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagInstanceProfileInput, TagInstanceProfileOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{InstanceProfileError, lookup};
use crate::tags::{self, KeyCase};

/// `iam:TagInstanceProfile`.
pub(crate) struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Model = operations::TagInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &TagInstanceProfileInput) -> Result<Guards, Refusal> {
        let guard = lookup::guard(cx, "iam:TagInstanceProfile", &input.instance_profile_name);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagInstanceProfileInput,
    ) -> Result<TagInstanceProfileOutput, InstanceProfileError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut profile = lookup::load(cx, tx, &input.instance_profile_name).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut profile.tags, input.tags)? {
            tx.put(&profile)?;
        }
        Ok(TagInstanceProfileOutput {})
    }
}
