//! The corpus of hostile metadata and responses: what was found once stays mended.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

#[path = "../../../fuzz/replay.rs"]
mod replay;
#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/saml.rs"]
mod saml;

#[test]
fn what_nobody_signed_is_not_believed() {
    replay::replay("saml", saml::saml);
}
