//! Trails: made, changed, found, started and stopped.

pub(crate) mod bucket;
mod create_trail;
mod delete_trail;
mod describe_trails;
mod error;
mod get_trail;
mod get_trail_status;
mod list_trails;
mod logging;
pub(crate) mod name;
mod settings;
mod shown;
mod update_trail;

use sekisho_operation::ServiceTable;

pub(crate) use error::TrailError;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<create_trail::CreateTrail>()
        .write::<update_trail::UpdateTrail>()
        .write::<delete_trail::DeleteTrail>()
        .read::<get_trail::GetTrail>()
        .read::<describe_trails::DescribeTrails>()
        .read::<list_trails::ListTrails>()
        .write::<logging::StartLogging>()
        .write::<logging::StopLogging>()
        .read::<get_trail_status::GetTrailStatus>()
}
