//! The corpus of hostile requests and bodies: what was found once stays mended.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

#[path = "../../../fuzz/replay.rs"]
mod replay;
#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/request.rs"]
mod request;
#[allow(unreachable_pub)]
#[path = "../../../fuzz/src/sigv4.rs"]
mod sigv4;

#[test]
fn what_we_sign_is_believed_and_nothing_else() {
    replay::replay("signatures", sigv4::signatures);
}

#[test]
fn chunked_bodies_give_the_same_data_in_whatever_pieces() {
    replay::replay("chunks", sigv4::chunks);
}
