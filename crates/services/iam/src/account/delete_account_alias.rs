//! `iam:DeleteAccountAlias`: takes the account's alias away.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteAccountAliasInput, DeleteAccountAliasOutput, operations};
use sekisho_directory::{AccountAliasRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccountAliasError;
use super::create_account_alias::load_account;

/// `iam:DeleteAccountAlias`.
pub(crate) struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Model = operations::DeleteAccountAlias;
    type Error = AccountAliasError;

    fn guards(_: &Cx<'_>, _: &DeleteAccountAliasInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:DeleteAccountAlias", "*"))
    }
}

#[async_trait]
impl WriteOperation for DeleteAccountAlias {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteAccountAliasInput,
    ) -> Result<DeleteAccountAliasOutput, AccountAliasError> {
        let alias = input.account_alias;
        let mut account = load_account(cx, tx).await?;
        if account.alias.as_deref() != Some(&*alias) {
            return Err(AccountAliasError::NotFound { alias });
        }
        account.alias = None;
        tx.put(&account)?;
        tx.delete(&AccountAliasRow { alias, account: account.id });
        Ok(DeleteAccountAliasOutput {})
    }
}
