//! Why operations on managed policies are refused. Messages: errors contract, section 3.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::QuotaExceeded;
use crate::faults;
use crate::paging::InvalidMarker;
use crate::paths::InvalidPath;
use crate::policy_arns::InvalidPolicyArn;
use crate::policy_documents::MalformedDocument;
use crate::tags::TagError;

/// Why an operation on managed policies was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PolicyError {
    /// The ARN names no policy.
    #[error(transparent)]
    Arn(#[from] InvalidPolicyArn),
    /// There is no such policy.
    #[error("Policy {arn} was not found.")]
    NotFound {
        /// As it was passed.
        arn: String,
    },
    /// There is no such version.
    #[error("Policy {arn} version {version} does not exist or is not attachable.")]
    NoSuchVersion {
        /// The policy's ARN.
        arn: String,
        /// As it was passed.
        version: String,
    },
    /// It is AWS's (EV-103). The engine refuses it before (EV-105); the words are the same.
    #[error("User: {caller} is not authorized to perform: {action} on resource: {arn}")]
    ReadOnly {
        /// The caller's ARN.
        caller: String,
        /// What was to be done.
        action: &'static str,
        /// The policy's ARN.
        arn: String,
    },
    /// The name is taken, perhaps in other letter case.
    #[error("A policy called {name} already exists. Duplicate names are not allowed.")]
    NameTaken {
        /// As it was passed.
        name: String,
    },
    /// There would be too many policies or tags, or the document is too large.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// ID-33
    #[error(
        "A managed policy can have up to {max} versions. Before you create a new version, you \
         must delete an existing version."
    )]
    TooManyVersions {
        /// The quota.
        max: u32,
    },
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The document is no policy.
    #[error(transparent)]
    Document(#[from] MalformedDocument),
    /// The version in force stays.
    #[error("Cannot delete the default version of a policy.")]
    DefaultVersion,
    /// A policy goes only with its last version.
    #[error(
        "This policy has more than one version. Before you delete a policy, you must delete the \
         policy's versions. The default version is deleted with the policy."
    )]
    HasVersions,
    /// Somebody has it attached, or is bounded by it.
    #[error("Cannot delete a policy attached to entities.")]
    InUse,
    /// The store failed.
    #[error("the row of a managed policy could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for PolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Arn(error) => error.fault(),
            Self::NotFound { .. } | Self::NoSuchVersion { .. } => &faults::NO_SUCH_ENTITY,
            Self::ReadOnly { .. } => &faults::ACCESS_DENIED,
            Self::NameTaken { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::Quota(error) => error.fault(),
            Self::TooManyVersions { .. } => &faults::LIMIT_EXCEEDED,
            Self::Path(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Document(error) => error.fault(),
            Self::DefaultVersion | Self::HasVersions | Self::InUse => &faults::DELETE_CONFLICT,
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

/// Why a list of what a policy has was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PolicyListError {
    /// There is no such policy.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
}

impl AwsError for PolicyListError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Policy(error) => error.fault(),
            Self::Marker(error) => error.fault(),
        }
    }
}
