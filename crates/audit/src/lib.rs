//! Who did what: every request's record in `CloudTrail`'s shape, in files that turn over.
//!
//! From: the door, one [`Event`] a request, which it only copies into a queue ([`Audit::record`]).
//! To: lines of JSON in segments ([`Shelf`]), written by a thread of its own; and back out of them
//! by [`lookup`] (for the `CloudTrail` API) and [`Tail`] (for whoever watches).
//!
//! A request never waits for the disk here. What cannot be written stays in the queue until it
//! can; what no longer fits into the queue is counted, and [`Status`] says so.
//!
//! Rules `CT-…` are those of the audit record contract.

mod durable;
mod elements;
mod event;
mod identity;
mod json;
mod operations;
mod queue;
mod record;
mod security;
mod segments;
mod shelf;
mod status;
mod tail;
mod time;
mod writer;
mod xml;

pub mod lookup;

pub use durable::Durable;
pub use elements::{HIDDEN, render_members};
pub use event::{Event, Kind, Tls};
pub use identity::{Identity, Issuer, SessionContext, SigningIn};
pub use operations::{answers_with_elements, event_name, is_read_only};
pub use record::FillRandom;
pub use security::SecurityEvent;
pub use segments::{Log, Segment};
pub use shelf::{Appender, Folder, Memory, ReadAt, Shelf};
pub use status::Status;
pub use tail::{Start, Tail};
pub use time::{basic, extended as iso, parse_extended as parse_iso};
pub use writer::{Audit, Options};
pub use xml::xml_as_json;
