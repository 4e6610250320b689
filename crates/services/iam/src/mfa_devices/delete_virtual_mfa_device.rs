//! `iam:DeleteVirtualMFADevice`: forgets a device that is nobody's any more.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteVirtualMFADeviceInput, DeleteVirtualMFADeviceOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, device};

/// `iam:DeleteVirtualMFADevice`.
pub(crate) struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Model = operations::DeleteVirtualMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &DeleteVirtualMFADeviceInput) -> Result<Guards, Refusal> {
        Ok(device::guard(cx, "iam:DeleteVirtualMFADevice", &input.serial_number).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteVirtualMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteVirtualMFADeviceInput,
    ) -> Result<DeleteVirtualMFADeviceOutput, MfaDeviceError> {
        let device = device::load(cx, tx, &input.serial_number).await?;
        if device.assigned.is_some() {
            return Err(MfaDeviceError::InUse);
        }
        tx.delete(&device);
        Ok(DeleteVirtualMFADeviceOutput {})
    }
}
