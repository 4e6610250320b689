//! The corpus of hostile tokens and documents: what was found once stays mended.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

#[path = "../../../fuzz/replay.rs"]
mod replay;
#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/tokens.rs"]
mod tokens;

#[test]
fn what_nobody_signed_is_not_believed() {
    replay::replay("tokens", tokens::tokens);
}
