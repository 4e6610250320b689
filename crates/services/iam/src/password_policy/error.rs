//! Why operations on an account's password policy are refused.

use sekisho_api::Fault;
use sekisho_arn::AccountId;
use sekisho_directory::{AccountRow, DirectoryError, Tx};
use sekisho_operation::{AwsError, Cx};

use crate::faults;

/// Why an operation on an account's password policy was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PasswordPolicyError {
    /// The account has none of its own.
    #[error("The Password Policy with domain name {account} cannot be found.")]
    NotFound {
        /// The caller's account.
        account: AccountId,
    },
    /// The caller's account is gone.
    #[error("the caller's account does not exist any more")]
    NoAccount,
    /// The store failed.
    #[error("the account's row could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for PasswordPolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::NoAccount | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

/// The caller's account.
pub(super) async fn load_account(
    cx: &Cx<'_>,
    tx: &mut Tx,
) -> Result<AccountRow, PasswordPolicyError> {
    let account = tx.get(&AccountRow::key_of(cx.account_id())).await?;
    account.ok_or(PasswordPolicyError::NoAccount)
}
