//! Why attaching and detaching is refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, QuotaExceeded, Unmodifiable};
use crate::faults;
use crate::policy_arns::InvalidPolicyArn;
use crate::policy_uses::PolicyUseError;

/// Why a managed policy was not attached or detached.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AttachedPolicyError {
    /// There is no such user, group or role.
    #[error(transparent)]
    NoSuchEntity(#[from] NoSuchEntity),
    /// The policy cannot be attached.
    #[error(transparent)]
    Policy(#[from] PolicyUseError),
    /// The ARN names no policy.
    #[error(transparent)]
    Arn(#[from] InvalidPolicyArn),
    /// The policy is not attached.
    #[error("Policy {arn} was not found.")]
    NotAttached {
        /// As it was passed.
        arn: String,
    },
    /// There would be too many.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// Only AWS may change the role.
    #[error(transparent)]
    Unmodifiable(#[from] Unmodifiable),
    /// The store failed.
    #[error("the rows of attached policies could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for AttachedPolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchEntity(error) => error.fault(),
            Self::Policy(error) => error.fault(),
            Self::Arn(error) => error.fault(),
            Self::NotAttached { .. } => &faults::NO_SUCH_ENTITY,
            Self::Quota(error) => error.fault(),
            Self::Unmodifiable(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
