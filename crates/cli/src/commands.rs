//! One command a file.

pub(crate) mod account;
pub(crate) mod actions;
pub(crate) mod admin;
pub(crate) mod asking;
pub(crate) mod completions;
pub(crate) mod env;
pub(crate) mod events;
pub(crate) mod fmt;
pub(crate) mod policy_files;
pub(crate) mod serve;
pub(crate) mod simulate;
pub(crate) mod validate;
