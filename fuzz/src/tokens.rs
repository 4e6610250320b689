//! Tokens of OpenID Connect, key sets, discovery documents.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sekisho_jwt::{Discovery, KeySet, Token};

/// Everything is read or refused, the same each time, and a token that nobody signed is believed by
/// no key: neither by those that the input brings along, nor by one whose private half is gone.
pub fn tokens(data: &[u8]) {
    let keys = KeySet::read(data);
    assert_eq!(keys, KeySet::read(data));
    assert_eq!(Discovery::read(data), Discovery::read(data));
    let Ok(text) = std::str::from_utf8(data) else { return };
    believed(text, keys.ok());
    // The same without the encoding, which libFuzzer would have to find first.
    let parts: Vec<_> = text.splitn(3, '.').map(|part| URL_SAFE_NO_PAD.encode(part)).collect();
    believed(&parts.join("."), None);
}

fn believed(text: &str, keys: Option<KeySet>) {
    let Ok(token) = Token::read(text) else { return };
    assert!(token.clone().verify(&KeySet::default()).is_err(), "no key");
    let known = KeySet::read(KEYS.as_bytes()).expect("a key set");
    assert!(token.clone().verify(&known).is_err(), "nobody has its private key");
    if let Some(keys) = keys {
        let _ = token.verify(&keys);
    }
}

/// Of keys that were thrown away.
const KEYS: &str = r#"{"keys":[{"kid":"k","use":"sig","alg":"RS256","kty":"RSA","n":"xy3DhePa1Zb-IDljb55ecWLnlva7v5W8XzYj4IKYAmJWyUHqiFET1whgqx_DjCwrK-tDJesvbvk0hPgstKsWma-Zd92SV0XO1H1mc6I3M0Fx3LvH38zSeCptp1MaV94FCCcq_Q-eN3mcVTj3XMFV-DupWZLrqhFQtnhFy5dgT4rBRo-cx6IQ6mFOywxohPeb9LTznTmIlOC44_pJ85F4iz6rTMNv5amtLfUzhDYOSwGQT4fHtIiftpctX6dGHYi6ba9LEwccuLo1AI9FUfHijg-DzVdF71feIkW67rm_kvjLbG0t-9nvSATCTPSfEgooY2-5HU3pLoAQ1zw5IaaWUQ","e":"AQAB"},{"kid":"k","use":"sig","alg":"ES256","kty":"EC","crv":"P-256","x":"YeyoWuUKCQMubxAAelVyshutZtMWao60ZjQ1HL1LCh4","y":"G_IMGeKdUGxsaf0Te9ySk0u6p40kkaUkvzb49xbQ4DE"},{"kid":"k","use":"sig","alg":"ES384","kty":"EC","crv":"P-384","x":"v8PaD2U4JH7h5LMLd53H08vxyAnDPaaexuBjW2v_EjaT4s5PciEeHApkw6u5vwpG","y":"Z4BuyyqE6_SPA-jM_AwiYfA-VxisIsJEOp3w_sXdyz3xVfa_OTvaTHWQR2I75n1u"},{"kid":"k","use":"sig","alg":"ES512","kty":"EC","crv":"P-521","x":"ABXgIg1IlY1HOGsrf_oVF6Xjn3-qT5cqMJiLP57MHb5e6aQF3gkKxYmPEwPFyrplhddVyLi6aBYNw6_JwGCKKFNV","y":"ARKxDUaUbkLcmza0mMLpoLGSGnk7Ash7TraAIo8hlEfEpVA4mncQ-7lDYvKEtjbuWBpf66lRkn88MK4D-kcdyWyu"}]}"#;
