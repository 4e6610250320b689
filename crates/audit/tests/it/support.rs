//! A log in memory, and events to put into it.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use sekisho_audit::{
    Audit, Event, FillRandom, Identity, Kind, Log, Memory, Options, Shelf, Start, Tail,
};
use serde_json::Value;

pub(crate) const A: &str = "111111111111";
pub(crate) const B: &str = "222222222222";
/// 2024-01-02T03:04:05Z
pub(crate) const NOW_S: i64 = 1_704_164_645;
pub(crate) const SOON: Duration = Duration::from_secs(10);

/// Ids that only ever grow.
pub(crate) fn ids() -> FillRandom {
    let mut next = 0_u64;
    Box::new(move |bytes| {
        for piece in bytes.chunks_mut(16) {
            next += 1;
            piece.fill(0);
            piece[..8].copy_from_slice(&next.to_be_bytes());
        }
    })
}

pub(crate) fn quick() -> Options {
    Options {
        gather: Duration::from_millis(1),
        retry_after: Duration::from_millis(5),
        ..Options::default()
    }
}

pub(crate) fn started(shelf: impl Shelf, options: Options) -> Audit {
    Audit::start(Arc::new(shelf), options, ids()).unwrap()
}

pub(crate) fn in_memory() -> Audit {
    started(Memory::default(), quick())
}

pub(crate) fn user(account: &str, name: &str) -> Arc<Identity> {
    let account = account.parse().unwrap();
    let arn = format!("arn:aws:iam::{account}:user/{name}");
    let key = format!("AKIA{name}");
    Arc::new(Identity::caller("IAMUser", "AIDAX", &arn, account, &key, Some(name), None))
}

pub(crate) fn event<'a>(identity: &'a Arc<Identity>, name: &'static str) -> Event<'a> {
    Event {
        identity,
        ended_s: NOW_S,
        service: "iam",
        name,
        kind: Kind::Management,
        read_only: name.starts_with("Get") || name.starts_with("List"),
        region: "us-east-1",
        source: IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7)),
        user_agent: Some("test/1"),
        error: None,
        parameters: b"",
        elements: b"",
        additional: b"",
        resources: b"",
        request_id: "0f010203-0405-4607-8809-0a0b0c0d0eff",
        tls: None,
        recipient: identity.account.unwrap(),
        also: None,
    }
}

/// Every line of a log, oldest first.
pub(crate) fn lines(audit: &Audit, log: Log) -> Vec<String> {
    assert!(audit.flush(SOON), "not written in time: {:?}", audit.status());
    let mut tail = Tail::new(audit.shelf().clone(), log, Start::Oldest).unwrap();
    let mut lines = Vec::new();
    while let Some(line) = tail.next_line().unwrap() {
        lines.push(line);
    }
    lines
}

pub(crate) fn records(audit: &Audit) -> Vec<Value> {
    let parse = |line: &String| serde_json::from_str(line).unwrap();
    lines(audit, Log::Events).iter().map(parse).collect()
}
