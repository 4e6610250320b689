//! Virtual MFA devices: made, assigned to a user or the root user, kept in step, taken away.
//!
//! A device is a seed, shown once; what it makes are one-time codes (`sekisho_credentials`). STS
//! accepts them; here two of them in a row prove that an authenticator has the seed.

mod assign;
mod create_virtual_mfa_device;
mod deactivate_mfa_device;
mod delete_virtual_mfa_device;
mod device;
mod enable_mfa_device;
mod error;
mod get_mfa_device;
mod list_mfa_device_tags;
mod list_mfa_devices;
mod list_virtual_mfa_devices;
mod qr_code;
mod resync_mfa_device;
mod tag_mfa_device;
#[cfg(test)]
mod tests;
mod untag_mfa_device;

pub(crate) use create_virtual_mfa_device::CreateVirtualMFADevice;
pub(crate) use deactivate_mfa_device::DeactivateMFADevice;
pub(crate) use delete_virtual_mfa_device::DeleteVirtualMFADevice;
pub(crate) use enable_mfa_device::EnableMFADevice;
pub(crate) use error::MfaDeviceError;
pub(crate) use get_mfa_device::GetMFADevice;
pub(crate) use list_mfa_device_tags::ListMFADeviceTags;
pub(crate) use list_mfa_devices::ListMFADevices;
pub(crate) use list_virtual_mfa_devices::ListVirtualMFADevices;
pub(crate) use resync_mfa_device::ResyncMFADevice;
use sekisho_operation::ServiceTable;
pub(crate) use tag_mfa_device::TagMFADevice;
pub(crate) use untag_mfa_device::UntagMFADevice;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateVirtualMFADevice>()
        .write::<EnableMFADevice>()
        .write::<ResyncMFADevice>()
        .write::<DeactivateMFADevice>()
        .write::<DeleteVirtualMFADevice>()
        .read::<ListMFADevices>()
        .read::<ListVirtualMFADevices>()
        .read::<GetMFADevice>()
        .write::<TagMFADevice>()
        .write::<UntagMFADevice>()
        .read::<ListMFADeviceTags>()
}
