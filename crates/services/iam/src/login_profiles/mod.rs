//! Passwords of users and of the root user.
//!
//! What is stored is the argon2id hash, sealed. Hashing is slow on purpose and runs beside the
//! requests (`sekisho_operation::Passwords`).

mod change_password;
mod create_login_profile;
mod delete_login_profile;
mod error;
mod get_login_profile;
pub(crate) mod profile;
mod rules;
#[cfg(test)]
mod tests;
mod update_login_profile;

pub(crate) use change_password::ChangePassword;
pub(crate) use create_login_profile::CreateLoginProfile;
pub(crate) use delete_login_profile::DeleteLoginProfile;
pub(crate) use error::LoginProfileError;
pub(crate) use get_login_profile::GetLoginProfile;
use sekisho_operation::ServiceTable;
pub(crate) use update_login_profile::UpdateLoginProfile;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateLoginProfile>()
        .read::<GetLoginProfile>()
        .write::<UpdateLoginProfile>()
        .write::<DeleteLoginProfile>()
        .write::<ChangePassword>()
}
