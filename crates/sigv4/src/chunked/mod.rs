//! `aws-chunked` bodies: decoded and verified as they stream by (SG-20 to SG-23).
//!
//! From: a verified request whose body is [`crate::BodyCheck::Chunked`], and the body's bytes
//! however the network cut them. To: the data, and in the end the trailer.
//!
//! Memory: one chunk head line or the trailer, never a chunk. Data is therefore handed on before
//! its chunk's signature was seen. **Keep it where it can be thrown away until
//! [`ChunkedBody::finish`] returned `Ok`; after any error throw it away.**

mod body;
mod chain;

pub use body::{CHUNK_BYTES_MIN, ChunkedBody, TRAILER_BYTES_MAX};
pub(crate) use chain::SignatureChain;
