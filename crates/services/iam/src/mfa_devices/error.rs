//! Why operations on MFA devices are refused.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::{AwsError, UnreadableSecret};

use crate::errors::{NoSuchEntity, QuotaExceeded};
use crate::faults;
use crate::paging::InvalidMarker;
use crate::paths::InvalidPath;
use crate::tags::TagError;
use crate::whose::NotAUser;

/// Why an operation on an MFA device was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MfaDeviceError {
    /// There is no such device.
    #[error("VirtualMFADevice with serial number {serial} doesn't exist.")]
    NotFound {
        /// As it was passed.
        serial: String,
    },
    /// The device is not the user's; the wording is not recorded.
    #[error("MFA Device invalid for user.")]
    NotTheirs,
    /// There is a device of that path and name.
    #[error("MFADevice entity at the same path and name already exists.")]
    Exists,
    /// The device is somebody's already; the wording is not recorded.
    #[error("MFADevice entity at the same path and name already exists.")]
    Assigned,
    /// The device is somebody's; the wording is not recorded.
    #[error("MFA VirtualDevice in use. Must deactivate first.")]
    InUse,
    /// The codes are not two in a row of the device.
    #[error("Authentication code for device is not valid.")]
    InvalidCode,
    /// There is no such user.
    #[error(transparent)]
    NoSuchUser(#[from] NoSuchEntity),
    /// No user is named, and the caller is none.
    #[error(transparent)]
    NotAUser(#[from] NotAUser),
    /// There would be too many devices, or too many tags of one.
    #[error(transparent)]
    Quota(#[from] QuotaExceeded),
    /// The path is not one.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// The tags are not right.
    #[error(transparent)]
    Tags(#[from] TagError),
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// No QR code could be drawn.
    #[error("the seed does not fit into a QR code")]
    QrCode,
    /// The stored seed does not open.
    #[error(transparent)]
    Sealed(#[from] UnreadableSecret),
    /// The store failed.
    #[error("rows of MFA devices or users could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for MfaDeviceError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound { .. } | Self::NotTheirs => &faults::NO_SUCH_ENTITY,
            Self::Exists | Self::Assigned => &faults::ENTITY_ALREADY_EXISTS,
            Self::InUse => &faults::DELETE_CONFLICT,
            Self::InvalidCode => &faults::INVALID_AUTHENTICATION_CODE,
            Self::NoSuchUser(error) => error.fault(),
            Self::NotAUser(error) => error.fault(),
            Self::Quota(error) => error.fault(),
            Self::Path(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::QrCode | Self::Sealed(_) | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}
