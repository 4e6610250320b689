//! Signed tokens as OpenID Connect has them: JWTs (RFC 7519) in JWS compact form (RFC 7515), key
//! sets (RFC 7517), discovery documents.
//!
//! From: bytes that strangers send. To: claims under a signature that has been verified, or an
//! error. Whose keys are asked, and what claims must say, is the caller's.
//!
//! Nothing in a token chooses how it is verified: its algorithm is one of six, all of public keys, and
//! must be the one that the key is for. Keys and addresses that a header brings along (`jwk`, `jku`,
//! `x5u`, `x5c`) are not looked at.

mod algorithm;
mod discovery;
mod json;
mod keys;
mod sign;
mod token;

pub use algorithm::Algorithm;
pub use discovery::Discovery;
pub use json::{JsonError, Number, Object, Value};
pub use keys::KeySet;
pub use sign::{SigningError, SigningKey};
pub use token::{Claims, Token, TokenError};
