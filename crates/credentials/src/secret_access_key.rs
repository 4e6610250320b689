//! Secret access keys: forty characters that sign requests.
//!
//! The value is wiped from memory when dropped, compared in constant time, and never printed.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const LENGTH: usize = 40;
/// What forty characters of six bits each hold.
pub(crate) const ENTROPY_BYTES: usize = 30;

/// A secret access key: 40 characters of `[A-Za-z0-9+/]` (ID-13).
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretAccessKey([u8; LENGTH]);

/// The text is not 40 characters of `[A-Za-z0-9+/]`. Says nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a secret access key is 40 characters of A-Z, a-z, 0-9, + and /")]
pub struct SecretAccessKeyError;

impl SecretAccessKey {
    /// Makes a key of 240 random bits.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut entropy = Zeroizing::new([0; ENTROPY_BYTES]);
        rng.fill_bytes(entropy.as_mut());
        Self::from_entropy(&entropy)
    }

    /// The key that 240 bits stand for.
    pub(crate) fn from_entropy(entropy: &[u8; ENTROPY_BYTES]) -> Self {
        let mut key = [0; LENGTH];
        STANDARD.encode_slice(entropy, &mut key).expect("30 bytes are 40 characters of base64");
        Self(key)
    }

    /// The key itself, for signing, sealing, and the one answer that shows it.
    pub fn expose(&self) -> &str {
        std::str::from_utf8(&self.0).expect("only ASCII is ever stored")
    }
}

impl FromStr for SecretAccessKey {
    type Err = SecretAccessKeyError;

    fn from_str(text: &str) -> Result<Self, SecretAccessKeyError> {
        let key: [u8; LENGTH] = text.as_bytes().try_into().map_err(|_| SecretAccessKeyError)?;
        let clean = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        if key.iter().all(clean) { Ok(Self(key)) } else { Err(SecretAccessKeyError) }
    }
}

impl PartialEq for SecretAccessKey {
    fn eq(&self, other: &Self) -> bool {
        verify_slices_are_equal(&self.0, &other.0).is_ok()
    }
}

impl Eq for SecretAccessKey {}

impl fmt::Debug for SecretAccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretAccessKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    /// ID-13.
    #[test]
    fn a_generated_key_is_forty_characters_and_reads_back() {
        let mut rng = StdRng::seed_from_u64(1);
        let key = SecretAccessKey::generate(&mut rng);
        assert_eq!(key.expose().len(), 40);
        assert_eq!(key.expose().parse::<SecretAccessKey>().unwrap(), key);
        assert_ne!(SecretAccessKey::generate(&mut rng), key);
    }

    #[test]
    fn other_texts_are_refused() {
        let good = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        assert!(good.parse::<SecretAccessKey>().is_ok());
        for text in ["", &good[1..], &format!("{good}A"), &good.replace('/', "="), &"é".repeat(20)]
        {
            assert_eq!(text.parse::<SecretAccessKey>(), Err(SecretAccessKeyError), "{text}");
        }
    }

    #[test]
    fn debug_shows_nothing_of_the_key() {
        let key: SecretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".parse().unwrap();
        assert_eq!(format!("{key:?}"), "SecretAccessKey(…)");
    }
}
