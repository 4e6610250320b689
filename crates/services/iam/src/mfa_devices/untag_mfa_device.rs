//! `iam:UntagMFADevice`: takes tags off a device.

use async_trait::async_trait;
use sekisho_api::iam::{UntagMFADeviceInput, UntagMFADeviceOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, device};
use crate::tags::{self, KeyCase};

/// `iam:UntagMFADevice`.
pub(crate) struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Model = operations::UntagMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &UntagMFADeviceInput) -> Result<Guards, Refusal> {
        let guard = device::guard(cx, "iam:UntagMFADevice", &input.serial_number);
        Ok(guard.with_tag_keys(input.tag_keys.iter().map(String::as_str)).into())
    }
}

#[async_trait]
impl WriteOperation for UntagMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagMFADeviceInput,
    ) -> Result<UntagMFADeviceOutput, MfaDeviceError> {
        let mut device = device::load(cx, tx, &input.serial_number).await?;
        if tags::remove(KeyCase::Kept, &mut device.tags, &input.tag_keys) {
            tx.put(&device)?;
        }
        Ok(UntagMFADeviceOutput {})
    }
}
