//! A provider's keys.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED,
    EcdsaVerificationAlgorithm, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::Algorithm;
use crate::json::{JsonError, Object};

/// Keys of one set that are looked at. AWS takes a hundred of each kind.
const KEYS_MAX: usize = 200;
/// Bytes of a modulus of 8,192 bits, and of the zeros that some put before it.
const RSA_BYTES_MAX: usize = 1_024 + 8;
/// Bytes of a public exponent.
const EXPONENT_BYTES_MAX: usize = 8;

/// The keys of a provider that can verify something. Others in its document are passed over: a
/// provider may have keys for purposes of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeySet(Vec<Key>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    id: String,
    /// What it is for, if the set says more than its kind.
    algorithm: Option<Algorithm>,
    material: Material,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Material {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// The point, uncompressed.
    Ec {
        curve: Curve,
        point: Vec<u8>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Curve {
    P256,
    P384,
    P521,
}

impl Curve {
    fn named(name: &str) -> Option<Self> {
        match name {
            "P-256" => Some(Self::P256),
            "P-384" => Some(Self::P384),
            "P-521" => Some(Self::P521),
            _ => None,
        }
    }

    /// Bytes of a coordinate.
    fn bytes(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }
}

/// What verifies a signature by a key.
enum Verifier {
    Rsa(&'static RsaParameters),
    Ec(&'static EcdsaVerificationAlgorithm),
}

impl KeySet {
    /// Reads a set. A key that is not understood, or has no id, does not spoil the others.
    ///
    /// # Errors
    /// It is no JSON, or has no list of keys.
    pub fn read(bytes: &[u8]) -> Result<Self, JsonError> {
        let document = Object::read(bytes)?;
        let keys = document.get("keys").and_then(|keys| keys.as_list()).ok_or(JsonError)?;
        let objects = keys.iter().take(KEYS_MAX).filter_map(|key| key.as_object());
        Ok(Self(objects.filter_map(Key::read).collect()))
    }

    /// Whether a key of this id is there.
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|key| key.id == id)
    }

    /// Whether there is no key at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the key of this id made the signature by this algorithm.
    pub(crate) fn has_signed(
        &self,
        id: &str,
        algorithm: Algorithm,
        signed: &[u8],
        signature: &[u8],
    ) -> bool {
        // An id may name several keys of different kinds (RFC 7517, 4.5).
        let mut keys = self.0.iter().filter(|key| key.id == id);
        keys.any(|key| key.has_signed(algorithm, signed, signature))
    }
}

impl Key {
    fn read(key: &Object) -> Option<Self> {
        let id = key.text("kid").filter(|id| !id.is_empty())?.to_owned();
        if key.get("use").is_some_and(|purpose| purpose.as_text() != Some("sig")) {
            return None;
        }
        if let Some(operations) = key.get("key_ops")
            && !operations.as_texts()?.contains(&"verify")
        {
            return None;
        }
        // One that is for an algorithm that is not taken is for nothing here.
        let algorithm = match key.get("alg") {
            None => None,
            Some(name) => Some(Algorithm::named(name.as_text()?)?),
        };
        let number = |name: &str| URL_SAFE_NO_PAD.decode(key.text(name)?).ok();
        let material = match key.text("kty")? {
            "RSA" => {
                let (modulus, exponent) = (number("n")?, number("e")?);
                if RSA_BYTES_MAX < modulus.len() || EXPONENT_BYTES_MAX < exponent.len() {
                    return None;
                }
                let significant = |bytes: Vec<u8>| -> Vec<u8> {
                    bytes.into_iter().skip_while(|byte| *byte == 0).collect()
                };
                let (modulus, exponent) = (significant(modulus), significant(exponent));
                if modulus.is_empty() || exponent.is_empty() {
                    return None;
                }
                Material::Rsa { modulus, exponent }
            }
            "EC" => {
                let curve = Curve::named(key.text("crv")?)?;
                let (x, y) = (number("x")?, number("y")?);
                if x.len() != curve.bytes() || y.len() != curve.bytes() {
                    return None;
                }
                let point = [&[4], &*x, &*y].concat();
                Material::Ec { curve, point }
            }
            _ => return None,
        };
        Some(Self { id, algorithm, material })
    }

    fn has_signed(&self, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        if self.algorithm.is_some_and(|only| only != algorithm) {
            return false;
        }
        match (self.verifier(algorithm), &self.material) {
            (Some(Verifier::Rsa(parameters)), Material::Rsa { modulus, exponent }) => {
                let key = RsaPublicKeyComponents { n: modulus, e: exponent };
                key.verify(parameters, signed, signature).is_ok()
            }
            (Some(Verifier::Ec(parameters)), Material::Ec { point, .. }) => {
                UnparsedPublicKey::new(parameters, point).verify(signed, signature).is_ok()
            }
            _ => false,
        }
    }

    /// An algorithm is for one kind of key, and each of ECDSA's for one curve.
    fn verifier(&self, algorithm: Algorithm) -> Option<Verifier> {
        let curve = match &self.material {
            Material::Rsa { .. } => None,
            Material::Ec { curve, .. } => Some(*curve),
        };
        Some(match (algorithm, curve) {
            (Algorithm::Rs256, None) => Verifier::Rsa(&RSA_PKCS1_2048_8192_SHA256),
            (Algorithm::Rs384, None) => Verifier::Rsa(&RSA_PKCS1_2048_8192_SHA384),
            (Algorithm::Rs512, None) => Verifier::Rsa(&RSA_PKCS1_2048_8192_SHA512),
            (Algorithm::Es256, Some(Curve::P256)) => Verifier::Ec(&ECDSA_P256_SHA256_FIXED),
            (Algorithm::Es384, Some(Curve::P384)) => Verifier::Ec(&ECDSA_P384_SHA384_FIXED),
            (Algorithm::Es512, Some(Curve::P521)) => Verifier::Ec(&ECDSA_P521_SHA512_FIXED),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(keys: &str) -> KeySet {
        KeySet::read(format!("{{\"keys\":[{keys}]}}").as_bytes()).unwrap()
    }

    #[test]
    fn keys_that_are_not_understood_are_passed_over() {
        let coordinate = URL_SAFE_NO_PAD.encode([7; 32]);
        let ec = |more: &str| {
            format!(
                r#"{{"kty":"EC","crv":"P-256","x":"{coordinate}","y":"{coordinate}","kid":"e"{more}}}"#
            )
        };
        assert!(set(&ec("")).has("e"));
        assert!(set(&ec(r#","use":"sig","alg":"ES256","key_ops":["verify"],"x5c":[]"#)).has("e"));
        assert!(set(r#"{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"r"}"#).has("r"));
        for other in [
            ec(r#","use":"enc""#),
            ec(r#","use":1"#),
            ec(r#","key_ops":["sign"]"#),
            ec(r#","alg":"HS256""#),
            ec(r#","alg":null"#),
            ec("").replace("\"kid\":\"e\"", "\"kid\":\"\""),
            ec("").replace(",\"kid\":\"e\"", ""),
            ec("").replace("P-256", "P-384"),
            ec("").replace("P-256", "secp256k1"),
            r#"{"kty":"oct","k":"AQAB","kid":"e"}"#.to_owned(),
            r#"{"kty":"RSA","n":"AQAB","e":"AAAA","kid":"e"}"#.to_owned(),
            r#"{"kty":"RSA","n":"AQAB=","e":"AQAB","kid":"e"}"#.to_owned(),
            r#"{"kty":"RSA","e":"AQAB","kid":"e"}"#.to_owned(),
            "7".to_owned(),
        ] {
            assert!(set(&other).is_empty(), "{other}");
            assert!(set(&format!("{other},{}", ec("").replace("\"e\"", "\"f\""))).has("f"));
        }
        for text in ["{}", "[]", r#"{"keys":{}}"#, r#"{"keys":[],"keys":[]}"#] {
            assert!(KeySet::read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
