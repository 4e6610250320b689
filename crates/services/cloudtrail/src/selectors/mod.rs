//! Event selectors: which events a trail is for (CT-83).

mod check;
mod get_event_selectors;
mod put_event_selectors;
mod shown;

use sekisho_operation::ServiceTable;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<put_event_selectors::PutEventSelectors>()
        .read::<get_event_selectors::GetEventSelectors>()
}
