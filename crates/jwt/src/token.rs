//! A token: its three parts, and its claims once the signature is verified.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::Algorithm;
use crate::json::{Object, Value};
use crate::keys::KeySet;

/// The longest token (model of STS, `clientTokenType`), in bytes.
const BYTES_MAX: usize = 20_000;

/// Why a token is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not three parts of Base64url, or no JSON in them, or too long.
    #[error("the token is not a signed JWT")]
    Malformed,
    /// It is signed in a way that is not taken, or not at all.
    #[error("the token's algorithm is not supported")]
    Algorithm,
    /// The header says that something must be understood that is not.
    #[error("the token has a critical extension")]
    Critical,
    /// It does not say by which key it is signed.
    #[error("the token names no key")]
    NoKeyId,
    /// The provider has no such key.
    #[error("the provider has no key of that id")]
    UnknownKey,
    /// The signature is not that key's, or the key is for other algorithms.
    #[error("the token's signature is invalid")]
    Signature,
}

/// A token that has been read. Nothing it says is believed before [`Token::verify`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token<'t> {
    algorithm: Algorithm,
    key_id: Option<String>,
    is_critical: bool,
    /// Header and claims as they came: what is signed.
    signed: &'t str,
    signature: Vec<u8>,
    claims: Object,
}

/// What a token says, its signature verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims(Object);

impl<'t> Token<'t> {
    /// Reads a token.
    ///
    /// # Errors
    /// [`TokenError::Malformed`]; [`TokenError::Algorithm`] if the header names none that is taken.
    pub fn read(text: &'t str) -> Result<Self, TokenError> {
        if BYTES_MAX < text.len() {
            return Err(TokenError::Malformed);
        }
        let (signed, signature) = text.rsplit_once('.').ok_or(TokenError::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(TokenError::Malformed)?;
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| TokenError::Malformed);
        let object = |part: &str| Object::read(&decoded(part)?).map_err(|_| TokenError::Malformed);
        let (header, claims) = (object(header)?, object(claims)?);
        let signature = decoded(signature)?;
        let name = header.text("alg").ok_or(TokenError::Malformed)?;
        let algorithm = Algorithm::named(name).ok_or(TokenError::Algorithm)?;
        let key_id = match header.get("kid") {
            None => None,
            Some(id) => Some(id.as_text().ok_or(TokenError::Malformed)?.to_owned()),
        };
        let is_critical = header.get("crit").is_some();
        Ok(Self { algorithm, key_id, is_critical, signed, signature, claims })
    }

    /// The issuer that the token says it is from. It chooses whose keys are asked; the keys decide.
    pub fn claimed_issuer(&self) -> Option<&str> {
        self.claims.text("iss")
    }

    /// The id of the key that the token says it is signed by.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// Believes the token if one of the provider's keys has signed it.
    ///
    /// # Errors
    /// [`TokenError`]
    pub fn verify(self, keys: &KeySet) -> Result<Claims, TokenError> {
        if self.is_critical {
            return Err(TokenError::Critical);
        }
        let id = self.key_id.as_deref().ok_or(TokenError::NoKeyId)?;
        if !keys.has(id) {
            return Err(TokenError::UnknownKey);
        }
        if keys.has_signed(id, self.algorithm, self.signed.as_bytes(), &self.signature) {
            Ok(Claims(self.claims))
        } else {
            Err(TokenError::Signature)
        }
    }
}

impl Claims {
    /// A claim.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A claim that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.text(name)
    }

    /// A time in whole seconds since the epoch. STS takes no fractions.
    pub fn seconds(&self, name: &str) -> Option<i64> {
        if let Value::Number(number) = self.get(name)? { number.as_i64() } else { None }
    }

    /// All claims.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter()
    }
}
