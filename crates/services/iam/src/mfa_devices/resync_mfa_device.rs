//! `iam:ResyncMFADevice`: finds out how far a device's clock is off, from two codes in a row.

use async_trait::async_trait;
use sekisho_api::iam::{ResyncMFADeviceInput, ResyncMFADeviceOutput, operations};
use sekisho_credentials::time_step;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{MfaDeviceError, assign, device};
use crate::owner::Owner;

/// How many steps a clock may be off: twenty minutes either way.
const REACH: u32 = 40;

/// `iam:ResyncMFADevice`.
pub(crate) struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Model = operations::ResyncMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &ResyncMFADeviceInput) -> Result<Guards, Refusal> {
        Ok(assign::guard(cx, "iam:ResyncMFADevice", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for ResyncMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: ResyncMFADeviceInput,
    ) -> Result<ResyncMFADeviceOutput, MfaDeviceError> {
        let whose = assign::whose(cx, &input.user_name);
        let owner = Owner::load_of::<MfaDeviceError>(cx, tx, whose).await?;
        let mut device = device::load(cx, tx, &input.serial_number).await?;
        let after = owner.assignment_of(&mut device)?.last_step;
        let codes = (&*input.authentication_code1, &*input.authentication_code2);
        let step = assign::step_of_pair(cx, &device, codes, REACH, Some(after))?;
        let assigned = owner.assignment_of(&mut device)?;
        assigned.last_step = step;
        assigned.drift_steps = step.wrapping_sub(time_step(cx.now_s)).cast_signed();
        tx.put(&device)?;
        Ok(ResyncMFADeviceOutput {})
    }
}
