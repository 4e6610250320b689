//! The account itself: its alias, its summary and what it prefers of STS.

mod create_account_alias;
mod delete_account_alias;
mod error;
mod get_account_summary;
mod list_account_aliases;
mod set_security_token_service_preferences;
#[cfg(test)]
mod tests;

pub(crate) use create_account_alias::CreateAccountAlias;
pub(crate) use delete_account_alias::DeleteAccountAlias;
pub(crate) use error::AccountAliasError;
pub(crate) use get_account_summary::GetAccountSummary;
pub(crate) use list_account_aliases::ListAccountAliases;
use sekisho_operation::ServiceTable;
pub(crate) use set_security_token_service_preferences::SetSecurityTokenServicePreferences;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateAccountAlias>()
        .read::<ListAccountAliases>()
        .write::<DeleteAccountAlias>()
        .read::<GetAccountSummary>()
        .write::<SetSecurityTokenServicePreferences>()
}
