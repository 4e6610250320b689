//! Signing keys: what is left of a secret access key for one day, region and service.

use aws_lc_rs::hmac;
use zeroize::{Zeroize, Zeroizing};

/// A derived signing key. It signs for one day, region and service and tells nothing about
/// the secret it came from, so data planes may hold it.
#[derive(Clone)]
pub struct SigningKey {
    bytes: Zeroizing<[u8; 32]>,
    // The same key with its first hash block done. aws-lc cleanses it when dropped.
    prepared: hmac::Key,
}

impl SigningKey {
    /// Derives the key; `date` is `YYYYMMDD`:
    /// `HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), "aws4_request")`.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let mut first = Zeroizing::new(Vec::with_capacity(4 + secret.len()));
        first.extend_from_slice(b"AWS4");
        first.extend_from_slice(secret.as_bytes());
        let date_key = hmac_sha256(&first, date.as_bytes());
        let region_key = hmac_sha256(&*date_key, region.as_bytes());
        let service_key = hmac_sha256(&*region_key, service.as_bytes());
        Self::from_zeroizing(hmac_sha256(&*service_key, b"aws4_request"))
    }

    /// A key that was derived elsewhere. The argument is wiped.
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let key = Self::from_zeroizing(Zeroizing::new(bytes));
        bytes.zeroize();
        key
    }

    fn from_zeroizing(bytes: Zeroizing<[u8; 32]>) -> Self {
        let prepared = hmac::Key::new(hmac::HMAC_SHA256, &*bytes);
        Self { bytes, prepared }
    }

    /// The key's bytes, to be sealed and handed to a data plane. Secret.
    pub fn expose(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// The signature of a string to sign, as lowercase hex.
    pub(crate) fn sign_hex(&self, string_to_sign: &[u8]) -> [u8; 64] {
        let tag = hmac::sign(&self.prepared, string_to_sign);
        let mut text = [0; 64];
        hex::encode_to_slice(tag.as_ref(), &mut text).expect("a tag has 32 bytes");
        text
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}

fn hmac_sha256(key: &[u8], data: &[u8]) -> Zeroizing<[u8; 32]> {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data);
    Zeroizing::new(tag.as_ref().try_into().expect("a tag has 32 bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_key_is_derived() {
        // IAM User Guide, "Create a signed AWS API request": derived signing key.
        let key = SigningKey::derive(
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "20150830",
            "us-east-1",
            "iam",
        );
        assert_eq!(
            hex::encode(key.expose()),
            "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"
        );
        assert_eq!(format!("{key:?}"), "SigningKey");
    }
}
