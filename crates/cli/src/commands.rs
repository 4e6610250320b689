//! One command a file.

pub(crate) mod admin;
pub(crate) mod completions;
pub(crate) mod env;
pub(crate) mod serve;
pub(crate) mod simulate;
