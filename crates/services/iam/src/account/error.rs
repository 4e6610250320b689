//! Why operations that change the account are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::faults;

/// Why an operation that changes an account's alias was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AccountAliasError {
    /// An account has it; perhaps this one.
    #[error("The account alias {alias} already exists.")]
    Taken {
        /// The alias.
        alias: String,
    },
    /// It would look like an account's id.
    #[error("The account alias must not be a number of 12 digits.")]
    LooksLikeAnId,
    /// It is not this account's.
    #[error("The account alias {alias} cannot be found.")]
    NotFound {
        /// The alias.
        alias: String,
    },
    /// The caller's account is gone.
    #[error("the caller's account does not exist any more")]
    NoAccount,
    /// The store failed.
    #[error("account rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for AccountAliasError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Taken { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::LooksLikeAnId => &faults::INVALID_INPUT,
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::NoAccount | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
