//! Why operations on OIDC providers are refused. Wordings as error reports quote them, where
//! they do.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::errors::QuotaExceeded;
use crate::faults;
use crate::paging::InvalidMarker;
use crate::tags::TagError;

/// Why an operation on an OIDC provider was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenIdConnectProviderError {
    /// The URL is not an issuer's.
    #[error("Invalid Open ID Connect Provider URL")]
    Url,
    /// The ARN is of something else.
    #[error("Invalid ARN: {arn}")]
    Arn {
        /// As it was passed.
        arn: String,
    },
    /// A thumbprint is not one.
    #[error("Thumbprint must be 40 hexadecimal digits")]
    Thumbprint,
    /// An update must leave some.
    #[error("Thumbprint list must contain at least one entry.")]
    NoThumbprints,
    /// There is one for the issuer.
    #[error("Provider with url {url} already exists.")]
    Exists {
        /// As it was passed.
        url: String,
    },
    /// There is no such provider.
    #[error("OpenIDConnect Provider not found for arn {arn}")]
    NotFound {
        /// As it was passed.
        arn: String,
    },
    /// There would be too many providers, client ids, thumbprints or tags.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// The store failed.
    #[error("the row of an identity provider could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for OpenIdConnectProviderError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Url => &faults::VALIDATION_ERROR,
            Self::Arn { .. } | Self::Thumbprint | Self::NoThumbprints => &faults::INVALID_INPUT,
            Self::Exists { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Quota(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
