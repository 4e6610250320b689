//! The condition keys that the door fills in for every request (evaluation contract, 9.5).

use http::{HeaderMap, header};
use sekisho_policy::Context;
use sekisho_replica::Caller;

use crate::door::Connection;

/// What of a request its global condition keys are made of.
pub(crate) struct RequestFacts<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) headers: &'a HeaderMap,
    /// The region as policies see it: `us-east-1` for global services.
    pub(crate) region: &'a str,
}

/// A second as condition keys write it. Written once a second, not once a request.
pub(crate) struct Now {
    /// Seconds since the epoch.
    pub(crate) second: i64,
    epoch: String,
    iso: String,
}

impl Now {
    pub(crate) fn of(second: i64) -> Self {
        let iso = jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        Self { second, epoch: second.to_string(), iso: iso.to_string() }
    }
}

impl RequestFacts<'_> {
    /// All global keys but `aws:ResourceAccount`, which each authorization has of its own.
    pub(crate) fn context<'a>(&'a self, caller: &'a Caller, now: &'a Now) -> Context<'a> {
        let mut context = caller.context(now.second, 16);
        context.set("aws:SourceIp", &*self.connection.peer_text);
        context.set("aws:SecureTransport", if self.connection.secure() { "true" } else { "false" });
        context.set("aws:RequestedRegion", self.region);
        context.set("aws:ViaAWSService", "false");
        context.set("aws:EpochTime", &*now.epoch);
        context.set("aws:CurrentTime", &*now.iso);
        for (key, name) in [("aws:UserAgent", header::USER_AGENT), ("aws:Referer", header::REFERER)]
        {
            if let Some(value) = self.headers.get(name).and_then(|value| value.to_str().ok()) {
                context.set(key, value);
            }
        }
        context
    }
}
