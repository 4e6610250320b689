//! What is delivered into a bucket: files of records, and digests that chain and sign them
//! (section 7 of the contract). Bytes and names only; `server` puts them where they belong.

mod digest;
mod files;
mod gather;
mod signing_key;
mod signing_keys;

pub use digest::{DigestFile, digest_file};
pub use files::{LogFile, log_file};
pub use gather::{Gathered, Selected, gather};
pub use signing_key::{DigestKey, DigestKeyError};
pub use signing_keys::{DatedKey, KeysError, known_keys, sealed_key};
