//! The chain of signatures: every chunk signs the one before it, the first the request.

use crate::canonical::push_hex;
use crate::{AmzDate, Signed, SigningKey, hash};
use std::sync::Arc;

/// Computes the signatures of a body's parts, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct SignatureChain {
    signing_key: Arc<SigningKey>,
    date: AmzDate,
    scope: String,
    previous: Vec<u8>,
}

/// A computed signature and what it was made over.
pub(crate) struct Link {
    pub(crate) signature: [u8; 64],
    pub(crate) string_to_sign: Vec<u8>,
}

impl SignatureChain {
    /// The chain that starts at a verified request.
    pub(crate) fn of(signed: &Signed<'_>, signing_key: Arc<SigningKey>) -> Self {
        Self::new(signing_key, signed.date, signed.credential.scope(), &signed.signature)
    }

    pub(crate) fn new(
        signing_key: Arc<SigningKey>,
        date: AmzDate,
        scope: &str,
        seed_signature: &str,
    ) -> Self {
        Self {
            signing_key,
            date,
            scope: scope.to_owned(),
            previous: seed_signature.as_bytes().to_vec(),
        }
    }

    /// The signature of the next chunk, by its data's hash (SG-21).
    pub(crate) fn chunk(&mut self, data_hash: &[u8; 32]) -> Link {
        self.link("AWS4-HMAC-SHA256-PAYLOAD", &[&hash::EMPTY, data_hash])
    }

    /// The signature of the trailer, by the hash of its `name:value\n` lines (SG-23).
    pub(crate) fn trailer(&mut self, lines_hash: &[u8; 32]) -> Link {
        self.link("AWS4-HMAC-SHA256-TRAILER", &[lines_hash])
    }

    fn link(&mut self, algorithm: &str, hashes: &[&[u8; 32]]) -> Link {
        let mut text = Vec::with_capacity(320 + self.scope.len());
        for line in [
            algorithm.as_bytes(),
            self.date.as_str().as_bytes(),
            self.scope.as_bytes(),
            &self.previous,
        ] {
            text.extend_from_slice(line);
            text.push(b'\n');
        }
        for (index, hash) in hashes.iter().enumerate() {
            if 0 < index {
                text.push(b'\n');
            }
            push_hex(&mut text, hash);
        }
        let signature = self.signing_key.sign_hex(&text);
        self.previous.clear();
        self.previous.extend_from_slice(&signature);
        Link { signature, string_to_sign: text }
    }
}
