//! A provider's discovery document (OpenID Connect Discovery 1.0).

use crate::json::{JsonError, Object};

/// What a provider says of itself, as far as it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discovery {
    /// Its issuer, which must be the one that was asked for.
    pub issuer: String,
    /// Where its keys are.
    pub jwks_uri: String,
}

impl Discovery {
    /// Where the document of an issuer is: below its path, not in the root of its host.
    pub fn address(issuer: &str) -> String {
        format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'))
    }

    /// Reads a document.
    ///
    /// # Errors
    /// It is no JSON, or issuer or keys are missing.
    pub fn read(bytes: &[u8]) -> Result<Self, JsonError> {
        let document = Object::read(bytes)?;
        let text = |name| document.text(name).map(str::to_owned).ok_or(JsonError);
        Ok(Self { issuer: text("issuer")?, jwks_uri: text("jwks_uri")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_names_issuer_and_keys() {
        let read = Discovery::read(br#"{"issuer":"https://a","jwks_uri":"https://a/k","x":[]}"#);
        let (issuer, jwks_uri) = ("https://a".to_owned(), "https://a/k".to_owned());
        assert_eq!(read, Ok(Discovery { issuer, jwks_uri }));
        for text in [r#"{"issuer":"https://a"}"#, r#"{"issuer":1,"jwks_uri":"a"}"#, "", "<html>"] {
            assert_eq!(Discovery::read(text.as_bytes()), Err(JsonError));
        }
        let address = "https://a/b/.well-known/openid-configuration";
        assert_eq!(Discovery::address("https://a/b"), address);
        assert_eq!(Discovery::address("https://a/b/"), address);
    }
}
