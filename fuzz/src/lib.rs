//! What must hold of any bytes: functions that panic where it does not.
//!
//! From: bytes that libFuzzer makes up (`bin/`), and those of `corpus/`, which ordinary tests of the
//! crates put to the same functions. Each module imports one part of sekisho only, so that the
//! tests of that part can take it in. Readers and writers that are private to a crate are taken in by
//! their files, under the names that they have there.

pub mod api;
pub mod certificates;
#[allow(dead_code)]
#[path = "../../crates/services/iam/src/credential_report/csv.rs"]
mod csv;
#[allow(dead_code)]
#[path = "../../crates/services/iam/src/ssh_public_keys/encoding.rs"]
mod encoding;
pub mod policy;
pub mod reports;
pub mod request;
pub mod saml;
pub mod sigv4;
pub mod ssh_keys;
pub mod tokens;
#[allow(dead_code)]
#[path = "../../crates/services/iam/src/x509.rs"]
mod x509;
