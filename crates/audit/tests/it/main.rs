//! The audit log from outside: events in, lines out.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod files;
mod full_disk;
mod lookups;
mod records;
mod support;
