//! The account itself: its alias and its summary.

mod create_account_alias;
mod delete_account_alias;
mod error;
mod get_account_summary;
mod list_account_aliases;
#[cfg(test)]
mod tests;

pub(crate) use create_account_alias::CreateAccountAlias;
pub(crate) use delete_account_alias::DeleteAccountAlias;
pub(crate) use error::AccountAliasError;
pub(crate) use get_account_summary::GetAccountSummary;
pub(crate) use list_account_aliases::ListAccountAliases;
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateAccountAlias>()
        .read::<ListAccountAliases>()
        .write::<DeleteAccountAlias>()
        .read::<GetAccountSummary>()
}
