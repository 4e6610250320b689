//! Permissions boundaries of users and roles: at most one each (EV-22).

mod delete;
mod error;
mod put;
#[cfg(test)]
mod tests;

pub(crate) use delete::{DeleteRolePermissionsBoundary, DeleteUserPermissionsBoundary};
pub(crate) use error::BoundaryError;
pub(crate) use put::{PutRolePermissionsBoundary, PutUserPermissionsBoundary};
use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<PutUserPermissionsBoundary>()
        .write::<PutRolePermissionsBoundary>()
        .write::<DeleteUserPermissionsBoundary>()
        .write::<DeleteRolePermissionsBoundary>()
}
