//! Why operations on inline policies are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::{NoSuchEntity, Unmodifiable};
use crate::faults;
use crate::kinds::PolicyHolder;
use crate::policy_documents::MalformedDocument;

/// Why an operation on inline policies was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InlinePolicyError {
    /// There is no such user, group or role.
    #[error(transparent)]
    NoSuchEntity(#[from] NoSuchEntity),
    /// It has no such policy.
    #[error("The {kind} policy with name {policy} cannot be found.")]
    NotFound {
        /// The kind of entity.
        kind: &'static str,
        /// The policy's name.
        policy: String,
    },
    /// The document is not one.
    #[error(transparent)]
    Malformed(#[from] MalformedDocument),
    /// All of them together would be too long (ID-31).
    #[error("Maximum policy size of {bytes_max} bytes exceeded for {kind} {name}")]
    TooLarge {
        /// The quota.
        bytes_max: u32,
        /// The kind of entity.
        kind: &'static str,
        /// The entity's name.
        name: String,
    },
    /// Only AWS may change the role.
    #[error(transparent)]
    Unmodifiable(#[from] Unmodifiable),
    /// The store failed.
    #[error("the rows of inline policies could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl InlinePolicyError {
    pub(super) fn not_found<K: PolicyHolder>(policy: String) -> Self {
        Self::NotFound { kind: K::WORD, policy }
    }
}

impl AwsError for InlinePolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchEntity(error) => error.fault(),
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Malformed(error) => error.fault(),
            Self::TooLarge { .. } => &faults::LIMIT_EXCEEDED,
            Self::Unmodifiable(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
