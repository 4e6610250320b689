//! Why operations on outbound federation are refused. The wordings are not recorded.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_jwt::SigningError;
use sekisho_operation::AwsError;

use crate::faults;

/// Why an operation on outbound federation was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutboundFederationError {
    /// It is on.
    #[error("Outbound web identity federation is already enabled for this account.")]
    Enabled,
    /// It is off.
    #[error("Outbound web identity federation is not enabled for this account.")]
    Disabled,
    /// The caller's account is gone.
    #[error("the caller's account does not exist any more")]
    NoAccount,
    /// No key could be made.
    #[error("a key that signs tokens could not be made: {0}")]
    Key(#[from] SigningError),
    /// The store failed.
    #[error("the account's row could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for OutboundFederationError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Enabled => &faults::FEATURE_ENABLED,
            Self::Disabled => &faults::FEATURE_DISABLED,
            Self::NoAccount | Self::Key(_) | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
