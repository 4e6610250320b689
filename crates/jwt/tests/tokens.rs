//! Tokens that are signed are believed, and nothing else is.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;
use sekisho_jwt::{Algorithm, KeySet, SigningKey, Token, TokenError};
use serde_json::{Value, json};

static RSA: LazyLock<SigningKey> =
    LazyLock::new(|| SigningKey::generate(Algorithm::Rs256).unwrap());
static EC: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate(Algorithm::Es384).unwrap());

fn set() -> KeySet {
    let keys = json!({ "keys": [RSA.jwk("r").unwrap(), EC.jwk("e").unwrap()] });
    KeySet::read(keys.to_string().as_bytes()).unwrap()
}

fn both() -> [(&'static SigningKey, &'static str); 2] {
    [(&RSA, "r"), (&EC, "e")]
}

fn encoded(part: &Value) -> String {
    URL_SAFE_NO_PAD.encode(part.to_string())
}

#[test]
fn a_signed_token_is_believed_by_its_own_key_only() {
    let keys = set();
    for (key, id) in both() {
        let token = key.sign(id, &json!({ "sub": "ann", "exp": 7 })).unwrap();
        let claims = Token::read(&token).unwrap().verify(&keys).unwrap();
        assert_eq!((claims.text("sub"), claims.seconds("exp")), (Some("ann"), Some(7)));
        let unknown = key.sign("x", &json!({})).unwrap();
        let refused = Token::read(&unknown).unwrap().verify(&keys);
        assert_eq!(refused, Err(TokenError::UnknownKey));
        let other = key.sign(if id == "r" { "e" } else { "r" }, &json!({})).unwrap();
        assert_eq!(Token::read(&other).unwrap().verify(&keys), Err(TokenError::Signature));
        assert!(Token::read(&token).unwrap().verify(&KeySet::default()).is_err());
    }
}

#[test]
fn a_key_comes_back_from_its_bytes() {
    for (key, id) in both() {
        let bytes = key.to_pkcs8().unwrap();
        let again = SigningKey::from_pkcs8(key.algorithm(), &bytes).unwrap();
        let token = again.sign(id, &json!({ "a": 1 })).unwrap();
        assert!(Token::read(&token).unwrap().verify(&set()).is_ok());
        assert_eq!(again.jwk(id), key.jwk(id));
        for algorithm in Algorithm::ALL.into_iter().filter(|other| *other != key.algorithm()) {
            assert!(SigningKey::from_pkcs8(algorithm, &bytes).is_err(), "{algorithm}");
        }
        assert!(!format!("{key:?}").contains(char::is_numeric) || format!("{key:?}").len() < 20);
    }
}

#[test]
fn the_header_chooses_neither_algorithm_nor_key() {
    let keys = set();
    let claims = json!({ "sub": "ann" });
    for (key, id) in both() {
        let signed = key.sign(id, &claims).unwrap();
        let (_, signature) = signed.rsplit_once('.').unwrap();
        for algorithm in ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"] {
            let header = json!({ "alg": algorithm, "kid": id });
            let token = format!("{}.{}.{signature}", encoded(&header), encoded(&claims));
            let refused = Token::read(&token).unwrap().verify(&keys);
            assert_eq!(refused, Err(TokenError::Signature), "{algorithm}");
        }
        for algorithm in ["none", "NONE", "", "HS256", "HS384", "HS512", "PS256", "EdDSA"] {
            let header = json!({ "alg": algorithm, "kid": id });
            for signature in [signature, ""] {
                let token = format!("{}.{}.{signature}", encoded(&header), encoded(&claims));
                assert_eq!(Token::read(&token), Err(TokenError::Algorithm), "{algorithm}");
            }
        }
        for header in [json!({ "alg": "RS256" }), json!({ "alg": "RS256", "kid": null })] {
            let token = format!("{}.{}.{signature}", encoded(&header), encoded(&claims));
            let refused = Token::read(&token).and_then(|token| token.verify(&keys));
            assert!(refused.is_err(), "{header}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = Token::read(&text);
    }

    #[test]
    fn any_parts_are_read_or_refused(
        header in any::<Vec<u8>>(), claims in any::<Vec<u8>>(), signature in any::<Vec<u8>>(),
    ) {
        let parts = [header, claims, signature].map(|part| URL_SAFE_NO_PAD.encode(part));
        let _ = Token::read(&parts.join("."));
    }

    /// Whatever is changed in a token, it is not believed any more: there is one way to write it.
    #[test]
    fn a_changed_token_is_not_believed(
        is_rsa: bool, at in any::<prop::sample::Index>(), with in "[A-Za-z0-9._=+/ -]",
    ) {
        let (key, id) = if is_rsa { both()[0] } else { both()[1] };
        let token = key.sign(id, &json!({ "sub": "ann", "aud": ["a", "b"] })).unwrap();
        let at = at.index(token.len());
        let mut changed = token.clone();
        changed.replace_range(at..=at, &with);
        prop_assume!(changed != token);
        let believed = Token::read(&changed).and_then(|token| token.verify(&set()));
        prop_assert!(believed.is_err(), "{changed}");
    }

    #[test]
    fn any_key_set_is_read_or_refused(text in r#"\{"keys":\[(\{("(kid|kty|n|e|x|y|crv|use)":("[A-Za-z0-9_-]{0,8}"|1|null),?){0,5}\},?){0,4}\]\}"#) {
        let _ = KeySet::read(text.as_bytes());
    }
}
