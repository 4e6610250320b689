//! Service-linked roles: which role, with which policies, AWS makes for a service; deleted by a
//! task whose outcome can be asked for. Everything else refuses to touch them (`kinds`).

mod create_service_linked_role;
mod delete_service_linked_role;
mod error;
mod get_service_linked_role_deletion_status;
mod task;
#[cfg(test)]
mod tests;

pub(crate) use create_service_linked_role::CreateServiceLinkedRole;
pub(crate) use delete_service_linked_role::DeleteServiceLinkedRole;
pub(crate) use error::ServiceLinkedRoleError;
pub(crate) use get_service_linked_role_deletion_status::GetServiceLinkedRoleDeletionStatus;
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateServiceLinkedRole>()
        .write::<DeleteServiceLinkedRole>()
        .read::<GetServiceLinkedRoleDeletionStatus>()
}
