//! The policy simulator: what would be decided, by the evaluator that decides at the door.
//!
//! From: policies passed or attached, actions, resources, condition keys (`inputs`, `source`).
//! To: one result an action, with one a resource inside where resources are named (`results`).

mod context_keys;
mod error;
mod evaluate;
mod get_context_keys_for_custom_policy;
mod get_context_keys_for_principal_policy;
mod inputs;
mod keys_of_policies;
mod results;
mod simulate_custom_policy;
mod simulate_principal_policy;
mod source;
#[cfg(test)]
mod tests;

pub(crate) use error::SimulationError;
pub(crate) use get_context_keys_for_custom_policy::GetContextKeysForCustomPolicy;
pub(crate) use get_context_keys_for_principal_policy::GetContextKeysForPrincipalPolicy;
use sekisho_operation::ServiceTable;
pub(crate) use simulate_custom_policy::SimulateCustomPolicy;
pub(crate) use simulate_principal_policy::SimulatePrincipalPolicy;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<SimulateCustomPolicy>()
        .read::<SimulatePrincipalPolicy>()
        .read::<GetContextKeysForCustomPolicy>()
        .read::<GetContextKeysForPrincipalPolicy>()
}
