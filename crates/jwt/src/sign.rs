//! Signing tokens of our own.

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::Algorithm;

/// Why there is no key to sign with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SigningError {
    /// Tokens are signed by RS256 or ES384 only.
    #[error("tokens are not signed by {0}")]
    Algorithm(Algorithm),
    /// The bytes are no private key, or of another kind.
    #[error("the private key cannot be read")]
    Unreadable,
    /// The cryptographic library failed.
    #[error("the cryptographic library failed")]
    Failed,
}

/// A private key. It shows nowhere.
pub struct SigningKey(Pair);

enum Pair {
    Rs256(rsa::KeyPair),
    Es384(EcdsaKeyPair),
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey({})", self.algorithm())
    }
}

impl SigningKey {
    /// Makes a key. RSA's take long to find.
    ///
    /// # Errors
    /// [`SigningError`]
    pub fn generate(algorithm: Algorithm) -> Result<Self, SigningError> {
        Ok(Self(match algorithm {
            Algorithm::Rs256 => {
                let pair = rsa::KeyPair::generate(rsa::KeySize::Rsa2048);
                Pair::Rs256(pair.map_err(|_| SigningError::Failed)?)
            }
            Algorithm::Es384 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING);
                Pair::Es384(pair.map_err(|_| SigningError::Failed)?)
            }
            other => return Err(SigningError::Algorithm(other)),
        }))
    }

    /// Reads a key that [`SigningKey::to_pkcs8`] wrote.
    ///
    /// # Errors
    /// [`SigningError`]
    pub fn from_pkcs8(algorithm: Algorithm, bytes: &[u8]) -> Result<Self, SigningError> {
        Ok(Self(match algorithm {
            Algorithm::Rs256 => {
                let pair = rsa::KeyPair::from_pkcs8(bytes);
                Pair::Rs256(pair.map_err(|_| SigningError::Unreadable)?)
            }
            Algorithm::Es384 => {
                let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, bytes);
                Pair::Es384(pair.map_err(|_| SigningError::Unreadable)?)
            }
            other => return Err(SigningError::Algorithm(other)),
        }))
    }

    /// The key in PKCS #8, to be sealed.
    ///
    /// # Errors
    /// [`SigningError::Failed`]
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, SigningError> {
        let failed = |_| SigningError::Failed;
        Ok(Zeroizing::new(match &self.0 {
            Pair::Rs256(pair) => {
                let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
                der.as_ref().to_vec()
            }
            Pair::Es384(pair) => pair.to_pkcs8v1().map_err(failed)?.as_ref().to_vec(),
        }))
    }

    /// What it signs by.
    pub fn algorithm(&self) -> Algorithm {
        match self.0 {
            Pair::Rs256(_) => Algorithm::Rs256,
            Pair::Es384(_) => Algorithm::Es384,
        }
    }

    /// The public half as a key set has it, under this id.
    ///
    /// # Errors
    /// [`SigningError::Failed`]
    pub fn jwk(&self, id: &str) -> Result<Value, SigningError> {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let mut key = match &self.0 {
            Pair::Rs256(pair) => {
                let (modulus, exponent) =
                    components(pair.public_key().as_ref()).ok_or(SigningError::Failed)?;
                json!({ "kty": "RSA", "n": text(modulus), "e": text(exponent) })
            }
            Pair::Es384(pair) => {
                let point = pair.public_key().as_ref().strip_prefix(&[4]);
                let point = point.filter(|point| point.len() == 2 * 48);
                let (x, y) = point.ok_or(SigningError::Failed)?.split_at(48);
                json!({ "kty": "EC", "crv": "P-384", "x": text(x), "y": text(y) })
            }
        };
        if let Some(members) = key.as_object_mut() {
            for (name, value) in [("alg", self.algorithm().name()), ("kid", id), ("use", "sig")] {
                members.insert(name.to_owned(), value.into());
            }
        }
        Ok(key)
    }

    /// A token of these claims.
    ///
    /// # Errors
    /// [`SigningError::Failed`]
    pub fn sign(&self, id: &str, claims: &Value) -> Result<String, SigningError> {
        let header = json!({ "alg": self.algorithm().name(), "kid": id, "typ": "JWT" });
        let text = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let mut token = format!("{}.{}", text(&header), text(claims));
        let random = SystemRandom::new();
        let failed = |_| SigningError::Failed;
        let signature = match &self.0 {
            Pair::Rs256(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, token.as_bytes(), &mut signature)
                    .map_err(failed)?;
                signature
            }
            Pair::Es384(pair) => {
                pair.sign(&random, token.as_bytes()).map_err(failed)?.as_ref().to_vec()
            }
        };
        token.push('.');
        token.push_str(&URL_SAFE_NO_PAD.encode(signature));
        Ok(token)
    }
}

/// Modulus and exponent out of `RSAPublicKey` (RFC 8017, A.1.1), without leading zeros.
fn components(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (content, rest) = element(0x30, der)?;
    let (modulus, content) = element(0x02, content)?;
    let (exponent, content) = element(0x02, content)?;
    let is_whole = rest.is_empty() && content.is_empty();
    let positive = |bytes: &'_ [u8]| bytes.iter().take_while(|byte| **byte == 0).count();
    is_whole.then_some(())?;
    Some((modulus.get(positive(modulus)..)?, exponent.get(positive(exponent)..)?))
}

/// The content of one element of DER, and what follows it.
fn element(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (first, rest) = der.split_first()?;
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(*length), rest),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    if *first == tag { rest.split_at_checked(length) } else { None }
}
