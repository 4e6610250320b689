//! `iam:DeleteInstanceProfile`: deletes an instance profile without a role in it.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteInstanceProfileInput, DeleteInstanceProfileOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{InstanceProfileError, lookup};
use crate::errors::DeleteConflict;

/// `iam:DeleteInstanceProfile`.
pub(crate) struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Model = operations::DeleteInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &DeleteInstanceProfileInput) -> Result<Guards, Refusal> {
        Ok(lookup::guard(cx, "iam:DeleteInstanceProfile", &input.instance_profile_name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteInstanceProfileInput,
    ) -> Result<DeleteInstanceProfileOutput, InstanceProfileError> {
        let profile = lookup::load(cx, tx, &input.instance_profile_name).await?;
        if profile.role.is_some() {
            return Err(DeleteConflict::InstanceProfile.into());
        }
        tx.delete_entity(&profile);
        Ok(DeleteInstanceProfileOutput {})
    }
}
