//! `iam:GetServiceLinkedRoleDeletionStatus`: tells what became of a deletion.

use sekisho_api::iam::{
    GetServiceLinkedRoleDeletionStatusInput, GetServiceLinkedRoleDeletionStatusOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{ServiceLinkedRoleError, task};
use crate::guards::arn_of_new;
use crate::kinds::Role;

/// `iam:GetServiceLinkedRoleDeletionStatus`.
pub(crate) struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Model = operations::GetServiceLinkedRoleDeletionStatus;
    type Error = ServiceLinkedRoleError;

    fn guards(
        cx: &Cx<'_>,
        input: &GetServiceLinkedRoleDeletionStatusInput,
    ) -> Result<Guards, Refusal> {
        // A task that is none is about no role, so about every role.
        let (service, role) = task::read(&input.deletion_task_id).unwrap_or(("*", "*"));
        let path = format!("/aws-service-role/{service}/");
        let arn = arn_of_new::<Role>(cx, Some(&path), role);
        Ok(Guards::of("iam:GetServiceLinkedRoleDeletionStatus", arn))
    }
}

impl ReadOperation for GetServiceLinkedRoleDeletionStatus {
    fn run(
        cx: &Cx<'_>,
        input: GetServiceLinkedRoleDeletionStatusInput,
    ) -> Result<GetServiceLinkedRoleDeletionStatusOutput, ServiceLinkedRoleError> {
        let task = input.deletion_task_id;
        if task::read(&task).is_none() {
            return Err(ServiceLinkedRoleError::InvalidTask { task });
        }
        let account = cx.account_id();
        let deletions = &cx.view.service_linked_role_deletions;
        if deletions.get(&[account.as_str(), &task]).is_none() {
            return Err(ServiceLinkedRoleError::NoSuchTask { task });
        }
        Ok(GetServiceLinkedRoleDeletionStatusOutput {
            status: "SUCCEEDED".to_owned(),
            reason: None,
        })
    }
}
