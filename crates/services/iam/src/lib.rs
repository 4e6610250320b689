//! IAM: one operation a file.
//!
//! From: inputs that the door has decoded, checked against the model and authorized by each
//! operation's guards. To: outputs, and rows of the caller's account. Knows no HTTP.
//!
//! Writes read and write rows only through their transaction; reads use only the view. What
//! operations share lies beside their folders: kinds of entity (`kinds`), guards (`guards`),
//! refusals (`errors`), pages (`paging`), tags, paths, policy documents and ARNs.

#![allow(dead_code, reason = "what the operations still to come share")]

mod access_keys;
mod account;
mod attached_policies;
#[cfg(test)]
mod counter_tests;
mod errors;
mod faults;
mod groups;
mod guards;
mod inline_policies;
mod kinds;
mod load;
mod paging;
mod paths;
mod permissions_boundaries;
mod policy_arns;
mod policy_documents;
mod policy_uses;
mod tags;
#[cfg(test)]
mod testing;
mod users;
mod whose;

use sekisho_operation::ServiceTable;

/// The service: its model and every operation that is built.
pub fn table() -> ServiceTable {
    let table = ServiceTable::new(
        &sekisho_api::iam::SERVICE,
        &faults::SERVICE_FAILURE,
        &faults::CONCURRENT_MODIFICATION,
    );
    let table = users::register(table);
    let table = groups::register(table);
    let table = access_keys::register(table);
    let table = account::register(table);
    let table = inline_policies::register(table);
    let table = attached_policies::register(table);
    permissions_boundaries::register(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Guards name actions by hand; the operations' own names are actions of the service
    /// authorization reference.
    #[test]
    fn every_operation_that_is_built_is_an_action() {
        let table = table();
        assert!(table.built().count() > 0);
        for name in table.built() {
            assert!(sekisho_catalog::action(&format!("iam:{name}")).is_some(), "{name}");
        }
    }
}
