//! `iam:ListMFADeviceTags`: shows a device's tags by key.

use sekisho_api::iam::{ListMFADeviceTagsInput, ListMFADeviceTagsOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{MfaDeviceError, device};
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListMFADeviceTags`.
pub(crate) struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Model = operations::ListMFADeviceTags;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &ListMFADeviceTagsInput) -> Result<Guards, Refusal> {
        Ok(device::guard(cx, "iam:ListMFADeviceTags", &input.serial_number).into())
    }
}

impl ReadOperation for ListMFADeviceTags {
    fn run(
        cx: &Cx<'_>,
        input: ListMFADeviceTagsInput,
    ) -> Result<ListMFADeviceTagsOutput, MfaDeviceError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let page = tags::page(&request, &device::find(cx, &input.serial_number)?.tags);
        Ok(ListMFADeviceTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
