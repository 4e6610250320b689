//! One request's event, as the door knows it at the end.

use std::net::IpAddr;
use std::sync::Arc;

use sekisho_arn::AccountId;

use crate::identity::Identity;

/// What kind of event, for `eventCategory` and who gets to see it (CT-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// All of IAM and STS, and what changes or describes a bucket.
    Management,
    /// What happens to objects; recorded only where it is asked for, never looked up.
    Data,
}

/// The connection's encryption, for `tlsDetails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tls {
    /// Such as `TLSv1.3`.
    pub version: &'static str,
    /// Such as `TLS_AES_256_GCM_SHA384`.
    pub cipher_suite: &'static str,
}

/// One request that is over. Borrowed: recording copies it.
///
/// `parameters`, `elements`, `additional` and `resources` are JSON already; empty means `null`
/// for the first two and absent for the others.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// Who asked.
    pub identity: &'a Arc<Identity>,
    /// When it was over, in seconds since the epoch.
    pub ended_s: i64,
    /// The service's name in a credential scope, such as `iam`; `signin` for sign-ins.
    pub service: &'static str,
    /// The event's name.
    pub name: &'static str,
    /// What kind of event.
    pub kind: Kind,
    /// Whether it only read (CT-6).
    pub read_only: bool,
    /// The region that served it.
    pub region: &'a str,
    /// The client's address.
    pub source: IpAddr,
    /// The `User-Agent` header, if it was sent.
    pub user_agent: Option<&'a str>,
    /// Code (CT-3) and message of the refusal; the code is empty where AWS has none.
    pub error: Option<(&'a str, &'a str)>,
    /// What was asked.
    pub parameters: &'a [u8],
    /// What was answered.
    pub elements: &'a [u8],
    /// S3's further facts (CT-45).
    pub additional: &'a [u8],
    /// What it was done to.
    pub resources: &'a [u8],
    /// The id that the client was told; empty for sign-ins, which have none.
    pub request_id: &'a str,
    /// The encryption, and the `Host` header that came through it.
    pub tls: Option<(Tls, &'a str)>,
    /// The account it is for (CT-1).
    pub recipient: AccountId,
    /// Another account that gets a copy (CT-30).
    pub also: Option<AccountId>,
}
