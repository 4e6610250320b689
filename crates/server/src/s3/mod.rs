//! S3's way through the door: the same steps as every service's, around bodies that stream.
//!
//! address → authenticate the head → region → operation → expected owner → decode →
//! guards → authorize → run with the body → encode (S3 contract, section 2).

mod address;
mod browser;
mod claims;
mod cors;
mod digests;
mod input;
mod keys;
mod passage;
mod post;
mod post_fields;
mod post_policy;
pub(crate) mod record;
mod upload;

pub(crate) use address::BaseDomains;
pub(crate) use browser::tell_origin;
pub(crate) use passage::{Arrived, Asker, HOST_ID, Seen, answer, host, host_id};
