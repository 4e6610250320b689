//! `iam:ListVirtualMFADevices`: shows the account's devices by serial number, with whose they are.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    ListVirtualMFADevicesInput, ListVirtualMFADevicesOutput, User as UserShape, VirtualMFADevice,
    operations,
};
use sekisho_directory::{KeyOwner, MfaDeviceRow};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use crate::paging::{InvalidMarker, PageRequest};
use crate::users;

/// `iam:ListVirtualMFADevices`.
pub(crate) struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Model = operations::ListVirtualMFADevices;
    type Error = InvalidMarker;

    fn guards(_: &Cx<'_>, _: &ListVirtualMFADevicesInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:ListVirtualMFADevices", "*"))
    }
}

impl ReadOperation for ListVirtualMFADevices {
    fn run(
        cx: &Cx<'_>,
        input: ListVirtualMFADevicesInput,
    ) -> Result<ListVirtualMFADevicesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let wanted = match input.assignment_status.as_deref() {
            Some("Assigned") => Some(true),
            Some("Unassigned") => Some(false),
            // `Any`, which is the default.
            _ => None,
        };
        let account = cx.account_id();
        let devices = cx.view.mfa_devices.of(account.as_str(), request.after());
        let page = request.take(
            devices
                .filter(|device| wanted.is_none_or(|wanted| device.assigned.is_some() == wanted)),
            |device| &device.serial,
            |device| shown(cx, device),
        );
        Ok(ListVirtualMFADevicesOutput {
            virtual_mfa_devices: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// Without tags, as in all lists (ID-46).
fn shown(cx: &Cx<'_>, device: &MfaDeviceRow) -> VirtualMFADevice {
    let assigned = device.assigned.as_ref();
    VirtualMFADevice {
        serial_number: device.serial.clone(),
        base32_string_seed: None,
        qr_code_png: None,
        user: assigned.and_then(|assigned| owner(cx, &assigned.owner)),
        enable_date: assigned.map(|assigned| Timestamp::from_secs(assigned.enabled_s)),
        tags: None,
    }
}

fn owner(cx: &Cx<'_>, owner: &KeyOwner) -> Option<UserShape> {
    match owner {
        KeyOwner::Root => Some(users::root(cx)),
        KeyOwner::User(id) => {
            let user = cx.account().users.with_id(id)?;
            Some(users::listed(cx, &user.row, &user.arn))
        }
    }
}
