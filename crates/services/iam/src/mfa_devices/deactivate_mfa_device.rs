//! `iam:DeactivateMFADevice`: takes a device from a user; without a name, from the caller.

use async_trait::async_trait;
use sekisho_api::iam::{DeactivateMFADeviceInput, DeactivateMFADeviceOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, assign, device};
use crate::owner::{self, Owner};
use crate::whose::{NotAUser, Whose};

/// `iam:DeactivateMFADevice`.
pub(crate) struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Model = operations::DeactivateMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &DeactivateMFADeviceInput) -> Result<Guards, Refusal> {
        let whose = whose(cx, input)?;
        Ok(owner::guard_of(cx, "iam:DeactivateMFADevice", whose).into())
    }
}

#[async_trait]
impl WriteOperation for DeactivateMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeactivateMFADeviceInput,
    ) -> Result<DeactivateMFADeviceOutput, MfaDeviceError> {
        let whose = whose(cx, &input)?;
        let mut owner = Owner::load_of::<MfaDeviceError>(cx, tx, whose).await?;
        let mut device = device::load(cx, tx, &input.serial_number).await?;
        owner.assignment_of(&mut device)?;
        device.assigned = None;
        owner.mfa_devices_mut().retain(|serial| *serial != device.serial);
        owner.put(tx)?;
        tx.put(&device)?;
        Ok(DeactivateMFADeviceOutput {})
    }
}

fn whose<'a>(cx: &'a Cx<'_>, input: &'a DeactivateMFADeviceInput) -> Result<Whose<'a>, NotAUser> {
    match &input.user_name {
        Some(name) => Ok(assign::whose(cx, name)),
        None => Whose::of(cx, None),
    }
}
