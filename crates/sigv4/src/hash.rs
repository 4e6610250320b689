//! SHA-256, and the body's hash as the verifier is told it.

use aws_lc_rs::digest;

/// SHA-256 of nothing.
pub(crate) const EMPTY: [u8; 32] = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
    0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

pub(crate) fn sha256(data: &[u8]) -> [u8; 32] {
    finished(digest::digest(&digest::SHA256, data))
}

pub(crate) fn finished(digest: digest::Digest) -> [u8; 32] {
    digest.as_ref().try_into().expect("SHA-256 gives 32 bytes")
}

/// What is known about the body when the signature is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyHash {
    /// The whole body was read; this is its SHA-256.
    Known([u8; 32]),
    /// The body comes later. The caller keeps the promise of [`crate::Verified::body`].
    Later,
}

impl BodyHash {
    /// The hash of a body that was read whole.
    pub fn of(body: &[u8]) -> Self {
        Self::Known(if body.is_empty() { EMPTY } else { sha256(body) })
    }
}

/// Hashes a body on its way, for [`crate::BodyCheck::MustHash`].
pub struct BodyHasher {
    context: digest::Context,
}

impl BodyHasher {
    /// Nothing hashed yet.
    #[expect(clippy::new_without_default, reason = "an empty hash is no default of anything")]
    pub fn new() -> Self {
        Self { context: digest::Context::new(&digest::SHA256) }
    }

    /// Takes the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        self.context.update(piece);
    }

    /// The hash of all pieces, for [`crate::BodyCheck::judge`].
    pub fn finish(self) -> [u8; 32] {
        finished(self.context.finish())
    }
}

impl std::fmt::Debug for BodyHasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BodyHasher")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nothing_is_the_known_one() {
        assert_eq!(sha256(b""), EMPTY);
        assert_eq!(BodyHash::of(b""), BodyHash::Known(EMPTY));
    }
}
