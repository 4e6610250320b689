//! The corpus of hostile inputs: what was found once stays mended.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/policy.rs"]
mod policy;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn documents_are_read_and_printed_as_ever() {
    replay::replay("policies", policy::policies);
}

#[test]
fn questions_are_decided_as_the_reference_does() {
    replay::replay("questions", policy::questions);
}

#[test]
fn generated_questions_are_decided_as_the_reference_does() {
    replay::replay("decisions", policy::decisions);
}

#[test]
fn documents_are_judged_as_ever() {
    replay::replay("validation", policy::validation);
}
