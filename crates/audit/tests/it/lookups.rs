//! Finding records again (section 6 of the contract).

use sekisho_audit::lookup::{Attribute, Page, Place, Query, Resource, find};
use sekisho_audit::{Audit, Event, Kind, Options};

use crate::support::{A, B, NOW_S, SOON, event, in_memory, quick, started, user};

fn query(account: &str) -> Query<'static> {
    Query {
        account: account.parse().unwrap(),
        region: "us-east-1",
        attribute: None,
        start_s: 0,
        end_s: i64::MAX,
        max: 50,
        after: None,
    }
}

fn found(audit: &Audit, query: &Query<'_>) -> Page {
    assert!(audit.flush(SOON));
    find(&**audit.shelf(), query).unwrap()
}

fn names(page: &Page) -> Vec<&str> {
    page.events.iter().map(|found| found.event_name.as_str()).collect()
}

/// Three users' events, ten seconds apart, in small segments.
fn some() -> Audit {
    let options = Options { segment_bytes: 1_500, ..quick() };
    let audit = started(sekisho_audit::Memory::default(), options);
    let (ana, bob, eve) = (user(A, "ana"), user(A, "bob"), user(B, "eve"));
    let parameters: &[u8] = br#"{"userName":"carl"}"#;
    let elements: &[u8] = br#"{"role":{"roleName":"r","arn":"arn:aws:iam::1:role/r"}}"#;
    for (index, event) in [
        Event { parameters, ..event(&ana, "CreateUser") },
        event(&bob, "ListUsers"),
        event(&eve, "ListUsers"),
        Event { elements, ..event(&bob, "CreateRole") },
        Event { kind: Kind::Data, service: "s3", ..event(&ana, "GetObject") },
        Event { region: "eu-west-1", ..event(&ana, "ListRoles") },
        event(&ana, "GetUser"),
    ]
    .into_iter()
    .enumerate()
    {
        audit.record(&Event { ended_s: NOW_S + 10 * index as i64, ..event });
        assert!(audit.flush(SOON));
    }
    audit
}

/// CT-60, CT-64, CT-7, CT-70: one account's and region's management events, newest first, at once.
#[test]
fn an_account_finds_its_own_events_of_a_region_newest_first() {
    let audit = some();
    let page = found(&audit, &query(A));
    assert_eq!(names(&page), ["GetUser", "CreateRole", "ListUsers", "CreateUser"]);
    assert_eq!(page.next, None);
    assert_eq!(names(&found(&audit, &query(B))), ["ListUsers"]);
    let elsewhere = Query { region: "eu-west-1", ..query(A) };
    assert_eq!(names(&found(&audit, &elsewhere)), ["ListRoles"]);
}

/// CT-61.
#[test]
fn each_attribute_finds_what_has_it() {
    let audit = some();
    let all = found(&audit, &query(A));
    let id = all.events[1].event_id.clone();
    for (key, value, expected) in [
        ("EventId", id.as_str(), vec!["CreateRole"]),
        ("EventName", "CreateUser", vec!["CreateUser"]),
        ("EventName", "createuser", vec![]),
        ("ReadOnly", "true", vec!["GetUser", "ListUsers"]),
        ("ReadOnly", "false", vec!["CreateRole", "CreateUser"]),
        ("Username", "bob", vec!["CreateRole", "ListUsers"]),
        ("Username", "bo", vec![]),
        ("ResourceType", "AWS::IAM::User", vec!["CreateUser"]),
        ("ResourceName", "carl", vec!["CreateUser"]),
        ("ResourceName", "arn:aws:iam::1:role/r", vec!["CreateRole"]),
        (
            "EventSource",
            "iam.amazonaws.com",
            vec!["GetUser", "CreateRole", "ListUsers", "CreateUser"],
        ),
        ("EventSource", "sts.amazonaws.com", vec![]),
        ("AccessKeyId", "AKIAana", vec!["GetUser", "CreateUser"]),
    ] {
        let attribute = Attribute::new(key, value).unwrap();
        let asked = Query { attribute: Some(&attribute), ..query(A) };
        assert_eq!(names(&found(&audit, &asked)), expected, "{key} {value}");
    }
    assert_eq!(Attribute::new("eventName", "x"), None, "keys tell capitals apart");
}

/// CT-62: both ends belong to it.
#[test]
fn a_time_range_includes_both_its_ends() {
    let audit = some();
    let asked = Query { start_s: NOW_S + 10, end_s: NOW_S + 30, ..query(A) };
    assert_eq!(names(&found(&audit, &asked)), ["CreateRole", "ListUsers"]);
}

/// CT-64.
#[test]
fn pages_join_without_gap_or_repetition_while_more_is_written() {
    let audit = some();
    let mut seen = Vec::new();
    let mut after: Option<Place> = None;
    let ana = user(A, "ana");
    loop {
        let page = found(&audit, &Query { max: 1, after, ..query(A) });
        seen.extend(page.events.iter().map(|found| found.event_name.clone()));
        // What comes later belongs before the first page.
        audit.record(&Event { ended_s: NOW_S + 1_000, ..event(&ana, "ListGroups") });
        match page.next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    assert_eq!(seen, ["GetUser", "CreateRole", "ListUsers", "CreateUser"]);
}

/// CT-67, CT-69.
#[test]
fn a_found_record_tells_its_resources_and_is_whole() {
    let audit = some();
    let page = found(&audit, &query(A));
    let role = &page.events[1];
    let resource = |kind, name: &str| Resource { kind, name: name.to_owned() };
    assert_eq!(
        role.resources,
        [resource("AWS::IAM::Role", "arn:aws:iam::1:role/r"), resource("AWS::IAM::Role", "r")]
    );
    assert_eq!(role.username.as_deref(), Some("bob"));
    assert_eq!(role.access_key_id.as_deref(), Some("AKIAbob"));
    assert_eq!(role.time_s, NOW_S + 30);
    let record: serde_json::Value = serde_json::from_str(&role.record).unwrap();
    assert_eq!(record["eventID"], role.event_id.as_str());
}

/// CT-68.
#[test]
fn sessions_go_by_their_names_and_root_by_root() {
    use sekisho_audit::Identity;
    use std::sync::Arc;
    let audit = in_memory();
    let account = A.parse().unwrap();
    let ana = user(A, "ana");
    for (kind, principal, name) in
        [("AssumedRole", "AROAX:deploy", None), ("Root", A, Some("the-alias"))]
    {
        let who = Arc::new(Identity::caller(kind, principal, "arn", account, "K", name, None));
        audit.record(&Event { identity: &who, ..event(&ana, "GetUser") });
    }
    let page = found(&audit, &query(A));
    let users: Vec<Option<&str>> = page.events.iter().map(|e| e.username.as_deref()).collect();
    assert_eq!(users, [Some("root"), Some("deploy")]);
    for (name, count) in [("deploy", 1), ("root", 1), ("the-alias", 0)] {
        let attribute = Attribute::Username(name.to_owned());
        let asked = Query { attribute: Some(&attribute), ..query(A) };
        assert_eq!(found(&audit, &asked).events.len(), count, "{name}");
    }
}
