//! Why operations on passwords are refused.

use sekisho_api::Fault;
use sekisho_credentials::PasswordError;
use sekisho_directory::DirectoryError;
use sekisho_operation::{AwsError, UnreadableSecret};

use super::rules::PolicyViolation;
use crate::errors::NoSuchEntity;
use crate::faults;
use crate::whose::NotAUser;

/// Why an operation on a password was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoginProfileError {
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// The user has no password.
    #[error("Login Profile for User {name} cannot be found.")]
    NotFound {
        /// The user.
        name: String,
    },
    /// The user has one.
    #[error("Login Profile for user {name} already exists.")]
    Exists {
        /// The user.
        name: String,
    },
    /// The root user's password comes without a user name; it must come at all.
    #[error(
        "1 validation error detected: Value at 'password' failed to satisfy constraint: Member \
         must not be null"
    )]
    NoPassword,
    /// The root user's password is not changed here.
    #[error("Only IAM Users can change their own password")]
    OnlyUsers,
    /// `OldPassword` is not the user's.
    #[error("The old password was incorrect.")]
    OldPassword,
    /// The password policy does not allow it.
    #[error(transparent)]
    Policy(#[from] PolicyViolation),
    /// The password could not be hashed or compared.
    #[error("a password could not be hashed or compared")]
    Hashing(#[from] PasswordError),
    /// The stored hash does not open.
    #[error(transparent)]
    Sealed(#[from] UnreadableSecret),
    /// The store failed.
    #[error("rows of users or passwords could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for LoginProfileError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Exists { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::NoPassword => &faults::VALIDATION_ERROR,
            Self::OnlyUsers => &faults::INVALID_USER_TYPE,
            Self::OldPassword => &faults::ACCESS_DENIED,
            Self::Policy(_) => &faults::PASSWORD_POLICY_VIOLATION,
            Self::Hashing(_) | Self::Sealed(_) | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
