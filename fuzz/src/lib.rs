//! What must hold of any bytes: functions that panic where it does not.
//!
//! From: bytes that libFuzzer makes up (`bin/`), and those of `corpus/`, which ordinary tests of the
//! crates put to the same functions. Each module imports one part of sekisho only, so that the
//! tests of that part can take it in.

pub mod api;
pub mod policy;
pub mod request;
pub mod saml;
pub mod sigv4;
pub mod tokens;
