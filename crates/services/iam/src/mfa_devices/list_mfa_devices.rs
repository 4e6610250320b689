//! `iam:ListMFADevices`: shows a user's devices by serial number; without a name, the caller's.

use sekisho_api::Timestamp;
use sekisho_api::iam::{ListMFADevicesInput, ListMFADevicesOutput, MFADevice, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::MfaDeviceError;
use crate::kinds::User;
use crate::load::find;
use crate::owner::{self, ROOT_NAME};
use crate::paging::PageRequest;
use crate::whose::Whose;

/// `iam:ListMFADevices`.
pub(crate) struct ListMFADevices;

impl Operation for ListMFADevices {
    type Model = operations::ListMFADevices;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &ListMFADevicesInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:ListMFADevices", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for ListMFADevices {
    fn run(
        cx: &Cx<'_>,
        input: ListMFADevicesInput,
    ) -> Result<ListMFADevicesOutput, MfaDeviceError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let (name, serials) = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = find::<User>(cx, name)?;
                (user.row.name.as_str(), &user.row.credentials.mfa_devices)
            }
            Whose::Root => (ROOT_NAME, &cx.account().row.settings.root_mfa_devices),
        };
        let account = cx.account_id();
        let devices = serials.iter().filter_map(|serial| {
            let device = cx.view.mfa_devices.get(&[account.as_str(), serial])?;
            let enabled_s = device.assigned.as_ref()?.enabled_s;
            let shown = MFADevice {
                user_name: name.to_owned(),
                serial_number: serial.clone(),
                enable_date: Timestamp::from_secs(enabled_s),
            };
            Some((serial.clone(), shown))
        });
        let page = request.sort_and_take(devices.collect());
        Ok(ListMFADevicesOutput {
            mfa_devices: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
