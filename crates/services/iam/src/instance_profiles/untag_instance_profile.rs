//! `iam:UntagInstanceProfile`: takes tags off an instance profile. Keys that are not there are no
//! error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagInstanceProfileInput, UntagInstanceProfileOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{InstanceProfileError, lookup};
use crate::tags::{self, KeyCase};

/// `iam:UntagInstanceProfile`.
pub(crate) struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Model = operations::UntagInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &UntagInstanceProfileInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        let guard = lookup::guard(cx, "iam:UntagInstanceProfile", &input.instance_profile_name);
        Ok(guard.with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagInstanceProfileInput,
    ) -> Result<UntagInstanceProfileOutput, InstanceProfileError> {
        let mut profile = lookup::load(cx, tx, &input.instance_profile_name).await?;
        if tags::remove(KeyCase::Kept, &mut profile.tags, &input.tag_keys) {
            tx.put(&profile)?;
        }
        Ok(UntagInstanceProfileOutput {})
    }
}
