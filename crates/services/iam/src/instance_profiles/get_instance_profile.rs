//! `iam:GetInstanceProfile`: shows one instance profile with the role in it.

use sekisho_api::iam::{GetInstanceProfileInput, GetInstanceProfileOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::error::NoSuchInstanceProfile;
use super::{instance_profile, lookup};

/// `iam:GetInstanceProfile`.
pub(crate) struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Model = operations::GetInstanceProfile;
    type Error = NoSuchInstanceProfile;

    fn guards(cx: &Cx<'_>, input: &GetInstanceProfileInput) -> Result<Guards, Refusal> {
        Ok(lookup::guard(cx, "iam:GetInstanceProfile", &input.instance_profile_name).into())
    }
}

impl ReadOperation for GetInstanceProfile {
    fn run(
        cx: &Cx<'_>,
        input: GetInstanceProfileInput,
    ) -> Result<GetInstanceProfileOutput, NoSuchInstanceProfile> {
        let profile = lookup::find(cx, &input.instance_profile_name)?;
        Ok(GetInstanceProfileOutput { instance_profile: instance_profile::shown(cx, profile) })
    }
}
