//! `iam:GetMFADevice`: shows one device of a user; without a name, of the caller.

use sekisho_api::Timestamp;
use sekisho_api::iam::{GetMFADeviceInput, GetMFADeviceOutput, operations};
use sekisho_directory::KeyOwner;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{MfaDeviceError, device};
use crate::kinds::User;
use crate::load::find;
use crate::owner::{self, ROOT_NAME};
use crate::whose::Whose;

/// `iam:GetMFADevice`.
pub(crate) struct GetMFADevice;

impl Operation for GetMFADevice {
    type Model = operations::GetMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &GetMFADeviceInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:GetMFADevice", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for GetMFADevice {
    fn run(cx: &Cx<'_>, input: GetMFADeviceInput) -> Result<GetMFADeviceOutput, MfaDeviceError> {
        let (name, owner) = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = find::<User>(cx, name)?;
                (user.row.name.as_str(), KeyOwner::User(user.row.id.clone()))
            }
            Whose::Root => (ROOT_NAME, KeyOwner::Root),
        };
        let device = device::find(cx, &input.serial_number)?;
        let assigned = device.assigned.as_ref().filter(|assigned| assigned.owner == owner);
        let assigned = assigned.ok_or(MfaDeviceError::NotTheirs)?;
        Ok(GetMFADeviceOutput {
            user_name: Some(name.to_owned()),
            serial_number: device.serial.clone(),
            enable_date: Some(Timestamp::from_secs(assigned.enabled_s)),
            // Only FIDO devices are certified.
            certifications: None,
        })
    }
}
