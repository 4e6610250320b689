//! `iam:DeleteAccountPasswordPolicy`: AWS's default policy applies again.

use async_trait::async_trait;
use sekisho_api::iam::{
    DeleteAccountPasswordPolicyInput, DeleteAccountPasswordPolicyOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::PasswordPolicyError;
use super::error::load_account;

/// `iam:DeleteAccountPasswordPolicy`.
pub(crate) struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Model = operations::DeleteAccountPasswordPolicy;
    type Error = PasswordPolicyError;

    fn guards(_: &Cx<'_>, _: &DeleteAccountPasswordPolicyInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:DeleteAccountPasswordPolicy", "*"))
    }
}

#[async_trait]
impl WriteOperation for DeleteAccountPasswordPolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        _: DeleteAccountPasswordPolicyInput,
    ) -> Result<DeleteAccountPasswordPolicyOutput, PasswordPolicyError> {
        let mut account = load_account(cx, tx).await?;
        if account.settings.password_policy.take().is_none() {
            return Err(PasswordPolicyError::NotFound { account: cx.account_id() });
        }
        tx.put(&account)?;
        Ok(DeleteAccountPasswordPolicyOutput {})
    }
}
