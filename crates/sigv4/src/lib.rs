//! Signature Version 4: canonical requests, verification, presigned and chunked bodies.
//!
//! From: a request's head as received ([`RequestView`]), a signing key that somebody else found,
//! the body's hash, and the time. To: [`Verified`] or a typed [`AuthError`], which
//! [`AuthError::answer`] turns into each protocol's own words. Knows no secret but what a caller
//! hands in, and not whom a key belongs to.
//!
//! Rules are cited as `SG-…`: the errors and authentication contract, §8.

mod answer;
mod canonical;
mod chunked;
mod date;
mod encode;
mod error;
mod expectation;
mod hash;
mod key;
mod key_cache;
mod parse;
mod presented;
mod scope;
mod sign;
mod verify;
mod view;

pub use answer::{AuthAnswer, ProtocolFamily, denied, throttled};
pub use canonical::PathEncoding;
pub use chunked::{CHUNK_BYTES_MIN, ChunkedBody, TRAILER_BYTES_MAX};
pub use date::AmzDate;
pub use error::{AuthError, ChunkFault, Malformed, Mismatch, ScopeFault};
pub use expectation::{EXPIRES_S_MAX, Expectation, PresignedLife, Regions, ServiceRules};
pub use hash::{BodyHash, BodyHasher};
pub use key::SigningKey;
pub use key_cache::{SecretFingerprint, SigningKeyCache};
pub use parse::{
    AUTHORIZATION_BYTES_MAX, SESSION_TOKEN_BYTES_MAX, SIGNED_HEADERS_MAX, TARGET_BYTES_MAX, parse,
};
pub use presented::{
    Algorithm, Form, PayloadClaim, PayloadKind, Presented, SessionToken, Signed, SignedHeaders,
    StreamingKind,
};
pub use scope::Credential;
pub use sign::{ChunkSigner, SignError, SignedBody, Signer};
pub use verify::{BodyCheck, Verified, check_scope, verify, verify_post_policy};
pub use view::RequestView;
