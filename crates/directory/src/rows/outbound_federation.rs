//! Outbound web identity federation of an account.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

/// How long a key that signs no more still verifies: the longest token, and who remembers keys.
const VERIFIES_S: i64 = 2 * 3_600;

/// Whether an account's principals may have tokens, and the keys of these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboundFederation {
    /// Whether they may.
    #[serde(default)]
    pub enabled: bool,
    /// How often it was enabled: what tells keys apart.
    #[serde(default)]
    pub generation: u32,
    /// Keys, oldest first: at most one of an algorithm signs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<TokenKey>,
}

/// A key that signs tokens, or did.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenKey {
    /// Its id in the account's key set.
    pub id: String,
    /// What it signs by, as headers of tokens name it.
    pub algorithm: String,
    /// The public half, as a JSON Web Key.
    pub public: String,
    /// The private half in PKCS #8, sealed; thrown away when it signs no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<String>,
    /// When it signed no more, in seconds since the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_s: Option<i64>,
}

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The sealed key stays out of logs.
        f.debug_struct("TokenKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl TokenKey {
    /// What a private half is sealed for.
    pub fn bound_to(account: AccountId, id: &str) -> Vec<u8> {
        format!("token-key/{account}/{id}").into_bytes()
    }

    fn verifies(&self, now_s: i64) -> bool {
        self.retired_s.is_none_or(|retired_s| now_s < retired_s.saturating_add(VERIFIES_S))
    }
}

impl OutboundFederation {
    /// Whether it was never enabled.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The key that signs by an algorithm.
    pub fn signing_key(&self, algorithm: &str) -> Option<&TokenKey> {
        self.keys.iter().find(|key| key.retired_s.is_none() && key.algorithm == algorithm)
    }

    /// The public halves of keys whose tokens may still hold.
    pub fn public_keys(&self, now_s: i64) -> impl Iterator<Item = &str> {
        self.keys.iter().filter(move |key| key.verifies(now_s)).map(|key| &*key.public)
    }

    /// Drops keys whose tokens are all over.
    pub fn forget_over(&mut self, now_s: i64) {
        self.keys.retain(|key| key.verifies(now_s));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_verify_until_their_tokens_are_over() {
        let key = |id: &str, retired_s: Option<i64>| TokenKey {
            id: id.to_owned(),
            algorithm: "ES384".to_owned(),
            public: id.to_owned(),
            sealed: retired_s.is_none().then(|| "s".to_owned()),
            retired_s,
        };
        let keys = vec![key("a", Some(0)), key("b", Some(10)), key("c", None)];
        let mut outbound = OutboundFederation { enabled: true, generation: 3, keys };
        assert_eq!(outbound.signing_key("ES384").unwrap().id, "c");
        assert_eq!(outbound.signing_key("RS256"), None);
        assert_eq!(outbound.public_keys(VERIFIES_S).collect::<Vec<_>>(), ["b", "c"]);
        outbound.forget_over(VERIFIES_S + 10);
        assert_eq!(outbound.keys.len(), 1);
        assert!(
            !format!("{outbound:?}").contains('s') || !format!("{outbound:?}").contains("sealed")
        );
    }
}
