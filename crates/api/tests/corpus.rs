//! The corpus of hostile requests.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/api.rs"]
mod api;
#[path = "../../../fuzz/replay.rs"]
mod replay;
#[allow(unreachable_pub)]
#[path = "../../../fuzz/src/request.rs"]
mod request;

#[test]
fn requests_are_decoded_or_refused() {
    replay::replay("requests", api::requests);
}
