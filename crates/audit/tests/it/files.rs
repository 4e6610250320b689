//! How files turn over, and how they are read while they do.

use sekisho_audit::{Audit, Event, Folder, Log, Options, Start, Tail};

use crate::support::{A, NOW_S, SOON, event, ids, lines, quick, records, started, user};

const DAY_S: i64 = 24 * 60 * 60;

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn files_are_the_owners_alone_and_a_new_start_begins_a_new_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let ana = user(A, "ana");
    for _ in 0..2 {
        let audit = started(Folder::create(folder.path()).unwrap(), quick());
        audit.record(&event(&ana, "GetUser"));
        audit.stop(SOON);
    }
    assert_eq!(
        names(folder.path()),
        ["events-0000000001-20240102T030405Z.jsonl", "events-0000000002-20240102T030405Z.jsonl"]
    );
    for name in names(folder.path()) {
        let mode = folder.path().join(name).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_segment_ends_at_its_length_and_with_its_day_and_no_line_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { segment_bytes: 2_000, ..quick() };
    let audit = started(Folder::create(folder.path()).unwrap(), options);
    let ana = user(A, "ana");
    for minute in 0..20 {
        audit.record(&Event { ended_s: NOW_S + 60 * minute, ..event(&ana, "GetUser") });
        assert!(audit.flush(SOON));
    }
    let same_day = names(folder.path()).len();
    assert!((4..=7).contains(&same_day), "{same_day} files of three to four lines");
    audit.record(&Event { ended_s: NOW_S + DAY_S, ..event(&ana, "GetUser") });
    assert!(audit.flush(SOON));
    assert_eq!(names(folder.path()).len(), same_day + 1);
    assert_eq!(records(&audit).len(), 21);
}

/// CT-60: 90 days can be looked up; what is older goes.
#[test]
fn old_segments_are_removed_and_young_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let audit = started(Folder::create(folder.path()).unwrap(), quick());
    let ana = user(A, "ana");
    for day in [0, 1, 90, 93] {
        audit.record(&Event { ended_s: NOW_S + day * DAY_S, ..event(&ana, "GetUser") });
        assert!(audit.flush(SOON));
    }
    audit.stop(SOON);
    let left: Vec<String> = names(folder.path());
    // The first one's lines are older than 91 days; the second one's may reach up to day 90.
    assert_eq!(left.len(), 3, "{left:?}");
    assert!(left[0].contains("20240103"), "{left:?}");
}

#[test]
fn a_tail_sees_what_is_written_after_it_began_across_segments() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { segment_bytes: 1, ..quick() };
    let audit = started(Folder::create(folder.path()).unwrap(), options);
    let ana = user(A, "ana");
    audit.record(&event(&ana, "GetUser"));
    assert!(audit.flush(SOON));
    let mut tail = Tail::new(audit.shelf().clone(), Log::Events, Start::End).unwrap();
    assert_eq!(tail.next_line().unwrap(), None);
    for name in ["ListUsers", "GetRole", "GetGroup"] {
        audit.record(&event(&ana, name));
        assert!(audit.flush(SOON));
    }
    for name in ["ListUsers", "GetRole"] {
        assert!(tail.next_line().unwrap().unwrap().contains(name));
    }
    let place = tail.place().unwrap();
    assert!(tail.next_line().unwrap().unwrap().contains("GetGroup"));
    assert_eq!(tail.next_line().unwrap(), None);
    let mut again = Tail::new(audit.shelf().clone(), Log::Events, place).unwrap();
    assert!(again.next_line().unwrap().unwrap().contains("GetGroup"));
}

/// A crash may cut the last line; the lines before it and those of the next start are whole.
#[test]
fn a_torn_line_spoils_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let ana = user(A, "ana");
    let audit = started(Folder::create(folder.path()).unwrap(), quick());
    audit.record(&event(&ana, "GetUser"));
    audit.stop(SOON);
    let file = folder.path().join(&names(folder.path())[0]);
    let mut text = std::fs::read(&file).unwrap();
    text.extend_from_slice(b"{\"eventVersion\":\"1.1");
    std::fs::write(&file, text).unwrap();
    let shelf = std::sync::Arc::new(Folder::create(folder.path()).unwrap());
    let audit = Audit::start(shelf, quick(), ids()).unwrap();
    audit.record(&event(&ana, "ListUsers"));
    let found: Vec<String> =
        records(&audit).iter().map(|record| record["eventName"].to_string()).collect();
    assert_eq!(found, ["\"GetUser\"", "\"ListUsers\""]);
    assert_eq!(lines(&audit, Log::Events).len(), 2);
}

#[test]
fn what_is_forgotten_is_gone_and_what_comes_after_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let audit = started(Folder::create(folder.path()).unwrap(), quick());
    let ana = user(A, "ana");
    audit.record(&event(&ana, "GetUser"));
    audit.forget();
    audit.record(&event(&ana, "ListUsers"));
    let records = records(&audit);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["eventName"], "ListUsers");
}
