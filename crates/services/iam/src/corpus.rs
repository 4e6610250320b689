//! What was found by fuzzing stays mended: the corpus, put to the functions that libFuzzer runs.

#[path = "../../../../fuzz/replay.rs"]
mod replay;

use crate::certificates::certificates;
use crate::credential_report::reports::reports;
use crate::ssh_public_keys::ssh_keys::ssh_keys;

#[test]
fn certificates_of_the_corpus_hold() {
    replay::replay("certificates", certificates);
}

#[test]
fn ssh_keys_of_the_corpus_hold() {
    replay::replay("ssh_keys", ssh_keys);
}

#[test]
fn lines_of_the_corpus_are_read_back() {
    replay::replay("reports", reports);
}
