//! `iam:ListInstanceProfiles`: shows the account's instance profiles by name.

use sekisho_api::iam::{ListInstanceProfilesInput, ListInstanceProfilesOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::instance_profile::listed;
use crate::guards::on_path_prefix;
use crate::kinds::InstanceProfile;
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListInstanceProfiles`.
pub(crate) struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Model = operations::ListInstanceProfiles;
    type Error = InvalidMarker;

    fn guards(cx: &Cx<'_>, input: &ListInstanceProfilesInput) -> Result<Guards, Refusal> {
        let prefix = input.path_prefix.as_deref();
        Ok(on_path_prefix::<InstanceProfile>(cx, "iam:ListInstanceProfiles", prefix).into())
    }
}

impl ReadOperation for ListInstanceProfiles {
    fn run(
        cx: &Cx<'_>,
        input: ListInstanceProfilesInput,
    ) -> Result<ListInstanceProfilesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let profiles = cx.account().instance_profiles.after(request.after());
        let page = request.take(
            profiles.filter(|profile| profile.row.path.starts_with(prefix)),
            |profile| &profile.row.name,
            |profile| listed(cx, profile),
        );
        Ok(ListInstanceProfilesOutput {
            instance_profiles: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
