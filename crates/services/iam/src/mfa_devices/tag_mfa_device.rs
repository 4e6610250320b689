//! `iam:TagMFADevice`: sets tags of a device (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagMFADeviceInput, TagMFADeviceOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, device};
use crate::tags::{self, KeyCase};

/// `iam:TagMFADevice`.
pub(crate) struct TagMFADevice;

impl Operation for TagMFADevice {
    type Model = operations::TagMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &TagMFADeviceInput) -> Result<Guards, Refusal> {
        let guard = device::guard(cx, "iam:TagMFADevice", &input.serial_number);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagMFADeviceInput,
    ) -> Result<TagMFADeviceOutput, MfaDeviceError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut device = device::load(cx, tx, &input.serial_number).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut device.tags, input.tags)? {
            tx.put(&device)?;
        }
        Ok(TagMFADeviceOutput {})
    }
}
