//! Writes `aws-chunked` bodies (SG-20 to SG-23).

use super::Signer;
use crate::chunked::SignatureChain;
use crate::hash;
use std::fmt::Write;
use std::sync::Arc;

/// Frames and signs the chunks of one body. The last call is [`ChunkSigner::end`].
#[derive(Debug)]
pub struct ChunkSigner {
    // `None` writes chunks without signatures.
    chain: Option<SignatureChain>,
}

impl ChunkSigner {
    /// Signed chunks. `seed_signature` is what [`Signer::sign`] returned.
    pub fn signed(signer: &Signer<'_>, seed_signature: &str) -> Self {
        let key = Arc::new(signer.signing_key.clone());
        Self { chain: Some(SignatureChain::new(key, signer.date, &signer.scope(), seed_signature)) }
    }

    /// Chunks without signatures.
    pub fn unsigned() -> Self {
        Self { chain: None }
    }

    /// Appends one chunk of data; 8 KiB or more unless it is the last (SG-22), never empty.
    pub fn chunk(&mut self, data: &[u8], out: &mut Vec<u8>) {
        debug_assert!(!data.is_empty(), "an empty chunk ends the body");
        self.head(data, out);
        out.extend_from_slice(data);
        out.extend_from_slice(b"\r\n");
    }

    /// Appends the end: the empty chunk, the trailer's headers if there are any (names in lower
    /// case, sorted), and its signature. `has_trailer` is whether the request said so.
    pub fn end(mut self, has_trailer: bool, trailer: &[(&str, &str)], out: &mut Vec<u8>) {
        self.head(b"", out);
        let mut lines = String::new();
        for (name, value) in trailer {
            out.extend_from_slice(format!("{name}:{value}\r\n").as_bytes());
            let _ = writeln!(lines, "{name}:{value}");
        }
        if let Some(chain) = self.chain.as_mut().filter(|_| has_trailer) {
            let link = chain.trailer(&hash::sha256(lines.as_bytes()));
            out.extend_from_slice(b"x-amz-trailer-signature:");
            out.extend_from_slice(&link.signature);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(b"\r\n");
    }

    fn head(&mut self, data: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(format!("{:x}", data.len()).as_bytes());
        if let Some(chain) = &mut self.chain {
            let link = chain.chunk(&hash::sha256(data));
            out.extend_from_slice(b";chunk-signature=");
            out.extend_from_slice(&link.signature);
        }
        out.extend_from_slice(b"\r\n");
    }
}
