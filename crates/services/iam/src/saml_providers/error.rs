//! Why operations on SAML providers are refused. Wordings as the IAM user guide's
//! "Troubleshooting SAML 2.0 federation" and error reports quote them, where they do.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;
use sekisho_saml::MetadataError;

use crate::errors::QuotaExceeded;
use crate::faults;
use crate::paging::InvalidMarker;
use crate::tags::TagError;

/// Why an operation on a SAML provider was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SamlProviderError {
    /// The ARN is of something else.
    #[error("Invalid ARN: {arn}")]
    Arn {
        /// As it was passed.
        arn: String,
    },
    /// The document is no metadata of an identity provider.
    #[error("Could not parse metadata. Reason: {0}.")]
    Metadata(#[from] MetadataError),
    /// The document held until a time that is past.
    #[error("Could not parse metadata. Reason: the metadata has expired.")]
    MetadataExpired,
    /// What was uploaded is no private key of RSA in PEM.
    #[error("Unable to parse key. Please ensure the key is an unencrypted RSA key in PEM format.")]
    PrivateKey,
    /// An update that changes nothing.
    #[error(
        "Unable to update identity provider. No updates are defined for metadata or encryption \
         assertion."
    )]
    NoUpdate,
    /// One request adds a key and removes one.
    #[error(
        "Unable to add and remove private keys in the same request. Set a value for only one of \
         the two parameters."
    )]
    AddAndRemove,
    /// Encryption cannot be required without a key to decrypt with.
    #[error(
        "Unable to set assertion encryption mode to Required because no private key is provided."
    )]
    RequiredWithoutKey,
    /// The same, seen from the key.
    #[error(
        "Unable to remove the last private key while assertion encryption mode is set to Required."
    )]
    LastKey,
    /// There is no such private key.
    #[error("Private key with id {id} not found.")]
    NoSuchKey {
        /// As it was passed.
        id: String,
    },
    /// There is one of the name.
    #[error("Provider with name {name} already exists.")]
    Exists {
        /// As it was passed.
        name: String,
    },
    /// There is no such provider.
    #[error("Manifest not found for arn {arn}")]
    NotFound {
        /// As it was passed.
        arn: String,
    },
    /// There would be too many providers, certificates, keys or tags.
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

impl AwsError for SamlProviderError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Arn { .. }
            | Self::Metadata(_)
            | Self::MetadataExpired
            | Self::PrivateKey
            | Self::NoUpdate
            | Self::AddAndRemove
            | Self::RequiredWithoutKey
            | Self::LastKey => &faults::INVALID_INPUT,
            Self::Exists { .. } => &faults::ENTITY_ALREADY_EXISTS,
            Self::NoSuchKey { .. } | Self::NotFound { .. } => &faults::NO_SUCH_ENTITY,
            Self::Quota(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
