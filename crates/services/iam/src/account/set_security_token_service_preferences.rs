//! `iam:SetSecurityTokenServicePreferences`: which version the tokens of the global endpoint have.
//!
//! Version 1 holds only in regions that are there by default. All of this server's tokens hold in
//! every region, so the setting is kept and shown and changes no token.

use async_trait::async_trait;
use sekisho_api::iam::{
    SetSecurityTokenServicePreferencesInput, SetSecurityTokenServicePreferencesOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::AccountAliasError;
use super::create_account_alias::load_account;

/// `iam:SetSecurityTokenServicePreferences`.
pub(crate) struct SetSecurityTokenServicePreferences;

impl Operation for SetSecurityTokenServicePreferences {
    type Model = operations::SetSecurityTokenServicePreferences;
    type Error = AccountAliasError;

    fn guards(_: &Cx<'_>, _: &SetSecurityTokenServicePreferencesInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:SetSecurityTokenServicePreferences", "*"))
    }
}

#[async_trait]
impl WriteOperation for SetSecurityTokenServicePreferences {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: SetSecurityTokenServicePreferencesInput,
    ) -> Result<SetSecurityTokenServicePreferencesOutput, AccountAliasError> {
        let mut account = load_account(cx, tx).await?;
        // The model takes `v1Token` and `v2Token`, nothing else.
        account.settings.global_token_v2 = input.global_endpoint_token_version == "v2Token";
        tx.put(&account)?;
        Ok(SetSecurityTokenServicePreferencesOutput {})
    }
}
