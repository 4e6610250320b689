//! The security log: requests whose caller was not believed (CT-2).
//!
//! They belong to no account for certain, so they are in no account's records; whoever runs the
//! server wants to see them all the same.

use std::net::IpAddr;

use crate::json::{cut, push_text_member};
use crate::time;

/// A request whose caller was not believed.
#[derive(Debug, Clone, Copy)]
pub struct SecurityEvent<'a> {
    /// When, in seconds since the epoch.
    pub ended_s: i64,
    /// Whether the caller was not believed; otherwise it is a request for what there is not, or
    /// nobody's for nobody's.
    pub is_authentication: bool,
    /// The code that the client was told.
    pub code: &'a str,
    /// What it was told; names no secret.
    pub message: &'a str,
    /// The key id that was claimed, if one was.
    pub access_key_id: Option<&'a str>,
    /// The service it was for, as far as that is known.
    pub service: &'a str,
    /// The client's address.
    pub source: IpAddr,
    /// The `User-Agent` header.
    pub user_agent: Option<&'a str>,
    /// The id that the client was told, if it was told one.
    pub request_id: Option<&'a str>,
}

impl SecurityEvent<'_> {
    /// As one line of JSON.
    pub(crate) fn push_line(&self, out: &mut Vec<u8>) {
        let kind =
            if self.is_authentication { "AuthenticationFailure" } else { "UnattributedRequest" };
        out.push(b'{');
        push_text_member(out, "eventTime", &time::extended(self.ended_s));
        push_text_member(out, "eventType", kind);
        push_text_member(out, "service", self.service);
        push_text_member(out, "sourceIPAddress", &self.source.to_string());
        if let Some(agent) = self.user_agent {
            push_text_member(out, "userAgent", cut(agent, 1024));
        }
        if let Some(id) = self.access_key_id {
            push_text_member(out, "accessKeyId", cut(id, 128));
        }
        push_text_member(out, "errorCode", self.code);
        push_text_member(out, "errorMessage", cut(self.message, 1024));
        if let Some(id) = self.request_id {
            push_text_member(out, "requestID", id);
        }
        out.extend_from_slice(b"}\n");
    }
}
