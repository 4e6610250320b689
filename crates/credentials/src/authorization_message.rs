//! Encoded authorization messages: the details of a denial, readable by those alone who may
//! call `DecodeAuthorizationMessage`.
//!
//! From: the JSON text that explains a decision. To: URL-safe text without padding, sealed by
//! the key ring, and back.
//!
//! ```text
//! base64url( version 1 | ring key version, 4 bytes | nonce | ciphertext and tag )
//! ```
//!
//! A message can be read as long as its ring key is kept, 36 hours at least.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::CryptoRng;

use crate::aead::{NONCE_BYTES, TAG_BYTES};
use crate::key_ring::{KeyRing, KeyVersion};

/// The longest encoded message that is looked at. The API's own limit is 10,240 characters.
/// Source: STS API reference, DecodeAuthorizationMessage, `EncodedMessage`.
pub const AUTHORIZATION_MESSAGE_BYTES_MAX: usize = 10_240;

const VERSION: u8 = 1;
const HEADER_BYTES: usize = 1 + 4;

/// The text is no message of ours; answered as `InvalidAuthorizationMessageException`, 400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuthorizationMessageError {
    /// Not in the form of a message.
    #[error("the text is not an encoded authorization message")]
    Malformed,
    /// Sealed under a ring key that is no longer, or not yet, here.
    #[error("the encoded authorization message is sealed under a key that is not here")]
    UnknownKey,
    /// Changed, or made by somebody else.
    #[error("the encoded authorization message was changed")]
    Forged,
    /// Too much to say: the encoded text would be longer than the API takes back.
    #[error("the authorization message is too long to encode")]
    TooLong,
}

impl KeyRing {
    /// Seals the message under the ring's active key. `now` in epoch seconds.
    ///
    /// # Errors
    /// `TooLong` if the encoded text would exceed [`AUTHORIZATION_MESSAGE_BYTES_MAX`].
    pub fn encode_authorization_message<R: CryptoRng + ?Sized>(
        &self,
        message: &str,
        now: u64,
        rng: &mut R,
    ) -> Result<String, AuthorizationMessageError> {
        let length = HEADER_BYTES + NONCE_BYTES + message.len() + TAG_BYTES;
        if base64::encoded_len(length, false)
            .is_none_or(|encoded| encoded > AUTHORIZATION_MESSAGE_BYTES_MAX)
        {
            return Err(AuthorizationMessageError::TooLong);
        }
        let key = self.active(now);
        let header = header(key.info.version);
        let mut sealed = Vec::with_capacity(length);
        sealed.extend_from_slice(&header);
        key.messages.seal_onto(&mut sealed, &header, message.as_bytes().to_vec(), rng);
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Reads a message that [`encode_authorization_message`](Self::encode_authorization_message)
    /// made.
    ///
    /// # Errors
    /// [`AuthorizationMessageError`], never `TooLong`.
    pub fn decode_authorization_message(
        &self,
        encoded: &str,
    ) -> Result<String, AuthorizationMessageError> {
        use AuthorizationMessageError::{Forged, Malformed, UnknownKey};

        if encoded.len() > AUTHORIZATION_MESSAGE_BYTES_MAX {
            return Err(Malformed);
        }
        let mut sealed = URL_SAFE_NO_PAD.decode(encoded).map_err(|_| Malformed)?;
        let (version, rest) = sealed.split_first_mut().ok_or(Malformed)?;
        let (number, rest) = rest.split_first_chunk_mut().ok_or(Malformed)?;
        let (nonce, rest) = rest.split_first_chunk_mut().ok_or(Malformed)?;
        if *version != VERSION || rest.len() < TAG_BYTES {
            return Err(Malformed);
        }
        let number = KeyVersion(u32::from_be_bytes(*number));
        let key = self.find(number).ok_or(UnknownKey)?;
        let message =
            key.messages.open_in_place(*nonce, &header(number), rest).map_err(|_| Forged)?;
        String::from_utf8(message.to_vec()).map_err(|_| Malformed)
    }
}

fn header(version: KeyVersion) -> [u8; HEADER_BYTES] {
    let [a, b, c, d] = version.0.to_be_bytes();
    [VERSION, a, b, c, d]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    const NOW: u64 = 1_900_000_000;

    fn ring(seed: u64) -> KeyRing {
        KeyRing::generate(NOW, &mut StdRng::seed_from_u64(seed))
    }

    fn encoded(ring: &KeyRing, message: &str) -> String {
        ring.encode_authorization_message(message, NOW, &mut StdRng::seed_from_u64(9)).unwrap()
    }

    #[test]
    fn a_message_reads_back_even_after_a_rotation() {
        let mut ring = ring(1);
        let text = encoded(&ring, r#"{"allowed":false}"#);
        assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        ring.rotate(NOW, 0, &mut StdRng::seed_from_u64(2));
        assert_eq!(ring.decode_authorization_message(&text).unwrap(), r#"{"allowed":false}"#);
    }

    #[test]
    fn each_failure_has_its_own_error() {
        use AuthorizationMessageError::*;
        let mut ring = ring(1);
        let text = encoded(&ring, "{}");
        for malformed in ["", "AAAA", "not base64!", &"A".repeat(10_241)] {
            assert_eq!(ring.decode_authorization_message(malformed), Err(Malformed), "{malformed}");
        }
        let other = KeyRing::generate(NOW, &mut StdRng::seed_from_u64(3));
        assert_eq!(other.decode_authorization_message(&text), Err(Forged));
        ring.rotate(NOW, 0, &mut StdRng::seed_from_u64(2));
        ring.retire(u64::MAX);
        assert_eq!(ring.decode_authorization_message(&text), Err(UnknownKey));
    }

    #[test]
    fn a_session_token_is_not_a_message() {
        let ring = ring(1);
        // Both sealed by one ring, yet under keys of their own.
        let sealed = {
            let key = ring.active(NOW);
            let mut bytes = header(key.info.version).to_vec();
            let rng = &mut StdRng::seed_from_u64(4);
            key.tokens.seal_onto(&mut bytes, &header(key.info.version), b"{}".to_vec(), rng);
            URL_SAFE_NO_PAD.encode(bytes)
        };
        assert_eq!(
            ring.decode_authorization_message(&sealed),
            Err(AuthorizationMessageError::Forged)
        );
    }

    #[test]
    fn the_longest_message_fits_what_the_api_takes_back() {
        let ring = ring(1);
        let rng = &mut StdRng::seed_from_u64(9);
        let longest = 10_240 * 3 / 4 - HEADER_BYTES - NONCE_BYTES - TAG_BYTES;
        let text = ring.encode_authorization_message(&"x".repeat(longest), NOW, rng).unwrap();
        assert_eq!(text.len(), AUTHORIZATION_MESSAGE_BYTES_MAX);
        assert_eq!(ring.decode_authorization_message(&text).unwrap().len(), longest);
        assert_eq!(
            ring.encode_authorization_message(&"x".repeat(longest + 1), NOW, rng),
            Err(AuthorizationMessageError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn arbitrary_text_never_panics(text in "[A-Za-z0-9_-]{0,200}|\\PC{0,80}") {
            prop_assert!(ring(1).decode_authorization_message(&text).is_err());
        }
    }
}
