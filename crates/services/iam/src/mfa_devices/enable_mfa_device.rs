//! `iam:EnableMFADevice`: gives a device to a user, who shows two codes in a row.

use async_trait::async_trait;
use sekisho_api::iam::{EnableMFADeviceInput, EnableMFADeviceOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{MfaAssignment, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, assign, device};
use crate::errors::QuotaExceeded;
use crate::owner::Owner;

/// How many steps the second code may be off.
const REACH: u32 = 1;

/// `iam:EnableMFADevice`.
pub(crate) struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Model = operations::EnableMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &EnableMFADeviceInput) -> Result<Guards, Refusal> {
        Ok(assign::guard(cx, "iam:EnableMFADevice", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for EnableMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: EnableMFADeviceInput,
    ) -> Result<EnableMFADeviceOutput, MfaDeviceError> {
        let whose = assign::whose(cx, &input.user_name);
        let mut owner = Owner::load_of::<MfaDeviceError>(cx, tx, whose).await?;
        let mut device = device::load(cx, tx, &input.serial_number).await?;
        if device.assigned.is_some() {
            return Err(MfaDeviceError::Assigned);
        }
        let count = owner.mfa_devices_mut().len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::MfaDevicesPerUser, count)?;
        let codes = (&*input.authentication_code1, &*input.authentication_code2);
        let last_step = assign::step_of_pair(cx, &device, codes, REACH, None)?;
        device.assigned = Some(MfaAssignment {
            owner: owner.as_key_owner(),
            enabled_s: cx.now_s,
            last_step,
            drift_steps: 0,
        });
        owner.mfa_devices_mut().push(device.serial.clone());
        owner.put(tx)?;
        tx.put(&device)?;
        Ok(EnableMFADeviceOutput {})
    }
}
