//! `iam:CreateAccountAlias`: gives the account an alias, in place of one it had.
//!
//! Aliases are unique over all accounts; the alias's own row holds it.
//! Source: IAM user guide, "Your AWS account ID and its alias".

use async_trait::async_trait;
use sekisho_api::iam::{CreateAccountAliasInput, CreateAccountAliasOutput, operations};
use sekisho_arn::AccountId;
use sekisho_directory::{AccountAliasRow, AccountRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccountAliasError;

/// `iam:CreateAccountAlias`.
pub(crate) struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Model = operations::CreateAccountAlias;
    type Error = AccountAliasError;

    fn guards(_: &Cx<'_>, _: &CreateAccountAliasInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:CreateAccountAlias", "*"))
    }
}

#[async_trait]
impl WriteOperation for CreateAccountAlias {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateAccountAliasInput,
    ) -> Result<CreateAccountAliasOutput, AccountAliasError> {
        let alias = input.account_alias;
        if alias.parse::<AccountId>().is_ok() {
            return Err(AccountAliasError::LooksLikeAnId);
        }
        if tx.get::<AccountAliasRow>(&AccountAliasRow::key_of(&alias)).await?.is_some() {
            return Err(AccountAliasError::Taken { alias });
        }
        let mut account = load_account(cx, tx).await?;
        if let Some(old) = account.alias.replace(alias.clone()) {
            tx.delete(&AccountAliasRow { alias: old, account: account.id });
        }
        tx.put(&AccountAliasRow { alias, account: account.id })?;
        tx.put(&account)?;
        Ok(CreateAccountAliasOutput {})
    }
}

/// The caller's account.
pub(super) async fn load_account(
    cx: &Cx<'_>,
    tx: &mut Tx,
) -> Result<AccountRow, AccountAliasError> {
    let account = tx.get(&AccountRow::key_of(cx.account_id())).await?;
    account.ok_or(AccountAliasError::NoAccount)
}
