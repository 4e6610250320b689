//! The corpus of hostile inputs: what was found once stays mended.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

use std::path::Path;

#[allow(unreachable_pub)] // It is a library there.
#[path = "../../../fuzz/src/targets.rs"]
mod targets;

fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(name);
    let mut inputs = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        target(&std::fs::read(&path).unwrap());
        inputs += 1;
    }
    assert!(5 < inputs, "{inputs}");
}

#[test]
fn documents_are_read_and_printed_as_ever() {
    replay("policies", targets::policies);
}

#[test]
fn questions_are_decided_as_the_reference_does() {
    replay("questions", targets::questions);
}

#[test]
fn generated_questions_are_decided_as_the_reference_does() {
    replay("decisions", targets::decisions);
}

#[test]
fn documents_are_judged_as_ever() {
    replay("validation", targets::validation);
}
