//! What an account asks of its users' passwords.

mod delete_account_password_policy;
mod error;
mod get_account_password_policy;
#[cfg(test)]
mod tests;
mod update_account_password_policy;

pub(crate) use delete_account_password_policy::DeleteAccountPasswordPolicy;
pub(crate) use error::PasswordPolicyError;
pub(crate) use get_account_password_policy::GetAccountPasswordPolicy;
use sekisho_operation::ServiceTable;
pub(crate) use update_account_password_policy::UpdateAccountPasswordPolicy;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<UpdateAccountPasswordPolicy>()
        .read::<GetAccountPasswordPolicy>()
        .write::<DeleteAccountPasswordPolicy>()
}
