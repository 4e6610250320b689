//! `cloudtrail:GetTrail`.

use sekisho_api::cloudtrail::{GetTrailInput, GetTrailOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::shown::shown;
use super::{TrailError, name};

/// `cloudtrail:GetTrail`.
pub(super) struct GetTrail;

impl Operation for GetTrail {
    type Model = operations::GetTrail;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &GetTrailInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:GetTrail", &input.name).into())
    }
}

impl ReadOperation for GetTrail {
    fn run(cx: &Cx<'_>, input: GetTrailInput) -> Result<GetTrailOutput, TrailError> {
        let row = name::find(cx, &input.name)?;
        Ok(GetTrailOutput { trail: Some(shown(cx, &row)) })
    }
}
