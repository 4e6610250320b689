//! The service authorization reference: services, actions, resource types, condition keys.
//!
//! From: `models/authorization.jsonl.gz`, one service a line, sorted by prefix. To: facts by
//! action name, compared without case (evaluation contract, 8.3). The lines are found on the
//! first call, a service's facts are read when that service is first asked for.

use std::cmp::Ordering;
use std::sync::{LazyLock, OnceLock};

use crate::bundle;

mod facts;

pub use facts::{
    AccessLevel, ActionFact, ActionResourceType, ConditionKeyFact, ConditionKeyType,
    ResourceTypeFact, ServiceFacts,
};

static BUNDLE: &[u8] = include_bytes!("../../../models/authorization.jsonl.gz");
static SERVICES: LazyLock<Box<[Service]>> = LazyLock::new(|| index(bundle::unpack(BUNDLE)));

/// A service's line, and its facts once somebody asked.
struct Service {
    prefix: &'static str,
    line: &'static str,
    facts: OnceLock<ServiceFacts>,
}

impl Service {
    fn facts(&'static self) -> &'static ServiceFacts {
        self.facts.get_or_init(|| ServiceFacts::read(self.line))
    }
}

fn index(text: &'static str) -> Box<[Service]> {
    let services = text.lines().map(|line| {
        // The prefix comes first in every line, so that finding it costs nothing.
        let (prefix, _) = line
            .strip_prefix(r#"{"prefix":""#)
            .and_then(|rest| rest.split_once('"'))
            .expect("a line of a compiled-in bundle is well formed: a test reads each");
        Service { prefix, line, facts: OnceLock::new() }
    });
    services.collect()
}

/// The service prefixes (`iam`, `s3`, …), sorted; reads no service's facts.
pub fn service_prefixes() -> impl ExactSizeIterator<Item = &'static str> {
    SERVICES.iter().map(|service| service.prefix)
}

/// The facts of every service, by prefix. Reads them all: tens of milliseconds the first time.
pub fn services() -> impl ExactSizeIterator<Item = &'static ServiceFacts> {
    SERVICES.iter().map(Service::facts)
}

/// The facts of the service with the prefix, in any letter case.
pub fn service(prefix: &str) -> Option<&'static ServiceFacts> {
    let index =
        SERVICES.binary_search_by(|service| compare_ignoring_case(service.prefix, prefix)).ok()?;
    SERVICES.get(index).map(Service::facts)
}

/// The actions of the service, by lower-case name; empty for an unknown prefix.
pub fn actions_of(prefix: &str) -> &'static [ActionFact] {
    service(prefix).map_or(&[], |service| &service.actions)
}

/// The facts of an action by its full name (`iam:CreateUser`), in any letter case.
/// Wildcards are not looked at: a pattern is no action's name.
pub fn action(name: &str) -> Option<&'static ActionFact> {
    let (prefix, name) = name.split_once(':')?;
    service(prefix)?.action(name)
}

/// Orders by lower-case ASCII, as the bundle is sorted.
fn compare_ignoring_case(one: &str, other: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    one.bytes().map(lower).cmp(other.bytes().map(lower))
}

#[cfg(test)]
mod tests;
