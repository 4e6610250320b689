//! Finding a device, and what guards say of it.

use sekisho_directory::{MfaDeviceRow, Tx};
use sekisho_operation::{Cx, Guard};
use std::sync::Arc;

use super::MfaDeviceError;

/// The device with a serial number in the caller's account.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    serial: &str,
) -> Result<MfaDeviceRow, MfaDeviceError> {
    let row = tx.get(&MfaDeviceRow::key_of(cx.account_id(), serial)).await?;
    row.ok_or_else(|| MfaDeviceError::NotFound { serial: serial.to_owned() })
}

/// The same, out of memory.
pub(super) fn find<'a>(
    cx: &'a Cx<'_>,
    serial: &str,
) -> Result<&'a Arc<MfaDeviceRow>, MfaDeviceError> {
    let row = cx.view.mfa_devices.get(&[cx.account_id().as_str(), serial]);
    row.ok_or_else(|| MfaDeviceError::NotFound { serial: serial.to_owned() })
}

/// An action on a device: a virtual one's serial number is its ARN.
pub(super) fn guard(cx: &Cx<'_>, action: &'static str, serial: &str) -> Guard {
    let guard = Guard::new(action, serial);
    match cx.view.mfa_devices.get(&[cx.account_id().as_str(), serial]) {
        Some(row) => guard.with_iam_resource_tags(&row.tags),
        None => guard,
    }
}
